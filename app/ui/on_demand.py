"""What the window shows only later: its modules are loaded and its objects made when first asked for."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.session import Session
from app.ui.context import Context
from app.ui.page import Handlers

if TYPE_CHECKING:
    from app.ui.case_page import CasePage
    from app.ui.help import Help
    from app.ui.starting_cases import StartingCases

_HELP = ("preferences", "my_words", "guide", "keyboard_map", "about", "copy_support_details")


class OnDemand:
    """Parts of `window`. Two thirds of the program's modules stand behind them, and a start waits for none."""

    def __init__(self, context: Context, window: QWidget) -> None:
        self._context, self._window = context, window
        self._help: Help | None = None
        self._starting: StartingCases | None = None

    def case_page(self, session: Session) -> "CasePage":
        """A page for the case of `session`."""
        make: type[CasePage] = self._context.app.window_part("case")
        return make(self._context, session, self._window)

    @property
    def starting(self) -> "StartingCases":
        """The cases that need no file of a person's."""
        if self._starting is None:
            make: type[StartingCases] = self._context.app.window_part("starting")
            self._starting = make(self._context, self._window)
        return self._starting

    @property
    def help(self) -> "Help":
        """The windows of the help menu."""
        if self._help is None:
            make: type[Help] = self._context.app.window_part("help")
            self._help = make(self._context, self._window)
        return self._help

    def show_guide(self) -> None:
        """Nothing; the guide is open."""
        self.help.show_guide()

    def help_handlers(self) -> Handlers:
        """What can be done with them, by the name of the action that asks for it."""
        return {name: partial(self._helped, name) for name in _HELP}

    def _helped(self, name: str) -> None:
        self.help.handlers()[name]()
