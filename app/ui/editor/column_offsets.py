"""Counts between the model and Qt: code points to UTF-16 units and back, line ends to line separators and back."""

from collections.abc import Sequence

_LINE_SEPARATOR = "\u2028"


def units(text: str) -> int:
    """The UTF-16 units of `text`: as Qt counts it."""
    # Half of a pair that lost the other counts as one, as it does in a document.
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def unit_at(text: str, point: int) -> int:
    """The UTF-16 unit at which code point `point` of `text` begins; that of an end for one outside."""
    return units(text[: max(0, point)])


def point_at(text: str, unit: int) -> int:
    """The code point of `text` that begins at UTF-16 unit `unit`, or of which it is the second half."""
    if text.isascii():
        return max(0, min(unit, len(text)))
    point = 0
    for character in text:
        unit -= 2 if character > "\uffff" else 1
        if unit < 0:
            break
        point += 1
    return point


def to_document(text: str) -> str:
    """`text` of the model as a block of a document holds it: a line end does not end the block."""
    return text.replace("\n", _LINE_SEPARATOR)


def from_document(text: str) -> str:
    """`text` of a block as the model holds it."""
    return text.replace(_LINE_SEPARATOR, "\n")


def common_ends(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """How many items (code points of texts) `old` and `new` share first, and how many of the rest last."""
    shorter = min(len(old), len(new))
    head = 0
    if old[:shorter] == new[:shorter]:
        head = shorter
    else:
        while old[head] == new[head]:
            head += 1
    tail = 0
    while tail < shorter - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return head, tail
