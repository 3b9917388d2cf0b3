"""The template that is kept: each document gets it fresh, and a changed file counts at once."""

from pathlib import Path
from threading import Thread

import pytest

from app.domain.errors import AppError
from app.domain.language import Language
from app.export.docx_writer import write_on
from app.export.templates import Templates
from app.export.verify import differences
from tests.export.documents import STAMP, TEMPLATE, a_rich_document, changed, members, written


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "pohja.docx"
    path.write_bytes(TEMPLATE)
    return path


def test_nothing_of_one_document_reaches_the_next(own: Path):
    templates = Templates()
    for language in (Language.FI, Language.SV, Language.FI):
        document = a_rich_document(language)
        assert write_on(templates.open(own, trusted=False), document, STAMP) == written(document)


def test_a_template_that_was_saved_anew_counts_at_once(own: Path):
    templates = Templates()
    templates.open(own, trusted=False)
    own.write_bytes(changed(TEMPLATE, "word/styles.xml", lambda data: data.replace(b"Calibri", b"Verdana")))
    data = write_on(templates.open(own, trusted=False), a_rich_document(), STAMP)
    assert b"Verdana" in members(data)["word/styles.xml"]


def test_a_template_that_has_gone_is_missing_though_it_was_kept(own: Path):
    templates = Templates()
    templates.open(own, trusted=False)
    own.unlink()
    with pytest.raises(AppError) as error:
        templates.open(own, trusted=False)
    assert error.value.code == "template.missing"


def test_a_template_is_examined_where_it_was_trusted_before(own: Path):
    entity = b'<!DOCTYPE x [<!ENTITY a "b">]>'
    own.write_bytes(
        changed(TEMPLATE, "word/fontTable.xml", lambda data: data.replace(b"<w:fonts", entity + b"<w:fonts"))
    )
    templates = Templates()
    templates.open(own, trusted=True)
    with pytest.raises(AppError) as error:
        templates.open(own, trusted=False)
    assert error.value.facts["reason"] == "DOCTYPE"


def test_a_template_kept_by_one_thread_serves_another(own: Path):
    templates, found = Templates(), []
    templates.open(own, trusted=False)

    def write() -> None:
        found.append(write_on(templates.open(own, trusted=False), a_rich_document(), STAMP))

    thread = Thread(target=write)
    thread.start()
    thread.join()
    assert found == [written(a_rich_document())]
    assert differences(a_rich_document(), found[0]) == ()
