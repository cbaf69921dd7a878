"""The page alone, so that the browser tests of the client need nothing of the API behind it."""

from django.urls import include, path

urlpatterns = [path("", include("assistant.web.urls"))]
