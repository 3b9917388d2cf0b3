"""Hyphens that a Finnish word may have beside those of its compound: *pop-opisto*, *ja-sana*, *syys-ilta*."""

from typing import Protocol

from app.language.finnish_pieces import Pieces, may_end_any_word
from app.language.finnish_shape import Verdict, joins_at, shape_of, verdict

_VOWELS = "aeiouyäö"
_CONSONANTS = "bcdfghjklmnpqrstvwxzšž"
_SHORTEST = 4


class Analyser(Protocol):
    """Finds the analyses of a word, and what they make of its capitals."""

    def analyses(self, word: str) -> tuple[Pieces, ...]:
        """The analyses of `word`."""

    def verdict(self, word: str) -> Verdict:
        """The best verdict of any of them."""


def is_right_with_hyphen(word: str, found: Verdict, analyser: Analyser) -> Verdict:
    """The verdict on `word`: `found`, or a better one that its first hyphen gives it."""
    hyphen = word.find("-", 1, len(word) - 1)
    if found is Verdict.RIGHT or len(word) < _SHORTEST or hyphen < 0:
        return found
    joined = word[:hyphen] + word[hyphen + 1 :]
    if _meets_itself(word[:hyphen].lower(), word[hyphen + 1 :].lower()):
        found = min(found, analyser.verdict(joined))
    if found is Verdict.RIGHT:
        return found
    head, _, tail = word.rpartition("-") if not word.endswith("-") else word[:-1].rpartition("-")
    if tail and any(map(may_end_any_word, analyser.analyses(tail))):
        before = is_right_with_hyphen(head, analyser.verdict(head), analyser)
        if before is not Verdict.UNKNOWN:
            return before
    return min(found, _of_two_readings(joined, hyphen, analyser))


def _meets_itself(head: str, tail: str) -> bool:
    """Whether `tail` begins with the vowel and consonant in which `head` ends: *pop-opisto*."""
    end = head[-2:]
    return len(end) == 2 and end[0] in _VOWELS and end[1] in _CONSONANTS and tail.startswith(end)


def _of_two_readings(joined: str, hyphen: int, analyser: Analyser) -> Verdict:
    """The verdict where the hyphen tells two compounds apart, as in *syys-ilta* and *syy-silta*; else `UNKNOWN`."""
    shapes = [shape_of(pieces, len(joined)) for pieces in analyser.analyses(joined)]
    at_joint = [verdict(joined, shape) for shape in shapes if joins_at(shape, hyphen)]
    elsewhere = [shape for shape in shapes if not joins_at(shape, hyphen)]
    return min(at_joint) if at_joint and elsewhere else Verdict.UNKNOWN
