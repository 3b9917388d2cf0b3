"""The findings of a case for a view, grouped by part, errors first; it finds nothing and mends nothing."""

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
)
from PySide6.QtGui import QStandardItem, QStandardItemModel

from app.domain.language import Language
from app.domain.parts import Spot
from app.domain.rules import ORDER, SPELLING, Severity
from app.messages import Messages
from app.services.findings import Finding
from app.services.outline import OutlineItem, key_of
from app.ui.models.outline_words import finding_count, language_name, title_of
from app.ui.models.row_steps import row_steps
from app.ui.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

FINDING = Role.UserRole
CAPTION = Role.UserRole + 1

_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_WORDS = {
    Severity.ERROR: QT_TRANSLATE_NOOP("Findings", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Findings", "Warning"),
    Severity.INFO: QT_TRANSLATE_NOOP("Findings", "Information"),
}


def severity_word(severity: Severity) -> str:
    """What a severity is called."""
    return QCoreApplication.translate("Findings", str(_WORDS[severity]))


def seen(text: str) -> str:
    """`text` on one line, its spaces marked where they would not be seen."""
    line = " ".join(text.split("\n")).replace("\t", " ")
    return line if " ".join(line.split()) == line.replace("\u00a0", " ") else re.sub(r"\s", "␣", line)


def named(text: str) -> str:
    """`text` as it is seen, by which its place is known; empty for mere marks and spaces, which are everywhere."""
    return seen(text) if any(map(str.isalnum, text)) else ""


@dataclass(frozen=True, slots=True)
class _Group:
    """A part with its findings."""

    key: str
    title: str
    found: tuple[Finding, ...]


def sentence(messages: Messages, finding: Finding) -> str:
    """What is wrong with the words of `finding`, which the sentence names."""
    return messages.say(finding.says, {"text": finding.text, **finding.facts})


def sentence_beside(messages: Messages, finding: Finding) -> str:
    """The same for who sees the words already: a misspelt one is not named again."""
    return messages.say("finding.unknown_word", {}) if finding.rule in SPELLING else sentence(messages, finding)


def fix_label(finding: Finding, fix: str) -> str:
    """What a person reads who may put `fix` in the place of the words of `finding`: a text, or what is done to it."""
    if fix == " ":
        return QCoreApplication.translate("Findings", "One space")
    if not named(finding.text) and finding.text != fix == "".join(finding.text.split()):
        return QCoreApplication.translate("Findings", "Remove the space")
    return seen(fix) if fix else QCoreApplication.translate("Findings", "Remove")


class FindingsModel(QStandardItemModel):
    """Parts with findings, and under each its findings in the order given; parts cannot be chosen.

    `messages` gives the sentences of the language that the window speaks now. All that a view asks for stands in the
    rows: with hundreds of them, asking Python for each would keep a person from typing.
    """

    def __init__(self, messages: Callable[[], Messages], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._groups: list[_Group] = []
        self._language = ""
        self.height: Callable[[Finding | None, str], int] = lambda _finding, _text: 0
        """How high the row of a finding (None for a part) with that sentence is, 0 for what the view thinks."""

    def show(self, findings: Sequence[Finding], items: Sequence[OutlineItem], spoken: Language) -> bool:
        """Whether any row became another.

        The model has `findings`, grouped under the titles of `items` and in their order, in each group the weightiest
        first. A row that looks as before stays where it is, whatever stands in its place in the texts by now.
        """
        titles = {item.key: title_of(item, spoken) for item in items}
        grouped: dict[str, list[Finding]] = {key: [] for key in titles}
        for finding in findings:
            grouped.setdefault(key_of(finding.spot), []).append(finding)
        groups = [_Group(key, titles.get(key, key), _by_weight(found)) for key, found in grouped.items() if found]
        if self._messages().language != self._language:
            self._language = self._messages().language
            self._groups = []
            self.removeRows(0, self.rowCount())
        return self._become(groups)

    def _become(self, groups: list[_Group]) -> bool:
        old, self._groups = self._groups, groups
        before = {_name(group): group for group in old}
        steps = list(row_steps([_name(it) for it in old], [_name(it) for it in groups]))
        for step in steps:
            self.removeRows(step.row, step.removed)
            for row in range(step.row, step.end):
                self.insertRow(row, self._part(groups[row]))
        new = {row for step in steps for row in range(step.row, step.end)}
        others = [self._change(row, before[_name(it)], it) for row, it in enumerate(groups) if row not in new]
        return bool(steps) or any(others)

    def _change(self, row: int, old: _Group, new: _Group) -> bool:
        """Whether the rows of the part at `row` became others, which has the findings of `new` in place of `old`."""
        part, was = self.item(row), list(old.found)
        head, tail = _unchanged(old.found, new.found)
        looks = [[_look(it) for it in found[head : len(found) - tail]] for found in (old.found, new.found)]
        steps = list(row_steps(*looks))
        for step in steps:
            first, fresh = head + step.row, new.found[head + step.row : head + step.end]
            part.removeRows(first, step.removed)
            part.insertRows(first, [self._row(it) for it in fresh])
            was[first : first + step.removed] = fresh
        # Where a row's words stand by now is nothing that is seen.
        with QSignalBlocker(self):
            for number in range(head, len(was) - tail):
                if was[number] is not new.found[number]:
                    part.child(number).setData(new.found[number], FINDING)
            if steps:
                _count(part, new)
        return bool(steps)

    def sentence(self, finding: Finding) -> str:
        """What is wrong with the words of `finding`, in the language of the rows."""
        return sentence(self._messages(), finding)

    def measure(self) -> None:
        """Nothing; every row is as high as `height` says now; the view is to lay them out anew."""
        with QSignalBlocker(self):
            for number, group in enumerate(self._groups):
                part = self.item(number)
                self._set_height(part, None)
                for row, finding in enumerate(group.found):
                    self._set_height(part.child(row), finding)

    def findings(self) -> Iterator[Finding]:
        """Every finding, from above."""
        for group in self._groups:
            yield from group.found

    def index_of(self, finding: Finding) -> QModelIndex:
        """Where `finding` stands, or the nearest one of the same words in the same text; no index where it is gone."""
        alike = [(number, it) for number, it in enumerate(self.findings()) if _same_kind(it, finding)]
        if not alike:
            return QModelIndex()
        return self.at(min(alike, key=lambda it: abs(it[1].spot.start - finding.spot.start))[0])

    def at(self, number: int) -> QModelIndex:
        """The finding number `number` from above, from 0; the last where there are fewer, no index where none is."""
        for row, group in enumerate(self._groups):
            if number < len(group.found) or row == len(self._groups) - 1:
                return self.index(min(number, len(group.found) - 1), 0, self.index(row, 0))
            number -= len(group.found)
        return QModelIndex()

    def number_of(self, index: Index) -> int:
        """How many findings stand above the one at `index`."""
        group = index.parent().row()
        return sum(len(it.found) for it in self._groups[: max(0, group)]) + index.row()

    def first(self) -> QModelIndex:
        """The first finding, no index where there is none."""
        return self.at(0)

    def _part(self, group: _Group) -> QStandardItem:
        part = QStandardItem(group.title)
        part.setFlags(Qt.ItemFlag.NoItemFlags)
        part.setData(plain_tip(group.title), Role.ToolTipRole)
        self._set_height(part, None)
        _count(part, group)
        part.appendRows([self._row(finding) for finding in group.found])
        return part

    def _row(self, finding: Finding) -> QStandardItem:
        said, caption = sentence_beside(self._messages(), finding), _caption(finding)
        words = f"“{words}”. " if (words := named(finding.text)) else ""
        row = QStandardItem(said)
        row.setFlags(_CHOOSABLE)
        row.setData(finding, FINDING)
        row.setData(caption, CAPTION)
        row.setData(plain_tip(self.sentence(finding)), Role.ToolTipRole)
        row.setData(f"{severity_word(finding.severity)}, {caption}: {words}{said}", Role.AccessibleTextRole)
        self._set_height(row, finding)
        return row

    def _set_height(self, item: QStandardItem, finding: Finding | None) -> None:
        if height := self.height(finding, item.text()):
            item.setData(QSize(0, height), Role.SizeHintRole)


def _count(part: QStandardItem, group: _Group) -> None:
    part.setData(f"{group.title}, {finding_count(len(group.found))}", Role.AccessibleTextRole)


def _name(group: _Group) -> Hashable:
    return group.key, group.title


def _by_weight(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda it: ORDER.index(it.severity)))


def _unchanged(old: Sequence[Finding], new: Sequence[Finding]) -> tuple[int, int]:
    """How many at the beginning, and of the rest at the end, are the very same."""
    shorter = min(len(old), len(new))
    head = next((number for number in range(shorter) if old[number] is not new[number]), shorter)
    rest = shorter - head
    return head, next((number for number in range(rest) if old[-1 - number] is not new[-1 - number]), rest)


def _look(it: Finding) -> Hashable:
    """What a person sees of `it` and finds it by."""
    return it.rule, it.severity, it.spot.path, it.spot.passage, it.spot.language, it.says, it.text, *it.facts.items()


def _caption(finding: Finding) -> str:
    """The language and the rule's number."""
    language = finding.spot.language
    return f"{language_name(language)} · {finding.rule}" if language else str(finding.rule)


def _same_kind(one: Finding, other: Finding) -> bool:
    return (one.rule, one.text) == (other.rule, other.text) and _whole(one) == _whole(other)


def _whole(finding: Finding) -> Spot:
    """The whole text in which `finding` stands."""
    return replace(finding.spot, start=0, end=0)
