"""Bearer access tokens for the API."""

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.request import Request

from accounts.models import Device, Person
from accounts.tokens import DeviceUnknown, TokenInvalid, access_token_read


class AccessTokenAuthentication(BaseAuthentication):
    """``Authorization: Bearer <access token>``. ``request.auth`` is the Device."""

    def authenticate(self, request: Request) -> tuple[Person, Device] | None:
        scheme, _, token = get_authorization_header(request).partition(b" ")
        if scheme.lower() != b"bearer":
            return None
        try:
            claims = access_token_read(token.strip().decode("ascii"))
        except UnicodeDecodeError as error:
            raise TokenInvalid from error
        device = (
            Device.objects.select_related("person")
            .filter(pk=claims.device_id, person_id=claims.person_id, revoked_at=None, person__is_active=True)
            .first()
        )
        if device is None:
            raise DeviceUnknown
        return device.person, device

    def authenticate_header(self, request: Request) -> str:
        return 'Bearer realm="sightline"'


class _Scheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    target_class = AccessTokenAuthentication
    name = "accessToken"

    def get_security_definition(self, auto_schema: object) -> dict[str, str]:
        return {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}
