from django.db import migrations, models


def mark_what_was_refused(apps, schema_editor):
    """Questions from before: their verdicts are known; what was held in their answers was not kept."""
    questions = apps.get_model("assistant", "Question").objects.using(schema_editor.connection.alias)
    questions.filter(verdict__in=["guide", "obscure", "refuse", "escalate"]).update(contestable=True)


class Migration(migrations.Migration):

    dependencies = [
        ('assistant', '0005_wrong_answers'),
    ]

    operations = [
        migrations.AddField(
            model_name='question',
            name='contestable',
            field=models.BooleanField(db_default=False, default=False, help_text='A gate refused, guided, held or could not check something: it can be contested.'),
        ),
        migrations.RunPython(mark_what_was_refused, migrations.RunPython.noop),
    ]
