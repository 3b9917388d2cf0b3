from dataclasses import replace

from app.domain.case import Preparer
from app.domain.preferences import Look, Preferences, restored, sound

SPOKEN = ("fi", "sv", "en")


def test_nobody_prepares_a_new_case_until_a_name_is_given():
    assert Preferences().preparers == ()
    aino = Preparer("Aino", "Aalto")
    assert replace(Preferences(), person=aino).preparers == (aino,)


def test_a_window_s_layout_is_kept_by_its_name_beside_the_others():
    kept = Preferences().with_window("case", "QUJD").with_window("main", "REVG")
    assert (kept.window("case"), kept.window("main"), kept.window("guide")) == ("QUJD", "REVG", "")
    assert Preferences().window("case") == ""


def test_a_text_size_out_of_bounds_becomes_the_nearest_that_can_be_read():
    assert sound(replace(Preferences(), text_size=9.0), SPOKEN).text_size == 2.0
    assert sound(replace(Preferences(), text_size=0.1), SPOKEN).text_size == 0.8


def test_a_language_that_the_window_does_not_speak_becomes_the_system_s():
    assert sound(replace(Preferences(), ui_language="de"), SPOKEN).ui_language == ""
    assert sound(replace(Preferences(), ui_language="sv"), SPOKEN).ui_language == "sv"


def test_restoring_keeps_the_person_and_the_windows_and_nothing_else():
    mine = replace(Preferences(), look=Look.DARK, text_size=1.5, profile="espoo", person=Preparer("Aino", "Aalto"))
    back = restored(mine.with_window("case", "QUJD"))
    assert back == replace(Preferences(), person=mine.person).with_window("case", "QUJD")
