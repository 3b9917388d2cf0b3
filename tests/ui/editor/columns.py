"""What tests of the editor need: a column that is shown, and an owner who gives ids to its new passages."""

from itertools import count

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.columns import Rows, column_of, join_with_previous, rewritten
from app.domain.language import Bilingual, Language
from app.domain.passage import Passage
from app.domain.richtext import Block, block_text, paragraph
from app.ui.editor.column import Column
from app.ui.editor.document import read_block

FI = Language.FI
KEEP = QTextCursor.MoveMode.KeepAnchor


class Owner:
    """Answers a column as the window does; `told` holds the rows of every change, `joins` the passages to be joined."""

    def __init__(self, qtbot: QtBot, *rows: tuple[str, Block | str]) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.column = Column(FI, self.window)
        self.column.resize(400, 500)
        self.told: list[Rows] = []
        self.joins: list[str] = []
        self.passages: tuple[Passage, ...] = ()
        self._ids = count(1)
        self.give(*rows)
        self.column.rows_changed.connect(self._take)
        self.column.join_requested.connect(self._join)
        self.window.resize(450, 550)
        self.window.show()

    def give(self, *rows: tuple[str, Block | str]) -> None:
        made = [(name, paragraph(it) if isinstance(it, str) else it) for name, it in rows]
        names = dict.fromkeys(name for name, _ in made)
        self.passages = tuple(
            Passage(name, Bilingual(tuple(it for other, it in made if other == name), (paragraph(f"sv {name}"),)))
            for name in names
        )
        self.column.set_rows(column_of(self.passages, FI))

    def put(self, number: int, offset: int = 0, length: int = 0) -> None:
        """The caret in block `number`, in Qt's units, with `length` units selected behind it."""
        cursor = self.column.textCursor()
        cursor.setPosition(self.column.text.block(number).position() + offset)
        cursor.setPosition(cursor.position() + length, KEEP)
        self.column.setTextCursor(cursor)

    def put_at_end(self, number: int) -> None:
        self.put(number, self.column.text.block(number).length() - 1)

    @property
    def blocks(self) -> list[tuple[str, Block]]:
        """What the document itself shows."""
        text = self.column.text
        assert len(text.ledger.ids) == text.document.blockCount()
        return [(name, read_block(text.block(n), text.tables)) for n, name in enumerate(text.ledger.ids)]

    @property
    def texts(self) -> list[tuple[str, str]]:
        return [(name, block_text(block)) for name, block in self.blocks]

    def _take(self, rows: Rows) -> None:
        self.told.append(rows)
        self._become(rewritten(self.passages, FI, rows, lambda: f"n{next(self._ids)}"))

    def _join(self, passage_id: str) -> None:
        self.joins.append(passage_id)
        self._become(join_with_previous(self.passages, FI, passage_id))

    def _become(self, passages: tuple[Passage, ...]) -> None:
        self.passages = passages
        self.column.patch(column_of(passages, FI))
