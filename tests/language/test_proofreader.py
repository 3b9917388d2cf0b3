"""One set of expectations for every proofreader: the one here, the one apart, that of tests; then the first alone."""

import json
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import AppError
from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Mark, Marks, Proofable, Word
from app.domain.rules import SPELLING, Rule
from app.language.proofing_client import ProofreaderApart
from app.language.proofreader import LocalProofreader, ProofParts, Spellers, one_a_place
from app.language.spelling import NullGrammar, NullSpeller
from app.services.ports import Proofreader
from tests.conftest import ROOT
from tests.proofreaders import FakeProofreader

WRONG = {"virhee": ["virhe", "virheet"], "toinenn": ["toinen"]}
ODD = {"muunnoss": "muunnos"}
NOTHING = KnownWords()


class ASpeller(NullSpeller):
    name = "a dictionary"


class Parts:
    """The parts of a `LocalProofreader` over what a `FakeProofreader` knows, and how often engines were loaded."""

    def __init__(self, fake: FakeProofreader) -> None:
        self.fake = fake
        self.loaded = 0

    def parts(self) -> ProofParts:
        return ProofParts(
            spellers=self._spellers,
            grammar=NullGrammar,
            known=lambda known, spellers: known,
            spelling_marks=lambda text, spellers, known: self._marks(text, known, wanted=True),
            mechanical_marks=lambda text: self._marks(text, NOTHING, wanted=False),
            grammar_marks=lambda text, grammar: (),
            variant_marks=lambda texts, spellers, known: self.fake.variants(texts, known),
            judged=lambda text, spellers: text.language,
            searcher=lambda spellers: self.fake,
        )

    def _spellers(self) -> Spellers:
        self.loaded += 1
        return Bilingual(ASpeller(Language.FI), ASpeller(Language.SV))

    def _marks(self, text: Proofable, known: KnownWords, *, wanted: bool) -> Marks:
        (marks,) = self.fake.check([text], known)
        return tuple(mark for mark in marks if (mark.rule in SPELLING) is wanted)


def the_one_of_tests() -> Proofreader:
    return FakeProofreader(WRONG, variants=ODD)


def the_one_here() -> Proofreader:
    return LocalProofreader(Parts(FakeProofreader(WRONG, variants=ODD)).parts())


def the_one_apart() -> Proofreader:
    script = str(ROOT / "tests" / "language" / "proof_child.py")
    return ProofreaderApart((sys.executable, "-P", script, json.dumps({"fi": WRONG, "variants": ODD})))


@pytest.fixture(params=[the_one_of_tests, the_one_here, the_one_apart], ids=lambda make: make.__name__)
def reader(request: pytest.FixtureRequest) -> Iterator[Proofreader]:
    make: Callable[[], Proofreader] = request.param
    made = make()
    yield made
    made.close()


def fi(text: str) -> Proofable:
    return Proofable(text, Language.FI)


def test_each_text_has_its_own_marks_on_the_words(reader: Proofreader) -> None:
    texts = [fi("Hyvä."), fi("😀 virhee ja virhee"), fi(""), fi("toinenn on on")]
    found = reader.check(texts, NOTHING)
    assert [[(mark.rule, mark.text) for mark in marks] for marks in found] == [
        [],
        [(Rule.SPELLING_FI, "virhee"), (Rule.SPELLING_FI, "virhee")],
        [],
        [(Rule.SPELLING_FI, "toinenn"), (Rule.REPEATED, "on on")],
    ]
    assert all(
        text.text[mark.start : mark.end] == mark.text
        for text, marks in zip(texts, found, strict=True)
        for mark in marks
    )
    assert found[3][1].fixes == ("on",)


def test_the_language_of_a_text_counts(reader: Proofreader) -> None:
    assert list(reader.check([Proofable("virhee", Language.SV)], NOTHING)) == [()]


def test_nothing_to_read_is_answered(reader: Proofreader) -> None:
    assert list(reader.check([], NOTHING)) == []
    assert list(reader.variants([], NOTHING)) == []


def test_known_words_and_names_are_right_and_only_while_they_are_known(reader: Proofreader) -> None:
    for known in (KnownWords(frozenset({"virhee"})), KnownWords(words=Bilingual((Word("virhee"),), ()))):
        assert list(reader.check([fi("virhee")], known)) == [()]
        assert len(reader.check([fi("virhee")], NOTHING)[0]) == 1


def test_variants_are_those_of_one_document(reader: Proofreader) -> None:
    (odd, usual) = reader.variants([fi("yksi muunnoss"), fi("yksi muunnos")], NOTHING)
    (mark,) = odd
    assert (mark.rule, mark.start, mark.text, mark.fixes) == (Rule.VARIANTS, 5, "muunnoss", ("muunnos",))
    assert usual == ()
    assert list(reader.variants([fi("yksi muunnoss")], NOTHING)) == [()]


