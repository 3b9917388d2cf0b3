"""What a person may have meant by a misspelt word, as work for another thread; it shows nothing."""

from collections.abc import Callable

from app.domain.proofing import KnownWords, Proofable
from app.domain.rules import SPELLING
from app.services.findings import Finding
from app.services.ports import Proofreader
from app.ui.tasks import Progress

_SHORTEST_TAIL = 3
Reader = Callable[[], Proofreader]


class Suggesting:
    """The search for what is to stand in place of the words of `finding`; it tells the number of each list it has."""

    def __init__(self, finding: Finding, known: KnownWords, reader: Reader) -> None:
        self._finding, self._known, self._reader = finding, known, reader
        self.lists: list[tuple[str, ...]] = []

    def __call__(self, progress: Progress) -> None:
        """Nothing; `lists` has ever better ones, what the finding offers itself first in each."""
        finding, language = self._finding, self._finding.spot.language
        if finding.fixes:
            self._tell(finding.fixes, progress)
        if finding.rule not in SPELLING or language is None:
            return
        for words in self._reader().suggest(finding.text, language, self._known):
            progress.check()
            better = tuple(dict.fromkeys((*finding.fixes, *words)))
            if better and better != (self.lists[-1] if self.lists else ()):
                self._tell(better, progress)

    def _tell(self, words: tuple[str, ...], progress: Progress) -> None:
        self.lists.append(words)
        progress.at(len(self.lists), len(self.lists))


class Guessing:
    """The search for the longest known word at the end of that of `finding`: its last part, if it is a compound."""

    def __init__(self, finding: Finding, known: KnownWords, reader: Reader) -> None:
        self._finding, self._known, self._reader = finding, known, reader

    def __call__(self, progress: Progress) -> str:
        """The word in small letters, empty for none."""
        word, language = self._finding.text.lower(), self._finding.spot.language
        tails = [word[start:].lstrip("-") for start in range(2, len(word) - _SHORTEST_TAIL + 1)]
        if language is None or not tails:
            return ""
        progress.check()
        texts = [Proofable(tail, language, running=False) for tail in tails]
        answers = self._reader().check(texts, self._known)
        right = (it for it, marks in zip(tails, answers, strict=True) if not any(m.rule in SPELLING for m in marks))
        return next(right, "")
