"""What a screen reader calls things that Qt or a form cannot name alone; it changes nothing that is seen."""

from PySide6.QtWidgets import QAbstractButton, QComboBox, QDockWidget, QWidget

_BASE, _FULL = "spokenBase", "spokenFull"


def name_fields(content: QWidget, pattern: str) -> None:
    """Nothing; each named thing of `content` is called as `pattern` says, where ``{field}`` stands for its own name.

    It may be called again with another pattern, or after the names were put into another language.
    """
    for field in content.findChildren(QWidget):
        name = field.accessibleName()
        if not name:
            continue
        # A name that is not the one given here last is the form's own, said anew.
        base = str(field.property(_BASE)) if name == field.property(_FULL) else name
        full = pattern.format(field=base)
        if name != full:
            field.setProperty(_BASE, base)
            field.setProperty(_FULL, full)
            field.setAccessibleName(full)
        if isinstance(field, QComboBox) and (line := field.lineEdit()) is not None:
            line.setAccessibleName(full)


def name_dock_buttons(dock: QDockWidget, floating: str, closing: str) -> None:
    """Nothing; the two buttons in the title of `dock` are called so: every dock has the same two."""
    for name, called in (("qt_dockwidget_floatbutton", floating), ("qt_dockwidget_closebutton", closing)):
        button = dock.findChild(QAbstractButton, name)
        if button is not None:
            button.setAccessibleName(called)
            button.setToolTip(called)
            # Qt's own words, in the language in which the panel was made.
            button.setAccessibleDescription("")
