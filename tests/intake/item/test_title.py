import pytest

from app.domain.language import Language
from app.domain.motion import Kind
from app.intake.item.title import read_item_title


@pytest.mark.parametrize(
    ("title", "topic", "kind"),
    [
        ("Vastaus valtuustoaloitteeseen laiturin korjaamisesta", "laiturin korjaamisesta", Kind.MOTION),
        ("Vastaus kuntalaisaloitteeseen laiturin korjaamisesta", "laiturin korjaamisesta", Kind.RESIDENTS_INITIATIVE),
        ("Vastaus toivomusponteen laiturin korjaamisesta", "laiturin korjaamisesta", Kind.RESOLUTION),
        ("Vastaus valtuustokysymykseen laiturista", "laiturista", Kind.COUNCIL_QUESTION),
        ("Valtuustoaloite laiturin korjaamisesta", "laiturin korjaamisesta", Kind.MOTION),
        ("Vuoden 2026 talousarvio", None, None),
    ],
)
def test_an_answers_title_has_the_topic_and_kind_of_its_motion(title: str, topic: str | None, kind: Kind | None):
    read = read_item_title(title, Language.FI)
    assert (read.text, read.topic, read.kind) == (title, topic, kind)


def test_a_swedish_answers_title_keeps_what_it_has():
    read = read_item_title("Svar på motion om bryggan", Language.SV)
    assert (read.topic, read.kind) == ("om bryggan", Kind.MOTION)
