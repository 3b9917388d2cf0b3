"""The order of words in a Finnish or Swedish list, as a text that sorts by its code points; runs no database."""

import unicodedata

# Behind z, in the order that both alphabets have; { | } are the characters behind z in ASCII.
_LAST = str.maketrans(
    {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "ü": "y", "ß": "ss", "đ": "d", "ð": "d", "þ": "th"}
)
_LONGEST = 120


def sort_key(text: str) -> str:
    """`text` without case, marks and what stands before its first letter or digit; empty where it has none.

    Å, ä and ö come behind z; any other letter stands with the one that it is made of (é with e), ü with y.
    """
    folded = unicodedata.normalize("NFC", text).casefold().translate(_LAST)
    bare = "".join(sign for sign in unicodedata.normalize("NFD", folded) if not unicodedata.combining(sign))
    start = next((place for place, sign in enumerate(bare) if sign.isalnum() or sign in "{|}"), len(bare))
    return bare[start : start + _LONGEST]
