"""The editor of a case with its search bar, as the person has set them up; the page shows them and leads into them."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.columns import Rows
from app.domain.language import Language
from app.domain.parts import Spot
from app.domain.preferences import Columns
from app.domain.richtext import paragraph
from app.services.change_spots import spot_after
from app.services.ports import Engines
from app.services.session import Change, Session
from app.ui.case_texts import CaseTexts
from app.ui.context import Context
from app.ui.editor.autofix import Autofix
from app.ui.editor.band import PartTexts
from app.ui.editor.bilingual import BilingualEditor, EditorTools, Mode
from app.ui.editor.counts import Counts
from app.ui.editor.find_panel import FindPanel
from app.ui.editor.mime import MimeCodec

_MODES = {
    Columns.BOTH: Mode.BOTH,
    Columns.FI: Mode.FI,
    Columns.SV: Mode.SV,
    Columns.NARROW_FI: Mode.NARROW_FI,
}


class CaseEditor(QObject):
    """Makes `editor` and `find` for the case of `session`, under `page`; `told` brings a line for the status bar."""

    told = Signal(str)

    def __init__(self, context: Context, session: Session, texts: CaseTexts, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._state = ""
        self._counts: Counts | None = None
        engines = context.app.engines
        part_texts = PartTexts(self.part_name, texts.heading, texts.guidance)
        tools = EditorTools(context.theme, partial(_codec, engines), engines.new_id, context.actions, part_texts)
        self.editor = BilingualEditor(session, tools, page)
        self.find = FindPanel(session, context.theme, self.part_name, page)
        chosen = context.preferences.value
        self.editor.set_mode(_MODES[chosen.columns])
        self.editor.show_guidance(wanted=chosen.guidance_shown)
        self.editor.mode_changed.connect(self._remember_mode)
        self.editor.guidance_changed.connect(lambda wanted: context.preferences.change(guidance_shown=wanted))
        self.editor.counted.connect(self._count)
        self.editor.state_changed.connect(self._note_state)
        self._fixing = tuple(
            Autofix(
                self.editor.columns.columns[language],
                session,
                engines.typography,
                lambda: context.preferences.value.autofix,
            )
            for language in Language
        )

    def part_name(self, key: str) -> str:
        """What a part is called in the language of the window, an answer with its number."""
        return self._context.app.messages.part(key)

    def spot_after(self, change: Change) -> Spot:
        """Where to lead a person who took `change` back, or made it again."""
        return next((spot for it in self._fixing if (spot := it.spot_after(change))), None) or spot_after(change)

    def quote(self, text: str) -> None:
        """Nothing; `text` stands at the caret in quotation marks, its paragraphs as paragraphs."""
        lines = [line for line in text.splitlines() if line.strip()]
        quoted = "\n".join(lines)
        rows: Rows = tuple(("", paragraph(line)) for line in f"”{quoted}”".splitlines())
        self.editor.columns.column.insert_rows(rows)

    def _remember_mode(self, mode: Mode) -> None:
        columns = next(chosen for chosen, shown in _MODES.items() if shown is mode)
        self._context.preferences.change(columns=columns)

    def _count(self, counts: Counts) -> None:
        self._counts = counts
        self._tell()

    def _note_state(self, words: str) -> None:
        self._state = words
        self._tell()

    def _tell(self) -> None:
        counts = self._counts
        if counts is None:
            self.told.emit(self._state)
            return
        part, whole = counts.part, counts.case
        words = self.tr("Words here {fi} fi, {sv} sv · in all {all_fi} fi, {all_sv} sv").format(
            fi=part.fi, sv=part.sv, all_fi=whole.fi, all_sv=whole.sv
        )
        left = self.tr("%n paragraph(s) to translate", "", counts.left) if counts.left else ""
        self.told.emit(" · ".join(piece for piece in (self._state, words, left) if piece))


def _codec(engines: Engines, language: Language) -> MimeCodec:
    return MimeCodec(engines.clean_clipboard_html, engines.clean_clipboard_text, engines.clip_blocks, language)
