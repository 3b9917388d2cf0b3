from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.language import Bilingual, Language
from app.domain.motion import Kind
from app.domain.wording import Part
from app.language.formulas import formula_book
from app.language.profiles import load_profiles


@pytest.fixture
def folder(tmp_path: Path, resources: Path) -> Path:
    """A folder with the neutral profile, for a test to put its own beside."""
    text = (resources / "profiles/neutral.toml").read_text(encoding="utf-8")
    (tmp_path / "neutral.toml").write_text(text, encoding="utf-8")
    return tmp_path


def own(folder: Path, text: str) -> None:
    (folder / "own.toml").write_text(f'extends = "neutral"\nid = "own"\n{text}', encoding="utf-8")


def test_three_profiles_come_with_the_app(resources: Path):
    profiles = load_profiles(resources / "profiles")
    assert set(profiles) == {"espoo", "helsinki", "neutral"}
    # Each city sets its own time; where none is known, no day is made up.
    assert [profiles[name].deadline_months for name in ("espoo", "helsinki", "neutral")] == [6, 8, None]
    espoo = profiles["espoo"]
    assert espoo.bodies[Stage.COUNCIL] == Bilingual("Valtuusto", "Fullmäktige")
    assert espoo.bodies[Stage.BOARD] == Bilingual("Kaupunginhallitus", "Stadsstyrelsen")
    assert (espoo.zeros, espoo.history_zeros) == (Bilingual(True, True), Bilingual(True, False))
    assert profiles["helsinki"].bodies[Stage.COUNCIL].sv == "Stadsfullmäktige"


def test_every_profile_names_every_kind_and_part(resources: Path):
    for profile in load_profiles(resources / "profiles").values():
        assert set(profile.kinds) == set(Kind)
        assert set(profile.headings) == set(Part)
        assert len({frozenset(kind.words) for kind in profile.kinds.values()}) == 1


def test_every_profile_says_in_both_languages_what_to_write_in_each_part(resources: Path):
    profiles = load_profiles(resources / "profiles")
    for profile in profiles.values():
        keys = [
            "description",
            "summary",
            "general_answer",
            "answer:7",
            *(f"extra:{it.key}" for it in profile.extra_parts),
        ]
        for guidance in [profile.guidance_for(key) for key in keys]:
            assert guidance
            assert min(len(guidance.fi), len(guidance.sv)) > 20
        assert profile.guidance_for("title") is None
    helsinki = profiles["helsinki"]
    assert helsinki.guidance_for("extra:appeal") != helsinki.guidance_for("extra:other")


