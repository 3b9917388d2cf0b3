"""Where a sentence ends in Finnish and Swedish official prose; knows abbreviations and ordinals, no grammar."""

import re

# A full stop after one of these does not end a sentence unless it ends the text.
_ABBREVIATIONS_LISTED = """
    ao ap arv artik as eKr em ent esim fil ha hlö huom jKr jms joht jne ju kand kh khra kk klo kpl ks kv lk lkm lis
    ltk lv maist mm mom mrd milj mv n no nro ns nyk nk ok os oyj p pj po proc prof puh pv pvm rn rva s sd srk ss
    st synt tark tiet tj tl toht tms tri ts tv ts v va vast vrk vrt vs vt yht yks yl ym yms yo ä äo valt varap
    bl.a t.ex m.fl m.m d.v.s dvs o.s.v osv s.k f.d fr.o.m t.o.m fr t.f ca kap kl nr ang enl f.n p.g.a pga resp st tel
    mom inkl exkl ordf o.d dyl följ jfr obs kungl avd
"""
ABBREVIATIONS = frozenset(_ABBREVIATIONS_LISTED.split())
# These close a list of examples: before a capital they are nearly always a sentence's last word.
_CLOSING = frozenset({"jne", "yms", "tms", "osv", "o.s.v", "m.m", "o.d"})
# As far as one has to look ahead to see how the next sentence begins; a whole rest would be copied at every stop.
_AHEAD = 200
_LONGEST_WORD = 40

# Anchored at a run's first mark, so that a long text without spaces or of stops alone is read once.
_END = re.compile(r"(?<![.!?…])(?P<mark>[.!?…]+)(?P<close>[\"”’')\]»]*)(?=\s|$)")
_STARTS_LOW = re.compile(r"[\"”’'(\[»]*[a-zåäöéü]")
_ORDINAL = re.compile(r"[IVXLC]+|[A-ZÅÄÖ]")
_NUMBER = re.compile(r"\d{1,3}")
_MONTH = re.compile(
    r"(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu|"
    r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b",
    re.IGNORECASE,
)


def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences of `text` in order, without white space at their ends; empty for a blank text.

    A full stop ends none after an abbreviation, an initial, a Roman numeral, before a small letter, or after a number
    that begins the sentence (a list's ``1.``) or has a month behind it; any other number may well be its last word.
    """
    sentences: list[str] = []
    start = 0
    for match in _END.finditer(text):
        rest = text[match.end() : match.end() + _AHEAD].lstrip()
        if rest and not _ends(match, rest, start):
            continue
        sentences.append(text[start : match.end()].strip())
        start = match.end()
    if text[start:].strip():
        sentences.append(text[start:].strip())
    return tuple(sentences)


def _ends(match: re.Match[str], rest: str, start: int) -> bool:
    """Whether the mark of `match` ends the sentence that begins at `start`, when `rest` goes on behind it."""
    if _STARTS_LOW.match(rest):
        return False
    if match["mark"] != ".":
        return True
    before = match.string[max(start, match.start() - _LONGEST_WORD) : match.start()]
    word = (before.split() or [""])[-1] if not before[-1:].isspace() else ""
    word = word.lstrip("(\"”’'[")
    if _NUMBER.fullmatch(word):
        begins = not match.string[start : match.start()].strip().removesuffix(word).strip("(\"”’'[ ")
        return not begins and not _MONTH.match(rest)
    if word.lower() in _CLOSING:
        return True
    return word not in ABBREVIATIONS and word.lower() not in ABBREVIATIONS and not _ORDINAL.fullmatch(word)
