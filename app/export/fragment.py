"""The clipboard's door: a part of a document, or what was selected, in three formats; reads no clipboard."""

from app.domain.case import Case
from app.domain.clip import Clip
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.richtext import Blocks, Paragraph
from app.domain.wording import Wording
from app.export.html_writer import write_html, write_html_line
from app.export.laid import LaidDocument
from app.export.laid_lists import number_lists
from app.export.layout import lay_out_part
from app.export.layout_parts import laid
from app.export.rtf_writer import write_rtf
from app.export.text_writer import write_text

_HEADING_ABOVE = 1


def clip_part(case: Case, wording: Wording, stage: Stage, part: str) -> Clip:
    """One part of the document of `case`, as its files have it.

    `part` is a key as in `lay_out_part`. AppError ``export.no_part``, ``export.no_stage``.
    """
    document = lay_out_part(case, wording, stage, part)
    return Clip(write_html(document), write_rtf(document), write_text(document))


def clip_blocks(blocks: Blocks, language: Language) -> Clip:
    """`blocks`, a text in `language`; a single paragraph is a piece of a line, for pasting into one."""
    pieces = ((block, "") for block in blocks)
    document = LaidDocument(language, "", "", (), number_lists(laid(pieces, _HEADING_ABOVE, "")))
    if len(document.blocks) == 1 and any(isinstance(block, Paragraph) for block in blocks):
        return Clip(write_html_line(document), write_rtf(document), write_text(document).removesuffix("\n"))
    return Clip(write_html(document), write_rtf(document), write_text(document))
