"""References to law in 5,000 words, the catalogue's loading, and whether the time grows no faster than the text."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from time import perf_counter

from app.bootstrap import Bootstrap
from app.domain.language import Language
from app.language.references import find_references
from app.language.statute_search import search
from app.language.statutes import Catalogue
from app.paths import resources_folder
from bench.paired import Figure, figure_of
from bench.proofing import texts
from bench.quality.citations import ADVERSARIAL
from bench.spread import Spread, spread

_DAY = date(2026, 4, 20)
_CITING = {
    Language.FI: " Asiasta säädetään kuntalain (410/2015) 23 §:n 1 momentissa.",
    Language.SV: " Bestämmelser finns i 23 § 1 mom. i kommunallagen (410/2015).",
}
_SHORT, _LONG = 10_000, 1_000_000


def measured(runs: int) -> tuple[list[Figure], list[Spread]]:
    """The growth of time with a text made to be hard, as a ratio to growth in proportion; then the times."""
    return list(_growth()), list(_times(max(runs, 3)))


def _times(runs: int) -> Iterator[Spread]:
    folder = resources_folder() / "statutes"
    yield spread("the acts of the catalogue loaded", [_once(lambda: Catalogue(folder).acts()) for _ in range(runs)])
    numbers = [_once(lambda: Catalogue(folder).act("689/1997")) for _ in range(runs)]
    yield spread("all 58,000 numbers loaded", numbers)
    catalogue = Catalogue(folder)
    for language in Language:
        paragraphs = [f"{text.text}{_CITING[language]}" for text in texts(language)]
        for text in paragraphs:
            find_references(text, language, catalogue, _DAY)
        read = partial(_read, paragraphs, language, catalogue)
        whole = [_once(read) for _ in range(runs)]
        yield spread(f"references in 5,000 words, {language.value}", whole, of="median", goal=50)
    looked = [_once(lambda: catalogue.act("410/2015")) for _ in range(50)]
    yield spread("an act looked up by its number", looked, goal=1)
    yield spread(
        "acts found by a few letters", [_once(lambda: search(catalogue, "kuntal 22", _DAY)) for _ in range(50)]
    )


def _read(paragraphs: Sequence[str], language: Language, catalogue: Catalogue) -> int:
    return sum(len(find_references(it, language, catalogue, _DAY)) for it in paragraphs)


def _growth() -> Iterator[Figure]:
    citations = Bootstrap({}).citations
    for name, piece in ADVERSARIAL.items():
        for language in Language:
            short = piece * (_SHORT // len(piece))
            long = piece * (_LONG // len(piece))
            citations.find(short, language, _DAY)
            reads = [partial(citations.find, text, language, _DAY) for text in (long, short)]
            pairs = [(_once(reads[0]), _once(reads[1]) * (_LONG / _SHORT)) for _ in range(2)]
            yield figure_of(f"{language.value}: 1 MB of {name} · 100 times 10 kB of it", pairs, goal=3)


def _once(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000
