"""Brings the JSON of a case from the version that wrote it to the present one, by steps that use no live code."""

from collections.abc import Callable, Sequence
from typing import Any

Fields = dict[str, Any]
Step = Callable[[Fields], Fields]

SCHEMA = "aloitevastaus/case"
"""What every JSON form of a case says of itself."""

STEPS: tuple[Step, ...] = ()
"""Step number n (from 0) makes fields of version n + 1 into those of version n + 2; a step is never changed again.

A step works on plain values and names no class or constant of the program: those change, old files do not.
"""

VERSION = len(STEPS) + 1
"""The version that is written."""


def upgraded(fields: Fields, version: int, steps: Sequence[Step]) -> Fields:
    """`fields`, written at `version` (from 1), as the version after the last of `steps` has them."""
    for step in steps[version - 1 :]:
        fields = step(fields)
    return fields
