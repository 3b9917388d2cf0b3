"""What tests of the bilingual editor need: one that is shown, with a session, a clipboard and the window's actions."""

from itertools import count

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import Answer, Case
from app.domain.columns import Rows
from app.domain.language import Bilingual, Language
from app.domain.passage import Passage, TranslationState, translation_state, written
from app.domain.richtext import block_text, blocks_text, paragraph
from app.services.session import Session
from app.ui.actions import Actions
from app.ui.editor.band import PartTexts
from app.ui.editor.bilingual import BilingualEditor, EditorTools
from app.ui.editor.overlay import PairedColumn
from app.ui.theme import ThemeKeeper
from tests.builders import a_case

FI, SV = Language.FI, Language.SV
LONG = "Kaupunki edistää pyöräilyä rakentamalla telineitä asemien yhteyteen ja pitämällä reitit auki talvella."


class PlainCodec:
    """A clipboard that carries plain text alone."""

    def to_mime(self, rows: Rows) -> QMimeData:
        mime = QMimeData()
        mime.setText("\n".join(block_text(block) for _, block in rows))
        return mime

    def from_mime(self, mime: QMimeData) -> Rows:
        return tuple(("", paragraph(line)) for line in mime.text().split("\n"))

    def accepts(self, mime: QMimeData) -> bool:
        return mime.hasText()


class Bench:
    """An editor in a window of its own that is shown, of a case whose first answer holds `passages`."""

    def __init__(
        self,
        qtbot: QtBot,
        *passages: Passage,
        case: Case | None = None,
        read_only: bool = False,
        part: str = "answer:1",
    ) -> None:
        self.qtbot = qtbot
        self.now = 0.0
        case = case or a_case(answers=(Answer("q1", passages), Answer("q2")))
        self.session = Session(case, lambda *_: None, lambda: self.now, read_only=read_only)
        self.theme = ThemeKeeper()
        self.actions = Actions(self.theme)
        ids = (f"n{number}" for number in count(1))
        texts = PartTexts(
            lambda key: {"answer:1": "Answer 1", "answer:2": "Answer 2", "summary": "Summary"}.get(key, key),
            lambda _, key: Bilingual("Vastaus", "Svar") if key.startswith("answer") else Bilingual("", ""),
            lambda _, key: Bilingual("Vastaa suoraan.", "Svara direkt.") if key.startswith("answer") else None,
        )
        tools = EditorTools(self.theme, lambda _: PlainCodec(), lambda: next(ids), self.actions, texts)
        self.window = QWidget()
        self.editor = BilingualEditor(self.session, tools, self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.editor)
        self.window.addActions(list(self.actions))
        qtbot.addWidget(self.window)
        self.window.resize(900, 600)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        if part:
            assert self.editor.show_part(part)
        self.settle()

    @property
    def fi(self) -> PairedColumn:
        return self.editor.columns.columns.fi

    @property
    def sv(self) -> PairedColumn:
        return self.editor.columns.columns.sv

    @property
    def passages(self) -> tuple[Passage, ...]:
        part = next(it for it in self.session.case.answers if it.question_id == "q1")
        return part.passages

    def passage(self, id: str) -> Passage:
        return next(it for it in self.passages if it.id == id)

    def text(self, id: str, language: Language) -> str:
        return blocks_text(self.passage(id).blocks[language])

    def state(self, id: str) -> TranslationState:
        return translation_state(self.passage(id))

    def put(self, column: PairedColumn, id: str, at: int = 0, end: int = 0) -> None:
        """The person clicks into a passage of `column`."""
        column.setFocus()
        assert column.show_spot(id, at, end)
        self.settle()

    def do(self, name: str) -> None:
        """The person chooses a command of the window."""
        assert self.actions[name].isEnabled()
        self.actions[name].trigger()
        self.settle()

    def settle(self) -> None:
        """What is waiting for the event loop is done, and what was typed is told."""
        for _ in range(3):
            QApplication.processEvents()
        self.editor.columns.flush()
        for _ in range(3):
            QApplication.processEvents()

    def level(self) -> None:
        """The columns are levelled after a change of their width."""
        QApplication.processEvents()
        self.editor.columns.level()


def tops(column: PairedColumn) -> list[float]:
    """How high each passage of `column` begins."""
    return [column.block_rect(column.blocks_of(it.id).start).top() for it in column.pairs.passages]


def missing(id: str, text: str) -> Passage:
    return written(id, FI, (paragraph(text),))
