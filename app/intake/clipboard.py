"""The two doors for what a person pastes: another program's HTML or plain text becomes blocks; no clipboard here."""

from app.domain.richtext import Blocks
from app.intake.clipboard_html import HtmlReader
from app.intake.clipboard_source import without_what_is_not_shown
from app.intake.clipboard_text import text_blocks


def clean_html(html: str) -> Blocks:
    """The blocks of `html` as a program put it on the clipboard; none where it shows no text.

    Kept are paragraphs, bold, italics, links to the web and to mail addresses, lists with their levels and numbers,
    headings (as subheadings) and simple tables. What a person does not see (comments, deleted and hidden text,
    scripts, pictures) and what stands outside the fragment that was copied is dropped, and so are all other looks.
    Never raises: what is broken is read as far as it goes.
    """
    reader = _read(html, whole=False)
    # A mark that is there, but where no browser would see it, would leave nothing at all.
    return reader.blocks() if reader.saw_fragment else _read(html, whole=True).blocks()


def clean_text(text: str) -> Blocks:
    """The blocks of plain `text`: lines with a bullet or a number are list items, lines that a margin broke are joined.

    A single line stays as it is, with the spaces at its ends. Never raises.
    """
    return text_blocks(text)


def _read(html: str, *, whole: bool) -> HtmlReader:
    reader = HtmlReader(whole=whole)
    reader.feed(without_what_is_not_shown(html))
    reader.close()
    return reader
