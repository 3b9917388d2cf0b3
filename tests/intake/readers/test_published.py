import re

import pytest

from app.domain.richtext import spans_text
from app.domain.source import SourceTable, SourceText, Style
from app.intake.readers import read_bytes
from tests.intake.readers.files import paragraphs, texts

PAIRS = [
    ("oulu_395959398.pdf", "oulu_395959398.txt", 0.99),
    ("vantaa_510975521.pdf", "vantaa_510975521.txt", 0.99),
    ("turku_kh_2017_190.htm", "turku_kh_2017_190.txt", 0.93),
    ("helsinki_20251022_par250_fi.html", "helsinki_20251022_par250_fi.txt", 0.9),
    ("helsinki_20251022_par251_sv.html", "helsinki_20251022_par251_sv.txt", 0.9),
    ("helsinki_20251022_par252_fi.html", "helsinki_20251022_par252_fi.txt", 0.9),
]


def _read(path):
    return read_bytes(path.name, path.read_bytes())


def _all_text(source: SourceText) -> str:
    parts = []
    for block in source.blocks:
        if isinstance(block, SourceTable):
            parts += [spans_text(cell) for row in block.table.rows for cell in row]
        else:
            parts += [block.mark, spans_text(block.spans)]
    return " ".join(parts)


def _words(text):
    return re.findall(r"\w{2,}", text)


@pytest.mark.parametrize(("name", "transcript", "least"), PAIRS)
def test_a_published_file_gives_the_words_of_its_transcript(shared, name, transcript, least):
    docs = shared / "corpus" / "docs"
    read = set(_words(_all_text(_read(docs / name))))
    wanted = _words(_all_text(_read(docs / transcript)))

    found = sum(word in read for word in wanted) / len(wanted)
    print(f"{name}: {found:.3f} of {len(wanted)} words")
    assert found >= least


@pytest.mark.parametrize("name", ["oulu_395959398", "vantaa_510975521"])
def test_a_published_pdf_gives_the_long_paragraphs_of_its_transcript(shared, name):
    docs = shared / "corpus" / "docs"

    def long(suffix):
        return [text for text in texts(_read(docs / f"{name}{suffix}")) if len(text) > 150]

    assert long(".pdf") == long(".txt")


def test_the_motion_is_a_title_a_background_a_proposal_and_three_questions(shared):
    source = _read(next((shared / "seeds").glob("001*.txt")))

    found = paragraphs(source)
    assert [p.mark for p in found] == ["", "", "", "", "", "", "", "1.", "2.", "3."]
    lengths = [len(spans_text(p.spans)) for p in found]
    assert lengths == [59, 534, 342, 1001, 7, 644, 11, 229, 60, 159]


@pytest.mark.parametrize(
    ("seed", "joined"), [("000*.txt", "aineettoman köyhyyden"), ("004*.txt", "som ett centralt mål")]
)
def test_a_paragraph_of_the_items_that_a_page_break_cut_is_whole(shared, seed, joined):
    source = _read(next((shared / "seeds").glob(seed)))

    assert sum(joined in text for text in texts(source)) == 1


@pytest.mark.parametrize("seed", ["000*.txt", "004*.txt"])
def test_every_other_line_of_the_items_is_a_paragraph_of_its_own(shared, seed):
    path = next((shared / "seeds").glob(seed))
    filled = [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]

    assert len(paragraphs(_read(path))) == len(filled) - 1


def test_the_swedish_item_has_its_headings_links_and_no_marks_left(shared):
    source = _read(next((shared / "seeds").glob("004*.txt")))

    whole = _all_text(source)
    assert not re.search(r"\*\*|###|\]\(|\\\(", whole)
    assert [p.level for p in paragraphs(source) if p.style is Style.HEADING].count(2) == 3
    assert {span.href for p in paragraphs(source) for span in p.spans} == {None, "#"}


def test_every_published_file_is_read_without_a_doubt(shared):
    for path in sorted((shared / "corpus" / "docs").iterdir()):
        source = _read(path)
        assert source.blocks
        assert not source.doubts, path.name
