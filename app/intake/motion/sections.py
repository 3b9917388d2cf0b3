"""The headings that a motion's writer uses, alone on a line or run into the text; an item's are not known here."""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.sentences import split_sentences
from app.domain.source import Style
from app.domain.text import fold_spaces
from app.intake.pieces import Piece


class Section(StrEnum):
    """What stands under a heading of a motion."""

    BACKGROUND = "background"
    PROPOSAL = "proposal"
    WHOLE = "whole"
    QUESTIONS = "questions"
    SIGNATURES = "signatures"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class MotionHeading:
    """A heading: its section and the code point of the piece's text at which the text under it begins.

    `guessed` says that a run-in heading has neither colon nor full stop behind it.
    """

    section: Section
    text_at: int
    guessed: bool = False


_BACKGROUND = (
    "tausta|taustaa|aloitteen tausta|taustaksi|perustelut|perustelu|perusteluja|perusteet|aloitteen perustelut|"
    "johdanto|"
    "johdannoksi|nykytila|nykytilanne|lähtökohta|lähtökohdat|tavoite|tavoitteet|aloitteen tavoite|vaikutukset|"
    "yhteenveto|"
    "bakgrund|bakgrunden|bakgrund och motivering|motivering|motiveringar|motiv|inledning|nuläge|nuläget|syfte|"
    "syftet|mål|"
    "tausta ja perustelut|konsekvenser|sammanfattning|varför|miksi"
)
_PROPOSAL = (
    "ehdotus|ehdotukset|ehdotuksemme|ehdotuksia|aloitteen ehdotus|aloitteen ehdotukset|esitys|esitykset|esityksemme|"
    "toimenpide-?ehdotus|toimenpide-?ehdotukset|ehdotetut toimenpiteet|toimenpiteet|päätösesitys|muutosehdotus|ponsi|"
    "ponsiesitys|toivomusponsi|vaatimus|vaatimukset|vaatimuksemme|esitämme|ehdotamme|esitän|ehdotan|"
    "mitä aloitteessa esitetään|"
    "mitä aloitteessa ehdotetaan|mitä esitämme|mitä ehdotamme|förslag|förslaget|förslagen|vårt förslag|våra förslag|"
    "motionens förslag|åtgärdsförslag|åtgärder|förslag till åtgärder|förslag till beslut|kläm|klämmen|"
    "hemställningskläm|"
    "hemställan|yrkande|yrkanden|vi föreslår|jag föreslår|vad föreslår motionen|vad föreslår vi|krav|våra krav"
)
_WHOLE = "aloite|valtuustoaloite|kuntalaisaloite|motion|motionen|invånarinitiativ|initiativ"
_QUESTIONS = (
    "kysymykset|kysymyksemme|kysymys|valtuustokysymykset|frågor|frågorna|våra frågor|fråga|kysymme|kysyn|vi frågar"
)
_SIGNATURES = (
    "allekirjoitukset|allekirjoittajat|allekirjoitus|allekirjoittaneet|underskrifter|underskrift|undertecknare"
)
_WORDS = (
    (Section.BACKGROUND, _BACKGROUND),
    (Section.PROPOSAL, _PROPOSAL),
    (Section.WHOLE, _WHOLE),
    (Section.QUESTIONS, _QUESTIONS),
    (Section.SIGNATURES, _SIGNATURES),
)
_ALONE = re.compile(
    r"(?:\d{1,2}\.?\s+)?(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _WORDS) + r")\s*[:.?]?", re.IGNORECASE
)
# Without a colon a word counts that begins no ordinary sentence: *Tausta Sekä …*, not *Esitys Kaupungin …*.
_RUN_IN_PLAIN = re.compile(
    r"(?:(?P<background>[Tt]austaa?|TAUSTAA?|Perustelut|PERUSTELUT|Johdanto|JOHDANTO|Nykytila|Bakgrund|BAKGRUND|"
    r"Motivering|MOTIVERING|"
    r"Inledning|INLEDNING|Nuläge)|(?P<proposal>Ehdotus|EHDOTUS|Ehdotukset|EHDOTUKSET|ESITYS|Förslag|FÖRSLAG|"
    r"KLÄM|PONSI)|"
    r"(?P<whole>ALOITE|MOTION))\s+(?=[\"”]?[A-ZÅÄÖ][a-zåäö]*(?:\s|,))"
)
_RUN_IN_MARKED = re.compile(
    r"(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _WORDS[:3]) + r")\s*[:.–]\s+(?=[\"”(]?[^\W_])",
    re.IGNORECASE,
)

_ABOUT_THE_MOTION = re.compile(r"\w*aloit(?:e|t)|\bpon(?:si|nen)\b|\bmotion", re.IGNORECASE)


def read_heading(piece: Piece) -> MotionHeading | None:
    """The heading that `piece` is or begins with; None for running text.

    A piece styled as a heading is one whatever it says; a known word alone on its line is one, too. Its text is under
    the next pieces, a run-in heading's behind `text_at` of the same piece.
    """
    text = piece.text.strip("#*_ \t")
    at = piece.text.find(text)
    if match := _ALONE.fullmatch(fold_spaces(text)):
        return MotionHeading(Section(match.lastgroup or Section.UNKNOWN), len(piece.text))
    if piece.style in (Style.HEADING, Style.TITLE):
        return MotionHeading(Section.UNKNOWN, len(piece.text))
    if piece.mark:
        return None
    if match := _RUN_IN_MARKED.match(text):
        return MotionHeading(Section(match.lastgroup or Section.UNKNOWN), at + match.end())
    if match := _RUN_IN_PLAIN.match(text):
        return MotionHeading(Section(match.lastgroup or Section.UNKNOWN), at + match.end(), guessed=True)
    return None


def looks_like_heading(piece: Piece) -> bool:
    """Whether a piece without a heading's style stands as one: short, a capital first, no stop at its end.

    A short question about the motion itself is a heading, too (*Miksi aloite tehdään?*).
    """
    text = piece.text.strip()
    short = len(text) <= 60 and len(text.split()) <= 7 and len(split_sentences(text)) == 1
    if text.endswith("?") and not _ABOUT_THE_MOTION.search(text):
        return False
    return short and not piece.mark and not piece.table and text[:1].isupper() and text[-1:] not in set(".,;:!…)")
