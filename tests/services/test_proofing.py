"""What is known of a case's texts while it is written: what must be read, and what is told."""

import re
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.case import Case
from app.domain.language import Bilingual, Language
from app.domain.paths import value_at
from app.domain.pieces import value_text
from app.domain.proofing import Dismissal, KnownWords, Mark, Marks, Proofable, Word
from app.domain.richtext import Blocks, paragraph
from app.domain.rules import Rule, Severity
from app.services.findings import Finding
from app.services.proof_answers import MOST
from app.services.proof_marks import carried, merged
from app.services.proofing import Proofing
from tests.builders import a_case, a_passage

WRONG = {"virhe", "felet", "verkningfull", "verkningfullhet"}
RULES = {Language.FI: Rule.SPELLING_FI, Language.SV: Rule.SPELLING_SV}
NOTHING = KnownWords()


def mark(text: str, start: int, rule: Rule = Rule.SPELLING_FI, *fixes: str) -> Mark:
    return Mark(rule, start, start + len(text), text, "spelling", fixes=fixes)


def read(text: Proofable, known: KnownWords) -> Marks:
    """What a reader says who takes every form of a word of `WRONG` for wrong unless its word is known."""
    words = {word.text for word in known.words[text.language]} | known.names
    found = (it for it in re.finditer(r"\w+", text.text) if any(it[0].lower().startswith(wrong) for wrong in WRONG))
    return tuple(
        mark(it[0], it.start(), RULES[text.language])
        for it in found
        if not any(it[0].lower().startswith(word.lower()) for word in words)
    )


def twice(text: Proofable) -> Marks:
    return tuple(
        mark(it[0], it.start(), Rule.VARIANTS, it[0].replace("verkningf", "verkningsf"))
        for it in re.finditer(r"verkningfull\w*", text.text)
    )


def case_of(*texts: str, sv: str = "") -> Case:
    """A case whose general answer has a passage for each of `texts`; the first has `sv` beside it."""
    passages = tuple(a_passage(f"p{n}", text, sv if n == 0 else ()) for n, text in enumerate(texts))
    return Case("c", "espoo", general_answer=passages)


class Desk:
    """A `Proofing` with a reader beside it."""

    def __init__(self, known: KnownWords = NOTHING) -> None:
        self.proofing = Proofing()
        self.known = known

    def lacking(self, case: Case) -> list[str]:
        texts = self.proofing.texts(case)
        return [it.text.text for it in self.proofing.lacking(texts, self.known)]

    def work(self, case: Case, *, variants: bool = False) -> list[str]:
        """What was read; then everything is."""
        texts = self.proofing.lacking(self.proofing.texts(case), self.known)
        self.proofing.learn(texts, [read(it.text, self.known) for it in texts])
        if variants:
            others = self.proofing.lacking_variants(self.proofing.texts(case), self.known)
            self.proofing.learn_variants(others, [twice(it.text) for it in others])
        return [it.text.text for it in texts]

    def told(self, case: Case) -> list[str]:
        return [it.text for it in self.proofing.findings(case)]


def words(*texts: str) -> KnownWords:
    return KnownWords(words=Bilingual(tuple(Word(text) for text in texts), ()))


def test_nothing_is_found_before_anything_was_read():
    desk = Desk()
    assert desk.lacking(case_of("Virhe on.")) == ["Virhe on."]
    assert desk.told(case_of("Virhe on.")) == []


def test_a_finding_stands_where_its_words_stand_in_the_whole_value():
    blocks = (paragraph("Ensin."), paragraph("Tässä virhe."))
    case = Case("c", "espoo", general_answer=(a_passage("p0", blocks, ()),))
    desk = Desk()
    desk.work(case)
    [finding] = desk.proofing.findings(case)
    assert (finding.rule, finding.severity, finding.text, finding.says) == (
        *(Rule.SPELLING_FI, Severity.ERROR, "virhe", "spelling"),
    )
    assert (finding.spot.part, finding.spot.passage, finding.spot.language) == ("general_answer", "p0", Language.FI)
    whole = value_text(value_at(case, finding.spot.path))
    assert whole[finding.spot.start : finding.spot.end] == "virhe"


