import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.case import Attachment, Case, ExtraPart, Preparer
from app.domain.errors import AppError
from app.domain.handling import Handling, Outcome, Presenter, Stage
from app.domain.language import Bilingual, Language
from app.domain.motion import GroupSignatory, Kind, Motion, PersonSignatory, Signatory
from app.domain.municipality import Profile
from app.domain.wording import Part, Wording
from app.language.formulas import Formulas
from app.language.inflection import genitive
from app.language.profiles import load_profiles
from tests.builders import a_case, a_motion, fi_sv

FI, SV = Language.FI, Language.SV
make = Formulas(genitive)
AINO = PersonSignatory("Aino", "Lehto")
ONNI = PersonSignatory("Onni", "Helenius")
TUULA = PersonSignatory("Tuula", "Koski")
GREENS = GroupSignatory(fi_sv("Vihreä valtuustoryhmä", "Gröna fullmäktigegruppen"))


@pytest.fixture(scope="module")
def profiles(resources: Path) -> dict[str, Profile]:
    return dict(load_profiles(resources / "profiles"))


@pytest.fixture(scope="module")
def espoo(profiles: dict[str, Profile]) -> Profile:
    return profiles["espoo"]


def signed(*signatories: Signatory, others: int | None = 0, **changes: object) -> Case:
    return a_case(motion=a_motion(signatories=signatories, co_signer_count=others, **changes))


@pytest.mark.parametrize(
    ("case", "fi", "sv"),
    [
        (
            signed(AINO),
            "Valtuutettu Aino Lehto on jättänyt 12.1.2026 päivätyn valtuustoaloitteen pyöräpysäköinnin lisäämisestä.",
            "Aino Lehto har lämnat en motion daterad 12.1.2026 om att utöka cykelparkeringen.",
        ),
        (
            signed(AINO, others=None, dated=None),
            "Valtuutettu Aino Lehto on jättänyt valtuustoaloitteen pyöräpysäköinnin lisäämisestä.",
            "Aino Lehto har lämnat en motion om att utöka cykelparkeringen.",
        ),
        (
            signed(AINO, others=None, co_signers=("Pirjo Salo", "Lasse Berg"), dated=None),
            (
                "Valtuutettu Aino Lehto ja 2 muuta valtuutettua ovat jättäneet valtuustoaloitteen "
                "pyöräpysäköinnin lisäämisestä."
            ),
            "Aino Lehto och 2 andra ledamöter har lämnat en motion om att utöka cykelparkeringen.",
        ),
        (
            signed(AINO, others=1),
            (
                "Valtuutettu Aino Lehto ja 1 muu valtuutettu ovat jättäneet 12.1.2026 päivätyn valtuustoaloitteen "
                "pyöräpysäköinnin lisäämisestä."
            ),
            "Aino Lehto och 1 annan ledamot har lämnat en motion daterad 12.1.2026 om att utöka cykelparkeringen.",
        ),
        (
            signed(AINO, ONNI, others=12),
            (
                "Valtuutetut Aino Lehto ja Onni Helenius sekä 12 muuta valtuutettua ovat jättäneet 12.1.2026 päivätyn "
                "valtuustoaloitteen pyöräpysäköinnin lisäämisestä."
            ),
            (
                "Ledamöterna Aino Lehto och Onni Helenius samt 12 andra ledamöter har lämnat en motion "
                "daterad 12.1.2026 om att utöka cykelparkeringen."
            ),
        ),
        (
            signed(AINO, ONNI, TUULA),
            (
                "Valtuutetut Aino Lehto, Onni Helenius ja Tuula Koski ovat jättäneet 12.1.2026 päivätyn "
                "valtuustoaloitteen pyöräpysäköinnin lisäämisestä."
            ),
            (
                "Ledamöterna Aino Lehto, Onni Helenius och Tuula Koski har lämnat en motion daterad 12.1.2026 "
                "om att utöka cykelparkeringen."
            ),
        ),
        (
            signed(GREENS),
            "Vihreä valtuustoryhmä on jättänyt 12.1.2026 päivätyn ryhmäaloitteen pyöräpysäköinnin lisäämisestä.",
            "Gröna fullmäktigegruppen har lämnat en gruppmotion daterad 12.1.2026 om att utöka cykelparkeringen.",
        ),
        (
            signed(GREENS, AINO),
            (
                "Vihreä valtuustoryhmä ja valtuutettu Aino Lehto ovat jättäneet 12.1.2026 päivätyn valtuustoaloitteen "
                "pyöräpysäköinnin lisäämisestä."
            ),
            (
                "Gröna fullmäktigegruppen och ledamoten Aino Lehto har lämnat en motion daterad 12.1.2026 "
                "om att utöka cykelparkeringen."
            ),
        ),
        (
            signed(dated=None, topic=fi_sv("", "")),
            "Valtuustolle on jätetty valtuustoaloite.",
            "Till fullmäktige har lämnats en motion.",
        ),
        (
            signed(AINO, others=3, kind=Kind.RESIDENTS_INITIATIVE),
            (
                "Aino Lehto ja 3 muuta allekirjoittajaa ovat jättäneet 12.1.2026 päivätyn kuntalaisaloitteen "
                "pyöräpysäköinnin lisäämisestä."
            ),
            (
                "Aino Lehto och 3 andra undertecknare har lämnat ett invånarinitiativ daterat 12.1.2026 "
                "om att utöka cykelparkeringen."
            ),
        ),
    ],
)
def test_who_submitted_in_espoo(case: Case, fi: str, sv: str, espoo: Profile):
    assert make(case, espoo, FI).introduction == fi
    assert make(case, espoo, SV).introduction == sv


