from dataclasses import replace

import pytest

from app.domain.errors import AppError
from app.domain.preferences import Look, Preferences
from app.ui.preferences_keeper import PreferencesKeeper


class Store:
    """Keeps preferences in memory; refuses to write while it is told so."""

    def __init__(self, held=None):
        self.held = held or Preferences()
        self.writes = 0
        self.refuses = False

    def read(self):
        return self.held

    def write(self, preferences):
        if self.refuses:
            raise AppError("preferences.not_written", file="f", reason="full")
        self.writes += 1
        self.held = preferences


@pytest.fixture
def store():
    return Store(replace(Preferences(), profile="espoo"))


@pytest.fixture
def keeper(qapp, store):
    keeper = PreferencesKeeper(store)
    yield keeper
    keeper.store_now()


def test_the_stored_choices_hold_from_the_start(keeper):
    assert keeper.value.profile == "espoo"


def test_a_change_holds_at_once_and_is_told_with_what_was_before(keeper):
    heard = []
    keeper.changed.connect(lambda before, after: heard.append((before.look, after.look)))
    keeper.change(look=Look.DARK)
    assert keeper.value.look is Look.DARK
    assert heard == [(Look.SYSTEM, Look.DARK)]


def test_a_change_to_what_it_was_is_none(keeper, store):
    heard = []
    keeper.changed.connect(lambda *both: heard.append(both))
    keeper.change(profile="espoo")
    keeper.store_now()
    assert heard == []
    assert store.writes == 0


def test_many_changes_in_a_row_are_written_once_after_a_pause(qtbot, keeper, store):
    for size in (1.1, 1.2, 1.3):
        keeper.change(text_size=size)
    assert store.writes == 0
    qtbot.waitUntil(lambda: store.writes > 0)
    assert store.held.text_size == 1.3
    assert store.writes == 1


def test_the_end_of_the_program_does_not_wait_for_the_pause(keeper, store):
    keeper.change(profile="helsinki")
    keeper.store_now()
    assert store.held.profile == "helsinki"


def test_what_could_not_be_stored_is_told_holds_and_is_tried_again(keeper, store):
    told = []
    keeper.not_stored.connect(told.append)
    store.refuses = True
    keeper.change(look=Look.DARK)
    keeper.store_now()
    assert [error.code for error in told] == ["preferences.not_written"]
    assert keeper.value.look is Look.DARK
    store.refuses = False
    keeper.store_now()
    assert store.held.look is Look.DARK
