"""The wheel: made of a clean copy without the network, whole, and able to run away from the checkout."""

import configparser
import email
import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from pathlib import Path

import check_tree
import pytest
from packaging.requirements import Requirement

from app import __version__
from tests.codebase import ROOT


def run(*words: object, folder: Path) -> subprocess.CompletedProcess[str]:
    """What the command printed, with no variable that would lead back to this checkout."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_"))}
    environment |= {"ALOITEVASTAUS_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}
    command = [str(word) for word in words]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    failed = done.returncode not in (0, 1) or "Traceback" in done.stderr
    assert not failed, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clean copy of the tracked files, as a stranger's download would be."""
    folder = tmp_path_factory.mktemp("copy")
    for path in check_tree.tracked_files(ROOT):
        target = folder / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    return folder


@pytest.fixture(scope="module")
def wheel(copy: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, folder=copy)
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs' folder of a new environment that holds the wheel; what it depends on is lent by this one."""
    home = tmp_path_factory.mktemp("installed")
    venv.create(home)
    paths = {
        name: sysconfig.get_path(name, "venv", {"base": home, "platbase": home}) for name in ("scripts", "purelib")
    }
    python = Path(paths["scripts"]) / Path(sys.executable).name
    pip = [sys.executable, "-m", "pip", "--python", python, "--isolated", "--disable-pip-version-check", "install"]
    run(*pip, "--no-index", "--no-deps", "--quiet", wheel, folder=home)
    # A .pth named in a .pth is not read, so the editable install of this checkout does not come along.
    (Path(paths["purelib"]) / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return Path(paths["scripts"])


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def metadata(wheel: Path, name: str) -> str:
    with zipfile.ZipFile(wheel) as archive:
        return archive.read(f"aloitevastaus-{__version__}.dist-info/{name}").decode("utf-8")


def test_the_wheel_holds_every_module_and_every_resource(copy: Path, wheel: Path) -> None:
    modules = {path.relative_to(copy).as_posix() for path in (copy / "app").rglob("*") if path.is_file()}
    resources = {path.relative_to(copy).as_posix() for path in (copy / "resources").rglob("*") if path.is_file()}
    assert resources
    assert {name for name in names(wheel) if ".dist-info/" not in name} == {
        *modules,
        *(f"app/_data/{name}" for name in resources),
    }


def test_the_wheel_carries_its_licence_and_its_command(wheel: Path) -> None:
    about = email.message_from_string(metadata(wheel, "METADATA"))
    assert about["License-Expression"] == "GPL-3.0-or-later"
    assert "GNU GENERAL PUBLIC LICENSE" in metadata(wheel, "licenses/LICENSE")
    commands = configparser.ConfigParser()
    commands.read_string(metadata(wheel, "entry_points.txt"))
    assert dict(commands["console_scripts"]) == {"aloitevastaus": "app.__main__:main"}


def test_pyside_stays_below_the_version_that_loses_references() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    (pyside,) = (need for need in map(Requirement, project["dependencies"]) if need.name == "pyside6-essentials")
    assert not pyside.specifier.contains("6.12.0")
    assert pyside.specifier.contains("6.11.3")


def test_the_installed_program_finds_its_own_resources(installed: Path, tmp_path: Path) -> None:
    code = "import app.paths; print(app.paths.__file__); print(app.paths.resources_folder())"
    module, resources = run(installed / "python", "-c", code, folder=tmp_path).stdout.split("\n")[:2]
    assert Path(module).is_relative_to(installed.parent)
    assert Path(resources).is_relative_to(installed.parent)
    assert Path(resources).is_dir()


def test_the_installed_program_makes_the_four_documents_of_its_example(installed: Path, tmp_path: Path) -> None:
    run(installed / "aloitevastaus", "demo", "--out", tmp_path / "out", folder=tmp_path)
    assert len([*(tmp_path / "out").rglob("*_board_*.docx"), *(tmp_path / "out").rglob("*_council_*.docx")]) == 4
