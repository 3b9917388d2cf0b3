"""Drafts of motions read by the real parser, and a case made of one, for the tests of bringing a motion in."""

from dataclasses import replace
from itertools import count

from app.bootstrap import Bootstrap
from app.domain.parsed import ParsedDocument
from app.domain.richtext import block_text
from app.domain.source import SourceText
from app.services.draft import MotionDraft, begin_draft
from app.services.draft_places import Stretch, text_of
from app.services.import_checks import Sent
from app.services.ports import Engines
from tests.intake.sources import a_source

MOTION = """
    % Valtuustoaloite torin valaistuksesta

    Tori on iltaisin pimeä. Lamput ovat vanhoja. Moni kiertää torin.

    # Ehdotus

    Torin lamput vaihdetaan. Kaupunki laatii valaistussuunnitelman.

    # Kysymykset

    1. Montako lamppua torilla on?
    2. Milloin ne vaihdetaan?

    Kulmalassa 3.3.2026

    Aino Lehto ja 12 muuta valtuutettua
"""


def engines() -> Engines:
    """The program's own engines, with ids that can be told in advance."""
    numbers = count(1)
    real = Bootstrap({"ALOITEVASTAUS_LANGUAGE": "en"}).engines
    return replace(real, new_id=lambda: f"n{next(numbers)}")


def a_draft(text: str = MOTION, name: str = "aloite.docx", fingerprint: str = "ab" * 32) -> MotionDraft:
    """The draft of a motion in the notation of `a_source`."""
    source: SourceText = a_source(text, name=name)
    document: ParsedDocument = engines().parse(source)
    return begin_draft(Sent(document, name, fingerprint), source)


def place_of(draft: MotionDraft, words: str) -> Stretch:
    """Where `words` stand in the source of a draft."""
    for number, block in enumerate(draft.source.blocks):
        at = text_of(block).find(words)
        if at >= 0:
            return Stretch(number, at, at + len(words))
    raise AssertionError(words)


def background(draft: MotionDraft) -> list[str]:
    """The texts of the reasoning, block by block."""
    return [block_text(reason.block) for reason in draft.reasons]
