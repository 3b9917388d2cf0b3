"""The commands `cite` and `statutes`, as those who call them see them; published documents."""

import io
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.program import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


def given(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="ascii"))


def test_a_reference_has_the_keys_of_the_contract(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, "Ensin jotain.\r\n\r\nSitten kuntalain 5 §:n 1 momentissa.\r\n".encode())
    found = program.json("cite", "--lang", "fi", "--date", "2026-04-20", "-")
    assert found == {
        "citations": [
            {
                "as_written": "kuntalain 5 §:n 1 momentissa",
                "start": 22,
                "end": 50,
                "kind": "act",
                "refs": [
                    {
                        "act": "410/2015",
                        "chapter": None,
                        "section": "5",
                        "section_to": None,
                        "moments": ["1"],
                        "items": [],
                    }
                ],
                "heading": "Kunnanvaakuna",
                "status": "in_force",
                "normal": {
                    "fi": "kuntalain (410/2015) 5\u00a0§:n 1\u00a0momentissa",
                    "sv": "5\u00a0§ 1\u00a0mom. i kommunallagen (410/2015)",
                },
                "findings": [
                    {
                        "rule": "D6",
                        "message": "The number of the statute is missing at its first mention; add it.",
                        "fix": "kuntalain (410/2015) 5\u00a0§:n 1\u00a0momentissa",
                    }
                ],
            }
        ]
    }


def test_the_other_language_is_told_on_request(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, b"x Enligt 5 \xc2\xa7 i kommunallagen (410/2015) y")
    (found,) = program.json("cite", "--lang", "sv", "--to", "fi", "--date", "2026-04-20", "-")["citations"]
    assert found["translation"] == {"text": "Kuntalain (410/2015) 5\u00a0§:n mukaan", "start": 2, "end": 39}


def test_exit_codes_tell_what_is_to_be_done(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    for text, code in (("Kielilain (423/2003) 5 §", 0), ("Kielilain 5 §", 1), ("", 0)):
        given(monkeypatch, text.encode())
        assert program("cite", "--lang", "fi", "--date", "2026-04-20", "-").code == code
    assert program("cite", "--lang", "fi", program.folder / "none.txt").code == 3
    assert program("cite", "--lang", "en", "-").code == 2
    assert program("cite", "--lang", "fi", "--date", "20.4.2026", "-").code == 2


def test_no_name_goes_over_the_end_of_a_paragraph(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, "Kielilaki (423/2003)\n\n5 § Kaupunginhallitus\n".encode())
    (found,) = program.json("cite", "--lang", "fi", "--date", "2026-04-20", "-")["citations"]
    assert found["as_written"] == "Kielilaki (423/2003)"


def test_a_person_reads_a_line_for_each(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, "Kielilain 5 §".encode())
    out = program("cite", "--lang", "fi", "--to", "sv", "--date", "2026-04-20", "-").out.replace("\u00a0", " ")
    assert out.splitlines() == [
        "1 Kielilain 5 § — 5 § i språklagen (423/2003)",
        "  D6 The number of the statute is missing at its first mention; add it.",
    ]


def test_acts_are_found_with_the_section_that_was_asked_for(program: Program) -> None:
    found = program.json("statutes", "--find", "kuntal 22", "--date", "2026-04-20")
    first = found["acts"][0]
    assert (first["number"], first["titles"]["sv"], first["status"]) == ("410/2015", "Kommunallag", "in_force")
    assert first["section"]["heading"] == "Osallistumis- ja vaikuttamismahdollisuudet"
    assert "CC BY 4.0" in found["data"]["credit"]
    assert program.json("statutes", "--find", "no such act")["acts"] == []
    assert program("statutes", "--find", "kuntal 22").out.startswith("410/2015  Kuntalaki / Kommunallag")


SIX = ["731/1999", "410/2015", "132/1999", "1325/2014", "1285/2016", "612/2021"]


def _published(shared: Path, number: str, language: str, program: Program) -> list[dict[str, Any]]:
    (path,) = (shared / "seeds").glob(f"{number}_*.txt")
    text = path.read_text(encoding="utf-8")
    found: list[dict[str, Any]] = program.json("cite", "--lang", language, "--date", "2026-04-20", path)["citations"]
    assert all(text[it["start"] : it["end"]] == it["as_written"] for it in found)
    return found


def test_both_published_items_cite_the_same_six_in_the_same_right_words(shared: Path, program: Program) -> None:
    fi, sv = _published(shared, "000", "fi", program), _published(shared, "004", "sv", program)
    assert [it["refs"] for it in fi] == [it["refs"] for it in sv]
    assert [it["refs"][0]["act"] for it in fi] == SIX
    assert [it["normal"]["sv"] for it in fi] == [it["normal"]["sv"] for it in sv]
    told = {it["refs"][0]["act"]: it for it in fi}
    assert told["132/1999"]["normal"]["fi"].startswith("alueidenkäyttölain (132/1999)")
    assert told["132/1999"]["normal"]["sv"].endswith("i lagen om områdesanvändning (132/1999)")
    assert "(1325/2014)" in told["1325/2014"]["normal"]["fi"]
    assert told["612/2021"]["normal"]["fi"].endswith("annetun lain (612/2021) 6\u00a0§")
    assert told["410/2015"]["heading"] == "Kunnanvaakuna"
