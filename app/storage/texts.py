"""Which texts of a case are searched: one a part and language, in the form in which they are indexed; no database."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.case import Attachment, Case, Preparer
from app.domain.handling import Handling
from app.domain.language import Bilingual, Language
from app.domain.motion import GroupSignatory, Motion, PersonSignatory
from app.domain.passage import Passage
from app.domain.richtext import Blocks, blocks_text

TextKey = tuple[str, Language]
"""A part and a language. Parts: ``title``, ``motion``, ``introduction``, ``description``, ``summary``,
``general_answer``, ``answer:N``, ``handling:N`` (N counts from 1), ``attachments``, ``distribution``, ``preparers``,
``extra:KEY``."""

# Left out: controls, since U+0002 and U+0003 mark hits; surrogates, which no file can hold; and what nobody sees (soft
# hyphen, zero-width space, word joiner, BOM), since within a word it would keep the word from being found. One pass
# instead of `clean` first: a save spends a third of its time here otherwise.
_LEFT_OUT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\u00ad\u200b\u2060\ufeff\ud800-\udfff]")


def searchable(text: str) -> str:
    """`text` as it is indexed and sought: composed (NFC), without controls and characters that nobody sees."""
    return unicodedata.normalize("NFC", _LEFT_OUT.sub("", text))


def case_texts(case: Case) -> Mapping[TextKey, str]:
    """The texts of `case` by part and language; a blank one is not there.

    What is the same in both languages (names, numbers) stands with the language of its part's source, so that it is
    found once.
    """
    return joined_texts(field_texts(case, field) for field in _FIELDS)


def field_texts(case: Case, field: str) -> Mapping[TextKey, str]:
    """What one field of `case` adds to its texts; depends on that field and on `case.source` alone."""
    texts = _Texts()
    _FIELDS[field](texts, case)
    return texts.whole()


def joined_texts(pieces: Iterable[Mapping[TextKey, str]]) -> Mapping[TextKey, str]:
    """The texts of several fields as one mapping: where two fields share a part, one below the other."""
    joined: dict[TextKey, str] = {}
    for piece in pieces:
        for key, text in piece.items():
            joined[key] = f"{joined[key]}\n{text}" if key in joined else text
    return joined


@dataclass(frozen=True, slots=True)
class _Texts:
    pieces: defaultdict[TextKey, list[str]] = field(default_factory=lambda: defaultdict(list))

    def pair(self, part: str, texts: Bilingual[str] | Bilingual[str | None]) -> None:
        for language in Language:
            self.neutral(part, language, texts[language])

    def neutral(self, part: str, language: Language, *texts: str | None) -> None:
        self.pieces[part, language].extend(text for text in texts if text)

    def blocks(self, part: str, texts: Bilingual[Blocks] | Bilingual[Blocks | None]) -> None:
        for language in Language:
            self.neutral(part, language, blocks_text(texts[language] or ()))

    def lines(self, part: str, texts: Bilingual[tuple[str, ...] | None]) -> None:
        for language in Language:
            self.neutral(part, language, *(texts[language] or ()))

    def whole(self) -> Mapping[TextKey, str]:
        joined = {key: searchable("\n".join(pieces)) for key, pieces in self.pieces.items()}
        return {key: text for key, text in joined.items() if not text.isspace() and text}


def _motion(texts: _Texts, motion: Motion) -> None:
    texts.pair("motion", motion.topic)
    for signatory in motion.signatories:
        match signatory:
            case PersonSignatory():
                texts.neutral("motion", motion.language, signatory.name)
                texts.pair("motion", signatory.party)
            case GroupSignatory():
                texts.pair("motion", signatory.name)
    texts.neutral("motion", motion.language, *motion.co_signers, blocks_text(motion.background))
    for text in (*(demand.text for demand in motion.demands), *(question.text for question in motion.questions)):
        texts.pair("motion", text)


def _passages(texts: _Texts, part: str, passages: Iterable[Passage]) -> None:
    for passage in passages:
        texts.blocks(part, passage.blocks)


def _handling(texts: _Texts, part: str, handling: Handling, source: Language) -> None:
    texts.pair(part, handling.body)
    if handling.presenter:
        texts.pair(part, handling.presenter.title)
        texts.neutral(part, source, f"{handling.presenter.given} {handling.presenter.family}".strip())
    texts.pair(part, handling.presenter_text)
    texts.blocks(part, handling.proposal)
    texts.blocks(part, handling.proceedings)
    texts.pair(part, handling.decision_lead)
    texts.blocks(part, handling.decision)


def _attachment(texts: _Texts, attachment: Attachment, source: Language) -> None:
    if attachment.original:
        texts.neutral("attachments", attachment.original, attachment.title[attachment.original])
    else:
        texts.pair("attachments", attachment.title)
    texts.neutral("attachments", attachment.original or source, attachment.file_name)


def _preparer(texts: _Texts, preparer: Preparer, source: Language) -> None:
    texts.neutral("preparers", source, f"{preparer.given} {preparer.family}".strip(), preparer.phone, preparer.email)
    texts.pair("preparers", preparer.title)


def _answers(texts: _Texts, case: Case) -> None:
    for number, answer in enumerate(case.answers, 1):
        texts.pair(f"answer:{number}", answer.heading)
        _passages(texts, f"answer:{number}", answer.passages)


def _handlings(texts: _Texts, case: Case) -> None:
    for number, handling in enumerate(case.handlings, 1):
        _handling(texts, f"handling:{number}", handling, case.source)


def _attachments(texts: _Texts, attachments: Iterable[Attachment], source: Language) -> None:
    for attachment in attachments:
        _attachment(texts, attachment, source)


def _distribution(texts: _Texts, case: Case) -> None:
    for entry in case.distribution:
        texts.pair("distribution", entry)


def _preparers(texts: _Texts, case: Case) -> None:
    for preparer in case.preparers:
        _preparer(texts, preparer, case.source)


def _extra_parts(texts: _Texts, case: Case) -> None:
    for part in case.extra_parts:
        texts.pair(f"extra:{part.key}", part.heading)
        _passages(texts, f"extra:{part.key}", part.passages)


_FIELDS: Mapping[str, Callable[[_Texts, Case], None]] = {
    "case_number": lambda texts, case: texts.neutral("title", case.source, case.case_number),
    "title": lambda texts, case: texts.pair("title", case.title),
    "motion": lambda texts, case: _motion(texts, case.motion),
    "introduction": lambda texts, case: texts.blocks("introduction", case.introduction),
    "description": lambda texts, case: _passages(texts, "description", case.description),
    "questions_lead": lambda texts, case: texts.pair("description", case.questions_lead),
    "summary": lambda texts, case: _passages(texts, "summary", case.summary),
    "general_answer": lambda texts, case: _passages(texts, "general_answer", case.general_answer),
    "answers": _answers,
    "handlings": _handlings,
    "attachments": lambda texts, case: _attachments(texts, case.attachments, case.source),
    "supplementary": lambda texts, case: _attachments(texts, case.supplementary, case.source),
    "distribution": _distribution,
    "preparers": _preparers,
    "contact": lambda texts, case: texts.lines("preparers", case.contact),
    "extra_parts": _extra_parts,
}
FIELDS_WITH_TEXT = frozenset(_FIELDS)
