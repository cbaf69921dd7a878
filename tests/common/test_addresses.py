"""Whose network a request comes from: our own proxies are believed, clients are not."""

import pytest
from django.test import RequestFactory, override_settings

from common.addresses import UNKNOWN, client_address


def seen(direct: str, told: str = "", proxies: int = 0) -> str:
    headers = {"HTTP_X_FORWARDED_FOR": told} if told else {}
    with override_settings(TRUSTED_PROXIES=proxies):
        return client_address(RequestFactory().get("/", REMOTE_ADDR=direct, **headers))


def test_without_a_proxy_the_header_is_the_clients_own_story() -> None:
    assert seen("203.0.113.9", "198.51.100.1") == "203.0.113.9"


@pytest.mark.parametrize(
    ("told", "proxies"),
    [("203.0.113.9", 1), ("198.51.100.1, 203.0.113.9", 1), ("x, 198.51.100.1,203.0.113.9", 1), ("198.51.100.1, 203.0.113.9, 192.0.2.7", 2)],
)
def test_only_what_our_own_proxies_added_is_believed(told: str, proxies: int) -> None:
    assert seen("10.0.0.1", told, proxies) == "203.0.113.9"


def test_who_makes_up_more_hops_is_still_the_one_our_proxy_saw() -> None:
    forged = ", ".join(f"198.51.100.{number}" for number in range(50))
    assert seen("10.0.0.1", f"{forged}, 203.0.113.9", 1) == "203.0.113.9"


@pytest.mark.parametrize("told", ["", "unknown", "<script>", "999.1.1.1", ","])
def test_a_proxy_that_tells_nothing_useful_is_counted_itself(told: str) -> None:
    assert seen("10.0.0.1", told, 1) == "10.0.0.1"


def test_a_proxy_on_a_unix_socket_still_tells_whom_it_serves() -> None:
    assert seen("", "203.0.113.9", 1) == "203.0.113.9"


def test_where_nothing_is_known_everybody_is_one() -> None:
    assert seen("") == UNKNOWN


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::"),
        ("[2001:db8:1:2::9]:4711", "2001:db8:1:2::"),
        ("fe80::1%eth0", "fe80::"),
        ("::ffff:203.0.113.9", "203.0.113.9"),
        ("203.0.113.9:4711", "203.0.113.9"),
    ],
)
def test_all_addresses_of_one_network_are_one(address: str, network: str) -> None:
    assert seen("10.0.0.1", address, 1) == network
