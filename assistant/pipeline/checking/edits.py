"""How many letters or digits lie between two writings."""

from decimal import Decimal


def edits(first: str, second: str, most: int = 2) -> int:
    """Insertions, deletions, replacements, and neighbours that changed places. ``most + 1`` for everything beyond ``most``."""
    if abs(len(first) - len(second)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for place, letter in enumerate(first, start=1):
        last, before, row = before, row, [place]
        for column, other in enumerate(second, start=1):
            cost = min(before[column] + 1, row[-1] + 1, before[column - 1] + (letter != other))
            if place > 1 and column > 1 and letter == second[column - 2] and first[place - 2] == other:
                cost = min(cost, last[column - 2] + 1)
            row.append(cost)
    return min(row[-1], most + 1)


def digits(value: Decimal) -> str:
    """The digits alone: a point that moved changes none of them. 0.5 and 5 and 50 are "5", "5" and "50"."""
    return format(value.normalize(), "f").replace(".", "").lstrip("0")


def is_near(first: Decimal, second: Decimal) -> bool:
    """A moved point, or one digit more, less or other. One single digit for another is no near miss: most digits are that near."""
    one, other = digits(first), digits(second)
    if first == second:
        return False
    return one == other or (edits(one, other, 1) <= 1 and max(len(one), len(other)) >= 2)
