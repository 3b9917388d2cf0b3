"""The words of the outline: what its lines and states are called in the window's language; it holds no lines."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.language import Language
from app.services.outline import Heading, OutlineItem, State

_HEADINGS = {
    Heading.FACTS: QT_TRANSLATE_NOOP("Outline", "Facts"),
    Heading.MOTION: QT_TRANSLATE_NOOP("Outline", "Motion"),
    Heading.QUESTIONS: QT_TRANSLATE_NOOP("Outline", "Questions"),
    Heading.SUMMARY: QT_TRANSLATE_NOOP("Outline", "Summary"),
    Heading.GENERAL_ANSWER: QT_TRANSLATE_NOOP("Outline", "General answer"),
    Heading.EXTRA: QT_TRANSLATE_NOOP("Outline", "Extra part"),
    Heading.STAGES: QT_TRANSLATE_NOOP("Outline", "Stages"),
    Heading.ATTACHMENTS: QT_TRANSLATE_NOOP("Outline", "Attachments"),
}
_STATES = {
    State.DONE: QT_TRANSLATE_NOOP("Outline", "done"),
    State.STALE: QT_TRANSLATE_NOOP("Outline", "to be checked"),
    State.PARTIAL: QT_TRANSLATE_NOOP("Outline", "partly written"),
    State.EMPTY: QT_TRANSLATE_NOOP("Outline", "still empty"),
}
_LANGUAGES = {
    Language.FI: QT_TRANSLATE_NOOP("Outline", "Finnish"),
    Language.SV: QT_TRANSLATE_NOOP("Outline", "Swedish"),
}


def title_of(item: OutlineItem, spoken: Language) -> str:
    """What a line is called; a question's or an extra part's text in `spoken`, else in the other language."""
    text = item.text[spoken] or item.text[spoken.other]
    if item.heading is Heading.ANSWER:
        if not text:
            return QCoreApplication.translate("Outline", "Answer {number}").format(number=item.number)
        return QCoreApplication.translate("Outline", "{number}. {question}").format(number=item.number, question=text)
    return text or _said(_HEADINGS[item.heading])


def state_words(state: State, *, optional: bool = False) -> str:
    """What a state is called; a part that may stay empty is just empty."""
    if state is State.EMPTY and optional:
        return QCoreApplication.translate("Outline", "empty, may be left so")
    return _said(_STATES[state])


def language_name(language: Language) -> str:
    """What a language is called."""
    return _said(_LANGUAGES[language])


def finding_count(count: int) -> str:
    """So many findings."""
    if count == 1:
        return QCoreApplication.translate("Outline", "1 finding")
    return QCoreApplication.translate("Outline", "{count} findings").format(count=count)


def _said(word: object) -> str:
    return QCoreApplication.translate("Outline", str(word))
