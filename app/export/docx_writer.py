"""A laid-out document as a Word file on a template; neither lays anything out nor touches the disk."""

from datetime import datetime

from app.export.docx_blocks import Paragraphs
from app.export.docx_links import Links
from app.export.docx_lists import Lists
from app.export.docx_package import OpenTemplate, describe, open_template, saved
from app.export.docx_styles import needed_styles
from app.export.docx_tables import table_markup
from app.export.laid import LaidDocument


def write_docx(document: LaidDocument, template: bytes, stamp: datetime) -> bytes:
    """The bytes of a .docx that holds the blocks of `document`: equal documents, templates and stamps, equal bytes.

    Parameters: `template`, the bytes of a .docx, .dotx or .docm whose styles are found by name; `stamp`, the moment
    that its properties give. AppError ``template.invalid``, ``template.missing_style``.
    """
    return write_on(open_template(template), document, stamp)


def write_on(opened: OpenTemplate, document: LaidDocument, stamp: datetime) -> bytes:
    """What `write_docx` gives, on a template that is open already and is used up by it."""
    opened.styles.require(needed_styles(document))
    links, lists = Links(opened.document), Lists(opened.document, opened.styles)
    paragraphs = Paragraphs(opened.styles, lists, links, document.language)
    blocks = document.blocks
    neighbours = zip((None, *blocks), blocks, (*blocks[1:], None), strict=False)
    body = "".join(
        table_markup(block.table, opened.styles, paragraphs) if block.table else paragraphs.block(block, before, after)
        for before, block, after in neighbours
    )
    describe(opened, document, stamp)
    return saved(opened, body)
