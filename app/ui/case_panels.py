"""The panels beside the text of a case: outline, findings, motion, preview; kept up to date, led to and led from."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.parts import Spot
from app.services.session import Change, Session
from app.ui.case_docks import CaseDocks
from app.ui.context import Context
from app.ui.panels.preview import PreviewPanel

QUIET = 400
"""Milliseconds without a change after which outline and findings are worked out anew."""


class CasePanels(QObject):
    """Fills `docks` for the case of `session`."""

    spot_chosen = Signal(object)
    part_chosen = Signal(str)

    def __init__(self, context: Context, session: Session, docks: CaseDocks, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._session, self._docks = context, session, docks
        app = context.app
        self.preview = PreviewPanel(app.engines, lambda: app.messages, context.theme, context.tasks)
        docks.put("preview", self.preview)
        self.preview.spot_chosen.connect(self.spot_chosen)
        self._leave = session.listen(self._changed)
        self._pause = QTimer(self, singleShot=True, interval=QUIET)
        self.preview.show_case(session.case)

    def show_part(self, key: str) -> None:
        """Nothing; the outline shows where the person is."""

    def follow(self, spot: Spot) -> None:
        """Nothing; the preview shows what the caret is in."""
        self.preview.show_spot(spot.part, spot.passage, spot.language)

    def toggle_full_preview(self) -> None:
        """Nothing; the pages have the whole room, or stand in their panel again."""

    def leave(self) -> None:
        """Nothing; nobody is listened to any more."""
        self._leave()

    def _changed(self, change: Change) -> None:
        self.preview.show_case(change.after)
