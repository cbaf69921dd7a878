from django.apps import AppConfig


class ModerationConfig(AppConfig):
    name = "moderation"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from moderation import appeals_port, belongings, checks, needs, permissions, receivers, sources, tasks  # noqa: F401  # registers them

        appeals_port.register()
        belongings.register()
        needs.register()
        sources.register()
