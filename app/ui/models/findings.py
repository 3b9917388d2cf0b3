"""The findings of a case for a view, grouped by part; it finds nothing and mends nothing."""

from collections.abc import Callable, Sequence

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
from app.domain.rules import Severity
from app.messages import Messages
from app.services.findings import Finding
from app.services.outline import OutlineItem, key_of
from app.ui.models.outline_words import finding_count, language_name, title_of
from app.ui.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

FINDING = Role.UserRole
CAPTION = Role.UserRole + 1

_ROOT = QModelIndex()
_WORDS = {
    Severity.ERROR: QT_TRANSLATE_NOOP("Findings", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Findings", "Warning"),
    Severity.INFO: QT_TRANSLATE_NOOP("Findings", "Information"),
}


def severity_word(severity: Severity) -> str:
    """What a severity is called."""
    return QCoreApplication.translate("Findings", str(_WORDS[severity]))


class FindingsModel(QAbstractItemModel):
    """Parts with findings, and under each its findings in the order given; parts cannot be chosen.

    `messages` gives the sentences of the language that the window speaks now.
    """

    def __init__(self, messages: Callable[[], Messages], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._groups: list[tuple[str, tuple[Finding, ...]]] = []

    def show(self, findings: Sequence[Finding], items: Sequence[OutlineItem], spoken: Language) -> None:
        """Nothing; the model has `findings`, grouped under the titles of `items`; the groups are in their order."""
        titles = {item.key: title_of(item, spoken) for item in items}
        grouped: dict[str, list[Finding]] = {key: [] for key in titles}
        for finding in findings:
            grouped.setdefault(key_of(finding.spot), []).append(finding)
        self.beginResetModel()
        self._groups = [(titles.get(key, key), tuple(found)) for key, found in grouped.items() if found]
        self.endResetModel()

    def index_of(self, finding: Finding) -> QModelIndex:
        """Where `finding` stands, no index where it does not."""
        for group, (_, found) in enumerate(self._groups):
            if finding in found:
                return self.index(found.index(finding), 0, self.index(group, 0))
        return QModelIndex()

    def first(self) -> QModelIndex:
        """The first finding, no index where there is none."""
        return self.index(0, 0, self.index(0, 0)) if self._groups else QModelIndex()

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
        sentence = self._messages().say(finding.says, finding.facts)
        match role:
            case Role.DisplayRole:
                return sentence
            case Role.ToolTipRole:
                return plain_tip(sentence)
            case Role.AccessibleTextRole:
                return f"{severity_word(finding.severity)}, {_caption(finding)}: {sentence}"
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
