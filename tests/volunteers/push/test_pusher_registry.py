"""Who sends for which kind of subscription."""

import pytest

from volunteers.push.base import PushMessage, PushResult, PushSubscriptionInfo
from volunteers.push.errors import PushUnavailable
from volunteers.push.registry import make, pusher_for
from volunteers.push.scripted import ScriptedConfig, ScriptedPusher
from volunteers.push.web_push import WebPusher

MESSAGE = PushMessage("Somebody asks for help", "", "/volunteers/", "offer")


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("nobody", {}),
        ("", {}),
        ("fcm", {}),
        ("scripted", {"unknown": 1}),
        ("scripted", {"result": "lost"}),
        ("webpush", {}),
        ("webpush", {"contact": "x"}),
    ],
)
def test_what_cannot_send_fails_when_it_is_made(name: str, options: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        make(name, options)


def test_the_same_pusher_is_made_once(tmp_path) -> None:
    options = {"contact": "mailto:push@example.org", "key_directory": tmp_path}
    first = make("webpush", options)
    assert isinstance(first, WebPusher)
    assert make("webpush", dict(options)) is first
    assert make("webpush", {**options, "ttl_s": 30}) is not first


def test_the_kind_chooses_who_sends() -> None:
    names = {"webpush": "scripted", "fcm": "scripted"}
    options = {"scripted": {"public_key": "k"}}
    assert pusher_for("webpush", names, options).name == "scripted"
    assert pusher_for("fcm", names, options).public_key == "k"


@pytest.mark.parametrize("kind", ["apns", "fcm", "pigeon", "", "scripted"])
def test_a_kind_nobody_sends_to_is_unavailable(kind: str) -> None:
    with pytest.raises(PushUnavailable):
        pusher_for(kind, {"webpush": "scripted", "fcm": "", "pigeon": "scripted", "scripted": "scripted"}, {})


def test_the_fake_keeps_what_was_sent_and_answers_as_told() -> None:
    pusher = ScriptedPusher(ScriptedConfig(results={"https://gone/": PushResult.GONE}))
    gone, here = PushSubscriptionInfo("webpush", "https://gone/"), PushSubscriptionInfo("fcm", "token")
    assert [pusher.send(gone, MESSAGE), pusher.send(here, MESSAGE)] == [PushResult.GONE, PushResult.DELIVERED]
    assert list(pusher.sent) == [(gone, MESSAGE), (here, MESSAGE)]
