"""Agenda items and decisions: every part lands in its field, whatever system printed it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.motion import GroupSignatory, PersonSignatory
from app.domain.parsed import DocumentKind, ParsedDocument, ParsedLink
from app.domain.richtext import Span, blocks_text
from app.domain.source import SourceParagraph, SourceText
from app.intake.item.headings import Role, read_heading, role_of
from app.intake.item.parser import parse_item
from tests.intake.items import ESPOO_FI, ESPOO_SV, an_item
from tests.intake.sources import TOOLS


def parse(text: str, language: Language = Language.FI) -> ParsedDocument:
    return parse_item(an_item(text), TOOLS, language)


def whys(parsed: ParsedDocument) -> list[str]:
    return [doubt.why for doubt in parsed.doubts]


def test_the_facts_of_an_espoo_answer_are_read_in_both_languages():
    fi, sv = parse(ESPOO_FI), parse(ESPOO_SV, Language.SV)
    for parsed in (fi, sv):
        assert parsed.kind is DocumentKind.ANSWER
        assert parsed.profile == "espoo"
        assert parsed.signatories[0] == PersonSignatory("Veikko", "Salo")
        assert parsed.co_signer_count == 14
        assert (parsed.dated, parsed.handed_in) == (date(2026, 1, 28), date(2026, 2, 2))
        assert len(parsed.questions) == len(parsed.summary) == 2
        assert parsed.supplementary == ("Valtuustoaloite koulupihojen varjostamisesta",)
        assert parsed.attachments == ()
    assert fi.topic == "koulupihojen varjostamisesta"
    assert sv.topic == "om att skapa skugga på skolgårdarna"
    assert fi.proposal_sentences == ("Jokaiselle koulupihalle istutetaan puita.", "Työ alkaa keväällä.")


def test_the_own_stage_comes_before_the_history_and_each_keeps_its_texts():
    own, board = parse(ESPOO_FI).stages
    assert (own.body, own.rank, own.meeting_date, own.section) == (
        "Valtuusto",
        Stage.COUNCIL,
        date(2026, 5, 18),
        None,
    )
    assert (own.presenter, own.decision) == ("Kaupunginhallitus", ())
    assert blocks_text(own.proposal).startswith("Valtuusto merkitsee")
    assert (board.body, board.section, board.presenter) == (
        "Kaupunginhallitus",
        "101",
        "Kaupunginjohtaja Koski Liisa",
    )
    assert (board.decision_lead, blocks_text(board.decision)) == (
        "Kaupunginhallitus:",
        "Esittelijän ehdotus hyväksyttiin.",
    )


def test_the_councils_proposal_is_the_decision_proposal_and_not_the_boards():
    proposal = parse(ESPOO_FI).decision_proposal
    assert proposal is not None
    assert proposal.startswith("Valtuusto merkitsee")


def test_headings_are_told_as_written_and_in_order_without_the_questions():
    sections = parse(ESPOO_SV, Language.SV).sections
    assert sections[:3] == ("Beredning och upplysningar:", "Förslag", "Föredragande")
    assert sections.count("Beslutshistoria") == 2
    assert not any("skugga?" in heading for heading in sections)


def test_the_introduction_is_parted_from_a_description_in_the_same_paragraph():
    fi, sv = parse(ESPOO_FI).content, parse(ESPOO_SV, Language.SV).content
    assert fi is not None
    assert sv is not None
    assert (fi.run_in, sv.run_in) == (True, False)
    assert blocks_text(fi.introduction).endswith("varjostamisesta.")
    assert blocks_text(fi.description).startswith("Aloitteessa ehdotetaan seuraavaa:")
    assert len(sv.introduction) == len(sv.description) == 1


def test_each_answer_stands_under_the_question_that_its_heading_repeats():
    content = parse(ESPOO_SV, Language.SV).content
    assert content is not None
    assert [(answer.number, len(answer.blocks)) for answer in content.answers] == [("1", 1), ("2", 3)]
    assert blocks_text(content.general_answer).endswith("kommunallagen.")


def test_an_answer_heading_with_a_slip_in_it_still_belongs_to_its_question():
    text = ESPOO_FI.replace("# 2. Milloin istutukset voidaan aloittaa?", "# 2. Milloin istutuksset voidaan aloittaa?")
    content = parse(text).content
    assert content is not None
    assert [answer.heading for answer in content.answers][1] == "Milloin istutuksset voidaan aloittaa?"


def test_preparers_lose_telephone_and_mail_which_stand_in_the_contact():
    content = parse("""
% Valtuustoaloite uimarannasta
# Päätös
Kaupunginvaltuusto katsoi aloitteen loppuun käsitellyksi.
# Lisätiedot
Aino Lehto, kaupunginsihteeri, puhelin: 09 310 12345aino.lehto@hel.fi
""").content
    assert content is not None
    assert content.preparers == ("Aino Lehto, kaupunginsihteeri",)
    assert content.contact == ("puhelin: 09 310 12345", "aino.lehto@hel.fi")


def test_a_heading_run_together_with_its_text_is_taken_apart():
    parsed = parse("""
