"""Has texts read in a process of their own, and starts it anew where an engine broke; reads nothing itself."""

import time
from collections import Counter, deque
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any

from app.domain.errors import AppError
from app.domain.language import Language
from app.domain.proofing import KnownWords, Marks, Proofable, ProofState
from app.language.proofing_json import marks_from_json, state_from_json, text_to_json
from app.language.proofing_process import LostError, ProofProcess

_MOST_STARTS = 6
_MINUTE = 60.0
_DEADLY = 2
"""What has broken the process so often is not asked again."""


@dataclass(frozen=True, slots=True)
class _Request:
    """`items` to be asked for; `once` says that an item has one answer, else the answers end with the request."""

    kind: str
    items: Sequence[Hashable]
    written: Callable[[Any], Any]
    known: KnownWords | None = None
    once: bool = True


class ProofreaderApart:
    """A proofreader whose work is done in a process that `command` starts with the first request.

    The child must run `proofing_answers.serve`. Where it dies it is started anew, `most_starts` times a minute in all;
    what has broken it twice has no marks and no suggestions from then on. `now` counts seconds.
    """

    def __init__(
        self, command: Sequence[str], most_starts: int = _MOST_STARTS, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._command = tuple(command)
        self._starts: deque[float] = deque(maxlen=most_starts)
        self._now = now
        self._lock = Lock()
        self._process: ProofProcess | None = None
        self._closed = False
        self._deaths: Counter[Hashable] = Counter()

    def state(self) -> ProofState:
        """What reads each language; the engines are loaded when this returns. AppError ``proofing.lost``."""
        answers = dict(self._answers(_Request("state", ("",), str)))
        if not answers:
            raise AppError("proofing.lost")
        return state_from_json(answers[0])

    def check(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
        """The marks of each of `texts`, in order of their places. AppError ``proofing.lost``."""
        answers = dict(self._answers(_Request("check", texts, text_to_json, known)))
        return [marks_from_json(answers.get(number, []), text.text) for number, text in enumerate(texts)]

    def variants(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
        """The marks of each of `texts` for words that they write in two ways. AppError ``proofing.lost``."""
        document = _Request("variants", (tuple(texts),), lambda item: [text_to_json(text) for text in item], known)
        nothing: list[Any] = [[] for _ in texts]
        marks = dict(self._answers(document)).get(0, nothing)
        return [marks_from_json(of_one, text.text) for of_one, text in zip(marks, texts, strict=True)]

    def suggest(self, word: str, language: Language, known: KnownWords) -> Iterator[tuple[str, ...]]:
        """Ever better lists of words that may be meant; closing the iterator stops it. AppError ``proofing.lost``."""
        for _, words in self._answers(_Request("suggest", ((word, language),), list, known, once=False)):
            yield tuple(words)

    def close(self) -> None:
        """Nothing; the process has ended, and calls that still wait for it end with ``proofing.lost``."""
        with self._lock:
            self._closed = True
            process, self._process = self._process, None
        if process is not None:
            process.end()

    def _answers(self, request: _Request) -> Iterator[tuple[int, Any]]:
        """Each answer to `request` with the number of its item; none to what has broken the process twice."""
        left = [number for number, item in enumerate(request.items) if not self._is_deadly(request, item)]
        lost = 0
        while left:
            asked = self._running().ask(
                request.kind, request.known, [request.written(request.items[number]) for number in left]
            )
            answered: set[int] = set()
            try:
                for index, answer in asked:
                    if request.once:
                        answered.add(left[index])
                    yield left[index], answer
            except LostError as loss:
                lost += not loss.explained
                if lost > 1:
                    raise AppError("proofing.lost") from loss
                if loss.item is not None:
                    self._deaths[request.kind, request.items[left[loss.item]]] += 1
            else:
                return
            finally:
                asked.drop()
            left = [n for n in left if n not in answered and not self._is_deadly(request, request.items[n])]

    def _is_deadly(self, request: _Request, item: Hashable) -> bool:
        return self._deaths[request.kind, item] >= _DEADLY

    def _running(self) -> ProofProcess:
        """The process, started where there is none that runs. AppError ``proofing.lost``."""
        with self._lock:
            if self._closed:
                raise AppError("proofing.lost")
            if self._process is None or self._process.gone:
                if self._starts.maxlen == len(self._starts) and self._now() - self._starts[0] < _MINUTE:
                    raise AppError("proofing.lost")
                self._starts.append(self._now())
                try:
                    self._process = ProofProcess(self._command)
                except OSError as error:
                    raise AppError("proofing.lost") from error
            return self._process
