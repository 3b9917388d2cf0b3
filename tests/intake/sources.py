"""Builders of SourceText for tests: a plain notation instead of a file, and tools that need no language engine."""

import re
from collections.abc import Sequence
from itertools import pairwise
from textwrap import dedent

from app.domain.citation import Citation
from app.domain.language import Language
from app.domain.richtext import plain
from app.domain.source import SourceBlock, SourceParagraph, SourceText, Style
from app.intake.tools import ParserTools

_MARK = re.compile(r"(\d{1,2}[.)]|[a-z]\)|[-–•])\s+")
_ENDINGS = (
    ("sen", "nen"),
    ("nteen", "nne"),
    ("teen", "de"),
    ("ndin", "nti"),
    ("en", "i"),
    ("än", "ä"),
    ("an", "a"),
    ("n", ""),
)


def a_source(text: str, *, name: str = "aloite.docx", lists: bool = True) -> SourceText:
    """`text` as a source: an empty line ends a paragraph, a single line end within one becomes a space.

    A paragraph that begins with `# ` is a heading, with `% ` the title, with a list mark a list item (its mark taken
    out, unless `lists` is off, as in a reader that knows no lists); a line that begins with a mark begins an item. A
    `|` at a line's end keeps the line end, as a forced one in Word.
    """
    blocks: list[SourceBlock] = []
    for chunk in re.split(r"\n\s*\n", dedent(text).strip()):
        for part in _parts(chunk.strip()):
            kept = re.sub(r"\|\n\s*", "\0", part)
            blocks.append(_block(re.sub(r"\s+", " ", kept).strip().replace("\0", "\n"), len(blocks) + 1, lists))
    return SourceText(name, tuple(blocks))


def _parts(chunk: str) -> list[str]:
    cuts = [0, *(match.start() + 1 for match in re.finditer(rf"(?<!\|)\n(?={_MARK.pattern})", chunk)), len(chunk)]
    return [chunk[start:end] for start, end in pairwise(cuts) if chunk[start:end].strip()]


def _block(text: str, line: int, lists: bool) -> SourceParagraph:
    if text.startswith("# "):
        return SourceParagraph(plain(text[2:]), Style.HEADING, 1, line=line)
    if text.startswith("% "):
        return SourceParagraph(plain(text[2:]), Style.TITLE, line=line)
    mark = _MARK.match(text) if lists else None
    if mark:
        return SourceParagraph(plain(text[mark.end() :]), Style.LIST_ITEM, mark=mark[1], line=line)
    return SourceParagraph(plain(text), line=line)


def simple_base_forms(name: str, language: Language) -> Sequence[str]:
    """Nominatives by a handful of endings, enough for the names of these tests."""
    if language is Language.SV:
        return (name.removesuffix("s"),)
    return tuple(name.removesuffix(ending) + base for ending, base in _ENDINGS if name.endswith(ending))


def no_citations(text: str, language: Language) -> Sequence[Citation]:
    return ()


TOOLS = ParserTools(simple_base_forms, no_citations)
