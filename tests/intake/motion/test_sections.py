import pytest

from app.domain.source import Style
from app.intake.motion.sections import Section, looks_like_heading, read_heading
from app.intake.pieces import Piece


def piece(text, style=Style.BODY):
    return Piece(text, 0, 0, len(text), style=style)


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Tausta", Section.BACKGROUND), ("PERUSTELUT:", Section.BACKGROUND), ("Bakgrund", Section.BACKGROUND),
        ("Ehdotus", Section.PROPOSAL), ("**Förslag**", Section.PROPOSAL), ("Mitä esitämme?", Section.PROPOSAL),
        ("Vad föreslår motionen?", Section.PROPOSAL), ("Aloite.", Section.WHOLE), ("ALOITE:", Section.WHOLE),
        ("Kysymykset:", Section.QUESTIONS), ("Frågor", Section.QUESTIONS), ("Allekirjoitukset", Section.SIGNATURES),
    ],
)  # fmt: skip
def test_a_heading_alone_on_its_line(text, section):
    heading = read_heading(piece(text))
    assert heading is not None
    assert (heading.section, heading.text_at) == (section, len(text))


@pytest.mark.parametrize(
    ("text", "section", "rest", "guessed"),
    [
        ("Tausta Sekä silta että tie ovat rikki.", Section.BACKGROUND, "Sekä silta", True),
        ("Bakgrund Bron är trasig.", Section.BACKGROUND, "Bron är", True),
        ("Ehdotus: silta korjataan.", Section.PROPOSAL, "silta", False),
        ("ALOITE: Esitämme siltaa.", Section.WHOLE, "Esitämme", False),
        ("Motivering. Bron är trasig.", Section.BACKGROUND, "Bron", False),
    ],
)
def test_a_run_in_heading(text, section, rest, guessed):
    heading = read_heading(piece(text))
    assert heading is not None
    assert (heading.section, heading.guessed) == (section, guessed)
    assert text[heading.text_at :].startswith(rest)


@pytest.mark.parametrize(
    "text", ["Tausta on tärkeä.", "Esitys Kaupunginhallitukselle tehtiin.", "Silta on rikki.", "Ehdotus on hyvä."]
)
def test_running_text_is_no_heading(text):
    assert read_heading(piece(text)) is None


def test_a_style_makes_any_text_a_heading():
    heading = read_heading(piece("Sillan tila", Style.HEADING))
    assert heading is not None
    assert heading.section is Section.UNKNOWN


def test_a_short_line_without_a_stop_looks_like_a_heading():
    assert looks_like_heading(piece("Sillan tila"))
    assert not looks_like_heading(piece("Silta on rikki."))
