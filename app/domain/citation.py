"""Statutes and references to them as values, not strings; recognising and writing them is the language room's."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Statute:
    """An act: its number (``410/2015``), None where the text gives the name alone, and its name as written."""

    name: str
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """One reference: code points `start`–`end` of a text hold it `as_written`; sections are strings (``3 a``)."""

    as_written: str
    start: int
    end: int
    statute: Statute
    chapter: str | None = None
    section: str | None = None
    section_to: str | None = None
    subsections: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
