"""How long a piece of the program may be; the numbers stand here alone, and raising one takes an ADR."""

import statistics
from collections.abc import Iterable, Iterator

from tests.codebase import ROOT, Module, length, modules_of

MODULE_LINES = 350
MEDIAN_MODULE_LINES = 120
CLASS_LINES = 250
FUNCTION_LINES = 40

APP = modules_of(ROOT / "app")


def lines(module: Module) -> int:
    return len(module.text.splitlines())


def long_modules(modules: Iterable[Module]) -> Iterator[str]:
    return (f"{module.name}: {lines(module)}" for module in modules if lines(module) > MODULE_LINES)


def long_classes(modules: Iterable[Module]) -> Iterator[str]:
    return (
        f"{module.name}.{node.name}: {length(node)}"
        for module in modules
        for node in module.classes
        if length(node) > CLASS_LINES
    )


def long_functions(modules: Iterable[Module]) -> Iterator[str]:
    return (
        f"{module.name}:{node.lineno} {node.name}: {length(node)}"
        for module in modules
        for node in module.functions
        if length(node) > FUNCTION_LINES
    )


def median_lines(modules: Iterable[Module]) -> float:
    # A package's empty front page would make any median small.
    return statistics.median(lines(module) for module in modules if lines(module) > 1)


def test_no_module_is_longer_than_its_budget() -> None:
    assert list(long_modules(APP)) == []


def test_half_of_the_modules_are_short() -> None:
    assert median_lines(APP) <= MEDIAN_MODULE_LINES


def test_no_class_is_longer_than_its_budget() -> None:
    assert list(long_classes(APP)) == []


def test_no_function_is_longer_than_its_budget() -> None:
    assert list(long_functions(APP)) == []


def test_what_is_one_line_over_its_budget_is_named() -> None:
    def filled(head: str, count: int) -> Module:
        return Module("app.a", f"{head}\n" + "    x = 1\n" * (count - 1))

    assert list(long_functions([filled("def f():", FUNCTION_LINES)])) == []
    assert list(long_functions([filled("def f():", FUNCTION_LINES + 1)])) == [f"app.a:1 f: {FUNCTION_LINES + 1}"]
    assert list(long_classes([filled("class A:", CLASS_LINES)])) == []
    assert list(long_classes([filled("class A:", CLASS_LINES + 1)])) == [f"app.a.A: {CLASS_LINES + 1}"]
    assert list(long_modules([filled("class A:", MODULE_LINES)])) == []
    assert list(long_modules([filled("class A:", MODULE_LINES + 1)])) == [f"app.a: {MODULE_LINES + 1}"]
    assert median_lines([filled("class A:", 4), filled("class A:", 6), Module("app", '"""Front page."""')]) == 5
