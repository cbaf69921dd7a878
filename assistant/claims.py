"""What kind of thing a sentence claims."""

from enum import StrEnum


class ClaimKind(StrEnum):
    """verbatim: text read as printed. description: what is seen. caution: a doubt or a warning. notice: Sightline about itself."""

    VERBATIM = "verbatim"
    DESCRIPTION = "description"
    CAUTION = "caution"
    NOTICE = "notice"
