"""What stands on standard input, in whatever encoding the other program wrote; it inflects and reads nothing."""

import codecs
import sys


def names_given() -> list[str]:
    """The lines of standard input without the white space around them, blank ones left out; none where it is closed."""
    return [line.strip() for line in text_given().splitlines() if line.strip()]


def text_given() -> str:
    """The text on standard input, its byte order mark left out; empty where it is closed.

    The system's own encoding says little of what another program wrote: UTF-8 is tried first, UTF-16 where its mark
    stands (PowerShell), then cp1252.
    """
    if sys.stdin is None:
        return ""
    source = getattr(sys.stdin, "buffer", None)
    return sys.stdin.read() if source is None else _decoded(source.read())


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
