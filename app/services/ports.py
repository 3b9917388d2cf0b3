"""The doors that services need, as protocols and callables; bootstrap puts an engine behind each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from app.domain.case import Case
    from app.domain.citing import ActHit, CaseNumber, Cited, Manner, Meeting
    from app.domain.clip import Clip
    from app.domain.handling import Stage
    from app.domain.language import Bilingual, Language
    from app.domain.library import CaseSummary, LeftOpen, LibraryQuery, Revision, SearchHit, Shelf
    from app.domain.municipality import Profile
    from app.domain.parsed import ParsedDocument
    from app.domain.preferences import Preferences
    from app.domain.proofing import KnownWords, Marks, Proofable, ProofState, Replacement, Stretch, Words
    from app.domain.reference import Ref, Reference
    from app.domain.richtext import Blocks
    from app.domain.sheet import Sheet
    from app.domain.source import SourceText
    from app.domain.statute import Act, Section
    from app.domain.wording import Wording

NewId = Callable[[], str]
"""A new id that no other value of any case has."""


class CaseStore(Protocol):
    """Keeps cases; every call that writes is one durable transaction."""

    def add(self, case: Case, why: str) -> Revision:
        """The first revision of a new case. AppError ``case.exists`` where its id is taken."""

    def save(self, case: Case, why: str, name: str = "") -> Revision:
        """The revision that now holds `case`; earlier ones stay. AppError ``case.missing`` where it was never added."""

    def get(self, case_id: str) -> Case:
        """The newest state of a case. AppError ``case.missing``."""

    def at(self, case_id: str, number: int) -> Case:
        """The state that revision `number` holds. AppError ``case.revision_missing``."""

    def summaries(self) -> Sequence[CaseSummary]:
        """Every case that is not deleted, the last changed first."""

    def count(self, query: LibraryQuery) -> int:
        """How many cases `query` shows."""

    def page(self, query: LibraryQuery, offset: int, limit: int) -> Sequence[CaseSummary]:
        """The cases that `query` shows from number `offset` on, `limit` at most, each with its best hit."""

    def places(self, query: LibraryQuery, case_ids: Collection[str]) -> Mapping[str, int]:
        """At which number, from 0, `query` shows each of `case_ids`; those that it does not show are left out."""

    def put_on_shelf(self, case_ids: Sequence[str], shelf: Shelf) -> datetime:
        """The moment (UTC) at which all of these cases stand on `shelf`. AppError ``case.missing``: none was moved."""

    def refresh_listings(self, limit: int) -> int:
        """How many cases got a listing of the present version: `limit` at most, so fewer than that is the end."""

    def mark_open(self, case_id: str | None) -> None:
        """Nothing; the library remembers that a window has this case open, or with None that none is."""

    def left_open(self) -> LeftOpen | None:
        """The case that `mark_open` named last and that nobody closed since; None where there is none."""

    def revisions(self, case_id: str) -> Sequence[Revision]:
        """The kept revisions of a case, the newest first."""

    def search(self, words: str, limit: int = 50) -> Sequence[SearchHit]:
        """The texts, in both languages, that hold every one of `words` (the last as a beginning), best first."""

    def close(self) -> None:
        """Nothing; the library's file is let go."""


class PreferencesStore(Protocol):
    """Keeps a person's choices."""

    def read(self) -> Preferences:
        """The stored choices, the default of each that is not there or of no use; never an error."""

    def write(self, preferences: Preferences) -> None:
        """Nothing; `preferences` are stored. AppError ``preferences.not_written``."""


class SourceReader(Protocol):
    """Reads a file that may be hostile."""

    def __call__(self, path: Path) -> SourceText:
        """The text of `path`. AppError ``file.…`` where it cannot or must not be read; nothing is changed then."""


class TextReader(Protocol):
    """Reads a text that a person pasted."""

    def __call__(self, name: str, text: str) -> SourceText:
        """The blocks of `text`, called `name`. AppError ``file.…`` where it holds no text or too much."""


class PlainText(Protocol):
    """Tells what stands in a text file, character by character."""

    def __call__(self, path: Path) -> str | None:
        """The decoded text of `path`, None where it is no plain text. AppError ``file.…`` where it cannot be read."""


class Parser(Protocol):
    """Finds out what a text is and what it holds."""

    def __call__(self, source: SourceText) -> ParsedDocument:
        """What `source` holds, with doubts; a document of no known kind is `other`, never an error."""


class WordingMaker(Protocol):
    """Derives a case's texts."""

    def __call__(self, case: Case, profile: Profile, language: Language) -> Wording:
        """Every derived text of `case` in `language`."""


class DocumentWriter(Protocol):
    """Makes one document of a case."""

    def __call__(self, case: Case, wording: Wording, stage: Stage, template: Path | None) -> bytes:
        """The file's bytes, already reopened and compared with the model. AppError ``template.…``, ``export.…``."""


class SheetMaker(Protocol):
    """Lays a document out for a front end that paints it."""

    def __call__(self, case: Case, wording: Wording, stage: Stage) -> Sheet:
        """The document of `case` at `stage` in the wording's language. AppError ``export.no_stage``."""


