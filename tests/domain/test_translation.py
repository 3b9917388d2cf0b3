from dataclasses import replace

import pytest

from app.domain.case import Answer, Case
from app.domain.language import Bilingual, Language
from app.domain.passage import Passage, TranslationState, confirm, translation_state, written
from app.domain.richtext import paragraph
from app.domain.translation import (
    approve_different,
    changed_since,
    copy_source,
    left_to_translate,
    mark_translated,
    next_untranslated,
    settled,
    state_counts,
)
from tests.builders import a_case, a_passage

FI, SV = Language.FI, Language.SV


def with_sides(passage: Passage, fi: str | None = None, sv: str | None = None) -> Passage:
    for language, text in ((FI, fi), (SV, sv)):
        if text is not None:
            passage = replace(passage, blocks=passage.blocks.put(language, (paragraph(text),) if text else ()))
    return passage


def missing(id: str) -> Passage:
    return written(id, FI, (paragraph("Kaupunki vastaa."),))


def a_case_with_gaps() -> Case:
    stale = with_sides(a_passage("p3", "Vanha.", "Gammal."), fi="Uusi.")
    unconfirmed = replace(a_passage("p6", "Kaksi.", "Två."), basis=None)
    return a_case(
        summary=(a_passage("p2", "Yksi.", "Ett."), stale),
        general_answer=(missing("p4"),),
        answers=(Answer("q1", (a_passage("p5", "Paikkoja on.", "Det finns."),)), Answer("q2", (unconfirmed,))),
    )


def test_the_next_untranslated_is_missing_stale_or_unconfirmed_and_comes_in_the_order_of_the_document():
    case = a_case_with_gaps()
    walked = [place := ("description", "p1")]
    for _ in range(3):
        found = next_untranslated(case, place)
        assert found
        walked.append(place := found)
    assert walked[1:] == [("summary", "p3"), ("general_answer", "p4"), ("answer:2", "p6")]
    assert next_untranslated(case, place) == ("summary", "p3")


def test_the_walk_back_takes_the_same_places_the_other_way_round():
    case = a_case_with_gaps()
    assert next_untranslated(case, ("answer:2", "p6"), back=True) == ("general_answer", "p4")
    assert next_untranslated(case, ("general_answer", "p4"), back=True) == ("summary", "p3")
    assert next_untranslated(case, ("summary", "p3"), back=True) == ("answer:2", "p6")


def test_a_part_without_a_passage_is_a_place_too():
    case = a_case_with_gaps()
    assert next_untranslated(case, ("answer:1", "")) == ("answer:2", "p6")
    assert next_untranslated(case, ("answer:1", ""), back=True) == ("general_answer", "p4")


def test_the_only_one_left_is_found_from_itself_and_none_where_all_are_done():
    case = a_case(general_answer=(missing("p4"),))
    assert next_untranslated(case, ("general_answer", "p4")) == ("general_answer", "p4")
    assert next_untranslated(case, ("general_answer", "p4"), back=True) == ("general_answer", "p4")
    assert next_untranslated(a_case(), ("description", "p1")) is None


def test_passages_are_counted_by_state_and_empty_ones_not_at_all():
    case = a_case_with_gaps()
    empty = Passage("p0", Bilingual((), ()))
    counts = state_counts((*case.summary, *case.general_answer, empty))
    assert counts[TranslationState.TRANSLATED] == 1
    assert counts[TranslationState.MISSING] == 1
    assert counts[TranslationState.SOURCE_CHANGED] == 1
    assert counts[TranslationState.APPROVED_DIFFERENT] == 0
    assert left_to_translate(case) == 3


def test_a_copied_source_is_a_text_but_no_translation():
    copied = copy_source(missing("p1"))
    assert copied.blocks.sv == copied.blocks.fi
    assert translation_state(copied) is TranslationState.TARGET_CHANGED
    only_twin = written("p2", SV, (paragraph("Staden."),))
    assert copy_source(replace(only_twin, source=FI)).blocks.fi == ()


