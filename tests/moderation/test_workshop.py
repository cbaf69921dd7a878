"""The policy workshop: what a draft may change, who lets it live, and the way back."""

from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from common.phrases import error_sentence
from moderation.drafting import places
from moderation.models import AuditEntry, Backtest, BacktestState, DraftState, PolicyDraft, ProposalState, Reviewer
from moderation.policy_words import differences, other_words
from moderation.services.errors import (
    DraftInvalid,
    DraftNotTested,
    NotAllowed,
    NothingToRollBack,
    OwnProposal,
    PolicyMoved,
    PolicyPinned,
    ProposalOver,
)
from moderation.services.proposals import proposal_confirm, proposal_reject
from moderation.services.verifying import policy_unlogged
from moderation.services.workshop import (
    DraftChanges,
    draft_change,
    draft_drop,
    draft_make,
    draft_propose,
    next_version,
    policies_known,
    policy_activate_confirmed,
    policy_propose,
    roll_back,
    rolls_back_to,
)
from safety import current
from safety.current import current_gate, current_policy_version
from safety.engine.policy import Policy, policy, versions
from safety.engine.types import QuestionCase, Verdict
from safety.models import PolicyActivation, PolicyVersion

pytestmark = pytest.mark.django_db
STRICTER = DraftChanges({"medical.thresholds.stop": 0.5}, changelog="Doses count a little earlier than before.")
MILDER = DraftChanges({"medical.thresholds.stop": 0.6}, changelog="medical.thresholds.stop: labels were taken for doses.")
DOSE = QuestionCase("How many of these tablets should I take?", language="en", has_face=False)


@pytest.fixture(autouse=True)
def nothing_kept() -> None:
    current._gates.clear()


@pytest.fixture
def draft(lea: Reviewer, policy_row: PolicyVersion) -> PolicyDraft:
    return draft_make(lea, policy_row)


def with_test(draft: PolicyDraft, floor: tuple[str, ...] = ()) -> PolicyDraft:
    """As if a back-test of exactly this text, beside the policy in force, had come to its end."""
    result = {"before": {"hash": current_gate().policy.content_hash}, "suites": {"floor": list(floor)}}
    Backtest.objects.create(
        draft=draft,
        content_hash=draft.content_hash,
        wanted=1,
        state=BacktestState.DONE,
        result=result,
        started_by=draft.author,
        finished_at=timezone.now(),
    )
    return draft


def alive(lea: Reviewer, lou: Reviewer, base: PolicyVersion, changes: DraftChanges = STRICTER) -> PolicyVersion:
    """A changed policy that decides."""
    made = with_test(draft_change(lea, draft_make(lea, base), changes))
    proposal = draft_propose(lea, made, "Seen in the back-test.")
    proposal_confirm(lou, proposal, "Seen too.")
    made.refresh_from_db()
    assert made.policy is not None
    return made.policy


def read(draft: PolicyDraft) -> Policy:
    return Policy.of(draft.document, draft.messages)


# Drafts -------------------------------------------------------------------------------------------------------------------------


def test_a_draft_begins_like_its_base_and_has_its_own_number(draft: PolicyDraft) -> None:
    assert draft.version == f"{timezone.now():%Y-%m}-3"  # two of the releases are of this month
    assert differences(policy(), read(draft)) == ()
    assert other_words(policy(), read(draft)) == ()
    assert read(draft).content_hash == draft.content_hash != policy().content_hash
    assert set(draft.messages) == set(policy().languages)


def test_what_is_changed_changes_and_nothing_else(lea: Reviewer, draft: PolicyDraft) -> None:
    wanted: dict[str, Any] = {
        "medical.thresholds.clear": 0.25,
        "medical.thresholds.stop": "0.7",
        "medical.holds_from": None,
        "identity.unsure": "guide",
        "hate.reasons.meaning": "guide",
        "minors.held": "no",
        "on_failure.question": "guide",
        "on_failure.medical_question": "refuse",
        "second_opinion.on_failure": "refuse",
        "overruling.question.sure_below": 0.02,
        "egress.faces": "obscure",
        "egress.undressed_from": 0.7,
        "injection": 0.5,
    }
    after = places(read(draft_change(lea, draft, DraftChanges(wanted))))
    before = places(policy())
    assert after.keys() == before.keys()
    assert {name: place.value for name, place in after.items() if place != before[name]} == wanted | {"medical.thresholds.stop": 0.7}


