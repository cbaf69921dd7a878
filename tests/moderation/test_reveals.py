"""A reviewer sees a photo only after asking with a reason, blurred first, faces and cards hidden, and only while they hold the case."""

from datetime import timedelta
from io import BytesIO

import numpy as np
import pytest
from django.utils import timezone
from PIL import Image

from assistant.services.media import photo_delete
from moderation.models import AuditEntry, Reveal, RevealStage, ReviewCase, Reviewer, StaffRole
from moderation.services import revealing
from moderation.services.errors import CaseNotHeld, NotAllowed, OwnCase, PhotoNotRevealed, ReasonMissing
from moderation.services.revealing import photo_reveal, photo_shown
from tests.conftest import draw_label
from tests.moderation.conftest import MakeCase, MakeQuestion, MakeReviewer, hold
from tests.volunteers.conftest import GOOD, photo_of, with_photo
from tests.volunteers.test_shared_photos import FACE, INSIDE, SIZE, noise
from vision.look import read
from vision.types import Reading, TextLine

pytestmark = pytest.mark.django_db

BLURRED, OBSCURED = RevealStage.BLURRED, RevealStage.OBSCURED
WHY = "the words alone do not tell"


@pytest.fixture
def photographed(mo: Reviewer, make_question: MakeQuestion, make_case: MakeCase):
    """A case that Mo holds, about a question with one photo."""

    def make(region: dict[str, float] | None = None, **photo: object) -> ReviewCase:
        question = make_question()
        with_photo(question, photo_of(question.person, **photo), region)  # type: ignore[arg-type]
        return make_case(question=question, holder=mo, taken_at=timezone.now())

    return make


def seen(reviewer: Reviewer, case: ReviewCase, stage: RevealStage) -> Image.Image:
    """As the reviewer sees it after asking for every stage up to this one."""
    for asked in (BLURRED, OBSCURED)[: 1 if stage == BLURRED else 2]:
        photo_reveal(reviewer, case, 1, asked, WHY)
    return Image.open(BytesIO(photo_shown(reviewer, case, 1, stage)))


@pytest.mark.parametrize("stage", [BLURRED, OBSCURED])
def test_nobody_sees_a_photo_without_asking(mo: Reviewer, photographed, stage: RevealStage) -> None:
    with pytest.raises(PhotoNotRevealed):
        photo_shown(mo, photographed(), 1, stage)


def test_a_photo_is_blurred_before_it_is_clear(mo: Reviewer, photographed) -> None:
    case = photographed()
    with pytest.raises(PhotoNotRevealed):
        photo_reveal(mo, case, 1, OBSCURED, WHY)
    photo_reveal(mo, case, 1, BLURRED, WHY)
    with pytest.raises(PhotoNotRevealed):
        photo_shown(mo, case, 1, OBSCURED)
    photo_reveal(mo, case, 1, OBSCURED, WHY)
    assert photo_shown(mo, case, 1, OBSCURED)


def test_every_reveal_is_logged_with_who_and_what_and_the_reason_is_kept(mo: Reviewer, photographed) -> None:
    case = photographed()
    seen(mo, case, OBSCURED)
    assert list(Reveal.objects.values_list("reviewer", "case", "photo_number", "stage", "reason").order_by("pk")) == [
        (mo.pk, case.pk, 1, "blurred", WHY),
        (mo.pk, case.pk, 1, "obscured", WHY),
    ]
    entries = AuditEntry.objects.filter(verb="photo.revealed", actor=mo.pk, subject_id=str(case.pk)).order_by("sequence")
    assert [(entry.detail["photo"], entry.detail["stage"]) for entry in entries] == [(1, "blurred"), (1, "obscured")]
    assert WHY not in str([entry.detail for entry in entries])


def test_the_same_form_sent_twice_is_one_reveal(mo: Reviewer, photographed) -> None:
    case = photographed()
    assert photo_reveal(mo, case, 1, BLURRED, WHY) == photo_reveal(mo, case, 1, BLURRED, "again")
    assert AuditEntry.objects.filter(verb="photo.revealed").count() == 1


@pytest.mark.parametrize("reason", ["", "  \n ", "no", "x" * 201])
def test_a_reveal_needs_a_reason(mo: Reviewer, photographed, reason: str) -> None:
    with pytest.raises(ReasonMissing):
        photo_reveal(mo, photographed(), 1, BLURRED, reason)
    assert not AuditEntry.objects.filter(verb="photo.revealed").exists()


@pytest.mark.parametrize(("number", "stage"), [(2, BLURRED), (0, BLURRED), (1, "whole"), (1, "")])
def test_there_is_no_other_photo_and_no_third_stage(mo: Reviewer, photographed, number: int, stage: str) -> None:
    with pytest.raises(PhotoNotRevealed):
        photo_reveal(mo, photographed(), number, stage, WHY)


