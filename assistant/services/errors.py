"""What can be wrong with a question.

SightlineError
├── QuestionEmpty, QuestionTooLong, TextInvalid, RegionInvalid, TooManyPhotos   the question cannot be taken
├── AccountSuspended                                                            moderators have closed questions to this account
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


class NotFound(SightlineError):
    code = "not_found"
    status = 404
