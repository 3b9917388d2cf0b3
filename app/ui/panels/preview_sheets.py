"""Makes the sheet of a case for the preview, at one stage in one language; paints none and keeps none."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.sheet import Sheet
from app.services.ports import Engines
from app.services.transfer import file_stem


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which document of a case is shown."""

    stage: Stage
    language: Language


def stages_of(case: Case) -> Sequence[Stage]:
    """The stages of which `case` has documents, in the order of its meetings, each once."""
    return tuple(dict.fromkeys(handling.stage for handling in case.handlings))


def made(case: Case, wanted: Wanted, engines: Engines) -> Sheet:
    """The sheet of `wanted`. AppErrors ``export.no_profile``, ``export.no_stage``."""
    if case.profile not in engines.profiles:
        raise AppError("export.no_profile", profile=case.profile)
    wording = engines.wording(case, engines.profiles[case.profile], wanted.language)
    return engines.lay_out(case, wording, wanted.stage)


def pdf_name(case: Case, wanted: Wanted, engines: Engines) -> str:
    """The name of a PDF of `wanted`, by the same rule as that of an exported document. AppError as `made`."""
    if case.profile not in engines.profiles:
        raise AppError("export.no_profile", profile=case.profile)
    wording = engines.wording(case, engines.profiles[case.profile], case.source)
    return f"{file_stem(case, wording)}_{wanted.stage.value}_{wanted.language.value}.pdf"
