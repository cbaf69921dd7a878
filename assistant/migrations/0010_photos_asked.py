from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("assistant", "0009_photo_view_occasion"),
    ]

    operations = [
        migrations.AddField(
            model_name="question",
            name="photos_asked",
            field=models.PositiveSmallIntegerField(
                db_default=0, default=0, editable=False, help_text="How many photos it was asked about; known also when they are gone."
            ),
        ),
    ]
