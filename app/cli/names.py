"""Names from standard input, one a line, in whatever encoding the other program wrote; inflects nothing."""

import codecs
import sys


def names_given() -> list[str]:
    """The lines of standard input without the white space around them, blank ones left out; none where it is closed.

    The system's own encoding says little of what another program wrote: UTF-8 is tried first, UTF-16 where its mark
    stands (PowerShell), then cp1252.
    """
    if sys.stdin is None:
        return []
    source = getattr(sys.stdin, "buffer", None)
    text = sys.stdin.read() if source is None else _decoded(source.read())
    return [line.strip() for line in text.splitlines() if line.strip()]


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
