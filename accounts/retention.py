"""How long what is a person's is kept: as they have chosen, and at least until its purpose is served.

assistant.services.retention deletes by these times; docs/privacy.md and the person's page tell them.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from accounts.models import Keep

#: From when something was sent. "always" has no time; "never" has the shorter ones below.
PERIODS: Mapping[Keep, timedelta] = {
    Keep.DAY: timedelta(days=1),
    Keep.WEEK: timedelta(days=7),
    Keep.MONTH: timedelta(days=30),
    Keep.YEAR: timedelta(days=365),
}
#: Who chose anything but "always": for each of these something can be due.
ENDING = (Keep.NEVER, *PERIODS)
#: From the end of an answer: so long its words stay in any case, so that a client that lost its connection can still hear them.
WORDS_GRACE = timedelta(minutes=15)
#: From the end of an answer: so long its photos stay in any case, so that a follow-up can still be asked.
PHOTO_GRACE = timedelta(minutes=10)
#: What was sent ahead and never asked about is of no use any more after this.
UNASKED = timedelta(hours=1)


def due_before(keep: Keep, now: datetime) -> datetime:
    """What was sent before this time is due. Raises KeyError for "never" and "always"."""
    return now - PERIODS[keep]
