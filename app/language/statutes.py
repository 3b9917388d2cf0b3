"""The catalogue of statutes: acts by number and by name, their sections; reads its files when asked, writes none."""

import json
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from app.domain.errors import AppError
from app.domain.language import Bilingual, Language
from app.domain.statute import Act, ActKind, Naming, Section, Sections, Verified
from app.language.statute_names import MORE_ABBREVIATIONS, SHORT_NAMES_SV, keys_of_listed, keys_of_name, name_key

VERSION = 1
_ACTS, _SECTIONS, _NUMBERS, _ABOUT = "acts.jsonl", "sections.jsonl", "numbers.tsv", "data.toml"
_AMENDING = "a"


class Catalogue:
    """The statutes of the data in `folder`; safe to read from several threads.

    AppError ``statutes.unreadable`` at the first question where the files are not there or not of this form.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def about(self) -> Mapping[str, str]:
        """``date`` of the data (``2026-08``) and ``credit`` to whom it is owed."""
        try:
            about = tomllib.loads((self._folder / _ABOUT).read_text(encoding="utf-8"))
            if about["version"] != VERSION:
                raise AppError("statutes.unreadable", file=_ABOUT)
            return {"date": str(about["date"]), "credit": str(about["credit"])}
        except (OSError, ValueError, KeyError) as bad:
            raise AppError("statutes.unreadable", file=_ABOUT) from bad

    def acts(self) -> tuple[Act, ...]:
        """The acts that are known with their forms, in the order of the data: what municipalities cite."""
        return tuple(self._acts.values())

    def act(self, number: str) -> Act | None:
        """The act `number` (``410/2015``; of the EU as in `Act`), None where no such number was ever given."""
        known = self._acts.get(number)
        if known is not None:
            return known
        line = self._numbers.get(number)
        return None if line is None else _listed(number, line, self._as_of)

    def amends(self, number: str) -> bool:
        """Whether the act `number` does nothing but change another; its title is not known here."""
        return self._numbers.get(number) == _AMENDING

    def sections(self, number: str) -> Sections | None:
        """The sections of the act `number`, None where the catalogue has none."""
        line = self._section_lines.get(number)
        return None if line is None else _sections(json.loads(line))

    def named(self, name: str, language: Language) -> tuple[Act, ...]:
        """The acts that `name` is a name of, now or once, the most cited first; none where no act is called so.

        `name` stands in its base form: Finnish nominative, Swedish definite or indefinite; capitals mean nothing.
        """
        key = name_key(name)
        known = self._by_name[language].get(key)
        if known:
            return tuple(self._acts[number] for number in known)
        listed = (self.act(number) for number in self._by_title[language].get(key, ()))
        return tuple(act for act in listed if act is not None)

    def abbreviated(self, written: str) -> tuple[Act, ...]:
        """The acts that `written` is an abbreviation of, capitals as they are (``MRL``, ``HallintoL``)."""
        numbers = self._abbreviations.get(written, ())
        if not numbers and written.endswith("L") and any(letter.islower() for letter in written):
            # *HallintoL* of *hallintolaki*.
            return self.named(f"{written[:-1]}laki", Language.FI)
        return tuple(act for act in (self.act(number) for number in numbers) if act is not None)

    def single_names(self, language: Language) -> tuple[str, ...]:
        """The names of one word that acts known with their forms have in `language`, as names are compared."""
        return tuple(name for name in self._by_name[language] if name.isalpha())

    @property
    def _as_of(self) -> date:
        return date.fromisoformat(f"{self.about['date']}-01")

    @cached_property
    def _acts(self) -> dict[str, Act]:
        return {act.number: act for act in (_act(json.loads(line)) for line in self._lines(_ACTS))}

    @cached_property
    def _numbers(self) -> dict[str, str]:
        # What stands behind each number stays as it is in the file until somebody asks for it.
        return {number: rest for number, _, rest in (line.partition("\t") for line in self._lines(_NUMBERS))}

    @cached_property
    def _section_lines(self) -> dict[str, str]:
        return {line[len('{"number":"') : line.index('"', 11)]: line for line in self._lines(_SECTIONS)}

    @cached_property
    def _by_name(self) -> Bilingual[dict[str, list[str]]]:
        found: Bilingual[defaultdict[str, list[str]]] = Bilingual(defaultdict(list), defaultdict(list))
        for act in sorted(self._acts.values(), key=lambda it: -it.cited):
            for language in Language:
                for key in dict.fromkeys(keys_of_name(act, language)):
                    found[language][key].append(act.number)
        for key, numbers in SHORT_NAMES_SV.items():
            found.sv.setdefault(key, list(numbers))
        return found.map(dict)

    @cached_property
    def _abbreviations(self) -> dict[str, tuple[str, ...]]:
        found = dict(MORE_ABBREVIATIONS)
        for act in self._acts.values():
            for short in act.short:
                if any(letter.isupper() for letter in short[1:]):
                    found[short] = (*found.get(short, ()), act.number)
        return found

    @cached_property
    def _by_title(self) -> Bilingual[dict[str, list[str]]]:
        found: Bilingual[defaultdict[str, list[str]]] = Bilingual(defaultdict(list), defaultdict(list))
        for number, line in self._numbers.items():
            if line == _AMENDING:
                continue
            _, *titles = line.split("\t")
            for language, title in zip(Language, titles, strict=False):
                for key in keys_of_listed(title, language) if title else ():
                    found[language][key].append(number)
        return found.map(dict)

    def _lines(self, name: str) -> Iterator[str]:
        assert self.about
        try:
            return iter((self._folder / name).read_text(encoding="utf-8").splitlines())
        except (OSError, ValueError) as bad:
            raise AppError("statutes.unreadable", file=name) from bad


def _act(row: Mapping[str, Any]) -> Act:
    return Act(
        number=row["number"],
        kind=ActKind(row["kind"]),
        names=tuple(_naming(it) for it in row["names"]),
        short=tuple(row.get("short", ())),
        in_force=_day(row.get("from", "")),
        repealed=_day(row.get("repealed", "")),
        partly_repealed=row.get("partly", False),
        replaced_by=row.get("by", ""),
        verified=Verified(row.get("verified", Verified.YES)),
        cited=row.get("cited", 0),
    )


def _naming(row: Mapping[str, Any]) -> Naming:
    title = Bilingual(row.get("fi", ""), row.get("sv", ""))
    return Naming(title, row.get("gen", ""), tuple(row.get("def", ())), _day(row.get("until", "")))


def _listed(number: str, line: str, as_of: date) -> Act:
    """An act of which only the list of numbers of the day `as_of` tells; `line` is what stands behind its number."""
    mark, fi, sv, first, *_ = [*line.split("\t"), "", "", "", ""]
    kind = ActKind.DECREE if "asetus" in fi.casefold() and "laki" not in fi.casefold() else ActKind.ACT
    # The list tells that an act was repealed, not when: by that day at the latest.
    repealed = as_of if mark == "r" else None
    naming = Naming(Bilingual(fi, sv))
    in_force = _day(first) or (date.min if mark == "f" else None)
    return Act(
        number, kind, (naming,), in_force=in_force, repealed=repealed, verified=Verified.NUMBER_ONLY, whole=False
    )


def _sections(row: Mapping[str, Any]) -> Sections:
    return Sections(
        tuple(Section(*it) for it in row["sections"]), row.get("per_chapter", False), row.get("consolidated", False)
    )


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None
