"""Dates, said so that nobody mistakes the month for the day."""

from collections.abc import Sequence
from datetime import date

from babel.dates import format_date, format_skeleton

from assistant.claims import ClaimKind
from assistant.providers.embedded.answers.common import Scene, from_print, missing, offer_rest, quoted
from assistant.providers.embedded.finders.date_forms import Day
from assistant.providers.embedded.finders.dates import KEEPS_UNTIL, DateMeaning, PrintedDate, find_dates, find_shelf_life
from assistant.providers.embedded.finders.times import find_spans
from assistant.providers.embedded.lexicon import labels
from assistant.providers.embedded.sentences import Answer, Sentence, Weight


@from_print
def expiry(scene: Scene) -> Answer:
    """Until when it keeps. A date without a label is offered as just that."""
    dates = find_dates(scene.lines, scene.today)
    until = _distinct([found for found in dates if found.meaning in KEEPS_UNTIL])
    if until:
        sentences = [sentence for found in until[:2] for sentence in _said(scene, found)]
        if len(until) == 1:
            sentences += _passed(scene, until[0])
        return Answer((*sentences, *offer_rest(scene, [line for found in until for line in found.lines])))
    unsaid = _distinct([found for found in dates if found.meaning is DateMeaning.UNSAID and found.days[0].year])
    if unsaid and all(scene.today.year - 6 <= (found.days[0].year or 0) <= scene.today.year + 10 for found in unsaid):
        told = [scene.says.description("not-found-expiry")]
        told += [sentence for found in unsaid[:2] for sentence in _said(scene, found)]
        return Answer((*told, scene.says.caution("date-unlabelled")))
    made = [found for found in dates if found.meaning is DateMeaning.PRODUCTION]
    if made and (keeps := find_shelf_life(scene.lines)):
        return Answer((*_said(scene, made[0]), scene.says.printed("says", keeps.confidence, text=quoted([keeps]))))
    if made:
        return Answer(
            (scene.says.description("not-found-expiry"), *_said(scene, made[0]), scene.says.notice("turn-it", Weight.OFFER)), found=False
        )
    return missing(scene, "not-found-expiry")


@from_print
def any_date(scene: Scene) -> Answer:
    dates = _distinct(find_dates(scene.lines, scene.today))
    times = _times(scene)
    if not dates:
        return Answer(times) if times else missing(scene, "not-found-date")
    labelled = [found for found in dates if found.meaning is not DateMeaning.UNSAID]
    used = [line for found in dates for line in found.lines]
    if len(dates) > 2 and not labelled:
        # As printed: so many dates with all that each can mean would be no answer.
        told = scene.says.listed([found.printed for found in dates[:5]])
        sure = min(found.confidence for found in dates[:5])
        return Answer((scene.says.printed("dates-several", sure, dates=told), *offer_rest(scene, used)))
    sentences = [sentence for found in (labelled or dates)[:2] for sentence in _said(scene, found)]
    return Answer((*sentences, *(times if len(dates) <= 2 else ()), *offer_rest(scene, used)))


def _times(scene: Scene) -> tuple[Sentence, ...]:
    """The times printed, each span whole, for "when" and not for "what date"."""
    if not labels("lines")["when"].search(scene.ask.clause):
        return ()
    times = list({found.printed: found for found in find_spans(scene.lines)}.values())[:8]
    if not times:
        return ()
    printed = scene.says.listed([found.printed for found in times])
    return (scene.says.printed("numbers", min(found.confidence for found in times), numbers=printed),)


def _said(scene: Scene, found: PrintedDate) -> list[Sentence]:
    phrase = f"date-{found.meaning.value.replace('_', '-')}"
    if found.is_clear:
        sentences = [scene.says.printed(phrase, found.confidence, date=spoken_day(found.days[0], scene.says.language))]
        if scene.length == "long":
            sentences.append(scene.says.verbatim("date-printed", Weight.DETAIL, printed=found.printed))
        return sentences
    # Said as it stands, and then what it can mean: a guess between March and December is worse than a long sentence.
    told = scene.says.printed(phrase, found.confidence, date=found.printed)
    spoken = [spoken_day(day, scene.says.language) for day in found.days[:2]]
    return [told, Sentence(scene.says.words("date-ambiguous", first=spoken[0], second=spoken[1]), ClaimKind.CAUTION)]


def _passed(scene: Scene, found: PrintedDate) -> list[Sentence]:
    """Whether the date is over, only when every day it can mean is."""
    ends = [_last_moment(day) for day in found.days]
    if found.confidence < 0.8 or any(end is None for end in ends):
        return []
    if all(end is not None and (scene.today - end).days > 1 for end in ends):
        return [scene.says.caution("date-passed")]
    return []


def _last_moment(day: Day) -> date | None:
    if day.year is None:
        return None
    if day.day is not None:
        return date(day.year, day.month, day.day)
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _distinct(dates: Sequence[PrintedDate]) -> list[PrintedDate]:
    return list({(found.meaning, found.days): found for found in dates}.values())


def spoken_day(day: Day, language: str) -> str:
    """A day as this language says it: "March 12, 2027", "12. März 2027", "2027年3月"."""
    value = date(day.year or 2024, day.month, day.day or 1)
    if day.year is not None and day.day is not None:
        said = str(format_date(value, format="long", locale=language))
        return said.removesuffix("г.") + "года" if said.endswith("г.") else said
    return str(format_skeleton("yMMMM" if day.day is None else "MMMMd", value, locale=language))
