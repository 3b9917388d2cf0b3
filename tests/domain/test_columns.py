"""One column as rows, and the passages after it was rewritten: no text of the other language is ever lost."""

from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.columns import (
    Rows,
    column_of,
    cut_spans,
    join_pairing,
    join_with_previous,
    move_passage,
    rewritten,
    split_pairing,
    split_row,
)
from app.domain.language import Bilingual, Language
from app.domain.passage import Passage, TranslationState, translation_state
from app.domain.richtext import (
    Blocks,
    Bullet,
    NumberedItem,
    Span,
    Subheading,
    Table,
    blocks_text,
    is_blank,
    paragraph,
    plain,
    spans_text,
)
from tests import strategies
from tests.builders import a_bullet, a_passage

FI, SV = Language.FI, Language.SV
A = a_passage("a", "Yksi.", "Ett.")
B = a_passage("b", "Kaksi.", "Två.")
C = a_passage("c", "Kolme.", "Tre.")
EMPTY = paragraph("")
TABLE = Table(((plain("x"), plain("y")),))


class Ids:
    """Gives n1, n2 …"""

    def __init__(self) -> None:
        self._numbers = count(1)

    def __call__(self) -> str:
        return f"n{next(self._numbers)}"


def rewrite(passages: tuple[Passage, ...], *rows: tuple[str, str], language: Language = FI) -> tuple[Passage, ...]:
    return rewritten(passages, language, tuple((name, paragraph(text)) for name, text in rows), Ids())


def texts(passages: tuple[Passage, ...]) -> list[tuple[str, str, str]]:
    return [(it.id, blocks_text(it.blocks.fi), blocks_text(it.blocks.sv)) for it in passages]


def test_a_column_shows_each_passage_and_an_empty_paragraph_where_its_side_is_empty() -> None:
    both = a_passage("d", (paragraph("Kaksi"), a_bullet("kappaletta")), "Tvenne")
    assert column_of((A, both, a_passage("e", "", "Sju")), FI) == (
        ("a", paragraph("Yksi.")),
        ("d", paragraph("Kaksi")),
        ("d", a_bullet("kappaletta")),
        ("e", EMPTY),
    )


@pytest.mark.parametrize(
    ("twin", "empty"),
    [
        (Bullet(plain("x"), 1), Bullet((), 1)),
        (NumberedItem(plain("x"), 0, 4), NumberedItem(())),
        (Subheading(plain("x")), Subheading(())),
        (TABLE, EMPTY),
    ],
)
def test_the_empty_block_is_of_the_kind_of_its_twin(twin: Bullet, empty: Bullet) -> None:
    assert column_of((a_passage("a", (twin,), ""),), SV) == (("a", empty),)


def test_typing_changes_one_passage_and_leaves_the_others_the_same_objects() -> None:
    after = rewrite((A, B), ("a", "Yksi."), ("b", "Kaksi ja puoli."))
    assert after[0] is A
    assert texts(after)[1] == ("b", "Kaksi ja puoli.", "Två.")
    assert after[1].basis == B.basis


def test_a_row_without_an_id_is_a_new_passage_of_that_language_without_a_twin() -> None:
    after = rewrite((A, B), ("a", "Ett."), ("", "Nytt."), ("b", "Två."), language=SV)
    assert texts(after) == [("a", "Yksi.", "Ett."), ("n1", "", "Nytt."), ("b", "Kaksi.", "Två.")]
    assert after[1].source is SV


def test_unknown_ids_are_renewed_and_neighbours_of_one_stay_together() -> None:
    after = rewrite((A,), ("x", "1"), ("x", "2"), ("a", "Yksi."), ("x", "3"))
    assert texts(after) == [("n1", "1\n2", ""), ("a", "Yksi.", "Ett."), ("n2", "3", "")]


