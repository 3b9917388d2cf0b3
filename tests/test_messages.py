"""Every code that can reach a person has a sentence in all three languages of the interface."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.doubt import Doubt
from app.domain.errors import AppError
from app.messages import LANGUAGES, load_messages
from tests.conftest import ROOT


def _calls(name: str) -> Iterator[ast.Call]:
    for file in sorted((ROOT / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
                yield node


def _literal_codes(name: str, position: int, keyword: str) -> set[str]:
    codes: set[str] = set()
    for call in _calls(name):
        arguments = [*call.args[position : position + 1], *(k.value for k in call.keywords if k.arg == keyword)]
        codes |= {
            n.value for a in arguments for n in ast.walk(a) if isinstance(n, ast.Constant) and isinstance(n.value, str)
        }
    return codes


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_code_in_the_program_has_a_sentence(language: str, resources: Path) -> None:
    sentences = load_messages(resources / "messages", language).sentences
    codes = _literal_codes("AppError", 0, "code")
    assert len(codes) > 10
    assert sorted(codes - set(sentences)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_doubt_in_the_program_has_a_sentence(language: str, resources: Path) -> None:
    sentences = load_messages(resources / "messages", language).sentences
    codes = {f"doubt.{code}" for code in _literal_codes("Doubt", 1, "why")}
    assert len(codes) > 10
    assert sorted(codes - set(sentences)) == []


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
        assert re.search(r"[.!?]$", text), code


def test_a_sentence_names_the_facts_of_its_error(resources: Path) -> None:
    messages = load_messages(resources / "messages", "en")
    assert "motion.doc" in messages.error(AppError("file.missing", file="motion.doc"))


def test_a_code_that_nobody_wrote_a_sentence_for_is_shown_as_it_is(resources: Path) -> None:
    messages = load_messages(resources / "messages", "fi")
    assert messages.error(AppError("no.such_code")) == "no.such_code"
    assert messages.doubt(Doubt("title", "no_such_doubt")) == "doubt.no_such_doubt"


def test_an_unknown_language_is_answered_in_english(resources: Path) -> None:
    assert load_messages(resources / "messages", "de").language == "en"
