"""Where a line must not end: at §, in dates, number groups and units; changes no other character than spaces."""

import re

from app.domain.text import NBSP

_MONTHS = (
    "(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu[a-zäö]*"
    "|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
)
_UNITS = (
    r"%|‰|€|°C|EUR\b|e\b|euroa?\b|euron\b|kr\b|milj\.|mrd\.|mn\b|md\b|M€|k€|tn\b|kpl\b|hlö\b|as\.|inv\.|"
    r"(?:[kcm]?m|ha|k?m²|k?m2|m³|m3|kg|g|t|l|h|min|s|[kMGT]?Wh?|[kMGT]?Wh/m²|km/h|mom\.|kohta\b|punkten\b)(?!\w)"
)
_BEFORE_NUMBER = frozenset(
    {"s", "ss", "sid", "kl", "klo", "nro", "n:o", "nr", "no", "kap", "art", "puh", "tel", "tfn"}
    | {"liite", "bilaga", "kohta", "punkt", "luku"}
)
_LONGEST_BEFORE = 8

# Each pattern holds the spaces that must not break; only U+0020 inside a match is changed. What must not stand before
# a digit is asked behind it: a pattern that begins with a digit is looked for many times faster. No pattern repeats
# without a bound, so that a long text is read in a time that grows with it alone, and each takes a space that is bound
# already. What stands before
# each pattern is in every text that it can change, and spares most texts the search.
_RULES = (
    ("§", re.compile(r"\d(?:[ \u00a0][a-z])?(?:[–-]\d{1,4}(?:[ \u00a0][a-z])?)?[ \u00a0]§")),
    ("§", re.compile(r"§ (?=\d)")),
    (" ", re.compile(rf"\d(?<![\d.]\d)\d?\.?[ \u00a0](?:{_MONTHS})\b(?:[ \u00a0]\d{{4}}(?!\d))?", re.IGNORECASE)),
    (". ", re.compile(r"\d(?<![\d.]\d)\d?\.[ \u00a0]\d{1,2}\.[ \u00a0](?=\d{4}(?!\d))")),
    (" ", re.compile(r"[1-9](?<![\d,.][1-9])\d{0,2}(?:[ \u00a0]\d{3}){1,5}(?![ \u00a0]?\d)")),
    (" ", re.compile(rf"\d (?={_UNITS})")),
    ("€", re.compile(r"\d[ \u00a0](?:milj\.|mrd\.|mn|md) (?=€)")),
    ("euro", re.compile(r"\d[ \u00a0](?:milj\.|mrd\.|mn|md) (?=euroa|euro\b)")),
)
_BEFORE_DIGIT = re.compile(r" (?=\d)")
_DIGIT = re.compile(r"\d")


def bind(text: str) -> str:
    """`text` with no-break spaces where a line must not end; as long as before, and equal but for its spaces.

    Bound are ``2 §``, ``3 a §``, ``§ 89``, ``8. lokakuuta 2018``, ``den 20 april 2026``, ``1 200``, ``20 %``, ``5 €``,
    ``s. 4``, ``kl. 18``. Only U+0020 is ever replaced (typography rules of the Finnish and Swedish language offices).
    """
    if not _DIGIT.search(text):
        return text
    for held, rule in _RULES:
        if held in text:
            text = rule.sub(_bound, text)
    return _BEFORE_DIGIT.sub(_bound_to_number, text)


def _bound(match: re.Match[str]) -> str:
    return match[0].replace(" ", NBSP)


def _bound_to_number(match: re.Match[str]) -> str:
    """The space before a number, bound where the word before it is one that only makes sense with its number."""
    start = max(0, match.start() - _LONGEST_BEFORE)
    word = match.string[start : match.start()].replace(NBSP, " ").rpartition(" ")[2]
    return NBSP if word.lstrip("(\n\t").rstrip(".").lower() in _BEFORE_NUMBER else " "
