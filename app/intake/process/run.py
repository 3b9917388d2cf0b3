"""Runs a command under limits of time, memory and output and ends its whole family; does not know what it is for."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass

from app.intake.process.jobs_windows import Job
from app.intake.process.limits import Limits

# What Python and the C library cannot start without, where it is set; nothing else of the person's environment.
_KEPT = ("SYSTEMROOT", "WINDIR", "TEMP", "TMP", "TMPDIR", "PYTHONPATH", "LD_LIBRARY_PATH")
_CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a process ended: its exit code (negative: a signal), what it printed, and which limit it broke, if any."""

    code: int
    output: bytes
    too_slow: bool = False
    too_much: bool = False


def run_limited(command: Sequence[str], limits: Limits) -> Outcome:
    """How `command` ended under `limits`. OSError where it cannot be started."""
    with _started(command, limits) as process:
        broken = threading.Event()
        timer = threading.Timer(limits.seconds, _stop, (process, broken))
        timer.start()
        try:
            output, too_much = _read(process, limits.output)
            # A child that closed its output and sleeps on is still held to the wall clock by the timer.
            code = process.wait()
        finally:
            timer.cancel()
            timer.join()
    return Outcome(code, output, too_slow=broken.is_set(), too_much=too_much)


@contextmanager
def _started(command: Sequence[str], limits: Limits) -> Iterator[subprocess.Popen[bytes]]:
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    process = subprocess.Popen(  # noqa: S603  (the command is the program itself)
        list(command),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment | {"PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        if sys.platform == "win32":
            with closing(Job(limits.memory)) as job:
                job.add(process.pid)
                yield process
        else:
            yield process
    finally:
        _kill_family(process)
        if process.stdout:
            process.stdout.close()
        process.wait()


def _read(process: subprocess.Popen[bytes], most: int) -> tuple[bytes, bool]:
    assert process.stdout is not None
    chunks: list[bytes] = []
    size = 0
    # read1, because a full read would wait for the end of what a grandchild may still hold open.
    while chunk := process.stdout.read1(_CHUNK):  # type: ignore[attr-defined]
        size += len(chunk)
        if size > most:
            _kill_family(process)
            return b"", True
        chunks.append(chunk)
    return b"".join(chunks), False


def _stop(process: subprocess.Popen[bytes], broken: threading.Event) -> None:
    broken.set()
    _kill_family(process)


def _kill_family(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        # The job takes what the child itself has started.
        process.kill()
    else:
        # The child leads its own session, so its process group is its pid, also after its own end.
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
