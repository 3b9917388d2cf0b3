"""What stands where in a document."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.case import Answer, Attachment, ExtraPart
from app.domain.errors import AppError
from app.domain.handling import Handling, Stage
from app.domain.language import Bilingual, Language, both
from app.domain.motion import Question
from app.domain.richtext import Paragraph, Span, Subheading, Table, paragraph, plain
from app.export.laid import LaidBlock, LaidDocument, Role
from app.export.layout import lay_out, lay_out_part
from tests.builders import a_bullet, a_case, a_motion, a_passage, fi_sv
from tests.export.cases import a_rich_case, a_rich_wording
from tests.export.wordings import HEADINGS_FI, a_wording


def texts(document: LaidDocument, *roles: Role) -> list[str]:
    return [spaced(block.text) for block in document.blocks if not roles or block.role in roles]


def spaced(text: str) -> str:
    return text.replace("\xa0", " ")


def under(document: LaidDocument, part: str) -> list[str]:
    return [spaced(block.text) for block in document.blocks if block.part == part]


def the(document: LaidDocument, text: str) -> LaidBlock:
    (found,) = [block for block in document.blocks if spaced(block.text) == text]
    return found


def fi(stage: Stage = Stage.COUNCIL, **changes: object) -> LaidDocument:
    return lay_out(a_case(**changes), a_wording(), stage)


def test_the_council_stage_prints_all_parts_in_the_order_of_the_agenda_item():
    assert texts(fi()) == [
        "Valtuusto 18.05.2026",
        "Valtuustoaloite pyöräpysäköinnin lisäämisestä",
        "Valmistelijat / lisätiedot:",
        "Koski Liisa",
        "etunimi.sukunimi@espoo.fi",
        "Puhelinnumero 09 816 21",
        "Päätösehdotus",
        "Esittelijä",
        "Kaupunginhallitus",
        "Valtuusto merkitsee selostusosan tiedoksi ja toteaa aloitteen loppuun käsitellyksi.",
        "Käsittely",
        "Päätös",
        "Selostus",
        "Valtuustoaloite",
        f"{a_wording().introduction} Aloitteessa ehdotetaan seuraavaa: Pyöräpysäköintiä lisätään.",
        "Lisäksi aloitteessa kysytään seuraavaa:",
        "Montako paikkaa on nyt?",
        "Milloin paikkoja lisätään?",
        "Vastaus valtuustoaloitteeseen",
        "Tiivistelmä:",
        "Paikkoja lisätään.",
        "Työ alkaa keväällä.",
        "Kaupunki edistää pyöräilyä.",
        "1. Montako paikkaa on nyt?",
        "Paikkoja on 1 200.",
        "2. Milloin paikkoja lisätään?",
        "Paikkoja lisätään vuonna 2027.",
        "Päätöshistoria",
        "Kaupunginhallitus 04.05.2026 § 101",
        "Päätösehdotus",
        "Esittelijä",
        "Kaupunginjohtaja Salo Veikko",
        "Kaupunginhallitus ehdottaa, että valtuusto merkitsee selostusosan tiedoksi.",
        "Käsittely",
        "Päätös",
        "Päätöshistoria",
        "Liitteet",
        "Oheismateriaali",
        "Valtuustoaloite pyöräpysäköinnin lisäämisestä",
        "Tiedoksi",
    ]


def test_headings_have_the_levels_of_their_parts():
    document = lay_out(a_rich_case(), a_rich_wording(Language.FI), Stage.COUNCIL)
    level = {spaced(block.text): block.level for block in document.blocks if block.part != "history"}
    assert [level[name] for name in ("Päätösehdotus", "Selostus", "Vaikutusten ennakkoarviointi")] == [1, 1, 1]
    assert [level[name] for name in ("Valtuustoaloite", "Vastaus valtuustoaloitteeseen")] == [2, 2]
    assert [level[name] for name in ("1. Montako paikkaa on nyt?", "Nykytila", "Seuranta")] == [3, 3, 4]
    history = [block.level for block in document.blocks if block.part == "history" and block.level]
    assert history == [1, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3]


def test_a_city_without_a_heading_over_the_statement_has_motion_and_answer_as_parts():
    wording = a_wording()
    flat = replace(wording, order=tuple(key for key in wording.order if key != "statement"))
    document = lay_out(a_case(), flat, Stage.COUNCIL)
    assert the(document, "Vastaus valtuustoaloitteeseen").level == 1
    assert the(document, "1. Montako paikkaa on nyt?").level == 2


def test_the_board_stage_has_its_own_presenter_and_proposal_and_an_empty_history():
    document = fi(Stage.BOARD)
    assert document.blocks[0].text == "Kaupunginhallitus 04.05.2026"
    assert "Kaupunginjohtaja Salo Veikko" in under(document, "proposal")
    assert under(document, "history") == ["Päätöshistoria"]


def test_a_stage_in_the_history_prints_its_item_and_a_history_heading_with_nothing_under_it():
    document = lay_out(a_rich_case(), a_rich_wording(Language.FI), Stage.COUNCIL)
    history = under(document, "history")
    assert history[0] == "Päätöshistoria"
    assert history.count("Päätöshistoria") == 3
    assert history.index("Tekninen lautakunta 15.04.2026 § 40") < history.index("Kaupunginhallitus 04.05.2026 § 101")
    decision = history.index("Kaupunginhallitus:")
    assert history[decision - 1] == "Päätös"
    assert history[decision + 1 :] == ["Esittelijän ehdotus hyväksyttiin yksimielisesti.", "Päätöshistoria"]


def test_a_stage_that_the_case_does_not_have_is_an_error():
    with pytest.raises(AppError) as error:
        fi(Stage.COMMITTEE)
    assert error.value.code == "export.no_stage"
    assert error.value.facts["stage"] == "committee"


def test_of_two_handlings_of_one_stage_the_last_is_printed_and_the_first_is_history():
    case = a_case(handlings=(Handling("h1", Stage.COUNCIL, section="7"), Handling("h2", Stage.COUNCIL)))
    document = lay_out(case, a_wording(), Stage.COUNCIL)
    assert document.blocks[0].text == "Valtuusto 18.05.2026"
    assert [block.text for block in document.blocks if block.role is Role.STAGE_HEADING] == [
        "Kaupunginhallitus 04.05.2026\xa0§\xa0101"
    ]


def test_a_decision_has_its_lead_in_only_with_a_text():
    decided = Handling("h2", Stage.COUNCIL, decision=both((paragraph("Hyväksyttiin."),)))
    assert under(fi(handlings=(decided,)), "decision") == ["Päätös", "Valtuusto:", "Hyväksyttiin."]
    emptied = replace(decided, decision=both(()))
    assert under(fi(handlings=(emptied,)), "decision") == ["Päätös"]


def test_own_texts_go_before_derived_ones_and_empty_ones_give_nothing():
    handling = Handling("h2", Stage.COUNCIL, presenter_text=both(""), proposal=both((paragraph("Oma ehdotus."),)))
    document = fi(title=both("Oma otsikko"), handlings=(handling,), contact=both(()), questions_lead=both("Kysytään:"))
    assert document.title == "Oma otsikko"
    assert under(document, "proposal") == ["Päätösehdotus", "Oma ehdotus."]
    assert under(document, "preparers") == ["Valmistelijat / lisätiedot:", "Koski Liisa"]
    assert under(document, "questions")[0] == "Kysytään:"


def test_the_description_runs_in_where_the_case_or_the_city_has_it_so():
    assert len(under(fi(), "description")) == 1
    assert under(fi(), "introduction") == []
    apart = fi(run_in=both(False))
    assert under(apart, "introduction")[0].startswith("Valtuutettu Aino Lehto")
    assert under(apart, "description") == ["Aloitteessa ehdotetaan seuraavaa: Pyöräpysäköintiä lisätään."]


def test_a_description_that_begins_with_a_list_does_not_run_in():
    document = fi(description=(a_passage("p1", (a_bullet("Ensin."),), (a_bullet("Först."),)),))
    assert under(document, "description") == ["Ensin."]
    assert len(under(document, "introduction")) == 1


def test_blank_blocks_passages_and_cells_give_no_blocks():
    blank = (paragraph(" "), Subheading(()), a_bullet("\xa0"), Table((((), ()),), 1), Table((), 0))
    document = fi(general_answer=(a_passage("p4", blank, ()),))
    assert under(document, "general_answer") == []
    assert all(block.text.strip() for block in document.blocks)


def test_a_question_that_is_not_translated_keeps_its_number_over_its_answer():
    motion = a_motion(questions=(Question("q1", fi_sv("", "Fråga?")), Question("q2", fi_sv("Milloin?", "När?"))))
    document = fi(motion=motion)
    assert [block.number for block in document.blocks if block.role is Role.NUMBERED] == [2]
    assert texts(document, Role.QUESTION_HEADING) == ["1.", "2. Milloin?"]


def test_questions_that_are_answered_together_have_no_headings_of_their_own():
    assert texts(fi(answers=()), Role.QUESTION_HEADING) == []
    assert len(texts(fi(answers=(), general_answer=()), Role.QUESTION_HEADING)) == 2


def test_a_heading_of_its_own_over_an_answer_keeps_the_number():
    answer = Answer("q1", (a_passage("p5", "Näin.", "Så."),), heading=both("Paikkojen määrä"))
    document = fi(answers=(answer,))
    assert texts(document, Role.QUESTION_HEADING) == ["1. Paikkojen määrä", "2. Milloin paikkoja lisätään?"]
    assert the(document, "1. Paikkojen määrä").number == 1


def test_an_answer_to_a_question_that_the_motion_lost_is_printed_all_the_same():
    stray = Answer("gone", (a_passage("p9", "Vastaus.", "Svar."),), heading=both("Muuta"))
    document = fi(answers=(*a_case().answers, stray))
    assert under(document, "answer:3") == ["Muuta", "Vastaus."]


def test_titles_that_are_not_translated_stand_in_both_documents_and_tell_their_language():
    swedish = lay_out(a_case(), a_wording(Language.SV), Stage.COUNCIL)
    title = the(swedish, "Valtuustoaloite pyöräpysäköinnin lisäämisestä")
    assert (title.role, title.language) == (Role.BULLET, Language.FI)
    assert [block.language for block in fi().blocks if block.language] == []


def test_a_list_goes_on_across_passages_and_begins_anew_behind_a_paragraph():
    summary = the(fi(), "Paikkoja lisätään."), the(fi(), "Työ alkaa keväällä.")
    assert summary[0].list_id == summary[1].list_id
    assert {block.passage for block in summary} == {"p2", "p3"}
    rich = lay_out(a_rich_case(), a_rich_wording(Language.FI), Stage.COUNCIL)
    first, second = the(rich, "Koulut ja kirjastot"), the(rich, "Laskennat toukokuussa")
    assert (first.number, second.number) == (2, 1)
    assert first.list_id != second.list_id


def test_extra_parts_stand_where_the_profile_has_them_and_others_at_the_end():
    imported = ExtraPart("x", fi_sv("Muutoksenhaku", "Ändringssökande"), (a_passage("p7", "Ohje.", "Anvisning."),))
    case = replace(a_rich_case(), extra_parts=(*a_rich_case().extra_parts, imported))
    headings = texts(lay_out(case, a_rich_wording(Language.FI), Stage.COUNCIL), Role.HEADING)
    assert headings.index("Vaikutusten ennakkoarviointi") + 1 == headings.index("Päätöshistoria")
    assert headings[-1] == "Muutoksenhaku"


def test_spaces_that_must_not_break_are_bound_in_the_document_and_never_in_the_case():
    case = a_case()
    assert under(lay_out(case, a_wording(), Stage.COUNCIL), "answer:1")
    blocks = lay_out(case, a_wording(), Stage.COUNCIL).blocks
    assert "Paikkoja on 1\xa0200." in [block.text for block in blocks]
    assert case == a_case()


def test_an_address_that_no_document_may_carry_becomes_a_link_without_one():
    link = Paragraph((Span("tästä", href="javascript:alert(1)"),))
    document = fi(general_answer=(a_passage("p4", (link,), ()),))
    assert [span.href for block in document.blocks for span in block.spans if span.href] == ["#"]


@pytest.mark.parametrize(
    ("part", "count", "first"),
    [
        ("summary", 3, "Tiivistelmä:"),
        ("answer:2", 2, "2. Milloin paikkoja lisätään?"),
        ("questions", 3, "Lisäksi aloitteessa kysytään seuraavaa:"),
        ("answer", 9, "Vastaus valtuustoaloitteeseen"),
        ("motion", 5, "Valtuustoaloite"),
        ("statement", 15, "Selostus"),
        ("introduction", 0, None),
    ],
)
def test_one_part_alone_holds_its_own_blocks(part: str, count: int, first: str | None):
    document = lay_out_part(a_case(), a_wording(), Stage.COUNCIL, part)
    assert len(document.blocks) == count
    assert (document.blocks[0].text if document.blocks else None) == first


def test_a_part_that_no_document_has_is_an_error():
    with pytest.raises(AppError) as error:
        lay_out_part(a_case(), a_wording(), Stage.COUNCIL, "conclusion")
    assert error.value.code == "export.no_part"
    assert error.value.facts["part"] == "conclusion"


def test_the_properties_are_the_title_the_case_number_and_the_preparers():
    document = fi()
    assert (document.title, document.subject, document.authors) == (
        "Valtuustoaloite pyöräpysäköinnin lisäämisestä",
        "123/2026",
        ("Liisa Koski",),
    )


# The published items, read from outside the repository: their lines and ours are the same, in the same order.

_MARKS = re.compile(r"^#+ |^- |^\d+\. (?=.*\?$)|\*\*|\\")
_LINK = re.compile(r"\[((?:[^\]\\]|\\.)*)\]\([^)]*\)")


def _seed_lines(path: Path) -> list[str]:
    lines = (_LINK.sub(r"\1", line) for line in path.read_text("utf-8").splitlines())
    return [text for line in lines if (text := _MARKS.sub("", line).replace("*", "").strip())]


@pytest.mark.parametrize(("name", "language"), [("000", Language.FI), ("004", Language.SV)])
def test_the_roles_of_a_published_items_short_lines_are_those_that_the_layout_gives(
    shared: Path, name: str, language: Language
):
    """Headings, lead-ins and lines are blocks of their own in the published order, whatever stands between them."""
    (path,) = (shared / "seeds").glob(f"{name}_*.txt")
    wording = a_wording(language)
    decided = Bilingual((paragraph("Hyväksyttiin."),), (paragraph("Godkändes."),))
    board, council = a_case().handlings
    case = a_case(handlings=(replace(board, decision=decided), council))
    structure = {*wording.headings.values(), wording.questions_lead, wording.stages["h1"].decision_lead}
    published = [line for line in _seed_lines(path) if line in structure]
    printed = [line for line in texts(lay_out(case, wording, Stage.COUNCIL)) if line in structure]
    assert printed == published
    assert len(published) > len(HEADINGS_FI)


def test_an_attachment_whose_title_is_missing_gives_no_empty_item():
    document = fi(attachments=(Attachment("a", fi_sv("", "Bilaga 1")),))
    assert under(document, "attachments") == ["Liitteet"]


def test_a_tables_cells_and_caption_are_bound_too():
    table = Table(((plain("5 €"), plain("x")),), 0, "Taulukko s. 4")
    document = fi(general_answer=(a_passage("p4", (table,), ()),))
    (block,) = [block for block in document.blocks if block.table]
    assert block.text == "Taulukko s.\xa04\n5\xa0€\tx"
