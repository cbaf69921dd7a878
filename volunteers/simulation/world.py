"""30 languages: their shares of people and of volunteers (any unit), and where their speakers live. Rough guesses with a realistic skew."""

from dataclasses import dataclass

#: Who asks, by local hour from 0 to 23.
ASKING_BY_HOUR = (2, 1, 1, 1, 1, 2, 5, 9, 12, 12, 12, 12, 12, 11, 11, 11, 11, 12, 13, 12, 11, 9, 6, 4)


@dataclass(frozen=True, slots=True)
class Tongue:
    tag: str
    people: float
    volunteers: float
    zones: tuple[tuple[str, float], ...]


_AMERICA = (("America/New_York", 40), ("America/Chicago", 25), ("America/Denver", 6), ("America/Los_Angeles", 18))
_ENGLISH = (
    *_AMERICA,
    ("Europe/London", 25),
    ("America/Toronto", 8),
    ("Australia/Sydney", 8),
    ("Africa/Johannesburg", 3),
    ("Asia/Manila", 4),
)
_SPANISH = (("America/Mexico_City", 30), ("Europe/Madrid", 25), ("America/Bogota", 15), ("America/Argentina/Buenos_Aires", 15))
_ARABIC = (("Africa/Cairo", 35), ("Asia/Riyadh", 25), ("Africa/Casablanca", 15), ("Asia/Baghdad", 12), ("Asia/Dubai", 8))

TONGUES = (
    Tongue("en", 360, 420, _ENGLISH),
    Tongue("es", 90, 90, _SPANISH),
    Tongue("pt", 65, 65, (("America/Sao_Paulo", 75), ("America/Manaus", 8), ("Europe/Lisbon", 17))),
    Tongue("fr", 50, 60, (("Europe/Paris", 70), ("America/Montreal", 15), ("Africa/Abidjan", 15))),
    Tongue("de", 50, 70, (("Europe/Berlin", 80), ("Europe/Vienna", 12), ("Europe/Zurich", 8))),
    Tongue("it", 30, 35, (("Europe/Rome", 1),)),
    Tongue("nl", 14, 22, (("Europe/Amsterdam", 75), ("Europe/Brussels", 25))),
    Tongue("pl", 16, 14, (("Europe/Warsaw", 1),)),
    Tongue("ru", 40, 25, (("Europe/Moscow", 70), ("Asia/Yekaterinburg", 15), ("Asia/Novosibirsk", 10), ("Asia/Vladivostok", 5))),
    Tongue("uk", 12, 9, (("Europe/Kyiv", 1),)),
    Tongue("ar", 45, 35, _ARABIC),
    Tongue("tr", 18, 16, (("Europe/Istanbul", 1),)),
    Tongue("fa", 10, 8, (("Asia/Tehran", 1),)),
    Tongue("hi", 45, 25, (("Asia/Kolkata", 1),)),
    Tongue("ur", 8, 4, (("Asia/Karachi", 80), ("Asia/Kolkata", 20))),
    Tongue("bn", 12, 5, (("Asia/Dhaka", 65), ("Asia/Kolkata", 35))),
    Tongue("ta", 9, 4, (("Asia/Kolkata", 85), ("Asia/Colombo", 15))),
    Tongue("te", 6, 2, (("Asia/Kolkata", 1),)),
    Tongue("zh", 40, 20, (("Asia/Shanghai", 75), ("Asia/Taipei", 15), ("Asia/Singapore", 10))),
    Tongue("ja", 18, 12, (("Asia/Tokyo", 1),)),
    Tongue("ko", 9, 7, (("Asia/Seoul", 1),)),
    Tongue("vi", 8, 6, (("Asia/Ho_Chi_Minh", 1),)),
    Tongue("id", 12, 8, (("Asia/Jakarta", 80), ("Asia/Makassar", 20))),
    Tongue("th", 5, 3, (("Asia/Bangkok", 1),)),
    Tongue("sv", 6, 9, (("Europe/Stockholm", 1),)),
    Tongue("da", 5, 12, (("Europe/Copenhagen", 1),)),
    Tongue("nb", 4, 7, (("Europe/Oslo", 1),)),
    Tongue("fi", 4, 4, (("Europe/Helsinki", 1),)),
    Tongue("cs", 5, 4, (("Europe/Prague", 1),)),
    Tongue("el", 4, 3, (("Europe/Athens", 1),)),
)
