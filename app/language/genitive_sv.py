"""The Swedish genitive of names: an s at the end, and none after a sound that already is one."""

# Source: Svenska skrivregler: names in s, x and z take neither an s nor an apostrophe.
_HISSING = ("s", "x", "z", "ß")
_PARTY_LETTERS = frozenset(
    {"SFP", "SDP", "KD", "RKP", "SFDP", "C", "VF", "SAML", "PS", "VAS", "KOK", "KESK", "VIHR", "VKK"}
)
# What stands at the end of an association's or a company's name.
_REGISTERED = frozenset({"rf", "ry", "rp", "ab", "abp", "oy", "oyj"})


def genitive_sv(name: str) -> tuple[str, ...]:
    """The one genitive of `name` (a person's or a group's), an empty string for a blank name."""
    name = name.strip()
    if not name:
        return (name,)
    last = name.split()[-1]
    if last in _PARTY_LETTERS or last.lower() in _REGISTERED or not last[-1].isalpha():
        return (f"{name}:s",)
    if last.lower().endswith(_HISSING):
        return (name,)
    return (f"{name}S" if last.isupper() and len(last) > 1 else f"{name}s",)
