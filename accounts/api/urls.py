from django.urls import path

from accounts.api.views import Devices, Me, TokensRefresh

urlpatterns = [
    path("devices/", Devices.as_view(), name="devices"),
    path("tokens/refresh/", TokensRefresh.as_view(), name="tokens-refresh"),
    path("me/", Me.as_view(), name="me"),
]
