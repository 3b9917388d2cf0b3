"""Exports a case: all documents made and compared in memory, then put into their folder; knows no file format."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.case import Case
from app.domain.doubt import Doubt
from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.wording import Wording
from app.services.ports import Engines
from app.services.wanting import wanting_of

_LONGEST_NAME = 80
_UNSAFE = re.compile(r"[^A-Za-z0-9]+")
# NFKD takes the marks off å, ä, ö; these letters have none to take off.
_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "æ": "ae", "Æ": "AE", "ß": "ss", "đ": "d", "ł": "l", "þ": "th"})
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


def _nobody(done: int, total: int) -> None:
    """Nobody hears how far an export is."""


@dataclass(frozen=True, slots=True)
class Exported:
    """The files written, in the order of the languages asked for, and what in them needs a person."""

    files: tuple[Path, ...]
    wanting: tuple[Doubt, ...]


def export_case(  # noqa: PLR0913, PLR0917 - what the command line lets a person choose, and the engines
    case: Case,
    languages: Sequence[Language],
    stage: Stage,
    folder: Path,
    format: str,
    template: Path | None,
    engines: Engines,
    told: Callable[[int, int], None] = _nobody,
) -> Exported:
    """The documents of `case` at `stage`, one file a language in `folder`, which is made where it is missing.

    No file is written before every document is made and compared with the case. Parameters: `format`, a key of the
    engines' writers (``docx``, ``html``, ``txt``), which is the files' ending too; `template`, a city's own; `told`
    hears how many of how many documents are made, and ends the export by an exception of its own until all are.
    AppErrors: ``export.no_profile``, ``export.no_format``, ``export.no_stage``, those of the writer, and those of
    `replace_files`, which leave every file as it was.
    """
    write = engines.writers.get(format)
    if write is None:
        raise AppError("export.no_format", format=format)
    if all(handling.stage is not stage for handling in case.handlings):
        raise AppError("export.no_stage", stage=stage.value)
    wordings = [_wording(case, language, engines) for language in dict.fromkeys(languages)]
    source = next((wording for wording in wordings if wording.language is case.source), None)
    stem = file_stem(case, source or _wording(case, case.source, engines))
    made: list[tuple[Path, bytes]] = []
    for number, wording in enumerate(wordings):
        told(number, len(wordings))
        name = file_name(stem, stage, wording.language, format)
        made.append((folder / name, write(case, wording, stage, template)))
    told(len(wordings), len(wordings))
    engines.replace_files(made)
    wanting = tuple(doubt for wording in wordings for doubt in wanting_of(case, wording, stage))
    return Exported(tuple(path for path, _ in made), wanting)


def _wording(case: Case, language: Language, engines: Engines) -> Wording:
    if case.profile not in engines.profiles:
        raise AppError("export.no_profile", profile=case.profile)
    return engines.wording(case, engines.profiles[case.profile], language)


def file_name(stem: str, stage: Stage, language: Language, format: str) -> str:
    """The name of one document's file; `stem` is that of the case."""
    return f"{stem}_{stage.value}_{language.value}.{format}"


def file_stem(case: Case, wording: Wording) -> str:
    """The case number, else the title that `wording` has, in letters that every file system and mail server takes.

    With the stage and the language behind it, it names a file; `wording` is that of the case's source language, so
    that the two documents of a stage stand side by side in their folder. Letters lose their marks (ä → a) and all but
    ASCII letters and digits becomes ``-``: old records systems refuse more. A title is cut at 80 characters.
    """
    title = case.title[wording.language] or wording.title
    return slug(case.case_number) or slug(title) or slug(case.id) or "asia"


def slug(text: str) -> str:
    """`text` as part of a file's name; empty where it holds no letter and no digit."""
    marked = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    safe = _UNSAFE.sub("-", "".join(sign for sign in marked if not unicodedata.combining(sign))).strip("-")
    if len(safe) > _LONGEST_NAME:
        cut = safe[: _LONGEST_NAME + 1]
        safe = (cut.rpartition("-")[0] or cut[:_LONGEST_NAME]).strip("-")
    return f"{safe}-" if _RESERVED.fullmatch(safe) else safe
