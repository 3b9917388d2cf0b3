"""Documents that a city already has become a case, and what makes no case is refused."""

from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path

import pytest

from app.domain.case import Case
from app.domain.doubt import Doubt
from app.domain.errors import AppError
from app.domain.handling import Outcome, Stage
from app.domain.language import Bilingual, Language
from app.domain.motion import PersonSignatory
from app.domain.parsed import DocumentKind, ParsedAnswer, ParsedDocument
from app.domain.passage import TranslationState, translation_state
from app.domain.richtext import blocks_text, paragraph
from app.intake.item.parser import parse_item
from app.language.formulas import Formulas
from app.language.inflection import genitive
from app.language.profiles import load_profiles
from app.services.import_checks import Sent
from app.services.import_sides import Person, read_person
from app.services.importing import Imported, import_documents
from tests.intake.items import ESPOO_FI, ESPOO_SV, an_item
from tests.intake.sources import TOOLS

ROOT = Path(__file__).resolve().parents[2]
PROFILES = load_profiles(ROOT / "resources" / "profiles")
TITLE = "Valtuustoaloite koulupihojen varjostamisesta"


def sent(text: str, language: Language, name: str = "") -> Sent:
    name = name or f"{language}.txt"
    return Sent(parse_item(an_item(text), TOOLS, language), name, name)


FI, SV = sent(ESPOO_FI, Language.FI), sent(ESPOO_SV, Language.SV)
MOTION = ParsedDocument(
    kind=DocumentKind.MOTION,
    language=Language.FI,
    profile="espoo",
    title=TITLE,
    topic="koulupihojen varjostamisesta",
    signatories=(PersonSignatory("Veikko", "Salo"),),
    co_signer_count=14,
    dated=date(2026, 1, 28),
    background=(paragraph("Kesät ovat kuumia."),),
    proposal_sentences=("Jokaiselle koulupihalle istutetaan puita.", "Työ alkaa keväällä."),
    questions=("Montako pihaa on ilman varjoa?", "Milloin istutukset voidaan aloittaa?"),
)


def take(*files: Sent, motion: Sent | None = None) -> Imported:
    numbers = count(1)
    return import_documents(files, motion, PROFILES, lambda: f"x{next(numbers)}", Formulas(genitive))


def pair() -> Case:
    return take(FI, SV).case


def code(*files: Sent, motion: Sent | None = None) -> str:
    with pytest.raises(AppError) as error:
        take(*files, motion=motion)
    return error.value.code


def test_two_items_make_one_case_whichever_comes_first():
    assert take(FI, SV).case == take(SV, FI).case


def test_what_was_printed_stands_as_a_persons_own_text_in_both_languages():
    case = pair()
    assert case.title == Bilingual(TITLE, "Motion om att skapa skugga på skolgårdarna")
    assert case.introduction.fi is not None
    assert blocks_text(case.introduction.fi).endswith("varjostamisesta.")
    assert case.questions_lead.sv == "I motionen ställs dessutom följande frågor:"
    assert case.contact.fi == ("etunimi.sukunimi@espoo.fi", "Puhelinnumero 09 816 21")
    assert case.run_in == Bilingual(True, False)


def test_the_facts_are_filled_beside_the_texts():
    motion = pair().motion
    assert motion.signatories == (PersonSignatory("Veikko", "Salo"),)
    assert (motion.co_signer_count, motion.dated, motion.handed_in) == (14, date(2026, 1, 28), date(2026, 2, 2))
    assert motion.topic == Bilingual("koulupihojen varjostamisesta", "om att skapa skugga på skolgårdarna")
    assert motion.demands[0].text.sv == "Träd planteras på varje skolgård."
    assert motion.language is Language.FI


def test_paired_passages_count_as_translated_also_where_swedish_splits_one():
    case = pair()
    passages = (*case.description, *case.summary, *case.general_answer, *(p for a in case.answers for p in a.passages))
    assert {translation_state(passage) for passage in passages} == {TranslationState.TRANSLATED}
    assert [(len(p.blocks.fi), len(p.blocks.sv)) for p in case.answers[1].passages] == [(1, 2), (1, 1)]


def test_answers_are_linked_to_their_questions_without_a_heading_of_their_own():
    case = pair()
    assert [answer.question_id for answer in case.answers] == [question.id for question in case.motion.questions]
    assert all(answer.heading == Bilingual(None, None) for answer in case.answers)