END_FI = "pyöräpysäköinnin lisäämisestä ja toteaa aloitteen loppuun käsitellyksi."
END_SV = "om att utöka cykelparkeringen samt konstaterar att motionen är slutbehandlad."


@pytest.mark.parametrize(
    ("case", "fi", "sv"),
    [
        (
            signed(AINO, others=2),
            f"valtuutettu Aino Lehdon ym. 19.1.2026 jättämään valtuustoaloitteeseen {END_FI}",
            f"Aino Lehtos m.fl. motion 19.1.2026 {END_SV}",
        ),
        (
            signed(AINO, handed_in=None),
            f"valtuutettu Aino Lehdon jättämään valtuustoaloitteeseen {END_FI}",
            f"Aino Lehtos motion {END_SV}",
        ),
        (
            signed(AINO, TUULA, others=2),
            "valtuutettujen Aino Lehdon ja Tuula Kosken ym. 19.1.2026 jättämään valtuustoaloitteeseen " + END_FI,
            f"ledamöterna Aino Lehto och Tuula Koskis m.fl. motion 19.1.2026 {END_SV}",
        ),
        (
            signed(GREENS),
            f"Vihreän valtuustoryhmän 19.1.2026 jättämään ryhmäaloitteeseen {END_FI}",
            f"Gröna fullmäktigegruppens gruppmotion 19.1.2026 {END_SV}",
        ),
        (
            signed(GREENS, others=4),
            f"Vihreän valtuustoryhmän ym. 19.1.2026 jättämään ryhmäaloitteeseen {END_FI}",
            f"Gröna fullmäktigegruppens m.fl. gruppmotion 19.1.2026 {END_SV}",
        ),
        (
            signed(AINO, ONNI, TUULA, others=27),
            (
                "valtuutettujen Aino Lehdon, Onni Heleniuksen ja Tuula Kosken ym. 19.1.2026 jättämään "
                f"valtuustoaloitteeseen {END_FI}"
            ),
            f"ledamöterna Aino Lehto, Onni Helenius och Tuula Koskis m.fl. motion 19.1.2026 {END_SV}",
        ),
        (
            signed(AINO, others=27, kind=Kind.COUNCIL_QUESTION, topic=fi_sv("", "")),
            (
                "valtuutettu Aino Lehdon ym. 19.1.2026 jättämään valtuustokysymykseen ja toteaa kysymyksen loppuun "
                "käsitellyksi."
            ),
            "Aino Lehtos m.fl. fråga 19.1.2026 samt konstaterar att frågan är slutbehandlad.",
        ),
        (
            signed(GREENS, AINO),
            f"Vihreän valtuustoryhmän ja valtuutettu Aino Lehdon 19.1.2026 jättämään valtuustoaloitteeseen {END_FI}",
            f"Gröna fullmäktigegruppen och ledamoten Aino Lehtos motion 19.1.2026 {END_SV}",
        ),
        (signed(), f"19.1.2026 jätettyyn valtuustoaloitteeseen {END_FI}", f"motionen 19.1.2026 {END_SV}"),
        (signed(handed_in=None), f"valtuustoaloitteeseen {END_FI}", f"motionen {END_SV}"),
        (
            signed(AINO, kind=Kind.COUNCIL_QUESTION, topic=fi_sv("", "")),
            (
                "valtuutettu Aino Lehdon 19.1.2026 jättämään valtuustokysymykseen ja toteaa kysymyksen loppuun "
                "käsitellyksi."
            ),
            "Aino Lehtos fråga 19.1.2026 samt konstaterar att frågan är slutbehandlad.",
        ),
        (
            signed(ONNI, kind=Kind.RESOLUTION, topic=fi_sv("", "")),
            (
                "valtuutettu Onni Heleniuksen 19.1.2026 jättämään toivomusponteen ja toteaa toivomusponnen loppuun "
                "käsitellyksi."
            ),
            "Onni Helenius hemställningskläm 19.1.2026 samt konstaterar att hemställningsklämmen är slutbehandlad.",
        ),
        (
            signed(AINO, kind=Kind.RESIDENTS_INITIATIVE, topic=fi_sv("", "")),
            "Aino Lehdon 19.1.2026 jättämään kuntalaisaloitteeseen ja toteaa aloitteen loppuun käsitellyksi.",
            "Aino Lehtos invånarinitiativ 19.1.2026 samt konstaterar att initiativet är slutbehandlat.",
        ),
    ],
)
def test_the_proposals_of_espoo_for_council_and_board(case: Case, fi: str, sv: str, espoo: Profile):
    finnish, swedish = make(case, espoo, FI), make(case, espoo, SV)
    assert finnish.stages["h2"].proposal == f"Valtuusto merkitsee selostusosan tiedoksi vastauksena {fi}"
    assert finnish.stages["h1"].proposal == (
        f"Kaupunginhallitus ehdottaa, että valtuusto merkitsee selostusosan tiedoksi vastauksena {fi}"
    )
    assert swedish.stages["h2"].proposal == f"Fullmäktige antecknar redogörelsen för kännedom som svar på {sv}"
    assert swedish.stages["h1"].proposal == (
        f"Stadsstyrelsen föreslår att fullmäktige antecknar redogörelsen för kännedom som svar på {sv}"
    )


