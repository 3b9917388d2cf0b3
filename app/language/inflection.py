"""The room's door to inflection: the genitive of a name and back, by language; the rules stand in other modules."""

from app.domain.language import Language
from app.language.base_forms import base_forms_fi, base_forms_sv
from app.language.genitive_fi import genitive_fi
from app.language.genitive_sv import genitive_sv


def genitive(name: str, language: Language) -> tuple[str, ...]:
    """The genitives of `name` (a surname, given name, full name or group) in `language`, the best first.

    Never empty: a blank name gives one empty string.
    """
    return genitive_fi(name) if language is Language.FI else genitive_sv(name)


def base_forms(genitive_name: str, language: Language) -> tuple[str, ...]:
    """The nominatives that `genitive_name` may come from in `language`, the likeliest first, never none."""
    return base_forms_fi(genitive_name) if language is Language.FI else base_forms_sv(genitive_name)
