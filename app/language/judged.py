"""Which of the two languages a text is in: by its small words and letters, by the spellers where those are unsure."""

import re
from collections.abc import Iterable, Sequence

from app.domain.language import Bilingual, Language
from app.domain.proofing import Proofable
from app.language.spelling import Speller
from app.language.word_kinds import Kind
from app.language.words import words

FEWEST = 4
"""Words: a shorter text is in the language that it is said to be in."""
_FINNISH_WORDS = """
    ja ei että sekä tai on ovat oli olivat olla ole se ne sen sitä niin myös kuin kun joka jotka jonka joita joiden
    jossa tämä tämän tätä nämä mukaan mukaisesti kanssa voi voivat voidaan jos mutta eli vaan hän he heidän mitä miten
    kuinka mikä onko tulee tehdä tehdään kaikki muun muassa lisäksi välillä sitten vain ettei sille siitä siinä eivät
    """
_SWEDISH_WORDS = """
    och att det som av för till med är den inte ett på har om från de vid eller samt ska kan skulle inom genom under
    över mellan också men så när där vilket vilka denna detta dessa har hade blir blev var vara sin sitt sina hur vad
    efter enligt utan bland annat mot kring i en är man alla även
    """
_FINNISH = frozenset(_FINNISH_WORDS.split())
_SWEDISH = frozenset(_SWEDISH_WORDS.split())
# Of these at least some stand in any English phrase, and none is a word of both other languages.
_ENGLISH = frozenset(
    ("the", "of", "and", "to", "for", "with", "by", "from", "this", "that", "are", "which", "its", "an")
)
_FINNISH_LETTERS = re.compile(
    r"[aeiouyäö]{3}|aa|uu|yy|ää|öö|[aeouyäö]ii|(?:ss[aä]|st[aä]|ll[aäe]|lt[aä]|ksi|iden)$|uo|yö|ie$"
)
_SWEDISH_LETTERS = re.compile(
    r"[åcqxzwbfg]|ck|tion|(?:ning|het|arna|erna|ande|skt|ska)|[^aeiouyåäö]{4}|[bdfgkmpv]$|^[bdfgst][jlrv]"
)
_CLEAR = 3
_MOST_ASKED = 40
_MARGIN = 0.3
_ENGLISH_SHARE = 6
_WELL_KNOWN = 0.6


def judged_language(text: Proofable, spellers: Bilingual[Speller]) -> Language:
    """The language that `text` is in; what it says of itself where it is too short or unsure."""
    return judged_words([token.word for token in words(text.text) if token.kind is Kind.WORD], text.language, spellers)


def judged_words(found: Sequence[str], said: Language, spellers: Bilingual[Speller], fewest: int = FEWEST) -> Language:
    """The language of the words `found`, `said` where they are fewer than `fewest` or do not tell."""
    if len(found) < fewest:
        return said
    finnish, swedish = _points(found)
    own, other = (finnish, swedish) if said is Language.FI else (swedish, finnish)
    if own >= other + _CLEAR and own >= _CLEAR * other:
        return said
    if other >= own + 2 * _CLEAR and other >= 2 * _CLEAR * own:
        return said.other
    return _by_spellers(found, said, spellers)


def is_english(found: Sequence[str]) -> bool:
    """Whether the words `found` are an English phrase: at least a word in six is one of its small ones."""
    small = sum(word.lower() in _ENGLISH for word in found)
    return len(found) > 1 and small * _ENGLISH_SHARE >= len(found)


def _points(found: Iterable[str]) -> tuple[int, int]:
    """How much in the words speaks for Finnish, and for Swedish: a small word twice as much as a word's letters."""
    finnish = swedish = 0
    for word in found:
        low = word.lower()
        if low in _FINNISH or low in _SWEDISH:
            finnish += 2 * (low in _FINNISH)
            swedish += 2 * (low in _SWEDISH)
        elif not word[0].isupper():
            finnish += _FINNISH_LETTERS.search(low) is not None
            swedish += _SWEDISH_LETTERS.search(low) is not None
    return finnish, swedish


def _by_spellers(found: Sequence[str], said: Language, spellers: Bilingual[Speller]) -> Language:
    """The language whose speller knows clearly more of the words; `said` where one is missing or neither does."""
    if not (spellers.fi.name and spellers.sv.name):
        return said
    asked = found[:_MOST_ASKED]
    own, other = (share_known(asked, spellers[language]) for language in (said, said.other))
    return said.other if other >= _WELL_KNOWN and other >= own + _MARGIN else said


def share_known(found: Sequence[str], speller: Speller) -> float:
    """The share of the words `found` that `speller` knows, 0 where there is none."""
    return sum(speller.knows(word) or speller.knows(word.strip("-")) for word in found) / len(found) if found else 0.0
