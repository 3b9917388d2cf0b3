"""The writers that services are handed, one a format: from a case to a file's bytes; writes no file."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from pathlib import Path

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.wording import Wording
from app.export.docx_writer import write_on
from app.export.html_writer import write_html_page
from app.export.layout import lay_out
from app.export.templates import Templates
from app.export.text_writer import write_text
from app.export.verify import check

Stamp = Callable[[Case, Stage], datetime]
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def meeting_stamp(case: Case, stage: Stage) -> datetime:
    """Midnight (UTC) of the day of the stage's meeting, or of the last date that the case knows.

    A fact of the case, not the clock: the same case gives the same bytes whenever it is written.
    """
    meetings = [handling.meeting_date for handling in case.handlings if handling.stage is stage]
    for day in (*reversed(meetings), case.motion.handed_in, case.motion.dated):
        if day is not None:
            return datetime.combine(day, time(), UTC)
    return _LONG_AGO


@dataclass(frozen=True, slots=True)
class DocxWriter:
    """Writes Word files on `default_template` where no other is named; `stamp` dates their properties.

    `templates` keeps the one that was used last.
    """

    default_template: Path
    stamp: Stamp = meeting_stamp
    templates: Templates = field(default_factory=Templates, compare=False, repr=False)

    def __call__(self, case: Case, wording: Wording, stage: Stage, template: Path | None) -> bytes:
        """The bytes of a .docx, reopened and compared.

        AppError ``template.missing``, ``template.invalid``, ``template.missing_style``, ``export.no_stage``,
        ``export.differs``.
        """
        laid = lay_out(case, wording, stage)
        used = template or self.default_template
        try:
            opened = self.templates.open(used, trusted=template is None)
            return check(laid, write_on(opened, laid, self.stamp(case, stage)))
        except AppError as error:
            if error.code.startswith("template."):
                raise AppError(error.code, **{**error.facts, "file": str(used)}) from error
            raise


@dataclass(frozen=True, slots=True)
class HtmlWriter:
    """Writes pages of bare HTML."""

    def __call__(self, case: Case, wording: Wording, stage: Stage, template: Path | None) -> bytes:
        """The page's bytes in UTF-8; `template` changes nothing. AppError ``export.no_stage``."""
        del template
        return write_html_page(lay_out(case, wording, stage)).encode()


@dataclass(frozen=True, slots=True)
class TextWriter:
    """Writes plain text."""

    def __call__(self, case: Case, wording: Wording, stage: Stage, template: Path | None) -> bytes:
        """The text's bytes in UTF-8; `template` changes nothing. AppError ``export.no_stage``."""
        del template
        return write_text(lay_out(case, wording, stage)).encode()
