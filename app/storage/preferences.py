"""Keeps a person's choices in one JSON file beside the library; whatever the file holds, reading it never fails."""

import contextlib
import json
import math
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.domain.errors import AppError
from app.domain.preferences import Preferences
from app.storage.whole_file import write_whole

FILE_NAME = "preferences.json"
_DEFAULTS = Preferences()


class FilePreferences:
    """A `PreferencesStore` over `path`, which need not be there yet, nor its folder."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Preferences:
        """The stored choices; the default of each that is absent or of no use.

        A file that is no JSON object is set aside as ``NAME.damaged``, so that nothing of it is lost.
        """
        fitted: Preferences = _fitted(_DEFAULTS, self._stored())
        return fitted

    def write(self, preferences: Preferences) -> None:
        """Nothing; the file holds `preferences`, and what a newer program wrote there. AppError ``preferences.…``."""
        data = json.dumps(_merged(self._stored(), _plain(preferences)), ensure_ascii=False, indent=2, sort_keys=True)
        try:
            write_whole(self._path, f"{data}\n".encode())
        except OSError as bad:
            reason = bad.strerror or type(bad).__name__
            raise AppError("preferences.not_written", file=str(self._path), reason=reason) from bad

    def _stored(self) -> dict[str, Any]:
        try:
            held = json.loads(self._path.read_bytes())
        except OSError:
            return {}
        except (ValueError, RecursionError):
            held = None
        if isinstance(held, dict):
            return held
        with contextlib.suppress(OSError):
            self._path.replace(self._path.with_name(f"{self._path.name}.damaged"))
        return {}


def _fitted(default: Any, held: Any) -> Any:  # noqa: ANN401 - any value that preferences hold
    """`held` as a value of the kind of `default`; `default` itself where it is none."""
    if is_dataclass(default) and not isinstance(default, type):
        known = held if isinstance(held, dict) else {}
        mine = {it.name: getattr(default, it.name) for it in fields(default)}
        return replace(default, **{name: _fitted(mine[name], known[name]) for name in mine if name in known})
    if isinstance(default, Mapping):
        known = held if isinstance(held, dict) else {}
        return MappingProxyType({name: value for name, value in known.items() if isinstance(value, str)})
    if isinstance(default, StrEnum):
        return next((it for it in type(default) if it.value == held), default)
    if isinstance(default, float):
        return float(held) if type(held) in (int, float) and math.isfinite(held) else default
    # Not isinstance: True is a whole number to Python.
    return held if type(held) is type(default) else default


def _plain(value: Any) -> Any:  # noqa: ANN401 - any value that preferences hold
    """`value` as JSON has it."""
    if is_dataclass(value) and not isinstance(value, type):
        return {it.name: _plain(getattr(value, it.name)) for it in fields(value)}
    if isinstance(value, Mapping):
        return dict(value)
    return value.value if isinstance(value, StrEnum) else value


def _merged(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """`new` with what `old` alone has, at every level."""
    both = {name: _merged(old[name], new[name]) for name in new if _are_objects(old.get(name), new[name])}
    return {**old, **new, **both}


def _are_objects(old: object, new: object) -> bool:
    return isinstance(old, Mapping) and isinstance(new, Mapping)
