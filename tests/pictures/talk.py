"""A talk that the person reports."""

from datetime import timedelta

from django.utils import timezone


def reported_talk() -> None:
    from accounts.models import Person, Role, VolunteerShare
    from accounts.services import device_register
    from assistant.models import Conversation, Question, QuestionState, Sentence
    from volunteers.models import Offer, ReportReason, Side, Speaks, Volunteer
    from volunteers.services.afterwards import report
    from volunteers.services.claims import claim
    from volunteers.services.messages import person_say, volunteer_say
    from volunteers.services.requests import help_ask

    now = timezone.now()
    person = device_register(name="A phone", language="en").person
    question = Question.objects.create(
        person=person,
        conversation=Conversation.objects.create(person=person),
        text="Does this shirt go with the trousers?",
        typed=True,
        state=QuestionState.ANSWERED,
        answer_language="en",
        verdict="allow",
        finished_at=now,
    )
    said = "I see a shirt. I do not see trousers."
    Sentence.objects.create(question=question, sequence=1, text=said, speech=said, ssml="", kind="description", language="en")
    volunteer = Volunteer.objects.create(
        person=Person.objects.create_user("victor", role=Role.VOLUNTEER, language="en"),
        hours=[{"days": [*range(7)], "start": "00:00", "end": "00:00"}],
        awake_from=now - timedelta(hours=1),
        awake_until=now + timedelta(hours=8),
        guidelines_at=now,
        practised_at=now,
    )
    Speaks.objects.create(volunteer=volunteer, language="en", place=0)
    request = help_ask(person, question, share=VolunteerShare.TEXT)
    Offer.objects.create(request=request, volunteer=volunteer, wave=1)
    held = claim(volunteer, request.pk)
    volunteer_say(volunteer, held.pk, "Honestly, with your eyes it hardly matters what you wear.")
    person_say(request, "That hurts. Please just tell me the colours.")
    report(held, Side.PERSON, ReportReason.RUDE, "They made fun of my eyes.")
