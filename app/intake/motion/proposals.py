"""Finds what a motion proposes, sentence by sentence and word for word; reasons and questions are left alone."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.sentences import split_sentences
from app.domain.text import fold_spaces
from app.intake.pieces import Piece, inline_items, list_run
from app.intake.questions import is_questions_lead


@dataclass(frozen=True, slots=True)
class FoundDemand:
    """A sentence of the proposal, white space folded, at `start`–`end` of the text of piece number `piece`.

    A list item that an empty line cut in two has the place of its first half.
    """

    text: str
    piece: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FoundProposal:
    """The demands in order. `begins` tells where in each piece (by its number) the proposal begins, its lead-in too."""

    demands: tuple[FoundDemand, ...] = ()
    begins: Mapping[int, int] = field(default_factory=dict)


_FI_SPEAKS = (
    r"(?:esit(?:ämme|än)|ehdot(?:amme|an)|vaad(?:imme|in)|edelly(?:tämme|tän)|vetoa(?:mme|n)|kehot(?:amme|an)|"
    r"velvoit(?:amme|an))"
    r"(?:kin)?\b"
)
_FI_WISHES = r"(?:toivo(?:mme|n)|pyyd(?:ämme|än)|haluamme|katsomme|pidämme tärkeänä)(?:kin)?\b"
_FI_OTHERS = (
    r"(?:allekirjoit(?:taneet|tajat|tanut)\b[^.?!]{0,80}?|(?:valtuusto)?ryhmä\w*\b[^.?!]{0,40}?|"
    r"aloitteen\s+tekijä[t]?\s+|"
    r"(?:kaupungin|kunnan)?valtuusto\s+|valtuute\w+\b[^.?!]{0,80}?|(?:valtuusto)?aloite\s+(?:\w+\s+)?|seuraavat\s+)"
    r"\b(?:esittä(?:ä|vät)|ehdotta(?:a|vat|mme)|vaati(?:i|vat)|edellyttä(?:ä|vät)|toivo(?:o|vat)|kehotta(?:a|"
    r"vat)|pyytä(?:ä|vät))\b"
)
_FI_PASSIVE = (
    r"\b(?:aloittee(?:ssa|lla)|valtuustoaloittee(?:ssa|lla)|ryhmäaloitteessa|kuntalaisaloitteessa|ponnessa|"
    r"jossa|siinä)\b[^.?!]{0,60}?"
    r"(?:esitetään|ehdotetaan|pyydetään|kehotetaan|vaaditaan|edellytetään|toivotaan)\b"
)
_SV_SPEAKS = (
    r"(?:\b(?:vi|jag|undertecknade?|undertecknad|fullmäktigeledamöter|ledamöter|motionen|motionärerna|"
    r"fullmäktigegrupp\w*|"
    r"gruppen|fullmäktige|initiativet)\b[^.?!]{0,60}?\b(?:föreslår|kräver|hemställer|yrkar|anhåller|önskar|"
    r"förutsätter|uppmanar)\b|"
    r"\b(?:föreslår|kräver|hemställer|yrkar|anhåller)\s+(?:\w+\s)?(?:vi|jag|undertecknade?|motionärerna)\b|"
    r"\b(?:föreslår|kräver|hemställer|yrkar|anhåller)\s[^.?!]{0,50}?(?:fullmäktigegrupp\w*|ledamöter(?:na)?)\b|"
    r"\b(?:motionen|motion|initiativet|klämmen|vari|där)\b[^.?!]{0,60}?\b(?:föreslås|krävs|begärs|uppmanas)\b)"
)
_NOUN_LEADS = (
    r"\b(?:vaatimuksemme|ehdotuksemme|esityksemme|ehdotukseni|esitykseni|våra krav|våra förslag|"
    r"vårt förslag)\b[^.?!]{0,40}:"
)
_PLAIN = re.compile(rf"{_NOUN_LEADS}|\b{_FI_SPEAKS}|{_FI_PASSIVE}|{_FI_OTHERS}|{_SV_SPEAKS}", re.IGNORECASE)
_WISH = re.compile(rf"\b{_FI_WISHES}[^.?!:]{{0,60}}?(?:,?\s*että\b|\bseuraav|:)", re.IGNORECASE)
# The motion itself as the one that asks: what it asks for may be a bare noun (*pyydetään selvitystä*).
_FI_ASKED_FOR = re.compile(
    r"\b\w*aloitteessa\b[^.?!]{0,60}?\b(?:ehdotetaan|pyydetään|vaaditaan|edellytetään|"
    r"esitetään\s[^.?!]{0,200}?\w(?:mista|mistä))\b",
    re.IGNORECASE,
)
_NEEDS_THAT = re.compile(r"(?:että|jotta|seuraav|toimenpite|:|\batt\b|följande)", re.IGNORECASE)
_NO_PROPOSAL = re.compile(
    r"kysymy|kysytään|huol(?:emme|en)|kiitok|näkemyks|frågor|\bfråga\b|på förslag av|on esitetty|tack(?:ar)?\b",
    re.IGNORECASE,
)
_OPEN = re.compile(r"(?::|\b(?:että|att|jotta)\s*,?\s*[:–-]?|\bseuraavaa|\bföljande)\s*$", re.IGNORECASE)


def introduces(sentence: str) -> bool:
    """Whether `sentence` is one in which those who sign propose something (corpus VARIATION 3.3)."""
    if _NO_PROPOSAL.search(sentence) or sentence.rstrip('"” ').endswith("?"):
        return False
    plain = _PLAIN.search(sentence)
    if plain is None:
        return bool(_WISH.search(sentence))
    first_person = (
        plain[0].endswith(":")
        or bool(_FI_ASKED_FOR.search(sentence))
        or bool(
            re.search(
                rf"\b(?:esitämme|ehdotamme|esitän|ehdotan|vaadimme)(?:kin)?\b|{_SV_SPEAKS}", sentence, re.IGNORECASE
            )
        )
    )
    return first_person or bool(_NEEDS_THAT.search(sentence, plain.end()))


def under_heading(pieces: Sequence[Piece], members: Sequence[tuple[int, int]]) -> FoundProposal:
    """The proposal that stands under its own heading: every sentence of it but one that only leads in a list.

    Parameters: `members` are the numbers of the pieces under the heading and where in each its text begins.
    """
    demands: list[FoundDemand] = []
    begins = dict(members)
    skip = -1
    for number, at in members:
        if number <= skip:
            continue
        if pieces[number].mark:
            skip = _listed(pieces, number, demands)
            continue
        text = pieces[number].text[at:]
        colon = _opening(text)
        next_is_item = number + 1 in begins and bool(pieces[number + 1].mark)
        if not (next_is_item and _unended(text) and introduces(text)):
            demands.extend(_sentences(text, number, at + (colon or 0), colon or 0))
    return FoundProposal(tuple(demands), begins)


def by_phrase(pieces: Sequence[Piece], members: Sequence[tuple[int, int]]) -> FoundProposal:
    """The proposal that a phrase of the text introduces: the rest of that paragraph and the list that follows it.

    Parameters: as for `under_heading`, but the pieces of the whole text.
    """
    demands: list[FoundDemand] = []
    begins: dict[int, int] = {}
    allowed = dict(members)
    done = -1
    for number, at in members:
        text = pieces[number].text[at:]
        opens = None if number <= done or pieces[number].mark else _introduced_at(text)
        if opens is None:
            continue
        begins[number] = at + opens
        rest = text[opens:]
        colon = _opening(rest)
        next_is_item = number + 1 in allowed and bool(pieces[number + 1].mark)
        if (colon is not None and not rest[colon:].strip()) or (next_is_item and _unended(rest)):
            done = _following(pieces, allowed, number + 1, demands)
        else:
            demands.extend(_sentences(rest, number, at + opens + (colon or 0), colon or 0))
            done = number
            if next_is_item:
                done = _listed(pieces, number + 1, demands)
        begins.update((later, allowed[later]) for later in range(number + 1, done + 1) if later in allowed)
    return FoundProposal(tuple(demands), begins)


def by_items(pieces: Sequence[Piece], members: Sequence[tuple[int, int]]) -> FoundProposal:
    """The list items that begin with *että* or *att*: a proposal whose lead-in has no form of words that is known."""
    demands: list[FoundDemand] = []
    begins: dict[int, int] = {}
    for number, at in members:
        if pieces[number].mark and re.match(r"(?:että|att)\s", pieces[number].text, re.IGNORECASE):
            demands.extend(_sentences(pieces[number].text, number, at, 0))
            begins[number] = at
    return FoundProposal(tuple(demands), begins)


def _unended(text: str) -> bool:
    """Whether `text` is one sentence that the list under it ends (*Edellytämme, että kaupunki*)."""
    return text.rstrip()[-1:] not in set(".!?") and len(split_sentences(text)) == 1


def _introduced_at(text: str) -> int | None:
    at = 0
    for sentence in split_sentences(text):
        at = text.index(sentence, at)
        if introduces(sentence) and not is_questions_lead(sentence):
            return at
        at += len(sentence)
    return None


def _opening(text: str) -> int | None:
    """Where the text behind a lead-in of `text`'s first sentence begins; None where it leads in nothing apart."""
    sentences = split_sentences(text)
    if not sentences:
        return None
    first = sentences[0]
    start = text.index(first)
    if _OPEN.search(first) and (introduces(first) or len(sentences) == 1):
        return start + len(first)
    colon = re.search(r":\s+(?=[\"”(]?[A-ZÅÄÖ0-9])", first)
    if colon and introduces(first[: colon.end()]):
        return start + colon.end()
    return None


