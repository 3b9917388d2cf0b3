"""Which command of an editor does what; it carries none out and makes no action."""

from collections.abc import Callable, Mapping

from app.ui.editor.bilingual_columns import ColumnPair
from app.ui.editor.bilingual_inserts import Inserts
from app.ui.editor.commands import CommandTable
from app.ui.editor.commands_translation import TranslationCommands
from app.ui.editor.overlay import PairedColumn

_READING = frozenset({"next_untranslated", "show_changes"})


def command_table(
    columns: ColumnPair, translation: TranslationCommands, inserts: Inserts, own: Mapping[str, Callable[[], object]]
) -> CommandTable:
    """The table of the commands of text and translation, and the editor's `own`, which change no text."""

    def on_column(method: Callable[[PairedColumn], None]) -> Callable[[], object]:
        def act() -> None:
            method(columns.column)
            # A checkable command has switched itself; what holds at the caret is what counts.
            columns.column.formats_changed.emit(columns.column.formats())

        return act

    text = {
        "bold": on_column(PairedColumn.toggle_bold),
        "italic": on_column(PairedColumn.toggle_italic),
        "paragraph": on_column(PairedColumn.make_paragraph),
        "subheading": on_column(PairedColumn.make_subheading),
        "bullets": on_column(PairedColumn.make_bullets),
        "numbers": on_column(PairedColumn.make_numbers),
        "indent": on_column(PairedColumn.indent),
        "outdent": on_column(PairedColumn.outdent),
        "link": inserts.ask_link,
        "table": inserts.ask_table,
    }
    keys = {
        "Shift+F10": on_column(PairedColumn.open_menu_at_caret),
        "Shift+F4": translation.previous_untranslated,
        "Alt+Shift+Up": translation.move_up,
        "Alt+Shift+Down": translation.move_down,
        "Ctrl+Alt+Left": columns.go_over,
        "Ctrl+Alt+Right": columns.go_over,
    }
    pairing = _pairing(translation, inserts)
    return CommandTable({**text, **pairing, **own}, keys, frozenset({*text, *pairing}) - _READING)


def _pairing(translation: TranslationCommands, inserts: Inserts) -> dict[str, Callable[[], object]]:
    return {
        "next_untranslated": translation.next_untranslated,
        "show_changes": inserts.toggle_change,
        "copy_source": translation.copy_source,
        "mark_translated": translation.mark_translated,
        "approve_different": translation.approve_different,
        "join_pairing": translation.join_pairing,
        "split_pairing": translation.split_pairing,
    }
