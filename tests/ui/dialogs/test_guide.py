import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence

from app.ui.actions import specs
from app.ui.dialogs.guide import GuideWindow
from app.ui.guide_text import Chapter, chapter_at, load_guide, pattern, places
from app.ui.theme import Tone
from tests.codebase import ROOT
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

GUIDE = ROOT / "resources" / "guide"
KEY_WORDS = {
    "Enter": "Return",
    "PgDn": "PgDown",
    "Delete": "Del",
    "Vasen nuoli": "Left",
    "Vänster": "Left",
    "Vaihto": "Shift",
    "Skift": "Shift",
}
# Keys of lists and texts, which need no action.
OF_LISTS = {"Return", "Del", "Shift+F10"}


@pytest.fixture
def folder(tmp_path):
    for language, first, second in (("fi", "Alkuun", "Haku"), ("sv", "Börja här", "Sök")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "01-a.md").write_text(f"# {first}\n\nKappale ja pari. Katso [b](02-b.md).\n", "utf-8")
        (tmp_path / language / "02-b.md").write_text(f"# {second}\n\nKappale, kappaleet.\n\nPari.\n", "utf-8")
    return tmp_path


@pytest.fixture
def guide(qtbot, helped, folder):
    helped.languages.use("fi")
    window = GuideWindow(helped, folder)
    qtbot.addWidget(window)
    window.show()
    return window


def contents(window) -> list[str]:
    rows = [window.form.contents.item(row) for row in range(window.form.contents.count())]
    return [row.text() for row in rows if not row.isHidden()]


def test_the_first_chapter_is_open_and_the_others_are_listed(guide):
    assert contents(guide) == ["Alkuun", "Haku"]
    assert guide.form.text.toPlainText().startswith("Alkuun")


def test_the_arrows_open_the_next_chapter(guide):
    press(guide.form.contents, Qt.Key.Key_Down)
    assert guide.chapter.title == "Haku"
    assert guide.form.text.toPlainText().startswith("Haku")


def test_a_search_counts_the_places_of_each_chapter_and_lights_them_up(guide, helped):
    type_text(guide.form.search, "kappale")
    assert contents(guide) == ["Alkuun (1)", "Haku (2)"]
    (mark,) = guide.form.text.extraSelections()
    assert mark.cursor.selectedText() == "Kappale"
    assert mark.format.background().color() == helped.theme.theme.color(Tone.MATCH)
    assert "3" in guide.form.found.text()


def test_a_search_opens_the_first_chapter_that_fits_and_hides_the_others(guide):
    guide.form.search.setText("kappaleet")
    assert contents(guide) == ["Haku (1)"]
    assert guide.chapter.title == "Haku"


def test_enter_goes_from_place_to_place_and_on_into_the_next_chapter(guide):
    type_text(guide.form.search, "kappale\n")
    assert guide.form.text.textCursor().selectedText() == "Kappale"
    type_text(guide.form.search, "\n")
    assert guide.chapter.title == "Haku"
    assert guide.form.text.textCursor().selectionStart() > 0


def test_a_search_that_finds_nothing_says_what_to_do(guide):
    guide.form.search.setText("xyzzy")
    assert contents(guide) == []
    assert "shorter" in guide.form.found.text()


def test_escape_ends_the_search_first_and_then_the_window(guide, qtbot):
    guide.activateWindow()
    guide.form.search.setFocus()
    qtbot.waitUntil(guide.form.search.hasFocus)
    guide.form.search.setText("pari")
    qtbot.keyClick(guide.form.search, Qt.Key.Key_Escape)
    assert guide.form.search.text() == ""
    assert contents(guide) == ["Alkuun", "Haku"]
    qtbot.keyClick(guide.form.search, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_a_link_leads_to_the_other_chapter(guide):
    guide.form.text.anchorClicked.emit(QUrl("02-b.md"))
    assert guide.chapter.title == "Haku"


def test_a_link_to_no_chapter_leads_nowhere(guide):
    guide.form.text.anchorClicked.emit(QUrl("https://example.org/other.html"))
    assert guide.chapter.title == "Alkuun"


def test_the_guide_follows_the_language_and_stays_in_its_place(qtbot, guide, helped):
    guide.form.contents.setCurrentRow(1)
    helped.languages.use("sv")
    qtbot.waitUntil(lambda: contents(guide) == ["Börja här", "Sök"])
    assert guide.form.text.toPlainText().startswith("Sök")


def test_who_speaks_english_reads_it_in_finnish(folder):
    assert load_guide(folder, "en") == load_guide(folder, "fi")


def test_no_line_is_longer_than_one_that_is_read_with_ease(guide):
    guide.resize(2400, 700)
    text = guide.form.text
    assert text.lineWrapColumnOrWidth() <= 90 * text.fontMetrics().averageCharWidth()
    guide.resize(500, 700)
    assert text.horizontalScrollBar().maximum() == 0


def test_every_word_must_be_in_a_chapter_that_fits():
    chapter = Chapter("a.md", "A", "", "Kappale ja pari, kappale")
    assert places(chapter, "kappale") == 2
    assert places(chapter, "PARI kappale") == 3
    assert places(chapter, "pari puuttuu") == 0
    assert places(chapter, " ") == 0


def test_words_are_searched_as_they_stand():
    assert pattern("a.b (") == r"a\.b|\("


def test_a_chapter_is_found_by_the_name_of_its_file(folder):
    chapters = load_guide(folder, "fi")
    assert chapter_at(chapters, "02-b.md") == 1
    assert chapter_at(chapters, "none.md") is None


# The guide itself


def test_both_languages_have_the_same_chapters_in_the_same_order():
    finnish, swedish = load_guide(GUIDE, "fi"), load_guide(GUIDE, "sv")
    assert len(finnish) == len(swedish) == 10
    assert [it.name[:2] for it in finnish] == [it.name[:2] for it in swedish]
    for one, other in zip(finnish, swedish, strict=True):
        assert one.markdown.count("\n## ") == other.markdown.count("\n## "), one.name
        assert one.markdown.count("\n| ") == other.markdown.count("\n| "), one.name


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_every_key_that_the_guide_names_is_one_of_the_window(language):
    known = {key.toString() for spec in specs() for key in QKeySequence.listFromString(spec.shortcut)} | OF_LISTS
    named = {key for chapter in load_guide(GUIDE, language) for key in re.findall(r"`([^`]+)`", chapter.markdown)}
    keys = {"+".join(KEY_WORDS.get(part, part) for part in key.split("+")) for key in named if key != ".damaged"}
    assert len(keys) > 20
    assert sorted(keys - known) == []


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_same_keys_stand_in_both_languages(language):
    def keys(of):
        spelt = [re.findall(r"`([^`]+)`", it.markdown) for it in load_guide(GUIDE, of)]
        return [["+".join(KEY_WORDS.get(part, part) for part in key.split("+")) for key in keys] for keys in spelt]

    assert keys(language) == keys("fi")


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_every_link_of_the_guide_leads_to_a_chapter(language):
    chapters = load_guide(GUIDE, language)
    links = [link for it in chapters for link in re.findall(r"\]\(([^)]+\.md)\)", it.markdown)]
    assert [link for link in links if chapter_at(chapters, link) is None] == []
