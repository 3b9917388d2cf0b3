import pytest

from app.domain.language import Language
from app.intake.questions import find_questions, is_questions_lead, questions_lead_at
from tests.intake.sources import a_source

FI, SV = Language.FI, Language.SV


def asked(text, language=FI, *, lists=True):
    return [question.text for question in find_questions(a_source(text, lists=lists).blocks, language)]


@pytest.mark.parametrize(
    "text",
    [
        "Kysymykset:", "Kysymykset", "Kysymme:", "Frågor", "Vi frågar:",
        "Lisäksi aloitteessa kysytään seuraavaa:",
        "I motionen ställs dessutom följande frågor:",
        "Asia on tärkeä. Esitämme seuraavat kysymykset:",
        "**Haluamme vastaukset seuraaviin kysymyksiin:**",
    ],
)  # fmt: skip
def test_a_lead_in_of_questions(text):
    assert is_questions_lead(text)


@pytest.mark.parametrize(
    "text",
    ["Vastaukset kysymyksiin:", "Svar på frågorna:", "Tiivistelmä:", "Kysymys on tärkeä.", "Kysytään asukkailta.", ""],
)
def test_what_leads_in_no_questions(text):
    assert not is_questions_lead(text)


def test_a_lead_in_at_a_paragraphs_end_is_found_where_it_begins():
    text = "Jonot kasvavat. Kysymme seuraavaa:"
    assert text[questions_lead_at(text) :] == "Kysymme seuraavaa:"


@pytest.mark.parametrize("lists", [True, False])
@pytest.mark.parametrize("marks", [("1.", "2."), ("1)", "2)"), ("a)", "b)"), ("-", "-")])
def test_a_list_under_a_lead_in_counts_with_and_without_question_marks(marks, lists):
    text = f"Kysymykset:\n\n{marks[0]} Miten lasku maksetaan\n{marks[1]} Kuka maksaa?\n\nLopuksi kiitämme."
    assert asked(text, lists=lists) == ["Miten lasku maksetaan", "Kuka maksaa?"]


def test_a_question_keeps_its_number_and_its_place():
    source = a_source("Kysymykset:\n\n1. Kuka maksaa?")
    (question,) = find_questions(source.blocks, FI)
    assert (question.number, question.paragraph_index, question.start, question.end) == ("1.", 1, 0, 12)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Aloitteessa kysytään ”Ollaanko tonttia myymässä?”", FI, ["Ollaanko tonttia myymässä?"]),
        ("Asia on auki. Edellä olevan perusteella kysyn: Milloin silta avataan?", FI, ["Milloin silta avataan?"]),
        ("Kysymykset: 1) Kuka maksaa? 2) Milloin?", FI, ["Kuka maksaa?", "Milloin?"]),
        ("Vi frågar därför: När öppnas bron? Vem betalar?", SV, ["När öppnas bron?", "Vem betalar?"]),
        ("Kysymme, aikooko kaupunki korjata sillan?", FI, ["aikooko kaupunki korjata sillan?"]),
    ],
)
def test_questions_in_running_text(text, language, expected):
    assert asked(text, language) == expected


def test_a_list_whose_items_mostly_ask_needs_no_lead_in():
    assert asked("Tausta.\n\n1. Kuka maksaa?\n2. Milloin?") == ["Kuka maksaa?", "Milloin?"]


@pytest.mark.parametrize(
    "text",
    [
        "Esitämme:\n\n1. Silta korjataan.\n2. Tie päällystetään.",
        "Edellytämme:\n\na) silta korjataan\nb) tie päällystetään",
        "Osallisuutta lisää: 1) kuulluksi tuleminen 2) kuuluminen 3) vaikuttaminen.",
        "# Mitä aloitteessa esitetään?\n\nSilta korjataan.",
        "Miksi silta on rikki? Kukaan ei tiedä.",
        "Aloitteessa pyydetään selvitystä siitä, miten silta korjataan.",
        "1. Miten silta korjataan?\n\nSilta korjataan ensi vuonna.",
        "1. merkitsi selvityksen tiedoksi\n2. päätti asian",
    ],
)
def test_look_alikes_are_no_questions(text):
    assert asked(text) == []


def test_a_question_asked_twice_counts_once():
    text = "Kysymykset:\n\n1. Kuka maksaa?\n2. Milloin?\n\nTeksti.\n\nKysymykset:\n\n1. Kuka maksaa?\n2. Milloin?"
    assert asked(text) == ["Kuka maksaa?", "Milloin?"]
