from app.domain.language import Bilingual
from app.ui.editor.counts import Counter
from tests.builders import a_case, a_passage
from tests.ui.editor.editors import missing


def test_the_part_and_the_case_are_counted_in_each_language():
    counter = Counter()
    counts = counter.count(a_case(), "answer:1")
    assert counts.part == Bilingual(3, 4)
    assert counts.case == Bilingual(20, 24)
    assert counts.left == 0


def test_a_later_state_is_counted_anew_where_it_changed():
    counter = Counter()
    counter.count(a_case(), "general_answer")
    after = a_case(general_answer=(a_passage("p4", "Yksi.", "Ett."), missing("n1", "kaksi kolme")))
    counts = counter.count(after, "general_answer")
    assert (counts.part, counts.left) == (Bilingual(3, 1), 1)
    assert counter.count(after, "nosuch").part == Bilingual(0, 0)
