"""Makes the handlings of a case from the stages of its items, the oldest first; no fact of the motion."""

from collections.abc import Sequence
from datetime import date

from app.domain.doubt import Doubt
from app.domain.handling import Handling, Outcome, Presenter, Stage
from app.domain.language import NO_TEXT, Bilingual, Language
from app.domain.municipality import Profile
from app.domain.parsed import ParsedStage
from app.domain.richtext import Blocks, is_blank
from app.domain.text import comparable
from app.services.import_sides import Sides, read_person

Pair = Bilingual[ParsedStage | None]
_ORDER = {Stage.COMMITTEE: 1, Stage.BOARD: 2, Stage.COUNCIL: 3}


def handlings_of(sides: Sides, profile: Profile) -> tuple[tuple[Handling, ...], tuple[Doubt, ...]]:
    """The handlings of both items, the oldest first, and what was guessed; of items without one, the profile's."""
    nothing: tuple[ParsedStage, ...] = ()
    pairs = _paired(sides.items.map(lambda item: nothing if item is None else item.stages))
    if not pairs:
        return tuple(Handling(sides.new_id(), stage) for stage in profile.stages), ()
    doubts: list[Doubt] = []
    ranked = [(pair, _rank(pair, doubts)) for pair in pairs]
    for pair, _ in ranked:
        doubts.extend(_differences(pair))
    handlings = [_handling(sides.new_id(), pair, rank, profile) for pair, rank in ranked]
    if all(handling.stage is Stage.COMMITTEE for handling in handlings):
        # A committee's answer is written out at the stages to which it goes on.
        handlings.extend(Handling(sides.new_id(), stage) for stage in profile.stages if stage is not Stage.COMMITTEE)
    return _in_order(handlings), tuple(doubts)


def _paired(stages: Bilingual[tuple[ParsedStage, ...]]) -> list[Pair]:
    left = list(stages.sv)
    pairs: list[Pair] = []
    for fi in stages.fi:
        match = next((sv for sv in left if _same_meeting(fi, sv)), None)
        if match is not None:
            left.remove(match)
        pairs.append(Bilingual(fi, match))
    pairs.extend(Bilingual(None, sv) for sv in left)
    return pairs


def _same_meeting(one: ParsedStage, other: ParsedStage) -> bool:
    if one.rank is not None and other.rank is not None and one.rank is not other.rank:
        return False
    dates = {one.meeting_date, other.meeting_date} - {None}
    return len(dates) < 2


def _in_order(handlings: Sequence[Handling]) -> tuple[Handling, ...]:
    """By the day of the meeting where all are known, else by rank; handlings that tie stay as the items had them."""
    if all(handling.meeting_date for handling in handlings):
        return tuple(
            sorted(handlings, key=lambda handling: (handling.meeting_date or date.min, _ORDER[handling.stage]))
        )
    return tuple(sorted(handlings, key=lambda handling: _ORDER[handling.stage]))


def _rank(pair: Pair, doubts: list[Doubt]) -> Stage:
    for stage in (pair.fi, pair.sv):
        if stage is not None and stage.rank is not None:
            return stage.rank
    body = next((stage.body for stage in (pair.fi, pair.sv) if stage is not None), "")
    doubts.append(Doubt("stages", "import.rank_guessed", None, {"body": body}))
    return Stage.COUNCIL if not body else Stage.COMMITTEE


def _differences(pair: Pair) -> list[Doubt]:
    if pair.fi is None or pair.sv is None or not (pair.fi.section and pair.sv.section):
        return []
    if pair.fi.section == pair.sv.section:
        return []
    return [Doubt("stages", "import.facts_differ", None, {"fi": pair.fi.section, "sv": pair.sv.section})]


def _handling(id: str, pair: Pair, rank: Stage, profile: Profile) -> Handling:
    sent = [stage for stage in (pair.fi, pair.sv) if stage is not None]
    return Handling(
        id=id,
        stage=rank,
        body=Bilingual(*(_body(pair[language], profile.bodies.get(rank, NO_TEXT)[language]) for language in Language)),
        meeting_date=next((stage.meeting_date for stage in sent if stage.meeting_date), None),
        section=next((stage.section for stage in sent if stage.section), None),
        presenter=_presenter(pair, profile),
        presenter_text=pair.map(lambda stage: None if stage is None else stage.presenter or ""),
        proposal=pair.map(lambda stage: None if stage is None else stage.proposal),
        proceedings=pair.map(_proceedings),
        decision_lead=pair.map(_lead),
        decision=pair.map(_decision),
        outcome=_outcome(sent),
    )


def _proceedings(stage: ParsedStage | None) -> Blocks:
    return () if stage is None else stage.proceedings


def _lead(stage: ParsedStage | None) -> str | None:
    """The lead of a decision as printed, empty where a decision had none; the derived one while nothing is decided."""
    return None if stage is None or is_blank(stage.decision) else stage.decision_lead


def _decision(stage: ParsedStage | None) -> Blocks | None:
    return None if stage is None or is_blank(stage.decision) else stage.decision


def _body(stage: ParsedStage | None, usual: str) -> str:
    """The body's own name, empty where the profile's stands; an abbreviation in brackets is no part of it."""
    name = "" if stage is None else stage.body.split(" (")[0]
    return "" if comparable(name) == comparable(usual) else name


def _presenter(pair: Pair, profile: Profile) -> Presenter | None:
    """Who presented: a person under one name and a title in each language, or a body."""
    people = {
        language: read_person(stage.presenter, family_first=profile.family_first[language])
        for language in Language
        if (stage := pair[language]) is not None and stage.presenter
    }
    if not people:
        return None
    title = Bilingual(*(people[language].title if language in people else "" for language in Language))
    named = next((person for person in people.values() if person.family), None)
    return Presenter(title, named.given, named.family) if named else Presenter(title)


def _outcome(sent: Sequence[ParsedStage]) -> Outcome:
    if any(stage.returned for stage in sent):
        return Outcome.RETURNED
    return Outcome.DECIDED if any(not is_blank(stage.decision) for stage in sent) else Outcome.OPEN
