"""What one stage prints (proposal, proceedings, decision) and the history of earlier ones; no statement, no answer."""

from app.domain.handling import Handling
from app.domain.wording import Part, Wording
from app.export.laid import Role
from app.export.layout_parts import Laid, heading, laid, own_pieces, text_block


def lay_proposal(handling: Handling, wording: Wording, level: int, key: str = Part.PROPOSAL) -> Laid:
    """Heading of `level`, who presents, and the proposal of `handling`, all belonging to the part `key`."""
    derived = wording.stages[handling.id]
    own = handling.presenter_text[wording.language]
    presenter = text_block(Role.LINE, derived.presenter if own is None else own, key)
    lead = text_block(Role.LEAD_IN, wording.headings.get(Part.PRESENTER, ""), key) if presenter else ()
    text = laid(own_pieces(handling.proposal[wording.language], derived.proposal), level, key)
    return heading(wording.headings.get(Part.PROPOSAL, ""), level, key) + lead + presenter + text


def lay_proceedings(handling: Handling, wording: Wording, level: int, key: str = Part.PROCEEDINGS) -> Laid:
    """Heading of `level` and what the meeting's secretary wrote, nothing until then; it belongs to the part `key`."""
    text = laid(own_pieces(handling.proceedings[wording.language], ""), level, key)
    return heading(wording.headings.get(Part.PROCEEDINGS, ""), level, key) + text


def lay_decision(handling: Handling, wording: Wording, level: int, key: str = Part.DECISION) -> Laid:
    """Heading of `level`, and the decision with its lead-in as soon as there is one, belonging to the part `key`."""
    derived = wording.stages[handling.id]
    text = laid(own_pieces(handling.decision[wording.language], derived.decision), level, key)
    own = handling.decision_lead[wording.language]
    lead = text_block(Role.LEAD_IN, derived.decision_lead if own is None else own, key) if text else ()
    return heading(wording.headings.get(Part.DECISION, ""), level, key) + lead + text


def lay_history(earlier: tuple[Handling, ...], wording: Wording) -> Laid:
    """The history's heading, then each earlier handling's item in full, the oldest first.

    Each has a history heading of its own with nothing under it, as published items do: what came before it stands
    above already.
    """
    name, key = wording.headings.get(Part.HISTORY, ""), Part.HISTORY.value
    blocks = heading(name, 1, key)
    for handling in earlier:
        blocks += text_block(Role.STAGE_HEADING, wording.stages[handling.id].reference, key, 2)
        for part in wording.order:
            blocks += _inner(handling, wording, part)
    return blocks


def _inner(handling: Handling, wording: Wording, part: str) -> Laid:
    match part:
        case Part.PROPOSAL:
            return lay_proposal(handling, wording, 3, Part.HISTORY)
        case Part.PROCEEDINGS:
            return lay_proceedings(handling, wording, 3, Part.HISTORY)
        case Part.DECISION:
            return lay_decision(handling, wording, 3, Part.HISTORY)
        case Part.HISTORY:
            return heading(wording.headings.get(Part.HISTORY, ""), 3, Part.HISTORY)
        case _:
            return ()
