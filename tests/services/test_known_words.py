"""What a case makes known to its proofreader."""

from dataclasses import replace

import pytest

from app.domain.case import Attachment, Case, Preparer
from app.domain.handling import Handling, Presenter, Stage
from app.domain.language import Bilingual, Language
from app.domain.motion import GroupSignatory, PersonSignatory
from app.domain.municipality import Profile
from app.domain.proofing import NO_WORDS, KnownWords, Word, Words
from app.domain.wording import Wording
from app.language.formulas import Formulas
from app.language.inflection import genitive
from app.language.profiles import load_profiles
from app.services.known_words import known_words
from tests.builders import a_case, a_motion, fi_sv


@pytest.fixture(scope="module")
def profile(resources) -> Profile:
    return load_profiles(resources / "profiles")["espoo"]


@pytest.fixture
def known(profile):
    def of(case: Case, own: Bilingual[Words] = NO_WORDS, office: Bilingual[Words] = NO_WORDS) -> KnownWords:
        formulas = Formulas(genitive)
        wordings: Bilingual[Wording] = Bilingual(*(formulas(case, profile, language) for language in Language))
        return known_words(case, profile, wordings, own, office)

    return of


def test_the_people_of_a_case_are_known_by_each_name_and_by_both(known):
    motion = a_motion(
        signatories=(PersonSignatory("Anna Maria", "Lehto", fi_sv("sit.", "saml.")),), co_signers=("Öhman Åke (r.)",)
    )
    handling = Handling("h", Stage.BOARD, presenter=Presenter(fi_sv("Johtaja", "Direktör"), "Veikko", "Salo"))
    names = known(a_case(motion=motion, handlings=(handling,), preparers=(Preparer("Liisa", "Koski"),))).names
    assert {"Anna Maria Lehto", "Lehto Anna Maria", "Lehto", "Anna", "Maria", "sit.", "saml."} <= names
    assert {"Öhman", "Åke", "Veikko Salo", "Salo", "Koski Liisa"} <= names
    assert not {"Johtaja", "Direktör", "r", "(r.)", ""} & names


def test_groups_bodies_and_the_municipality_are_names_in_both_languages(known):
    motion = a_motion(signatories=(GroupSignatory(fi_sv("Vihreä ryhmä", "Gröna gruppen")),))
    bodies = Handling("h", Stage.COMMITTEE, body=fi_sv("Elinvoimalautakunta", "Livskraftsnämnden"))
    body_presents = Handling("i", Stage.COUNCIL, presenter=Presenter(fi_sv("Jaosto", "Sektionen")))
    names = known(a_case(motion=motion, handlings=(bodies, body_presents))).names
    assert {"Vihreä ryhmä", "Gröna gruppen", "Elinvoimalautakunta", "Livskraftsnämnden"} <= names
    assert {"Espoo", "Esbo", "Kaupunginhallitus", "Stadsstyrelsen", "Jaosto", "Sektionen"} <= names


def test_titles_are_known_each_in_its_language(known):
    case = a_case(
        attachments=(Attachment("x", fi_sv("Kartta  alueesta", "Karta")),),
        supplementary=(Attachment("y", fi_sv("Muistio", "Muistio"), original=Language.FI),),
    )
    titles = known(case).titles
    assert {"Kartta alueesta", "Muistio", "Valtuustoaloite pyöräpysäköinnin lisäämisestä"} <= titles.fi
    assert {"Karta", "om att utöka cykelparkeringen", "Motion om att utöka cykelparkeringen"} <= titles.sv
    assert "Muistio" not in titles.sv
    own = known(replace(case, title=Bilingual("Oma otsikko", None))).titles
    assert "Oma otsikko" in own.fi
    assert own.sv == titles.sv


def test_words_of_the_case_go_before_the_persons_and_theirs_before_the_offices(known):
    case = a_case(words=Bilingual((Word("asukasraati", "raati"),), ()))
    own = Bilingual((Word("asukasraati"), Word("vokki")), (Word("råd"),))
    office = Bilingual((Word("vokki", "lokki"), Word("Nupuri")), ())
    words = known(case, own, office).words
    assert words.fi == (Word("Nupuri"), Word("asukasraati", "raati"), Word("vokki"))
    assert words.sv == (Word("råd"),)


def test_a_case_without_facts_knows_no_empty_name(known):
    words = known(Case("c", "espoo"))
    assert "" not in words.names
    assert "" not in words.titles.fi | words.titles.sv


def test_equal_facts_make_equal_knowledge_whatever_the_text(known):
    assert known(a_case()) == known(replace(a_case(), summary=()))
