"""The headings of agenda items in every system known, as a table; where a heading stands is the sections' concern."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from app.domain.text import fold_spaces
from app.intake.bodies import starts_with_body, starts_with_office


class Role(Enum):
    """What stands under a heading."""

    PREAMBLE = auto()
    MEETING = auto()
    PREPARERS = auto()
    PROPOSAL = auto()
    PRESENTER = auto()
    PROCEEDINGS = auto()
    DECISION = auto()
    STATEMENT = auto()
    MOTION = auto()
    ANSWER = auto()
    SUMMARY = auto()
    HISTORY = auto()
    ATTACHMENTS = auto()
    SUPPLEMENTARY = auto()
    DISTRIBUTION = auto()
    APPEAL = auto()
    CASE_NUMBER = auto()
    OTHER = auto()


_LISTED = {
    Role.PREPARERS: """
        Valmistelijat / lisätiedot|Valmistelijat/lisätiedot|Valmistelija / lisätiedot|Valmistelijat / lisätietoja|
        Valmistelijat/ Lisätietojen antaja|Valmistelijat/Lisätietojen antaja|Valmistelija|Valmistelijat|Lisätiedot|
        Lisätietoja|Lisätietojen antaja|Lisätietoja antaa|Lisätietojen antajat|Asian valmistelija|Asian valmistelijat|
        Beredning och upplysningar|Beredning / upplysningar|Beredare|Beredning|Upplysningar|Tilläggsuppgifter|
        Ytterligare information|Närmare upplysningar""",
    Role.PROPOSAL: """
        Päätösehdotus|Ehdotus|Esitys|Päätösesitys|Ehdotus päätökseksi|Esittelijän ehdotus|Esittelijän päätösehdotus|
        Kaupunginhallituksen ehdotus|Kunnanhallituksen ehdotus|Kaupunginhallituksen päätösehdotus|
        Kunnanhallituksen päätösehdotus|Kaupunginhallituksen esitys|Kunnanhallituksen esitys|Lautakunnan ehdotus|
        Kaupunginjohtajan esitys|Kaupunginjohtajan ehdotus|Kaupunginjohtajan päätösehdotus|Kunnanjohtajan esitys|
        Kunnanjohtajan ehdotus|Kunnanjohtajan päätösehdotus|Pormestarin ehdotus|Pormestarin päätösehdotus|
        Aluehallituksen päätösehdotus|Aluehallituksen ehdotus|
        Förslag|Beslutsförslag|Förslag till beslut|Föredragandens förslag|Stadsstyrelsens förslag|
        Kommunstyrelsens förslag|Stadsdirektörens förslag|Kommundirektörens förslag|Stadsstyrelsens beslutsförslag|
        Kommunstyrelsens beslutsförslag""",
    Role.PRESENTER: "Esittelijä|Esittelijät|Föredragande|Föredraganden",
    Role.PROCEEDINGS: """
        Käsittely|Kokouskäsittely|Asian käsittely|Käsittely kokouksessa|Behandling|Behandlingen|Behandling vid mötet|
        Behandling vid sammanträdet|Ärendets behandling""",
    Role.DECISION: """
        Päätös|Valtuuston päätös|Kaupunginvaltuuston päätös|Kunnanvaltuuston päätös|Kaupunginhallituksen päätös|
        Kunnanhallituksen päätös|Beslut|Beslutet|Fullmäktiges beslut|Stadsfullmäktiges beslut|Stadsstyrelsens beslut|
        Kommunfullmäktiges beslut|Kommunstyrelsens beslut""",
    Role.STATEMENT: """
        Selostus|Selostus asiasta|Asian selostus|Asiaselostus|Perustelut|Kuvaus|Asian kuvaus|Esittelyteksti|Esittely|
        Esittelijän perustelut|Päätöksen perustelut|Asia|Tausta|Taustaa|Redogörelse|Beskrivning|Ärendebeskrivning|
        Motivering|Motiveringar|Föredragandens motivering|Föredragandens motiveringar|Motiveringar till beslutet|
        Bakgrund|Beredningstext""",
    Role.MOTION: """
        Valtuustoaloite|Aloite|Aloitteen sisältö|Valtuustokysymys|Kysymys|Toivomusponsi|Ponsi|Kuntalaisaloite|
        Ryhmäaloite|Motionen|Motion|Motionens innehåll|Frågan|Hemställningsklämmen|Klämmen|Invånarinitiativet|
        Initiativet|Gruppmotionen|Fullmäktigemotionen""",
    Role.ANSWER: """
        Vastaus valtuustoaloitteeseen|Vastaus aloitteeseen|Vastaus|Vastaus valtuustokysymykseen|Vastaus kysymykseen|
        Vastaus toivomusponteen|Vastaus ponteen|Vastaus kuntalaisaloitteeseen|Vastaus ryhmäaloitteeseen|
        Aloitevastaus|Svar på motionen|Svar på fullmäktigemotionen|Svar|Svar på frågan|Svar på hemställningsklämmen|
        Svar på klämmen|Svar på invånarinitiativet|Svar på initiativet|Svar på gruppmotionen""",
    Role.SUMMARY: "Tiivistelmä|Yhteenveto|Sammanfattning|Sammandrag",
    Role.HISTORY: """
        Päätöshistoria|Aikaisempi käsittely|Aiempi käsittely|Aikaisemmat käsittelyt|Käsittelyhistoria|
        Asian aikaisempi käsittely|Beslutshistoria|Tidigare behandling|Tidigare behandlingar|Behandlingshistoria""",
    Role.ATTACHMENTS: "Liitteet|Liite|Liitteenä|Bilaga|Bilagor",
    Role.SUPPLEMENTARY: """
        Oheismateriaali|Oheismateriaalit|Oheisasiakirjat|Muu materiaali|Tilläggsmaterial|Kompletterande material|
        Övrigt material|Bakgrundsmaterial""",
    Role.DISTRIBUTION: """
        Tiedoksi|Tiedoksianto|Jakelu|Otteet|Ote|Päätöksen tiedoksianto|För kännedom|Utdrag|Distribution|Sändlista|
        Delgivning|Meddelas""",
    Role.APPEAL: """
        Muutoksenhaku|Muutoksenhakuohje|Muutoksenhakukielto|Muutoksenhakuohjeet|Oikaisuvaatimus|Oikaisuvaatimusohje|
        Oikaisuvaatimusohjeet|Valitusosoitus|Valitusohje|Valituskielto|Sökande av ändring|Ändringssökande|
        Förbud mot sökande av ändring|Besvärsförbud|Besvärsanvisning|Anvisningar för sökande av ändring|
        Anvisning för sökande av ändring|Rättelseyrkande|Begäran om omprövning|Anvisning om rättelseyrkande""",
    Role.CASE_NUMBER: "Dno|Dnro|D:nro|Diaarinumero|Asianumero|Asiatunnus|Dnr|Diarienummer|Ärendenummer|Diarienr",
    Role.OTHER: """
        Täytäntöönpano|Täytäntöönpanotiedot|Toimeenpano|Verkställighet|Vaikutusten arviointi|Vaikutusarviointi|
        Päätösvaikutusten arviointi|Päätöksen vaikutukset|Vaikutukset|Taloudelliset vaikutukset|Toimivalta|
        Lausunnot|Lausunto|Konsekvensbedömning|Bedömning av konsekvenserna|Ekonomiska konsekvenser|Utlåtanden|
        Utlåtande|Behörighet|Sovelletut säännökset|Sovellettavat säännökset|Esteellisyys|Jäv|Äänestys|Omröstning|
        Päätöksen perusteet|Kaupunginhallituksen käsittely|Kaupunginvaltuuston käsittely|Kunnanhallituksen käsittely""",
}
_ROLES = {
    fold_spaces(name).casefold(): role for role, names in _LISTED.items() for name in names.split("|") if name.strip()
}
_LONGEST = sorted(_ROLES, key=len, reverse=True)
_LONGEST_AS_WRITTEN = [form for name in _LONGEST for form in (name[:1].upper() + name[1:], name.upper())]
_ANY = re.compile(rf"({'|'.join(re.escape(name) for name in _LONGEST_AS_WRITTEN)})")
# A word that is heading enough to have text run into it on its own line.
_RUN_IN = frozenset({
    Role.PREPARERS, Role.PROPOSAL, Role.PRESENTER, Role.PROCEEDINGS, Role.DECISION, Role.STATEMENT, Role.CASE_NUMBER,
    Role.SUMMARY, Role.ATTACHMENTS, Role.SUPPLEMENTARY, Role.DISTRIBUTION,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as written; `end` is the code point of the line at which the text behind it begins."""

    role: Role
    text: str
    end: int


