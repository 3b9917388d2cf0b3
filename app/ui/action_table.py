"""Every command of the window in one table: names, texts, keys and icons; it makes no action."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Menu(StrEnum):
    """The menus of the window, in their order."""

    CASES = "cases"
    EDIT = "edit"
    TEXT = "text"
    TRANSLATION = "translation"
    VIEW = "view"
    HELP = "help"


class Role(Enum):
    """What macOS moves to its own menu."""

    NONE = auto()
    ABOUT = auto()
    PREFERENCES = auto()
    QUIT = auto()


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One command. `text` and `tip` are in English, to be translated in the context ``Actions``.

    `shortcut` holds its keys with ``; `` between them, the one that is shown first; `icon` an icon's name; either may
    be empty. `starts` says that a line stands over it in the menu.
    """

    name: str
    shortcut: str
    icon: str
    text: str
    tip: str
    checkable: bool = False
    starts: bool = False
    role: Role = Role.NONE


def _row(  # noqa: PLR0913 - a row of the table
    name: str, shortcut: str, icon: str, text: object, tip: object,
    *, checkable: bool = False, starts: bool = False, role: Role = Role.NONE,
) -> ActionSpec:  # fmt: skip
    return ActionSpec(name, shortcut, icon, str(text), str(tip), checkable, starts, role)


MENU_TITLES: Mapping[Menu, str] = MappingProxyType({
    Menu.CASES: str(QT_TRANSLATE_NOOP("Actions", "&Cases")),
    Menu.EDIT: str(QT_TRANSLATE_NOOP("Actions", "&Edit")),
    Menu.TEXT: str(QT_TRANSLATE_NOOP("Actions", "&Text")),
    Menu.TRANSLATION: str(QT_TRANSLATE_NOOP("Actions", "T&ranslation")),
    Menu.VIEW: str(QT_TRANSLATE_NOOP("Actions", "&View")),
    Menu.HELP: str(QT_TRANSLATE_NOOP("Actions", "&Help")),
})  # fmt: skip
"""The title of each menu in English, to be translated in the context ``Actions``."""

