"""Where the files of a Swedish dictionary lie on this machine; it opens none of them."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path
from typing import NamedTuple

FINLAND, SWEDEN = "sv_FI", "sv_SE"
_WHEEL = "hunspell-sv"
_OFFICE = Path("share", "extensions", "dict-sv")


class DictionaryFiles(NamedTuple):
    """A folder that holds ``<name>.aff`` and ``<name>.dic``."""

    folder: Path
    name: str


def swedish_dictionaries(own: Path, environ: Mapping[str, str]) -> tuple[DictionaryFiles, ...]:
    """The dictionaries that are there, the best first: that of Finland of whatever place before those of Sweden.

    Parameters: `own`, the program's own folder of dictionaries, which need not be there; `environ`, the process's
    variables.
    """
    places = [own, *_system_folders(environ), *_office_folders(environ)]
    wheel = list(_wheel_folders())
    finland = [DictionaryFiles(place, FINLAND) for place in places]
    sweden = [DictionaryFiles(place, SWEDEN) for place in (own, *wheel, *places[1:])]
    return tuple(dict.fromkeys(it for it in (*finland, *sweden) if _is_there(it)))


def _is_there(dictionary: DictionaryFiles) -> bool:
    return all((dictionary.folder / f"{dictionary.name}.{kind}").is_file() for kind in ("aff", "dic"))


def _system_folders(environ: Mapping[str, str]) -> Iterator[Path]:
    """The folders in which systems keep dictionaries of hunspell."""
    shared = environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    if os.name == "posix":
        for place in (*shared.split(":"), "/usr/share", "/opt/homebrew/share", "/usr/local/share"):
            yield Path(place, "hunspell")
        yield Path("/usr/share/myspell/dicts")
    if sys.platform == "darwin":
        yield Path("/Library/Spelling")


def _office_folders(environ: Mapping[str, str]) -> Iterator[Path]:
    """LibreOffice's own Swedish dictionaries, in the places where it is installed."""
    yield Path("/usr/lib/libreoffice") / _OFFICE
    yield Path("/Applications/LibreOffice.app/Contents/Resources/extensions/dict-sv")
    for variable in ("ProgramFiles", "ProgramFiles(x86)"):
        if environ.get(variable):
            yield Path(environ[variable], "LibreOffice") / _OFFICE
    yield from sorted(Path("/opt").glob("libreoffice*/share/extensions/dict-sv"), reverse=True)


def _wheel_folders() -> Iterable[Path]:
    """Where the package of the dictionary of Sweden has put its files."""
    try:
        listed = files(_WHEEL) or []
    except PackageNotFoundError:
        listed = []
    found = [Path(str(file.locate())).resolve().parent for file in listed if file.name == f"{SWEDEN}.dic"]
    return (*found, Path(sys.prefix, "share", "hunspell"))
