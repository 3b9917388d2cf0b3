"""Reads a motion."""

from app.domain.language import Language
from app.domain.parsed import DocumentKind, ParsedDocument
from app.domain.source import SourceText
from app.intake.tools import ParserTools


def parse_motion(source: SourceText, tools: ParserTools, language: Language) -> ParsedDocument:
    return ParsedDocument(DocumentKind.MOTION, language=language)