% Valtuustoaloite laiturista
EhdotusKaupunginhallitus päättää merkitä aloitteen loppuun käsitellyksi.
PäätösEhdotus hyväksyttiin.
""")
    (stage,) = parsed.stages
    assert blocks_text(stage.proposal) == "Kaupunginhallitus päättää merkitä aloitteen loppuun käsitellyksi."
    assert blocks_text(stage.decision) == "Ehdotus hyväksyttiin."
    assert parsed.sections == ("Ehdotus", "Päätös")


@pytest.mark.parametrize(
    ("line", "role", "heading"),
    [
        ("Päätösehdotus Kaupunginjohtaja Liisa Koski", Role.PROPOSAL, "Päätösehdotus"),
        ("Selostus Valtuustoaloite", Role.STATEMENT, "Selostus"),
        ("Beslut Fullmäktige:", Role.DECISION, "Beslut"),
        ("Päätös: Hyväksyttiin.", Role.DECISION, "Päätös:"),
        ("Liitteet   -", Role.ATTACHMENTS, "Liitteet"),
        ("Kaupunginjohtajan esitys:", Role.PROPOSAL, "Kaupunginjohtajan esitys:"),
    ],
)
def test_a_heading_is_found_before_text_on_its_own_line(line: str, role: Role, heading: str):
    found = read_heading(line)
    assert found is not None
    assert (found.role, line[: found.end].strip()) == (role, heading)


@pytest.mark.parametrize(
    "line",
    [
        "Päätös tehdään syksyllä.",
        "Valtuustoaloite koulupihojen varjostamisesta",
        "Liitteet 1-4 § 48",
        "päätös",
        "Vastaus annetaan kirjallisena.",
        "Svaret ges senare.",
        "Esittelijän mukaan rahaa on.",
    ],
)
def test_a_sentence_that_begins_with_a_headings_word_is_no_heading(line: str):
    assert read_heading(line) is None


def test_two_proposals_and_decisions_are_two_stages_and_the_meeting_is_the_last_ones():
    parsed = parse("""
Valtuusto, kokous 18.2.2026
Pöytäkirja on tarkastettu
§ 7 Kuntalaisaloitteet 2025
PuuDno-2026-3
# Päätösehdotus
# Esittelijä
Liisa Koski, vs. kunnanjohtaja, liisa.koski@example.fi
Kunnanhallitus ehdottaa valtuustolle seuraavaa:
Valtuusto merkitsee aloitteet tiedoksi.
# Päätös
Hyväksyttiin.
# Päätösehdotus
Valtuusto merkitsee aloitteet tiedoksi.
# Päätös
Merkittiin tiedoksi.
""")
    board, council = parsed.stages
    assert (board.body, board.meeting_date, board.presenter) == (
        "Kunnanhallitus",
        None,
        "Liisa Koski, vs. kunnanjohtaja",
    )
    assert (council.body, council.meeting_date, council.section) == ("Valtuusto", date(2026, 2, 18), "7")
    assert parsed.decision_proposal == "Valtuusto merkitsee aloitteet tiedoksi."
    assert (parsed.title, parsed.case_number) == ("Kuntalaisaloitteet 2025", "PuuDno-2026-3")


def test_an_item_that_lodges_several_motions_names_nobody_and_is_handed_in_at_its_meeting():
    parsed = parse("""
Valtuustoaloitteita
100/00.02.00/2026, 101/10.03.01/2026
KV 12.1.2026 § 4
Puheenjohtaja ilmoitti valtuutettujen jättäneen kaksi aloitetta.
1. Valt. Salon ym. allekirjoittamassa aloitteessa esitetään, että rantaan rakennetaan laituri.
2. Valt. Kosken ym. allekirjoittamassa aloitteessa esitetään, että puisto valaistaan.
Liitteet 1-2 § 4
Päätös:
KV päätti lähettää aloitteet kaupunginhallitukselle valmisteltavaksi.
""")
    assert parsed.signatories == ()
    assert parsed.questions == ()
    assert parsed.proposal_sentences == ()
    assert parsed.handed_in == date(2026, 1, 12)
    assert parsed.attachments == ("Liitteet 1-2 § 4",)
    assert parsed.case_number == "100/00.02.00/2026, 101/10.03.01/2026"
    assert parsed.stages[0].body == "Kaupunginvaltuusto (KV)"
    assert {"item.several_motions", "item.date_from_meeting"} <= set(whys(parsed))


def test_a_group_motion_takes_name_and_date_from_the_attachments_title():
    parsed = parse("""
