from django.urls import path

from accounts.api.receipts import ReceiptKey, ReceiptVerify
from accounts.api.taking import MeExport
from accounts.api.views import Devices, Me, TokensRefresh

urlpatterns = [
    path("devices/", Devices.as_view(), name="devices"),
    path("tokens/refresh/", TokensRefresh.as_view(), name="tokens-refresh"),
    path("me/", Me.as_view(), name="me"),
    path("me/export/", MeExport.as_view(), name="me-export"),
    path("receipts/key/", ReceiptKey.as_view(), name="receipt-key"),
    path("receipts/verify/", ReceiptVerify.as_view(), name="receipt-verify"),
]
