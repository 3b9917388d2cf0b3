"""References that point back to one before them (*saman lain 34 §*, *i den paragrafen*), in the other language."""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.domain.language import Language
from app.domain.reference import Case, Provision, Reference
from app.domain.text import NBSP
from app.language.reference_writing_places import places_written

_FINNISH_LAW = re.compile(
    r"(?P<which>saman|samassa|samaa|mainitu\w+|sanotu\w+|kyseis\w+)?\s*(?P<what>lain|lai\w+|laki\w*|asetu\w+)\b",
    re.IGNORECASE,
)
_FINNISH_SECTION = re.compile(r"(?P<which>saman|mainitun|sanotun|kyseisen)?\s*pykäl\w+", re.IGNORECASE)
_SWEDISH_SECTION = re.compile(r"\b(?P<which>samma|den|nämnda|sagda)\s+paragraf", re.IGNORECASE)
_SWEDISH_LAW = re.compile(
    r"\b(?:(?P<which>samma|den|nämnda|sagda)\s+)?(?:nämnda\s+)?(?P<what>lag|lagen|lagens|lags|förordning\w*)\b",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(?<=[\da-z])\s?[-‐‑−—]\s?(?=\d)")


def back_written(reference: Reference, written: Language, case: Case, conjunctions: Sequence[str]) -> str:
    """What a reference of a text in `written` that points back is in the other language, in `case` in Finnish."""
    refs = [ref for ref in reference.refs if isinstance(ref, Provision)]
    to_swedish = written is Language.FI
    section = (_FINNISH_SECTION.match if to_swedish else _SWEDISH_SECTION.search)(reference.as_written)
    if section is not None:
        refs = [replace(ref, chapter=None, section=None, section_to=None) for ref in refs]
    places = places_written(refs, written.other, case, conjunctions)
    which = (section["which"] or "").casefold() if section is not None else ""
    if section is not None:
        same = which in {"saman", "samma"}
        if to_swedish:
            return " i ".join(filter(None, (places, "samma paragraf" if same else "den paragrafen")))
        return f"{'saman' if same else 'mainitun'} pykälän {places}".strip()
    law = (_FINNISH_LAW.match if to_swedish else _SWEDISH_LAW.search)(reference.as_written)
    if law is None:
        return places
    which = (law["which"] or "").casefold()
    return _swedish_law(places, which, law["what"]) if to_swedish else _finnish_law(places, which, law["what"])


def _swedish_law(places: str, which: str, what: str) -> str:
    noun = "förordning" if what.casefold().startswith("asetu") else "lag"
    if which.startswith("sam"):
        return f"{places} i samma {noun}"
    return f"{places} i {'den ' if which else ''}{noun}en"


def _finnish_law(places: str, which: str, what: str) -> str:
    noun = "asetuksen" if what.casefold().startswith("förordning") else "lain"
    before = {"samma": "saman ", "": ""}.get(which, "mainitun ")
    return f"{before}{noun} {places}"


def back_mended(written: str) -> str:
    """`written` with its signs put right, its words as they are: en dash, one §, a space that does not break."""
    mended = _RANGE.sub("–", re.sub(r"§(?:\s*§)+", "§", written))
    return re.sub(r"(?<=[\da-z])\s*§", f"{NBSP}§", mended)
