"""What a compiled form imports."""

import ast

import pytest

import forms


@pytest.mark.parametrize("path", sorted(forms.GENERATED.glob("ui_*.py")), ids=lambda path: path.stem)
def test_a_compiled_form_imports_of_pyside_only_what_it_uses(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module.startswith("PySide6")]
    imported = {name.name for node in imports for name in node.names}
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert imported - used == set()


def test_what_a_form_uses_stays_imported_and_an_import_of_nothing_goes():
    text = "from PySide6.QtCore import (QSize, Qt)\nfrom PySide6.QtGui import (QIcon,\n    QFont)\n\nsize = QSize()\n"
    pruned = forms.pruned(text)
    assert pruned == "from PySide6.QtCore import (QSize)\n\nsize = QSize()\n"
