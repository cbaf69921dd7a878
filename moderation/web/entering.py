"""The way in, part one: user name and password. And out."""

from typing import Any

from django.contrib.auth import logout
from django.contrib.auth.views import LoginView, redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from moderation.web.access import public
from moderation.web.forms import SignInForm


class _SignIn(LoginView):
    template_name = "moderation/sign_in.html"
    authentication_form = SignInForm

    def form_valid(self, form: Any) -> HttpResponse:
        response = super().form_valid(form)
        self.request.session.set_expiry(0)  # the browser forgets it when it closes
        return response

    def get_success_url(self) -> str:
        """The password alone opens nothing: the code comes next, and then where one wanted to go."""
        return redirect_to_login(self.get_redirect_url(), login_url=reverse("moderation:second-factor")).url


def _sign_in(request: HttpRequest) -> Any:
    return _SignIn.as_view()(request)


sign_in = require_http_methods(["GET", "HEAD", "POST"])(public(_sign_in))


@require_POST
@public
def sign_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("moderation:sign-in")
