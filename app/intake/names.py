"""The shape of names of people and council groups in running text; knows no person, only how names are written."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.language import NO_TEXT, Language
from app.domain.motion import PersonSignatory

BaseForms = Callable[[str, Language], Sequence[str]]

_UPPER = "A-ZÅÄÖÜÉÈØÆŠŽÁÓÕ"
WORD = rf"[{_UPPER}][^\W\d_]+(?:['’´-][^\W\d_]+)*"
_PARTICLE = r"(?:af|av|von|van|de|der|den|la|le|zu|al|el)"
# A name may be broken by a line end inside its paragraph (hard line breaks of old systems), never by a list's comma.
NAME = rf"{WORD}(?:[ \t\u00a0]+(?:[{_UPPER}]\.[ \t])?(?:{_PARTICLE}[ \t])?{WORD}){{0,3}}"
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_JOINT = re.compile(r"\s*[,;]\s*(?:(?:ja|sekä|och|samt)\s)?|\s+(?:ja|sekä|och|samt|&|/)\s+")

_WITH_PARTY = rf"{NAME}(?:\s?\([^()\d]{{2,40}}\))?"
NAMES = rf"{_WITH_PARTY}(?:(?:\s*,\s*|\s+(?:ja|sekä|och|samt|&|/)\s+){_WITH_PARTY})*"

_PARTIES_LISTED = """
    kokoomus sdp sd. vihreät keskusta vasemmistoliitto perussuomalaiset rkp sfp kd kristillisdemokraatit liik vkk skp
    samlingspartiet gröna centern vänsterförbundet sannfinländarna kristdemokraterna socialdemokraterna demarit
"""
PARTY_NAMES = frozenset(_PARTIES_LISTED.split())
# Capitalised words that begin a sentence or name an office and so are no part of a name.
_NO_NAMES_LISTED = """
    aloite aloitteen aloitteessa allekirjoittajat allekirjoittaja ensimmäinen ensimmäisenä lisäksi myös tämän
    tämä valtuutettu valtuutetut valtuutetun valtuutettujen valt varavaltuutettu kaupunginvaltuutettu
    kunnanvaltuutettu kaupunginvaltuutetut puheenjohtaja kaupunginhallitus kaupunginvaltuusto valtuusto
    kunnanvaltuusto kunnanhallitus kaupunginjohtaja kunnanjohtaja valtuustoaloite valtuustoaloitteen
    valtuustokysymys ryhmäaloite kaupunki kunta liite liitteet kaupungin kunnan ehdotus päätös kunnioittaen
    kunnioittavasti me ne hän he sekä jossa jonka kun jos mutta toivomusponsi kuntalaisaloite oheismateriaali
    muutoksenhaku otteet ote selostus perustelut tausta esitys kysymykset ledamot ledamoten ledamöterna
    ledamöter ersättare fullmäktigeledamot fullmäktigeledamoten fullmäktigeledamöterna motion motionen
    motionären motionärerna fullmäktige stadsfullmäktige kommunfullmäktige stadsstyrelsen kommunstyrelsen utöver
    förutom dessutom också undertecknare undertecknat första även bilaga bilagor staden kommunen stadsdirektör
    stadsdirektören ordföranden ordförande vi de den det han hon högaktningsfullt förslag bakgrund frågor
"""
_NO_NAMES = frozenset(_NO_NAMES_LISTED.split())


@dataclass(frozen=True, slots=True)
class WrittenName:
    """One name as it stands in a text, nominative or not; `party` empty where none is written."""

    words: tuple[str, ...]
    party: str = ""

    @property
    def text(self) -> str:
        """The name's words with single spaces."""
        return " ".join(self.words)


def split_names(text: str) -> tuple[WrittenName, ...]:
    """The names of a list such as *Aino Lehto (vihr.), Bo Berg ja Ulla af Ek*; what is no name is left out."""
    parts = (_written(part) for part in _JOINT.split(text.strip(" .;:")))
    return tuple(part for part in parts if part is not None)


def _written(part: str) -> WrittenName | None:
    brackets = _BRACKETS.search(part)
    words = _BRACKETS.sub("", part).split()
    while words and words[0].lower().strip(".") in _NO_NAMES:
        words = words[1:]
    party = brackets[1].strip() if brackets else ""
    if words and words[-1].lower() in PARTY_NAMES:
        party = party or words[-1]
        words = words[:-1]
    if not words or not re.fullmatch(NAME, " ".join(words)) or any(word.lower() in _NO_NAMES for word in words):
        return None
    return WrittenName(tuple(words), party)


def person(name: WrittenName, language: Language, *, surname_first: bool = False) -> PersonSignatory:
    """`name` as a signatory in the nominative: its last word (or with `surname_first` its first) is the family name."""
    words = list(name.words)
    if surname_first and len(words) > 1:
        words = [*words[1:], words[0]]
    cut = len(words) - 1
    while cut > 0 and re.fullmatch(_PARTICLE, words[cut - 1]):
        cut -= 1
    party = NO_TEXT.put(language, name.party)
    return PersonSignatory(" ".join(words[:cut]), " ".join(words[cut:]), party)


def nominative(
    guess: PersonSignatory, language: Language, base_forms: BaseForms, text: str
) -> tuple[PersonSignatory, bool]:
    """`guess`, whose family name is a genitive, in the nominative, and whether `text` itself confirms the form.

    A form that stands in `text` beside the same given name goes before the rule's best one.
    """
    forms = [form for form in base_forms(guess.family, language) if form] or [_plain_guess(guess.family, language)]
    for form in forms:
        if form != guess.family and _stands(guess.given, form, text):
            return replace(guess, family=form), True
    if (shorter := _beside(guess, text)) is not None:
        return replace(guess, family=shorter), True
    return replace(guess, family=forms[0]), False


def _stands(given: str, family: str, text: str) -> bool:
    family = re.escape(family)
    if not given:
        return bool(re.search(rf"(?<![\w-]){family}(?![\w-])", text))
    first = re.escape(given)
    return bool(re.search(rf"(?<![\w-])(?:{first}\s+{family}|{family}\s+{first})(?![\w-])", text))


def _beside(guess: PersonSignatory, text: str) -> str | None:
    """The family name beside the same given name elsewhere in `text`, if it may be a shorter form of `guess`'s."""
    if not guess.given:
        return None
    stem = re.escape(guess.family[: max(3, len(guess.family) - 4)])
    first = re.escape(guess.given)
    pattern = rf"(?<![\w-])(?:{first}\s+(?P<a>{stem}[\w-]*)|(?P<b>{stem}[\w-]*)\s+{first})(?![\w-])"
    forms = {match["a"] or match["b"] for match in re.finditer(pattern, text)} - {guess.family}
    shorter = [form for form in forms if len(form) <= len(guess.family) and not form.endswith("ssa")]
    return min(shorter, key=len) if shorter else None


def _plain_guess(family: str, language: Language) -> str:
    ending = "n" if language is Language.FI else "s"
    return family[:-1] if family.endswith(ending) and len(family) > 2 else family