def test_a_message_says_something_else_in_one_language_only(lea: Reviewer, draft: PolicyDraft) -> None:
    said = "Ich lese gern vor, was gedruckt ist.\nIch kann auch Freiwillige fragen."
    (other,) = other_words(policy(), read(draft_change(lea, draft, DraftChanges(messages={"de": {"medical-guide": said}}))))
    assert (other.language, other.phrase, other.after) == ("de", "medical-guide", tuple(said.splitlines()))


def test_a_verdict_that_needs_new_words_gets_general_ones_in_every_language(lea: Reviewer, draft: PolicyDraft) -> None:
    changed = read(draft_change(lea, draft, DraftChanges({"medical.reasons.dose": "refuse"})))
    for language in changed.languages:
        assert changed.opening("medical", Verdict.REFUSE, language) == policy().opening("hate", Verdict.REFUSE, language)
    assert len(other_words(policy(), changed)) == len(changed.languages)


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        (DraftChanges({"medical.thresholds.stop": 1.2}), "0 to 1"),
        (DraftChanges({"medical.thresholds.stop": float("nan")}), "0 to 1"),
        (DraftChanges({"medical.thresholds.stop": "soon"}), "0 to 1"),
        (DraftChanges({"medical.thresholds.stop": None}), "needs a value"),
        (DraftChanges({"medical.thresholds.clear": 0.9}), "clear lies above stop"),
        (DraftChanges({"medical.reasons.dose": "perhaps"}), "allow, guide"),
        (DraftChanges({"medical.reasons.weather": "guide"}), "cannot change medical.reasons.weather"),
        (DraftChanges({"on_failure.question": "allow"}), "guide, refuse"),
        (DraftChanges({"detectors.medical_question": "off"}), "cannot change detectors"),
        (DraftChanges({"version": "2026-01"}), "cannot change version"),
        (DraftChanges(messages={"tlh": {"medical-guide": "Qapla."}}), "does not speak tlh"),
        (DraftChanges(messages={"en": {"weather": "It rains."}}), "no message weather"),
        (DraftChanges(messages={"en": {"medical-guide": ""}}), "one or two sentences"),
        (DraftChanges(messages={"en": {"medical-guide": "A.\nB.\nC."}}), "one or two sentences"),
        (DraftChanges(messages={"en": {"medical-guide": "One. Two. Three."}}), "more than one sentence in a line"),
        (DraftChanges(messages={"en": {"medical-withheld": "One.\nTwo."}}), "one sentence"),
        (DraftChanges(messages={"en": {"medical-guide": "I see { $person }."}}), "curly brackets"),
        (DraftChanges(messages={"en": {"medical-guide": ".title = hidden"}}), "curly brackets"),
        (DraftChanges(messages={"en": {"medical-guide": "Read\x00 this."}}), "no text"),
        (DraftChanges(messages={"en": {"medical-guide": "a" * 301}}), "longer"),
        (DraftChanges(changelog="short"), "changelog"),
    ],
)
def test_what_cannot_be_used_is_refused_in_words_and_changes_nothing(
    lea: Reviewer, draft: PolicyDraft, changes: DraftChanges, word: str
) -> None:
    with pytest.raises(DraftInvalid, match=word) as refused:
        draft_change(lea, draft, changes)
    assert refused.value.detail in error_sentence(refused.value, "en")
    draft.refresh_from_db()
    assert differences(policy(), read(draft)) == ()


def test_only_leads_draft_and_any_of_them_goes_on_with_it(mo: Reviewer, audrey: Reviewer, lou: Reviewer, draft: PolicyDraft) -> None:
    for nobody in (mo, audrey):
        with pytest.raises(NotAllowed):
            draft_make(nobody, draft.base)
        with pytest.raises(NotAllowed):
            draft_change(nobody, draft, STRICTER)
    assert read(draft_change(lou, draft, STRICTER)).categories["medical"].thresholds.stop == 0.5  # type: ignore[index]


@pytest.mark.parametrize("version", ["2026-11", "2026-11-2", "soon", "2026-1", "2026-11-x"])
def test_a_version_needs_a_number_of_its_own(lea: Reviewer, policy_row: PolicyVersion, version: str) -> None:
    with pytest.raises(DraftInvalid):
        draft_make(lea, policy_row, version)


