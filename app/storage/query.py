"""What a person types as an expression of SQLite's full-text search (FTS5); runs nothing."""

from app.storage.texts import searchable

MOST_WORDS = 32
"""Words after these are left out: FTS5's parser has a limit, and nobody means so many."""

SHORTEST_BEGINNING = 3
"""Letters that a word needs to count as the beginning of one, except the last, which is still being typed."""


def sought_words(words: str) -> list[str]:
    """The words of `words` that can be sought, as they are indexed: those with a letter or digit, 32 at most."""
    typed = searchable(words)
    return [word for word in typed.split() if any(character.isalnum() for character in word)][:MOST_WORDS]


def match_expression(words: str, *, beginnings: bool = False) -> str:
    """The expression that finds texts with every one of `words`, the last as a beginning; empty if there is no word.

    With `beginnings` each word of three letters and more is one: nobody types the endings that Finnish puts there.
    Each word is quoted, so that nothing in it is read as syntax; a word such as ``410/2015`` is sought as a phrase.
    A word of marks alone (``§``) says nothing to the index and is left out.
    """
    quoted = [f'"{word.replace(chr(34), " ")}"' for word in sought_words(words)]
    if beginnings:
        quoted = [f"{word} *" if is_beginning(word.strip('"')) else word for word in quoted[:-1]] + quoted[-1:]
    # After a space the last word is finished, yet a list that grows while one types is wanted there too.
    return " ".join(quoted) + " *" if quoted else ""


def is_beginning(word: str) -> bool:
    """Whether `word` is long enough to be sought as a beginning before other words: shorter ones begin most words."""
    return len(word) >= SHORTEST_BEGINNING


def typed_words(words: str) -> str:
    """`words` as they are sought while somebody types: a last word of one letter does not count yet.

    Nearly every text has a word that begins so, which says nothing and takes longest to find.
    """
    sought = sought_words(words)
    return " ".join(sought[:-1] if sought and len(sought[-1]) == 1 else sought)
