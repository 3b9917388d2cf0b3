"""The proofreading of an open case: what is read when, what is told, and what becomes of it when the page goes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from threading import Event
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.bootstrap import Bootstrap
from app.domain.case import Answer, Case
from app.domain.language import Bilingual, Language
from app.domain.motion import Motion, Question
from app.domain.parts import Spot
from app.domain.passage import Passage
from app.domain.preferences import Preferences
from app.domain.proofing import Word
from app.domain.richtext import blocks_text, paragraph
from app.domain.rules import Rule, Severity
from app.services.edits import fact_edit
from app.services.findings import Finding
from app.services.proof_texts import proof_texts
from app.services.session import Session
from app.ui.case_proofing import CaseProofing
from app.ui.case_proofing_order import CHARACTERS, together
from app.ui.case_texts import CaseTexts
from app.ui.context import Context
from app.ui.preferences_keeper import PreferencesKeeper
from app.ui.proofing_keeper import ProofingKeeper
from app.ui.tasks import Tasks
from app.ui.theme import ThemeKeeper
from tests.builders import a_case
from tests.proofreaders import FakeProofreader
from tests.ui.panels.case_pages import Choices
from tests.ui.test_proofing_keeper import Lists

FI, SV = Language
WRONG_FI = {"segregaaion": ("segregaation", "segregaatio"), "Päätäjät": ("Päättäjät",), "kaupungi": ("kaupungin",)}
WRONG_SV = {"verkningfull": ("verkningsfull",), "verkningfullhet": ("verkningsfullhet",)}


def passage(id: str, fi: str, sv: str = "") -> Passage:
    return Passage(id, Bilingual((paragraph(fi),), (paragraph(sv),) if sv else ()))


def case_of(**parts: Any) -> Case:
    return a_case(title=Bilingual("Otsikko", "Rubrik"), **parts)


class Open:
    """A case that is proofread, by a reader that knows `WRONG_FI` and `WRONG_SV`."""

    def __init__(self, qtbot: QtBot, case: Case, reader: FakeProofreader | None = None, *, ready: bool = True) -> None:
        self.qtbot = qtbot
        self.reader = reader or FakeProofreader(WRONG_FI, WRONG_SV)
        self.calls: list[str] = []
        self.reader._before = self.calls.append
        app = Bootstrap({"ALOITEVASTAUS_LANGUAGE": "en"})
        self.lists = Lists()
        preferences = PreferencesKeeper(Choices(Preferences()))
        self.tasks = Tasks()
        self.keeper = ProofingKeeper(lambda: self.reader, lambda: self.lists, preferences, self.tasks)
        nothing = cast("Any", None)
        self.context = Context(
            app, nothing, ThemeKeeper(), preferences, nothing, self.tasks, nothing, nothing, self.keeper
        )
        if ready:
            self.start()
        hours = count(step=3600.0)
        self.session = Session(case, lambda *_: None, lambda: next(hours))
        self.owner = QObject()
        self.proofing = CaseProofing(self.context, self.session, CaseTexts(app.engines), self.owner)
        self.changes = 0
        self.proofing.changed.connect(self._count)

    def _count(self) -> None:
        self.changes += 1

    def start(self) -> None:
        self.keeper.start()
        self.until(lambda: self.keeper.state is not None)

    def until(self, seen: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(seen()), timeout=10_000)

    def settle(self) -> None:
        """All that is to be read has been."""
        self.until(lambda: not self.proofing.is_reading)

    @property
    def words(self) -> list[str]:
        return [finding.text for finding in self.proofing.findings]

    def find(self, words: str) -> Finding:
        return next(it for it in self.proofing.findings if it.text == words)

    def summary(self, *passages: Passage) -> None:
        self.session.apply(fact_edit(("summary",), passages, "summary"))


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Callable[..., Open]]:
    made: list[Open] = []

    def make(case: Case, reader: FakeProofreader | None = None, *, ready: bool = True) -> Open:
        made.append(Open(qtbot, case, reader, ready=ready))
        return made[-1]

    yield make
    for it in made:
        if it.reader.open is not None:
            it.reader.open.set()
        it.proofing.leave()
        it.keeper.end()
        it.tasks.close()


def test_a_case_that_is_opened_is_read_in_both_languages_in_the_documents_order(opened: Callable[..., Open]) -> None:
    case = case_of(
        summary=(passage("s", "Torju segregaaion.", "En verkningfull stad."),),
        general_answer=(passage("g", "Päätäjät ovat."),),
    )
    it = opened(case)
    it.until(lambda: len(it.words) == 3)
    assert it.words == ["segregaaion", "verkningfull", "Päätäjät"]
    spot = it.find("verkningfull").spot
    assert (spot.part, spot.passage, spot.language, spot.start, spot.end) == ("summary", "s", SV, 3, 15)


def test_where_nothing_is_ready_yet_a_case_is_read_once_it_is(opened: Callable[..., Open]) -> None:
    it = opened(case_of(summary=(passage("s", "Torju segregaaion."),)), ready=False)
    assert (it.proofing.is_on, it.words) == (False, [])
    it.start()
    it.until(lambda: it.words == ["segregaaion"])


def test_only_what_changed_is_read_again_after_a_quiet_moment(opened: Callable[..., Open]) -> None:
    it = opened(case_of(summary=(passage("a", "Torju segregaaion."), passage("b", "Hyvä."))))
    it.until(lambda: it.words == ["segregaaion"])
    it.settle()
    it.reader.checked.clear()
    for text in ("Hyvä k", "Hyvä kau", "Hyvä kaupungi."):
        it.summary(passage("a", "Torju segregaaion."), passage("b", text))
    it.until(lambda: it.words == ["segregaaion", "kaupungi"])
    assert [text.text for text in it.reader.checked] == ["Hyvä kaupungi."]


def test_what_was_read_once_is_not_read_again_when_it_comes_back(opened: Callable[..., Open]) -> None:
    it = opened(case_of(summary=(passage("a", "Torju segregaaion."),)))
    it.until(lambda: it.words == ["segregaaion"])
    it.summary(passage("a", "Hyvä."))
    it.until(lambda: it.words == [])
    it.settle()
    it.reader.checked.clear()
    it.session.undo()
    it.until(lambda: it.words == ["segregaaion"])
    it.settle()
    assert it.reader.checked == []


def test_findings_stand_in_the_present_text_before_it_is_read_again(opened: Callable[..., Open]) -> None:
    it = opened(case_of(summary=(passage("a", "Torju segregaaion."),)))
    it.until(lambda: it.words == ["segregaaion"])
    it.summary(passage("a", "Jo nyt: Torju segregaaion."))
    assert it.find("segregaaion").spot.start == 14


def test_the_part_that_a_person_looks_at_is_read_first(opened: Callable[..., Open]) -> None:
    long = "Hyvä kaupunki on kaikkien. " * (CHARACTERS // 27 + 1)
    case = case_of(
        summary=(passage("s", long),),
        general_answer=(passage("g", long + "Torju."),),
        description=(passage("d", "Hyvä."),),
    )
    it = opened(case, ready=False)
    it.proofing.show_part("general_answer")
    it.start()
    it.until(lambda: len(it.reader.checked) > 1)
    assert it.reader.checked[0].text.endswith("Torju.")


def test_an_answer_for_a_text_that_has_changed_meanwhile_is_not_told(opened: Callable[..., Open]) -> None:
    reader = FakeProofreader(WRONG_FI, WRONG_SV)
    it = opened(case_of(summary=(passage("a", "Hyvä."),)), reader)
    it.settle()
    reader.open = Event()
    it.summary(passage("a", "Torju segregaaion."))
    it.until(lambda: it.calls.count("check") == 2)
    it.summary(passage("a", "Torju segregaation."))
    reader.open.set()
    it.until(lambda: reader.checked[-1].text == "Torju segregaation.")
    it.settle()
    assert it.words == []
    assert it.changes == 0


def test_words_written_in_two_ways_are_looked_for_after_a_longer_pause(opened: Callable[..., Open]) -> None:
    reader = FakeProofreader(variants={"hyvinvointi-alue": "hyvinvointialue"})
    it = opened(case_of(summary=(passage("a", "Uusi hyvinvointi-alue ja hyvinvointialue."),)), reader)
    it.until(lambda: it.words == ["hyvinvointi-alue"])
    assert it.find("hyvinvointi-alue").fixes == ("hyvinvointialue",)
    assert it.calls.index("check") < it.calls.index("variants")


def test_a_word_that_becomes_known_is_silent_at_once_and_an_ignored_one_until_undo(opened: Callable[..., Open]) -> None:
    it = opened(case_of(summary=(passage("a", "Torju segregaaion. Päätäjät ja Päätäjät."),)))
    it.until(lambda: len(it.words) == 3)
    it.proofing.add_word(it.find("segregaaion"))
    it.until(lambda: it.words == ["Päätäjät", "Päätäjät"])
    assert it.lists.kept.fi == (Word("segregaaion"),)
    assert it.proofing.ignore(it.proofing.findings[0], everywhere=True)
    assert it.words == []
    it.session.undo()
    assert it.words == ["Päätäjät", "Päätäjät"]


def test_a_finding_is_mended_and_so_are_all_alike_each_as_one_step(opened: Callable[..., Open]) -> None:
    reader = FakeProofreader(sv={**WRONG_SV, "Verkningfull": ()})
    it = opened(case_of(summary=(passage("a", "x", "En verkningfull stad, verkningfullhet. Verkningfull!"),)), reader)
    it.until(lambda: len(it.words) == 3)

    def text() -> str:
        return blocks_text(it.session.case.summary[0].blocks.sv)

    found = it.find("verkningfull")
    assert it.proofing.replace(found, "verkningsfull")
    assert text() == "En verkningsfull stad, verkningfullhet. Verkningfull!"
    it.session.undo()
    assert it.proofing.count_alike(found, "verkningsfull") == 3
    assert it.proofing.replace_all(found, "verkningsfull")
    assert text() == "En verkningsfull stad, verkningsfullhet. Verkningsfull!"
    it.session.undo()
    assert text() == "En verkningfull stad, verkningfullhet. Verkningfull!"


def test_suggestions_arrive_in_ever_better_lists_and_whoever_stops_is_not_told(opened: Callable[..., Open]) -> None:
    it = opened(case_of(summary=(passage("a", "Torju segregaaion."),)))
    it.until(lambda: it.words == ["segregaaion"])
    lists: list[tuple[str, ...]] = []
    it.proofing.suggest(it.find("segregaaion"), lists.append)
    it.until(lambda: lists and len(lists[-1]) == 2)
    assert lists == [("segregaation",), ("segregaation", "segregaatio")]
    it.settle()
    it.reader.open = Event()
    told: list[tuple[str, ...]] = []
    task = it.proofing.suggest(it.find("segregaaion"), told.append)
    ended: list[bool] = []
    task.finished.connect(lambda: ended.append(True))
    task.cancel()
    it.reader.open.set()
    it.until(lambda: ended)
    assert told == []


def test_what_is_no_misspelling_offers_what_it_brings_itself(opened: Callable[..., Open]) -> None:
    it = opened(case_of(summary=(passage("a", "Kaupunki on on hyvä."),)))
    it.until(lambda: it.words == ["on on"])
    lists: list[tuple[str, ...]] = []
    it.proofing.suggest(it.find("on on"), lists.append)
    it.until(lambda: lists)
    assert lists == [("on",)]
    assert "suggest" not in it.calls


def test_the_pattern_of_a_new_word_is_its_longest_known_tail(opened: Callable[..., Open]) -> None:
    tails = dict.fromkeys(("ukasraati", "kasraati", "asraati", "sraati", "sukasraati"), ())
    it = opened(case_of(summary=(passage("a", "Uusi asukasraati."),)), FakeProofreader({"asukasraati": (), **tails}))
    it.until(lambda: it.words == ["asukasraati"])
    told: list[str] = []
    it.proofing.guess_pattern(it.find("asukasraati"), told.append)
    it.until(lambda: told)
    assert told == ["raati"]


def test_the_next_finding_goes_through_parts_and_languages_and_round_at_the_end(opened: Callable[..., Open]) -> None:
    question = Question("q", Bilingual("Mitä kaupungi tekee?", "Vad gör staden?"))
    case = case_of(
        motion=replace(Motion(), questions=(question,)),
        summary=(passage("s", "Torju segregaaion.", "En verkningfull stad."), passage("t", "Hyvä.")),
        answers=(Answer("q", (passage("a", "Päätäjät ovat."),)),),
    )
    it = opened(case)
    it.until(lambda: len(it.words) == 4)
    here, forward = Spot("summary", "s", FI), []
    for _ in range(5):
        found = it.proofing.step(here)
        assert found is not None
        forward.append((found.finding.text, found.wrapped))
        here = found.finding.spot
    assert forward == [
        ("segregaaion", False),
        ("verkningfull", False),
        ("Päätäjät", False),
        ("kaupungi", True),
        ("segregaaion", False),
    ]
    assert it.proofing.next_after(Spot("summary", "t", FI)) == it.find("Päätäjät")
    back = it.proofing.step(it.find("segregaaion").spot, back=True)
    assert back is not None
    assert (back.finding.text, back.wrapped) == ("kaupungi", False)
    alone = it.proofing.step(Spot("summary", "s", FI), among=lambda finding: finding.spot.language is SV)
    assert alone is not None
    assert alone.finding.text == "verkningfull"
    assert it.proofing.step(here, among=lambda _: False) is None


def test_a_caret_before_a_word_leads_to_it_and_one_behind_it_does_not(opened: Callable[..., Open]) -> None:
    it = opened(case_of(summary=(passage("s", "Päätäjät ja segregaaion."),)))
    it.until(lambda: len(it.words) == 2)
    assert it.proofing.next_after(Spot("summary", "s", FI, start=0, end=0)) == it.find("Päätäjät")
    assert it.proofing.next_after(Spot("summary", "s", FI, start=8, end=8)) == it.find("segregaaion")


def test_a_reader_that_is_lost_leaves_no_finding_and_is_told_of(opened: Callable[..., Open]) -> None:
    it = opened(case_of(summary=(passage("s", "Torju segregaaion."),)))
    it.until(lambda: it.words == ["segregaaion"])
    it.settle()
    failures: list[object] = []
    it.keeper.failed.connect(failures.append)
    it.reader.closed = True
    it.summary(passage("s", "Torju kaupungi."))
    it.until(lambda: failures)
    assert it.words == []
    assert not it.proofing.is_on


def test_a_person_who_wants_none_sees_none_until_they_do(opened: Callable[..., Open]) -> None:
    it = opened(case_of(summary=(passage("s", "Torju segregaaion."),)))
    it.until(lambda: it.words == ["segregaaion"])
    it.context.preferences.change(proofreading=False)
    assert it.words == []
    it.reader.closed = False
    it.context.preferences.change(proofreading=True)
    it.until(lambda: it.words == ["segregaaion"])


def test_a_page_that_goes_waits_for_no_answer_and_hears_of_none(opened: Callable[..., Open]) -> None:
    reader = FakeProofreader(WRONG_FI)
    it = opened(case_of(summary=(passage("s", "Hyvä."),)), reader)
    it.settle()
    reader.open = Event()
    it.summary(passage("s", "Torju segregaaion."))
    it.until(lambda: it.calls.count("check") == 2)
    it.proofing.leave()
    reader.open.set()
    it.until(lambda: reader.checked[-1].text == "Torju segregaaion.")
    it.qtbot.wait(20)
    assert (it.changes, it.session._listeners) == (0, [])


def test_what_two_readers_found_stands_together_in_the_order_of_the_document() -> None:
    case = case_of(summary=(passage("a", "Yksi kaksi.", "Ett."), passage("b", "Kolme.")))
    texts = proof_texts(case)

    def found(place: int, start: int, rule: Rule) -> Finding:
        spot = replace(texts[place].spot, start=start, end=start + 1)
        return Finding(rule, Severity.ERROR, spot)

    words = [found(1, 5, Rule.SPELLING_FI), found(1, 8, Rule.SPELLING_FI), found(3, 2, Rule.SPELLING_FI)]
    law = [found(1, 5, Rule.LAW_NUMBER), found(2, 0, Rule.LAW_NUMBER), found(3, 0, Rule.LAW_NUMBER)]
    together_now = together(texts, words, law)
    assert [(it.spot.path, it.spot.start, it.rule) for it in together_now] == [
        (it.spot.path, it.spot.start, it.rule) for it in (words[0], law[0], words[1], law[1], law[2], words[2])
    ]
    assert together(texts, words, ()) == tuple(words)
