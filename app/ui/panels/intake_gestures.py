"""What a person does in the source, as changes of the draft; the source shows, this decides what a gesture means."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from app.services.draft import Listing, MotionDraft, Recognised
from app.services.draft_fields import pointed
from app.services.draft_lists import remove
from app.services.draft_places import Stretch
from app.ui.models.intake_mime import Carried
from app.ui.panels.intake_entries import Change
from app.ui.panels.intake_placing import place_all
from app.ui.panels.intake_source import IntakeSource


class SourceGestures(QObject):
    """Listens to `source` and has the draft changed."""

    def __init__(self, source: IntakeSource, change: Change) -> None:
        super().__init__(source)
        self._change = change
        source.made.connect(self._make)
        source.returned.connect(self._return)
        source.taken_back.connect(self._take_back)
        source.pointed.connect(self._point)

    def _make(self, listing: Listing, places: list[Stretch]) -> None:
        self._change(lambda draft: place_all(draft, listing, places), listing.value, "")

    def _return(self, carried: Carried) -> None:
        if carried.listing is not None:
            self._change(partial(_removed, carried.listing, carried.numbers), carried.listing.value, "")

    def _take_back(self, found: list[Recognised]) -> None:
        for listing in Listing:
            numbers = [it.number for it in found if it.field == listing]
            if numbers:
                self._change(partial(_removed, listing, numbers), listing.value, "")

    def _point(self, field: str, place: Stretch) -> None:
        self._change(lambda draft: pointed(draft, field, place), field, "")


def _removed(listing: Listing, numbers: Sequence[int], draft: MotionDraft) -> MotionDraft:
    return remove(draft, listing, numbers)