def test_the_first_of_two_places_keeps_the_id() -> None:
    assert texts(rewrite((A, B), ("a", "1"), ("b", "2"), ("a", "3"))) == [
        ("a", "1", "Ett."),
        ("b", "2", "Två."),
        ("n1", "3", ""),
    ]


def test_an_empty_paragraph_gives_its_id_to_the_text_that_carries_it() -> None:
    assert texts(rewrite((A, B), ("a", ""), ("b", "2"), ("a", "Yksi."))) == [
        ("n1", "", ""),
        ("b", "2", "Två."),
        ("a", "Yksi.", "Ett."),
    ]


def test_moving_a_row_moves_its_twin_along() -> None:
    assert rewrite((A, B, C), ("c", "Kolme."), ("a", "Yksi."), ("b", "Kaksi.")) == (C, A, B)


def test_a_deleted_passage_with_a_twin_stays_empty_behind_the_one_it_stood_behind() -> None:
    assert texts(rewrite((A, B, C), ("c", "Kolme."), ("a", "Yksi."))) == [
        ("c", "Kolme.", "Tre."),
        ("a", "Yksi.", "Ett."),
        ("b", "", "Två."),
    ]
    assert texts(rewrite((A, B), ("b", "Kaksi."))) == [("a", "", "Ett."), ("b", "Kaksi.", "Två.")]


def test_a_deleted_passage_without_a_twin_goes() -> None:
    assert rewrite((A, a_passage("x", "Pois.", ""), B), ("a", "Yksi."), ("b", "Kaksi.")) == (A, B)


def test_blank_rows_leave_their_side_empty_but_a_blank_block_among_others_stays() -> None:
    after = rewrite((A, B), ("a", " "), ("b", "Kaksi."), ("b", ""))
    assert after[0].blocks.fi == ()
    assert after[1].blocks.fi == (paragraph("Kaksi."), EMPTY)


def test_an_empty_paragraph_that_is_being_written_stays_while_its_row_is_there() -> None:
    empty = a_passage("x", "", "")
    assert rewrite((A, empty), ("a", "Yksi."), ("x", ""))[1] is empty
    assert rewrite((A, empty), ("a", "Yksi.")) == (A,)


def test_an_empty_passage_is_written_in_the_language_of_its_first_words() -> None:
    assert rewrite((a_passage("x", "", ""),), ("x", "Ord."), language=SV)[0].source is SV
    assert rewrite((a_passage("x", "Sana.", ""),), ("x", "Ord."), language=SV)[0].source is FI


def test_a_split_leaves_twin_and_id_with_the_first_half() -> None:
    assert texts(split_row((A, B), FI, "a", 0, 2, new_id=Ids())) == [
        ("a", "Yk", "Ett."),
        ("n1", "si.", ""),
        ("b", "Kaksi.", "Två."),
    ]


def test_a_split_at_the_very_start_leaves_them_with_the_text() -> None:
    assert texts(split_row((A,), SV, "a", 0, 0, new_id=Ids())) == [("n1", "", ""), ("a", "Yksi.", "Ett.")]


def test_a_split_cuts_spans_and_goes_around_a_table() -> None:
    passage = a_passage("a", (Bullet((Span("ab"), Span("cd", bold=True)), 1), TABLE, paragraph("e")), "x")
    first, second = split_row((passage,), FI, "a", 0, 3, new_id=Ids())
    assert first.blocks.fi == (Bullet((Span("ab"), Span("c", bold=True)), 1),)
    assert second.blocks.fi == (Bullet((Span("d", bold=True),), 1), TABLE, paragraph("e"))
    assert split_row((passage,), FI, "a", 1, 1, new_id=Ids())[1].blocks.fi == (paragraph("e"),)
    assert split_row((passage,), FI, "a", 3, 0, new_id=Ids()) == (passage,)
    assert split_row((passage,), FI, "z", 0, 0, new_id=Ids()) == (passage,)


