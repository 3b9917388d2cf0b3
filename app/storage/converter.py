"""The cattrs converter between a case's dataclasses and JSON-able values, strict both ways; knows no versions."""

import re
from collections.abc import Callable
from dataclasses import is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin

from cattrs import Converter
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn
from cattrs.strategies import configure_tagged_union

from app.domain.motion import GroupSignatory, PersonSignatory, Signatory
from app.domain.richtext import Block, Bullet, NumberedItem, Paragraph, Span, Subheading, Table

TAG = "type"
BLOCK_TAGS = {
    Paragraph: "paragraph",
    Bullet: "bullet",
    NumberedItem: "numbered",
    Subheading: "subheading",
    Table: "table",
}
SIGNATORY_TAGS = {PersonSignatory: "person", GroupSignatory: "group"}
# A text has hundreds of these: a look that nobody chose is left out, so that the form stays readable.
COMPACT = (Span, *BLOCK_TAGS)
DATE_FORM = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"

_DATE = re.compile(DATE_FORM)

Kind = Any
"""A type as annotations write it, such as ``tuple[str, ...]``: Python has no one type for these."""

Value = Any
"""A value parsed from JSON, or what is made of it."""

Structure = Callable[[Value, Kind], Value]


class MisfitError(ValueError):
    """A value of the wrong kind; `expected` names the right one: ``object``, ``list``, ``text`` and the like."""

    def __init__(self, expected: str) -> None:
        super().__init__(expected)
        self.expected = expected


@cache
def case_converter() -> Converter:
    """The converter; the same one each time, because making its functions takes longer than using them."""
    converter = Converter(unstruct_collection_overrides={tuple: list}, forbid_extra_keys=True)
    converter.register_structure_hook_factory(_is_dataclass, _strict_object)
    converter.register_structure_hook_factory(_is_tuple, _strict_list)
    converter.register_structure_hook(str, _exactly(str, "text"))
    converter.register_structure_hook(int, _exactly(int, "number"))
    converter.register_structure_hook(bool, _exactly(bool, "boolean"))
    converter.register_structure_hook(date, _read_date)
    converter.register_unstructure_hook(date, date.isoformat)
    # Named by its own base: else a StrEnum counts as a str, which it is, and goes through as it stands.
    converter.register_structure_hook(StrEnum, _read_choice)
    converter.register_unstructure_hook(StrEnum, lambda member: member.value)
    for kind in COMPACT:
        converter.register_unstructure_hook(
            kind, make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True)
        )
    _tag(converter, Block, BLOCK_TAGS)
    _tag(converter, Signatory, SIGNATORY_TAGS)
    return converter


def _is_dataclass(kind: Kind) -> bool:
    origin: Kind = get_origin(kind)
    return is_dataclass(origin or kind)


def _is_tuple(kind: Kind) -> bool:
    origin: Kind = get_origin(kind)
    return origin is tuple and get_args(kind)[1:] == (...,)


def _strict_object(kind: Kind, converter: Converter) -> Structure:
    read = make_dict_structure_fn(kind, converter)

    def structure(value: Value, _kind: Kind = kind) -> Value:
        if not isinstance(value, dict):
            raise MisfitError("object")
        return read(value, kind)

    return structure


def _strict_list(kind: Kind, converter: Converter) -> Structure:
    read = homogenous_tuple_structure_factory(kind, converter)

    def structure(value: Value, _kind: Kind = kind) -> Value:
        if not isinstance(value, list):
            raise MisfitError("list")
        return read(value, kind)

    return structure


def _exactly(kind: type, name: str) -> Structure:
    def structure(value: Value, _kind: Kind) -> Value:
        # Not isinstance: JSON's true is no number, though Python's is.
        if type(value) is not kind:
            raise MisfitError(name)
        return value

    return structure


def _read_date(value: Value, _kind: Kind) -> date:
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        raise MisfitError("date")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise MisfitError("date") from None


def _read_choice(value: Value, kind: type[StrEnum]) -> StrEnum:
    if value not in [member.value for member in kind]:
        raise MisfitError("choice")
    return kind(value)


def _tag(converter: Converter, union: Kind, tags: dict[type, str]) -> None:
    configure_tagged_union(union, converter, tag_generator=tags.__getitem__, tag_name=TAG)
    read = converter.get_structure_hook(union)
    known = frozenset(tags.values())

    def structure(value: Value, kind: Kind) -> Value:
        if not isinstance(value, dict):
            raise MisfitError("object")
        tag = value.get(TAG)
        if not isinstance(tag, str) or tag not in known:
            raise MisfitError(TAG)
        return read(value, kind)

    converter.register_structure_hook(union, structure)
