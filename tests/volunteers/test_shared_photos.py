"""A volunteer sees exactly what was agreed to, and nothing that could not be checked."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from accounts.models import VolunteerShare
from assistant.services.media import photo_delete
from safety.models import Decision
from tests.conftest import Client
from tests.volunteers.conftest import GOOD, MakeQuestion, photo_of, with_photo
from vision.types import Face, Reading
from volunteers.models import HelpRequest
from volunteers.services.errors import PhotoNotShared
from volunteers.services.requests import help_ask, photo_send, share_change
from volunteers.services.sharing import photo_for_volunteer

pytestmark = pytest.mark.django_db

SIZE = (900, 700)
FACE = Face(box=(300, 200, 200, 240), confidence=0.95)
INSIDE = np.s_[260:380, 350:450]


def noise() -> bytes:
    """A colour picture with fine structure everywhere, with GPS and a camera's name in its EXIF."""
    pixels = np.random.default_rng(7).integers(0, 255, (SIZE[1] // 10, SIZE[0] // 10, 3), dtype=np.uint8)
    image = Image.fromarray(pixels).resize(SIZE, Image.Resampling.NEAREST)
    exif = Image.Exif()
    exif[0x010F] = "Camera of Alice"
    exif.get_ifd(0x8825)[2] = (52.0, 31.0, 12.0)
    out = BytesIO()
    image.save(out, "JPEG", quality=95, exif=exif)
    return out.getvalue()


def seen(request: HelpRequest, number: int = 1) -> np.ndarray:
    return np.asarray(Image.open(BytesIO(photo_for_volunteer(request, number)))).astype(int)


@pytest.fixture
def ask(alice: Client, make_question: MakeQuestion):
    def make(share: VolunteerShare, region: dict[str, float] | None = None, **photo: object) -> HelpRequest:
        question = with_photo(make_question(alice.person), photo_of(alice.person, **photo), region)  # type: ignore[arg-type]
        return help_ask(alice.person, question, share=share)

    return make


def test_whole_is_the_photo_as_it_is(ask) -> None:
    request = ask(VolunteerShare.WHOLE, content=noise(), faces=(FACE,))
    original = np.asarray(Image.open(BytesIO(noise()))).astype(int)
    assert np.abs(seen(request) - original).mean() < 12


def test_obscured_hides_the_face_and_leaves_the_rest(ask) -> None:
    request = ask(VolunteerShare.OBSCURED, content=noise(), faces=(FACE,))
    original, shown = np.asarray(Image.open(BytesIO(noise()))).astype(int), seen(request)
    assert original[INSIDE].std(axis=(0, 1)).min() > 50
    assert shown[INSIDE].std(axis=(0, 1)).max() < 25
    assert np.abs(shown[:100] - original[:100]).mean() < 12


def test_obscured_hides_a_payment_card_that_is_really_read(alice: Client, make_question: MakeQuestion) -> None:
    image = Image.new("RGB", (1200, 900), (120, 120, 120))
    pen = ImageDraw.Draw(image)
    pen.rounded_rectangle((200, 180, 1000, 690), 30, fill=(20, 60, 140))
    pen.text((260, 220), "NORTHERN BANK", fill="white", font=ImageFont.load_default(56))
    pen.text((260, 420), "4556 7375 8689 9855", fill="white", font=ImageFont.load_default(64))
    pen.text((260, 580), "VALID THRU 09/29", fill="white", font=ImageFont.load_default(40))
    out = BytesIO()
    image.save(out, "JPEG", quality=95)
    photo = photo_of(alice.person, content=out.getvalue())
    photo.glance = photo.reading = None  # nobody has looked yet
    photo.save()
    request = help_ask(alice.person, with_photo(make_question(alice.person), photo), share=VolunteerShare.OBSCURED)
    number = np.s_[425:485, 270:860]
    assert np.asarray(image).astype(int)[number].std() > 40
    assert seen(request)[number].std(axis=(0, 1)).max() < 15
    photo.refresh_from_db()
    assert photo.glance is not None
    assert photo.reading is not None
    share_change(request, VolunteerShare.WHOLE)
    assert seen(request)[number].std(axis=(0, 1)).max() > 30


@pytest.mark.parametrize("number", [1, 2])
def test_words_alone_show_no_photo(ask, number: int) -> None:
    request = ask(VolunteerShare.TEXT)
    with pytest.raises(PhotoNotShared):
        photo_for_volunteer(request, number)


def test_taking_consent_back_works_at_once(ask) -> None:
    request = ask(VolunteerShare.WHOLE)
    photo_for_volunteer(request, 1)
    request = share_change(request, VolunteerShare.TEXT)
    with pytest.raises(PhotoNotShared):
        photo_for_volunteer(request, 1)


@pytest.mark.parametrize("share", [VolunteerShare.WHOLE, VolunteerShare.OBSCURED])
@pytest.mark.parametrize("undressed", [0.99, None], ids=["undressed", "could not look"])
def test_somebody_undressed_is_shown_to_no_stranger(ask, share: VolunteerShare, undressed: float | None) -> None:
    request = ask(share, undressed=undressed, faces=(FACE,))
    with pytest.raises(PhotoNotShared):
        photo_for_volunteer(request, 1)
    assert Decision.objects.filter(gate="photo", outcome="stays").exists()


def test_where_faces_could_not_be_looked_for_nothing_obscured_is_shown(ask) -> None:
    request = ask(VolunteerShare.OBSCURED, faces=None)
    with pytest.raises(PhotoNotShared):
        photo_for_volunteer(request, 1)


def test_where_print_could_not_be_read_nothing_obscured_is_shown(ask) -> None:
    request = ask(VolunteerShare.OBSCURED)
    photo = request.photos.get().photo
    photo.reading = Reading(lines=None, quality=GOOD).model_dump(mode="json")
    photo.save()
    with pytest.raises(PhotoNotShared):
        photo_for_volunteer(request, 1)


def test_a_deleted_photo_is_gone_for_the_volunteer_too(ask) -> None:
    request = ask(VolunteerShare.WHOLE)
    photo_delete(request.photos.get().photo)
    with pytest.raises(PhotoNotShared):
        photo_for_volunteer(request, 1)


def test_a_photo_whose_file_is_gone_is_no_fault_inside(ask) -> None:
    request = ask(VolunteerShare.WHOLE)
    photo = request.photos.get().photo
    photo.image.storage.delete(photo.image.name)
    with pytest.raises(PhotoNotShared):
        photo_for_volunteer(request, 1)


def test_a_number_that_is_none_shows_nothing(ask) -> None:
    with pytest.raises(PhotoNotShared):
        photo_for_volunteer(ask(VolunteerShare.WHOLE), 7)


def test_the_circled_part_is_framed_and_the_whole_photo_is_there(ask) -> None:
    plain = seen(ask(VolunteerShare.WHOLE))
    framed = seen(ask(VolunteerShare.WHOLE, region={"x": 0.4, "y": 0.4, "width": 0.2, "height": 0.2}))
    changed = np.abs(framed - plain).max(axis=2) > 60
    assert framed.shape == plain.shape
    assert changed[270:290, 380:520].any()  # along the upper edge of the circled part
    assert not changed[:200].any()
    assert not changed[330:370, 420:480].any()  # the part itself


@pytest.mark.parametrize("share", [VolunteerShare.WHOLE, VolunteerShare.OBSCURED])
def test_what_is_shown_says_nothing_of_where_and_with_what(ask, share: VolunteerShare) -> None:
    jpeg = photo_for_volunteer(ask(share, content=noise()), 1)
    assert b"Camera of Alice" not in jpeg
    shown = Image.open(BytesIO(jpeg))
    assert shown.format == "JPEG"
    assert dict(shown.getexif()) == {}


def test_a_photo_sent_later_is_under_the_same_consent(alice: Client, ask) -> None:
    request = ask(VolunteerShare.OBSCURED)
    photo_send(request, photo_of(alice.person, content=noise(), faces=(FACE,)))
    assert seen(request, 2)[INSIDE].std(axis=(0, 1)).max() < 25
