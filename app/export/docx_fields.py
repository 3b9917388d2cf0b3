"""Fields of headers and footers that show a property of the document; page numbers are Word's own business."""

from collections.abc import Mapping

from lxml import etree

from app.export.ooxml import XML_SPACE, add, w

_RUN, _KIND, _CODE = w("r"), w("fldCharType"), w("instrText")


def fill_fields(root: etree._Element, shown: Mapping[str, str]) -> None:
    """Nothing; every field in `root` whose name (``SUBJECT``, ``TITLE``) is in `shown` now has that text stored.

    Word shows the stored text of a header's field until it prints: it must be this document's, not that of the one
    which the city made its template from. Both forms are filled, the simple one and that of runs (LibreOffice's).
    """
    for field in root.iter(w("fldSimple")):
        text = _shown(field.get(w("instr"), ""), shown)
        if text is not None:
            for child in list(field):
                field.remove(child)
            _write(add(field, "r"), text)
    for paragraph in root.iter(w("p")):
        _fill_runs(paragraph, shown)


def _fill_runs(paragraph: etree._Element, shown: Mapping[str, str]) -> None:
    code, separated = "", False
    results: list[etree._Element] = []
    for run in list(paragraph.iterchildren(_RUN)):
        mark = run.find(w("fldChar"))
        kind = None if mark is None else mark.get(_KIND)
        if kind == "begin":
            code, results, separated = "", [], False
        elif kind == "separate":
            separated = True
        elif kind == "end":
            text = _shown(code, shown)
            if text is not None and separated:
                _replace(results, run, text)
            code, results, separated = "", [], False
        elif separated:
            results.append(run)
        else:
            code += "".join(part.text or "" for part in run.iterchildren(_CODE))


def _replace(results: list[etree._Element], end: etree._Element, text: str) -> None:
    """Nothing; `text` stands in the first of the runs `results`, or in a new one before `end`; the others are gone."""
    if not results:
        results = [etree.Element(_RUN)]
        end.addprevious(results[0])
    first, *others = results
    for other in others:
        other.getparent().remove(other)  # type: ignore[union-attr]
    for child in list(first):
        if child.tag != w("rPr"):
            first.remove(child)
    _write(first, text)


def _write(run: etree._Element, text: str) -> None:
    element = add(run, "t")
    element.text = text
    element.set(XML_SPACE, "preserve")


def _shown(code: str, shown: Mapping[str, str]) -> str | None:
    words = code.split()
    return shown.get(words[0].upper()) if words else None
