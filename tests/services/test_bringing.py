"""Files and pasted texts are read and sorted into what one case is made of; what fits nowhere is refused."""

from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.domain.parsed import DocumentKind
from app.services.bringing import Brought, Heap, as_motion, bring_file, bring_text, heaped, import_heap, told_profile
from app.services.draft import begin_draft
from tests.conftest import ROOT
from tests.services.drafts import background, engines

EXAMPLE = ROOT / "resources" / "example"
ENGINES = engines()


@pytest.fixture(scope="module")
def example() -> dict[str, Brought]:
    names = ("item_fi.html", "item_sv.html", "motion_fi.md")
    return {name: bring_file(EXAMPLE / name, ENGINES) for name in names}


def code(heap: Heap, *more: Brought) -> str:
    with pytest.raises(AppError) as error:
        heaped(heap, more)
    return error.value.code


def test_items_and_motion_are_sorted_whatever_their_order(example: dict[str, Brought]):
    heap = heaped(Heap(), (example["item_sv.html"], example["motion_fi.md"], example["item_fi.html"]))
    assert heap.motion is example["motion_fi.md"]
    assert [one.name for one in heap.items] == ["item_sv.html", "item_fi.html"]
    imported = import_heap(heap, ENGINES.profiles["helsinki"], ENGINES)
    assert imported.case.profile == "helsinki"
    assert imported.case.motion.background
    assert imported.case.summary[0].blocks.sv


def test_a_text_read_as_it_was_pasted_holds_what_its_file_holds(example: dict[str, Brought]):
    text = (EXAMPLE / "motion_fi.md").read_text(encoding="utf-8")
    pasted = bring_text("Pasted text", text, ENGINES)
    assert pasted.sent.document == example["motion_fi.md"].sent.document
    assert pasted.sent.fingerprint == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [(" \n", "file.empty"), ("\x00\x01\x02" * 90, "file.unknown_format"), ("a " * 3_000_000, "file.too_much_text")],
)
def test_a_pasted_text_that_is_none_is_refused(text: str, expected: str):
    with pytest.raises(AppError) as error:
        bring_text("Pasted text", text, ENGINES)
    assert error.value.code == expected


def test_half_a_character_on_the_clipboard_does_no_harm():
    assert bring_text("Pasted text", "Valtuustoaloite torista \ud83d", ENGINES).source.blocks


def test_two_motions_a_third_item_and_a_text_of_another_kind_are_refused(example: dict[str, Brought]):
    motion, item = example["motion_fi.md"], example["item_fi.html"]
    other = bring_text("Pasted text", "Ostoslista: maitoa ja leipää.", ENGINES)
    assert code(Heap(motion), motion) == "import.two_motions"
    assert code(Heap(None, (item, example["item_sv.html"])), item) == "import.too_many"
    assert code(Heap(), other) == "import.not_an_item"


def test_any_text_may_be_taken_as_a_motion_with_all_of_it_to_choose_from():
    other = bring_text("Pasted text", "Ostoslista\n\nMaitoa pitää ostaa. Leipää myös.\n\n1. Onko juustoa?", ENGINES)
    motion = as_motion(other)
    assert motion.sent.document.kind is DocumentKind.MOTION
    draft = begin_draft(motion.sent, motion.source)
    assert background(draft) == ["Ostoslista", "Maitoa pitää ostaa. Leipää myös.", "Onko juustoa?"]
    assert all(reason.place is not None for reason in draft.reasons)
    assert heaped(Heap(), (motion,)).motion is motion


def test_the_text_tells_the_profile_and_else_the_person(example: dict[str, Brought]):
    profiles = ENGINES.profiles
    unknown = bring_text("Pasted text", "Valtuustoaloite torista\n\nEsitämme, että tori valaistaan.", ENGINES)
    assert told_profile(Heap(example["item_fi.html"]), profiles, "helsinki").id == "espoo"
    assert told_profile(Heap(unknown), profiles, "helsinki").id == "helsinki"
    assert told_profile(Heap(unknown), profiles, "nowhere").id == "neutral"


def test_a_file_that_is_missing_is_told(tmp_path: Path):
    with pytest.raises(AppError) as error:
        bring_file(tmp_path / "none.docx", ENGINES)
    assert error.value.code == "file.missing"
