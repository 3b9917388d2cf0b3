"""Decides what a file is — a motion, a question, or an item about one — and has the right parser read it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.domain.doubt import Doubt
from app.domain.language import Language
from app.domain.parsed import ParsedDocument
from app.domain.source import SourceText
from app.domain.text import fold_spaces
from app.intake.bodies import read_meeting, read_section
from app.intake.detect import detect_language
from app.intake.item.facts import profile_of
from app.intake.item.headings import Role, read_heading
from app.intake.item.parser import parse_item
from app.intake.links import links_of
from app.intake.motion.parser import parse_motion
from app.intake.motion.proposals import introduces
from app.intake.notes import with_notes, without_notes
from app.intake.pieces import cut_pieces, source_text
from app.intake.titles import is_list_title, read_title
from app.intake.tools import ParserTools

_ITEM_ROLES = frozenset(
    {
        Role.PREPARERS,
        Role.PRESENTER,
        Role.DECISION,
        Role.HISTORY,
        Role.APPEAL,
        Role.ANSWER,
        Role.PROCEEDINGS,
        Role.DISTRIBUTION,
        Role.SUPPLEMENTARY,
    }
)
_DECIDES = re.compile(
    r"lop+u+n\s?käsitel|slutbehandla|slutligt behandla|vastauksena \w*(?:aloitte|kysymy|pon)|"
    r"som svar på \w*(?:motion|fråga)|"
    r"(?:merkits|merkitä|merkitt)\w*\s(?:\w+\s){0,4}(?:tiedoksi|tietoonsa)|antecknade?r?\b[^.]{0,80}för kännedom|"
    r"(?:puheenjohtaja|ordföranden)\s(?:ilmoitti|meddelade)|aloitteina on jätetty|(?:saattaa|"
    r"lähettä\w+)\b[^.]{0,80}valmisteltavaksi\.|"
    r"(?:hänskjuta|sända|remittera)\b[^.]{0,80}för beredning|kiitos aloitteest|tack för (?:din|er) motion",
    re.IGNORECASE,
)
_ANSWER_TITLE = re.compile(
    r"\W*(?:vastau\w+|svar på)\b.*(?:aloit|kysymy|pon[snt]|motion|fråg|initiativ|kläm)", re.IGNORECASE
)
_OF_MOTIONS = re.compile(
    r"(?:valtuusto|kuntalais|ryhmä|asukas)aloit|\baloittee(?:n|ssa|lla)\b|toivomuspon|valtuustokysymy|"
    r"fullmäktigemotion|gruppmotion|"
    r"\bmotionen\b|\b(?:denna|den här) motion\b|hemställningskläm|invånarinitiativ",
    re.IGNORECASE,
)


def parse_document(source: SourceText, tools: ParserTools) -> ParsedDocument:
    """What `source` is and holds, with doubts; a text of no known kind is `other`, never an error.

    Parameters: `tools` are handed on to the parser that reads it.
    """
    source, notes = without_notes(source)
    lines = [line for block in source.blocks for line in map(fold_spaces, source_text(block).split("\n")) if line]
    found = detect_language("\n".join(lines))
    language = found or Language.FI
    as_motion = not _is_item(lines) and _is_motion(source, lines, language)
    parsed = with_notes((parse_motion if as_motion else parse_item)(source, tools, language), notes)
    if as_motion:
        text = "\n".join(lines)
        cited = tuple(dict.fromkeys(found.as_written for found in tools.find_citations(text, language)))
        parsed = replace(parsed, profile=profile_of(text), citations=cited, links=links_of(source))
    if found is None:
        return replace(parsed, language=None, doubts=(*parsed.doubts, Doubt("language", "language.not_found")))
    return parsed


def _is_item(lines: Sequence[str]) -> bool:
    """Whether `lines` come from an agenda item, a decision or an answer: two signs that no motion has."""
    if any(_ANSWER_TITLE.match(line) for line in lines[:4]) or _lists_motions(lines[:4]):
        return True
    signs = {sign for line in lines if (sign := _sign(line)) is not None}
    return len(signs) > 1 or bool(signs & {Role.DECISION.name, "decides"})


def _lists_motions(lines: Sequence[str]) -> bool:
    """Whether one of the first `lines` is a title over several motions; below one motion's own title none is."""
    for line in lines:
        if is_list_title(line):
            return True
        if len(line) < 250 and read_title(line, None).kind is not None:
            return False
    return False


def _sign(line: str) -> str | None:
    bare = line.strip("#* ")
    if len(bare) < 200 and read_section(bare) is not None:
        return "section"
    if len(bare) < 120 and read_meeting(bare) is not None:
        return "meeting"
    heading = read_heading(bare)
    if heading is not None:
        decides = heading.role is Role.PROPOSAL and re.match(r"päätös|beslut", heading.text, re.IGNORECASE)
        if heading.role in _ITEM_ROLES or decides:
            return heading.role.name
    return "decides" if _DECIDES.search(bare) else None


def _is_motion(source: SourceText, lines: Sequence[str], language: Language) -> bool:
    """Whether a text that is no item hands something in: its title, its words or its first person say so."""
    if any(len(line) < 250 and read_title(line, language).kind is not None for line in lines[:6]):
        return True
    return any(_OF_MOTIONS.search(line) for line in lines) or any(introduces(p.text) for p in cut_pieces(source.blocks))
