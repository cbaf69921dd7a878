"""A process full of volunteers who want every request: run as ``python -m tests.bench_handoff.volunteers <log> <seed> <volunteer id>...``.

Each is a thread that looks at its offers, tries to take the first, talks a little and closes, gives back, passes on, or vanishes. What the
services told it goes into the log, one line each, so that the auditor need not believe the database alone.
"""

import json
import os
import random
import sys
import threading
import time
from pathlib import Path
from typing import Any
from uuid import UUID

HELPING_S = (0.02, 0.4)
LOOK_EVERY_S = (0.6, 1.8)
#: How often their page says that it is open.
SEEN_EVERY_S = 20.0
#: Of claims: how often they are given back, passed on, or left by somebody who vanishes.
GIVES_BACK, PASSES_ON, VANISHES = 0.03, 0.02, 0.02
#: After a crash, how many find their way back to their request; the others leave it to the lease.
COMES_BACK = 0.5


class Log:
    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def write(self, what: str, **details: Any) -> None:
        """One write, so that a killed process leaves whole lines."""
        os.write(self._file, (json.dumps({"at": time.time(), "what": what, **details}) + "\n").encode())


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    import django

    django.setup()
    log, seed = Log(Path(sys.argv[1])), int(sys.argv[2])
    threads = [threading.Thread(target=_live, args=(UUID(one), log, random.Random(f"{seed} {one}")), daemon=True) for one in sys.argv[3:]]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _live(volunteer_id: UUID, log: Log, dice: random.Random) -> None:
    from django.db import DatabaseError, connection

    from volunteers.models import Volunteer
    from volunteers.services.becoming import seen

    volunteer, seen_at = None, 0.0
    left: set[UUID] = set()  # claims that this volunteer will not come back to: only the clock can free them
    while True:
        try:
            volunteer = volunteer or Volunteer.objects.select_related("person").get(pk=volunteer_id)
            if time.monotonic() - seen_at > SEEN_EVERY_S:
                seen(volunteer_id)
                seen_at = time.monotonic()
            _look(volunteer, left, log, dice)
        except DatabaseError as error:
            log.write("database_error", kind=type(error).__name__, text=str(error)[:200])
        except Exception as error:  # whatever it is, the auditor must see it
            log.write("surprise", kind=type(error).__name__, text=str(error)[:200])
        finally:
            connection.close()
        time.sleep(dice.uniform(*LOOK_EVERY_S))


def _look(volunteer: Any, left: set[UUID], log: Log, dice: random.Random) -> None:
    from volunteers.selectors import offers_of, open_claim
    from volunteers.services.claims import claim
    from volunteers.services.errors import AlreadyTaken, HelpRequestOver, OfferOver, VolunteerBusy

    mine = open_claim(volunteer)
    if mine is not None:
        if mine.pk not in left and dice.random() < COMES_BACK:  # the page was reloaded after a crash
            _help(volunteer, mine.pk, str(mine.request_id), left, log, dice)
        else:
            left.add(mine.pk)
        return
    offer = offers_of(volunteer).first()
    if offer is None:
        return
    try:
        made = claim(volunteer, offer.request_id)
    except (AlreadyTaken, HelpRequestOver, OfferOver, VolunteerBusy) as lost:
        log.write("lost", request=str(offer.request_id), code=lost.code)
        return
    log.write("won", request=str(offer.request_id), claim=str(made.pk), volunteer=str(volunteer.pk))
    _help(volunteer, made.pk, str(offer.request_id), left, log, dice)


def _help(volunteer: Any, claim_id: UUID, request_id: str, left: set[UUID], log: Log, dice: random.Random) -> None:
    from django.db import connection

    from volunteers.models import Outcome
    from volunteers.services.claims import close, give_back, heartbeat, transfer
    from volunteers.services.errors import ClaimOver
    from volunteers.services.messages import volunteer_say_canned

    chance = dice.random()
    try:
        if chance < VANISHES:
            log.write("vanishes", request=request_id, claim=str(claim_id))
            left.add(claim_id)
            return
        heartbeat(volunteer, claim_id)
        volunteer_say_canned(volunteer, claim_id, "hello")
        connection.close()
        time.sleep(dice.uniform(*HELPING_S))
        if chance < VANISHES + GIVES_BACK:
            give_back(volunteer, claim_id)
            log.write("gave_back", request=request_id, claim=str(claim_id))
        elif chance < VANISHES + GIVES_BACK + PASSES_ON:
            transfer(volunteer, claim_id, "")
            log.write("passed_on", request=request_id, claim=str(claim_id))
        else:
            close(volunteer, claim_id, Outcome.HELPED)
            log.write("closed", request=request_id, claim=str(claim_id))
    except ClaimOver:
        log.write("claim_over", request=request_id, claim=str(claim_id))


if __name__ == "__main__":
    main()
