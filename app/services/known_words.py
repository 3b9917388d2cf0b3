"""What a case makes known to whoever proofreads it: its names, its titles and the words added; it judges no word."""

from collections.abc import Iterator

from app.domain.case import Attachment, Case
from app.domain.handling import Presenter
from app.domain.language import Bilingual, Language
from app.domain.motion import PersonSignatory
from app.domain.municipality import Profile
from app.domain.proofing import KnownWords, Words
from app.domain.text import fold_spaces
from app.domain.wording import Wording


def known_words(
    case: Case, profile: Profile, wordings: Bilingual[Wording], own: Bilingual[Words], office: Bilingual[Words]
) -> KnownWords:
    """The names of `case` and of its municipality, the titles in each language, and all words: the case's go first.

    A word that is added twice counts once, as it was added nearest to the case.
    """
    names = frozenset(fold_spaces(name) for name in _names(case, profile))
    titles = Bilingual(*(frozenset(map(fold_spaces, _titles(case, profile, wordings, it))) for it in Language))
    words = Bilingual(*(_words(case.words[it], own[it], office[it]) for it in Language))
    return KnownWords(names - {""}, titles.map(lambda it: it - {""}), words)


def _names(case: Case, profile: Profile) -> Iterator[str]:
    for signatory in case.motion.signatories:
        if isinstance(signatory, PersonSignatory):
            yield from _person(signatory.given, signatory.family)
            yield from _sides(signatory.party)
        else:
            yield from _sides(signatory.name)
    for name in case.motion.co_signers:
        yield name
        yield from _own_names(name)
    for preparer in case.preparers:
        yield from _person(preparer.given, preparer.family)
    for handling in case.handlings:
        yield from _sides(handling.body)
        if handling.presenter is not None:
            yield from _presenter(handling.presenter)
    yield from _sides(profile.name)
    for body in (*profile.bodies.values(), *profile.presenters.values()):
        yield from _sides(body)


def _person(given: str, family: str) -> Iterator[str]:
    """The names of one person: each alone, and both together in either order."""
    yield from (given, family, f"{given} {family}", f"{family} {given}")
    yield from given.split()


def _presenter(presenter: Presenter) -> Iterator[str]:
    # A title with no name behind it is that of a body.
    if presenter.given or presenter.family:
        yield from _person(presenter.given, presenter.family)
    else:
        yield from _sides(presenter.title)


def _own_names(name: str) -> Iterator[str]:
    """The words of a name as it was written that begin with a capital: *Lehto Aino (vihr.)* has two."""
    words = (word.strip(",;.()") for word in name.split())
    return (word for word in words if word[:1].isupper())


def _sides(pair: Bilingual[str]) -> Iterator[str]:
    yield from (pair.fi, pair.sv)


def _titles(case: Case, profile: Profile, wordings: Bilingual[Wording], language: Language) -> Iterator[str]:
    yield case.title[language] or wordings[language].title
    if topic := case.motion.topic[language]:
        yield topic
        kind = profile.kinds.get(case.motion.kind)
        if kind and (noun := kind.words.get("title")):
            yield f"{noun[language]} {topic}"
    for it in (*case.attachments, *case.supplementary):
        yield _title(it, language)


def _title(it: Attachment, language: Language) -> str:
    return it.title[language] if it.original in {None, language} else ""


def _words(*lists: Words) -> Words:
    """The words of all `lists`, the first of those that are spelt alike."""
    found = {word.text: word for words in reversed(lists) for word in reversed(words)}
    return tuple(sorted(found.values(), key=lambda word: word.text))
