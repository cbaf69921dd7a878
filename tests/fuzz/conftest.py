from tests.moderation.conftest import lea, make_reviewer  # noqa: F401  # fixtures
