"""What makes the example's answer one to learn from: it is whole, and the two languages say the same."""

import csv
import json
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from app.domain.dates import find_dates
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.links import is_usable
from app.domain.parsed import DocumentKind
from app.domain.passage import TranslationState, translation_state
from app.domain.richtext import Bullet, Paragraph, Subheading, Table, block_spans, block_text, blocks_text, spans_text
from app.domain.sentences import split_sentences
from app.language.citations import find_citations

ACTS = {
    ("132/1999", "84"): "Kadunpito",
    ("729/2018", "71"): "Liikenteenohjauslaitteen asettaminen",
    ("628/1998", "32"): "Koulumatkat",
    ("410/2015", "22"): "Osallistumis- ja vaikuttamismahdollisuudet",
}
SIX_WORDS = 6
BOARD_FORMULAS = """
Kaupunginhallitus ehdottaa, että valtuusto merkitsee selostusosan tiedoksi vastauksena
Stadsstyrelsen föreslår att fullmäktige antecknar redogörelsen för kännedom som svar på
"""


def answer_blocks(content):
    return [*content.summary, *content.general_answer, *(block for one in content.answers for block in one.blocks)]


def visible_text(path: Path) -> str:
    """The text of a page or a Markdown file without its addresses and tags, a line a block."""
    text = re.sub(r"<title>.*?</title>", "", path.read_text(encoding="utf-8"))
    return re.sub(r"<[^>]+>", "", text)


def shingles(text: str) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for line in text.splitlines():
        words = re.findall(r"\w+", line.lower())
        found |= {tuple(words[at : at + SIX_WORDS]) for at in range(len(words) - SIX_WORDS + 1)}
    return found


@pytest.mark.parametrize("language", Language)
def test_the_item_is_an_answer_of_espoo_without_a_doubt(items, language):
    assert items[language].kind is DocumentKind.ANSWER
    assert items[language].profile == "espoo"
    assert items[language].language == language
    assert items[language].doubts == ()


def test_the_finnish_headings_are_those_of_espoo_in_order(items):
    own = ["Päätösehdotus", "Esittelijä", "Käsittely", "Päätös"]
    assert list(items[Language.FI].sections) == [
        "Valmistelijat / lisätiedot:",
        *own,
        *("Selostus", "Valtuustoaloite", "Vastaus valtuustoaloitteeseen", "Tiivistelmä:"),
        *("Päätöshistoria", *own, "Päätöshistoria"),
        *("Liitteet", "Oheismateriaali", "Tiedoksi"),
    ]


def test_the_swedish_headings_are_those_of_esbo_in_order(items):
    own = ["Förslag", "Föredragande", "Behandling", "Beslut"]
    assert list(items[Language.SV].sections) == [
        "Beredning och upplysningar:",
        *own,
        *("Redogörelse", "Motionen", "Svar på motionen", "Sammanfattning:"),
        *("Beslutshistoria", *own, "Beslutshistoria"),
        *("Bilagor", "Tilläggsmaterial", "För kännedom"),
    ]


@pytest.mark.parametrize("language", Language)
def test_the_council_has_the_item_before_it_and_the_board_had_it_before(items, language):
    council, board = items[language].stages
    assert (council.rank, council.meeting_date, council.section) == (Stage.COUNCIL, date(2026, 6, 15), None)
    assert (board.rank, board.meeting_date, board.section) == (Stage.BOARD, date(2026, 6, 1), "187")
    assert council.decision == ()
    assert blocks_text(board.decision)


def test_the_facts_of_the_motion_stand_in_both_items(items, motion):
    for item in items.values():
        assert item.signatories == motion.signatories
        assert item.co_signer_count == motion.co_signer_count
        assert (item.dated, item.handed_in) == (motion.dated, motion.handed_in)
    assert items[Language.FI].title == motion.title


def test_the_finnish_item_repeats_every_proposal_and_question_word_for_word(items, motion):
    assert items[Language.FI].proposal_sentences == motion.proposal_sentences
    assert items[Language.FI].questions == motion.questions


def test_what_the_program_derives_is_what_the_items_say(imported, engines):
    for language in Language:
        wording = engines.wording(imported.case, engines.profiles["espoo"], language)
        assert wording.title == imported.case.title[language]
        assert wording.introduction == blocks_text(imported.case.introduction[language])
        assert wording.questions_lead == imported.case.questions_lead[language]
        for handling in imported.case.handlings:
            assert wording.stages[handling.id].proposal == blocks_text(handling.proposal[language])


@pytest.mark.parametrize("language", Language)
def test_every_question_is_answered_under_its_own_words_in_several_paragraphs(items, contents, language):
    answers = contents[language].answers
    assert [one.number for one in answers] == ["1", "2", "3"]
    assert tuple(one.heading for one in answers) == items[language].questions
    for one in answers:
        assert sum(isinstance(block, Paragraph) for block in one.blocks) >= 3
    assert sum(isinstance(block, Bullet) for block in answers[0].blocks) == 3


@pytest.mark.parametrize("language", Language)
def test_the_summary_has_five_bullets_that_end_alike(items, language):
    assert len(items[language].summary) == 5
    assert {bullet[-1] for bullet in items[language].summary} == {"."}


@pytest.mark.parametrize("language", Language)
def test_the_general_answer_has_a_subheading_italics_and_a_table_of_numbers_that_add_up(contents, language):
    blocks = contents[language].general_answer
    assert sum(isinstance(block, Subheading) for block in blocks) == 1
    (table,) = [block for block in blocks if isinstance(block, Table)]
    assert (table.header_rows, len(table.rows), len(table.rows[0])) == (1, 5, 5)
    assert table.caption.endswith("2023–2025")
    for row in table.rows[1:]:
        *years, total = [int(spans_text(cell)) for cell in row[1:]]
        assert sum(years) == total
    looks = [span for block in blocks for span in block_spans(block)]
    assert sum(span.italic for span in looks) == 1
    assert sum(span.bold for span in looks if not span.italic) >= 2


