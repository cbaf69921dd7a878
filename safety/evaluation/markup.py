"""Pieces of a report page that stands alone: accessible sections, tables and figures, and the frame around them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from html import escape
from pathlib import Path
from string import Template

_TEMPLATE = Path(__file__).with_name("report.html")


def document(
    *, title: str, heading: str, made: datetime, about: str, reading: str, contents: Sequence[tuple[str, str]], body: str, foot: str
) -> str:
    """The whole page. ``about`` and ``reading``, the paragraph on how to read it, and ``body`` are HTML; ``contents``: (id, words)."""
    return Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        title=escape(title),
        heading=escape(heading),
        made=escape(made.isoformat(timespec="seconds")),
        about=about,
        reading=reading,
        contents="".join(f'<li><a href="#{name}">{escape(words)}</a></li>' for name, words in contents),
        body=body,
        foot=escape(foot),
    )


def section(name: str, title: str, *parts: str) -> str:
    return f'<section aria-labelledby="{name}">\n<h2 id="{name}">{escape(title)}</h2>\n' + "\n".join(parts) + "\n</section>"


def figure(svg: str, caption: str) -> str:
    """``svg`` names itself by its title, whose id comes first in ``aria-labelledby``."""
    title = svg.split('aria-labelledby="', 1)[1].split(" ", 1)[0]
    return f"<figure>{_scrolling(title, svg)}<figcaption>{escape(caption)}</figcaption></figure>"


def table(name: str, caption: str, head: Sequence[str], lines: Iterable[Sequence[str]], kind: str = "figures") -> str:
    """The first cell of every line is its header."""
    heading = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    body = "\n".join(
        f'<tr><th scope="row">{escape(line[0])}</th>' + "".join(f"<td>{escape(cell)}</td>" for cell in line[1:]) + "</tr>" for line in lines
    )
    parts = f'<caption id="{name}">{escape(caption)}</caption>\n<thead><tr>{heading}</tr></thead>\n<tbody>\n{body}\n</tbody>'
    return _scrolling(name, f'<table class="{kind}">{parts}</table>')


def _scrolling(name: str, inner: str) -> str:
    """A frame for what may be wider than the screen, which the keyboard can reach and scroll. ``name``: the id of what names it."""
    return f'<div class="wide" role="group" tabindex="0" aria-labelledby="{name}">{inner}</div>'
