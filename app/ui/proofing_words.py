"""What the window says of a language that nothing proofreads, with the way out; it shows nothing."""

from PySide6.QtCore import QCoreApplication

from app.domain.language import Language


def how_to_install(language: Language) -> str:
    """That nothing reads `language` here, and what is to be installed for it."""
    if language is Language.FI:
        return QCoreApplication.translate(
            "ProofingWords",
            "Nothing proofreads Finnish on this computer. Have libvoikko and its Finnish dictionary installed "
            "(libvoikko1 and voikko-fi), and start the program again.",
        )
    return QCoreApplication.translate(
        "ProofingWords",
        "Nothing proofreads Swedish on this computer. Have the Swedish dictionary of hunspell installed "
        "(hunspell-sv), and start the program again.",
    )
