"""Every key of the window, by group, as rows and as a page to print; it shows nothing."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

from app.ui.action_table import ACTIONS
from app.ui.actions import menu_title, plain, sequences

_CONTEXT = "KeyboardText"
# What lists and texts do by themselves, without an action of the window.
_ELSEWHERE = (
    ("Return", QT_TRANSLATE_NOOP("KeyboardText", "Open the selected row of a list")),
    ("Del", QT_TRANSLATE_NOOP("KeyboardText", "Delete the selected row of a list; it can be undone")),
    ("Shift+F10", QT_TRANSLATE_NOOP("KeyboardText", "Open the menu of what is selected")),
    ("Tab", QT_TRANSLATE_NOOP("KeyboardText", "Move to the next field; in a list of the text, one level inwards")),
    ("Shift+Tab", QT_TRANSLATE_NOOP("KeyboardText", "Move to the field before; in a list of the text, outwards")),
    ("Esc", QT_TRANSLATE_NOOP("KeyboardText", "Close a dialog or a search")),
)


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One command: its text and its keys as this system writes them."""

    text: str
    keys: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The commands of one menu that have keys."""

    title: str
    rows: tuple[KeyRow, ...]


def key_groups() -> tuple[KeyGroup, ...]:
    """Every group in the language that is spoken now, in the order of the menus."""
    groups = [
        KeyGroup(
            plain(menu_title(menu)),
            tuple(
                KeyRow(plain(QCoreApplication.translate("Actions", spec.text)), _shown(sequences(spec)))
                for spec in specs
                if spec.shortcut
            ),
        )
        for menu, specs in ACTIONS.items()
    ]
    elsewhere = tuple(
        KeyRow(QCoreApplication.translate(_CONTEXT, str(text)), _shown([QKeySequence(key)])) for key, text in _ELSEWHERE
    )
    return (*groups, KeyGroup(QCoreApplication.translate("KeyboardText", "Lists and texts"), elsewhere))


def matching(groups: tuple[KeyGroup, ...], words: str) -> tuple[KeyGroup, ...]:
    """The rows whose text, keys or group hold every one of `words`, in their groups; all of them for no words."""
    wanted = words.casefold().split()
    found = (KeyGroup(group.title, tuple(row for row in group.rows if _holds(group, row, wanted))) for group in groups)
    return tuple(group for group in found if group.rows)


def keyboard_html(title: str, groups: tuple[KeyGroup, ...]) -> str:
    """A page with `title` and one table a group."""
    tables = "".join(
        f"<h3>{escape(group.title)}</h3><table width='100%' cellpadding='3'>"
        + "".join(f"<tr><td width='65%'>{escape(row.text)}</td><td>{escape(row.keys)}</td></tr>" for row in group.rows)
        + "</table>"
        for group in groups
    )
    return f"<html><body><h1>{escape(title)}</h1>{tables}</body></html>"


def _holds(group: KeyGroup, row: KeyRow, wanted: list[str]) -> bool:
    text = f"{group.title} {row.text} {row.keys}".casefold()
    return all(word in text for word in wanted)


def _shown(found: list[QKeySequence]) -> str:
    return "  ·  ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in found)
