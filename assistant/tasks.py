"""Jobs: they take ids, do what is missing, and exit quietly when nothing is."""

from uuid import UUID

from celery import shared_task

from assistant.services import answering, housekeeping, line, media, retention


@shared_task(name="assistant.see_photo")
def see_photo(photo_id: str) -> None:
    media.photo_see(UUID(photo_id))


@shared_task(name="assistant.hear_clip")
def hear_clip(clip_id: str) -> None:
    media.clip_hear(UUID(clip_id))
    line.clip_heard(UUID(clip_id))


@shared_task(name="assistant.answer_question")
def answer_question(question_id: str) -> None:
    """There is one more to answer: whoever is next in line, who need not be the one that sent this."""
    line.serve_next()


@shared_task(name="assistant.resume_unfinished")
def resume_unfinished() -> None:
    """Finds questions whose job was lost or whose worker died; the database is the queue of last resort."""
    for question_id in answering.unfinished().values_list("pk", flat=True)[:500]:
        answer_question.apply_async(args=(str(question_id),), expires=60)


@shared_task(name="assistant.keep_no_longer")
def keep_no_longer() -> None:
    retention.keep_no_longer()


@shared_task(name="assistant.tidy_up")
def tidy_up() -> None:
    housekeeping.tidy_up()
