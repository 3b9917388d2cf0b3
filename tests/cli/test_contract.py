"""The command line's contract, as those who call it see it: exit codes, keys, sentences; over the bundled example."""

import io
import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap import Bootstrap
from app.cli import run
from tests.program import Program

READ_KEYS = [
    "kind", "language", "title", "title_suffixes", "topic", "case_number", "first_signatory", "co_signer_count",
    "motion_date", "submitted_date", "proposal_sentences", "questions", "summary_bullets", "legal_citations",
    "decision_proposal", "stages", "sections", "attachments", "supplementary", "links", "background", "doubts",
]  # fmt: skip

MOTION_TEXT = """Valtuustoaloite puistojen valaistuksen parantamisesta

Ehdotus

Puistojen valaistusta parannetaan. Valaisimet vaihdetaan vähän kuluttaviin.

Kysymykset:

1. Montako puistoa on valaistu?
2. Mitä valaistus maksaa?
"""


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


@pytest.fixture
def motion(tmp_path: Path) -> Path:
    path = tmp_path / "aloite.txt"
    path.write_text(MOTION_TEXT, encoding="utf-8")
    return path


def test_reading_a_motion_prints_every_key_of_the_contract(program: Program, motion: Path) -> None:
    facts = program.json("read", motion)
    assert list(facts) == READ_KEYS
    assert facts["kind"] == "motion"
    assert facts["title"] == "Valtuustoaloite puistojen valaistuksen parantamisesta"
    assert facts["topic"] == "puistojen valaistuksen parantamisesta"
    assert facts["proposal_sentences"] == [
        "Puistojen valaistusta parannetaan.", "Valaisimet vaihdetaan vähän kuluttaviin.",
    ]  # fmt: skip
    assert facts["questions"] == ["Montako puistoa on valaistu?", "Mitä valaistus maksaa?"]
    assert facts["first_signatory"] is None


def test_what_was_not_found_is_a_doubt_with_a_sentence_and_exit_code_one(program: Program, motion: Path) -> None:
    ran = program("read", motion, "--json")
    doubts = json.loads(ran.out)["doubts"]
    assert ran.code == 1
    assert {"first_signatory", "motion_date"} <= {doubt["field"] for doubt in doubts}
    assert all(doubt["why"].endswith(".") and {"field", "why", "place"} <= set(doubt) for doubt in doubts)


def test_reading_stores_nothing(program: Program, motion: Path) -> None:
    program("read", motion, "--json")
    assert not program.library.exists()


def test_reading_for_a_person_prints_lines(program: Program, motion: Path) -> None:
    ran = program("read", motion)
    assert "title: Valtuustoaloite puistojen valaistuksen parantamisesta" in ran.out.splitlines()


def test_a_motion_becomes_a_case_that_is_listed_and_shown(program: Program, motion: Path) -> None:
    case = program.json("import", motion)["case"]
    (listed,) = program.json("list")["cases"]
    assert (listed["case"], listed["title"]["fi"]) == (case, "puistojen valaistuksen parantamisesta")
    shown = program.json("show", case)
    assert shown["schema"] == "aloitevastaus/case"
    assert "Montako puistoa on valaistu?" in json.dumps(shown, ensure_ascii=False)
    assert case in program("list").out
    assert program("show", case).code == 0


@pytest.mark.parametrize("format", ["docx", "html", "txt"])
def test_documents_are_named_by_rule_in_a_folder_that_is_made(program: Program, motion: Path, format: str) -> None:
    case = program.json("import", motion)["case"]
    out = program.folder / "made" / "here"
    ran = program("export", case, "--lang", "both", "--stage", "council", "--out", out, "--format", format, "--json")
    files = [Path(name) for name in json.loads(ran.out)["files"]]
    assert [file.parent for file in files] == [out, out]
    ends = [file.name.rsplit("_", 2)[1:] for file in files]
    assert ends == [["council", f"{language}.{format}"] for language in ("fi", "sv")]
    assert all(file.stat().st_size for file in files)
    assert ran.code == 1, "texts are missing, so a person is needed"
    assert ran.err


def test_one_language_gives_one_file(program: Program, motion: Path) -> None:
    case = program.json("import", motion)["case"]
    ran = program("export", case, "--lang", "fi", "--stage", "board", "--out", program.folder)
    assert len(ran.out.splitlines()) == 1


