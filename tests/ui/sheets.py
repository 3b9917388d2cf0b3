"""Sheets and engines for tests of what paints documents: the real ones, over cases that the tests make."""

from dataclasses import replace
from functools import cache

from app.bootstrap import Bootstrap
from app.domain.case import Answer, Case
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.passage import Passage
from app.domain.sheet import Sheet
from app.messages import Messages
from app.services.ports import Engines
from tests.builders import a_case, a_passage

LONG_FI = "Lautakunta käsittelee asian kokouksessaan ja antaa siitä lausunnon ennen päätöstä. " * 6
LONG_SV = "Nämnden behandlar ärendet på sitt möte och ger ett utlåtande före beslutet. " * 6


@cache
def program() -> Bootstrap:
    """The assembled program, in English."""
    return Bootstrap({"ALOITEVASTAUS_LANGUAGE": "en"})


def engines() -> Engines:
    return program().engines


def messages() -> Messages:
    return program().messages


def long_passages(count: int) -> tuple[Passage, ...]:
    return tuple(a_passage(f"long{n}", f"Kohta {n}. {LONG_FI}", f"Punkt {n}. {LONG_SV}") for n in range(count))


def a_long_case(count: int = 40) -> Case:
    """A case whose first answer fills several pages."""
    case = a_case()
    return replace(case, answers=(Answer("q1", long_passages(count)), *case.answers[1:]))


def a_sheet(case: Case, language: Language = Language.FI, stage: Stage = Stage.COUNCIL) -> Sheet:
    wording = engines().wording(case, engines().profiles[case.profile], language)
    return engines().lay_out(case, wording, stage)
