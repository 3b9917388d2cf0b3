"""The stripe in the margin that tells how a passage stands to its twin: a shape, a colour and words for each state."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.language import Language
from app.domain.passage import Passage, TranslationState, translation_state
from app.domain.richtext import is_blank
from app.ui.theme import Tone


class Shape(Enum):
    """What a stripe looks like without its colour."""

    SOLID = auto()
    DASHED = auto()
    DOTTED = auto()
    HOLLOW = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """The shape and the tone of a stripe."""

    shape: Shape
    tone: Tone


LOOKS: Mapping[TranslationState, Look] = MappingProxyType(
    {
        TranslationState.MISSING: Look(Shape.DOTTED, Tone.MISSING),
        TranslationState.SOURCE_CHANGED: Look(Shape.SOLID, Tone.STALE),
        TranslationState.TARGET_CHANGED: Look(Shape.DASHED, Tone.WARNING),
        TranslationState.APPROVED_DIFFERENT: Look(Shape.HOLLOW, Tone.MUTED),
    }
)
"""The look of each state; a passage that is translated has no stripe."""

WIDTH = 4.0


def paint_stripe(painter: QPainter, rect: QRectF, shape: Shape, colour: QColor) -> None:
    """Nothing; `shape` is drawn in `colour` along `rect`, which is `WIDTH` wide."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if shape is Shape.SOLID:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect, WIDTH / 2, WIDTH / 2)
    elif shape is Shape.HOLLOW:
        painter.setPen(QPen(colour, 1.2))
        painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), WIDTH / 2, WIDTH / 2)
    else:
        pen = QPen(colour, WIDTH - 1)
        # In widths of the pen: round ends make dots of dashes without length.
        pen.setDashPattern([1.7, 1.0] if shape is Shape.DASHED else [0.01, 1.7])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if shape is Shape.DASHED else Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle = rect.center().x()
        painter.drawLine(QPointF(middle, rect.top() + 1), QPointF(middle, rect.bottom() - 1))
    painter.restore()


_FI, _SV = Language.FI, Language.SV
# Keyed by the state and the language of the side that carries the stripe.
_WORDS: Mapping[tuple[TranslationState, Language], str] = MappingProxyType(
    {
        (TranslationState.MISSING, _FI): str(QT_TRANSLATE_NOOP("Stripes", "Not written in Finnish yet")),
        (TranslationState.MISSING, _SV): str(QT_TRANSLATE_NOOP("Stripes", "Not written in Swedish yet")),
        (TranslationState.SOURCE_CHANGED, _FI): str(
            QT_TRANSLATE_NOOP("Stripes", "The Swedish text has changed since this was translated")
        ),
        (TranslationState.SOURCE_CHANGED, _SV): str(
            QT_TRANSLATE_NOOP("Stripes", "The Finnish text has changed since this was translated")
        ),
        (TranslationState.TARGET_CHANGED, _FI): str(QT_TRANSLATE_NOOP("Stripes", "Not marked as translated yet")),
        (TranslationState.TARGET_CHANGED, _SV): str(QT_TRANSLATE_NOOP("Stripes", "Not marked as translated yet")),
        (TranslationState.APPROVED_DIFFERENT, _FI): str(QT_TRANSLATE_NOOP("Stripes", "Approved as different")),
        (TranslationState.APPROVED_DIFFERENT, _SV): str(QT_TRANSLATE_NOOP("Stripes", "Approved as different")),
        (TranslationState.TRANSLATED, _FI): str(QT_TRANSLATE_NOOP("Stripes", "Translated")),
        (TranslationState.TRANSLATED, _SV): str(QT_TRANSLATE_NOOP("Stripes", "Translated")),
    }
)


def striped_side(passage: Passage) -> Language:
    """The language on whose side the state of `passage` is shown: the one that waits for a person."""
    if is_blank(passage.blocks[passage.source]) and not is_blank(passage.blocks[passage.source.other]):
        return passage.source
    return passage.source.other


def state_words(passage: Passage) -> str:
    """What the stripe of `passage` says, in the language of the window; nothing for one that is empty on both sides."""
    if all(is_blank(passage.blocks[language]) for language in Language):
        return ""
    return QCoreApplication.translate("Stripes", _WORDS[translation_state(passage), striped_side(passage)])
