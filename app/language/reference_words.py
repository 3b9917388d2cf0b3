"""The words of references in both languages with their case forms: chapter, subsection, item, act; reads no text."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from app.domain.language import Bilingual
from app.domain.reference import Case
from app.language.reference_places import PlaceWords

_N, _G, _P, _INE, _ELA, _ILL = (
    Case.NOMINATIVE, Case.GENITIVE, Case.PARTITIVE, Case.INESSIVE, Case.ELATIVE, Case.ILLATIVE,
)  # fmt: skip
_ADE, _ABL, _ALL, _ESS, _TRA = Case.ADESSIVE, Case.ABLATIVE, Case.ALLATIVE, Case.ESSIVE, Case.TRANSLATIVE
_ORDER = (_N, _G, _P, _INE, _ELA, _ILL, _ADE, _ABL, _ALL, _ESS, _TRA)


def _forms(singular: str, plural: str = "") -> dict[str, Case]:
    """Forms in the order of `_ORDER`, singular and then plural, as cases."""
    found: dict[str, Case] = {}
    for row in (plural, singular):
        found.update(zip(row.split(), _ORDER, strict=False))
    return found


_MOMENT = _forms(
    "momentti momentin momenttia momentissa momentista momenttiin momentilla momentilta momentille momenttina"
    " momentiksi",
    "momentit momenttien momentteja momenteissa momenteista momentteihin momenteilla momenteilta momenteille",
) | {"mom": _N}
_ITEM = _forms(
    "kohta kohdan kohtaa kohdassa kohdasta kohtaan kohdalla kohdalta kohdalle kohtana kohdaksi",
    "kohdat kohtien kohtia kohdissa kohdista kohtiin kohdilla kohdilta kohdille",
)
_ITEM |= {f"ala{word}": case for word, case in _ITEM.items()} | {"kohd": _N}
_CHAPTER = _forms(
    "luku luvun lukua luvussa luvusta lukuun luvulla luvulta luvulle lukuna luvuksi",
    "luvut lukujen lukuja luvuissa luvuista lukuihin luvuilla luvuilta luvuille",
)
# What stands behind *§:* (Lainkirjoittajan opas): of *pykälä* the endings of its forms.
_ENDING = {
    "n": _G, "ää": _P, "ssä": _INE, "stä": _ELA, "ään": _ILL, "llä": _ADE, "ltä": _ABL, "lle": _ALL, "nä": _ESS,
    "ksi": _TRA, "t": _N, "ien": _G, "iä": _P, "issä": _INE, "istä": _ELA, "iin": _ILL, "ssa": _INE, "sta": _ELA,
}  # fmt: skip

ACT_FORMS: Mapping[str, Mapping[str, Case]] = {
    "laki": _forms(
        "laki lain lakia laissa laista lakiin lailla lailta laille lakina laiksi",
        "lait lakien lakeja laeissa laeista lakeihin laeilla laeilta laeille",
    ),
    "asetus": _forms(
        "asetus asetuksen asetusta asetuksessa asetuksesta asetukseen asetuksella asetukselta asetukselle asetuksena"
        " asetukseksi"
    ),
    "kaari": _forms("kaari kaaren kaarta kaaressa kaaresta kaareen kaarella kaarelta kaarelle kaarena kaareksi"),
    "direktiivi": _forms(
        "direktiivi direktiivin direktiiviä direktiivissä direktiivistä direktiiviin direktiivillä direktiiviltä"
        " direktiiville direktiivinä direktiiviksi"
    ),
    "sääntö": _forms(
        "sääntö säännön sääntöä säännössä säännöstä sääntöön säännöllä säännöltä säännölle sääntönä säännöksi"
    ),
    "päätös": _forms(
        "päätös päätöksen päätöstä päätöksessä päätöksestä päätökseen päätöksellä päätökseltä päätökselle päätöksenä"
        " päätökseksi"
    ),
    "säädös": _forms(
        "säädös säädöksen säädöstä säädöksessä säädöksestä säädökseen säädöksellä säädökseltä säädökselle säädöksenä"
        " säädökseksi"
    ),
}
"""The case forms of what an act's name ends in, by its nominative."""

