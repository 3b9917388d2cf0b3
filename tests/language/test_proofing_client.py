"""A process that reads texts may break, and whoever asked hears nothing of it, or one clear word; nothing is left."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import AppError
from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Proofable, Word
from app.domain.rules import Rule
from app.language.proofing_client import ProofreaderApart
from tests.conftest import ROOT
from tests.language.proof_child import BREAKS, BREAKS_ONCE, SLEEPS

NOTHING = KnownWords()
Made = Callable[..., ProofreaderApart]

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and process ids are those of POSIX")


def child(**known: object) -> tuple[str, ...]:
    script = str(ROOT / "tests" / "language" / "proof_child.py")
    given = {"fi": {"virhee": ["virhe", "virheet"]}, "variants": {}} | known
    return (sys.executable, "-P", script, json.dumps(given))


def fi(text: str) -> Proofable:
    return Proofable(text, Language.FI)


def marked(reader: ProofreaderApart, *texts: str) -> list[list[str]]:
    return [[mark.text for mark in marks] for marks in reader.check([fi(text) for text in texts], NOTHING)]


@pytest.fixture
def made() -> Iterator[Made]:
    """Makes proofreaders that are closed at the end of the test; then no thread of theirs is left."""
    before = set(threading.enumerate())
    readers = []

    def make(most_starts: int = 6, **known: object) -> ProofreaderApart:
        readers.append(ProofreaderApart(child(**known), most_starts))
        return readers[-1]

    yield make
    for reader in readers:
        reader.close()
    assert set(threading.enumerate()) <= before


def children() -> list[int]:
    """The processes that this one started and that are there, zombies too."""
    listed = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(os.getpid())], capture_output=True, text=True, check=False
    )
    return [int(line) for line in listed.stdout.split() if Path(f"/proc/{line}").exists()]


def test_nothing_is_started_before_it_is_asked(made: Made) -> None:
    before = children()
    reader = made()
    assert children() == before
    reader.state()
    assert len(children()) == len(before) + 1


def test_a_text_that_breaks_the_engine_once_is_read_all_the_same(made: Made, tmp_path: Path) -> None:
    reader = made(once=str(tmp_path / "once"))
    assert marked(reader, "virhee", f"{BREAKS_ONCE} virhee", "on on") == [["virhee"], ["virhee"], ["on on"]]


def test_a_text_that_breaks_the_engine_twice_has_no_marks_and_the_others_have_theirs(made: Made) -> None:
    reader = made(most_starts=3)
    assert marked(reader, "virhee", f"{BREAKS} virhee", "virhee") == [["virhee"], [], ["virhee"]]
    # It is not tried again: that would be the fourth start.
    assert marked(reader, f"{BREAKS} virhee", "virhee ja virhee") == [[], ["virhee", "virhee"]]


def test_words_and_documents_that_break_the_engine_are_left_alone_too(made: Made) -> None:
    reader = made(variants={"outo": "tavallinen"})
    assert list(reader.suggest(BREAKS, Language.FI, NOTHING)) == []
    assert list(reader.variants([fi(f"{BREAKS} outo"), fi("tavallinen")], NOTHING)) == [(), ()]
    (marks, _) = reader.variants([fi("outo"), fi("tavallinen")], NOTHING)
    assert [(mark.rule, mark.text, mark.fixes) for mark in marks] == [(Rule.VARIANTS, "outo", ("tavallinen",))]


def test_an_engine_that_breaks_when_it_is_loaded_is_lost_and_no_text_is_blamed(made: Made) -> None:
    reader = made(breaks="state")
    with pytest.raises(AppError, match=r"proofing\.lost"):
        marked(reader, "virhee")
    with pytest.raises(AppError, match=r"proofing\.lost"):
        reader.state()


def test_what_breaks_too_often_in_a_minute_is_lost_and_started_again_later() -> None:
    clock = [0.0]
    reader = ProofreaderApart(child(), 2, lambda: clock[0])
    with pytest.raises(AppError, match=r"proofing\.lost"):
        marked(reader, BREAKS, "virhee")
    clock[0] = 61.0
    assert marked(reader, "virhee") == [["virhee"]]
    reader.close()


def test_a_command_that_is_not_there_is_lost(tmp_path: Path) -> None:
    reader = ProofreaderApart((str(tmp_path / "missing"),))
    with pytest.raises(AppError, match=r"proofing\.lost"):
        reader.state()
    reader.close()


def test_a_process_that_talks_nonsense_is_lost() -> None:
    reader = ProofreaderApart((sys.executable, "-c", "print('[1, 2', flush=True); input()"))
    with pytest.raises(AppError, match=r"proofing\.lost"):
        marked(reader, "virhee")
    reader.close()


@posix
def test_a_process_that_somebody_killed_between_two_requests_is_started_anew(made: Made) -> None:
    reader = made()
    before = set(children())
    assert marked(reader, "virhee") == [["virhee"]]
    (pid,) = set(children()) - before
    os.kill(pid, signal.SIGKILL)
    assert marked(reader, "virhee") == [["virhee"]]
    assert pid not in children()


def test_closing_wakes_whoever_waits_and_leaves_nothing(made: Made) -> None:
    reader = made()
    reader.state()
    before = children()
    told: list[str] = []

    def wait() -> None:
        try:
            marked(reader, SLEEPS)
        except AppError as error:
            told.append(error.code)

    waiting = threading.Thread(target=wait)
    waiting.start()
    reader.close()
    waiting.join()
    reader.close()
    assert told == ["proofing.lost"]
    assert len(children()) == len(before) - 1
    with pytest.raises(AppError, match=r"proofing\.lost"):
        reader.state()


def test_texts_are_read_while_a_search_goes_on_and_a_search_that_nobody_follows_ends(made: Made) -> None:
    reader = made()
    search = reader.suggest(SLEEPS, Language.FI, NOTHING)
    assert next(search) == ("herännyt",)
    assert marked(reader, "virhee") == [["virhee"]]
    assert next(search) == ("herännyt",)
    search.close()  # type: ignore[attr-defined]
    # One that went on would keep the child from what is slower than texts: another search.
    assert list(reader.suggest("virhee", Language.FI, NOTHING)) == [("virhe",), ("virhe", "virheet")]


def test_many_threads_are_answered_each_with_its_own(made: Made) -> None:
    reader = made(fi={f"v{n}": [f"w{n}"] for n in range(8)})
    found: dict[int, object] = {}

    def ask(number: int) -> None:
        texts = [f"{'a b ' * turn}v{number}" for turn in range(20)]
        found[number] = marked(reader, *texts), list(reader.suggest(f"v{number}", Language.FI, NOTHING))

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {n: ([[f"v{n}"]] * 20, [(f"w{n}",), (f"w{n}",)]) for n in range(8)}


def test_known_words_go_along_however_often_they_change(made: Made) -> None:
    reader = made(fi={f"v{n}": [] for n in range(20)})
    knowns = [KnownWords(words=Bilingual((Word(f"v{n}"),), ())) for n in range(20)]
    text = fi(" ".join(f"v{n}" for n in range(20)))
    for _ in range(2):
        for number, known in enumerate(knowns):
            (marks,) = reader.check([text], known)
            assert f"v{number}" not in [mark.text for mark in marks]
            assert len(marks) == 19


def test_no_text_and_an_empty_one_are_answered(made: Made) -> None:
    assert marked(made()) == []
    assert marked(made(), "") == [[]]


@pytest.fixture(scope="module")
def running() -> Iterator[ProofreaderApart]:
    reader = ProofreaderApart(child())
    yield reader
    reader.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=40))
def test_places_are_code_points_whatever_stands_before(running: ProofreaderApart, text: str) -> None:
    (marks,) = running.check([fi(f"{text} virhee")], NOTHING)
    (mark,) = (mark for mark in marks if mark.rule is Rule.SPELLING_FI)
    assert (mark.start, mark.text) == (len(text) + 1, "virhee")


_PARENT = """
import sys, time
sys.path.insert(0, {root!r})
from app.language.proofing_client import ProofreaderApart
from app.domain.proofing import KnownWords, Proofable
from app.domain.language import Language
import threading
reader = ProofreaderApart({command!r})
reader.state()
if {busy}:
    threading.Thread(target=lambda: reader.check([Proofable({text!r}, Language.FI)], KnownWords()), daemon=True).start()
    time.sleep(0.2)
