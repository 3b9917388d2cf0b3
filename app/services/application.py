"""What a front end may ask of the assembled program, as one protocol; bootstrap is the one that keeps it."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app.domain.inflected import Inflected
from app.domain.language import Language
from app.messages import Messages
from app.services.ports import (
    CaseStore,
    Citations,
    Engines,
    PreferencesStore,
    Proofreader,
    StatuteStore,
    WordStore,
)

if TYPE_CHECKING:
    from app.services.desk import CaseDesk


class Application(Protocol):
    """The program with its engines, each loaded when first asked for."""

    @property
    def messages(self) -> Messages:
        """The sentences of the person's language."""

    @property
    def engines(self) -> Engines:
        """The engines that use cases are handed."""

    @property
    def genitive(self) -> Callable[[str, Language], Sequence[str]]:
        """The genitives of a name, the best first, by rules alone: the same on every computer."""

    @property
    def inflect(self) -> Callable[[str, Language], Inflected]:
        """The genitives of a name and who decided; where rules are unsure, the dictionary of this computer is asked."""

    @property
    def citations(self) -> Citations:
        """What knows references to law; its catalogue is read when first asked."""

    @property
    def example(self) -> Path:
        """The folder of the bundled example."""

    def open_store(self, library: Path | None, *, reading: bool = False) -> AbstractContextManager[CaseStore]:
        """The library at `library` (made if absent), or the user's own; closed when the context ends.

        Where only `reading` is meant, a library that may not be written is opened all the same.
        """

    def open_desk(self, library: Path | None) -> "CaseDesk":
        """The library at `library` (made if absent), or the user's own, for a window; whoever opens it closes it.

        Where another window has it, or it may not be written, it is opened for reading. AppError ``library.…``.
        """

    def open_preferences(self, library: Path | None) -> PreferencesStore:
        """The person's choices, kept beside the library."""

    def open_words(self, library: Path | None) -> WordStore:
        """The person's words, kept beside the library, and the reader of the office's."""

    def open_statutes(self) -> StatuteStore:
        """The data of statutes that the person brought in; what it takes or drops holds for `citations` at once."""

    def open_proofreader(self, *, apart: bool) -> Proofreader:
        """What reads texts for a person, `apart` in a process of its own; whoever opens it closes it.

        Nothing is started or loaded before it is first asked something.
        """

    def proofread_here(self) -> int:
        """The exit code of answering requests for proofreading until there are no more: what its process runs."""

    def draw_pages(self, html: str, folder: Path, stem: str) -> Sequence[Path]:
        """Pictures of the pages of a document, written into `folder` with names that begin with `stem`."""

    def speak(self, language: str) -> None:
        """Nothing; from now on `messages` are those of `language` (``fi``, ``sv``, ``en``)."""

    def open_window(self, library: Path | None, files: Sequence[Path]) -> int:
        """The exit code of the window once it is closed; it opens with the library and brings in `files`."""

    def window_part(self, name: str) -> Any:  # noqa: ANN401 - services know no window
        """The class of a part that the window shows later, loaded now: ``case``, ``intake``, ``help``, ``starting``."""

    def command(self, name: str) -> Any:  # noqa: ANN401 - services know no command line
        """What the command line does for the command `name`, loaded now."""

    def selftest(self, folder: Path) -> Mapping[str, Any]:
        """Versions, and what worked when every engine and form was used once; its documents are in `folder`."""

    def read_in_child(self, path: str) -> int:
        """The exit code of reading `path` here and printing its text: what the child process runs."""
