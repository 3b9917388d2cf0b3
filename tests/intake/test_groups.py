import pytest

from app.domain.language import Language
from app.intake.groups import find_groups


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Vihreän valtuustoryhmän ryhmäaloite", Language.FI, "Vihreä valtuustoryhmä"),
        ("Ruotsalaisen valtuustoryhmän aloite", Language.FI, "Ruotsalainen valtuustoryhmä"),
        ("Perussuomalaisten valtuustoryhmän ryhmäaloite", Language.FI, "Perussuomalaisten valtuustoryhmä"),
        ("Keskustan valtuustoryhmä on jättänyt aloitteen", Language.FI, "Keskustan valtuustoryhmä"),
        ("Gröna fullmäktigegruppens gruppmotion", Language.SV, "Gröna fullmäktigegruppen"),
        ("Samlingspartiets fullmäktigegrupp föreslår att", Language.SV, "Samlingspartiets fullmäktigegrupp"),
    ],
)
def test_a_group_that_hands_in_is_named_in_the_nominative(text, language, name):
    assert [group.name[language] for group in find_groups(text, language)] == [name]


def test_a_group_that_is_only_informed_did_not_hand_in():
    assert find_groups("Tiedoksi\nVihreä valtuustoryhmä", Language.FI) == ()
    assert len(find_groups("Vihreä valtuustoryhmä", Language.FI, whole_lines=True)) == 1


def test_a_group_named_only_in_the_other_language_keeps_it():
    (group,) = find_groups("Ryhmäaloite, Vihreä valtuustoryhmä, torista", Language.SV)
    assert (group.name.fi, group.name.sv) == ("Vihreä valtuustoryhmä", "")
