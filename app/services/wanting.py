"""What an export leaves for a person: links, twins, parts that are empty; derives no text and writes nothing."""

from collections.abc import Iterable, Iterator
from itertools import chain

from app.domain.case import Attachment, Case
from app.domain.doubt import Doubt
from app.domain.handling import Handling, Stage
from app.domain.language import Language
from app.domain.links import NO_ADDRESS, is_usable
from app.domain.parts import text_parts
from app.domain.passage import Passage, TranslationState, translation_state
from app.domain.richtext import Block, Blocks, Span, block_spans, is_blank
from app.domain.text import fold_spaces
from app.domain.wording import Wording


def wanting_of(case: Case, wording: Wording, stage: Stage) -> tuple[Doubt, ...]:
    """What in the document of `case` at `stage` in the wording's language needs a person, in the order of the parts.

    Each doubt's facts hold `language` and `part` (``summary``, ``answer:1`` …), and `passage` where one is concerned.
    """
    language = wording.language
    found: list[Doubt] = [*_title(case, language)]
    for text in text_parts(case):
        for passage in text.passages:
            found += _twins(text.key, passage, language)
    found += _empty_parts(case, wording, stage)
    for part, blocks in _texts(case, language, stage):
        found += _links(part, blocks, language)
    for part, attachments in (("attachments", case.attachments), ("supplementary", case.supplementary)):
        found += _untitled(part, attachments, language)
    return tuple(found)


def _handled(case: Case, stage: Stage) -> tuple[Handling, ...]:
    """The handlings that the document of `stage` prints, its own the last."""
    last = max((place for place, it in enumerate(case.handlings) if it.stage is stage), default=-1)
    return case.handlings[: last + 1]


def _texts(case: Case, language: Language, stage: Stage) -> Iterator[tuple[str, Iterable[Block]]]:
    yield "introduction", case.introduction[language] or ()
    for text in text_parts(case):
        yield text.key, chain.from_iterable(passage.blocks[language] for passage in text.passages)
    for handling in _handled(case, stage):
        yield "proposal", handling.proposal[language] or ()
        yield "proceedings", handling.proceedings[language]
        yield "decision", handling.decision[language] or ()


def _title(case: Case, language: Language) -> Iterator[Doubt]:
    """A title made of the kind's noun alone names no matter."""
    if not fold_spaces(case.title[language] or "") and not fold_spaces(case.motion.topic[language]):
        yield Doubt("title", "topic.missing", facts=_facts(language, "title"))


def _twins(part: str, passage: Passage, language: Language) -> Iterator[Doubt]:
    state = translation_state(passage)
    if state is TranslationState.MISSING and is_blank(passage.blocks[language]):
        yield Doubt("translation", "translation.missing", facts=_facts(language, part, passage=passage.id))
    elif state is TranslationState.SOURCE_CHANGED and language is not passage.source:
        yield Doubt("translation", "translation.outdated", facts=_facts(language, part, passage=passage.id))
    elif state is TranslationState.TARGET_CHANGED and language is not passage.source:
        yield Doubt("translation", "translation.unconfirmed", facts=_facts(language, part, passage=passage.id))


def _empty_parts(case: Case, wording: Wording, stage: Stage) -> Iterator[Doubt]:
    """Mandatory parts without a text; one whose twin is written is a missing translation and not told twice."""
    language, handling = wording.language, _handled(case, stage)[-1]
    own: Blocks | None = handling.proposal[language]
    proposal = not is_blank(own) if own is not None else bool(fold_spaces(wording.stages[handling.id].proposal))
    if not proposal:
        yield Doubt("proposal", "part.empty", facts=_facts(language, "proposal"))
    for part in text_parts(case):
        mandatory = part.key == "description" or part.key.startswith("answer:")
        if mandatory and all(is_blank(side) for it in part.passages for side in (it.blocks.fi, it.blocks.sv)):
            yield Doubt(part.key.partition(":")[0], "part.empty", facts=_facts(language, part.key))
    for number, question in enumerate(case.motion.questions, 1):
        if not fold_spaces(question.text[language]):
            yield Doubt("questions", "question.missing", facts=_facts(language, "questions", number=str(number)))


def _links(part: str, blocks: Iterable[Block], language: Language) -> Iterator[Doubt]:
    for block in blocks:
        for text, href in _joined(block_spans(block)):
            if not href or href == NO_ADDRESS:
                yield Doubt("links", "link.no_address", facts=_facts(language, part, text=text))
            elif not is_usable(href):
                yield Doubt("links", "link.unusable", facts=_facts(language, part, text=text, address=href))


def _joined(spans: Iterable[Span]) -> Iterator[tuple[str, str]]:
    """Text and address of each link: spans that differ only in their look are one."""
    text, address = "", None
    for span in spans:
        if span.href == address:
            text += span.text
            continue
        if address is not None:
            yield text, address
        text, address = span.text, span.href
    if address is not None:
        yield text, address


def _untitled(part: str, attachments: Iterable[Attachment], language: Language) -> Iterator[Doubt]:
    for number, attachment in enumerate(attachments, 1):
        if not fold_spaces(attachment.title[attachment.original or language]):
            yield Doubt(part, "title.missing", facts=_facts(language, part, number=str(number)))


def _facts(language: Language, part: str, **more: str) -> dict[str, str]:
    return {"language": language.value, "part": part, **more}
