from collections.abc import Iterator

import pytest

from app.ui.context import Context
from tests.ui.dialogs.windows import a_context


@pytest.fixture
def helped(qapp, tmp_path) -> Iterator[Context]:
    """A context for the helping windows, tidied up afterwards."""
    context = a_context(tmp_path)
    yield context
    context.proofing.end()
    context.preferences.store_now()
    context.theme.prefer("system")
    context.languages.use("en")
    context.tasks.close()
