# ruff: noqa: E501, ISC004 - sentences of documents stand on one line each, as they are printed
"""Ten pairs of published items, each with a trait of its own that an import has to survive; judges nothing."""

from dataclasses import replace

from tests.journeys.published import Earlier, Published

_TOPIC_FI, _TOPIC_SV = "puistojen penkkien lisäämisestä", "om att öka antalet parkbänkar"
_NOTED_FI = (
    "merkitsee selostusosan tiedoksi vastauksena valtuutettu Aino Raution ym. 22.9.2025 jättämään "
    f"valtuustoaloitteeseen {_TOPIC_FI} ja toteaa aloitteen loppuun käsitellyksi."
)
_NOTED_SV = (
    "antecknar redogörelsen för kännedom som svar på Aino Rautios m.fl. motion 22.9.2025 "
    f"{_TOPIC_SV} samt konstaterar att motionen är slutbehandlad."
)
_BOARD_FI = Earlier(
    "Kaupunginhallitus 02.02.2026 § 41", "Kaupunginjohtaja Mykkänen Kai", f"Kaupunginhallitus ehdottaa, että valtuusto {_NOTED_FI}",
    decision=("Kaupunginhallitus:", "Esittelijän ehdotus hyväksyttiin yksimielisesti."),
)  # fmt: skip
_BOARD_SV = Earlier(
    "Stadsstyrelsen 02.02.2026 § 41", "Stadsdirektör Kai Mykkänen", f"Stadsstyrelsen föreslår att fullmäktige {_NOTED_SV}",
    decision=("Stadsstyrelsen:", "Föredragandens förslag godkändes enhälligt."),
)  # fmt: skip
_FI = Published(
    "fi", "Valtuusto 16.02.2026", f"Valtuustoaloite {_TOPIC_FI}", f"Valtuusto {_NOTED_FI}",
    (
        f"Valtuutettu Aino Rautio ja 19 muuta valtuutettua ovat jättäneet 15.9.2025 päivätyn valtuustoaloitteen {_TOPIC_FI}. "
        "Aloitteessa ehdotetaan seuraavaa: Penkkejä lisätään jokaiseen puistoon. Penkeissä on käsinojat.",
    ),
    (
        "Espoon puistoissa on 3 150 penkkiä. Niistä 640 on varustettu käsinojin.",
        "Penkkien paikat valitaan yhdessä vanhusneuvoston kanssa. Uusia penkkejä hankitaan 120 vuodessa.",
    ),
    history=(_BOARD_FI,), supplementary=(f"Valtuustoaloite {_TOPIC_FI}",),
)  # fmt: skip
_SV = Published(
    "sv", "Fullmäktige 16.02.2026", f"Motion {_TOPIC_SV}", f"Fullmäktige {_NOTED_SV}",
    (
        f"Aino Rautio och 19 andra ledamöter har lämnat en motion daterad 15.9.2025 {_TOPIC_SV}. "
        "I motionen föreslås följande: Antalet bänkar ökas i varje park. Bänkarna har armstöd.",
    ),
    (
        "I parkerna i Esbo finns 3 150 bänkar. Av dem har 640 armstöd.",
        "Bänkarnas platser väljs tillsammans med äldrerådet. Varje år skaffas 120 nya bänkar.",
    ),
    history=(_BOARD_SV,), supplementary=(f"Valtuustoaloite {_TOPIC_FI}",),
)  # fmt: skip

_COMMITTEE_FI = Earlier(
    "Tekninen lautakunta 10.12.2025 § 133", "Toimialajohtaja Isotalo Olli",
    "Tekninen lautakunta antaa selostusosan mukaisen lausunnon kaupunginhallitukselle.",
    decision=("Tekninen lautakunta:", "Esittelijän ehdotus hyväksyttiin yksimielisesti."),
)  # fmt: skip
_COMMITTEE_SV = Earlier(
    "Tekniska nämnden 10.12.2025 § 133", "Sektordirektör Olli Isotalo",
    "Tekniska nämnden ger stadsstyrelsen ett utlåtande enligt redogörelsen.",
    decision=("Tekniska nämnden:", "Föredragandens förslag godkändes enhälligt."),
)  # fmt: skip
_RETURNED_FI = replace(
    _BOARD_FI, meeting="Kaupunginhallitus 19.01.2026 § 22",
    proceedings=("Jäsen Otso Lahtela ehdotti, että asia palautetaan valmisteltavaksi. Ehdotusta kannatettiin.",),
    decision=("Kaupunginhallitus:", "Asia palautettiin uudelleen valmisteltavaksi."),
)  # fmt: skip
_RETURNED_SV = replace(
    _BOARD_SV, meeting="Stadsstyrelsen 19.01.2026 § 22",
    proceedings=("Ledamot Otso Lahtela föreslog att ärendet återremitteras. Förslaget fick understöd.",),
    decision=("Stadsstyrelsen:", "Ärendet återremitterades för ny beredning."),
)  # fmt: skip

