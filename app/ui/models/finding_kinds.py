"""The kinds of findings among which a person chooses what is shown; it shows none."""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from app.domain.rules import LEGAL, PROOFREAD
from app.services.findings import Finding


class Kind(Enum):
    """Which findings are shown."""

    ALL = auto()
    COMPLETENESS = auto()
    LANGUAGE = auto()
    LAW = auto()

    def shows(self, finding: Finding) -> bool:
        """Whether `finding` is of this kind."""
        return self in {Kind.ALL, kind_of(finding)}


def kind_of(finding: Finding) -> Kind:
    """The kind that `finding` is of, beside all."""
    if finding.rule in LEGAL:
        return Kind.LAW
    return Kind.LANGUAGE if finding.rule in PROOFREAD else Kind.COMPLETENESS


def named_kinds(findings: Iterable[Finding]) -> Iterator[tuple[Kind, str]]:
    """Each kind with what it is called, and how many of `findings` it shows."""
    counts = Counter(map(kind_of, findings))
    names = {
        Kind.ALL: QCoreApplication.translate("FindingsPanel", "All findings ({count})"),
        Kind.COMPLETENESS: QCoreApplication.translate("FindingsPanel", "Completeness ({count})"),
        Kind.LANGUAGE: QCoreApplication.translate("FindingsPanel", "Spelling and language ({count})"),
        Kind.LAW: QCoreApplication.translate("FindingsPanel", "References to law ({count})"),
    }
    for kind, name in names.items():
        yield kind, name.format(count=counts.total() if kind is Kind.ALL else counts[kind])


def is_of_words(finding: Finding) -> bool:
    """Whether `finding` is on words that stand there: it can be mended in its place, or be called none."""
    return kind_of(finding) is not Kind.COMPLETENESS
