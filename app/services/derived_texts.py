"""The texts that a case derives beside a person's own, by key: what each says now and where the own one stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.case import Case
from app.domain.language import Bilingual, Language
from app.domain.motion import NO_OWN
from app.domain.municipality import Profile
from app.domain.paths import Path
from app.domain.richtext import Blocks, block_text, paragraph
from app.domain.text import clean, fold_spaces
from app.domain.wording import StageWording, Wording
from app.services.edits import Edit, fact_edit
from app.services.ports import WordingMaker
from app.services.retyped import retyped

Own = str | Blocks | tuple[str, ...]
"""A person's own text in the form that its place in the case has."""


class Form(StrEnum):
    """What a place in the case holds: one line, blocks, or lines."""

    LINE = "line"
    BLOCKS = "blocks"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class DerivedText:
    """A text that the facts give and a person may replace.

    `path` leads to it without the language, `key` is that path parted by ``/``. `derived` is what the facts give now,
    `own` what the person wrote, None where the derived one stands.
    """

    key: str
    path: Path
    form: Form
    derived: Bilingual[str]
    own: Bilingual[Own | None]

    def shown(self, language: Language) -> str:
        """The plain text that the document has in `language`, one line a paragraph."""
        own = self.own[language]
        return self.derived[language] if own is None else plain_own(own)

    def is_own(self, language: Language) -> bool:
        """Whether the text in `language` is a person's own."""
        return self.own[language] is not None

    def differs(self, language: Language) -> bool:
        """Whether the person's own text in `language` says something else than the facts do now."""
        own = self.own[language]
        return own is not None and fold_spaces(plain_own(own)) != fold_spaces(self.derived[language])


def plain_own(own: Own) -> str:
    """The characters of an own text, one line a paragraph."""
    if isinstance(own, str):
        return own
    return "\n".join(line if isinstance(line, str) else block_text(line) for line in own)


def own_edit(text: DerivedText, language: Language, typed: str, part: str) -> Edit:
    """The edit that makes `typed` the person's own text in `language`; looks that an own text had are kept."""
    value = own_of(text.form, text.own[language], typed, text.derived[language])
    return fact_edit((*text.path, language.value), value, part, "edit.own_text")


def back_edit(text: DerivedText, language: Language, part: str) -> Edit:
    """The edit that lets the derived text stand again in `language`."""
    return replace(fact_edit((*text.path, language.value), None, part, "edit.derived_text"), merge="")


def own_of(form: Form, own: Own | None, typed: str, derived: str) -> Own:
    """`typed` in the form that the case keeps, with the looks that `own` (or the plain `derived`) had."""
    if form is Form.LINE:
        return fold_spaces(clean(typed))
    if form is Form.LINES:
        return tuple(line for line in (fold_spaces(line) for line in clean(typed).split("\n")) if line)
    if own is None:
        return retyped((paragraph(derived),) if derived else (), typed)
    return retyped(tuple(block for block in own if not isinstance(block, str)), typed)


def derived_texts(case: Case, profile: Profile | None, wording: WordingMaker) -> Mapping[str, DerivedText]:
    """Every derived text of `case` by key, in the order of the document; the derived ones empty without a profile.

    Keys: ``title``, ``introduction``, ``questions_lead``, ``contact``, and ``handlings/ID/`` with ``presenter_text``,
    ``proposal``, ``decision_lead`` and ``decision``. AppError ``profile.formula`` for a broken formula of `profile`.
    """
    made = _wordings(case, profile, wording)
    return {text.key: text for text in (*_of_case(case, profile, wording, made), *_of_stages(case, made))}


_Made = Bilingual[Wording | None]


def _wordings(case: Case, profile: Profile | None, wording: WordingMaker) -> _Made:
    if profile is None:
        return Bilingual(None, None)
    return Bilingual(wording(case, profile, Language.FI), wording(case, profile, Language.SV))


def _of_case(case: Case, profile: Profile | None, wording: WordingMaker, made: _Made) -> Iterator[DerivedText]:
    # A wording takes over an own title: what would stand without it, only the case without it can tell.
    titles = made if case.title == NO_OWN else _wordings(replace(case, title=NO_OWN), profile, wording)
    yield _line(("title",), titles.map(lambda it: it.title if it else ""), case.title)
    yield _blocks(("introduction",), made.map(lambda it: it.introduction if it else ""), case.introduction)
    yield _line(("questions_lead",), made.map(lambda it: it.questions_lead if it else ""), case.questions_lead)
    contact = made.map(lambda it: "\n".join(it.contact) if it else "")
    yield DerivedText("contact", ("contact",), Form.LINES, contact, Bilingual(case.contact.fi, case.contact.sv))


def _line(path: Path, derived: Bilingual[str], own: Bilingual[str | None]) -> DerivedText:
    return DerivedText("/".join(path), path, Form.LINE, derived, Bilingual(own.fi, own.sv))


def _of_stages(case: Case, made: _Made) -> Iterator[DerivedText]:
    for handling in case.handlings:
        path: Path = ("handlings", handling.id)
        stages = Bilingual(_stage(made.fi, handling.id), _stage(made.sv, handling.id))
        yield _line((*path, "presenter_text"), stages.map(lambda it: it.presenter), handling.presenter_text)
        yield _blocks((*path, "proposal"), stages.map(lambda it: it.proposal), handling.proposal)
        yield _line((*path, "decision_lead"), stages.map(lambda it: it.decision_lead), handling.decision_lead)
        yield _blocks((*path, "decision"), stages.map(lambda it: it.decision), handling.decision)


def _stage(wording: Wording | None, handling_id: str) -> StageWording:
    return wording.stages[handling_id] if wording else _NO_STAGE


def _blocks(path: Path, derived: Bilingual[str], own: Bilingual[Blocks | None]) -> DerivedText:
    return DerivedText("/".join(path), path, Form.BLOCKS, derived, Bilingual(own.fi, own.sv))


_NO_STAGE = StageWording("", "", "", "", "", "")
