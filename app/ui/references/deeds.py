"""What can be done about the chosen reference, as buttons under the references of a case; it does none of it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton

from app.domain.language import Language
from app.domain.text import fold_spaces
from app.services.case_references import CaseReference, ReferencePair
from app.ui.generated.ui_references import Ui_References
from app.ui.models.cited import told


class ReferenceDeeds(QObject):
    """The lower part of `form`.

    `mend_wanted` brings a reference and how it is to be written, `carry_wanted` one that the other language is to have.
    """

    mend_wanted = Signal(object, str)
    carry_wanted = Signal(object)

    def __init__(self, form: Ui_References, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._pair: ReferencePair | None = None
        self._language = Language.FI
        form.mend.clicked.connect(self._mend)
        form.carry.clicked.connect(self._carry)

    def show_for(self, pair: ReferencePair | None, language: Language, *, changing: bool) -> None:
        """Nothing; what can be done about `pair` in `language` is shown, `changing` where the case may be changed."""
        self._pair, self._language = pair, language
        form = self._form
        said = told(pair, language) if pair is not None else ""
        form.deedsTold.setText(said)
        form.deedsTold.setVisible(bool(said))
        better = self.better if changing else ""
        form.mend.setVisible(bool(better))
        _say(form.mend, self.tr("Write “{reference}”").format(reference=better))
        lacks = self._lacks() if changing else None
        form.carry.setVisible(lacks is not None)
        put = self.tr("Put into the Finnish") if lacks is Language.FI else self.tr("Put into the Swedish")
        _say(form.carry, put)
        form.deeds.setVisible(bool(said or better or lacks))

    @property
    def better(self) -> str:
        """How the reference is to be written in its language, empty where it stands so, but for its spaces."""
        it = self._chosen()
        if it is None or it.cited.reference.back:
            return ""
        normal = it.cited.normal[self._language]
        return "" if fold_spaces(normal) == fold_spaces(it.cited.reference.as_written) else normal

    def _chosen(self) -> CaseReference | None:
        return self._pair.sides[self._language] if self._pair is not None else None

    def _lacks(self) -> Language | None:
        """The language into which the reference can be put, None where both have it or there is no text for it."""
        pair = self._pair
        lacks = next((it for it in Language if pair.sides[it] is None), None) if pair is not None else None
        if pair is None or lacks is None or not pair.any.cited.normal[lacks]:
            return None
        return lacks if lacks in pair.lacks or (pair.there[lacks] is None and pair.any.spot.passage) else None

    def _mend(self) -> None:
        it, better = self._chosen(), self.better
        if it is not None and better:
            # The button goes with what it was for, and the keyboard with it.
            self._form.cited.setFocus(Qt.FocusReason.OtherFocusReason)
            self.mend_wanted.emit(it, better)

    def _carry(self) -> None:
        if self._pair is not None:
            self._form.cited.setFocus(Qt.FocusReason.OtherFocusReason)
            self.carry_wanted.emit(self._pair.any)


def _say(button: QPushButton, text: str) -> None:
    button.setText(text.replace("&", "&&"))
    button.setAccessibleName(text)
