"""The rows of people: signatories with their genitives, groups and preparers; it adds and removes none."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from app.domain.language import Language
from app.domain.motion import PersonSignatory, Signatory
from app.domain.paths import Path
from app.domain.text import fold_spaces
from app.ui.binding import Binding
from app.ui.binding_codecs import OWN_LINE
from app.ui.binding_lens import PathLens
from app.ui.generated.ui_person import Ui_Person
from app.ui.generated.ui_person_group import Ui_PersonGroup
from app.ui.generated.ui_person_preparer import Ui_PersonPreparer

Genitive = Callable[[str, Language], Sequence[str]]
"""The genitives of a name, the best first."""


def name_in(signatory: Signatory, language: Language) -> str:
    """What `signatory` is called in `language`; a group without a name there is called by its other one."""
    if isinstance(signatory, PersonSignatory):
        return fold_spaces(signatory.name)
    return fold_spaces(signatory.name[language]) or fold_spaces(signatory.name[language.other])


class _Signer(QWidget):
    """A signatory's row: under the name its genitives, an own one or, pale, the derived one."""

    def start(
        self, binding: Binding, path: Path, genitive: Genitive, boxes: dict[Language, QComboBox], variants: QLabel
    ) -> None:
        """Nothing; the row is bound to the signatory at `path`."""
        self._path, self._genitive, self._boxes, self._variants = path, genitive, boxes, variants
        self._signatory: Signatory | None = None
        binding.bind_all(self, path)
        for language, box in boxes.items():
            binding.bind(box, PathLens((*path, "genitive", language.value)), codec=OWN_LINE)

    def show_signatory(self, signatory: Signatory) -> None:
        """Nothing; the genitives offered are those of `signatory`."""
        self._signatory = signatory
        others: list[str] = []
        for language, box in self._boxes.items():
            name = name_in(signatory, language)
            forms = [form for form in self._genitive(name, language) if form] if name else []
            self._offer(box, forms)
            if len(forms) > 1 and not signatory.genitive[language]:
                others += forms[1:]
        said = self.tr("Also possible: {forms}. Choose from the list.")
        self._variants.setText(said.format(forms=", ".join(others)))
        self._variants.setVisible(bool(others))

    def retranslate(self) -> None:
        """Nothing; what the row says is said in the present language."""
        if self._signatory is not None:
            self.show_signatory(self._signatory)

    @staticmethod
    def _offer(box: QComboBox, forms: Sequence[str]) -> None:
        line = box.lineEdit()
        if line is None or [box.itemText(place) for place in range(box.count())] == list(forms):
            return
        # Filling a box sets its text, which is the binding's to set.
        with QSignalBlocker(line), QSignalBlocker(box):
            text, at = line.text(), line.cursorPosition()
            box.clear()
            box.addItems(list(forms))
            box.setCurrentIndex(-1)
            line.setText(text)
            line.setCursorPosition(at)
            line.setPlaceholderText(forms[0] if forms else "")


class PersonRow(_Signer):
    """A person who signed."""

    def __init__(self, binding: Binding, path: Path, genitive: Genitive) -> None:
        super().__init__()
        self.form = form = Ui_Person()
        form.setupUi(self)
        boxes = {Language.FI: form.genitiveFi, Language.SV: form.genitiveSv}
        self.start(binding, path, genitive, boxes, form.variants)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the row follows the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)


class GroupRow(_Signer):
    """A council group that signed."""

    def __init__(self, binding: Binding, path: Path, genitive: Genitive) -> None:
        super().__init__()
        self.form = form = Ui_PersonGroup()
        form.setupUi(self)
        boxes = {Language.FI: form.genitiveFi, Language.SV: form.genitiveSv}
        self.start(binding, path, genitive, boxes, form.variants)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the row follows the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)


class PreparerRow(QWidget):
    """An official who prepares the case."""

    def __init__(self, binding: Binding, path: Path) -> None:
        super().__init__()
        self.form = Ui_PersonPreparer()
        self.form.setupUi(self)
        binding.bind_all(self, path)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the row follows the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
