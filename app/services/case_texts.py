"""Every text of a case that a person wrote, each with its spot: what is searched and what is proofread; reads none."""

from collections.abc import Iterator
from typing import NamedTuple

from app.domain.case import Case
from app.domain.handling import OwnBlocks
from app.domain.language import Bilingual, Language
from app.domain.parts import Spot, TextPart, text_parts
from app.domain.paths import Path
from app.domain.pieces import Lines, Value
from app.domain.richtext import Blocks


class CaseText(NamedTuple):
    """One text: the part, the passage (empty outside of one) and the path that a spot names, and what stands there."""

    part: str
    passage: str
    language: Language
    path: Path
    value: Value

    @property
    def spot(self) -> Spot:
        """The spot of the whole text."""
        return Spot(self.part, self.passage, self.language, self.path)


Texts = Iterator[CaseText]


def case_texts(case: Case) -> Texts:
    """The texts that find and replace goes through: facts, then passages, then stages; empty ones are left out.

    Finnish stands before Swedish in each.
    """
    yield from title_texts(case)
    yield from introduction_texts(case)
    for demand in case.motion.demands:
        yield from _pair("facts", ("motion", "demands", demand.id, "text"), demand.text)
    yield from question_texts(case)
    yield from attachment_texts(case)
    for part in text_parts(case):
        yield from passage_texts(part)
    yield from stage_texts(case)


def title_texts(case: Case) -> Texts:
    """The case's own title and the topic of the motion."""
    yield from _pair("title", ("title",), case.title)
    yield from _pair("title", ("motion", "topic"), case.motion.topic)


def introduction_texts(case: Case) -> Texts:
    """The introduction, where a person wrote it."""
    yield from _pair("introduction", ("introduction",), case.introduction)


def question_texts(case: Case) -> Texts:
    """The line that leads in the questions, the questions, and own headings of the answers."""
    yield from _pair("questions", ("questions_lead",), case.questions_lead)
    for question in case.motion.questions:
        yield from _pair("questions", ("motion", "questions", question.id, "text"), question.text)
    for answer in case.answers:
        yield from _pair("questions", ("answers", answer.question_id, "heading"), answer.heading)


def attachment_texts(case: Case) -> Texts:
    """The titles of attachments and supplementary material."""
    for name in ("attachments", "supplementary"):
        for it in getattr(case, name):
            yield from _pair(name, (name, it.id, "title"), it.title)


def passage_texts(part: TextPart) -> Texts:
    """The passages of `part`."""
    for it in part.passages:
        for language in Language:
            if blocks := it.blocks[language]:
                yield CaseText(part.key, it.id, language, (*part.path, it.id, "blocks", language.value), blocks)


def stage_texts(case: Case) -> Texts:
    """What the stages say in a person's own words."""
    for it in case.handlings:
        yield from _pair("handlings", ("handlings", it.id, "presenter_text"), it.presenter_text)
        yield from _pair("handlings", ("handlings", it.id, "proposal"), it.proposal)
        yield from _pair("handlings", ("handlings", it.id, "proceedings"), it.proceedings)
        yield from _pair("handlings", ("handlings", it.id, "decision_lead"), it.decision_lead)
        yield from _pair("handlings", ("handlings", it.id, "decision"), it.decision)


def closing_texts(case: Case) -> Texts:
    """Who is informed, the titles of those who prepared the case, and a person's own contact lines."""
    for number, recipient in enumerate(case.distribution):
        yield from _pair("distribution", ("distribution", str(number)), recipient)
    for number, preparer in enumerate(case.preparers):
        yield from _pair("preparers", ("preparers", str(number), "title"), preparer.title)
    yield from _pair("preparers", ("contact",), case.contact)


def heading_texts(case: Case) -> Texts:
    """The headings of extra parts."""
    for extra in case.extra_parts:
        yield from _pair(f"extra:{extra.key}", ("extra_parts", extra.key, "heading"), extra.heading)


def _pair(
    part: str,
    path: Path,
    texts: Bilingual[str] | Bilingual[str | None] | Bilingual[Blocks] | OwnBlocks | Bilingual[Lines | None],
) -> Texts:
    for language in Language:
        if value := texts[language]:
            yield CaseText(part, "", language, (*path, language.value), value)
