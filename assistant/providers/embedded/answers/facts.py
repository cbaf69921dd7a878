"""Single facts of a label, a bill or a letter."""

import re
from collections.abc import Sequence

from assistant.providers.embedded import page
from assistant.providers.embedded.answers.common import Scene, doubt_about_photo, from_print, gist_said, missing, offer_rest, quoted
from assistant.providers.embedded.answers.reading import read
from assistant.providers.embedded.finders.addresses import find_addresses, find_sender, find_streets
from assistant.providers.embedded.finders.amounts import find_amounts, find_labelled, find_price, find_total
from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.finders.headings import Layout, gist
from assistant.providers.embedded.finders.notes import find_denomination
from assistant.providers.embedded.finders.nutrition import NutritionValue, find_nutrition, nutrients_in
from assistant.providers.embedded.finders.phones import find_phones
from assistant.providers.embedded.finders.product_numbers import find_product_numbers
from assistant.providers.embedded.finders.recipients import find_letterhead, find_recipient
from assistant.providers.embedded.finders.strengths import find_counts, find_sizes
from assistant.providers.embedded.finders.times import find_times
from assistant.providers.embedded.folding import folded
from assistant.providers.embedded.lexicon import labels
from assistant.providers.embedded.sentences import SURE, Answer, Sentence
from vision.types import TextLine


@from_print
def amount(scene: Scene) -> Answer:
    """The total of a bill; without one, the prices that are printed."""
    if any(labels("amounts")[kind].search(scene.ask.clause) for kind in ("change", "change_asked")):
        change = find_labelled("change", scene.lines)
        if change is None:
            return missing(scene, "not-found-change")
        return Answer((scene.says.printed("says", change.confidence, text=quoted(change.lines)), *offer_rest(scene, change.lines)))
    if item := find_price(tuple(word for words in scene.ask.words for word in words), scene.lines):
        return Answer((scene.says.printed("says", item.confidence, text=quoted(item.lines)), *offer_rest(scene, item.lines)))
    total = find_total(scene.lines)
    if total is not None and total.sure:
        return Answer((scene.says.printed("total", total.confidence, amount=total.printed), *offer_rest(scene, total.lines)))
    amounts = list({found.printed: found for found in find_amounts(scene.lines)}.values())
    if not amounts:
        return missing(scene, "not-found-amount")
    if len(amounts) == 1:
        return Answer((scene.says.printed("price", amounts[0].confidence, amount=amounts[0].printed), *offer_rest(scene, amounts[0].lines)))
    largest = sorted(amounts, key=lambda found: -found.value)[:3]
    printed = scene.says.listed([found.printed for found in largest])
    sure = min(found.confidence for found in largest)
    return Answer((scene.says.printed("amounts", sure, amounts=printed), scene.says.caution("amounts-doubt"), *doubt_about_photo(scene)))


@from_print
def phone(scene: Scene) -> Answer:
    phones = find_phones(scene.lines)
    asked_fax = bool(labels("phones")["fax"].search(scene.ask.clause))
    wanted = [found for found in phones if found.is_fax == asked_fax] or phones
    if not wanted:
        return missing(scene, "not-found-phone")
    return Answer(tuple(scene.says.printed("phone", found.confidence, number=found.printed) for found in wanted[:2]))


@from_print
def address(scene: Scene) -> Answer:
    found = find_addresses(scene.lines)
    if not found:
        streets = find_streets(scene.lines)[:3]
        if not streets:
            return missing(scene, "not-found-address")
        return Answer(tuple(scene.says.printed("says", street.confidence, text=street.printed) for street in streets))
    return Answer(tuple(scene.says.printed("address", one.confidence, text=one.printed) for one in found[:2]))


@from_print
def sender(scene: Scene) -> Answer:
    """Beside the word "from"; else the name over the other address; else the company on the page and who signed it; else a bill's head."""
    found = find_sender(scene.lines)
    if found is not None and found.is_labelled:
        return Answer((scene.says.printed("sender", found.confidence, text=found.printed), *offer_rest(scene, found.lines)))
    head = find_letterhead(scene.lines)
    if head is not None:
        return Answer((scene.says.printed("sender", head.confidence, text=head.printed), *offer_rest(scene, head.lines)))
    used = [line for line in scene.lines if labels("lines")["company"].search(folded(line.text))][:1]
    told = [scene.says.printed("says", line.confidence, text=quoted([line])) for line in used]
    if found is not None:
        told.append(scene.says.printed("signed", found.confidence, text=found.printed))
        used += found.lines
    if told:
        return Answer((*told, *offer_rest(scene, used)))
    said, begun = gist_said(scene)
    begins = () if gist(scene.lines).layout is Layout.RECEIPT else (scene.says.description("not-found-sender"),)
    return Answer((*begins, *said, *doubt_about_photo(scene), *offer_rest(scene, begun)), found=not begins)


@from_print
def recipient(scene: Scene) -> Answer:
    found = find_recipient(scene.lines)
    if found is None:
        return missing(scene, "not-found-recipient")
    said = scene.says.printed("recipient", found.confidence, text=found.printed)
    return Answer((said if found.is_sure else scene.says.caution("may-say", text=found.printed), *offer_rest(scene, found.lines)))


@from_print
def origin(scene: Scene) -> Answer:
    told = labelled_line(scene, "origin", "not-found-origin")
    return told if told.found or not find_addresses(scene.lines) else address(scene)


