"""What passes between the program and the process that reads its texts comes back as it was, whatever it holds."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Mark, Proofable, ProofState, Word
from app.domain.rules import PROOFREAD
from app.language.proofing_json import (
    from_line,
    known_from_json,
    known_to_json,
    marks_from_json,
    marks_to_json,
    state_from_json,
    state_to_json,
    text_from_json,
    text_to_json,
    to_line,
)

# Any code point, surrogates and NUL too; `st.text` leaves surrogates out unless it is asked for them.
texts = st.text(st.characters(codec=None, exclude_categories=()), max_size=20)
numbers = st.integers(min_value=0, max_value=1000)
stretches = st.lists(st.tuples(numbers, numbers), max_size=2).map(tuple)
proofables = st.builds(Proofable, texts, st.sampled_from(Language), st.booleans(), stretches, stretches)
words = st.lists(st.builds(Word, texts, texts), max_size=3).map(tuple)
sets = st.frozensets(texts, max_size=3)
known_words = st.builds(KnownWords, sets, st.builds(Bilingual, sets, sets), st.builds(Bilingual, words, words))


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, tuple[Mark, ...]]:
    text = draw(texts)
    marks = []
    for _ in range(draw(st.integers(min_value=0, max_value=3))):
        start = draw(st.integers(min_value=0, max_value=len(text)))
        end = draw(st.integers(min_value=start, max_value=len(text)))
        facts = draw(st.dictionaries(texts, texts, max_size=2))
        fixes = draw(st.lists(texts, max_size=2).map(tuple))
        marks.append(Mark(draw(st.sampled_from(sorted(PROOFREAD))), start, end, text[start:end], "a.b", facts, fixes))
    return text, tuple(marks)


@given(texts)
@example("\ud83d\ude00 two halves that stand apart")
@example('\ude00\ud83d\x00\u2028\n\r"\\')
def test_any_text_is_one_line_and_comes_back(text: str) -> None:
    line = to_line([text])
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert from_line(line) == [text]


@given(proofables)
def test_a_text_to_be_read_comes_back_whole(text: Proofable) -> None:
    assert text_from_json(from_line(to_line(text_to_json(text)))) == text


@given(known_words)
def test_known_words_come_back_whole(known: KnownWords) -> None:
    assert known_from_json(from_line(to_line(known_to_json(known)))) == known


@given(marked())
def test_marks_come_back_with_the_words_they_stand_on(given_: tuple[str, tuple[Mark, ...]]) -> None:
    text, marks = given_
    assert marks_from_json(from_line(to_line(marks_to_json(marks))), text) == marks


def test_the_names_of_the_engines_come_back() -> None:
    state = ProofState(Bilingual("libvoikko 4.3.1", ""), grammar=True, suggestions=False)
    assert state_from_json(from_line(to_line(state_to_json(state)))) == state


@pytest.mark.parametrize("line", [b"\n", b"[1\n", b"\xff\n", b"Traceback (most recent call last):\n"])
def test_what_no_end_wrote_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - either decoding or JSON
        from_line(line)
