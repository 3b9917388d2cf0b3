"""Which of a name's genitives is right where the rules are unsure: the dictionary is asked; it makes no form."""

from collections.abc import Callable
from functools import cached_property

from app.domain.inflected import FormSource, Inflected
from app.domain.language import Language
from app.language.genitive_fi import is_settled, last_part
from app.language.inflection import genitive
from app.language.spelling import Speller


class Inflector:
    """Inflects names; `load` gives the Finnish engine, or None, when the first name is unsure and not before."""

    def __init__(self, load: Callable[[], Speller | None]) -> None:
        self._load = load

    @cached_property
    def _finnish(self) -> Speller | None:
        return self._load()

    def __call__(self, name: str, language: Language) -> Inflected:
        """The genitives of `name`, the best first.

        A rule that is sure is not asked about. Else the one form that the dictionary takes for a form of the name goes
        first; where it knows none of them or several, the rule's order holds.
        """
        forms = genitive(name, language)
        if language is not Language.FI or len(forms) < 2 or is_settled(name):
            return Inflected(forms, FormSource.RULE)
        known = [form for form in forms if self._is_form_of(last_part(form), last_part(name))]
        if len(known) != 1:
            return Inflected(forms, FormSource.RULE)
        return Inflected((known[0], *(form for form in forms if form != known[0])), FormSource.VOIKKO)

    def _is_form_of(self, form: str, name: str) -> bool:
        """Whether the dictionary says that `form` is one of `name`, as a name or as the word that the name is."""
        if self._finnish is None:
            return False
        bases = (*self._finnish.base_forms(form.capitalize()), *self._finnish.base_forms(form.lower()))
        return name.lower() in (base.lower() for base in bases)