def test_names_are_inflected_from_words_and_from_standard_input(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("Lehto\n\nSini Koski\n"))
    forms = program.json("inflect", "Salo", "-", "--lang", "fi", "--case", "genitive")["forms"]
    assert {name: found[0] for name, found in forms.items()} == {
        "Salo": "Salon", "Lehto": "Lehdon", "Sini Koski": "Sini Kosken",
    }  # fmt: skip
    assert program("inflect", "Lindqvist", "--lang", "sv", "--case", "genitive").out == "Lindqvist\tLindqvists\n"


@pytest.mark.parametrize(
    "words",
    [
        ["--json", "--nothing"],
        ["fly"],
        ["read"],
        ["export", "c1"],
        ["inflect", "Salo", "--lang", "en", "--case", "genitive"],
    ],
)
def test_words_that_are_off_are_told_in_one_line_and_exit_with_two(program: Program, words: list[str]) -> None:
    ran = program(*words)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (2, "", 1)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_file_that_is_not_there_is_refused_in_the_persons_language(tmp_path: Path, language: str) -> None:
    program = Program(tmp_path, language)
    ran = program("import", tmp_path / "puuttuu.docx", "--json")
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (3, "", 1)
    assert "puuttuu.docx" in ran.err
    assert not program.library.exists()


def test_the_same_file_twice_is_refused_and_nothing_is_stored(program: Program, motion: Path) -> None:
    assert program("import", motion, motion).code == 3
    assert program.json("list")["cases"] == []


def test_a_case_that_is_not_there_is_refused(program: Program) -> None:
    for words in (["show", "nix"], ["export", "nix", "--lang", "fi", "--stage", "board", "--out", program.folder]):
        ran = program(*words)
        assert (ran.code, len(ran.err.splitlines())) == (3, 1)


def test_a_library_that_is_no_library_is_refused_and_left_as_it_was(program: Program, motion: Path) -> None:
    program.library.write_bytes(b"not a library at all" * 100)
    before = program.library.read_bytes()
    assert program("import", motion).code == 3
    assert program.library.read_bytes() == before


def test_a_library_of_a_newer_version_is_refused_and_left_as_it_was(program: Program, motion: Path) -> None:
    program("import", motion)
    with sqlite3.connect(program.library) as connection:
        (table,) = connection.execute(
            "select name from sqlite_master where name like '%migrations%' limit 1"
        ).fetchone()
        columns = [row[1] for row in connection.execute(f"pragma table_info([{table}])")]
        last = list(connection.execute(f"select * from [{table}] order by rowid desc limit 1").fetchone())
        for n, column in enumerate(columns):
            last[n] = "9999_from_the_future" if column == "name" else None if column == "id" else last[n]
        connection.execute(f"insert into [{table}] values ({','.join('?' * len(columns))})", last)
    connection.close()
    ran = program("list")
    assert (ran.code, len(ran.err.splitlines())) == (3, 1)


def test_a_library_that_may_only_be_read_is_listed_but_not_written(
    program: Program, motion: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = program.json("import", motion)["case"]
    # Permissions do not bind root, under whom the tests may run.
    monkeypatch.setattr("app.storage.database.may_write", lambda path: False)
    assert [entry["case"] for entry in program.json("list")["cases"]] == [case]
    assert program("show", case).code == 0
    assert program("import", motion).code == 3


def test_a_template_without_its_styles_is_refused_before_anything_is_written(program: Program, motion: Path) -> None:
    case = program.json("import", motion)["case"]
    bad = program.folder / "bad.docx"
    bad.write_bytes(b"PK\x03\x04 no")
    out = program.folder / "out"
    ran = program("export", case, "--lang", "both", "--stage", "board", "--out", out, "--template", bad)
    assert ran.code == 3
    assert not out.exists() or not list(out.iterdir())


def test_the_installed_program_answers(tmp_path: Path, motion: Path) -> None:
    command = [sys.executable, "-m", "app", "read", str(motion), "--json"]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False)
    assert (ran.returncode, ran.stderr) == (1, "")
    assert json.loads(ran.stdout)["kind"] == "motion"


def test_no_module_is_taken_from_the_folder_that_the_person_stands_in(tmp_path: Path, motion: Path) -> None:
    for name in ("json", "lxml", "typing"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('taken from the wrong folder')", encoding="utf-8")
    command = [sys.executable, "-P", "-m", "app", "read", str(motion), "--json"]
    ran = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False, cwd=tmp_path
    )
    assert (ran.returncode, ran.stderr) == (1, "")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(["--version"], Bootstrap({}))
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith("aloitevastaus ")
