"""What runs inside a child process: reads one file and prints its text or an error; decides nothing about either."""

import json
import sys
from pathlib import Path

from app.domain.errors import AppError
from app.intake.process.files import read_regular
from app.intake.process.limits import DEFAULT_LIMITS, Limits, cap_own_memory, end_oneself_after
from app.intake.process.sourcejson import source_to_json
from app.intake.readers import read_bytes

REFUSED = 3
"""Exit code of a child that printed an error as JSON; 0 is a text, anything else a reader that broke."""

OUT_OF_MEMORY = 4


def main(path: str, limits: Limits = DEFAULT_LIMITS) -> int:
    """The exit code; the text of the file at `path` (or the error) has been printed as one line of JSON.

    An error that no reader foresaw is not caught here: the process ends with another code, and the parent judges it.
    """
    cap_own_memory(limits.memory)
    end_oneself_after(limits.seconds)
    file = Path(path)
    try:
        printed = source_to_json(read_bytes(file.name, read_regular(file, limits.file_size)))
    except AppError as error:
        sys.stdout.write(json.dumps({"code": error.code, "facts": dict(error.facts)}))
        return REFUSED
    except MemoryError:
        return OUT_OF_MEMORY
    sys.stdout.write(printed)
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
