from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.library import Revision
from app.storage.thinning import ALL_KEPT, HOURLY_KEPT, is_due, thin

NOW = datetime(2026, 6, 15, 12, 0, tzinfo=UTC)


def revisions(*ages: timedelta, names: Sequence[str] = ()) -> list[Revision]:
    """Revisions with these ages, the oldest first."""
    named = dict(enumerate(names))
    ordered = sorted(ages, reverse=True)
    return [Revision(n, "c", NOW - age, "x", "y", named.get(n - 1, "")) for n, age in enumerate(ordered, 1)]


ages = st.integers(min_value=0, max_value=60 * 24 * 40).map(lambda minutes: timedelta(minutes=minutes))
histories = st.lists(st.tuples(ages, st.sampled_from(["", "", "", "sent"])), max_size=40).map(
    lambda entries: revisions(*(age for age, _ in entries), names=[name for _, name in entries])
)


def test_nothing_is_kept_of_nothing():
    assert thin([], NOW) == frozenset()


def test_all_of_the_last_day_is_kept():
    recent = revisions(*(timedelta(minutes=5 * n) for n in range(200)))
    assert thin(recent, NOW) == {revision.number for revision in recent}


def test_one_an_hour_is_kept_of_the_week_before():
    two_days_ago = timedelta(days=2)
    history = revisions(*(two_days_ago - timedelta(minutes=minutes) for minutes in (0, 10, 59, 60, 119)), timedelta())
    # The first, the last of 12 o'clock, the last of 13 o'clock, the newest.
    assert thin(history, NOW) == {1, 3, 5, 6}


def test_one_a_day_is_kept_of_what_is_older():
    ten_days_ago = timedelta(days=10)
    history = revisions(*(ten_days_ago - timedelta(hours=hours) for hours in (0, 1, 2, 14, 15)), timedelta())
    assert thin(history, NOW) == {1, 3, 5, 6}


def test_a_named_one_is_kept_for_ever():
    old = timedelta(days=900)
    history = revisions(
        old, old - timedelta(minutes=1), old - timedelta(minutes=2), timedelta(), names=["", "sent", ""]
    )
    assert thin(history, NOW) == {1, 2, 3, 4}
    unnamed = revisions(old, old - timedelta(minutes=1), old - timedelta(minutes=2), timedelta())
    assert thin(unnamed, NOW) == {1, 3, 4}


def test_a_clock_that_was_set_back_loses_nothing():
    assert thin(revisions(timedelta(days=-3), timedelta(days=-3, minutes=-1), timedelta()), NOW) == {1, 2, 3}


def test_thinning_is_due_once_a_clock_hour():
    assert not is_due(NOW, NOW + timedelta(minutes=59))
    assert is_due(NOW, NOW + timedelta(minutes=60))
    assert is_due(NOW, NOW + timedelta(days=1))


@given(history=histories)
def test_the_first_the_newest_the_named_and_the_last_day_are_always_kept(history: list[Revision]):
    kept = thin(history, NOW)
    wanted = {each.number for each in history if each.name or NOW - each.at <= ALL_KEPT}
    wanted |= {history[0].number, history[-1].number} if history else set()
    assert wanted <= kept <= {each.number for each in history}


@given(history=histories)
def test_every_hour_of_the_week_and_every_day_keeps_its_last_state(history: list[Revision]):
    kept = thin(history, NOW)
    for each in history:
        later = [other.number for other in history if other.at.date() == each.at.date() and other.number >= each.number]
        assert kept & set(later)
        if NOW - each.at <= HOURLY_KEPT:
            hour = [other.number for other in history if f"{other.at:%j %H}" == f"{each.at:%j %H}"]
            assert max(hour) in kept


@given(history=histories, later=ages)
def test_thinning_early_and_again_later_keeps_the_same_as_thinning_once(history: list[Revision], later: timedelta):
    early = thin(history, NOW)
    again = thin([each for each in history if each.number in early], NOW + later)
    assert again == thin(history, NOW + later)


@given(history=histories)
def test_of_what_is_older_than_a_week_no_more_than_one_a_day_stays(history: list[Revision]):
    kept = thin(history, NOW)
    old = [each for each in history if NOW - each.at > HOURLY_KEPT and each.number in kept and not each.name]
    days = {each.at.date() for each in old}
    # The very first may stand beside the last of its own day.
    assert len(old) <= len(days) + 1
