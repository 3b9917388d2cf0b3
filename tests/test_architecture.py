"""The rules of docs/architecture.md, each a sentence; every rule is also shown a module that breaks it."""

import ast
from collections.abc import Callable, Iterable, Iterator

import pytest

from tests.codebase import ROOT, Module, cycles, graph, modules_of

APP = modules_of(ROOT / "app")
ROOMS = ("language", "storage", "intake", "export")
NETWORK = (
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "aiohttp", "ftplib", "http", "httpx", "imaplib", "requests", "smtplib",
    "socket", "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser", "xmlrpc",
)  # fmt: skip
HOME_OF = {
    "PySide6": {"ui"},
    "cattrs": {"storage"},
    "docx": {"intake", "export"},
    "hunspell": {"language"},
    "jinja2": {"language"},
    "kfst": {"language"},
    "kfst_rs": {"language"},
    "libvoikko": {"language"},
    "lxml": {"intake", "export"},
    "platformdirs": {"paths"},
    "pypdfium2": {"intake"},
    "pyvoikko": {"language"},
    "spellchecker": {"language"},
    "sqlite3": {"storage"},
    "sqlite_utils": {"storage"},
    "striprtf": {"intake"},
    "wordfreq": {"language"},
}
STANDARD_LIBRARY_OF_THE_DOMAIN = {
    "__future__", "bisect", "collections", "dataclasses", "datetime", "difflib", "enum", "functools", "heapq",
    "itertools", "math", "operator", "re", "types", "typing",
    "unicodedata", "urllib.parse",
}  # fmt: skip

Rule = Callable[[Iterable[Module]], Iterator[str]]


def only_app_domain_is_imported_by_a_room(modules: Iterable[Module]) -> Iterator[str]:
    """language, storage, intake and export know the domain and themselves, never one another or what is above."""
    for module in modules:
        if module.room in ROOMS:
            yield from _foreign(module, {"domain", module.room})


def services_know_the_domain_and_the_sentences_only(modules: Iterable[Module]) -> Iterator[str]:
    for module in modules:
        if module.room == "services":
            yield from _foreign(module, {"domain", "messages", "services"})


def front_ends_reach_the_rooms_through_services_only(modules: Iterable[Module]) -> Iterator[str]:
    for module in modules:
        if module.room in ("cli", "ui"):
            yield from _foreign(module, {"domain", "messages", "paths", "services", module.room})


def _foreign(module: Module, known: set[str]) -> Iterator[str]:
    for found in module.imports:
        parts = found.target.split(".")
        if parts[0] == "app" and ([*parts, ""])[1] not in {"__version__", *known}:
            yield f"{module.name}:{found.line} imports {found.target}"


def the_domain_is_plain_python_without_input_or_output(modules: Iterable[Module]) -> Iterator[str]:
    for module in modules:
        if module.room == "domain":
            for found in module.imports:
                if not found.is_of("app.domain", *STANDARD_LIBRARY_OF_THE_DOMAIN):
                    yield f"{module.name}:{found.line} imports {found.target}"


def a_library_is_imported_only_where_it_belongs(modules: Iterable[Module]) -> Iterator[str]:
    for module in modules:
        for name, homes in HOME_OF.items():
            if module.room not in homes:
                yield from module.imported(name)


def the_program_opens_no_network_connection(modules: Iterable[Module]) -> Iterator[str]:
    for module in modules:
        yield from module.imported(*NETWORK)


def no_import_stands_inside_a_function_but_in_bootstrap(modules: Iterable[Module]) -> Iterator[str]:
    for module in modules:
        if module.name not in ("app.bootstrap", "app.bootstrap_doors"):
            inner = (found for found in module.imports if found.inside_function)
            yield from (f"{module.name}:{found.line} imports {found.target} in a function" for found in inner)


def every_import_names_its_module_in_full(modules: Iterable[Module]) -> Iterator[str]:
    for module in modules:
        relative = (found for found in module.imports if found.target.startswith("."))
        yield from (f"{module.name}:{found.line} imports {found.target}" for found in relative)
        starred = (found for found in module.imports if found.target.endswith(".*"))
        yield from (f"{module.name}:{found.line} imports {found.target}" for found in starred)


