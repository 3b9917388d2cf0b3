import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.intake.process.limits import Limits
from app.intake.process.sandbox import ChildReader
from tests.conftest import ROOT
from tests.intake.readers.files import a_docx, a_flate_bomb, texts, wp

CHILD = (sys.executable, "-m", "app.intake.process.child")


@pytest.fixture(autouse=True)
def _from_the_root(monkeypatch):
    monkeypatch.chdir(ROOT)


def _refusal(path: Path, command=CHILD, **limits) -> AppError:
    with pytest.raises(AppError) as caught:
        ChildReader(command, Limits(**limits))(path)
    return caught.value


def _python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


@pytest.fixture
def motion(tmp_path):
    path = tmp_path / "aloite.txt"
    path.write_text("Valtuustoaloite pihojen valosta\n\nTurku 1.2.2026\n", encoding="utf-8")
    return path


def test_a_text_comes_back_from_the_child_under_its_own_name(motion):
    source = ChildReader(CHILD)(motion)

    assert source.name == "aloite.txt"
    assert texts(source) == ["Valtuustoaloite pihojen valosta", "Turku 1.2.2026"]


def test_a_relative_path_and_a_symbolic_link_are_read(motion, monkeypatch):
    link = motion.with_name("linkki.txt")
    link.symlink_to(motion)

    assert texts(ChildReader(CHILD)(link)) == texts(ChildReader(CHILD)(Path(os.path.relpath(motion))))


def test_what_the_child_refuses_is_refused_with_its_code(tmp_path):
    path = tmp_path / "rikki.docx"
    path.write_bytes(a_docx(wp("Teksti"))[:200])

    refusal = _refusal(path)

    assert (refusal.code, refusal.facts["file"]) == ("file.broken_zip", "rikki.docx")


def test_a_missing_file_is_refused(tmp_path):
    assert _refusal(tmp_path / "ei.txt").code == "file.missing"


def test_a_folder_is_refused(tmp_path):
    assert _refusal(tmp_path).code == "file.folder"


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "tyhja.txt").touch()

    assert _refusal(tmp_path / "tyhja.txt").code == "file.empty"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps FIFOs out of its file system")
def test_a_fifo_is_refused_without_waiting_for_a_writer(tmp_path):
    os.mkfifo(tmp_path / "putki.txt")

    assert _refusal(tmp_path / "putki.txt").code == "file.not_regular"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no /dev on Windows")
def test_a_device_is_refused():
    assert _refusal(Path("/dev/zero")).code == "file.not_regular"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_file_without_permission_is_refused(motion):
    motion.chmod(0)

    assert _refusal(motion).code == "file.no_permission"


def test_no_permission_has_its_own_code_whoever_asks(motion, monkeypatch):
    def refuse(path, flags):
        raise PermissionError(13, "no", str(path))

    monkeypatch.setattr("app.intake.process.files.os.open", refuse)

    assert _refusal(motion).code == "file.no_permission"


def test_a_hundred_megabytes_of_text_are_refused_by_size_alone(tmp_path):
    path = tmp_path / "iso.txt"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)

    refusal = _refusal(path, command=("/not/there",))

    assert (refusal.code, refusal.facts["size_mb"], refusal.facts["limit_mb"]) == ("file.too_large", 100, 50)


def test_a_name_with_a_nul_in_it_is_a_file_that_is_not_there():
    assert _refusal(Path("a\0b.txt")).code == "file.missing"


def test_a_child_that_sleeps_is_ended(motion):
    refusal = _refusal(motion, _python("import time; time.sleep(600)"), seconds=0.5)

    assert refusal.code == "file.too_slow"


def test_the_children_of_a_child_are_ended_with_it(motion, tmp_path):
    note = tmp_path / "pid"
    code = (
        "import subprocess, sys, time\n"
        f"p = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        f"open({str(note)!r}, 'w').write(str(p.pid))\n"
        "time.sleep(600)"
    )

    assert _refusal(motion, _python(code), seconds=3).code == "file.too_slow"
    grandchild = int(note.read_text())
    # The signal has been sent; the system takes its own time to carry it out.
    give_up = time.monotonic() + 30
    while not _is_gone(grandchild) and time.monotonic() < give_up:
        time.sleep(0.01)
    assert _is_gone(grandchild)


def _is_gone(pid: int) -> bool:
    state = Path(f"/proc/{pid}/stat")
    # A process that nobody has waited for yet is a zombie: it runs no more.
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] == "Z"


def test_a_child_that_prints_without_end_is_ended(motion):
    refusal = _refusal(motion, _python("while True: print('x' * 65536)"), output=1 << 20)

    assert refusal.code == "file.too_much_text"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cap memory elsewhere")
def test_a_child_that_wants_more_memory_than_it_may_have_is_refused(tmp_path):
    path = tmp_path / "suuri.txt"
    path.write_bytes(b"a b\n" * (8 << 20))

    assert _refusal(path, memory=256 << 20, seconds=60).code in {"file.too_much_memory", "file.too_much_text"}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cap memory elsewhere")
def test_the_memory_cap_holds_inside_the_child(motion):
    code = (
        "from app.intake.process.limits import cap_own_memory; cap_own_memory(256 << 20)\n"
        "try: bytearray(512 << 20)\n"
        "except MemoryError: raise SystemExit(4)"
    )

    assert _refusal(motion, _python(code)).code == "file.too_much_memory"


@pytest.mark.skipif(sys.platform == "win32", reason="there the Job object takes the child along")
def test_a_child_whose_parent_is_gone_ends_by_itself():
    code = "from app.intake.process.limits import end_oneself_after; end_oneself_after(-1)\nimport time; time.sleep(60)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -signal.SIGALRM


def test_a_folder_without_a_name_of_its_own_is_told_by_its_path(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)

    assert _refusal(Path()).facts["file"] == "."


@pytest.mark.parametrize(
    "code",
    ["import os; os.abort()", "raise SystemExit(70)", "print('{')", "print('[]')", "print('{\"name\": 1}')", "1 / 0"],
)
def test_a_child_that_breaks_or_talks_nonsense_is_refused(motion, code):
    assert _refusal(motion, _python(code)).code == "file.reader_crashed"


def test_a_child_that_cannot_be_started_is_told_apart(motion):
    assert _refusal(motion, ("/not/there",)).code == "file.reader_missing"


def test_a_pdf_that_unpacks_without_end_takes_only_its_child_along(tmp_path):
    path = tmp_path / "pommi.pdf"
    path.write_bytes(a_flate_bomb(1500))

    assert _refusal(path).code in {"file.reader_crashed", "file.too_much_memory", "file.too_slow", "file.no_text"}


def test_the_child_sees_nothing_of_the_environment(motion, monkeypatch):
    monkeypatch.setenv("SALAISUUS", "x")
    code = "import os, sys; sys.exit(4 if 'SALAISUUS' in os.environ else 5)"

    assert _refusal(motion, _python(code)).code == "file.reader_crashed"


def test_the_child_has_nothing_to_read_from(motion):
    code = "import sys; sys.exit(4 if sys.stdin.read() == '' else 5)"

    assert _refusal(motion, _python(code)).code == "file.too_much_memory"
