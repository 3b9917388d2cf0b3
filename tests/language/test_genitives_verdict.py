import csv
from pathlib import Path

import pytest

from app.domain.inflected import FormSource, Inflected
from app.domain.language import Language
from app.language.engines import load_spellers
from app.language.genitive_fi import is_settled
from app.language.inflection import genitive
from app.language.inflection_verdict import Inflector
from app.language.spelling import Speller
from tests.language.fake_spellers import FakeSpeller
from tests.language.finnish_names import FULL_NAMES, GIVEN_NAMES, SURNAMES, pairs
from tests.language.more_names import CHANGE, SEVERAL_WORDS, TAKE_IN, TAKE_N

FI, SV = Language.FI, Language.SV


def inflector(**bases: str) -> Inflector:
    return Inflector(lambda: FakeSpeller(FI, bases={form: (base,) for form, base in bases.items()}))


def never() -> Speller | None:
    raise AssertionError("the engine is not to be loaded")


def test_the_one_form_that_the_dictionary_knows_goes_first():
    assert inflector(Valton="Valto")("Valto", FI) == Inflected(("Valton", "Vallon"), FormSource.VOIKKO)
    assert inflector(vallon="valto")("Valto", FI) == Inflected(("Vallon", "Valton"), FormSource.VOIKKO)


def test_a_form_of_another_word_tells_nothing():
    assert inflector(Vallon="Vallo")("Valto", FI) == Inflected(("Vallon", "Valton"), FormSource.RULE)


def test_where_the_dictionary_knows_several_forms_or_none_the_rule_stands():
    both = inflector(Valton="Valto", Vallon="Valto")
    assert both("Valto", FI) == inflector()("Valto", FI) == Inflected(("Vallon", "Valton"), FormSource.RULE)


@pytest.mark.parametrize(
    ("name", "best"),
    [("Aino Valto", "Aino Valton"), ("Mäki-Valto", "Mäki-Valton"), ("VALTO", "VALTON"), ("  Valto ", "Valton")],
)
def test_of_a_full_name_the_last_part_is_asked_about(name: str, best: str):
    assert inflector(Valton="Valto")(name, FI).forms[0] == best


@pytest.mark.parametrize("name", ["Mäkinen", "Koski", "Vihreät", "Kytölä", "Mika", "Kallis", "", "PS", "Sampo"])
def test_no_engine_is_loaded_where_the_rules_are_sure(name: str):
    assert Inflector(never)(name, FI) == Inflected(genitive(name, FI), FormSource.RULE)
    assert Inflector(never)(name, SV) == Inflected(genitive(name, SV), FormSource.RULE)


def test_the_engine_is_loaded_once_and_may_be_missing():
    asked = []

    def load() -> Speller | None:
        asked.append(True)
        return None

    ask = Inflector(load)
    assert [ask(name, FI).source for name in ("Valto", "Aarto")] == [FormSource.RULE, FormSource.RULE]
    assert len(asked) == 1


@pytest.mark.parametrize("native", [True, False])
def test_the_dictionary_never_spoils_a_right_form(native: bool):
    ask = Inflector(lambda: load_spellers(native=native).fi)
    right = dict(pairs(SURNAMES + GIVEN_NAMES) + pairs(CHANGE))
    right |= {name: [form] for name, form in (FULL_NAMES | SEVERAL_WORDS).items()}
    right |= {name: [f"{name}n"] for name in TAKE_N.split()} | {name: [f"{name}in"] for name in TAKE_IN.split()}
    assert not [(name, ask(name, FI)) for name, forms in right.items() if ask(name, FI).forms[0] not in forms]


def test_every_published_name_has_the_right_genitive(shared: Path):
    with (shared / "data/language/names_genitive.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for ask in (Inflector(lambda: load_spellers().fi), Inflector(lambda: None)):
        wrong = [row["name"] for row in rows if ask(row["name"], FI).forms[0] not in row["genitive_fi"].split("|")]
        wrong += [row["name"] for row in rows if ask(row["name"], SV).forms[0] != row["genitive_sv"]]
        assert not wrong


@pytest.mark.parametrize(("name", "settled"), [("Koski", True), ("Alakoski", True), ("Kallis", True), ("Valto", False)])
def test_what_is_known_by_heart_is_settled(name: str, settled: bool):
    assert is_settled(name) is settled
