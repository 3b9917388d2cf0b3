"""The program's front door: hands the command line its engines; a crash becomes one sentence and exit code 70."""

import os
import sys
import traceback
from types import TracebackType

from app.bootstrap import Bootstrap
from app.cli import run

INTERNAL_FAULT = 70


def main() -> int:
    """The exit code of the command in ``sys.argv``."""
    sys.excepthook = _say_and_leave
    return run(sys.argv[1:], Bootstrap(os.environ))


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
