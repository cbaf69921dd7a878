"""The photo gate: what may leave this server, by the policy and by what was seen. Could not check is never clean."""

import shutil
import threading
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from safety.detectors import embedded
from safety.engine.gate import Gate, default_gate
from safety.engine.policy import DIRECTORY, Egress, Policy, PolicyError, policy, versions
from safety.engine.taxonomy import CLEAN, UNCHECKED
from safety.engine.types import Evidence, PhotoCase
from safety.models import Decision
from safety.services import decision_append

DRESSED, UNDRESSED, NOT_LOOKED = PhotoCase(faces=1, undressed=0.03), PhotoCase(faces=1, undressed=0.97), PhotoCase(faces=1, undressed=None)
FIRST = versions()[0]


def minding(**egress: Any) -> Policy:
    """The newest policy with the detector, whether it names it or not."""
    used = policy()
    return used.model_copy(
        update={
            "detectors": {**used.detectors, "undressed_photo": {}},
            "egress": Egress(**egress),
            "deadlines": used.deadlines.model_copy(update={"photo_ms": 250}),
        }
    )


def gate(**egress: Any) -> Gate:
    used = minding(**egress)
    return Gate(used, embedded(used))


def gate_with(look: Callable[[Any], Any]) -> Gate:
    """The gate with another ``look`` for its photo detector."""
    used = minding()
    detectors = embedded(used)
    (detector,) = (one for one in detectors if one.gate == "photo")
    detector.look = look  # type: ignore[attr-defined]
    return Gate(used, detectors)


def test_an_undressed_person_stays_and_the_row_says_why() -> None:
    judged = gate().judge_photo(UNDRESSED)
    assert judged.stays
    assert judged.score == 0.97
    assert judged.reason == "sexual.undressed"
    assert judged.evidence == (Evidence("undressed_photo", "sexual", 0.97, "undressed"),)
    assert judged.failures == ()
    assert judged.detectors[0] == "undressed_photo@1"
    assert judged.policy_version == policy().version


@pytest.mark.parametrize("faces", [None, 0, 1, 40])
def test_a_photo_of_people_is_never_kept_as_such(faces: int | None) -> None:
    judged = gate().judge_photo(PhotoCase(faces=faces, undressed=0.03))
    assert not judged.stays
    assert judged.reason == CLEAN
    assert judged.evidence[0].score == 0.03  # and the row shows on what it left


def test_the_policy_says_from_where_on_a_photo_stays() -> None:
    case = PhotoCase(faces=0, undressed=0.5)
    assert not gate().judge_photo(case).stays
    assert gate(undressed_from=0.5).judge_photo(case).stays
    assert not gate(undressed_from=0.51).judge_photo(case).stays


def test_a_policy_may_let_undressed_photos_leave_but_not_unchecked_ones() -> None:
    assert not gate(undressed="leaves").judge_photo(UNDRESSED).stays
    assert gate(undressed="leaves").judge_photo(NOT_LOOKED).stays


def test_a_photo_that_could_not_be_looked_at_stays() -> None:
    judged = gate().judge_photo(NOT_LOOKED)
    assert judged.stays
    assert judged.reason == UNCHECKED
    assert judged.failures == ("undressed_photo",)


@pytest.mark.parametrize("score", [float("nan"), float("inf"), -0.1, 1.1])
def test_a_number_that_is_no_share_keeps_the_photo(score: float) -> None:
    judged = gate().judge_photo(PhotoCase(faces=0, undressed=score))
    assert judged.stays
    assert judged.reason == UNCHECKED


def crash(context: Any) -> Any:
    raise RuntimeError("boom")


def leave(context: Any) -> Any:
    raise SystemExit(1)


@pytest.mark.parametrize(
    "look",
    [
        crash,
        leave,
        lambda context: None,
        lambda context: "clean",
        lambda context: [0.0],
        lambda context: [Evidence("undressed_photo", "sexual", 0.0, "undeclared")],
        lambda context: [Evidence("somebody_else", "sexual", 0.0, "undressed")],
        lambda context: [Evidence("undressed_photo", "identity", 0.0, "undressed")],
    ],
)
def test_a_detector_that_crashes_or_talks_nonsense_keeps_the_photo(look: Callable[[Any], Any]) -> None:
    judged = gate_with(look).judge_photo(DRESSED)
    assert judged.stays
    assert judged.reason == UNCHECKED
    assert judged.failures == ("undressed_photo",)


def test_a_detector_that_is_late_keeps_the_photo() -> None:
    released = threading.Event()
    judged = gate_with(lambda context: released.wait(30) and []).judge_photo(DRESSED)
    released.set()
    assert judged.stays
    assert judged.failures == ("undressed_photo",)
    assert judged.elapsed_ms < 5000


def test_the_first_policy_names_no_photo_detector_and_lets_photos_leave() -> None:
    first = default_gate(FIRST)
    assert "undressed_photo" not in first.policy.detectors
    assert "photo-stays" not in first.policy.message_ids()
    for case in (DRESSED, UNDRESSED, NOT_LOOKED):
        judged = first.judge_photo(case)
        assert not judged.stays
        assert judged.reason == CLEAN


def released_with_detector(directory: Path, message: str) -> Policy:
    """The first policy, written anew with the detector and ``message`` in every language."""
    document = yaml.safe_load((DIRECTORY / f"{FIRST}.yaml").read_text(encoding="utf-8"))
    document["detectors"]["undressed_photo"] = {}
    (directory / f"{FIRST}.yaml").write_text(yaml.safe_dump(document), encoding="utf-8")
    shutil.copytree(DIRECTORY / "messages" / document["messages"], directory / "messages" / document["messages"])
    for path in (directory / "messages").rglob("*.ftl"):
        path.write_text(path.read_text(encoding="utf-8") + message, encoding="utf-8")
    return Policy.load(FIRST, directory)


def test_a_policy_with_the_detector_needs_the_words_for_it(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="photo-stays"):
        released_with_detector(tmp_path, "")


def test_a_policy_with_the_detector_says_that_a_photo_stays(tmp_path: Path) -> None:
    used = released_with_detector(tmp_path, "\nphoto-stays =\n    The photo stays here.\n    I look myself.\n")
    assert "photo-stays" in used.message_ids()
    assert used.sentences("photo-stays", "en") == ("The photo stays here.", "I look myself.")


@pytest.mark.django_db
@pytest.mark.parametrize(("case", "outcome"), [(UNDRESSED, "stays"), (NOT_LOOKED, "stays"), (DRESSED, "leaves")])
def test_the_decision_is_written_down(case: PhotoCase, outcome: str) -> None:
    judgement = gate().judge_photo(case)
    row = decision_append(subject_kind="question", subject_id=uuid.uuid4(), gate="photo", judgement=judgement)
    stored = Decision.objects.get(id=row.id)
    assert (stored.gate, stored.outcome, stored.reason) == ("photo", outcome, judgement.reason)
    assert stored.scores == ({} if case.undressed is None else {"sexual": case.undressed})
    Decision._meta.get_field("gate").clean("photo", stored)  # raises when it is none of the choices
