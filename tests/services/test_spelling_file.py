"""What is wrong in a file is told with its place in the file's own characters, whatever its reader made of them."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from app.bootstrap import Bootstrap
from app.domain.errors import AppError
from app.domain.language import Bilingual, Language
from app.domain.proofing import NO_WORDS, KnownWords, Mark, Marks, Proofable, Word
from app.domain.rules import Rule
from app.services.spelling_file import Misspelling, Wish, known_in, proofread_file, proofread_text
from tests.proofreaders import FakeProofreader

FI = Wish(Language.FI, NO_WORDS)
WRONG = {"virhee": ["virhe", "virheet"], "kunnan-\nvaltuutetu": ["kunnanvaltuutettu"], "Lehtoo": ["Lehto"]}
ENGINES = Bootstrap({}).engines


@pytest.fixture
def reader() -> FakeProofreader:
    return FakeProofreader(WRONG, variants={"muunnoss": "muunnos", "virhee": "virhe"})


def told(text: str, reader: FakeProofreader, wish: Wish = FI) -> list[tuple[str, int, int]]:
    found = proofread_text("-", text, wish, reader, ENGINES)
    return [(one.word, one.start, one.end) for one in found]


def in_lines(found: Sequence[Misspelling]) -> list[tuple[str, int, int]]:
    return [(one.word, one.line, one.column) for one in found]


def test_a_word_is_told_with_its_place_its_rule_and_what_may_be_meant(reader: FakeProofreader) -> None:
    (found,) = proofread_text("-", "😀 Tämä on virhee.", FI, reader, ENGINES)
    assert found == Misspelling("virhee", 10, 16, Rule.SPELLING_FI, 1, 11, ("virhe", "virheet"))


def test_what_may_be_meant_is_not_looked_for_where_nobody_asks(reader: FakeProofreader) -> None:
    (found,) = proofread_text("-", "virhee", Wish(Language.FI, NO_WORDS, suggesting=False), reader, ENGINES)
    assert found.suggestions == ()


def test_fixes_of_other_rules_are_what_may_stand_there(reader: FakeProofreader) -> None:
    found = proofread_text("-", "Tämä on on muunnoss.\n\nToinen muunnos.", FI, reader, ENGINES)
    assert [(one.rule, one.word, one.suggestions) for one in found] == [
        (Rule.REPEATED, "on on", ("on",)),
        (Rule.VARIANTS, "muunnoss", ("muunnos",)),
    ]


def test_a_misspelt_variant_is_told_once_and_its_usual_form_comes_first() -> None:
    reader = FakeProofreader({"muunnoss": ["muu", "muunnos"]}, variants={"muunnoss": "muunnos"})
    (found,) = proofread_text("-", "muunnos ja muunnoss", FI, reader, ENGINES)
    assert (found.rule, found.suggestions) == (Rule.SPELLING_FI, ("muunnos", "muu"))


def test_no_more_than_five_suggestions_are_told() -> None:
    reader = FakeProofreader({"virhee": list("abcdefg")})
    (found,) = proofread_text("-", "virhee", FI, reader, ENGINES)
    assert found.suggestions == tuple("abcde")


def test_line_ends_count_as_one_character_however_they_are_written(reader: FakeProofreader) -> None:
    text = "Otsikko\r\n\r\nTässä on virhee.\r\n\r\nJa tässä virhee.\r\n"
    whole = text.replace("\r\n", "\n")
    assert [whole[start:end] for _, start, end in told(text, reader)] == ["virhee", "virhee"]
    assert told(text, reader) == told(whole, reader) == told(text.replace("\r\n", "\r"), reader)


def test_lines_of_a_wrapped_text_are_one_paragraph(reader: FakeProofreader) -> None:
    text = (
        "Tässä kappaleessa on useita rivejä, joita joku on katkonut kovilla rivinvaihdoilla on\n"
        "on ja jotka jatkuvat seuraavalla rivillä aina siihen saakka, kunnes kappale loppuu ja\n"
        "virhee tulee vastaan.\n"
    )
    assert [word for word, _, _ in told(text, reader)] == ["on\non", "virhee"]
    checked = reader.checked[0].text
    assert "\n" not in checked
    assert reader.checked[0].running


def test_a_word_that_is_broken_at_the_end_of_a_line_is_one_word() -> None:
    class Whole(FakeProofreader):
        def check(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
            return [tuple(self.broken(text)) for text in texts]

        def broken(self, text: Proofable) -> Iterator[Mark]:
            at = text.text.find("kunnan-\nvaltuutetu")
            if at >= 0:
                yield Mark(Rule.SPELLING_FI, at, at + 18, text.text[at : at + 18], "finding.spelling")

    text = (
        "Ensimmäisellä rivillä on riittävästi sanoja, jotta se on täysi ja päättyy sanaan kunnan-\n"
        "   valtuutetu, joka jatkuu toisella rivillä.\n"
    )
    (found,) = proofread_text("-", text, FI, Whole(WRONG), ENGINES)
    assert found.word == "kunnan-\n   valtuutetu"
    assert found.suggestions == ("kunnanvaltuutettu",)


def test_marks_of_lists_and_headings_are_no_part_of_the_texts(reader: FakeProofreader) -> None:
    text = (
        "# virhee\n\n- virhee kohta\n- **virhee** kohta\na) virhee asia\n\nVirke [virhee](https://esim.fi/virhee-x).\n"
    )
    assert [(word, text[start:end]) for word, start, end in told(text, reader)] == [("virhee", "virhee")] * 5
    assert in_lines(proofread_text("-", text, FI, reader, ENGINES)) == [
        ("virhee", 1, 3), ("virhee", 3, 3), ("virhee", 4, 5), ("virhee", 5, 4), ("virhee", 7, 8),
    ]  # fmt: skip
    texts = {one.text: one.running for one in reader.checked}
    assert texts == {
        "virhee": False, "virhee kohta": False, "virhee asia": False, "Virke virhee.": True,
    }  # fmt: skip


def test_space_that_lays_a_page_out_is_one_space_and_two_are_two(reader: FakeProofreader) -> None:
    text = "Rivi kertoo      jotain\tmuuta ja  virhee on lopussa."
    assert told(text, reader) == [("virhee", text.index("virhee"), text.index("virhee") + 6)]
    assert [one.text for one in reader.checked] == ["Rivi kertoo jotain\tmuuta ja  virhee on lopussa."]


def test_cells_of_a_table_have_places_of_their_own(reader: FakeProofreader) -> None:
    text = "| a | virhee |\n|---|---|\n| virhee | b |\n"
    assert in_lines(proofread_text("-", text, FI, reader, ENGINES)) == [("virhee", 1, 7), ("virhee", 3, 3)]


def test_people_and_bodies_of_the_document_and_the_words_given_are_known(reader: FakeProofreader) -> None:
    text = "Valtuustoaloite puistojen valaistuksesta\n\nLehtoo on virhee.\n\nEspoossa 12.1.2026\n\nAino Lehtoo\n"
    assert "Lehtoo" not in [word for word, _, _ in told(text, reader)]
    assert "Lehtoo" in [word for word, _, _ in told("Lehtoo on virhee.", reader)]
    given_ = Wish(Language.FI, Bilingual((Word("virhee"),), ()))
    assert told("Tämä on virhee.", reader, given_) == []


def test_a_line_that_is_no_document_is_not_known_as_a_title_of_the_other_language() -> None:
    parsed = ENGINES.parse(ENGINES.read_text("-", "Stadsstyrlsen"))
    known = known_in(parsed, None, Wish(Language.SV, NO_WORDS))
    assert "Stadsstyrlsen" not in known.titles[Language.FI]


def test_a_text_of_white_space_has_nothing_wrong_in_it(reader: FakeProofreader) -> None:
    assert told(" \r\n\t\n", reader) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_text_file_is_counted_as_it_is_decoded(encoding: str, tmp_path: Path, reader: FakeProofreader) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Äänestys ja virhee.\r\n\r\nToinen virhee.".encode(encoding))
    found = proofread_file(path, FI, reader, ENGINES)
    assert in_lines(found) == [("virhee", 1, 13), ("virhee", 3, 8)]
    assert [one.start for one in found] == [12, 28]


def test_another_format_is_counted_in_its_read_text(tmp_path: Path, reader: FakeProofreader) -> None:
    document = Document()
    document.add_heading("virhee otsikko", 1)
    document.add_paragraph("Ensimmäinen virke. ").add_run("virhee").italic = True
    document.add_paragraph("virhee kohta", style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "solu", "virhee"
    path = tmp_path / "a.docx"
    document.save(str(path))
    found = proofread_file(path, FI, reader, ENGINES)
    assert in_lines(found) == [("virhee", 1, 1), ("virhee", 2, 20), ("virhee", 3, 1), ("virhee", 4, 6)]
    assert [text.italics for text in reader.checked] == [(), ((19, 25),), (), (), ()]
    assert not reader.checked[0].running


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path, reader: FakeProofreader) -> None:
    with pytest.raises(AppError, match=r"file\.missing"):
        proofread_file(tmp_path / "none.txt", FI, reader, ENGINES)


pieces = st.sampled_from(
    ["virhee", "sana", "Sana", "-", "–", "1.", "a)", "**lihava**", "kunnan-", "(", ")", "”", "[l](#)", "#", "|", "\\"]
)
gaps = st.sampled_from([" ", "  ", "\n", "\r\n", "\n\n", "\t", "\xa0", "\n   ", "\f", " \n", "\u2028", "\x0b"])


@given(st.lists(st.tuples(pieces, gaps), max_size=30))
def test_places_are_on_the_words_however_the_text_is_laid_out(laid: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in laid)
    whole = text.replace("\r\n", "\n")
    if not any(char.isalnum() for char in text):
        return
    reader = FakeProofreader({"virhee": []})
    found = told(text, reader)
    assert all(whole[start:end] == word for word, start, end in found)
    places = {start for word, start, _ in found if word == "virhee"}
    assert len(places) == sum(one.text.split().count("virhee") for one in alone(reader.checked))


def alone(texts: Sequence[Proofable]) -> Iterator[Proofable]:
    """`texts` with white space for whatever stands beside their words."""
    return (replace(text, text=re.sub(r"[^\w-]|(?<!\w)-|-(?!\w)", " ", text.text)) for text in texts)


@given(st.text(st.sampled_from("ab1.-)(*[]#| \n\t\r\f\xad\x00😀é\u0301"), max_size=60))
def test_any_text_is_read_or_refused_and_no_place_is_outside(text: str) -> None:
    whole = text.replace("\r\n", "\n")
    reader = FakeProofreader({"a": [], "b": [], "ab": []})
    found = []
    with suppress(AppError):
        found = told(text, reader)
    assert all(0 <= start < end <= len(whole) and whole[start:end] == word for word, start, end in found)
