"""Tells Finnish from Swedish by the small words of a text; knows no third language and no grammar."""

import re

from app.domain.language import Language

_FI_WORDS_LISTED = """
    ja on ei että sekä tai joka jotka mutta kun niin myös ovat oli olla se ne tämä tämän nämä sen niiden kaikki
    koko mukaan kanssa jossa jonka johon ettei eli kuin voi voidaan tulee vain hän me esitämme ehdotamme aloite
    aloitteen aloitteessa valtuusto valtuuston kaupunki kaupungin kunnan kaupunginhallitus valtuutettu
    valtuustoaloite miten onko miksi mitä milloin kuinka ehdotus perustelut tausta kysymykset päätös
    päätösehdotus
"""
_FI_WORDS = frozenset(_FI_WORDS_LISTED.split())
_SV_WORDS_LISTED = """
    och att det som en ett är av för med den till inte har de i på om vi ska skall kan från eller även vid men
    så när hur vad vilka där detta dessa denna samt genom också blir motion motionen fullmäktige staden stadens
    kommunen stadsstyrelsen ledamot ledamöter föreslår föreslås förslag bakgrund frågor beslut undertecknade
"""
_SV_WORDS = frozenset(_SV_WORDS_LISTED.split())
_FI_ENDS = re.compile(r"(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|een|iin|ien|jen|nen|sen|mme|aan|ään|uus|yys)$")
_SV_ENDS = re.compile(r"(?:arna|erna|orna|ning|ningen|het|heten|isk|iska|igt|liga|ande|ades|ats|ens|else|elser)$")
_WORD = re.compile(r"[^\W\d_]+")


def detect_language(text: str) -> Language | None:
    """The language most small words and endings of `text` belong to; None where nothing or a draw speaks.

    Parameters: `text`, any length; an attachment's title in the other language does not outweigh the running text.
    """
    finnish = swedish = 0
    for match in _WORD.finditer(text):
        word = match[0].lower()
        finnish += 3 * (word in _FI_WORDS) + (len(word) > 5 and bool(_FI_ENDS.search(word)))
        swedish += 3 * (word in _SV_WORDS) + (len(word) > 5 and bool(_SV_ENDS.search(word)))
    if finnish == swedish:
        return None
    return Language.FI if finnish > swedish else Language.SV
