"""Cases, summaries and revisions as rows of the tables and back; runs no SQL."""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.language import Bilingual, Language
from app.domain.library import CaseSummary, Listing, Revision, Shelf
from app.domain.motion import PersonSignatory
from app.domain.readiness import LanguageState, Readiness, present_stage
from app.domain.text import clean
from app.storage.case_upgrade import SCHEMA, VERSION
from app.storage.order import sort_key
from app.storage.packing import Piece, join, pack, unpack

FieldToJson = Callable[[Case, str], Any]


def field_piece(case: Case, field: str, to_json: FieldToJson) -> Piece:
    """One field of `case` as it stands in a body: what `to_json` gives, compressed."""
    text = json.dumps(to_json(case, field), ensure_ascii=False, separators=(",", ":"))
    return pack(f',"{field}":{text}'.encode("utf-8", "surrogatepass"))


def body_of(pieces: Iterable[Piece]) -> bytes:
    """The compressed JSON text of a case of these fields: parsed, the same as `case_to_json` gives."""
    return join((pack(f'{{"schema":"{SCHEMA}","version":{VERSION}'.encode()), *pieces, pack(b"}")))


def case_of(body: bytes, from_json: Callable[[object], Case], file: str, case_id: str) -> Case:
    """The case that `body` holds, made by `from_json`. AppError ``library.damaged`` where `body_of` made none such."""
    try:
        data = json.loads(unpack(body).decode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise AppError("library.damaged", file=file, case=case_id) from error
    return from_json(data)


SUMMARY_COLUMNS = (
    *("title_fi", "title_sv", "profile", "case_number", "first_signatory", "stage", "meeting_date", "handed_in"),
    *("others_signed", "deadline", "filled_fi", "total_fi", "filled_sv", "total_sv", "to_translate", "state"),
)
"""What `summary_of` reads behind the id, the moment of change, who made it, and the shelf."""

ORDER_COLUMNS = ("order_fi", "order_sv", "order_signatory", "listing")
"""What only the order of a list and the age of its listing need."""

Value = str | int | None

# Looked up: calling an enumeration takes ten times as long, and a list has thousands of rows.
_STAGES = {stage.value: stage for stage in Stage}
_SHELVES = {shelf.value: shelf for shelf in Shelf}
_STATES = {state.value: state for state in LanguageState}


def summary_values(case: Case, listing: Listing, version: str) -> tuple[Value, ...]:
    """The values of `SUMMARY_COLUMNS` and `ORDER_COLUMNS`; `version` says what made `listing`.

    The title is a person's own or else the topic; the stage is the first that is still open, or else the last.
    """
    handling, motion, ready = present_stage(case), case.motion, listing.ready
    titles = Bilingual(*(clean(case.title[each] or motion.topic[each]) for each in Language))
    signatory = clean(_first_signatory(case))
    return (
        *(titles.fi, titles.sv, clean(case.profile), clean(case.case_number), signatory),
        handling.stage.value if handling else None,
        _written(handling.meeting_date) if handling else None,
        _written(motion.handed_in),
        int(len(motion.signatories) > 1 or bool(motion.co_signer_count or motion.co_signers)),
        _written(listing.deadline),
        *(ready.fi.filled, ready.fi.total, ready.sv.filled, ready.sv.total, listing.to_translate, listing.state.value),
        *(sort_key(titles.fi or titles.sv), sort_key(titles.sv or titles.fi), sort_key(signatory), version),
    )


def summary_of(row: Sequence[Any]) -> CaseSummary:
    """The summary in `row`: the id, the moment of change, who made it, the shelf, then `SUMMARY_COLUMNS`."""
    case_id, changed, changed_by, shelf, *values = row
    title_fi, title_sv, profile, case_number, signatory, stage, meeting_date, handed_in, *listed = values
    others, deadline, filled_fi, total_fi, filled_sv, total_sv, to_translate, state = listed
    return CaseSummary(
        id=case_id,
        title=Bilingual(title_fi, title_sv),
        profile=profile,
        case_number=case_number,
        first_signatory=signatory,
        stage=_STAGES[stage] if stage else None,
        meeting_date=_day(meeting_date),
        handed_in=_day(handed_in),
        changed=datetime.fromisoformat(changed),
        changed_by=changed_by,
        others_signed=bool(others),
        shelf=_SHELVES[shelf],
        listing=Listing(_day(deadline), _ready(filled_fi, total_fi, filled_sv, total_sv), to_translate, _STATES[state]),
    )


@lru_cache(maxsize=1_000)
def _ready(filled_fi: int, total_fi: int, filled_sv: int, total_sv: int) -> Bilingual[Readiness]:
    # Kept: in a list of thousands there are few different ones.
    return Bilingual(Readiness(filled_fi, total_fi), Readiness(filled_sv, total_sv))


def revision_of(row: Sequence[Any], case_id: str) -> Revision:
    """The revision of case `case_id` in `row`: number, moment, who, why, name."""
    number, at, who, why, name = row
    return Revision(number, case_id, datetime.fromisoformat(at), who, why, name)


def moment_text(moment: datetime) -> str:
    """`moment` in UTC, always equally long, so that texts sort as moments do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


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


@lru_cache(maxsize=4_000)
def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
