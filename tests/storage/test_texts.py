from dataclasses import replace

from hypothesis import HealthCheck, given, settings

from app.domain.case import Attachment, Case, ExtraPart, Preparer
from app.domain.language import Bilingual, Language
from app.domain.motion import PersonSignatory
from app.domain.richtext import Span, Table, paragraph
from app.storage.texts import case_texts
from tests.builders import a_case, a_motion, a_passage, fi_sv
from tests.strategies import cases

FI, SV = Language.FI, Language.SV


def test_each_part_has_a_text_in_each_language():
    texts = case_texts(a_case())
    assert texts["general_answer", FI] == "Kaupunki edistää pyöräilyä."
    assert texts["general_answer", SV] == "Staden främjar cyklingen."
    assert texts["answer:2", SV] == "Platserna utökas år 2027."
    assert texts["summary", FI] == "Paikkoja lisätään.\nTyö alkaa keväällä."


def test_a_part_without_text_is_not_there():
    assert dict(case_texts(Case("c", "espoo"))) == {}
    blank = Case("c", "espoo", general_answer=(a_passage("p", " \u00a0 ", ""),))
    assert dict(case_texts(blank)) == {}


def test_a_name_stands_once_in_the_language_of_the_motion():
    motion = a_motion(language=SV, signatories=(PersonSignatory("Aino", "Lehto"),), co_signers=("Nils Berg",))
    texts = case_texts(a_case(motion=motion))
    assert "Aino Lehto\nNils Berg" in texts["motion", SV]
    assert "Lehto" not in texts["motion", FI]


def test_questions_and_proposals_stand_with_the_motion():
    assert "När utökas antalet platser?" in case_texts(a_case())["motion", SV]
    assert "Pyöräpysäköintiä lisätään." in case_texts(a_case())["motion", FI]


def test_stages_are_counted_from_one():
    board, council = a_case().handlings
    own = replace(council, decision=Bilingual((paragraph("Valtuusto päätti."),), None))
    texts = case_texts(a_case(handlings=(board, own)))
    assert texts["handling:1", FI] == "Kaupunginjohtaja\nVeikko Salo"
    assert texts["handling:2", FI] == "Valtuusto päätti."


def test_a_title_in_its_original_language_stands_there_alone():
    only = Attachment("a", fi_sv("Aloite", "Samma på svenska"), original=FI, file_name="aloite.pdf")
    texts = case_texts(Case("c", "espoo", attachments=(only,)))
    assert dict(texts) == {("attachments", FI): "Aloite\naloite.pdf"}


def test_the_register_number_is_found_with_the_title():
    assert case_texts(Case("c", "espoo", source=SV, case_number="12/2026"))["title", SV] == "12/2026"


def test_preparers_contact_and_distribution_are_found():
    case = Case(
        "c",
        "espoo",
        preparers=(Preparer("Liisa", "Koski", fi_sv("Suunnittelija", "Planerare"), email="liisa@example.org"),),
        contact=Bilingual(("Lisätietoja antaa",), None),
        distribution=(fi_sv("Tekninen lautakunta", "Tekniska nämnden"),),
    )
    texts = case_texts(case)
    assert texts["preparers", FI] == "Liisa Koski\nliisa@example.org\nSuunnittelija\nLisätietoja antaa"
    assert texts["distribution", SV] == "Tekniska nämnden"


def test_parts_with_one_key_share_a_text():
    part = ExtraPart("effects", fi_sv("Vaikutukset", "Effekter"), (a_passage("p", "Vähäiset.", "Små."),))
    case = Case("c", "espoo", extra_parts=(part, replace(part, heading=fi_sv("Muuta", "Annat"))))
    assert case_texts(case)["extra:effects", FI] == "Vaikutukset\nVähäiset.\nMuuta\nVähäiset."


def test_the_cells_of_a_table_are_found():
    table = Table((((Span("Vuosi"),), (Span("Paikkoja"),)),), caption="Luvut")
    case = Case("c", "espoo", description=(a_passage("p", (table,), ""),))
    assert case_texts(case)["description", FI] == "Luvut\nVuosi\tPaikkoja"


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(case=cases())
def test_no_text_is_blank_or_holds_the_marks_of_a_hit(case: Case):
    for text in case_texts(case).values():
        assert text.strip()
        assert not {"\x02", "\x03"} & set(text)
