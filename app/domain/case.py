"""A case: the motion and the whole bilingual answer to it, as one frozen value; no storage and no rendering."""

from dataclasses import dataclass
from datetime import date

from app.domain.handling import NO_OWN_BLOCKS, Handling, OwnBlocks
from app.domain.language import NO_TEXT, Bilingual, Language, both
from app.domain.motion import NO_OWN, Motion
from app.domain.passage import Passage
from app.domain.proofing import NO_WORDS, Dismissal, Words

NO_OWN_LINES: Bilingual[tuple[str, ...] | None] = both(None)
NO_MOTION = Motion()
NO_OWN_FLAG: Bilingual[bool | None] = both(None)


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question. `heading` is a person's own wording over it; None repeats the question's text."""

    question_id: str
    passages: tuple[Passage, ...] = ()
    heading: Bilingual[str | None] = NO_OWN


@dataclass(frozen=True, slots=True)
class Attachment:
    """An attachment or a piece of supplementary material.

    `original` names the language whose title stands in both documents (names of files are not translated); None where
    the title has a form of its own in each. `digest` is the SHA-256 of the file's bytes in hex, empty where no file is.
    """

    id: str
    title: Bilingual[str]
    original: Language | None = None
    file_name: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Preparer:
    """An official who prepares the case and gives further information."""

    given: str
    family: str
    title: Bilingual[str] = NO_TEXT
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class ExtraPart:
    """A part that a profile adds (`key` names it there), or that an imported item had under its own `heading`."""

    key: str
    heading: Bilingual[str] = NO_TEXT
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that the documents of one matter are made from; each fact stands once and both languages read it.

    `profile` is the id of the municipality's profile; `source` the language in which the answer is written first.
    `title`, `introduction` (who submitted), `questions_lead`, `contact` hold a person's own text, None for the derived
    one. `run_in` says whether the description follows the introduction in the same paragraph, None as the profile
    has it. `handlings` stand in the order of the meetings, the oldest first. `deadline` is a person's own last day for
    the answer, None for the one that the profile counts from the day of handing in. `words` are right in this case
    alone; `dismissals` are the findings that a person has called none.
    """

    id: str
    profile: str
    source: Language = Language.FI
    case_number: str = ""
    title: Bilingual[str | None] = NO_OWN
    motion: Motion = NO_MOTION
    introduction: OwnBlocks = NO_OWN_BLOCKS
    run_in: Bilingual[bool | None] = NO_OWN_FLAG
    description: tuple[Passage, ...] = ()
    questions_lead: Bilingual[str | None] = NO_OWN
    summary: tuple[Passage, ...] = ()
    general_answer: tuple[Passage, ...] = ()
    answers: tuple[Answer, ...] = ()
    handlings: tuple[Handling, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    supplementary: tuple[Attachment, ...] = ()
    distribution: tuple[Bilingual[str], ...] = ()
    preparers: tuple[Preparer, ...] = ()
    contact: Bilingual[tuple[str, ...] | None] = NO_OWN_LINES
    extra_parts: tuple[ExtraPart, ...] = ()
    deadline: date | None = None
    words: Bilingual[Words] = NO_WORDS
    dismissals: tuple[Dismissal, ...] = ()
