"""Makes this checkout ready: system libraries, uv, the locked environment in `.venv`; it never runs the program.

    python3 scripts/prepare.py              what `make run` and `make test` need
    python3 scripts/prepare.py clients      and the tools with which `make test-clients` reads documents
    python3 scripts/prepare.py journey      and those with which `make journey` goes through the window

Needs only Python 3.11 and its standard library. A second run finds everything in place and changes nothing.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from needs import CLIENT_TOOLS, JOURNEY_TOOLS, RUN, Need, lacking

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
UV_HOME = ROOT / ".cache" / "uv-environment"
CLIENTS = ROOT / "tests" / "clients"
SUPPORTED = ((3, 11), (3, 13))
WINDOWS = os.name == "nt"


class SetupError(Exception):
    """Why the checkout cannot be made ready, as one sentence for a person."""


def main(arguments: list[str]) -> int:
    """0 when everything is in place, 1 with one sentence on stderr, 2 for an argument that is not known."""
    if arguments not in ([], ["clients"], ["journey"]):
        print("usage: prepare.py [clients|journey]", file=sys.stderr)
        return 2
    clients = arguments == ["clients"]
    more = CLIENT_TOOLS if clients else JOURNEY_TOOLS if arguments else ()
    try:
        provide_system_packages((*RUN, *more))
        provide_environment()
        if clients:
            provide_validator()
    except SetupError as error:
        print(f"prepare: {error}", file=sys.stderr)
        return 1
    return 0


def provide_system_packages(needs: tuple[Need, ...]) -> None:
    """Nothing; what `needs` lacks is installed on Debian as root, else named in one sentence."""
    if not sys.platform.startswith("linux"):
        return
    absent = lacking(needs)
    if not absent:
        return
    packages = sorted({need.package for need in absent})
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        report_missing(absent)
        return
    say(f"installing {' '.join(packages)}")
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    # A new system has no package lists yet, an old one lists what is gone: then ask again with fresh lists.
    if apt(install, quiet=True) or (apt(["apt-get", "update", "-q"]) and apt(install)):
        return
    raise SetupError(f"apt-get could not install {' '.join(packages)}; its last lines stand above.")


def report_missing(absent: tuple[Need, ...]) -> None:
    """Nothing; says what is missing. SetupError where the program or its tests could not run without it."""
    packages = " ".join(sorted({need.package for need in absent}))
    sentence = f"This system lacks some packages; as root: apt-get install {packages}"
    if any(need.required for need in absent):
        raise SetupError(sentence)
    say(sentence)


def apt(command: list[str], *, quiet: bool = False) -> bool:
    """Whether `command` succeeded; the end of its output is shown where it did not, unless `quiet`."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    if done.returncode and not quiet:
        sys.stderr.write("\n".join((done.stdout + done.stderr).decode("utf-8", "replace").splitlines()[-12:]) + "\n")
    return done.returncode == 0


def provide_environment() -> None:
    """Nothing; `.venv` holds exactly the locked packages, and this checkout in editable form."""
    stamp = ENVIRONMENT / "prepared.txt"
    wanted = fingerprint("requirements-dev.lock", "requirements-uv.lock", "pyproject.toml", "scripts/prepare.py")
    python = executable(ENVIRONMENT, "python")
    if python.exists() and stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return
    uv = provide_uv()
    if not usable(python):
        say("making .venv")
        call([uv, "venv", "--quiet", "--clear", "--no-project", "--python", interpreter(), ENVIRONMENT])
    say("installing the locked packages")
    call([uv, "pip", "sync", "--quiet", "--python", python, "--require-hashes", ROOT / "requirements-dev.lock"])
    # Built with the locked backend: nothing is fetched that no hash stands for.
    editable: list[str | Path] = ["--no-deps", "--no-build-isolation", "--offline", "--editable", ROOT]
    call([uv, "pip", "install", "--quiet", "--python", python, *editable])
    stamp.write_text(wanted, "utf-8")


def provide_uv() -> Path:
    """The path of uv in the version and with the hashes of `requirements-uv.lock`."""
    stamp = UV_HOME / "prepared.txt"
    wanted = fingerprint("requirements-uv.lock")
    uv = executable(UV_HOME, "uv")
    if uv.exists() and stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return uv
    say("fetching uv")
    call([sys.executable, "-m", "venv", "--clear", UV_HOME])
    pip: list[str | Path] = [
        executable(UV_HOME, "python"),
        "-m",
        "pip",
        "--quiet",
        "--disable-pip-version-check",
        "install",
    ]
    call([*pip, "--require-hashes", "--only-binary", ":all:", "-r", ROOT / "requirements-uv.lock"])
    stamp.write_text(wanted, "utf-8")
    return uv


def provide_validator() -> None:
    """Nothing; the npm packages of `tests/clients/package-lock.json` stand beside it, where npm is there at all."""
    stamp = CLIENTS / "node_modules" / "prepared.txt"
    wanted = fingerprint("tests/clients/package-lock.json", "tests/clients/package.json")
    npm = shutil.which("npm")
    if npm is None or (stamp.is_file() and stamp.read_text("utf-8") == wanted):
        return
    say("installing the document validator")
    # Not `npm ci`: it refuses a lock without the binaries of the systems that these tests do not run on.
    call([npm, "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], folder=CLIENTS)
    stamp.write_text(wanted, "utf-8")


def interpreter() -> str:
    """The Python for `.venv`: the running one where it is supported, else a range from which uv takes one."""
    if SUPPORTED[0] <= sys.version_info[:2] <= SUPPORTED[1]:
        return sys.executable
    return f">={SUPPORTED[0][0]}.{SUPPORTED[0][1]},<{SUPPORTED[1][0]}.{SUPPORTED[1][1] + 1}"


def usable(python: Path) -> bool:
    """Whether `python` is there, starts, and is of a supported version."""
    if not python.exists():
        return False
    code = f"import sys; sys.exit(not {SUPPORTED[0]} <= sys.version_info[:2] <= {SUPPORTED[1]})"
    return subprocess.run([python, "-c", code], check=False, stderr=subprocess.DEVNULL).returncode == 0


def executable(environment: Path, name: str) -> Path:
    """Where `environment` keeps the program `name` on this system."""
    return environment / "Scripts" / f"{name}.exe" if WINDOWS else environment / "bin" / name


def fingerprint(*names: str) -> str:
    """A digest of the named files and of this checkout's place (an editable install points there)."""
    digest = hashlib.sha256(str(ROOT).encode())
    for name in names:
        digest.update(name.encode() + b"\0" + (ROOT / name).read_bytes() + b"\0")
    return digest.hexdigest() + "\n"


def call(command: Sequence[str | Path], folder: Path = ROOT) -> None:
    """Nothing; `command` has run. SetupError where it failed (it has said why on stderr)."""
    environment = {name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "PYTHONHOME")}
    # The authorities that this system trusts, also those of an organisation's own proxy.
    environment.setdefault("UV_SYSTEM_CERTS", "1")
    words = [str(word) for word in command]
    if subprocess.run(words, cwd=folder, env=environment, stdin=subprocess.DEVNULL, check=False).returncode:
        raise SetupError(f"this command failed: {' '.join(words)}")


def say(sentence: str) -> None:
    """Nothing; tells on stderr what takes time."""
    print(f"prepare: {sentence}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
