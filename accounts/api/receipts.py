"""Receipts, for anybody who holds one."""

from typing import Any
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.serializers import PublicKeys, ReceiptAnswer, ReceiptQuestion
from accounts.models import ReceiptKind
from accounts.receipts import is_about, public_pem, receipt_key, signing_keys
from accounts.remaining import remaining


class ReceiptKey(APIView):
    authentication_classes = ()
    permission_classes = (AllowAny,)

    @extend_schema(responses=PublicKeys, auth=[])
    def get(self, request: Request) -> Response:
        """The public keys that receipts are verified with."""
        keys = [{"id": key.id, "public_key": public_pem(key)} for key in signing_keys()]
        return Response({"algorithm": "Ed25519", "keys": keys})


class ReceiptVerify(APIView):
    authentication_classes = ()
    permission_classes = (AllowAny,)

    @extend_schema(request=ReceiptQuestion, responses=ReceiptAnswer, auth=[])
    def post(self, request: Request) -> Response:
        """Whether a receipt is ours; with ``person_id``, whether it is that person's, and what of an erased person is left now."""
        form = ReceiptQuestion(data=request.data)
        form.is_valid(raise_exception=True)
        return Response(_answer(**form.validated_data))


def _answer(receipt: dict[str, Any], signature: str, person_id: UUID | None) -> dict[str, Any]:
    key = receipt_key(receipt, signature)
    yours = None if person_id is None else key is not None and is_about(receipt, key, person_id)
    tells = yours and person_id is not None and receipt.get("kind") == ReceiptKind.ERASE
    return {"valid": key is not None, "yours": yours, "remains": remaining(person_id, receipt) if tells and person_id else None}
