"""Builders of domain values for tests: each gives a whole, plausible value, and takes what the test is about."""

from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.case import Answer, Attachment, Case, Preparer
from app.domain.handling import Handling, Presenter, Stage
from app.domain.language import Bilingual, Language
from app.domain.motion import Demand, Motion, PersonSignatory, Question
from app.domain.passage import Passage, confirm
from app.domain.richtext import Block, Blocks, Bullet, paragraph, plain


def fi_sv(fi: str, sv: str) -> Bilingual[str]:
    return Bilingual(fi, sv)


def a_passage(id: str, fi: str | Blocks, sv: str | Blocks, **changes: Any) -> Passage:
    def blocks(text: str | Blocks) -> Blocks:
        return ((paragraph(text),) if text else ()) if isinstance(text, str) else text

    return replace(confirm(Passage(id, Bilingual(blocks(fi), blocks(sv)))), **changes)


def a_bullet(text: str) -> Block:
    return Bullet(plain(text))


def a_motion(**changes: Any) -> Motion:
    motion = Motion(
        language=Language.FI,
        topic=fi_sv("pyöräpysäköinnin lisäämisestä", "om att utöka cykelparkeringen"),
        signatories=(PersonSignatory("Aino", "Lehto"),),
        co_signer_count=12,
        dated=date(2026, 1, 12),
        handed_in=date(2026, 1, 19),
        background=(paragraph("Pyöräily on lisääntynyt."),),
        demands=(Demand("d1", fi_sv("Pyöräpysäköintiä lisätään.", "Cykelparkeringen utökas.")),),
        questions=(
            Question("q1", fi_sv("Montako paikkaa on nyt?", "Hur många platser finns det nu?")),
            Question("q2", fi_sv("Milloin paikkoja lisätään?", "När utökas antalet platser?")),
        ),
    )
    return replace(motion, **changes)


def a_case(**changes: Any) -> Case:
    """An Espoo case with two stages, two answered questions and every part filled in both languages."""
    case = Case(
        id="c1",
        profile="espoo",
        case_number="123/2026",
        motion=a_motion(),
        description=(
            a_passage(
                "p1",
                "Aloitteessa ehdotetaan seuraavaa: Pyöräpysäköintiä lisätään.",
                "I motionen föreslås följande: Cykelparkeringen utökas.",
                quotes_motion=True,
            ),
        ),
        summary=(
            a_passage("p2", (a_bullet("Paikkoja lisätään."),), (a_bullet("Platserna blir fler."),)),
            a_passage("p3", (a_bullet("Työ alkaa keväällä."),), (a_bullet("Arbetet inleds på våren."),)),
        ),
        general_answer=(a_passage("p4", "Kaupunki edistää pyöräilyä.", "Staden främjar cyklingen."),),
        answers=(
            Answer("q1", (a_passage("p5", "Paikkoja on 1 200.", "Det finns 1 200 platser."),)),
            Answer("q2", (a_passage("p6", "Paikkoja lisätään vuonna 2027.", "Platserna utökas år 2027."),)),
        ),
        handlings=(
            Handling(
                "h1",
                Stage.BOARD,
                meeting_date=date(2026, 5, 4),
                section="101",
                presenter=Presenter(fi_sv("Kaupunginjohtaja", "Stadsdirektör"), "Veikko", "Salo"),
            ),
            Handling("h2", Stage.COUNCIL, meeting_date=date(2026, 5, 18)),
        ),
        supplementary=(
            Attachment(
                "a1",
                fi_sv("Valtuustoaloite pyöräpysäköinnin lisäämisestä", ""),
                original=Language.FI,
            ),
        ),
        preparers=(Preparer("Liisa", "Koski"),),
    )
    return replace(case, **changes)
