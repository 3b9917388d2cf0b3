"""Uses every engine of the assembled program once and tells what worked; it repairs nothing and hides no error."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.domain.handling import Stage
from app.domain.language import Language
from app.services.application import Application
from app.services.demo import run_demo
from app.services.transfer import export_case

LIBRARY = "selftest.sqlite3"


def run_selftest(
    folder: Path,
    app: Application,
    versions: Mapping[str, str],
    check_window: Callable[[Application, Path], Sequence[str]],
) -> Mapping[str, Any]:
    """What worked, by name: the documents of the example in `folder`, what was read back, the forms that opened.

    Parameters: `versions` are told as they are; `check_window` opens every form and the window. Errors are the engines'
    own.
    """
    folder.mkdir(parents=True, exist_ok=True)
    engines = app.engines
    # First: it makes the application of windows, in which pictures can be painted too, but not the other way round.
    window = list(check_window(app, folder))
    with app.open_store(folder / LIBRARY) as store:
        demo = run_demo(folder, app.example, engines, store, app.draw_pages)
        case = store.get(demo.case_id)
        found = store.search("aloit")
    other = [
        path
        for kind in ("html", "txt")
        for path in export_case(case, tuple(Language), Stage.COUNCIL, folder, kind, None, engines).files
    ]
    files = [*demo.files, *other]
    # Read by the child process, which in a bundle is the program itself.
    kinds = {path.name: engines.parse(engines.read_source(path)).kind.value for path in files}
    return {
        "versions": dict(versions),
        "documents": kinds,
        "pictures": [path.name for path in demo.pictures],
        "profiles": sorted(engines.profiles),
        "found": len(found),
        "genitive": {language.value: app.genitive("Lehto", language)[0] for language in Language},
        "window": window,
    }
