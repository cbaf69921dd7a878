"""The print that stands against a model's sentence.

Both can be wrong, the model and our reading, so nobody is corrected: the person hears what else was read and judges. A doubt that is
raised without cause teaches people to ignore the next one, so there is one only where what was said is

- not printed anywhere, in no notation and in no line, however unsurely it was read, and
- a near miss of one surely read value of the same kind: 500 mg and 50 mg, 2025 and 2026, Amoxil and AMOXIN, and
- nothing that the person has heard already in this answer.

What is far from all print was rather not read by us than misread by the model.
"""

from collections.abc import Sequence

from assistant.pipeline.checking.amounts import other_amount
from assistant.pipeline.checking.dates import other_date
from assistant.pipeline.checking.measures import other_measure
from assistant.pipeline.checking.names import other_name
from assistant.pipeline.checking.numbers import other_number
from assistant.pipeline.checking.phones import other_phone
from assistant.pipeline.checking.printed import Claim, Print

#: By what a mistake costs: a dose before a date before money. A sentence gets one doubt, however much of it is doubtful.
_KINDS = (other_measure, other_date, other_amount, other_phone, other_number, other_name)


def doubt_about(sentence: str, language: str, print_: Print, heard: Sequence[str] = ()) -> str | None:
    """The print to quote beside ``sentence``, as printed; None when nothing speaks against it. ``heard``: what was said before it."""
    if not print_.lines:
        return None
    claim = Claim(sentence, language, tuple(heard))
    return next((printed for other in _KINDS if (printed := other(claim, print_))), None)
