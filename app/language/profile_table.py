"""Typed reading of a TOML table, with the place of what is wrong; it knows no profile."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, TypeVar

from app.domain.errors import AppError
from app.domain.language import Bilingual

Key = TypeVar("Key", bound=StrEnum)


class ProfileTable:
    """A table of `file` at `place` (dotted keys); every reader raises AppError ``profile.invalid`` for a wrong value.

    The error's `problem` is one of ``missing``, ``unknown``, ``text``, ``pair``, ``list``, ``table``, ``flag``,
    ``number``, ``taken``.
    """

    def __init__(self, values: dict[str, Any], file: str, place: str = "") -> None:
        self._values = values
        self._file = file
        self._place = place

    def error(self, key: str, problem: str) -> AppError:
        """The error that `key` of this table has `problem`."""
        return AppError("profile.invalid", file=self._file, place=f"{self._place}{key}", problem=problem)

    def has(self, key: str) -> bool:
        """Whether there is anything at `key`."""
        return key in self._values

    def string(self, key: str) -> str:
        """The text at `key`; it may not be blank."""
        value = self._get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.error(key, "text")
        return value

    def strings(self, key: str) -> tuple[str, ...]:
        """The list of texts at `key`."""
        return self._lines(key, self._get(key))

    def strings_of(self, key: str, keys: type[Key]) -> tuple[Key, ...]:
        """The list at `key` of members of `keys`."""
        return tuple(self._member(key, name, keys) for name in self.strings(key))

    def optional_count(self, key: str) -> int | None:
        """The positive whole number at `key`, None where the key is not there."""
        value = self._values.get(key)
        if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 1):
            raise self.error(key, "number")
        return value

    def text(self, key: str) -> Bilingual[str]:
        """The pair of texts at `key`."""
        fi, sv = self._pair(key)
        if not isinstance(fi, str) or not isinstance(sv, str):
            raise self.error(key, "text")
        return Bilingual(fi, sv)

    def flags(self, key: str) -> Bilingual[bool]:
        """The pair of flags at `key`."""
        fi, sv = self._pair(key)
        if not isinstance(fi, bool) or not isinstance(sv, bool):
            raise self.error(key, "flag")
        return Bilingual(fi, sv)

    def lines(self, key: str) -> Bilingual[tuple[str, ...]]:
        """The pair of lists of texts at `key`."""
        fi, sv = self._pair(key)
        return Bilingual(self._lines(key, fi), self._lines(key, sv))

    def texts(self, path: str) -> dict[str, Bilingual[str]]:
        """The pairs of texts of the table at dotted `path`, by their keys."""
        return self._table(path).all_texts()

    def all_texts(self) -> dict[str, Bilingual[str]]:
        """Every pair of texts of this table, by its key."""
        return {key: self.text(key) for key in self._values}

    def keyed_texts(self, path: str, keys: type[Key]) -> dict[Key, Bilingual[str]]:
        """The pairs of the table at `path`, none where it is not there; its keys are members of `keys`."""
        if path not in self._values:
            return {}
        return {self._member(path, key, keys): text for key, text in self.texts(path).items()}

    def tables(self, key: str) -> Iterator["ProfileTable"]:
        """Every table of the list at `key`, none where it is not there."""
        values = self._values.get(key, [])
        if not isinstance(values, list):
            raise self.error(key, "list")
        for number, value in enumerate(values, 1):
            if not isinstance(value, dict):
                raise self.error(f"{key}.{number}", "table")
            yield ProfileTable(value, self._file, f"{self._place}{key}.{number}.")

    def _get(self, key: str) -> Any:  # noqa: ANN401 - a TOML value may be anything until it was looked at
        if key not in self._values:
            raise self.error(key, "missing")
        return self._values[key]

    def _pair(self, key: str) -> tuple[Any, Any]:
        value = self._get(key)
        if not isinstance(value, dict) or set(value) != {"fi", "sv"}:
            raise self.error(key, "pair")
        return value["fi"], value["sv"]

    def _table(self, path: str) -> "ProfileTable":
        key, _, rest = path.partition(".")
        value = self._get(key)
        if not isinstance(value, dict):
            raise self.error(key, "table")
        table = ProfileTable(value, self._file, f"{self._place}{key}.")
        return table._table(rest) if rest else table

    def _lines(self, key: str, value: object) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(line, str) for line in value):
            raise self.error(key, "list")
        return tuple(value)

    def _member(self, key: str, name: str, keys: type[Key]) -> Key:
        try:
            return keys(name)
        except ValueError as error:
            raise self.error(f"{key}.{name}", "unknown") from error
