"""What a person does about findings, each undone as one step."""

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.case import Case
from app.domain.language import Bilingual, Language
from app.domain.parts import Spot
from app.domain.passage import Passage, TranslationState, translation_state
from app.domain.paths import value_at
from app.domain.pieces import replaced_value, value_text
from app.domain.proofing import Dismissal, Replacement, Stretch, Word
from app.domain.richtext import Blocks, Paragraph, Span, Table, blocks_text, paragraph, plain
from app.domain.rules import SEVERITIES, Rule
from app.messages import LANGUAGES, load_messages
from app.services.edits import applied
from app.services.findings import Finding
from app.services.proof_alike import alike
from app.services.proof_dismissed import Dismissed
from app.services.proof_edits import (
    case_word_edit,
    case_words_edit,
    ignore_edit,
    regard_edit,
    replace_all_edit,
    replace_edit,
    tidy_edit,
)
from app.services.proof_texts import proof_texts
from app.services.session import Session
from tests import strategies
from tests.builders import a_case, a_passage, fi_sv

FI, SV = Language.FI, Language.SV


def of_blocks(*blocks: Paragraph | Table, sv: str = "") -> Case:
    return a_case(general_answer=(a_passage("p4", blocks, sv),))


def found(case: Case, words: str, rule: Rule = Rule.SPELLING_FI, *fixes: str) -> list[Finding]:
    """A finding for every place that holds `words`, in any case of letters, as a reader would give it."""
    return [
        Finding(
            rule,
            SEVERITIES[rule],
            replace(it.spot, start=it.spot.start + match.start(), end=it.spot.start + match.end()),
            text=match[0],
            fixes=fixes,
        )
        for it in proof_texts(case)
        for match in re.finditer(words, it.text.text, re.IGNORECASE)
    ]


def general(case: Case) -> Blocks:
    return case.general_answer[0].blocks.fi


def state(case: Case) -> TranslationState:
    return translation_state(case.general_answer[0])


class Tidier:
    """Puts a no-break space before a per cent sign, an ellipsis for three full stops; nothing of it in links."""

    def tidied(self, text: str, _language: Language, links: Sequence[Stretch]) -> Sequence[Replacement]:
        wanted = [Replacement(it.start(), it.end(), "\u00a0%") for it in re.finditer("[ \u00a0]?%", text)]
        wanted += [Replacement(it.start(), it.end(), "…") for it in re.finditer(r"\.\.\.", text)]
        wanted += [Replacement(it.start(), it.start(), "\u00a0") for it in re.finditer("(?<!\u00a0)€", text)]
        inside = [it for it in wanted if not any(start < it.end and it.start < end for start, end in links)]
        return sorted((it for it in inside if text[it.start : it.end] != it.text), key=lambda it: it.start)

    def typed(self, _text: str, _caret: int, _language: Language, _links: Sequence[Stretch]) -> Replacement | None:
        return None


def test_a_correction_takes_the_look_and_the_link_of_the_word():
    look = Span("segregaaio", bold=True, href="https://example.org")
    case = of_blocks(Paragraph((Span("Tämä "), look, Span(" on."))))
    [finding] = found(case, "segregaaio")
    after = general(applied(case, replace_edit(case, finding, "segregaatio")))
    assert after == (Paragraph((Span("Tämä "), replace(look, text="segregaatio"), Span(" on."))),)


def test_what_a_correction_adds_at_the_end_belongs_to_the_word():
    case = of_blocks(Paragraph((Span("kaupung", href="#"), Span(" on"))))
    [finding] = found(case, "kaupung")
    after = general(applied(case, replace_edit(case, finding, "kaupungin")))
    assert after == (Paragraph((Span("kaupungin", href="#"), Span(" on"))),)


def test_looks_inside_a_word_stay_where_the_correction_does_not_touch_them():
    case = of_blocks(Paragraph((Span("kau", bold=True), Span("ppunki"))))
    [finding] = found(case, "kauppunki")
    after = general(applied(case, replace_edit(case, finding, "kaupunki")))
    assert after == (Paragraph((Span("kau", bold=True), Span("punki"))),)