§ 12
# Päivänkakkaran valtuustoryhmän ryhmäaloite rantojen siivoamisesta
HEL 2026-001234 T 00 00 03
# Päätös
Kaupunginvaltuusto katsoi aloitteen loppuun käsitellyksi.
# Esittelijä
Kaupunginhallitus
# Liitteet
1 Ryhmäaloite 04.02.2026 Salo Veikko Rannat siivottava
# Muutoksenhaku
MUUTOKSENHAKUKIELTO
Sovellettava lainkohta: Kuntalaki 136 §
# Otteet
Päivänkakkaran valtuustoryhmä
""")
    assert parsed.signatories[0] == PersonSignatory("Veikko", "Salo")
    assert parsed.handed_in == date(2026, 2, 4)
    assert parsed.attachments == ("Ryhmäaloite 04.02.2026 Salo Veikko Rannat siivottava",)
    assert (parsed.case_number, parsed.profile) == ("HEL 2026-001234 T 00 00 03", "helsinki")
    assert parsed.stages[0].section == "12"


def test_the_notice_of_appeal_is_left_out_with_a_doubt():
    parsed = parse(ESPOO_FI + "# Muutoksenhaku\nMUUTOKSENHAKUKIELTO\nPäätökseen ei saa hakea muutosta.\n")
    assert "item.appeal_left_out" in whys(parsed)
    assert "hakea muutosta" not in str(parsed.content)
    assert parsed.sections[-1] == "Muutoksenhaku"


def test_navigation_is_dropped_and_never_becomes_a_title():
    parsed = parse("Edellinen asia | Seuraava asia | Kokousasia PDF-muodossa\nAvaa haku\n" + ESPOO_FI + "Sulje\n")
    assert parsed.title == "Valtuustoaloite koulupihojen varjostamisesta"
    assert "Seuraava asia" not in str(parsed)


def test_a_part_that_nobody_knows_keeps_its_heading_and_text():
    content = parse(ESPOO_FI + "# Vaikutusten arviointi\nVarjo viilentää pihoja.\n").content
    assert content is not None
    assert [(part.heading, blocks_text(part.blocks)) for part in content.other] == [
        ("Vaikutusten arviointi", "Varjo viilentää pihoja.")
    ]


def test_a_returned_item_says_so():
    text = ESPOO_FI.replace("Esittelijän ehdotus hyväksyttiin.", "Asia palautettiin uudelleen valmisteltavaksi.")
    assert [stage.returned for stage in parse(text).stages] == [False, True]


def test_suffixes_of_a_title_are_kept_apart():
    parsed = parse(
        ESPOO_FI.replace("% Valtuustoaloite koulupihojen varjostamisesta", "§ 7 Valtuustoaloite rannasta (lisäpykälä)")
    )
    assert (parsed.title, parsed.title_suffixes) == ("Valtuustoaloite rannasta", ("(lisäpykälä)",))
    assert parsed.stages[0].section == "7"


def test_a_link_keeps_its_text_and_a_lost_address_stays_visible():
    spans = (Span("Katso "), Span("ohjelma", href="#"), Span("."), Span("posti", href="mailto:a@b.fi"))
    source = an_item(ESPOO_FI)
    parsed = parse_item(SourceText("x", (*source.blocks, SourceParagraph(spans))), TOOLS, Language.FI)
    assert parsed.links == (ParsedLink("ohjelma", "#"),)


def test_bold_and_italic_survive_into_the_answer():
    blocks = list(an_item(ESPOO_FI).blocks)
    at = next(n for n, block in enumerate(blocks) if "Varjottomia" in str(block))
    blocks[at] = SourceParagraph((Span("Pihoja on "), Span("24", italic=True), Span(".")))
    content = parse_item(SourceText("x", tuple(blocks)), TOOLS, Language.FI).content
    assert content is not None
    assert Span("24", italic=True) in content.answers[0].blocks[0].spans  # type: ignore[union-attr]


def test_a_text_without_any_heading_is_no_answer_and_loses_nothing():
    parsed = parse("Kokous pidettiin kirjastossa.\nPaikalla oli kymmenen asukasta.")
    assert parsed.kind is DocumentKind.OTHER
    assert parsed.title == "Kokous pidettiin kirjastossa."
    assert "kymmenen asukasta" in str(parsed.content)


def test_a_group_alone_is_a_signatory_without_a_person():
    parsed = parse("""
# Päivänkakkaran valtuustoryhmän ryhmäaloite rantojen siivoamisesta
# Päätös
Kaupunginvaltuusto katsoi aloitteen loppuun käsitellyksi.
""")
    assert all(isinstance(signatory, GroupSignatory) for signatory in parsed.signatories)
    assert "item.no_signatory" in whys(parsed)


_LINES = st.lists(
    st.sampled_from(
        [line for line in (ESPOO_FI + ESPOO_SV).split("\n") if line] + ["", "-", "§ 5", "12.3.2026", "Liite 1 Kartta"]
    ),
    max_size=25,
)


@given(_LINES, st.sampled_from(Language))
def test_any_order_of_lines_is_read_without_an_error_and_gives_the_same_twice(lines: list[str], language: Language):
    source = an_item("\n".join(lines))
    assert parse_item(source, TOOLS, language) == parse_item(source, TOOLS, language)


@given(st.text(max_size=60))
def test_a_heading_never_reaches_beyond_its_line(text: str):
    found = read_heading(text)
    assert found is None or (0 < found.end <= len(text) and role_of(found.text) is found.role)
