"""Puts Python's own import back in the place of PySide's, which reads the source of each module; imports nothing."""

import builtins

# Loaded first: what would load it later would put its import in place again.
import PySide6.QtCore  # noqa: F401

_OWN = "__orig_import__"
"""Where PySide leaves the import that it replaces."""


def use_plain_imports() -> None:
    """Nothing; modules are imported as before PySide was.

    Its import looks for its name in the text of whatever is imported, since a module may ask for attributes in another
    style with ``from __feature__ import``. None here does, and the search takes a tenth of the time in which a case
    opens and holds ten megabytes of sources.
    """
    builtins.__import__ = getattr(builtins, _OWN, builtins.__import__)