def labelled_line(scene: Scene, kind: str, absent: str) -> Answer:
    """The line that carries a label such as "made in", with what stands beside or under it when the label stands alone."""
    words = labels("lines")[kind]
    for line in scene.lines:
        match = words.search(folded(line.text))
        if match is None:
            continue
        alone = len(folded(line.text)) - (match.end() - match.start()) < 4
        more = [*page.right_of(line, scene.lines)[:1], *page.nearby_below(line, scene.lines)[:2]] if alone else []
        used = (line, *more[:3])
        return Answer((scene.says.printed("says", page.confidence(used), text=quoted(used)), *offer_rest(scene, used)))
    return missing(scene, absent)


@from_print
def number(scene: Scene) -> Answer:
    """The numbers on a display or a tag, largest print first, with the words on their line."""
    numbered = [line for line in scene.lines if re.search(r"\d", folded(line.text))]
    if not numbered:
        return missing(scene, "not-found-number")
    asked_for = named(scene.ask.words, numbered)
    if asked_for:
        return Answer((scene.says.printed("says", page.confidence(asked_for), text=quoted(asked_for)), *offer_rest(scene, asked_for)))
    if labels("lines")["time"].search(scene.ask.clause) and (times := find_times(scene.lines)):
        printed = scene.says.listed([found.printed for found in times[:2]])
        return Answer((scene.says.printed("numbers", min(found.confidence for found in times[:2]), numbers=printed),))
    ordered = sorted(numbered, key=lambda line: -page.height(line) * line.confidence)[:3]
    tallest = page.height(ordered[0])
    shown = [line for line in ordered if page.height(line) >= 0.5 * tallest]
    sure = page.confidence(shown)
    return Answer(
        (
            scene.says.printed("numbers", sure, numbers=scene.says.listed([line.text.strip(" ,.;:、，") for line in shown])),
            *offer_rest(scene, shown),
        )
    )


def named(words: Sequence[tuple[str, ...]], numbered: Sequence[TextLine]) -> list[TextLine]:
    """The few lines with a number that also say a word of the question: "Battery 23%" for "how much battery is left"."""
    asked = {word for alternative in words for word in alternative if len(word) >= 3}
    found = [line for line in numbered if any(word in asked for word in re.findall(r"[^\W\d_]+", folded(line.text)))]
    return found if len(found) <= 2 else []


@from_print
def model(scene: Scene) -> Answer:
    found = find_product_numbers(scene.lines)
    asked = [what for what, words in labels("product_numbers").items() if words.search(scene.ask.clause)] or ["model"]
    wanted = [one for one in found if one.what in asked] or found
    if not wanted:
        return missing(scene, "not-found-model")
    return Answer(tuple(scene.says.printed(f"number-{one.what}", one.confidence, number=one.printed) for one in wanted[:2]))


@from_print
def nutrition(scene: Scene) -> Answer:
    asked = nutrients_in(scene.ask.clause) or ["energy", "fat", "sugar", "salt", "sodium", "protein"]
    rows = [row for name in asked if (row := find_nutrition(name, scene.lines)) is not None]
    if not rows:
        return missing(scene, "not-found-nutrition")
    distinct = list({row.printed: row for row in rows}.values())
    return Answer(tuple(_nutrition_row(row, scene) for row in distinct[:4]))


def _nutrition_row(row: NutritionValue, scene: Scene) -> Sentence:
    if row.per:
        return scene.says.printed("nutrition-per", row.confidence, per=row.per, text=quoted(row.lines))
    return scene.says.printed("says", row.confidence, text=quoted(row.lines))


@from_print
def size(scene: Scene) -> Answer:
    net = [line for line in scene.lines if labels("lines")["net"].search(folded(line.text))]
    beside = [other for line in net for other in (line, *page.right_of(line, scene.lines)[:1], *page.nearby_below(line, scene.lines)[:1])]
    of_table = [line for line in scene.lines if nutrients_in(line.text) or "100" in line.text]
    others = [line for line in scene.lines if not any(line is one for one in of_table)]
    return _measures(scene, find_sizes(beside) or find_sizes(others), "not-found-size")


@from_print
def pack_count(scene: Scene) -> Answer:
    return _measures(scene, find_counts(scene.lines), "not-found-count")


def _measures(scene: Scene, found: Sequence[Found], absent: str) -> Answer:
    if not found:
        return missing(scene, absent)
    printed = scene.says.listed([one.printed for one in found[:3]])
    return Answer((scene.says.printed("measure", min(one.confidence for one in found[:3]), text=printed),))


@from_print
def money(scene: Scene) -> Answer:
    """A note is only named when its number and its bank or currency are both printed and read."""
    found = find_denomination(scene.lines)
    if found is not None and found.confidence >= SURE:
        return Answer((scene.says.verbatim("money", amount=found.printed), scene.says.caution("money-doubt", text=quoted(found.lines))))
    digits: list[TextLine] = [line for line in scene.lines if re.search(r"\d", folded(line.text)) and line.confidence >= SURE]
    if digits:
        printed = scene.says.listed([line.text.strip() for line in digits[:3]])
        return Answer((scene.says.description("not-found-money"), scene.says.verbatim("numbers", numbers=printed)), found=False)
    return missing(scene, "not-found-money")


@from_print
def whole_screen(scene: Scene) -> Answer:
    return read(scene)
