"""Where a value stands in a case, as a path of steps: getting it and putting another there; knows no field by name."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

Path = tuple[str, ...]
"""Steps from the case inwards: a field's name; in a `Bilingual` ``fi`` or ``sv``; in a tuple of values an item's id
(`id`, an answer's `question_id`, an extra part's `key`), or its place as a number where its items have no id."""

_IDS = ("id", "question_id", "key")


def value_at(root: Any, path: Path) -> Any:
    """The value at `path` of `root`. KeyError with the step that leads nowhere."""
    for step in path:
        root = root[_place(root, step)] if isinstance(root, tuple) else _field(root, step)
    return root


def put_at(root: Any, path: Path, value: Any) -> Any:
    """`root` with `value` at `path`; all that the path does not lead through is shared, not copied.

    `root` itself where that very value stands there already. KeyError with the step that leads nowhere.
    """
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(root, tuple):
        place = _place(root, step)
        inner = put_at(root[place], rest, value)
        return root if inner is root[place] else (*root[:place], inner, *root[place + 1 :])
    old = _field(root, step)
    inner = put_at(old, rest, value)
    # Equal is enough for a leaf: typing a fact anew as it was is no change.
    return root if inner is old or (not rest and inner == old) else replace(root, **{step: inner})


def _place(items: tuple[Any, ...], step: str) -> int:
    for place, item in enumerate(items):
        if any(getattr(item, name, None) == step for name in _IDS):
            return place
    if step.isdecimal() and int(step) < len(items):
        return int(step)
    raise KeyError(step)


def _field(value: Any, step: str) -> Any:
    if not is_dataclass(value) or step not in {field.name for field in fields(value)}:
        raise KeyError(step)
    return getattr(value, step)
