"""Functions that load an engine when first called, so that no start waits for one; bootstrap alone hands them out."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from app.domain.case import Case
    from app.domain.clip import Clip
    from app.domain.handling import Stage
    from app.domain.inflected import Inflected
    from app.domain.language import Language
    from app.domain.proofing import Replacement, Stretch
    from app.domain.richtext import Blocks
    from app.domain.sheet import Sheet
    from app.domain.source import SourceText
    from app.domain.wording import Wording
    from app.language.spelling import Speller
    from app.services.ports import Citations, Proofreader, StatuteStore, WordStore
    from app.storage.listings import Lister
    from app.storage.tools import Tools


def read_text(name: str, text: str) -> SourceText:
    """The text that a person pasted."""
    from app.intake.pasted import read_pasted

    return read_pasted(name, text)


def plain_text(path: Path) -> str | None:
    """The characters of a text file, None for a file of another format."""
    from app.intake.plain import plain_text

    return plain_text(path)


def lay_out(case: Case, wording: Wording, stage: Stage) -> Sheet:
    """The document for a front end that paints it."""
    from app.export.sheet import lay_sheet

    return lay_sheet(case, wording, stage)


def case_to_json(case: Case) -> dict[str, Any]:
    """The JSON form of a case."""
    from app.storage.casejson import case_to_json

    return case_to_json(case)


def clean_clipboard_html(html: str) -> Blocks:
    """What is kept of the clipboard's HTML."""
    from app.intake.clipboard import clean_html

    return clean_html(html)


def clean_clipboard_text(text: str) -> Blocks:
    """What is kept of the clipboard's plain text."""
    from app.intake.clipboard import clean_text

    return clean_text(text)


def clip_blocks(blocks: Blocks, language: Language) -> Clip:
    """What the clipboard is given of blocks."""
    from app.export.fragment import clip_blocks

    return clip_blocks(blocks, language)


def clip_part(case: Case, wording: Wording, stage: Stage, part: str) -> Clip:
    """What the clipboard is given of a part."""
    from app.export.fragment import clip_part

    return clip_part(case, wording, stage, part)


def storage_tools(lister: Lister | None = None) -> Tools:
    """What a library is handed; each tool is loaded when first used: most starts upgrade nothing and open no case."""
    from app.storage.form import Upgrade
    from app.storage.listings import PLAIN
    from app.storage.tools import Tools

    return Tools(Upgrade(_upgrade), _field_to_json, _case_from_json, lister or PLAIN)


def _upgrade(db: Any) -> None:  # noqa: ANN401 - storage alone knows connections
    from app.storage.migrations import upgrade

    upgrade(db)


def _field_to_json(case: Case, field: str) -> Any:  # noqa: ANN401 - JSON
    from app.storage.casejson import field_to_json

    return field_to_json(case, field)


def _case_from_json(data: object) -> Case:
    from app.storage.casejson import case_from_json

    return case_from_json(data)


class LateTypography:
    """A `Typography` whose rules are loaded with the first text."""

    def tidied(self, text: str, language: Language, links: Sequence[Stretch]) -> Sequence[Replacement]:
        """What is to be replaced in `text`, in order."""
        from app.language.typography import tidied

        return tidied(text, language, links)

    def typed(self, text: str, caret: int, language: Language, links: Sequence[Stretch]) -> Replacement | None:
        """What the character just typed before `caret` asks to be replaced, None for nothing."""
        from app.language.typography_typed import typed

        return typed(text, caret, language, links)


def inflector() -> Callable[[str, Language], Inflected]:
    """What inflects names; it loads the Finnish engine with the first name of which the rules are unsure."""
    from app.language.inflection_verdict import Inflector

    return Inflector(_finnish_engine)


def _finnish_engine() -> Speller | None:
    from app.language.finnish import load_native_finnish
    from app.language.finnish_portable import load_portable_finnish

    return load_native_finnish() or load_portable_finnish()


class LateStatutes:
    """References to the statutes of the data in `bundled`, or of newer data in `base` where a person brought that in.

    What they need is loaded when first asked for; what is brought in later holds from then on.
    """

    def __init__(self, bundled: Path, base: Path) -> None:
        self._bundled, self._base = bundled, base
        self._used: tuple[Path, Citations] | None = None

    @property
    def store(self) -> StatuteStore:
        """The data that was brought in."""
        from app.language.statute_check import checked
        from app.storage.statute_data import StatuteData

        return StatuteData(self._base, checked)

    @property
    def citations(self) -> Citations:
        """References by the data that is used now."""
        from app.language.reference_citations import CatalogueCitations
        from app.language.statutes import Catalogue

        folder = self.store.folder() or self._bundled
        if self._used is None or self._used[0] != folder:
            self._used = folder, CatalogueCitations(Catalogue(folder))
        return self._used[1]


def word_store(path: Path) -> WordStore:
    """The person's words in the file at `path`."""
    from app.storage.words import FileWords

    return FileWords(path)


def proofreader_here() -> Proofreader:
    """What reads texts, in this process."""
    from app.language.proofreader import LocalProofreader

    return LocalProofreader()


def proofreader_apart(command: Sequence[str]) -> Proofreader:
    """What has texts read in a process that `command` starts."""
    from app.language.proofing_client import ProofreaderApart

    return ProofreaderApart(command)


def answer_proofreading() -> int:
    """The exit code of answering requests until there are no more."""
    from app.language.proofing_child import main

    return main()


def versions() -> Mapping[str, str]:
    """The versions of the program, the system and the libraries, by name."""
    from importlib.metadata import version

    from app import __version__
    from app.storage.database import sqlite_version

    libraries = ("lxml", "pypdfium2", "pyside6-essentials", "python-docx", "sqlite-utils")
    return {
        "aloitevastaus": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "sqlite": sqlite_version(),
        **{name: version(name) for name in libraries},
    }
