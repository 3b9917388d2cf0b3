"""Marks that stand more than once and small letters where a sentence begins (F10); sentences are not parsed."""

import re
from collections.abc import Iterator

from app.domain.language import Bilingual, Language
from app.domain.proofing import Mark, Proofable
from app.domain.rules import Rule
from app.language.abbreviations import is_abbreviation
from app.language.marks_text import Stretches, mark_at, word_after, word_before

_DOUBLED = Rule.PUNCTUATION, "finding.marks_doubled"
_SMALL = Rule.PUNCTUATION, "finding.small_letter"

_RUN = re.compile(r"[.,;:!?…]{2,}")
_STOP = re.compile(r"(?<![.!?…])[.!?](?=[^\S\n])")
_GAP = re.compile(r"[^\S\n]{1,9}")
# A question in surprise; what ends a title or a word cut off inside a sentence.
_RIGHT = re.compile(r"\?!|!\?|[?!](?:[,:;]|\.\.\.|…)|(?:\.\.\.|…)[,:;?!]")
_LEADER = 5
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH = re.compile(
    r"(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu"
    r"|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$"
)
_ROMAN = re.compile(r"[IVXLC]+")
_VOWELS = frozenset("aeiouyåäöéüAEIOUYÅÄÖÉÜ")
# No Finnish word ends otherwise; what is short and does is cut off.
_FINNISH_ENDS = _VOWELS | frozenset("nstlrNSTLR")
_LONGEST_CUT = 6
# Behind these a sentence goes on, so that the full stop is the slip.
_GOES_ON_FI = """
    eli että esimerkiksi ja joka jonka jos jossa jota jotka jotta koska kun kuten mm mukaan mutta myös sekä tai vaan
"""
_GOES_ON_SV = "att av den det eller en ett för i med men och om på samt som såsom till vid"
_GOES_ON = Bilingual(frozenset(_GOES_ON_FI.split()), frozenset(_GOES_ON_SV.split()))


def point_marks(text: Proofable, held: Stretches) -> Iterator[Mark]:
    """The marks of `text`, nothing of it in `held`; each covers the words on both sides of what is wrong.

    A paragraph that begins small is none: it mostly goes on with what a list or a decision's lead left open.
    """
    for run in _RUN.finditer(text.text):
        if not held.touch(*run.span()):
            better = _better(text, run)
            if better:
                yield _around(text.text, run, better)
    yield from _small_letters(text, held)


def _around(text: str, run: re.Match[str], better: tuple[str, ...]) -> Mark:
    """The mark on the signs of `run` with the word before them and the one behind."""
    start, end = run.span()
    before = word_before(text, start)
    gap = _GAP.match(text, end)
    behind = gap.end() if gap else end
    after = word_after(text, behind)
    last = behind + len(after) if after else end
    fixes = [before + sign + text[end:last] for sign in better]
    return mark_at(_DOUBLED, text, (start - len(before), last), fixes)


def _better(text: Proofable, run: re.Match[str]) -> tuple[str, ...]:
    """What may stand in place of `run`, the best first; nothing where it is right."""
    signs = run[0]
    if set(signs) <= {".", "…"}:
        return _better_dots(signs)
    if len(set(signs)) == 1:
        return (signs[0],)
    if _RIGHT.fullmatch(signs) or (signs[0] == "." and len(signs) == 2 and _keeps_stop(text, run.start())):
        return ()
    if set(signs) <= {"?", "!"}:
        return "?!", "?"
    return (signs[0],) if signs[0] in "?!…" else (signs[-1], signs[0])


def _better_dots(signs: str) -> tuple[str, ...]:
    """What may stand in place of full stops and ellipses: three are an ellipsis, many lead to a page's number."""
    if signs == "..":
        return ".", "…"
    return () if signs == "..." or len(signs) >= _LEADER else ("…", ".")


def _keeps_stop(text: Proofable, place: int) -> bool:
    """Whether the full stop at `place` belongs to the word before it, so that another mark may follow."""
    word = word_before(text.text, place)
    return not word or word[-1].isdigit() or _is_cut(word, text, place)


def _is_cut(word: str, text: Proofable, place: int) -> bool:
    """Whether `word`, which ends at `place`, is an abbreviation, an initial or a number in letters."""
    if len(word) == 1 or _ROMAN.fullmatch(word) or "." in text.text[place - len(word) - 1 : place - len(word)]:
        return True
    if is_abbreviation(word, stop=True) or not _VOWELS.intersection(word):
        return True
    short = len(word) <= _LONGEST_CUT and "-" not in word
    return text.language is Language.FI and short and word[-1] not in _FINNISH_ENDS


def _small_letters(text: Proofable, held: Stretches) -> Iterator[Mark]:
    words = text.text
    for stop in _STOP.finditer(words):
        gap = _GAP.match(words, stop.end())
        after = word_after(words, gap.end()) if gap else ""
        before = word_before(words, stop.start())
        if not gap or not before or not after or not _begins_small(words, after, gap.end()):
            continue
        start, end = stop.start() - len(before), gap.end() + len(after)
        if held.touch(start, end) or not _ends_sentence(before, after, stop, text):
            continue
        yield mark_at(_SMALL, words, (start, end), _joined(before, stop[0], after, text.language))


def _begins_small(words: str, after: str, place: int) -> bool:
    """Whether `after`, which stands at `place`, is a word in small letters: no brand, no list's ``a)``."""
    behind = words[place + len(after) : place + len(after) + 1]
    return after[0].islower() and after.isalpha() and after.islower() and not (len(after) < 4 and behind in {")", "."})


def _ends_sentence(before: str, after: str, stop: re.Match[str], text: Proofable) -> bool:
    if before[-1].isdigit():
        return bool(_YEAR.fullmatch(before)) and stop[0] == "." and text.running and not _MONTH.match(after)
    return stop[0] != "." or not _is_cut(before, text, stop.start())


def _joined(before: str, sign: str, after: str, language: Language) -> tuple[str, ...]:
    """What may be meant: two sentences or one, in the likelier order."""
    apart = f"{before}{sign} {after[0].upper()}{after[1:]}"
    if sign != ".":
        return (apart,)
    together, parted = f"{before} {after}", f"{before}, {after}"
    if before.lower() in _GOES_ON[language]:
        return together, apart
    if after in _GOES_ON[language]:
        return parted, together, apart
    return apart, together, parted