def test_a_profile_changes_only_what_it_says(folder: Path):
    own(folder, 'deadline_months = 3\n[headings]\nstatement = { fi = "Perustelut", sv = "Motivering" }\n')
    profiles = load_profiles(folder)
    assert profiles["own"].headings[Part.STATEMENT].fi == "Perustelut"
    assert profiles["own"].headings[Part.DECISION] == profiles["neutral"].headings[Part.DECISION]
    assert profiles["own"].deadline_months == 3


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ("[headings]\nstatement = 'Perustelut'", "headings.statement", "pair"),
        ("[headings_many]\nhistory = { fi = 'Historia' }", "headings_many.history", "pair"),
        ("[headings]\nstatement = { fi = 1, sv = 2 }", "headings.statement", "text"),
        ("[headings]\nnosuch = { fi = 'a', sv = 'b' }", "headings.nosuch", "unknown"),
        ("deadline_months = 0", "deadline_months", "number"),
        ("deadline_months = true", "deadline_months", "number"),
        ("run_in = { fi = 1, sv = 0 }", "run_in", "flag"),
        ("stages = ['senate']", "stages.senate", "unknown"),
        ("order = ['nosuch']", "order.nosuch", "unknown"),
        ("order = 'proposal'", "order", "list"),
        ("contact = { fi = [1], sv = [] }", "contact", "list"),
        ("kinds = 1", "kinds", "table"),
        ("[guidance]\nnosuch = { fi = 'a', sv = 'b' }", "guidance.nosuch", "unknown"),
        ("[guidance]\nsummary = 'a'", "guidance.summary", "pair"),
        ("guidance = 1", "guidance", "table"),
        ("extra_parts = 1", "extra_parts", "list"),
        ("extra_parts = [1]", "extra_parts.1", "table"),
        (
            "[[extra_parts]]\nkey = 'a'\nafter = 'nosuch'\nheading = { fi = 'a', sv = 'b' }",
            "extra_parts.a.after",
            "unknown",
        ),
        ("[[extra_parts]]\nafter = 'answer'", "extra_parts.1.key", "missing"),
    ],
)
def test_a_wrong_value_is_named_with_its_place(text: str, place: str, problem: str, folder: Path):
    own(folder, text)
    with pytest.raises(AppError) as caught:
        load_profiles(folder)
    assert caught.value.code == "profile.invalid"
    assert dict(caught.value.facts) == {"file": "own.toml", "place": place, "problem": problem}


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ('id = "own"', "formulas", "missing"),
        ('extends = "nosuch"', "extends", "unknown"),
        ('extends = "own"', "extends", "unknown"),
        ('extends = "neutral"', "id", "taken"),
        ('extends = "neutral"\nid = " "', "id", "text"),
    ],
)
def test_a_profile_that_cannot_stand_alone_is_refused(text: str, place: str, problem: str, folder: Path):
    (folder / "own.toml").write_text(text, encoding="utf-8")
    with pytest.raises(AppError) as caught:
        load_profiles(folder)
    assert (caught.value.facts["place"], caught.value.facts["problem"]) == (place, problem)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ('statement = { fi = "Selostus", sv = "Redogörelse" }', "headings.statement"),
        ('board = { fi = "Kunnanhallitus", sv = "Kommunstyrelsen" }', "bodies.board"),
        ('stages = ["board", "council"]', "stages"),
    ],
)
def test_a_profile_that_lacks_something_is_refused(line: str, place: str, folder: Path):
    path = folder / "neutral.toml"
    text = path.read_text(encoding="utf-8")
    assert line in text
    path.write_text(text.replace(line, "", 1), encoding="utf-8")
    with pytest.raises(AppError) as caught:
        load_profiles(folder)
    assert (caught.value.facts["file"], caught.value.facts["place"]) == ("neutral.toml", place)
    assert caught.value.facts["problem"] == "missing"


def test_two_that_extend_each_other_are_refused(folder: Path):
    own(folder, "")
    (folder / "neutral.toml").write_text('extends = "own"', encoding="utf-8")
    with pytest.raises(AppError, match=r"profile\.invalid"):
        load_profiles(folder)


@pytest.mark.parametrize("data", [b"id = ", b"\xff\xfe"])
def test_a_file_that_is_no_toml_is_refused(data: bytes, folder: Path):
    (folder / "own.toml").write_bytes(data)
    with pytest.raises(AppError, match=r"profile\.invalid.*own\.toml"):
        load_profiles(folder)


def test_a_folder_without_profiles_is_refused(tmp_path: Path):
    with pytest.raises(AppError, match=r"profile\.invalid"):
        load_profiles(tmp_path)


@pytest.mark.parametrize("formula", ["{{ topic", "{{ nosuch }}", "{% include 'nosuch' %}", "{{ topic | nosuch }}"])
def test_a_broken_formula_is_refused_where_the_profile_is_used(formula: str, folder: Path):
    own(folder, f'[formulas.title]\nfi = "{formula}"\nsv = "{formula}"')
    profile = load_profiles(folder)["own"]
    with pytest.raises(AppError) as caught:
        formula_book(profile, "own.toml", Language.SV, str)
    assert caught.value.code == "profile.formula"
    assert (caught.value.facts["file"], caught.value.facts["name"]) == ("own.toml", "title")


@pytest.mark.parametrize("language", list(Language))
def test_every_formula_of_every_bundled_profile_can_be_used(language: Language, resources: Path):
    for profile in load_profiles(resources / "profiles").values():
        formula_book(profile, f"{profile.id}.toml", language, str)
