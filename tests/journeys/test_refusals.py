"""What makes no case is refused with one sentence and nothing stored; one matter with a small contradiction is not."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.journeys.published import Published
from tests.journeys.published_pairs import PAIRS
from tests.program import Program, Ran

FI, SV = PAIRS["numbered lists in answers"]


def sent(program: Program, items: Sequence[Published], *more: object) -> Ran:
    files = []
    for number, item in enumerate(items):
        files.append(program.folder / f"{number}.txt")
        files[-1].write_text(item.text(), encoding="utf-8")
    return program("import", *files, *more, "--json")


def refused(program: Program, ran: Ran) -> bool:
    stored = program.json("list")["cases"]
    return ran.code == 3 and len(ran.err.strip().splitlines()) == 1 and stored == []


def other_matter(item: Published, *pairs: tuple[str, str]) -> Published:
    """`item` about another thing: the same people and days, other words."""

    def put(text: str) -> str:
        for old, new in pairs:
            text = text.replace(old, new)
        return text

    return replace(
        item, title=put(item.title), proposal=put(item.proposal), motion=tuple(map(put, item.motion)),
        answer=tuple(map(put, item.answer)), supplementary=tuple(map(put, item.supplementary)),
        history=tuple(replace(stage, proposal=put(stage.proposal)) for stage in item.history),
    )  # fmt: skip


LAMPS = (
    ("om att öka antalet parkbänkar", "om att förnya gatubelysningen"), ("Antalet bänkar ökas", "Lamporna byts"),
    ("puistojen penkkien lisäämisestä", "katuvalojen uusimisesta"),
)  # fmt: skip


def test_the_same_file_twice_is_refused(tmp_path: Path) -> None:
    program = Program(tmp_path)
    assert refused(program, sent(program, (FI, FI)))


def test_two_documents_of_one_language_are_refused(tmp_path: Path) -> None:
    program = Program(tmp_path)
    changed = replace(FI, answer=(*FI.answer, "Penkit huolletaan keväällä."))
    assert refused(program, sent(program, (FI, changed)))


def test_two_motions_of_one_signatory_are_told_apart_by_what_they_carry_along(tmp_path: Path) -> None:
    program = Program(tmp_path)
    assert refused(program, sent(program, (FI, other_matter(SV, *LAMPS))))


def test_two_motions_of_one_signatory_are_told_apart_by_the_numbers_of_the_answers(tmp_path: Path) -> None:
    program = Program(tmp_path)
    fi, sv = (replace(item, supplementary=(), questions=()) for item in (FI, SV))
    fi = replace(
        fi,
        answer=("Penkkejä on 3150, joista 640 Tapiolassa, 275 Matinkylässä ja 85 Otaniemessä.", "Hinta on 410 euroa."),
    )
    sv = replace(
        sv, answer=("Lamporna är 57000, av dem 8800 i Hagalund, 1200 i Mattby och 930 i Otnäs.", "Priset är 66 euro.")
    )
    assert refused(program, sent(program, (fi, other_matter(sv, *LAMPS))))


@pytest.mark.parametrize(
    "text", ["Kokouskutsu\n\nTervetuloa kokoukseen kirjastoon.", "Resepti\n\nVehnäjauhoja ja vettä."]
)
def test_a_document_about_nothing_of_the_kind_is_refused(text: str, tmp_path: Path) -> None:
    program = Program(tmp_path)
    file = tmp_path / "muu.txt"
    file.write_text(text, encoding="utf-8")
    assert refused(program, program("import", file, "--json"))


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ((("19 andra", "18 andra"),), "co_signer_count"),
        ((("daterad 15.9.2025", "daterad 16.9.2025"),), "motion_date"),
    ],
)
def test_one_matter_with_a_small_contradiction_is_taken_with_a_doubt(
    change: tuple[tuple[str, str], ...], field: str, tmp_path: Path
) -> None:
    program = Program(tmp_path)
    ran = sent(program, (FI, other_matter(SV, *change)))
    assert ran.code == 1, ran.err
    assert field in ran.out
    assert "import.facts_differ" in ran.out


def test_every_pair_of_one_matter_is_taken(tmp_path: Path) -> None:
    for number, pair in enumerate(PAIRS.values()):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert sent(Program(folder), pair).code in (0, 1)
