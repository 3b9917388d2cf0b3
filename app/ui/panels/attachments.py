"""The page of attachments and supplementary material: titles, order, files by drag and drop; it stores no file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path as File

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.domain.case import Attachment, Case
from app.domain.errors import AppError
from app.domain.language import NO_TEXT
from app.domain.paths import Path, value_at
from app.services.edits import Edit, Put, also, items_edit
from app.services.session import Session
from app.ui.binding_items import ItemList, list_edits
from app.ui.binding_order import order_tabs
from app.ui.binding_page import BoundPage, shown_to_a_writer
from app.ui.binding_rows import RowList
from app.ui.context import Context
from app.ui.generated.ui_attachments import Ui_Attachments
from app.ui.panels.attachments_files import ReadFile, fingerprints, title_of
from app.ui.panels.attachments_rows import AttachmentRow
from app.ui.theme import XL, Theme

ATTACHMENTS: Path = ("attachments",)
SUPPLEMENTARY: Path = ("supplementary",)
_OTHER = {ATTACHMENTS: SUPPLEMENTARY, SUPPLEMENTARY: ATTACHMENTS}


class AttachmentsPage(BoundPage):
    """The two lists of the case of `session`. Files dropped on one are read for their fingerprint alone."""

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(context, session, parent)
        self.form = form = Ui_Attachments()
        form.setupUi(self)
        form.message.hide()
        form.messageClose.clicked.connect(form.message.hide)
        self._lists = {
            ATTACHMENTS: self._list(ATTACHMENTS, form.attachments, form.addAttachmentFiles, form.addAttachment),
            SUPPLEMENTARY: self._list(
                SUPPLEMENTARY, form.supplementary, form.addSupplementaryFiles, form.addSupplementary
            ),
        }
        form.attachments.takes_rows_of, form.supplementary.takes_rows_of = form.supplementary, form.attachments
        self.begin(form.scroll)

    def show_case(self, case: Case) -> None:  # noqa: ARG002 - the lists ask the session
        """Nothing; the lists are those of `case`."""
        anew = [items.show() for items in self._lists.values()]
        for path, items in self._lists.items():
            for attachment, row in items.contents():
                if isinstance(row, AttachmentRow):
                    row.show_attachment(attachment, self._other_name(path))
        if any(anew):
            order_tabs(self.form.column)

    def retranslate_form(self) -> None:
        """Nothing; see `BoundPage`."""
        self.form.retranslateUi(self)

    def retranslate(self) -> None:
        """Nothing; see `BoundPage`."""
        empty = self.tr("Nothing here yet. Drop files here, or choose them.")
        self.form.attachments.call(self.tr("Attachment {number}"), empty)
        self.form.supplementary.call(self.tr("Supplementary material {number}"), empty)

    def dress(self, theme: Theme) -> None:
        """Nothing; see `BoundPage`."""
        form = self.form
        for rows in (form.attachments, form.supplementary):
            rows.dress(theme)
        for button in (form.addAttachmentFiles, form.addSupplementaryFiles):
            button.setIcon(theme.icon("paperclip", gap=True))
        for button in (form.addAttachment, form.addSupplementary):
            button.setIcon(theme.icon("plus", gap=True))

    def take_files(self, path: Path, files: Sequence[File], place: int) -> None:
        """Nothing; `files` are read in the background and then stand at `place` of the list at `path`."""
        self.form.message.hide()
        self.context.tasks.run(
            partial(fingerprints, tuple(files)),
            done=lambda found: self._took(path, place, found),
            failed=self._tell_errors,
            owner=self,
        )

    def _list(self, path: Path, rows: RowList, choose: QPushButton, add: QPushButton) -> ItemList:
        edits = list_edits(path, "edit.attachment_add", "edit.attachment_remove", "edit.attachment_move")
        items = ItemList(self, rows, edits, partial(self._row, path), choose)
        rows.takes_files = True
        # An empty list is still a place to drop on.
        rows.setMinimumHeight(2 * XL)
        rows.files_dropped.connect(lambda files, place: self.take_files(path, files, place))
        rows.adopted.connect(lambda _source, taken, place: self._pass_on(_OTHER[path], taken, place))
        choose.clicked.connect(lambda: self._choose(path))
        add.clicked.connect(lambda: items.add(Attachment(self.context.app.engines.new_id(), NO_TEXT)))
        shown_to_a_writer(self.session, choose, add)
        return items

    def _row(self, path: Path, item_path: Path, item: Attachment) -> QWidget:
        row = AttachmentRow(self.binding, item_path)
        row.form.other.setEnabled(not self.session.read_only)
        row.form.other.clicked.connect(lambda: self._pass_on_item(path, item.id))
        return row

    def _other_name(self, path: Path) -> str:
        if path == ATTACHMENTS:
            return self.tr("Move to supplementary material")
        return self.tr("Move to attachments")

    def _choose(self, path: Path) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files"))
        if chosen:
            self.take_files(path, [File(name) for name in chosen], len(value_at(self.case, path)))

    def _took(self, path: Path, place: int, found: Sequence[ReadFile | AppError]) -> None:
        known = {it.digest for it in (*self.case.attachments, *self.case.supplementary)} - {""}
        new: list[ReadFile] = []
        again: list[ReadFile] = []
        for file in found:
            if isinstance(file, ReadFile):
                (again if file.digest in known else new).append(file)
                known.add(file.digest)
        if new:
            self.apply(lambda case: self._added(case, path, place, new))
        told = [self.context.app.messages.error(error) for error in found if isinstance(error, AppError)]
        told += [self.tr("{file} is here already and was not added again.").format(file=file.name) for file in again]
        self._tell(" ".join(told), "error" if len(told) > len(again) else "info")

    def _added(self, case: Case, path: Path, place: int, files: Sequence[ReadFile]) -> Edit:
        items = value_at(case, path)
        language = case.source
        made = (
            # Names of files are not translated: the title stands in one language until a person says otherwise.
            Attachment(
                self.context.app.engines.new_id(),
                NO_TEXT.put(language, title_of(file.name)),
                original=language,
                file_name=file.name,
                digest=file.digest,
            )
            for file in files
        )
        return items_edit(path, (*items[:place], *made, *items[place:]), "edit.attachment_add", path[0])

    def _pass_on_item(self, path: Path, name: str) -> None:
        taken = next(place for place, item in enumerate(value_at(self.case, path)) if item.id == name)
        self._pass_on(path, taken, len(value_at(self.case, _OTHER[path])))

    def _pass_on(self, path: Path, taken: int, place: int) -> None:
        if self.apply(lambda case: passed_on(case, path, taken, place)):
            self.bring_into_sight(self._lists[_OTHER[path]].rows.focus(place))

    def _tell_errors(self, error: AppError) -> None:
        self._tell(self.context.app.messages.error(error), "error")

    def _tell(self, text: str, tone: str) -> None:
        frame = self.form.message
        self.form.messageText.setText(text)
        frame.setProperty("message", tone)
        frame.style().unpolish(frame)
        frame.style().polish(frame)
        frame.setVisible(bool(text))


def passed_on(case: Case, path: Path, taken: int, place: int) -> Edit:
    """The edit that moves the item at `taken` of the list at `path` to `place` of the other one."""
    items, others = list(value_at(case, path)), list(value_at(case, _OTHER[path]))
    others.insert(place, items.pop(taken))
    edit = items_edit(_OTHER[path], tuple(others), "edit.attachment_other", _OTHER[path][0])
    return also(edit, Put(path, tuple(items)))
