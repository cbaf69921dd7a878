"""Until when a shop is open: the rows of the day that was asked about, as they stand, or all of them."""

from assistant.providers.embedded import page
from assistant.providers.embedded.answers.common import Scene, from_print, missing, offer_rest
from assistant.providers.embedded.answers.reading import spoken_pieces
from assistant.providers.embedded.finders.hours import days_asked, find_hours
from assistant.providers.embedded.finders.times import find_spans
from assistant.providers.embedded.sentences import Answer

_MOST = 8


@from_print
def hours(scene: Scene) -> Answer:
    """Rows are read out whole, days with their times: a time alone is easily taken for that of another day."""
    rows = find_hours(scene.lines, scene.says.language)
    asked = days_asked(scene.ask.clause, scene.says.language, scene.today)
    told = [row for row in rows if row.days & asked] or rows
    if told:
        used = [line for row in told for line in row.lines]
        return Answer((*spoken_pieces(scene, [(row.printed, row.confidence) for row in told[:_MOST]]), *offer_rest(scene, used)))
    spans = find_spans(scene.lines)
    if not spans:
        return missing(scene, "not-found-hours")
    lines = list({id(line): line for found in spans for line in found.lines}.values())[:_MOST]
    return Answer((*spoken_pieces(scene, [(line.text, page.confidence([line])) for line in lines]), *offer_rest(scene, lines)))
