"""Values that exist once in each language."""

from app.domain.errors import AppError
from app.domain.language import Bilingual, Language, both


def test_each_language_has_the_other_as_its_counterpart() -> None:
    assert [language.other for language in Language] == [Language.SV, Language.FI]


def test_a_pair_is_read_changed_and_mapped_by_language() -> None:
    pair = Bilingual("a", "b")
    assert (pair[Language.FI], pair[Language.SV]) == ("a", "b")
    assert pair.put(Language.SV, "c") == Bilingual("a", "c")
    assert pair.put(Language.FI, "c") == Bilingual("c", "b")
    assert pair.map(len) == both(1)


def test_an_error_shows_its_code_and_facts() -> None:
    assert str(AppError("file.missing", file="a.pdf")) == "file.missing (file='a.pdf')"
    assert str(AppError("x")) == "x"
