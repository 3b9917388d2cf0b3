"""Characters as RTF writes them; knows no paragraphs."""

import re

_SPECIAL = re.compile(r"[\\{}\n\t]|[^ -~]")
_WORDS = {"\\": r"\\", "{": r"\{", "}": r"\}", "\n": r"\line ", "\t": r"\tab "}


def escaped(text: str) -> str:
    r"""`text` in ASCII: a character beyond it as one ``\uN?`` for each of its UTF-16 units, a line end as ``\line``."""
    return _SPECIAL.sub(_word, text)


def _word(match: re.Match[str]) -> str:
    return _WORDS.get(match[0]) or "".join(_units(match[0]))


def _units(character: str) -> list[str]:
    data = character.encode("utf-16-le", "surrogatepass")
    # RTF's numbers are signed, and reach from -32768 to 32767.
    return [rf"\u{int.from_bytes(data[i : i + 2], 'little', signed=True)}?" for i in range(0, len(data), 2)]