def test_findings_come_in_the_order_of_the_document_finnish_before_swedish():
    case = replace(case_of("virhe a", "virhe b", sv="felet"), title=Bilingual("virhe c", None))
    desk = Desk()
    desk.work(case)
    assert [(it.spot.part, it.spot.passage, it.text) for it in desk.proofing.findings(case)] == [
        ("title", "", "virhe"),
        ("general_answer", "p0", "virhe"),
        ("general_answer", "p0", "felet"),
        ("general_answer", "p1", "virhe"),
    ]


def test_only_what_changed_is_read_and_equal_texts_once():
    desk = Desk()
    assert desk.work(case_of("sama", "sama", "muu")) == ["sama", "muu"]
    assert desk.work(case_of("sama", "uusi", "muu")) == ["uusi"]
    assert desk.work(case_of("muu", "sama")) == []
    assert desk.told(case_of("virhe")) == []


def test_equal_texts_in_two_places_are_told_in_both():
    case = case_of("virhe", "virhe")
    desk = Desk()
    desk.work(case)
    assert [it.spot.passage for it in desk.proofing.findings(case)] == ["p0", "p1"]


def test_a_word_that_is_added_is_silent_at_once_and_only_texts_with_marks_are_read_anew():
    case = case_of("Tässä virhe.", "Virheen takia.", "Ei mitään.")
    desk = Desk()
    desk.work(case)
    desk.known = words("virhe")
    assert desk.lacking(case) == ["Tässä virhe.", "Virheen takia."]
    assert desk.told(case) == ["Virheen"]
    desk.work(case)
    assert desk.told(case) == []
    assert desk.lacking(case) == []


def test_a_word_that_is_taken_away_is_found_again_and_texts_without_it_are_not_read():
    case = case_of("Virheen takia.", "Ei mitään.")
    desk = Desk(words("virhe"))
    desk.work(case)
    assert desk.told(case) == []
    desk.known = NOTHING
    assert desk.work(case) == ["Virheen takia."]
    assert desk.told(case) == ["Virheen"]


def test_a_word_of_one_language_leaves_the_texts_of_the_other_alone():
    case = case_of("virhe", sv="felet")
    desk = Desk()
    desk.work(case)
    desk.known = words("virhe")
    assert desk.lacking(case) == ["virhe"]


def test_names_and_titles_that_change_have_what_they_may_touch_read_anew():
    case = case_of("Virhe ja Pojan koulu.", "Ei mitään.", "Katso Suunnitelma 2030.")
    desk = Desk(KnownWords(frozenset({"Poika"}), Bilingual(frozenset({"Suunnitelma 2030"}), frozenset())))
    desk.work(case)
    desk.known = replace(desk.known, names=frozenset())
    assert desk.work(case) == ["Virhe ja Pojan koulu."]
    desk.known = replace(desk.known, titles=NOTHING.titles)
    assert desk.work(case) == ["Virhe ja Pojan koulu.", "Katso Suunnitelma 2030."]
    desk.known = replace(desk.known, names=frozenset({"Virhe"}))
    assert desk.work(case) == ["Virhe ja Pojan koulu."]
    assert desk.told(case) == []


def test_each_word_of_a_name_that_went_is_sought():
    case = case_of("Ryhmän virhe.", "Ei mitään.")
    desk = Desk(KnownWords(frozenset({"Vihreä ryhmä"})))
    desk.work(case)
    desk.known = NOTHING
    assert desk.work(case) == ["Ryhmän virhe."]


def test_an_answer_that_was_given_before_a_word_was_added_is_asked_for_again():
    case = case_of("virhe")
    desk = Desk()
    texts = desk.proofing.lacking(desk.proofing.texts(case), NOTHING)
    desk.known = words("virhe")
    desk.proofing.lacking(texts, desk.known)
    desk.proofing.learn(texts, [read(it.text, NOTHING) for it in texts], NOTHING)
    assert desk.told(case) == []
    assert desk.work(case) == ["virhe"]