def test_a_genitive_that_a_person_wrote_goes_first(espoo: Profile):
    own = PersonSignatory("Aino", "Lehto", genitive=Bilingual("Aino Lehton", None))
    assert "valtuutettu Aino Lehton 19.1.2026" in make(signed(own), espoo, FI).stages["h2"].proposal
    assert "Aino Lehtos motion" in make(signed(own), espoo, SV).stages["h2"].proposal


def test_the_lines_of_a_stage_in_espoo(espoo: Profile):
    finnish, swedish = (make(a_case(), espoo, language).stages["h1"] for language in (FI, SV))
    assert finnish.meeting == "Kaupunginhallitus 04.05.2026"
    assert swedish.meeting == "Stadsstyrelsen 04.05.2026"
    assert finnish.reference == "Kaupunginhallitus 04.05.2026 § 101"
    assert swedish.reference == "Stadsstyrelsen 4.5.2026 § 101"
    assert finnish.presenter == "Kaupunginjohtaja Salo Veikko"
    assert swedish.presenter == "Stadsdirektör Veikko Salo"
    assert (finnish.decision_lead, swedish.decision_lead) == ("Kaupunginhallitus:", "Stadsstyrelsen:")
    assert (finnish.decision, swedish.decision) == ("", "")


def test_a_stage_without_date_section_or_presenter_has_its_body_alone(espoo: Profile):
    stage = make(a_case(handlings=(Handling("h", Stage.COUNCIL),)), espoo, FI).stages["h"]
    assert (stage.meeting, stage.reference, stage.presenter) == ("Valtuusto", "Valtuusto", "Kaupunginhallitus")


