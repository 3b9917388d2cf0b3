"""Judges an item as a whole: what it is, whose, who signed the motion and when; reads no section by itself."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.dates import find_dates, format_date
from app.domain.doubt import Doubt
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.motion import PersonSignatory
from app.domain.parsed import DocumentKind, ParsedStage
from app.domain.richtext import blocks_text
from app.domain.sentences import split_sentences
from app.intake.item.statement import tells_of_motion
from app.intake.roles import find_roles
from app.intake.signatories import FoundSignatories, find_signatories
from app.intake.titles import is_list_title
from app.intake.tools import ParserTools

_CLOSED = re.compile(
    r"lop+u+n\s?käsitel|käsitellyiksi|slutbehandla|slutligt behandla|besvara(?:de|d|t|s|r)\b|"
    r"(?:vastauksena|vastaukseksi|vastauksen|vastaukset)\b.{0,160}(?:aloit|kysymy|pon(?:te|nen)|selvityspyyn)|"
    r"(?:aloit|kysymy|pon(?:te|nen)).{0,160}(?:vastauksen|vastaukset|vastaukseksi)\b|"
    r"som svar på.{0,160}(?:motion|fråga|kläm|initiativ)",
    re.IGNORECASE | re.DOTALL,
)
_SENT_ON = re.compile(
    r"(?:lähet|saat(?:taa|ti|et)|siirt|välit|ohja).{0,120}valmistel|valmisteltavaksi|"
    r"(?:hänskjut|sända|sände|lämna|remitter|överlämna|skicka).{0,120}beredning",
    re.IGNORECASE | re.DOTALL,
)
_ATTACHED_DATE = re.compile(r"^\w*(?:aloite|kysymys|ponsi|motion|fråga)\s", re.IGNORECASE)
_ESPOO = re.compile(r"@espoo\.fi|@esbo\.fi|\bEspoo(?!nlahti)|\bEsbo\b|\bEsbos\b")
_HELSINKI = re.compile(r"\bHEL \d{4}-\d{6}|@hel\.fi|\bHelsingin\b|\bHelsingfors\b|\bHelsinki\b")
# Other cities name these two as neighbours: a text that names another municipality more often is not theirs.
_ELSEWHERE = re.compile(
    r"\b(?:Kauniai|Grankulla|Vantaa|Vanda|Tampere|Turku|Turun|Turkuun|Åbo|Oulu|Järvenpää|Kirkkonumm|Kyrkslätt|Vaasa|Vasa"
    r"|Mikkeli|Puumala|Porvoo|Borgå|Raasepori|Raseborg|Lohja|Lojo|Siuntio|Sjundeå|Inkoo|Ingå|Hyvinkää|Lapua|Kerava|Nurmijärvi"
    r"|Tuusula|Sipoo|Sibbo|Hanko|Hangö|Loviisa|Lovisa|Lahti|Lahden|Jyväskylä|Kuopio|Pori|Porin)\w*"
)
# Who made or presented a motion on a day: *on tehnyt 12.10.2015 aloitteen*, *presenterade 8.4.2019 en motion*.
_MADE = re.compile(
    r"\b(?:teh(?:nyt|neet)|teki(?:vät)?|esitt(?:eli|änyt|äneet|i|ivät)|jätt(?:i|ivät|änyt|äneet)|väck\w+|presentera\w+|"
    r"lämna\w+)\b.{0,120}\d{1,2}\.\s?\d{1,2}\.\s?\d{4}.{0,90}?(?:aloitteen|kysymyksen|ponnen|motion|fråga|kläm|initiativ)",
    re.IGNORECASE | re.DOTALL,
)
_TABLED = re.compile(r"pöydälle|bordl", re.IGNORECASE)
_MOTION_LINE = re.compile(r"allekirjoit|underteckna|jättä|lämna", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dates:
    """The two dates of the motion, with what was guessed."""

    dated: date | None
    handed_in: date | None
    doubts: tuple[Doubt, ...]


def profile_of(text: str) -> str | None:
    """The id of the profile whose municipality `text` names most; None where it names none of them."""
    espoo, helsinki, elsewhere = (len(city.findall(text)) for city in (_ESPOO, _HELSINKI, _ELSEWHERE))
    if espoo == helsinki or elsewhere > max(espoo, helsinki):
        return None
    return "espoo" if espoo > helsinki else "helsinki"


def kind_of(own: Sequence[ParsedStage], *, has_answer: bool) -> DocumentKind:
    """Whether an item answers a motion (an answer's heading, or a decision that ends it) or is anything else."""
    text = "\n".join(blocks_text((*stage.proposal, *stage.decision)) for stage in own)
    return DocumentKind.ANSWER if has_answer or _CLOSED.search(text) else DocumentKind.OTHER


def is_lodging(own: Sequence[ParsedStage], kind: DocumentKind) -> bool:
    """Whether the council only takes a motion in and sends it on, so that its meeting is the day of handing in."""
    if kind is DocumentKind.ANSWER or not own or own[-1].rank is not Stage.COUNCIL:
        return False
    text = blocks_text((*own[-1].proposal, *own[-1].decision))
    return bool(_SENT_ON.search(text))


def has_several_motions(title: str, lines: Sequence[str]) -> bool:
    """Whether an item deals with several motions, none of which is *the* motion."""
    told = [text for text in lines if tells_of_motion(text) and _MOTION_LINE.search(text)]
    return is_list_title(title) or len(told) > 2


def dates_of(text: str, attachments: Sequence[str], lodged: date | None) -> Dates:
    """The motion's two dates: by the words beside them in `text`, in an attachment's title, or the meeting `lodged`."""
    roles = find_roles(text)
    if roles.handed_in is not None:
        return Dates(roles.dated, roles.handed_in, roles.doubts)
    for title in attachments:
        found = next(iter(find_dates(title[:40])), None) if _ATTACHED_DATE.match(title) else None
        if found:
            facts = {"date": format_date(found.value), "title": title}
            doubt = Doubt("submitted_date", "item.date_from_attachment", None, facts)
            return Dates(roles.dated, found.value, (*roles.doubts, doubt))
    submitted = _date_of_submission(text, roles.dated)
    if submitted is not None:
        return Dates(roles.dated, submitted, roles.doubts)
    if lodged is None:
        return Dates(roles.dated, None, roles.doubts)
    doubt = Doubt("submitted_date", "item.date_from_meeting", None, {"date": format_date(lodged)})
    return Dates(roles.dated, lodged, (*roles.doubts, doubt))


def _date_of_submission(text: str, dated: date | None) -> date | None:
    """The only day that a sentence saying that somebody submitted the motion names, apart from the day `dated`."""
    for line in text.split("\n"):
        for sentence in split_sentences(line):
            days = {found.value for found in find_dates(sentence)} - {dated}
            if len(days) == 1 and _MADE.search(sentence) and not _TABLED.search(sentence):
                return days.pop()
    return None


def signatories_of(text: str, language: Language, tools: ParserTools, *, several: bool) -> FoundSignatories:
    """Who signed the motion that `text` tells of; nobody of an item with several motions."""
    if several:
        return FoundSignatories()
    return find_signatories(text, language, tools.base_forms)


def missing_facts(
    kind: DocumentKind, found: FoundSignatories, dates: Dates, title: str | None, *, several: bool
) -> tuple[Doubt, ...]:
    """A doubt for each fact that a person would look for in vain."""
    doubts = [] if title else [Doubt("title", "item.no_title")]
    if several:
        return (*doubts, Doubt("first_signatory", "item.several_motions"))
    if kind is DocumentKind.ANSWER:
        if not any(isinstance(signatory, PersonSignatory) for signatory in found.signatories):
            doubts.append(Doubt("first_signatory", "item.no_signatory"))
        if dates.handed_in is None:
            doubts.append(Doubt("submitted_date", "item.no_date"))
    return tuple(doubts)
