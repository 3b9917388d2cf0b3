"""Markdown's marks inside a line and at its front, as far as officials' texts hold them; knows no paragraphs."""

import re
from dataclasses import dataclass, replace

from app.domain.richtext import Span, Spans, Table, tidy
from app.intake.lines.characters import fold

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(\S.*?)(?:[ \t]+#+)?[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_UNDERLINE = re.compile(r" {0,3}(=+|-{3,})[ \t]*$")
_TABLE_RULE = re.compile(r"\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?\s*$")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_INLINE = re.compile(
    r"\[(?P<text>[^\[\]\n]+)\]\((?P<target>[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+\"[^\"]*\")?\)"
    r"|<(?P<auto>(?:https?://|mailto:)[^\s<>]+)>"
    r"|\*\*\*(?=[^\s*])(?P<both>[^\n]+?)(?<=[^\s*])\*\*\*"
    r"|\*\*(?=[^\s*])(?P<bold>[^\n]+?)(?<=\S)\*\*(?!\*)"
    r"|(?<![\w*])\*(?=[^\s*])(?P<italic>[^*\n]+?)(?<=[^\s*])\*(?![\w*])"
    r"|(?<!\w)__(?=[^\s_])(?P<bold2>[^\n]+?)(?<=[^\s_])__(?!\w)"
    r"|(?<!\w)_(?=[^\s_])(?P<italic2>[^_\n]+?)(?<=[^\s_])_(?!\w)"
)
# Escaped characters wait here while the marks are read: a private plane that no text of ours comes from.
_HIDDEN = 0xF0000
_UNHIDE = {_HIDDEN + code: chr(code) for code in range(0x21, 0x7F)}


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading's level (1 the highest) and its text, marks still in it."""

    level: int
    text: str


def heading(line: str) -> Heading | None:
    """The heading that `line` is (``## …``), or None."""
    match = _HEADING.match(line)
    return Heading(len(match[1]), match[2]) if match else None


def underline_level(line: str) -> int:
    """The level of heading that `line` makes of the line above it (1 for ``===``, 2 for ``---``); 0 for none."""
    match = _UNDERLINE.match(line)
    return 0 if match is None else 1 if match[1][0] == "=" else 2


def is_rule(line: str) -> bool:
    """Whether `line` is a horizontal rule."""
    return bool(_RULE.match(line))


def inline(text: str) -> Spans:
    """`text` as spans: ``**bold**``, ``*italic*``, ``[text](target)`` and escapes understood, all else kept."""
    hidden = _ESCAPE.sub(lambda match: chr(_HIDDEN + ord(match[1])), text)
    spans = _inline(hidden, Span(""), 0)
    return tidy(
        replace(span, text=span.text.translate(_UNHIDE), href=span.href and span.href.translate(_UNHIDE))
        for span in spans
    )


def _inline(text: str, look: Span, depth: int) -> list[Span]:
    result: list[Span] = []
    end = 0
    for match in _INLINE.finditer(text) if depth < 4 else ():
        result.append(replace(look, text=text[end : match.start()]))
        result += _marked(match, look, depth)
        end = match.end()
    return [*result, replace(look, text=text[end:])]


def _marked(match: re.Match[str], look: Span, depth: int) -> list[Span]:
    if match["auto"]:
        return [replace(look, text=match["auto"].removeprefix("mailto:"), href=match["auto"])]
    if match["text"]:
        return _inline(match["text"], replace(look, href=match["target"] or "#"), depth + 1)
    if match["both"]:
        return _inline(match["both"], replace(look, bold=True, italic=True), depth + 1)
    bold = match["bold"] or match["bold2"]
    if bold:
        return _inline(bold, replace(look, bold=True), depth + 1)
    return _inline(match["italic"] or match["italic2"], replace(look, italic=True), depth + 1)


def table_at(lines: list[str], start: int) -> tuple[Table | None, int]:
    """The pipe table that begins at `lines[start]` and how many lines it takes up; (None, 0) where there is none."""
    if "|" not in lines[start] or start + 1 >= len(lines):
        return None, 0
    if "|" not in lines[start + 1] or not _TABLE_RULE.match(lines[start + 1]):
        return None, 0
    end = start + 2
    while end < len(lines) and "|" in lines[end]:
        end += 1
    rows = [_cells(line) for line in (lines[start], *lines[start + 2 : end])]
    width = max(len(row) for row in rows)
    return Table(tuple((*row, *((),) * (width - len(row))) for row in rows)), end - start


def _cells(line: str) -> tuple[Spans, ...]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return tuple(fold(inline(cell)) for cell in re.split(r"(?<!\\)\|", inner))
