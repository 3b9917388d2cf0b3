"""Bytes to characters: byte order marks, a declared encoding, UTF-8, and what old Finnish programs wrote (cp1252)."""

import codecs
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What web pages call Latin 1 or ASCII is read as cp1252, as the WHATWG Encoding Standard has it.
_AS_WINDOWS = frozenset({"iso8859-1", "ascii", "cp1252"})
# cp1252 leaves these five bytes undefined; browsers keep them as control characters.
_UNDEFINED = {byte: chr(byte) for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was read in, and whether that encoding left bytes over that mean nothing in it."""

    text: str
    encoding: str
    doubtful: bool = False


def decode(data: bytes, declared: str = "") -> Decoded:
    """The text of `data`: by its byte order mark, else as `declared` if that fits, else UTF-8, UTF-16 or cp1252."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            body = data[len(mark) :]
            text = body.decode(encoding, errors="replace")
            return Decoded(text, encoding, doubtful="\ufffd" in text)
    for encoding in (_known(declared), "utf-8", _utf16_without_mark(data)):
        if encoding:
            try:
                return Decoded(data.decode(encoding), encoding)
            except UnicodeDecodeError:
                continue
    return _windows(data)


def looks_binary(text: str) -> bool:
    """Whether `text` holds so many control characters that it was never meant to be read."""
    head = text[:20_000]
    odd = sum(1 for char in head if (char < " " and char not in "\t\n\r\f\v\x1a") or char == "\ufffd")
    return odd > max(2, len(head) // 200)


def _known(name: str) -> str:
    try:
        canonical = codecs.lookup(name.strip()).name if name.isascii() and name.strip() else ""
        # Python also lists codecs that turn bytes to bytes; only a character encoding can be tried.
        "".encode(canonical or "ascii")
    except (LookupError, ValueError):
        return ""
    if canonical in _AS_WINDOWS:
        return ""
    # A page that could be read far enough to declare UTF-16 is not in UTF-16 (the same standard).
    return "" if canonical.startswith(("utf-16", "utf-32", "utf-7")) else canonical


def _utf16_without_mark(data: bytes) -> str:
    head = data[:4000]
    if len(head) < 4 or len(data) % 2:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.6 * len(head) / 2 and not even:
        return "utf-16-le"
    return "utf-16-be" if even > 0.6 * len(head) / 2 and not odd else ""


def _windows(data: bytes) -> Decoded:
    # latin-1 gives each byte its own code point, so that only those that cp1252 means otherwise are looked up.
    doubtful = any(bytes([byte]) in data for byte in _UNDEFINED)
    text = codecs.charmap_decode(data, "strict", _WINDOWS_TABLE)[0]
    return Decoded(text, "cp1252", doubtful)


_WINDOWS_TABLE = "".join(_UNDEFINED.get(byte) or bytes([byte]).decode("cp1252") for byte in range(256))
