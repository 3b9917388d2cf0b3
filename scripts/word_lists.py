"""Trims the frequency lists for the bundle and puts their licence beside them; nothing of it is ever committed.

python scripts/word_lists.py --out DIR     DIR/fi.gz, DIR/sv.gz, DIR/NOTICE.txt
"""

from __future__ import annotations

import gzip
import sys
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.domain.language import Language  # noqa: E402 - found once the checkout is on the path
from app.language.frequencies import KEPT, library_levels, list_file, packed  # noqa: E402

NOTICE = """\
How often words are written in Finnish and Swedish

The lists in this folder are adapted from the data of wordfreq {version} by Robyn Speer
(https://doi.org/10.5281/zenodo.7199437).

They are licensed under the Creative Commons Attribution-ShareAlike 4.0 International licence
(https://creativecommons.org/licenses/by-sa/4.0/), and so is whatever is made of them.

Changed: only words of two letters or more (in Swedish also i, å and ö) made of the letters a-z, å, ä, ö, é, š, ž and ü
were kept, the commonest {fi} of Finnish and {sv} of Swedish; they are sorted, with the negative
logarithm of each frequency in hundredths behind the word.

The data of wordfreq has these sources among others, under the same or similar terms: Wikipedia; the Leeds Internet
Corpus, University of Leeds Centre for Translation Studies; ParaCrawl; OPUS OpenSubtitles 2018, from OpenSubtitles; the
SUBTLEX word lists of Marc Brysbaert and others, which are freely available; Google Books Ngrams; Twitter.
"""


def main(arguments: list[str]) -> int:
    """0 when the lists and the notice stand in the folder named; 1 with a sentence on stderr."""
    if len(arguments) != 2 or arguments[0] != "--out":
        print("word_lists: name the folder that the lists go to: --out DIR", file=sys.stderr)
        return 1
    try:
        make(Path(arguments[1]))
    except ValueError as error:
        print(f"word_lists: {error}", file=sys.stderr)
        return 1
    return 0


def make(folder: Path) -> None:
    """Nothing; the lists and their notice stand in `folder`. ValueError where the library's lists are too short."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in Language:
        levels = dict(library_levels(language))
        if len(levels) < KEPT[language]:
            raise ValueError(
                f"only {len(levels)} words of {language.value}, {KEPT[language]} are wanted: is the library there?"
            )
        # No time and no name in the file: the same lists make the same bytes.
        list_file(folder, language).write_bytes(gzip.compress(packed(levels.items()), mtime=0))
    text = NOTICE.format(version=version("wordfreq"), **{language.value: KEPT[language] for language in Language})
    (folder / "NOTICE.txt").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
