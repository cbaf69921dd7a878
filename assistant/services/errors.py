"""What can be wrong with a question.

SightlineError
├── QuestionEmpty, QuestionTooLong, TextInvalid, RegionInvalid, TooManyPhotos   the question cannot be taken
├── AccountSuspended                                                            moderators have closed questions to this account
├── Busy                                                                        so many ask, or send, that this one would wait too long
├── LinkOver                                                                    a link to a photo or recording that shows nothing (any more)
└── NotFound                                                                    it is not there, or not yours
"""

from common.errors import SightlineError


class QuestionEmpty(SightlineError):
    code = "question_empty"


class QuestionTooLong(SightlineError):
    code = "question_too_long"


class TextInvalid(SightlineError):
    code = "text_invalid"


class RegionInvalid(SightlineError):
    code = "region_invalid"


class TooManyPhotos(SightlineError):
    code = "too_many_photos"


class AccountSuspended(SightlineError):
    code = "account_suspended"
    status = 403


class Busy(SightlineError):
    """``seconds``: when to come again. ``human``: "yes" where a volunteer is free now."""

    code = "busy"
    status = 503

    def __init__(self, seconds: int, human: str = "no") -> None:
        super().__init__(seconds=seconds, human=human)
        self.retry_after_s = seconds


class NotFound(SightlineError):
    code = "not_found"
    status = 404


class LinkOver(SightlineError):
    """Forged, expired, of a deleted photo, of a device that was signed out: the same to whoever follows it."""

    code = "link_over"
    status = 404
