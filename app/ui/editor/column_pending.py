"""What is typed and not yet told, kept where new rows arrive from elsewhere; knows no widget."""

from app.domain.columns import Row, Rows
from app.domain.richtext import Paragraph

EMPTY: Rows = (("", Paragraph(())),)
"""What a column without any rows reads."""


def with_typing(told: Rows, mine: Rows, theirs: Rows) -> Rows:
    """`theirs` with what `mine` has otherwise than `told`, for the passages that `theirs` leaves as they were told."""
    if told == mine:
        return theirs
    before, here = dict(_clusters(told)), dict(_clusters(mine))
    result: list[Row] = []
    for name, rows in _clusters(theirs):
        untouched = rows == before.get(name)
        result += here[name] if untouched and name in here else rows
    return tuple(result)


def _clusters(rows: Rows) -> list[tuple[str, Rows]]:
    """The rows of each passage with the rows without an id that follow them."""
    found: list[tuple[str, list[Row]]] = []
    for row in rows:
        if found and row[0] in {"", found[-1][0]}:
            found[-1][1].append(row)
        else:
            found.append((row[0], [row]))
    return [(name, tuple(its)) for name, its in found]
