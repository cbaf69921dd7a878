"""Questions go with all that hangs on them."""

from django.db.models import Exists, OuterRef, QuerySet

from assistant.models import Clip, Photo, Question, QuestionPhoto


def questions_delete(questions: "QuerySet[Question]") -> int:
    """The questions with their answers, and the photos and recordings that no other question uses; how many questions.

    Within a transaction of the caller (common.erasing), which looks anew where somebody adds to them at this moment.
    """
    ids = list(questions.values_list("pk", flat=True))
    photos = list(QuestionPhoto.objects.filter(question__in=ids).values_list("photo_id", flat=True))
    clips = list(Clip.objects.filter(questions__in=ids).values_list("pk", flat=True))
    Question.objects.filter(pk__in=ids).delete()
    Photo.objects.filter(~Exists(QuestionPhoto.objects.filter(photo=OuterRef("pk"))), pk__in=photos).delete()
    Clip.objects.filter(~Exists(Question.objects.filter(clip=OuterRef("pk"))), pk__in=clips).delete()
    return len(ids)
