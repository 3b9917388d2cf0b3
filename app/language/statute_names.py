"""The names under which an act is looked up: its titles turned as running text has them; inflects no name."""

import re
from collections.abc import Iterator, Mapping

from app.domain.language import Language
from app.domain.reference import Case
from app.domain.statute import Act
from app.language.reference_words import inflected

MORE_ABBREVIATIONS: Mapping[str, tuple[str, ...]] = {
    "OK": ("4/1734",),
    "ROL": ("689/1997",),
    "RL": ("39/1889",),
    "PKL": ("806/2011",),
    "ETL": ("805/2011",),
    "OYL": ("624/2006",),
    "VahL": ("412/1974",),
    "UK": ("705/2007",),
}
"""Numbers of acts by abbreviations that stand in no short name."""

SHORT_NAMES_SV: Mapping[str, tuple[str, ...]] = {
    "offentlighetslagen": ("621/1999",),
    "jämställdhetslagen": ("609/1986",),
    "upphandlingslagen": ("1397/2016",),
    "patientlagen": ("785/1992",),
    "klientlagen": ("812/2000",),
    "klientuppgiftslagen": ("703/2023",),
    "informationshanteringslagen": ("906/2019",),
    "integrationslagen": ("681/2023",),
    "handikappservicelagen": ("675/2023",),
    "äldreomsorgslagen": ("980/2012",),
    "tjänsteinnehavarlagen": ("304/2003",),
    "digitjänstlagen": ("306/2019",),
    "integritetslagen": ("759/2004",),
}
"""Swedish short names in use by authorities, which the data of the catalogue has in Finnish alone."""

_SPACES = re.compile(r"[\s\u00a0\u202f]+")
# Laki/asetus/päätös at the head of a title stands behind it in running text: *… annettu laki* (Lainkirjoittajan opas).
_FINNISH_HEAD = re.compile(
    r"(?P<head>(?:[\w-]+- ja )?(?:[\w-]+n ){0,2}(?:laki|asetus|päätös)) (?P<rest>.+)", re.IGNORECASE
)
# What some titles of the list were cut down to names no act.
_NO_NAME = re.compile(
    r"(?:[\w-]+- ja )?(?:[\w-]+n ){0,2}(?:asetus|päätös|laki|direktiivi)"
    r"|(?:[\w-]+s )?(?:förordning|beslut|lag|direktiv)"
)
_EU_NUMBER = re.compile(r" (?:\([A-Z]+\)|\d).*")
_SWEDISH_HEAD = re.compile(
    r"(?P<head>(?:[\w-]+s )?(?:[\wåäö-]*lag|[\wåäö-]*förordning|beslut))\b(?P<rest>.*)", re.IGNORECASE
)
_DEFINITE = (
    ("lag", "lagen"),
    ("förordning", "förordningen"),
    ("beslut", "beslutet"),
    ("balk", "balken"),
    ("form", "formen"),
)
_HEADS_FI = frozenset({"laki", "asetus", "päätös"})
_HEADS_SV = {"lag": "lagen", "förordning": "förordningen", "beslut": "beslutet"}


def name_key(name: str) -> str:
    """`name` as names are compared: small letters, single spaces, plain hyphens."""
    return _SPACES.sub(" ", name.replace("\u2011", "-").replace("\u00ad", "")).strip().casefold()


def keys_of_name(act: Act, language: Language) -> Iterator[str]:
    """Every key of an act that is known with its forms: titles now and before, forms of running text, short names."""
    for naming in act.names:
        yield from keys_of_title(naming.title[language], language)
        if language is Language.SV:
            yield from map(name_key, naming.definite_sv)
        elif naming.genitive_fi:
            called = _EU_NUMBER.sub("", naming.genitive_fi).removeprefix("yleisen ")
            key = name_key(inflected(called, Case.NOMINATIVE))
            if not _NO_NAME.fullmatch(key):
                yield key
    # Abbreviations are used in both languages' lists alike; a Finnish short name in Swedish text finds its act too.
    yield from map(name_key, act.short)


def keys_of_listed(title: str, language: Language) -> Iterator[str]:
    """What `keys_of_title` gives for a `title` whose spaces are single, the common heads at once: a list has many."""
    key = title.casefold()
    first, _, rest = key.partition(" ")
    second, _, behind = rest.partition(" ")
    if language is Language.FI and first in _HEADS_FI and rest:
        yield from (key, f"{rest} annettu {first}")
    elif language is Language.FI and second in _HEADS_FI and behind and _is_issuer(first, behind):
        yield from (key, f"{behind} annettu {first} {second}")
    elif language is Language.SV and first in _HEADS_SV and rest:
        yield from (key, f"{_HEADS_SV[first]} {rest}")
    elif language is Language.SV and second in _HEADS_SV and behind and first.endswith("s"):
        yield key
    else:
        yield from keys_of_title(title, language)


def _is_issuer(first: str, behind: str) -> bool:
    return first.endswith("n") and behind.split(" ", 1)[0] not in _HEADS_FI


def keys_of_title(title: str, language: Language) -> Iterator[str]:
    """The keys of a `title` as issued: itself, and as it stands in running text."""
    if not title:
        return
    key = name_key(title)
    if _NO_NAME.fullmatch(key):
        return
    yield key
    turned = turned_fi(key) if language is Language.FI else definite_sv(key)
    if turned != key:
        yield turned


def turned_fi(title: str) -> str:
    """*laki hallinnosta* → *hallinnosta annettu laki*; a title that is one noun stays as it is."""
    found = _FINNISH_HEAD.fullmatch(title)
    return f"{found['rest']} annettu {found['head']}" if found else title


def definite_sv(title: str) -> str:
    """*lag om hemkommun* → *lagen om hemkommun*, *kommunallag* → *kommunallagen*; a definite one stays as it is."""
    found = _SWEDISH_HEAD.match(title)
    head, rest = (found["head"], found["rest"]) if found else (title, "")
    # A giver in the genitive makes the noun definite by itself: *statsrådets förordning om …*.
    if " " in head:
        return title
    return next((f"{head[: -len(old)]}{new}{rest}" for old, new in _DEFINITE if head.endswith(old)), title)
