"""The program's front door: hands the command line its engines; a crash becomes one sentence and exit code 70."""

import gc
import os
import sys
import traceback
from types import TracebackType

from app.bootstrap import Bootstrap
from app.cli import run

INTERNAL_FAULT = 70
_GARBAGE = 50_000


def main() -> int:
    """The exit code of the command in ``sys.argv``."""
    sys.excepthook = _say_and_leave
    # A command makes little garbage in its short life: looking for it while modules load, and among all that is left at
    # the end, takes a fifth of the time of an export.
    gc.set_threshold(_GARBAGE)
    code = run(sys.argv[1:], Bootstrap(os.environ))
    gc.freeze()
    return code


def _say_and_leave(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    # Nobody but the excepthook sees an error that no rule foresaw: one sentence, and the trace only on request.
    if os.environ.get("ALOITEVASTAUS_DEBUG"):
        traceback.print_exception(kind, error, trace)
    if sys.stderr is not None:
        sys.stderr.write(f"aloitevastaus: internal fault ({kind.__name__}); set ALOITEVASTAUS_DEBUG=1 to see where.\n")
        sys.stderr.flush()
    os._exit(INTERNAL_FAULT)


if __name__ == "__main__":
    sys.exit(main())
