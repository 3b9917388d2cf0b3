"""Loads what a case is shown with while a person still looks for one, in another thread; shows nothing."""

from app.domain.case import Case
from app.domain.language import Language
from app.ui.case_texts import CaseTexts
from app.ui.context import Context
from app.ui.tasks import Progress


def load_ahead(context: Context) -> None:
    """Nothing; soon the first case opens about as quickly as any later one, and what was loaded counts as staying."""
    app, garbage, profile = context.app, context.garbage, context.preferences.value.profile

    def work(progress: Progress) -> None:
        app.window_part("case")
        progress.check()
        engines, nothing = app.engines, Case(id="", profile=profile)
        engines.case_to_json(nothing)
        progress.check()
        CaseTexts(engines).wordings(nothing)
        progress.check()
        # Its rules are asked at every key.
        engines.typography.typed("-", 1, Language.FI, ())

    # What is wrong with a city's formulas is told when a case of that city is opened.
    context.tasks.run(work, done=lambda _: garbage.settle(), failed=lambda _: garbage.settle(), owner=garbage)
