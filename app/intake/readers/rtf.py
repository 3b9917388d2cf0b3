"""Reads RTF: paragraphs, lists, headings, links, tables, changes as if accepted; pictures are passed over."""

import codecs
import re
from collections import Counter
from dataclasses import dataclass, replace

from app.domain.doubt import Doubt
from app.domain.errors import AppError
from app.domain.richtext import Span, Spans, spans_text
from app.domain.source import SourceBlock, SourceText, Style
from app.domain.text import NON_BREAKING_HYPHEN
from app.intake.lines.characters import fold
from app.intake.readers.flow import Flow
from app.intake.readers.rtf_tokens import Kind, Token, tokens

_SKIPPED_LISTED = """
    fonttbl colortbl info pict object objdata header headerl headerr headerf footer footerl footerr footerf
    listtable listoverridetable rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl
    filetbl revtbl nonshppict template pgptbl fldtype atnid atnauthor atndate atnref bkmkstart bkmkend tc xe
    ftnsep ftnsepc aftnsep aftnsepc mmathPr wgrffmtfilter userprops docvar passwordhash protusertbl sp sn
"""
_SKIPPED = frozenset(_SKIPPED_LISTED.split())
# Destinations that are marked as ignorable and yet hold text of the document.
_KEPT = frozenset({"shptxt", "shpinst", "listtext", "pntext", "fldinst", "annotation", "shprslt", "footnote"})
_CHARACTERS = {
    "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ", "line": "\n", "lbr": "\n",
}  # fmt: skip
_SYMBOLS = {
    "~": "\u00a0",
    "_": NON_BREAKING_HYPHEN,
    "-": "\u00ad",
    "\n": "\n",
    "\r": "\n",
    "\\": "\\",
    "{": "{",
    "}": "}",
}
_TARGET = re.compile(r"HYPERLINK\s+(?!\\l)\"?(?P<target>[^\"\s]*)\"?", re.IGNORECASE)
_HEADING_NAME = re.compile(r"(?:heading|otsikko|rubrik) ([1-9])\s*;?\s*$", re.IGNORECASE)
_DEEPEST = 400


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits from the one around it."""

    bold: bool = False
    italic: bool = False
    hidden: bool = False
    deleted: bool = False
    skipped: bool = False
    uc: int = 1
    target: str = "text"
    href: str | None = None


def read(name: str, data: bytes) -> SourceText:
    """The text of `data`, an RTF file called `name`. AppError ``file.no_text``, ``file.broken``."""
    reader = _Reader(name)
    for token in tokens(data[data.find(b"{") :]):
        reader.take(token)
    blocks = reader.finished()
    if not blocks:
        raise AppError("file.no_text", file=name)
    doubts = tuple(
        Doubt("text", f"reader.{what}", facts={"count": str(reader.counts[what])})
        for what in ("tracked_changes", "comments", "footnotes", "text_boxes", "hidden_text")
        if reader.counts[what]
    )
    return SourceText(name, blocks, doubts)


class _Reader:
    """Takes tokens one after another, and fills a `Flow`."""

    def __init__(self, name: str) -> None:
        self.counts: Counter[str] = Counter()
        self._name = name
        self._flow = Flow()
        self._state = _State()
        self._stack: list[_State] = []
        self._codec = "cp1252"
        self._bytes = b""
        self._to_skip = 0
        self._ignorable = False
        self._group_begins = False
        # What is being collected, by destination; "text" is the document's own paragraph.
        self._collected: dict[str, list[Span]] = {"text": []}
        self._level: int | None = None
        self._indent = 0
        self._outlines: dict[int, int] = {}
        self._style_number = 0
        self._in_table = False
        self._cells: list[Spans] = []
        self._rows: list[list[Spans]] = []
        self._notes: list[list[Span]] = []

    def finished(self) -> tuple[SourceBlock, ...]:
        """The blocks of all that was taken, the notes behind them."""
        self._end_bytes()
        self._end_paragraph()
        self._end_table()
        self.counts["footnotes"] = len(self._notes)
        for number, spans in enumerate(self._notes, 1):
            self._flow.paragraph(spans, Style.LIST_ITEM, 0, f"[{number}]")
        return self._flow.blocks()

    def take(self, token: Token) -> None:
        """Nothing; `token` has had its effect. AppError ``file.broken`` for groups nested beyond reason."""
        if token.kind is Kind.BYTES:
            self._take_bytes(token.data)
            return
        self._end_bytes()
        if token.kind is Kind.OPEN:
            if len(self._stack) >= _DEEPEST:
                raise AppError("file.broken", file=self._name)
            self._stack.append(self._state)
            self._group_begins, self._ignorable, self._to_skip = True, False, 0
            return
        begins, self._group_begins = self._group_begins, False
        if token.kind is Kind.CLOSE:
            self._close()
        elif token.kind is Kind.SYMBOL:
            self._symbol(token.word, begins=begins)
        elif (begins or self._ignorable) and self._destination(token.word):
            self._ignorable = False
        else:
            self._ignorable = False
            self._word(token.word, token.number)

    def _close(self) -> None:
        before, self._state = self._state, self._stack.pop() if self._stack else _State()
        self._to_skip = 0
        if before.target == self._state.target:
            return
        collected = self._collected.pop(before.target, [])
        if before.target == "footnote":
            self._notes.append(collected)
        elif before.target == "fldinst":
            match = _TARGET.search(spans_text(tuple(collected)))
            if match:
                # The result of the field is a sister of this group, so its parent must know.
                self._state = replace(self._state, href=match["target"] or "#")
        elif before.target == "mark":
            self._collected["mark"] = collected

    def _symbol(self, symbol: str, *, begins: bool) -> None:
        if symbol == "*" and begins:
            self._ignorable = True
        elif symbol in _SYMBOLS:
            self._show(_SYMBOLS[symbol])

    def _destination(self, word: str) -> bool:
        """Whether `word`, the first of a group, sends its text elsewhere than into the paragraph."""
        if word in {"footnote", "fldinst"}:
            self._state = replace(self._state, target=word)
            self._collected[word] = []
        elif word in {"listtext", "pntext"}:
            self._state = replace(self._state, target="mark")
            self._collected["mark"] = []
        elif word == "annotation":
            self.counts["comments"] += 1
            self._state = replace(self._state, skipped=True)
        elif word == "shptxt":
            self.counts["text_boxes"] += 1
        elif word == "stylesheet":
            self._state = replace(self._state, skipped=True, target="styles")
        elif word in _SKIPPED or (self._ignorable and word not in _KEPT):
            self._state = replace(self._state, skipped=True)
        else:
            return word in _KEPT
        return True

    def _word(self, word: str, number: int | None) -> None:
        if word in _CHARACTERS:
            self._show(_CHARACTERS[word])
        elif word == "u":
            self._show(chr((number or 0) % 0x10000))
            self._to_skip = self._state.uc
        elif word == "ansicpg":
            self._codec = _codec(number or 1252)
        elif word in {"par", "sect", "page", "cell", "row", "pard", "nestcell", "nestrow"}:
            self._end_of(word)
        elif self._state.target == "styles":
            self._style(word, number or 0)
        elif word == "s":
            self._level = self._outlines.get(number or 0)
        elif word == "outlinelevel":
            self._level = number
        elif word == "ilvl":
            self._indent = number or 0
        elif word == "intbl":
            self._in_table = True
        else:
            self._look(word, on=number != 0, number=number)

    def _style(self, word: str, number: int) -> None:
        """Nothing; what the style sheet says of a style's place in the outline is kept."""
        if word == "s":
            self._style_number = number
        elif word == "outlinelevel":
            self._outlines[self._style_number] = number

    def _look(self, word: str, *, on: bool, number: int | None) -> None:
        state = self._state
        if word == "plain":
            self._state = replace(state, bold=False, italic=False, hidden=False, deleted=False)
        elif word == "b":
            self._state = replace(state, bold=on)
        elif word == "i":
            self._state = replace(state, italic=on)
        elif word == "v":
            self._state = replace(state, hidden=on)
        elif word == "deleted":
            self._state = replace(state, deleted=on)
        elif word == "revised":
            self.counts["tracked_changes"] += on
        elif word == "uc":
            self._state = replace(state, uc=max(number or 0, 0))

    def _end_of(self, word: str) -> None:
        if self._state.skipped:
            return
        if word == "pard":
            self._level, self._indent, self._in_table = None, 0, False
        elif self._state.target != "text":
            self._show(" ")
        elif word in {"cell", "nestcell"}:
            self._cells.append(fold(self._collected["text"]))
            self._collected["text"] = []
        elif word in {"row", "nestrow"}:
            self._rows.append(self._cells)
            self._cells = []
        elif self._in_table or self._cells:
            self._show("\n")
        else:
            self._end_paragraph()

    def _end_paragraph(self) -> None:
        spans, self._collected["text"] = self._collected["text"], []
        mark = spans_text(fold(self._collected.pop("mark", [])))
        if not any(span.text.strip() for span in spans):
            return
        self._end_table()
        if self._level is not None and 0 <= self._level < 9:
            self._flow.paragraph([Span(f"{mark} " if mark else ""), *spans], Style.HEADING, self._level + 1)
        elif mark:
            known = mark if mark.strip("().-–—*").isalnum() or mark in {"-", "–", "—", "*"} else "•"
            self._flow.paragraph(spans, Style.LIST_ITEM, self._indent, known)
        else:
            self._flow.paragraph(spans)

    def _end_table(self) -> None:
        rows = [*self._rows, self._cells] if self._cells else self._rows
        if rows:
            self._flow.table(rows)
        self._rows, self._cells = [], []

    def _take_bytes(self, data: bytes) -> None:
        self._group_begins = False
        skipped = min(self._to_skip, len(data))
        self._to_skip -= skipped
        self._bytes += data[skipped:]

    def _end_bytes(self) -> None:
        if self._bytes:
            text, self._bytes = self._bytes.decode(self._codec, "replace"), b""
            self._show(text)

    def _show(self, text: str) -> None:
        state = self._state
        if state.target == "styles" and (match := _HEADING_NAME.search(text)):
            self._outlines.setdefault(self._style_number, int(match[1]) - 1)
        if state.skipped or state.deleted or state.hidden:
            self.counts["tracked_changes"] += state.deleted and not state.skipped
            self.counts["hidden_text"] += state.hidden and not state.skipped and not state.deleted
            return
        self._collected.setdefault(state.target, []).append(Span(text, state.bold, state.italic, state.href))


def _codec(number: int) -> str:
    try:
        return codecs.lookup(f"cp{number}").name
    except LookupError:
        return "utf-8" if number == 65001 else "cp1252"
