"""What the editor gives to the clipboard and to a drag, and takes from them; it inserts nothing and has no widget."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData

from app.domain.clip import Clip
from app.domain.columns import Rows
from app.domain.language import Language
from app.domain.richtext import Blocks
from app.ui.editor.mime_rows import packed, unpacked

ROWS = "application/x-aloitevastaus-rows"
"""Our own form, which alone carries the ids of passages."""

RTF = "text/rtf"
WINDOWS_RTF = 'application/x-qt-windows-mime;value="Rich Text Format"'
"""What Word on Windows looks for."""

Clean = Callable[[str], Blocks]


class MimeCodec:
    """Rows to and from what a clipboard or a drag carries; a paste and a drop read the same.

    Parameters: the engines of the same names; `language` is that of the texts that are copied.
    """

    def __init__(
        self, clean_html: Clean, clean_text: Clean, clip_blocks: Callable[[Blocks, Language], Clip], language: Language
    ) -> None:
        self._clean_html = clean_html
        self._clean_text = clean_text
        self._clip_blocks = clip_blocks
        self._language = language

    def to_mime(self, rows: Rows) -> QMimeData:
        """`rows` in our own form, as HTML, as RTF and as plain text; nothing at all where there are none."""
        mime = QMimeData()
        if not rows:
            return mime
        clip = self._clip_blocks(tuple(block for _, block in rows), self._language)
        mime.setData(ROWS, packed(rows))
        put_clip(mime, clip)
        return mime

    def from_mime(self, mime: QMimeData) -> Rows:
        """The rows that `mime` holds, none where it holds no text; an id is empty but in our own form.

        Our own form goes first, then HTML, then plain text: a later one is read where the one before gives nothing.
        """
        rows = unpacked(bytes(mime.data(ROWS).data())) if mime.hasFormat(ROWS) else ()
        if rows:
            return rows
        blocks = self._clean_html(mime.html()) if mime.hasHtml() else ()
        if not blocks and mime.hasText():
            blocks = self._clean_text(mime.text())
        return tuple(("", block) for block in blocks)

    def accepts(self, mime: QMimeData) -> bool:
        """Whether `from_mime` can read `mime`; files are for the window, not for a text."""
        if mime.hasFormat(ROWS):
            return True
        return (mime.hasHtml() or mime.hasText()) and not _is_files(mime)


def put_clip(mime: QMimeData, clip: Clip) -> None:
    """Nothing; `mime` holds `clip` in its three formats."""
    mime.setHtml(clip.html)
    mime.setData(RTF, clip.rtf)
    mime.setData(WINDOWS_RTF, clip.rtf)
    mime.setText(clip.text)


def _is_files(mime: QMimeData) -> bool:
    """Whether `mime` is of files: a file manager puts their addresses beside them as text."""
    return not mime.hasHtml() and mime.hasUrls() and all(url.isLocalFile() for url in mime.urls())
