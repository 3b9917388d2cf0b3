"""Numbers of lists as Word, OpenDocument and web pages name them; bullets are not its matter."""

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def numeral(number: int, kind: str) -> str:
    """`number` as a list shows it; `kind` as WordprocessingML names it (``decimal``, ``lowerLetter``, ``upperRoman``).

    A kind that is not known counts in digits, and so do numbers that the kind cannot write.
    """
    if kind == "decimalZero":
        return f"{number:02}"
    if kind in {"lowerLetter", "upperLetter"} and 0 < number < 1000:
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters if kind == "lowerLetter" else letters.upper()
    if kind in {"lowerRoman", "upperRoman"} and 0 < number < 4000:
        return _roman(number) if kind == "lowerRoman" else _roman(number).upper()
    return str(number)


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text
