from django.urls import path

from volunteers.api import views
from volunteers.api.push import PushKey, PushSubscriptions
from volunteers.api.stats import Stats

urlpatterns = [
    path("help-requests/", views.HelpRequests.as_view(), name="help-requests"),
    path("help-requests/<uuid:pk>/", views.HelpRequestView.as_view(), name="help-request"),
    path("help-requests/<uuid:pk>/withdraw/", views.HelpRequestWithdraw.as_view(), name="help-request-withdraw"),
    path("help-requests/<uuid:pk>/events/", views.HelpRequestEvents.as_view(), name="help-request-events"),
    path("help-requests/<uuid:pk>/messages/", views.HelpRequestMessages.as_view(), name="help-request-messages"),
    path("help-requests/<uuid:pk>/photos/", views.HelpRequestPhotos.as_view(), name="help-request-photos"),
    path("help-requests/<uuid:pk>/thanks/", views.HelpRequestThanks.as_view(), name="help-request-thanks"),
    path("help-requests/<uuid:pk>/rating/", views.HelpRequestRating.as_view(), name="help-request-rating"),
    path("help-requests/<uuid:pk>/report/", views.HelpRequestReport.as_view(), name="help-request-report"),
    path("push-subscriptions/", PushSubscriptions.as_view(), name="push-subscriptions"),
    path("push-key/", PushKey.as_view(), name="push-key"),
    path("stats/", Stats.as_view(), name="stats"),
]
