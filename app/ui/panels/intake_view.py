"""Shows the state of the page that brings in a motion in its form; decides nothing and changes no state."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTabBar, QWidget

from app.domain.language import Language
from app.domain.municipality import Profile
from app.domain.source import SourceText
from app.messages import Messages
from app.services.draft import Listing, recognised
from app.services.draft_doubts import doubts_left
from app.ui.generated.ui_intake import Ui_Intake
from app.ui.panels.intake_fields import IntakeFields
from app.ui.panels.intake_item import IntakeItem
from app.ui.panels.intake_state import IntakeState
from app.ui.plain_tip import plain_tip
from app.ui.theme import Theme, Tone

_DROP_ICON = 48


class IntakeView(QObject):
    """The widgets of the page, set up in `page`."""

    def __init__(self, page: QWidget, messages: Callable[[], Messages]) -> None:
        super().__init__(page)
        self._page = page
        self._messages = messages
        self._theme = Theme()
        self._source: SourceText | None = None
        self._aside = self._read = ""
        self.form = Ui_Intake()
        self.form.setupUi(page)
        form = self.form
        self.fields = IntakeFields(messages, page)
        self.item = IntakeItem(page)
        for side in (self.fields, self.item):
            form.sides.addWidget(side)
        form.splitter.setSizes([1_000, 1_000])
        form.splitter.setStretchFactor(0, 1)
        form.splitter.setStretchFactor(1, 1)
        form.files.setDrawBase(False)
        form.files.setTabsClosable(True)
        form.files.setExpanding(False)
        form.files.installEventFilter(self)
        form.source.hovered.connect(self._light_field)
        self.fields.looked_at.connect(self._light_place)
        form.makeDemand.clicked.connect(lambda: form.source.make(Listing.DEMANDS))
        form.makeQuestion.clicked.connect(lambda: form.source.make(Listing.QUESTIONS))
        self.hide_working()

    # The state

    def show_state(self, state: IntakeState, aside: str) -> None:
        """Nothing; `state` is shown. Parameters: `aside`, the name of what was put aside, empty for nothing."""
        form = self.form
        form.pages.setCurrentWidget(form.emptyPage if state.is_empty else form.workPage)
        form.chooseFile.setHidden(state.is_empty)
        form.pasteText.setHidden(state.is_empty)
        self._show_aside(aside)
        form.profile.setCurrentIndex(form.profile.findData(state.profile.id))
        form.sides.setCurrentWidget(self.fields if state.imported is None else self.item)
        self._show_files(state)
        if state.draft is not None:
            self.fields.show_draft(state.draft)
        if state.imported is not None:
            self.item.show_imported(state.heap, state.imported, self._messages(), self._theme)
        self.show_source(state)
        self._show_foot(state)

    def _show_aside(self, name: str) -> None:
        self._aside = name
        self.form.aside.setVisible(bool(name))
        self.form.aside.setText(self.tr("Go on with {file}").format(file=name))
        self.form.aside.setAccessibleName(self.form.aside.text())

    def _show_files(self, state: IntakeState) -> None:
        bar, names = self.form.files, [one.name for one in state.heap.all]
        if names != [bar.tabText(tab) for tab in range(bar.count())]:
            chosen = max(0, bar.currentIndex())
            self._clear_tabs()
            with QSignalBlocker(bar):
                for name in names:
                    self._add_tab(name)
                bar.setCurrentIndex(min(chosen, len(names) - 1))
        bar.setVisible(len(names) > 1)

    def _clear_tabs(self) -> None:
        """The next state makes the tabs anew, in its words and look."""
        bar = self.form.files
        with QSignalBlocker(bar):
            while bar.count():
                bar.removeTab(0)

    def _add_tab(self, name: str) -> None:
        bar = self.form.files
        tab = bar.addTab(name)
        words = self.tr("Take {file} out (Delete)").format(file=name)
        bar.setTabToolTip(tab, plain_tip(words))
        # Qt's own button: one made here is deleted later, and takes a newer object at some freed address along.
        close = bar.tabButton(tab, QTabBar.ButtonPosition.RightSide)
        if close is not None:
            close.setToolTip(plain_tip(words))
            close.setAccessibleName(words)

    def show_source(self, state: IntakeState) -> None:
        """Nothing; the text of the file whose tab is chosen is shown, with its marks where it is the motion."""
        form, shown = self.form, state.heap.all
        if not shown:
            self._source = None
            return
        one = shown[max(0, min(form.files.currentIndex(), len(shown) - 1))]
        if one.source is not self._source:
            self._source = one.source
            form.source.show_source(one.source, self._theme)
        motion = one is state.heap.motion and state.draft is not None
        form.source.mark(recognised(state.draft) if motion and state.draft else ())
        form.source.editable = motion and state.imported is None
        for widget in (form.sourceHint, form.makeDemand, form.makeQuestion):
            widget.setVisible(form.source.editable)

    def show_file(self, source: SourceText, state: IntakeState) -> None:
        """Nothing; the tab of the file with `source` is chosen."""
        places = [place for place, one in enumerate(state.heap.all) if one.source is source]
        for place in places:
            self.form.files.setCurrentIndex(place)

    def focus_first(self, state: IntakeState) -> None:
        """Nothing; the keyboard is where a person begins: in the title, or on the button that ends it."""
        if state.imported is None:
            self.fields.focus_field("title")
        else:
            self.form.create.setFocus()

    def _show_foot(self, state: IntakeState) -> None:
        form = self.form
        if state.imported is not None:
            count = len(state.imported.doubts)
            form.create.setText(self.tr("Create case from this item"))
        else:
            count = len(doubts_left(state.draft)) if state.draft else 0
            form.create.setText(self.tr("Create case"))
        form.create.setAccessibleName(form.create.text())
        one, many = self.tr("1 thing to look at"), self.tr("{count} things to look at")
        form.doubtsLeft.setText(one if count == 1 else many.format(count=count))
        form.doubtsLeft.setAccessibleName(form.doubtsLeft.text())
        form.doubtsLeft.setVisible(count > 0)
        form.doubtsLeft.setEnabled(state.imported is None)

    # Light

    def _light_field(self, field: str, number: int) -> None:
        self.fields.light(field, number)
        self.form.source.light(field, number)

    def _light_place(self, field: str, number: int) -> None:
        self.form.source.light(field, None if number < 0 else number, scroll=True)

    # Work

    def show_working(self, names: str) -> None:
        """Nothing; it is told that `names` are being read, with a way to stop."""
        form, self._read = self.form, names
        form.workingText.setText(self.tr("Reading {file}…").format(file=names))
        form.workingBar.setRange(0, 0)
        for widget in (form.workingText, form.workingBar, form.stop):
            widget.show()

    def show_progress(self, done: int, total: int) -> None:
        """Nothing; `done` of `total` files are read."""
        if total > 1:
            self.form.workingBar.setRange(0, total)
            self.form.workingBar.setValue(done)

    def hide_working(self) -> None:
        """Nothing; nothing is being read."""
        form = self.form
        for widget in (form.workingText, form.workingBar, form.stop):
            widget.hide()

    def clear_notice(self) -> None:
        """Nothing; what was told is told no more."""
        self.form.notice.clear()

    def await_drop(self, waiting: bool) -> None:
        """Nothing; while a person drags a file over the page the drop area says that it may be let go."""
        area = self.form.dropArea
        area.setProperty("message", "info" if waiting else None)
        area.style().unpolish(area)
        area.style().polish(area)

    # Look and words

    def offer_profiles(self, profiles: Mapping[str, Profile]) -> None:
        """Nothing; the municipalities can be chosen from, in the language that is spoken."""
        box = self.form.profile
        chosen = box.currentData()
        box.clear()
        language = Language.SV if self._messages().language == "sv" else Language.FI
        for profile in profiles.values():
            box.addItem(profile.name[language], profile.id)
        box.setCurrentIndex(box.findData(chosen))

    def dress(self, theme: Theme) -> None:
        """Nothing; everything is in the look of `theme`."""
        self._theme = theme
        self._source = None
        form = self.form
        self._clear_tabs()
        icons = {
            form.chooseFile: "file-plus",
            form.dropChoose: "",
            form.pasteText: "clipboard-paste",
            form.dropPaste: "clipboard-paste",
            form.makeDemand: "list-checks",
            form.makeQuestion: "circle-help",
        }
        for button, icon in icons.items():
            if icon:
                button.setIcon(theme.icon(icon, gap=True))
        form.doubtsLeft.setIcon(theme.icon("triangle-alert", Tone.WARNING, gap=True))
        form.aside.setIcon(theme.icon("rotate-ccw", gap=True))
        form.dropIcon.setPixmap(theme.icon("file-down", Tone.MUTED).pixmap(_DROP_ICON, _DROP_ICON))
        self.form.notice.dress(theme)
        self.fields.dress(theme)

    def retranslate(self) -> None:
        """Nothing; the form's own words are in the language that is spoken now."""
        self.form.retranslateUi(self._page)
        self.form.workingText.setText(self.tr("Reading {file}…").format(file=self._read))
        self._source = None
        self._clear_tabs()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether a key was taken: Delete on a file's tab takes the file out."""
        delete = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete
        if delete and event.type() == QEvent.Type.KeyPress:
            self.form.files.tabCloseRequested.emit(self.form.files.currentIndex())
            return True
        return super().eventFilter(watched, event)
