"""Takes out of clipboard HTML what no reader sees, before it is parsed: comments, scripts, declarations."""

import re

FRAGMENT_START = "fragment-start"
FRAGMENT_END = "fragment-end"
NOTHING = "nothing-here"
"""Empty elements that stand where something was taken out: without one, its two ends could become new markup."""

# One pattern from left to right: a script may hold what looks like a comment, and a comment what looks like a script.
_NOT_SHOWN = re.compile(
    r"<!--(?:-?>|(?P<comment>.*?)(?:--!?>|\Z))"
    r"|<(?P<raw>script|style|title|iframe|noembed|noframes)\b[^>]*>.*?(?:</(?P=raw)\s*>|\Z)"
    r"|<[!?][^>]*(?:>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
# What Windows puts before the HTML: where in it the fragment lies, in bytes.
_DESCRIPTION = re.compile(r"\AVersion:[\d.]+\s+(?:[A-Za-z]+:\S*\s+)*")
_PLACES = {"startfragment": FRAGMENT_START, "endfragment": FRAGMENT_END}


def without_what_is_not_shown(html: str) -> str:
    """`html` without comments, scripts, style sheets and declarations; the fragment's two marks become elements."""
    shown = _NOT_SHOWN.sub(_replaced, _DESCRIPTION.sub("", html))
    # Behind the last end of a tag none can begin; the parser would look for its end again and again.
    end = shown.rfind(">") + 1
    return shown[:end] + shown[end:].replace("<", "&lt;")


def _replaced(match: re.Match[str]) -> str:
    mark = (match["comment"] or "").strip().lower()
    return f"<{_PLACES.get(mark, NOTHING)}>"
