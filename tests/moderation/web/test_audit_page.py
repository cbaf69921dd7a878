"""The audit page: who may read it, what it says, and that a changed entry is found."""

import pytest
from django.db import connection
from django.test import Client as Browser
from django.urls import reverse

from moderation.models import AuditEntry, Reviewer
from moderation.services.auditing import audit
from tests.moderation.web.conftest import page, signed_in, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def audreys(audrey: Reviewer) -> Browser:
    return signed_in(audrey)


def entry(actor: Reviewer | None, verb: str = "case.decided", subject: str = "4f2a91c0", **detail: object) -> AuditEntry:
    return audit(actor, verb, "review_case", subject, **detail)


def test_triage_and_moderators_do_not_read_the_log(mos: Browser, tias: Browser) -> None:
    assert mos.get(page("audit")).status_code == 403
    assert tias.get(page("audit")).status_code == 403


def test_entries_are_sentences_the_newest_first(audreys: Browser, mo: Reviewer) -> None:
    entry(mo, kind="overturn")
    entry(None, "appeal.made", "aaaa1111")
    said = text_of(audreys.get(page("audit")))
    assert said.index("received an appeal (review case aaaa1111)") < said.index("decided a case (review case 4f2a91c0)")
    assert "mo (moderator)" in said
    assert "kind: overturn" in said


def test_the_log_is_filtered_by_deed_colleague_subject_and_day(audreys: Browser, mo: Reviewer, lea: Reviewer) -> None:
    entry(mo, "case.decided", "one")
    entry(lea, "case.skipped", "two")
    for query, there, gone in (
        ({"verb": "case.skipped"}, "two", "one"),
        ({"actor": str(mo.pk)}, "one", "two"),
        ({"subject": "two"}, "two", "one"),
    ):
        said = text_of(audreys.get(page("audit"), query))
        assert f"(review case {there})" in said
        assert f"(review case {gone})" not in said
    assert "No entry fits." in text_of(audreys.get(page("audit"), {"day": "2020-01-01"}))


def test_nonsense_in_the_address_shows_everything(audreys: Browser, mo: Reviewer) -> None:
    entry(mo)
    response = audreys.get(page("audit"), {"before": "x", "actor": "nobody", "day": "when?"})
    assert response.status_code == 200


def test_pages_follow_each_other_without_gap_or_repetition(audreys: Browser, mo: Reviewer) -> None:
    for number in range(120):
        entry(mo, subject=f"case{number:03}")
    seen: list[str] = []
    where = page("audit")
    while where:
        html = audreys.get(where).content.decode()
        seen += [line.split("review case ")[1].split(")")[0] for line in html.splitlines() if "(review case " in line]
        where = page("audit") + "?" + html.split('href="?')[1].split('"')[0] if 'href="?' in html else ""
    assert seen == [f"case{number:03}" for number in reversed(range(120))]


def test_words_of_strangers_in_a_detail_stay_text(audreys: Browser, mo: Reviewer) -> None:
    entry(mo, verb="<b>odd</b>", note="<script>alert(1)</script>")
    html = audreys.get(page("audit")).content.decode()
    assert "<script>alert" not in html
    assert "<b>odd" not in html


def test_a_sound_chain_verifies_and_a_changed_entry_is_named(audreys: Browser, mo: Reviewer) -> None:
    for number in range(5):
        entry(mo, subject=str(number))
    assert "The chain holds: 5 entries" in text_of(audreys.post(reverse("moderation:audit-verify"), follow=True))
    with connection.cursor() as cursor:
        cursor.execute("UPDATE moderation_auditentry SET verb = 'case.skipped' WHERE sequence = 3")
    said = text_of(audreys.post(reverse("moderation:audit-verify"), follow=True))
    assert "entry 3 was changed after it was written" in said
