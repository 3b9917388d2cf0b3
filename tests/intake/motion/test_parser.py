from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.language import Language
from app.domain.motion import GroupSignatory, Kind
from app.domain.parsed import DocumentKind, ParsedDocument
from app.domain.richtext import block_text, blocks_text
from app.domain.text import comparable, fold_spaces
from app.intake.motion.parser import parse_motion
from app.intake.pieces import source_text
from app.intake.readers import read_bytes
from tests.intake.motions import SAMPLES, Sample
from tests.intake.sources import TOOLS, a_source


def first_name(parsed: ParsedDocument, language: Language) -> str | None:
    if not parsed.signatories:
        return None
    first = parsed.signatories[0]
    return first.name[language] if isinstance(first, GroupSignatory) else first.name


def codes(parsed: ParsedDocument) -> set[tuple[str, str]]:
    return {(doubt.field, doubt.why) for doubt in parsed.doubts}


@pytest.fixture(params=[True, False], ids=["lists", "marks in the text"])
def lists(request):
    return request.param


@pytest.fixture(params=SAMPLES, ids=lambda sample: sample.name)
def sample(request) -> Sample:
    return request.param


def parsed(sample: Sample, lists: bool) -> ParsedDocument:
    return parse_motion(a_source(sample.text, lists=lists), TOOLS, sample.language)


def test_the_title_and_the_topic_are_read(sample, lists):
    result = parsed(sample, lists)
    assert (result.title, result.topic, result.motion_kind) == (sample.title, sample.topic, sample.kind)


def test_the_proposal_is_read_sentence_by_sentence(sample, lists):
    assert parsed(sample, lists).proposal_sentences == sample.proposal


def test_the_questions_are_read_and_nothing_else(sample, lists):
    assert parsed(sample, lists).questions == sample.questions


def test_those_who_signed_are_read(sample, lists):
    result = parsed(sample, lists)
    assert first_name(result, sample.language) == sample.first
    assert (result.co_signer_count, result.co_signers) == (sample.count, sample.co_signers)


def test_the_two_dates_are_kept_apart(sample, lists):
    result = parsed(sample, lists)
    assert (result.dated, result.handed_in, result.case_number) == (sample.dated, sample.handed_in, sample.case_number)


def test_the_background_is_apart(sample, lists):
    background = parsed(sample, lists).background
    if sample.background is not None:
        assert len(background) == sample.background
    text = blocks_text(background)
    assert not any(sentence in text for sentence in (*sample.proposal, *sample.questions))


def test_every_mark_points_at_the_text_it_stands_for(sample, lists):
    source = a_source(sample.text, lists=lists)
    result = parse_motion(source, TOOLS, sample.language)
    marked: dict[str, list[str]] = {}
    for mark in result.marks:
        text = source_text(source.blocks[mark.paragraph])[mark.start : mark.end]
        marked.setdefault(mark.field, []).append(fold_spaces(text))
    assert len(marked.get("proposal_sentences", [])) == len(sample.proposal)
    assert all(
        full.startswith(part) for full, part in zip(sample.proposal, marked.get("proposal_sentences", []), strict=True)
    )
    assert all(full.startswith(part) for full, part in zip(sample.questions, marked.get("questions", []), strict=True))
    assert not sample.dated or str(sample.dated.year) in marked["motion_date"][0]


def test_what_is_missing_is_a_doubt_and_no_invention(sample, lists):
    result = parsed(sample, lists)
    assert (("motion_date", "date.not_found") in codes(result)) == (sample.dated is None)
    assert (("submitted_date", "date.not_found") in codes(result)) == (sample.handed_in is None)
    assert (("first_signatory", "signatory.not_found") in codes(result)) == (sample.first is None)
    if sample.kind is not Kind.COUNCIL_QUESTION:
        assert (("proposal_sentences", "proposal.not_found") in codes(result)) == (not sample.proposal)


def test_a_run_in_heading_is_a_doubt_with_its_place():
    result = parse_motion(a_source("Valtuustoaloite puista\n\nTausta Puita on vähän."), TOOLS, Language.FI)
    doubt = next(doubt for doubt in result.doubts if doubt.why == "heading.run_in")
    assert doubt.facts == {"heading": "Tausta"}
    assert doubt.place is not None
    assert doubt.place.paragraph == 1
    assert block_text(result.background[0]) == "Puita on vähän."


def test_a_council_question_is_of_its_own_kind():
    result = parse_motion(a_source("Valtuustokysymys puista\n\nKysymme:\n\n1. Onko puita?"), TOOLS, Language.FI)
    assert (result.kind, result.motion_kind) == (DocumentKind.QUESTION, Kind.COUNCIL_QUESTION)


def test_the_published_motion_is_read_word_for_word(shared):
    path = shared / "seeds" / "001_d45426bfd89f67eb.txt"
    result = parse_motion(read_bytes(path.name, path.read_bytes()), TOOLS, Language.FI)
    assert len(result.proposal_sentences) == 5
    assert len(result.questions) == 3
    assert len(result.background) == 3
    assert (result.signatories, result.dated, result.handed_in) == ((), None, None)
    assert {("first_signatory", "signatory.not_found"), ("motion_date", "date.not_found")} <= codes(result)


WORDS = st.sampled_from(
    [sample.text for sample in SAMPLES]
    + [
        "Esitämme, että ",
        "Kysymme: ",
        "Vi föreslår att\n",
        "1. ",
        "a) ",
        "?",
        ".",
        ":",
        "\n\n",
        "Ehdotus ",
        "Aino Lehto ym. ",
        "|\n",
        "# ",
    ]
)


@given(
    st.lists(st.one_of(WORDS, st.text(max_size=30)), max_size=8).map("".join), st.sampled_from(Language), st.booleans()
)
@settings(max_examples=150)
def test_no_text_makes_the_parser_raise_and_every_sentence_stands_in_the_source(text, language, lists):
    source = a_source(text, lists=lists)
    result = parse_motion(source, TOOLS, language)
    whole = comparable(" ".join(source_text(block) for block in source.blocks))
    for sentence in (*result.proposal_sentences, *result.questions):
        assert comparable(sentence) in whole
    for mark in result.marks:
        assert 0 <= mark.start < mark.end <= len(source_text(source.blocks[mark.paragraph]))


def test_a_swedish_body_that_says_lamnade_gives_no_day_of_handing_in_twice():
    text = "Motion om träd\n\nAnna Ek lämnade 3.3.2026 en motion. Motionen är daterad 1.3.2026. Vi föreslår fler träd."
    result = parse_motion(a_source(text), TOOLS, Language.SV)
    assert (result.dated, result.handed_in) == (date(2026, 3, 1), date(2026, 3, 3))
