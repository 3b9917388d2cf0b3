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

_END = re.compile(r"(?P<word>\S*?)(?P<mark>[.!?…]+)(?P<close>[\"”’')\]»]*)(?=\s|$)")
_STARTS_LOW = re.compile(r"[\"”’'(\[»]*[a-zåäöéü]")
_ORDINAL = re.compile(r"(?:^|.*[(\s])?\d{1,3}$|^[IVXLC]+$|^[A-ZÅÄÖ]$")


def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences of `text` in order, without white space at their ends; empty for a blank text.

    A full stop ends none after an abbreviation, an ordinal (``1.``, ``II.``), an initial, or before a small letter.
    """
    sentences: list[str] = []
    start = 0
    for match in _END.finditer(text):
        rest = text[match.end() :].lstrip()
        if rest and not _ends(match, rest):
            continue
        sentences.append(text[start : match.end()].strip())
        start = match.end()
    if text[start:].strip():
        sentences.append(text[start:].strip())
    return tuple(sentences)


def _ends(match: re.Match[str], rest: str) -> bool:
    if _STARTS_LOW.match(rest):
        return False
    if match["mark"] != ".":
        return True
    word = match["word"].lstrip("(\"”'’[")
    return word not in ABBREVIATIONS and word.lower() not in ABBREVIATIONS and not _ORDINAL.match(word)
