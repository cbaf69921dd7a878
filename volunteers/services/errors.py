"""What can go wrong between a person and a volunteer.

SightlineError
├── NotFound                                                     (assistant.services.errors) not there, or not yours
├── TooManyHelpRequests, AskedTooOften, QuestionNotHeard         the request cannot be made (yet)
├── TalksSuspended                                               moderators have closed talks to this account
├── HelpRequestOver, NobodyHasClaimed                            it has ended, or nobody is there
├── AlreadyTaken, OfferOver, ClaimOver, VolunteerBusy            a claim that did not win, or is over
├── PracticeNeeded, VolunteerBlocked, OwnHelpRequest             this volunteer may not
├── PhotoNotShared                                               this photo is not for a volunteer's eyes
├── MessageEmpty, MessageHeld, MessageNotPassedOn                words that do not go to the other side
│   └── ContactHeld, ContactNotPassedOn                          because the two would not stay strangers
└── AlreadySaid, ReviewTooEarly                                  thanks, ratings and reports, once and afterwards
"""

from typing import ClassVar

from common.errors import SightlineError


class TooManyHelpRequests(SightlineError):
    code = "too_many_help_requests"
    status = 429
    retry_after_s: ClassVar[float] = 60


class AskedTooOften(SightlineError):
    """Each request rings with strangers and counts against their day, also one that is withdrawn at once."""

    code = "asked_too_often"
    status = 429
    retry_after_s: ClassVar[float] = 600


class QuestionNotHeard(SightlineError):
    """The recording is still being listened to: no gate has judged the words, so no human can be asked."""

    code = "question_not_heard"
    status = 409
    retry_after_s: ClassVar[float] = 3


class TalksSuspended(SightlineError):
    code = "talks_suspended"
    status = 403


class HelpRequestOver(SightlineError):
    code = "help_request_over"
    status = 409


class NobodyHasClaimed(SightlineError):
    code = "nobody_has_claimed"
    status = 409


class AlreadyTaken(SightlineError):
    code = "already_taken"
    status = 409


class OfferOver(SightlineError):
    code = "offer_over"
    status = 409


class ClaimOver(SightlineError):
    code = "claim_over"
    status = 409


class VolunteerBusy(SightlineError):
    code = "volunteer_busy"
    status = 409


class PracticeNeeded(SightlineError):
    code = "practice_needed"
    status = 403


class VolunteerBlocked(SightlineError):
    code = "volunteer_blocked"
    status = 403


class OwnHelpRequest(SightlineError):
    code = "own_help_request"
    status = 403


class PhotoNotShared(SightlineError):
    code = "photo_not_shared"
    status = 403


class MessageEmpty(SightlineError):
    code = "message_empty"


class MessageHeld(SightlineError):
    """A volunteer's words that may not be spoken. ``reason`` is the gate's category, for a hint on what to say instead."""

    code = "message_held"
    status = 422


class MessageNotPassedOn(SightlineError):
    """A person's words that are not put before a volunteer."""

    code = "message_not_passed_on"
    status = 422


class ContactHeld(MessageHeld):
    """Asks for a contact, gives one, or holds an address in the net that is printed nowhere."""

    code = "contact_held"


class ContactNotPassedOn(MessageNotPassedOn):
    """The same from a person."""

    code = "contact_not_passed_on"


def held_for(reason: str) -> MessageHeld:
    """The error whose sentence tells a volunteer why: ``reason`` as kept with the message."""
    return (ContactHeld if reason.startswith("contact.") else MessageHeld)(reason)


class AlreadySaid(SightlineError):
    code = "already_said"
    status = 409


class ReviewTooEarly(SightlineError):
    code = "review_too_early"
    status = 409
