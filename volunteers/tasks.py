"""Jobs: they take ids, do what is missing, and exit quietly when nothing is."""

from uuid import UUID

from celery import shared_task

from volunteers.services import becoming, messages, offers, pushing, turning


@shared_task(name="volunteers.offer")
def offer(request_id: str) -> None:
    offers.wave_offer(UUID(request_id))


@shared_task(name="volunteers.turn")
def turn() -> None:
    turning.turn()


@shared_task(name="volunteers.wake")
def wake() -> None:
    becoming.awake_update()


@shared_task(name="volunteers.hear_note")
def hear_note(message_id: str) -> None:
    messages.note_hear(int(message_id))


@shared_task(name="volunteers.push_offer")
def push_offer(volunteer_id: str, request_id: str) -> None:
    pushing.offer_push(UUID(volunteer_id), UUID(request_id))


@shared_task(name="volunteers.push_news")
def push_news(request_id: str, phrase: str) -> None:
    pushing.news_push(UUID(request_id), phrase)