def test_a_dropped_draft_is_over_and_its_number_is_not_used_again(lea: Reviewer, draft: PolicyDraft) -> None:
    draft_drop(lea, draft)
    for attempt in (draft_drop, lambda who, what: draft_change(who, what, STRICTER)):
        with pytest.raises(DraftInvalid, match="no draft any more"):
            attempt(lea, draft)
    assert next_version() > draft.version


def test_a_version_that_was_edited_in_the_database_is_no_base(lea: Reviewer, policy_row: PolicyVersion) -> None:
    PolicyVersion.objects.filter(pk=policy_row.pk).update(document=policy_row.document.replace("injection: 0.6", "injection: 1.0"))
    policy_row.refresh_from_db()
    with pytest.raises(DraftInvalid, match="not what was registered"):
        draft_make(lea, policy_row)


# To deciding --------------------------------------------------------------------------------------------------------------------


def test_a_changed_policy_decides_once_a_second_person_agrees(lea: Reviewer, lou: Reviewer, draft: PolicyDraft) -> None:
    with_test(draft_change(lea, draft, DraftChanges({"medical.reasons.dose": "escalate"}, changelog="Doses go to a human.")))
    proposal = draft_propose(lea, draft, "Seen in the back-test.")
    assert current_gate().judge_question(DOSE).verdict is Verdict.GUIDE
    with pytest.raises(OwnProposal):
        proposal_confirm(lea, proposal, "Me too.")
    proposal_confirm(lou, proposal, "Seen.")
    draft.refresh_from_db()
    assert draft.state == DraftState.REGISTERED
    assert current_policy_version() == draft.policy
    assert current_gate().policy.content_hash == draft.content_hash
    assert current_gate().judge_question(DOSE).verdict is Verdict.ESCALATE
    verbs = AuditEntry.objects.filter(verb__startswith="policy.").values_list("verb", "actor")
    assert list(verbs) == [
        ("policy.drafted", lea.pk), ("policy.changed", lea.pk), ("policy.proposed", lea.pk), ("policy.activated", lou.pk),
    ]  # fmt: skip
    assert AuditEntry.objects.get(verb="policy.activated").detail["hash"] == draft.content_hash


def test_a_registered_text_is_never_changed_again(lea: Reviewer, draft: PolicyDraft) -> None:
    with_test(draft_change(lea, draft, STRICTER))
    draft_propose(lea, draft, "Seen in the back-test.")
    with pytest.raises(DraftInvalid, match="no draft any more"):
        draft_change(lea, draft, MILDER)


def test_nothing_is_proposed_that_nobody_has_tested_as_it_stands(lea: Reviewer, draft: PolicyDraft) -> None:
    with pytest.raises(DraftNotTested):
        draft_propose(lea, draft, "Trust me.")
    with_test(draft)
    changed = draft_change(lea, draft, STRICTER)
    with pytest.raises(DraftNotTested):
        draft_propose(lea, changed, "It was tested before.")


def test_a_test_beside_another_policy_than_the_one_in_force_does_not_count(lea: Reviewer, lou: Reviewer, policy_row: PolicyVersion) -> None:
    old = with_test(draft_change(lea, draft_make(lea, policy_row), STRICTER))
    alive(lea, lou, policy_row, DraftChanges(messages={"en": {"medical-withheld": "A pharmacist knows that."}}))
    with pytest.raises(DraftNotTested):
        draft_propose(lea, old, "It was tested last week.")


def test_what_is_milder_must_be_named_in_the_changelog(lea: Reviewer, draft: PolicyDraft) -> None:
    with_test(draft_change(lea, draft, DraftChanges(MILDER.values, changelog="Some small things.")))
    with pytest.raises(DraftInvalid, match=r"medical\.thresholds\.stop \(medical: counts from 0\.6 instead of 0\.55\)"):
        draft_propose(lea, draft, "Labels.")
    with_test(draft_change(lea, draft, MILDER))
    assert draft_propose(lea, draft, "Labels.").policy is not None


