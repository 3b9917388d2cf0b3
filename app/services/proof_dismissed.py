"""Which findings a person has called none; it takes none back."""

from collections.abc import Iterable

from app.domain.parts import Spot
from app.domain.proofing import Dismissal
from app.domain.rules import SPELLING
from app.services.findings import Finding


def place_of(spot: Spot) -> str:
    """The place that a dismissal at `spot` alone names: the passage's id, else the path's steps with ``/`` between."""
    return spot.passage or "/".join(spot.path)


class Dismissed:
    """The findings that `dismissals` call none; a word that is misspelt counts with a small and a capital letter."""

    def __init__(self, dismissals: Iterable[Dismissal]) -> None:
        self._keys = {(it.rule, it.language, _text(it.rule, it.text), it.place) for it in dismissals}

    def __contains__(self, finding: Finding) -> bool:
        if not self._keys or finding.spot.language is None:
            return False
        key = finding.rule, finding.spot.language, _text(finding.rule, finding.text)
        return (*key, "") in self._keys or (*key, place_of(finding.spot)) in self._keys


def _text(rule: str, text: str) -> str:
    return text.casefold() if rule in SPELLING else text
