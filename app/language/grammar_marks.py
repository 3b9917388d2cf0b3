"""What libvoikko finds wrong in Finnish sentences (G2), less what is useless or found otherwise; it parses nothing."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from app.domain.language import Language
from app.domain.proofing import Mark, Marks, Proofable
from app.domain.rules import Rule
from app.language.marks_text import Stretches
from app.language.spelling import Grammar, GrammarError

# libvoikko's numbers. Left out: spaces, commas, brackets, quotation marks, repeated words and small letters (2-5, 7, 8,
# 11, 12), which marks.py finds for all; a missing mark at the end (9), which every unfinished paragraph lacks; and a
# capital inside a sentence (6): 370 places in 16,000 words of municipal texts, names that it does not know.
_QUOTATION_END = 10
_NEGATION = 13
_A_INFINITIVE = 14
_MA_INFINITIVE = 15
_CONJUNCTION_LAST = 16
_NO_VERB = 17
_VERBS = 18
_SAYS: Mapping[int, str] = MappingProxyType(
    {
        _QUOTATION_END: "finding.grammar_quotation_end",
        _NEGATION: "finding.grammar_negation",
        _A_INFINITIVE: "finding.grammar_a_infinitive",
        _MA_INFINITIVE: "finding.grammar_ma_infinitive",
        _CONJUNCTION_LAST: "finding.grammar_conjunction_last",
        _NO_VERB: "finding.grammar_no_verb",
        _VERBS: "finding.grammar_verbs",
    }
)
# What is short or holds numbers and lists is a note, a caption or an address rather than a sentence.
_SENTENCE_WORDS = 10
_NOTE = re.compile(r"[\d:;@/]")
_LONGEST_SHOWN = 60


def grammar_marks(text: Proofable, grammar: Grammar) -> Marks:
    """The marks of `text`, in order; none but in Finnish running text, nor in italics, which quote."""
    if text.language is not Language.FI or not text.running or not text.text.strip():
        return ()
    quoted = Stretches(text.italics)
    return tuple(
        _mark(text.text, error)
        for error in grammar.errors(text.text)
        if error.code in _SAYS and not quoted.touch(error.start, error.end) and _is_useful(text.text, error)
    )


def _is_useful(text: str, error: GrammarError) -> bool:
    words = text[error.start : error.end]
    if not words.strip():
        return False
    return error.code != _NO_VERB or (len(words.split()) >= _SENTENCE_WORDS and not _NOTE.search(words))


def _mark(text: str, error: GrammarError) -> Mark:
    words = text[error.start : error.end]
    start = error.start + len(words) - len(words.lstrip())
    words = words.strip()
    shown = words if len(words) <= _LONGEST_SHOWN else f"{words[:_LONGEST_SHOWN].rstrip()}…"
    end = start + len(words)
    return Mark(Rule.GRAMMAR_FI, start, end, words, _SAYS[error.code], {"text": shown}, error.fixes)
