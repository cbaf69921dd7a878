"""Recordings are decoded, and hostile ones refused, each for its own reason."""

import time
from pathlib import Path

import numpy as np
import pytest
from clips import KINDS, film_without_sound, recording, tone, wav
from hypothesis import given, settings
from hypothesis import strategies as st

from voice.audio import decode
from voice.errors import ClipDamaged, ClipEmpty, ClipError, ClipMislabelled, ClipNoAudio, ClipTooLarge, ClipTooLong, ClipTypeUnknown
from voice.media_types import sniff
from voice.types import SAMPLE_RATE

SECOND = tone(1.0)
CLIPS = {kind: recording(kind, tone(2.0)) for kind in KINDS}


def strongest_hertz(samples: np.ndarray) -> float:
    return float(np.argmax(np.abs(np.fft.rfft(samples))) * SAMPLE_RATE / len(samples))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_recording_is_heard(kind: str) -> None:
    audio = decode(CLIPS[kind], kind)
    assert audio.samples.dtype == np.float32
    assert audio.samples.ndim == 1
    assert audio.duration_s == pytest.approx(2.0, abs=0.15)
    assert strongest_hertz(audio.samples) == pytest.approx(300, abs=5)


@pytest.mark.parametrize("kind", KINDS)
def test_the_bytes_tell_the_kind(kind: str) -> None:
    assert sniff(CLIPS[kind]) == kind


def test_a_tag_before_an_mp3_does_not_hide_it() -> None:
    tagged = b"ID3\x04\x00\x00\x00\x00\x02\x00" + bytes(256) + CLIPS["audio/mpeg"][CLIPS["audio/mpeg"].find(b"\xff\xfb") :]
    assert sniff(tagged) == "audio/mpeg"


def test_stereo_becomes_mono() -> None:
    both = recording("audio/wav", tone(1.0), layout="stereo")
    assert decode(both).duration_s == pytest.approx(1.0, abs=0.05)


@pytest.mark.parametrize("claim", [None, "", "application/octet-stream", "audio/mp4", "audio/x-m4a; codecs=mp4a.40.2", "VIDEO/MP4"])
def test_an_honest_or_absent_claim_is_taken(claim: str | None) -> None:
    assert decode(CLIPS["audio/mp4"], claim).duration_s > 1.5


@pytest.mark.parametrize("claim", ["audio/wav", "image/png", "text/plain"])
def test_a_claim_that_the_bytes_contradict_is_refused(claim: str) -> None:
    with pytest.raises(ClipMislabelled):
        decode(CLIPS["audio/mp4"], claim)


def test_a_text_named_wav_is_refused() -> None:
    with pytest.raises(ClipMislabelled):
        decode(b"What colour is this shirt?" * 50, "audio/wav")


@pytest.mark.parametrize("data", [b"hello", b"\x89PNG\r\n\x1a\n" + bytes(64), b"\x00\x00\x00\x18ftypheic" + bytes(64), b"%PDF-1.7"])
def test_bytes_of_no_kind_we_know_are_refused(data: bytes) -> None:
    with pytest.raises(ClipTypeUnknown):
        decode(data)


@pytest.mark.parametrize(
    "playlist",
    [
        b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
        b"ffconcat version 1.0\nfile '/etc/passwd'\n",
        b"<?xml version='1.0'?><MPD></MPD>",
        b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\nm=audio 5004 RTP/AVP 0\r\n",
    ],
)
def test_a_playlist_is_no_recording(playlist: bytes) -> None:
    with pytest.raises(ClipTypeUnknown):
        decode(playlist)


def test_a_playlist_behind_a_wave_signature_is_not_followed() -> None:
    with pytest.raises(ClipError):
        decode(b"RIFF\x10\x00\x00\x00WAVE#EXTM3U\nfile:///etc/passwd\n")


def test_nothing_is_an_empty_recording() -> None:
    with pytest.raises(ClipEmpty):
        decode(b"")


def test_a_header_without_samples_is_an_empty_recording() -> None:
    with pytest.raises((ClipEmpty, ClipDamaged)):
        decode(wav(b""))


def test_too_many_bytes_are_refused_unread() -> None:
    with pytest.raises(ClipTooLarge) as refused:
        decode(bytes(11 * 1024 * 1024))
    assert refused.value.arguments == {"megabytes": 10}


