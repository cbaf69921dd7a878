"""No door without a rate: every route, now and in time to come."""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.urls import URLPattern, URLResolver, get_resolver

from common.limits import Rates, _rules

SHORTEST_S = 3600


def routes(resolver: URLResolver | None = None, before: str = "", space: str = "") -> Iterator[tuple[str, str, URLPattern]]:
    """(path, view name, pattern) of every route."""
    for each in (resolver or get_resolver()).url_patterns:
        path = f"{before}{each.pattern}"
        if isinstance(each, URLResolver):
            yield from routes(each, path, f"{space}{each.namespace}:" if each.namespace else space)
        else:
            yield path, f"{space}{each.name}", each


ALL = list(routes())
API = [(path, name, each) for path, name, each in ALL if path.startswith("api/")]


def methods(view: type) -> list[str]:
    return [method.upper() for method in ("get", "post", "put", "patch", "delete") if hasattr(view, method)]


def test_there_are_routes_to_walk() -> None:
    assert len(API) > 40
    assert len(ALL) > 120


@pytest.mark.parametrize(("path", "name", "pattern"), API, ids=[f"{path}" for path, *_ in API])
def test_every_route_of_the_api_is_counted(path: str, name: str, pattern: URLPattern) -> None:
    view = pattern.callback.view_class  # type: ignore[attr-defined]
    assert Rates in view.throttle_classes
    is_open = not any(each.__name__ == "IsAuthenticated" for each in view.permission_classes)
    for method in methods(view):
        rule = settings.ROUTE_RULES.get(f"{method} {name}") or ("read" if method == "GET" else "change")
        counted_by = {limit.by for limit in _rules()[rule]}
        assert counted_by, rule
        if is_open:
            assert "address" in counted_by, f"a stranger comes through {path} uncounted"
        else:
            assert counted_by & {"device", "person"}, f"{path} counts nobody who is signed in"
        assert any(limit.rate.get_expiry() <= SHORTEST_S for limit in _rules()[rule])


def test_every_rule_of_a_route_belongs_to_a_route() -> None:
    known = {f"{method} {name}" for _, name, each in API for method in methods(each.callback.view_class)}  # type: ignore[attr-defined]
    pages = {f"POST {name}" for path, name, _ in ALL if not path.startswith("api/")}
    assert set(settings.ROUTE_RULES) <= known | pages


def test_every_rule_is_used() -> None:
    used = {*settings.ROUTE_RULES.values(), "door", "read", "change", "page-read", "page-change"}
    assert set(_rules()) == used


def test_every_other_route_passes_the_door() -> None:
    assert settings.MIDDLEWARE[-1] == "config.doors.Doors"  # the innermost: what it answers gets the others' headers
