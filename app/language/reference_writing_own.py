"""How a text itself says a reference: the name that may stay, conjunctions, what its bracket holds; it writes none."""

import re
from datetime import date
from difflib import SequenceMatcher

from app.domain.citing import Manner
from app.domain.language import Language
from app.domain.reference import Case, Provision, Reference, RefKind
from app.domain.statute import Act, Naming
from app.language.reference_names import CAPITALS
from app.language.reference_words import act_form, inflected
from app.language.reference_writing_names import names_in_text
from app.language.statute_names import name_key
from app.language.statutes import Catalogue

_CONJUNCTION = re.compile(r"\b(?:ja|sekä|taikka|tai|och|samt|eller)\b")
_OTHER = {
    Language.SV: {"ja": "och", "sekä": "samt", "tai": "eller", "taikka": "eller"},
    Language.FI: {"och": "ja", "samt": "sekä", "eller": "tai"},
}
_BRACKET = re.compile(r"\s*(,\s*[^\W\d]{2,12})\s*\)")
_ALIAS = re.compile(r"\b(?:jäljempänä|jälj|myöhemmin|nedan|härefter)\b")
_LETTERED = re.compile(r"\b(?:alakoh|underpunkt)")
_PART = re.compile(r"\b(?:osan|osa|osassa|avd|avdelningen)\b")
_OF_THEN = re.compile(
    r"(?:voimassa ollee\w+|voimassa olevan aiemm\w+|silloi\w+|entise\w+|aiemm\w+|aikaisemm\w+|kumot\w+|vanha\w*"
    r"|dåvarande|tidigare|upphävda|gamla|som (?:då )?gällde)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_DASH = re.compile(r"\d\s?[-‐‑–—―−]\s?\d")
_ALIKE = 0.85
_LOOK_BEHIND = 60


def name_of(text: str, reference: Reference, language: Language) -> str:
    """The name in its base form, as `text` has it but for a capital that only its sentence asks for; empty: none."""
    if reference.name is None:
        return ""
    written = " ".join(text[slice(*reference.name)].split())
    if not CAPITALS.fullmatch(written) and not written[:2].isupper() and not written.startswith(("Suomen", "Finlands")):
        written = written[:1].lower() + written[1:]
    return inflected(written, Case.NOMINATIVE) if language is Language.FI else written


def of_then(text: str, reference: Reference) -> bool:
    """Whether the words before it say that the act is one of an earlier time: *voimassa olleen …*, *dåvarande …*."""
    return _OF_THEN.search(text, max(0, reference.start - _LOOK_BEHIND), reference.start) is not None


def is_older_name(name: str, act: Act, language: Language, day: date) -> bool:
    """Whether the `act` was called `name`, but not on `day`."""
    key = name_key(name)
    keys = {key, key.removesuffix("s")} if language is Language.SV else {key}
    now = act.naming(day)
    older = [naming for naming in act.names if naming is not now]
    return any(keys & names_in_text(it, language) for it in older) and not keys & names_in_text(now, language)


def kept_name(text: str, reference: Reference, language: Language, catalogue: Catalogue, day: date) -> str:
    """The name in its base form where the text may go on calling the act so; empty where its title is to stand."""
    name = name_of(text, reference, language)
    if not name or reference.kind is RefKind.LOCAL:
        return name
    if language is Language.SV and _has_place(reference) and name.endswith("s"):
        # *grundlagens 121 §*
        name = name[:-1]
    act = catalogue.act(reference.act)
    if act is None:
        return "" if "(" in name else name
    if is_older_name(name, act, language, day):
        return name if of_then(text, reference) else ""
    known = act in catalogue.named(name, language) or _reaches_back(text, reference, act.naming(day), language)
    meant = name if known else _meant(name, act, language, day)
    return meant if meant and _can_be_written(meant, language) else ""


def _meant(name: str, act: Act, language: Language, day: date) -> str:
    """What a name that nobody knows may stay as: one that the text gave the act, or the short name it is a slip of."""
    names = dict.fromkeys(names_in_text(act.naming(day), language), "")
    names |= {name_key(it): it for it in act.short if language is Language.FI}
    near = max(names, key=lambda it: _alike(name_key(name), it), default="")
    return name if _alike(name_key(name), near) < _ALIKE else names[near]


def _can_be_written(name: str, language: Language) -> bool:
    if "(" in name or CAPITALS.fullmatch(name):
        return False
    noun = name.rsplit(maxsplit=1)[-1].casefold()
    return _is_definite(name) if language is Language.SV else act_form(noun) is not None


def _reaches_back(text: str, reference: Reference, naming: Naming, language: Language) -> bool:
    """Whether words of the title stand before those that were taken for it: it was cut short by a slip in it."""
    before = {word.casefold() for word in text[max(0, reference.start - _LOOK_BEHIND) : reference.start].split()[-4:]}
    return any(title.split()[0] in before for title in names_in_text(naming, language))


def _has_place(reference: Reference) -> bool:
    return any(isinstance(ref, Provision) and (ref.section or ref.chapter) for ref in reference.refs)


def _is_definite(name: str) -> bool:
    return name.split(maxsplit=1)[0].endswith(("en", "et", "ens", "ets"))


def _alike(first: str, second: str) -> float:
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def manner_in(text: str, reference: Reference, written: Language, to: Language, called: str) -> Manner:
    """The manner in which a reference of `text`, which is in `written`, is said in `to`; `called` is its name there."""
    places = text[reference.start : reference.end]
    if reference.name is not None:
        first, end = (at - reference.start for at in reference.name)
        places = places[: max(0, first)] + " " + places[end:]
    found = _CONJUNCTION.findall(places)
    own = written is to
    conjunctions = tuple(found if own else [_OTHER[to][word] for word in found])
    bracket = _BRACKET.match(text, reference.number[1]) if own and reference.number else None
    name = text[slice(*reference.name)] if reference.name else ""
    before = text[max(0, reference.start - _LOOK_BEHIND) : reference.start].split()
    return Manner(
        called=called,
        bracket=", " + bracket[1].lstrip(", ") if bracket else "",
        conjunctions=conjunctions,
        owned=own and to is Language.SV and name.endswith("stadga") and bool(before) and before[-1].endswith("s"),
        spelled=reference.as_written.casefold().startswith(("hallituksen", "regeringens")),
        runs=_DASH.search(places) is not None,
        genitive=own and name.endswith(("ens", "ets")) and not _has_place(reference),
    )


def says_more(reference: Reference) -> bool:
    """Whether its words say what its value does not hold: a short name given to the act, parts, lettered items."""
    written = reference.as_written
    if _ALIAS.search(written) or _PART.search(written):
        return True
    items = [item for ref in reference.refs if isinstance(ref, Provision) for item in ref.items]
    return _LETTERED.search(written) is not None and not any(item[0].isalpha() for item in items)
