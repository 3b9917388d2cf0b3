"""A document made here for a text editor, for those who keep hold of it; it changes no text."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextEdit


def give_own_document(editor: QTextEdit) -> QTextDocument:
    """The document that `editor` shows from now on, which looks as its first one and ends with it.

    What Python holds of a document that Qt made can be taken for gone when another widget ends whose address was used
    before: the text would still stand there, and every use of it fail.
    """
    document = QTextDocument(editor)
    document.documentLayout().setPaintDevice(editor.viewport())
    document.setDefaultFont(editor.font())
    editor.setDocument(document)
    return document
