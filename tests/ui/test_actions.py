from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu

from app.ui.action_table import ACTIONS, MENU_TITLES, ActionSpec, Menu
from app.ui.actions import Actions, keys, menu_title, plain, sequences, specs
from app.ui.theme import ThemeKeeper

LATER = {"F11"}
ROWS = tuple(specs())


class Swedish(QTranslator):
    def translate(self, context, source, disambiguation=None, n=-1):
        return f"sv {source}" if context == "Actions" else None

    def isEmpty(self):
        return False


@pytest.fixture
def theme(qapp):
    return ThemeKeeper()


@pytest.fixture
def actions(theme):
    return Actions(theme)


def key_names(spec: ActionSpec) -> list[str]:
    return [key.toString() for key in sequences(spec)]


def test_no_two_commands_share_a_key_and_none_takes_a_key_that_is_kept_free():
    found = Counter(key for spec in ROWS for key in key_names(spec))
    assert len(found) > 45
    assert [key for key, count in found.items() if count > 1 or key in LATER] == []


def test_every_key_of_the_table_is_one_that_qt_knows():
    for spec in ROWS:
        assert all(key and "Unknown" not in key for key in key_names(spec)), spec.name
        assert "; ".join(key_names(spec)) == spec.shortcut, spec.name


def test_no_command_takes_the_keys_that_write_letters_on_a_nordic_keyboard():
    # AltGr is Ctrl+Alt on Windows.
    assert [spec.name for spec in ROWS if "Ctrl+Alt" in spec.shortcut] == []


def test_every_command_has_a_name_of_its_own_a_text_and_a_tip():
    names = [spec.name for spec in ROWS]
    assert len(names) == len(set(names)) > 50
    assert [spec.name for spec in ROWS if not spec.text or not spec.tip or spec.tip.endswith(".")] == []


@pytest.mark.parametrize("menu", Menu)
def test_a_menu_gives_each_command_a_letter_of_its_own(menu):
    letters = [spec.text[spec.text.index("&") + 1].lower() for spec in ACTIONS[menu]]
    assert [letter for letter, count in Counter(letters).items() if count > 1] == []
    assert "&" in MENU_TITLES[menu]


def test_an_action_has_its_text_tip_key_and_icon(actions):
    bold = actions["bold"]
    assert actions.bold is bold
    assert bold.text() == "&Bold"
    assert bold.toolTip() == "Make the selection bold (Ctrl+B)"
    assert bold.shortcut() == QKeySequence("Ctrl+B")
    assert bold.isCheckable()
    assert not bold.icon().isNull()


def test_a_command_without_a_key_has_a_tip_without_brackets(actions):
    assert actions.about.toolTip() == "See versions and licences"


def test_redo_has_both_keys_that_people_know(actions):
    assert [key.toString() for key in actions.redo.shortcuts()] == ["Ctrl+Shift+Z", "Ctrl+Y"]


def test_a_name_that_no_command_has_is_an_error(actions):
    with pytest.raises(AttributeError, match="no_such"):
        _ = actions.no_such


def test_one_way_of_showing_the_columns_is_on_at_a_time(actions):
    actions.columns_sv.trigger()
    assert [name for name in ("both", "fi", "sv", "narrow") if actions[f"columns_{name}"].isChecked()] == ["sv"]


def test_a_menu_shows_its_commands_in_groups(actions):
    menu = QMenu()
    actions.fill(menu, Menu.EDIT)
    shown = ["" if action.isSeparator() else action.objectName() for action in menu.actions()]
    texts = ["undo", "redo", "", "cut", "copy", "paste", "", "find", "replace"]
    assert shown[:15] == [*texts, "", "next_error", "previous_error", "correct", "ignore_error", "add_to_words"]


# Qt says so when a window is shown off the screen.
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_key_works_in_a_window_that_has_the_action(qtbot, actions):
    window = QMainWindow()
    window.setCentralWidget(QLineEdit())
    window.addActions(list(actions))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.centralWidget().setFocus()
    qtbot.waitUntil(window.centralWidget().hasFocus)
    heard = []
    actions.new_from_motion.triggered.connect(lambda: heard.append("new"))
    qtbot.keyClick(window.centralWidget(), "n", modifier=Qt.KeyboardModifier.ControlModifier)
    assert heard == ["new"]


def test_texts_and_tips_follow_the_language(qapp, actions):
    translator = Swedish()
    QCoreApplication.installTranslator(translator)
    try:
        actions.retranslate()
        assert actions.bold.text() == "sv &Bold"
        assert "sv Make the selection bold" in actions.bold.toolTip()
        assert menu_title(Menu.VIEW) == "sv &View"
    finally:
        QCoreApplication.removeTranslator(translator)
    actions.retranslate()
    assert actions.bold.text() == "&Bold"


def test_icons_follow_the_theme(theme, actions):
    def ink():
        image = actions.bold.icon().pixmap(32, 32).toImage()
        found = Counter(
            image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 250
        )
        return found.most_common(1)[0][0]

    theme.prefer("light")
    light = ink()
    theme.prefer("dark")
    assert ink() != light


def test_the_plain_text_of_a_command_has_neither_mnemonic_nor_dots():
    assert plain("Save as PD&F…") == "Save as PDF"
    assert plain("Texts && pictures") == "Texts & pictures"


def test_keys_are_shown_as_the_system_writes_them():
    by_name = {spec.name: spec for spec in ROWS}
    assert keys(by_name["redo"]) == QKeySequence("Ctrl+Shift+Z").toString(QKeySequence.SequenceFormat.NativeText)
    assert keys(by_name["about"]) == ""
