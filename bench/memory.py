"""Peak memory of one job in a process of its own: ``python -m bench.memory JOB LIBRARY``; prints MiB."""

import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from app.domain.language import Language
from app.domain.proofing import KnownWords
from app.language.engines import load_spellers
from app.language.frequencies import load_frequencies
from app.language.proofreader import LocalProofreader
from app.language.statutes import Catalogue
from app.paths import resources_folder
from bench.documents import a_bench
from bench.libraries import an_edit, open_library
from bench.peak import peak_memory
from bench.proofing import texts


def _nothing(_: Path) -> None:
    return


def _read(_: Path) -> None:
    bench = a_bench(imported=False)
    bench.engines.parse(bench.engines.read_source(bench.motion))


def _import(_: Path) -> None:
    a_bench()


def _export(_: Path) -> None:
    a_bench().export()


def _list(library: Path) -> None:
    with closing(open_library(library)) as store:
        store.summaries()


def _search(library: Path) -> None:
    with closing(open_library(library)) as store:
        store.search("ka")


def _edit(library: Path) -> None:
    with closing(open_library(library)) as store:
        an_edit(store)()


def _finnish(_: Path) -> None:
    assert load_spellers().fi.knows("kunta")


def _finnish_portable(_: Path) -> None:
    assert load_spellers(native=False).fi.knows("kunta")


def _suggestions(_: Path) -> None:
    assert all(load_frequencies(language) for language in Language)


def _law(_: Path) -> None:
    catalogue = Catalogue(resources_folder() / "statutes")
    assert catalogue.act("689/1997")
    assert not catalogue.named("no such act", Language.FI)


def _proofreading(_: Path) -> None:
    reader = LocalProofreader()
    for language in Language:
        reader.check(texts(language), KnownWords())
    assert list(reader.suggest("kaupunginhalltus", Language.FI, KnownWords()))


JOBS: Mapping[str, Callable[[Path], None]] = {
    "nothing (an empty process with the bench's imports)": _nothing,
    "read a motion (its child process apart)": _read,
    "import the pair with its motion": _import,
    "import and export both documents": _export,
    "open the library and list its cases": _list,
    "search the library": _search,
    "one edit in the library": _edit,
    "both languages' engines (libvoikko, hunspell)": _finnish,
    "both languages' engines (the portable Finnish one, hunspell)": _finnish_portable,
    "the word lists of suggestions": _suggestions,
    "10,000 words read, suggestions for one": _proofreading,
    "the whole catalogue of statutes": _law,
}


def measured(library: Path) -> dict[str, float]:
    """Peak MiB of each job, each in a process of its own; `library` is a large one."""
    return {
        name: float(subprocess.run([sys.executable, "-m", "bench.memory", name, str(library)], capture_output=True,
                                   text=True, check=True).stdout)
        for name in JOBS
    }  # fmt: skip


if __name__ == "__main__":
    JOBS[sys.argv[1]](Path(sys.argv[2]))
    sys.stdout.write(f"{peak_memory():.1f}\n")
