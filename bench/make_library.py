"""Fills a library with made-up cases of the size of real ones: ``python bench/make_library.py PATH COUNT``."""

import random
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.bootstrap_doors import storage_tools
from app.domain.case import Answer, Attachment, Case, Preparer
from app.domain.handling import Handling, Outcome, Presenter, Stage
from app.domain.language import Bilingual, Language
from app.domain.motion import Demand, Motion, PersonSignatory, Question
from app.domain.passage import Passage, confirm
from app.domain.richtext import Blocks, Bullet, paragraph, plain
from app.storage.cases import open_cases

_SYLLABLES = {
    Language.FI: "ka tu va ral lis tä mi nen pyö rä tie kou lu ra ken ta hal lin to ym pä ris tö lii ken ne suun ta",
    Language.SV: "sta den för slag cy kel väg sko la bygg nad mil jö tra fik pla ner ing åt gärd när ings liv frå ga",
}
_WORDS_OF_A_LANGUAGE = 8_000


class CaseMaker:
    """Makes cases of about `words` words in each language; the same `seed` gives the same cases."""

    def __init__(self, words: int = 900, seed: int = 1) -> None:
        self._random = random.Random(seed)
        self._words = words
        self._vocabulary = {language: self._invent(language) for language in Language}

    def case(self, number: int) -> Case:
        """Case number `number`, counted from 0."""
        passage_words = max(self._words // 12, 5)
        passages = tuple(self._passage(f"p{place}", passage_words) for place in range(12))
        handed_in = date(2020, 1, 1) + timedelta(days=number % 2000)
        return Case(
            id=f"case{number:06}",
            profile="espoo",
            case_number=f"{number}/2026",
            motion=self._motion(handed_in),
            description=passages[:2],
            summary=passages[2:4],
            general_answer=passages[4:9],
            answers=tuple(Answer(f"q{place}", (passages[8 + place],)) for place in (1, 2, 3)),
            handlings=self._handlings(handed_in),
            attachments=(Attachment("a1", self._pair(4), file_name=f"liite{number}.pdf", digest=f"{number:064x}"),),
            preparers=(Preparer("Liisa", "Koski", self._pair(1)),),
        )

    def cases(self, count: int) -> Iterator[Case]:
        """The first `count` cases."""
        return map(self.case, range(count))

    def _motion(self, handed_in: date) -> Motion:
        return Motion(
            topic=self._pair(4),
            signatories=(PersonSignatory("Aino", self._text(Language.FI, 1).title()),),
            co_signer_count=self._random.randrange(30),
            dated=handed_in - timedelta(days=7),
            handed_in=handed_in,
            background=(paragraph(self._text(Language.FI, 80)),),
            demands=(Demand("d1", self._pair(12)), Demand("d2", self._pair(9))),
            questions=tuple(Question(f"q{place}", self._pair(10)) for place in (1, 2, 3)),
        )

    def _handlings(self, handed_in: date) -> tuple[Handling, ...]:
        presenter = Presenter(Bilingual("Kaupunginjohtaja", "Stadsdirektör"), "Veikko", "Salo")
        board = handed_in + timedelta(days=120)
        return (
            Handling("h1", Stage.BOARD, Bilingual("", ""), board, "101", presenter, outcome=Outcome.DECIDED),
            Handling("h2", Stage.COUNCIL, Bilingual("", ""), board + timedelta(days=14)),
        )

    def _passage(self, id: str, words: int) -> Passage:
        def blocks(language: Language) -> Blocks:
            return paragraph(self._text(language, words)), Bullet(plain(self._text(language, 8)))

        return confirm(Passage(id, Bilingual(blocks(Language.FI), blocks(Language.SV))))

    def _pair(self, words: int) -> Bilingual[str]:
        return Bilingual(self._text(Language.FI, words), self._text(Language.SV, words))

    def _text(self, language: Language, words: int) -> str:
        # Squared, so that some words are common and most are rare, as in any language.
        size = len(self._vocabulary[language])
        chosen = (self._vocabulary[language][int(size * self._random.random() ** 2)] for _ in range(words))
        return " ".join(chosen).capitalize() + "."

    def _invent(self, language: Language) -> list[str]:
        syllables = _SYLLABLES[language].split()
        return ["".join(self._random.choices(syllables, k=1 + number % 4)) for number in range(_WORDS_OF_A_LANGUAGE)]


def make_library(path: Path, count: int, words: int = 900) -> None:
    """Nothing; the library at `path` holds `count` more cases of about `words` words in each language."""
    store = open_cases(path, clock=lambda: datetime.now(UTC), who="bench", tools=storage_tools())
    store.add_many(CaseMaker(words).cases(count), "bench")
    store.close()


if __name__ == "__main__":
    make_library(Path(sys.argv[1]), int(sys.argv[2]))
