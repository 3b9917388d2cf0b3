"""What a library needs at times only and is therefore handed over, so that a start need not load it; does no work."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.domain.case import Case
from app.storage.form import Upgrade
from app.storage.listings import PLAIN, Lister


@dataclass(frozen=True, slots=True)
class Tools:
    """What brings an old library up to date, the JSON form of a case as `casejson` has it, and what lists cases."""

    upgrade: Upgrade
    field_to_json: Callable[[Case, str], Any]
    case_from_json: Callable[[object], Case]
    lister: Lister = PLAIN
