"""What the clipboard is given of a text: the same in three formats; puts nothing there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clip:
    """One text as a fragment of HTML, as an RTF file's bytes and as plain text."""

    html: str
    rtf: bytes
    text: str
