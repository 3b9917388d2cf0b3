"""The motion's own text as a page of HTML to read: background, proposals, questions; it shows no window."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from app.domain.motion import Motion
from app.domain.richtext import Block, Bullet, NumberedItem, Span, Spans, Subheading, Table, is_blank
from app.domain.text import fold_spaces


def motion_page(motion: Motion) -> str:
    """The page of `motion` in its own language; an empty text where nothing of it is known."""
    background = [block for block in motion.background if not is_blank([block])]
    demands = [_text(it.text[motion.language], it.text[motion.language.other]) for it in motion.demands]
    questions = [_text(it.text[motion.language], it.text[motion.language.other]) for it in motion.questions]
    parts = (
        (QCoreApplication.translate("MotionText", "Background"), list(_blocks(background))),
        (QCoreApplication.translate("MotionText", "Proposals"), [_list("ul", filter(None, demands))]),
        (QCoreApplication.translate("MotionText", "Questions"), [_list("ol", filter(None, questions))]),
    )
    return "".join(f"<h3>{escape(title)}</h3>{''.join(body)}" for title, body in parts if "".join(body))


def _text(own: str, other: str) -> str:
    return fold_spaces(own) or fold_spaces(other)


def _list(tag: str, texts: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<{tag}>{items}</{tag}>" if items else ""


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for kind, run in groupby(blocks, key=_kind):
        shown = [_block(block) for block in run]
        yield f"<{kind}>{''.join(shown)}</{kind}>" if kind else "".join(shown)


def _kind(block: Block) -> str:
    return "ul" if isinstance(block, Bullet) else "ol" if isinstance(block, NumberedItem) else ""


def _block(block: Block) -> str:
    match block:
        case Table():
            rows = ("".join(f"<td>{_spans(cell)}</td>" for cell in row) for row in block.rows)
            return f"<table cellpadding='4'>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
        case Bullet(spans) | NumberedItem(spans):
            return f"<li>{_spans(spans)}</li>"
        case Subheading(spans):
            return f"<h4>{_spans(spans)}</h4>"
        case _:
            return f"<p>{_spans(block.spans)}</p>"


def _spans(spans: Spans) -> str:
    return "".join(map(_span, spans))


def _span(span: Span) -> str:
    text = escape(span.text, quote=False).replace("\n", "<br>")
    text = f"<i>{text}</i>" if span.italic else text
    return f"<b>{text}</b>" if span.bold else text
