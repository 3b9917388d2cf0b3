import pypdfium2
import pytest

from app.bootstrap import Bootstrap
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.text import fold_spaces
from app.services.importing import import_files
from app.ui.pages import draw_pages, pages_pdf

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def documents(resources):
    """The HTML of the example's council documents, as the export room writes it, and the case."""
    engines, example = Bootstrap({}).engines, resources / "example"
    items = [example / "item_fi.html", example / "item_sv.html"]
    case = import_files(items, example / "motion_fi.md", engines).case
    profile = engines.profiles[case.profile]
    return {
        language: engines.writers["html"](case, engines.wording(case, profile, language), Stage.COUNCIL, None).decode()
        for language in Language
    }


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [
        (Language.FI, "Valtuusto 15.06.2026", "Svenska rum -lautakunta"),
        (Language.SV, "Fullmäktige 15.06.2026", "Nämnden Svenska rum"),
    ],
)
def test_the_pages_of_the_example_hold_it_from_its_first_to_its_last_line(documents, tmp_path, language, first, last):
    pictures = draw_pages(documents[language], tmp_path, "page")
    pdf = pypdfium2.PdfDocument(pages_pdf(documents[language], tmp_path / "a.pdf"))
    try:
        texts = [fold_spaces(page.get_textpage().get_text_range()) for page in pdf]
    finally:
        pdf.close()
    assert 4 <= len(pictures) == len(texts) <= 6
    assert first in texts[0]
    assert last in texts[-1]
    assert any("2023 2024 2025" in text for text in texts)
