"""Which texts are read first and how many at once, and what comes next after a place in the case; it reads nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import merge

from app.domain.parts import Spot
from app.services.findings import Finding
from app.services.proof_texts import ProofText

CHARACTERS = 4_000
"""How much one request holds: less than a second of the slower engines, so that the first waves come soon."""


def batches(texts: Sequence[ProofText], part: str) -> Iterator[tuple[ProofText, ...]]:
    """`texts` in requests of about `CHARACTERS`, those of `part` first; each is in the document's order."""
    ordered = sorted(texts, key=lambda it: it.spot.part != part)
    batch: list[ProofText] = []
    size = 0
    for text in ordered:
        if batch and size + len(text.text.text) > CHARACTERS:
            yield tuple(batch)
            batch, size = [], 0
        batch.append(text)
        size += len(text.text.text)
    if batch:
        yield tuple(batch)


def together(texts: Sequence[ProofText], *findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """All of `findings`, each of which has the order of `texts`, in that order; of two at a place the first goes first.

    What stands in none of the values of `texts` stands before all others.
    """
    places = {text.spot.path: place for place, text in enumerate(texts)}
    return tuple(merge(*findings, key=lambda it: (places.get(it.spot.path, -1), it.spot.start)))


@dataclass(frozen=True, slots=True)
class Step:
    """The finding to which a step leads, and whether the way there went over the end of the case."""

    finding: Finding
    wrapped: bool = False


class Order:
    """The order of the places in a case, as `texts` have it."""

    def __init__(self, texts: Sequence[ProofText] = ()) -> None:
        self._places: dict[object, int] = {}
        for place, text in enumerate(texts):
            for name in _names(text.spot):
                self._places.setdefault(name, place)

    def place(self, spot: Spot) -> int:
        """The number of the first text of the value at `spot`, else of its passage or its part; -1 for none of them."""
        return next((self._places[name] for name in _names(spot) if name in self._places), -1)


def step(findings: Sequence[Finding], order: Order, here: Spot, *, back: bool = False) -> Step | None:
    """The finding that begins at the end of `here` or next behind it; with `back` the last that ends before its start.

    From the other end of the case where there is none that way; None where nothing is found at all.
    """
    if not findings:
        return None
    place = order.place(here)
    if back:
        start = place, here.start
        before = [it for it in findings if (order.place(it.spot), it.spot.end) <= start]
        return Step(before[-1]) if before else Step(findings[-1], wrapped=True)
    end = place, max(here.start, here.end)
    after = next((it for it in findings if (order.place(it.spot), it.spot.start) >= end), None)
    return Step(findings[0], wrapped=True) if after is None else Step(after)


def _names(spot: Spot) -> Iterator[object]:
    """What a text at `spot` is found by, the most exact first."""
    if spot.path:
        yield spot.path
    if spot.passage:
        yield spot.passage, spot.language
        yield spot.passage, None
    yield spot.part
