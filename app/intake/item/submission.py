"""Tells the sentences that only say who handed a motion in and when from those that reason; reads no fact."""

import re

from app.domain.dates import find_dates
from app.domain.sentences import split_sentences
from app.domain.text import fold_spaces
from app.intake.counts import find_total
from app.intake.phrases import find_phrases

_PAPER = re.compile(r"aloit|kysymy|pon(?:si|nen)|motion|fråg|initiativ|kläm", re.IGNORECASE)
_HANDS_IN = re.compile(
    r"\b(?:jätti|jättivät|jättän\w+|jätetty|jätettiin|teki|tekivät|tehn\w+|esitti|esittivät|allekirjoitt\w+|jättämä\w*|tekemä\w*|"
    r"(?:in)?lämna(?:de|des|t|ts)|väckt\w*|undertecknat\w*|undertecknad\w*)\b",
    re.IGNORECASE,
)
_PAPER_HANDED_IN = re.compile(
    r"(?:(?:tämä|tämän|denna|den här)\s)?"
    r"(?:\w*(?:aloite|aloitteen|ponsi|ponnen|motionen|motion|initiativet)\s(?:on\s|har\s)?)?"
    r"(?:jätetty|jätettiin|jätti|(?:in)?lämnad(?:es)?|(?:in)?lämnats|väcktes)\b",
    re.IGNORECASE,
)
_NAMES_AND_NUMBER = re.compile(
    r"[^.?!]*\b(?:muuta?|muun|andra|övriga)\s(?:\w+\s)?(?:\w*valtuutettua?|allekirjoittajaa?|ledamöter|undertecknare)\W*",
    re.IGNORECASE,
)

# Beyond these a paragraph reasons, whatever it begins with; a list of some forty names is shorter.
_FIELD_LENGTH = 150
_LONGEST = 1500
_FIELD = re.compile(
    r"(?:(?:aloitteen|ponnen|kysymyksen)\s+(?:tekijät?|jättäjät?|esittäjät?)|ensimmäinen allekirjoittaja|"
    r"allekirjoittajat?|motionär(?:er)?|första undertecknare|undertecknare|päivämäärä|päiväys|pvm|datum)\s*:",
    re.IGNORECASE,
)


def only_submits(text: str) -> bool:
    """Whether every sentence of `text` says who signed the motion or when it was handed in, and nothing else."""
    told = fold_spaces(text)
    if len(told) > _LONGEST:
        return False
    if _FIELD.match(told) and len(told) < _FIELD_LENGTH:
        return True
    sentences = split_sentences(told)
    return bool(sentences) and all(_submits(sentence) for sentence in sentences)


def _submits(sentence: str) -> bool:
    named = any(phrase.rank < 2 for phrase in find_phrases(sentence))
    if named and (_NAMES_AND_NUMBER.fullmatch(sentence) or (_PAPER.search(sentence) and _HANDS_IN.search(sentence))):
        return True
    if _PAPER_HANDED_IN.match(sentence) and (named or any(find_dates(sentence))):
        return True
    return find_total(sentence) is not None and bool(_PAPER.search(sentence))
