"""Puts off finding a function until it is first called, so that a start loads no engine; knows no engine."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def found_later(find: Callable[[], Callable[P, T]]) -> Callable[P, T]:
    """What calls the function that `find` gives, looked for at each call."""

    def call(*args: P.args, **named: P.kwargs) -> T:
        return find()(*args, **named)

    return call
