"""Word files for tests: written on the committed template, opened, and changed."""

import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from lxml import etree

from app.domain.handling import Stage
from app.domain.language import Language
from app.export.docx_writer import write_docx
from app.export.laid import LaidBlock, LaidDocument
from app.export.layout import lay_out
from tests.export.cases import a_rich_case, a_rich_wording

TEMPLATE = (Path(__file__).resolve().parents[2] / "resources" / "templates" / "answer.docx").read_bytes()
STAMP = datetime(2026, 5, 18, 9, 30, tzinfo=UTC)


def a_rich_document(language: Language = Language.FI, stage: Stage = Stage.COUNCIL) -> LaidDocument:
    return lay_out(a_rich_case(), a_rich_wording(language), stage)


def a_document(*blocks: LaidBlock, language: Language = Language.FI) -> LaidDocument:
    return LaidDocument(language, "Otsikko", "1/2026", ("Liisa Koski",), blocks)


def written(document: LaidDocument, template: bytes = TEMPLATE) -> bytes:
    return write_docx(document, template, STAMP)


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as source:
        return {name: source.read(name) for name in source.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        for name, data in parts.items():
            target.writestr(name, data)
    return buffer.getvalue()


def changed(data: bytes, part: str, change: Callable[[bytes], bytes | None]) -> bytes:
    """`data` with `part` changed, or without it where `change` gives None."""
    parts = members(data)
    new = change(parts.pop(part))
    return packed(parts if new is None else {**parts, part: new})


def part(data: bytes, name: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(members(data)[name])
