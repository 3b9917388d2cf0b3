"""How often words are written, from the trimmed list of the bundle or the library's own; it judges no word."""

import gzip
import re
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path

from app.domain.language import Language

LEVELS = 100
"""Steps in which a frequency falls to its tenth: a word of level n is written 10^(-n/100) times a word."""
KEPT = {Language.FI: 300_000, Language.SV: 200_000}
"""The commonest words that a list has; longer ones make no suggestion better (measured)."""
_LETTERS = re.compile(r"[a-zåäöéšžü]{2,40}")
# Of one letter, only these are words.
_SHORT = {Language.FI: frozenset[str](), Language.SV: frozenset({"i", "å", "ö"})}


class WordList(Mapping[str, float]):
    """Words with their frequencies, in the few bytes in which they are stored: a table of them took twenty times more.

    `packed` has one line a word, its level behind a space, sorted by bytes; each line ends with a line feed.
    """

    def __init__(self, packed: bytes) -> None:
        self._packed = packed
        self._count = packed.count(b"\n")

    def __getitem__(self, word: str) -> float:
        wanted = word.encode("utf-8", "surrogatepass")
        low, high = 0, len(self._packed)
        while low < high:
            middle = (low + high) // 2
            start = self._packed.rfind(b"\n", low, middle) + 1 or low
            end = self._packed.index(b"\n", middle)
            found, _, level = self._packed[start:end].partition(b" ")
            if found == wanted:
                return frequency(int(level))
            low, high = (end + 1, high) if found < wanted else (low, start)
        raise KeyError(word)

    def __iter__(self) -> Iterator[str]:
        return (line.partition(" ")[0] for line in self._packed.decode().splitlines())

    def __len__(self) -> int:
        return self._count

    def common(self, count: int) -> Mapping[str, float]:
        """The `count` commonest words at most, the first the commonest; all of one level or none."""
        lines = self._packed.split(b"\n")[:-1]
        levels = sorted(line[-3:] for line in lines)
        least = levels[count] if count < len(levels) else b"999"
        kept = sorted((line[-3:], line[:-4]) for line in lines if line[-3:] < least)
        return {word.decode(): frequency(int(level)) for level, word in kept}

    def holding(self, piece: str) -> Iterator[str]:
        """The words in which `piece` stands, in order of the list."""
        wanted = piece.encode("utf-8", "surrogatepass")
        at = self._packed.find(wanted) if wanted else -1
        while at >= 0:
            start, end = self._packed.rfind(b"\n", 0, at) + 1, self._packed.index(b"\n", at)
            yield self._packed[start : end - 4].decode()
            at = self._packed.find(wanted, end)


NO_WORDS = WordList(b"")


def load_frequencies(language: Language, folder: Path | None = None) -> WordList:
    """The commonest words of `language` in small letters; none where no list is there. It takes a moment.

    Parameters: `folder`, where the trimmed lists are: the bundle's own where None is given. Where they are not there,
    as in a checkout, the list is made of the library's, which takes longer.
    """
    stored = _stored(list_file(folder or bundled_folder(), language))
    return WordList(stored or packed(library_levels(language)))


def _stored(file: Path) -> bytes:
    try:
        return gzip.decompress(file.read_bytes())
    except (OSError, EOFError, zlib.error):
        return b""


def bundled_folder() -> Path:
    """Where the bundle has its lists; it need not be there."""
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) if bundle else Path(__file__).resolve().parents[1] / "_data") / "words"


def list_file(folder: Path, language: Language) -> Path:
    """The file of one language in a folder of trimmed lists."""
    return folder / f"{language.value}.gz"


def frequency(level: int) -> float:
    """How often a word of `level` is written, as a part of all words."""
    return float(10 ** (-level / LEVELS))


def packed(levels: Iterable[tuple[str, int]]) -> bytes:
    """The stored form of words with their levels (0 to 999), each word once."""
    return b"".join(sorted(f"{word} {level:03}\n".encode() for word, level in levels))


def library_levels(language: Language) -> Iterator[tuple[str, int]]:
    """The library's commonest words of `language` with their levels, the commonest first; none where it is missing."""
    try:
        # Found by name: the bundle has the lists without the library, and the start of neither waits for it.
        library = import_module("wordfreq")
    except ImportError:
        return
    left = KEPT[language]
    for level, words in enumerate(library.read_cBpack(library.available_languages("best")[language.value])):
        for word in words:
            if _LETTERS.fullmatch(word) or word in _SHORT[language]:
                yield word, level
                left -= 1
                if not left:
                    return
