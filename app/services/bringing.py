"""What a person brings in to make a case of: files and pasted text, read and sorted; stores nothing, edits nothing."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.errors import AppError
from app.domain.municipality import Profile
from app.domain.parsed import DocumentKind, ParsedDocument
from app.domain.source import SourceText
from app.services.draft_places import whole_text
from app.services.import_checks import Sent, is_item, is_motion
from app.services.importing import Imported, import_documents, profile_for
from app.services.ports import Engines


@dataclass(frozen=True, slots=True)
class Brought:
    """A file or a pasted text: what was read in it, and its text. A pasted one has no fingerprint."""

    sent: Sent
    source: SourceText

    @property
    def name(self) -> str:
        """The file's name, or what the front end calls a pasted text."""
        return self.sent.name


@dataclass(frozen=True, slots=True)
class Heap:
    """What was brought in for one case: a motion, one or two agenda items, or both."""

    motion: Brought | None = None
    items: tuple[Brought, ...] = ()

    @property
    def all(self) -> tuple[Brought, ...]:
        """Everything, the items first."""
        return (*self.items, *([self.motion] if self.motion else []))


def bring_file(path: Path, engines: Engines) -> Brought:
    """The file at `path`, read. AppError ``file.…`` where it cannot or must not be."""
    source = engines.read_source(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise AppError("file.unreadable", file=path.name, reason=error.strerror or "") from error
    return Brought(Sent(engines.parse(source), source.name, hashlib.sha256(data).hexdigest()), source)


def bring_text(name: str, text: str, engines: Engines) -> Brought:
    """A pasted text, read as a text file is. AppError ``file.empty``, ``file.no_text``, ``file.too_much_text``."""
    source = engines.read_text(name, text)
    return Brought(Sent(engines.parse(source), name), source)


def heaped(heap: Heap, more: Sequence[Brought]) -> Heap:
    """`heap` and `more` sorted into items and motion.

    AppError ``import.not_an_item`` for a text that is neither, ``import.two_motions``, ``import.too_many``.
    """
    for one in more:
        if is_motion(one.sent.document):
            if heap.motion is not None:
                raise AppError("import.two_motions", file=one.name, other=heap.motion.name)
            heap = replace(heap, motion=one)
        elif is_item(one.sent.document):
            if len(heap.items) == 2:
                raise AppError("import.too_many", file=one.name)
            heap = replace(heap, items=(*heap.items, one))
        else:
            raise AppError("import.not_an_item", file=one.name)
    return heap


def as_motion(one: Brought) -> Brought:
    """`one` as a motion whatever it was read as: its title and number kept, all its text reasoning to choose from."""
    read = one.sent.document
    motion = ParsedDocument(
        DocumentKind.MOTION,
        language=read.language,
        profile=read.profile,
        title=read.title,
        topic=read.topic,
        case_number=read.case_number,
        background=whole_text(one.source),
        links=read.links,
        doubts=one.source.doubts,
    )
    return replace(one, sent=replace(one.sent, document=motion))


def told_profile(heap: Heap, profiles: Mapping[str, Profile], wanted: str) -> Profile:
    """The profile that the texts tell, else the one with id `wanted`, else the neutral one."""
    documents = [one.sent.document for one in heap.all]
    if all(document.profile not in profiles for document in documents) and wanted in profiles:
        return profiles[wanted]
    return profile_for(documents, profiles)


def import_heap(heap: Heap, profile: Profile, engines: Engines) -> Imported:
    """The case that the items of `heap` make, with its motion, for `profile`, and what a person must look at.

    AppError as `import_documents` has them.
    """
    items = [_for(one.sent, profile) for one in heap.items]
    motion = None if heap.motion is None else _for(heap.motion.sent, profile)
    return import_documents(items, motion, engines.profiles, engines.new_id, engines.wording)


def _for(sent: Sent, profile: Profile) -> Sent:
    return replace(sent, document=replace(sent.document, profile=profile.id))
