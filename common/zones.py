"""The time zones that somebody may live in."""

from functools import cache
from zoneinfo import available_timezones


@cache
def zone_choices() -> tuple[tuple[str, str], ...]:
    """(IANA name, as it is read), by name, UTC first."""
    places = (zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "posix/", "right/", "SystemV/")))
    return (("UTC", "UTC"), *((zone, zone.replace("_", " ")) for zone in sorted(places)))
