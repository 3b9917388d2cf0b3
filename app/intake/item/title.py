"""Reads the title of an item that names its motion in the words of an answer; takes other titles as they are."""

import re
from dataclasses import replace

from app.domain.language import Language
from app.intake.titles import ReadTitle, read_title

_ANSWERED = re.compile(
    r"\b(?P<stem>\w*)(?P<case>aloitteeseen|kysymykseen|ponteen)\b",
    re.IGNORECASE,
)
_NOMINATIVE = {"aloitteeseen": "aloite", "kysymykseen": "kysymys", "ponteen": "ponsi"}


def read_item_title(line: str, language: Language) -> ReadTitle:
    """`line`, an item's title, taken apart; *Vastaus valtuustoaloitteeseen …* has the topic and kind of its motion.

    Parameters: `line`, the title as printed; `language`, the item's. Source: corpus VARIATION 3.1.
    """
    title = read_title(line, language)
    answered = _ANSWERED.search(title.text) if language is Language.FI and title.kind is None else None
    if answered is None:
        return title
    noun = answered["stem"] + _NOMINATIVE[answered["case"].lower()]
    motion = read_title(noun + title.text[answered.end() :], language)
    return replace(title, topic=motion.topic, kind=motion.kind)