def test_a_minute_is_taken_and_more_is_not() -> None:
    assert decode(wav(bytes(2 * SAMPLE_RATE * 60))).duration_s == pytest.approx(60.0)
    with pytest.raises(ClipTooLong) as refused:
        decode(wav(bytes(2 * SAMPLE_RATE * 61)))
    assert refused.value.arguments == {"seconds": 60}


def test_an_hour_of_sound_is_refused_without_decoding_it_all() -> None:
    minute = recording("audio/flac", np.zeros(SAMPLE_RATE * 60 * 20, np.float32))
    started = time.process_time()
    with pytest.raises(ClipTooLong):
        decode(minute)
    partly = time.process_time() - started
    started = time.process_time()
    decode(minute, max_seconds=4000.0)
    assert partly < time.process_time() - started


@pytest.mark.parametrize("kind", ["audio/mp4", "audio/flac", "audio/wav"])
@pytest.mark.parametrize("share", [0.02, 0.5, 0.8])
def test_a_recording_that_was_cut_off_is_damaged(kind: str, share: float) -> None:
    whole = recording(kind, tone(4.0))
    with pytest.raises((ClipDamaged, ClipEmpty)):
        decode(whole[: int(len(whole) * share)])


def test_a_recording_with_its_index_first_that_was_cut_off_is_damaged(tmp_path: Path) -> None:
    whole = recording("audio/mp4", tone(4.0), index_first=tmp_path / "clip.mp4")
    assert whole.index(b"moov") < whole.index(b"mdat")
    assert decode(whole).duration_s > 3.9
    with pytest.raises(ClipDamaged):
        decode(whole[: len(whole) // 2])


def test_a_streaming_recorder_that_does_not_know_its_length_is_heard() -> None:
    payload = (SECOND * 32_767).astype("<i2").tobytes()
    for stated in (0xFFFFFFFF, 0x7FFFFFFF):
        assert decode(wav(payload, stated=stated)).duration_s == pytest.approx(1.0, abs=0.1)


def test_a_film_without_sound_says_so() -> None:
    with pytest.raises(ClipNoAudio):
        decode(film_without_sound(), "video/mp4")


@pytest.mark.parametrize("rate", [1, 100, 1_000_000, 2**31 - 1])
def test_an_absurd_sample_rate_is_refused(rate: int) -> None:
    with pytest.raises(ClipError):
        decode(wav(bytes(40_000), rate=rate))


def test_more_channels_than_any_phone_has_are_refused() -> None:
    with pytest.raises(ClipError):
        decode(wav(bytes(2 * 200 * 100), channels=200))


def test_a_few_samples_that_are_no_numbers_become_silence() -> None:
    samples = SECOND.copy()
    samples[100], samples[200] = np.nan, np.inf
    audio = decode(wav(samples.astype("<f4").tobytes(), bits=32, code=3))
    assert np.isfinite(audio.samples).all()
    assert np.abs(audio.samples).max() <= 1.0


def test_samples_that_are_mostly_no_numbers_are_damage() -> None:
    with pytest.raises(ClipDamaged):
        decode(wav(np.full(16_000, np.nan, "<f4").tobytes(), bits=32, code=3))


@settings(max_examples=150, deadline=None)
@given(kind=st.sampled_from(sorted(KINDS)), data=st.data())
def test_broken_bytes_raise_only_our_own_errors(kind: str, data: st.DataObject) -> None:
    clip = bytearray(CLIPS[kind])
    for _ in range(data.draw(st.integers(0, 8))):
        clip[data.draw(st.integers(0, min(len(clip) - 1, 2_000)))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(clip)))
    try:
        audio = decode(bytes(clip[:cut]))
    except ClipError:
        return
    assert np.isfinite(audio.samples).all()
    assert audio.duration_s <= 61


SIGNATURES = [
    b"RIFF\x00\x00\x00\x00WAVEfmt ",
    b"OggS",
    b"fLaC",
    b"ID3\x04",
    b"\x1aE\xdf\xa3webm",
    b"\x00\x00\x00\x20ftypM4A ",
    b"#!AMR\n",
    b"caff",
    b"\xff\xfb\x90",
]


@settings(max_examples=200, deadline=None)
@given(signature=st.sampled_from([b"", *SIGNATURES]), noise=st.binary(max_size=400), claim=st.none() | st.text(max_size=20))
def test_noise_raises_only_our_own_errors(signature: bytes, noise: bytes, claim: str | None) -> None:
    with pytest.raises(ClipError):
        decode(signature + noise, claim)
