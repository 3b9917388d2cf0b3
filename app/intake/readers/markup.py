"""XML out of a zip that may be hostile: members are counted while they unpack, and no entity is ever resolved."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath

from lxml import etree

from app.domain.errors import AppError
from app.intake.process.limits import MIB

Element = etree._Element  # noqa: SLF001  (lxml has no public name for it)

_LARGEST_MEMBER = 40 * MIB
_LARGEST_ARCHIVE = 500 * MIB
_MOST_MEMBERS = 20_000
_CHUNK = 1 << 16
# Neither format has a document type; one is there only to bring entities along.
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_DRIVE = re.compile(r"[A-Za-z]:")


class Package:
    """A zip of XML members, the file called `name`.

    AppError ``file.broken_zip``, ``file.climbing_names``, ``file.encrypted``, ``file.unpacks_too_large``.
    """

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
            members = self._archive.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise AppError("file.broken_zip", file=name) from error
        if any(_climbs(member.orig_filename) for member in members):
            raise AppError("file.climbing_names", file=name)
        if any(member.flag_bits & 1 for member in members):
            raise AppError("file.encrypted", file=name)
        if len(members) > _MOST_MEMBERS or sum(member.file_size for member in members) > _LARGEST_ARCHIVE:
            raise AppError("file.unpacks_too_large", file=name, limit_mb=_LARGEST_ARCHIVE // MIB)

    def __contains__(self, member: str) -> bool:
        return member in self._archive.NameToInfo

    def xml(self, member: str) -> Element:
        """The root of `member`. AppError also ``file.xml_entities`` and ``file.broken``."""
        data = self._read(member)
        if any(doctype in data for doctype in _DOCTYPES):
            raise AppError("file.xml_entities", file=self.name)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
            remove_comments=True, remove_pis=True,
        )  # fmt: skip
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise AppError("file.broken", file=self.name) from error
        return root

    def _read(self, member: str) -> bytes:
        # What a header says of a member's size may be a lie: only what comes out counts.
        chunks: list[bytes] = []
        left = _LARGEST_MEMBER
        try:
            with self._archive.open(member) as stream:
                while chunk := stream.read(_CHUNK):
                    left -= len(chunk)
                    if left < 0:
                        raise AppError("file.unpacks_too_large", file=self.name, limit_mb=_LARGEST_MEMBER // MIB)
                    chunks.append(chunk)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            NotImplementedError,
            RuntimeError,
            KeyError,
        ) as error:
            raise AppError("file.broken_zip", file=self.name) from error
        except ValueError as error:
            raise AppError("file.broken_zip", file=self.name) from error
        return b"".join(chunks)


def _climbs(name: str) -> bool:
    path = name.replace("\\", "/")
    return path.startswith("/") or bool(_DRIVE.match(path)) or ".." in PurePosixPath(path).parts


def tag(element: Element) -> str:
    """The local name of `element`: transitional and strict files differ only in their namespaces."""
    name = element.tag
    # Entities and the like have a function where elements have a name.
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def attribute(element: Element | None, name: str) -> str | None:
    """The attribute with the local name `name`, None where there is none (or no element)."""
    if element is None:
        return None
    found = element.get(name)
    if found is not None:
        return found
    ending = "}" + name
    return next((str(value) for key, value in element.items() if str(key).endswith(ending)), None)


def child(element: Element | None, *path: str) -> Element | None:
    """The first element down `path` (local names), None where a step is missing."""
    for step in path:
        if element is None:
            return None
        element = next((one for one in element if tag(one) == step), None)
    return element


def children(element: Element | None, name: str) -> Iterator[Element]:
    """The children of `element` with the local name `name`."""
    if element is not None:
        yield from (one for one in element if tag(one) == name)
