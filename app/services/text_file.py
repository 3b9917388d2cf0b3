"""A text that a person names or pipes in, with the places of its pieces in the whole; nothing is sought in it."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.language import Language
from app.domain.source import SourceText
from app.services.ports import Engines
from app.services.spelling_places import Located, located_in_file, located_in_text


@dataclass(frozen=True, slots=True)
class TextFile:
    """A document as it was read, the text that its places are counted in, and its texts with their places."""

    source: SourceText
    text: str
    texts: tuple[Located, ...]


def text_of_file(path: Path, language: Language, engines: Engines) -> TextFile:
    """What the file at `path` holds. AppError ``file.…``.

    Places are those of the file's own text where it is plain text, its lines ending in LF; of its read text, with line
    ends between the blocks, where it is of another format.
    """
    source = engines.read_source(path)
    whole = engines.plain_text(path)
    if whole is None:
        return TextFile(source, *located_in_text(source, language))
    return _plain(source, whole, language)


def text_given(name: str, text: str, language: Language, engines: Engines) -> TextFile | None:
    """`text`, called `name`, as if it were a file of plain text; None for white space alone. AppError ``file.…``."""
    return _plain(engines.read_text(name, text), text, language) if text.strip() else None


def _plain(source: SourceText, text: str, language: Language) -> TextFile:
    whole = text.replace("\r\n", "\n")
    return TextFile(source, whole, located_in_file(source, whole, language))
