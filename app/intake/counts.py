"""How many others signed: numbers in digits and words, totals and their unclear forms; names are read elsewhere."""

import re
from dataclasses import dataclass

_WORDS = {
    word: number
    for number, words in enumerate(
        (
            "yksi yhden yhdellä en ett",
            "kaksi kahden två",
            "kolme kolmen tre",
            "neljä neljän fyra",
            "viisi viiden fem",
            "kuusi kuuden sex",
            "seitsemän sju",
            "kahdeksan åtta",
            "yhdeksän nio",
            "kymmenen tio",
            "yksitoista yhdentoista elva",
            "kaksitoista kahdentoista tolv",
            "kolmetoista kolmentoista tretton",
            "neljätoista neljäntoista fjorton",
            "viisitoista viidentoista femton",
            "kuusitoista kuudentoista sexton",
            "seitsemäntoista sjutton",
            "kahdeksantoista arton aderton",
            "yhdeksäntoista nitton",
            "kaksikymmentä kahdenkymmenen tjugo",
        ),
        1,
    )
    for word in words.split()
}
NUMBER = r"(?:\d{1,4}|" + "|".join(sorted(_WORDS, key=len, reverse=True)) + ")"
_MEMBER = (
    r"(?:kaupungin|kunnan|vara|alue)?(?:valtuutettu[ajn]?|valtuutetun|valtuutettua)|(?:muuta )?allekirjoittaja[an]?|"
    r"jäsen(?:tä|en)|(?:fullmäktige)?ledamöter|(?:fullmäktige)?ledamot|ersättare|undertecknare|personer|"
    r"henkilö[än]|kannattajan?|asuk(?:as|asta)|kuntalai(?:nen|sta)|kaupunkilaista|(?:kommun)?invånare"
)
OTHERS = re.compile(
    rf"\s*,?\s+(?:ja|sekä|och|samt|jämte|\+)\s+(?P<n>{NUMBER})\s+(?:muu[tn]?a?|andra|annan|"
    rf"övriga)\b(?:\s+(?:{_MEMBER}))?"
    rf"(?:\s+(?:ja|sekä|och|samt)\s+(?P<n2>{NUMBER})\s+(?:{_MEMBER})\b)?",
    re.IGNORECASE,
)
TOGETHER = re.compile(
    rf"\b(?:yhdessä\s+(?P<n>{NUMBER})\s+(?:muun\s+)?(?:{_MEMBER})\s+kanssa|"
    rf"tillsammans\s+med\s+(?P<n2>{NUMBER})\s+(?:andra\s+|övriga\s+)?(?:{_MEMBER}))",
    re.IGNORECASE,
)
AND_MORE = re.compile(
    r"\s*,?\s*(?:\bym\b\.?|\bm\.\s?fl\b\.?|\bmed\s+flera\b|\bynnä\s+muut\b|\b(?:ja|och|samt)\s+(?:muut|övriga)\s+\w+)",
    re.IGNORECASE,
)
_UNCLEAR = re.compile(
    rf"(?:kanssaan|tillsammans\s+med\s+\w+)[^.\n]{{0,60}}?(?:yhteensä|sammanlagt|totalt)\s+(?P<n>{NUMBER})\b",
    re.IGNORECASE,
)
_TOTALS = (
    re.compile(
        rf"(?:allekirjoitt\w+|allekirjoittajia|allekirjoituksia|undertecknat\w*|undertecknad\w*|skrivit under)"
        rf"(?:\s+(?:on|oli|olivat|ovat|av|myös|också|on yhteensä))?\s*:?\s+(?:(?:yhteensä|yht\.|kaikkiaan|kaikki|"
        rf"sammanlagt|totalt|alla)\s+)?"
        rf"(?P<n>{NUMBER})(?!\.\d)\s*(?!muu|andra|övriga)(?:{_MEMBER}|kappaletta|kpl|st\b)",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:yht\.|yhteensä|sammanlagt|totalt)\s+(?P<n>{NUMBER})\s+(?:{_MEMBER})", re.IGNORECASE),
    re.compile(
        rf"\b(?:allekirjoittajia|allekirjoituksia|allekirjoittajien (?:luku)?määrä|antal(?:et)? (?:undertecknare|"
        rf"underskrifter))(?:\s+on)?\s*:?\s+(?:(?:yhteensä|yht\.|kaikkiaan|sammanlagt|totalt)\s+)?(?P<n>{NUMBER})"
        rf"(?!\d|\.\d)|\b(?:allekirjoitukset|underskrifter)\s*:?\s+(?P<n2>{NUMBER})\s*(?:kpl|kappaletta|st)\b|"
        rf"(?<![\w.])(?P<n3>{NUMBER})\s+(?:allekirjoittajaa|allekirjoitusta|undertecknare|underskrifter)\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<![\w.])(?P<n>{NUMBER})\s+(?:{_MEMBER})\s+(?:on|har|hade|ovat)?\s*(?:allekirjoitt\w+|undertecknat|"
        rf"skrivit under)",
        re.IGNORECASE,
    ),
)
_NEAR = 300
# What else people sign: a sentence about it says nothing of the motion.
_OTHER_PAPER = re.compile(
    r"adress|vetoomu|kansalaisaloit|nimenkeruu|kampanj|namninsamling|petition|upprop|medborgarinitiativ", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Total:
    """A number of signatories that a text states; `clear` is False where it may mean the others or all."""

    number: int
    clear: bool
    start: int
    end: int


def read_number(text: str) -> int:
    """The value of a number in digits or a Finnish or Swedish word up to twenty; ValueError for anything else."""
    word = text.lower()
    return _WORDS[word] if word in _WORDS else int(word)


def others(match: re.Match[str]) -> int:
    """The number of others that a match of OTHERS or TOGETHER states, a second number (deputies) added."""
    groups = match.groupdict()
    return sum(read_number(groups[key]) for key in ("n", "n2") if groups.get(key))


def find_total(text: str) -> Total | None:
    """The first total of signatories in `text`; None where none is stated."""
    if match := _UNCLEAR.search(text):
        return Total(read_number(match["n"]), clear=False, start=match.start(), end=match.end())
    for pattern in _TOTALS:
        for match in pattern.finditer(text):
            if _OTHER_PAPER.search(_sentence_around(text, match)):
                continue
            number = next(value for value in match.groupdict().values() if value)
            return Total(read_number(number), clear=True, start=match.start(), end=match.end())
    return None


def _sentence_around(text: str, match: re.Match[str]) -> str:
    """The sentence in which `match` stands, of a very long one what is near."""
    before = re.split(r"[.?!] |\n", text[max(0, match.start() - _NEAR) : match.start()])[-1]
    behind = re.split(r"[.?!] |\n", text[match.end() : match.end() + _NEAR], maxsplit=1)[0]
    return before + match[0] + behind