def role_of(text: str) -> Role | None:
    """The role of a text that is a heading and nothing else, with or without a colon; None of any other."""
    name = fold_spaces(text).rstrip(":.").rstrip()
    return _ROLES.get(name.casefold()) if name[:1].isupper() else None


def read_heading(text: str) -> Heading | None:
    """The heading that `text` (one line) is or begins with; None where it is plain text.

    Text may follow a colon, wide space, or be run together with the heading; after one space only where it is what
    such a heading holds (a body, an official, another heading, a full sentence of a decision).
    """
    role = role_of(text)
    if role:
        return Heading(role, text, len(text))
    found = _ANY.match(text)
    if not found:
        return None
    role, rest = _ROLES[fold_spaces(found[1]).casefold()], text[found.end() :]
    if re.match(r"\s?:\s*\S", rest):
        colon = rest.index(":") + 1
        return Heading(role, text[: found.end() + colon], found.end() + colon)
    if role in _RUN_IN and _run_in(role, found[1], rest):
        return Heading(role, found[1], found.end())
    return None


def _run_in(role: Role, name: str, rest: str) -> bool:
    content = rest.strip()
    wide = bool(re.match(r"\s{3,}|\t", rest))
    if content in {"-", "–", "—"} or role in {Role.ATTACHMENTS, Role.SUPPLEMENTARY, Role.DISTRIBUTION}:
        return wide or content in {"-", "–", "—"}
    if role is Role.CASE_NUMBER:
        return any(letter.isdigit() for letter in content)
    if rest[:1].isupper():
        return name[-1].islower() and role in {Role.PROPOSAL, Role.DECISION, Role.PROCEEDINGS, Role.SUMMARY}
    spaced = rest[:1].isspace() and content[:1].isupper()
    return spaced and (wide or _is_content(role, content))


def _is_content(role: Role, content: str) -> bool:
    if role_of(content):
        return True
    if role is Role.PRESENTER:
        return len(content) < 90 and not content.endswith(".")
    if role is Role.PREPARERS:
        return False
    if role in {Role.PROPOSAL, Role.DECISION}:
        first = content.split(maxsplit=1)[0].rstrip(".:,")
        return bool(starts_with_body(content) or starts_with_office(content) or first in _DECIDED)
    return False


_DECIDED = frozenset({
    "Hyväksyttiin", "Merkittiin", "Ehdotus", "Esitys", "Päätösehdotus", "Esittelijän", "Ehdotuksen", "Esityksen",
    "Asia", "Godkändes", "Antecknades", "Förslaget", "Föredragandens", "Enligt", "Beslutsförslaget", "Ärendet",
    "Päätösesitys",
})  # fmt: skip