def test_a_case_without_a_question_has_no_photo(mo: Reviewer, make_case: MakeCase) -> None:
    with pytest.raises(PhotoNotRevealed):
        photo_reveal(mo, make_case(question=None, holder=mo), 1, BLURRED, WHY)


def test_who_does_not_hold_the_case_sees_nothing(mo: Reviewer, mia: Reviewer, photographed) -> None:
    case = photographed()
    seen(mo, case, BLURRED)
    for act in (lambda: photo_reveal(mia, case, 1, BLURRED, WHY), lambda: photo_shown(mia, case, 1, BLURRED)):
        with pytest.raises(CaseNotHeld):
            act()


def test_when_the_lease_is_over_the_photo_is_hidden_again(mo: Reviewer, photographed) -> None:
    case = photographed()
    seen(mo, case, BLURRED)
    ReviewCase.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    for act in (lambda: photo_reveal(mo, case, 1, OBSCURED, WHY), lambda: photo_shown(mo, case, 1, BLURRED)):
        with pytest.raises(CaseNotHeld):
            act()


def test_who_takes_the_case_again_asks_again(mo: Reviewer, photographed) -> None:
    case = photographed()
    seen(mo, case, OBSCURED)
    case.taken_at = timezone.now()
    case.save()
    with pytest.raises(PhotoNotRevealed):
        photo_shown(mo, case, 1, BLURRED)
    with pytest.raises(PhotoNotRevealed):
        photo_reveal(mo, case, 1, OBSCURED, WHY)
    photo_reveal(mo, case, 1, BLURRED, WHY)
    assert photo_shown(mo, case, 1, BLURRED)


def test_what_one_reviewer_asked_for_opens_nothing_for_the_next(mo: Reviewer, mia: Reviewer, photographed) -> None:
    case = photographed()
    seen(mo, case, OBSCURED)
    hold(mia, case)
    with pytest.raises(PhotoNotRevealed):
        photo_shown(mia, case, 1, BLURRED)
    with pytest.raises(PhotoNotRevealed):
        photo_reveal(mia, case, 1, OBSCURED, WHY)


@pytest.mark.parametrize("role", [StaffRole.TRIAGE, StaffRole.AUDITOR])
def test_who_only_routes_or_audits_sees_no_photo(make_reviewer: MakeReviewer, photographed, role: StaffRole) -> None:
    case, other = photographed(), make_reviewer("other", role)
    hold(other, case)
    with pytest.raises(NotAllowed):
        photo_reveal(other, case, 1, BLURRED, WHY)
    Reveal.objects.create(case=case, reviewer=other, photo_number=1, stage=BLURRED, reason=WHY)
    with pytest.raises(NotAllowed):
        photo_shown(other, case, 1, BLURRED)


def test_a_case_about_oneself_shows_no_photo(mo: Reviewer, photographed) -> None:
    case = photographed()
    ReviewCase.objects.update(account=mo.person)
    case.refresh_from_db()
    with pytest.raises(OwnCase):
        photo_reveal(mo, case, 1, BLURRED, WHY)


def test_clear_means_sharp_with_the_face_hidden(mo: Reviewer, photographed) -> None:
    original = np.asarray(Image.open(BytesIO(noise()))).astype(int)
    shown = np.asarray(seen(mo, photographed(content=noise(), faces=(FACE,)), OBSCURED)).astype(int)
    assert shown.shape == (SIZE[1], SIZE[0], 3)
    assert shown[INSIDE].std(axis=(0, 1)).max() < 25
    assert np.abs(shown[:100] - original[:100]).mean() < 12


def test_blurred_is_small_and_nothing_can_be_read(mo: Reviewer, photographed) -> None:
    large = draw_label("DR MARIA WEBER", "CARDIOLOGY", size=(1600, 1200))
    blurred = seen(mo, photographed(content=large), BLURRED)
    assert max(blurred.size) == 640
    assert not any(sign.isalnum() for sign in read(blurred).text)
    pixels = np.asarray(blurred.convert("L")).astype(int)
    assert np.abs(np.diff(pixels, axis=1)).max() < 12  # no edge is left


def test_blurred_keeps_shapes_and_colours(mo: Reviewer, photographed) -> None:
    image = Image.new("RGB", (800, 600), "white")
    image.paste("red", (0, 0, 400, 600))
    out = BytesIO()
    image.save(out, "JPEG")
    pixels = np.asarray(seen(mo, photographed(content=out.getvalue()), BLURRED)).astype(int)
    assert pixels[200, 100, 0] - pixels[200, 100, 1] > 200
    assert pixels[200, 500].min() > 240


