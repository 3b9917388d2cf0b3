"""Case forms of a name and who decided which goes first; it inflects nothing."""

from dataclasses import dataclass
from enum import StrEnum


class FormSource(StrEnum):
    """Who decided: the program's own rules, the dictionary of the language where they were unsure, or a person."""

    RULE = "rule"
    VOIKKO = "voikko"
    OVERRIDE = "override"


@dataclass(frozen=True, slots=True)
class Inflected:
    """The forms of a name, the best first, never none."""

    forms: tuple[str, ...]
    source: FormSource
