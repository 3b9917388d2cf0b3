"""What the parsers are handed from other rooms, as plain callables; they never fetch an engine themselves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.citation import Citation
from app.domain.language import Language


@dataclass(frozen=True, slots=True)
class ParserTools:
    """`base_forms` gives the nominatives a genitive name may have, likeliest first; `find_citations` the references."""

    base_forms: Callable[[str, Language], Sequence[str]]
    find_citations: Callable[[str, Language], Sequence[Citation]]
