"""Whether a folder holds a catalogue of statutes that this program can use; it moves no file."""

from collections.abc import Mapping
from pathlib import Path

from app.domain.errors import AppError
from app.domain.language import Language
from app.language.statutes import Catalogue

_LEAST_ACTS = 50
"""Fewer acts than that are no catalogue, whatever else the files are."""


def checked(folder: Path) -> Mapping[str, str]:
    """What the data in `folder` says of itself, once every line of it has been read.

    AppError ``statutes.unreadable`` where a file is not there or of another form, ``statutes.not_whole`` where the acts
    are too few or lack a name.
    """
    catalogue = Catalogue(folder)
    try:
        acts = catalogue.acts()
        for act in acts:
            sections = catalogue.sections(act.number)
            named = all(act.names[0].title[language] for language in Language) or act.verified != "yes"
            if not named or (sections is not None and not sections.all):
                raise AppError("statutes.not_whole", act=act.number)
        catalogue.act("0/0")
    except (ValueError, KeyError, TypeError, IndexError) as bad:
        raise AppError("statutes.unreadable", file=folder.name) from bad
    if len(acts) < _LEAST_ACTS:
        raise AppError("statutes.not_whole", act="")
    return catalogue.about
