"""What stands around a reference and is fixed by grammar: in Finnish case and word behind, in Swedish words before."""

import re
from dataclasses import dataclass

from app.domain.reference import Case, Reference


@dataclass(frozen=True, slots=True)
class Frame:
    """The words around a reference in both languages: `before` in Swedish; `case` and `behind` in Finnish.

    The words that were read stand from `start` to `end` of the text, the reference among them.
    """

    start: int
    end: int
    before: str
    case: Case
    behind: str


_FINNISH = (
    (re.compile(r"\s+mukaan\b"), Case.GENITIVE, "enligt"),
    (re.compile(r"\s+mukaisesti\b"), Case.GENITIVE, "i enlighet med"),
    (re.compile(r"\s+(?:nojalla|perusteella)\b"), Case.GENITIVE, "med stöd av"),
    (re.compile(r"\s+vastaisesti\b"), Case.GENITIVE, "i strid med"),
    (re.compile(r"\s+estämättä\b"), Case.GENITIVE, "trots"),
    (re.compile(r"\s+lisäksi\b"), Case.GENITIVE, "utöver"),
    (re.compile(r"\s+mukai[ns]\w*"), Case.GENITIVE, "enligt"),
    (re.compile(r"\s+tarkoite\w+"), Case.INESSIVE, "som avses i"),
    (re.compile(r"\s+säädet[tu]y?\w*(?<!säädetään)"), Case.INESSIVE, "som föreskrivs i"),
)
_BY_CASE = {Case.INESSIVE: "i", Case.ADESSIVE: "genom"}

_SWEDISH = (
    ("i enlighet med", Case.GENITIVE, "mukaisesti"),
    ("med stöd av", Case.GENITIVE, "nojalla"),
    ("i strid med", Case.GENITIVE, "vastaisesti"),
    ("som avses i", Case.INESSIVE, "tarkoitettu"),
    ("avses i", Case.INESSIVE, "tarkoitetaan"),
    ("som föreskrivs i", Case.INESSIVE, "säädetty"),
    ("föreskrivs i", Case.INESSIVE, "säädetään"),
    ("med iakttagande av", Case.PARTITIVE, "noudattaen"),
    ("upphävs i", Case.NOMINATIVE, ""),
    ("tillämpas", Case.PARTITIVE, ""),
    ("enligt", Case.GENITIVE, "mukaan"),
    ("utöver", Case.GENITIVE, "lisäksi"),
    ("trots", Case.GENITIVE, "estämättä"),
    ("i", Case.INESSIVE, ""),
)
_SWEDISH_AT = tuple(
    (re.compile(rf"(?<!\w){words.replace(' ', r'[ ]+')}\s+$", re.IGNORECASE), words, case, behind)
    for words, case, behind in _SWEDISH
)
_LONGEST = 30
# *beslut enligt 5 §* is a decision that the section speaks of; behind a verb or at a clause's head it is *mukaan*.
_NOUN_BEFORE = re.compile(
    r"(?<![^\s(])(?!(?:som|och|eller|att|ska|kan|får|har|också|dock|inte|är|eller|men|utan)\s)[a-zåäö-]{4,}(?<!s)\s+$"
)


def frame_fi(text: str, reference: Reference) -> Frame:
    """The frame of a Finnish reference: *…:n mukaan*, *…:ssä tarkoitettu*; or its case alone."""
    for pattern, case, before in _FINNISH:
        found = pattern.match(text, reference.end, reference.end + _LONGEST) if case is reference.case else None
        if found is not None:
            return Frame(reference.start, found.end(), before, case, found[0].strip())
    return Frame(reference.start, reference.end, _BY_CASE.get(reference.case, ""), reference.case, "")


def frame_sv(text: str, reference: Reference) -> Frame:
    """The frame of a Swedish reference: *enligt …*, *som avses i …*; nominative where nothing leads it in."""
    first = max(0, reference.start - _LONGEST)
    window = text[first : reference.start]
    for pattern, words, case, behind in _SWEDISH_AT:
        found = pattern.search(window)
        if found is not None:
            start = first + found.start()
            if words == "enligt" and _NOUN_BEFORE.search(text, max(0, start - _LONGEST), start):
                return Frame(start, reference.end, words, Case.INESSIVE, "tarkoitettu")
            return Frame(start, reference.end, words, case, behind)
    return Frame(reference.start, reference.end, "", Case.NOMINATIVE, "")
