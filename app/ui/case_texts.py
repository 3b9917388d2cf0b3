"""What a case's parts are called in its documents, and what its city advises for writing them; kept for one state."""

from app.domain.case import Case
from app.domain.language import Bilingual, Language
from app.domain.municipality import Profile
from app.domain.wording import Part, Wording
from app.services.ports import Engines

_NEUTRAL = "neutral"
_HEADINGS = {"description": Part.MOTION, "summary": Part.SUMMARY, "general_answer": Part.ANSWER}


class CaseTexts:
    """Derives the texts of one state of a case once, however many panels ask for them."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        self._case: Case | None = None
        self._wordings: dict[Language, Wording] = {}

    def profile(self, case: Case) -> Profile:
        """The municipality of `case`, the neutral one where it is not known here."""
        profiles = self._engines.profiles
        return profiles.get(case.profile) or profiles.get(_NEUTRAL) or next(iter(profiles.values()))

    def wording(self, case: Case, language: Language) -> Wording:
        """Every derived text of `case` in `language`."""
        if case is not self._case:
            self._case, self._wordings = case, {}
        if language not in self._wordings:
            self._wordings[language] = self._engines.wording(case, self.profile(case), language)
        return self._wordings[language]

    def wordings(self, case: Case) -> Bilingual[Wording]:
        """The derived texts in both languages."""
        return Bilingual(*(self.wording(case, language) for language in Language))

    def title(self, case: Case) -> str:
        """The title in the language that is written first, a person's own before the derived one."""
        own = case.title[case.source]
        return self.wording(case, case.source).title if own is None else own

    def heading(self, case: Case, part: str) -> Bilingual[str]:
        """The heading over a part that is a text in each language; empty for an answer: its question stands there."""
        return self.wordings(case).map(lambda wording: self._heading(case, wording, part))

    def guidance(self, case: Case, part: str) -> Bilingual[str] | None:
        """What the city advises for writing `part`, None where it says nothing."""
        return self.profile(case).guidance_for(part)

    @staticmethod
    def _heading(case: Case, wording: Wording, part: str) -> str:
        key, _, name = part.partition(":")
        if key == "extra":
            own = next((extra.heading[wording.language] for extra in case.extra_parts if extra.key == name), "")
            return own or wording.extra_headings.get(name, "")
        return wording.headings.get(_HEADINGS[key], "").rstrip(":") if key in _HEADINGS else ""
