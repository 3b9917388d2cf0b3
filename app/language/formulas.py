"""Derives every text of a case that facts can give, by the formulas of a profile; it holds no sentence of its own."""

from collections.abc import Callable, Mapping, Sequence

from app.domain.case import Case
from app.domain.handling import Handling
from app.domain.language import Language
from app.domain.municipality import Profile
from app.domain.text import fold_spaces
from app.domain.wording import Part, StageWording, Wording
from app.language.facts import KNOWN_FACTS, case_facts, stage_facts
from app.language.templates import FormulaBook

_EXTRA = "extra:"


class Formulas:
    """Makes the wording of a case; a `WordingMaker`.

    Parameters: `genitive`, the forms of a name in a language, the best first. Two calls with equal values give equal
    wordings. The compiled formulas of a profile are kept as long as the same profile is asked for.
    """

    def __init__(self, genitive: Callable[[str, Language], Sequence[str]]) -> None:
        self._genitive = genitive
        self._books: dict[tuple[str, Language], tuple[Profile, FormulaBook]] = {}

    def __call__(self, case: Case, profile: Profile, language: Language) -> Wording:
        """Every derived text of `case` in `language`; a fact that is missing shortens its sentence.

        The title is the person's own where there is one. AppError ``profile.formula`` for a template of `profile`
        that is broken.
        """
        book = self._book(profile, language)
        facts = case_facts(case, profile, language, lambda name: self._genitive(name, language)[0])
        own_title = fold_spaces(case.title[language] or "")
        run_in = case.run_in[language]
        return Wording(
            language=language,
            title=own_title or _sentence(book.render("title", facts)),
            introduction=_sentence(book.render("introduction", facts)),
            run_in=profile.run_in[language] if run_in is None else run_in,
            questions_lead=_sentence(book.render("questions_lead", facts)),
            headings=_headings(case, profile, language, book, facts),
            extra_headings=_extra_headings(case, profile, language),
            order=_order(case, profile),
            stages={
                handling.id: _stage(handling, book, facts | stage_facts(handling, profile, language))
                for handling in case.handlings
            },
            preparers=tuple(
                book.render("preparer", facts | {"given": who.given, "family": who.family}) for who in case.preparers
            ),
            contact=profile.contact[language],
            description_lead=_sentence(book.render("description_lead", facts)),
        )

    def _book(self, profile: Profile, language: Language) -> FormulaBook:
        kept = self._books.get((profile.id, language))
        if kept and kept[0] is profile:
            return kept[1]
        book = formula_book(profile, f"{profile.id}.toml", language, lambda name: self._genitive(name, language)[0])
        self._books[profile.id, language] = (profile, book)
        return book


def formula_book(profile: Profile, file: str, language: Language, genitive: Callable[[str], str]) -> FormulaBook:
    """The compiled formulas and headings of `profile` in `language`; AppError ``profile.formula`` for a broken one."""
    sources = {name: formula[language] for name, formula in profile.formulas.items()}
    sources |= {f"heading.{part}": heading[language] for part, heading in profile.headings.items()}
    sources |= {f"heading_many.{part}": heading[language] for part, heading in profile.headings_many.items()}
    return FormulaBook(sources, file, KNOWN_FACTS, genitive)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _stage(handling: Handling, book: FormulaBook, facts: Mapping[str, object]) -> StageWording:
    proposal = f"proposal.{handling.stage}"
    decision = f"decision.{handling.outcome}"
    return StageWording(
        meeting=book.render("meeting", facts),
        reference=book.render("reference", facts),
        presenter=book.render("presenter", facts),
        proposal=book.render(proposal, facts) if book.has(proposal) else "",
        decision_lead=book.render("decision_lead", facts),
        decision=book.render(decision, facts) if book.has(decision) else "",
    )


def _headings(
    case: Case, profile: Profile, language: Language, book: FormulaBook, facts: Mapping[str, object]
) -> dict[Part, str]:
    many = {
        Part.PREPARERS: len(case.preparers),
        Part.ATTACHMENTS: len(case.attachments),
        Part.SUPPLEMENTARY: len(case.supplementary),
        Part.DISTRIBUTION: len([line for line in case.distribution if line[language].strip()]),
    }
    return {
        part: book.render(
            f"{'heading_many' if many.get(part, 0) > 1 and part in profile.headings_many else 'heading'}.{part}", facts
        )
        for part in profile.headings
    }


def _extra_headings(case: Case, profile: Profile, language: Language) -> dict[str, str]:
    """The headings of the parts that the profile adds and of those that the case alone has, whose own goes first."""
    headings = {spec.key: spec.heading[language] for spec in profile.extra_parts}
    for part in case.extra_parts:
        headings[part.key] = fold_spaces(part.heading[language]) or headings.get(part.key, "")
    return headings


def _order(case: Case, profile: Profile) -> tuple[str, ...]:
    """The parts as the profile prints them; a part that the case alone has stands at the end."""
    order = list(profile.order)
    for spec in profile.extra_parts:
        name = f"{_EXTRA}{spec.key}"
        if name not in order:
            order.insert(order.index(spec.after) + 1 if spec.after in order else len(order), name)
    order += [f"{_EXTRA}{part.key}" for part in case.extra_parts if f"{_EXTRA}{part.key}" not in order]
    return tuple(dict.fromkeys(order))