def test_a_heading_worded_otherwise_than_the_question_is_kept():
    text = ESPOO_FI.replace("# 2. Milloin istutukset voidaan aloittaa?", "# 2. Milloin istutuksset voidaan aloittaa?")
    case = take(sent(text, Language.FI), SV).case
    assert case.answers[1].heading == Bilingual("Milloin istutuksset voidaan aloittaa?", None)


def test_handlings_stand_oldest_first_with_names_that_the_profile_has_left_out():
    board, council = pair().handlings
    assert (board.stage, council.stage) == (Stage.BOARD, Stage.COUNCIL)
    assert board.body == council.body == Bilingual("", "")
    assert (board.section, board.meeting_date) == ("101", date(2026, 5, 4))
    assert board.presenter is not None
    assert (board.presenter.given, board.presenter.family) == ("Liisa", "Koski")
    assert board.presenter_text == Bilingual("Kaupunginjohtaja Koski Liisa", "Stadsdirektör Liisa Koski")
    assert board.decision_lead.sv == "Stadsstyrelsen:"
    assert (board.outcome, council.outcome) == (Outcome.DECIDED, Outcome.OPEN)
    assert council.decision == Bilingual(None, None)


def test_a_title_that_is_the_same_in_both_keeps_the_language_it_was_written_in():
    (motion,) = pair().supplementary
    assert motion.title == Bilingual(TITLE, TITLE)
    assert motion.original is Language.FI


def test_one_item_alone_leaves_the_other_side_to_be_translated():
    case = take(SV).case
    assert (case.source, case.title.fi) == (Language.SV, None)
    assert case.introduction.fi is None
    assert all(translation_state(passage) is TranslationState.MISSING for passage in case.summary)
    assert case.handlings[0].proposal.fi is None


def test_a_part_of_its_own_is_paired_under_both_headings():
    fi = sent(ESPOO_FI + "# Lausunnot\nLautakunta puoltaa.\n", Language.FI)
    sv = sent(ESPOO_SV + "# Utlåtanden\nNämnden tillstyrker.\n", Language.SV)
    (part,) = take(fi, sv).case.extra_parts
    assert part.heading == Bilingual("Lausunnot", "Utlåtanden")
    assert blocks_text(part.passages[0].blocks.sv) == "Nämnden tillstyrker."


def test_a_motion_alone_makes_a_case_ready_for_writing():
    case = take(Sent(MOTION, "aloite.pdf", "f1")).case
    assert [handling.stage for handling in case.handlings] == list(PROFILES["espoo"].stages)
    assert all(handling.meeting_date is None for handling in case.handlings)
    (passage,) = case.description
    text = blocks_text(passage.blocks.fi)
    assert text.startswith("Aloitteessa ehdotetaan seuraavaa: Jokaiselle koulupihalle istutetaan puita.")
    assert passage.quotes_motion
    assert [answer.passages for answer in case.answers] == [(), ()]
    assert (case.supplementary[0].title.fi, case.supplementary[0].original) == (TITLE, Language.FI)
    assert case.title == Bilingual(None, None)


def test_the_motion_beside_its_item_fills_what_the_item_lacks():
    bare = sent(ESPOO_FI.replace("28.1.2026 päivätyn ", ""), Language.FI)
    imported = take(bare, motion=Sent(MOTION, "aloite.pdf", "f1"))
    assert imported.case.motion.dated == date(2026, 1, 28)
    assert imported.case.motion.background == (paragraph("Kesät ovat kuumia."),)
    assert imported.case.description[0].quotes_motion


def test_what_the_motion_tells_otherwise_is_a_doubt_and_the_items_fact_stays():
    motion = replace(MOTION, dated=date(2026, 1, 27), questions=("Montako pihaa on ilman varjoa?",))
    imported = take(FI, SV, motion=Sent(motion, "aloite.pdf", "f1"))
    assert imported.case.motion.dated == date(2026, 1, 28)
    assert len(imported.case.motion.questions) == 2
    whys = {(doubt.field, doubt.why) for doubt in imported.doubts}
    assert {("motion_date", "import.motion_differs"), ("questions", "import.motion_text_differs")} <= whys


