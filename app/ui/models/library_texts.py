"""What each cell of the library says, in the window's language; it reads no library and paints nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QObject

from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.library import CaseSummary
from app.domain.readiness import Readiness
from app.ui.theme import Tone

NEAR_DAYS = 14
"""A deadline that is no more days away than this is told of."""


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline in words: the day, what there is to say about it (empty where nothing is), and the tone of that."""

    day: str
    word: str = ""
    tone: Tone = Tone.TEXT

    @property
    def told(self) -> str:
        """Both in one."""
        return f"{self.day} {self.word}".strip()


class LibraryTexts(QObject):
    """The words of the library for `language`, the window's (``fi``, ``sv``, ``en``)."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.speak(language)

    def speak(self, language: str) -> None:
        """Nothing; from now on the words are those of `language`."""
        self._locale = QLocale(language if language != "en" else "en_GB")
        self._form = "d MMM yyyy" if language == "en" else "d.M.yyyy"
        self._between = ":" if language == "en" else "."
        self.titles = Language.SV if language == "sv" else Language.FI

    def headers(self) -> tuple[str, ...]:
        """The heads of the columns."""
        return (
            self.tr("Title"),
            self.tr("First signatory"),
            self.tr("Stage"),
            self.tr("Meeting"),
            self.tr("Deadline"),
            self.tr("Finnish"),
            self.tr("Swedish"),
            self.tr("Changed"),
        )

    def title(self, summary: CaseSummary) -> str:
        """The title in the window's language, else in the other one."""
        title = summary.title[self.titles] or summary.title[self.titles.other] or self.tr("Case without a title")
        return title[:1].upper() + title[1:]

    def signatory(self, summary: CaseSummary) -> str:
        """Who signed first, and whether others did."""
        if not summary.first_signatory or not summary.others_signed:
            return summary.first_signatory
        return self.tr("{name} and others").format(name=summary.first_signatory)

    def stage(self, stage: Stage | None) -> str:
        """The rank of the body that deals with the case."""
        match stage:
            case None:
                return ""
            case Stage.COMMITTEE:
                return self.tr("Committee")
            case Stage.BOARD:
                return self.tr("Board")
            case Stage.COUNCIL:
                return self.tr("Council")

    def day(self, day: date | None) -> str:
        """A day as it is written in the language."""
        return self._locale.toString(QDate(day.year, day.month, day.day), self._form) if day else ""

    def due(self, deadline: date | None, today: date) -> Due:
        """A deadline as it stands to `today`."""
        if deadline is None:
            return Due("")
        day, left = self.day(deadline), (deadline - today).days
        if left < 0:
            return Due(day, self.tr("passed"), Tone.ERROR)
        if left == 0:
            return Due(day, self.tr("today"), Tone.ERROR)
        if left > NEAR_DAYS:
            return Due(day)
        near = self.tr("tomorrow") if left == 1 else self.tr("in {days} days").format(days=left)
        return Due(day, near, Tone.WARNING)

    def ready(self, ready: Readiness) -> str:
        """How many of the mandatory parts are filled, in short."""
        return f"{ready.filled}/{ready.total}" if ready.total else ""

    def ready_told(self, ready: Readiness, language: Language) -> str:
        """The same as a sentence."""
        if not ready.total:
            return self.tr("Not counted yet")
        if language is Language.FI:
            text = self.tr("Finnish: {filled} of {total} mandatory parts are ready")
        else:
            text = self.tr("Swedish: {filled} of {total} mandatory parts are ready")
        return text.format(filled=ready.filled, total=ready.total)

    def changed(self, changed: datetime, today: date) -> str:
        """The time of a change of today, the day of an earlier one."""
        local = changed.astimezone()
        if local.date() != today:
            return self.day(local.date())
        # A bare time looks like a day where both are written with a full stop.
        return self.tr("at {time}").format(time=self._time(local))

    def changed_told(self, summary: CaseSummary) -> str:
        """When and by whom a case was changed, in full."""
        local = summary.changed.astimezone()
        facts = {"day": self.day(local.date()), "time": self._time(local), "who": summary.changed_by}
        return self.tr("Changed {day} at {time} by {who}").format(**facts)

    def shown(self, count: int) -> str:
        """How many cases the list shows."""
        return self.tr("1 case") if count == 1 else self.tr("{count} cases").format(count=self._locale.toString(count))

    def _time(self, moment: datetime) -> str:
        return f"{moment.hour}{self._between}{moment:%M}"


def part_name(part: str, sentences: Mapping[str, str]) -> str:
    """The name of a hit's part as a person calls it, such as *Answer 2*; `sentences` are those of the messages."""
    key, _, number = part.partition(":")
    name = sentences.get(f"names.part.{key}", key)
    return f"{name[:1].upper()}{name[1:]}" + (f" {number}" if number.isdecimal() else "")