_CASE_OF_FORM = {form: (base, case) for base, forms in ACT_FORMS.items() for form, case in forms.items()}
_WORDS_KEPT = 20_000
_LENGTHS = sorted({len(form) for form in _CASE_OF_FORM}, reverse=True)

GIVEN = _forms(
    "annettu annetun annettua annetussa annetusta annettuun annetulla annetulta annetulle annettuna annetuksi"
)
"""The forms of *annettu*, which stands between a title and its *laki*."""

_GENERAL = dict(
    zip(
        _ORDER,
        [
            "yleinen",
            "yleisen",
            "yleistä",
            "yleisessä",
            "yleisestä",
            "yleiseen",
            "yleisellä",
            "yleiseltä",
            "yleiselle",
            "yleisenä",
            "yleiseksi",
        ],
        strict=True,
    )
)
_FORMS = {base: {case: form for form, case in forms.items()} for base, forms in ACT_FORMS.items()}
_GIVEN = {case: form for form, case in GIVEN.items()}

ENDINGS: Mapping[Case, str] = {case: ending for ending, case in reversed(_ENDING.items()) if ending != "t"} | {
    Case.NOMINATIVE: "", Case.INESSIVE: "ssä", Case.ELATIVE: "stä", Case.GENITIVE: "n", Case.PARTITIVE: "ää",
    Case.ILLATIVE: "ään",
}  # fmt: skip
"""What stands behind *§:* in each case."""


@lru_cache(_WORDS_KEPT)
def act_form(word: str) -> tuple[str, str, Case] | None:
    """What `word` (small letters) is a form of: its nominative, what ends it, its case; None for none."""
    for length in _LENGTHS:
        known = _CASE_OF_FORM.get(word[-length:]) if length <= len(word) else None
        if known is not None:
            base, case = known
            return word[: len(word) - length] + base, base, case
    return None


def inflected(name: str, case: Case) -> str:
    """`name` in `case`; it stands in its nominative or genitive, and stays as it is where its noun is not known."""
    words = name.split(" ")
    form = act_form(words[-1].casefold())
    if form is None:
        return name
    base, kind, _ = form
    stem = words[-1][: len(base) - len(kind)]
    words[-1] = stem + (_FORMS[kind][case] if stem or words[-1].islower() else _FORMS[kind][case].capitalize())
    for at in range(len(words) - 2, -1, -1):
        if words[at] in GIVEN:
            words[at] = _GIVEN[case]
            break
    if words[0] in {"yleinen", "yleisen"}:
        words[0] = _GENERAL[case]
    return " ".join(words)


def forms_of(unit: str, case: Case, *, plural: bool = False) -> str:
    """*momentti*, *kohta* or *luku* in `case`."""
    table = {"momentti": _MOMENT, "kohta": _ITEM, "luku": _CHAPTER}[unit]
    stems = [form for form, its in table.items() if its is case and not form.startswith("ala")]
    stems = [form for form in stems if form not in {"mom", "kohd"}]
    return stems[0] if plural and len(stems) > 1 else stems[-1]


def _exactly(forms: Mapping[str, Case]) -> Callable[[str], Case | None]:
    return forms.get


_SV_CHAPTER = dict.fromkeys(("kap", "kapitlet", "kapitel", "kapitlen"), _N)
_SV_MOMENT = dict.fromkeys(("mom", "moment", "momentet", "momenten"), _N)
_SV_ITEM = dict.fromkeys(("punkten", "punkt", "punkterna", "punkter", "underpunkten", "underpunkterna", "p"), _N)

PLACE_WORDS: Bilingual[PlaceWords] = Bilingual(
    PlaceWords(
        frozenset({"ja", "tai", "sekä", "taikka"}),
        _exactly(_CHAPTER),
        _exactly(_MOMENT),
        _exactly(_ITEM),
        _exactly(_ENDING),
    ),
    PlaceWords(
        frozenset({"och", "eller", "samt"}),
        _exactly(_SV_CHAPTER),
        _exactly(_SV_MOMENT),
        _exactly(_SV_ITEM),
        _exactly({"n": _N, "s": _G}),
    ),
)