def test_words_that_are_not_there_any_more_are_left_alone():
    case = of_blocks(paragraph("virhe on"))
    [finding] = found(case, "virhe")
    changed = of_blocks(paragraph("Nyt virhe on"))
    assert applied(changed, replace_edit(changed, finding, "oikein")) is changed
    gone = replace(case, general_answer=())
    assert applied(gone, replace_edit(gone, finding, "oikein")) is gone


def test_facts_and_contact_lines_are_corrected_too():
    case = a_case(title=Bilingual("Virhe tässä", None), contact=Bilingual(("Ensin", "virhe"), None))
    for finding, text in zip(found(case, "virhe"), ("Oikein", "oikein"), strict=True):
        case = applied(case, replace_edit(case, finding, text))
    assert (case.title.fi, case.contact.fi) == ("Oikein tässä", ("Ensin", "oikein"))


def test_a_confirmed_translation_stays_so_when_a_misspelt_word_is_put_right_on_either_side():
    case = of_blocks(paragraph("Tämä on segregaaion syy."), sv="Det är felt.")
    assert state(case) is TranslationState.TRANSLATED
    [fi], [sv] = found(case, "segregaaion"), found(case, "felt", Rule.SPELLING_SV)
    case = applied(case, replace_edit(case, fi, "segregaation"))
    case = applied(case, replace_edit(case, sv, "fel"))
    assert state(case) is TranslationState.TRANSLATED
    assert case.general_answer[0].basis == a_passage("x", "Tämä on segregaation syy.", "Det är fel.").basis


def test_a_translation_approved_as_different_stays_so():
    passage = a_passage("p4", "virhe", "fel")
    assert passage.basis is not None
    case = a_case(general_answer=(replace(passage, basis=replace(passage.basis, different=True)),))
    [finding] = found(case, "virhe")
    assert state(applied(case, replace_edit(case, finding, "vika"))) is TranslationState.APPROVED_DIFFERENT


@pytest.mark.parametrize(("rule", "text"), [(Rule.GRAMMAR_FI, "oikein"), (Rule.SPELLING_FI, "")])
def test_a_sentence_that_is_mended_or_words_that_are_taken_away_make_the_translation_stale(rule, text):
    case = of_blocks(paragraph("Se on virhe tässä."), sv="Det är ett fel här.")
    [finding] = found(case, "virhe", rule)
    assert state(applied(case, replace_edit(case, finding, text))) is TranslationState.SOURCE_CHANGED


def test_a_translation_that_was_stale_or_never_confirmed_is_not_confirmed_by_a_correction():
    passage = of_blocks(paragraph("Se on virhe."), sv="Det är fel.").general_answer[0]
    stale: Passage = replace(passage, blocks=passage.blocks.put(FI, (paragraph("Se ei ole virhe."),)))
    case = a_case(general_answer=(stale,))
    [finding] = found(case, "virhe")
    assert state(applied(case, replace_edit(case, finding, "vika"))) is TranslationState.SOURCE_CHANGED
    case = a_case(general_answer=(replace(passage, basis=None),))
    assert state(applied(case, replace_edit(case, finding, "vika"))) is TranslationState.TARGET_CHANGED
    assert applied(case, replace_edit(case, finding, "vika")).general_answer[0].basis is None


def test_all_alike_are_put_right_through_all_parts_as_one_step_each_with_its_own_capitals():
    case = replace(
        of_blocks(paragraph("x"), sv="Verkningfullheten och verkningfull, VERKNINGFULL. Mycket verkningfulla."),
        title=Bilingual(None, "Om verkningfullhet"),
        summary=(a_passage("s", "verkningfull", "Har verkningfullt."),),
    )
    findings = found(case, r"verkningfull\w*", Rule.SPELLING_SV)
    first = next(it for it in findings if it.text == "verkningfull" and it.spot.language is SV)
    session = Session(case, lambda _case, _why: None, lambda: 0.0)
    assert session.apply(replace_all_edit(case, (first, *findings), "verkningsfull"))
    after = session.case
    assert after.title.sv == "Om verkningsfullhet"
    assert blocks_text(after.summary[0].blocks.sv) == "Har verkningsfullt."
    assert blocks_text(after.general_answer[0].blocks.sv) == (
        "Verkningsfullheten och verkningsfull, VERKNINGSFULL. Mycket verkningsfulla."
    )
    # The other language has words of its own.
    assert blocks_text(after.summary[0].blocks.fi) == "verkningfull"
    assert state(after) is TranslationState.TRANSLATED
    session.undo()
    assert session.case == case


