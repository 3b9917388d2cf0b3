"""How a twin stands to its source."""

from dataclasses import replace

import pytest

from app.domain.language import Language
from app.domain.passage import Passage, TranslationState, confirm, translation_state, written
from app.domain.richtext import paragraph
from tests.builders import a_passage


def _put(passage: Passage, language: Language, text: str) -> Passage:
    return replace(passage, blocks=passage.blocks.put(language, (paragraph(text),) if text else ()))


PAIR = a_passage("p1", "Kaupunki lisää paikkoja.", "Staden ökar antalet platser.")


def test_a_confirmed_pair_is_translated() -> None:
    assert translation_state(PAIR) is TranslationState.TRANSLATED


def test_a_new_text_has_a_missing_twin() -> None:
    assert translation_state(written("p", Language.FI, (paragraph("Uutta."),))) is TranslationState.MISSING


def test_a_twin_without_its_source_is_missing_too() -> None:
    assert translation_state(_put(PAIR, Language.FI, "")) is TranslationState.MISSING


def test_an_empty_pair_has_nothing_left_to_translate() -> None:
    assert translation_state(a_passage("p", "", "")) is TranslationState.TRANSLATED


def test_a_changed_source_makes_the_twin_stale() -> None:
    assert translation_state(_put(PAIR, Language.FI, "Kaupunki vähentää.")) is TranslationState.SOURCE_CHANGED


def test_a_changed_twin_is_told_apart_from_a_changed_source() -> None:
    assert translation_state(_put(PAIR, Language.SV, "Staden minskar.")) is TranslationState.TARGET_CHANGED


def test_where_both_changed_the_source_speaks_first() -> None:
    both = _put(_put(PAIR, Language.FI, "A."), Language.SV, "B.")
    assert translation_state(both) is TranslationState.SOURCE_CHANGED


def test_a_twin_that_nobody_confirmed_counts_as_changed() -> None:
    assert translation_state(replace(PAIR, basis=None)) is TranslationState.TARGET_CHANGED


def test_changing_back_makes_it_translated_again() -> None:
    there = _put(PAIR, Language.FI, "Muuta.")
    assert translation_state(_put(there, Language.FI, "Kaupunki lisää paikkoja.")) is TranslationState.TRANSLATED


def test_white_space_and_typography_change_nothing() -> None:
    assert translation_state(_put(PAIR, Language.FI, "Kaupunki  lisää\u00a0paikkoja.")) is TranslationState.TRANSLATED


def test_a_difference_on_purpose_is_remembered_until_a_side_changes() -> None:
    approved = confirm(PAIR, different=True)
    assert translation_state(approved) is TranslationState.APPROVED_DIFFERENT
    assert translation_state(_put(approved, Language.FI, "Muuta.")) is TranslationState.SOURCE_CHANGED


@pytest.mark.parametrize("source", list(Language))
def test_either_language_may_be_the_source(source: Language) -> None:
    pair = replace(PAIR, source=source)
    assert translation_state(_put(pair, source, "X.")) is TranslationState.SOURCE_CHANGED
    assert translation_state(_put(pair, source.other, "X.")) is TranslationState.TARGET_CHANGED
