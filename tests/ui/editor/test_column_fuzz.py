"""A column under random edits: unique ids, no text of the other column lost, and back to every state it ever had."""

import random
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app.domain.columns import Rows, column_of, join_with_previous, rewritten
from app.domain.language import Language
from app.domain.passage import Passage
from app.domain.richtext import (
    Block,
    Bullet,
    NumberedItem,
    Paragraph,
    Span,
    Subheading,
    Table,
    blocks_text,
    is_blank,
    plain,
)
from app.ui.editor.column import Column
from app.ui.editor.document import read_block
from tests.builders import a_passage
from tests.ui.typing import press, type_text

FI, SV = Language.FI, Language.SV
KEEP = QTextCursor.MoveMode.KeepAnchor
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def start() -> tuple[Passage, ...]:
    table = Table(((plain("a"), plain("b")), (plain("1"), plain("2"))))
    blocks: list[tuple[Block, ...]] = [
        (Paragraph((Span("Yksi "), Span("lihava", bold=True), Span(" 😀 loppu"))),),
        (Bullet(plain("Asia yksi")),),
        (Bullet((Span("linkki", href="https://example.org"), Span(" ja muuta")), 1),),
        (NumberedItem(plain("Ensimmäinen"), 0, 3), NumberedItem(plain("Toinen"))),
        (table,),
        (Subheading(plain("Otsikko")),),
        (),
        (Paragraph(plain("Viimeinen\nrivi\xa0x")), Paragraph(plain("kaksi"))),
    ]
    return tuple(a_passage(f"p{n}", it, f"sv {n}" if n % 3 else "") for n, it in enumerate(blocks))


class Desk:
    """An owner as the window is one: every change becomes passages, and those go back into the column."""

    def __init__(self, column: Column) -> None:
        self.column, self.passages = column, start()
        self.states: list[tuple[Passage, ...]] = [self.passages]
        self.clip: Rows = ()
        self._ids = count(1)
        column.set_rows(column_of(self.passages, FI))
        column.rows_changed.connect(self.take)
        column.join_requested.connect(self.join)

    def new_id(self) -> str:
        return f"n{next(self._ids)}"

    def take(self, rows: Rows) -> None:
        self.become(rewritten(self.passages, FI, rows, self.new_id))

    def join(self, passage_id: str) -> None:
        self.become(join_with_previous(self.passages, FI, passage_id))

    def become(self, passages: tuple[Passage, ...]) -> None:
        self.passages = passages
        self.states.append(passages)
        self.column.patch(column_of(passages, FI))


def select(column: Column, chance: random.Random, *, near: bool = False) -> None:
    last = column.document().characterCount() - 1
    cursor = column.textCursor()
    cursor.setPosition(chance.randint(0, last))
    if chance.random() < 0.5:
        end = cursor.position() + chance.randint(-8, 8) if near else chance.randint(0, last)
        cursor.setPosition(max(0, min(last, end)), KEEP)
    column.setTextCursor(cursor)


def cut(desk: Desk) -> None:
    desk.clip = desk.column.selected_rows() or desk.clip
    if desk.column.textCursor().hasSelection():
        press(desk.column, Qt.Key.Key_Delete)


def copied(desk: Desk) -> None:
    desk.clip = desk.column.selected_rows() or desk.clip


STEPS = (
    lambda desk, chance: type_text(desk.column, chance.choice(["a", "ä", "Sana ", "x y", "."])),
    lambda desk, chance: type_text(desk.column, chance.choice(["a", "ä", "Sana "])),
    lambda desk, chance: press(desk.column, Qt.Key.Key_Return, text="\r"),
    lambda desk, chance: press(desk.column, Qt.Key.Key_Return, SHIFT, "\r"),
    lambda desk, chance: press(desk.column, Qt.Key.Key_Backspace, text="\b"),
    lambda desk, chance: press(desk.column, Qt.Key.Key_Delete),
    lambda desk, chance: press(desk.column, Qt.Key.Key_Backspace, CONTROL),
    lambda desk, chance: press(desk.column, Qt.Key.Key_Tab, text="\t"),
    lambda desk, chance: press(desk.column, Qt.Key.Key_Backtab, SHIFT),
    lambda desk, chance: cut(desk),
    lambda desk, chance: copied(desk),
    lambda desk, chance: desk.column.insert_rows(desk.clip),
    lambda desk, chance: desk.column.textCursor().insertText("läpi\nkahdelle"),
    lambda desk, chance: desk.column.textCursor().removeSelectedText(),
    lambda desk, chance: desk.column.toggle_bold(),
    lambda desk, chance: desk.column.toggle_italic(),
    lambda desk, chance: desk.column.set_link(chance.choice([None, "https://example.org/ä"])),
    lambda desk, chance: desk.column.make_bullets(),
    lambda desk, chance: desk.column.make_numbers(),
    lambda desk, chance: desk.column.make_subheading(),
    lambda desk, chance: desk.column.make_paragraph(),
    lambda desk, chance: desk.column.outdent(),
)


def shown(column: Column) -> Rows:
    """What the document itself reads, not what the column remembers."""
    blocks = [read_block(column.text.block(n), column.text.tables) for n in range(column.document().blockCount())]
    return tuple(zip(column.text.ledger.ids, blocks, strict=True))


def texts(rows: Rows) -> list[tuple[str, Block | None]]:
    """Rows to be compared: an empty one alone in its passage is a paragraph being written, whatever its look."""
    alone = [
        name not in [rows[it][0] for it in (n - 1, n + 1) if 0 <= it < len(rows)] for n, (name, _) in enumerate(rows)
    ]
    return [
        (row[0], None if single and is_blank([row[1]]) else row[1]) for row, single in zip(rows, alone, strict=True)
    ]


def other_words(passages: tuple[Passage, ...]) -> list[str]:
    return sorted(word for it in passages for word in blocks_text(it.blocks.sv).split("\n") if word)


@pytest.mark.parametrize("seed", range(12))
def test_random_edits_keep_ids_and_twins_and_can_all_be_taken_back(qtbot: QtBot, seed: int) -> None:
    chance = random.Random(seed)
    column = Column(FI)
    qtbot.addWidget(column)
    column.resize(300, 400)
    desk = Desk(column)
    twins = other_words(desk.passages)
    for _ in range(150):
        select(column, chance, near=chance.random() < 0.7)
        chance.choice(STEPS)(desk, chance)
        assert column.rows() == shown(column)
        if chance.random() < 0.5:
            column.flush()
            ids = [passage.id for passage in desk.passages]
            assert len(ids) == len(set(ids))
            assert texts(column.rows()) == texts(column_of(desk.passages, FI))
            assert set(column.text.ledger.ids) == set(ids)
        assert other_words(desk.passages) == twins
    column.flush()
    for state in reversed(desk.states):
        column.patch(column_of(state, FI))
        assert texts(column.rows()) == texts(column_of(state, FI))
        assert column.rows() == shown(column)
    chance.shuffle(desk.states)
    for state in desk.states:
        column.patch(column_of(state, FI))
        assert texts(shown(column)) == texts(column_of(state, FI))