def alike_texts(first: str, text: str, *others: str) -> list[str | None]:
    case = of_blocks(*map(paragraph, (first, *others)))
    findings = [it for it in found(case, r".+") if it.spot.passage == "p4"]
    mended = {finding.text: better for finding, better in alike(findings, text)}
    return [mended.get(it) for it in others]


def test_the_same_word_takes_its_own_capitals_and_a_capital_that_is_the_correction_is_for_all():
    assert alike_texts("virhe", "vika", "Virhe", "VIRHE", "muu") == ["Vika", "VIKA", None]
    assert alike_texts("Virhe", "Vika", "virhe", "VIRHE") == ["vika", "VIKA"]
    assert alike_texts("VIRHE", "VIKA", "virhe", "Virhe") == ["vika", "Vika"]
    assert alike_texts("espoo", "Espoo", "Espoo", "ESPOO") == ["Espoo", "ESPOO"]


def test_another_form_gets_the_piece_and_what_only_looks_alike_is_left():
    assert alike_texts("verkningfull", "verkningsfull", "overkningfullt", "verkningsfull", "verkning") == [
        *("overkningsfullt", None, None),
    ]
    assert alike_texts("Tulosityksikkö", "Tulosyksikkö", "tulosityksiköiden") == ["tulosyksiköiden"]
    # A correction at an end says nothing of the forms, and one of few letters nothing of other words.
    assert alike_texts("kissä", "kissa", "kissällä") == [None]
    assert alike_texts("aita", "auta", "aitaan") == [None]


def test_marks_and_spaces_are_alike_when_they_are_the_same():
    case = of_blocks(paragraph("a  b  c"))
    findings = found(case, "  ", Rule.SPACES)
    assert general(applied(case, replace_all_edit(case, findings, " "))) == (paragraph("a b c"),)


def test_a_finding_is_ignored_at_its_place_or_in_the_whole_case_and_can_be_told_again():
    case = of_blocks(paragraph("virhe"))
    [finding] = found(case, "virhe")
    here = applied(case, ignore_edit(case, finding, everywhere=False, reason="nimi"))
    assert here.dismissals == (Dismissal("G1", "virhe", FI, "p4", "nimi"),)
    both = applied(here, ignore_edit(here, finding, everywhere=True))
    assert both.dismissals[-1] == Dismissal("G1", "virhe", FI)
    assert finding in Dismissed(here.dismissals)
    assert applied(both, regard_edit(both, both.dismissals)) == case


def test_ignoring_twice_at_a_place_keeps_the_last_reason():
    case = a_case(title=Bilingual("virhe", None))
    [finding] = found(case, "virhe")
    once = applied(case, ignore_edit(case, finding, everywhere=False))
    again = applied(once, ignore_edit(once, finding, everywhere=False, reason="nimi"))
    assert again.dismissals == (Dismissal("G1", "virhe", FI, "title/fi", "nimi"),)


def test_a_word_of_the_case_is_added_once():
    case = applied(a_case(), case_word_edit(a_case(), Word("asukasraati"), FI))
    case = applied(case, case_word_edit(case, Word("asukasraati", "raati"), FI, Spot("summary")))
    assert case.words == Bilingual((Word("asukasraati", "raati"),), ())
    assert applied(case, case_words_edit(a_case().words)) == a_case()


def test_every_edit_has_a_name_in_the_undo_menu(resources):
    case = of_blocks(paragraph("virhe 5 %"))
    [finding] = found(case, "virhe")
    edits = [
        replace_edit(case, finding, "vika"),
        replace_all_edit(case, (finding,), "vika"),
        ignore_edit(case, finding, everywhere=False),
        ignore_edit(case, finding, everywhere=True),
        regard_edit(case, ()),
        case_word_edit(case, Word("a"), FI),
        case_words_edit(case.words),
        tidy_edit(case, proof_texts(case), Tidier()),
    ]
    names = {edit.what for edit in edits if edit}
    assert len(names) == len(edits)
    for language in LANGUAGES:
        assert names <= set(load_messages(resources / "messages", language).sentences)


