"""Swedish words judged by hunspell with a dictionary of the system and our own words of Finland; no sentences."""

import re
from importlib.metadata import PackageNotFoundError, version
from threading import Lock
from typing import Protocol

from app.domain.language import Language
from app.domain.proofing import Words
from app.language.acronyms import behind_acronym, is_swedish_acronym, plain
from app.language.swedish_dictionary import DictionaryFiles

try:
    from hunspell import Hunspell
except ImportError:
    Hunspell = None

_LONGEST = 100
"""Characters of a word, as in hunspell."""

_KNOWN_TO_ALL = ("och", "inte", "kommun")

_HEADS = ("verksamhet", "frågor", "vård", "tjänster", "rätt")
"""Words that some compound has behind the part that is left before a hyphen: *invånar-* of *invånarverksamhet*."""

_STREET = re.compile(
    "[A-ZÅÄÖ][a-zåäöéü-]{2,}"
    "(?:vägen|gatan|gränden|stigen|stranden|backen|torget|bron|udden|platsen|ringen|svängen|allén|esplanaden"
    "|gården|leden|parken|kajen|skvären|promenaden)s?"
)
"""A street's name: whatever it is called after, it is no dictionary's word."""

_INHABITANT = re.compile("([a-zåäöéü]{3,})bo(?:n|r|rna)?s?")
"""Who lives in a place is written small: *esbobor*, *vandabons*."""

_LINKED = re.compile("[a-zåäö]{3,}[^s]s")
_SHORTEST_END = 4

_SHORTEST_BEGINNING = 5
"""Letters of a word of our own that may begin a compound; shorter ones begin too many other words."""

_LAST_PART = re.compile(r"\bpa:(\S+)(?!.*\bpa:)")
_STEM = re.compile(r"\bst:(\S+)")


class Dictionary(Protocol):
    """What hunspell does, by the wrapper's names; UnicodeEncodeError for what its encoding has no sign for."""

    def spell(self, word: str, /) -> bool:
        """Whether `word` is right."""

    def analyze(self, word: str, /) -> tuple[str, ...]:
        """What `word` may be a form of, as ``st:…`` and the parts of a compound as ``pa:…``."""

    def add(self, word: str, example: str | None = None, /) -> int:
        """0 where `word` is now known, with the forms of `example`."""