def test_a_committee_has_its_own_body_and_no_formula(espoo: Profile):
    body = fi_sv("Tekninen lautakunta", "Tekniska nämnden")
    handling = Handling("h", Stage.COMMITTEE, body=body, meeting_date=date(2026, 2, 3), section="§ 9")
    stage = make(a_case(handlings=(handling,)), espoo, SV).stages["h"]
    assert (stage.reference, stage.proposal, stage.presenter) == ("Tekniska nämnden 3.2.2026 § 9", "", "")


def test_a_returned_stage_has_a_decision(espoo: Profile):
    case = a_case(handlings=(Handling("h", Stage.BOARD, outcome=Outcome.RETURNED),))
    assert make(case, espoo, FI).stages["h"].decision == "Asia palautettiin uudelleen valmisteltavaksi."
    assert make(case, espoo, SV).stages["h"].decision == "Ärendet återremitterades för ny beredning."


@pytest.mark.parametrize(
    ("kind", "motion", "answer", "title"),
    [
        (Kind.MOTION, "Motionen", "Svar på motionen", "Motion om att utöka cykelparkeringen"),
        (Kind.COUNCIL_QUESTION, "Frågan", "Svar på frågan", "Fråga om att utöka cykelparkeringen"),
        (
            Kind.RESOLUTION,
            "Hemställningsklämmen",
            "Svar på hemställningsklämmen",
            "Hemställningskläm om att utöka cykelparkeringen",
        ),
        (
            Kind.RESIDENTS_INITIATIVE,
            "Invånarinitiativet",
            "Svar på invånarinitiativet",
            "Invånarinitiativ om att utöka cykelparkeringen",
        ),
    ],
)
def test_the_kind_changes_title_and_headings(kind: Kind, motion: str, answer: str, title: str, espoo: Profile):
    wording = make(signed(AINO, kind=kind), espoo, SV)
    assert (wording.headings[Part.MOTION], wording.headings[Part.ANSWER], wording.title) == (motion, answer, title)


@pytest.mark.parametrize(
    ("kind", "motion", "answer"),
    [
        (Kind.MOTION, "Valtuustoaloite", "Vastaus valtuustoaloitteeseen"),
        (Kind.COUNCIL_QUESTION, "Valtuustokysymys", "Vastaus valtuustokysymykseen"),
        (Kind.RESOLUTION, "Toivomusponsi", "Vastaus toivomusponteen"),
        (Kind.RESIDENTS_INITIATIVE, "Kuntalaisaloite", "Vastaus kuntalaisaloitteeseen"),
    ],
)
def test_the_kind_changes_the_finnish_title_and_headings(kind: Kind, motion: str, answer: str, espoo: Profile):
    wording = make(signed(AINO, kind=kind), espoo, FI)
    assert (wording.headings[Part.MOTION], wording.headings[Part.ANSWER]) == (motion, answer)
    assert wording.title == f"{motion} pyöräpysäköinnin lisäämisestä"


