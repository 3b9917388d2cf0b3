"""Fresh items in the layouts of every system known are read fact by fact, and none of their words is lost."""

import re

import pytest

from app.intake.parse import parse_document
from app.intake.readers import read_bytes
from app.intake.tools import ParserTools
from app.language.citations import find_citations
from app.language.inflection import base_forms
from app.services.reading import contract_facts
from tests.intake.item_documents import FACTS, ItemDocument, item_documents
from tests.intake.test_item_corpus import lost

TOOLS = ParserTools(base_forms, find_citations)
DOCUMENTS = list(item_documents())


def test_there_are_documents_of_many_systems():
    assert len(DOCUMENTS) >= 35
    assert {document.name.rsplit(".", 1)[1] for document in DOCUMENTS} == {"txt", "md", "html", "htm", "docx"}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_every_fact_is_what_a_person_reads(document: ItemDocument):
    assert set(document.facts) <= set(FACTS), "a fact that the contract does not know"
    found = contract_facts(parse_document(read_bytes(document.name, document.data), TOOLS))
    wrong = {key: (found[key], value) for key, value in document.facts.items() if found[key] != value}
    assert wrong == {}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_no_word_of_an_item_is_lost(document: ItemDocument):
    source = read_bytes(document.name, document.data)
    words = [word for word in lost(source, parse_document(source, TOOLS)) if not re.fullmatch(r"§?\d*", word)]
    assert words == []
