import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.case import Case
from app.domain.language import Language
from app.storage.cases import SqliteCases
from app.storage.query import match_expression
from tests.builders import a_case, a_passage
from tests.strategies import texts


def saying(id: str, fi: str, sv: str = "") -> Case:
    return Case(id, "espoo", general_answer=(a_passage("p", fi, sv),))


def found(store: SqliteCases, words: str) -> list[str]:
    return [hit.case_id for hit in store.search(words)]


def test_a_hit_names_case_part_language_and_marks_the_words(store: SqliteCases):
    store.add(a_case(), "import")
    (hit,) = store.search("främjar")
    assert (hit.case_id, hit.part, hit.language) == ("c1", "general_answer", Language.SV)
    assert hit.snippet == "Staden \x02främjar\x03 cyklingen."


def test_every_word_must_be_there_and_the_last_may_be_a_beginning(store: SqliteCases):
    store.add(saying("c", "Kaupunki rakentaa pyöräteitä keskustaan."), "import")
    assert found(store, "rakentaa pyörät") == ["c"]
    assert found(store, "raken pyöräteitä") == []
    assert found(store, "rakentaa satamaa") == []


def test_letters_with_marks_are_letters_of_their_own(store: SqliteCases):
    store.add(saying("c", "Öljysäiliö poistetaan."), "import")
    assert found(store, "öljysäiliö") == ["c"]
    assert found(store, "oljysailio") == []


@pytest.mark.parametrize("words", ["ÖLJYSÄILIÖ", "öljysäiliö", "Öljysäi", "O\u0308ljysa\u0308ilio\u0308"])
def test_capitals_and_decomposed_letters_make_no_difference(store: SqliteCases, words: str):
    store.add(saying("c", "Öljysäiliö poistetaan.", "Åtgärden"), "import")
    assert found(store, words) == ["c"]
    assert found(store, "ÅTGÄRDEN") == ["c"]


def test_a_soft_hyphen_does_not_hide_a_word(store: SqliteCases):
    store.add(saying("c", "Lähi\u00adliikunta\u00adpaikka"), "import")
    assert found(store, "lähiliikuntapaikka") == ["c"]
    assert found(store, "lähi\u00adliikunta") == ["c"]


def test_a_number_with_a_slash_is_found_as_a_whole(store: SqliteCases):
    store.add(saying("a", "Kuntalaki 410/2015."), "import")
    store.add(saying("b", "Vuonna 2015 paikkoja oli 410."), "import")
    assert found(store, "410/2015") == ["a"]
    assert found(store, "§ 410/20") == ["a"]


def test_the_text_that_speaks_most_of_it_comes_first(store: SqliteCases):
    store.add(saying("a", "Puisto mainitaan kerran " + "muun tekstin joukossa " * 20), "import")
    store.add(saying("b", "Puisto, puisto ja puisto."), "import")
    assert found(store, "puisto") == ["b", "a"]


def test_no_more_hits_come_than_were_asked_for(store: SqliteCases):
    store.add_many((saying(f"c{number}", "Puisto avataan.") for number in range(9)), "import")
    assert len(store.search("puisto", 4)) == 4


def test_a_text_that_was_changed_is_found_by_its_new_words_only(store: SqliteCases):
    store.add(saying("c", "Vanha sanamuoto.", "Gammal text."), "import")
    store.save(saying("c", "Uusi sanamuoto."), "edit")
    assert (found(store, "uusi"), found(store, "vanha"), found(store, "gammal")) == (["c"], [], [])


@pytest.mark.parametrize("words", ["", "  ", "§", '"', "*", "-", "\x00", "\u00ad"])
def test_words_without_a_letter_or_number_find_nothing(store: SqliteCases, words: str):
    store.add(a_case(), "import")
    assert store.search(words) == []


@pytest.mark.parametrize(
    "words",
    ['"', "a AND", "NOT b", "NEAR(a b)", "text:a", "a*b*", "^a", "(a", "a OR b", "{x}: y", "a + b", '" OR 1 --'],
)
def test_nothing_that_is_typed_is_read_as_syntax(store: SqliteCases, words: str):
    store.add(saying("c", f"Alku {words} loppu"), "import")
    assert found(store, words) in (["c"], [])
    if any(character.isalnum() for character in words):
        assert found(store, words) == ["c"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.one_of(st.text(), texts(), st.lists(st.sampled_from(["a", '"', "*", "AND", "(", "x" * 300])).map(" ".join))
)
def test_any_string_can_be_sought(store: SqliteCases, words: str):
    store.search(words)


def test_a_very_long_search_keeps_its_first_words(store: SqliteCases):
    store.add(saying("c", "sana"), "import")
    assert found(store, "sana " * 5_000) == ["c"]
    assert match_expression("sana " * 5_000).count("sana") == 32