def no_modules_import_one_another_in_a_ring(modules: Iterable[Module]) -> Iterator[str]:
    yield from (" ↔ ".join(ring) for ring in cycles(graph(modules)))


def no_except_swallows_everything(modules: Iterable[Module]) -> Iterator[str]:
    """One that tidies up and raises the same error again swallows nothing; the task runner brings errors elsewhere."""
    for module in modules:
        if module.name == "app.ui.tasks":
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ExceptHandler) and _is_broad(node.type) and not _raises_again(node):
                yield f"{module.name}:{node.lineno} catches everything"


def _is_broad(caught: ast.expr | None) -> bool:
    if caught is None:
        return True
    names = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(isinstance(name, ast.Name) and name.id in ("Exception", "BaseException") for name in names)


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def no_function_changes_a_module_s_names(modules: Iterable[Module]) -> Iterator[str]:
    for module in modules:
        nodes = (node for node in ast.walk(module.tree) if isinstance(node, ast.Global))
        yield from (f"{module.name}:{node.lineno} has global {', '.join(node.names)}" for node in nodes)


def every_dataclass_is_slotted_and_a_domain_value_frozen(modules: Iterable[Module]) -> Iterator[str]:
    for module in modules:
        wanted = ["slots=True", *(["frozen=True"] if module.room in ("domain", "services") else [])]
        for node in module.classes:
            for decorator in map(ast.unparse, node.decorator_list):
                if decorator.startswith("dataclass") and not all(word in decorator for word in wanted):
                    yield f"{module.name}:{node.lineno} {node.name} is @{decorator}"


BREAKS: dict[Rule, tuple[Module, ...]] = {
    only_app_domain_is_imported_by_a_room: (Module("app.intake.a", "from app.language.words import w"),),
    services_know_the_domain_and_the_sentences_only: (Module("app.services.a", "import app.storage.cases"),),
    front_ends_reach_the_rooms_through_services_only: (Module("app.cli.a", "from app.export import files"),),
    the_domain_is_plain_python_without_input_or_output: (Module("app.domain.a", "import os"),),
    a_library_is_imported_only_where_it_belongs: (Module("app.services.a", "from lxml import etree"),),
    the_program_opens_no_network_connection: (Module("app.language.a", "from urllib import request"),),
    no_import_stands_inside_a_function_but_in_bootstrap: (Module("app.cli.a", "def f():\n    import re"),),
    every_import_names_its_module_in_full: (Module("app.cli.a", "from .b import c"),),
    no_modules_import_one_another_in_a_ring: (
        Module("app.cli.a", "from app.cli import b"),
        Module("app.cli.b", "from app.cli.c import f"),
        Module("app.cli.c", "import app.cli.a"),
    ),
    no_except_swallows_everything: (Module("app.cli.a", "try:\n    pass\nexcept (OSError, Exception):\n    pass"),),
    no_function_changes_a_module_s_names: (Module("app.cli.a", "def f():\n    global n\n    n = 1"),),
    every_dataclass_is_slotted_and_a_domain_value_frozen: (
        Module("app.domain.a", "@dataclass(slots=True)\nclass A:\n    pass"),
    ),
}


def _sentence(rule: Rule) -> str:
    return rule.__name__


@pytest.mark.parametrize("rule", BREAKS, ids=_sentence)
def test_the_program_keeps_the_rule_that(rule: Rule) -> None:
    assert list(rule(APP)) == []


@pytest.mark.parametrize("rule", BREAKS, ids=_sentence)
def test_a_module_that_breaks_it_is_named_by_the_rule_that(rule: Rule) -> None:
    assert len(list(rule(BREAKS[rule]))) == 1


def test_the_rules_see_the_whole_program() -> None:
    assert {module.room for module in APP} >= {"domain", "services", "cli", "ui", "bootstrap", *ROOMS}
    assert len(APP) == sum(not path.name.startswith("ui_") for path in (ROOT / "app").rglob("*.py"))
