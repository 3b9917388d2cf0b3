"""What is known of the texts of one open case: what was read, what must be read, what is to be told; it reads none."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.case import Case
from app.domain.proofing import KnownWords, Marks
from app.domain.rules import SEVERITIES
from app.services.findings import Finding
from app.services.proof_answers import Answers, VariantAnswers
from app.services.proof_dismissed import Dismissed
from app.services.proof_marks import merged
from app.services.proof_texts import ProofText, ProofTexts

NOTHING_KNOWN = KnownWords()


@dataclass(frozen=True, slots=True)
class _Told:
    """The findings of a text, and the marks that they were made of."""

    text: ProofText
    marks: Marks
    others: Marks
    findings: tuple[Finding, ...]


class Proofing:
    """The proofreading of one open case; it lives on one thread, and each call takes a few milliseconds at most.

    The round: `texts`, `lacking`, have those read, `learn`; then `lacking_variants`, have them read together,
    `learn_variants`; `findings` at any time. `read` lists the texts of a case.
    """

    def __init__(self, read: Callable[[Case], tuple[ProofText, ...]] | None = None) -> None:
        self._read = read or ProofTexts()
        self._known = NOTHING_KNOWN
        self._answers = Answers()
        self._variants = VariantAnswers()
        self._told: dict[int, _Told] = {}

    def texts(self, case: Case) -> tuple[ProofText, ...]:
        """The texts of `case`, as `proof_texts` has them; one that did not change is the same object as before."""
        return self._read(case)

    def lacking(self, texts: Sequence[ProofText], known: KnownWords) -> tuple[ProofText, ...]:
        """Those of `texts` that must be read, or read anew because of a change in `known`; equal texts once.

        From now on a word that `known` holds is silent as it stands, whether read anew yet or not.
        """
        self._know(known)
        return self._answers.lacking(texts)

    def learn(self, texts: Sequence[ProofText], marks: Sequence[Marks], known: KnownWords | None = None) -> None:
        """Nothing; `marks` are the answer for each of `texts`, read with `known` (None: that of the last `lacking`)."""
        self._answers.learn([it.text for it in texts], marks, known or self._known)

    def lacking_variants(self, texts: Sequence[ProofText], known: KnownWords) -> tuple[ProofText, ...]:
        """Those of `texts`, the whole case, that must be read together for variants: all of a language or none."""
        self._know(known)
        return self._variants.lacking(texts, known)

    def learn_variants(
        self, texts: Sequence[ProofText], marks: Sequence[Marks], known: KnownWords | None = None
    ) -> None:
        """Nothing; `marks` are the variants in each of `texts`, which `lacking_variants` gave."""
        self._variants.learn([it.text for it in texts], marks, known or self._known)

    def findings(self, case: Case) -> tuple[Finding, ...]:
        """What is found in `case`, in the document's order, Finnish before Swedish; what was dismissed is left out.

        Each stands in the text now: in a text that changed and was not read since, what was found outside of the
        change is told on. Where nothing changed it is the same object as before.
        """
        texts = self._read(case)
        dismissed = Dismissed(case.dismissals)
        spelled = self._answers.standing(texts)
        variants = self._variants.standing(texts)
        told: dict[int, _Told] = {}
        for text, marks, others in zip(texts, spelled, variants, strict=True):
            if marks or others:
                told[id(text)] = self._of(text, marks, others)
        # Each holds its text: no other text can have the number of one that is kept.
        self._told = told
        return tuple(finding for it in told.values() for finding in it.findings if finding not in dismissed)

    def _of(self, text: ProofText, marks: Marks, others: Marks) -> _Told:
        """What is told of `text`: the very same findings as long as the marks are."""
        silent = self._answers.silent
        loud = tuple(it for it in others if not silent(it, text.text)) if others else others
        before = self._told.get(id(text))
        if before and before.text is text and before.marks is marks and before.others == loud:
            return before
        return _Told(text, marks, loud, tuple(_findings(text, merged(marks, loud))))

    def _know(self, known: KnownWords) -> None:
        self._answers.turn(known)
        self._known = known


def _findings(text: ProofText, marks: Marks) -> Iterator[Finding]:
    for mark in marks:
        start, end = text.spot.start + mark.start, text.spot.start + mark.end
        spot = replace(text.spot, start=start, end=end)
        yield Finding(mark.rule, SEVERITIES[mark.rule], spot, mark.facts, mark.says, mark.text, mark.fixes)
