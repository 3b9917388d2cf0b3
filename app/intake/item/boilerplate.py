"""What a system prints around every item: navigation, page furniture, lead-ins of appeal notices; never an answer."""

import re

_NAVIGATION_LISTED = """
    Avaa haku|Sulje|Edellinen asia|Seuraava asia|Kokousasia PDF-muodossa|Föregående ärende|Följande ärende|
    Mötesärende i PDF-format|Ärendet i PDF-format|Tulosta|Takaisin|Takaisin esityslistaan|Takaisin pöytäkirjaan|
    Siirry sisältöön|Hyppää sisältöön|Etusivu|Toimielimet|Organ|Hae|Haku|Sök|Stäng|Öppna sökning|Skriv ut|Tillbaka|
    Pöytäkirja on tarkastettu|Pöytäkirja on hyväksytty|Protokollet är justerat|Protokollet har justerats|
    Pöytäkirja|Esityslista|Protokoll|Föredragningslista|Päivämäärä|Kokouspvm|§|Sivu|Sida|Asianro|Asia|
    Esityslistat/pöytäkirjat|Tarkastettu pöytäkirja|Jaa|Jaa sosiaalisessa mediassa|Näytä kartalla|Valikko|Meny|Ylös
"""
_NAVIGATION = frozenset(word.strip().casefold() for word in _NAVIGATION_LISTED.split("|"))
_MUNICIPALITY = re.compile(
    r"[A-ZÅÄÖ][\wåäöÅÄÖ-]+n (?:kaupunki|kunta|hyvinvointialue)|[A-ZÅÄÖ][\wåäö-]+ (?:stad|kommun)"
)
_HEADS = re.compile(r"(?: (?:§|Kokouspvm|Asia|Sivu|Pöytäkirja|Esityslista|Protokoll|Föredragningslista|Sida|\d+))+")
_PAGE = re.compile(r"(?:Sivu|Sida)?\s*\d{1,3}\s*(?:/\s*\d{1,3}|\(\d{1,3}\))?", re.IGNORECASE)
_COLUMN_HEADS = frozenset({"ote", "otteen liitteet", "utdrag", "bilagor till utdrag", "otteet"})


def is_navigation(text: str) -> bool:
    """Whether a line belongs to the page around an item (a menu, a status, a page number) and not to the item."""
    if text.count(" | ") >= 1 and all(_is_menu_entry(part) for part in text.split(" | ")):
        return True
    return text.casefold() in _NAVIGATION


def is_page_furniture(text: str) -> bool:
    """Whether a line above the title is a letterhead or a number of a page: the municipality's name, a page number."""
    return bool(_MUNICIPALITY.fullmatch(_HEADS.sub("", text)) or _PAGE.fullmatch(text))


def is_column_head(text: str) -> bool:
    """Whether a line under the heading of extracts is only the head of a column there."""
    return text.casefold() in _COLUMN_HEADS


def _is_menu_entry(part: str) -> bool:
    return 0 < len(part.strip()) <= 60 and not part.rstrip().endswith((".", "?", "!"))
