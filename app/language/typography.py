"""Puts the typography of a whole text right, by the rules of the Finnish and Swedish language offices; no spelling."""

import re
from collections.abc import Iterator, Sequence

from app.domain.language import Language
from app.domain.nobreak import bind
from app.domain.proofing import Replacement, Stretch
from app.language.marks_text import Stretches, addresses
from app.language.typography_signs import DASH, ELLIPSIS, signs_put_right

# What becomes shorter: several spaces, three full stops, two hyphens for a dash.
_SHORTER = re.compile(r"[ \u00a0]{2,}|(?<!\.)\.\.\.(?!\.)|(?<=[ \u00a0])--(?=[ \u00a0])")


def tidied(
    text: str,
    language: Language,  # noqa: ARG001 - the protocol's: both languages have the same rules so far
    links: Sequence[Stretch],
) -> Sequence[Replacement]:
    """What is to be replaced in `text`, in order, nothing of it in `links` or in an address that stands in it.

    No-break spaces (see `domain.nobreak`), ” ”, ’, en dashes in ranges and between words, …, minus signs, one space
    for several. Applied once, nothing is left to replace.
    """
    held = Stretches([*links, *addresses(text)])
    signs, origins = _shortened(text, held)
    short = "".join(signs)
    put_right = _restored(short, signs_put_right(short), origins, held)
    put_right = _restored(put_right, bind(put_right), origins, held)
    return tuple(_replacements(text, put_right, origins))


def _shortened(text: str, held: Stretches) -> tuple[list[str], list[int]]:
    """The signs of `text` after everything that makes it shorter, and where in `text` each of them stood."""
    signs: list[str] = []
    origins: list[int] = []
    done = 0
    for found in _SHORTER.finditer(text):
        start, end = found.span()
        if held.touch(start, end):
            continue
        signs += text[done:start]
        origins += range(done, start)
        signs.append(found[0][0] if found[0].isspace() else ELLIPSIS if found[0] == "..." else DASH)
        origins.append(start)
        done = end
    signs += text[done:]
    origins += range(done, len(text))
    return signs, origins


def _restored(old: str, new: str, origins: Sequence[int], held: Stretches) -> str:
    """`new`, as long as `old`, with the old signs where the text is `held`."""
    if old == new:
        return old
    return "".join(
        before if before == after or held.touch(place, place + 1) else after
        for before, after, place in zip(old, new, origins, strict=True)
    )


def _replacements(text: str, put_right: str, origins: Sequence[int]) -> Iterator[Replacement]:
    """Each stretch of `text` that is another in `put_right`, whose signs stood at `origins`."""
    ends = [*origins[1:], len(text)]
    for sign, start, end in zip(put_right, origins, ends, strict=False):
        if text[start:end] != sign:
            yield Replacement(start, end, sign)