def test_a_policy_below_the_floor_is_not_proposed(lea: Reviewer, draft: PolicyDraft) -> None:
    with_test(draft, floor=("questions medical: stopped 40.0 % [30-50] n=100",))
    with pytest.raises(DraftInvalid, match="questions medical: stopped 40"):
        draft_propose(lea, draft, "It is quieter.")
    assert not PolicyVersion.objects.filter(version=draft.version).exists()


def test_the_operators_policy_is_nobody_elses_to_change(
    lea: Reviewer, lou: Reviewer, draft: PolicyDraft, settings: Any, policy_row: PolicyVersion
) -> None:
    proposal = draft_propose(lea, with_test(draft), "Seen in the back-test.")
    settings.SAFETY_POLICY = "2026-11"
    with pytest.raises(PolicyPinned):
        proposal_confirm(lou, proposal, "Seen.")
    with pytest.raises(PolicyPinned):
        roll_back(lea, "Back.")
    with pytest.raises(PolicyPinned):
        draft_propose(lea, draft, "Again.")
    proposal.refresh_from_db()
    assert proposal.state == ProposalState.PROPOSED


def test_a_proposal_is_over_when_another_policy_came_first(lea: Reviewer, lou: Reviewer, policy_row: PolicyVersion) -> None:
    late = draft_propose(lea, with_test(draft_make(lea, policy_row)), "Seen in the back-test.")
    alive(lea, lou, policy_row)
    with pytest.raises(ProposalOver):
        proposal_confirm(lou, late, "Seen.")


def test_a_registered_row_that_was_edited_is_not_activated(lea: Reviewer, lou: Reviewer, draft: PolicyDraft) -> None:
    proposal = draft_propose(lea, with_test(draft), "Seen in the back-test.")
    PolicyVersion.objects.filter(version=draft.version).update(document=draft.document.replace("injection: 0.6", "injection: 1.0"))
    with pytest.raises(DraftInvalid, match="not what was registered"):
        proposal_confirm(lou, proposal, "Seen.")
    assert not PolicyActivation.objects.exists()


def test_a_policy_is_not_activated_beside_its_proposal(lea: Reviewer, draft: PolicyDraft) -> None:
    proposal = draft_propose(lea, with_test(draft), "Seen in the back-test.")
    proposal.policy = None
    with pytest.raises(ValueError, match="confirming"):
        policy_activate_confirmed(proposal)


def test_a_rejected_version_can_be_proposed_again(lea: Reviewer, lou: Reviewer, policy_row: PolicyVersion) -> None:
    draft = with_test(draft_make(lea, policy_row))
    proposal = draft_propose(lea, draft, "Seen in the back-test.")
    assert proposal.policy is not None
    with pytest.raises(DraftInvalid, match="proposed already"):
        policy_propose(lea, proposal.policy, "Once more.")
    proposal_reject(lou, proposal, "Not this week.")
    policy_propose(lou, proposal.policy, "This week.")


def test_a_registered_version_that_never_decided_is_proposed_only_with_its_test(
    lea: Reviewer, lou: Reviewer, policy_row: PolicyVersion
) -> None:
    proposal = draft_propose(lea, with_test(draft_make(lea, policy_row)), "Seen in the back-test.")
    proposal_reject(lou, proposal, "Not this week.")
    Backtest.objects.all().delete()
    assert proposal.policy is not None
    with pytest.raises(DraftNotTested):
        policy_propose(lea, proposal.policy, "This week.")


# The way back -------------------------------------------------------------------------------------------------------------------


def test_one_lead_rolls_back_step_by_step_to_the_newest_release(lea: Reviewer, lou: Reviewer, policy_row: PolicyVersion) -> None:
    first = alive(lea, lou, policy_row)
    second = alive(lea, lou, first, DraftChanges({"injection": 0.5}, changelog="Orders in photos count earlier."))
    assert rolls_back_to() == first
    assert roll_back(lea, "Too many labels are stopped.") == current_policy_version() == first
    assert roll_back(lea, "Still too many.") == current_policy_version() == policy_row
    with pytest.raises(NothingToRollBack):
        roll_back(lea, "Still too many.")
    entry = AuditEntry.objects.filter(verb="policy.rolled_back").order_by("sequence")[0]
    assert entry.detail["milder"] == ["injection"]
    assert (entry.detail["version"], entry.detail["instead_of"]) == (first.version, second.version)


