"""Which page shows which part of a case: pages of facts are made when they are first wanted, texts share one editor."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.parts import Spot, text_part
from app.services.session import Session

FACTS, QUESTIONS, STAGES, ATTACHMENTS = "facts", "questions", "handlings", "attachments"

# Where a spot is looked for that names neither a text nor one of the four pages.
_PAGES: Mapping[str, str] = {
    "title": FACTS,
    "introduction": FACTS,
    "preparers": FACTS,
    "distribution": FACTS,
    "contact": FACTS,
    "motion": FACTS,
    "proposal": STAGES,
    "proceedings": STAGES,
    "decision": STAGES,
    "stages": STAGES,
    "supplementary": ATTACHMENTS,
}


class SpotPage(Protocol):
    """A page that a person can be led into."""

    def show_spot(self, spot: Spot) -> object:
        """Anything; the field or text at `spot` is in view and has the focus."""


class CaseParts(QObject):
    """Shows one part at a time in `stack`.

    Parameters: `makers` make the page of each of the four keys; `editor` shows every part that is a text.
    """

    page_made = Signal()

    def __init__(
        self, stack: QStackedWidget, session: Session, editor: QWidget, makers: Mapping[str, Callable[[], QWidget]]
    ) -> None:
        super().__init__(stack)
        self._stack, self._session, self._editor, self._makers = stack, session, editor, makers
        self._made: dict[str, QWidget] = {}
        stack.addWidget(editor)

    def page_key(self, part: str) -> str:
        """The key under which `part` is shown and stands in the outline."""
        if text_part(self._session.case, part) is not None or part in self._makers:
            return part
        return _PAGES.get(part.partition(":")[0], FACTS)

    def page(self, part: str) -> QWidget:
        """The page that shows `part`, made now where it was not wanted before."""
        key = self.page_key(part)
        if key not in self._makers:
            return self._editor
        if key not in self._made:
            page = self._made[key] = self._makers[key]()
            self._stack.addWidget(page)
            self.page_made.emit()
        return self._made[key]

    def show(self, part: str) -> QWidget:
        """The page that shows `part`, now in front."""
        page = self.page(part)
        self._stack.setCurrentWidget(page)
        return page
