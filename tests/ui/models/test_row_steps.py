"""From one list of rows to the next: what is taken out and put in, and what stays."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.models.row_steps import row_steps

ROWS = st.lists(st.sampled_from("abcdefgh"), max_size=12)


def followed(old: list[str], new: list[str]) -> tuple[list[str], int, int]:
    """What the steps make of `old`, and how many rows were taken out and put in."""
    rows, out, put = list(old), 0, 0
    for step in row_steps(old, new):
        fresh = new[step.row : step.end]
        rows[step.row : step.row + step.removed] = fresh
        out, put = out + step.removed, put + len(fresh)
    return rows, out, put


@given(ROWS, ROWS)
def test_the_steps_lead_from_any_list_to_any_other(old: list[str], new: list[str]) -> None:
    rows, out, put = followed(old, new)
    assert rows == new
    assert len(old) - out == len(new) - put


@given(ROWS)
def test_a_list_that_stays_takes_no_step(rows: list[str]) -> None:
    assert list(row_steps(rows, list(rows))) == []


@given(ROWS, st.integers(0, 12), st.integers(0, 3))
def test_what_stands_around_a_change_stays(rows: list[str], place: int, removed: int) -> None:
    place = min(place, len(rows))
    new = [*rows[:place], "x", "y", *rows[place + removed :]]
    _, out, put = followed(rows, new)
    assert (out, put) == (len(rows) - len(new) + 2, 2)


def test_one_row_that_moves_is_the_only_one_that_is_touched() -> None:
    assert followed(list("abcdef"), list("fabcde"))[1:] == (1, 1)
    assert followed(list("abcdef"), list("bcdefa"))[1:] == (1, 1)


def test_equal_rows_are_as_many_as_they_are() -> None:
    assert followed(["a", "a", "b"], ["a", "b"])[1:] == (1, 0)
