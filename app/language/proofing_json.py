"""The lines that pass between the program and the process that reads its texts; both ends are this program."""

import json
from typing import Any

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Mark, Marks, Proofable, ProofState, Stretch, Word, Words
from app.domain.rules import Rule

_PASS = "surrogatepass"  # noqa: S105 - a way to encode


def to_line(value: Any) -> bytes:  # noqa: ANN401 - JSON
    """`value` as one line that ends in LF; every code point stands as it is, lone surrogates too."""
    # Escaped, a high and a low surrogate that stand apart in Python would come back as one character.
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", _PASS) + b"\n"


def from_line(line: bytes) -> Any:  # noqa: ANN401 - JSON
    """The value that `to_line` wrote as `line`. ValueError for anything else."""
    return json.loads(line.decode("utf-8", _PASS))


def text_to_json(text: Proofable) -> list[Any]:
    """`text` as JSON."""
    return [text.text, text.language, int(text.running), text.italics, text.links]


def text_from_json(data: list[Any]) -> Proofable:
    """The text that `text_to_json` wrote."""
    text, language, running, italics, links = data
    return Proofable(text, Language(language), bool(running), _stretches(italics), _stretches(links))


def known_to_json(known: KnownWords) -> list[Any]:
    """`known` as JSON, the same for equal values."""
    titles, words = known.titles, known.words
    return [sorted(known.names), sorted(titles.fi), sorted(titles.sv), _words(words.fi), _words(words.sv)]


def known_from_json(data: list[Any]) -> KnownWords:
    """The words that `known_to_json` wrote."""
    names, titles_fi, titles_sv, words_fi, words_sv = data
    titles = Bilingual(frozenset(titles_fi), frozenset(titles_sv))
    return KnownWords(frozenset(names), titles, Bilingual(_read_words(words_fi), _read_words(words_sv)))


def marks_to_json(marks: Marks) -> list[Any]:
    """`marks` as JSON, without the words that stand there: whoever asked has them."""
    return [[mark.rule, mark.start, mark.end, mark.says, dict(mark.facts), mark.fixes] for mark in marks]


def marks_from_json(data: list[Any], text: str) -> Marks:
    """The marks of `text` that `marks_to_json` wrote."""
    return tuple(
        Mark(Rule(rule), start, end, text[start:end], says, facts, tuple(fixes))
        for rule, start, end, says, facts, fixes in data
    )


def state_to_json(state: ProofState) -> list[Any]:
    """`state` as JSON."""
    return [state.engines.fi, state.engines.sv, state.grammar, state.suggestions]


def state_from_json(data: list[Any]) -> ProofState:
    """The state that `state_to_json` wrote."""
    fi, sv, grammar, suggestions = data
    return ProofState(Bilingual(fi, sv), grammar, suggestions)


def _stretches(data: list[Any]) -> tuple[Stretch, ...]:
    return tuple((start, end) for start, end in data)


def _words(words: Words) -> list[list[str]]:
    return [[word.text, word.like] if word.like else [word.text] for word in words]


def _read_words(data: list[list[str]]) -> Words:
    return tuple(Word(*word) for word in data)
