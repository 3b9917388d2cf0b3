"""The one error that crosses rooms: a code and its facts; it holds no sentence for a person (ui and cli do)."""

from collections.abc import Mapping
from types import MappingProxyType

Fact = str | int | None


class AppError(Exception):
    """Something a person must hear of: a stable code and the facts that its sentence needs.

    Parameters: `code`, a dotted name such as ``file.missing``; `facts`, the values that the sentence
    names (`file`, `place`, `way_out` and the like), strings or whole numbers.
    """

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, Fact] = MappingProxyType(dict(facts))

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code} ({shown})" if shown else self.code
