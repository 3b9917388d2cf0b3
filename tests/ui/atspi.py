"""What a screen reader on Linux sees of the program: a screen and a bus with the program on them, asked by AT-SPI."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

import pytest

# Some systems have no such bus, and PySide6 there no such module.
QtDBus = pytest.importorskip("PySide6.QtDBus")

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
"""Seconds after which something that should be seen is taken for lost; no test measures how long it took."""

_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_COMMANDS = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon", "dbus-send": "dbus-bin", "dbus-monitor": "dbus-bin"}
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_KEY_OF_SYMBOL = 3
_CHANGE = re.compile(r'member=TextChanged\s+string "(\w+)"')
_NODE = re.compile(r'string "([^"]*)"\s+object path "([^"]+)"')


def lacking() -> Sequence[str]:
    """The Debian packages that are missing for it, none where all is there; never any on another system."""
    found = [package for command, package in _COMMANDS.items() if not shutil.which(command)]
    return sorted({*found, *(() if _SERVICE.is_file() else ("at-spi2-core",))})


def until(seen: Callable[[], object]) -> object:
    """What `seen` gives as soon as it is something. AssertionError where it stays nothing."""
    end = time.monotonic() + PATIENCE
    refused: subprocess.CalledProcessError | None = None
    while time.monotonic() < end:
        try:
            if found := seen():
                return found
        except subprocess.CalledProcessError as not_yet:
            # A bus that is still being set up, or a program that is busy, does not answer in time.
            refused = not_yet
        time.sleep(0.1)
    raise AssertionError("it was never seen") from refused


@dataclass(frozen=True)
class Node:
    """One thing that the program shows, by its bus name and path."""

    reader: "Reader"
    owner: str
    path: str

    @property
    def name(self) -> str:
        asked = ("org.freedesktop.DBus.Properties", "Get", "org.a11y.atspi.Accessible", "Name")
        held = self.reader.call(self.owner, self.path, *asked)[0]
        return str(held.variant()) if isinstance(held, QtDBus.QDBusVariant) else str(held)

    @property
    def role(self) -> str:
        return str(self.reader.call(self.owner, self.path, "org.a11y.atspi.Accessible", "GetRoleName")[0])

    @property
    def children(self) -> "Sequence[Node]":
        return self.reader.nodes(self.owner, self.path, "GetChildren")

    def walk(self) -> "Iterator[Node]":
        """This and everything in it."""
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, role: str, name: str) -> "Node | None":
        """The first thing in it with that role and name, None where it has none."""
        return next((it for it in self.walk() if it.role == role and it.name == name), None)

    def press(self) -> None:
        """Nothing; the thing did what it does when it is pressed."""
        self.reader.call(self.owner, self.path, "org.a11y.atspi.Action", "DoAction", 0)

    def focus(self) -> None:
        """Nothing; the thing has the keyboard."""
        self.reader.call(self.owner, self.path, "org.a11y.atspi.Component", "GrabFocus")

    @property
    def text(self) -> str:
        return str(self.reader.call(self.owner, self.path, "org.a11y.atspi.Text", "GetText", 0, -1)[0])

    def insert(self, place: int, text: str) -> bool:
        """Whether the program took `text` at `place`."""
        done = self.reader.call(
            self.owner, self.path, "org.a11y.atspi.EditableText", "InsertText", place, text, len(text)
        )
        return bool(done[0])


class Reader:
    """A client of the accessibility bus at `address`."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._bus = QtDBus.QDBusConnection.connectToBus(address, f"reader of {address}")
        assert self._bus.isConnected(), address

    def call(self, owner: str, path: str, interface: str, method: str, *values: object) -> list[object]:
        """What the method gave back. AssertionError where it failed."""
        return _called(self._bus, owner, path, interface, method, *values)

    def nodes(self, owner: str, path: str, method: str) -> Sequence[Node]:
        """The nodes that the method gave back, which PySide6 itself cannot unpack."""
        command = ["dbus-send", f"--bus={self.address}", "--print-reply", f"--dest={owner}", path]
        told = subprocess.run(
            [*command, f"org.a11y.atspi.Accessible.{method}"], capture_output=True, text=True, check=True
        )
        return [Node(self, *found) for found in _NODE.findall(told.stdout.split("\n", 1)[1])]

    def programs(self) -> Sequence[Node]:
        """The programs on the bus."""
        return self.nodes(_REGISTRY, _ROOT, "GetChildren")

    def press_keys(self, text: str) -> None:
        """Nothing; the keys of `text` (letters of the screen's keyboard) were pressed, one after another."""
        where = [f"--dest={_REGISTRY}", "/org/a11y/atspi/registry/deviceeventcontroller"]
        method = "org.a11y.atspi.DeviceEventController.GenerateKeyboardEvent"
        for letter in text:
            given = [method, f"int32:{ord(letter)}", "string:", f"uint32:{_KEY_OF_SYMBOL}"]
            subprocess.run(
                ["dbus-send", f"--bus={self.address}", "--print-reply", *where, *given],
                check=True,
                stdout=subprocess.DEVNULL,
            )

    @contextmanager
    def changes(self, path: str) -> "Iterator[Callable[[], Sequence[str]]]":
        """A function that gives the kinds of change ("insert", "delete") told so far of the text at `path`."""
        self.call(_REGISTRY, "/org/a11y/atspi/registry", _REGISTRY, "RegisterEvent", "object:text-changed")
        rule = f"type='signal',interface='org.a11y.atspi.Event.Object',member='TextChanged',path='{path}'"
        with TemporaryFile("w+") as told:
            listener = subprocess.Popen(
                ["dbus-monitor", "--address", self.address, rule], stdout=told, stderr=subprocess.DEVNULL
            )

            def kinds() -> Sequence[str]:
                told.seek(0)
                return _CHANGE.findall(told.read())

            try:
                until(lambda: os.fstat(told.fileno()).st_size)
                yield kinds
            finally:
                _end(listener)


