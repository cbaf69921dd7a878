"""Looking at a photo: asked for with a reason, blurred first, and never kept by a browser."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from moderation.models import Reviewer
from moderation.services.revealing import photo_reveal, photo_shown
from moderation.web.access import for_staff
from moderation.web.case import case_of, not_filled, page
from moderation.web.case_forms import RevealForm
from moderation.web.queue import in_view, view_of


@require_POST
@for_staff("reveal_photo", again=page)
def reveal(request: HttpRequest, reviewer: Reviewer, case_id: UUID, number: int) -> HttpResponse:
    form = RevealForm(request.POST, number=number)
    if not form.is_valid():
        return not_filled(request, reviewer, case_id)
    photo_reveal(reviewer, case_of(case_id), number, form.cleaned_data["stage"], form.cleaned_data["why"])
    return redirect(in_view(reverse("moderation:case", args=[case_id]), view_of(request)) + f"#photo-{number}")


@require_GET
@for_staff("reveal_photo", plain=True)
def photo(request: HttpRequest, reviewer: Reviewer, case_id: UUID, number: int, stage: str) -> HttpResponse:
    """The pixels, only for whoever holds the case and has asked for them."""
    data = photo_shown(reviewer, case_of(case_id), number, stage)
    headers = {"Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": "no-store", "Content-Disposition": "inline"}
    return HttpResponse(data, content_type="image/jpeg", headers=headers)
