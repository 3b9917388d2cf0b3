"""Random hands in the real window: what they do, and what must hold after each of their steps."""

import random
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.case import Case
from app.domain.columns import column_of
from app.domain.language import Language
from app.domain.parts import Spot, text_part, text_parts
from app.domain.richtext import Table, blocks_text, is_blank, plain
from app.services.finding import Query, find, replaced
from app.ui.editor.bilingual import Mode
from app.ui.editor.overlay import PairedColumn
from tests.ui.editor.test_column_fuzz import shown, texts
from tests.ui.open_window import OpenWindow
from tests.ui.typing import press, type_text

KEEP = QTextCursor.MoveMode.KeepAnchor
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
WORDS = ("a", "ä", "Sana ", "å ö", "😀", "\xa0", ".", "pitkähkö sana, joka rivittyy ehkä seuraavalle riville ")
HTML = (
    "<p>Yksi <b>lihava</b> ja <a href='https://example.org/x'>linkki</a></p>",
    "<ul><li>eka<ul><li>sisempi</li></ul></li><li>toka</li></ul><p>perään</p>",
    "<ol start='3'><li>kolme</li><li>neljä</li></ol>",
    "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>😀</td></tr></table>",
    "<h2>Otsikko</h2><p>teksti</p>",
    "pelkkä",
)
PLAIN = ("sana", "rivi yksi.\n\nrivi kaksi.", "- eka\n- toka\n", "  ", "1. yksi\n2. kaksi")
TABLE = Table(((plain("a"), plain("b")), (plain("1"), plain("2"))))


