"""Turns codes into sentences of the person's language for ui and cli; holds no sentence itself (they are data)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from app.domain.doubt import Doubt
from app.domain.errors import AppError, Fact

LANGUAGES = ("fi", "sv", "en")


@dataclass(frozen=True, slots=True)
class Messages:
    """The sentences of one language by code; `language` is ``fi``, ``sv`` or ``en``."""

    language: str
    sentences: Mapping[str, str]

    def say(self, code: str, facts: Mapping[str, Fact] = MappingProxyType({})) -> str:
        """The sentence of `code` with `facts` put in; what is not known shows its own name."""
        known = {name: "" if value is None else self._named(name, str(value)) for name, value in facts.items()}
        return self.sentences.get(code, code).format_map(_Gaps(known))

    def _named(self, fact: str, value: str) -> str:
        """`value` as a person calls it: a part, language, stage or field has a name, the number behind it stays."""
        key, _, number = value.partition(":")
        name = self.sentences.get(f"names.{fact}.{key}")
        return value if name is None else f"{name} {number}".strip()

    def part(self, key: str) -> str:
        """What the part with `key` (``summary``, ``answer:2``) is called."""
        return self._named("part", key)

    def error(self, error: AppError) -> str:
        """The sentence of an error."""
        return self.say(error.code, error.facts)

    def doubt(self, doubt: Doubt) -> str:
        """The sentence of a doubt."""
        return self.say(f"doubt.{doubt.why}", {"field": doubt.field, **doubt.facts})


class _Gaps(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"


def load_messages(folder: Path, language: str) -> Messages:
    """The sentences of `language` from ``LANGUAGE.toml`` in `folder`; English where the app does not speak it."""
    spoken = language if language in LANGUAGES else "en"
    tables = tomllib.loads((folder / f"{spoken}.toml").read_text(encoding="utf-8"))
    return Messages(spoken, MappingProxyType(dict(_flat(tables, ""))))


def _flat(table: Mapping[str, object], prefix: str) -> Mapping[str, str]:
    flat: dict[str, str] = {}
    for name, value in table.items():
        if isinstance(value, Mapping):
            flat.update(_flat(value, f"{prefix}{name}."))
        else:
            flat[prefix + name] = str(value)
    return flat