print(reader._process._child.pid, flush=True)
time.sleep(600)
"""


@posix
@pytest.mark.parametrize("busy", [False, True])
def test_a_child_ends_when_its_parent_is_killed_whatever_it_is_doing(busy: bool) -> None:
    program = _PARENT.format(root=str(ROOT), command=child(), text=SLEEPS, busy=busy)
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        parent.kill()
    _wait_for_the_end_of(pid)


def _wait_for_the_end_of(pid: int) -> None:
    for _ in range(400):
        status = Path(f"/proc/{pid}/stat")
        if not status.exists() or status.read_text().rsplit(")", 1)[1].split()[0] == "Z":
            return
        time.sleep(0.05)
    pytest.fail(f"the process {pid} is still there")


@posix
def test_the_child_gives_way_and_has_a_session_and_an_environment_of_its_own(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_OF_THE_PERSON", "1")
    before = set(children())
    made().state()
    (pid,) = set(children()) - before
    assert os.getpriority(os.PRIO_PROCESS, pid) > os.getpriority(os.PRIO_PROCESS, 0)
    assert os.getsid(pid) == pid
    assert b"SECRET_OF_THE_PERSON" not in Path(f"/proc/{pid}/environ").read_bytes()
    assert "Max core file size        0 " in Path(f"/proc/{pid}/limits").read_text()
