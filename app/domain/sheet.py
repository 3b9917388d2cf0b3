"""A laid-out document as values that a front end can paint and find its way in; knows no file format's writer."""

from dataclasses import dataclass

from app.domain.language import Language


@dataclass(frozen=True, slots=True)
class Place:
    """One block of a sheet: the key of its part and the id of its passage, empty where a derived text stands.

    `lines` is how many paragraphs of the page it takes: 1, or a table's caption and cells. `text` is what it says,
    `heading` whether it heads what follows.
    """

    part: str
    passage: str = ""
    lines: int = 1
    text: str = ""
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document of a case: its page as HTML, and a place for each of its blocks, in their order."""

    language: Language
    title: str
    html: str
    places: tuple[Place, ...]
