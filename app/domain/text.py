"""Characters: what a text may hold, and when two texts count as the same; knows nothing of meaning or language."""

import re
import unicodedata

NBSP = "\u00a0"
NON_BREAKING_HYPHEN = "\u2011"
SOFT_HYPHEN = "\u00ad"

# XML 1.0 cannot hold these, and no text of an official means them: surrogates, controls, non-characters.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")
_SPACES = re.compile(r"\s+")
# What typography may change without changing what is said.
_TYPOGRAPHY = str.maketrans(
    {
        NON_BREAKING_HYPHEN: "-",
        "\u2010": "-",
        "\u2012": "-",
        "\u2013": "-",
        "\u2014": "-",
        "\u2212": "-",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u00bb": '"',
        "\u00ab": '"',
        "\u2018": "'",
        "\u2019": "'",
        "\u2026": "...",
        SOFT_HYPHEN: None,
        "\u200b": None,
        "\ufeff": None,
    }
)


def clean(text: str) -> str:
    """`text` without characters that a document cannot hold, with LF as its only line end.

    Applied where a text enters the model (a reader, a paste, a keystroke), so that no writer need do it.
    """
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))


def fold_spaces(text: str) -> str:
    """`text` with every run of white space (no-break spaces too) as one space, and none at its ends."""
    return _SPACES.sub(" ", text).strip()


def comparable(text: str) -> str:
    """`text` as it is compared by value: white space folded, dashes, quotation marks and soft hyphens made alike."""
    return fold_spaces(unicodedata.normalize("NFC", text).translate(_TYPOGRAPHY))
