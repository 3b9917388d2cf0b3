"""The template that was used last, kept open for the next document; changes no template and reads nothing from it."""

from pathlib import Path

from app.export.docx_package import OpenTemplate, open_template
from app.export.template_file import read_file, require_sound


class Templates:
    """Opens templates; an export's second document finds the template of the first examined and parsed already.

    The file itself is read each time and compared: what a person saves over it counts at once.
    """

    def __init__(self) -> None:
        self._kept: tuple[bytes, bool, OpenTemplate] | None = None

    def open(self, path: Path, *, trusted: bool) -> OpenTemplate:
        """The template at `path`, the caller's own to write on; a `trusted` one, the program's own, is not examined.

        AppError ``template.missing``, ``template.invalid``.
        """
        data = read_file(path)
        kept = self._kept
        if kept is None or kept[:2] != (data, trusted):
            if not trusted:
                require_sound(data)
            kept = self._kept = (data, trusted, open_template(data))
        return kept[2].copy()
