"""The rules that a text and a case are looked at by, each with its number and its weight; looks at nothing itself."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Rule(StrEnum):
    """A rule by its number in the table of checks."""

    ONE_SIDED = "A1"
    EMPTY = "A2"
    STALE = "A8"
    SAME_LAW = "D1"
    LAW_NUMBER = "D2"
    LAW_IN_FORCE = "D3"
    LAW_FORM_FI = "D4"
    LAW_FORM_SV = "D5"
    LAW_FIRST_MENTION = "D6"
    MEETINGS = "D7"
    CASE_NUMBERS = "D8"
    LAW_SECTION = "D9"
    SPACES = "F3"
    REPEATED = "F4"
    PAIRS = "F5"
    PUNCTUATION = "F10"
    SPELLING_FI = "G1"
    GRAMMAR_FI = "G2"
    SPELLING_SV = "G3"
    VARIANTS = "G4"


class Severity(StrEnum):
    """How much a finding weighs; the first keeps the final document from going out."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


ORDER = tuple(Severity)
"""The weightiest first."""

SEVERITIES: Mapping[Rule, Severity] = MappingProxyType(
    {
        Rule.ONE_SIDED: Severity.ERROR,
        Rule.EMPTY: Severity.ERROR,
        Rule.STALE: Severity.ERROR,
        Rule.SAME_LAW: Severity.ERROR,
        Rule.LAW_NUMBER: Severity.ERROR,
        Rule.LAW_IN_FORCE: Severity.ERROR,
        Rule.LAW_FORM_FI: Severity.WARNING,
        Rule.LAW_FORM_SV: Severity.WARNING,
        Rule.LAW_FIRST_MENTION: Severity.WARNING,
        Rule.MEETINGS: Severity.ERROR,
        Rule.CASE_NUMBERS: Severity.ERROR,
        Rule.LAW_SECTION: Severity.WARNING,
        Rule.SPACES: Severity.WARNING,
        Rule.REPEATED: Severity.WARNING,
        Rule.PAIRS: Severity.WARNING,
        Rule.PUNCTUATION: Severity.WARNING,
        Rule.SPELLING_FI: Severity.ERROR,
        Rule.GRAMMAR_FI: Severity.WARNING,
        Rule.SPELLING_SV: Severity.ERROR,
        Rule.VARIANTS: Severity.WARNING,
    }
)
"""The usual weight of a finding of each rule."""

SPELLING = frozenset({Rule.SPELLING_FI, Rule.SPELLING_SV})
"""The rules whose findings ask for suggestions."""

LEGAL = frozenset(rule for rule in Rule if rule.startswith("D"))
"""The rules that look at references to law, meetings and cases."""

PROOFREAD = frozenset(Rule) - LEGAL - {Rule.ONE_SIDED, Rule.EMPTY, Rule.STALE}
"""The rules that look at the words of one language."""
