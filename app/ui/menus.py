"""The menu bar, made of the table of actions; no action is made or carried out here."""

from PySide6.QtWidgets import QMenu, QMenuBar

from app.ui.action_table import Menu
from app.ui.actions import Actions, menu_title


def fill_menus(bar: QMenuBar, actions: Actions) -> None:
    """Nothing; `bar` has every menu of the table, titled in the language that is spoken now."""
    menus = {menu.objectName(): menu for menu in bar.findChildren(QMenu)}
    for which in Menu:
        menu = menus.get(which.value)
        if menu is None:
            menu = bar.addMenu("")
            menu.setObjectName(which.value)
            menu.setToolTipsVisible(False)
            actions.fill(menu, which)
        menu.setTitle(menu_title(which))
