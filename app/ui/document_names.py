"""The languages of documents by their own names, whatever the window speaks; what else has names is elsewhere."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.language import Language

LANGUAGE_NAMES: Mapping[Language, str] = MappingProxyType({Language.FI: "Suomi", Language.SV: "Svenska"})
"""What each language is called by those who speak it."""
