"""What a formula may read of a case, as plain values by name; it writes no sentence."""

import re
from collections.abc import Callable, Mapping

from app.domain.case import Case
from app.domain.handling import Handling
from app.domain.language import Language
from app.domain.motion import GroupSignatory, Signatory
from app.domain.municipality import Profile
from app.domain.text import fold_spaces
from app.language.templates import Signer

KNOWN_FACTS = frozenset(
    {
        *("word", "topic", "signers", "persons", "groups", "is_group", "others", "dated", "handed_in", "proposes"),
        *("zeros", "history_zeros", "family_first"),
        *("body", "meeting_date", "section", "presenter_title", "given", "family"),
    }
)
# The nouns that may open a title, which is what is left of it when the topic is wanted.
_TITLE_NOUNS = ("title", "group_title", "group_called", "called")
# A capital here comes from a line of its own; any other may be a proper noun's, and stays.
_OPENING_WORD = re.compile(r"^(?:Om|Angående|Gällande|Beträffande|Rörande|Kring|Koskien)\b")


def case_facts(case: Case, profile: Profile, language: Language, genitive: Callable[[str], str]) -> dict[str, object]:
    """The facts of `case` that every formula in `language` may read; names of signatories with their genitive."""
    motion = case.motion
    words = kind_words(case, profile, language)
    signers = [signer for signer in motion.signatories if _name(signer, language)]
    named = [(isinstance(signer, GroupSignatory), _signer(signer, language, genitive)) for signer in signers]
    persons = tuple(signer for is_group, signer in named if not is_group)
    groups = tuple(signer for is_group, signer in named if is_group)
    others = len(motion.co_signers) if motion.co_signer_count is None else motion.co_signer_count
    return {
        "word": words,
        "topic": topic_of(case, words, language),
        "signers": (*groups, *persons),
        "persons": persons,
        "groups": groups,
        "is_group": bool(groups) and not persons,
        "others": max(others, 0),
        "dated": motion.dated,
        "handed_in": motion.handed_in,
        "proposes": bool(motion.demands or case.description),
        "zeros": profile.zeros[language],
        "history_zeros": profile.history_zeros[language],
        "family_first": profile.family_first[language],
    }


def stage_facts(handling: Handling, profile: Profile, language: Language) -> dict[str, object]:
    """The facts of one stage: its body, date (None where unknown), section and who presents."""
    presenter = handling.presenter
    official = presenter.title if presenter else profile.presenters.get(handling.stage)
    body = profile.bodies.get(handling.stage)
    return {
        "body": handling.body[language].strip() or (body[language] if body else ""),
        "meeting_date": handling.meeting_date,
        "section": (handling.section or "").strip().removeprefix("§").strip(),
        "presenter_title": official[language] if official else "",
        "given": presenter.given if presenter else "",
        "family": presenter.family if presenter else "",
    }


def kind_words(case: Case, profile: Profile, language: Language) -> dict[str, str]:
    """The nouns of the case's kind in `language`; none where the profile has no such kind."""
    kind = profile.kinds.get(case.motion.kind)
    return {name: word[language] for name, word in kind.words.items()} if kind else {}


def topic_of(case: Case, words: Mapping[str, str], language: Language) -> str:
    """The topic in `language`; where the motion has none, the case's own title less its noun, else an empty string.

    It comes fit for the inside of a sentence: without the noun of a title, a mark at its end or the capital of *Om*.
    """
    topic = fold_spaces(case.motion.topic[language])
    tail = _behind_noun(topic, words, opening=True) or topic
    if not topic:
        tail = _behind_noun(fold_spaces(case.title[language] or ""), words, opening=False)
    return _OPENING_WORD.sub(lambda word: word[0].lower(), tail.rstrip(" .,;:"))


def _behind_noun(title: str, words: Mapping[str, str], opening: bool) -> str:
    """What follows the kind's noun in `title`, an empty string where it has none; `opening`: only at its start."""
    nouns = sorted({words[name] for name in _TITLE_NOUNS if words.get(name)}, key=len, reverse=True)
    before = "^" if opening else r"(?:^|\s)"
    for noun in nouns:
        found = re.search(rf"{before}{re.escape(noun)}:?\s+(?P<topic>.+)$", title, re.IGNORECASE)
        if found:
            return found["topic"]
    return ""


def _name(signer: Signatory, language: Language) -> str:
    """The name of `signer`; a group that has none in `language` stands under its name in the other."""
    if isinstance(signer, GroupSignatory):
        return fold_spaces(signer.name[language]) or fold_spaces(signer.name[language.other])
    return fold_spaces(signer.name)


def _signer(signer: Signatory, language: Language, genitive: Callable[[str], str]) -> Signer:
    name = _name(signer, language)
    own = fold_spaces(signer.genitive[language] or "")
    return Signer(name, own or genitive(name))