def test_marking_and_approving_confirm_what_has_two_sides_only():
    stale = with_sides(a_passage("p1", "Vanha.", "Gammal."), fi="Uusi.")
    assert translation_state(mark_translated(stale)) is TranslationState.TRANSLATED
    assert translation_state(approve_different(stale)) is TranslationState.APPROVED_DIFFERENT
    assert mark_translated(missing("p2")) == missing("p2")
    assert approve_different(missing("p2")) == missing("p2")


def test_a_twin_written_where_it_was_missing_is_translated_when_the_person_leaves_it():
    now = with_sides(missing("p1"), sv="Staden svarar.")
    assert translation_state(settled(missing("p1"), now, SV)) is TranslationState.TRANSLATED


def test_a_source_written_for_a_twin_that_stood_alone_settles_too():
    entered = replace(missing("p1"), blocks=Bilingual((), (paragraph("Staden svarar."),)))
    assert translation_state(settled(entered, with_sides(entered, fi="Kaupunki vastaa."), FI)) is (
        TranslationState.TRANSLATED
    )


@pytest.mark.parametrize(
    ("entered", "now"),
    [
        (missing("p1"), with_sides(missing("p1"), fi="Kaupunki vastaa toisin.", sv="Staden svarar.")),
        (missing("p1"), missing("p1")),
        (with_sides(missing("p1"), sv="Stad"), with_sides(missing("p1"), sv="Staden svarar.")),
        (
            with_sides(a_passage("p1", "Vanha.", "Gammal."), fi="Uusi."),
            with_sides(a_passage("p1", "Vanha.", "Gammal."), fi="Uusi.", sv="Ny."),
        ),
        (Passage("p1", Bilingual((), ())), with_sides(missing("p1"), sv="Staden svarar.")),
    ],
    ids=["the source changed meanwhile", "nothing was typed", "it was there before", "it was stale", "both were empty"],
)
def test_no_other_twin_is_confirmed_without_the_key(entered: Passage, now: Passage):
    assert settled(entered, now, SV) is now


def test_going_on_to_the_next_one_confirms_a_copy_that_was_translated_over_but_no_stale_twin():
    copied = copy_source(missing("p1"))
    over = with_sides(copied, sv="Staden svarar.")
    assert settled(copied, over, SV) is over
    assert translation_state(settled(copied, over, SV, going_on=True)) is TranslationState.TRANSLATED
    assert settled(copied, copied, SV, going_on=True) is copied
    stale = with_sides(a_passage("p1", "Vanha.", "Gammal."), fi="Uusi.")
    typed = with_sides(stale, sv="Ny.")
    assert settled(stale, typed, SV, going_on=True) is typed
    source_typed = with_sides(over, fi="Kaupunki.")
    assert settled(over, source_typed, FI, going_on=True) is source_typed


def test_leaving_what_is_confirmed_already_changes_nothing():
    now = approve_different(with_sides(missing("p1"), sv="Staden svarar."))
    assert settled(missing("p1"), now, SV) is now


def test_what_changed_is_told_with_the_text_then_and_now():
    passage = a_passage("p1", "Vanha teksti.", "Gammal text.")
    assert changed_since(passage) is None
    source = changed_since(with_sides(passage, fi="Uusi teksti.", sv="Ny text."))
    assert source
    assert (source.language, source.old, source.new) == (FI, "Vanha teksti.", "Uusi teksti.")
    twin = changed_since(with_sides(passage, sv="Ny text."))
    assert twin
    assert (twin.language, twin.old, twin.new) == (SV, "Gammal text.", "Ny text.")


def test_typography_and_a_passage_that_was_never_confirmed_tell_of_no_change():
    assert changed_since(with_sides(a_passage("p1", "Vuosi 2026-2027", "År"), fi="Vuosi  2026–2027")) is None
    assert changed_since(missing("p1")) is None
    assert changed_since(confirm(missing("p1"))) is None
