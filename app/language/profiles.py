"""Reads the profiles of municipalities from TOML files; what they mean is `Profile`'s, how they are used `formulas`'.

A profile may name another that it ``extends``: its tables are laid over the other's, key by key.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.motion import Kind
from app.domain.municipality import ExtraPartSpec, KindWords, Profile
from app.domain.wording import Part
from app.language.profile_table import ProfileTable

REQUIRED_FORMULAS = (
    *("title", "introduction", "description_lead", "questions_lead", "proposal.board", "proposal.council"),
    *("decision_lead", "decision.returned", "meeting", "reference", "presenter", "preparer"),
)

# The parts that are written by hand; an answer to any question, and any part that a city adds, by one name.
_GUIDED = frozenset({"description", "summary", "general_answer", "answer", "extra"})


def load_profiles(folder: Path) -> Mapping[str, Profile]:
    """Every profile of `folder` (``*.toml``) by its id, in the order of the files' names.

    AppError ``profile.invalid`` (`file`, `place`, `problem`) for a file that is no TOML, lacks something or holds what
    it must not. Formulas are checked where a profile is first used (`formula_book`): parsing those of all cities would
    take longer than writing a document.
    """
    files = {path.stem: path for path in sorted(folder.glob("*.toml"))}
    if not files:
        raise AppError("profile.invalid", file=str(folder), place="", problem="empty")
    raw = {stem: _read(path) for stem, path in files.items()}
    profiles: dict[str, Profile] = {}
    for stem, path in files.items():
        table = ProfileTable(_extended(stem, raw, path), path.name)
        profile = _profile(table)
        if profile.id in profiles:
            raise table.error("id", "taken")
        profiles[profile.id] = profile
    return profiles


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise AppError("profile.invalid", file=path.name, place="", problem=str(error)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise AppError("profile.invalid", file=path.name, place="", problem="unreadable") from error


def _extended(stem: str, raw: Mapping[str, dict[str, Any]], path: Path, seen: tuple[str, ...] = ()) -> dict[str, Any]:
    own = dict(raw[stem])
    base = own.pop("extends", None)
    if base is None:
        return own
    if base not in raw or base == stem or base in seen:
        raise AppError("profile.invalid", file=path.name, place="extends", problem="unknown")
    return _over(_extended(base, raw, path, (*seen, stem)), own)


def _over(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in own.items():
        below = merged.get(key)
        merged[key] = _over(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return merged


def _profile(table: ProfileTable) -> Profile:
    formulas = table.texts("formulas")
    for name in REQUIRED_FORMULAS:
        if name not in formulas:
            raise table.error(f"formulas.{name}", "missing")
    headings = table.keyed_texts("headings", Part)
    extra_parts = tuple(
        ExtraPartSpec(part.string("key"), part.text("heading"), part.string("after"))
        for part in table.tables("extra_parts")
    )
    profile = Profile(
        id=table.string("id"),
        name=table.text("name"),
        bodies=table.keyed_texts("bodies", Stage),
        presenters=table.keyed_texts("presenters", Stage),
        stages=table.strings_of("stages", Stage),
        kinds={kind: KindWords(table.texts(f"kinds.{kind}")) for kind in Kind},
        headings=headings,
        headings_many=table.keyed_texts("headings_many", Part),
        order=table.strings("order"),
        extra_parts=extra_parts,
        formulas=formulas,
        contact=table.lines("contact"),
        run_in=table.flags("run_in"),
        zeros=table.flags("zeros"),
        history_zeros=table.flags("history_zeros"),
        family_first=table.flags("family_first"),
        deadline_months=table.optional_count("deadline_months"),
        guidance=table.texts("guidance") if table.has("guidance") else {},
    )
    _check_parts(profile, table)
    for name in profile.guidance:
        if name not in {*_GUIDED, *(f"extra:{spec.key}" for spec in extra_parts)}:
            raise table.error(f"guidance.{name}", "unknown")
    return profile


def _check_parts(profile: Profile, table: ProfileTable) -> None:
    """Nothing; AppError where a part has no heading or no place."""
    for part in Part:
        if part not in profile.headings:
            raise table.error(f"headings.{part}", "missing")
    places = {*profile.order, *(f"extra:{spec.key}" for spec in profile.extra_parts)}
    known = {*Part, *(f"extra:{spec.key}" for spec in profile.extra_parts)} - {Part.PRESENTER, Part.SUMMARY}
    for name in profile.order:
        if name not in known:
            raise table.error(f"order.{name}", "unknown")
    for spec in profile.extra_parts:
        if spec.after not in places:
            raise table.error(f"extra_parts.{spec.key}.after", "unknown")
    for stage in (Stage.BOARD, Stage.COUNCIL):
        if stage not in profile.bodies:
            raise table.error(f"bodies.{stage}", "missing")
