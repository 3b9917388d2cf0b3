"""One process that reads texts: starts it, passes requests and answers, ends it; never starts it anew."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path
from queue import SimpleQueue
from threading import RLock, Thread
from typing import Any

from app.domain.proofing import KnownWords
from app.language.proofing_json import from_line, known_to_json, to_line

# What Python and the C library cannot start without, and where dictionaries are looked for, where it is set; nothing
# else of the person's environment.
_KEPT = (
    "SYSTEMROOT", "WINDIR", "TEMP", "TMP", "TMPDIR", "PYTHONPATH", "LD_LIBRARY_PATH",
    "PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432", "XDG_DATA_DIRS",
)  # fmt: skip
_WINDOWS_FLAGS = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
_MOST_KNOWN = 8
"""Of so many sets of known words the process keeps its copy: one a window is usual."""

_LOST = None
"""What stands at the end of the answers to a request whose process is gone."""


class LostError(Exception):
    """The process ended before it had answered.

    `item` is the number of the item of this request that it was working on, None where that is not known or another
    request's; `explained` says whether it was working on any.
    """

    def __init__(self, item: int | None, *, explained: bool) -> None:
        super().__init__()
        self.item = item
        self.explained = explained


class Asked:
    """A request on its way: the iterator of its answers, each with the number of its item. LostError."""

    def __init__(self, process: "ProofProcess", number: int, answers: "SimpleQueue[list[Any] | None]") -> None:
        self._process = process
        self._number = number
        self._answers = answers

    def __iter__(self) -> Iterator[tuple[int, Any]]:
        while True:
            told = self._answers.get()
            if told is _LOST:
                raise self._process.loss_of(self._number)
            if len(told) == 1:
                return
            yield told[1], told[2]

    def drop(self) -> None:
        """Nothing; whatever is still to come is not waited for, nor worked on."""
        self._process.drop(self._number)


class ProofProcess:
    """A running child that answers requests as `proofing_answers.Answering` has them. OSError where it cannot start.

    No call waits for the child but the iteration of answers and `end`.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._child = _started(command)
        # What is collected as garbage may drop a request on the thread that is just making another.
        self._lock = RLock()
        self._asked: dict[int, SimpleQueue[list[Any] | None]] = {}
        self._known: dict[KnownWords, int] = {}
        self._numbers = count(1)
        self._outgoing: SimpleQueue[bytes | None] = SimpleQueue()
        self._at: tuple[int, int] | None = None
        self.gone = False
        self._threads = tuple(
            Thread(target=work, name="proofreading", daemon=True) for work in (self._send, self._take)
        )
        for thread in self._threads:
            thread.start()

    def ask(self, kind: str, known: KnownWords | None, items: Sequence[Any]) -> Asked:
        """The request of `kind` for `items` that has just been sent; `known` goes along where the child lacks it."""
        answers: SimpleQueue[list[Any] | None] = SimpleQueue()
        with self._lock:
            number = next(self._numbers)
            if self.gone:
                answers.put(_LOST)
            else:
                self._asked[number] = answers
                self._outgoing.put(to_line([number, kind, self._name_of(known), items]))
        return Asked(self, number, answers)

    def drop(self, number: int) -> None:
        """Nothing; the request with `number` is given up, unless it was answered to its end."""
        with self._lock:
            if self._asked.pop(number, None) is not None:
                self._outgoing.put(to_line([number, "stop"]))

    def loss_of(self, number: int) -> LostError:
        """What the end of the process means for the request with `number`."""
        if self._at is None:
            return LostError(None, explained=False)
        return LostError(self._at[1] if self._at[0] == number else None, explained=True)

    def end(self) -> None:
        """Nothing; the child has ended, and nothing of it is left."""
        _kill(self._child)
        for thread in self._threads:
            thread.join()

    def _name_of(self, known: KnownWords | None) -> int:
        if known is None:
            return 0
        # The last asked for stands last; the first is what nobody has asked for the longest time.
        name = self._known.pop(known, 0)
        if not name:
            name = next(self._numbers)
            self._outgoing.put(to_line([0, "known", name, known_to_json(known)]))
            if len(self._known) == _MOST_KNOWN:
                oldest = next(iter(self._known))
                self._outgoing.put(to_line([0, "forget", self._known.pop(oldest)]))
        self._known[known] = name
        return name

    def _send(self) -> None:
        pipe = self._child.stdin
        assert pipe is not None
        with suppress(OSError):
            while (line := self._outgoing.get()) is not None:
                pipe.write(line)
                pipe.flush()
        with suppress(OSError):
            pipe.close()

    def _take(self) -> None:
        pipe = self._child.stdout
        assert pipe is not None
        # A line that is cut short or no JSON comes from a child that is breaking.
        with pipe, suppress(ValueError, LookupError, TypeError):
            for line in pipe:
                self._told(from_line(line))
        _kill(self._child)
        self._child.wait()
        self._outgoing.put(None)
        with self._lock:
            self.gone = True
            left, self._asked = self._asked, {}
        for answers in left.values():
            answers.put(_LOST)

    def _told(self, told: list[Any]) -> None:
        if len(told) == 2:
            self._at = (told[0], told[1])
            return
        self._at = None
        with self._lock:
            answers = self._asked.pop(told[0], None) if len(told) == 1 else self._asked.get(told[0])
        if answers is not None:
            answers.put(told)


def _started(command: Sequence[str]) -> "subprocess.Popen[bytes]":
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return subprocess.Popen(  # noqa: S603  (the command is the program itself)
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment | {"PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        # It lives as long as the program: no folder or stick that a person wants to remove is kept busy.
        cwd=Path(sys.executable).parent,
        start_new_session=True,
        creationflags=_WINDOWS_FLAGS,
    )


def _kill(child: "subprocess.Popen[bytes]") -> None:
    if sys.platform == "win32":
        child.kill()
    elif child.returncode is None:
        # It leads its own session, so its process group is its pid, which is its own until it has been waited for.
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, signal.SIGKILL)
