"""Every route. Health and the schema are open; the API is closed until a view opens itself; the page carries no data."""

from django.urls import URLPattern, URLResolver, include, path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerView

from config import inside
from moderation.admin.registered import records

urlpatterns: list[URLPattern | URLResolver] = [
    path("health/", inside.health, name="health"),
    path("health/ready/", inside.ready, name="ready"),
    path("metrics", inside.metrics, name="metrics"),
    path("api/schema/", SpectacularAPIView.as_view(), name="schema"),
    path("api/docs/", SpectacularSwaggerView.as_view(url_name="schema"), name="docs"),
    path("api/v1/", include("accounts.api.urls")),
    path("api/v1/", include("assistant.api.urls")),
    path("api/v1/", include("volunteers.api.urls")),
    path("api/v1/", include("moderation.api.urls")),
    path("volunteers/", include("volunteers.web.urls")),
    path("moderation/", include("moderation.web.urls")),
    path("admin/", records.urls),
    path("", include("assistant.web.urls")),
]

handler400 = "common.problems.bad_request"
handler403 = "common.problems.permission_denied"
handler404 = "common.problems.not_found"
handler500 = "common.problems.server_error"
