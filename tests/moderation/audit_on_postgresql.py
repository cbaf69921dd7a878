"""Run by test_audit in a process of its own, on a new PostgreSQL database: what SQLite cannot show. Prints one line of JSON."""

import json
import threading

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

from moderation.services.auditing import audit  # noqa: E402
from moderation.services.verifying import chain_verify  # noqa: E402

STRANGE = [
    {"zeta": 1, "alpha": {"ü": [1.5, 1e22, 1e23, -0.0, 5e-324, 1.7976931348623157e308, 0.1, 2.0]}, "": None},
    {"emoji": "👩‍🦯", "rtl": "שלום \u202e", "quote": '"\\\\ \\u0000 /', "line": "a\nb\t\u2028"},
    {"deep": [[[{"b": 1, "a": [True, False, None]}]]], "big": 10**30, "neg": -(10**18)},
    {"10": "x", "9": "y", "aa": 1, "b": 2},
    {"float": 1e-7, "third": 1 / 3, "long": 123456789.12345678},
    {"empty": {}, "list": []},
    {"text": "é" + "e\u0301"},
    {"int": 2**63},
]


def first() -> int | None:
    found = chain_verify().broken
    return found.sequence if found else None


def undone(*statements: str) -> int | None:
    """What is found after these, which are then taken back."""
    connection.set_autocommit(False)
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement.replace("LOG", "moderation_auditentry"))
    found = first()
    connection.rollback()
    connection.set_autocommit(True)
    return found


def twenty(number: int) -> None:
    for n in range(20):
        audit(None, "case.decided", "review_case", f"{number}-{n}", n=n)
    connection.close()


def main() -> None:
    call_command("migrate", verbosity=0)
    threads = [threading.Thread(target=twenty, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for detail in STRANGE:
        audit(None, "case.decided", "review_case", "strange", **detail)
    found = chain_verify()
    print(
        json.dumps(
            {
                "entries": found.entries,
                "broken": found.broken and found.broken.why,
                "edited": undone("UPDATE LOG SET verb = 'x' WHERE sequence = 77"),
                "deleted": undone("DELETE FROM LOG WHERE sequence = 78"),
                "swapped": undone(
                    "UPDATE LOG SET sequence = 999 WHERE sequence = 80",
                    "UPDATE LOG SET sequence = 80 WHERE sequence = 81",
                    "UPDATE LOG SET sequence = 81 WHERE sequence = 999",
                ),
                "cut": undone("DELETE FROM LOG WHERE sequence > 164"),
                "detail written anew": undone("UPDATE LOG SET detail = (detail::text || ' ')::jsonb"),
            }
        )
    )


main()
