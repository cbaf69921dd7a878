"""What is sealed opens whole, under its key and its name, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.sealing import MAGIC, SealBroken, new_key, seal, unseal

KEY = new_key()
NAME = "photos/1.sealed"


@given(st.binary(max_size=5000), st.text(min_size=1, max_size=60).filter(lambda text: text.isprintable()))
def test_what_was_sealed_comes_back(plain: bytes, name: str) -> None:
    assert unseal(KEY, name, seal(KEY, name, plain)) == plain


@given(st.binary(max_size=300), st.data())
def test_a_single_changed_bit_opens_nothing(plain: bytes, data: st.DataObject) -> None:
    sealed = bytearray(seal(KEY, NAME, plain))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(SealBroken):
        unseal(KEY, NAME, bytes(sealed))


@given(st.binary(max_size=300), st.data())
def test_a_file_that_was_cut_opens_nothing(plain: bytes, data: st.DataObject) -> None:
    sealed = seal(KEY, NAME, plain)
    with pytest.raises(SealBroken):
        unseal(KEY, NAME, sealed[: data.draw(st.integers(0, len(sealed) - 1))])


@given(st.binary(max_size=300))
def test_what_was_never_sealed_opens_nothing(content: bytes) -> None:
    for each in (content, MAGIC + content):
        with pytest.raises(SealBroken):
            unseal(KEY, NAME, each)


def test_another_key_and_another_name_open_nothing() -> None:
    sealed = seal(KEY, NAME, b"a letter from the bank")
    for key, name in ((new_key(), NAME), (KEY, "photos/2.sealed")):
        with pytest.raises(SealBroken):
            unseal(key, name, sealed)


def test_the_same_photo_sealed_twice_looks_different_and_tells_nothing() -> None:
    plain = b"\xff\xd8\xff\xe0 a photo" * 50
    first, second = seal(KEY, NAME, plain), seal(KEY, NAME, plain)
    assert first[len(MAGIC) :] != second[len(MAGIC) :]
    assert b"\xff\xd8\xff" not in first
    assert b"a photo" not in first