def test_tidying_keeps_looks_leaves_links_alone_and_is_one_step():
    spans = (Span("Noin 5", bold=True), Span("%"), Span(" ja 7%", href="#"), Span(" sitten...", italic=True))
    case = replace(of_blocks(Paragraph(spans), sv="Cirka 5%..."), title=Bilingual("Yli 5%", None))
    edit = tidy_edit(case, proof_texts(case), Tidier())
    assert edit
    after = applied(case, edit)
    assert general(after) == (Paragraph((*spans[:1], Span("\u00a0%"), spans[2], Span(" sitten…", italic=True))),)
    assert after.title.fi == "Yli 5\u00a0%"
    assert blocks_text(after.general_answer[0].blocks.sv) == "Cirka 5\u00a0%…"
    assert state(after) is TranslationState.TRANSLATED
    assert (edit.what, edit.where.part) == ("edit.tidy", "title")


def test_tidying_a_part_leaves_the_others_and_nothing_to_tidy_is_no_edit():
    case = replace(of_blocks(paragraph("5%")), title=fi_sv("5%", ""))
    texts = [it for it in proof_texts(case) if it.spot.part == "title"]
    edit = tidy_edit(case, texts, Tidier())
    # A text without a letter is nothing that is read.
    assert edit is None
    case = replace(case, title=fi_sv("noin 5%", ""))
    texts = [it for it in proof_texts(case) if it.spot.part == "title"]
    edit = tidy_edit(case, texts, Tidier())
    assert edit
    after = applied(case, edit)
    assert (after.title.fi, general(after)) == ("noin 5\u00a0%", general(case))
    assert tidy_edit(after, [it for it in proof_texts(after) if it.spot.part == "title"], Tidier()) is None


def test_tables_are_tidied_cell_by_cell():
    table = Table(((plain("noin 5%"), plain("a...")), ((), plain("yli 9%"))), 1, "Taulu...")
    case = of_blocks(table)
    edit = tidy_edit(case, proof_texts(case), Tidier())
    assert edit
    assert general(applied(case, edit)) == (
        Table(((plain("noin 5\u00a0%"), plain("a…")), ((), plain("yli 9\u00a0%"))), 1, "Taulu…"),
    )


def test_a_sign_that_is_put_in_at_the_end_or_between_looks_is_put_in():
    spans = (Span("noin 5", bold=True), Span("€"))
    case = of_blocks(Paragraph(spans))
    edit = tidy_edit(case, proof_texts(case), Tidier())
    assert edit
    assert general(applied(case, edit)) == (Paragraph((spans[0], Span("\u00a0€"))),)
    value = replaced_value((Paragraph(spans),), (Replacement(7, 7, "!"),))
    assert value == (Paragraph((spans[0], Span("€!"))),)


@given(blocks=strategies.blocks, fixes=st.lists(st.sampled_from(["", "uusi", "a"]), max_size=3), data=st.data())
def test_correcting_changes_the_words_of_the_finding_and_nothing_else(blocks, fixes, data):
    case = a_case(general_answer=(a_passage("p4", blocks, ()),))
    for drawn in fixes:
        fix = drawn
        texts = [it for it in proof_texts(case) if it.spot.part == "general_answer"]
        if not texts:
            return
        it = data.draw(st.sampled_from(texts))
        start = data.draw(st.integers(0, len(it.text.text) - 1))
        end = data.draw(st.integers(start + 1, len(it.text.text)))
        # A table's caption without a word has no line either.
        fix = fix or "a" if (start, end) == (0, len(it.text.text)) else fix
        spot = replace(it.spot, start=it.spot.start + start, end=it.spot.start + end)
        finding = Finding(Rule.SPELLING_FI, SEVERITIES[Rule.SPELLING_FI], spot, text=it.text.text[start:end])
        before = value_text(value_at(case, spot.path))
        case = applied(case, replace_edit(case, finding, fix))
        after = value_text(value_at(case, spot.path))
        assert after == before[: spot.start] + fix + before[spot.end :]
