from django.apps import AppConfig


class VolunteersConfig(AppConfig):
    name = "volunteers"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from volunteers import checks, receivers, reviewable, tasks  # noqa: F401  # connects and registers them

        reviewable.register()
