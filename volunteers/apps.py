from django.apps import AppConfig


class VolunteersConfig(AppConfig):
    name = "volunteers"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from assistant.humans import register_humans
        from volunteers import belongings, checks, needs, receivers, reviewable, tasks  # noqa: F401  # connects and registers them
        from volunteers.selectors import is_somebody_free

        belongings.register()
        needs.register()
        reviewable.register()
        register_humans(is_somebody_free)
