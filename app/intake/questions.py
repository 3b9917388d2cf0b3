"""Finds the questions a motion asks, in every style in which they are numbered or not; not the answers' headings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.language import Language
from app.domain.sentences import split_sentences
from app.domain.source import SourceBlock, Style
from app.domain.text import fold_spaces
from app.intake.pieces import Piece, cut_pieces, inline_items, list_run


@dataclass(frozen=True, slots=True)
class FoundQuestion:
    """A question word for word, white space folded, at code points `start`–`end` of block `paragraph_index`.

    `number` is as printed (``1.``, ``a)``), empty without one. A question that an empty line cut in two has the place
    of its first half.
    """

    text: str
    paragraph_index: int
    start: int
    end: int
    number: str = ""


_HEADING = re.compile(
    r"(?:(?:valtuusto|aloitteen|motionens|lisä|tarkentavat )?\s?kysymykset?|kysymyksemme|kysymme|kysyn|kysymys|"
    r"frågor(?:na)?|våra frågor|fråga|vi frågar|jag frågar|följdfrågor)\s*[:.]?",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:kysy(?:mme|n|tään|vät|y|ä|tty|tä|mys|myksen|mykset|myksiä|myksiin|mykseen)|kysymmekin|"
    r"frågar|frågas|frågor|frågorna|frågan|fråga|undrar|tiedustelemme|tiedustelen|tiedustellaan|pyydämme vastausta)\b",
    re.IGNORECASE,
)
_ANSWERS = re.compile(r"^\W*(?:vastau\w*|svar\w*)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[\"”“»]([^\"”“«»]{8,}?\?)[\"”“«]")
_BEHIND_VERB = r"(?P<between>[^.?!:]{0,90}?)(?P<gap>:\s*|,\s+)"
_ASKED_INLINE = {
    Language.FI: re.compile(
        rf"\b(?:kysy(?:mme|n|tään|vät|y)(?:kin)?|(?:haluamme|haluan) kysyä|tiedustele(?:mme|n)){_BEHIND_VERB}",
        re.IGNORECASE,
    ),
    Language.SV: re.compile(
        rf"\b(?:frågar(?: vi| jag)?|frågas|vill (?:vi |jag )?(?:också |även )?fråga|undrar(?: vi| jag)?)\b"
        rf"{_BEHIND_VERB}",
        re.IGNORECASE,
    ),
}
_RUN_IN = re.compile(
    r"(?:kysymykset|kysymys|kysymme|kysyn|frågor|frågorna|fråga)(?:\s*:\s*|\s+(?=\(?1[.)]\s))", re.IGNORECASE
)


def is_questions_lead(text: str) -> bool:
    """Whether `text` leads in questions: a heading such as *Kysymykset:* or a sentence such as *… kysytään seuraavaa:*.

    Of a longer paragraph its last sentence decides. The heading over the answers to questions is none.
    """
    folded = fold_spaces(text).strip("*#_ ")
    if _HEADING.fullmatch(folded):
        return True
    if not folded.endswith(":"):
        return False
    last = split_sentences(folded)[-1]
    return bool(_ASKS.search(last)) and not _ANSWERS.match(last)


def questions_lead_at(text: str) -> int | None:
    """Where in `text` its last sentence begins, if that one leads in questions; None for any other text."""
    if not is_questions_lead(text):
        return None
    return text.rstrip().rfind(split_sentences(text)[-1]) if split_sentences(text) else None


def find_questions(blocks: Sequence[SourceBlock], language: Language) -> tuple[FoundQuestion, ...]:
    """The questions of `blocks` in order, each once; empty where nothing is asked outright.

    Parameters: `blocks` of a motion, or of the part of an item that tells of the motion; `language` of their text.
    Neither headings with a question mark, nor rhetorical questions of the reasoning, nor lists of anything else, nor
    indirect questions count. Source: corpus VARIATION 3.4.
    """
    pieces = cut_pieces(blocks)
    found: list[FoundQuestion] = []
    position = 0
    while position < len(pieces):
        piece = pieces[position]
        if piece.table:
            position += 1
        elif is_questions_lead(piece.text):
            listed, position = _after_lead(pieces, position + 1)
            found.extend(listed)
        elif piece.mark:
            run, position = list_run(pieces, position)
            asked = sum(item.text.rstrip('"” ').endswith("?") for item in run)
            if len(run) > 1 and 2 * asked > len(run):
                found.extend(_question(item) for item in run)
        else:
            found.extend(_inline(piece, language))
            position += 1
    return _each_once(found)


def _after_lead(pieces: Sequence[Piece], position: int) -> tuple[list[FoundQuestion], int]:
    if position < len(pieces) and pieces[position].mark and pieces[position].style is not Style.HEADING:
        run, position = list_run(pieces, position)
        return [_question(item) for item in run], position
    found: list[FoundQuestion] = []
    while position < len(pieces):
        piece = pieces[position]
        if piece.mark or piece.table or piece.style in (Style.HEADING, Style.TITLE) or not piece.text.endswith("?"):
            break
        found.extend(_sentences(piece))
        position += 1
    return found, position


def _question(piece: Piece) -> FoundQuestion:
    number = piece.mark if piece.mark[:-1].strip("(").isalnum() else ""
    return FoundQuestion(fold_spaces(piece.text), piece.block, piece.start, piece.end, number)


def _sentences(piece: Piece, offset: int = 0) -> list[FoundQuestion]:
    """The questions of `piece` from `offset` on: those between inline numbers, else each sentence with its mark."""
    rest = piece.text[offset:]
    parts = inline_items(rest)
    if not parts:
        at = 0
        for sentence in split_sentences(rest):
            at = rest.index(sentence, at)
            if sentence.rstrip('"”’) ').endswith("?"):
                parts.append((at, at + len(sentence), ""))
            at += len(sentence)
    return [_part(piece, offset + start, offset + end, number) for start, end, number in parts]


def _part(piece: Piece, start: int, end: int, number: str) -> FoundQuestion:
    raw = piece.text[start:end]
    start += len(raw) - len(raw.lstrip())
    text = raw.strip()
    return FoundQuestion(fold_spaces(text), piece.block, piece.start + start, piece.start + start + len(text), number)


def _inline(piece: Piece, language: Language) -> list[FoundQuestion]:
    """Questions that the running text itself leads in: *kysyn: …?*, *kysytään ”…?”*."""
    if piece.style in (Style.HEADING, Style.TITLE) or "?" not in piece.text or not _ASKS.search(piece.text):
        return []
    if heading := _RUN_IN.match(piece.text):
        return _sentences(piece, heading.end())
    asked = _ASKED_INLINE[language].search(piece.text)
    verb = _ASKS.search(piece.text)
    assert verb is not None
    quoted = list(_QUOTED.finditer(piece.text, verb.end()))
    if quoted:
        return [_part(piece, match.start(1), match.end(1), "") for match in quoted]
    if asked is None:
        return []
    return _sentences(piece, asked.end())


def _each_once(found: Sequence[FoundQuestion]) -> tuple[FoundQuestion, ...]:
    kept: dict[str, FoundQuestion] = {}
    for question in found:
        if question.text:
            kept.setdefault(question.text, question)
    return tuple(kept.values())
