"""The one place where concrete engines are named and the rooms meet; each engine is loaded when first needed."""

from __future__ import annotations

import locale
import os
import platform
import secrets
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.bootstrap_doors import (
    LateStatutes,
    LateTypography,
    answer_proofreading,
    case_to_json,
    clean_clipboard_html,
    clean_clipboard_text,
    clip_blocks,
    clip_part,
    inflector,
    lay_out,
    plain_text,
    proofreader_apart,
    proofreader_here,
    read_text,
    storage_tools,
    versions,
    word_store,
)
from app.domain.errors import AppError
from app.domain.library import Holder
from app.later import found_later
from app.messages import Messages, load_messages
from app.paths import default_library, resources_folder
from app.services.ports import (
    CaseStore,
    Citations,
    DocumentWriter,
    Engines,
    PreferencesStore,
    Proofreader,
    StatuteStore,
    WordingMaker,
    WordStore,
)

if TYPE_CHECKING:
    from app.domain.inflected import Inflected
    from app.domain.language import Language
    from app.domain.parsed import ParsedDocument
    from app.domain.source import SourceText
    from app.services.desk import CaseDesk

_NO_WRITING = frozenset({"library.not_writable", "library.no_permission"})


class Bootstrap:
    """The assembled program, an `Application`. `environ` holds the process's environment variables."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        self._messages: Messages | None = None
        self._statutes = LateStatutes(resources_folder() / "statutes", default_library(environ).parent)

    @property
    def messages(self) -> Messages:
        """The sentences of the person's language: the one chosen, ``ALOITEVASTAUS_LANGUAGE``, else the system's."""
        if self._messages is None:
            wanted = self._environ.get("ALOITEVASTAUS_LANGUAGE") or locale.getlocale()[0] or "en"
            self.speak(wanted[:2].lower())
        assert self._messages is not None
        return self._messages

    def speak(self, language: str) -> None:
        """Nothing; from now on `messages` are those of `language`."""
        self._messages = load_messages(resources_folder() / "messages", language)

    def open_window(self, library: Path | None, files: Sequence[Path]) -> int:
        """The exit code of the window once it is closed."""
        from app.ui.plain_imports import use_plain_imports

        use_plain_imports()
        from app.ui.application import run_window

        return run_window(self, library or default_library(self._environ), files, self._environ)

    @staticmethod
    def window_part(name: str) -> Any:  # noqa: ANN401 - what is loaded says what it is
        """The class of a part that the window shows later, loaded now: ``case``, ``intake``, ``help``, ``starting``."""
        # They are most of the program's modules: a start that waited for them would take twice as long.
        if name == "case":
            from app.ui.case_page import CasePage

            return CasePage
        if name == "intake":
            from app.ui.panels.intake import IntakePage

            return IntakePage
        if name == "help":
            from app.ui.help import Help

            return Help
        from app.ui.starting_cases import StartingCases

        return StartingCases

    @staticmethod
    def command(name: str) -> Any:  # noqa: ANN401 - what is loaded says what it is
        """What the command line does for the command `name`, loaded now: a window needs none of it."""
        from app.cli.commands import COMMANDS

        return COMMANDS[name]

    @cached_property
    def engines(self) -> Engines:
        """The engines that use cases are handed; those that read and write files are loaded when first called."""
        from app.export.files import replace_files
        from app.language.profiles import load_profiles

        return Engines(
            read_source=self._read_source,
            read_text=read_text,
            plain_text=plain_text,
            parse=self._parse,
            wording=found_later(lambda: self._formulas),
            profiles=load_profiles(resources_folder() / "profiles"),
            writers={name: found_later(partial(self._writer, name)) for name in ("docx", "html", "txt")},
            lay_out=lay_out,
            replace_files=replace_files,
            new_id=lambda: secrets.token_hex(6),
            case_to_json=case_to_json,
            clean_clipboard_html=clean_clipboard_html,
            clean_clipboard_text=clean_clipboard_text,
            clip_blocks=clip_blocks,
            clip_part=clip_part,
            typography=LateTypography(),
        )

    def _read_source(self, path: Path) -> SourceText:
        from app.intake.process.sandbox import ChildReader

        return ChildReader(self._child("read-child", "app.intake.process.child"))(path)

    def _parse(self, source: SourceText) -> ParsedDocument:
        from app.intake.parse import parse_document
        from app.intake.tools import ParserTools
        from app.language.citations import find_citations
        from app.language.inflection import base_forms

        return parse_document(source, ParserTools(base_forms, find_citations))

    @cached_property
    def _formulas(self) -> WordingMaker:
        from app.language.formulas import Formulas

        return Formulas(self.genitive)

    @cached_property
    def _writers(self) -> Mapping[str, DocumentWriter]:
        from app.export.engines import DocxWriter, HtmlWriter, TextWriter

        template = resources_folder() / "templates" / "answer.docx"
        return {"docx": DocxWriter(template), "html": HtmlWriter(), "txt": TextWriter()}

    def _writer(self, name: str) -> DocumentWriter:
        return self._writers[name]

    @cached_property
    def genitive(self) -> Callable[[str, Language], Sequence[str]]:
        """The genitives of a name, the best first."""
        from app.language.inflection import genitive

        return genitive

    @cached_property
    def inflect(self) -> Callable[[str, Language], Inflected]:
        """The genitives of a name and who decided; the dictionary is loaded with the first that rules are unsure of."""
        return inflector()

    @property
    def citations(self) -> Citations:
        """What knows references to law by the data that is used now; its catalogue is read when first asked."""
        return self._statutes.citations

    def open_statutes(self) -> StatuteStore:
        """The data of statutes that the person brought in; what it takes or drops holds for `citations` at once."""
        return self._statutes.store

    @property
    def example(self) -> Path:
        """The folder of the bundled example."""
        return resources_folder() / "example"

    @contextmanager
    def open_store(self, library: Path | None, *, reading: bool = False) -> Iterator[CaseStore]:
        """The library at `library` (made if absent), or the user's own; closed when the context ends.

        Where only `reading` is meant, a library that may not be written is opened all the same.
        """
        path = library or default_library(self._environ)
        try:
            store = self._open_cases(path)
        except AppError as error:
            if not reading or error.code not in _NO_WRITING:
                raise
            store = self._open_cases(path, read_only=True)
        try:
            yield store
        finally:
            store.close()

    def open_desk(self, library: Path | None) -> CaseDesk:
        """The library at `library` (made if absent), or the user's own, for a window; whoever opens it closes it.

        Where another window has it, or it may not be written, it is opened for reading. AppError ``library.…``.
        """
        from app.services.desk import CaseDesk
        from app.storage.writer_lock import take_writer_lock

        path = library or default_library(self._environ)
        reading = partial(self._open_cases, path, read_only=True)
        try:
            lock = take_writer_lock(path, Holder(self._who(), platform.node(), os.getpid()))
        except AppError as error:
            if error.code not in _NO_WRITING or not path.exists():
                raise
            return CaseDesk(reading, None, clock=self._now, report=_report)
        if isinstance(lock, Holder):
            return CaseDesk(reading, None, clock=self._now, report=_report, holder=lock)
        try:
            desk = CaseDesk(
                partial(reading, beside=True),
                partial(self._open_cases, path),
                clock=self._now,
                report=_report,
                release=lock.release,
            )
        except AppError as error:
            lock.release()
            if error.code not in _NO_WRITING:
                raise
            return CaseDesk(reading, None, clock=self._now, report=_report)
        desk.refresh()
        return desk

    def open_preferences(self, library: Path | None) -> PreferencesStore:
        """The person's choices, kept beside the library."""
        from app.storage.preferences import FilePreferences

        return FilePreferences((library or default_library(self._environ)).with_name("preferences.json"))

    def open_words(self, library: Path | None) -> WordStore:
        """The person's words, kept beside the library, and the reader of the office's."""
        return word_store((library or default_library(self._environ)).with_name("words.txt"))

    def open_proofreader(self, *, apart: bool) -> Proofreader:
        """What reads texts for a person, `apart` in a process of its own; whoever opens it closes it."""
        command = self._child("proof-child", "app.language.proofing_child")
        return proofreader_apart(command) if apart else proofreader_here()

    @staticmethod
    def proofread_here() -> int:
        """The exit code of answering requests for proofreading until there are no more: what its process runs."""
        return answer_proofreading()

    def _open_cases(self, path: Path, *, read_only: bool = False, beside: bool = False) -> CaseStore:
        from app.services.library import ProfileLister
        from app.storage.cases import open_cases

        lister = ProfileLister(lambda: self.engines.profiles)
        tools = storage_tools(lister)
        return open_cases(path, clock=self._now, who=self._who(), tools=tools, read_only=read_only, beside=beside)

    def draw_pages(self, html: str, folder: Path, stem: str) -> Sequence[Path]:
        """Pictures of the pages of a document, written into `folder` with names that begin with `stem`."""
        from app.ui.pages import draw_pages

        return draw_pages(html, folder, stem)

    def selftest(self, folder: Path) -> Mapping[str, Any]:
        """Versions, and what worked when every engine and form was used once; its documents are in `folder`."""
        from app.services.selftest import run_selftest
        from app.ui.selfcheck import check_window

        return run_selftest(folder, self, versions(), check_window)

    def read_in_child(self, path: str) -> int:
        """The exit code of reading `path` here and printing its text: what the child process runs."""
        from app.intake.process.child import main

        return main(path)

    @staticmethod
    def _child(command: str, module: str) -> tuple[str, ...]:
        # In the bundle the program is its own child; from source, the module alone starts twice as fast.
        if getattr(sys, "frozen", False):
            return (sys.executable, command)
        # -P: Python must not take modules from the folder that the person happens to stand in.
        return (sys.executable, "-P", "-m", module)

    def _who(self) -> str:
        return self._environ.get("USERNAME") or self._environ.get("USER") or "?"

    @staticmethod
    def _now() -> datetime:
        return datetime.now(UTC)


def _report(error: BaseException) -> None:
    """Nothing; a fault on another thread goes where those of the first one go."""
    sys.excepthook(type(error), error, error.__traceback__)
