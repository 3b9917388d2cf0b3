"""What the open case still lacks, as findings with their places (rules A1, A2, A8); it mends nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from app.domain.case import Case
from app.domain.doubt import NO_FACTS, Doubt
from app.domain.handling import Handling, Stage
from app.domain.language import Bilingual, Language
from app.domain.parts import Spot, text_parts
from app.domain.readiness import present_stage
from app.domain.richtext import blocks_text, is_blank
from app.domain.rules import ORDER, Rule, Severity
from app.domain.text import fold_spaces
from app.domain.wording import StageWording, Wording
from app.services.spots import spot_of
from app.services.wanting import wanting_of

_LONGEST_EXCERPT = 60
_NO_STAGE = Handling("", Stage.COUNCIL)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend: where it is, and what its sentence, that of the code `says`, names.

    `text` is what stands there, where words are to be mended; `fixes` may stand in its place, the best first.
    """

    rule: Rule
    severity: Severity
    spot: Spot
    facts: Mapping[str, str] = field(default_factory=lambda: NO_FACTS)
    says: str = ""
    text: str = ""
    fixes: tuple[str, ...] = ()


# The doubts of an export that are findings of these rules; whether one is A1 or A2 depends on the other language.
_FOUND = {
    "translation.missing": (Rule.ONE_SIDED, Severity.ERROR, "finding.one_sided"),
    "translation.outdated": (Rule.STALE, Severity.ERROR, "finding.stale"),
    "translation.unconfirmed": (Rule.STALE, Severity.WARNING, "finding.unconfirmed"),
    "part.empty": (Rule.EMPTY, Severity.ERROR, "finding.empty"),
    "question.missing": (Rule.ONE_SIDED, Severity.ERROR, "finding.question"),
    "topic.missing": (Rule.ONE_SIDED, Severity.ERROR, "finding.topic"),
}


def findings_of(case: Case, wordings: Bilingual[Wording]) -> tuple[Finding, ...]:
    """The findings of `case` at the stage that it stands at, part by part, Finnish before Swedish, errors first.

    Whatever an export would leave for a person under these rules is found, and nothing else: `wanting` serves both.
    """
    order = _parts(case)
    found = [finding for language in Language for finding in _in(case, wordings[language])]
    places = {name: number for number, name in enumerate(order)}

    def place(finding: Finding) -> tuple[int, int, int]:
        part = places.get(finding.spot.part, len(places))
        return part, ORDER.index(finding.severity), _passage_place(case, finding.spot)

    return tuple(sorted(found, key=place))


def finding_of(case: Case, stage: Stage, doubt: Doubt, language: Language) -> Finding | None:
    """The finding that a `doubt` of the document of `stage` in `language` is; None where none of these rules has it."""
    return _finding(case, stage, doubt, language) if doubt.why in _FOUND else None


def _in(case: Case, wording: Wording) -> Iterator[Finding]:
    handling = present_stage(case)
    if handling is None:
        # A case without a stage has no proposal either: it is judged as one whose only stage is still empty.
        nothing = StageWording("", "", "", "", "", "")
        staged = replace(case, handlings=(_NO_STAGE,))
        wording = replace(wording, stages={**wording.stages, _NO_STAGE.id: nothing})
        doubts = wanting_of(staged, wording, _NO_STAGE.stage)
    else:
        doubts = wanting_of(case, wording, handling.stage)
    stage = handling.stage if handling else _NO_STAGE.stage
    return (_finding(case, stage, doubt, wording.language) for doubt in doubts if doubt.why in _FOUND)


def _finding(case: Case, stage: Stage, doubt: Doubt, language: Language) -> Finding:
    rule, severity, says = _FOUND[doubt.why]
    spot = _spot(case, stage, doubt, language)
    if doubt.why in {"question.missing", "topic.missing"} and not _written_elsewhere(case, spot, language):
        rule = Rule.EMPTY
    facts = {name: value for name, value in doubt.facts.items() if name != "passage"}
    if spot.passage:
        facts["text"] = _excerpt(case, spot, language)
    return Finding(rule, severity, spot, facts, says)


def _spot(case: Case, stage: Stage, doubt: Doubt, language: Language) -> Spot:
    part = doubt.facts["part"]
    if doubt.why == "topic.missing":
        return Spot("title", language=language, path=("motion", "topic", language.value))
    if doubt.why == "question.missing":
        question = case.motion.questions[int(doubt.facts["number"]) - 1]
        return Spot("questions", language=language, path=("motion", "questions", question.id, "text", language.value))
    return spot_of(case, stage, part, doubt.facts.get("passage", ""), language)


def _written_elsewhere(case: Case, spot: Spot, language: Language) -> bool:
    other = language.other
    if spot.part == "title":
        return bool(fold_spaces(case.title[other] or "") or fold_spaces(case.motion.topic[other]))
    return any(question.id in spot.path and fold_spaces(question.text[other]) for question in case.motion.questions)


def _excerpt(case: Case, spot: Spot, language: Language) -> str:
    """The beginning of the passage, in `language` where it is written there, else in the other."""
    passage = next(it for part in text_parts(case) for it in part.passages if it.id == spot.passage)
    side = language.other if is_blank(passage.blocks[language]) else language
    text = fold_spaces(blocks_text(passage.blocks[side]))
    if len(text) <= _LONGEST_EXCERPT:
        return text
    # A word is not cut where one ends near enough.
    return text[: _LONGEST_EXCERPT + 1].rsplit(maxsplit=1)[0].rstrip(",;:–- ") + "…"


def _parts(case: Case) -> tuple[str, ...]:
    """The parts of spots, in the order in which a person goes through a case."""
    written = [part.key for part in text_parts(case)]
    return ("facts", "title", "introduction", written[0], "questions", *written[1:], "handlings")


def _passage_place(case: Case, spot: Spot) -> int:
    names = [passage.id for part in text_parts(case) if part.key == spot.part for passage in part.passages]
    return names.index(spot.passage) if spot.passage in names else -1