class HunspellSwedish:
    """Judges words with one dictionary; a lock keeps its threads apart."""

    language = Language.SV

    def __init__(self, dictionary: Dictionary, name: str, words: Words = ()) -> None:
        self._dictionary = dictionary
        self._lock = Lock()
        self.name = name
        self._own: dict[str, str] = {}
        self._beginnings = tuple(it.text for it in words if it.like and len(it.text) >= _SHORTEST_BEGINNING)
        for word in words:
            self._learn(word.text, word.like)

    def knows(self, word: str) -> bool:
        """Whether `word` is right as it is written, also as a part before or behind a hyphen."""
        written = plain(word)
        if not written or is_swedish_acronym(written):
            return True
        if "--" in written:
            return False
        rest = behind_acronym(written)
        if rest is not None:
            return not rest or self.knows(rest)
        whole = written.removeprefix("-")
        return (
            self._spells(written)
            or self._spells(whole)
            or (whole.endswith("-") and self._begins_compound(whole))
            or self._begins_with_own(whole)
            or _STREET.fullmatch(whole) is not None
            or self._is_compound(whole[:1].lower() + whole[1:])
        )

    def base_forms(self, word: str) -> tuple[str, ...]:
        """The words that `word` may be a form of; of a compound only its last part changes."""
        written = plain(word).strip("-")
        if not self._spells(written):
            return ()
        owner = written[:-1] if written.endswith("s") and self.is_name(written) and self._spells(written[:-1]) else ""
        with self._lock:
            found = [_base(written, analysis) for analysis in self._dictionary.analyze(written)]
        forms = (self._own.get(written, ""), owner, *(form.rstrip("-") for form in found))
        return tuple(dict.fromkeys(form for form in forms if form and (form != written or not owner)))

    def is_name(self, word: str) -> bool:
        """Whether `word` is known with a capital only, and no abbreviation."""
        written = plain(word)
        if len(written) < 2 or not written[0].isupper() or (is_swedish_acronym(written) and written not in self._own):
            return False
        return self._spells(written) and not self._spells(written.lower())

    def _spells(self, word: str) -> bool:
        if not word or "\0" in word or len(word) > _LONGEST:
            return False
        with self._lock:
            try:
                return bool(self._dictionary.spell(word))
            except UnicodeEncodeError:
                return False

    def _begins_compound(self, part: str) -> bool:
        """Whether `part`, which ends with a hyphen, is the beginning of some compound or a word."""
        stem = part[:-1]
        small = stem.lower() if stem.isupper() else stem
        return len(stem) > 1 and (self._spells(stem) or self._links(small))

    def _is_compound(self, word: str) -> bool:
        """Whether `word` is who lives in a known place, or of two parts that hunspell does not join: *skogs-lönn*.

        The first has the linking *s* that compounds of it take; the second is in the dictionary as it stands.
        """
        lives = _INHABITANT.fullmatch(word)
        if lives and (lives[1].capitalize() in self._own or self.is_name(lives[1].capitalize())):
            return True
        cuts = [cut for cut in range(5, len(word) - _SHORTEST_END + 1) if _LINKED.fullmatch(word, 0, cut)]
        return len(word) <= _LONGEST and any(self._is_simple(word[cut:]) and self._links(word[:cut]) for cut in cuts)

    def _links(self, beginning: str) -> bool:
        return any(self._spells(beginning + head) for head in _HEADS)

    def _is_simple(self, word: str) -> bool:
        """Whether `word` is in the dictionary and no compound itself."""
        if not word.isalpha() or not self._spells(word):
            return False
        with self._lock:
            return any("pa:" not in analysis for analysis in self._dictionary.analyze(word))

    def _begins_with_own(self, word: str) -> bool:
        """Whether `word` is a compound of a word of our own and a known one, which hunspell does not always join."""
        small = word[:1].lower() + word[1:]
        ends = (small[len(start) :].removeprefix("s") for start in self._beginnings if small.startswith(start))
        return any(len(end) > 2 and self._spells(end) for end in ends)

    def _learn(self, text: str, like: str) -> None:
        """Nothing; `text` is known from now on, with the forms of `like` or, being a name, its genitive."""
        if like and self._dictionary.add(text, like) == 0:
            return
        forms = (text, f"{text}s") if text[0].isupper() and not text.endswith(("s", "x", "z")) else (text,)
        for form in forms:
            self._dictionary.add(form)
            self._own[form] = text


def load_swedish(dictionary: DictionaryFiles, words: Words) -> HunspellSwedish | None:
    """The engine with `dictionary`, or None where hunspell or the dictionary is of no use."""
    if Hunspell is None:
        return None
    try:
        loaded = Hunspell(dictionary.name, hunspell_data_dir=str(dictionary.folder), system_encoding="utf-8")
        # Of a broken file hunspell says nothing and knows no word: then all of a text would be wrong.
        if not all(map(loaded.spell, _KNOWN_TO_ALL)):
            return None
    except (OSError, ValueError):
        return None
    return HunspellSwedish(loaded, f"hunspell (chunspell {_version()}), {dictionary.name}", words)


def _base(word: str, analysis: str) -> str:
    """The base form that one analysis gives `word`, such as `` pa:social pa:nämnden st:nämnd``."""
    stems, part = _STEM.findall(analysis), _LAST_PART.search(analysis)
    if part is None:
        return stems[-1] if stems else ""
    last = part.group(1)
    inflected = _STEM.search(analysis, part.end())
    beginning = word[: len(word) - len(last)]
    return beginning + (inflected.group(1) if inflected else last)


def _version() -> str:
    try:
        return version("chunspell")
    except PackageNotFoundError:
        return ""
