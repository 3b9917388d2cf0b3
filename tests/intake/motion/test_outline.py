from app.domain.language import Language
from app.intake.motion.outline import find_proposal, outline, reasoning
from app.intake.motion.sections import Section
from app.intake.pieces import cut_pieces
from app.intake.questions import find_questions
from tests.intake.sources import a_source


def read(text):
    source = a_source(text)
    pieces = cut_pieces(source.blocks)
    questions = find_questions(source.blocks, Language.FI)
    parts = outline(pieces, ())
    proposal, doubts = find_proposal(pieces, parts, questions)
    kept = [pieces[n].text[start:end].strip() for n, start, end in reasoning(pieces, parts, proposal, questions)]
    return parts, [demand.text for demand in proposal.demands], kept, [doubt.why for doubt in doubts]


def test_a_heading_begins_a_section_and_is_no_text_of_it():
    parts, demands, kept, _ = read("Tausta\n\nTori on rikki.\n\nEhdotus\n\nTori korjataan.")
    assert parts.sections == (Section.BACKGROUND, Section.BACKGROUND, Section.PROPOSAL, Section.PROPOSAL)
    assert (demands, kept) == (["Tori korjataan."], ["Tori on rikki."])


def test_a_heading_goes_before_a_phrase():
    _, demands, kept, doubts = read("Emme esitä turhaa. Esitämme huolella harkittua.\n\nEhdotus\n\nTori korjataan.")
    assert (demands, doubts) == (["Tori korjataan."], [])
    assert len(kept) == 1


def test_under_a_heading_of_the_whole_text_a_phrase_parts_reasons_from_demands():
    _, demands, kept, _ = read("ALOITE:\n\nTori on rikki.\n\nEsitämme torin korjaamista.")
    assert (demands, kept) == (["Esitämme torin korjaamista."], ["Tori on rikki."])


def test_a_text_under_such_a_heading_without_a_phrase_is_guessed():
    assert read("ALOITE:\n\nTori korjataan.")[3] == ["proposal.whole_text"]


def test_items_with_that_are_guessed():
    assert read("Toivelistamme on\n\n- että tori korjataan")[3] == ["proposal.items_guessed"]


def test_nothing_proposed_is_a_doubt():
    assert read("Tori on rikki.")[1:] == ([], ["Tori on rikki."], ["proposal.not_found"])


def test_the_reasons_before_a_question_stay_reasons():
    _, _, kept, _ = read("Tori on rikki. Kysymme: Milloin tori korjataan?")
    assert kept == ["Tori on rikki."]


def test_subheadings_without_a_stop_are_no_reasons():
    assert read("Torin tila\n\nTori on rikki.")[2] == ["Tori on rikki."]
