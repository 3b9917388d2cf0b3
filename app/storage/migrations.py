"""How a library's tables came to be: one migration a change, in order, each in SQL of its own time and never edited.

No migration names a function or a constant of the program: those change, and old libraries must open all the same.
"""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

MIGRATIONS = Migrations("aloitevastaus")

_M001 = """
CREATE TABLE cases (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title_fi TEXT NOT NULL,
    title_sv TEXT NOT NULL,
    profile TEXT NOT NULL,
    case_number TEXT NOT NULL,
    first_signatory TEXT NOT NULL,
    stage TEXT,
    meeting_date TEXT,
    handed_in TEXT,
    changed TEXT NOT NULL
);
CREATE INDEX cases_by_change ON cases (changed);
CREATE TABLE revisions (
    case_key INTEGER NOT NULL REFERENCES cases (key) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    why TEXT NOT NULL,
    name TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (case_key, number)
);
CREATE TABLE attachments (
    case_key INTEGER NOT NULL REFERENCES cases (key) ON DELETE CASCADE,
    attachment_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    file_name TEXT NOT NULL
);
CREATE INDEX attachments_by_case ON attachments (case_key);
CREATE INDEX attachments_by_digest ON attachments (digest);
CREATE TABLE texts (
    key INTEGER PRIMARY KEY,
    case_key INTEGER NOT NULL REFERENCES cases (key) ON DELETE CASCADE,
    part TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (case_key, part, language)
);
CREATE VIRTUAL TABLE texts_index USING fts5(
    text, content='texts', content_rowid='key', tokenize='unicode61 remove_diacritics 0'
);
CREATE TRIGGER texts_added AFTER INSERT ON texts BEGIN
    INSERT INTO texts_index (rowid, text) VALUES (new.key, new.text);
END;
CREATE TRIGGER texts_removed AFTER DELETE ON texts BEGIN
    INSERT INTO texts_index (texts_index, rowid, text) VALUES ('delete', old.key, old.text);
END;
CREATE TRIGGER texts_changed AFTER UPDATE OF text ON texts BEGIN
    INSERT INTO texts_index (texts_index, rowid, text) VALUES ('delete', old.key, old.text);
    INSERT INTO texts_index (rowid, text) VALUES (new.key, new.text);
END;
"""


@MIGRATIONS(name="001_cases")
def cases(db: Database) -> None:
    """Cases with their revisions, the digests of their attachments, and a full-text index of their texts."""
    db.executescript(_M001)
