"""Which stored states of a case are kept as they grow old, so that a library does not grow without bound; pure."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from app.domain.library import Revision

ALL_KEPT = timedelta(days=1)
"""How long every revision is kept."""

HOURLY_KEPT = timedelta(days=7)
"""How long one an hour is kept; after that, one a day."""


def thin(revisions: Sequence[Revision], now: datetime) -> frozenset[int]:
    """The numbers of those of one case's `revisions` that are kept at `now` (UTC).

    Kept are the first and the newest, every named one, all of the last day, the last of each clock hour of the week
    before and the last of each day (UTC) before that. The last of a day is also the last of its hour: so thinning
    early and again later keeps the same as thinning once.
    """
    if not revisions:
        return frozenset()
    numbers = [revision.number for revision in revisions]
    kept = {min(numbers), max(numbers)}
    kept.update(revision.number for revision in revisions if revision.name or now - revision.at <= ALL_KEPT)
    kept.update(_last_of_each(revisions, "%Y-%m-%d"))
    kept.update(_last_of_each((each for each in revisions if now - each.at <= HOURLY_KEPT), "%Y-%m-%d %H"))
    return frozenset(kept)


def is_due(before: datetime, now: datetime) -> bool:
    """Whether a case whose last revision came at `before` is looked through at `now`: once a clock hour is enough."""
    return _slot(before, "%Y-%m-%d %H") != _slot(now, "%Y-%m-%d %H")


def _last_of_each(revisions: Iterable[Revision], form: str) -> Iterable[int]:
    last: dict[str, int] = {}
    for revision in revisions:
        slot = _slot(revision.at, form)
        last[slot] = max(last.get(slot, revision.number), revision.number)
    return last.values()


def _slot(moment: datetime, form: str) -> str:
    return moment.strftime(form)
