"""How every kind of record is shown: as rows and as one page, never as a form."""

import json
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.contrib.admin import ModelAdmin, ShowFacets
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern
from django.utils.html import format_html
from django.utils.safestring import SafeString

from moderation.admin.lists import KeysetChangeList
from moderation.alias import alias
from moderation.permissions import may, reviewer_of

PAGE = 50
if TYPE_CHECKING:
    _Admin = ModelAdmin[Any]
else:
    _Admin = ModelAdmin  # which cannot be subscripted when it runs


class Reading(_Admin):
    """``finds``: the indexed fields that a number in the search field may equal."""

    finds: tuple[str, ...] = ("pk",)
    verb = "view_audit"
    actions = None
    ordering = ["-created_at", "-pk"]
    list_per_page = PAGE
    sortable_by = ()
    show_full_result_count = False
    show_facets = ShowFacets.NEVER
    search_help_text = "A whole number or id, as it stands in the record."
    change_list_template = "moderation/admin/change_list.html"
    change_form_template = "moderation/admin/change_form.html"

    def get_urls(self) -> list[URLPattern]:
        """Without the history of changes: nothing was ever changed here, and its page is none of ours."""
        return [one for one in super().get_urls() if one.name and not one.name.endswith("_history")]

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[KeysetChangeList]:
        return KeysetChangeList

    def has_add_permission(self, request: HttpRequest, *args: Any) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        reviewer = reviewer_of(request.user)
        return reviewer is not None and may(reviewer, self.verb)

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    def get_search_fields(self, request: HttpRequest) -> tuple[str, ...]:
        return self.finds

    def get_search_results(self, request: HttpRequest, queryset: "QuerySet[Any]", search_term: str) -> tuple["QuerySet[Any]", bool]:
        """One exact look into an index for each field; what is no number there finds nothing."""
        wished = search_term.strip()
        if not wished:
            return queryset, False
        for name in self.finds:
            value = _as_key(self.model, name, wished)
            if value is not None and (found := queryset.filter(**{name: value})).exists():
                return found, False
        return queryset.none(), False


def nobody(who: str, number: UUID | None) -> str:
    """What an account or a reviewer is called here."""
    return alias(who, number) if number else "-"


def shown_json(value: Any) -> SafeString:
    return format_html("<pre>{}</pre>", json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True))


def _as_key(model: Any, name: str, wished: str) -> Any:
    """The wished value as that field keeps it; None where it cannot be one of its values."""
    field = model._meta.pk if name == "pk" else model._meta.get_field(name)
    try:
        return field.to_python(wished)
    except Exception:  # whatever the field says of text that is no value of its
        return None
