"""The catalogues of the window: fresh, whole, with every placeholder kept and no letter of a menu given twice."""

import importlib.util
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication

from app.messages import LANGUAGES
from app.ui.action_table import ACTIONS, MENU_TITLES
from app.ui.actions import plain
from app.ui.languages import SOURCE, Languages

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
TRANSLATED = [language for language in LANGUAGES if language != SOURCE]
SAME: dict[str, frozenset[str]] = {
    "fi": frozenset({"https://…", "Zoom (Ctrl++, Ctrl+-, Ctrl+0)"}),
    "sv": frozenset({
        "https://…", "&Text", "Information", "Motion", "Council motion", "Version", "Version {version}", "Zoom",
        "A person",
    }),
}  # fmt: skip
"""What is said alike in English and in the other language."""


class Entry(NamedTuple):
    """One string of the window and its forms in a language: one, or one for each number."""

    context: str
    source: str
    forms: tuple[str, ...]


def script() -> ModuleType:
    """The script that makes the catalogues."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "scripts" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def entries(language: str) -> Iterator[Entry]:
    """The entries of the catalogue of `language`."""
    for context in ET.parse(FOLDER / f"aloitevastaus_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform") or [translation]
            texts = tuple(form.text or "" for form in forms)
            yield Entry(context.findtext("name", ""), message.findtext("source", ""), texts)


def said(language: str, context: str, source: str) -> str:
    """What a string is in `language`."""
    if language == SOURCE:
        return source
    return next(entry.forms[0] for entry in entries(language) if (entry.context, entry.source) == (context, source))


def letter(text: str) -> str:
    """The key that is underlined in `text`, empty where none is."""
    found = re.search(r"&([^&])", text.replace("&&", ""))
    return found[1].casefold() if found else ""


def placeholders(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{\w*\}|%n|%\d", text))


@pytest.fixture
def languages(qapp: QCoreApplication) -> Iterator[Languages]:
    made = Languages(FOLDER, lambda _: None, qapp)
    yield made
    made.use(SOURCE)
    made._clear()
    made.setParent(None)
    made.deleteLater()


def test_the_catalogues_are_fresh_and_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert script().main(["--check"]) == 0, capsys.readouterr().err


def test_the_check_tells_of_what_is_not_translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check = script()
    monkeypatch.setattr(check, "ROOT", tmp_path)
    monkeypatch.setattr(check, "CATALOGUES", tmp_path)
    monkeypatch.setattr(check, "sources", lambda: [str(ROOT / "forms" / "table.ui")])
    for language in check.LANGUAGES:
        check.update(check.catalogue(tmp_path, language), language)
        check.compiled(check.catalogue(tmp_path, language), tmp_path / f"aloitevastaus_{language}.qm")
    faults = list(check.faults_of("fi"))
    assert any("not translated" in fault and "Remove the row" in fault for fault in faults)
    path = check.catalogue(tmp_path, "fi")
    path.write_text(path.read_text("utf-8").replace("Remove the row", "Remove a row"), "utf-8")
    assert any("has ones that are gone" in fault for fault in check.faults_of("fi"))
    path.with_suffix(".qm").write_bytes(b"old")
    assert any("is not what its catalogue gives" in fault for fault in check.faults_of("fi"))
    path.unlink()
    assert "is missing" in next(iter(check.faults_of("fi")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_entry_is_of_a_string_that_is_gone(language: str) -> None:
    text = (FOLDER / f"aloitevastaus_{language}.ts").read_text("utf-8")
    assert not re.findall(r'type="(?:unfinished|vanished|obsolete)"', text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_placeholder_is_kept(language: str) -> None:
    wrong = [
        entry for entry in entries(language) for form in entry.forms if placeholders(form) != placeholders(entry.source)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_spaces_at_the_ends_and_tabs_are_as_in_the_source(language: str) -> None:
    def shape(text: str) -> tuple[bool, bool, int]:
        return text[:1].isspace(), text[-1:].isspace(), text.count("\t")

    assert [entry for entry in entries(language) for form in entry.forms if shape(form) != shape(entry.source)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_has_an_underlined_letter_has_one_in_every_language(language: str) -> None:
    lost = [entry for entry in entries(language) if bool(letter(entry.source)) != bool(letter(entry.forms[0]))]
    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_is_given_twice_in_a_menu(language: str) -> None:
    menus = [list(MENU_TITLES.values()), *([spec.text for spec in rows] for rows in ACTIONS.values())]
    for menu in menus:
        texts = [said(language, "Actions", text) for text in menu]
        twice = [key for key, count in Counter(map(letter, texts)).items() if count > 1]
        assert twice == [], texts


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_left_in_english(language: str) -> None:
    def has_words(text: str) -> bool:
        return any(sign.isalpha() for sign in re.sub(r"\{\w*\}|%n", "", text))

    left = {entry.source for entry in entries(language) if entry.forms == (entry.source,) and has_words(entry.source)}
    same_keys = {"Return", "PgDown"}
    assert left - same_keys <= SAME[language]


@pytest.mark.parametrize(
    ("language", "one", "three"),
    [("en", "1 match", "3 matches"), ("fi", "1 osuma", "3 osumaa"), ("sv", "1 träff", "3 träffar")],
)
def test_what_is_counted_has_the_form_of_its_number(languages: Languages, language: str, one: str, three: str) -> None:
    languages.use(language)
    assert QCoreApplication.translate("FindPanel", "%n matches", None, 1) == one
    assert QCoreApplication.translate("FindPanel", "%n matches", None, 3) == three


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_guide_names_is_called_so_in_the_window(language: str) -> None:
    window = {plain(form.partition("\t")[0]) for entry in entries(language) for form in entry.forms}
    chapters = (ROOT / "resources" / "guide" / language).glob("*.md")
    named = {name for path in chapters for name in re.findall(r"\*\*([^*]+)\*\*", path.read_text("utf-8"))}
    assert len(named) > 10
    assert named - window == set()
