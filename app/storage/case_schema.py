"""The JSON Schema of a case, made from the dataclasses so that it cannot differ from them; checks nothing itself."""

from dataclasses import MISSING, Field, fields
from datetime import date
from enum import StrEnum
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from app.domain.case import Case
from app.storage.case_upgrade import SCHEMA, VERSION
from app.storage.converter import BLOCK_TAGS, DATE_FORM, SIGNATORY_TAGS, TAG, Kind

Json = dict[str, Any]
_PLAIN: dict[Any, Json] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    date: {"type": "string", "format": "date", "pattern": DATE_FORM},
}
_TAGS: dict[type, str] = {**BLOCK_TAGS, **SIGNATORY_TAGS}


def case_schema() -> Json:
    """The schema (JSON Schema 2020-12) that every result of `case_to_json` meets."""
    definitions: dict[str, Json] = {}
    case = _object(Case, {}, definitions)
    case["properties"] = {"schema": {"const": SCHEMA}, "version": {"const": VERSION}, **case["properties"]}
    case["required"] = ["schema", "version", *case["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{SCHEMA} {VERSION}",
        **case,
        "$defs": dict(sorted(definitions.items())),
    }


def _schema(kind: Kind, known: dict[Kind, Kind], definitions: dict[str, Json]) -> Json:
    kind = known.get(kind, kind) if isinstance(kind, TypeVar) else kind
    if kind in _PLAIN:
        return dict(_PLAIN[kind])
    origin: Kind = get_origin(kind)
    arguments = get_args(kind)
    if origin in (Union, UnionType):
        return {"anyOf": [_schema(each, known, definitions) for each in arguments]}
    if origin is tuple:
        return {"type": "array", "items": _schema(arguments[0], known, definitions)}
    if hasattr(origin, "__parameters__"):
        # A pair of two languages: short enough to stand where it is used.
        return _object(origin, dict(zip(origin.__parameters__, arguments, strict=True)), definitions)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return {"enum": [member.value for member in kind]}
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}
        definitions[kind.__name__] = _object(kind, known, definitions)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _object(kind: Kind, known: dict[Kind, Kind], definitions: dict[str, Json]) -> Json:
    hints = get_type_hints(kind)
    properties = {each.name: _schema(hints[each.name], known, definitions) for each in fields(kind)}
    required = [each.name for each in fields(kind) if _is_required(each)]
    if kind in _TAGS:
        properties = {TAG: {"const": _TAGS[kind]}, **properties}
        required = [TAG, *required]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _is_required(each: Field[Any]) -> bool:
    return each.default is MISSING and each.default_factory is MISSING
