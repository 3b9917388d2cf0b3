"""Opens a library with the tools that the program itself hands it."""

from pathlib import Path
from typing import Any

from app.bootstrap_doors import storage_tools
from app.storage import cases
from app.storage.cases import SqliteCases
from app.storage.listings import Lister


def open_cases(path: Path, *, lister: Lister | None = None, **options: Any) -> SqliteCases:
    """What `app.storage.cases.open_cases` gives with the program's tools."""
    return cases.open_cases(path, tools=storage_tools(lister), **options)
