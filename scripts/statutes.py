"""Writes the catalogue of statutes, resources/statutes, from the legal data beside the checkout; checks no validity.

Run it where the data is: ``python scripts/statutes.py ../shared/data/legal``. The program reads what it wrote, and
takes a newer folder of the same form by hand.
"""

import csv
import gzip
import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parent.parent / "resources" / "statutes"
CREDIT = "Finlex, oikeusministeriö, CC BY 4.0, muokattu"
DATE = "2026-08"

# Repealed but for some sections, or emptied by a later act while the rest stays (the notes of the data, and 751/2023).
PARTLY = frozenset({"710/1982", "1062/1989", "519/1977", "41/1986", "132/1999"})

_QUALIFIER = re.compile(r"\s*\([^()]*\)$")
_EU_NUMBERS = (
    re.compile(r"\(E[UY]\) (\d{4}/\d+)"),
    re.compile(r"N:o (\d+/\d{4})"),
    re.compile(r"(\d{2,4}/\d+/(?:EU|EY|ETY))"),
)
_SPACES = re.compile(r"\s+")

Row = Mapping[str, str]


def main(arguments: list[str]) -> int:
    """0, and the catalogue is written; 2 where no folder of data is named."""
    if len(arguments) != 1:
        sys.stderr.write("usage: statutes.py FOLDER\n")
        return 2
    source = Path(arguments[0])
    TARGET.mkdir(parents=True, exist_ok=True)
    extra = {it["number"]: it for it in _json_lines(source / "acts_extra.jsonl")}
    with (source / "acts.csv").open(encoding="utf-8", newline="") as file:
        acts = [act_row(row, extra.get(f"{row['number']}/{row['year']}", {})) for row in csv.DictReader(file)]
    _write("acts.jsonl", (_compact(act) for act in acts))
    _write("sections.jsonl", (_compact(section_row(row)) for row in _json_lines(source / "sections.jsonl")))
    known = {act["number"] for act in acts if act["kind"] != "eu"}
    with gzip.open(source / "statute_index.csv.gz", "rt", encoding="utf-8", newline="") as index:
        _write("numbers.tsv", (number_row(row) for row in csv.DictReader(index) if number_of(row) not in known))
    (TARGET / "data.toml").write_text(
        "# What the catalogue of statutes is made of; see scripts/statutes.py.\n"
        f'version = 1\ndate = "{DATE}"\ncredit = "{CREDIT}"\n',
        encoding="utf-8",
    )
    return 0


def number_of(row: Row) -> str:
    """``410/2015``."""
    return f"{row['number']}/{row['year']}"


def act_row(row: Row, extra: Mapping[str, Any]) -> dict[str, Any]:
    """One act as the catalogue has it; what is empty is left out."""
    number = eu_number(row["title_fi"]) or number_of(row) if row["kind"] == "eu" else number_of(row)
    names = [
        _name(row["title_fi"], row["title_sv"], row["genitive_fi"], row["in_text_sv"], ""),
        *(
            _name(it["fi"], it["sv"], it["gen_fi"], it["in_text_sv"], it["until"])
            for it in sorted(extra.get("old", ()), key=lambda it: str(it["until"]), reverse=True)
        ),
    ]
    # A short name that holds its year tells two acts apart for a person; in a text it stands without.
    short = list(dict.fromkeys(_QUALIFIER.sub("", it.strip()) for it in row["short_fi"].split(";") if it.strip()))
    return _filled(
        {
            "number": number,
            "kind": row["kind"],
            "names": names,
            "short": short,
            "from": row["valid_from"],
            "repealed": row["repealed_on"],
            "partly": number in PARTLY,
            "by": row["replaced_by"],
            "verified": "" if row["verified"] == "yes" else row["verified"],
            "cited": extra.get("n_fi", 0),
        }
    )


def eu_number(title: str) -> str:
    """The number of an EU act as it is cited, taken from its title; empty where it holds none."""
    return next((found[1] for form in _EU_NUMBERS if (found := form.search(title))), "")


def _name(title_fi: str, title_sv: str, genitive: str, definite: str, until: str) -> dict[str, Any]:
    if " " in genitive and (first := genitive.split(" ", maxsplit=1)[0]).endswith("nen"):
        # An adjective agrees with its noun (Iso suomen kielioppi 1301).
        genitive = f"{first[:-3]}sen{genitive[len(first) :]}"
    forms = [it.strip() for it in definite.split(";") if it.strip()]
    return _filled({"fi": title_fi, "sv": title_sv, "gen": genitive, "def": forms, "until": until})


def section_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """The sections of one act: each its chapter, number and heading."""
    return _filled(
        {
            "number": row["number"],
            "per_chapter": row["numbering"] == "per-chapter",
            "consolidated": "consolidated" in row["source"],
            "sections": [[it["ch"] or "", it["s"], _SPACES.sub(" ", it["h"] or "").strip()] for it in row["sections"]],
        }
    )


def number_row(row: Row) -> str:
    """Number, mark of its status, titles fi and sv, first day, parted by tabs.

    Of an act that only changes another: the number and a mark.
    """
    if row["amending"] == "1":
        return f"{number_of(row)}\ta"
    fi = row["title_fi_consolidated"] or row["title_fi_as_issued"]
    mark = {"in_force": "f", "repealed": "r"}.get(row["status_8_2026"], "")
    fields = (number_of(row), mark, fi, row["title_sv_as_issued"], row["in_force_from"])
    return "\t".join(_SPACES.sub(" ", it).strip() for it in fields).rstrip("\t")


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}


def _compact(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _json_lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def _write(name: str, lines: Iterator[str]) -> None:
    (TARGET / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