def test_a_face_is_a_mosaic_before_it_is_blurred(mo: Reviewer, photographed) -> None:
    """Features that the blur alone would leave, light where the other has dark, and each cell of the mosaic with as much of both."""
    seen_faces = []
    for phase in (0, 1):
        light = (np.floor(np.arange(150) / 37.5).astype(int) + phase) % 2
        pixels = np.full((SIZE[1], SIZE[0], 3), 128, dtype=np.uint8)
        pixels[200:440, 325:475] = (light * 255).astype(np.uint8)[None, :, None]
        out = BytesIO()
        Image.fromarray(pixels).save(out, "JPEG", quality=95)
        seen_faces.append(np.asarray(seen(mo, photographed(content=out.getvalue(), faces=(FACE,)), BLURRED)).astype(int))
        ReviewCase.objects.update(holder=None)
    assert np.abs(seen_faces[0] - seen_faces[1]).max() < 8


@pytest.mark.parametrize("stage", [BLURRED, OBSCURED])
def test_a_payment_card_is_hidden(mo: Reviewer, photographed, stage: RevealStage) -> None:
    case = photographed(content=draw_label("NORTHERN BANK", "4556 7375 8689 9855", "VALID THRU 09/29"))
    photo = case.question.question_photos.get().photo  # type: ignore[union-attr]
    lines = (("NORTHERN BANK", 60), ("4556 7375 8689 9855", 150), ("VALID THRU 09/29", 240))
    printed = tuple(TextLine(text=text, box=(60, top, 600, 60), confidence=0.99) for text, top in lines)
    photo.reading = Reading(lines=printed, quality=GOOD).model_dump(mode="json")
    photo.save()
    assert "4556" not in read(seen(mo, case, stage)).text


@pytest.mark.parametrize("stage", [BLURRED, OBSCURED])
@pytest.mark.parametrize("blind", ["faces", "print"])
def test_what_could_not_be_checked_is_not_shown(mo: Reviewer, photographed, stage: RevealStage, blind: str) -> None:
    case = photographed(faces=None) if blind == "faces" else photographed()
    if blind == "print":
        photo = case.question.question_photos.get().photo  # type: ignore[union-attr]
        photo.reading = Reading(lines=None, quality=GOOD).model_dump(mode="json")
        photo.save()
    with pytest.raises(PhotoNotRevealed):
        seen(mo, case, stage)


@pytest.mark.parametrize("stage", [BLURRED, OBSCURED])
def test_what_is_shown_says_nothing_of_where_and_with_what(mo: Reviewer, photographed, stage: RevealStage) -> None:
    case = photographed(content=noise())
    shown = seen(mo, case, stage)
    assert shown.format == "JPEG"
    assert dict(shown.getexif()) == {}
    assert b"Camera of Alice" not in photo_shown(mo, case, 1, stage)


@pytest.mark.parametrize("stage", [BLURRED, OBSCURED])
def test_the_circled_part_is_framed(mo: Reviewer, photographed, stage: RevealStage) -> None:
    plain = np.asarray(seen(mo, photographed(), stage)).astype(int)
    ReviewCase.objects.update(holder=None)
    framed = np.asarray(seen(mo, photographed(region={"x": 0.4, "y": 0.4, "width": 0.2, "height": 0.2}), stage)).astype(int)
    changed = np.abs(framed - plain).max(axis=2) > 60
    assert changed[round(0.4 * changed.shape[0]) - 6 : round(0.4 * changed.shape[0]) + 6].any()
    assert not changed[: round(0.2 * changed.shape[0])].any()


def test_a_deleted_photo_is_gone_for_the_reviewer_too(mo: Reviewer, photographed) -> None:
    case = photographed()
    photo_reveal(mo, case, 1, BLURRED, WHY)
    photo_delete(case.question.question_photos.get().photo)  # type: ignore[union-attr]
    with pytest.raises(PhotoNotRevealed):
        photo_shown(mo, case, 1, BLURRED)


def test_a_photo_whose_file_is_gone_is_no_fault_inside(mo: Reviewer, photographed) -> None:
    case = photographed()
    photo_reveal(mo, case, 1, BLURRED, WHY)
    image = case.question.question_photos.get().photo.image  # type: ignore[union-attr]
    image.storage.delete(image.name)
    with pytest.raises(PhotoNotRevealed):
        photo_shown(mo, case, 1, BLURRED)


def test_a_lease_that_ends_while_the_photo_is_prepared_shows_nothing(mo: Reviewer, photographed, monkeypatch: pytest.MonkeyPatch) -> None:
    case = photographed()
    photo_reveal(mo, case, 1, BLURRED, WHY)
    slow = revealing.photo_jpeg

    def too_slow(*arguments: object) -> bytes:
        ReviewCase.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
        return slow(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(revealing, "photo_jpeg", too_slow)
    with pytest.raises(CaseNotHeld):
        photo_shown(mo, case, 1, BLURRED)
