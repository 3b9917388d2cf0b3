"""Void Qt calls and the reference to None that each gives back: PySide6 6.12.0 on Python 3.11 loses it."""

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 20_000
# What the interpreter and the test itself take and give back meanwhile; a lost reference a call would be all of CALLS.
TOLERANCE = 100


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None has no reference count from Python 3.12 on (PEP 683)")
def test_a_call_that_returns_nothing_keeps_the_references_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) <= TOLERANCE
