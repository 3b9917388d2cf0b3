"""Reading 5,000 words with each engine, at first and again; a paragraph read again; how soon words are offered."""

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from time import perf_counter

from app.domain.language import Bilingual, Language
from app.domain.parts import text_parts
from app.domain.proofing import KnownWords, Proofable
from app.domain.richtext import block_text
from app.language.engines import load_spellers
from app.language.frequencies import load_frequencies
from app.language.known import Known
from app.language.proofreader import ALL_PARTS, LocalProofreader, ProofParts
from app.language.spelling import CachedSpeller, Speller
from app.language.suggestions import Suggester
from bench.documents import a_bench
from bench.paired import Figure, figure_of
from bench.spread import Spread, spread

WORDS = 5_000
_WORD = re.compile(r"[^\W\d_]+")
_NOBODY = KnownWords()
_MISSPELT = {Language.FI: "kaupunginhalltus", Language.SV: "stadsstyrlsen"}


def texts(language: Language) -> tuple[Proofable, ...]:
    """The example's paragraphs in `language`, over and over until there are `WORDS` words."""
    passages = [passage for part in text_parts(a_bench().case) for passage in part.passages]
    blocks = [block_text(block) for passage in passages for block in passage.blocks[language]]
    found: list[Proofable] = []
    words = 0
    for number, text in enumerate(itertools.cycle(blocks)):
        if words >= WORDS:
            return tuple(found)
        # A number at its end makes each a text of its own, while the words come again as they do in an answer.
        found.append(Proofable(f"{text} {number}", language))
        words += len(text.split())
    raise AssertionError


def measured(runs: int) -> tuple[list[Figure], list[Spread]]:
    """The figures of both languages' engines, the portable Finnish one apart."""
    figures: list[Figure] = []
    spreads: list[Spread] = []
    usual, portable = load_spellers(), load_spellers(native=False)
    for language, spellers in ((Language.FI, usual), (Language.FI, portable), (Language.SV, usual)):
        name = f"{language.value}, {spellers[language].name}"
        pairs, again, paragraph = _times(language, spellers, runs)
        figures.append(
            figure_of(f"5,000 words read the first time, {name} · each word asked of the engine alone", pairs)
        )
        spreads.append(spread(f"5,000 words read again, {name}", again))
        spreads.append(spread(f"a paragraph of {_long(language)} words read again, {name}", paragraph, goal=1.0))
    for language in Language:
        spreads.append(spread(f"{language.value}: the first suggestions", _first(usual, language, runs)))
        spreads.append(
            spread(f"{language.value}: the last suggestions of one wrong letter", _last(usual, language, runs))
        )
    return figures, spreads


def _times(
    language: Language, spellers: Bilingual[Speller], runs: int
) -> tuple[list[tuple[float, float]], list[float], list[float]]:
    read = texts(language)
    words = [word for text in read for word in _WORD.findall(text.text)]
    pairs: list[tuple[float, float]] = []
    again: list[float] = []
    paragraph: list[float] = []
    for _ in range(max(runs // 3, 3)):
        # A cache of its own each time: the engines themselves are loaded once.
        fresh = spellers.map(_bare).map(CachedSpeller)
        reader = LocalProofreader(_parts(fresh))
        reader.state()
        pairs.append(
            (_once(partial(reader.check, read, _NOBODY)), _once(partial(_ask, _bare(spellers[language]), words)))
        )
        again += [_once(partial(reader.check, read, _NOBODY)) for _ in range(3)]
        paragraph += [_once(partial(reader.check, [text], _NOBODY)) for text in read[:20]]
        reader.close()
    return pairs, again, paragraph


def _parts(spellers: Bilingual[CachedSpeller]) -> ProofParts:
    return ProofParts(
        lambda: Bilingual(spellers.fi, spellers.sv), ALL_PARTS.grammar, Known, ALL_PARTS.spelling_marks,
        ALL_PARTS.mechanical_marks, ALL_PARTS.grammar_marks, ALL_PARTS.variant_marks, ALL_PARTS.judged,
        ALL_PARTS.searcher,
    )  # fmt: skip


def _bare(speller: Speller) -> Speller:
    """The engine inside a cache."""
    asked = getattr(speller.knows, "__wrapped__", None)
    inner: Speller = getattr(asked, "__self__", speller)
    return inner


def _ask(speller: Speller, words: Sequence[str]) -> int:
    return sum(speller.knows(word) for word in words)


def _first(spellers: Bilingual[Speller], language: Language, runs: int) -> list[float]:
    return [next(_searched(spellers, language))[1] for _ in range(max(runs, 3))]


def _last(spellers: Bilingual[Speller], language: Language, runs: int) -> list[float]:
    return [[at for _, at in _searched(spellers, language)][-1] for _ in range(max(runs // 3, 3))]


def _searched(spellers: Bilingual[Speller], language: Language) -> Iterator[tuple[tuple[str, ...], float]]:
    suggester = Suggester(spellers, load_frequencies)
    next(suggester.suggest("kuva", language, _NOBODY), None)
    begun = perf_counter()
    for words in suggester.suggest(_MISSPELT[language], language, _NOBODY):
        yield words, (perf_counter() - begun) * 1000


def _once(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000


def _long(language: Language) -> int:
    return max(len(text.text.split()) for text in texts(language))
