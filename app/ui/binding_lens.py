"""Where a field's value stands in a case and the edit that changes it; knows no widget."""

from dataclasses import dataclass
from typing import Protocol

from app.domain.case import Case
from app.domain.paths import Path, value_at
from app.services.edits import Edit, fact_edit

_PARTS = {
    ("motion", "questions"): "questions",
    ("motion", "demands"): "questions",
    ("questions_lead",): "questions",
    ("handlings",): "handlings",
    ("attachments",): "attachments",
    ("supplementary",): "supplementary",
    ("distribution",): "distribution",
    ("preparers",): "preparers",
    ("contact",): "preparers",
    ("title",): "title",
    ("introduction",): "introduction",
}


def part_of(path: Path) -> str:
    """The part, as a `Spot` names it, in which the fact at `path` is shown."""
    return next((part for start, part in _PARTS.items() if path[: len(start)] == start), "facts")


def path_of(text: str) -> Path:
    """The path that a field's property `path` names, its steps parted by ``/``."""
    return tuple(text.split("/"))


class Lens(Protocol):
    """Looks at one value of a case."""

    @property
    def path(self) -> Path:
        """Where the value stands; undoing a change of it leads here."""

    def get(self, case: Case) -> object:
        """The value. KeyError where the case has no such place (any more)."""

    def edit(self, case: Case, value: object) -> Edit:
        """The edit that puts `value` there."""


@dataclass(frozen=True, slots=True)
class PathLens:
    """The value at `path`."""

    path: Path

    def get(self, case: Case) -> object:
        """The value at the path. KeyError where it leads nowhere."""
        value: object = value_at(case, self.path)
        return value

    def edit(self, case: Case, value: object) -> Edit:  # noqa: ARG002 - another lens needs the case
        """The edit that puts `value` at the path."""
        return fact_edit(self.path, value, part_of(self.path))
