"""The user guide in a window of its own, with contents and search; it needs no network and opens no page of it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QRegularExpression, Qt, QUrl
from PySide6.QtGui import (
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from app.ui.context import Context
from app.ui.generated.ui_guide import Ui_GuideWindow
from app.ui.guide_text import Chapter, chapter_at, load_guide, pattern, places
from app.ui.theme import XL, Theme, Tone

_INSENSITIVE = QRegularExpression.PatternOption.CaseInsensitiveOption
_LINE_PERCENT = 125.0
_LINE_CHARACTERS = 75


class GuideWindow(QWidget):
    """Shows one chapter at a time in the language of the window; `folder` has a folder of chapters a language."""

    def __init__(self, context: Context, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._context = context
        self._folder = folder
        self._chapters: tuple[Chapter, ...] = ()
        self.form = Ui_GuideWindow()
        self.form.setupUi(self)
        form = self.form
        form.contents.currentRowChanged.connect(self._open)
        form.search.textChanged.connect(self._search)
        form.search.returnPressed.connect(self._next)
        form.text.anchorClicked.connect(self._follow)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._start_search)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._escape)
        context.theme.changed.connect(self._dress)
        self._load()
        form.contents.setFocus()

    @property
    def chapter(self) -> Chapter:
        """The chapter that is shown."""
        return self._chapters[max(0, self.form.contents.currentRow())]

    def _load(self) -> None:
        """The chapters of the language that is spoken now; the same place as before where one was shown."""
        row = max(0, self.form.contents.currentRow())
        self._chapters = load_guide(self._folder, self._context.languages.language)
        self.form.contents.clear()
        self.form.contents.addItems([chapter.title for chapter in self._chapters])
        self.form.contents.setCurrentRow(min(row, len(self._chapters) - 1))
        self._search()

    def _open(self, row: int) -> None:
        if row >= 0:
            self._show(self._chapters[row])

    def _show(self, chapter: Chapter) -> None:
        document = self.form.text.document()
        document.setDefaultFont(self._context.theme.theme.font())
        document.setDocumentMargin(XL)
        self.form.text.setMarkdown(chapter.markdown)
        self._space_out(document)
        self.form.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()

    @staticmethod
    def _space_out(document: QTextDocument) -> None:
        """Gives the lines the air that running text needs."""
        look = QTextBlockFormat()
        look.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing; no line becomes longer than one that is read with ease."""
        super().resizeEvent(event)
        self._limit_lines()

    def _limit_lines(self) -> None:
        text = self.form.text
        easy = text.fontMetrics().averageCharWidth() * _LINE_CHARACTERS + 2 * XL
        narrow = easy > text.viewport().width()
        text.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth if narrow else QTextEdit.LineWrapMode.FixedPixelWidth)
        text.setLineWrapColumnOrWidth(easy)

    # Search

    def _start_search(self) -> None:
        self.form.search.setFocus()
        self.form.search.selectAll()

    def _escape(self) -> None:
        if self.form.search.text():
            self.form.search.clear()
        else:
            self.close()

    def _search(self) -> None:
        words, contents = self.form.search.text(), self.form.contents
        counts = [places(chapter, words) for chapter in self._chapters]
        for row, (chapter, count) in enumerate(zip(self._chapters, counts, strict=True)):
            item = contents.item(row)
            counted = self.tr("{title} ({count})").format(title=chapter.title, count=count)
            item.setText(counted if count else chapter.title)
            item.setHidden(bool(words.strip()) and not count)
        if words.strip() and any(counts) and not counts[contents.currentRow()]:
            contents.setCurrentRow(next(row for row, count in enumerate(counts) if count))
        self._tell(words, sum(counts))
        self._mark()

    def _tell(self, words: str, count: int) -> None:
        if not words.strip():
            self.form.found.clear()
        elif count:
            self.form.found.setText(self.tr("Places found: {count}. Enter goes to the next.").format(count=count))
        else:
            self.form.found.setText(self.tr("Nothing found. Try a shorter word, or only its beginning."))

    def _mark(self) -> None:
        """Lights up every place in the chapter."""
        look = QTextCharFormat()
        look.setBackground(self._context.theme.theme.color(Tone.MATCH))
        marks = []
        for cursor in self._found():
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.form.text.setExtraSelections(marks)

    def _found(self) -> list[QTextCursor]:
        wanted = QRegularExpression(pattern(self.form.search.text()), _INSENSITIVE)
        document, found = self.form.text.document(), []
        cursor = document.find(wanted, 0) if wanted.pattern() else QTextCursor()
        while not cursor.isNull():
            found.append(cursor)
            cursor = document.find(wanted, cursor)
        return found

    def _next(self) -> None:
        """Goes to the next place, in the next chapter that has one where this one has no more."""
        here = self.form.text.textCursor().position()
        after = [cursor for cursor in self._found() if cursor.selectionStart() >= here]
        if not after and (row := self._next_row()) is not None:
            self.form.contents.setCurrentRow(row)
            after = self._found()
        if after:
            self.form.text.setTextCursor(after[0])
            self.form.text.ensureCursorVisible()

    def _next_row(self) -> int | None:
        count, here = len(self._chapters), self.form.contents.currentRow()
        rows = [(here + step) % count for step in range(1, count + 1)]
        return next((row for row in rows if not self.form.contents.item(row).isHidden()), None)

    def _follow(self, url: QUrl) -> None:
        row = chapter_at(self._chapters, url.fileName())
        if row is not None:
            self.form.search.clear()
            self.form.contents.setCurrentRow(row)

    # Look and language

    def _dress(self, _: Theme) -> None:
        self._open(self.form.contents.currentRow())
        self._limit_lines()

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; texts and chapters follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "form"):
            self.form.retranslateUi(self)
            self._load()
