"""The policy pages: what decides, how versions differ, a draft from its first change to its proposal, and back."""

import re
from html import unescape
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client as Browser
from django.test import override_settings
from django.urls import reverse

from moderation.drafting import places
from moderation.models import Backtest, PolicyDraft, Proposal, Reviewer
from moderation.services import workshop
from moderation.services.backtesting import backtest_run
from safety.current import current_policy_version
from safety.engine.policy import Policy, policy
from safety.evaluation.suites import everything
from safety.models import PolicyActivation, PolicyVersion
from tests.moderation.conftest import MakeDecision
from tests.moderation.web.conftest import page, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(lea: Reviewer, policy_row: PolicyVersion) -> PolicyDraft:
    return workshop.draft_make(lea, policy_row, "2026-12-7")


@pytest.fixture
def few_cases(monkeypatch: pytest.MonkeyPatch) -> None:
    """The suites, short: a page needs no thousand cases."""
    cases = tuple(case for case in everything() if case.split == "ordinary")[:12]
    monkeypatch.setattr("moderation.services.backtesting.measured_by", lambda: cases)


def text_of(response: HttpResponse) -> str:
    """What is read: without tags, in single spaces."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", response.content.decode())).split())


def at(name: str, *args: object) -> str:
    return reverse(f"moderation:{name}", args=args)


def sent_places(draft: PolicyDraft, **changed: str) -> dict[str, str]:
    """The whole form of numbers and verdicts as a browser sends it; ``changed``: by place, a dot written as two underscores."""
    standing = places(Policy.of(draft.document, draft.messages)).values()
    values = {one.name: "" if one.value is None else str(one.value) for one in standing}
    return {**values, "part": "places", **{name.replace("__", "."): value for name, value in changed.items()}}


def milder(draft: PolicyDraft) -> dict[str, str]:
    return sent_places(draft, captcha__thresholds__stop="0.9")


def test_the_page_says_which_policy_decides(mos: Browser) -> None:
    said = text_of(mos.get(page("policies")))
    assert f"Policy {policy().version} decides now" in said
    assert "Roll back" not in said


def test_a_version_shows_its_numbers_and_its_words_in_the_asked_language(mos: Browser, policy_row: PolicyVersion) -> None:
    response = mos.get(at("policy", policy_row.pk), {"language": "de"})
    assert '<dd lang="de"' in response.content.decode()
    assert policy().sentences("captcha-withheld", "de")[0] in text_of(response)
    assert "0.55" in text_of(response)


def test_an_older_version_says_how_it_differs(mos: Browser) -> None:
    old = next(one.row for one in workshop.policies_known() if one.row.version == "2026-11")
    assert "an answer sentence is held above" in text_of(mos.get(at("policy", old.pk)))


def test_only_leads_draft(mos: Browser, leas: Browser, policy_row: PolicyVersion) -> None:
    sent = {"version": "2026-12-9"}
    assert mos.post(at("draft-begin", policy_row.pk), sent).status_code == 403
    assert not PolicyDraft.objects.exists()
    assert leas.post(at("draft-begin", policy_row.pk), sent).status_code == 302
    assert PolicyDraft.objects.get().version == "2026-12-9"


def test_a_changed_number_is_saved_and_said_in_words(leas: Browser, draft: PolicyDraft) -> None:
    assert leas.post(at("draft-change", draft.pk), milder(draft)).status_code == 302
    said = text_of(leas.get(at("draft", draft.pk)))
    assert "captcha: counts from 0.9 instead of 0.55" in said
    assert "captcha.thresholds.stop" in said


def test_a_number_that_is_none_is_refused_and_nothing_else_that_was_typed_is_lost(leas: Browser, draft: PolicyDraft) -> None:
    sent = sent_places(draft, medical__thresholds__stop="high", identity__thresholds__stop="0.51")
    response = leas.post(at("draft-change", draft.pk), sent)
    assert response.status_code == 400
    assert 'value="high"' in response.content.decode()
    assert 'value="0.51"' in response.content.decode()
    draft.refresh_from_db()
    assert "0.51" not in draft.document


def test_a_policy_that_cannot_be_says_why_beside_what_was_typed(leas: Browser, draft: PolicyDraft) -> None:
    response = leas.post(at("draft-change", draft.pk), sent_places(draft, captcha__thresholds__clear="0.95"))
    assert response.status_code == 422
    assert "clear lies above stop" in text_of(response)
    assert 'value="0.95"' in response.content.decode()


def test_words_are_changed_in_one_language_and_html_in_them_stays_text(leas: Browser, draft: PolicyDraft) -> None:
    words = {phrase: "\n".join(policy().sentences(phrase, "fr")) for phrase in policy().message_ids()}
    sent = {**words, "captcha-withheld": "Je ne lis pas <b>cela</b>.", "part": "words", "language": "fr"}
    assert leas.post(at("draft-change", draft.pk), sent).status_code == 302
    shown = leas.get(at("draft", draft.pk)).content.decode()
    assert "<b>cela</b>" not in shown
    assert "&lt;b&gt;cela&lt;/b&gt;" in shown
    draft.refresh_from_db()
    assert "<b>cela</b>" in draft.messages["fr"]
    assert draft.messages["fr"].count("captcha-withheld") == 1


def test_nothing_is_proposed_whose_effect_nobody_has_seen(leas: Browser, draft: PolicyDraft) -> None:
    leas.post(at("draft-change", draft.pk), {"part": "changelog", "changelog": "captcha.thresholds.stop: readers need it."})
    response = leas.post(at("draft-propose", draft.pk), {"part": "propose", "reason": "People cannot sign up."})
    assert response.status_code == 409
    assert "People cannot sign up." in response.content.decode()
    assert not Proposal.objects.exists()


def test_from_a_draft_to_a_policy_that_decides_and_one_step_back(
    leas: Browser, lou: Reviewer, draft: PolicyDraft, few_cases: None, make_decision: MakeDecision
) -> None:
    before = current_policy_version()
    found = [{"detector": "question_meaning", "category": "captcha", "reason": "meaning", "score": 0.7}]
    make_decision(category="captcha", outcome="guide", reason="captcha.meaning", evidence=found)
    leas.post(at("draft-change", draft.pk), milder(draft))
    leas.post(at("draft-change", draft.pk), {"part": "changelog", "changelog": "captcha.thresholds.stop: audio is often missing."})
    begun = leas.post(at("backtest-begin", draft.pk), {"wanted": "1000"})
    test = Backtest.objects.get()
    assert begun["Location"] == at("backtest", test.pk)
    assert "about to begin" in text_of(leas.get(begun["Location"]))
    assert backtest_run(test.pk)
    effect = text_of(leas.get(begun["Location"]))
    assert "Of 1 decision, 1 would be different" in effect
    proposed = leas.post(at("draft-propose", draft.pk), {"part": "propose", "reason": "People cannot sign up."})
    assert proposed.status_code == 302, text_of(proposed)
    proposal = Proposal.objects.get()
    assert "somebody else must" in text_of(leas.get(at("proposal", proposal.pk)))
    assert leas.post(at("proposal-answer", proposal.pk), {"answer": "Fine.", "word": "confirm"}).status_code == 403
    assert current_policy_version() == before
    confirmed = signed_in(lou).post(at("proposal-answer", proposal.pk), {"answer": "I have read the effect.", "word": "confirm"})
    assert confirmed.status_code == 302, text_of(confirmed)
    assert current_policy_version().version == "2026-12-7"
    assert leas.post(page("roll-back"), {"reason": ""}).status_code == 400
    seen = {"reason": "It lets too much pass.", "instead_of": str(current_policy_version().pk)}
    assert f'name="instead_of" value="{seen["instead_of"]}"' in leas.get(page("policies")).content.decode()
    assert leas.post(page("roll-back"), seen).status_code == 302
    assert leas.post(page("roll-back"), seen).status_code == 409  # pressed twice, or by two
    assert current_policy_version() == before


def test_an_old_second_factor_proposes_nothing_and_loses_nothing(lea: Reviewer, draft: PolicyDraft) -> None:
    response = signed_in(lea, given_ago_s=20 * 60).post(
        at("draft-propose", draft.pk), {"part": "propose", "reason": "People cannot sign up."}
    )
    assert response.status_code == 403
    assert "People cannot sign up." in response.content.decode()


def test_while_the_operator_pins_the_policy_nothing_is_offered(leas: Browser) -> None:
    with override_settings(SAFETY_POLICY="2026-11"):
        said = text_of(leas.get(page("policies")))
    assert "Policy 2026-11 decides now" in said
    assert "nothing can be activated or rolled back here" in said


def test_a_draft_that_was_changed_while_it_was_tried_says_so(leas: Browser, draft: PolicyDraft) -> None:
    begun = leas.post(at("backtest-begin", draft.pk), {"wanted": "1000"})
    leas.post(at("draft-change", draft.pk), milder(draft))
    assert "It could not be tried: The draft was changed meanwhile." in text_of(leas.get(begun["Location"]))


@pytest.mark.parametrize("name", ["draft-change", "draft-drop", "backtest-begin", "draft-propose"])
def test_auditors_read_and_change_nothing(audrey: Reviewer, draft: PolicyDraft, name: str) -> None:
    browser = signed_in(audrey)
    assert browser.get(at("draft", draft.pk)).status_code == 200
    sent: dict[str, Any] = {"part": "changelog", "changelog": "Now mine, all of it.", "reason": "Because."}
    assert browser.post(at(name, draft.pk), sent).status_code == 403
    draft.refresh_from_db()
    assert (draft.state, "Now mine" in draft.document, Backtest.objects.count()) == ("draft", False, 0)


def test_the_effect_is_asked_for_again_only_while_it_is_worked_on(leas: Browser, draft: PolicyDraft) -> None:
    begun = leas.post(at("backtest-begin", draft.pk), {"wanted": "1000"})["Location"]
    part = leas.get(begun, headers={"HX-Request": "true"}).content.decode()
    assert re.search(r'hx-trigger="every 2s"', part)
    assert "<html" not in part
    leas.post(at("draft-drop", draft.pk))
    assert "hx-trigger" not in leas.get(begun, headers={"HX-Request": "true"}).content.decode()


def test_a_version_that_was_edited_in_the_database_says_so_and_can_be_rolled_back_from(leas: Browser, draft: PolicyDraft) -> None:
    row = PolicyVersion.objects.create(
        version=draft.version, content_hash=draft.content_hash, document=draft.document, messages=draft.messages
    )
    PolicyActivation.objects.create(policy=row)
    PolicyVersion.objects.filter(pk=row.pk).update(document=draft.document.replace("stop: 0.55", "stop: 0.99", 1))
    response = leas.get(at("policy", row.pk))
    assert response.status_code == 422
    assert "was changed in the database" in text_of(response)
    other = next(one.row for one in workshop.policies_known() if one.row.version == policy().version)
    assert "was changed in the database" in text_of(leas.get(at("policy", other.pk)))
    assert leas.post(page("roll-back"), {"reason": "Somebody edited it."}).status_code == 302
    assert current_policy_version() == other


@pytest.mark.parametrize("number", ["9" * 5000, "٣", "-1", "x"])
def test_a_made_up_number_of_what_is_rolled_back_from_breaks_nothing(leas: Browser, policy_row: PolicyVersion, number: str) -> None:
    assert leas.post(page("roll-back"), {"reason": "It lets too much pass.", "instead_of": number}).status_code < 500
