import re
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QImage, QTextCursor, QTextTable

from app.domain.errors import AppError
from app.ui.page_style import ACCENT, MUTED, blocks, default_paper, styled_document
from app.ui.pages import draw_pages, pages_pdf

pytestmark = pytest.mark.usefixtures("qapp")

PARAGRAPH = "<p>" + "Lautakunta käsittelee asian kokouksessaan ja antaa siitä lausunnon. " * 8 + "</p>"
TABLE = (
    "<table>\n<caption>Taulukko 1. Puut</caption>\n<thead>\n<tr><th>Laji</th><th>Määrä</th></tr>\n</thead>\n"
    "<tbody>\n<tr><td>Koivu</td><td>12</td></tr>\n<tr><td>Tammi</td><td>3</td></tr>\n</tbody>\n</table>\n"
)


def page(*parts: str) -> str:
    return (
        '<!DOCTYPE html><html lang="fi"><head><title>Puut</title></head><body><main>'
        "<p>Valtuusto 15.06.2026</p><h1>Valtuustoaloite puista</h1>" + "".join(parts) + "</main></body></html>"
    )


def pdf_texts(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [sheet.get_textpage().get_text_range() for sheet in document]
    finally:
        document.close()


def inked(image: QImage, left: int, top: int, right: int, bottom: int) -> bool:
    white = QColor("white").rgb()
    return any(image.pixel(x, y) != white for y in range(top, bottom, 2) for x in range(left, right))


def page_tops(html: str) -> dict[str, int]:
    """The page on which each block of the document begins, keyed by the block's first words."""
    document = styled_document(html, default_paper())
    layout, height = document.documentLayout(), document.pageSize().height()
    found = {}
    for block in blocks(document):
        top = layout.blockBoundingRect(block).top() + block.layout().lineAt(0).y()
        found.setdefault(block.text()[:20].strip(), int((top + 1) // height))
    last = max(page for text, page in found.items() if text)
    assert document.pageCount() == last + 1, "no page is missing at the end"
    return found


def test_a_short_document_is_one_picture_of_an_a4_page(tmp_path):
    (path,) = draw_pages(page("<p>Lyhyt teksti.</p>"), tmp_path / "new", "short")
    image = QImage(str(path))
    assert path == tmp_path / "new" / "short-1.png"
    assert (image.width(), image.height()) == (794, 1123)
    assert image.dotsPerMeterX() == 3780


def test_pictures_are_as_fine_as_asked_for(tmp_path):
    (path,) = draw_pages(page("<p>Lyhyt teksti.</p>"), tmp_path, "fine", dpi=192)
    assert (QImage(str(path)).width(), QImage(str(path)).height()) == (1587, 2245)


def test_every_page_of_a_long_document_has_text_a_number_and_white_margins(tmp_path):
    paths = draw_pages(page(PARAGRAPH * 20), tmp_path, "long")
    assert [path.name for path in paths] == [f"long-{n}.png" for n in range(1, len(paths) + 1)]
    assert len(paths) > 2
    for path in paths:
        image = QImage(str(path))
        assert inked(image, 162, 80, 718, 200), "the text"
        assert inked(image, 600, 37, 719, 60), "the number"
        assert not inked(image, 0, 0, 75, 1123), "the left margin"
        assert not inked(image, 720, 0, 794, 1123), "the right margin"
        assert not inked(image, 0, 1048, 794, 1123), "the lower margin"


def test_the_same_document_gives_the_same_pictures(tmp_path):
    first = draw_pages(page(PARAGRAPH, TABLE), tmp_path, "one")
    second = draw_pages(page(PARAGRAPH, TABLE), tmp_path, "two")
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


def test_the_pdf_has_as_many_pages_as_there_are_pictures_and_numbers_them(tmp_path):
    html = page(PARAGRAPH * 20)
    texts = pdf_texts(pages_pdf(html, tmp_path / "long.pdf"))
    count = len(draw_pages(html, tmp_path, "long"))
    assert len(texts) == count
    for number, text in enumerate(texts, 1):
        assert f"{number} ({count})" in text


def test_the_text_of_the_pdf_can_be_read_once_and_whole(tmp_path):
    html = page(*(PARAGRAPH.replace("<p>", f"<p>Kohta {n} hyväksyttiin. ") for n in range(1, 30)))
    text = " ".join(pdf_texts(pages_pdf(html, tmp_path / "a.pdf")))
    assert [int(number) for number in re.findall(r"Kohta (\d+) hyväksyttiin", text)] == list(range(1, 30))


def test_a_list_keeps_its_marks_and_its_first_number(tmp_path):
    html = page(PARAGRAPH, '<ol start="4"><li>Neljäs</li><li>Viides</li></ol>', "<ul><li>Luetelma</li></ul>")
    text = " ".join(pdf_texts(pages_pdf(html, tmp_path / "a.pdf")))
    assert re.search(r"4\.\s*Neljäs\s+5\.\s*Viides", text)
    assert "Luetelma" in text


def test_a_heading_never_ends_a_page():
    moved = 0
    for count in range(20, 60):
        lines = [f"<p>Rivi {n}.</p>" for n in range(count)]
        tops = page_tops(page(*lines, "<h2>Päätöshistoria</h2>", "<h3>Kokous</h3>", "<p>Seuraava teksti.</p>"))
        assert tops["Päätöshistoria"] == tops["Kokous"] == tops["Seuraava teksti."]
        moved += tops["Päätöshistoria"] > tops[f"Rivi {count - 1}."]
    assert moved >= 2, "the documents were long enough for a heading to be moved"


def test_a_caption_stays_with_its_table_and_a_lead_in_with_its_list():
    for count in range(20, 60):
        lines = [f"<p>Rivi {n}.</p>" for n in range(count)]
        tops = page_tops(page(*lines, TABLE))
        assert tops["Taulukko 1. Puut"] == tops["Laji"]
        tops = page_tops(page(*lines, "<p><strong>Tiivistelmä:</strong></p>", "<ul><li>Ensimmäinen</li></ul>"))
        assert tops["Tiivistelmä:"] == tops["Ensimmäinen"]


def test_headings_stand_at_the_margin_and_text_questions_and_lists_further_in():
    html = page("<h2>Selostus</h2><p>Teksti</p><h4>1. Miksi?</h4><ul><li>Kohta<ul><li>Alakohta</li></ul></li></ul>")
    document = styled_document(html, default_paper())
    left = {
        block.text(): block.layout().position().x() + block.layout().lineAt(0).position().x()
        for block in blocks(document)
    }
    assert left["Selostus"] == left["Valtuusto 15.06.2026"]
    assert left["Teksti"] - left["Selostus"] == pytest.approx(default_paper().points(65.2), abs=1)
    assert left["1. Miksi?"] == left["Teksti"]
    assert left["Teksti"] < left["Kohta"] < left["Alakohta"]


def test_the_looks_are_those_of_the_template():
    document = styled_document(page('<h2>Selostus</h2><p>Ks. <a href="https://a.fi/">ohje</a>.</p>'), default_paper())
    looks = {}
    for block in blocks(document):
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        looks[block.text()] = cursor.charFormat()
    assert looks["Valtuusto 15.06.2026"].foreground().color() == MUTED
    assert looks["Valtuustoaloite puista"].foreground().color() == ACCENT
    assert looks["Valtuustoaloite puista"].fontPointSize() == 20
    assert looks["Selostus"].fontPointSize() == 16
    cursor = document.find("ohje")
    assert cursor.charFormat().anchorHref() == "https://a.fi/"
    assert cursor.charFormat().foreground().color() == QColor("#0B4FA0")


def test_a_table_has_borders_and_a_shaded_header_row():
    document = styled_document(page(TABLE), default_paper())
    (table,) = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert (table.rows(), table.columns()) == (3, 2)
    assert [table.cellAt(row, 0).format().background().style().value > 0 for row in range(3)] == [True, False, False]
    assert all(table.cellAt(row, 1).format().toTableCellFormat().topBorder() > 0 for row in range(3))


def test_a_picture_that_cannot_be_written_is_an_error_with_its_name(tmp_path):
    (tmp_path / "x-1.png").mkdir()
    with pytest.raises(AppError) as caught:
        draw_pages(page(), tmp_path, "x")
    assert caught.value.code == "pages.not_written"
    assert caught.value.facts["file"] == str(tmp_path / "x-1.png")


def test_a_pdf_that_cannot_be_written_is_an_error_with_its_name(tmp_path):
    with pytest.raises(AppError) as caught:
        pages_pdf(page(), tmp_path / "nowhere" / "x.pdf")
    assert caught.value.code == "pages.not_written"


def test_pages_are_drawn_without_a_screen_and_without_an_application_of_the_caller(tmp_path):
    program = (
        "import sys, pathlib; from app.ui.pages import draw_pages; folder = pathlib.Path(sys.argv[1])\n"
        "for n in range(3): print(len(draw_pages('<p>Teksti</p>', folder, f's{n}')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        env={"PATH": "/usr/bin", "HOME": str(tmp_path), "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["1", "1", "1"], done.stderr
    assert done.returncode == 0
    assert len(list(tmp_path.glob("s*.png"))) == 3
