"""The sums by which numbers of cards and papers tell a misread digit. Each takes digits only, as ASCII text."""

from datetime import date

_CHINESE_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHINESE_SIGNS = "10x98765432"


def luhn(digits: str) -> bool:
    """Payment cards."""
    doubled = (int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def retail(digits: str) -> bool:
    """EAN-8, UPC-A, EAN-13, GTIN-14."""
    return sum(int(digit) * (1 + 2 * (at % 2)) for at, digit in enumerate(reversed(digits))) % 10 == 0


def verhoeff(digits: str) -> bool:
    """Aadhaar."""
    state = 0
    for at, digit in enumerate(reversed(digits)):
        state = _turned(state, _shuffled(int(digit), at))
    return state == 0


def iban(account: str) -> bool:
    """An account number in lower case without spaces, country first."""
    return int("".join(str(int(sign, 36)) for sign in account[4:] + account[:4])) % 97 == 1


def chinese(number: str) -> bool:
    """Seventeen digits and a digit or x, with a day of birth in them."""
    try:
        date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    return _CHINESE_SIGNS[sum(int(digit) * weight for digit, weight in zip(number, _CHINESE_WEIGHTS, strict=False)) % 11] == number[17]


def cpf(digits: str) -> bool:
    """Brazilian taxpayers: eleven digits."""
    return all(
        sum(int(digit) * (length + 1 - at) for at, digit in enumerate(digits[:length])) * 10 % 11 % 10 == int(digits[length])
        for length in (9, 10)
    )


def snils(digits: str) -> bool:
    """Russian social insurance: eleven digits."""
    return sum(int(digit) * (9 - at) for at, digit in enumerate(digits[:9])) % 101 % 100 == int(digits[9:])


def nir(digits: str) -> bool:
    """French social security: fifteen digits."""
    return int(digits[:13]) % 97 + int(digits[13:]) == 97


def _turned(one: int, other: int) -> int:
    """The product of two symmetries of a pentagon: 0..4 turn it, 5..9 mirror it."""
    turn = one % 5 + (other % 5 if one < 5 else -(other % 5))
    return turn % 5 + 5 * ((one >= 5) ^ (other >= 5))


def _shuffled(digit: int, times: int) -> int:
    for _ in range(times % 8):
        digit = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)[digit]
    return digit
