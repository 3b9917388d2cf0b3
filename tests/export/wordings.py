"""Wordings for tests of the export room: what the language room would derive, written out."""

from dataclasses import replace
from typing import Any

from app.domain.language import Language
from app.domain.wording import Part, StageWording, Wording

ORDER = tuple(part.value for part in Part if part not in {Part.PRESENTER, Part.SUMMARY})

HEADINGS_FI = {
    Part.PREPARERS: "Valmistelijat / lisätiedot:",
    Part.PROPOSAL: "Päätösehdotus",
    Part.PRESENTER: "Esittelijä",
    Part.PROCEEDINGS: "Käsittely",
    Part.DECISION: "Päätös",
    Part.STATEMENT: "Selostus",
    Part.MOTION: "Valtuustoaloite",
    Part.ANSWER: "Vastaus valtuustoaloitteeseen",
    Part.SUMMARY: "Tiivistelmä:",
    Part.HISTORY: "Päätöshistoria",
    Part.ATTACHMENTS: "Liitteet",
    Part.SUPPLEMENTARY: "Oheismateriaali",
    Part.DISTRIBUTION: "Tiedoksi",
}
HEADINGS_SV = {
    Part.PREPARERS: "Beredning och upplysningar:",
    Part.PROPOSAL: "Förslag",
    Part.PRESENTER: "Föredragande",
    Part.PROCEEDINGS: "Behandling",
    Part.DECISION: "Beslut",
    Part.STATEMENT: "Redogörelse",
    Part.MOTION: "Motionen",
    Part.ANSWER: "Svar på motionen",
    Part.SUMMARY: "Sammanfattning:",
    Part.HISTORY: "Beslutshistoria",
    Part.ATTACHMENTS: "Bilaga",
    Part.SUPPLEMENTARY: "Tilläggsmaterial",
    Part.DISTRIBUTION: "För kännedom",
}

STAGES_FI = {
    "h0": StageWording(
        meeting="Tekninen lautakunta 15.04.2026",
        reference="Tekninen lautakunta 15.04.2026 § 40",
        presenter="Kaupunkitekniikan johtaja Rinne Oona",
        proposal="Lautakunta antaa selostusosan lausuntonaan.",
        decision_lead="Tekninen lautakunta:",
        decision="",
    ),
    "h1": StageWording(
        meeting="Kaupunginhallitus 04.05.2026",
        reference="Kaupunginhallitus 04.05.2026 § 101",
        presenter="Kaupunginjohtaja Salo Veikko",
        proposal="Kaupunginhallitus ehdottaa, että valtuusto merkitsee selostusosan tiedoksi.",
        decision_lead="Kaupunginhallitus:",
        decision="",
    ),
    "h2": StageWording(
        meeting="Valtuusto 18.05.2026",
        reference="Valtuusto 18.05.2026",
        presenter="Kaupunginhallitus",
        proposal="Valtuusto merkitsee selostusosan tiedoksi ja toteaa aloitteen loppuun käsitellyksi.",
        decision_lead="Valtuusto:",
        decision="",
    ),
}
STAGES_SV = {
    "h0": StageWording(
        meeting="Tekniska nämnden 15.04.2026",
        reference="Tekniska nämnden 15.4.2026 § 40",
        presenter="Direktör för stadstekniken Oona Rinne",
        proposal="Nämnden ger redogörelsen som sitt utlåtande.",
        decision_lead="Tekniska nämnden:",
        decision="",
    ),
    "h1": StageWording(
        meeting="Stadsstyrelsen 04.05.2026",
        reference="Stadsstyrelsen 4.5.2026 § 101",
        presenter="Stadsdirektör Veikko Salo",
        proposal="Stadsstyrelsen föreslår att fullmäktige antecknar redogörelsen för kännedom.",
        decision_lead="Stadsstyrelsen:",
        decision="",
    ),
    "h2": StageWording(
        meeting="Fullmäktige 18.05.2026",
        reference="Fullmäktige 18.5.2026",
        presenter="Stadsstyrelsen",
        proposal="Fullmäktige antecknar redogörelsen för kännedom och konstaterar att motionen är slutbehandlad.",
        decision_lead="Fullmäktige:",
        decision="",
    ),
}


def a_wording(language: Language = Language.FI, **changes: Any) -> Wording:
    finnish = language is Language.FI
    wording = Wording(
        language=language,
        title="Valtuustoaloite pyöräpysäköinnin lisäämisestä" if finnish else "Motion om att utöka cykelparkeringen",
        introduction=(
            "Valtuutettu Aino Lehto ja 12 muuta valtuutettua ovat jättäneet 12.1.2026 päivätyn valtuustoaloitteen."
            if finnish
            else "Aino Lehto och 12 andra ledamöter har lämnat en motion daterad 12.1.2026."
        ),
        run_in=finnish,
        questions_lead=(
            "Lisäksi aloitteessa kysytään seuraavaa:" if finnish else "I motionen ställs dessutom följande frågor:"
        ),
        headings=HEADINGS_FI if finnish else HEADINGS_SV,
        extra_headings={},
        order=ORDER,
        stages=STAGES_FI if finnish else STAGES_SV,
        preparers=("Koski Liisa",),
        contact=(
            ("etunimi.sukunimi@espoo.fi", "Puhelinnumero 09 816 21")
            if finnish
            else ("fornamn.efternamn@esbo.fi", "Telefon 09 816 21")
        ),
    )
    return replace(wording, **changes)
