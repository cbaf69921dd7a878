"""The hand-made photos as a fixture, because tests here are no package."""

import importlib.util
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location("embedded_printed", Path(__file__).parent / "printed.py")
_PRINTED = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_PRINTED)


@pytest.fixture(scope="session")
def printed():
    return _PRINTED