def test_two_who_roll_back_what_both_saw_go_back_one_step(lea: Reviewer, lou: Reviewer, policy_row: PolicyVersion) -> None:
    first = alive(lea, lou, policy_row)
    second = alive(lea, lou, first, DraftChanges(messages={"en": {"medical-withheld": "A pharmacist knows that."}}))
    assert roll_back(lea, "Too strict.", instead_of=second) == first
    with pytest.raises(PolicyMoved):
        roll_back(lou, "Too strict.", instead_of=second)
    assert current_policy_version() == first


def test_a_proposal_is_confirmed_only_beside_the_policy_that_it_was_tested_beside(lea: Reviewer, lou: Reviewer, draft: PolicyDraft) -> None:
    proposal = draft_propose(lea, with_test(draft_change(lea, draft, STRICTER)), "Seen in the back-test.")
    Backtest.objects.update(result={"before": {"hash": "of the release before"}, "suites": {"floor": []}})  # a newer one decides since
    with pytest.raises(DraftNotTested):
        proposal_confirm(lou, proposal, "Seen.")
    assert not PolicyActivation.objects.exists()


def test_after_a_roll_back_another_policy_can_live_and_be_taken_back(lea: Reviewer, lou: Reviewer, policy_row: PolicyVersion) -> None:
    alive(lea, lou, policy_row)
    roll_back(lea, "Too many labels are stopped.")
    third = alive(lea, lou, policy_row, DraftChanges({"injection": 0.5}, changelog="Orders in photos count earlier."))
    assert current_policy_version() == third
    assert roll_back(lea, "Back.") == policy_row


def test_what_decided_before_can_be_proposed_without_a_test(lea: Reviewer, lou: Reviewer, policy_row: PolicyVersion) -> None:
    first = alive(lea, lou, policy_row)
    roll_back(lea, "Too many labels are stopped.")
    proposal_confirm(lou, policy_propose(lea, first, "It was not the policy."), "Agreed.")
    assert current_policy_version() == first
    with pytest.raises(DraftInvalid, match="decides already"):
        policy_propose(lea, first, "Again.")


def test_a_policy_in_force_that_was_edited_in_the_database_can_be_rolled_back(
    lea: Reviewer, lou: Reviewer, policy_row: PolicyVersion
) -> None:
    first = alive(lea, lou, policy_row)
    PolicyVersion.objects.filter(pk=first.pk).update(document=first.document.replace("injection: 0.6", "injection: 1.0"))
    current._gates.clear()
    assert roll_back(lea, "It was tampered with.") == current_policy_version() == policy_row
    assert AuditEntry.objects.get(verb="policy.rolled_back").detail["milder"] == ["unknown"]


def test_a_policy_that_was_let_live_past_the_console_is_found(lea: Reviewer, lou: Reviewer, policy_row: PolicyVersion) -> None:
    assert policy_unlogged() == ""
    active = alive(lea, lou, policy_row)
    assert policy_unlogged() == ""
    PolicyActivation.objects.create(policy=policy_row)
    assert "past the console" in policy_unlogged()
    with pytest.raises(CommandError, match="past the console"):
        call_command("audit_verify")
    roll_back(lea, "Who did that?")
    assert policy_unlogged() == ""
    milder = active.document.replace("stop: 0.5", "stop: 0.9")
    forged = Policy.of(milder, active.messages).content_hash  # whoever can write to the database writes the hash as well
    PolicyVersion.objects.filter(pk=active.pk).update(document=milder, content_hash=forged)
    assert "past the console" in policy_unlogged()


def test_only_leads_roll_back(mo: Reviewer, audrey: Reviewer) -> None:
    for nobody in (mo, audrey):
        with pytest.raises(NotAllowed):
            roll_back(nobody, "Back.")


def test_every_version_is_known_with_its_activations(lea: Reviewer, lou: Reviewer, policy_row: PolicyVersion) -> None:
    first = alive(lea, lou, policy_row)
    known = {one.row.version: one for one in policies_known()}
    assert set(known) == {*versions(), first.version}
    assert known[first.version].is_current
    assert not known[first.version].is_release
    assert [one.policy_id for one in known[first.version].activations] == [first.pk]
    assert known[policy_row.version].is_release
    assert not known[policy_row.version].activations