class Hands:
    """A person at random: `step` does one thing and says what."""

    def __init__(self, seen: OpenWindow, seed: int) -> None:
        self.seen, self.chance = seen, random.Random(seed)
        self.editor = seen.case_page.editing.editor
        self.first = seen.case
        self.done: list[str] = []
        self.steps: Mapping[str, Step] = STEPS

    # What is at hand

    @property
    def column(self) -> PairedColumn:
        return self.editor.columns.column

    def put_caret(self) -> None:
        """The caret, or a selection, anywhere in the column: mostly at an edge of a block, where things go wrong."""
        column, chance = self.column, self.chance
        cursor = column.textCursor()
        cursor.setPosition(self._place())
        roll = chance.random()
        if roll < 0.2:
            last = column.document().characterCount() - 1
            cursor.setPosition(max(0, min(last, cursor.position() + chance.randint(-9, 9))), KEEP)
        elif roll < 0.45:
            cursor.setPosition(self._place(), KEEP)
        column.setTextCursor(cursor)

    def _place(self) -> int:
        document = self.column.document()
        block = document.findBlockByNumber(self.chance.randrange(document.blockCount()))
        inside = self.chance.randrange(block.length())
        return block.position() + self.chance.choice((0, block.length() - 1, inside))

    # What can be done

    def step(self) -> None:
        chance = self.chance
        if chance.random() < 0.6:
            self.put_caret()
        name = chance.choices(list(self.steps), [weight for weight, _ in self.steps.values()])[0]
        before = self.seen.case
        self.done.append(f"{name} {self.editor.part_key} {self.column.language} {self.column.textCursor().position()}")
        self.steps[name][1](self)
        if chance.random() < 0.5:
            QApplication.processEvents()
        if chance.random() < 0.35:
            self.check(before)

    def check(self, before: Case | None = None) -> None:
        """What must hold at any moment, once all that was typed is told."""
        self.editor.columns.flush()
        QApplication.processEvents()
        case = self.seen.case
        ids = [passage.id for part in text_parts(case) for passage in part.passages]
        assert len(ids) == len(set(ids)), "an id twice"
        part = text_part(case, self.editor.part_key)
        assert part is not None
        for language in Language:
            column = self.editor.columns.columns[language]
            assert column.rows() == shown(column), language
            assert texts(column.rows()) == texts(column_of(part.passages, language)), language
        assert self.editor.columns.pairs.passages == part.passages
        if self.editor.mode in (Mode.BOTH, Mode.NARROW_FI):
            for _ in range(3):
                # Another width is levelled after a pause; a scroll bar that comes or goes makes another width.
                if self.editor.columns._leveller._later.isActive():
                    self.editor.columns.level()
            tops = [self._tops(self.editor.columns.columns[it]) for it in Language]
            for passage, fi, sv in zip(part.passages, *tops, strict=True):
                assert abs(fi - sv) <= 0.5, (passage.id, fi, sv)

    def _tops(self, column: PairedColumn) -> list[float]:
        return [column.block_rect(column.blocks_of(it.id).start).top() for it in column.pairs.passages]

    def typed(self) -> None:
        """Letters go where the caret is, and never lead it elsewhere; the other column says what it said."""
        column, case = self.column, self.seen.case
        self.editor.columns.flush()
        other = other_words(self.seen.case, column.language)
        spans = column.textCursor().hasSelection()
        passage = column.current_passage()
        number = column.textCursor().blockNumber()
        whole = column.document().blockCount()
        for letter in self.chance.choice(WORDS):
            type_text(column, letter)
            if self.chance.random() < 0.2:
                QApplication.processEvents()
            if not spans and column.document().blockCount() == whole:
                assert column.textCursor().blockNumber() == number
                assert column.current_passage() == passage or not passage
        self.editor.columns.flush()
        assert other_words(self.seen.case, column.language) == other, case.id

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, text: str = "") -> None:
        self.editor.columns.flush()
        other = other_words(self.seen.case, self.column.language)
        press(self.column, key, modifiers, text)
        self.editor.columns.flush()
        assert other_words(self.seen.case, self.column.language) == other

    def act(self, name: str) -> None:
        if self.seen.context.actions[name].isEnabled():
            self.seen.context.actions[name].trigger()

    def paste(self, how: str) -> None:
        mime = QMimeData()
        if how == "html":
            mime.setHtml(f"<!--StartFragment-->{self.chance.choice(HTML)}<!--EndFragment-->")
        else:
            mime.setText(self.chance.choice(PLAIN))
        QGuiApplication.clipboard().setMimeData(mime)
        self.column.paste()

    def drop(self) -> None:
        """What is selected in this column is let go somewhere in one of them, as dragged or as from another program."""
        mime = self.column.createMimeDataFromSelection()
        if not mime.formats():
            return
        target = self.editor.columns.columns[self.chance.choice(tuple(Language))]
        port = target.viewport()
        where = QPointF(self.chance.randrange(max(1, port.width())), self.chance.randrange(max(1, port.height())))
        source = self.chance.choice((self.column.viewport(), None))
        target.dropEvent(Drop(source, where, mime, Qt.DropAction.MoveAction))

    def replace(self) -> None:
        found = list(find(self.seen.case, Query(self.chance.choice(("a", "sana", "ä")))))
        if found:
            some = self.chance.sample(found, min(3, len(found)))
            self.seen.session.apply(replaced(self.seen.case, some, self.chance.choice(("", "X", "uusi ä😀"))))

    def move(self) -> None:
        passages = self.editor.columns.pairs.passages
        if passages:
            self.editor.translation.move(self.chance.choice(passages).id, self.chance.randrange(len(passages)))

    def other_part(self) -> None:
        keys = [part.key for part in text_parts(self.seen.case)]
        self.seen.case_page.show_spot(Spot(self.chance.choice(keys), language=self.chance.choice(tuple(Language))))

    def other_column(self) -> None:
        self.editor.columns.columns[self.column.language.other].setFocus()

    def edit_table(self) -> None:
        passages = list(self.editor.columns.pairs.passages)
        for passage in passages:
            for language in Language:
                for number, block in enumerate(passage.blocks[language]):
                    if isinstance(block, Table) and self.chance.random() < 0.5:
                        rows = (*block.rows, tuple(plain("uusi") for _ in block.rows[0]))
                        self.editor._part.put_block(passage.id, language, number, Table(rows, 1, "Taulukko"))
                        return

    def undo(self) -> None:
        self.act("undo")

    def some_back_and_forth(self) -> None:
        count = self.chance.randint(1, 6)
        for _ in range(count):
            self.act("undo")
        for _ in range(self.chance.randint(0, count)):
            self.act("redo")

    def all_back_and_forth(self) -> None:
        """Undo to the very start gives the first case, redo to the very end the last."""
        self.seen.session.flush()
        QApplication.processEvents()
        while self.seen.session.redo() is not None:
            pass
        last = self.seen.case
        while self.seen.session.undo() is not None:
            pass
        assert self.seen.case == self.first
        self.check()
        assert self.seen.session.redo_name is not None or last == self.first
        while self.seen.session.redo() is not None:
            pass
        assert self.seen.case == last
        self.check()


