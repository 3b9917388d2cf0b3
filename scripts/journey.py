"""The first journey of an official through the real program, by keyboard and mouse alone, on a screen of its own.

    python scripts/journey.py             from a motion's PDF to both documents; pictures in out/journey

It needs Xvfb, a window manager (openbox), setxkbmap and xdotool. Whether a step was taken is seen in the library and
in files, through the program's command line; the pictures are for people. Exit code 1 where a step is not seen.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "out" / "journey"
EXAMPLE = ROOT / "resources" / "example" / "motion_fi.md"
TOOLS = ("Xvfb", "openbox", "setxkbmap", "xkbcomp", "xdotool")
SIZE = (1280, 800)
PATIENCE = 30.0
"""Seconds after which a step that should be seen is taken for not done."""

PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(["picture"])
sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""
TO_PDF = """
import sys
from pathlib import Path
from app.ui.pages import pages_pdf
pages_pdf(Path(sys.argv[1]).read_text(encoding="utf-8"), Path(sys.argv[2]))
"""

SUMMARY = ("Kävelyreittejä parannetaan jo tänä syksynä.", "Gångvägarna förbättras redan i höst.")
ANSWERS = (
    ("Vaarallisimpia ovat ylitykset ilman valoja.", "Farligast är övergångarna utan ljus."),
    ("Jokainen koulu kutsutaan kävelylle.", "Varje skola bjuds in på en promenad."),
    ("Työ kestää kolme vuotta.", "Arbetet pågår i tre år."),
)
LATER = " Määrä selviää pöytäkirjasta."
SLIP, MENDED = " Päätäjät kuulevat kouluja.", " Päättäjät kuulevat kouluja."
AFTER_KILL = " Tämä jäi talteen."


class NotSeen(Exception):  # noqa: N818 - it names what happened
    """A step whose effect never came, as one sentence."""


class Screen:
    """A screen in memory with a window manager, and a person's hands on it; pictures are numbered in `folder`."""

    def __init__(self, display: str, environ: Mapping[str, str], folder: Path) -> None:
        self.environ = {**environ, "DISPLAY": display}
        self._folder = folder
        self._taken = 0

    def do(self, *words: str) -> str:
        """What xdotool says."""
        # It types what is not English only where the locale says how that is written; that one is always there.
        environ = {**self.environ, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(["xdotool", *words], env=environ, check=False, capture_output=True, text=True)
        return done.stdout.strip()

    def key(self, *keys: str) -> None:
        """Nothing; the keys went down and up, one after the other."""
        for key in keys:
            self.do("key", "--clearmodifiers", key)
            time.sleep(0.15)

    def type(self, text: str) -> None:
        """Nothing; `text` was typed, ä, ö and å as on a Finnish keyboard."""
        self.do("type", "--clearmodifiers", "--delay", "25", text)
        time.sleep(0.2)

    def click(self, window: str, x: float, y: float) -> None:
        """Nothing; the mouse was pressed at `x` and `y` of the window: pixels, from its far edges where below 0."""
        across, down = (number if number >= 0 else size + number for number, size in zip((x, y), SIZE, strict=True))
        self.do("mousemove", "--window", window, str(round(across)), str(round(down)), "sleep", "0.1", "click", "1")
        time.sleep(0.3)

    def window(self) -> str:
        """The number of the program's window. NotSeen where none comes."""
        found = seen("the window is open", lambda: self.do("search", "--onlyvisible", "--class", "aloitevastaus"))
        return str(found).splitlines()[-1]

    def title(self, window: str) -> str:
        """What stands in the window's frame."""
        return self.do("getwindowname", window)

    def picture(self, name: str) -> None:
        """Nothing; the whole screen is a picture in the folder."""
        time.sleep(0.6)
        self._taken += 1
        path = self._folder / f"{self._taken:02}-{name}.png"
        environ = {**self.environ, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}
        subprocess.run([sys.executable, "-c", PICTURE, str(path)], env=environ, check=True)
        print(f"{path.name}", flush=True)


class Program:
    """The program over the library in `home`, and what its command line tells of it."""

    def __init__(self, screen: Screen, home: Path) -> None:
        self.screen = screen
        self._environ = {**screen.environ, "ALOITEVASTAUS_HOME": str(home / "data"), "HOME": str(home)}
        self._process: subprocess.Popen[bytes] | None = None
        self.log = home / "program.log"

    def start(self) -> str:
        """The number of its window, which is open and of the size that the pictures have."""
        environ = {**self._environ, "QT_QPA_PLATFORM": "xcb", "PYTHONFAULTHANDLER": "1"}
        with self.log.open("ab") as log:
            self._process = subprocess.Popen([_command()], env=environ, stdout=log, stderr=log)
        window = self.screen.window()
        self.screen.do("windowsize", "--sync", window, *map(str, SIZE))
        self.screen.do("windowmove", window, "10", "30")
        self.screen.do("windowactivate", "--sync", window)
        time.sleep(1)
        return window

    def kill(self) -> None:
        """Nothing; it ended as in a power cut."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def end(self) -> int:
        """The exit code, once it has ended by itself. NotSeen where it never does."""
        assert self._process is not None
        try:
            return self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired as late:
            raise NotSeen("the program does not end") from late

    def stop(self) -> None:
        """Nothing; it has ended, by force where it must."""
        if self._process is not None and self._process.poll() is None:
            self.kill()

    def tell(self, *words: str) -> Any:  # noqa: ANN401 - JSON
        """What the command line answers in JSON; None where it fails."""
        command = [_command(), *words, "--json"]
        done = subprocess.run(command, env=self._environ, check=False, capture_output=True)
        return json.loads(done.stdout) if done.returncode == 0 else None

    def cases(self) -> Sequence[Mapping[str, Any]]:
        """The cases of the library."""
        told = self.tell("list")
        return told["cases"] if told else ()

    def case(self) -> Mapping[str, Any]:
        """The one case, as it is stored now."""
        case: Mapping[str, Any] = self.tell("show", self.cases()[0]["case"])
        return case


def main(arguments: list[str]) -> int:
    """0 when every step was seen, 1 with one sentence where one was not, 2 where a tool is missing."""
    parser = argparse.ArgumentParser(description="The first journey through the program, by keyboard and mouse.")
    parser.add_argument("--out", type=Path, default=OUT)
    out: Path = parser.parse_args(arguments).out
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        print(f"journey: this system lacks {' '.join(missing)}; `make journey` as root installs them", file=sys.stderr)
        return 2
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder, screen_of_its_own(out) as screen:
        home = Path(folder)
        program = Program(screen, home)
        try:
            travel(program, home)
        except NotSeen as step:
            screen.picture("not-seen")
            print(f"journey: not seen: {step}", file=sys.stderr)
            print(program.log.read_text(errors="replace"), file=sys.stderr)
            return 1
        finally:
            program.stop()
    print("journey: every step was seen")
    return 0


def travel(program: Program, home: Path) -> None:
    """Nothing; every step was taken and seen. NotSeen otherwise."""
    screen = program.screen
    (home / "Documents").mkdir()
    motion = make_pdf(home / "aloite.pdf")
    window = program.start()
    screen.picture("welcome")
    bring_in(program, window, motion)
    write_answers(program, window)
    change_a_sentence(program)
    mend_a_slip(program)
    export(program, home / "Documents", "not ready")
    survive(program)
    mark_and_export(program, home / "Documents")
    screen.key("ctrl+q")
    expect("the program ends without an error", program.end() == 0)
    expect("nothing went wrong on the way", "Traceback" not in program.log.read_text(errors="replace"))


def bring_in(program: Program, window: str, motion: Path) -> None:
    """Nothing; the motion's file became a case, with what stands in it."""
    screen = program.screen
    # The first of the three doors.
    screen.click(window, SIZE[0] / 2, 330)
    screen.picture("bring-in-empty")
    screen.key("Return")
    time.sleep(1)
    screen.type(str(motion))
    screen.picture("file-dialog")
    screen.key("Return")
    time.sleep(4)
    screen.picture("bring-in")
    expect("nothing is stored before the case is made", not program.cases())
    # The primary button in the corner.
    screen.click(window, -65, -55)
    seen("the case is stored", program.cases)
    screen.picture("case")
    case = program.case()
    expect("three questions were found", len(case["motion"]["questions"]) == len(ANSWERS))
    expect("the signatory was found", case["motion"]["signatories"][0]["family"] == "Rautakoski")


def write_answers(program: Program, window: str) -> None:
    """Nothing; summary and answers are written in both languages."""
    screen = program.screen
    # From the motion's description, past the questions.
    screen.key("ctrl+Next", "ctrl+Next", "ctrl+shift+l")
    screen.type(SUMMARY[0])
    seen("the summary is stored in Finnish", lambda: text_of(program.case()["summary"], "fi") == SUMMARY[0])
    # The Swedish column, by the mouse; the translation of a bullet is a bullet by itself.
    screen.click(window, 780, 400)
    screen.type(SUMMARY[1])
    screen.key("ctrl+Return")
    seen("the summary is translated", lambda: is_translated(program.case()["summary"]))
    screen.picture("summary")
    screen.key("shift+F6", "ctrl+Next")
    for number, (finnish, swedish) in enumerate(ANSWERS):
        screen.key("ctrl+Next")
        screen.type(finnish)
        screen.key("F6")
        screen.type(swedish)
        screen.key("ctrl+Return")
        seen(f"answer {number + 1} is translated", _answered(program, number))
        screen.key("shift+F6")
        screen.picture(f"answer-{number + 1}")


def _answered(program: Program, number: int) -> Callable[[], bool]:
    def answered() -> bool:
        passages = program.case()["answers"][number]["passages"]
        written = tuple(text_of(passages, language) for language in ("fi", "sv"))
        return written == ANSWERS[number] and is_translated(passages)

    return answered


def change_a_sentence(program: Program) -> None:
    """Nothing; the Finnish of the last answer says more than its translation, which the case knows."""
    screen = program.screen
    screen.key("ctrl+End")
    screen.type(LATER)
    last = len(ANSWERS) - 1
    seen(
        "the translation is known to be behind",
        lambda: is_behind(program.case()["answers"][last]["passages"], ANSWERS[last][0] + LATER),
    )
    time.sleep(1)
    screen.picture("source-changed")
    screen.key("F8")
    screen.picture("what-changed")
    screen.key("Escape")


def mend_a_slip(program: Program) -> None:
    """Nothing; a misspelt word was found from anywhere with F7, and put right with Ctrl+. and Enter."""
    screen = program.screen

    def ends_with(words: str) -> Callable[[], bool]:
        return lambda: text_of(program.case()["answers"][-1]["passages"], "fi").endswith(words)

    screen.key("ctrl+End")
    screen.type(SLIP)
    seen("what was typed is stored as it was typed", ends_with(SLIP))
    time.sleep(2)
    screen.picture("waves")
    screen.key("ctrl+Home", "F7")
    screen.picture("next-error")
    screen.key("ctrl+period")
    time.sleep(2)
    screen.picture("suggestions")
    screen.key("Return")
    seen("the word is put right by the keyboard alone", ends_with(MENDED))
    screen.picture("mended")


def export(program: Program, folder: Path, state: str) -> None:
    """Nothing; both documents stand in `folder` and hold what was written."""
    screen = program.screen
    for old in folder.glob("*.docx"):
        old.unlink()
    screen.key("ctrl+e")
    time.sleep(1)
    screen.picture(f"export-{state.replace(' ', '-')}")
    # From the list of what is not ready to the box below it, and the main button.
    screen.key("Tab", "space", "Return")
    documents = seen("both documents are written", lambda: _two(folder))
    screen.picture("exported")
    screen.key("Escape")
    for place, language in enumerate(("fi", "sv")):
        path = next(it for it in documents if it.stem.endswith(f"_{language}"))
        read = program.tell("read", str(path))
        expect(f"{path.name} is an answer in that language", (read["kind"], read["language"]) == ("answer", language))
        expect(f"{path.name} has the summary", read["summary_bullets"] == [SUMMARY[place]])
        text = words_of(path)
        for pair in ANSWERS:
            expect(f"{path.name} has “{pair[place]}”", pair[place] in text)


def _two(folder: Path) -> list[Path]:
    found = list(folder.glob("*.docx"))
    return found if len(found) == 2 else []


def survive(program: Program) -> None:
    """Nothing; the program was killed while somebody wrote, and came back with the case and the text."""
    screen = program.screen
    time.sleep(0.5)
    screen.key("ctrl+End")
    screen.type(AFTER_KILL)
    time.sleep(2)
    program.kill()
    kept = text_of(program.case()["answers"][-1]["passages"], "fi")
    expect("what was typed two seconds before the kill is stored", kept.endswith(AFTER_KILL))
    window = program.start()
    seen("the case is open again by itself", lambda: "koulureittien" in screen.title(window).lower())
    screen.picture("restored")


def mark_and_export(program: Program, folder: Path) -> None:
    """Nothing; the translation that was behind is written on and confirmed, and the documents are made again."""
    screen = program.screen
    screen.key("F4")
    while_behind = len(ANSWERS) + 2
    for _ in range(while_behind):
        if is_translated(program.case()["answers"][-1]["passages"]):
            break
        screen.key("ctrl+Return")
        time.sleep(1)
        screen.key("F4")
    last = program.case()["answers"][-1]["passages"]
    expect(f"the translation is confirmed again: {json.dumps(last, ensure_ascii=False)}", is_translated(last))
    export(program, folder, "again")


def seen(what: str, there: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever is there
    """What `there` gives once it is something. NotSeen(`what`) where it stays nothing."""
    end = time.monotonic() + PATIENCE
    while not (found := there()):
        if time.monotonic() > end:
            raise NotSeen(what)
        time.sleep(0.2)
    print(f"   seen: {what}", flush=True)
    return found


def expect(what: str, holds: object) -> None:
    """Nothing; `what` holds. NotSeen otherwise."""
    if not holds:
        raise NotSeen(what)
    print(f"   seen: {what}", flush=True)


def text_of(passages: Sequence[Mapping[str, Any]], language: str) -> str:
    """The text of passages in stored form, a line a block."""
    blocks = [block for passage in passages for block in passage["blocks"][language]]
    return "\n".join("".join(span["text"] for span in block["spans"]) for block in blocks)


def is_translated(passages: Sequence[Mapping[str, Any]]) -> bool:
    """Whether every passage that is not empty was confirmed with the texts that it has now."""
    written = [passage for passage in passages if text_of([passage], "fi") or text_of([passage], "sv")]
    return bool(written) and all(
        passage["basis"] and all(passage["basis"]["texts"][it] == text_of([passage], it) for it in ("fi", "sv"))
        for passage in written
    )


def is_behind(passages: Sequence[Mapping[str, Any]], finnish: str) -> bool:
    """Whether the Finnish text is `finnish`, and a translation was confirmed for another one."""
    return text_of(passages, "fi") == finnish and any(
        passage["basis"] and passage["basis"]["texts"]["fi"] != text_of([passage], "fi") for passage in passages
    )


def words_of(document: Path) -> str:
    """The text of a Word file, without its looks."""
    with zipfile.ZipFile(document) as packed:
        return re.sub(r"<[^>]+>", "", packed.read("word/document.xml").decode("utf-8"))


def make_pdf(path: Path) -> Path:
    """`path`, which now holds the example's motion as a PDF."""
    page = path.with_suffix(".html")
    page.write_text(html_of(EXAMPLE.read_text(encoding="utf-8")), encoding="utf-8")
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", TO_PDF, str(page), str(path)], env=environ, check=True, capture_output=True)
    page.unlink()
    return path


def html_of(markdown: str) -> str:
    """The page of a motion that is written with headings, paragraphs and numbered questions alone."""
    lines = []
    for line in filter(str.strip, markdown.splitlines()):
        marks = re.match(r"(#+) ", line)
        tag = f"h{len(marks.group(1))}" if marks else "p"
        lines.append(f"<{tag}>{escape(line.lstrip('# '))}</{tag}>")
    return "<html><body>" + "\n".join(lines) + "</body></html>"


@contextmanager
def screen_of_its_own(folder: Path) -> Iterator[Screen]:
    """A screen in memory with a window manager and a Finnish keyboard; gone at the end."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1300x860x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    left = {name: value for name, value in os.environ.items() if name not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    screen = Screen(display, {**left, "LANG": "fi_FI.UTF-8", "LANGUAGE": "fi"}, folder)
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"], env=screen.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        time.sleep(1)
        give_finnish_keys(screen)
        yield screen
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def give_finnish_keys(screen: Screen) -> None:
    """Nothing; every keyboard of the screen is Finnish, also the one that xdotool plays.

    Without that xdotool puts ä and ö on a spare key each time, and loses one now and then.
    """
    keys = subprocess.run(["setxkbmap", "fi", "-print"], env=screen.environ, check=True, capture_output=True).stdout
    for keyboard in range(2, 10):
        words = ["xkbcomp", "-w0", "-i", str(keyboard), "-", screen.environ["DISPLAY"]]
        # Not every number is a keyboard.
        subprocess.run(words, env=screen.environ, input=keys, check=False, capture_output=True)


def _command() -> str:
    return str(Path(sys.executable).parent / "aloitevastaus")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
