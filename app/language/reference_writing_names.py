"""What an act is called in running text of either language, in any Finnish case; it knows no places in acts."""

import re
from collections.abc import Mapping
from datetime import date

from app.domain.citing import Form
from app.domain.language import Language
from app.domain.reference import Case
from app.domain.statute import Act, ActKind, Naming
from app.language.reference_words import act_form, inflected
from app.language.statute_names import SHORT_NAMES_SV, definite_sv, name_key, turned_fi

LOCAL_RULES: Mapping[str, str] = {
    "hallintosääntö": "förvaltningsstadga",
    "palkkiosääntö": "arvodesstadga",
    "taloussääntö": "ekonomistadga",
    "virkasääntö": "tjänstestadga",
    "matkustussääntö": "resestadga",
    "ohjesääntö": "instruktionsstadga",
    "talousarviosääntö": "budgetstadga",
    "tarkastussääntö": "revisionsstadga",
}
"""A municipality's own rules in both languages, in their base form."""

_LOCAL_FI = {swedish: finnish for finnish, swedish in LOCAL_RULES.items()}
# Names of places and peoples at the head of a title keep their capital.
_PROPER = re.compile(
    r"(?:Suomen|Ahvenanmaan|Euroopan|Pohjois|Helsingin|Turun|Porvoon|Oulun|Tampereen|Yhdisty|Finlands|Ålands|Europ|Nordisk"
    r"|Helsingfors|Åbo|Borgå|[A-ZÅÄÖ]{2})"
)
_EU_NUMBER = re.compile(r"\s*(?:\([A-Z]+\)\s*(?:N:o\s*|nr\s*)?\d+/\d+|\d+/\d+/[A-Z]+)$")
_BARE_EU = frozenset({"asetuksen", "direktiivin", "päätöksen", "förordning", "direktiv", "beslut"})


def local_name(base: str, language: Language) -> str:
    """What local rules called `base` in either language are called in `language`, in their base form, or empty."""
    if language is Language.SV:
        return LOCAL_RULES.get(base, base if base.endswith("stadga") else "")
    return _LOCAL_FI.get(base, base if base.endswith("sääntö") else "")


def definite_stadga(base: str) -> str:
    """*förvaltningsstadga* → *förvaltningsstadgan*."""
    return f"{base}n" if base.endswith("a") else base


def act_name(act: Act, language: Language, day: date | None, case: Case, form: Form = Form.FULL) -> str:
    """What the `act` is called on `day`, in `case` in Finnish, definite in Swedish; empty where nobody knows."""
    naming = act.naming(day)
    if language is Language.SV:
        return _short_sv(act, naming) if form is Form.SHORT else name_sv(naming)
    short = next((it for it in act.short if act_form(it)), "") if form is Form.SHORT else ""
    return inflected(short or _name_fi(naming), case)


def eu_name(act: Act, language: Language, day: date | None, case: Case, *, numbered: bool) -> str:
    """What an act of the EU is called, with its number behind it where `numbered`, or where it has no other name."""
    assert act.kind is ActKind.EU
    naming = act.naming(day)
    if language is Language.SV:
        names = naming.definite_sv
        return next((it for it in names if bool(_EU_NUMBER.search(it)) is numbered), names[0] if names else "")
    whole = naming.genitive_fi
    number = _EU_NUMBER.search(whole)
    name = whole[: number.start()] if number else whole
    told = number[0] if number and (numbered or name.split()[-1] in _BARE_EU) else ""
    return inflected(name, case) + told


def name_sv(naming: Naming) -> str:
    """The definite name of an act."""
    if naming.definite_sv:
        return naming.definite_sv[0]
    return definite_sv(_small(naming.title.sv))


def names_in_text(naming: Naming, language: Language) -> frozenset[str]:
    """The names of `naming` as names are compared: as running text has them, and as issued."""
    forms = {naming.title[language]}
    if language is Language.SV:
        forms |= {name_sv(naming), *naming.definite_sv}
    else:
        forms |= {inflected(_name_fi(naming), Case.NOMINATIVE)}
    return frozenset(name_key(form) for form in forms if form)


def _name_fi(naming: Naming) -> str:
    return naming.genitive_fi or turned_fi(_small(naming.title.fi))


def _short_sv(act: Act, naming: Naming) -> str:
    own = [name for name, numbers in SHORT_NAMES_SV.items() if act.number in numbers]
    one_word = [name for name in naming.definite_sv if " " not in name]
    return (own or one_word or [name_sv(naming)])[0]


def _small(title: str) -> str:
    """`title` with a small first letter, where it is no proper name."""
    return title if _PROPER.match(title) else title[:1].lower() + title[1:]
