"""A case with everything that a document can hold: three stages, tables, links, nested lists, subheadings."""

from dataclasses import replace
from datetime import date

from app.domain.case import Answer, Attachment, Case, ExtraPart, Preparer
from app.domain.handling import Handling, Presenter, Stage
from app.domain.language import Bilingual, Language
from app.domain.richtext import Blocks, Bullet, NumberedItem, Paragraph, Span, Subheading, Table, paragraph, plain
from app.domain.wording import Wording
from tests.builders import a_bullet, a_case, a_passage, fi_sv
from tests.export.wordings import ORDER, a_wording

_NOTHING: Blocks = ()


def _table(caption: str, header: tuple[str, ...], *rows: tuple[str, ...]) -> Table:
    return Table(tuple(tuple(plain(cell) for cell in row) for row in (header, *rows)), 1, caption)


def _summary() -> Bilingual[Blocks]:
    return Bilingual(
        (
            a_bullet("Asemien ja koulujen pyöräpaikkoja lisätään 1 200 paikalla vuoteen 2028 mennessä."),
            Bullet(plain("Runkolukittavien paikkojen osuus nousee 60 %:iin."), 1),
            a_bullet("Hankkeen kustannukset ovat 2,4 milj. €."),
        ),
        (
            a_bullet("Antalet cykelplatser vid stationer och skolor ökar med 1 200 fram till år 2028."),
            Bullet(plain("Andelen platser med ramlås stiger till 60 %."), 1),
            a_bullet("Projektet kostar 2,4 milj. €."),
        ),
    )


def _general() -> Bilingual[Blocks]:
    return Bilingual(
        (
            Paragraph(
                (
                    Span("Kunnan tehtävistä säädetään kuntalain (410/2015) 7 §:ssä. Pyöräpysäköinnin "),
                    Span("yleissuunnitelma", href="https://www.example.fi/suunnitelma?sivu=4&kieli=fi"),
                    Span(" hyväksyttiin 8. lokakuuta 2024, ja sitä seurataan "),
                    Span("vuosittain", italic=True),
                    Span(". Suunnitelman tavoitteena on, että "),
                    Span("jokaisella asemalla", bold=True),
                    Span(" on paikka pyörälle myös aamuruuhkassa, ks. suunnitelman s. 4 ja "),
                    Span("liikenneviraston ohje", href="#"),
                    Span("."),
                )
            ),
            Subheading(plain("Nykytila")),
            paragraph(
                "Pyöräpaikkojen käyttöastetta on mitattu touko–syyskuussa kolmena vuonna. Laskennat tehtiin arkisin "
                "klo 7–9, jolloin kysyntä on suurimmillaan. Tulosten perusteella paikat ovat täynnä neljällä asemalla "
                "seitsemästä, ja pyöriä on kiinnitetty myös kaiteisiin ja valaisinpylväisiin."
            ),
            _table(
                "Taulukko 1. Pyöräpaikat ja niiden käyttö asemittain",
                ("Asema", "Paikkoja", "Käyttöaste", "Huomautus"),
                ("Leppäsuo", "320", "104 %", "Laajennus on suunnitteilla asemakaavan muutoksen yhteydessä."),
                ("Rantakylä", "1 150", "87 %", ""),
                ("Kivimäki", "95", "61 %", "Katettu osittain"),
            ),
            paragraph("Käyttöaste voi olla yli 100 %, kun pyöriä on kiinnitetty telineiden ulkopuolelle."),
        ),
        (
            Paragraph(
                (
                    Span("Kommunens uppgifter regleras i 7 § i kommunallagen (410/2015). "),
                    Span("Översiktsplanen", href="https://www.example.fi/plan?sida=4&sprak=sv"),
                    Span(" för cykelparkering godkändes den 8 oktober 2024 och följs upp "),
                    Span("varje år", italic=True),
                    Span(". Målet är att "),
                    Span("varje station", bold=True),
                    Span(" ska ha plats för cyklar även i morgonrusningen, se s. 4 i planen och "),
                    Span("trafikverkets anvisning", href="#"),
                    Span("."),
                )
            ),
            Subheading(plain("Nuläge")),
            paragraph(
                "Beläggningen har mätts i maj–september under tre år. Räkningarna gjordes på vardagar kl. 7–9, då "
                "efterfrågan är störst. Resultaten visar att platserna är fulla vid fyra av sju stationer, och cyklar "
                "låses även fast vid räcken och belysningsstolpar."
            ),
            _table(
                "Tabell 1. Cykelplatser och deras beläggning per station",
                ("Station", "Platser", "Beläggning", "Anmärkning"),
                ("Alkärret", "320", "104 %", "En utvidgning planeras i samband med detaljplaneändringen."),
                ("Strandby", "1 150", "87 %", ""),
                ("Stenbacka", "95", "61 %", "Delvis under tak"),
            ),
            paragraph("Beläggningen kan överstiga 100 % när cyklar låses utanför ställen."),
        ),
    )


