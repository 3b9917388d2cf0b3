import json
import os
from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.case import Preparer
from app.domain.errors import AppError
from app.domain.language import Bilingual
from app.domain.preferences import Columns, Look, Preferences, PreviewPlace
from app.storage.preferences import FILE_NAME, FilePreferences

texts = st.text(max_size=12)
people = st.builds(Preparer, texts, texts, st.builds(Bilingual, texts, texts), texts, texts)
preferences = st.builds(
    Preferences,
    ui_language=texts,
    look=st.sampled_from(Look),
    text_size=st.floats(0.8, 2.0),
    reduced_motion=st.booleans(),
    profile=texts,
    person=people,
    template=texts,
    guidance_shown=st.booleans(),
    columns=st.sampled_from(Columns),
    preview=st.sampled_from(PreviewPlace),
    windows=st.dictionaries(texts, texts, max_size=3).map(MappingProxyType),
    seen_welcome=st.booleans(),
)
junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
FIELDS = ("ui_language", "look", "text_size", "reduced_motion", "person", "windows", "columns", "seen_welcome")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "home" / FILE_NAME


@pytest.fixture
def store(path):
    return FilePreferences(path)


@given(chosen=preferences)
def test_what_was_written_is_read_again(chosen, tmp_path_factory):
    store = FilePreferences(tmp_path_factory.mktemp("p") / FILE_NAME)
    store.write(chosen)
    assert store.read() == chosen


@given(held=st.dictionaries(st.sampled_from(FIELDS), junk))
def test_whatever_stands_in_the_file_gives_preferences(held, tmp_path_factory):
    path = tmp_path_factory.mktemp("p") / FILE_NAME
    path.write_text(json.dumps(held), encoding="utf-8")
    read = FilePreferences(path).read()
    assert isinstance(read.text_size, float)
    assert isinstance(read.look, Look)
    assert all(isinstance(layout, str) for layout in read.windows.values())
    FilePreferences(path).write(read)
    assert FilePreferences(path).read() == read


def test_nothing_is_made_by_reading_where_nothing_is(store, path):
    assert store.read() == Preferences()
    assert not path.parent.exists()


@pytest.mark.parametrize("damaged", [b"{", b"[1]", b"\xff\xfe\x00", b"", b"[" * 100_000])
def test_a_damaged_file_is_set_aside_and_the_defaults_hold(store, path, damaged):
    path.parent.mkdir()
    path.write_bytes(damaged)
    assert store.read() == Preferences()
    assert not path.exists()
    assert path.with_name(f"{FILE_NAME}.damaged").read_bytes() == damaged


def test_one_wrong_value_costs_that_value_alone(store, path):
    path.parent.mkdir()
    held = {"look": "pink", "text_size": True, "profile": "espoo", "person": {"given": "Aino", "phone": 5}}
    path.write_text(json.dumps(held), encoding="utf-8")
    expected = replace(Preferences(), profile="espoo", person=Preparer("Aino", ""))
    assert store.read() == expected


def test_what_a_newer_program_wrote_stays_in_the_file(store, path):
    path.parent.mkdir()
    path.write_text(json.dumps({"spelling": ["fi"], "person": {"given": "Aino", "room": "B2"}}), encoding="utf-8")
    store.write(replace(store.read(), look=Look.DARK))
    held = json.loads(path.read_text(encoding="utf-8"))
    assert (held["spelling"], held["look"]) == (["fi"], "dark")
    assert (held["person"]["given"], held["person"]["room"]) == ("Aino", "B2")


def test_the_file_is_for_people_to_read_too(store, path):
    store.write(replace(Preferences(), person=Preparer("Åke", "Öhman")))
    assert '"given": "Åke"' in path.read_text(encoding="utf-8")


def test_no_temporary_file_is_left_behind(store, path):
    store.write(Preferences())
    assert [it.name for it in path.parent.iterdir()] == [FILE_NAME]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="a folder in place of the file is told otherwise on Windows")
def test_what_cannot_be_written_is_told_and_the_old_file_stays(tmp_path):
    path = tmp_path / FILE_NAME
    (path / "folder").mkdir(parents=True)
    with pytest.raises(AppError) as caught:
        FilePreferences(path).write(Preferences())
    assert caught.value.code == "preferences.not_written"
    assert caught.value.facts["file"] == str(path)
    assert [it.name for it in tmp_path.iterdir()] == [FILE_NAME]
