"""Cases, summaries and revisions as rows of the tables and back; runs no SQL."""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.handling import Handling, Outcome, Stage
from app.domain.language import Bilingual
from app.domain.library import CaseSummary, Revision
from app.domain.motion import PersonSignatory
from app.domain.text import clean
from app.storage.casejson import SCHEMA, VERSION, case_from_json, field_to_json
from app.storage.packing import Piece, join, pack, unpack


def field_piece(case: Case, field: str) -> Piece:
    """One field of `case` as it stands in a body, compressed."""
    text = json.dumps(field_to_json(case, field), ensure_ascii=False, separators=(",", ":"))
    return pack(f',"{field}":{text}'.encode("utf-8", "surrogatepass"))


def body_of(pieces: Iterable[Piece]) -> bytes:
    """The compressed JSON text of a case of these fields: parsed, the same as `case_to_json` gives."""
    return join((pack(f'{{"schema":"{SCHEMA}","version":{VERSION}'.encode()), *pieces, pack(b"}")))


def case_of(body: bytes, file: str, case_id: str) -> Case:
    """The case that `body` holds. AppError ``library.damaged`` where it is not what `body_of` made."""
    try:
        data = json.loads(unpack(body).decode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise AppError("library.damaged", file=file, case=case_id) from error
    return case_from_json(data)


def summary_values(case: Case) -> tuple[str | None, ...]:
    """The values of a summary's columns in the order of `summary_of`, without the id and the moment of change.

    The title is a person's own or else the topic; the stage is the first that is still open, or else the last.
    """
    handling = _stage_on(case.handlings)
    return (
        clean(case.title.fi or case.motion.topic.fi),
        clean(case.title.sv or case.motion.topic.sv),
        clean(case.profile),
        clean(case.case_number),
        clean(_first_signatory(case)),
        handling.stage.value if handling else None,
        _written(handling.meeting_date) if handling else None,
        _written(case.motion.handed_in),
    )


def summary_of(row: Sequence[Any]) -> CaseSummary:
    """The summary in `row`: the id, the moment of change, then `summary_values`."""
    case_id, changed, title_fi, title_sv, profile, case_number, signatory, stage, meeting_date, handed_in = row
    return CaseSummary(
        id=case_id,
        title=Bilingual(title_fi, title_sv),
        profile=profile,
        case_number=case_number,
        first_signatory=signatory,
        stage=Stage(stage) if stage else None,
        meeting_date=date.fromisoformat(meeting_date) if meeting_date else None,
        handed_in=date.fromisoformat(handed_in) if handed_in else None,
        changed=datetime.fromisoformat(changed),
    )


def revision_of(row: Sequence[Any], case_id: str) -> Revision:
    """The revision of case `case_id` in `row`: number, moment, who, why, name."""
    number, at, who, why, name = row
    return Revision(number, case_id, datetime.fromisoformat(at), who, why, name)


def moment_text(moment: datetime) -> str:
    """`moment` in UTC, always equally long, so that texts sort as moments do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _stage_on(handlings: Sequence[Handling]) -> Handling | None:
    waiting = (handling for handling in handlings if handling.outcome is Outcome.OPEN)
    return next(waiting, handlings[-1] if handlings else None)


def _first_signatory(case: Case) -> str:
    if not case.motion.signatories:
        return ""
    first = case.motion.signatories[0]
    if isinstance(first, PersonSignatory):
        return first.name
    language = case.source
    return first.name[language] or first.name[language.other]


def _written(day: date | None) -> str | None:
    return day.isoformat() if day else None
