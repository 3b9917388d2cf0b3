"""How a library's tables came to be: one migration a change, in order, each in SQL of its own time and never edited.

No migration names a function or a constant of the program: those change, and old libraries must open all the same.
"""

import sqlite3

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from app.storage.form import NAME

MIGRATIONS = Migrations(NAME)

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


# What lists show, sort and filter by. A row made before has no listing yet (`listing` is empty): the program fills it
# in later, slice by slice. The orders are indexed behind the shelf, since every list shows one shelf.
_M002 = """
ALTER TABLE cases ADD COLUMN changed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN others_signed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN order_fi TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN order_sv TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN order_signatory TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN shelf TEXT NOT NULL DEFAULT 'active';
ALTER TABLE cases ADD COLUMN deadline TEXT;
ALTER TABLE cases ADD COLUMN filled_fi INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN total_fi INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN filled_sv INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN total_sv INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN to_translate INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN state TEXT NOT NULL DEFAULT 'writing';
ALTER TABLE cases ADD COLUMN listing TEXT NOT NULL DEFAULT '';
UPDATE cases SET changed_by = coalesce(
    (SELECT who FROM revisions WHERE case_key = cases.key ORDER BY number DESC LIMIT 1), ''
);
CREATE INDEX cases_in_order_fi ON cases (shelf, order_fi);
CREATE INDEX cases_in_order_sv ON cases (shelf, order_sv);
CREATE INDEX cases_in_order_of_signatories ON cases (shelf, order_signatory);
CREATE INDEX cases_in_order_of_stages ON cases (
    shelf, (CASE stage WHEN 'committee' THEN 1 WHEN 'board' THEN 2 WHEN 'council' THEN 3 END)
);
CREATE INDEX cases_in_order_of_meetings ON cases (shelf, meeting_date);
CREATE INDEX cases_in_order_of_deadlines ON cases (shelf, deadline);
CREATE INDEX cases_in_order_of_fi ON cases (shelf, (100 * filled_fi / total_fi));
CREATE INDEX cases_in_order_of_sv ON cases (shelf, (100 * filled_sv / total_sv));
CREATE INDEX cases_in_order_of_change ON cases (shelf, changed);
DROP INDEX cases_by_change;
CREATE INDEX cases_by_listing ON cases (listing);
CREATE INDEX texts_of_cases ON texts (key, case_key);
CREATE TABLE workers (
    case_key INTEGER NOT NULL REFERENCES cases (key) ON DELETE CASCADE,
    who TEXT NOT NULL,
    PRIMARY KEY (who, case_key)
) WITHOUT ROWID;
INSERT INTO workers (case_key, who) SELECT DISTINCT case_key, who FROM revisions;
CREATE TABLE left_open (case_id TEXT NOT NULL, opened TEXT NOT NULL);
"""


@MIGRATIONS(name="002_listings")
def listings(db: Database) -> None:
    """What a list shows of a case, on which shelf it stands, who worked on it, and which one a window has open."""
    db.executescript(_M002)


def upgrade(connection: sqlite3.Connection, migrations: Migrations = MIGRATIONS) -> None:
    """Nothing; within the caller's transaction the library has had each of `migrations`."""
    # Plugins that somebody installed for the command line of sqlite-utils have no business here.
    migrations.apply(Database(connection, execute_plugins=False))
