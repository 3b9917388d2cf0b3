"""EU acts, bills, decisions of courts and treaties written out in either language; no act of Finland."""

from datetime import date

from app.domain.citing import Manner
from app.domain.language import Language
from app.domain.reference import Bill, Case, CourtCase, EuAct, Treaty
from app.domain.statute import Act, ActKind
from app.domain.text import NBSP
from app.language.reference_eu import eu_number, form_of
from app.language.reference_words import inflected
from app.language.reference_writing_names import eu_name
from app.language.statutes import Catalogue

_WORDS = {
    "regulation": {Language.FI: "asetus", Language.SV: "förordning"},
    "directive": {Language.FI: "direktiivi", Language.SV: "direktiv"},
    "decision": {Language.FI: "päätös", Language.SV: "beslut"},
}
_COURTS = {"KHO": "HFD", "KKO": "HD"}
_LISBON, _MAASTRICHT, _YEAR_FIRST, _FOUR_DIGITS = 2010, 1993, 2015, 1999
_ARTICLE = dict(
    zip(
        Case,
        [
            "artikla",
            "artiklan",
            "artiklaa",
            "artiklassa",
            "artiklasta",
            "artiklaan",
            "artiklalla",
            "artiklalta",
            "artiklalle",
            "artiklana",
            "artiklaksi",
        ],
        strict=True,
    )
)
_ITEM = dict(
    zip(
        Case,
        [
            "kohta",
            "kohdan",
            "kohtaa",
            "kohdassa",
            "kohdasta",
            "kohtaan",
            "kohdalla",
            "kohdalta",
            "kohdalle",
            "kohtana",
            "kohdaksi",
        ],
        strict=True,
    )
)
_BILL = dict(
    zip(
        Case,
        [
            "esitys",
            "esityksen",
            "esitystä",
            "esityksessä",
            "esityksestä",
            "esitykseen",
            "esityksellä",
            "esitykseltä",
            "esitykselle",
            "esityksenä",
            "esitykseksi",
        ],
        strict=True,
    )
)


def eu_written(ref: EuAct, language: Language, catalogue: Catalogue, day: date, manner: Manner) -> str:
    """*yleisen tietosuoja-asetuksen (EU) 2016/679 9 artiklan 1 kohta*, *artikel 9.1 i …*."""
    case, first = manner.case, manner.first
    act = known_eu(ref, catalogue)
    own_case = Case.GENITIVE if ref.article is not None else case
    if act is not None:
        # A name that two acts bear, or that holds a number of its own, says too little.
        name = eu_name(act, language, day, Case.NOMINATIVE, numbered=False)
        unclear = len(catalogue.named(name, language)) > 1 or any(letter.isdecimal() for letter in name)
        name = eu_name(act, language, day, own_case, numbered=first or unclear)
    else:
        word = _WORDS[ref.form][language]
        name = f"{word if language is Language.SV else inflected(word, own_case)} {number_written(ref, language)}"
    if ref.article is None:
        return name
    if language is Language.SV:
        return f"{_article_sv(ref)} i {name}"
    return f"{name} {_article_fi(ref, case)}"


def known_eu(ref: EuAct, catalogue: Catalogue) -> Act | None:
    """The act of the catalogue that `ref` cites, None where it has none."""
    cited = (ref.year, ref.number)
    acts = (act for act in catalogue.acts() if act.kind is ActKind.EU and eu_number(act.number) == cited)
    return next((act for act in acts if form_of(act.names[0].title.fi) == ref.form), None)


def number_written(ref: EuAct, language: Language) -> str:
    """The number as the EU wrote it in its year: *(EU) 2016/679*, *(EU) N:o 910/2014*, *92/43/ETY*."""
    swedish = language is Language.SV
    union = "EU" if ref.year >= _LISBON else ("EG" if swedish else "EY")
    if ref.year < _MAASTRICHT:
        union = "EEG" if swedish else "ETY"
    if ref.year >= _YEAR_FIRST:
        return f"(EU){NBSP}{ref.year}/{ref.number}"
    if ref.form == "regulation":
        return f"({union}){NBSP}{'nr' if swedish else 'N:o'}{NBSP}{ref.number}/{ref.year}"
    year = str(ref.year) if ref.year >= _FOUR_DIGITS else str(ref.year)[2:]
    return f"{year}/{ref.number}/{union}"


def _article_fi(ref: EuAct, case: Case) -> str:
    units = [(ref.article or "", _ARTICLE)]
    units += [(number, _ITEM) for number in ref.paragraphs]
    units += [(letter, {its: f"ala{form}" for its, form in _ITEM.items()}) for letter in ref.points]
    cases = [*[Case.GENITIVE] * (len(units) - 1), case]
    return " ".join(f"{number}{NBSP}{forms[its]}" for (number, forms), its in zip(units, cases, strict=True))


def _article_sv(ref: EuAct) -> str:
    dotted = ".".join((ref.article or "", *ref.paragraphs))
    return f"artikel{NBSP}{dotted}" + "".join(f"{NBSP}{letter}" for letter in ref.points)


def bill_written(ref: Bill, language: Language, case: Case, *, spelled: bool) -> str:
    """*HE 268/2014 vp*, *RP 268/2014 rd*; with *hallituksen esitys*, *regeringens proposition* where `spelled`."""
    if language is Language.SV:
        return ("regeringens proposition " if spelled else "") + f"RP{NBSP}{ref.number}{NBSP}rd"
    return (f"hallituksen {_BILL[case]} " if spelled else "") + f"HE{NBSP}{ref.number}{NBSP}vp"


def court_written(ref: CourtCase, language: Language) -> str:
    """*KHO:2023:38*, *HFD:2023:38*; by day and record where it stands in no yearbook."""
    court = _COURTS.get(ref.court, ref.court) if language is Language.SV else ref.court
    if ref.number is not None:
        return f"{court}:{ref.year}:{ref.number}"
    assert ref.day is not None
    record = {Language.FI: "taltio", Language.SV: "liggare"}[language]
    behind = f" {record}{NBSP}{ref.record}" if ref.record else ""
    return f"{court} {ref.day.day}.{ref.day.month}.{ref.day.year}{behind}"


def treaty_written(ref: Treaty, language: Language) -> str:
    """*SopS 122/2004*, *FördrS 122/2004*."""
    return f"{'FördrS' if language is Language.SV else 'SopS'}{NBSP}{ref.number}"
