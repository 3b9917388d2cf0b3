"""Every code that can reach a person has a sentence in all three languages of the interface."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.doubt import Doubt
from app.domain.errors import AppError
from app.domain.wording import Part
from app.messages import LANGUAGES, load_messages
from tests.conftest import ROOT


def _calls(name: str) -> Iterator[ast.Call]:
    for file in sorted((ROOT / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
                yield node


# A code may reach its error or doubt through a variable or a table, so every text of its form counts.
_ERROR = re.compile(r"(?:case|casejson|export|file|import|library|pages|profile|template)\.[a-z0-9_]+")
_DOUBT = re.compile(
    r"(?:count|date|heading|import|item|language|link|part|proposal|question|questions|reader|signatory|title|topic"
    r"|translation)\.[a-z_]+"
)


# A file's name and two formulas look alike.
_NO_CODES = frozenset({"library.sqlite3", "proposal.board", "proposal.council"})


def _literals() -> Iterator[tuple[str, str]]:
    for file in sorted((ROOT / "app").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        yield from (
            (file.stem, n.value) for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)
        )


def _codes(name: str, position: int, keyword: str) -> set[str]:
    """The dotted texts that stand in calls of `name` where its code goes."""
    codes: set[str] = set()
    for call in _calls(name):
        arguments = [*call.args[position : position + 1], *(k.value for k in call.keywords if k.arg == keyword)]
        codes |= {
            n.value for a in arguments for n in ast.walk(a) if isinstance(n, ast.Constant) and isinstance(n.value, str)
        }
    return {code for code in codes if re.fullmatch(r"[a-z]+\.[a-z0-9_]+", code)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_code_in_the_program_has_a_sentence(language: str, resources: Path) -> None:
    sentences = load_messages(resources / "messages", language).sentences
    codes = _codes("AppError", 0, "code")
    assert len(codes) > 10
    assert sorted(codes - set(sentences)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_doubt_in_the_program_has_a_sentence(language: str, resources: Path) -> None:
    sentences = load_messages(resources / "messages", language).sentences
    codes = {f"doubt.{code}" for code in _codes("Doubt", 1, "why")}
    assert len(codes) > 10
    assert sorted(codes - set(sentences)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_form_of_a_code_has_a_sentence(language: str, resources: Path) -> None:
    sentences = load_messages(resources / "messages", language).sentences
    known = {code.removeprefix("doubt.") for code in sentences}
    told = {value for _, value in _literals() if _ERROR.fullmatch(value) or _DOUBT.fullmatch(value)}
    assert len(told) > 80
    assert sorted(told - known - _NO_CODES) == []


def test_no_sentence_has_lost_its_code(resources: Path) -> None:
    sentences = load_messages(resources / "messages", "en").sentences
    literals = {value for _, value in _literals()}
    spoken = {code.removeprefix("doubt.") for code in sentences if not code.startswith("names.")}
    assert sorted(code for code in spoken if code not in literals and not code.startswith("reader.")) == []


def test_the_three_languages_have_the_same_sentences_naming_the_same_facts(resources: Path) -> None:
    def facts(sentence: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}

    fi, sv, en = (load_messages(resources / "messages", language).sentences for language in ("fi", "sv", "en"))
    assert set(fi) == set(sv) == set(en)
    assert {code: facts(text) for code, text in fi.items()} == {code: facts(text) for code, text in en.items()}
    assert {code: facts(text) for code, text in sv.items()} == {code: facts(text) for code, text in en.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_one_line_that_ends_like_a_sentence(language: str, resources: Path) -> None:
    for code, text in load_messages(resources / "messages", language).sentences.items():
        assert "\n" not in text, code
        assert code.startswith(("names.", "edit.")) or re.search(r"[.!?]$", text), code


def test_a_sentence_names_the_facts_of_its_error(resources: Path) -> None:
    messages = load_messages(resources / "messages", "en")
    assert "motion.doc" in messages.error(AppError("file.missing", file="motion.doc"))


def test_a_part_a_language_and_a_field_are_called_by_their_names(resources: Path) -> None:
    messages = load_messages(resources / "messages", "fi")
    told = messages.doubt(Doubt("answer", "part.empty", facts={"language": "sv", "part": "answer:2"}))
    assert told == "Pakollinen osa on tyhjä (ruotsi, vastaus 2); kirjoita se."
    assert "stage x:y;" in load_messages(resources / "messages", "en").error(AppError("export.no_stage", stage="x:y"))


def test_every_part_of_a_document_has_a_name(resources: Path) -> None:
    sentences = load_messages(resources / "messages", "sv").sentences
    assert [part for part in Part if part is not Part.PRESENTER and f"names.part.{part.value}" not in sentences] == []


def test_a_code_that_nobody_wrote_a_sentence_for_is_shown_as_it_is(resources: Path) -> None:
    messages = load_messages(resources / "messages", "fi")
    assert messages.error(AppError("no.such_code")) == "no.such_code"
    assert messages.doubt(Doubt("title", "no_such_doubt")) == "doubt.no_such_doubt"


def test_an_unknown_language_is_answered_in_english(resources: Path) -> None:
    assert load_messages(resources / "messages", "de").language == "en"
