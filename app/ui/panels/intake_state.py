"""What the page that brings in a motion knows at one moment, as a value: what was brought and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.case import Case
from app.domain.municipality import Profile
from app.services.bringing import Brought, Heap, heaped, import_heap, told_profile
from app.services.draft import MotionDraft, begin_draft, parsed_of, to_case
from app.services.draft_history import DraftHistory
from app.services.importing import Imported
from app.services.ports import Engines


@dataclass(frozen=True, slots=True)
class IntakeState:
    """`history` has the draft of the motion where there is one, `imported` the case of items where there are any."""

    profile: Profile
    heap: Heap
    history: DraftHistory | None = None
    imported: Imported | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was brought in."""
        return not self.heap.all

    @property
    def draft(self) -> MotionDraft | None:
        """The motion as it is now; None where there is none."""
        return None if self.history is None else self.history.now


def with_more(state: IntakeState, more: Sequence[Brought], wanted: str | None, engines: Engines) -> IntakeState:
    """`state` with `more` brought in.

    Parameters: `wanted`, the id of the profile where the texts tell none; None keeps the one that a person chose.
    AppError as `heaped` and `import_heap` have them.
    """
    return _sorted(state, heaped(_edited(state), more), wanted, engines)


def without(state: IntakeState, one: Brought, wanted: str | None, engines: Engines) -> IntakeState:
    """`state` without `one` of what was brought in; parameters and errors as `with_more` has them."""
    heap = _edited(state)
    gone = heap.motion if one is state.heap.motion else one
    items = tuple(item for item in heap.items if item is not gone)
    motion = None if heap.motion is gone else heap.motion
    return _sorted(state, Heap(motion, items), wanted, engines)


def with_profile(state: IntakeState, profile: Profile, engines: Engines) -> IntakeState:
    """`state` for another municipality. AppError as `import_heap` has them."""
    heap = _edited(state)
    imported = import_heap(heap, profile, engines) if heap.items else None
    return replace(state, profile=profile, imported=imported)


def with_draft(state: IntakeState, history: DraftHistory) -> IntakeState:
    """`state` with another draft of its motion."""
    return replace(state, history=history)


def case_of_state(state: IntakeState, engines: Engines) -> Case | None:
    """The case that `state` makes, not stored; None where nothing was brought in. AppError ``profile.formula``."""
    if state.imported is not None:
        return state.imported.case
    return None if state.draft is None else to_case(state.draft, state.profile, engines)


def _edited(state: IntakeState) -> Heap:
    """What was brought in, the motion as the person has it by now."""
    motion = state.heap.motion
    if motion is None or state.draft is None:
        return state.heap
    return replace(state.heap, motion=replace(motion, sent=replace(motion.sent, document=parsed_of(state.draft))))


def _sorted(state: IntakeState, heap: Heap, wanted: str | None, engines: Engines) -> IntakeState:
    profile = state.profile if wanted is None else told_profile(heap, engines.profiles, wanted)
    imported = import_heap(heap, profile, engines) if heap.items else None
    history = state.history
    if heap.motion is None:
        history = None
    elif history is None or history.now.source is not heap.motion.source:
        history = DraftHistory(begin_draft(heap.motion.sent, heap.motion.source))
    else:
        # The same motion: its draft goes on, and the heap keeps what was read, not what was made of it.
        heap = replace(heap, motion=state.heap.motion)
    return IntakeState(profile, heap, history, imported)
