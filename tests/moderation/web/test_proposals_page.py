"""The proposals page: two people for what one may not do alone."""

import pytest
from django.test import Client as Browser
from django.urls import reverse

from accounts.models import Person
from moderation.models import DecisionKind, Proposal, ProposalKind, ProposalState, Reviewer
from moderation.services.deciding import Ruling, case_decide
from moderation.services.proposals import proposal_confirm, proposal_make
from tests.conftest import Client
from tests.moderation.conftest import MakeCase, hold
from tests.moderation.web.conftest import page, signed_in, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def restoring(lea: Reviewer, alice: Client) -> Proposal:
    alice.person.suspended = "talks"
    alice.person.save()
    return proposal_make(lea, ProposalKind.RESTORE, account=alice.person, reason="She was mistaken for somebody else.")


def at(name: str, proposal: Proposal) -> str:
    return reverse(f"moderation:{name}", args=[proposal.pk])


def test_it_says_what_by_whom_and_why_and_never_whose_account(lous: Browser, restoring: Proposal, alice: Client) -> None:
    for where in (page("proposals"), at("proposal", restoring)):
        said = text_of(lous.get(where))
        assert "Lift the suspension of person " in said
        assert "lea (lead)" in said
        assert "She was mistaken for somebody else." in said
        assert alice.person.username not in said
        assert str(alice.person.pk) not in said


def test_the_proposer_cannot_confirm_and_is_told_that_somebody_else_must(leas: Browser, restoring: Proposal, alice: Client) -> None:
    assert "somebody else must answer" in text_of(leas.get(at("proposal", restoring)))
    response = leas.post(at("proposal-answer", restoring), {"answer": "I agree with myself.", "word": "confirm"})
    assert response.status_code == 403
    assert "I agree with myself." in response.content.decode() or response.status_code == 403
    restoring.refresh_from_db()
    alice.person.refresh_from_db()
    assert (restoring.state, alice.person.suspended) == (ProposalState.PROPOSED, "talks")


@pytest.mark.parametrize("word", ["confirm", "reject"])
def test_another_lead_answers_and_it_takes_effect_or_not(lous: Browser, restoring: Proposal, alice: Client, word: str) -> None:
    assert lous.post(at("proposal-answer", restoring), {"answer": "", "word": word}).status_code == 400
    assert lous.post(at("proposal-answer", restoring), {"answer": "I looked at it.", "word": word}).status_code == 302
    alice.person.refresh_from_db()
    assert alice.person.suspended == ("" if word == "confirm" else "talks")
    again = lous.post(at("proposal-answer", restoring), {"answer": "Once more.", "word": "confirm"})
    assert again.status_code == 409


def test_moderators_see_proposals_and_answer_none(mos: Browser, restoring: Proposal) -> None:
    html = mos.get(at("proposal", restoring)).content.decode()
    assert 'value="confirm"' not in html
    assert mos.post(at("proposal-answer", restoring), {"answer": "Fine.", "word": "confirm"}).status_code == 403


def test_an_answer_needs_a_code_of_the_last_quarter_of_an_hour(lou: Reviewer, restoring: Proposal, alice: Client) -> None:
    stale = signed_in(lou, given_ago_s=16 * 60)
    response = stale.post(at("proposal-answer", restoring), {"answer": "I looked at it.", "word": "confirm"})
    assert response.status_code == 403
    assert "I looked at it." in response.content.decode()
    alice.person.refresh_from_db()
    assert alice.person.suspended == "talks"


def test_a_suspension_that_was_agreed_to_is_proposed_to_be_lifted_from_its_page(
    mo: Reviewer, mos: Browser, leas: Browser, lous: Browser, lea: Reviewer, make_case: MakeCase
) -> None:
    ruling = Ruling(DecisionKind.UPHOLD, "talks.rude", "Insults.", category="talks", sanction="suspend_all", weight=1)
    made = case_decide(mo, hold(mo, make_case()), ruling).proposal
    assert "Propose to lift it" not in text_of(leas.get(at("proposal", made)))
    proposal_confirm(lea, made)
    assert "Propose to lift it" in text_of(leas.get(at("proposal", made)))
    assert "Propose to lift it" not in text_of(mos.get(at("proposal", made)))
    assert mos.post(at("proposal-lift", made), {"answer": "Enough."}).status_code == 403
    assert leas.post(at("proposal-lift", made), {"answer": ""}).status_code == 400
    assert leas.post(at("proposal-lift", made), {"answer": "It is long enough."}).status_code == 302
    lifting = Proposal.objects.get(kind=ProposalKind.RESTORE)
    assert lous.post(at("proposal-answer", lifting), {"answer": "It is.", "word": "confirm"}).status_code == 302
    account = Person.objects.get(pk=lifting.account_id)
    assert account.suspended == ""
    assert leas.post(at("proposal-lift", made), {"answer": "Once more."}).status_code == 422


def test_only_its_maker_withdraws_it(leas: Browser, lous: Browser, restoring: Proposal) -> None:
    assert lous.post(at("proposal-withdraw", restoring)).status_code == 403
    assert leas.post(at("proposal-withdraw", restoring)).status_code == 302
    restoring.refresh_from_db()
    assert restoring.state == ProposalState.WITHDRAWN
