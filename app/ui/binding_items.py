"""The items of one list of a case as rows of a page: adds, removes and moves them; lays no row out."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.case import Case
from app.domain.paths import Path, value_at
from app.services.edits import Edit, items_edit
from app.ui.binding_lens import part_of
from app.ui.binding_page import BoundPage
from app.ui.binding_rows import RowList


@dataclass(frozen=True, slots=True)
class ItemEdits:
    """How the list at `path` changes: an item put in, one taken away, one moved (its place counted without it)."""

    path: Path
    add: Callable[[Case, Any, int], Edit]
    remove: Callable[[Case, int], Edit]
    move: Callable[[Case, int, int], Edit]


def list_edits(path: Path, add: str, remove: str, move: str) -> ItemEdits:
    """The edits of the list at `path`, under the codes of their names."""

    def items(case: Case) -> list[Any]:
        return list(value_at(case, path))

    def put(changed: Sequence[Any], code: str) -> Edit:
        return items_edit(path, tuple(changed), code, part_of(path))

    def added(case: Case, item: object, place: int) -> Edit:
        now = items(case)
        return put([*now[:place], item, *now[place:]], add)

    def removed(case: Case, place: int) -> Edit:
        now = items(case)
        return put([*now[:place], *now[place + 1 :]], remove)

    def moved(case: Case, taken: int, place: int) -> Edit:
        now = items(case)
        item = now.pop(taken)
        return put([*now[:place], item, *now[place:]], move)

    return ItemEdits(path, added, removed, moved)


class ItemList(QObject):
    """A list of the case, shown in `rows`.

    Parameters: `edits`, where it stands and how it changes; `make`, the form of a row from the path of its item and
    the item; `start`, the button that adds.
    """

    def __init__(
        self, page: BoundPage, rows: RowList, edits: ItemEdits, make: Callable[[Path, Any], QWidget], start: QWidget
    ) -> None:
        super().__init__(page)
        self.rows = rows
        self._page, self._path, self._edits, self._make, self._start = page, edits.path, edits, make, start
        rows.start(page.binding, self._content, page.theme)
        rows.moved.connect(self._move)
        rows.removed.connect(self._remove)
        page.starters[edits.path] = start

    @property
    def items(self) -> Sequence[Any]:
        """The items as the case has them."""
        found: Sequence[Any] = value_at(self._page.case, self._path)
        return found

    def add(self, item: object) -> None:
        """Nothing; `item` stands last, and its first field has the focus."""
        place = len(self.items)
        if self._page.apply(lambda case: self._edits.add(case, item, place)):
            field = self.rows.focus_first_field(place)
            if field:
                self._page.bring_into_sight(field)

    def show(self) -> bool:
        """Whether rows came, went or moved: there is one an item, in order."""
        return self.rows.show_keys([_key(item, place) for place, item in enumerate(self.items)])

    def contents(self) -> list[tuple[Any, QWidget]]:
        """Each item with the form of its row."""
        return [(item, row.content) for item, row in zip(self.items, self.rows.rows(), strict=True)]

    def _content(self, key: Hashable) -> QWidget:
        place = next(n for n, item in enumerate(self.items) if _key(item, n) == key)
        item = self.items[place]
        return self._make((*self._path, getattr(item, "id", None) or str(place)), item)

    def _move(self, taken: int, place: int) -> None:
        if self._page.apply(lambda case: self._edits.move(case, taken, place)):
            self._page.bring_into_sight(self.rows.focus(place))

    def _remove(self, place: int) -> None:
        if self._page.apply(lambda case: self._edits.remove(case, place)):
            self.rows.focus(place) if self.items else self._start.setFocus()


def _key(item: object, place: int) -> Hashable:
    """What a row is known by: its item's id, or its place where items have none (a row of another kind is another)."""
    name: str | None = getattr(item, "id", None)
    return name or (place, type(item).__name__)
