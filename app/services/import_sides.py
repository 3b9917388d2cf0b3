"""Puts what a Finnish and a Swedish item say of one thing side by side; judges no matter and stores nothing."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from app.domain.case import Attachment, ExtraPart, Preparer
from app.domain.language import Bilingual, Language
from app.domain.municipality import Profile
from app.domain.pairing import pair_blocks
from app.domain.parsed import ItemContent, ParsedDocument, ParsedPart
from app.domain.passage import Passage, written
from app.domain.richtext import Blocks
from app.domain.text import comparable

NewId = Callable[[], str]
Items = Bilingual[ParsedDocument | None]
"""The parsed items by language; None on the side that nobody sent."""

_FI_CLUES = re.compile(
    r"\w*(?:aloite|kysymys|ponsi|selvitys|suunnitelma|lausunto)\b|\bja\b|\w+(?:sta|stä|ssa|ssä|een|jen)\b"
)
_SV_CLUES = re.compile(r"\b(?:om|och|för|av|att|till|i|på)\b|\w*(?:motion|fråga|utredning|plan|utlåtande)\w*\b|å")
_NAME = re.compile(r"[A-ZÅÄÖÜÉ][\w'’-]*")


@dataclass(frozen=True, slots=True)
class Sides:
    """The items, the id maker and the language in which the answer was written first."""

    items: Items
    new_id: NewId
    source: Language

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages that were sent."""
        return tuple(language for language in Language if self.items[language] is not None)

    def own(self, text: Callable[[ParsedDocument], str | None]) -> Bilingual[str | None]:
        """A person's own text on each side that was sent; None, for the derived one, on the other."""
        return self.items.map(lambda item: None if item is None else text(item))

    def own_blocks(self, blocks: Callable[[ItemContent], Blocks]) -> Bilingual[Blocks | None]:
        """A person's own blocks on each side that was sent; None, for the derived text, on the other."""
        return self.items.map(lambda item: None if item is None else blocks(content_of(item)))

    def passages(self, blocks: Callable[[ItemContent], Blocks]) -> tuple[Passage, ...]:
        """The passages of a part: paired where both sides were sent, else block by block with empty twins."""
        empty: Blocks = ()
        sides = self.items.map(lambda item: empty if item is None else blocks(content_of(item)))
        return self.pair(sides)

    def pair(self, sides: Bilingual[Blocks]) -> tuple[Passage, ...]:
        """The passages of two texts; of one alone, a passage for each block."""
        if len(self.languages) == 1:
            language = self.languages[0]
            return tuple(written(self.new_id(), language, (block,)) for block in sides[language])
        return pair_blocks(sides.fi, sides.sv, self.new_id, self.source)

    def texts(self, texts: Callable[[ParsedDocument], Sequence[str]]) -> tuple[Bilingual[str], ...]:
        """Two lists of texts entry by entry, an entry without a counterpart left empty on the other side."""
        sides = self.items.map(lambda item: () if item is None else tuple(texts(item)))
        return tuple(Bilingual(fi, sv) for fi, sv in zip_longest(sides.fi, sides.sv, fillvalue=""))


def content_of(item: ParsedDocument) -> ItemContent:
    """The content of an item; an empty one where it has none."""
    return item.content or ItemContent()


def either(fi: str | None, sv: str | None) -> str:
    """The first of two texts that says something."""
    return fi or sv or ""


def language_of_title(title: str, items: Items) -> Language:
    """The language in which a title that stands in both documents is written: by theirs, else by small words."""
    for language in Language:
        item = items[language]
        if item is not None and comparable(item.title or "") == comparable(title):
            return language
    finnish, swedish = len(_FI_CLUES.findall(title)), len(_SV_CLUES.findall(title))
    return Language.SV if swedish > finnish else Language.FI


