"""Keeps a person's words in a text file that they may edit themselves, and reads the office's, which stays as it is."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import AppError
from app.domain.language import Bilingual, Language
from app.domain.proofing import NO_WORDS, Words
from app.storage.whole_file import write_whole
from app.storage.word_list import NEW_LIST, parsed, tidied, with_words, words_of

FILE_NAME = "words.txt"
LARGEST = 4_000_000
"""Bytes of a list: more than 200,000 words."""

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class _Held:
    """A list's lines, and how the file writes them."""

    lines: tuple[str, ...]
    line_end: str = "\n"
    mark: bytes = b""


class FileWords:
    """A `WordStore` over `path`, which need not be there yet, nor its folder.

    The form: one word a line, ``word = pattern`` for one that is inflected like a known word, in the sections ``[fi]``
    and ``[sv]``; words before the first section count for both. ``#`` begins a comment, at the beginning of a line or
    behind a space. UTF-8; a file in UTF-16 with its mark or in Latin-1 is understood.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        # What whoever holds this store believes to be in the file: what differs there was written by somebody else.
        self._told: Bilingual[Words] = NO_WORDS

    def words(self) -> Bilingual[Words]:
        """The person's words, none where there is no file. AppError ``words.…`` where it cannot be read."""
        held = _read(self._path)
        self._told = words_of(parsed(held.lines)) if held else NO_WORDS
        return self._told

    def put(self, words: Bilingual[Words]) -> None:
        """Nothing; `words` are the person's now, with what another program or hand put into the file meanwhile.

        A word that was taken out of the file meanwhile stays out. What a list cannot hold (no letter in it, a ``=``)
        is left out. AppError ``words.…``; the file is as it was then.
        """
        mine = words.map(lambda them: tuple(word for word in map(tidied, them) if word))
        try:
            held = _read(self._path)
        except AppError as bad:
            if "reason" not in bad.facts:
                raise
            raise AppError("words.not_written", file=str(self._path), reason=bad.facts["reason"]) from bad
        if held is None:
            held, base = _Held(NEW_LIST), NO_WORDS
        else:
            base = self._told
        lines = parsed(held.lines)
        there = words_of(lines)
        wanted = Bilingual(*(_merged(base[it], mine[it], there[it]) for it in Language))
        if wanted != there:
            text = held.line_end.join((*with_words(lines, wanted), ""))
            try:
                write_whole(self._path, held.mark + text.encode())
            except OSError as bad:
                raise AppError("words.not_written", file=str(self._path), reason=_reason(bad)) from bad
        self._told = mine

    def office(self, path: Path) -> Bilingual[Words]:
        """The words of the office's list at `path`. AppError ``words.…`` where it is not there or cannot be read."""
        held = _read(path)
        if held is None:
            raise AppError("words.missing", file=str(path))
        return words_of(parsed(held.lines))


def _merged(base: Words, mine: Words, there: Words) -> Words:
    """The words of one language: `there` stand in the file, `mine` are wanted by one who believed in `base`."""
    old, new, found = ({word.text: word for word in words} for words in (base, mine, there))
    kept = {}
    for text, word in found.items():
        if text in new:
            kept[text] = new[text] if new[text] != old.get(text) else word
        elif text not in old:
            kept[text] = word
    added = {text: word for text, word in new.items() if text not in found and old.get(text) != word}
    return (*kept.values(), *added.values())


def _read(path: Path) -> _Held | None:
    """The list at `path`, None where nothing is."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as bad:
        raise AppError("words.unreadable", file=str(path), reason=_reason(bad)) from bad
    if len(data) > LARGEST:
        raise AppError("words.too_large", file=str(path))
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    text = _decoded(data)
    if "\0" in text:
        raise AppError("words.not_text", file=str(path))
    lines = _LINE_END.split(text)
    # The last line has an end as well: behind it stands none.
    return _Held(tuple(lines if lines[-1] else lines[:-1]), "\r\n" if "\r\n" in text else "\n", mark)


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _reason(bad: OSError) -> str:
    return bad.strerror or type(bad).__name__
