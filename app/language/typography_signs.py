"""Which sign belongs where: quotation marks, apostrophes, dashes, minus; each change keeps a text's length."""

import re

QUOTE = "”"
QUOTES = frozenset('"“”„»«')
DASH = "–"
ELLIPSIS = "…"
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['‘´](?=[^\W\d_])")
_QUOTE = re.compile('["“„»«”]')
_WORDS_DASH = re.compile(r"(?<=\S[ \u00a0])-(?=[ \u00a0]\S)")
_MINUS = re.compile(r"(?<![^\s(])-(?=\d{1,9}(?:[.,]\d{1,9})?[ \u00a0]?(?:°|%|astetta\b|grader\b))")
_HYPHEN = re.compile(r"(?<=[\d.])-(?=\d)")

# A range is looked at as a whole with what stands around it, up to the spaces: a telephone number, a date in the order
# of computers or a case's number has digits and hyphens too.
_FAR = 40
_WHOLE = r"\d{1,4}"
_PART = r"\d{1,4}[.,:]\d{1,2}"
_DATE = r"\d{1,2}\.(?:\d{1,2}\.(?:\d{4})?)?"
_RANGE = re.compile(
    rf"[(\[\"”’'§]*(?P<from>{_DATE}|{_PART}|{_WHOLE})-(?P<to>{_DATE}|{_PART}|{_WHOLE})"
    r"(?::?[^\W\d_]{1,15}|-[^\W\d_]{1,40}|[%‰€§])?[.,;:!?)\]\"”’'…]*"
)
_GROUPS = r"[1-9]\d{0,2}(?:[ \u00a0]\d{3}){1,4}"
_GROUP_RANGE = re.compile(rf"(?<![\d.,/-])(?<![\d.,][ \u00a0]){_GROUPS}(?P<dash>-){_GROUPS}(?![\d/-]|[ \u00a0]\d)")
_FIRST = re.compile(r"[.,:]")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_LAST_HOUR = 24


def signs_put_right(text: str) -> str:
    """`text` with ” ”, ’, en dashes in ranges and between words, and minus signs; as long as before."""
    text = _APOSTROPHE.sub("’", text)
    text = quotes_put_right(text)
    text = _WORDS_DASH.sub(DASH, text)
    text = _MINUS.sub("−", text)
    return ranges_put_right(text)


def quotes_put_right(text: str) -> str:
    """`text` with ” for quotation marks of other styles; an inch's sign behind a number stays."""
    open_now = False
    result: list[str] = []
    done = 0
    for found in _QUOTE.finditer(text):
        place = found.start()
        if found[0] == '"' and not open_now and text[place - 1 : place].isdigit():
            continue
        open_now = not open_now
        result += text[done:place], QUOTE
        done = place + 1
    return "".join([*result, text[done:]])


def ranges_put_right(text: str) -> str:
    """`text` with en dashes for the hyphens of ranges: ``2–5``, ``2024–2025``, ``9.30–12``, ``1.1.–31.12.2025``."""
    if "-" not in text:
        return text
    places = [found.start() for found in _HYPHEN.finditer(text) if _is_range(text, found.start())]
    places += [found.start("dash") for found in _GROUP_RANGE.finditer(text)]
    if not places:
        return text
    signs = list(text)
    for place in places:
        signs[place] = DASH
    return "".join(signs)


def _is_range(text: str, place: int) -> bool:
    """Whether the hyphen at `place` stands between the two ends of a range and nothing else."""
    before = text[max(0, place - _FAR) : place].rsplit(maxsplit=1)[-1]
    after = text[place + 1 : place + _FAR].split(maxsplit=1)[0]
    found = _RANGE.fullmatch(f"{before}-{after}")
    if found is None or found.start("to") != len(before) + 1:
        return False
    low, high = found["from"], found["to"]
    if low.isdigit() and high.removesuffix(".").isdigit():
        return _are_whole(low, high.removesuffix("."))
    if _is_date(low) or _is_date(high):
        return _is_date(high) and (_is_date(low) or low.isdigit())
    return all(len(_FIRST.split(end, 1)[0]) < 4 for end in (low, high))


def _is_date(end: str) -> bool:
    return end.endswith(".") or end.count(".") == 2


def _are_whole(low: str, high: str) -> bool:
    """Whether two whole numbers are the ends of a range: of years, of hours with a zero, or of anything small."""
    if low[0] == "0" or high[0] == "0":
        return len(low) == len(high) == 2 and int(low) < int(high) <= _LAST_HOUR
    if len(low) == 4 or len(high) == 4:
        return bool(_YEAR.fullmatch(low) and _YEAR.fullmatch(high)) and low < high
    return int(low) < int(high)