def test_backspace_joins_the_texts_that_meet_and_keeps_both_twins() -> None:
    (joined, rest) = join_with_previous((A, B, C), FI, "b")
    assert texts((joined,)) == [("a", "Yksi.Kaksi.", "Ett.\nTvå.")]
    assert rest is C


def test_two_confirmed_pairs_joined_are_still_confirmed() -> None:
    assert translation_state(join_with_previous((A, B), FI, "b")[0]) is TranslationState.TRANSLATED
    assert translation_state(join_pairing((A, B), "a")[0]) is TranslationState.TRANSLATED


def test_a_pair_joined_with_a_text_that_has_no_twin_shows_as_changed() -> None:
    new = replace(a_passage("x", "Lisää.", ""), basis=None)
    assert translation_state(join_with_previous((A, new), FI, "x")[0]) is TranslationState.SOURCE_CHANGED


def test_an_empty_paragraph_joined_before_a_text_leaves_the_text_its_id() -> None:
    assert join_with_previous((a_passage("x", "", ""), A), FI, "a") == (A,)
    assert join_with_previous((A, a_passage("x", "", "")), FI, "x") == (A,)
    joined = join_with_previous((a_passage("x", "", "Noll."), A), FI, "a")
    assert texts(joined) == [("x", "Yksi.", "Noll.\nEtt.")]


def test_a_table_joins_no_text_but_lets_an_empty_paragraph_go() -> None:
    table = a_passage("t", (TABLE,), "tabell")
    assert join_with_previous((table, A), FI, "a") == (table, A)
    assert join_with_previous((A, table), FI, "t") == (A, table)
    assert texts(join_with_previous((table, a_passage("x", "", "mer")), FI, "x")) == [("t", "x\ty", "tabell\nmer")]


def test_the_first_passage_joins_nothing() -> None:
    assert join_with_previous((A, B), FI, "a") == (A, B)
    assert join_with_previous((A, B), FI, "z") == (A, B)
    assert join_pairing((A, B), "b") == (A, B)


def test_a_joined_pairing_keeps_its_blocks_and_can_be_split_again() -> None:
    (joined,) = join_pairing((A, B), "a")
    assert joined.blocks == Bilingual((paragraph("Yksi."), paragraph("Kaksi.")), (paragraph("Ett."), paragraph("Två.")))
    again = split_pairing((joined,), "a", 1, 1, lambda: "b")
    assert again == (A, B)


def test_a_split_pairing_whose_lines_have_changed_since_is_unconfirmed() -> None:
    (joined,) = join_pairing((A, B), "a")
    changed = rewrite((joined,), ("a", "Yksi."), ("a", "uusi"), ("a", "Kaksi."))
    assert [it.basis for it in split_pairing(changed, "a", 2, 1, Ids())] == [None, None]


def test_a_split_that_would_leave_nothing_changes_nothing() -> None:
    assert split_pairing((A,), "a", 0, 0, Ids()) == (A,)
    assert split_pairing((A,), "a", 1, 1, Ids()) == (A,)
    assert split_pairing((A,), "z", 1, 0, Ids()) == (A,)
    assert texts(split_pairing((A,), "a", 1, 0, Ids())) == [("a", "Yksi.", ""), ("n1", "", "Ett.")]


def test_a_passage_moves_to_a_place() -> None:
    assert move_passage((A, B, C), "a", 1) == (B, A, C)
    assert move_passage((A, B, C), "c", 0) == (C, A, B)
    assert move_passage((A, B, C), "a", 9) == (B, C, A)
    assert move_passage((A, B, C), "z", 0) == (A, B, C)


languages = st.sampled_from(Language)


@st.composite
def parts(draw: st.DrawFn) -> tuple[Passage, ...]:
    sides = draw(st.lists(strategies.both_of(strategies.blocks), min_size=1, max_size=5))
    return tuple(
        Passage(f"p{place}", blocks, draw(languages), draw(strategies.bases)) for place, blocks in enumerate(sides)
    )


