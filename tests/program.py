"""Runs the program in this process as its command line does, with a library of its own."""

import contextlib
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.bootstrap import Bootstrap
from app.cli import run


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str


class Program:
    """The command line over a library in `folder`."""

    def __init__(self, folder: Path, language: str = "en") -> None:
        self.folder = folder
        self.library = folder / "library.aloitevastaus"
        self._app = Bootstrap({"ALOITEVASTAUS_LANGUAGE": language, "USER": "tester"})

    def __call__(self, *words: object) -> Ran:
        out, err = io.StringIO(), io.StringIO()
        argv = [str(word) for word in words]
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = run([*argv, "--library", str(self.library)], self._app)
        return Ran(code, out.getvalue(), err.getvalue())

    def json(self, *words: object) -> Any:
        """The JSON of a command that was done, even if something needs a person."""
        ran = self(*words, "--json")
        assert ran.code in (0, 1), ran.err
        return json.loads(ran.out)
