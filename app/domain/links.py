"""Addresses of links: which ones a document may carry; opens none and looks none up."""

import re

NO_ADDRESS = "#"
"""Stands for an address that was lost: the link is kept, so that a person sees where one is wanted."""

_BAD = re.compile(r"[\s\\<>\"^`{|}\x00-\x20\x7f]|%(?![0-9A-Fa-f]{2})")
_WEB = re.compile(r"https?://(?P<host>[^/?#@:\[\]]+)(?::(?P<port>\d{1,5}))?(?:[/?#].*)?", re.IGNORECASE)
_LABEL = re.compile(r"[^\W_](?:[\w-]*[^\W_])?")
_MAIL = re.compile(r"mailto:[^@/?:]+@(?P<host>[^@/?:]+)(?:\?.*)?", re.IGNORECASE)


def is_usable(address: str) -> bool:
    """Whether `address` can stand in a document: http, https with a host, or mailto.

    Word's own library for .NET throws on addresses with spaces, backslashes, a lone ``%`` or a host that is none,
    though the validator passes them; so the rule is stricter than the format. `NO_ADDRESS` is not usable.
    """
    if _BAD.search(address):
        return False
    match = _WEB.fullmatch(address) or _MAIL.fullmatch(address)
    if match is None or int(match.groupdict().get("port") or 0) > 65535:
        return False
    return all(_LABEL.fullmatch(label) for label in match["host"].removesuffix(".").split("."))


def target_of(address: str) -> str:
    """`address` as a document carries it: itself, or `NO_ADDRESS` where it is unusable (the case keeps it)."""
    return address if is_usable(address) else NO_ADDRESS
