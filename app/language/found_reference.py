"""A reference to a statute as a language's grammar found it, before it becomes a `Citation`."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundReference:
    """Code points `start`–`end` of a text; `name` and `number` as written; `place` holds chapter, section and so on.

    `place` is a match whose named groups may be ``chapter``, ``section``, ``section_behind`` (behind its mark),
    ``section_to``, ``subsections`` and ``items``; None where the reference names the statute alone.
    """

    start: int
    end: int
    name: str
    number: str | None
    place: re.Match[str] | None
