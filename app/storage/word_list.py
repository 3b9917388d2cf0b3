"""The text of a word list: what its lines say and how it reads once its words are others; it opens no file."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.language import Bilingual, Language
from app.domain.proofing import Word, Words
from app.domain.text import fold_spaces

NEW_LIST = (
    "# Omat sanat: oikolukija pitää näitä oikeina. Yksi sana riville; sana kohdan [fi] alla koskee suomea,",
    "# kohdan [sv] alla ruotsia, ennen niitä molempia. Taivutus mallin mukaan: asukasraati = raati",
    "# Egna ord: språkgranskningen godkänner dem. Ett ord per rad; ord under [fi] gäller finska, under [sv] svenska,",
    "# ord före dem båda. Böjning enligt mönster: invånarråd = råd",
)
"""What stands at the head of a list that is made new, for whoever opens the file."""

_LONGEST = 100
_SECTION = re.compile(r"\[\s*(\w*)\s*\]")
_COMMENT = re.compile(r"\s+#.*$")
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\ufeff"))
_BOTH = tuple(Language)


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it stands: the languages of its section, and its word, None where it says none.

    `note` is a comment behind the word, with the white space before it.
    """

    text: str
    languages: tuple[Language, ...] = _BOTH
    word: Word | None = None
    note: str = ""
    heads: bool = False


def tidied(word: Word) -> Word | None:
    """`word` as a list can hold it, None where it is none: without a letter, too long, or a mark of the list."""
    text, like = _plain(word.text), _plain(word.like)
    if not _is_word(text):
        return None
    return Word(text, like if _is_word(like) else "")


def parsed(lines: Sequence[str]) -> tuple[Line, ...]:
    """`lines` as they are meant; one that is neither word, section, comment nor blank says nothing.

    Words in a section of no known language count nowhere.
    """
    languages: tuple[Language, ...] = _BOTH
    found = []
    for text in lines:
        note = _COMMENT.search(text)
        said = text[: note.start()] if note else text
        section = _SECTION.fullmatch(said.strip())
        if section:
            languages = tuple(it for it in Language if it.value == section[1].lower())
            found.append(Line(text, languages, heads=True))
            continue
        written, _, pattern = said.partition("=")
        word = None if said.lstrip().startswith("#") else tidied(Word(written, pattern))
        found.append(Line(text, languages, word, note[0] if note else ""))
    return tuple(found)


def words_of(lines: Sequence[Line]) -> Bilingual[Words]:
    """The words of each language, in order; of two that are spelt alike the first counts."""
    found: dict[Language, dict[str, Word]] = {language: {} for language in Language}
    for line in lines:
        if line.word:
            for language in line.languages:
                found[language].setdefault(line.word.text, line.word)
    return Bilingual(*(tuple(found[language].values()) for language in Language))


def with_words(lines: Sequence[Line], words: Bilingual[Words]) -> tuple[str, ...]:
    """The lines of the list once `words`, all of them `tidied`, are its words.

    Words that stay keep their line, new ones stand behind the last of their section. Comments, blank lines and what
    is not understood stay as they are.
    """
    left = {language: {word.text: word for word in words[language]} for language in Language}
    kept = [line for line in (_kept(line, left) for line in lines) if line is not None]
    for language in Language:
        if left[language]:
            _add(kept, language, left[language])
    return tuple(line.text for line in kept)


def _kept(line: Line, left: Mapping[Language, dict[str, Word]]) -> Line | None:
    """`line` as it stays, None where its word goes; a word that stays is taken out of `left`."""
    if line.word is None or not line.languages:
        return line
    wanted = [left[language].get(line.word.text) for language in line.languages]
    first = wanted[0]
    # A word of both languages that is one of a single one now, or not inflected alike, goes into the sections.
    if first is None or any(it != first for it in wanted):
        return None
    for language in line.languages:
        del left[language][first.text]
    return line if first == line.word else Line(_line(first) + line.note, line.languages, first)


def _add(lines: list[Line], language: Language, words: Mapping[str, Word]) -> None:
    # Behind the last word: a comment at the end of a section may well be that of the next one.
    places = [n for n, line in enumerate(lines) if line.languages == (language,) and (line.word or line.heads)]
    if not places:
        lines += [Line("")] if lines and lines[-1].text.strip() else []
        lines.append(Line(f"[{language.value}]", (language,), heads=True))
        places = [len(lines) - 1]
    new = [Line(_line(word), (language,), word) for word in words.values()]
    lines[places[-1] + 1 : places[-1] + 1] = new


def _line(word: Word) -> str:
    return f"{word.text} = {word.like}" if word.like else word.text


def _plain(text: str) -> str:
    return fold_spaces(unicodedata.normalize("NFC", text.translate(_UNSEEN)))


def _is_word(text: str) -> bool:
    return (
        any(map(str.isalpha, text))
        and len(text) <= _LONGEST
        and text.isprintable()
        and text[0] not in "#["
        and not any(it in text for it in ("=", " #", "\ufffd"))
    )