def _following(pieces: Sequence[Piece], allowed: dict[int, int], number: int, demands: list[FoundDemand]) -> int:
    """The last piece taken into `demands` behind a lead-in that ends its paragraph: a list, or else one paragraph."""
    if number not in allowed:
        return number - 1
    if pieces[number].mark:
        return _listed(pieces, number, demands)
    demands.extend(_sentences(pieces[number].text[allowed[number] :], number, allowed[number], 0))
    return number


def _listed(pieces: Sequence[Piece], number: int, demands: list[FoundDemand]) -> int:
    run, behind = list_run(pieces, number)
    place = {(piece.block, piece.start): at for at, piece in enumerate(pieces[number:behind], number)}
    for item in run:
        at = place[item.block, item.start]
        demands.extend(_sentences(item.text, at, 0, 0))
    return max(number, behind - 1)


def _sentences(text: str, number: int, at: int, skip: int) -> list[FoundDemand]:
    """The sentences of `text` from `skip` on as demands of piece `number`, where `text[skip]` stands at `at`."""
    text = text[skip:]
    items = inline_items(text)
    parts = [text[start:end] for start, end, _ in items] if items else list(split_sentences(text))
    before = text[: items[0][0]].rstrip().removesuffix(items[0][2]) if items else ""
    if before.strip() and not _OPEN.search(before):
        parts = list(split_sentences(text))
    found: list[FoundDemand] = []
    position = 0
    for part in parts:
        stripped = part.strip()
        start = text.find(stripped, position)
        position = start + len(stripped)
        if fold_spaces(stripped):
            found.append(FoundDemand(fold_spaces(stripped), number, at + start, at + position))
    return found
