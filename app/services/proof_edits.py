"""What a person does about findings, as edits: words put right, findings ignored, words added; it changes no case."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace

from app.domain.case import Case
from app.domain.language import Bilingual, Language
from app.domain.parts import Spot
from app.domain.passage import Passage
from app.domain.paths import Path, put_at, value_at
from app.domain.pieces import replaced_value, value_text
from app.domain.proofing import Dismissal, Replacement, Word, Words
from app.domain.richtext import blocks_text
from app.domain.rules import PROOFREAD, Rule
from app.domain.text import clean, comparable
from app.services.edits import Edit, Put
from app.services.findings import Finding
from app.services.ports import Typography
from app.services.proof_alike import alike
from app.services.proof_dismissed import place_of
from app.services.proof_texts import ProofText

_MEANING_STAYS = (PROOFREAD - {Rule.GRAMMAR_FI}) | {Rule.LAW_FORM_FI, Rule.LAW_FORM_SV, Rule.LAW_FIRST_MENTION}
"""Rules whose findings are no words of the language, or no words at all: mending them changes nothing that is said.

Nor does the form of a reference, whose number stands in its twin too.
"""


def replace_edit(case: Case, finding: Finding, text: str) -> Edit:
    """The edit that puts `text` for the words of `finding`, in their look and their link.

    It changes nothing where those words are not there any more. A translation that was confirmed stays so where only
    a misspelt word or a mark was put right: nobody would translate it otherwise. Mending a sentence (G2) may change
    what it says, and words that are taken away without others do: then the twin is stale as after any typing.
    """
    return _corrections(case, ((finding, text),), "edit.correction")


def replace_all_edit(case: Case, findings: Sequence[Finding], text: str) -> Edit:
    """One edit that mends the first of `findings` with `text`, and in the same way all others that are `alike` it.

    Capitals are those of each word; another form of the word gets the piece that `text` changes. As `replace_edit`
    otherwise.
    """
    return _corrections(case, alike(findings, text), "edit.correction_all")


def ignore_edit(case: Case, finding: Finding, *, everywhere: bool, reason: str = "") -> Edit:
    """The edit by which `finding` is none, at its place alone or `everywhere` in the case for the same words."""
    assert finding.spot.language is not None
    place = "" if everywhere else place_of(finding.spot)
    dismissal = Dismissal(finding.rule.value, finding.text, finding.spot.language, place, reason)
    kept = tuple(it for it in case.dismissals if replace(it, reason=reason) != dismissal)
    what = "edit.ignore_all" if everywhere else "edit.ignore"
    return Edit(what, finding.spot, (Put(("dismissals",), (*kept, dismissal)),))


def regard_edit(case: Case, dismissals: Iterable[Dismissal]) -> Edit:
    """The edit that takes `dismissals` back: their findings are told again."""
    back = set(dismissals)
    left = tuple(it for it in case.dismissals if it not in back)
    return Edit("edit.regard", Spot("facts"), (Put(("dismissals",), left),))


def case_word_edit(case: Case, word: Word, language: Language, where: Spot | None = None) -> Edit:
    """The edit that makes `word` right in `case`; it goes in the place of one that is spelt alike.

    `where` is the spot to which undoing it leads.
    """
    words = (*(it for it in case.words[language] if it.text != word.text), word)
    return Edit("edit.case_word", where or Spot("facts"), (Put(("words", language.value), words),))


def case_words_edit(words: Bilingual[Words]) -> Edit:
    """The edit by which `words` are those of the case."""
    return Edit("edit.case_words", Spot("facts"), (Put(("words",), words),))


def tidy_edit(case: Case, texts: Iterable[ProofText], typography: Typography) -> Edit | None:
    """One edit that puts marks and spaces of `texts` right, nothing of it in a link; None where all is right.

    `texts` are those of the case that `proof_texts` gives, or some of them. Looks stay, and so do confirmed
    translations.
    """
    wanted: dict[Path, list[Replacement]] = {}
    first: Spot | None = None
    for it in texts:
        for found in typography.tidied(it.text.text, it.text.language, it.text.links):
            moved = Replacement(it.spot.start + found.start, it.spot.start + found.end, found.text)
            wanted.setdefault(it.spot.path, []).append(_least(it.text.text[found.start : found.end], moved))
            first = first or it.spot
    return _edit(case, wanted, first, "edit.tidy", frozenset(wanted)) if first else None


def _corrections(case: Case, mended: Sequence[tuple[Finding, str]], what: str) -> Edit:
    """The edit that puts each text for the words of its finding, where they stand there still."""
    wanted: dict[Path, list[Replacement]] = {}
    changed: set[Path] = set()
    for finding, text in sorted(mended, key=lambda it: it[0].spot.start):
        path, start, end = finding.spot.path, finding.spot.start, finding.spot.end
        there = wanted.setdefault(path, [])
        if _stands(case, finding) and (not there or start >= there[-1].end):
            there.append(_least(finding.text, Replacement(start, end, clean(text))))
        if finding.rule not in _MEANING_STAYS or not text.strip():
            changed.add(path)
    return _edit(case, wanted, mended[0][0].spot, what, wanted.keys() - changed)


def _stands(case: Case, finding: Finding) -> bool:
    spot = finding.spot
    try:
        value = value_at(case, spot.path)
    except KeyError:
        return False
    return spot.start < spot.end and value_text(value)[spot.start : spot.end] == finding.text


def _least(old: str, wanted: Replacement) -> Replacement:
    """`wanted`, which replaces `old`, without what is the same at both ends, so that looks inside of it stay.

    One character is replaced at least: what is added at a word's end looks as the word does.
    """
    new, most = wanted.text, max(0, len(old) - 1)
    head = next((n for n in range(min(most, len(new))) if old[n] != new[n]), min(most, len(new)))
    rest = min(most - head, len(new) - head)
    tail = next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)
    return Replacement(wanted.start + head, wanted.end - tail, new[head : len(new) - tail])


def _edit(
    case: Case, wanted: Mapping[Path, Sequence[Replacement]], where: Spot, what: str, same_meaning: Container[Path]
) -> Edit:
    """The edit that makes the replacements at each path; translations stay confirmed at those of `same_meaning`."""
    after, whole = case, []
    for path, replacements in wanted.items():
        if not replacements:
            continue
        after = put_at(after, path, replaced_value(value_at(after, path), replacements))
        # A passage is put back with what it was confirmed with.
        owner = path[:-2] if path[-2] == "blocks" else path
        if owner is not path and path in same_meaning:
            passage = _still_confirmed(value_at(case, owner), value_at(after, owner), Language(path[-1]))
            after = put_at(after, owner, passage)
        whole.append(owner)
    return Edit(what, where, tuple(Put(path, value_at(after, path)) for path in dict.fromkeys(whole)))


def _still_confirmed(before: Passage, after: Passage, language: Language) -> Passage:
    """`after` with its side of `language` confirmed as it stands now, if that of `before` was as it stood then."""
    basis = after.basis
    if basis is None or comparable(basis.texts[language]) != comparable(blocks_text(before.blocks[language])):
        return after
    texts = basis.texts.put(language, blocks_text(after.blocks[language]))
    return replace(after, basis=replace(basis, texts=texts))
