from django.urls import path

from assistant.web.views import PageView

urlpatterns = [path("", PageView.as_view(), name="page")]
