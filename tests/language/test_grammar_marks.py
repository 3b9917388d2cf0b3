"""What libvoikko says of Finnish sentences is told where it is useful, and kept back where it is not."""

from collections.abc import Sequence

import pytest

from app.domain.language import Language
from app.domain.proofing import Proofable
from app.domain.rules import Rule
from app.language.grammar_marks import grammar_marks
from app.language.spelling import GrammarError, NullGrammar


class Finding:
    """A grammar that finds `errors` in every text."""

    def __init__(self, *errors: GrammarError) -> None:
        self._errors = errors

    def errors(self, text: str) -> Sequence[GrammarError]:
        return self._errors


TEXT = "Kaupunki ei olen tehnyt päätöstä."
NEGATION = GrammarError(9, 16, 13)


def test_a_wrong_negation_is_marked_on_its_words():
    (mark,) = grammar_marks(Proofable(TEXT, Language.FI), Finding(NEGATION))
    assert (mark.rule, mark.start, mark.end, mark.text) == (Rule.GRAMMAR_FI, 9, 16, "ei olen")
    assert mark.says == "finding.grammar_negation"
    assert mark.facts == {"text": "ei olen"}


def test_what_might_stand_there_is_handed_on():
    (mark,) = grammar_marks(Proofable(TEXT, Language.FI), Finding(GrammarError(9, 16, 13, ("ei ole",))))
    assert mark.fixes == ("ei ole",)


@pytest.mark.parametrize("code", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 99])
def test_what_is_found_otherwise_or_mostly_wrong_is_kept_back(code: int):
    assert grammar_marks(Proofable(TEXT, Language.FI), Finding(GrammarError(9, 16, code))) == ()


@pytest.mark.parametrize(
    "text",
    [
        Proofable(TEXT, Language.FI, running=False),
        Proofable(TEXT, Language.SV),
        Proofable(TEXT, Language.FI, italics=((0, 12),)),
    ],
)
def test_headings_swedish_and_quoted_italics_are_not_looked_at(text: Proofable):
    assert grammar_marks(text, Finding(NEGATION)) == ()


def test_a_sentence_without_a_verb_is_told_only_where_it_is_one():
    long = "Uuden reitin rakentaminen keskustan ja sataman välille kesällä yhdessä asukkaiden kanssa."
    short = "Uuden reitin rakentaminen."
    dated = "Uuden reitin rakentaminen keskustan ja sataman välille kesällä yhdessä asukkaiden kanssa 12.5.2025."
    for text, told in ((long, 1), (short, 0), (dated, 0)):
        found = grammar_marks(Proofable(text, Language.FI), Finding(GrammarError(0, len(text), 17)))
        assert len(found) == told


def test_a_long_sentence_is_shown_by_its_beginning():
    text = "Uuden reitin rakentaminen keskustan ja sataman välille kesällä yhdessä kaikkien asukkaiden kanssa."
    (mark,) = grammar_marks(Proofable(text, Language.FI), Finding(GrammarError(0, len(text), 17)))
    assert mark.text == text
    assert mark.facts["text"].endswith("…")


def test_spaces_around_what_was_found_are_no_part_of_it():
    (mark,) = grammar_marks(Proofable(TEXT, Language.FI), Finding(GrammarError(8, 17, 13)))
    assert (mark.start, mark.end, mark.text) == (9, 16, "ei olen")


def test_without_an_engine_there_is_nothing():
    assert grammar_marks(Proofable(TEXT, Language.FI), NullGrammar()) == ()