def test_an_answer_that_was_given_before_a_word_was_taken_away_is_asked_for_again():
    case = case_of("virhe")
    desk = Desk(words("virhe"))
    texts = desk.proofing.lacking(desk.proofing.texts(case), desk.known)
    old, desk.known = desk.known, NOTHING
    desk.proofing.lacking(texts, desk.known)
    desk.proofing.learn(texts, [read(it.text, old) for it in texts], old)
    assert desk.work(case) == ["virhe"]
    assert desk.told(case) == ["virhe"]


def test_while_a_text_that_changed_waits_what_was_not_touched_is_told_on_in_its_place():
    desk = Desk()
    before = case_of("Tässä virhe ja siinä virhe.")
    desk.work(before)
    assert desk.told(before) == ["virhe", "virhe"]
    now = case_of("Tässä virhe, uutta, ja siinä virhe.")
    assert [(it.text, it.spot.start) for it in desk.proofing.findings(now)] == [("virhe", 6), ("virhe", 29)]
    later = case_of("Tässä virheitä, uutta, ja siinä virhe.")
    assert [(it.text, it.spot.start) for it in desk.proofing.findings(later)] == [("virhe", 32)]
    desk.known = words("virhe")
    desk.lacking(later)
    assert desk.told(later) == []


def test_a_finding_that_nothing_changed_for_is_the_same_object_and_any_other_a_new_one():
    desk = Desk()
    before = case_of("Tässä virhe.", "verkningfull virhe", sv="felet")
    desk.work(before, variants=True)
    first = desk.proofing.findings(before)
    assert [it.text for it in first] == ["virhe", "felet", "verkningfull", "virhe"]
    assert all(one is other for one, other in zip(first, desk.proofing.findings(before), strict=True))
    changed = replace(before, general_answer=(a_passage("p0", "Tässä on virhe.", "felet"), before.general_answer[1]))
    desk.work(changed, variants=True)
    second = desk.proofing.findings(changed)
    assert [it.text for it in second] == [it.text for it in first]
    assert second[0].spot.start == first[0].spot.start + 3
    assert [it in first for it in second] == [False, True, True, True]
    desk.known = words("virhe")
    desk.work(changed)
    assert [it.text for it in desk.proofing.findings(changed)] == ["felet", "verkningfull"]


def test_what_was_dismissed_in_the_case_or_at_its_place_is_left_out():
    case = replace(case_of("virhe", "Virhe", "virheen"), title=Bilingual("virhe", None))
    desk = Desk()
    desk.work(case)

    def told(*dismissals: Dismissal) -> list[tuple[str, str]]:
        now = replace(case, dismissals=dismissals)
        return [(it.spot.passage, it.text) for it in desk.proofing.findings(now)]

    whole = Dismissal("G1", "virhe", Language.FI)
    assert told(whole) == [("p2", "virheen")]
    assert told(replace(whole, place="p0")) == [("", "virhe"), ("p1", "Virhe"), ("p2", "virheen")]
    assert told(replace(whole, place="title/fi")) == [("p0", "virhe"), ("p1", "Virhe"), ("p2", "virheen")]
    assert len(told(replace(whole, rule="G2"), replace(whole, language=Language.SV))) == 4


def test_a_word_that_is_misspelt_and_a_variant_is_told_once_with_the_variant_first():
    spelled = (mark("verkningfull", 3, Rule.SPELLING_SV, "verkningslös", "verkningsfull"),)
    variant = (mark("verkningfull", 3, Rule.VARIANTS, "verkningsfull"), mark("toinenn", 20, Rule.VARIANTS, "toinen"))
    [first, second] = merged(spelled, variant)
    assert (first.rule, first.fixes) == (Rule.SPELLING_SV, ("verkningsfull", "verkningslös"))
    assert second == variant[1]


def test_a_variant_inside_a_longer_misspelt_word_mends_that_word():
    [only] = merged((mark("ei-verkningfull", 0),), (mark("verkningfull", 3, Rule.VARIANTS, "verkningsfull"),))
    assert only.fixes == ("ei-verkningsfull",)