def other_words(case: Case, language: Language) -> list[str]:
    """Every line that the column beside that of `language` says, in whatever passage."""
    sides = (it.blocks[language.other] for part in text_parts(case) for it in part.passages)
    return sorted(
        line for side in sides if not is_blank(side) for line in blocks_text(side).split("\n") if line.strip()
    )


class Drop(QDropEvent):
    """A drop whose drag began at `port`, None for another program: outside a drag Qt knows no source."""

    def __init__(self, port: QWidget | None, where: QPointF, mime: QMimeData, how: Qt.DropAction) -> None:
        both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        super().__init__(where, both, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        self.setDropAction(how)
        self._port = port

    def source(self) -> QObject:
        return self._port  # type: ignore[return-value]


def acting(name: str) -> Callable[[Hands], None]:
    return lambda it: it.act(name)


Step = tuple[float, Callable[[Any], object]]
STEPS: Mapping[str, Step] = {
    "type": (20, Hands.typed),
    "enter": (8, lambda it: it.key(Qt.Key.Key_Return, text="\r")),
    "line": (2, lambda it: it.key(Qt.Key.Key_Return, SHIFT, "\r")),
    "back": (9, lambda it: it.key(Qt.Key.Key_Backspace, text="\b")),
    "delete": (7, lambda it: it.key(Qt.Key.Key_Delete)),
    "back word": (1, lambda it: it.key(Qt.Key.Key_Backspace, CONTROL)),
    "delete word": (1, lambda it: it.key(Qt.Key.Key_Delete, CONTROL)),
    "tab": (2, lambda it: it.key(Qt.Key.Key_Tab, text="\t") if in_list(it.column) else None),
    "backtab": (2, lambda it: it.key(Qt.Key.Key_Backtab, SHIFT) if in_list(it.column) else None),
    "select all": (0.3, lambda it: it.column.selectAll()),
    "copy": (3, lambda it: it.column.copy()),
    "cut": (4, lambda it: it.key(Qt.Key.Key_X, CONTROL)),
    "menu cut": (2, lambda it: it.column.cut()),
    "paste": (4, lambda it: it.column.paste()),
    "html": (4, lambda it: it.paste("html")),
    "plain": (3, lambda it: it.paste("plain")),
    "drop": (3, Hands.drop),
    "past the keys": (1, lambda it: it.column.textCursor().insertText("läpi\nkahdelle")),
    **{
        name: (1.2, acting(name))
        for name in ("bold", "italic", "bullets", "numbers", "paragraph", "subheading", "indent", "outdent")
    },
    "link": (1, lambda it: it.column.set_link(it.chance.choice((None, "https://example.org/ä")))),
    "table": (1.5, lambda it: it.column.insert_rows((("", TABLE),))),
    "edit table": (1, Hands.edit_table),
    "move": (2, Hands.move),
    **{
        name: (1.2, acting(name))
        for name in ("join_pairing", "split_pairing", "mark_translated", "approve_different", "next_untranslated")
    },
    "copy source": (2, lambda it: it.act("copy_source")),
    "find and replace": (1, Hands.replace),
    "other part": (3, Hands.other_part),
    "other column": (5, Hands.other_column),
    "columns": (1, lambda it: it.act(it.chance.choice(("columns_both", "columns_fi", "columns_sv", "columns_narrow")))),
    "undo": (6, Hands.undo),
    "redo": (4, lambda it: it.act("redo")),
    "back and forth": (1, Hands.some_back_and_forth),
}


def in_list(column: PairedColumn) -> bool:
    return not column.focusNextPrevChild(True)


def scramble(seen: OpenWindow, seed: int, steps: int, hands_of: Callable[[OpenWindow, int], Hands] = Hands) -> None:
    """So many steps by what `hands_of` makes; at the end all is undone and done again, and the last state is stored."""
    seen.open_example()
    seen.case_page.show_spot(Spot("answer:1", language=Language.FI))
    hands = hands_of(seen, seed)
    try:
        for _ in range(steps):
            hands.step()
        hands.all_back_and_forth()
        assert seen.stored() == seen.case
    except BaseException as error:
        error.add_note(f"seed {seed}, step {len(hands.done)}: " + " | ".join(hands.done[-6:]))
        raise
