"""The links of a text in order, whoever parses it; their addresses are taken as they stand."""

from app.domain.parsed import ParsedLink
from app.domain.richtext import block_spans
from app.domain.source import SourceParagraph, SourceText
from app.domain.text import fold_spaces


def links_of(source: SourceText) -> tuple[ParsedLink, ...]:
    """The links of `source` in order; those of e-mail and telephone are contacts, not links."""
    links: list[ParsedLink] = []
    for block in source.blocks:
        before: str | None = None
        spans = block.spans if isinstance(block, SourceParagraph) else tuple(block_spans(block.table))
        for span in spans:
            if span.href and span.href == before:
                links[-1] = ParsedLink(links[-1].text + span.text, span.href)
            elif span.href and not span.href.startswith(("mailto:", "tel:")):
                links.append(ParsedLink(span.text, span.href))
            before = span.href
    return tuple(ParsedLink(fold_spaces(link.text), link.target) for link in links)
