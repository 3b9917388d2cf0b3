"""New cases that need no file of a person's: an empty one, the bundled example; the window stores and opens them."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.library import Shelf
from app.services.starting import EXAMPLE_ID, empty_case, example_case
from app.ui.context import Context
from app.ui.opening import source_language
from app.ui.tasks import Progress


class StartingCases:
    """Makes them of what the person prefers. `owner` lives as long as somebody waits for an example."""

    def __init__(self, context: Context, owner: QObject) -> None:
        self._context = context
        self._owner = owner

    def empty(self) -> Case:
        """A case of which nothing is known but the person who prepares it and the municipality."""
        preferences, engines = self._context.preferences.value, self._context.app.engines
        profile = engines.profiles.get(preferences.profile) or next(iter(engines.profiles.values()))
        return empty_case(profile, engines.new_id, source_language(preferences), preferences.preparers)

    def example(
        self, *, opened: Callable[[str], None], made: Callable[[Case], None], failed: Callable[[AppError], None]
    ) -> None:
        """Nothing; `opened` gets the id of the example that the library has, else `made` gets a new one."""
        desk = self._context.desk
        try:
            known = desk.has(EXAMPLE_ID)
        except AppError as error:
            failed(error)
            return
        if known:
            # A person who threw it away and asks for it again wants it back on the list.
            desk.put_on_shelf([EXAMPLE_ID], Shelf.ACTIVE)
            opened(EXAMPLE_ID)
            return
        folder, engines = self._context.app.example, self._context.app.engines

        def work(progress: Progress) -> Case:
            progress.check()
            return example_case(folder, engines)

        self._context.tasks.run(work, done=made, failed=failed, owner=self._owner)
