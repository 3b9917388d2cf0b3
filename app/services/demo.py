"""Runs the bundled example through the whole main job: import, storage, four documents, pictures; holds no text."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.case import Case
from app.domain.doubt import Doubt
from app.domain.handling import Stage
from app.domain.language import Language
from app.services.importing import import_files
from app.services.ports import CaseStore, Engines
from app.services.transfer import export_case

MOTION = "motion_fi.md"
ITEMS = ("item_fi.html", "item_sv.html")
STAGES = (Stage.BOARD, Stage.COUNCIL)

Draw = Callable[[str, Path, str], Sequence[Path]]
"""Draws the pages of an HTML document: HTML, folder and the beginning of the pictures' names in, pictures out."""


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What a run made: the Word files (board fi, board sv, council fi, council sv) and, in that order, their pages.

    `doubts` are those of the import and of each export, every one once.
    """

    files: tuple[Path, ...]
    pictures: tuple[Path, ...]
    doubts: tuple[Doubt, ...]
    case_id: str


def run_demo(folder: Path, example: Path, engines: Engines, store: CaseStore, draw: Draw) -> DemoResult:
    """The example's documents in `folder`, made by the same steps as a person's own, and the case in `store`.

    Parameters: `example`, the folder with the motion and its answer in both languages; `draw`, which paints the pages.
    AppErrors are those of the import, the store, the export and the painting; nothing is stored where the import fails.
    """
    imported = import_files([example / name for name in ITEMS], example / MOTION, engines)
    store.add(imported.case, "demo")
    # Read back, so that what is exported is what the library holds.
    case = store.get(imported.case.id)
    files: list[Path] = []
    pictures: list[Path] = []
    doubts = list(imported.doubts)
    for stage in STAGES:
        exported = export_case(case, tuple(Language), stage, folder, "docx", None, engines)
        doubts += exported.wanting
        for language, path in zip(Language, exported.files, strict=True):
            files.append(path)
            pictures += draw(_html(case, stage, language, engines), folder, path.stem)
    return DemoResult(tuple(files), tuple(pictures), _once(doubts), case.id)


def _html(case: Case, stage: Stage, language: Language, engines: Engines) -> str:
    wording = engines.wording(case, engines.profiles[case.profile], language)
    return engines.writers["html"](case, wording, stage, None).decode()


def _once(doubts: Iterable[Doubt]) -> tuple[Doubt, ...]:
    kept: list[Doubt] = []
    for doubt in doubts:
        if doubt not in kept:
            kept.append(doubt)
    return tuple(kept)
