"""Finding through a whole case, and replacing what was found as one edit."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.case import Case
from app.domain.language import Bilingual, Language, both
from app.domain.paths import value_at
from app.domain.richtext import (
    Block,
    Blocks,
    Paragraph,
    Span,
    Table,
    block_spans,
    block_text,
    blocks_text,
    paragraph,
    plain,
)
from app.services.edits import applied
from app.services.finding import CONTEXT, Match, Query, find, replaced
from tests import strategies
from tests.builders import a_case, a_passage, fi_sv


def found(case: Case, text: str, **narrowed: object) -> list[tuple[str, str, str]]:
    matches = find(case, Query(text, **narrowed))  # type: ignore[arg-type]
    return [(match.spot.part, match.spot.passage, match.text) for match in matches]


def with_answer(*blocks: Block) -> Case:
    return a_case(general_answer=(a_passage("p4", blocks, ()),))


def general(case: Case) -> Blocks:
    return case.general_answer[0].blocks.fi


def test_a_text_is_found_in_every_part_and_in_both_languages():
    case = a_case(
        title=Bilingual("Vastaus pyöräpysäköintiin", None),
        introduction=Bilingual((paragraph("Pyöräpysäköinti puuttuu."),), None),
    )
    handling = replace(case.handlings[0], decision=Bilingual((paragraph("Pyöräpysäköinti hyväksyttiin."),), None))
    case = replace(case, handlings=(handling,))
    assert found(case, "PYÖRÄPYSÄKÖINTI") == [
        ("title", "", "pyöräpysäköinti"),
        ("introduction", "", "Pyöräpysäköinti"),
        ("facts", "", "Pyöräpysäköinti"),
        ("description", "p1", "Pyöräpysäköinti"),
        ("handlings", "", "Pyöräpysäköinti"),
    ]
    assert found(a_case(), "många") == [("questions", "", "många")]


def test_case_whole_words_languages_and_parts_narrow_what_is_found():
    case = a_case()
    assert ("answer:1", "p5", "Paikkoja") in found(case, "paikkoja")
    assert ("questions", "", "paikkoja") in found(case, "paikkoja", case_sensitive=True)
    assert ("answer:1", "p5", "Paikkoja") not in found(case, "paikkoja", case_sensitive=True)
    assert found(case, "paik", whole_word=True) == []
    assert found(case, "platser", languages=(Language.FI,)) == []
    assert found(case, "platser", parts=("answer:1",)) == [("answer:1", "p5", "platser")]


def test_a_space_finds_one_that_does_not_break_and_a_mark_means_itself():
    case = with_answer(paragraph("Noin 7\u00a0300 euroa (1.5 %)."))
    assert found(case, "7 300") == [("general_answer", "p4", "7\u00a0300")]
    assert found(case, "1.5 %)") == [("general_answer", "p4", "1.5 %)")]
    assert found(case, "1x5") == []


def test_nothing_is_found_for_an_empty_text_or_from_one_paragraph_into_the_next():
    case = with_answer(paragraph("loppu"), paragraph("alku"))
    assert found(case, "") == []
    assert found(case, "loppu\nalku") == []


def test_a_match_leads_to_its_place_in_the_text_of_its_passage():
    case = with_answer(paragraph("Ensin."), Table(((plain("a"), plain("haku")),), 1, "Otsikko"))
    [match] = find(case, Query("haku"))
    assert blocks_text(general(case))[match.spot.start : match.spot.end] == "haku"
    assert (match.spot.passage, match.spot.language) == ("p4", Language.FI)


def test_a_match_comes_with_what_stands_around_it():
    case = with_answer(paragraph("x" * 100 + " haku\nrivi " + "y" * 100))
    [match] = find(case, Query("haku"))
    assert match.context.startswith("…xxx")
    assert match.context.endswith("yyy…")
    assert "haku rivi" in match.context
    assert len(match.context) == 2 * CONTEXT + len("haku") + 2


def test_a_match_through_several_looks_is_replaced_in_the_look_of_its_beginning():
    spans = (Span("Ennen "), Span("kau", bold=True), Span("pun", href="https://example.org"), Span("ki vastaa."))
    case = with_answer(Paragraph(spans))
    after = applied(case, replaced(case, find(case, Query("kaupunki")), "kunta"))
    assert general(after) == (Paragraph((Span("Ennen "), Span("kunta", bold=True), Span(" vastaa."))),)


def test_replacing_with_nothing_takes_the_words_away_and_leaves_the_paragraph():
    case = with_answer(paragraph("pois"))
    assert general(applied(case, replaced(case, find(case, Query("pois")), ""))) == (Paragraph(()),)


def test_a_table_is_replaced_in_its_caption_and_its_cells():
    table = Table(((plain("haku"), ()), (plain("b"), plain("ja haku"))), 1, "Haku")
    case = with_answer(table)
    after = general(applied(case, replaced(case, find(case, Query("haku")), "x")))
    assert after == (Table(((plain("x"), ()), (plain("b"), plain("ja x"))), 1, "x"),)


def test_a_match_that_is_not_there_any_more_is_left_alone():
    case = with_answer(paragraph("haku ja haku"))
    matches = list(find(case, Query("haku")))
    changed = with_answer(paragraph("haku ja muuta"))
    assert general(applied(changed, replaced(changed, matches, "x"))) == (paragraph("x ja muuta"),)


def test_overlapping_matches_are_replaced_once():
    case = with_answer(paragraph("aaa"))
    [first] = find(case, Query("aa", parts=("general_answer",)))
    moved = replace(first, spot=replace(first.spot, start=1, end=3))
    assert general(applied(case, replaced(case, (moved, first), "b"))) == (paragraph("ba"),)


def test_replacing_is_one_edit_that_leads_to_the_first_match_and_nothing_to_replace_changes_nothing():
    case = a_case()
    edit = replaced(case, find(case, Query("paikkoja")), "paikkaa")
    assert (edit.what, edit.where.part) == ("edit.replace", "questions")
    assert len(edit.puts) > 2
    assert applied(case, replaced(case, (), "x")) is case


def test_plain_facts_are_replaced_as_well():
    case = a_case(title=fi_sv("Vanha nimi", "Gammalt namn"))
    assert applied(case, replaced(case, find(case, Query("vanha")), "Uusi")).title.fi == "Uusi nimi"


Look = tuple[str, bool, bool, str | None]


def looks(blocks: Blocks) -> list[Look]:
    """Each character of the text of `blocks` with its look; what parts cells, rows and blocks has none."""
    bare = (False, False, None)
    characters: list[Look] = []
    for number, block in enumerate(blocks):
        characters += [("\n", *bare)] * (number > 0)
        spans = list(block_spans(block))
        texts: list[Look] = [(it, span.bold, span.italic, span.href) for span in spans for it in span.text]
        if isinstance(block, Table):
            texts = [*((it, *bare) for it in block.caption), *texts]
        # The order is that of the text: marks between cells are put back where it has them.
        rest = iter(texts)
        place = next(rest, None)
        for it in block_text(block):
            if place and it == place[0] and not (isinstance(block, Table) and it in "\t\n"):
                characters.append(place)
                place = next(rest, None)
            else:
                characters.append((it, *bare))
    return characters


@given(
    blocks=strategies.blocks, sought=strategies.texts(3), replacement=st.sampled_from(["", "uusi", "a"]), data=st.data()
)
def test_replacing_changes_just_the_matches(blocks: Blocks, sought: str, replacement: str, data: st.DataObject):
    case = a_case(general_answer=(a_passage("p4", blocks, both(()).fi),))
    matches = [it for it in find(case, Query(sought)) if it.spot.part == "general_answer"]
    chosen = [match for match in matches if data.draw(st.booleans())]
    after = applied(case, replaced(case, chosen, replacement))
    assert replace(after, general_answer=case.general_answer) == case

    path = ("general_answer", "p4", "blocks", "fi")
    old, new = value_at(case, path), value_at(after, path)
    assert blocks_text(new) == _by_hand(blocks_text(old), chosen, replacement)
    assert [type(block) for block in new] == [type(block) for block in old]
    assert looks(new) == _looks_by_hand(old, chosen, replacement)


def _looks_by_hand(blocks: Blocks, matches: list[Match], replacement: str) -> list[Look]:
    characters = list(looks(blocks))
    for match in reversed(matches):
        first = characters[match.spot.start]
        characters[match.spot.start : match.spot.end] = [(it, *first[1:]) for it in replacement]
    return characters


def _by_hand(text: str, matches: list[Match], replacement: str) -> str:
    for match in reversed(matches):
        text = text[: match.spot.start] + replacement + text[match.spot.end :]
    return text