def _steps() -> Bilingual[Blocks]:
    return Bilingual(
        (
            paragraph("Paikkoja lisätään vaiheittain:"),
            NumberedItem(plain("Asemat, joilla paikat ovat täynnä")),
            NumberedItem(plain("Leppäsuo"), 1),
            NumberedItem(plain("Rantakylän pohjoinen sisäänkäynti"), 1),
            NumberedItem(plain("Koulut ja kirjastot")),
            Subheading(plain("Seuranta")),
            paragraph("Toteutumisesta raportoidaan tekniselle lautakunnalle vuosittain."),
            NumberedItem(plain("Laskennat toukokuussa")),
            NumberedItem(plain("Kysely käyttäjille")),
        ),
        (
            paragraph("Platserna utökas stegvis:"),
            NumberedItem(plain("Stationer där platserna är fulla")),
            NumberedItem(plain("Alkärret"), 1),
            NumberedItem(plain("Norra ingången i Strandby"), 1),
            NumberedItem(plain("Skolor och bibliotek")),
            Subheading(plain("Uppföljning")),
            paragraph("Genomförandet rapporteras årligen till tekniska nämnden."),
            NumberedItem(plain("Räkningar i maj")),
            NumberedItem(plain("Enkät till användarna")),
        ),
    )


def a_rich_case() -> Case:
    one = a_passage(
        "p5",
        (paragraph("Paikkoja on 1 200, joista katettuja on 20 %.\nLuvussa ovat mukana myös koulujen paikat."),),
        (paragraph("Det finns 1 200 platser, av vilka 20 % har tak.\nSkolornas platser ingår i antalet."),),
    )
    accepted = Bilingual(
        (paragraph("Esittelijän ehdotus hyväksyttiin yksimielisesti."),),
        (paragraph("Föredragandens förslag godkändes enhälligt."),),
    )
    return a_case(
        summary=(replace(a_passage("p2", _NOTHING, _NOTHING), blocks=_summary()),),
        general_answer=(replace(a_passage("p4", _NOTHING, _NOTHING), blocks=_general()),),
        answers=(Answer("q1", (one,)), Answer("q2", (replace(a_passage("p6", "", ""), blocks=_steps()),))),
        handlings=(
            Handling("h0", Stage.COMMITTEE, meeting_date=date(2026, 4, 15), section="40", decision=accepted),
            Handling(
                "h1",
                Stage.BOARD,
                meeting_date=date(2026, 5, 4),
                section="101",
                presenter=Presenter(fi_sv("Kaupunginjohtaja", "Stadsdirektör"), "Veikko", "Salo"),
                decision=accepted,
            ),
            Handling("h2", Stage.COUNCIL, meeting_date=date(2026, 5, 18)),
        ),
        attachments=(Attachment("a0", fi_sv("Laskentojen tulokset 2023–2025", "Räkningarnas resultat 2023–2025")),),
        supplementary=(Attachment("a1", fi_sv("Valtuustoaloite 12.1.2026", ""), original=Language.FI),),
        distribution=(fi_sv("Kaupunkitekniikan keskus", "Stadsteknikcentralen"), fi_sv("Aino Lehto", "Aino Lehto")),
        preparers=(Preparer("Liisa", "Koski"), Preparer("Otso", "Niemi")),
        extra_parts=(
            ExtraPart(
                "impact",
                passages=(
                    a_passage(
                        "p9",
                        "Ratkaisulla ei ole merkittäviä vaikutuksia lapsiin.",
                        "Beslutet har inga betydande konsekvenser för barn.",
                    ),
                ),
            ),
        ),
    )


def a_rich_wording(language: Language) -> Wording:
    at = ORDER.index("history")
    finnish = language is Language.FI
    return a_wording(
        language,
        order=(*ORDER[:at], "extra:impact", *ORDER[at:]),
        extra_headings={"impact": "Vaikutusten ennakkoarviointi" if finnish else "Förhandsbedömning av konsekvenser"},
        preparers=("Koski Liisa", "Niemi Otso"),
    )
