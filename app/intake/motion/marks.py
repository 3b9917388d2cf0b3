"""Where in the source each field of a motion was recognised; only places, no values."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from app.domain.dates import find_dates
from app.domain.motion import PersonSignatory, Signatory
from app.domain.parsed import Mark
from app.intake.motion.proposals import FoundProposal
from app.intake.pieces import Piece
from app.intake.questions import FoundQuestion


def title_marks(pieces: Sequence[Piece], numbers: Sequence[int]) -> Iterator[Mark]:
    """The places of the title, one for each piece that holds a part of it."""
    return (Mark("title", pieces[n].block, pieces[n].start, pieces[n].end) for n in numbers)


def proposal_marks(pieces: Sequence[Piece], proposal: FoundProposal) -> Iterator[Mark]:
    """The place of every demand."""
    for demand in proposal.demands:
        piece = pieces[demand.piece]
        yield Mark("proposal_sentences", piece.block, piece.start + demand.start, piece.start + demand.end)


def question_marks(questions: Sequence[FoundQuestion]) -> Iterator[Mark]:
    """The place of every question."""
    return (Mark("questions", q.paragraph_index, q.start, q.end) for q in questions)


def date_marks(pieces: Sequence[Piece], field: str, value: date | None) -> Iterator[Mark]:
    """The first place of the day `value`; nothing for None."""
    if value is None:
        return
    for piece in pieces:
        for found in find_dates(piece.text):
            if found.value == value:
                yield Mark(field, piece.block, piece.start + found.start, piece.start + found.end)
                return


def signatory_marks(pieces: Sequence[Piece], signatories: Sequence[Signatory]) -> Iterator[Mark]:
    """The last place of each person's name: the signatures stand at the end. A name only written otherwise has none."""
    for signatory in signatories:
        if not isinstance(signatory, PersonSignatory):
            continue
        words = [re.escape(word) for word in signatory.name.split()]
        forms = (r"\s+".join(words), r"\s+".join([*words[-1:], *words[:-1]]))
        pattern = re.compile(rf"(?<![\w-])(?:{forms[0]}|{forms[1]})")
        for piece in reversed(pieces):
            if match := pattern.search(piece.text):
                yield Mark("first_signatory", piece.block, piece.start + match.start(), piece.start + match.end())
                break