def test_the_classes_of_the_first_answer_and_the_schools_of_the_third_add_up(contents):
    bullets = [block_text(block) for block in contents[Language.FI].answers[0].blocks if isinstance(block, Bullet)]
    counts = [int(re.findall(r"(\d+) kohtaa", bullet)[0]) for bullet in bullets]
    assert f"{sum(counts)} kohtaa" in blocks_text(contents[Language.FI].answers[0].blocks)
    assert "84 peruskoulussa" in blocks_text(contents[Language.FI].general_answer)
    assert "71 peruskoulun" in blocks_text(contents[Language.FI].answers[2].blocks), "with nine and four they make 84"


def test_a_stance_is_taken_to_every_proposal(contents, motion):
    text = {
        language: blocks_text([block for one in content.answers for block in one.blocks])
        for language, content in contents.items()
    }
    stances = {
        Language.FI: r"toteutetaan (?:siten )?(?:sellaisenaan|osittain)",
        Language.SV: r"genomförs (?:därmed )?(?:som sådant|delvis|förslaget delvis)",
    }
    for language, stance in stances.items():
        assert len(re.findall(stance, text[language])) == len(motion.proposal_sentences)


def test_both_languages_have_the_same_blocks_in_the_same_order(contents):
    def kinds(content):
        return [type(block) for block in answer_blocks(content)]

    assert kinds(contents[Language.FI]) == kinds(contents[Language.SV])


def test_both_languages_have_as_many_sentences_in_each_paragraph(contents):
    pairs = zip(answer_blocks(contents[Language.FI]), answer_blocks(contents[Language.SV]), strict=True)
    for fi, sv in pairs:
        assert len(split_sentences(block_text(fi))) == len(split_sentences(block_text(sv))), block_text(sv)


def test_both_languages_have_the_same_links_to_pages_with_addresses(items):
    assert len(items[Language.FI].links) == 4
    assert all(is_usable(link.target) for item in items.values() for link in item.links)
    swedish = [link.target.replace("/fi/", "/sv/") for link in items[Language.FI].links]
    assert [link.target for link in items[Language.SV].links] == swedish


def test_both_languages_have_the_same_dates_by_value(example):
    fi, sv = (
        Counter(found.value for found in find_dates(visible_text(example / f"item_{language}.html")))
        for language in Language
    )
    assert fi == sv
    assert set(fi) == {date(2026, 2, 2), date(2026, 2, 9), date(2026, 4, 30), date(2026, 6, 1), date(2026, 6, 15)}


def test_both_languages_have_the_same_numbers_in_each_block(contents):
    pairs = zip(answer_blocks(contents[Language.FI]), answer_blocks(contents[Language.SV]), strict=True)
    for fi, sv in pairs:
        fi_numbers, sv_numbers = (Counter(re.findall(r"\d+(?:[ ,]\d+)*", block_text(block))) for block in (fi, sv))
        assert fi_numbers == sv_numbers, block_text(sv)


def test_both_languages_cite_the_same_sections_of_the_same_acts(contents):
    def cited(language):
        text = blocks_text(contents[language].general_answer)
        return [(citation.statute.number, citation.section) for citation in find_citations(text, language)]

    assert sorted(cited(Language.FI)) == sorted(cited(Language.SV)) == sorted(ACTS)
    for language, name in ((Language.FI, "kuntalain"), (Language.SV, "kommunallagen")):
        later = find_citations(blocks_text(contents[language].answers[2].blocks), language)
        assert [(citation.statute.name, citation.section) for citation in later] == [(name, "110")]


def test_the_acts_are_in_force_and_the_sections_are_headed_as_they_are_used(shared):
    with (shared / "data" / "legal" / "acts.csv").open(encoding="utf-8") as file:
        acts = {f"{row['number']}/{row['year']}": row for row in csv.DictReader(file)}
    lines = (shared / "data" / "legal" / "sections.jsonl").read_text(encoding="utf-8").splitlines()
    headings = {
        (act["number"], section["s"]): section["h"] for act in map(json.loads, lines) for section in act["sections"]
    }
    used = {**ACTS, ("410/2015", "26"): "Nuorisovaltuusto", ("410/2015", "110"): "Talousarvio ja -suunnitelma"}
    for (number, section), heading in used.items():
        assert not acts[number]["repealed_on"]
        assert headings[number, section] == heading


def test_the_two_items_and_the_motion_make_one_case_without_a_doubt(imported):
    assert imported.doubts == ()
    passages = [*imported.case.description, *imported.case.summary, *imported.case.general_answer]
    passages += [passage for answer in imported.case.answers for passage in answer.passages]
    assert {translation_state(passage) for passage in passages} == {TranslationState.TRANSLATED}


@pytest.mark.parametrize("name", ["motion_fi.md", "item_fi.html", "item_sv.html"])
def test_no_sentence_of_a_published_document_stands_in_the_example(shared, example, name):
    published: set[tuple[str, ...]] = set()
    for path in (shared / "seeds").glob("0*.txt"):
        published |= shingles(path.read_text(encoding="utf-8"))
    formulas = shingles((shared / "agenda-item.md").read_text(encoding="utf-8") + BOARD_FORMULAS)
    assert len(published) > 1000
    assert shingles(visible_text(example / name)) & (published - formulas) == set()
