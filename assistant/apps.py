from django.apps import AppConfig


class AssistantConfig(AppConfig):
    name = "assistant"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from assistant import belongings, checks, receivers, tasks  # noqa: F401  # connects and registers them

        belongings.register()
