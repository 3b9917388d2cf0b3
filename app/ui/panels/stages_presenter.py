"""Who presents at a stage, field by field: none of them stands in the case while the profile's own presents."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.case import Case
from app.domain.handling import Handling, Presenter
from app.domain.language import NO_TEXT, Bilingual, Language
from app.domain.paths import Path, value_at
from app.services.edits import Edit, fact_edit


@dataclass(frozen=True, slots=True)
class PresenterLens:
    """One field of the presenter of a stage: `step` is ``given`` or ``family``, or ``fi`` or ``sv`` of the title.

    `default` gives the profile's title: the first letter of a name makes a presenter who has it, and a presenter of
    whom nothing but it is left is the profile's own again.
    """

    handling_id: str
    step: str
    default: Callable[[Case], Bilingual[str]]

    @property
    def path(self) -> Path:
        """Where the field stands; undoing a change of it leads here."""
        base: Path = ("handlings", self.handling_id, "presenter")
        return (*base, self.step) if self.step in ("given", "family") else (*base, "title", self.step)

    def get(self, case: Case) -> object:
        """The field's text, empty where the profile's presenter stands. KeyError where the stage is gone."""
        presenter = self._handling(case).presenter
        if presenter is None:
            return ""
        if self.step == "given":
            return presenter.given
        return presenter.family if self.step == "family" else presenter.title[Language(self.step)]

    def edit(self, case: Case, value: object) -> Edit:
        """The edit that puts `value` into the field."""
        presenter = self._with(self._handling(case).presenter, str(value), self.default(case))
        edit = fact_edit(("handlings", self.handling_id, "presenter"), presenter, "handlings")
        return replace(edit, where=replace(edit.where, path=self.path), merge="/".join(self.path))

    def _handling(self, case: Case) -> Handling:
        handling: Handling = value_at(case, ("handlings", self.handling_id))
        return handling

    def _with(self, presenter: Presenter | None, text: str, default: Bilingual[str]) -> Presenter | None:
        now = presenter or Presenter(default if self.step in ("given", "family") else NO_TEXT)
        if self.step == "given":
            now = replace(now, given=text)
        elif self.step == "family":
            now = replace(now, family=text)
        else:
            now = replace(now, title=now.title.put(Language(self.step), text))
        named = now.given or now.family
        return now if named or now.title not in (NO_TEXT, default) else None
