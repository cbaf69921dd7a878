from django.urls import path

from moderation.api import views

urlpatterns = [
    path("questions/<uuid:pk>/appeal/", views.QuestionAppeal.as_view(), name="question-appeal"),
    path("appeals/", views.Appeals.as_view(), name="appeals"),
    path("appeals/<uuid:pk>/", views.AppealView.as_view(), name="appeal"),
    path("notices/", views.Notices.as_view(), name="notices"),
    path("notices/<uuid:pk>/heard/", views.NoticeHeard.as_view(), name="notice-heard"),
    path("notices/<uuid:pk>/appeal/", views.NoticeAppeal.as_view(), name="notice-appeal"),
]
