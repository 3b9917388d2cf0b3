import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Language
from app.domain.motion import Kind
from app.intake.titles import is_list_title, read_title

FI, SV = Language.FI, Language.SV


@pytest.mark.parametrize(
    ("line", "language", "topic"),
    [
        ("Valtuustoaloite penkkien lisäämisestä", FI, "penkkien lisäämisestä"),
        ("Valtuustokysymys jonojen pituudesta", FI, "jonojen pituudesta"),
        ("Valtuustoaloite: Lisää penkkejä puistoihin", FI, "Lisää penkkejä puistoihin"),
        (
            "Valtuustoaloite, Uusi Suunta valtuustoryhmä, yht. 9 valtuutettua, sillan korjaamiseksi",
            FI,
            "sillan korjaamiseksi",
        ),
        ("Vihreän valtuustoryhmän ryhmäaloite soiden ennallistamisesta", FI, "soiden ennallistamisesta"),
        ("Valtuutettu Aino Lehdon aloite torista", FI, "torista"),
        ("Valtuustoaloite torista – Aino Lehto ym.", FI, "torista"),
        ("Valtuustoaloite 26.02.2026 Lehto Aino Aloite torin valaisusta", FI, "torin valaisusta"),
        ("Motion om att utöka antalet bänkar", SV, "om att utöka antalet bänkar"),
        ("Motion om bänkar", SV, "om bänkar"),
        ("Gruppmotion av Gröna fullmäktigegruppen om att restaurera kärren", SV, "om att restaurera kärren"),
        ("Ledamoten Anna Eks motion angående torget", SV, "angående torget"),
        ("Motion: Fler bänkar om vintern", SV, "Fler bänkar om vintern"),
        ("Motion om torget (Portin Anders)", SV, "om torget"),
        ("Valtuustoaloite", FI, None),
        ("Puistojen hoito", FI, None),
    ],
)
def test_the_topic_is_the_tail_of_the_title(line, language, topic):
    assert read_title(line, language).topic == topic


@pytest.mark.parametrize(
    "suffix",
    [
        "(Kv-asia)",
        "(osittain Kv-asia)",
        "(Kv)",
        "(Pöydälle 10.4.2017)",
        "(lisäpykälä)",
        "(additional)",
        "(Bordlagt 3.3.2025)",
    ],
)
def test_a_clerks_suffix_is_kept_apart_with_its_brackets(suffix):
    read = read_title(f"§ 12 Valtuustoaloite torista {suffix}", FI)
    assert (read.text, read.suffixes, read.topic) == ("Valtuustoaloite torista", (suffix,), "torista")


def test_several_suffixes_keep_their_order():
    assert read_title("Aloite torista (osittain Kv-asia) (lisäpykälä)", FI).suffixes == (
        "(osittain Kv-asia)",
        "(lisäpykälä)",
    )


def test_brackets_that_belong_to_the_title_stay():
    assert read_title("Valtuustoaloite joukkoliikenteen (bussit) lisäämisestä", FI).suffixes == ()


def test_markdown_is_no_part_of_a_title():
    assert read_title("## **Motion om torget**", SV).text == "Motion om torget"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Valtuustoaloite torista", Kind.MOTION),
        ("Fråga om torget", Kind.COUNCIL_QUESTION),
        ("Toivomusponsi torista", Kind.RESOLUTION),
        ("Hemställningskläm om torget", Kind.RESOLUTION),
        ("Kunnan jäsenen aloite torista", Kind.RESIDENTS_INITIATIVE),
        ("Invånarinitiativ om torget", Kind.RESIDENTS_INITIATIVE),
        ("Torin aukioloajat", None),
    ],
)
def test_the_noun_tells_what_was_handed_in(line, kind):
    assert read_title(line, None).kind == kind


@pytest.mark.parametrize(
    ("line", "several"),
    [
        ("Valtuustoaloitteita", True),
        ("Fullmäktigemotioner", True),
        ("Valtuustoaloite torista", False),
        ("Motion om frågor", False),
        ("Kysymykset:", False),
        ("Frågor:", False),
        ("Esitämme seuraavat kysymykset:", False),
    ],
)
def test_a_title_of_several_motions_is_told_apart(line, several):
    assert is_list_title(line) is several


@given(st.text(max_size=80), st.sampled_from([FI, SV, None]))
def test_no_line_is_too_strange(line, language):
    assert read_title(line, language).suffixes is not None
