"""The admin's door is the console's: sign-in, second factor, role."""

from collections.abc import Callable
from typing import Any

from django.contrib.admin import AdminSite
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.urls import URLPattern, URLResolver

from moderation.models import Reviewer
from moderation.permissions import may, reviewer_of
from moderation.web import session
from moderation.web.access import for_staff

READS = "view_audit"
#: What reading needs none of.
NOT_SERVED = frozenset({"password_change", "password_change_done", "autocomplete", "view_on_site", "jsi18n"})


class RecordsSite(AdminSite):
    """For leads and auditors. Being a superuser opens nothing: without a place on the staff and a second factor there is no way in."""

    site_header = site_title = "Sightline moderation"
    index_title = "Records"
    index_template = app_index_template = "moderation/admin/index.html"
    enable_nav_sidebar = False

    def has_permission(self, request: HttpRequest) -> bool:
        reviewer = reviewer_of(request.user)
        if reviewer is None or session.is_of_another_role(request, reviewer):
            return False
        return session.is_verified(request) and may(reviewer, READS)

    def admin_view(self, view: Callable[..., Any], cacheable: bool = False) -> Any:
        inner = super().admin_view(view, cacheable)

        def page(request: HttpRequest, reviewer: Reviewer, *args: Any, **kwargs: Any) -> HttpResponse:
            answer: HttpResponse = inner(request, *args, **kwargs)
            return answer

        return for_staff(READS)(page)

    def login(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        return redirect("moderation:sign-in")

    def logout(self, request: HttpRequest, extra_context: Any = None) -> Any:
        if request.method != "POST":  # a link or a picture signs nobody out
            return HttpResponseNotAllowed(["POST"])
        logout(request)
        return redirect("moderation:sign-in")

    def get_urls(self) -> list[URLResolver | URLPattern]:
        return [one for one in super().get_urls() if getattr(one, "name", None) not in NOT_SERVED]


records = RecordsSite(name="admin")