def test_the_motions_own_sentences_are_the_demands_with_the_twin_of_those_that_the_item_repeats():
    longer = replace(MOTION, proposal_sentences=(FI.document.proposal_sentences[0], "Tuloksista kerrotaan vuosittain."))
    demands = take(FI, SV, motion=Sent(longer, "motion.txt")).case.motion.demands
    assert [demand.text for demand in demands] == [
        Bilingual(FI.document.proposal_sentences[0], "Träd planteras på varje skolgård."),
        Bilingual("Tuloksista kerrotaan vuosittain.", ""),
    ]


def test_what_one_file_does_not_tell_and_another_does_is_no_doubt():
    silent = replace(
        MOTION,
        signatories=(),
        dated=None,
        doubts=(Doubt("first_signatory", "signatory.not_found"), Doubt("title", "title.guessed")),
    )
    doubts = take(FI, SV, motion=Sent(silent, "motion.txt")).doubts
    assert "title.guessed" in {doubt.why for doubt in doubts}
    assert "signatory.not_found" not in {doubt.why for doubt in doubts}


def test_an_answer_whose_number_no_question_has_keeps_its_text_and_heading():
    assert FI.document.content is not None
    answers = FI.document.content.answers
    odd = (*answers, ParsedAnswer("a", "Entä hoito?", (paragraph("Hoito kuuluu kaupungille."),)))
    item = replace(FI.document, content=replace(FI.document.content, answers=odd))
    last = take(Sent(item, "fi.txt")).case.answers[-1]
    assert last.heading.fi == "Entä hoito?"
    assert [blocks_text(passage.blocks.fi) for passage in last.passages] == ["Hoito kuuluu kaupungille."]


def test_the_same_file_twice_is_refused():
    assert code(FI, replace(SV, fingerprint=FI.fingerprint)) == "import.same_file"


def test_two_items_in_one_language_are_refused():
    assert code(FI, sent(ESPOO_FI, Language.FI, "toinen.txt")) == "import.same_language"


@pytest.mark.parametrize(
    "changes",
    [
        {"Veikko Salos": "Anna Bergs", "Veikko Salo ": "Anna Berg "},
        {"4.5.2026 § 101": "4.5.2026 § 102"},
        {"14 andra": "9 andra", "2.2.2026": "9.3.2026"},
    ],
)
def test_items_of_two_matters_are_refused(changes: dict[str, str]):
    text = ESPOO_SV
    for before, after in changes.items():
        text = text.replace(before, after)
    assert code(FI, sent(text, Language.SV)) == "import.different_matters"


def test_one_fact_that_differs_in_one_matter_is_a_doubt():
    imported = take(FI, sent(ESPOO_SV.replace("14 andra", "15 andra"), Language.SV))
    (doubt,) = [doubt for doubt in imported.doubts if doubt.why == "import.facts_differ"]
    assert (doubt.field, dict(doubt.facts)) == ("co_signer_count", {"fi": "14", "sv": "15"})


def test_a_text_that_is_no_item_is_refused():
    assert code(sent("Kokous pidettiin kirjastossa.", Language.FI)) == "import.not_an_item"


def test_an_item_in_the_place_of_the_motion_and_a_motion_among_items_are_refused():
    assert code(FI, motion=SV) == "import.not_a_motion"
    assert code(FI, Sent(MOTION, "aloite.pdf", "f1")) == "import.motion_among_items"


def test_a_language_that_nobody_can_tell_is_refused():
    assert code(replace(FI, document=replace(FI.document, language=None))) == "import.no_language"


@pytest.mark.parametrize(
    ("text", "family_first", "person"),
    [
        ("Kaupunginjohtaja Koski Liisa", True, Person("Kaupunginjohtaja", "Liisa", "Koski")),
        ("Stadsdirektör Liisa Koski", False, Person("Stadsdirektör", "Liisa", "Koski")),
        ("Liisa Koski - kaupunginjohtaja", True, Person("kaupunginjohtaja", "Liisa", "Koski")),
        ("Liisa Koski, vs. kunnanjohtaja", True, Person("vs. kunnanjohtaja", "Liisa", "Koski")),
        ("Kaupunginhallitus", True, Person("Kaupunginhallitus")),
    ],
)
def test_an_official_is_read_in_every_order_of_names(text: str, family_first: bool, person: Person):
    assert read_person(text, family_first=family_first) == person
