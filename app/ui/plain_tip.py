"""Tips that show a text as it is; a tip that looks like HTML would be drawn as such, with images from the disk."""

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """What to give as a tip so that `text` is read in it character for character."""
    return str(Qt.convertFromPlainText(text)) if Qt.mightBeRichText(text) else text
