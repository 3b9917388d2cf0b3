"""Exporting a case: names, all or nothing, and what is left for a person."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.language import Language, both
from app.domain.wording import StageWording, Wording
from app.services.ports import Engines
from app.services.transfer import export_case, file_stem, slug
from tests.builders import a_case

BOTH = (Language.FI, Language.SV)


def a_wording(language: Language, **changes: Any) -> Wording:
    stage = StageWording("Kokous", "Kokous", "Esittelijä", "Ehdotus.", "", "")
    title = "Valtuustoaloite pyöräpysäköinnin lisäämisestä" if language is Language.FI else "Motion om cyklar"
    wording = Wording(language, title, "", False, "", {}, {}, (), {"h1": stage, "h2": stage}, (), ())
    return replace(wording, **changes)


def text_of(case: Case, wording: Wording, stage: Stage, template: Path | None) -> bytes:
    return f"{wording.title}|{stage}|{template and template.name}".encode()


def broken_in_swedish(case: Case, wording: Wording, stage: Stage, template: Path | None) -> bytes:
    if wording.language is Language.SV:
        raise AppError("export.differs", count=1)
    return text_of(case, wording, stage, template)


@dataclass
class Disk:
    """Keeps what was written; refuses the files whose names it is told."""

    refuses: str = "nothing"
    files: dict[Path, bytes] = field(default_factory=dict)

    def __call__(self, files: Sequence[tuple[Path, bytes]]) -> None:
        for path, _ in files:
            if self.refuses in path.name:
                raise AppError("export.file_in_use", file=str(path))
        self.files.update(files)


def engines(disk: Disk, writer: Callable[..., bytes] = text_of) -> Engines:
    def unused(*_: object) -> Any:
        raise AssertionError("an export needs no such engine")

    return Engines(
        read_source=unused,
        read_text=unused,
        plain_text=unused,
        parse=unused,
        wording=lambda case, profile, language: a_wording(language),
        profiles={"espoo": "a profile"},
        writers={"docx": writer, "txt": text_of},
        lay_out=unused,
        replace_files=disk,
        new_id=unused,
        case_to_json=unused,
        clean_clipboard_html=unused,
        clean_clipboard_text=unused,
        clip_blocks=unused,
        clip_part=unused,
        typography=unused,
    )


def test_one_file_a_language_is_written_under_the_case_number(tmp_path: Path):
    disk = Disk()
    exported = export_case(a_case(), BOTH, Stage.COUNCIL, tmp_path, "docx", None, engines(disk))
    assert exported.files == (tmp_path / "123-2026_council_fi.docx", tmp_path / "123-2026_council_sv.docx")
    assert disk.files == {
        exported.files[
            0
        ]: b"Valtuustoaloite py\xc3\xb6r\xc3\xa4pys\xc3\xa4k\xc3\xb6innin lis\xc3\xa4\xc3\xa4misest\xc3\xa4"
        b"|council|None",
        exported.files[1]: b"Motion om cyklar|council|None",
    }


def test_stage_format_and_template_reach_the_writer_and_the_name(tmp_path: Path):
    disk = Disk()
    export_case(a_case(), (Language.SV,), Stage.BOARD, tmp_path, "txt", Path("city.docx"), engines(disk))
    assert disk.files == {tmp_path / "123-2026_board_sv.txt": b"Motion om cyklar|board|city.docx"}


def test_a_language_that_is_asked_for_twice_is_written_once(tmp_path: Path):
    exported = export_case(a_case(), (*BOTH, *BOTH), Stage.BOARD, tmp_path, "txt", None, engines(Disk()))
    assert len(exported.files) == 2


def test_no_file_is_written_where_one_of_the_documents_cannot_be_made(tmp_path: Path):
    disk = Disk()
    with pytest.raises(AppError) as error:
        export_case(a_case(), BOTH, Stage.COUNCIL, tmp_path, "docx", None, engines(disk, broken_in_swedish))
    assert error.value.code == "export.differs"
    assert disk.files == {}


def test_a_file_that_cannot_be_replaced_is_told(tmp_path: Path):
    with pytest.raises(AppError) as error:
        export_case(a_case(), BOTH, Stage.COUNCIL, tmp_path, "docx", None, engines(Disk(refuses="_sv")))
    assert error.value.code == "export.file_in_use"
    assert str(error.value.facts["file"]).endswith("_sv.docx")


def test_an_export_tells_how_far_it_is_and_can_be_stopped_before_it_writes(tmp_path: Path):
    class StoppedError(Exception):
        pass

    heard: list[tuple[int, int]] = []

    def told(done: int, total: int) -> None:
        heard.append((done, total))
        if done == total:
            raise StoppedError

    disk = Disk()
    with pytest.raises(StoppedError):
        export_case(a_case(), BOTH, Stage.COUNCIL, tmp_path, "docx", None, engines(disk), told)
    assert heard == [(0, 2), (1, 2), (2, 2)]
    assert disk.files == {}


@pytest.mark.parametrize(
    ("case", "stage", "format", "code"),
    [
        (a_case(), Stage.COUNCIL, "odt", "export.no_format"),
        (a_case(), Stage.COMMITTEE, "docx", "export.no_stage"),
        (a_case(profile="atlantis"), Stage.COUNCIL, "docx", "export.no_profile"),
    ],
)
def test_what_cannot_be_exported_is_told_before_anything_is_written(
    tmp_path: Path, case: Case, stage: Stage, format: str, code: str
):
    disk = Disk()
    with pytest.raises(AppError) as error:
        export_case(case, BOTH, stage, tmp_path, format, None, engines(disk))
    assert error.value.code == code
    assert disk.files == {}


def test_what_needs_a_person_is_told_for_each_language_exported(tmp_path: Path):
    case = a_case(description=())
    exported = export_case(case, BOTH, Stage.COUNCIL, tmp_path, "docx", None, engines(Disk()))
    told = [(doubt.why, doubt.facts["language"], doubt.facts["part"]) for doubt in exported.wanting]
    assert told == [("part.empty", "fi", "description"), ("part.empty", "sv", "description")]


@pytest.mark.parametrize(
    ("case", "name"),
    [
        (a_case(case_number="ESBO/1234/02.08.00/2026"), "ESBO-1234-02-08-00-2026"),
        (a_case(case_number=""), "Valtuustoaloite-pyorapysakoinnin-lisaamisesta"),
        (a_case(case_number="", title=both('Åäö: \\/:*?"<>| – 1')), "Aao-1"),
        (a_case(case_number="con"), "con-"),
        (a_case(case_number="", title=both("…"), id="c1"), "c1"),
        (a_case(case_number="", title=both("…"), id="…"), "asia"),
    ],
)
def test_a_file_is_named_by_case_number_or_title(case: Case, name: str):
    assert file_stem(case, a_wording(Language.FI)) == name


def test_both_documents_of_a_stage_stand_side_by_side_under_the_source_languages_title(tmp_path: Path):
    case = a_case(case_number="", source=Language.SV)
    exported = export_case(case, BOTH, Stage.BOARD, tmp_path, "docx", None, engines(Disk()))
    assert [file.name for file in exported.files] == [
        "Motion-om-cyklar_board_fi.docx",
        "Motion-om-cyklar_board_sv.docx",
    ]


def test_a_long_title_is_cut_at_the_end_of_a_word():
    words = slug("sana " * 40)
    assert len(words) <= 80
    assert words.endswith("-sana")
    assert len(slug("a" * 200)) == 80


@given(st.text(max_size=120))
def test_a_name_is_safe_whatever_the_title_says(text: str):
    name = slug(text)
    assert len(name) <= 81
    assert all(sign.isascii() and (sign.isalnum() or sign == "-") for sign in name)
    assert name.lower() not in {"con", "prn", "aux", "nul", "com1", "lpt1"}