@st.composite
def rows_for(draw: st.DrawFn, passages: tuple[Passage, ...], language: Language) -> Rows:
    """The column with rows dropped, moved, changed and added."""
    rows = [row for row in column_of(passages, language) if draw(st.integers(0, 3))]
    rows += draw(st.lists(st.tuples(st.sampled_from(["", "p0", "p1", "zz"]), strategies.block), max_size=3))
    return tuple(draw(st.permutations(rows)) if draw(st.booleans()) else rows)


def words(blocks: Blocks) -> str:
    return "" if is_blank(blocks) else blocks_text(blocks)


@given(parts(), languages)
def test_a_column_written_as_it_is_changes_nothing(passages: tuple[Passage, ...], language: Language) -> None:
    after = rewritten(passages, language, column_of(passages, language), Ids())
    assert all(new is old for new, old in zip(after, passages, strict=True))


@given(st.data(), parts(), languages)
def test_a_rewritten_column_loses_nothing_of_the_other(
    data: st.DataObject, passages: tuple[Passage, ...], language: Language
) -> None:
    rows = data.draw(rows_for(passages, language))
    after = rewritten(passages, language, rows, Ids())
    ids = [passage.id for passage in after]
    assert len(set(ids)) == len(ids)
    assert "" not in ids
    old = {it.id: it for it in passages}
    kept = {it.id: it for it in after if it.id in old}
    assert all(it.blocks[language.other] == old[it.id].blocks[language.other] for it in kept.values())
    assert all(it.basis == old[it.id].basis for it in kept.values())
    assert all(is_blank(old[name].blocks[language.other]) for name in old.keys() - kept.keys())
    written = [words(it.blocks[language]) for it in after]
    assert "".join("".join(written).split()) == "".join("".join(blocks_text([row[1]]) for row in rows).split())


@given(st.data(), parts(), languages)
def test_what_was_rewritten_once_stays_as_it_is(
    data: st.DataObject, passages: tuple[Passage, ...], language: Language
) -> None:
    after = rewritten(passages, language, data.draw(rows_for(passages, language)), Ids())
    assert rewritten(after, language, column_of(after, language), Ids()) == after


@given(st.data(), parts(), languages)
def test_the_other_column_keeps_its_order_where_no_row_moved(
    data: st.DataObject, passages: tuple[Passage, ...], language: Language
) -> None:
    kept = [row for row in column_of(passages, language) if data.draw(st.booleans())]
    after = rewritten(passages, language, tuple(kept), Ids())
    other = [blocks_text(it.blocks[language.other]) for it in passages if not is_blank(it.blocks[language.other])]
    assert [text for it in after if (text := words(it.blocks[language.other]))] == other


@given(st.data(), parts(), languages)
def test_no_command_loses_a_word(data: st.DataObject, passages: tuple[Passage, ...], language: Language) -> None:
    name = data.draw(st.sampled_from([it.id for it in passages]))
    number = st.integers(0, 3)
    results = (
        join_with_previous(passages, language, id),
        join_pairing(passages, name),
        split_row(passages, language, name, data.draw(number), data.draw(number), new_id=Ids()),
        split_pairing(passages, name, data.draw(number), data.draw(number), Ids()),
    )
    for side in Language:
        whole = "".join(words(it.blocks[side]) for it in passages).split()
        for after in results:
            assert "".join("".join(words(it.blocks[side]) for it in after).split()) == "".join(whole)
    for after in results:
        assert len({it.id for it in after}) == len(after)


@given(strategies.spans, st.integers(-1, 30))
def test_cut_spans_are_the_same_text(spans: tuple[Span, ...], at: int) -> None:
    head, tail = cut_spans(spans, at)
    assert spans_text(head) + spans_text(tail) == spans_text(spans)
    assert len(spans_text(head)) == max(0, min(at, len(spans_text(spans))))
