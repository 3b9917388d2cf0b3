"""The bundled example, read by the engines of the assembled program."""

from pathlib import Path

import pytest

from app.bootstrap import Bootstrap
from app.domain.language import Language
from app.domain.parsed import ItemContent, ParsedDocument
from app.services.importing import Imported, import_files
from app.services.ports import Engines
from app.services.reading import read_document


@pytest.fixture(scope="session")
def engines() -> Engines:
    return Bootstrap({}).engines


@pytest.fixture(scope="session")
def example(resources: Path) -> Path:
    return resources / "example"


@pytest.fixture(scope="session")
def motion(engines: Engines, example: Path) -> ParsedDocument:
    return read_document(example / "motion_fi.md", engines)


@pytest.fixture(scope="session")
def items(engines: Engines, example: Path) -> dict[Language, ParsedDocument]:
    return {language: read_document(example / f"item_{language}.html", engines) for language in Language}


@pytest.fixture(scope="session")
def contents(items: dict[Language, ParsedDocument]) -> dict[Language, ItemContent]:
    return {language: item.content for language, item in items.items() if item.content is not None}


@pytest.fixture(scope="session")
def imported(engines: Engines, example: Path) -> Imported:
    return import_files([example / "item_fi.html", example / "item_sv.html"], example / "motion_fi.md", engines)
