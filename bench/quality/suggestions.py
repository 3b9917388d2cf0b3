"""How often the word that was meant is the first, or among the first three, of those that are suggested."""

from collections.abc import Iterator

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords
from app.language.frequencies import load_frequencies
from app.language.spelling import Speller
from app.language.suggestions import Suggester
from bench.quality.shared import edits, typos
from bench.quality.spelling import Verdict


def ranks(spellers: Bilingual[Speller]) -> Iterator[Verdict]:
    """For each language, and for one wrong letter and two: the shares of the first place and of the first three."""
    suggester = Suggester(spellers, load_frequencies)
    for language in Language:
        for distance, goal in ((1, 0.9), (2, None)):
            rows = [it for it in typos() if it.language is language and min(2, edits(it.word, it.meant)) == distance]
            places = [_place(suggester, row.word, row.meant, language) for row in rows]
            kind = "one letter" if distance == 1 else "two letters"
            first = sum(place == 0 for place in places)
            three = sum(place is not None and place < 3 for place in places)
            yield Verdict(f"{language.value}, {kind} wrong: meant word first", first, len(rows), goal)
            yield Verdict(f"{language.value}, {kind} wrong: among the first three", three, len(rows))


def _place(suggester: Suggester, word: str, meant: str, language: Language) -> int | None:
    last: tuple[str, ...] = ()
    for offered in suggester.suggest(word, language, KnownWords()):
        last = offered
    return last.index(meant) if meant in last else None
