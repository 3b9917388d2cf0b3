"""What one state of a case writes into the tables: worked out before a transaction, then written where it changed."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, fields

from app.domain.case import Case
from app.domain.language import Language
from app.domain.library import Revision
from app.storage.listings import Lister
from app.storage.packing import Piece
from app.storage.rows import (
    ORDER_COLUMNS,
    SUMMARY_COLUMNS,
    FieldToJson,
    Value,
    body_of,
    field_piece,
    moment_text,
    revision_of,
    summary_values,
)
from app.storage.texts import FIELDS_WITH_TEXT, TextKey, field_texts, joined_texts
from app.storage.thinning import thin

_FIELDS = tuple(field.name for field in fields(Case))
_COLUMNS = (*SUMMARY_COLUMNS, *ORDER_COLUMNS)
_ADD_CASE = f"""
INSERT INTO cases (id, changed, changed_by, {", ".join(_COLUMNS)}) VALUES (?, ?, ?{", ?" * len(_COLUMNS)})
"""  # noqa: S608 - names of columns alone, here and below
_SUMMARY = f"SELECT changed_by, {', '.join(_COLUMNS)} FROM cases WHERE key = ?"  # noqa: S608
_CHANGE_SUMMARY = f"UPDATE cases SET {', '.join(f'{column} = ?' for column in _COLUMNS)} WHERE key = ?"  # noqa: S608
_CHANGE_CASE = "UPDATE cases SET changed = ?, changed_by = ? WHERE key = ?"
_ADD_WORKER = "INSERT OR IGNORE INTO workers (case_key, who) VALUES (?, ?)"
_REVISIONS = "SELECT number, at, who, why, name FROM revisions WHERE case_key = ?"
_ADD_REVISION = "INSERT INTO revisions (case_key, number, at, who, why, name, body) VALUES (?, ?, ?, ?, ?, ?, ?)"
_ADD_TEXT = "INSERT INTO texts (case_key, part, language, text) VALUES (?, ?, ?, ?)"
_ADD_ATTACHMENT = "INSERT INTO attachments (case_key, attachment_id, digest, file_name) VALUES (?, ?, ?, ?)"
_ATTACHMENTS = "SELECT attachment_id, digest, file_name FROM attachments WHERE case_key = ? ORDER BY rowid"


@dataclass(frozen=True, slots=True)
class FieldContent:
    """One field of a case: its value, its piece of the body, and what it adds to the texts that are searched."""

    value: object
    piece: Piece
    texts: Mapping[TextKey, str]


@dataclass(frozen=True, slots=True)
class Content:
    """What the tables hold of a case: summary columns, body, texts by part and language, attachments' digests."""

    case_id: str
    source: Language
    fields: Mapping[str, FieldContent]
    summary: tuple[Value, ...]
    body: bytes
    texts: Mapping[TextKey, str]
    digests: tuple[tuple[str, str, str], ...]


def content_of(case: Case, lister: Lister, to_json: FieldToJson, earlier: Content | None = None) -> Content:
    """What `case` writes, each field as `to_json` gives it; costs most of a save, and needs no lock.

    An edit makes a new case that shares all but one field with the one before. What `earlier`, any content, worked out
    for the very same value is taken over; the result does not depend on it.
    """
    same = earlier.fields if earlier and earlier.source is case.source else {}
    content = {field: _field(case, field, to_json, same.get(field)) for field in _FIELDS}
    files = (*case.attachments, *case.supplementary)
    return Content(
        case_id=case.id,
        source=case.source,
        fields=content,
        summary=summary_values(case, lister(case), lister.version),
        body=body_of(each.piece for each in content.values()),
        texts=joined_texts(each.texts for each in content.values()),
        digests=tuple((each.id, each.digest, each.file_name) for each in files if each.digest),
    )


def _field(case: Case, field: str, to_json: FieldToJson, known: FieldContent | None) -> FieldContent:
    value: object = getattr(case, field)
    if known and known.value is value:
        return known
    texts = field_texts(case, field) if field in FIELDS_WITH_TEXT else {}
    return FieldContent(value, field_piece(case, field, to_json), texts)


def add_content(db: sqlite3.Connection, content: Content, revision: Revision) -> None:
    """Nothing; within the caller's transaction the case is there with its first `revision`."""
    values = [content.case_id, moment_text(revision.at), revision.who, *content.summary]
    key = db.execute(_ADD_CASE, values).lastrowid
    assert key is not None
    db.execute(_ADD_WORKER, [key, revision.who])
    _add_revision(db, key, revision, content.body)
    db.executemany(_ADD_TEXT, _text_rows(key, content))
    db.executemany(_ADD_ATTACHMENT, [(key, *digest) for digest in content.digests])


def change_content(db: sqlite3.Connection, key: int, content: Content, revision: Revision) -> None:
    """Nothing; within the caller's transaction `revision` is the newest of the case in row `key`."""
    if change_summary(db, key, content.summary) != revision.who:
        db.execute(_ADD_WORKER, [key, revision.who])
    db.execute(_CHANGE_CASE, [moment_text(revision.at), revision.who, key])
    _add_revision(db, key, revision, content.body)
    _replace_texts(db, key, content.texts)
    if tuple(db.execute(_ATTACHMENTS, [key])) != content.digests:
        db.execute("DELETE FROM attachments WHERE case_key = ?", [key])
        db.executemany(_ADD_ATTACHMENT, [(key, *digest) for digest in content.digests])


def change_summary(db: sqlite3.Connection, key: int, summary: tuple[Value, ...]) -> str:
    """Who changed the case last; within the caller's transaction the row `key` holds `summary`, written if it differs.

    Most edits change no value of it, and each index of the list's orders would be written anew.
    """
    who, *before = db.execute(_SUMMARY, [key]).fetchone()
    if tuple(before) != summary:
        db.execute(_CHANGE_SUMMARY, [*summary, key])
    return str(who)


def forget_old(db: sqlite3.Connection, key: int, latest: Revision) -> None:
    """Nothing; revisions of the case in row `key` that `thin` does not keep when `latest` was made are gone."""
    revisions = [revision_of(row, latest.case_id) for row in db.execute(_REVISIONS, [key])]
    kept = thin(revisions, latest.at)
    gone = [(key, each.number) for each in revisions if each.number not in kept]
    db.executemany("DELETE FROM revisions WHERE case_key = ? AND number = ?", gone)


def _add_revision(db: sqlite3.Connection, key: int, revision: Revision, body: bytes) -> None:
    at = moment_text(revision.at)
    db.execute(_ADD_REVISION, [key, revision.number, at, revision.who, revision.why, revision.name, body])


def _text_rows(key: int, content: Content) -> list[tuple[int, str, str, str]]:
    return [(key, part, language.value, text) for (part, language), text in content.texts.items()]


def _replace_texts(db: sqlite3.Connection, key: int, texts: Mapping[TextKey, str]) -> None:
    # Only what changed: each text that is written goes through the tokeniser twice, its old form and its new one.
    stored = {
        (part, language): (row, text)
        for row, part, language, text in db.execute(
            "SELECT key, part, language, text FROM texts WHERE case_key = ?", [key]
        )
    }
    for (part, language), text in texts.items():
        row, old = stored.pop((part, language.value), (None, None))
        if row is None:
            db.execute(_ADD_TEXT, [key, part, language.value, text])
        elif text != old:
            db.execute("UPDATE texts SET text = ? WHERE key = ?", [text, row])
    db.executemany("DELETE FROM texts WHERE key = ?", [(row,) for row, _ in stored.values()])
