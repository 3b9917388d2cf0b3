"""What an export will write and what is not ready for it, before anything is made."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.parts import Spot
from app.domain.richtext import Paragraph, Span, paragraph
from app.domain.rules import Rule, Severity
from app.services.export_plan import Choice, Plan, misspelt_in, plan_export
from app.services.findings import Finding
from app.services.transfer import export_case
from tests.builders import a_case, a_passage
from tests.services.test_transfer import Disk, engines

BOTH = (Language.FI, Language.SV)
EARLIER = datetime(2026, 5, 4, 14, 2, tzinfo=UTC)


def nothing_there(path: Path) -> datetime | None:
    return None


def plan(case=None, languages=BOTH, stage=Stage.COUNCIL, format="docx", changed=nothing_there) -> Plan:
    choice = Choice(stage, languages, Path("out"), format)
    return plan_export(case or a_case(), choice, engines(Disk()), changed)


def test_the_names_are_those_that_the_export_gives():
    disk = Disk()
    exported = export_case(a_case(), BOTH, Stage.COUNCIL, Path("out"), "docx", None, engines(disk))
    assert tuple(target.path for target in plan().targets) == exported.files


def test_stage_language_and_format_are_in_the_name():
    (target,) = plan(languages=(Language.SV,), stage=Stage.BOARD, format="txt").targets
    assert (target.language, target.path) == (Language.SV, Path("out/123-2026_board_sv.txt"))


def test_both_files_are_named_after_the_title_in_the_source_language():
    case = a_case(case_number="", source=Language.SV)
    (target,) = plan(case, languages=(Language.FI,)).targets
    assert target.path.name == "Motion-om-cyklar_council_fi.docx"


def test_a_file_that_is_there_is_known_to_be_replaced():
    finnish, swedish = plan(changed=lambda path: EARLIER if "_fi" in path.name else None).targets
    assert (finnish.replaces, swedish.replaces) == (EARLIER, None)


def test_nothing_is_lacking_in_a_finished_case():
    assert plan().lacking == ()


def test_what_is_grave_comes_first_and_leads_to_its_place():
    link = (a_passage("p4", (Paragraph((Span("ohje", href="#"),)),), "Text."),)
    stale = a_passage("p5", "Paikkoja on 1 200.", "Det finns 1 200 platser.")
    stale = replace(stale, blocks=stale.blocks.put(Language.FI, (paragraph("Paikkoja on 1 300."),)))
    first, second = a_case().answers
    case = a_case(general_answer=link, answers=(replace(first, passages=(stale,)), replace(second, passages=())))
    found = plan(case)
    assert [(one.language, one.says, one.grave) for one in found.lacking] == [
        (Language.FI, "finding.empty", True),
        (Language.SV, "finding.stale", True),
        (Language.SV, "finding.empty", True),
        (Language.FI, "doubt.link.no_address", False),
    ]
    assert [one.facts.get("text") for one in found.lacking] == [None, "Det finns 1 200 platser.", None, "ohje"]
    assert [one.spot for one in found.grave] == [
        Spot("answer:2", language=Language.FI),
        Spot("answer:1", "p5", Language.SV),
        Spot("answer:2", language=Language.SV),
    ]


def test_only_what_the_chosen_languages_lack_is_told():
    case = a_case(general_answer=(a_passage("p4", "Teksti.", ""),))
    assert plan(case, languages=(Language.FI,)).lacking == ()
    assert [one.says for one in plan(case).grave] == ["finding.one_sided"]


def test_misspelt_words_are_counted_for_each_language_and_lead_to_the_first():
    def wrong(text: str, language: Language, rule: Rule) -> Finding:
        return Finding(rule, Severity.ERROR, Spot("summary", "p1", language, start=len(text)), text=text)

    words = [wrong(text, Language.FI, Rule.SPELLING_FI) for text in ("eka", "tokka", "kolmmas", "eka", "neljjäs")]
    swedish = wrong("enn", Language.SV, Rule.SPELLING_SV)
    others = wrong("on on", Language.FI, Rule.REPEATED)
    finnish, other = misspelt_in((others, *words, swedish), BOTH)
    assert (finnish.facts, finnish.spot, finnish.grave) == (
        {"count": "5", "text": "eka, tokka, kolmmas, …"},
        words[0].spot,
        False,
    )
    assert (other.language, other.facts) == (Language.SV, {"count": "1", "text": "enn"})
    assert misspelt_in((swedish,), (Language.FI,)) == ()


@pytest.mark.parametrize(
    ("case", "stage", "code"),
    [
        (a_case(), Stage.COMMITTEE, "export.no_stage"),
        (a_case(profile="atlantis"), Stage.COUNCIL, "export.no_profile"),
    ],
)
def test_what_cannot_be_exported_is_told(case, stage, code):
    with pytest.raises(AppError) as error:
        plan(case, stage=stage)
    assert error.value.code == code
