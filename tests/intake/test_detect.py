import pytest

from app.domain.language import Language
from app.intake.detect import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Valtuusto merkitsee selostuksen tiedoksi.", Language.FI),
        ("Kaupungin on lisättävä penkkejä", Language.FI),
        ("Fullmäktige antecknar redogörelsen för kännedom.", Language.SV),
        ("Staden ska sätta ut fler bänkar\nValtuustoaloite penkkien lisäämisestä", Language.SV),
        ("", None),
        ("12.3.2026 § 4", None),
    ],
)
def test_the_language_of_a_text(text, language):
    assert detect_language(text) == language
