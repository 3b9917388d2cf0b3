"""What a reader guessed, dropped or did not find: a doubt with its place; the ui and cli have the sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from types import MappingProxyType

NO_FACTS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a file: `page` and `line` count from 1, `paragraph` is an index into the source's blocks."""

    page: int | None = None
    line: int | None = None
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something for a person to look at.

    `field` is the fact's key, `why` a stable code, `facts` what its sentence names.
    """

    field: str
    why: str
    place: Place | None = None
    facts: Mapping[str, str] = attribute(default_factory=lambda: NO_FACTS)
