"""What an export will write and what is not ready for it, before anything is made; derives no text, writes no file."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.case import Case
from app.domain.doubt import Doubt
from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.parts import Spot
from app.domain.rules import SPELLING, Severity
from app.domain.wording import Wording
from app.services.findings import Finding, finding_of
from app.services.ports import Engines
from app.services.spots import spot_of
from app.services.transfer import file_name, file_stem
from app.services.wanting import wanting_of

_NAMED = 3
"""So many misspelt words are named where more are counted."""

Changed = Callable[[Path], datetime | None]
"""When a file was written last; None where there is none."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose to export; `format` is a key of the engines' writers, `template` a city's own."""

    stage: Stage
    languages: tuple[Language, ...]
    folder: Path
    format: str = "docx"
    template: Path | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """One file that will be written; `replaces` says when the file that stands there was written, None for none."""

    language: Language
    path: Path
    replaces: datetime | None = None


@dataclass(frozen=True, slots=True)
class Lacking:
    """One thing that is not ready in the document in `language`, and the spot where it is mended.

    `says` is the code of its sentence, `facts` what that names; `grave` says that a person must have seen it.
    """

    language: Language
    says: str
    facts: Mapping[str, str]
    spot: Spot
    grave: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """The files of a choice in the order of its languages, and what is not ready for them, the grave first."""

    choice: Choice
    targets: tuple[Target, ...]
    lacking: tuple[Lacking, ...]

    @property
    def grave(self) -> tuple[Lacking, ...]:
        """What a person must have seen."""
        return tuple(one for one in self.lacking if one.grave)


def plan_export(case: Case, choice: Choice, engines: Engines, changed: Changed) -> Plan:
    """What exporting `choice` would write and what it lacks; nothing is made and nothing is written.

    Parameters: `changed`, when a file was last written. AppErrors ``export.no_profile``, ``export.no_stage``.
    """
    if case.profile not in engines.profiles:
        raise AppError("export.no_profile", profile=case.profile)
    if all(handling.stage is not choice.stage for handling in case.handlings):
        raise AppError("export.no_stage", stage=choice.stage.value)
    profile = engines.profiles[case.profile]
    wordings = [engines.wording(case, profile, language) for language in choice.languages]
    source = next((it for it in wordings if it.language is case.source), None)
    stem = file_stem(case, source or engines.wording(case, profile, case.source))
    paths = [choice.folder / file_name(stem, choice.stage, it.language, choice.format) for it in wordings]
    targets = [Target(it.language, path, changed(path)) for it, path in zip(wordings, paths, strict=True)]
    return Plan(choice, tuple(targets), lacking_of(case, wordings, choice.stage))


def lacking_of(case: Case, wordings: Sequence[Wording], stage: Stage) -> tuple[Lacking, ...]:
    """What is not ready in the documents of `stage` in the wordings' languages, the grave first."""
    found = [
        _lacking(case, stage, doubt, wording.language)
        for wording in wordings
        for doubt in wanting_of(case, wording, stage)
    ]
    return tuple(sorted(found, key=lambda one: not one.grave))


def misspelt_in(findings: Sequence[Finding], languages: Sequence[Language]) -> tuple[Lacking, ...]:
    """A line for each of `languages` in which words of the case are misspelt: how many, the first few, the first place.

    They keep no document from going out: a person may know better than a dictionary.
    """
    lines = []
    for language in languages:
        found = [it for it in findings if it.rule in SPELLING and it.spot.language is language]
        if found:
            words = list(dict.fromkeys(it.text for it in found))
            facts = {"count": str(len(found)), "text": ", ".join(words[:_NAMED]) + (", …" if words[_NAMED:] else "")}
            lines.append(Lacking(language, "finding.misspelt", facts, found[0].spot, grave=False))
    return tuple(lines)


def _lacking(case: Case, stage: Stage, doubt: Doubt, language: Language) -> Lacking:
    finding = finding_of(case, stage, doubt, language)
    if finding is not None:
        grave = finding.severity is Severity.ERROR
        return Lacking(language, finding.says, finding.facts, finding.spot, grave)
    spot = spot_of(case, stage, doubt.facts["part"], doubt.facts.get("passage", ""), language)
    return Lacking(language, f"doubt.{doubt.why}", {"field": doubt.field, **doubt.facts}, spot, grave=False)
