"""Whose network a request comes from, seen through our own proxies.

Each proxy adds to ``X-Forwarded-For`` whom it was talking to. Only what our own TRUSTED_PROXIES have added is believed: counted from the
right, everything further left is whatever the client made up. The server itself must not read that header: uvicorn is started with
``--no-proxy-headers``.
"""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any

from django.conf import settings

#: Who has one IPv6 address has 2^64 of them.
IPV6_PREFIX = 64
UNKNOWN = "0.0.0.0"  # noqa: S104  # nobody's address; nothing is bound to it


def client_address(request: Any) -> str:
    """The client's IPv4 address, or the first address of its IPv6 /64. ``request``: Django's or DRF's.

    UNKNOWN where there is none (a Unix socket without a proxy before it).
    """
    direct = str(request.META.get("REMOTE_ADDR", ""))
    told = [part.strip() for part in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",") if part.strip()]
    hops = [*told, direct]
    # Fewer hops than proxies: somebody has gone around them, or they add nothing; the furthest that is known counts.
    seen = hops[-1 - min(settings.TRUSTED_PROXIES, len(told))]
    return _network(seen) or _network(direct) or UNKNOWN


def _network(text: str) -> str | None:
    address = _parsed(text)
    if address is None:
        return None
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    if isinstance(address, IPv4Address):
        return str(address)
    return str(IPv6Network((int(address), IPV6_PREFIX), strict=False).network_address)


def _parsed(text: str) -> IPv4Address | IPv6Address | None:
    """``1.2.3.4``, ``1.2.3.4:80``, ``2001:db8::1``, ``[2001:db8::1]:80``; None for anything else."""
    host = text[1:].partition("]")[0] if text.startswith("[") else text
    if host.count(":") == 1:
        host = host.partition(":")[0]
    try:
        return ip_address(host.partition("%")[0])
    except ValueError:
        return None
