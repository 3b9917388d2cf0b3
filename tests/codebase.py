"""The program's own source as data, for the tests that state rules about it; it imports none of it."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Import:
    """One imported name in full, such as ``app.domain.case.Case``, and where it stands."""

    target: str
    line: int
    inside_function: bool

    def is_of(self, *names: str) -> bool:
        return any(self.target == name or self.target.startswith(f"{name}.") for name in names)


@dataclass(frozen=True)
class Module:
    """A module's dotted name and its text."""

    name: str
    text: str

    @property
    def room(self) -> str:
        """``domain`` of ``app.domain.case``, ``paths`` of ``app.paths``, nothing of ``app`` itself."""
        return ([*self.name.split("."), ""])[1]

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @cached_property
    def functions(self) -> tuple[Function, ...]:
        return tuple(node for node in ast.walk(self.tree) if isinstance(node, Function))

    @cached_property
    def classes(self) -> tuple[ast.ClassDef, ...]:
        return tuple(node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef))

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        inner = {id(node) for function in self.functions for node in ast.walk(function)}
        return tuple(
            Import(target, node.lineno, id(node) in inner)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
            for target in _targets(node)
        )

    def imported(self, *names: str) -> Iterator[str]:
        """One line for each import of one of `names` or of what lies in it."""
        return (f"{self.name}:{found.line} imports {found.target}" for found in self.imports if found.is_of(*names))


def _targets(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    else:
        start = "." * node.level + (node.module or "")
        yield from (f"{start}.{alias.name}" for alias in node.names)


def modules_of(folder: Path) -> tuple[Module, ...]:
    """Every module of the package in `folder`, sorted by name; a package's own name stands for its ``__init__``.

    Compiled forms are left out: nobody writes them.
    """
    written = (path for path in sorted(folder.rglob("*.py")) if not path.name.startswith("ui_"))
    return tuple(Module(_name(path, folder.parent), path.read_text("utf-8")) for path in written)


def _name(path: Path, root: Path) -> str:
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def graph(modules: Iterable[Module]) -> Mapping[str, frozenset[str]]:
    """Which of `modules` each of them imports when it is loaded (an import inside a function comes later)."""
    every = tuple(modules)
    names = {module.name for module in every}
    return {
        module.name: frozenset(
            name
            for found in module.imports
            if not found.inside_function and (name := _longest(found.target, names)) not in (None, module.name)
        )
        for module in every
    }


def _longest(target: str, names: set[str]) -> str | None:
    parts = target.split(".")
    starts = (".".join(parts[:n]) for n in range(len(parts), 0, -1))
    return next((start for start in starts if start in names), None)


def cycles(edges: Mapping[str, frozenset[str]]) -> tuple[tuple[str, ...], ...]:
    """The modules that import one another in a ring, one sorted tuple a ring; none where the imports are in order."""
    reach = {name: _reachable(name, edges) for name in edges}
    rings = {tuple(sorted(other for other in reach[name] if name in reach[other])) for name in edges}
    return tuple(sorted(ring for ring in rings if ring))


def _reachable(start: str, edges: Mapping[str, frozenset[str]]) -> set[str]:
    found: set[str] = set()
    ahead = list(edges[start])
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            ahead.extend(edges[name])
    return found


def length(node: Function | ast.ClassDef) -> int:
    """Lines from the first decorator to the last line of the body."""
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    return (node.end_lineno or node.lineno) - first + 1
