"""Review cases and what becomes of them, the people who review, the policy workshop, and the log of all of it.

One file per idea. docs/moderation.md draws the states.
"""

from moderation.models.accounts import Account
from moderation.models.appeals import Appeal, AppealState, Notice, Strike
from moderation.models.audit import AuditEntry, AuditHead
from moderation.models.cases import CaseState, EvaluationCase, IntakeMark, Reveal, RevealStage, ReviewCase, Skip, Source
from moderation.models.decisions import DecisionKind, Proposal, ProposalKind, ProposalState, ReviewDecision, Sanction
from moderation.models.figures import Tally
from moderation.models.policies import Backtest, BacktestState, DraftState, PolicyDraft
from moderation.models.reviewers import Reviewer, SavedFilter, StaffRole

__all__ = [
    "Account",
    "Appeal",
    "AppealState",
    "AuditEntry",
    "AuditHead",
    "Backtest",
    "BacktestState",
    "CaseState",
    "DecisionKind",
    "DraftState",
    "EvaluationCase",
    "IntakeMark",
    "Notice",
    "PolicyDraft",
    "Proposal",
    "ProposalKind",
    "ProposalState",
    "Reveal",
    "RevealStage",
    "ReviewCase",
    "ReviewDecision",
    "Reviewer",
    "Sanction",
    "SavedFilter",
    "Skip",
    "Source",
    "StaffRole",
    "Strike",
    "Tally",
]
