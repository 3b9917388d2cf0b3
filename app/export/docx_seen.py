"""What was seen in a Word file, as values to compare; reads nothing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SeenRun:
    """Neighbouring runs of one look as one; `style` is the name of their character style."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str | None = None
    language: str = ""
    style: str = ""


Runs = tuple[SeenRun, ...]


@dataclass(frozen=True, slots=True)
class SeenBlock:
    """One paragraph or table.

    `mark` is ``bullet`` or ``number`` for a list item, `list_index` the place of its numbering among those of the
    document, `number` what Word shows. Of a table `rows` are there, of a paragraph `runs`. `strange` names elements
    that the app never writes.
    """

    style: str
    runs: Runs = ()
    mark: str = ""
    level: int = 0
    list_index: int = 0
    number: int | None = None
    rows: tuple[tuple["SeenBlock", ...], ...] = ()
    header_rows: int = 0
    strange: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SeenDocument:
    """The blocks of a file in order and its properties by their names."""

    blocks: tuple[SeenBlock, ...]
    properties: tuple[tuple[str, str], ...]
