"""What the window asks of each of its pages; no page stands here."""

from collections.abc import Callable, Mapping
from typing import Protocol, runtime_checkable

Handlers = Mapping[str, Callable[[], object]]
"""What can be done now, by the name of its action."""


@runtime_checkable
class Page(Protocol):
    """A page of the window."""

    def handlers(self) -> Handlers:
        """What can be done now on this page, by the name of the action that asks for it."""
