"""Brings the catalogues of `resources/i18n` up to date with the window's strings, compiles them; translates nothing.

python scripts/translations.py             update the .ts files, compile the .qm files
python scripts/translations.py --check     say what is not fresh or not translated, change nothing
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("fi", "sv", "en")
SOURCE = "en"
TOOLS = Path(sys.executable).parent


def main(arguments: list[str]) -> int:
    """0 when the catalogues are fresh (and with `--check` whole), 1 with one line on stderr for each fault."""
    if "--check" not in arguments:
        CATALOGUES.mkdir(parents=True, exist_ok=True)
        for language in LANGUAGES:
            update(catalogue(CATALOGUES, language), language)
            compiled(catalogue(CATALOGUES, language), CATALOGUES / f"aloitevastaus_{language}.qm")
        return 0
    faults = [fault for language in LANGUAGES for fault in faults_of(language)]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def catalogue(folder: Path, language: str) -> Path:
    """The path of the catalogue of `language` in `folder`."""
    return folder / f"aloitevastaus_{language}.ts"


def sources() -> list[str]:
    """Every file with strings of the window: forms and modules, not what is compiled from the forms."""
    modules = (path for path in (ROOT / "app" / "ui").rglob("*.py") if not path.name.startswith("ui_"))
    return [str(path.relative_to(ROOT)) for path in sorted([*(ROOT / "forms").glob("*.ui"), *modules])]


def update(path: Path, language: str) -> None:
    """Nothing; the catalogue at `path` has an entry for each string, and none for a string that is gone."""
    options = [
        "-silent",
        "-no-obsolete",
        "-locations",
        "none",
        "-source-language",
        "en_GB",
        "-target-language",
        "en_GB" if language == SOURCE else language,
        # In the language of the strings only what is counted has a form of its own.
        *(["-pluralonly"] if language == SOURCE else []),
    ]
    subprocess.run([TOOLS / "pyside6-lupdate", *options, *sources(), "-ts", path], cwd=ROOT, check=True)


def compiled(path: Path, target: Path) -> None:
    """Nothing; `target` holds the compiled catalogue of `path`."""
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", path, "-qm", target], check=True)


def faults_of(language: str) -> Iterator[str]:
    """One line for each way in which the catalogue of `language` is not fresh or not whole."""
    path = catalogue(CATALOGUES, language)
    if not path.is_file():
        yield f"{path.relative_to(ROOT)} is missing: run `make forms`"
        return
    with tempfile.TemporaryDirectory() as scratch:
        fresh, made = catalogue(Path(scratch), language), Path(scratch) / "fresh.qm"
        shutil.copyfile(path, fresh)
        update(fresh, language)
        if strings(fresh) != strings(path):
            yield f"{path.relative_to(ROOT)} lacks strings of the window or has ones that are gone: run `make forms`"
        compiled(path, made)
        committed = path.with_suffix(".qm")
        if not committed.is_file() or committed.read_bytes() != made.read_bytes():
            yield f"{committed.relative_to(ROOT)} is not what its catalogue gives: run `make forms`"
    for context, source in unfinished(path):
        yield f"{path.relative_to(ROOT)}: not translated: {context}: {source}"


def strings(path: Path) -> set[tuple[str, str]]:
    """Context and source text of every entry of a catalogue."""
    return {(context, message.findtext("source", "")) for context, message in messages(path)}


def unfinished(path: Path) -> Iterator[tuple[str, str]]:
    """Context and source text of the entries without a finished translation."""
    for context, message in messages(path):
        translation = message.find("translation")
        forms = [] if translation is None else (translation.findall("numerusform") or [translation])
        if translation is None or translation.get("type") or not all((form.text or "").strip() for form in forms):
            yield context, message.findtext("source", "")


def messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    """Every entry of a catalogue with the name of its context."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
