"""A motion that is brought in can be changed field by field and sentence by sentence before it becomes a case."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.doubt import Doubt
from app.domain.language import Bilingual, Language
from app.domain.motion import GroupSignatory, Kind, PersonSignatory
from app.domain.richtext import Bullet, blocks_text
from app.services.draft import Listing, MotionDraft, begin_draft, parsed_of, recognised, to_case
from app.services.draft_doubts import doubts_left, settle
from app.services.draft_fields import (
    pointed,
    with_case_number,
    with_co_signer_count,
    with_co_signers,
    with_dated,
    with_handed_in,
    with_kind,
    with_language,
    with_signatories,
    with_title,
    with_topic,
)
from app.services.draft_history import DraftHistory
from app.services.draft_lists import add, make, move, remove, reword
from app.services.draft_places import Stretch, text_of, trimmed
from app.services.import_checks import Sent
from tests.services.drafts import a_draft, background, engines, place_of

DEMANDS, QUESTIONS = Listing.DEMANDS, Listing.QUESTIONS


def texts(draft: MotionDraft, listing: Listing) -> list[str]:
    return [sentence.text for sentence in draft.listed(listing)]


def whys(draft: MotionDraft) -> list[tuple[str, str]]:
    return [(doubt.field, doubt.why) for doubt in doubts_left(draft)]


def test_a_draft_begins_as_the_motion_was_read():
    draft = a_draft()
    assert parsed_of(draft) == draft.sent.document
    assert background(draft) == ["Tori on iltaisin pimeä. Lamput ovat vanhoja. Moni kiertää torin."]
    assert all(sentence.place for sentence in (*draft.demands, *draft.questions))


def test_every_recognised_place_holds_what_its_field_says():
    draft = a_draft()
    said = {
        (it.field, it.number): text_of(draft.source.blocks[it.place.paragraph])[it.place.start : it.place.end]
        for it in recognised(draft)
    }
    assert said["title", 0] == "Valtuustoaloite torin valaistuksesta"
    assert said["proposal_sentences", 1] == "Kaupunki laatii valaistussuunnitelman."
    assert said["questions", 0] == "Montako lamppua torilla on?"
    assert said["first_signatory", 0] == "Aino Lehto"
    assert said["motion_date", 0] == "3.3.2026"


def test_a_sentence_of_the_reasoning_becomes_a_demand_and_leaves_the_reasoning():
    draft = a_draft()
    made = make(draft, DEMANDS, place_of(draft, " Lamput ovat vanhoja. "))
    assert texts(made, DEMANDS) == [
        "Lamput ovat vanhoja.",
        "Torin lamput vaihdetaan.",
        "Kaupunki laatii valaistussuunnitelman.",
    ]
    assert background(made) == ["Tori on iltaisin pimeä.", "Moni kiertää torin."]
    assert remove(made, DEMANDS, (0,)) == draft


def test_a_new_sentence_stands_where_it_was_dropped():
    draft = a_draft()
    made = make(draft, QUESTIONS, place_of(draft, "Moni kiertää torin."), at=1)
    assert texts(made, QUESTIONS)[1] == "Moni kiertää torin."


def test_a_demand_that_is_marked_as_a_question_leaves_the_demands():
    draft = a_draft()
    made = make(draft, QUESTIONS, place_of(draft, "Torin lamput vaihdetaan."))
    assert texts(made, DEMANDS) == ["Kaupunki laatii valaistussuunnitelman."]
    assert texts(made, QUESTIONS)[0] == "Torin lamput vaihdetaan."
    assert background(made) == background(draft)


def test_of_a_demand_that_is_marked_in_part_the_rest_is_reasoning_again():
    draft = a_draft()
    made = make(draft, QUESTIONS, place_of(draft, "lamput"))
    assert texts(made, QUESTIONS)[0] == "lamput"
    assert background(made)[1:] == ["Torin", "vaihdetaan."]


def test_a_sentence_put_back_is_the_sources_own_text_again():
    draft = reword(a_draft(), DEMANDS, 0, "Lamput uusitaan.")
    assert background(remove(draft, DEMANDS, (0,)))[1] == "Torin lamput vaihdetaan."


def test_sentences_of_one_paragraph_put_back_are_one_paragraph():
    assert background(remove(a_draft(), DEMANDS, (0, 1)))[1:] == [
        "Torin lamput vaihdetaan. Kaupunki laatii valaistussuunnitelman."
    ]


def test_a_list_item_put_back_is_a_list_item():
    draft = a_draft(
        """
        Valtuustoaloite torista

        Esitämme seuraavaa:

        - Tori valaistaan.
        - Tori aurataan.
        """
    )
    back = remove(draft, DEMANDS, (1,))
    assert [type(reason.block) for reason in back.reasons][-1] is Bullet


def test_the_title_or_a_signature_that_was_marked_and_put_back_is_no_reasoning():
    draft = a_draft()
    made = make(draft, QUESTIONS, place_of(draft, "Aino Lehto"))
    assert remove(made, QUESTIONS, (2,)) == draft


def test_sentences_move_between_the_lists_and_within_one():
    draft = a_draft()
    moved = move(draft, DEMANDS, (1,), QUESTIONS, 1)
    assert texts(moved, QUESTIONS)[1] == "Kaupunki laatii valaistussuunnitelman."
    assert texts(move(draft, QUESTIONS, (0,), QUESTIONS, 2), QUESTIONS) == [
        "Milloin ne vaihdetaan?",
        "Montako lamppua torilla on?",
    ]
    assert move(draft, QUESTIONS, (0,), QUESTIONS, 0) == draft


def test_a_person_may_write_reword_and_blank_a_sentence():
    draft = add(a_draft(), QUESTIONS, "  Kuka  maksaa? ", 0)
    assert texts(draft, QUESTIONS)[0] == "Kuka maksaa?"
    assert texts(reword(draft, QUESTIONS, 0, "Mitä se maksaa?"), QUESTIONS)[0] == "Mitä se maksaa?"
    assert reword(draft, QUESTIONS, 0, " ") == a_draft()
    assert add(draft, DEMANDS, "  ") == draft


@given(st.data())
def test_whatever_is_marked_and_put_back_leaves_the_motion_as_it_was(data: st.DataObject):
    draft = now = a_draft()
    for _ in range(data.draw(st.integers(1, 5))):
        number = data.draw(st.integers(0, len(draft.source.blocks) - 1))
        length = len(text_of(draft.source.blocks[number]))
        start = data.draw(st.integers(0, length))
        place = Stretch(number, start, data.draw(st.integers(start, length)))
        now = make(now, data.draw(st.sampled_from(list(Listing))), place)
    places = [sentence.place for sentence in (*now.demands, *now.questions)]
    assert all(place is not None for place in places)
    assert not any(a.overlaps(b) for n, a in enumerate(places) for b in places[n + 1 :] if a and b)
    empty = remove(remove(now, DEMANDS, range(len(now.demands))), QUESTIONS, range(len(now.questions)))
    bare = remove(remove(draft, DEMANDS, range(len(draft.demands))), QUESTIONS, range(len(draft.questions)))
    assert empty.reasons == bare.reasons


def test_the_topic_follows_the_title_and_the_title_the_topic():
    draft = with_title(a_draft(), "Valtuustoaloite torin ja puiston valaistuksesta")
    assert draft.document.topic == "torin ja puiston valaistuksesta"
    assert with_topic(draft, "puiston valosta").document.title == "Valtuustoaloite puiston valosta"


def test_a_topic_of_its_own_is_left_alone():
    draft = with_title(a_draft(), "Torin valot kuntoon")
    assert draft.document.topic == "torin valaistuksesta"
    case = to_case(draft, engines().profiles["espoo"], engines())
    assert case.title.fi == "Torin valot kuntoon"
    assert case.motion.topic.fi == "torin valaistuksesta"


def test_a_title_that_its_topic_gives_stays_derived():
    draft = with_title(a_draft(), "Valtuustoaloite torin valosta")
    case = to_case(draft, engines().profiles["espoo"], engines())
    assert case.title == Bilingual(None, None)
    assert case.motion.topic.fi == "torin valosta"


def test_every_field_reaches_the_case():
    draft = with_kind(a_draft(), Kind.RESOLUTION)
    draft = with_case_number(draft, " 77/2026 ")
    draft = with_dated(draft, date(2026, 3, 4))
    draft = with_handed_in(draft, date(2026, 3, 9))
    draft = with_signatories(draft, (PersonSignatory("Olli", "Koski"), GroupSignatory(Bilingual("Vihreät", ""))))
    draft = with_co_signer_count(draft, 3)
    draft = with_co_signers(draft, ("Aino Lehto", " "))
    draft = add(remove(draft, DEMANDS, (0,)), QUESTIONS, "Kuka maksaa?")
    case = to_case(draft, engines().profiles["helsinki"], engines())
    motion = case.motion
    assert (case.profile, case.case_number, motion.kind) == ("helsinki", "77/2026", Kind.RESOLUTION)
    assert (motion.dated, motion.handed_in) == (date(2026, 3, 4), date(2026, 3, 9))
    assert [one.name for one in motion.signatories] == ["Olli Koski", Bilingual("Vihreät", "")]
    assert (motion.co_signer_count, motion.co_signers) == (3, ("Aino Lehto",))
    assert [demand.text.fi for demand in motion.demands] == ["Kaupunki laatii valaistussuunnitelman."]
    assert [question.text.fi for question in motion.questions][-1] == "Kuka maksaa?"
    assert [answer.question_id for answer in case.answers] == [question.id for question in motion.questions]
    assert "Torin lamput vaihdetaan." in blocks_text(motion.background)
    assert case.supplementary[0].file_name == "aloite.docx"
    assert case.supplementary[0].digest == "ab" * 32


def test_a_pasted_motion_is_listed_without_a_file():
    case = to_case(a_draft(name="Pasted text", fingerprint=""), engines().profiles["espoo"], engines())
    assert [(it.title.fi, it.file_name, it.digest) for it in case.supplementary] == [
        ("Valtuustoaloite torin valaistuksesta", "", "")
    ]


def test_a_motion_whose_language_nobody_told_is_finnish():
    draft = a_draft()
    draft = replace(draft, document=replace(draft.document, language=None))
    case = to_case(draft, engines().profiles["neutral"], engines())
    assert (case.source, case.motion.language) == (Language.FI, Language.FI)
    assert case.motion.questions[0].text.fi == "Montako lamppua torilla on?"


def test_the_names_of_groups_go_along_to_another_language():
    draft = with_signatories(a_draft(), (GroupSignatory(Bilingual("Svenska gruppen", "")),))
    assert with_language(draft, Language.SV).document.signatories == (GroupSignatory(Bilingual("", "Svenska gruppen")),)


def test_the_number_of_further_signatories_follows_their_names():
    draft = with_co_signer_count(a_draft(), None)
    draft = with_co_signers(draft, ("Aino Lehto", "Olli Koski"))
    assert draft.document.co_signer_count == 2
    assert with_co_signers(draft, ()).document.co_signer_count is None
    assert with_co_signers(with_co_signer_count(draft, 12), ("Aino Lehto",)).document.co_signer_count == 12


def test_a_doubt_goes_when_its_field_is_filled_and_comes_back_when_it_is_emptied():
    draft = a_draft()
    assert whys(draft) == [("submitted_date", "date.not_found")]
    filled = with_handed_in(draft, date(2026, 3, 9))
    assert whys(filled) == []
    assert whys(with_handed_in(filled, None)) == [("submitted_date", "date.not_found")]


def test_a_doubt_goes_when_a_person_says_that_it_is_right():
    draft = a_draft()
    assert whys(settle(draft, doubts_left(draft)[0])) == []


@pytest.mark.parametrize(
    ("change", "doubt"),
    [
        (lambda it: with_title(it, ""), ("title", "title.not_found")),
        (lambda it: with_topic(it, ""), ("topic", "topic.not_found")),
        (lambda it: with_signatories(it, ()), ("first_signatory", "signatory.not_found")),
        (lambda it: with_dated(it, None), ("motion_date", "date.not_found")),
        (lambda it: with_co_signer_count(it, None), ("co_signer_count", "count.not_found")),
        (lambda it: remove(it, DEMANDS, (0, 1)), ("proposal_sentences", "proposal.not_found")),
    ],
)
def test_a_field_that_a_person_emptied_is_doubted(change, doubt):
    assert doubt in whys(change(a_draft()))


def test_a_doubted_name_is_doubted_until_that_name_is_changed():
    draft = a_draft()
    doubt = Doubt("first_signatory", "signatory.order_guessed", None, {"name": "Aino Lehto"})
    read = replace(draft.sent.document, doubts=(doubt,))
    draft = begin_draft(Sent(read, "a", "b"), draft.source)
    more = with_signatories(draft, (*draft.document.signatories, PersonSignatory("Olli", "Koski")))
    assert doubts_left(more) == (doubt,)
    assert doubts_left(with_signatories(draft, (PersonSignatory("Lehto", "Aino"),))) == ()


def test_a_field_may_be_filled_by_pointing_at_its_text():
    draft = a_draft()
    day = pointed(draft, "submitted_date", place_of(draft, "Kulmalassa 3.3.2026"))
    assert day.document.handed_in == date(2026, 3, 3)
    assert ("submitted_date", 0) in [(it.field, it.number) for it in recognised(day)]
    assert pointed(draft, "motion_date", place_of(draft, "Tori on")) == draft
    person = pointed(draft, "first_signatory", place_of(draft, "Moni kiertää"))
    assert person.document.signatories[1] == PersonSignatory("Moni", "kiertää")
    assert pointed(draft, "title", place_of(draft, "Ehdotus")).document.title == "Ehdotus"


def test_a_place_outside_the_text_makes_nothing():
    draft = a_draft()
    assert trimmed(draft.source, Stretch(99, 0, 5)) is None
    assert make(draft, DEMANDS, Stretch(1, 23, 24)) == draft


def test_changes_are_undone_and_done_again_with_typing_in_one_field_as_one():
    start = DraftHistory(a_draft())
    typed = start.changed(with_title(start.now, "V"), "title", "title")
    typed = typed.changed(with_title(typed.now, "Va"), "title", "title")
    typed = typed.changed(with_case_number(typed.now, "1"), "case_number", "case_number")
    undone, field = typed.undone() or (start, "")
    assert (undone.now.document.title, undone.now.document.case_number, field) == ("Va", None, "case_number")
    first, field = undone.undone() or (start, "")
    assert (first.now, field) == (start.now, "title")
    assert first.undone() is None
    again, field = first.redone() or (start, "")
    assert (again.now.document.title, field) == ("Va", "title")
    assert again.changed(again.now, "title") is again


def test_a_pause_begins_a_new_step():
    history = DraftHistory(a_draft())
    history = history.changed(with_title(history.now, "V"), "title", "title").paused()
    history = history.changed(with_title(history.now, "Va"), "title", "title")
    undone, _ = history.undone() or (history, "")
    assert undone.now.document.title == "V"
