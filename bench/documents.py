"""Reading, importing and exporting the bundled example, against python-docx alone and against pandoc."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import docx

from app.bootstrap import Bootstrap
from app.domain.case import Case
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.richtext import spans_text
from app.export.laid import LaidDocument
from app.export.layout import lay_out
from app.services.demo import ITEMS, MOTION
from app.services.importing import import_files
from app.services.ports import Engines
from bench.paired import Figure, paired

_PROGRAM = (sys.executable, "-m", "app")


@dataclass(frozen=True, slots=True)
class Bench:
    """The engines, the example's files and its case, imported once."""

    engines: Engines
    example: Path
    case: Case

    @property
    def items(self) -> list[Path]:
        """The example's item in both languages."""
        return [self.example / name for name in ITEMS]

    @property
    def motion(self) -> Path:
        """The example's motion."""
        return self.example / MOTION

    def laid(self) -> list[LaidDocument]:
        """The council's documents, laid out."""
        profile = self.engines.profiles[self.case.profile]
        return [
            lay_out(self.case, self.engines.wording(self.case, profile, language), Stage.COUNCIL)
            for language in Language
        ]

    def export(self) -> list[bytes]:
        """Both documents of the council: derived, laid out, written, reopened and compared."""
        profile = self.engines.profiles[self.case.profile]
        write = self.engines.writers["docx"]
        return [
            write(self.case, self.engines.wording(self.case, profile, language), Stage.COUNCIL, None)
            for language in Language
        ]


def a_bench(*, imported: bool = True) -> Bench:
    """The bench over the bundled example; its case is empty where it is not `imported`."""
    program = Bootstrap(os.environ)
    if not imported:
        return Bench(program.engines, program.example, Case("", "espoo"))
    files = [program.example / name for name in ITEMS]
    case = import_files(files, program.example / MOTION, program.engines).case
    return Bench(program.engines, program.example, case)


def figures(folder: Path, runs: int) -> list[Figure]:
    """The figures of the documents; `folder` is for files, `runs` the number of pairs."""
    bench = a_bench()
    paragraphs = [_paragraphs(document) for document in bench.laid()]
    found = [
        paired("export both, reopened and compared · bare python-docx loop", bench.export,
               lambda: [_bare(lines) for lines in paragraphs], runs=runs, goal=0.5),
        paired("read a motion (child process and all) · an empty Python process",
               lambda: bench.engines.parse(bench.engines.read_source(bench.motion)),
               lambda: _run(sys.executable, "-c", "pass"), runs=runs),
        paired("import the pair with its motion · three empty Python processes",
               lambda: import_files(bench.items, bench.motion, bench.engines),
               lambda: [_run(sys.executable, "-c", "pass") for _ in range(3)], runs=runs),
    ]  # fmt: skip
    if shutil.which("pandoc"):
        found.append(_against_pandoc(bench, paragraphs, folder, max(runs // 3, 5)))
    return found


def _against_pandoc(bench: Bench, paragraphs: list[list[str]], folder: Path, runs: int) -> Figure:
    texts = [folder / f"{language}.md" for language in Language]
    for text, lines in zip(texts, paragraphs, strict=True):
        text.write_text("\n\n".join(lines), encoding="utf-8")
    library = folder / "bench.aloitevastaus"
    with Bootstrap(os.environ).open_store(library) as store:
        store.add(bench.case, "bench")
    export = (*_PROGRAM, "export", bench.case.id, "--lang", "both", "--stage", "council", "--library", str(library))
    return paired(
        "the whole export command · pandoc run twice on the same text",
        lambda: _run(*export, "--out", str(folder)),
        lambda: [_run("pandoc", str(text), "-o", str(text.with_suffix(".docx"))) for text in texts],
        runs=runs,
        goal=1.0,
    )


def _paragraphs(document: LaidDocument) -> list[str]:
    lines: list[str] = []
    for block in document.blocks:
        if block.table is None:
            lines.append(spans_text(block.spans))
        else:
            lines += [spans_text(cell) for row in block.table.rows for cell in row]
    return lines


def _bare(lines: list[str]) -> bytes:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    held = BytesIO()
    document.save(held)
    return held.getvalue()


def _run(*command: str) -> int:
    # Exit code 1 says that a person is needed, which is no failure of the run.
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr.decode(errors="replace"))
    return done.returncode
