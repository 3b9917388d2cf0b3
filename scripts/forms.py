"""Compiles the Qt Designer forms of `forms/` into `app/ui/generated`; it draws nothing and changes no form.

python scripts/forms.py             compile what is not fresh
python scripts/forms.py --check     say what is not fresh, change nothing
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "forms"
GENERATED = ROOT / "app" / "ui" / "generated"
_IMPORT = re.compile(r"^from (?P<module>PySide6\.\w+) import \((?P<names>[^)]*)\)\n", re.MULTILINE)
UIC = Path(sys.executable).with_name("pyside6-uic")


def main(arguments: list[str]) -> int:
    """0 when every form is fresh in the end, 1 where `--check` found one that is not."""
    stale = dict(not_fresh())
    forms = {form.stem for form in FORMS.glob("*.ui")}
    orphans = [path for path in GENERATED.glob("ui_*.py") if path.stem.removeprefix("ui_") not in forms]
    if "--check" in arguments:
        for path in (*stale, *orphans):
            print(f"{path.relative_to(ROOT)} is not what its form gives: run `make forms`", file=sys.stderr)
        return 1 if stale or orphans else 0
    GENERATED.mkdir(parents=True, exist_ok=True)
    for path, text in stale.items():
        path.write_text(text, encoding="utf-8")
    for path in orphans:
        path.unlink()
    return 0


def not_fresh() -> Iterator[tuple[Path, str]]:
    """Each compiled form that is missing or old, with what it should hold."""
    for form in sorted(FORMS.glob("*.ui")):
        path, text = GENERATED / f"ui_{form.stem}.py", compiled(form)
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            yield path, text


def compiled(form: Path) -> str:
    """The Python module of `form`, without what differs from one installation to another."""
    done = subprocess.run([UIC, str(form)], capture_output=True, check=True, encoding="utf-8")
    # The header names the compiler's version, which changes with no effect on the code.
    text = re.sub(r"\n## Created by: Qt User Interface Compiler version [\d.]+\n", "\n", done.stdout)
    return f'{pruned(text).rstrip()}\n\n\nBASE = "{base(form)}"\n'


def pruned(text: str) -> str:
    """The module `text`, importing of PySide the names alone that it uses.

    PySide makes a class with all its enumerations when its name is imported: each start would wait for dozens.
    """
    names = frozenset(re.findall(r"\w+", _IMPORT.sub("", text)))

    def kept(found: re.Match[str]) -> str:
        used = [name for name in re.findall(r"\w+", found["names"]) if name in names]
        return f"from {found['module']} import ({', '.join(used)})\n" if used else ""

    return _IMPORT.sub(kept, text)


def base(form: Path) -> str:
    """The class of the widget that `form` is for."""
    widget = ET.parse(form).getroot().find("widget")
    assert widget is not None, form
    return widget.get("class", "QWidget")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
