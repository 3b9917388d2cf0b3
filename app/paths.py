"""Where the program's own data and a person's library are; it reads the layout only, and makes no folder."""

import sys
from collections.abc import Mapping
from pathlib import Path

import platformdirs

HOME_VARIABLE = "ALOITEVASTAUS_HOME"
LIBRARY_NAME = "library.sqlite3"
_APP = Path(__file__).resolve().parent


def resources_folder() -> Path:
    """The folder of templates, profiles and the bundled example.

    In the bundle it is where PyInstaller unpacks (`sys._MEIPASS`), in a wheel it lies inside the package, in a checkout
    beside it.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    packaged = _APP / "_data" / "resources"
    return packaged if packaged.is_dir() else _APP.parent / "resources"


def default_library(environ: Mapping[str, str]) -> Path:
    """The library's file where nobody names another; neither it nor its folder need be there.

    Parameters: `environ`, the process's variables: ``ALOITEVASTAUS_HOME`` names the folder (``~`` is a person's home),
    else it is the one where the system keeps a person's data.
    """
    home = environ.get(HOME_VARIABLE)
    folder = _expanded(Path(home)) if home else platformdirs.user_data_path("aloitevastaus", appauthor=False)
    return folder / LIBRARY_NAME


def _expanded(folder: Path) -> Path:
    try:
        return folder.expanduser()
    except RuntimeError:
        # A ``~name`` of nobody here: then it is a folder's own name, as shells have it.
        return folder
