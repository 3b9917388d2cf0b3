"""The texts of a case that are proofread, and where each stands."""

from dataclasses import replace
from itertools import count
from typing import Any

from hypothesis import given

from app.domain.case import Attachment, Case, ExtraPart, Preparer
from app.domain.language import Bilingual, Language
from app.domain.motion import Demand
from app.domain.paths import value_at
from app.domain.pieces import value_text
from app.domain.proofing import Proofable
from app.domain.richtext import Bullet, NumberedItem, Paragraph, Span, Subheading, Table, paragraph, plain
from app.services.proof_texts import ProofText, ProofTexts, proof_texts
from tests import strategies
from tests.builders import a_case, a_motion, a_passage, fi_sv

FI, SV = Language.FI, Language.SV


def read(case: Case, part: str = "") -> list[str]:
    return [it.text.text for it in proof_texts(case) if part in ("", it.spot.part)]


def of_the_general_answer(*blocks: Any) -> list[ProofText]:
    case = a_case(general_answer=(a_passage("p4", blocks, ()),))
    return [it for it in proof_texts(case) if it.spot.part == "general_answer"]


def test_the_blocks_of_a_passage_are_read_one_by_one_and_only_paragraphs_run():
    texts = of_the_general_answer(
        Subheading(plain("Otsikko")),
        paragraph("Kappale."),
        Bullet(plain("Kohta")),
        NumberedItem(plain("Numero")),
        Table(((plain("a"), plain("12")), ((), plain("b"))), 1, "Taulukko"),
    )
    assert [(it.text.text, it.text.running) for it in texts] == [
        ("Otsikko", False),
        ("Kappale.", True),
        ("Kohta", False),
        ("Numero", False),
        ("Taulukko", False),
        ("a", False),
        ("b", False),
    ]
    assert {it.spot.path for it in texts} == {("general_answer", "p4", "blocks", "fi")}
    assert {(it.spot.passage, it.spot.language) for it in texts} == {("p4", FI)}


def test_italics_and_links_are_named_by_their_stretches_whatever_is_bold_in_them():
    spans = (
        Span("Katso "),
        Span("le", italic=True),
        Span("hti", bold=True, italic=True),
        Span(" ja "),
        Span("sivu", href="https://example.org"),
    )
    [text] = of_the_general_answer(Paragraph(spans))
    assert text.text == Proofable("Katso lehti ja sivu", FI, italics=((6, 11),), links=((15, 19),))


def test_the_texts_come_in_the_order_of_the_document_finnish_first():
    case = a_case(
        title=Bilingual("Oma otsikko", None),
        introduction=Bilingual((paragraph("Johdanto."),), None),
        questions_lead=Bilingual("Kysytään:", None),
        answers=(replace(a_case().answers[0], heading=Bilingual("Vastaus", "Svar")), a_case().answers[1]),
        extra_parts=(ExtraPart("impacts", fi_sv("Vaikutukset", "Verkningar"), (a_passage("x1", "Ei.", "Inga."),)),),
        handlings=(replace(a_case().handlings[0], decision=Bilingual((paragraph("Hyväksyttiin."),), None)),),
        contact=Bilingual(("Liisa Koski", "09 123", "Osasto"), None),
        distribution=(fi_sv("Kirjasto", "Biblioteket"),),
        preparers=(Preparer("Liisa", "Koski", fi_sv("suunnittelija", "planerare")),),
    )
    parts = list(dict.fromkeys(it.spot.part for it in proof_texts(case)))
    assert parts == [
        *("title", "introduction", "description", "questions", "summary", "general_answer", "answer:1", "answer:2"),
        *("extra:impacts", "handlings", "supplementary", "distribution", "preparers"),
    ]
    assert read(case, "extra:impacts") == ["Vaikutukset", "Verkningar", "Ei.", "Inga."]
    assert read(case, "preparers") == ["suunnittelija", "planerare", "Liisa Koski", "Osasto"]
    assert read(case, "questions")[:3] == ["Kysytään:", "Montako paikkaa on nyt?", "Hur många platser finns det nu?"]


def test_a_contact_line_leads_to_its_place_among_the_lines():
    case = a_case(contact=Bilingual(("Liisa", "Osasto"), None))
    line = proof_texts(case)[-1]
    assert (line.spot.path, line.spot.start, line.spot.end) == (("contact", "fi"), 6, 12)


def test_what_the_motion_says_in_its_own_words_is_not_read():
    motion = a_motion(background=(paragraph("Taustaksi."),), demands=(Demand("d1", fi_sv("Vaaditaan.", "Krävs.")),))
    case = a_case(motion=motion)
    assert not {"Taustaksi.", "Vaaditaan.", "Krävs."} & set(read(case))


def test_of_a_passage_that_quotes_the_motion_only_its_translation_is_read():
    case = a_case(description=(a_passage("p1", "Lainaus.", "Översättning.", quotes_motion=True),))
    assert read(case, "description") == ["Översättning."]
    case = a_case(description=(a_passage("p1", "Käännös.", "Citat.", quotes_motion=True, source=SV),))
    assert read(case, "description") == ["Käännös."]


def test_a_title_in_its_original_language_is_read_in_that_language_alone():
    case = a_case(
        attachments=(
            Attachment("a1", fi_sv("Liite", "Bilaga")),
            Attachment("a2", fi_sv("Kartta", "Karta"), original=SV),
        )
    )
    assert read(case, "attachments") == ["Liite", "Bilaga", "Karta"]


def test_a_question_is_a_sentence_and_a_title_is_none():
    running = {it.text.text: it.text.running for it in proof_texts(a_case())}
    assert running["Montako paikkaa on nyt?"]
    assert not running["pyöräpysäköinnin lisäämisestä"]


def test_what_did_not_change_is_the_same_object_the_next_time():
    listed = ProofTexts()
    case = a_case()
    before = listed(case)
    changed = replace(case, general_answer=(a_passage("p4", "Toisin.", "Staden främjar cyklingen."),))
    after = listed(changed)
    new = [it for it, other in zip(after, before, strict=True) if it is not other]
    assert [it.text.text for it in new] == ["Toisin.", "Staden främjar cyklingen."]


def test_what_moves_to_another_part_leads_there():
    listed = ProofTexts()
    case = a_case()
    listed(case)
    first, second = case.motion.questions
    moved = replace(case, motion=replace(case.motion, questions=(second, first)))
    assert [it.spot.part for it in listed(moved) if it.spot.passage == "p5"] == ["answer:2", "answer:2"]


def with_own_ids(value: Any, numbers: Any) -> Any:
    """`value` with an id of its own for everything that has one, as every real case has."""
    if isinstance(value, tuple):
        return tuple(with_own_ids(it, numbers) for it in value)
    if not hasattr(value, "__dataclass_fields__"):
        return value
    inner = {name: with_own_ids(getattr(value, name), numbers) for name in value.__dataclass_fields__}
    inner.update({name: f"n{next(numbers)}" for name in ("id", "question_id", "key") if name in inner})
    return type(value)(**inner)


@given(case=strategies.cases())
def test_each_text_stands_where_its_spot_says(case):
    case = with_own_ids(case, count())
    for it in proof_texts(case):
        whole = value_text(value_at(case, it.spot.path))
        assert whole[it.spot.start : it.spot.end] == it.text.text
        assert it.text.language is it.spot.language
        for start, end in (*it.text.italics, *it.text.links):
            assert 0 <= start < end <= len(it.text.text)