_QUESTIONS_FI = ("Montako penkkiä puuttuu?", "Mitä käsinoja maksaa?", "Kuka päättää paikoista?")
_QUESTIONS_SV = ("Hur många bänkar saknas?", "Vad kostar ett armstöd?", "Vem beslutar om platserna?")
_ANSWERED_FI = (
    *_FI.answer, "# 1. Montako penkkiä puuttuu?", "Penkkejä puuttuu arviolta 400.", "# 2. Mitä käsinoja maksaa?",
    "Käsinoja maksaa 85 euroa. Asennus maksaa 40 euroa.", "# 3. Kuka päättää paikoista?",
    "Paikoista päättää puistopäällikkö.",
)  # fmt: skip
_ANSWERED_SV = (
    *_SV.answer, "# 1. Hur många bänkar saknas?", "Uppskattningsvis 400 bänkar saknas.", "# 2. Vad kostar ett armstöd?",
    "Ett armstöd kostar 85 euro. Monteringen kostar 40 euro.", "# 3. Vem beslutar om platserna?",
    "Parkchefen beslutar om platserna.",
)  # fmt: skip


def _three_stages() -> tuple[Published, Published]:
    return (
        replace(_FI, history=(_COMMITTEE_FI, _RETURNED_FI, _BOARD_FI), case_number="2210/10.03.01/2025"),
        replace(_SV, history=(_COMMITTEE_SV, _RETURNED_SV, _BOARD_SV), case_number="2210/10.03.01/2025"),
    )


def _markdown_with_table_and_links() -> tuple[Published, Published]:
    table_fi = "| Alue | Penkkejä |\n| --- | --- |\n| Tapiola | 410 |\n| Espoon keskus | 275 |"
    table_sv = "| Område | Bänkar |\n| --- | --- |\n| Hagalund | 410 |\n| Esbo centrum | 275 |"
    linked_fi = (
        "Työtä ohjaavat [puisto-ohjelma](https://www.espoo.fi/puistot?a=1&b=2) ja *viheralueiden hoitoluokitus*."
    )
    linked_sv = "Arbetet styrs av [parkprogrammet](https://www.esbo.fi/parker?a=1&b=2) och *skötselklassificeringen*."
    return (
        replace(_FI, markdown=True, answer=(*_FI.answer, table_fi, linked_fi)),
        replace(_SV, markdown=True, answer=(*_SV.answer, table_sv, linked_sv)),
    )


def _bullets_differ_and_swedish_splits() -> tuple[Published, Published]:
    long_fi = (
        "Penkkien väliä on lyhennetty vuodesta 2019 alkaen. Esteettömillä reiteillä väli on enintään 100 metriä. "
        "Muilla reiteillä väli on enintään 250 metriä. Tavoite toteutuu 78 prosentissa puistoista."
    )
    return (
        replace(_FI, summary=("Penkkejä lisätään.", "Käsinojat asennetaan.", "Paikat valitaan yhdessä."), answer=(*_FI.answer, long_fi)),
        replace(_SV, markdown=True, summary=("Bänkarna blir fler och får armstöd.", "Platserna väljs tillsammans."), answer=(
            *_SV.answer,
            "Avståndet mellan bänkarna har förkortats sedan år 2019. På tillgängliga rutter är avståndet högst 100 meter.",
            "På andra rutter är avståndet högst 250 meter. Målet uppnås i 78 procent av parkerna.",
        )),
    )  # fmt: skip


def _numbered_lists_in_answers() -> tuple[Published, Published]:
    steps_fi = (
        "Työ etenee näin:",
        "1. paikat kartoitetaan\n2. penkit tilataan\n3. penkit asennetaan",
        "Työ kestää kaksi vuotta.",
    )
    steps_sv = (
        "Arbetet framskrider så här:",
        "1. platserna kartläggs\n2. bänkarna beställs\n3. bänkarna monteras",
        "Arbetet tar två år.",
    )
    return (
        replace(_FI, questions=_QUESTIONS_FI, answer=(*_ANSWERED_FI, *steps_fi)),
        replace(_SV, questions=_QUESTIONS_SV, answer=(*_ANSWERED_SV, *steps_sv)),
    )


def _five_questions_no_general_answer() -> tuple[Published, Published]:
    more_fi = ("Onko penkkejä varastossa?", "Milloin työ alkaa?")
    more_sv = ("Finns det bänkar i lager?", "När inleds arbetet?")
    return (
        replace(_FI, questions=(*_QUESTIONS_FI, *more_fi), answer=(
            *_ANSWERED_FI[2:], "# 4. Onko penkkejä varastossa?", "Varastossa on 12 penkkiä.", "# 5. Milloin työ alkaa?",
            "Työ alkaa:", "- Tapiolassa toukokuussa\n- Leppävaarassa kesäkuussa",
        )),
        replace(_SV, questions=(*_QUESTIONS_SV, *more_sv), answer=(
            *_ANSWERED_SV[2:], "# 4. Finns det bänkar i lager?", "I lagret finns 12 bänkar.", "# 5. När inleds arbetet?",
            "Arbetet inleds:", "- i Hagalund i maj\n- i Alberga i juni",
        )),
    )  # fmt: skip


