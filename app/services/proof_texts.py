"""The texts of a case that are proofread, each as a `Proofable` with its place; it reads none of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from app.domain.case import Case
from app.domain.language import Language
from app.domain.parts import Spot, text_parts
from app.domain.paths import value_at
from app.domain.pieces import Piece, Value, pieces
from app.domain.proofing import Proofable, Stretch
from app.services.case_texts import (
    CaseText,
    Texts,
    attachment_texts,
    closing_texts,
    heading_texts,
    introduction_texts,
    passage_texts,
    question_texts,
    stage_texts,
    title_texts,
)

_SENTENCES = frozenset({"text", "questions_lead"})
"""The last step, but for the language, of the path of a fact of one line that is a sentence: a question."""


@dataclass(frozen=True, slots=True)
class ProofText:
    """A text to be proofread. `spot` has the path of the value that holds it (``…/blocks/fi`` of a passage).

    `spot.start` and `spot.end` say where it stands in the whole text of that value (`value_text`).
    """

    spot: Spot
    text: Proofable


class ProofTexts:
    """Lists the texts of one case again and again; what did not change since the last time is the same object."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, tuple[str, ...]], tuple[Value, tuple[ProofText, ...]]] = {}

    def __call__(self, case: Case) -> tuple[ProofText, ...]:
        """Every text that a person wrote and that has a word, in the document's order, Finnish before Swedish in each.

        The motion's own words are somebody else's: its background, its demands and the side of a passage that repeats
        it word for word are not among them; the translation of such a passage is. A title that stands in its original
        language in both documents is read in that language alone.
        """
        fresh: dict[tuple[str, tuple[str, ...]], tuple[Value, tuple[ProofText, ...]]] = {}
        for it in _read(case):
            key = it.part, it.path
            held = self._kept.get(key)
            fresh[key] = held if held and held[0] is it.value else (it.value, tuple(_texts_of(it)))
        self._kept = fresh
        return tuple(chain.from_iterable(texts for _, texts in fresh.values()))


def proof_texts(case: Case) -> tuple[ProofText, ...]:
    """The texts of `case` as `ProofTexts` lists them, for a caller that asks once."""
    return ProofTexts()(case)


def _read(case: Case) -> Texts:
    """The texts of `case` that are proofread, in the order of the document."""
    yield from title_texts(case)
    yield from introduction_texts(case)
    headings = tuple(heading_texts(case))
    for number, part in enumerate(text_parts(case)):
        # The questions stand behind the description, the first of the parts.
        if number == 1:
            yield from question_texts(case)
        yield from (it for it in headings if it.part == part.key)
        quoted = {(it.id, it.source) for it in part.passages if it.quotes_motion}
        yield from (it for it in passage_texts(part) if (it.passage, it.language) not in quoted)
    yield from stage_texts(case)
    yield from (it for it in attachment_texts(case) if value_at(case, it.path[:2]).original in {None, it.language})
    yield from closing_texts(case)


def _texts_of(it: CaseText) -> Iterator[ProofText]:
    sentence = isinstance(it.value, str) and it.path[-2] in _SENTENCES
    for piece in pieces(it.value):
        if any(map(str.isalpha, piece.text)):
            end = piece.start + len(piece.text)
            spot = Spot(it.part, it.passage, it.language, it.path, piece.start, end)
            yield ProofText(spot, _proofable(piece, it.language, running=piece.running or sentence))


def _proofable(piece: Piece, language: Language, *, running: bool) -> Proofable:
    if len(piece.spans) == 1 and not piece.spans[0].italic and piece.spans[0].href is None:
        return Proofable(piece.text, language, running)
    italics: list[Stretch] = []
    links: list[Stretch] = []
    start = 0
    for span in piece.spans:
        stretch = start, start + len(span.text)
        if span.italic:
            _add(italics, stretch)
        if span.href is not None:
            _add(links, stretch)
        start = stretch[1]
    return Proofable(piece.text, language, running, tuple(italics), tuple(links))


def _add(stretches: list[Stretch], stretch: Stretch) -> None:
    """`stretch` goes behind `stretches`, as one with the last where it follows on it: it may be bold in part."""
    if stretches and stretches[-1][1] == stretch[0]:
        stretches[-1] = stretches[-1][0], stretch[1]
    else:
        stretches.append(stretch)
