"""What every page of the window is handed: the program's doors and keepers; it makes none of them."""

from dataclasses import dataclass

from app.services.application import Application
from app.services.desk import CaseDesk
from app.ui.actions import Actions
from app.ui.garbage import Garbage
from app.ui.languages import Languages
from app.ui.preferences_keeper import PreferencesKeeper
from app.ui.proofing_keeper import ProofingKeeper
from app.ui.tasks import Tasks
from app.ui.theme import ThemeKeeper


@dataclass(frozen=True, slots=True)
class Context:
    """The collaborators of the window's pages.

    `app` has engines and sentences, `desk` the library; `theme`, `preferences` and `languages` tell when they change;
    `tasks` runs what takes long, `actions` holds the commands of menus, bars and keys, `garbage` is collected on the
    window's thread, `proofing` has what reads texts and the words that are known to it.
    """

    app: Application
    desk: CaseDesk
    theme: ThemeKeeper
    preferences: PreferencesKeeper
    languages: Languages
    tasks: Tasks
    actions: Actions
    garbage: Garbage
    proofing: ProofingKeeper
