"""Requests are answered a step at a time: texts before searches, each in its turn, and nothing for whoever gave up."""

from typing import Any

import pytest

from app.domain.language import Language
from app.domain.proofing import KnownWords, Proofable
from app.language.proofing_answers import Answering
from app.language.proofing_json import known_to_json, text_to_json
from tests.proofreaders import FakeProofreader


class Line:
    """An `Answering` over a fake proofreader, and what it told."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.told: list[list[Any]] = []
        self.reader = FakeProofreader({"virhee": ["virhe", "virheet"]}, before=self.calls.append)
        self.answering = Answering(self.reader, self.told.append)

    def ask(self, number: int, kind: str, *items: Any, known: int = 0) -> None:
        self.answering.hear([number, kind, known, list(items)])

    def run(self) -> None:
        while not self.answering.idle:
            self.answering.step()

    @property
    def answers(self) -> list[tuple[int, int]]:
        """The request and the item of each answer, in the order in which they came."""
        return [(told[0], told[1]) for told in self.told if len(told) == 3]

    @property
    def ended(self) -> list[int]:
        return [told[0] for told in self.told if len(told) == 1]


@pytest.fixture
def line() -> Line:
    return Line()


def fi(text: str) -> list[Any]:
    return text_to_json(Proofable(text, Language.FI))


def test_whoever_waits_for_one_text_does_not_wait_for_a_document(line: Line) -> None:
    line.ask(1, "check", *[fi("sana")] * 5)
    line.ask(2, "check", fi("virhee"))
    line.run()
    assert line.answers[:3] == [(1, 0), (2, 0), (1, 1)]
    assert line.ended == [2, 1]


def test_texts_come_before_a_search_that_has_begun(line: Line) -> None:
    line.ask(1, "suggest", ["virhee", "fi"])
    line.answering.step()
    line.ask(2, "check", fi("a"), fi("b"))
    line.run()
    assert line.answers == [(1, 0), (2, 0), (2, 1), (1, 0)]
    assert line.ended == [2, 1]


def test_what_is_worked_on_is_told_before_the_work(line: Line) -> None:
    line.ask(1, "check", fi("a"), fi("b"))
    line.run()
    assert [told[:2] for told in line.told] == [[1, 0], [1, 0], [1, 1], [1, 1], [1]]


def test_engines_are_loaded_before_any_text_is_named(line: Line) -> None:
    line.reader._before = lambda call: line.calls.append(f"{call} after {len(line.told)}")
    line.ask(1, "check", fi("a"))
    line.run()
    assert line.calls == ["state after 0", "check after 1"]


@pytest.mark.parametrize(("kind", "item"), [("check", fi("a")), ("suggest", ["virhee", "fi"])])
def test_what_somebody_gave_up_is_not_worked_on(kind: str, item: Any, line: Line) -> None:
    line.ask(1, kind, item)
    line.answering.hear([1, "stop"])
    assert line.answering.idle
    assert line.told == []
    line.answering.hear([7, "stop"])


def test_a_search_that_was_given_up_is_closed(line: Line) -> None:
    line.ask(1, "suggest", ["virhee", "fi"])
    line.answering.step()
    line.answering.hear([1, "stop"])
    assert line.reader.stopped == ["virhee"]


def test_words_are_known_by_their_name_until_they_are_forgotten(line: Line) -> None:
    known = KnownWords(frozenset({"virhee"}))
    line.answering.hear([0, "known", 9, known_to_json(known)])
    line.ask(1, "check", fi("virhee"), known=9)
    line.answering.hear([0, "forget", 9])
    line.ask(2, "check", fi("virhee"))
    line.run()
    assert {told[0]: len(told[2]) for told in line.told if len(told) == 3} == {1: 0, 2: 1}


def test_a_request_for_nothing_ends_at_once(line: Line) -> None:
    line.ask(1, "check")
    assert line.told == [[1]]
    assert line.answering.idle


def test_what_suggestions_need_is_loaded_once_texts_are_read_and_once_a_language(line: Line) -> None:
    assert not line.answering.cold
    line.ask(1, "state", "")
    line.run()
    for _ in Language:
        assert line.answering.cold
        line.answering.warm()
    assert not line.answering.cold
    assert line.calls.count("suggest") == 2
    assert len(line.ended) == 1
