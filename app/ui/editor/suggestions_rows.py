"""Which suggestions stand in which rows while better ones arrive; it shows none."""

from collections.abc import Sequence

ROWS = 5
"""How many suggestions a menu has room for."""


def placed(shown: Sequence[str], better: Sequence[str], *, held: bool) -> tuple[str, ...]:
    """The words of the rows, `ROWS` at most, once the list `better` has come.

    While a person is among the rows (`held`) no row changes: what is new goes behind, where there is room.
    """
    if not held:
        return tuple(better[:ROWS])
    return tuple(dict.fromkeys((*shown, *better)))[:ROWS]
