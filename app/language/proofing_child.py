"""What runs inside the process that reads texts: puts the engines behind what answers; decides nothing itself."""

import sys

from app.language.proofing_answers import serve
from app.language.proofreader import LocalProofreader


def main() -> int:
    """The exit code of answering requests by the engines of this computer until there are no more."""
    return serve(LocalProofreader())


if __name__ == "__main__":
    sys.exit(main())
