"""Tables as CSV after RFC 4180: commas, quotes doubled, every line ended by CR and LF. Plain Python.

Spreadsheets take a text that begins like a formula for one, also behind spaces or in full-width letters, and run it. Such a cell gets an
apostrophe in front, which spreadsheets do not show. Numbers stay numbers.
"""

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence

Cell = str | int | float | bool | None
_STARTERS = frozenset("=+-@\t\r\n|%\u2212")


def csv_text(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """``None`` is an empty cell. Raises ValueError for a row of another length than ``header``, and for a number that is none."""
    out = io.StringIO(newline="")
    write = csv.writer(out, lineterminator="\r\n").writerow
    write([_cell(name) for name in header])
    for row in rows:
        if len(row) != len(header):
            raise ValueError(f"{len(row)} cells under {len(header)} names")
        write([_cell(value) for value in row])
    return out.getvalue()


def _cell(value: Cell) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            if value != value or value in (float("inf"), float("-inf")):
                raise ValueError(f"{value} is no number")
            return repr(value)
        case _:
            return defused(value)


def defused(text: str) -> str:
    """``text`` as no spreadsheet runs it. NUL and the like, which no CSV can hold, are dropped."""
    text = "".join(sign for sign in text if sign in "\t\r\n" or unicodedata.category(sign) not in ("Cc", "Cs"))
    return f"'{text}" if text[:1] in _STARTERS or _first_seen(text) in _STARTERS else text


def _first_seen(text: str) -> str:
    """The first character that is neither a space nor invisible, in its plain form: "＝" is "="."""
    seen = (sign for sign in text if not sign.isspace() and unicodedata.category(sign) != "Cf")
    return unicodedata.normalize("NFKC", next(seen, ""))[:1]
