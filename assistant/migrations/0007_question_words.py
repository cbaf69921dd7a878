"""Moderators search the words of questions. On PostgreSQL an index of letter triples finds them; where its extension is not to be had, and on
SQLite, the same search reads every question of the time it looks at.
"""

from django.db import migrations

MAY_HAVE = """
    SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm')
        OR (EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_trgm') AND has_database_privilege(current_database(), 'CREATE'))
"""


def index(apps, schema_editor):
    if schema_editor.connection.vendor != "postgresql":
        return
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(MAY_HAVE)
        if cursor.fetchone()[0]:
            cursor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
            # upper(): what Django's icontains compares.
            cursor.execute("CREATE INDEX question_words ON assistant_question USING gin (upper(text) gin_trgm_ops)")


def no_index(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP INDEX IF EXISTS question_words")


class Migration(migrations.Migration):
    dependencies = [("assistant", "0006_contestable")]
    operations = [migrations.RunPython(index, no_index)]