@pytest.mark.parametrize(
    ("topic", "fi", "sv"),
    [
        (("puistoista.", "Om parker."), "puistoista", "om parker"),
        (("Valtuustoaloite puistoista", "Motion om parker"), "puistoista", "om parker"),
        (
            ("Espoon keskuksen puistosta", "om parken i Esbo centrum"),
            "Espoon keskuksen puistosta",
            "om parken i Esbo centrum",
        ),
    ],
)
def test_a_topic_fits_into_a_sentence_however_it_was_written(topic: tuple[str, str], fi: str, sv: str, espoo: Profile):
    case = signed(AINO, topic=fi_sv(*topic), dated=None)
    finnish, swedish = make(case, espoo, FI), make(case, espoo, SV)
    assert finnish.introduction == f"Valtuutettu Aino Lehto on jättänyt valtuustoaloitteen {fi}."
    assert swedish.introduction == f"Aino Lehto har lämnat en motion {sv}."
    assert (finnish.title, swedish.title) == (f"Valtuustoaloite {fi}", f"Motion {sv}")


def test_a_title_with_a_colon_gives_the_name_behind_it_as_the_topic(espoo: Profile):
    case = replace(
        signed(AINO, topic=fi_sv("", ""), dated=None), title=Bilingual("Valtuustoaloite: Turvallinen koulutie", None)
    )
    assert make(case, espoo, FI).introduction == (
        "Valtuutettu Aino Lehto on jättänyt valtuustoaloitteen Turvallinen koulutie."
    )


def test_in_helsinki_what_nobody_signed_was_handed_to_the_citys_council(profiles: dict[str, Profile]):
    case = signed(dated=None, topic=fi_sv("", ""))
    assert make(case, profiles["helsinki"], FI).introduction == "Kaupunginvaltuustolle on jätetty aloite."
    assert make(case, profiles["helsinki"], SV).introduction == "Till stadsfullmäktige har lämnats en motion."


def test_the_headings_of_espoo_in_order(espoo: Profile):
    def printed(wording: Wording) -> list[str]:
        return [wording.headings[Part(name)] for name in wording.order]

    assert printed(make(a_case(), espoo, FI)) == [
        *("Valmistelijat / lisätiedot:", "Päätösehdotus", "Käsittely", "Päätös", "Selostus", "Valtuustoaloite"),
        *("Vastaus valtuustoaloitteeseen", "Päätöshistoria", "Liitteet", "Oheismateriaali", "Tiedoksi"),
    ]
    assert printed(make(a_case(), espoo, SV)) == [
        *("Beredning och upplysningar:", "Förslag", "Behandling", "Beslut", "Redogörelse", "Motionen"),
        *("Svar på motionen", "Beslutshistoria", "Bilaga", "Tilläggsmaterial", "För kännedom"),
    ]


@pytest.mark.parametrize(("number", "heading"), [(0, "Bilaga"), (1, "Bilaga"), (2, "Bilagor")])
def test_attachments_are_bilaga_or_bilagor(number: int, heading: str, espoo: Profile):
    attachments = tuple(Attachment(str(n), fi_sv("Kartta", "Karta")) for n in range(number))
    assert make(a_case(attachments=attachments), espoo, SV).headings[Part.ATTACHMENTS] == heading


def test_leads_preparers_and_contact(espoo: Profile):
    case = a_case(preparers=(Preparer("Liisa", "Koski"), Preparer("", "Rehn")))
    finnish, swedish = make(case, espoo, FI), make(case, espoo, SV)
    assert finnish.preparers == ("Koski Liisa", "Rehn")
    assert finnish.contact == ("etunimi.sukunimi@espoo.fi", "Puhelinnumero 09 816 21")
    assert finnish.description_lead == "Aloitteessa ehdotetaan seuraavaa:"
    assert swedish.description_lead == "I motionen föreslås följande:"
    assert finnish.questions_lead == "Lisäksi aloitteessa kysytään seuraavaa:"
    assert swedish.questions_lead == "I motionen ställs dessutom följande frågor:"
    assert (finnish.run_in, swedish.run_in) == (True, False)


