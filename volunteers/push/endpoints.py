"""Which addresses we post to. A browser tells us where; somebody who lies about it must not make this server call its own neighbours.

The pattern is stricter than any URL parser, so that no two parsers can read two hosts in one address: no userinfo, no escapes or
backslashes before the path, no address in numbers, nothing that is not printed ASCII. The names of the services are fixed, so nobody
outside can choose what they resolve to.
"""

import re
from collections.abc import Iterable

from volunteers.push.errors import PushEndpointRefused

# The services of Chrome and most others, of Firefox, of Safari, and of Edge.
DEFAULT_HOSTS = (
    "fcm.googleapis.com",
    "updates.push.services.mozilla.com",
    "*.push.services.mozilla.com",
    "web.push.apple.com",
    "*.notify.windows.com",
)
MOST_CHARACTERS = 1024
LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
ENDPOINT = re.compile(rf"https://(?P<host>(?:{LABEL}\.)*{LABEL})(?::(?P<port>[1-9]\d{{0,4}}))?/[!$-\[\]-~]*")
ALLOWED = re.compile(rf"(?P<host>(?:\*\.)?(?:{LABEL}\.)*(?!\d+(?::|$)){LABEL})(?::[1-9]\d{{0,4}})?")


def check_hosts(hosts: Iterable[str]) -> None:
    """Raises ValueError for an allowed host that is no host name: ``name``, ``*.name`` (one label more), either with ``:port``."""
    for host in hosts:
        if not ALLOWED.fullmatch(host):
            raise ValueError(f"not a host name, or in capitals: {host!r}")


def check_endpoint(url: str, hosts: Iterable[str] = DEFAULT_HOSTS) -> None:
    """Raises PushEndpointRefused unless ``url`` is https on port 443 of one of ``hosts``, or on the very port a host is listed with."""
    found = ENDPOINT.fullmatch(url) if len(url) <= MOST_CHARACTERS else None
    if found is None:
        raise PushEndpointRefused("not the address of a push service")
    host, port = found["host"], found["port"] or "443"
    if not any(_matches(host, port, allowed) for allowed in hosts):
        raise PushEndpointRefused(f"not a push service we know: {host}")


def origin(url: str) -> str:
    """Scheme, host and port of a checked endpoint, as a browser writes an origin."""
    found = ENDPOINT.fullmatch(url)
    if found is None:
        raise PushEndpointRefused("not the address of a push service")
    port = found["port"]
    return f"https://{found['host']}" + (f":{port}" if port not in (None, "443") else "")


def _matches(host: str, port: str, allowed: str) -> bool:
    name, _, own_port = allowed.partition(":")
    if port != (own_port or "443"):
        return False
    if name.startswith("*."):
        return host.partition(".")[2] == name[2:]
    return host == name
