from datetime import date

from app.domain.language import Language
from app.domain.motion import PersonSignatory
from app.domain.parsed import DocumentKind
from app.domain.richtext import Paragraph

TITLE = "Valtuustoaloite koulureittien turvallisuuden parantamisesta"


def test_it_is_a_finnish_motion_with_a_title_and_a_topic(motion):
    assert motion.kind is DocumentKind.MOTION
    assert motion.language is Language.FI
    assert motion.title == TITLE
    assert motion.topic == "koulureittien turvallisuuden parantamisesta"


def test_its_first_signatory_and_the_count_of_the_others_are_read(motion):
    assert motion.signatories == (PersonSignatory("Ilona", "Rautakoski"),)
    assert motion.co_signer_count == 18


def test_it_is_dated_a_week_before_it_is_handed_in(motion):
    assert motion.dated == date(2026, 2, 2)
    assert motion.handed_in == date(2026, 2, 9)


def test_it_gives_its_reasons_in_two_paragraphs(motion):
    assert [type(block) for block in motion.background] == [Paragraph, Paragraph]


def test_it_proposes_five_things(motion):
    assert [sentence.split()[0] for sentence in motion.proposal_sentences] == [
        "Kaupunki",
        "Vaarallisimmat",
        "Koulujen",
        "Koulureittien",
        "Asukkaille",
    ]


def test_it_asks_three_questions(motion):
    assert len(motion.questions) == 3
    assert all(question.endswith("?") for question in motion.questions)


def test_nothing_in_it_is_in_doubt(motion):
    assert motion.doubts == ()