def test_suggestions_get_better_and_may_be_left(reader: Proofreader) -> None:
    assert list(reader.suggest("virhee", Language.FI, NOTHING)) == [("virhe",), ("virhe", "virheet")]
    search = reader.suggest("virhee", Language.FI, NOTHING)
    assert next(search) == ("virhe",)
    del search
    assert len(reader.check([fi("virhee")], NOTHING)[0]) == 1


def test_searches_may_go_on_side_by_side(reader: Proofreader) -> None:
    searches = [reader.suggest(word, Language.FI, NOTHING) for word in WRONG]
    assert [next(search) for search in searches] == [("virhe",), ("toinen",)]
    assert [next(search) for search in searches] == [("virhe", "virheet"), ("toinen",)]
    assert [next(search, None) for search in searches] == [None, None]


def test_a_word_that_nothing_is_known_of_has_no_suggestion(reader: Proofreader) -> None:
    assert set(reader.suggest("tuntematon", Language.FI, NOTHING)) <= {()}


def test_it_tells_what_reads_each_language(reader: Proofreader) -> None:
    state = reader.state()
    assert state.lacking == ()
    assert state.suggestions


def test_several_threads_may_ask_at_once(reader: Proofreader) -> None:
    found: list[int] = []

    def ask() -> None:
        marks = reader.check([fi("virhee")] * 30, NOTHING)
        found.append(sum(len(of_text) for of_text in marks))

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [30] * 6


def test_once_closed_it_answers_nothing_more(reader: Proofreader) -> None:
    search = reader.suggest("virhee", Language.FI, NOTHING)
    next(search)
    reader.close()
    reader.close()
    for call in (
        reader.state,
        lambda: reader.check([fi("virhee")], NOTHING),
        lambda: reader.variants([fi("virhee")], NOTHING),
        lambda: next(reader.suggest("virhee", Language.FI, NOTHING)),
    ):
        with pytest.raises(AppError, match=r"proofing\.lost"):
            call()


def test_engines_are_loaded_once_and_not_before_they_are_asked() -> None:
    parts = Parts(FakeProofreader(WRONG))
    reader = LocalProofreader(parts.parts())
    assert parts.loaded == 0
    reader.state()
    reader.check([fi("virhee")], NOTHING)
    assert parts.loaded == 1
    reader.close()


def test_rules_of_finnish_sentences_say_nothing_of_a_text_in_swedish() -> None:
    judged = {"suomea": Language.FI, "svenska": Language.SV}
    parts = replace(
        Parts(FakeProofreader()).parts(),
        grammar_marks=lambda text, grammar: (a_mark(Rule.GRAMMAR_FI, 0, len(text.text)),),
        judged=lambda text, spellers: judged[text.text],
    )
    with closing(LocalProofreader(parts)) as reader:
        found = reader.check([fi("suomea"), fi("svenska")], NOTHING)
    assert [[mark.rule for mark in marks] for marks in found] == [[Rule.GRAMMAR_FI], []]


def a_mark(rule: Rule, start: int, end: int) -> Mark:
    return Mark(rule, start, end, "x" * (end - start), "a.b")


def test_of_marks_on_the_same_words_the_most_useful_one_speaks() -> None:
    misspelt, tripled = a_mark(Rule.SPELLING_FI, 4, 12), a_mark(Rule.REPEATED, 4, 12)
    clause, beside = a_mark(Rule.GRAMMAR_FI, 0, 30), a_mark(Rule.SPACES, 30, 32)
    assert one_a_place([clause, tripled, beside, misspelt]) == (misspelt, beside)
    assert one_a_place([clause, beside]) == (clause, beside)
    assert one_a_place([tripled, clause]) == (tripled,)


spans = st.tuples(
    st.sampled_from([Rule.SPELLING_FI, Rule.GRAMMAR_FI, Rule.SPACES]), st.integers(0, 20), st.integers(1, 9)
)


@given(st.lists(spans))
def test_marks_stand_in_order_and_none_upon_another(given_: list[tuple[Rule, int, int]]) -> None:
    marks = [a_mark(rule, start, start + length) for rule, start, length in given_]
    kept = one_a_place(marks)
    assert all(one.end <= other.start for one, other in pairwise(kept))
    assert all(mark in marks for mark in kept)
    assert bool(kept) is bool(marks)
    # Whatever was left out has something more useful, or as useful, upon its words.
    assert all(any(it.start < mark.end and mark.start < it.end for it in kept) for mark in marks)