def test_questions_without_a_proposal_before_them_are_not_said_to_be_further_ones(espoo: Profile):
    case = replace(signed(AINO, kind=Kind.COUNCIL_QUESTION, demands=()), description=())
    assert make(case, espoo, FI).questions_lead == "Valtuustokysymyksessä kysytään seuraavaa:"
    assert make(case, espoo, SV).questions_lead == "I frågan ställs följande frågor:"


def test_an_own_title_and_run_in_go_first_and_the_topic_comes_from_the_title(espoo: Profile):
    case = a_case(
        title=Bilingual("Valtuustoaloite puistojen hoidosta", None),
        motion=a_motion(topic=fi_sv("", "")),
        run_in=Bilingual(False, None),
    )
    finnish, swedish = make(case, espoo, FI), make(case, espoo, SV)
    assert (finnish.title, swedish.title) == ("Valtuustoaloite puistojen hoidosta", "Motion")
    assert finnish.introduction.endswith("päivätyn valtuustoaloitteen puistojen hoidosta.")
    assert finnish.run_in is False


def test_extra_parts_of_the_profile_and_of_the_case_have_their_place(profiles: dict[str, Profile]):
    case = a_case(extra_parts=(ExtraPart("impact", fi_sv("Vaikutukset", "Konsekvenser")),))
    wording = make(case, profiles["helsinki"], SV)
    assert wording.extra_headings == {"appeal": "Sökande av ändring", "impact": "Konsekvenser"}
    assert wording.order[-3:] == ("extra:appeal", "distribution", "extra:impact")


def test_helsinki_and_the_neutral_profile_write_otherwise(profiles: dict[str, Profile]):
    helsinki, neutral = (make(signed(AINO), profiles[name], SV) for name in ("helsinki", "neutral"))
    assert helsinki.title == "Ledamoten Aino Lehtos motion om att utöka cykelparkeringen"
    assert make(signed(GREENS), profiles["helsinki"], FI).title == (
        "Vihreän valtuustoryhmän ryhmäaloite pyöräpysäköinnin lisäämisestä"
    )
    assert helsinki.stages["h2"].proposal == "Stadsfullmäktige betraktar motionen som slutbehandlad."
    assert helsinki.stages["h2"].meeting == "Stadsfullmäktige 18.5.2026"
    assert neutral.stages["h1"].reference == "Kommunstyrelsen 4.5.2026 § 101"
    assert neutral.headings[Part.STATEMENT] == "Redogörelse"


@pytest.mark.parametrize(
    ("formula", "problem"),
    [
        ("{{ word.nosuch }}", "nosuch"),
        ("{{ nosuch }}", "nosuch"),
        ("{% include 'nosuch' %}", "nosuch"),
        ("{{ topic", "end"),
        ("{{ topic | nosuch }}", "nosuch"),
        ("{{ others / 0 }}", "division"),
        ("{{ ().__class__.__bases__ }}", "__class__"),
        ("{% include 'title' %}", "recursion"),
    ],
)
def test_a_broken_template_is_named(formula: str, problem: str, espoo: Profile):
    broken = replace(espoo, formulas={**espoo.formulas, "title": Bilingual(formula, formula)})
    with pytest.raises(AppError) as caught:
        make(a_case(), broken, FI)
    assert caught.value.code == "profile.formula"
    assert (caught.value.facts["file"], caught.value.facts["name"]) == ("espoo.toml", "title")
    assert problem in str(caught.value.facts["problem"])


def published(shared: Path, name: str) -> dict[str, Any]:
    return dict(json.loads((shared / f"corpus/truth/{name}.json").read_text(encoding="utf-8")))


