"""Council groups that hand in a motion as a body; people's names are read elsewhere."""

import re

from app.domain.language import NO_TEXT, Language
from app.domain.motion import GroupSignatory
from app.intake.names import WORD

_FI = re.compile(
    rf"(?P<name>{WORD}(?::n)?(?:[ \t-]+(?:ja[ \t]|de[ \t]|r\.p\.[ \t])?{WORD}|[ \t]+vaihtoehto(?:n)?|[ \t]puolueen|"
    rf"[ \t]liiton){{0,3}})"
    r"[ \t-]+(?P<head>(?:kaupungin|kunnan|alue)?valtuustoryhm|ryhm)(?P<case>än?|ien|ät)\b"
)
_SV = re.compile(
    rf"(?P<name>{WORD}(?::s)?(?:[ \t]+(?:(?:och|i|de)[ \t])?{WORD}|[ \t]partiets|[ \t]folkpartiets){{0,3}})[ \t]+"
    r"(?P<head>(?:kommun)?fullmäktigegrupp(?:en)?|grupp(?:en)?)(?P<case>s?)\b"
)
_STARTS = re.compile(r"^(?:Gruppmotion|Motion|Ryhmäaloite|Valtuustoaloite|Aloite|Allekirjoittajat?|Undertecknare)\s+")
_HANDS_IN = re.compile(
    r"[\s,]*(?:(?:on|ovat|har|hade)\s+)?(?:\d[\d.]*\s+)?(?:jättän\w+|jättämä\w*|jätti|tehnyt|tekemä\w*|"
    r"esittä(?:ä|vät|mä\w*)|"
    r"ehdotta(?:a|vat)|lämna\w+|inlämna\w+|föreslår|kräver|(?:valtuusto|ryhmä)?aloite\w*|ryhmäaloit\w*|"
    r"(?:grupp)?motion\w*|ryhmäkysymy\w*|fråga\b)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:(?:aloite|motion|gruppmotion|kysymys|initiativ)(?:\s+av|\s*,|\s*:)?\s+|"
    r"(?:allekirjoittajat?|allekirjoittaneet|undertecknare)\s*:?\s*)$",
    re.IGNORECASE,
)
_PLAIN = {"Vihreän": "Vihreä", "Vihreiden": "Vihreiden", "Gröna": "Gröna"}


def find_groups(text: str, language: Language, *, whole_lines: bool = False) -> tuple[GroupSignatory, ...]:
    """The groups that `text` says handed the motion in, in the nominative, each once.

    Parameters: `whole_lines` takes every group of `text`, as in a signature block; otherwise only those with a word
    beside them that says so (a distribution list names groups, too).
    """
    found: dict[str, GroupSignatory] = {}
    for pattern, tongue in ((_FI, Language.FI), (_SV, Language.SV)):
        for match in pattern.finditer(text):
            before = text[max(0, match.start() - 40) : match.start()]
            if whole_lines or _HANDS_IN.match(text, match.end()) or _BEFORE.search(before):
                name = _nominative(match, tongue)
                found.setdefault(name, GroupSignatory(NO_TEXT.put(tongue, name)))
    own = [group for group in found.values() if group.name[language]]
    return tuple(own or found.values())


def _nominative(match: re.Match[str], language: Language) -> str:
    name = _STARTS.sub("", match["name"])
    if language is Language.SV:
        return f"{name} {match['head']}"
    if match["case"] in ("än", "ien"):
        name = " ".join(_adjective(word) for word in name.split(" "))
    return f"{name} {match['head']}ä"


def _adjective(word: str) -> str:
    """`word` in the nominative where it is an adjective that agrees with its group; a noun's genitive stays."""
    if word in _PLAIN:
        return _PLAIN[word]
    return word[:-3] + "nen" if re.search(r"(?:lai|läi|tti|alli|elli)sen$", word) else word
