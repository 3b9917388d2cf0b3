"""Sentences on their way between the text and the lists, in the form in which a drag carries them; moves nothing."""

import json
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

from app.services.draft import Listing
from app.services.draft_places import Stretch

FORMAT = "application/x-aloitevastaus-sentences"


@dataclass(frozen=True, slots=True)
class Carried:
    """What a drag carries: places of the source, or the `numbers` of sentences of a list."""

    places: tuple[Stretch, ...] = ()
    listing: Listing | None = None
    numbers: tuple[int, ...] = ()


def to_mime(carried: Carried, text: str) -> QMimeData:
    """The data of a drag: `carried` for this page, `text` for every other program."""
    places = [[place.paragraph, place.start, place.end] for place in carried.places]
    packed = {"places": places, "listing": carried.listing, "numbers": list(carried.numbers)}
    data = QMimeData()
    data.setData(FORMAT, json.dumps(packed).encode())
    data.setText(text)
    return data


def from_mime(data: QMimeData) -> Carried | None:
    """What `data` carries; None where it is something else, or no such thing after all."""
    if not data.hasFormat(FORMAT):
        return None
    try:
        packed = json.loads(bytes(data.data(FORMAT).data()))
        places = tuple(Stretch(*map(int, place)) for place in packed["places"])
        listing = Listing(packed["listing"]) if packed["listing"] else None
        return Carried(places, listing, tuple(map(int, packed["numbers"])))
    except (ValueError, TypeError, KeyError):
        return None