def test_the_facts_of_the_published_case_give_its_published_sentences(shared: Path, espoo: Profile):
    finnish, swedish = published(shared, "seed_espoo_20260420_fi"), published(shared, "seed_esbo_20260420_sv")
    given_name, family = finnish["first_signatory"].split()
    board, council = finnish["stages"][1], finnish["stages"][0]
    title, family_first, given_first = board["presenter"].split()
    case = a_case(
        motion=a_motion(
            topic=Bilingual(finnish["topic"], swedish["topic"]),
            signatories=(PersonSignatory(given_name, family),),
            co_signer_count=finnish["co_signer_count"],
            dated=date.fromisoformat(finnish["motion_date"]),
            handed_in=date.fromisoformat(finnish["submitted_date"]),
        ),
        handlings=(
            Handling(
                "h1",
                Stage.BOARD,
                meeting_date=date.fromisoformat(board["date"]),
                section=board["section"],
                presenter=Presenter(fi_sv(title, "Stadsdirektör"), given_first, family_first),
            ),
            Handling("h2", Stage.COUNCIL, meeting_date=date.fromisoformat(council["date"])),
        ),
    )
    texts = {
        FI: (shared / "seeds/000_8054553e200daec6.txt").read_text(encoding="utf-8"),
        SV: (shared / "seeds/004_b596fdce37f532c4.txt").read_text(encoding="utf-8"),
    }
    for language, truth in ((FI, finnish), (SV, swedish)):
        wording, text = make(case, espoo, language), texts[language]
        stage, earlier = wording.stages["h2"], wording.stages["h1"]
        assert (wording.title, stage.proposal) == (truth["title"], truth["decision_proposal"])
        assert earlier.presenter == truth["stages"][1]["presenter"]
        for written in (
            *(stage.meeting, stage.presenter, earlier.reference, earlier.presenter, earlier.proposal),
            *(earlier.decision_lead, wording.description_lead, wording.questions_lead, *wording.contact),
            *wording.headings.values(),
        ):
            assert written in text
    assert make(case, espoo, FI).introduction in texts[FI]


words = st.sampled_from(["", "Aino", "Lehto", "af Hällström", "  Berg  ", "Helenius", "Ä", "x"])
pairs = st.builds(Bilingual, words, words)
signatories = st.one_of(st.builds(PersonSignatory, words, words), st.builds(GroupSignatory, pairs))
dates = st.none() | st.dates(date(1990, 1, 1), date(2030, 1, 1))
topics = st.sampled_from(["", "puistoista", "om parker", " valaistuksesta "])
motions = st.builds(
    Motion,
    kind=st.sampled_from(Kind),
    topic=st.builds(Bilingual, topics, topics),
    signatories=st.lists(signatories, max_size=4).map(tuple),
    co_signer_count=st.none() | st.integers(0, 60),
    dated=dates,
    handed_in=dates,
)
handlings = st.builds(
    Handling,
    id=st.just("h"),
    stage=st.sampled_from(Stage),
    body=pairs,
    meeting_date=dates,
    section=st.none() | st.sampled_from(["", "7", "§ 12"]),
    presenter=st.none() | st.builds(Presenter, pairs, words, words),
    outcome=st.sampled_from(Outcome),
)


def every_text(wording: Wording) -> list[str]:
    stage = wording.stages["h"]
    texts = [wording.title, wording.introduction, wording.questions_lead, wording.description_lead]
    texts += [stage.meeting, stage.reference, stage.presenter, stage.proposal, stage.decision_lead, stage.decision]
    return [*texts, *wording.headings.values(), *wording.extra_headings.values(), *wording.preparers]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(motions, handlings, st.sampled_from(["espoo", "helsinki", "neutral"]), st.sampled_from(Language))
def test_no_combination_of_facts_leaves_a_hole(
    profiles: dict[str, Profile], motion: Motion, handling: Handling, name: str, language: Language
):
    case = a_case(motion=motion, handlings=(handling,))
    for text in every_text(make(case, profiles[name], language)):
        assert "None" not in text
        assert "{" not in text
        assert "  " not in text
        assert " ." not in text
        assert " ," not in text
        assert text == text.strip()
