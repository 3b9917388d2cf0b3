"""What every public piece of the program says of itself: one sentence first, ended by a full stop."""

import ast
from collections.abc import Iterable, Iterator

from tests.codebase import ROOT, Function, Module, modules_of

APP = modules_of(ROOT / "app")


def without_a_first_sentence(modules: Iterable[Module]) -> Iterator[str]:
    """The module, public class, function or method whose docstring is missing or does not begin with a sentence."""
    for module in modules:
        if not _begins_with_a_sentence(module.tree):
            yield module.name
        for node in _public(module.tree):
            if not _begins_with_a_sentence(node):
                yield f"{module.name}:{node.lineno} {node.name}"


def _public(owner: ast.Module | ast.ClassDef) -> Iterator[Function | ast.ClassDef]:
    for node in owner.body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _public(node)


def _begins_with_a_sentence(node: ast.Module | ast.ClassDef | Function) -> bool:
    first, _, _ = (ast.get_docstring(node) or "").partition("\n\n")
    text = " ".join(first.split())
    return text.endswith((".", ".)", ":"))


def test_every_public_piece_of_the_program_says_what_it_is() -> None:
    assert list(without_a_first_sentence(APP)) == []


def test_a_module_opens_with_one_line() -> None:
    long = [m.name for m in APP if "\n" in (ast.get_docstring(m.tree) or "").partition("\n\n")[0]]
    assert long == []


def test_what_says_nothing_of_itself_is_named() -> None:
    text = '"""A module."""\n\n\nclass A:\n    """A class."""\n\n    def f(self):\n        """no end"""\n'
    assert list(without_a_first_sentence([Module("app.a", text), Module("app.b", "")])) == ["app.a:7 f", "app.b"]
