"""Becoming a volunteer: join, sign in and out, another password, the guidelines, the practice request."""

from contextlib import suppress
from typing import Any

from django.contrib import messages
from django.contrib.auth import authenticate, login, logout, update_session_auth_hash
from django.contrib.auth.views import LoginView
from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from volunteers import practice
from volunteers.models import Volunteer
from volunteers.phrases import PHRASES
from volunteers.selectors import open_claim
from volunteers.services import becoming, claims
from volunteers.services.errors import ClaimOver
from volunteers.web.access import for_volunteers, public, volunteer_of
from volunteers.web.forms import JoinForm, PasswordForm, PracticeForm, SignInForm
from volunteers.web.words import page_language

# Whoever signs up has just chosen the password: no backend has been asked.
BACKEND = "django.contrib.auth.backends.ModelBackend"
RULES = range(1, 11)


@require_http_methods(["GET", "HEAD", "POST"])
@public
def join(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:
        return redirect("volunteers:home")
    form = JoinForm(request.POST or None, language=page_language(request))
    if request.method == "POST" and form.is_valid():
        filled = form.cleaned_data
        try:
            volunteer = becoming.volunteer_join(
                filled["username"], filled["password"], languages=form.chosen_languages(), zone=filled["zone"]
            )
        except IntegrityError:  # somebody took the name at the same moment
            form.add_error("username", PHRASES.say("web-username-taken", page_language(request)))
        else:
            login(request, volunteer.person, backend=BACKEND)
            return redirect("volunteers:home")
    return render(request, "volunteers/join.html", {"form": form})


class _SignIn(LoginView):
    template_name = "volunteers/sign_in.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "language": page_language(self.request)}


def _sign_in(request: HttpRequest) -> Any:
    return _SignIn.as_view()(request)


sign_in = public(_sign_in)


@require_POST
@public
def sign_out(request: HttpRequest) -> HttpResponse:
    """Whoever goes while they help gives the request back: nobody waits for a lease to run out."""
    volunteer = volunteer_of(request)
    claim = open_claim(volunteer) if volunteer else None
    if volunteer is not None and claim is not None:
        with suppress(ClaimOver):
            claims.give_back(volunteer, claim.pk)
    logout(request)
    return redirect("volunteers:home")


@require_http_methods(["GET", "HEAD", "POST"])
@for_volunteers()
def password(request: HttpRequest, volunteer: Volunteer) -> HttpResponse:
    """Another one. Who guesses at the present one is locked out as at the sign-in; this browser stays signed in, no other does."""
    language, person = page_language(request), volunteer.person
    form = PasswordForm(request.POST or None, person=person, language=language)
    if request.method == "POST" and form.is_valid():
        if authenticate(request, username=person.username, password=form.cleaned_data["password_now"]) == person:
            becoming.password_change(volunteer, form.cleaned_data["password"])
            update_session_auth_hash(request, person)
            messages.success(request, PHRASES.say("web-password-changed", language))
            return redirect("volunteers:settings")
        form.add_error("password_now", PHRASES.say("web-password-wrong", language))
    return render(request, "volunteers/password.html", {"volunteer": volunteer, "form": form})


@require_http_methods(["GET", "HEAD", "POST"])
@for_volunteers()
def guidelines(request: HttpRequest, volunteer: Volunteer) -> HttpResponse:
    if request.method == "POST":
        becoming.guidelines_accept(volunteer)
        return redirect("volunteers:home")
    rules = [f"web-rule-{number}" for number in RULES]
    return render(request, "volunteers/guidelines.html", {"volunteer": volunteer, "rules": rules})


@require_http_methods(["GET", "HEAD", "POST"])
@for_volunteers()
def practise(request: HttpRequest, volunteer: Volunteer) -> HttpResponse:
    if volunteer.guidelines_at is None and request.method != "POST":
        return redirect("volunteers:guidelines")
    language = page_language(request)
    form = PracticeForm(request.POST or None, language=language)
    again = False
    if request.method == "POST" and form.is_valid():
        if becoming.practice_finish(volunteer, form.cleaned_data):
            messages.success(request, PHRASES.say("web-practice-done", language))
            return redirect("volunteers:home")
        again = True
    misread = f"{practice.misread_date(volunteer.pk):%d.%m.%Y}"
    context = {"volunteer": volunteer, "form": form, "misread": misread, "again": again, "wrong": _wrong(volunteer, form) if again else ()}
    return render(request, "volunteers/practice.html", context)


def _wrong(volunteer: Volunteer, form: PracticeForm) -> list[str]:
    """Which parts to think about again: their explanations' phrases. The date itself is not given away."""
    answers = form.cleaned_data
    wrong = [question for question, right in practice.RIGHT.items() if answers[question] != right]
    if not practice.is_right(volunteer.pk, {**answers, **practice.RIGHT}):
        wrong.insert(0, "reading")
    return [f"web-practice-wrong-{question}" for question in wrong]


@require_GET
@for_volunteers(plain=True)
def practice_photo(request: HttpRequest, volunteer: Volunteer) -> HttpResponse:
    return HttpResponse(practice.draw(volunteer.pk), content_type="image/jpeg")
