"""Answers requests for proofreading line by line, inside the process that reads texts; it judges no text itself."""

import faulthandler
import os
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, BinaryIO, Protocol

from app.domain.language import Language
from app.domain.proofing import KnownWords, Marks, Proofable, ProofState
from app.language.proofing_json import (
    from_line,
    known_from_json,
    marks_to_json,
    state_to_json,
    text_from_json,
    to_line,
)

if sys.platform == "win32":
    import ctypes
else:
    import resource

_NO_STREAMS = 2
_NICENESS = 10
_LONGEST = 300
"""Seconds that an engine may take for one text or one step of a search: far more than a megabyte asks for."""

_QUIET = 2.0
"""Seconds without a request after which what suggestions need is loaded, before anybody waits for it."""

_SUGGEST = "suggest"

# Neither a box for a broken engine nor one for a missing disk: SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX.
_NO_BOXES = 3

Tell = Callable[[list[Any]], None]


class Reader(Protocol):
    """What answers: a proofreader, but that whoever made it closes it."""

    def state(self) -> ProofState:
        """What reads each language."""

    def check(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
        """The marks of each of `texts`."""

    def variants(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
        """The marks of each of `texts` for words that they write in two ways."""

    def suggest(self, word: str, language: Language, known: KnownWords) -> Iterator[tuple[str, ...]]:
        """Ever better lists of words that may be meant."""


@dataclass(slots=True)
class _Job:
    """One request that is being answered: `steps` says which of its items it works on next, `at` the last it said."""

    number: int
    steps: Iterator[int]
    at: int = 0


class Answering:
    """Answers the requests that it hears, a step of one at a time, by `tell`.

    A request is ``[number, kind, known, items]``; what is told of it are ``[number, item]`` before the work on an item,
    ``[number, item, answer]`` and at the end ``[number]``. Texts come before suggestions, and many texts in turn with
    few: whoever waits for one paragraph does not wait for a whole document. ``[number, "stop"]`` gives a request up;
    ``[0, "known", name, words]`` and ``[0, "forget", name]`` tell of words that requests then refer to by their name.
    """

    def __init__(self, reader: Reader, tell: Tell) -> None:
        self._reader = reader
        self._tell = tell
        self._known: dict[int, KnownWords] = {0: KnownWords()}
        self._texts: deque[_Job] = deque()
        self._searches: deque[_Job] = deque()
        self._loaded = False
        self._cold = list(Language)

    @property
    def cold(self) -> bool:
        """Whether texts are being read here and what suggestions need is not loaded yet."""
        return self._loaded and bool(self._cold)

    def warm(self) -> None:
        """Nothing; what suggestions of one more language need is loaded."""
        next(self._reader.suggest("", self._cold.pop(0), self._known[0]), None)

    @property
    def idle(self) -> bool:
        """Whether nothing is left to be answered."""
        return not self._texts and not self._searches

    def hear(self, request: list[Any]) -> None:
        """Nothing; `request` is taken on or stopped. It is answered by later steps."""
        number, kind, *rest = request
        if kind == "known":
            self._known[rest[0]] = known_from_json(rest[1])
        elif kind == "forget":
            self._known.pop(rest[0], None)
        elif kind == "stop":
            self._stop(number)
        else:
            jobs = self._searches if kind == _SUGGEST else self._texts
            self._go_on(_Job(number, self._steps(kind)(number, self._known[rest[0]], rest[1])), jobs)

    def step(self) -> None:
        """Nothing; one text was read, or a search for suggestions went on a little."""
        if not self._loaded:
            # Named apart: no text is to blame for an engine that breaks when it is loaded.
            self._reader.state()
            self._loaded = True
        jobs = self._texts or self._searches
        job = jobs.popleft()
        self._tell([job.number, job.at])
        self._go_on(job, jobs)

    def _go_on(self, job: _Job, jobs: deque[_Job]) -> None:
        at = next(job.steps, None)
        if at is None:
            self._tell([job.number])
        else:
            job.at = at
            jobs.append(job)

    def _stop(self, number: int) -> None:
        self._texts = deque(job for job in self._texts if job.number != number)
        self._searches = deque(job for job in self._searches if job.number != number)

    def _steps(self, kind: str) -> "Callable[[int, KnownWords, list[Any]], Iterator[int]]":
        return {"state": self._state, "check": self._check, "variants": self._variants, _SUGGEST: self._suggest}[kind]

    def _state(self, number: int, _: KnownWords, items: list[Any]) -> Iterator[int]:
        for index in range(len(items)):
            yield index
            self._tell([number, index, state_to_json(self._reader.state())])

    def _check(self, number: int, known: KnownWords, items: list[Any]) -> Iterator[int]:
        for index, item in enumerate(items):
            yield index
            (marks,) = self._reader.check([text_from_json(item)], known)
            self._tell([number, index, marks_to_json(marks)])

    def _variants(self, number: int, known: KnownWords, items: list[Any]) -> Iterator[int]:
        for index, item in enumerate(items):
            yield index
            marks = self._reader.variants([text_from_json(text) for text in item], known)
            self._tell([number, index, [marks_to_json(of_one) for of_one in marks]])

    def _suggest(self, number: int, known: KnownWords, items: list[Any]) -> Iterator[int]:
        for index, (word, language) in enumerate(items):
            yield index
            for words in self._reader.suggest(word, Language(language), known):
                self._tell([number, index, words])
                yield index


def serve(reader: Reader) -> int:
    """The exit code of answering the requests on standard input by `reader` until there are no more.

    The process then ends at once, whatever it is working on: its parent is gone.
    """
    if sys.stdin is None or sys.stdout is None:
        return _NO_STREAMS
    _behave()
    requests: SimpleQueue[bytes] = SimpleQueue()
    with _own_output() as answers, Path(os.devnull).open("w") as nowhere:
        Thread(target=_hear, args=(sys.stdin.buffer, requests), daemon=True).start()
        answering = Answering(reader, lambda told: _write(answers, told))
        while True:
            if answering.idle:
                faulthandler.cancel_dump_traceback_later()
                try:
                    answering.hear(from_line(requests.get(timeout=_QUIET if answering.cold else None)))
                except Empty:
                    answering.warm()
            while not requests.empty():
                answering.hear(from_line(requests.get()))
            if not answering.idle:
                # An engine that never returns may never let Python's own threads run again either.
                faulthandler.dump_traceback_later(_LONGEST, exit=True, file=nowhere)
                answering.step()


def _hear(source: BinaryIO, requests: SimpleQueue[bytes]) -> None:
    for line in source:
        requests.put(line)
    os._exit(0)


def _write(answers: BinaryIO, told: list[Any]) -> None:
    try:
        answers.write(to_line(told))
        answers.flush()
    except OSError:
        os._exit(0)


def _own_output() -> BinaryIO:
    """Standard output under another number: whatever a library prints goes nowhere."""
    out = sys.stdout.fileno()
    answers = os.fdopen(os.dup(out), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, out)
    os.close(nowhere)
    return answers


def _behave() -> None:
    """Nothing; from now on this process gives way to the window and leaves no image of its memory behind."""
    if sys.platform == "win32":
        # Its parent started it with a low priority.
        ctypes.windll.kernel32.SetErrorMode(_NO_BOXES)
    else:
        os.nice(_NICENESS)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
