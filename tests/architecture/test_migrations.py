"""An upgrade migrates first and restarts afterwards: for a while the old code runs on the new schema."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.db.migrations import operations as ops
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader
from django.db.models import NOT_PROVIDED, Field

OURS = {"common", "accounts", "safety", "assistant", "volunteers", "moderation"}
#: Made before there was an installation to upgrade.
BEFORE_ANY_INSTALLATION = {
    ("safety", "0003_activation"),
    ("safety", "0004_rolled_back"),
}
BREAKS_OLD_CODE = (ops.RemoveField, ops.RenameField, ops.DeleteModel, ops.RenameModel, ops.AlterModelTable)


def _ours() -> Iterator[tuple[tuple[str, str], Any]]:
    for key, migration in sorted(MigrationLoader(None, ignore_no_migrations=True).disk_migrations.items()):
        if key[0] in OURS:
            yield key, migration


def _old_code_can_insert(field: "Field[Any, Any]") -> bool:
    return field.null or field.many_to_many or field.db_default is not NOT_PROVIDED


def _complaints(migration: Any) -> list[str]:
    made = {operation.name.lower() for operation in migration.operations if isinstance(operation, ops.CreateModel)}
    found = []
    for operation in migration.operations:
        if getattr(operation, "model_name", "").lower() in made:
            continue  # nobody's old code knows this table
        if isinstance(operation, BREAKS_OLD_CODE):
            found.append(f"{operation.describe()}: the old code still reads or writes it; do it one release later")
        if isinstance(operation, ops.AddField) and not _old_code_can_insert(operation.field):
            found.append(f"{operation.describe()}: the old code inserts rows without it; give it db_default or null")
    return found


@pytest.mark.parametrize(("key", "migration"), [pytest.param(key, one, id=".".join(key)) for key, one in _ours()])
def test_the_old_code_can_serve_while_this_migration_runs_and_after(key: tuple[str, str], migration: Any) -> None:
    if key in BEFORE_ANY_INSTALLATION:
        assert _complaints(migration), "take it off the list"
    else:
        assert _complaints(migration) == []


@pytest.mark.django_db
def test_rows_that_the_code_before_keys_and_receipts_writes_are_whole_for_the_new_code() -> None:
    """Written through the models as they were, into the schema as it is."""
    loader = MigrationExecutor(connection).loader
    before = [("accounts", "0003_suspension"), ("assistant", "0007_question_words"), ("common", "0001_initial")]
    old = loader.project_state(before).apps
    person = old.get_model("accounts", "Person").objects.create(username="written by the old code")
    conversation = old.get_model("assistant", "Conversation").objects.create(person=person)
    question = old.get_model("assistant", "Question").objects.create(person=person, conversation=conversation, text="What is this?")

    from accounts.models import Keep, Person
    from assistant.models import Question
    from assistant.services.answering import unfinished

    assert Person.objects.get(pk=person.pk).keeps_photos == Keep.MONTH
    assert Question.objects.get(pk=question.pk).usage == {}
    Question.objects.filter(pk=question.pk).update(created_at="2026-01-01T00:00:00Z")
    assert question.pk in unfinished().values_list("pk", flat=True)