def test_a_variant_that_is_no_misspelling_speaks_for_itself():
    spaces = (mark("  ", 2, Rule.SPACES),)
    variant = mark("a  bcdefg", 1, Rule.VARIANTS)
    assert merged(spaces, (variant,)) == (variant, *spaces)


def test_variants_are_read_for_a_whole_language_whenever_a_text_of_it_changes():
    case = case_of("verkningfull", "muu", sv="ett")
    desk = Desk()
    proofing = desk.proofing
    assert len(proofing.lacking_variants(proofing.texts(case), NOTHING)) == 3
    desk.work(case, variants=True)
    assert proofing.lacking_variants(proofing.texts(case), NOTHING) == ()
    changed = case_of("verkningfull", "toinen", sv="ett")
    lacking = proofing.lacking_variants(proofing.texts(changed), NOTHING)
    assert [it.text.text for it in lacking] == ["verkningfull", "toinen"]
    [finding] = proofing.findings(changed)
    assert (finding.rule, finding.fixes) == (Rule.SPELLING_FI, ("verkningsfull",))


def test_a_variant_that_became_known_is_silent_at_once():
    case = case_of("verkningfullare")
    desk = Desk()
    desk.work(case, variants=True)
    assert desk.told(case) == ["verkningfullare"]
    desk.known = words("verkningfullare")
    desk.lacking(case)
    assert desk.told(case) == []


def test_a_language_that_has_no_text_any_more_lacks_no_variants():
    desk = Desk()
    desk.work(case_of("a", sv="b"), variants=True)
    case = case_of("a")
    assert desk.proofing.lacking_variants(desk.proofing.texts(case), NOTHING) == ()


def test_answers_are_not_kept_without_end_but_those_of_the_case_are():
    desk = Desk()
    case = replace(case_of(), title=Bilingual("virhe", None))
    for number in range(4):
        desk.work(replace(case_of(*(f"a{number}b{it}" for it in range(MOST // 2))), title=case.title))
    assert desk.lacking(case) == []
    assert desk.told(case) == ["virhe"]
    assert desk.lacking(case_of("a0b0", "a3b0")) == ["a0b0"]


plain = st.text("ab -", max_size=12)


@given(old=plain, new=plain, data=st.data())
def test_what_is_told_on_stands_in_the_new_text(old: str, new: str, data: st.DataObject):
    starts = data.draw(st.lists(st.integers(0, max(0, len(old) - 1)), unique=True, max_size=3))
    marks = tuple(mark(old[it : it + 3], it) for it in sorted(starts) if old[it : it + 3])
    kept = carried(marks, old, new)
    assert all(new[it.start : it.end] == it.text for it in kept)
    assert len(kept) <= len(marks)
    assert carried(marks, old, old) == marks


texts = st.lists(st.sampled_from(["virhe", "oikein", "virheet ja virhe", "Virhe."]), min_size=1, max_size=4)


@given(states=st.lists(texts, min_size=1, max_size=5), every=st.data())
def test_however_a_case_changes_findings_stand_in_it_and_are_those_of_a_fresh_reading_once_read(
    states: Sequence[Sequence[str]], every: st.DataObject
):
    desk = Desk()
    for state in states:
        case = case_of(*state)
        desk.known = every.draw(st.sampled_from([NOTHING, words("virhe"), words("virheet")]))
        assert all(_stands(case, it) for it in desk.proofing.findings(case))
        desk.work(case)
        fresh = Desk(desk.known)
        fresh.work(case)
        assert desk.proofing.findings(case) == fresh.proofing.findings(case)


def _stands(case: Case, finding: Finding) -> bool:
    value: Blocks = value_at(case, finding.spot.path)
    return value_text(value)[finding.spot.start : finding.spot.end] == finding.text


def test_a_case_of_every_part_is_read_without_a_word_being_lost():
    desk = Desk()
    assert len(desk.work(a_case())) == len({it.text for it in desk.proofing.texts(a_case())})
