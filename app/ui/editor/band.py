"""What stands over the columns, locked: the part's heading, the question that is answered, guidance; edits nothing."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject, QSize
from PySide6.QtWidgets import QFrame, QLabel

from app.domain.case import Case
from app.domain.language import NO_TEXT, Bilingual, Language
from app.domain.parts import TextPart
from app.ui.generated.ui_editor import Ui_Editor
from app.ui.theme import Theme, Tone

_ICON = QSize(16, 16)


@dataclass(frozen=True, slots=True)
class PartTexts:
    """What the owner knows of a case's parts, by their keys.

    `name` is in the language of the window (*Answer 2*); `heading` stands in the document, empty for none; `guidance`
    says what to write, None for nothing.
    """

    name: Callable[[str], str]
    heading: Callable[[Case, str], Bilingual[str]]
    guidance: Callable[[Case, str], Bilingual[str] | None]


class Band(QObject):
    """Fills the labels over the columns of `form`."""

    def __init__(self, form: Ui_Editor, texts: PartTexts, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._texts = form, texts
        self._wanted = True
        self._guided = False

    def show(self, case: Case, part: TextPart) -> None:
        """Nothing; the labels tell of `part` of `case`."""
        heading = self._texts.heading(case, part.key)
        number, question = _question(case, part)
        for language in Language:
            label = self._heading(language)
            label.setText(heading[language])
            label.setVisible(bool(heading.fi or heading.sv))
            text = question[language] or self.tr("The question is not written in this language yet.")
            self._text(language).setText(f"{number}. {text}" if number else text)
            self._frame(language).setVisible(bool(part.question_id))
        guidance = self._texts.guidance(case, part.key)
        # Guidance is read by the one who writes: in the language of the window, where that is one of the two.
        swedish = QLocale().language() is QLocale.Language.Swedish
        finnish = QLocale().language() is QLocale.Language.Finnish
        language = Language.SV if swedish else Language.FI if finnish else case.source
        self._form.guidanceText.setText(guidance[language] if guidance else "")
        self._guided = guidance is not None
        self.show_guidance(wanted=self._wanted)

    @property
    def guidance_wanted(self) -> bool:
        """Whether guidance is shown over parts that have one."""
        return self._wanted

    def limit(self, widths: Bilingual[int]) -> None:
        """Nothing; no column, and nothing that stands over it, is wider than its width of `widths`."""
        for language in Language:
            host = self._form.fiHost if language is Language.FI else self._form.svHost
            for widget in (host, self._heading(language), self._frame(language)):
                widget.setMaximumWidth(widths[language])

    def show_guidance(self, *, wanted: bool) -> None:
        """Nothing; the guidance of parts that have one is shown, or not."""
        self._wanted = wanted
        self._form.guidanceBand.setVisible(wanted and self._guided)

    def restrict(self, shown: Bilingual[bool], *, answering: bool) -> None:
        """Nothing; only the labels of the languages that are `shown` are seen, the question's where `answering`."""
        for language in Language:
            self._heading(language).setVisible(shown[language] and bool(self._heading(language).text()))
            self._frame(language).setVisible(shown[language] and answering)

    def dress(self, theme: Theme) -> None:
        """Nothing; the icons are in the colours of `theme`."""
        for label in (self._form.fiLock, self._form.svLock):
            label.setPixmap(theme.icon("lock", Tone.MUTED).pixmap(_ICON))
        self._form.guidanceIcon.setPixmap(theme.icon("lightbulb", Tone.INFO).pixmap(_ICON))
        self._form.guidanceHide.setIcon(theme.icon("x", Tone.MUTED))

    def _heading(self, language: Language) -> QLabel:
        return self._form.fiHeading if language is Language.FI else self._form.svHeading

    def _text(self, language: Language) -> QLabel:
        return self._form.fiQuestionText if language is Language.FI else self._form.svQuestionText

    def _frame(self, language: Language) -> QFrame:
        return self._form.fiQuestion if language is Language.FI else self._form.svQuestion


def _question(case: Case, part: TextPart) -> tuple[int, Bilingual[str]]:
    """The number and the text of the question that `part` answers; 0 and nothing where it answers none."""
    for number, question in enumerate(case.motion.questions, 1):
        if question.id == part.question_id:
            return number, question.text
    return 0, NO_TEXT
