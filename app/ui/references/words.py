"""What acts, their sections and their status are called in the window's language; it holds none of them."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.citing import ActHit
from app.domain.language import Language
from app.domain.statute import Act, ActKind, Status
from app.ui.moments import day_text
from app.ui.theme import Tone

Look = tuple[str, Tone]
"""An icon's name and its tone."""

_WORDS = {
    Status.IN_FORCE: QT_TRANSLATE_NOOP("References", "in force"),
    Status.NOT_YET: QT_TRANSLATE_NOOP("References", "not yet in force"),
    Status.REPEALED: QT_TRANSLATE_NOOP("References", "repealed"),
    Status.PARTLY_REPEALED: QT_TRANSLATE_NOOP("References", "partly repealed"),
    Status.UNKNOWN: QT_TRANSLATE_NOOP("References", "not verified"),
}
LOOKS: Mapping[Status, Look] = {
    Status.IN_FORCE: ("circle-check", Tone.DONE),
    Status.NOT_YET: ("clock", Tone.WARNING),
    Status.REPEALED: ("circle-alert", Tone.ERROR),
    Status.PARTLY_REPEALED: ("triangle-alert", Tone.WARNING),
    Status.UNKNOWN: ("circle-help", Tone.MUTED),
}
"""The shape and tone of each status."""


def status_words(act: Act, status: Status, day: date) -> str:
    """How `act` stands on `day`, with the day from which it does where that is told."""
    word = _said(_WORDS[status])
    since = {Status.NOT_YET: act.in_force, Status.REPEALED: act.repealed}.get(status)
    if since is not None and since != date.min:
        return _said(QT_TRANSLATE_NOOP("References", "{status} ({day})")).format(status=word, day=day_text(since))
    if status in {Status.IN_FORCE, Status.PARTLY_REPEALED} and (renamed := renamed_on(act, day)):
        both = _said(QT_TRANSLATE_NOOP("References", "{status}, renamed {day}"))
        return both.format(status=word, day=day_text(renamed))
    return word


def renamed_on(act: Act, day: date) -> date | None:
    """The last day up to `day` on which `act` was given another name, None where it never was."""
    return max((it.until for it in act.names if it.until is not None and it.until <= day), default=None)


def title_of(act: Act, language: Language, day: date) -> str:
    """What `act` is called in `language` on `day`, in the other language where it has no name in that one."""
    title = act.naming(day).title
    return title[language] or title[language.other] or act.number


def place_words(hit: ActHit, language: Language) -> str:
    """The place in the act that was asked for: *22 §*, *3 luku 4 §*; empty for the whole act."""
    if not hit.number:
        return ""
    if hit.act.kind is ActKind.EU:
        return f"{hit.number} artikla" if language is Language.FI else f"artikel {hit.number}"
    named = {Language.FI: f"{hit.chapter} luku ", Language.SV: f"{hit.chapter} kap. "}[language] if hit.chapter else ""
    return f"{named}{hit.number} §"


def _said(word: object) -> str:
    return QCoreApplication.translate("References", str(word))
