"""What is read in the documents kept as data, in every form of file, against what a person reads in them."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from app.domain.parsed import DocumentKind, ParsedDocument
from app.domain.text import comparable
from app.intake.parse import parse_document
from app.intake.readers import read_bytes
from app.intake.tools import ParserTools
from app.language.citations import find_citations
from app.language.inflection import base_forms
from app.services.reading import contract_facts
from tests.intake.fresh_documents import FORMS, FreshDocument, fresh_documents

TOOLS = ParserTools(base_forms, find_citations)
DOCUMENTS = tuple(fresh_documents())
FIELDS = (
    "kind", "language", "title", "title_suffixes", "topic", "case_number", "first_signatory", "co_signer_count",
    "motion_date", "submitted_date", "proposal_sentences", "questions", "background",
)  # fmt: skip


@cache
def read(document: FreshDocument, form: str) -> ParsedDocument:
    return parse_document(read_bytes(*document.file(form)), TOOLS)


def values(value: Any) -> list[str]:
    listed = value if isinstance(value, (list, tuple)) else [] if value is None else [value]
    return [comparable(str(one)) for one in listed]


def alike(wanted: str, found: str) -> bool:
    """Whether `found` is `wanted`, which may give a paragraph's start and end alone (``start ... end``)."""
    start, dots, end = wanted.partition(" ... ")
    return found.startswith(start) and found.endswith(end) if dots else found == wanted


def compared(document: FreshDocument, form: str, field: str) -> tuple[int, list[str], list[str]]:
    """How many values of `field` are right, those read but not there, those there but not read."""
    return measured(document, read(document, form), field)


def measured(document: FreshDocument, parsed: ParsedDocument, field: str) -> tuple[int, list[str], list[str]]:
    """As `compared`, of what was `parsed` in the document."""
    facts = contract_facts(parsed)
    missed, invented, right = values(document.facts.get(field)), [], 0
    for found in values(facts[field]):
        wanted = next((one for one in missed if alike(one, found)), None)
        if wanted is None:
            invented.append(found)
        else:
            missed.remove(wanted)
            right += 1
    return right, invented, missed


def judged(document: FreshDocument) -> Iterator[str]:
    return (field for field in FIELDS if field not in document.facts.get("unjudged", ()))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_every_fact_of_a_document_is_read_and_none_invented(document):
    wrong = {
        (form, field): (invented, missed)
        for form in FORMS
        for field in judged(document)
        for _, invented, missed in [compared(document, form, field)]
        if invented or missed
    }
    assert wrong == {}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_the_kind_and_those_who_signed_along_are_told(document):
    for form in FORMS:
        parsed = read(document, form)
        if parsed.kind in (DocumentKind.MOTION, DocumentKind.QUESTION):
            assert parsed.motion_kind == document.facts.get("motion_kind", "motion")
        if "co_signers" in document.facts:
            assert list(parsed.co_signers) == document.facts["co_signers"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_a_doubt_has_a_place_unless_it_is_about_what_is_not_there(document):
    parsed = read(document, "plain")
    if parsed.kind in (DocumentKind.MOTION, DocumentKind.QUESTION):
        for doubt in parsed.doubts:
            assert (doubt.place is None) == doubt.why.endswith(("not_found", "missing")), doubt


@pytest.mark.parametrize("columns", [76, 80, 86, 100])
def test_a_text_is_read_the_same_wherever_its_margin_is(columns):
    wrong = {
        (document.name, field): (invented, missed)
        for document in DOCUMENTS
        for parsed in [parse_document(read_bytes(*document.file("wrapped", columns)), TOOLS)]
        for field in judged(document)
        for _, invented, missed in [measured(document, parsed, field)]
        if invented or missed
    }
    assert wrong == {}