def _called(
    bus: "QtDBus.QDBusConnection", owner: str, path: str, interface: str, method: str, *values: object
) -> list[object]:
    message = QtDBus.QDBusMessage.createMethodCall(owner, path, interface, method)
    message.setArguments(list(values))
    reply = bus.call(message)
    assert reply.type() == QtDBus.QDBusMessage.MessageType.ReplyMessage, f"{method}: {reply.errorMessage()}"
    return list(reply.arguments())


@contextmanager
def screen_and_bus(folder: Path) -> Iterator[dict[str, str]]:
    """The environment of a screen and a session bus of their own, whose passing files stand in `folder`; both end."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DBUS_", "XDG_"))}
    environ = kept | {"HOME": str(folder), "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "xcb"}
    with ExitStack() as stack:
        read, write = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        stack.callback(_end, screen)
        os.close(write)
        with os.fdopen(read) as told:
            environ["DISPLAY"] = f":{told.readline().strip()}"
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environ,
        )
        stack.callback(_end, bus)
        assert bus.stdout is not None
        environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        yield environ


@contextmanager
def program(environ: dict[str, str], library: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program itself over the library in the folder `library`, as a person starts it; ended at the end."""
    home = {"ALOITEVASTAUS_HOME": str(library), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    started = subprocess.Popen([sys.executable, "-m", "app"], env=environ | home, cwd=ROOT)
    try:
        yield started
    finally:
        _end(started)


def reader(environ: dict[str, str]) -> Reader:
    """A client of the accessibility bus of that session."""
    address = environ["DBUS_SESSION_BUS_ADDRESS"]
    session = QtDBus.QDBusConnection.connectToBus(address, f"session at {address}")
    assert session.isConnected()
    return Reader(str(_called(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0]))


def _end(process: "subprocess.Popen[bytes] | subprocess.Popen[str]") -> None:
    process.terminate()
    process.wait()
    if process.stdout is not None:
        process.stdout.close()