class PartClipper(Protocol):
    """Makes what the clipboard is given of one part of a document."""

    def __call__(self, case: Case, wording: Wording, stage: Stage, part: str) -> Clip:
        """The part with the key `part`, as the files have it. AppError ``export.no_part``, ``export.no_stage``."""


class Proofreader(Protocol):
    """Reads texts for a person; its calls take their time and may come from several threads at once.

    AppError ``proofing.lost`` where what does the work is gone and could not be started anew.
    """

    def state(self) -> ProofState:
        """What reads each language; the engines are loaded when this returns."""

    def check(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
        """The marks of each of `texts`, in order of their places; each text is judged by itself alone."""

    def variants(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
        """The marks of each of `texts`, which make up one document, for words that it writes in two ways (G4)."""

    def suggest(self, word: str, language: Language, known: KnownWords) -> Iterator[tuple[str, ...]]:
        """Ever better lists of words that may be meant, the best first in each; the first comes at once.

        Whoever stops taking them stops the search. A list may equal the one before: it only tells that it goes on.
        """

    def close(self) -> None:
        """Nothing; what did the work has ended, and calls that still wait for it end with ``proofing.lost``."""


class Typography(Protocol):
    """Puts marks and spaces right, by the language's rules."""

    def tidied(self, text: str, language: Language, links: Sequence[Stretch]) -> Sequence[Replacement]:
        """What is to be replaced in `text`, in order, nothing of it in `links`: no-break spaces, ” ”, dashes, ….

        Applied once, nothing is left to replace.
        """

    def typed(self, text: str, caret: int, language: Language, links: Sequence[Stretch]) -> Replacement | None:
        """What the character just typed before `caret` asks to be replaced, None for nothing; quick."""


class WordStore(Protocol):
    """Keeps the words that a person added, and reads those of the office."""

    def words(self) -> Bilingual[Words]:
        """The person's words. AppError ``words.…`` where the file is there and cannot be read."""

    def put(self, words: Bilingual[Words]) -> None:
        """Nothing; `words` are the person's now. AppError ``words.not_written``; the file is as it was then."""

    def office(self, path: Path) -> Bilingual[Words]:
        """The words of the office's list, a text file that is never written. AppError ``words.…``."""


class Citations(Protocol):
    """Finds references to law, writes them in both languages and tells what is wrong with them; safe for threads.

    AppError ``statutes.unreadable`` where the catalogue is not there.
    """

    @property
    def about(self) -> Mapping[str, str]:
        """The ``date`` of the data (``2026-08``) and the ``credit`` owed for it."""

    def find(self, text: str, language: Language, day: date) -> tuple[Reference, ...]:
        """The references in `text`, in order and apart; `day` tells which of acts with one name is meant."""

    def cited(self, text: str, language: Language, day: date, whole: str = "") -> tuple[Cited, ...]:
        """The references in `text` with all that is known of them; `whole` is what the item says beside it."""

    def written(self, what: Ref | Sequence[Ref], language: Language, day: date, manner: Manner = ...) -> str:
        """`what` as `language` cites it on `day`; empty where the act's name in it is not known."""

    def apart(self, fi: Sequence[Reference], sv: Sequence[Reference]) -> Bilingual[tuple[Reference, ...]]:
        """The references of each language that the other does not make as often."""

    def meetings(self, text: str, references: Sequence[Reference]) -> tuple[Meeting, ...]:
        """The sections of meetings in `text` (*16.3.2026 § 89*) that none of its `references` to law holds."""

    def case_numbers(self, text: str) -> tuple[CaseNumber, ...]:
        """The numbers of cases in `text`."""

    def search(self, typed: str, day: date, limit: int = 20) -> tuple[ActHit, ...]:
        """The acts, with the section behind them, that a person means by a few letters; the likeliest first."""

    def act(self, number: str) -> Act | None:
        """The act of this number, None where none was ever given it."""

    def section(self, number: str, section: str, chapter: str = "") -> Section | None:
        """The section of the act `number`, None where the catalogue has none."""


class StatuteStore(Protocol):
    """Keeps newer data of statutes that a person brought in."""

    def folder(self) -> Path | None:
        """The folder of the data that was brought in last, None where the program's own is used."""

    def take(self, file: Path) -> Mapping[str, str]:
        """What the data of `file` says of itself; it is used now. AppError ``statutes.…``: nothing has changed then."""

    def drop(self) -> None:
        """Nothing; the data that came with the program is used again."""


@dataclass(frozen=True, slots=True)
class Engines:
    """Everything that a use case may be handed."""

    read_source: SourceReader
    read_text: TextReader
    plain_text: PlainText
    parse: Parser
    wording: WordingMaker
    profiles: Mapping[str, Profile]
    writers: Mapping[str, DocumentWriter]
    lay_out: SheetMaker
    replace_files: Callable[[Sequence[tuple[Path, bytes]]], None]
    new_id: NewId
    case_to_json: Callable[[Case], dict[str, Any]]
    clean_clipboard_html: Callable[[str], Blocks]
    clean_clipboard_text: Callable[[str], Blocks]
    clip_blocks: Callable[[Blocks, Language], Clip]
    clip_part: PartClipper
    typography: Typography
