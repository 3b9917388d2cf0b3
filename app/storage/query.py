"""What a person types as an expression of SQLite's full-text search (FTS5); runs nothing."""

from app.storage.texts import searchable

MOST_WORDS = 32
"""Words after these are left out: FTS5's parser has a limit, and nobody means so many."""


def match_expression(words: str) -> str:
    """The expression that finds texts with every one of `words`, the last as a beginning; empty if there is no word.

    Each word is quoted, so that nothing in it is read as syntax; a word such as ``410/2015`` is sought as a phrase.
    A word of marks alone (``§``) says nothing to the index and is left out.
    """
    typed = searchable(words)
    sought = [word for word in typed.split() if any(character.isalnum() for character in word)][:MOST_WORDS]
    quoted = [f'"{word.replace(chr(34), " ")}"' for word in sought]
    # After a space the last word is finished, yet a list that grows while one types is wanted there too.
    return " ".join(quoted) + " *" if quoted else ""
