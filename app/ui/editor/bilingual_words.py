"""What the editor calls its columns and says in empty places, in the language of the window; it shows nothing."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.language import Language

_HINTS: Mapping[str, str] = MappingProxyType(
    {
        "description": str(QT_TRANSLATE_NOOP("EditorWords", "Write here what the motion proposes.")),
        "summary": str(QT_TRANSLATE_NOOP("EditorWords", "Write here the answer in a few points, for a quick reader.")),
        "general_answer": str(
            QT_TRANSLATE_NOOP("EditorWords", "Write here what the municipality answers to the whole motion.")
        ),
        "answer": str(QT_TRANSLATE_NOOP("EditorWords", "Write here the answer to this question.")),
        "extra": str(QT_TRANSLATE_NOOP("EditorWords", "Write here the text of this part, or leave it empty.")),
    }
)


def empty_part_hint(key: str) -> str:
    """What to write in the empty part with `key`."""
    return QCoreApplication.translate("EditorWords", _HINTS.get(key.partition(":")[0], _HINTS["extra"]))


def column_name(part: str, language: Language) -> str:
    """The name of the column of `language` for assistive technology, such as *Answer 2, Finnish*."""
    if language is Language.FI:
        return QCoreApplication.translate("EditorWords", "{part}, Finnish").format(part=part)
    return QCoreApplication.translate("EditorWords", "{part}, Swedish").format(part=part)