def _subheadings_and_swedish_merges() -> tuple[Published, Published]:
    return (
        replace(_FI, markdown=True, answer=(
            *_FI.answer, "# Nykytila", "Penkit on merkitty karttaan vuonna 2024.", "Kartta päivitetään keväisin.",
            "# Kustannukset", "Vuosikulut ovat 96 000 euroa.",
        )),
        replace(_SV, markdown=True, answer=(
            *_SV.answer, "# Nuläget", "Bänkarna märktes ut på kartan år 2024. Kartan uppdateras på våren.",
            "# Kostnader", "De årliga kostnaderna är 96 000 euro.",
        )),
    )  # fmt: skip


def _attachments_and_informed() -> tuple[Published, Published]:
    return (
        replace(_FI, attachments=("Penkkien sijainti", "Vanhusneuvoston lausunto"), informed=("Tekninen lautakunta", "Vanhusneuvosto"),
                supplementary=(*_FI.supplementary, "Kartta"), preparers=("Kallioranta Sirpa", "Ekblad Mats")),
        replace(_SV, attachments=("Penkkien sijainti", "Utlåtande av äldrerådet"), informed=("Tekniska nämnden", "Äldrerådet"),
                supplementary=(*_SV.supplementary, "Kartta"), preparers=("Kallioranta Sirpa", "Ekblad Mats")),
    )  # fmt: skip


def _decided_by_the_council() -> tuple[Published, Published]:
    return (
        replace(_FI, meeting="Valtuusto 16.02.2026 § 19",
                proceedings=("Keskustelun kuluessa valtuutettu Aino Rautio teki toivomuksen.", "Puheenjohtaja totesi keskustelun päättyneeksi."),
                decision=("Valtuusto:", "Kaupunginhallituksen ehdotus hyväksyttiin yksimielisesti.")),
        replace(_SV, meeting="Fullmäktige 16.02.2026 § 19",
                proceedings=("Under diskussionen framförde ledamot Aino Rautio en önskan.", "Ordföranden konstaterade diskussionen avslutad."),
                decision=("Fullmäktige:", "Stadsstyrelsens förslag godkändes enhälligt.")),
    )  # fmt: skip


def _two_first_signatories() -> tuple[Published, Published]:
    def turned(item: Published, *pairs: tuple[str, str]) -> Published:
        def put(text: str) -> str:
            for old, new in pairs:
                text = text.replace(old, new)
            return text

        history = tuple(replace(stage, proposal=put(stage.proposal)) for stage in item.history)
        return replace(item, proposal=put(item.proposal), motion=tuple(map(put, item.motion)), history=history)

    return (
        turned(_FI, ("valtuutettu Aino Raution ym.", "valtuutettujen Aino Raution ja Petri Salon ym."),
               ("Valtuutettu Aino Rautio ja 19", "Valtuutetut Aino Rautio ja Petri Salo sekä 19")),
        turned(_SV, ("Aino Rautios m.fl.", "Aino Rautios och Petri Salos m.fl."),
               ("Aino Rautio och 19", "Ledamöterna Aino Rautio och Petri Salo samt 19")),
    )  # fmt: skip


def _group_without_board() -> tuple[Published, Published]:
    return (
        replace(_FI, history=(), motion=(
            f"Keskustan valtuustoryhmä on jättänyt 15.9.2025 päivätyn ryhmäaloitteen {_TOPIC_FI}.",
            "Aloitteessa ehdotetaan seuraavaa: Penkkejä lisätään.",
            "Aloitteen mukaan penkit ovat monelle ikäihmiselle ulkoilun ehto.",
        ), proposal=f"Valtuusto merkitsee selostusosan tiedoksi vastauksena Keskustan valtuustoryhmän 22.9.2025 jättämään valtuustoaloitteeseen {_TOPIC_FI}."),
        replace(_SV, history=(), motion=(
            f"Centerns fullmäktigegrupp har lämnat en gruppmotion daterad 15.9.2025 {_TOPIC_SV}.",
            "I motionen föreslås följande: Antalet bänkar ökas.",
            "Enligt motionen är bänkarna för många äldre ett villkor för att röra sig ute.",
        ), proposal=f"Fullmäktige antecknar redogörelsen för kännedom som svar på Centerns fullmäktigegrupps motion 22.9.2025 {_TOPIC_SV}."),
    )  # fmt: skip


PAIRS = {
    "three stages, a committee and an item sent back": _three_stages(),
    "Markdown with a table and links": _markdown_with_table_and_links(),
    "bullets differ and Swedish splits a paragraph": _bullets_differ_and_swedish_splits(),
    "numbered lists in answers": _numbered_lists_in_answers(),
    "five questions and no general answer": _five_questions_no_general_answer(),
    "subheadings, and Swedish merges paragraphs": _subheadings_and_swedish_merges(),
    "attachments, material and those informed": _attachments_and_informed(),
    "decided by the council": _decided_by_the_council(),
    "two first signatories": _two_first_signatories(),
    "a group, and no earlier stage": _group_without_board(),
}
