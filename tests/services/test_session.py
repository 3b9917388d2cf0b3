"""One open case: edits, undo, what is stored and who is told."""

from dataclasses import replace

from app.domain.case import Case
from app.domain.motion import Question
from app.domain.parts import Spot, text_part
from app.services.edits import add_question, fact_edit, move_question, passages_edit, remove_question
from app.services.history import MERGE_SECONDS
from app.services.session import Cause, Change, Session
from tests.builders import a_case, a_passage, fi_sv


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Desk:
    def __init__(self) -> None:
        self.saved: list[tuple[Case, str]] = []

    def __call__(self, case: Case, why: str) -> None:
        self.saved.append((case, why))


def a_session(case: Case | None = None, **changes: bool) -> tuple[Session, Desk, Clock]:
    desk, clock = Desk(), Clock()
    return Session(case or a_case(), desk, clock, **changes), desk, clock


NUMBER = ("case_number",)


def test_an_edit_is_stored_and_told_once() -> None:
    session, desk, _ = a_session()
    told: list[Change] = []
    session.listen(told.append)
    assert session.apply(fact_edit(NUMBER, "9/2026"))
    assert session.case.case_number == "9/2026"
    assert [(case.case_number, why) for case, why in desk.saved] == [("9/2026", "edit.fact")]
    assert [(change.cause, change.after) for change in told] == [(Cause.EDIT, session.case)]


def test_an_edit_that_changes_nothing_is_neither_stored_nor_undone() -> None:
    session, desk, _ = a_session()
    assert not session.apply(fact_edit(NUMBER, session.case.case_number))
    assert desk.saved == []
    assert session.undo_name is None


def test_typing_in_one_field_is_undone_as_one_until_a_pause() -> None:
    session, _, clock = a_session()
    for text in ("9", "9/", "9/2"):
        session.apply(fact_edit(NUMBER, text))
        clock.now += 1
    clock.now += MERGE_SECONDS
    session.apply(fact_edit(NUMBER, "9/2026"))
    session.undo()
    assert session.case.case_number == "9/2"
    session.undo()
    assert session.case.case_number == "123/2026"
    assert session.undo() is None


def test_undo_and_redo_run_through_all_fields_and_say_where() -> None:
    session, desk, _ = a_session()
    first = session.case
    session.apply(fact_edit(NUMBER, "9/2026"))
    session.apply(fact_edit(("motion", "topic", "sv"), "om träd"))
    last = session.case
    undone = session.undo()
    assert undone is not None
    assert (undone.cause, undone.where.path) == (Cause.UNDO, ("motion", "topic", "sv"))
    session.undo()
    assert session.case == first
    session.redo()
    session.redo()
    assert session.case == last
    assert len(desk.saved) == 6


def test_an_edit_after_an_undo_forgets_what_was_undone() -> None:
    session, _, _ = a_session()
    session.apply(fact_edit(NUMBER, "1"))
    session.undo()
    session.apply(fact_edit(("motion", "topic", "fi"), "puista"))
    assert session.redo() is None


def test_an_undone_step_does_not_merge_with_what_is_typed_next() -> None:
    session, _, _ = a_session()
    session.apply(fact_edit(NUMBER, "1"))
    session.undo()
    session.redo()
    session.apply(fact_edit(NUMBER, "12"))
    session.undo()
    assert session.case.case_number == "1"


def test_what_a_field_still_holds_goes_into_the_case_before_an_undo() -> None:
    session, _, _ = a_session()
    end = session.before_leaving(lambda: session.apply(fact_edit(NUMBER, "77")) and None)
    session.undo()
    assert session.case.case_number == "123/2026"
    session.redo()
    assert session.case.case_number == "77"
    end()
    session.flush()


def test_a_listener_that_left_hears_nothing() -> None:
    session, _, _ = a_session()
    told: list[Change] = []
    leave = session.listen(told.append)
    leave()
    session.apply(fact_edit(NUMBER, "1"))
    assert told == []
    leave()


def test_a_read_only_session_takes_no_edit() -> None:
    session, desk, _ = a_session(read_only=True)
    assert not session.apply(fact_edit(NUMBER, "1"))
    assert session.undo() is None
    assert desk.saved == []


def test_a_moved_question_takes_its_answer_along() -> None:
    session, _, _ = a_session()
    session.apply(move_question(session.case, "q2", 0))
    assert [question.id for question in session.case.motion.questions] == ["q2", "q1"]
    assert [answer.question_id for answer in session.case.answers] == ["q2", "q1"]


def test_a_removed_question_leaves_an_answer_that_has_text() -> None:
    session, _, _ = a_session()
    session.apply(remove_question(session.case, "q1"))
    assert [answer.question_id for answer in session.case.answers] == ["q2", "q1"]
    part = text_part(session.case, "answer:2")
    assert part is not None
    assert part.question_id == "q1"


def test_a_removed_question_without_an_answer_leaves_nothing() -> None:
    case = a_case()
    session, _, _ = a_session(replace(case, answers=(replace(case.answers[0], passages=()), case.answers[1])))
    session.apply(remove_question(session.case, "q1"))
    assert [answer.question_id for answer in session.case.answers] == ["q2"]


def test_a_new_question_gets_room_for_its_answer_in_its_place() -> None:
    session, _, _ = a_session()
    session.apply(add_question(session.case, Question("q9", fi_sv("Miksi?", "Varför?")), 1))
    assert [question.id for question in session.case.motion.questions] == ["q1", "q9", "q2"]
    assert [answer.question_id for answer in session.case.answers] == ["q1", "q9", "q2"]


def test_writing_under_a_question_without_an_answer_makes_one() -> None:
    case = replace(a_case(), answers=())
    session, _, _ = a_session(case)
    part = text_part(case, "answer:2")
    assert part is not None
    session.apply(passages_edit(case, part, (a_passage("n", "Kyllä.", ""),), Spot("answer:2")))
    again = text_part(session.case, "answer:2")
    assert again is not None
    assert [passage.id for passage in again.passages] == ["n"]