def attachments_of(
    sides: Sides, titles: Callable[[ParsedDocument], Sequence[str]], *, keep_original: bool
) -> tuple[Attachment, ...]:
    """The attachments of both items: equal titles are one with its original language, the rest pair by place.

    Parameters: `keep_original` says that a title sent in one language alone stands in both documents.
    """
    lists = sides.items.map(lambda item: [] if item is None else list(titles(item)))
    made: list[Attachment] = []
    if len(sides.languages) == 1:
        language = sides.languages[0]
        original = language if keep_original else None
        empty = Bilingual("", "")
        return tuple(Attachment(sides.new_id(), empty.put(language, title), original) for title in lists[language])
    swedish = {comparable(title): title for title in lists.sv}
    same = {comparable(title) for title in lists.fi} & set(swedish)
    rest = iter([title for title in lists.sv if comparable(title) not in same])
    for title in lists.fi:
        if comparable(title) in same:
            original = language_of_title(title, sides.items)
            made.append(Attachment(sides.new_id(), Bilingual(title, swedish[comparable(title)]), original))
        else:
            made.append(Attachment(sides.new_id(), Bilingual(title, next(rest, ""))))
    made.extend(Attachment(sides.new_id(), Bilingual("", title)) for title in rest)
    return tuple(made)


def extra_parts_of(sides: Sides, profile: Profile) -> tuple[ExtraPart, ...]:
    """The parts that no room of the case is made for, each under its own heading, paired by their order."""
    nothing: tuple[ParsedPart, ...] = ()
    parts = sides.items.map(lambda item: nothing if item is None else content_of(item).other)
    known = {comparable(text): spec.key for spec in profile.extra_parts for text in (spec.heading.fi, spec.heading.sv)}
    blank = ParsedPart("", ())
    made: list[ExtraPart] = []
    for number, (fi, sv) in enumerate(zip_longest(parts.fi, parts.sv, fillvalue=blank), 1):
        key = known.get(comparable(fi.heading)) or known.get(comparable(sv.heading)) or f"imported-{number}"
        passages = sides.pair(Bilingual(fi.blocks, sv.blocks))
        made.append(ExtraPart(key, Bilingual(fi.heading, sv.heading), passages))
    return tuple(made)


@dataclass(frozen=True, slots=True)
class Person:
    """An official as a line names one; all of it in `title` where no name could be told apart."""

    title: str
    given: str = ""
    family: str = ""


def read_person(text: str, *, family_first: bool) -> Person:
    """The official of a line: *Title Name Name*, *Name Name, title* or *Name Name - title*; a body has a title alone.

    Parameters: `family_first` says which of the two names behind a title, or alone, is the surname.
    """
    for separator in (",", " - ", " – "):
        name, found, title = text.partition(separator)
        if found and _is_name(name.split()):
            given, _, family = name.strip().rpartition(" ")
            return Person(title.strip(), given, family)
    words = text.split()
    if len(words) < 2 or not _is_name(words[-2:]):
        return Person(text)
    first, second = words[-2:]
    family, given = (first, second) if family_first else (second, first)
    return Person(" ".join(words[:-2]), given, family)


def _is_name(words: Sequence[str]) -> bool:
    return 2 <= len(words) <= 4 and all(_NAME.fullmatch(word) for word in words)


def preparers_of(sides: Sides, profile: Profile) -> tuple[Preparer, ...]:
    """The preparers of both items, each once, with a title in each language that gives one."""
    made: dict[frozenset[str], Preparer] = {}
    for language in sides.languages:
        item = sides.items[language]
        assert item is not None
        for text in content_of(item).preparers:
            # A city that writes surnames first anywhere lists its preparers so in both languages.
            listed = len(text.split()) == 2 and (profile.family_first.fi or profile.family_first.sv)
            person = read_person(text, family_first=listed or profile.family_first[language])
            key = frozenset((person.given, person.family)) if person.family else frozenset((text,))
            before = made.get(key, Preparer(person.given, person.family or person.title))
            title = before.title.put(language, person.title if person.family else "")
            made[key] = Preparer(before.given, before.family, title)
    return tuple(made.values())
