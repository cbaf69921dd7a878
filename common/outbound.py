"""Out of this server: to the address that the operator named, and to no other.

Who speaks OpenAI's protocol is reached through ``openai_client``; push services through volunteers.push.endpoints, which knows the only
hosts that a browser may name; files in S3 through common.s3, traces through OpenTelemetry, both at the operator's address.
"""

from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from httpx2 import Timeout
    from openai import OpenAI


OPENAI_URL = "https://api.openai.com/v1"


def openai_client(*, base_url: str | None, api_key: str, timeout: "float | Timeout", max_retries: int = 0) -> "OpenAI":
    """Follows no redirect: somebody's photo is not sent on to wherever a server points."""
    from openai import DefaultHttpxClient, OpenAI  # 0.85 s to import: only where it is used

    base_url = base_url or OPENAI_URL
    return OpenAI(
        api_key=api_key or "none",  # local servers take any; the SDK insists on one
        base_url=base_url,
        timeout=timeout,
        max_retries=max_retries,
        http_client=DefaultHttpxClient(base_url=base_url, timeout=timeout, follow_redirects=False),
    )


def address_complaint(url: str) -> str:
    """What is wrong with an address of the operator's; "" when it can be used."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "it is no address"
    if parts.scheme not in ("http", "https") or not host:
        return "it does not begin with http:// or https:// and a host"
    if parts.username is not None or parts.password is not None:
        return "it holds a name or a password, which would be logged with it"
    return ""


def is_read_on_the_way(url: str) -> bool:
    """Whether what is sent there crosses a network without TLS. Names without a dot are taken for this machine or its neighbours."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme != "http" or ("." not in host.strip("[]") and ":" not in host):
        return False
    try:
        return ip_address(host).is_global
    except ValueError:
        return True