# Kept free: Ctrl+Alt for AltGr, F11 for the window manager.
ACTIONS: Mapping[Menu, tuple[ActionSpec, ...]] = MappingProxyType({
    Menu.CASES: (
        _row("new_from_motion", "Ctrl+N", "file-down", QT_TRANSLATE_NOOP("Actions", "&Bring in a motion…"),
             QT_TRANSLATE_NOOP("Actions", "Make a case of a motion: choose a file, or paste its text")),
        _row("new_empty", "Ctrl+Shift+N", "file-plus", QT_TRANSLATE_NOOP("Actions", "&Empty case"),
             QT_TRANSLATE_NOOP("Actions", "Make a case with nothing in it yet")),
        _row("open_example", "", "book-open", QT_TRANSLATE_NOOP("Actions", "&Open the example"),
             QT_TRANSLATE_NOOP("Actions", "Open the bundled example, on which anything may be tried")),
        _row("search_all", "Ctrl+Shift+F", "search", QT_TRANSLATE_NOOP("Actions", "&Search all cases"),
             QT_TRANSLATE_NOOP("Actions", "Search the texts of every case"), starts=True),
        _row("back_to_cases", "Alt+Left", "arrow-left", QT_TRANSLATE_NOOP("Actions", "All &cases"),
             QT_TRANSLATE_NOOP("Actions", "Go back to the list of cases")),
        _row("duplicate", "", "copy-plus", QT_TRANSLATE_NOOP("Actions", "&Duplicate"),
             QT_TRANSLATE_NOOP("Actions", "Make a copy of this case"), starts=True),
        _row("archive", "", "archive", QT_TRANSLATE_NOOP("Actions", "&Archive"),
             QT_TRANSLATE_NOOP("Actions", "Put this case away; it can be brought back")),
        _row("restore", "", "archive-restore", QT_TRANSLATE_NOOP("Actions", "Bring bac&k"),
             QT_TRANSLATE_NOOP("Actions", "Bring this case back from the archive")),
        _row("delete", "", "trash-2", QT_TRANSLATE_NOOP("Actions", "De&lete"),
             QT_TRANSLATE_NOOP("Actions", "Delete this case; it can be undone")),
        _row("export", "Ctrl+E", "download", QT_TRANSLATE_NOOP("Actions", "E&xport…"),
             QT_TRANSLATE_NOOP("Actions", "Write the documents in Finnish and Swedish"), starts=True),
        _row("copy_part", "Ctrl+Shift+C", "clipboard-copy", QT_TRANSLATE_NOOP("Actions", "Cop&y a part…"),
             QT_TRANSLATE_NOOP("Actions", "Copy a part to the clipboard, for a system filled field by field")),
        _row("print", "Ctrl+P", "printer", QT_TRANSLATE_NOOP("Actions", "&Print…"),
             QT_TRANSLATE_NOOP("Actions", "Print the pages of the document")),
        _row("save_pdf", "Ctrl+Shift+E", "file-text", QT_TRANSLATE_NOOP("Actions", "Save as PD&F…"),
             QT_TRANSLATE_NOOP("Actions", "Write the pages of the document into a PDF file")),
        _row("preferences", "Ctrl+,", "settings", QT_TRANSLATE_NOOP("Actions", "P&references…"),
             QT_TRANSLATE_NOOP("Actions", "Choose language, look, own details and folders"),
             starts=True, role=Role.PREFERENCES),
        _row("quit", "Ctrl+Q", "log-out", QT_TRANSLATE_NOOP("Actions", "&Quit"),
             QT_TRANSLATE_NOOP("Actions", "Close the program; everything is stored already"), role=Role.QUIT),
    ),
    Menu.EDIT: (
        _row("undo", "Ctrl+Z", "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"),
             QT_TRANSLATE_NOOP("Actions", "Take the last change back")),
        _row("redo", "Ctrl+Shift+Z; Ctrl+Y", "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"),
             QT_TRANSLATE_NOOP("Actions", "Make the change again that was taken back")),
        _row("cut", "Ctrl+X", "scissors", QT_TRANSLATE_NOOP("Actions", "Cu&t"),
             QT_TRANSLATE_NOOP("Actions", "Move the selection to the clipboard"), starts=True),
        _row("copy", "Ctrl+C", "copy", QT_TRANSLATE_NOOP("Actions", "&Copy"),
             QT_TRANSLATE_NOOP("Actions", "Copy the selection to the clipboard")),
        _row("paste", "Ctrl+V", "clipboard-paste", QT_TRANSLATE_NOOP("Actions", "&Paste"),
             QT_TRANSLATE_NOOP("Actions", "Put in what the clipboard holds")),
        _row("find", "Ctrl+F", "search", QT_TRANSLATE_NOOP("Actions", "&Find…"),
             QT_TRANSLATE_NOOP("Actions", "Search all parts and both languages of this case"), starts=True),
        _row("replace", "Ctrl+H", "replace", QT_TRANSLATE_NOOP("Actions", "R&eplace…"),
             QT_TRANSLATE_NOOP("Actions", "Replace in all parts and both languages, with a preview")),
        _row("next_error", "F7", "", QT_TRANSLATE_NOOP("Actions", "&Next error"),
             QT_TRANSLATE_NOOP("Actions", "Go to the next error of language in this case"), starts=True),
        _row("previous_error", "Shift+F7", "", QT_TRANSLATE_NOOP("Actions", "Pre&vious error"),
             QT_TRANSLATE_NOOP("Actions", "Go to the error of language before this one")),
        _row("correct", "Ctrl+.", "", QT_TRANSLATE_NOOP("Actions", "C&orrect…"),
             QT_TRANSLATE_NOOP("Actions", "Show what may be meant by the nearest error in this paragraph")),
        _row("ignore_error", "", "", QT_TRANSLATE_NOOP("Actions", "&Ignore here"),
             QT_TRANSLATE_NOOP("Actions", "Do not show this error any more; it can be undone")),
        _row("add_to_words", "", "", QT_TRANSLATE_NOOP("Actions", "&Add to my words"),
             QT_TRANSLATE_NOOP("Actions", "Take this word for right from now on, in every case")),
    ),
    Menu.TEXT: (
        _row("bold", "Ctrl+B", "bold", QT_TRANSLATE_NOOP("Actions", "&Bold"),
             QT_TRANSLATE_NOOP("Actions", "Make the selection bold"), checkable=True),
        _row("italic", "Ctrl+I", "italic", QT_TRANSLATE_NOOP("Actions", "&Italic"),
             QT_TRANSLATE_NOOP("Actions", "Make the selection italic"), checkable=True),
        _row("link", "Ctrl+K", "link", QT_TRANSLATE_NOOP("Actions", "&Link…"),
             QT_TRANSLATE_NOOP("Actions", "Make the selection a link, or change the link")),
        _row("reference", "Ctrl+L", "section-sign", QT_TRANSLATE_NOOP("Actions", "L&egal reference…"),
             QT_TRANSLATE_NOOP("Actions", "Find a statute and write the reference here")),
        _row("paragraph", "Ctrl+Shift+P", "pilcrow", QT_TRANSLATE_NOOP("Actions", "&Paragraph"),
             QT_TRANSLATE_NOOP("Actions", "Make it plain text"), starts=True, checkable=True),
        _row("subheading", "Ctrl+Shift+H", "heading", QT_TRANSLATE_NOOP("Actions", "&Subheading"),
             QT_TRANSLATE_NOOP("Actions", "Make it a subheading"), checkable=True),
        _row("bullets", "Ctrl+Shift+L", "list", QT_TRANSLATE_NOOP("Actions", "B&ullets"),
             QT_TRANSLATE_NOOP("Actions", "Make it a bulleted list"), checkable=True),
        _row("numbers", "Ctrl+Shift+O", "list-ordered", QT_TRANSLATE_NOOP("Actions", "&Numbers"),
             QT_TRANSLATE_NOOP("Actions", "Make it a numbered list"), checkable=True),
        _row("table", "Ctrl+Shift+T", "table", QT_TRANSLATE_NOOP("Actions", "&Table…"),
             QT_TRANSLATE_NOOP("Actions", "Put in a simple table")),
        _row("indent", "Ctrl+M", "list-indent-increase", QT_TRANSLATE_NOOP("Actions", "Move in&wards"),
             QT_TRANSLATE_NOOP("Actions", "Move the list item one level inwards"), starts=True),
        _row("outdent", "Ctrl+Shift+M", "list-indent-decrease", QT_TRANSLATE_NOOP("Actions", "Move &outwards"),
             QT_TRANSLATE_NOOP("Actions", "Move the list item one level outwards")),
        _row("tidy_typography", "", "wand-sparkles", QT_TRANSLATE_NOOP("Actions", "Tidy t&ypography of this part"),
             QT_TRANSLATE_NOOP("Actions", "Put quotation marks, dashes and no-break spaces of this part right"),
             starts=True),
        _row("tidy_typography_all", "", "", QT_TRANSLATE_NOOP("Actions", "Tidy typography of the whole &case"),
             QT_TRANSLATE_NOOP("Actions", "Put quotation marks, dashes and no-break spaces of every part right")),
        _row("my_words", "", "book-a", QT_TRANSLATE_NOOP("Actions", "&My words…"),
             QT_TRANSLATE_NOOP("Actions", "See and change the words that proofreading takes for right"), starts=True),
    ),
    Menu.TRANSLATION: (
        _row("next_untranslated", "F4", "skip-forward", QT_TRANSLATE_NOOP("Actions", "&Next to translate"),
             QT_TRANSLATE_NOOP("Actions", "Go to the next paragraph that is not translated or has changed since")),
        _row("show_changes", "F8", "diff", QT_TRANSLATE_NOOP("Actions", "Show what &changed"),
             QT_TRANSLATE_NOOP("Actions", "Show what has changed in the source since this was translated")),
        _row("copy_source", "Ctrl+Shift+I", "copy", QT_TRANSLATE_NOOP("Actions", "Copy the &source"),
             QT_TRANSLATE_NOOP("Actions", "Copy the paragraph of the other language here, to be translated"),
             starts=True),
        _row("mark_translated", "Ctrl+Return", "check", QT_TRANSLATE_NOOP("Actions", "Mark as &translated"),
             QT_TRANSLATE_NOOP("Actions", "The translation is up to date")),
        _row("approve_different", "Ctrl+Shift+Return", "check-check",
             QT_TRANSLATE_NOOP("Actions", "Approve as &different"),
             QT_TRANSLATE_NOOP("Actions", "The two languages are meant to differ here")),
        _row("translate_references", "", "",
             QT_TRANSLATE_NOOP("Actions", "Translate &references"),
             QT_TRANSLATE_NOOP("Actions", "Offer the references that the other language of this paragraph lacks")),
        _row("join_pairing", "Ctrl+Shift+J", "merge", QT_TRANSLATE_NOOP("Actions", "&Join pairs"),
             QT_TRANSLATE_NOOP("Actions", "Pair this paragraph and the next one with one text of the other language"),
             starts=True),
        _row("split_pairing", "Ctrl+Shift+K", "split", QT_TRANSLATE_NOOP("Actions", "S&plit the pair"),
             QT_TRANSLATE_NOOP("Actions", "Make two pairs of this one from here on")),
    ),
    Menu.VIEW: (
        _row("previous_part", "Ctrl+PgUp", "arrow-up", QT_TRANSLATE_NOOP("Actions", "&Previous part"),
             QT_TRANSLATE_NOOP("Actions", "Go to the part before this one")),
        _row("next_part", "Ctrl+PgDown", "arrow-down", QT_TRANSLATE_NOOP("Actions", "&Next part"),
             QT_TRANSLATE_NOOP("Actions", "Go to the part after this one")),
        _row("next_pane", "F6", "", QT_TRANSLATE_NOOP("Actions", "Next &area"),
             QT_TRANSLATE_NOOP("Actions", "Move to the next area of the window")),
        _row("previous_pane", "Shift+F6", "", QT_TRANSLATE_NOOP("Actions", "Pre&vious area"),
             QT_TRANSLATE_NOOP("Actions", "Move to the previous area of the window")),
        _row("columns_both", "Ctrl+1", "columns-2", QT_TRANSLATE_NOOP("Actions", "&Both languages"),
             QT_TRANSLATE_NOOP("Actions", "Finnish and Swedish side by side"), starts=True, checkable=True),
        _row("columns_fi", "Ctrl+2", "square", QT_TRANSLATE_NOOP("Actions", "&Finnish alone"),
             QT_TRANSLATE_NOOP("Actions", "Show the Finnish text alone"), checkable=True),
        _row("columns_sv", "Ctrl+3", "square", QT_TRANSLATE_NOOP("Actions", "&Swedish alone"),
             QT_TRANSLATE_NOOP("Actions", "Show the Swedish text alone"), checkable=True),
        _row("columns_narrow", "Ctrl+4", "panel-left", QT_TRANSLATE_NOOP("Actions", "Finnish in a na&rrow column"),
             QT_TRANSLATE_NOOP("Actions", "Show the Finnish text in a narrow column beside the Swedish"),
             checkable=True),
        _row("guidance", "Ctrl+Shift+G", "lightbulb", QT_TRANSLATE_NOOP("Actions", "&Guidance"),
             QT_TRANSLATE_NOOP("Actions", "Show or hide what each part should say"), starts=True, checkable=True),
        _row("outline", "F9", "panel-left", QT_TRANSLATE_NOOP("Actions", "&Outline"),
             QT_TRANSLATE_NOOP("Actions", "Show or hide the parts of the case"), checkable=True),
        _row("panels", "Shift+F9", "panel-right", QT_TRANSLATE_NOOP("Actions", "Pane&ls"),
             QT_TRANSLATE_NOOP("Actions", "Show or hide findings, motion and preview"), checkable=True),
        _row("preview_full", "F5", "eye", QT_TRANSLATE_NOOP("Actions", "Preview in f&ull"),
             QT_TRANSLATE_NOOP("Actions", "Show the pages over the whole window"), checkable=True),
    ),
    Menu.HELP: (
        _row("guide", "F1", "book-open", QT_TRANSLATE_NOOP("Actions", "&Guide"),
             QT_TRANSLATE_NOOP("Actions", "Read the guide")),
        _row("keyboard_map", "Ctrl+F1", "keyboard", QT_TRANSLATE_NOOP("Actions", "&Keyboard"),
             QT_TRANSLATE_NOOP("Actions", "See every key")),
        _row("copy_support_details", "", "clipboard-copy", QT_TRANSLATE_NOOP("Actions", "&Copy details for support"),
             QT_TRANSLATE_NOOP("Actions", "Copy versions and settings, without any text of yours, to the clipboard"),
             starts=True),
        _row("about", "", "info", QT_TRANSLATE_NOOP("Actions", "&About"),
             QT_TRANSLATE_NOOP("Actions", "See versions and licences"), role=Role.ABOUT),
    ),
})  # fmt: skip
"""The commands of each menu, in their order."""
