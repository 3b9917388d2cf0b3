"""Says in the status bar when the open case was stored, and over the page when it could not be; it stores nothing."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from app.domain.errors import AppError
from app.ui.moments import clock_text
from app.ui.opening import Opener
from app.ui.panels.notice import Notice
from app.ui.theme import Tone

_CAUSE = "store"


class StoreState(QObject):
    """Follows one case at a time in `label` and `notice`. `sentence` turns an error into words, `retry` tries again."""

    def __init__(
        self,
        opener: Opener,
        label: QLabel,
        notice: Notice,
        sentence: Callable[[AppError], str],
        retry: Callable[[], None],
    ) -> None:
        super().__init__(label)
        self._opener, self._label, self._notice, self._sentence, self._retry = opener, label, notice, sentence, retry
        self._case_id = ""
        self._moment: datetime | None = None
        self._failed = False
        opener.stored.connect(self._stored)
        opener.failed.connect(self._not_stored)

    def follow(self, case_id: str) -> None:
        """Nothing; the state shown is that of `case_id` from now on, of no case where it is empty."""
        self._case_id, self._moment, self._failed = case_id, None, self._opener.waits(case_id)
        self.show()

    def show(self) -> None:
        """Nothing; the label says the state in the language that is spoken now."""
        if self._failed:
            self._label.setText(self.tr("Not stored yet"))
        elif self._moment is not None:
            self._label.setText(self.tr("Stored {time}").format(time=clock_text(self._moment)))
        else:
            self._label.clear()

    def _stored(self, case_id: str, moment: datetime) -> None:
        self._notice.clear(_CAUSE)
        if case_id and case_id == self._case_id:
            self._moment, self._failed = moment, False
            self.show()

    def _not_stored(self, case_id: str, error: AppError) -> None:
        self._failed = self._failed or case_id == self._case_id
        offer = self.tr("Try again")
        self._notice.tell(self._sentence(error), Tone.ERROR, cause=_CAUSE, offer=offer, act=self._retry)
        self.show()
