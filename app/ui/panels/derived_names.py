"""What kinds, languages, stages and outcomes are called in the window's language; the document's words are not here."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from app.domain.handling import Outcome, Stage
from app.domain.language import Language
from app.domain.motion import Kind


def kind_names() -> Mapping[str, str]:
    """What the kinds are called in the window's language."""
    return {
        Kind.MOTION: QCoreApplication.translate("Names", "Motion"),
        Kind.COUNCIL_QUESTION: QCoreApplication.translate("Names", "Council question"),
        Kind.RESOLUTION: QCoreApplication.translate("Names", "Resolution"),
        Kind.RESIDENTS_INITIATIVE: QCoreApplication.translate("Names", "Residents’ initiative"),
    }


def language_names() -> Mapping[str, str]:
    """What the languages of a document are called in the window's language."""
    return {
        Language.FI: QCoreApplication.translate("Names", "Finnish"),
        Language.SV: QCoreApplication.translate("Names", "Swedish"),
    }


def stage_names() -> Mapping[str, str]:
    """What the ranks of a body are called in the window's language."""
    return {
        Stage.COMMITTEE: QCoreApplication.translate("Names", "Committee"),
        Stage.BOARD: QCoreApplication.translate("Names", "Board"),
        Stage.COUNCIL: QCoreApplication.translate("Names", "Council"),
    }


def outcome_names() -> Mapping[str, str]:
    """What the ends of a stage are called in the window's language."""
    return {
        Outcome.OPEN: QCoreApplication.translate("Names", "Open"),
        Outcome.DECIDED: QCoreApplication.translate("Names", "Decided"),
        Outcome.RETURNED: QCoreApplication.translate("Names", "Returned for preparation"),
    }


def name_items(box: QComboBox, names: Mapping[str, str]) -> None:
    """Nothing; each item of `box` is called by the name of its data."""
    for place in range(box.count()):
        value = box.itemData(place)
        box.setItemText(place, names.get(value, value))
