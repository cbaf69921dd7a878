"""What can go wrong in the moderators' room.

SightlineError
├── NotAllowed              the role, or what the case is about, forbids it
├── SecondFactorNeeded      signed in, but the second factor is missing or too long ago
├── CaseTaken               another reviewer holds it
├── CaseNotHeld             nobody decides a case without holding it
├── CaseClosed              it is decided, or waits for a second person
├── CaseOpen                nobody has decided it yet
├── OwnCase                 it is about the reviewer, or against their own decision
├── ClauseUnknown           the policy has no such clause, or no such category
├── ReasonMissing           a word of why is needed (``least`` to ``most`` characters)
├── SanctionImpossible      nobody to warn, nothing found against them, or nothing to lift
├── OwnPlace                nobody changes their own place on the staff
├── LastLead                somebody must be able to lead
├── OperatorsOnly           who leads, and a lead's way in, are no lead's to give
├── OwnProposal             nobody agrees with themselves
├── NotIndependent          one of the two has their way in from the other, who may know it
├── ProposalOver            answered, withdrawn, or no longer possible
├── BudgetSpent             enough for today
├── BreakDue                a break first
├── CannotUndo              it was undone already, or something rests on it
├── NotPreviewed            a mass action that nobody looked at first, or that has changed since
├── DraftInvalid            the policy cannot be used as it stands (``detail`` says why)
├── DraftNotTested          nobody has seen what exactly this text would change
├── PolicyMoved             another policy decides than the one that was looked at
├── PolicyPinned            the operator's setting decides which policy holds
├── NothingToRollBack
├── PhotoNotRevealed        nobody asked to see it, or it could not be checked
├── NothingToTest           not decided, a test already, or no words that a gate judged
├── UnfitTest               the test cannot be kept as it stands (``why`` says why)
├── NothingToAppeal         nothing was refused, held back or decided here
├── AppealOver              decided or withdrawn
└── TooManyAppeals          for today
"""

from typing import ClassVar

from common.errors import SightlineError


class NotAllowed(SightlineError):
    code = "not_allowed"
    status = 403


class SecondFactorNeeded(SightlineError):
    code = "second_factor_needed"
    status = 403


class CaseTaken(SightlineError):
    code = "case_taken"
    status = 409


class CaseNotHeld(SightlineError):
    code = "case_not_held"
    status = 409


class CaseClosed(SightlineError):
    code = "case_closed"
    status = 409


class CaseOpen(SightlineError):
    code = "case_open"
    status = 409


class OwnCase(SightlineError):
    code = "own_case"
    status = 403


class ClauseUnknown(SightlineError):
    code = "clause_unknown"
    status = 422


class ReasonMissing(SightlineError):
    code = "reason_missing"
    status = 422


class SanctionImpossible(SightlineError):
    code = "sanction_impossible"
    status = 422


class OwnPlace(SightlineError):
    code = "own_place"
    status = 403


class LastLead(SightlineError):
    code = "last_lead"
    status = 409


class OperatorsOnly(SightlineError):
    code = "operators_only"
    status = 403


class OwnProposal(SightlineError):
    code = "own_proposal"
    status = 403


class NotIndependent(SightlineError):
    code = "not_independent"
    status = 403


class ProposalOver(SightlineError):
    code = "proposal_over"
    status = 409


class BudgetSpent(SightlineError):
    code = "budget_spent"
    status = 409


class BreakDue(SightlineError):
    code = "break_due"
    status = 409


class CannotUndo(SightlineError):
    code = "cannot_undo"
    status = 409


class NotPreviewed(SightlineError):
    code = "not_previewed"
    status = 409


class DraftInvalid(SightlineError):
    code = "draft_invalid"
    status = 422


def invalid(why: str) -> DraftInvalid:
    """``why``: whole sentences."""
    return DraftInvalid(why, why=why)


class DraftNotTested(SightlineError):
    code = "draft_not_tested"
    status = 409


class PolicyMoved(SightlineError):
    code = "policy_moved"
    status = 409


class PolicyPinned(SightlineError):
    code = "policy_pinned"
    status = 409


class NothingToRollBack(SightlineError):
    code = "nothing_to_roll_back"
    status = 409


class PhotoNotRevealed(SightlineError):
    code = "photo_not_revealed"
    status = 403


class NothingToTest(SightlineError):
    code = "nothing_to_test"
    status = 409


class UnfitTest(SightlineError):
    code = "unfit_test"
    status = 422


class NothingToAppeal(SightlineError):
    code = "nothing_to_appeal"
    status = 409


class AppealOver(SightlineError):
    code = "appeal_over"
    status = 409


class TooManyAppeals(SightlineError):
    code = "too_many_appeals"
    status = 429
    retry_after_s: ClassVar[float] = 3600
