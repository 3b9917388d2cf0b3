"""The JSON form of a case: versioned, strict and documented in ``docs/case-schema.md``; reads and writes no file."""

from collections.abc import Iterator, Sequence
from typing import Any, get_type_hints

from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError

from app.domain.case import Case
from app.domain.errors import AppError
from app.storage.case_upgrade import SCHEMA, STEPS, VERSION, Step, upgraded
from app.storage.converter import MisfitError, Value, case_converter

_TYPES = get_type_hints(Case)


def case_to_json(case: Case) -> dict[str, Any]:
    """`case` as JSON-able values: ``schema`` and ``version`` first, then the fields of `Case` beside them."""
    return {"schema": SCHEMA, "version": VERSION, **case_converter().unstructure(case)}


def field_to_json(case: Case, field: str) -> Value:
    """What `case_to_json` gives for one field of `case`."""
    return case_converter().unstructure(getattr(case, field), unstructure_as=_TYPES[field])


def case_from_json(data: object, steps: Sequence[Step] = STEPS) -> Case:
    """The case that `data` (parsed JSON) holds; an older version is first brought up to the present one.

    `steps` lead from each version to the next. AppError: ``casejson.foreign`` where `data` is no case at all,
    ``casejson.newer`` where a newer program wrote it; ``casejson.missing``, ``casejson.unknown`` or
    ``casejson.wrong``, each with its `place`, where it does not fit the schema.
    """
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise AppError("casejson.foreign")
    version, newest = data.get("version"), len(steps) + 1
    if type(version) is not int or version < 1:
        raise AppError("casejson.wrong", place="version", expected="number")
    if version > newest:
        raise AppError("casejson.newer", version=version, known=newest)
    fields = upgraded({name: data[name] for name in data if name not in {"schema", "version"}}, version, steps)
    try:
        return case_converter().structure(fields, Case)
    except (ClassValidationError, IterableValidationError) as error:
        raise _refusal(error) from None


def _refusal(error: Exception) -> AppError:
    place, first = next(_leaves(error, ""))
    match first:
        case ForbiddenExtraKeysError():
            return AppError("casejson.unknown", place=_join(place, str(min(first.extra_fields, key=str))))
        case KeyError():
            return AppError("casejson.missing", place=place)
        case _:
            assert isinstance(first, MisfitError)
            return AppError("casejson.wrong", place=place, expected=first.expected)


def _leaves(error: Exception, place: str) -> Iterator[tuple[str, Exception]]:
    if isinstance(error, ClassValidationError):
        named, rest = error.group_exceptions()
        for inner, note in named:
            yield from _leaves(inner, _join(place, note.name))
    elif isinstance(error, IterableValidationError):
        numbered, rest = error.group_exceptions()
        for inner, entry in numbered:
            yield from _leaves(inner, f"{place}[{entry.index}]")
    else:
        yield place, error
        return
    for inner in rest:
        yield from _leaves(inner, place)


def _join(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name
