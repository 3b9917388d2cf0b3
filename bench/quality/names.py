"""How many names get their genitive right, in both languages."""

from collections.abc import Callable, Iterator, Sequence

from app.domain.language import Language
from bench.quality.shared import genitives
from bench.quality.spelling import Verdict


def genitive_verdicts(genitive: Callable[[str, Language], Sequence[str]]) -> Iterator[Verdict]:
    """For each language, how many names of the list have a right form as the best one."""
    rows = genitives()
    for language in Language:
        right = sum(genitive(name, language)[0] in forms[language] for name, forms in rows)
        yield Verdict(f"{language.value}: right genitive is the best one", right, len(rows), 1.0)
