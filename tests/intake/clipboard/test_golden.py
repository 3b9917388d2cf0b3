"""The clipboard of seven programs, read as accepted; ``ACCEPT_GOLDEN=1 pytest …`` accepts a change."""

import os
from pathlib import Path

import pytest

from app.intake.clipboard import clean_html
from tests.intake.clipboard.shown import shown

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "clipboard"
PROGRAMS = ("chrome", "excel", "google_docs", "libreoffice", "outlook", "word", "word_online")


@pytest.mark.parametrize("program", PROGRAMS)
def test_what_a_program_puts_on_the_clipboard_is_read_as_accepted(program: str):
    read = shown(clean_html((GOLDEN / f"{program}.html").read_text("utf-8")))
    accepted = GOLDEN / f"{program}.txt"
    if os.environ.get("ACCEPT_GOLDEN"):
        accepted.write_text(read, "utf-8", newline="\n")
    assert accepted.read_text("utf-8") == read


def test_every_golden_file_belongs_to_a_program():
    assert {path.stem for path in GOLDEN.iterdir()} == set(PROGRAMS)
