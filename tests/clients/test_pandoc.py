"""pandoc reads back the headings, lists, links, emphasis and tables of every document."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.clients.conftest import Key, find_tool, run
from tests.clients.seen import Seen, WordFile, squeeze


@pytest.fixture
def read_back(document: Path) -> Seen:
    """What pandoc finds in the document."""
    blocks = json.loads(run(find_tool("pandoc"), "-f", "docx", "-t", "json", document).stdout)["blocks"]
    lists = [*nodes(blocks, "BulletList"), *(content[1] for content in nodes(blocks, "OrderedList"))]
    return Seen(
        headings=tuple((content[0], squeeze(text(content[2]))) for content in nodes(blocks, "Header")),
        items=Counter(squeeze(text(item[0])) for items in lists for item in items),
        links=Counter((squeeze(text(content[1])), content[2][0]) for content in nodes(blocks, "Link")),
        emphasis=squeeze("".join(text(content) for content in nodes(blocks, "Emph"))),
        tables=tuple(rows(content) for content in nodes(blocks, "Table")),
    )


def nodes(tree: Any, kind: str) -> Iterator[Any]:
    """The contents of every element of `kind` in pandoc's tree, in order."""
    if isinstance(tree, dict):
        if tree.get("t") == kind:
            yield tree.get("c")
        yield from nodes(tree.get("c"), kind)
    elif isinstance(tree, list):
        for child in tree:
            yield from nodes(child, kind)


def text(tree: Any) -> str:
    """The letters in pandoc's tree."""
    if isinstance(tree, dict):
        if tree.get("t") == "Str":
            return str(tree["c"])
        if tree.get("t") in ("Space", "SoftBreak", "LineBreak"):
            return " "
        inner = tree.get("c")
        return text(inner[1:] if tree.get("t") in ("Link", "Span", "Quoted") else inner)
    return "".join(map(text, tree)) if isinstance(tree, list) else ""


def rows(table: Any) -> tuple[tuple[str, ...], ...]:
    """The cells of pandoc's table, its header row first."""
    _, _, _, head, bodies, _ = table
    lines = [*head[1], *(line for body in bodies for line in (*body[2], *body[3]))]
    return tuple(tuple(squeeze(text(cell[4])) for cell in line[1]) for line in lines)


def test_pandoc_reads_every_heading_with_its_level(document: Path, read_back: Seen) -> None:
    assert read_back.headings == WordFile(document).seen().headings
    assert read_back.headings


def test_pandoc_reads_every_list_item(document: Path, read_back: Seen) -> None:
    assert read_back.items == WordFile(document).seen().items
    assert read_back.items


def test_pandoc_reads_every_link_with_its_target(document: Path, read_back: Seen) -> None:
    assert read_back.links == WordFile(document).seen().links
    assert read_back.links


def test_pandoc_reads_what_is_emphasised(document: Path, read_back: Seen, key: Key) -> None:
    assert read_back.emphasis == WordFile(document).seen().emphasis
    # The published pair came as plain text, whose italics were lost before it reached us.
    assert read_back.emphasis or key.origin == "seeds"


def test_pandoc_reads_every_table(document: Path, read_back: Seen, key: Key) -> None:
    assert read_back.tables == WordFile(document).seen().tables
    assert read_back.tables or key.origin == "seeds"
