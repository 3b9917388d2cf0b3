"""The style sheet of the program: what a palette cannot say, from a theme's colours; it names no colour itself."""

from collections.abc import Mapping
from pathlib import Path
from string import Template

from app.ui.theme_colours import COLOURS, Scheme

_ICON_PER_POINT = 1.6
"""So that an icon of 10 points has the 16 pixels that it was drawn for."""

_GAP = 1.25
"""An icon before a text has a quarter of its width behind it."""


def style_sheet(scheme: Scheme, points: Mapping[str, float], icons: Path) -> str:
    """The sheet of `scheme` with the heights `points` of every text size and the folder of `icons`."""
    names = {tone.name: colour for tone, colour in COLOURS[scheme].items()}
    sizes = {f"{name}_pt": f"{height}pt" for name, height in points.items()}
    sizes["icon_px"] = f"{round(points['body'] * _ICON_PER_POINT)}px"
    sizes["icon_gap_px"] = f"{round(points['body'] * _ICON_PER_POINT * _GAP)}px"
    return Template(_SHEET).substitute(names | sizes, style=(icons / "style").as_posix(), scheme=scheme.value)


_SHEET = """
QLabel[textRole="title"] { font-size: $title_pt; font-weight: 600; }
QLabel[textRole="section"] { font-size: $section_pt; font-weight: 600; }
QLabel[textRole="caption"] { font-size: $caption_pt; color: $MUTED; }
QLabel[textRole="muted"] { color: $MUTED; }
QLabel[textRole="error"] { color: $ERROR; }
QLabel[textRole="warning"] { color: $WARNING; }
QLabel[textRole="done"] { color: $DONE; }

QFrame[band="true"] { background: $LOCKED; border: none; border-radius: 6px; }
QFrame[card="true"] { background: $SURFACE; border: 1px solid $LINE; border-radius: 8px; }
QFrame[message="error"] { background: $ERROR_SOFT; border: 1px solid $ERROR; border-radius: 6px; }
QFrame[message="warning"] { background: $WARNING_SOFT; border: 1px solid $WARNING; border-radius: 6px; }
QFrame[message="info"] { background: $INFO_SOFT; border: 1px solid $INFO; border-radius: 6px; }
QFrame[message="done"] { background: $DONE_SOFT; border: 1px solid $DONE; border-radius: 6px; }

QPushButton {
    background: $SURFACE; color: $TEXT; border: 1px solid $FIELD; border-radius: 6px; padding: 5px 13px;
    min-height: 1.4em; icon-size: $icon_gap_px;
}
QPushButton:hover { background: $HOVER; }
QPushButton:pressed, QPushButton:checked { background: $SELECTED; }
QPushButton:disabled { color: $DISABLED; border-color: $LINE; background: $WINDOW; }
QPushButton:flat { background: transparent; border-color: transparent; }
QPushButton:flat:hover { background: $HOVER; }
QPushButton[primary="true"] { background: $ACCENT; color: $ON_ACCENT; border-color: $ACCENT; font-weight: 600; }
QPushButton[primary="true"]:hover { background: $ACCENT_HOVER; border-color: $ACCENT_HOVER; }
QPushButton[primary="true"]:disabled { background: $HOVER; color: $DISABLED; border-color: $LINE; }
QPushButton[door="true"] { border-color: $LINE; border-radius: 10px; text-align: left; }
QPushButton[door="true"]:hover { border-color: $ACCENT; background: $SURFACE; }
QFrame[dropArea="true"] { border: 2px dashed $FIELD; border-radius: 10px; }
QFrame[dropArea="over"] { border: 2px dashed $ACCENT; border-radius: 10px; background: $INFO_SOFT; }
QPushButton:focus { border: 2px solid $FOCUS; padding: 4px 12px; }
QPushButton[primary="true"]:focus { border: 2px solid $TEXT; padding: 4px 12px; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 3px; }
QToolButton[gap="true"] { icon-size: $icon_gap_px; }
QToolButton[small="true"] { padding: 0; border-width: 1px; border-radius: 4px; icon-size: $icon_px; }
QToolButton:hover { background: $HOVER; }
QToolButton:pressed, QToolButton:checked { background: $SELECTED; }
QToolButton:focus { border-color: $FOCUS; }
QToolButton:disabled { color: $DISABLED; }

QLineEdit, QAbstractSpinBox, QComboBox {
    background: $SURFACE; color: $TEXT; border: 1px solid $FIELD; border-radius: 6px; padding: 4px 8px;
    min-height: 1.4em;
    selection-background-color: $SELECTED; selection-color: $TEXT;
}
QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: $MUTED; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid $FOCUS; padding: 3px 7px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: $WINDOW; color: $DISABLED; border-color: $LINE;
}
QLineEdit:read-only { background: $LOCKED; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit { padding-left: 8px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($style/down.svg); width: 12px; height: 12px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: none; width: 20px; subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: none; width: 20px; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url($style/up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url($style/down.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $RAISED; border: 1px solid $FIELD; outline: none; }

QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 16px; height: 16px; border: 1px solid $FIELD; border-radius: 4px; background: $SURFACE;
}
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $HOVER; }
QCheckBox::indicator:checked { background: $ACCENT; border-color: $ACCENT; image: url($style/check-$scheme.svg); }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $ACCENT; background: $ON_ACCENT; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $LINE; background: $WINDOW; }
QCheckBox:focus, QRadioButton:focus { color: $ACCENT; text-decoration: underline; }
QCheckBox::indicator:focus, QRadioButton::indicator:unchecked:focus {
    width: 14px; height: 14px; border: 2px solid $FOCUS;
}
QCheckBox::indicator:checked:focus { border-color: $TEXT; }
QSlider:horizontal { min-height: 22px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $FIELD; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $ACCENT; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; border: 1px solid $ACCENT; background: $ACCENT;
}
QSlider::handle:horizontal:focus { width: 12px; height: 12px; border: 2px solid $TEXT; }

QTextEdit, QPlainTextEdit {
    background: $SURFACE; color: $TEXT; border: 1px solid $FIELD; border-radius: 6px; padding: 4px;
    selection-background-color: $SELECTED; selection-color: $TEXT;
}
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid $FOCUS; padding: 3px; }
QTextBrowser, QTextBrowser:focus { border: none; padding: 0; }

QAbstractItemView {
    background: $SURFACE; border: 1px solid $LINE; border-radius: 6px; outline: none;
    selection-background-color: $SELECTED; selection-color: $TEXT; alternate-background-color: $WINDOW;
}
QAbstractItemView:focus { border: 2px solid $FOCUS; }
QListView::item, QTreeView::item { padding: 2px 6px; min-height: 1.6em; }
QListView::item:hover, QTreeView::item:hover { background: $HOVER; }
QListView::item:selected, QTreeView::item:selected { background: $SELECTED; color: $TEXT; }
QHeaderView { border: none; background: $WINDOW; }
QHeaderView::section {
    background: $WINDOW; color: $MUTED; border: none; border-bottom: 1px solid $LINE; padding: 6px 8px;
    font-weight: 600;
}
QHeaderView::section:hover { color: $TEXT; background: $HOVER; }

QAbstractScrollArea[bare="true"], QAbstractScrollArea[bare="true"]:focus { border: none; border-radius: 0; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $FIELD; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $MUTED; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $RAISED; border: 1px solid $LINE; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::icon:checked { background: $SELECTED; border: 1px solid $ACCENT; border-radius: 4px; }
QMenu::item:selected { background: $SELECTED; color: $TEXT; }
QMenu::item:disabled { color: $DISABLED; }
QMenu::separator { height: 1px; background: $LINE; margin: 4px 8px; }
QMenuBar { background: $WINDOW; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $SELECTED; color: $TEXT; }
QToolTip { background: $RAISED; color: $TEXT; border: 1px solid $FIELD; padding: 4px 6px; }

QToolBar { background: $WINDOW; border: none; border-bottom: 1px solid $LINE; padding: 3px 6px; spacing: 2px; }
QToolBar::separator { background: $LINE; width: 1px; margin: 5px 6px; }
QStatusBar { background: $WINDOW; border-top: 1px solid $LINE; color: $MUTED; }
QStatusBar::item { border: none; }
QDockWidget {
    font-weight: 600; titlebar-close-icon: url($style/close-$scheme.svg);
    titlebar-normal-icon: url($style/float-$scheme.svg);
}
QDockWidget::title { background: $WINDOW; padding: 7px 8px; border-bottom: 1px solid $LINE; }
QDockWidget::close-button, QDockWidget::float-button {
    border: none; border-radius: 4px; icon-size: 16px;
}
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: $HOVER; }
QMainWindow::separator { background: $LINE; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $ACCENT; }
QSplitter::handle { background: $LINE; }
QSplitter::handle:hover { background: $ACCENT; }

QTabWidget::pane { border: none; border-top: 1px solid $LINE; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $MUTED; padding: 7px 12px; border: none; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $TEXT; background: $HOVER; }
QTabBar::tab:selected { color: $TEXT; border-bottom: 2px solid $ACCENT; }
QTabBar::close-button { image: url($style/close-$scheme.svg); border-radius: 4px; width: 16px; height: 16px; }
QTabBar::close-button:hover { background: $SELECTED; }
QTabBar::tab:focus { color: $FOCUS; text-decoration: underline; }

QProgressBar {
    background: $HOVER; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; color: transparent;
}
QProgressBar::chunk { background: $ACCENT; border-radius: 3px; }
QGroupBox { border: none; margin-top: 1.6em; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0; }
"""
