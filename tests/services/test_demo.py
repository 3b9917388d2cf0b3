from collections import Counter
from datetime import UTC, datetime
from io import BytesIO

import docx
import pytest

from app.bootstrap import Bootstrap
from app.domain.errors import AppError
from app.services.demo import ITEMS, MOTION, run_demo
from tests.opening import open_cases


class PaperDrawer:
    """Draws two pages of any document, as text, and keeps what it was given."""

    def __init__(self):
        self.seen = {}

    def __call__(self, html, folder, stem):
        self.seen[stem] = html
        pages = [folder / f"{stem}-{number}.png" for number in (1, 2)]
        for page in pages:
            page.write_text(html, encoding="utf-8")
        return pages


@pytest.fixture(scope="module")
def engines():
    return Bootstrap({}).engines


@pytest.fixture
def store(tmp_path):
    store = open_cases(tmp_path / "library", clock=lambda: datetime(2026, 6, 1, tzinfo=UTC), who="test")
    yield store
    store.close()


@pytest.fixture
def example(resources):
    return resources / "example"


def words(data: bytes) -> Counter:
    document = docx.Document(BytesIO(data))
    return Counter(" ".join(paragraph.text for paragraph in document.paragraphs).split())


def test_four_word_files_and_their_pages_are_made(tmp_path, example, engines, store):
    draw = PaperDrawer()
    result = run_demo(tmp_path / "out", example, engines, store, draw)
    assert [path.stem.rsplit("_", 2)[1:] for path in result.files] == [
        ["board", "fi"],
        ["board", "sv"],
        ["council", "fi"],
        ["council", "sv"],
    ]
    assert [path.name for path in result.pictures] == [
        f"{path.stem}-{number}.png" for path in result.files for number in (1, 2)
    ]
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        path.name for path in (*result.files, *result.pictures)
    }
    assert result.doubts == ()


def test_the_files_hold_the_text_of_their_stage_and_language(tmp_path, example, engines, store):
    result = run_demo(tmp_path / "out", example, engines, store, PaperDrawer())
    board_fi, board_sv, council_fi, council_sv = (words(path.read_bytes()) for path in result.files)
    assert board_fi["Kaupunginjohtaja"] == 1
    assert board_sv["Stadsdirektör"] == 1
    assert board_fi["187"] == board_sv["187"] == 0, "the board has no history of its own yet"
    assert council_fi["187"] == council_sv["187"] == 1
    assert council_fi["Rautakosken"] == 2
    assert council_sv["Rautakoskis"] == 2


def test_the_pages_are_drawn_from_the_same_document(tmp_path, example, engines, store):
    draw = PaperDrawer()
    result = run_demo(tmp_path / "out", example, engines, store, draw)
    assert list(draw.seen) == [path.stem for path in result.files]
    for path in result.files:
        assert f'<html lang="{path.stem[-2:]}">' in draw.seen[path.stem]
        assert "<caption>Ta" in draw.seen[path.stem]


def test_the_case_is_kept_in_the_library(tmp_path, example, engines, store):
    result = run_demo(tmp_path / "out", example, engines, store, PaperDrawer())
    case = store.get(result.case_id)
    assert case.profile == "espoo"
    assert [len(answer.passages) > 2 for answer in case.answers] == [True, True, True]
    assert [revision.why for revision in store.revisions(result.case_id)] == ["demo"]


def test_it_can_be_run_again_into_the_same_folder_and_library(tmp_path, example, engines, store):
    first = run_demo(tmp_path / "out", example, engines, store, PaperDrawer())
    before = [path.read_bytes() for path in first.files]
    second = run_demo(tmp_path / "out", example, engines, store, PaperDrawer())
    assert second.case_id != first.case_id
    assert [path.read_bytes() for path in second.files] == before
    assert len(store.summaries()) == 2


def test_what_the_exports_leave_open_is_told_once(tmp_path, example, engines, store):
    folder = tmp_path / "example"
    folder.mkdir()
    for name in (MOTION, *ITEMS):
        text = (example / name).read_text(encoding="utf-8")
        (folder / name).write_text(text.replace("https://kartat.espoo.fi/koulureitit", "#"), encoding="utf-8")
    result = run_demo(tmp_path / "out", folder, engines, store, PaperDrawer())
    assert result.doubts
    assert all(result.doubts.count(doubt) == 1 for doubt in result.doubts)


def test_nothing_is_stored_or_written_where_a_file_of_the_example_is_missing(tmp_path, engines, store):
    with pytest.raises(AppError) as caught:
        run_demo(tmp_path / "out", tmp_path, engines, store, PaperDrawer())
    assert caught.value.code.startswith("file.")
    assert store.summaries() == []
    assert not (tmp_path / "out").exists()
