"""Formulas as sandboxed Jinja2 templates: compiling, checking and rendering one language's; no facts of a case.

A template comes from a city's profile, which is data: it reads the facts it is handed and can do nothing else.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from jinja2 import DictLoader, StrictUndefined, Template, TemplateError, TemplateNotFound, TemplateSyntaxError, nodes
from jinja2.meta import find_referenced_templates, find_undeclared_variables
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.domain.dates import format_date
from app.domain.errors import AppError
from app.domain.text import fold_spaces

_BEFORE_MARK = re.compile(r"\s+([.,:;])")
# What a template can do wrong while it runs, besides what Jinja2 itself reports.
_RUNTIME_ERRORS = (TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError)


@dataclass(frozen=True, slots=True)
class Signer:
    """A signatory as a template sees it: written as `name`, in the genitive as `genitive`."""

    name: str
    genitive: str

    def __str__(self) -> str:
        return self.name


class FormulaBook:
    """The formulas of one profile in one language: all checked at once, each compiled when it is first needed.

    Parameters: `sources`, template texts by name; `file`, the profile's file for messages; `known`, the facts that a
    template may read; `genitive`, the best form of a name. AppError ``profile.formula`` (`file`, `name`, `place`, a
    line or None, `problem`) where one cannot be compiled or reads or includes what there is not.
    """

    def __init__(
        self, sources: Mapping[str, str], file: str, known: frozenset[str], genitive: Callable[[str], str]
    ) -> None:
        self._file = file
        self._names = frozenset(sources)
        self._known = known
        # autoescape stays off: the texts are plain text and never become markup, so that & must stay &.
        self._environment = ImmutableSandboxedEnvironment(
            loader=DictLoader(dict(sources)),
            undefined=StrictUndefined,
            autoescape=False,
            auto_reload=False,
        )
        self._environment.filters.update(
            genitive=lambda value: _genitive(value, genitive),
            genitive_of_last=lambda signers: (*signers[:-1], *_genitives(signers[-1:], genitive)),
            date=_date,
            listed=_listed,
        )
        # What has no mark of a template is its own text: half of a profile need never be compiled.
        self._plain = {name: source for name, source in sources.items() if "{" not in source}
        self._trees = {name: self._checked(name, source) for name, source in sources.items() if "{" in source}
        self._compiled: dict[str, Template] = {}

    def has(self, name: str) -> bool:
        """Whether there is a formula `name`."""
        return name in self._names

    def render(self, name: str, facts: Mapping[str, object]) -> str:
        """The text of formula `name` with `facts`, white space folded.

        AppError ``profile.formula`` where it asks for what is not there.
        """
        text = self._plain.get(name)
        if text is None:
            try:
                text = self._template(name).render(facts)
            except (TemplateError, *_RUNTIME_ERRORS) as error:
                raise self._error(name, error) from error
        return _BEFORE_MARK.sub(r"\1", fold_spaces(text))

    def _template(self, name: str) -> Template:
        if name not in self._trees:
            raise TemplateNotFound(name)
        if name not in self._compiled:
            self._compiled[name] = self._environment.from_string(self._trees[name])
        return self._compiled[name]

    def _checked(self, name: str, source: str) -> nodes.Template:
        """What `source` parses to, all that it reads and includes being there."""
        try:
            tree = self._environment.parse(source)
            unknown = [*(find_undeclared_variables(tree) - self._known)]  # raises for a filter that there is not
        except TemplateSyntaxError as error:
            raise self._error(name, error) from error
        unknown += [str(included) for included in find_referenced_templates(tree) if included not in self._names]
        if unknown:
            raise AppError("profile.formula", file=self._file, name=name, place=None, problem=min(unknown))
        return tree

    def _error(self, name: str, error: Exception) -> AppError:
        line = error.lineno if isinstance(error, TemplateSyntaxError) else None
        problem = str(error.name) if isinstance(error, TemplateNotFound) else str(error)
        return AppError("profile.formula", file=self._file, name=name, place=line, problem=problem)


def _genitives(signers: Sequence[Signer | str], genitive: Callable[[str], str]) -> tuple[str, ...]:
    return tuple(signer.genitive if isinstance(signer, Signer) else genitive(signer) for signer in signers)


def _genitive(value: Signer | str | Sequence[Signer | str], genitive: Callable[[str], str]) -> str | tuple[str, ...]:
    if isinstance(value, Signer | str):
        return _genitives((value,), genitive)[0]
    return _genitives(value, genitive)


def _date(value: date, zeros: bool = False) -> str:
    return format_date(value, zeros=zeros)


def _listed(values: Sequence[object], last: str) -> str:
    """`values` in running text: parted by commas, the last by the word `last`."""
    names = [str(value) for value in values]
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"
