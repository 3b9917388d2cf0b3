"""Whatever goes wrong while a file is written, the old one is as it was and nothing is left beside it."""

import errno
import os
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.export.files import replace_file, replace_files

OLD, NEW = b"old answer", b"new answer" * 1000


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "answer.docx"
    path.write_bytes(OLD)
    return path


def refused(path: Path) -> AppError:
    with pytest.raises(AppError) as error:
        replace_file(path, NEW)
    return error.value


def alone(path: Path) -> bool:
    """Whether `path` still holds the old bytes and its folder nothing else."""
    return path.read_bytes() == OLD and list(path.parent.iterdir()) == [path]


def failing(number: int):
    def fail(*_: object, **__: object):
        raise OSError(number, os.strerror(number))

    return fail


def test_a_new_file_is_written_and_its_folder_made(tmp_path: Path):
    path = tmp_path / "a" / "b" / "uusi.docx"
    replace_file(path, NEW)
    assert path.read_bytes() == NEW
    assert list(path.parent.iterdir()) == [path]


def test_an_old_file_is_replaced_and_keeps_its_permissions(target: Path):
    target.chmod(0o640)
    replace_file(target, NEW)
    assert target.read_bytes() == NEW
    assert list(target.parent.iterdir()) == [target]
    if os.name != "nt":
        assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask for files")
def test_a_new_file_may_be_read_by_whom_the_users_files_may_be_read(tmp_path: Path):
    (tmp_path / "plain").write_bytes(b"")
    replace_file(tmp_path / "answer.docx", NEW)
    assert (tmp_path / "answer.docx").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_disk_that_is_full_while_writing_leaves_the_old_file(target: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "fsync", failing(errno.ENOSPC))
    error = refused(target)
    assert error.code == "export.disk_full"
    assert error.facts["file"] == str(target)
    assert alone(target)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_disk_that_is_really_full_leaves_the_old_file(target: Path, monkeypatch: pytest.MonkeyPatch):
    real = Path.open

    def on_a_full_disk(self: Path, mode: str = "r", *rest: object):
        if mode != "xb":
            return real(self, mode, *rest)
        real(self, mode).close()
        return Path("/dev/full").open("wb")

    monkeypatch.setattr(Path, "open", on_a_full_disk)
    assert refused(target).code == "export.disk_full"
    monkeypatch.undo()
    assert alone(target)


def test_a_full_disk_on_which_no_name_fits_leaves_the_old_file(target: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Path, "open", failing(errno.ENOSPC))
    assert refused(target).code == "export.disk_full"
    monkeypatch.undo()
    assert alone(target)


def test_a_file_that_is_open_in_word_leaves_it_and_nothing_beside_it(target: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Path, "replace", failing(errno.EACCES))
    assert refused(target).code == "export.file_in_use"
    assert alone(target)


def test_any_other_failure_tells_its_reason(target: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "fsync", failing(errno.EIO))
    error = refused(target)
    assert error.code == "export.not_written"
    assert error.facts["reason"] == os.strerror(errno.EIO)
    assert alone(target)


def test_a_folder_that_takes_no_files_is_told(target: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Path, "open", failing(errno.EACCES))
    error = refused(target)
    assert error.code == "export.folder_read_only"
    assert error.facts["folder"] == str(target.parent)
    monkeypatch.undo()
    assert alone(target)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions bind neither root nor Windows folders")
def test_a_folder_that_is_really_read_only_is_told(target: Path):
    target.parent.chmod(0o500)
    try:
        assert refused(target).code == "export.folder_read_only"
    finally:
        target.parent.chmod(0o700)
    assert alone(target)


def test_a_folder_that_cannot_be_made_is_told(target: Path):
    error = refused(target / "inside" / "answer.docx")
    assert error.code == "export.folder_not_made"
    assert alone(target)


def test_a_folder_of_that_name_is_told(tmp_path: Path):
    (tmp_path / "answer.docx").mkdir()
    assert refused(tmp_path / "answer.docx").code == "export.is_folder"
    assert list(tmp_path.iterdir()) == [tmp_path / "answer.docx"]


def test_the_file_behind_a_link_is_replaced_and_the_link_stays(target: Path, tmp_path: Path):
    link = tmp_path / "link.docx"
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("links are not allowed here")
    replace_file(link, NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW


def test_a_link_to_nowhere_is_told(tmp_path: Path):
    link = tmp_path / "link.docx"
    try:
        link.symlink_to(tmp_path / "gone" / "answer.docx")
    except OSError:
        pytest.skip("links are not allowed here")
    assert refused(link).code == "export.broken_link"
    assert list(tmp_path.iterdir()) == [link]


def test_a_folder_that_cannot_be_forced_to_the_disk_does_not_undo_the_file(
    target: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(os, "open", failing(errno.EINVAL))
    replace_file(target, NEW)
    monkeypatch.undo()
    assert target.read_bytes() == NEW


def test_of_several_files_all_are_replaced_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, fresh, held = tmp_path / "a_fi.docx", tmp_path / "b_fi.docx", tmp_path / "c_sv.docx"
    old.write_bytes(OLD)
    held.write_bytes(OLD)
    rename = Path.replace

    def refused(self: Path, target: Path) -> Path:
        if target == held:
            raise PermissionError
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(AppError) as error:
        replace_files([(old, NEW), (fresh, NEW), (held, NEW)])
    assert error.value.code == "export.file_in_use"
    assert old.read_bytes() == OLD
    assert held.read_bytes() == OLD
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a_fi.docx", "c_sv.docx"]
    monkeypatch.undo()
    replace_files([(old, NEW), (fresh, NEW), (held, NEW)])
    assert [path.read_bytes() for path in sorted(tmp_path.iterdir())] == [NEW, NEW, NEW]


def test_files_of_which_one_cannot_be_written_leave_nothing(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(AppError) as error:
        replace_files([(tmp_path / "a.docx", NEW), (tmp_path / "folder", NEW)])
    assert error.value.code == "export.is_folder"
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
