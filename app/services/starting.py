"""New cases without a file of one's own: an empty one and the bundled example; stores none."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.case import Case, Preparer
from app.domain.handling import Handling
from app.domain.language import Language
from app.domain.motion import Motion
from app.domain.municipality import Profile
from app.services.demo import ITEMS, MOTION
from app.services.importing import import_files
from app.services.ports import Engines, NewId

EXAMPLE_ID = "example"
"""The id of the bundled example in a library: opened again, not made twice."""


def empty_case(profile: Profile, new_id: NewId, source: Language, preparers: Sequence[Preparer] = ()) -> Case:
    """A case of which nothing is known but the stages that `profile` starts with; `source` is written first."""
    return Case(
        id=new_id(),
        profile=profile.id,
        source=source,
        motion=Motion(language=source),
        handlings=tuple(Handling(new_id(), stage) for stage in profile.stages),
        preparers=tuple(preparers),
    )


def example_case(folder: Path, engines: Engines) -> Case:
    """The bundled example in `folder`, read from its files like a person's own. AppError ``file.…``."""
    imported = import_files([folder / name for name in ITEMS], folder / MOTION, engines)
    return replace(imported.case, id=EXAMPLE_ID)
