"""The findings of a case for a view, grouped by part, errors first; it finds nothing and mends nothing."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.domain.language import Language
from app.domain.parts import Spot
from app.domain.rules import ORDER, Severity
from app.messages import Messages
from app.services.findings import Finding
from app.services.outline import OutlineItem, key_of
from app.ui.models.outline_words import finding_count, language_name, title_of
from app.ui.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

FINDING = Role.UserRole
CAPTION = Role.UserRole + 1

_Group = tuple[str, tuple[Finding, ...]]

_ROOT = QModelIndex()
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


class FindingsModel(QAbstractItemModel):
    """Parts with findings, and under each its findings in the order given; parts cannot be chosen.

    `messages` gives the sentences of the language that the window speaks now.
    """

    def __init__(self, messages: Callable[[], Messages], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._groups: list[_Group] = []
        self._language = ""

    def show(self, findings: Sequence[Finding], items: Sequence[OutlineItem], spoken: Language) -> bool:
        """Whether any row became another.

        The model has `findings`, grouped under the titles of `items` and in their order, in each group the weightiest
        first. Where only their places in the texts are new, every row stays where it is.
        """
        titles = {item.key: title_of(item, spoken) for item in items}
        grouped: dict[str, list[Finding]] = {key: [] for key in titles}
        for finding in findings:
            grouped.setdefault(key_of(finding.spot), []).append(finding)
        groups = [(titles.get(key, key), _by_weight(found)) for key, found in grouped.items() if found]
        language = self._messages().language
        if language == self._language and _looks(groups) == _looks(self._groups):
            self._groups = groups
            return False
        self.beginResetModel()
        self._groups, self._language = groups, language
        self.endResetModel()
        return True

    def findings(self) -> Iterator[Finding]:
        """Every finding, from above."""
        for _, found in self._groups:
            yield from found

    def index_of(self, finding: Finding) -> QModelIndex:
        """Where `finding` stands, or the nearest one of the same words in the same text; no index where it is gone."""
        alike = [(number, it) for number, it in enumerate(self.findings()) if _same_kind(it, finding)]
        if not alike:
            return QModelIndex()
        return self.at(min(alike, key=lambda it: abs(it[1].spot.start - finding.spot.start))[0])

    def at(self, number: int) -> QModelIndex:
        """The finding number `number` from above, from 0; the last where there are fewer, no index where none is."""
        for group, (_, found) in enumerate(self._groups):
            if number < len(found) or group == len(self._groups) - 1:
                return self.index(min(number, len(found) - 1), 0, self.index(group, 0))
            number -= len(found)
        return QModelIndex()

    def number_of(self, index: Index) -> int:
        """How many findings stand above the one at `index`."""
        group = index.parent().row()
        return sum(len(found) for _, found in self._groups[: max(0, group)]) + index.row()

    def first(self) -> QModelIndex:
        """The first finding, no index where there is none."""
        return self.at(0)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """The index of a part, or of a finding under one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # A finding's index holds its part's row, counted from 1; a part's holds 0.
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        """The part of a finding."""
        group = child.internalId() if child.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many parts, or findings of a part, there are."""
        if not parent.isValid():
            return len(self._groups)
        return 0 if parent.internalId() or parent.column() else len(self._groups[parent.row()][1])

    def columnCount(self, parent: Index = _ROOT) -> int:
        """One."""
        del parent
        return 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """What a view asks of a part or a finding."""
        if not index.isValid():
            return None
        group = index.internalId()
        if not group:
            return self._of_part(*self._groups[index.row()], role)
        return self._of_finding(self._groups[group - 1][1][index.row()], role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Findings can be chosen, parts are only read."""
        if not index.isValid() or not index.internalId():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _of_part(self, title: str, found: Sequence[Finding], role: int) -> object:
        match role:
            case Role.DisplayRole:
                return title
            case Role.AccessibleTextRole:
                return f"{title}, {finding_count(len(found))}"
            case Role.ToolTipRole:
                return plain_tip(title)
            case _:
                return None

    def _of_finding(self, finding: Finding, role: int) -> object:
        sentence = self._messages().say(finding.says, {"text": finding.text, **finding.facts})
        match role:
            case Role.DisplayRole:
                return sentence
            case Role.ToolTipRole:
                return plain_tip(sentence)
            case Role.AccessibleTextRole:
                words = f"“{words}”. " if (words := named(finding.text)) else ""
                return f"{severity_word(finding.severity)}, {_caption(finding)}: {words}{sentence}"
            case _ if role == FINDING:
                return finding
            case _ if role == CAPTION:
                return _caption(finding)
            case _:
                return None


def _caption(finding: Finding) -> str:
    """The language and the rule's number."""
    language = finding.spot.language
    return f"{language_name(language)} · {finding.rule}" if language else str(finding.rule)


def _by_weight(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda it: ORDER.index(it.severity)))


def _same_kind(one: Finding, other: Finding) -> bool:
    return (one.rule, one.text, _whole(one)) == (other.rule, other.text, _whole(other))


def _whole(finding: Finding) -> Spot:
    """The whole text in which `finding` stands."""
    return replace(finding.spot, start=0, end=0)


def _looks(groups: Sequence[_Group]) -> list[object]:
    """What a person sees of `groups`."""
    return [(title, [replace(it, spot=_whole(it)) for it in found]) for title, found in groups]
