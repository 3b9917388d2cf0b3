"""Writes the Word template of the answer, resources/templates/answer.docx, straight into a zip; fills in no case.

Run it after a change here: ``python scripts/make_template.py``. A test rebuilds the template and compares the bytes.
"""

import sys
import zipfile
from io import BytesIO
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "templates" / "answer.docx"

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_MORE = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

# Colours: ink, the blue of headings, grey, the blue of links, the fill of a header row, rules.
INK, BLUE, GREY, LINK, FILL, RULE = "1A2B3C", "0F4C81", "55606B", "0B4FA0", "E8EEF4", "9FB2C4"
# Lengths in twentieths of a point: 20 mm, the tab step of SFS 2487, the hanging mark of a list, the text's width.
MARGIN, STEP, HANG, WIDTH = 1134, 1304, 397, 9638


def _spacing(before: int, after: int) -> str:
    return f'<w:spacing w:before="{before * 20}" w:after="{after * 20}"/>'


def _left(twips: int) -> str:
    return f'<w:ind w:left="{twips}"/>'


def _font(points: float | None = None, colour: str = "", *, bold: bool = False, italic: bool = False) -> str:
    size = f'<w:sz w:val="{points * 2:.0f}"/><w:szCs w:val="{points * 2:.0f}"/>' if points else ""
    look = ("<w:b/><w:bCs/>" if bold else "") + ("<w:i/><w:iCs/>" if italic else "")
    return look + (f'<w:color w:val="{colour}"/>' if colour else "") + size


def _style(  # noqa: PLR0913 - a style has these properties
    name: str,
    ppr: str = "",
    rpr: str = "",
    *,
    based: str = "Normal",
    follows: str = "",
    kind: str = "paragraph",
    custom: bool = False,
    priority: int = 1,
) -> str:
    style_id = _id(name)
    own = ' w:customStyle="1"' if custom else ""
    return (
        f'<w:style w:type="{kind}"{own} w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{_id(based)}"/>'
        + (f'<w:next w:val="{_id(follows)}"/>' if follows else "")
        + f'<w:uiPriority w:val="{priority}"/><w:qFormat/>'
        + (f"<w:pPr>{ppr}</w:pPr>" if ppr else "")
        + (f"<w:rPr>{rpr}</w:rPr>" if rpr else "")
        + "</w:style>"
    )


def _id(name: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in name.replace("-", " ").split())


def _heading(level: int, ppr: str, rpr: str) -> str:
    outline = f'<w:outlineLvl w:val="{level - 1}"/>'
    return _style(
        f"heading {level}", f"<w:keepNext/><w:keepLines/>{ppr}{outline}", rpr, follows="Body Text", priority=9
    )


def _list_style(name: str, number: int) -> str:
    numbered = f'<w:numPr><w:numId w:val="{number}"/></w:numPr>'
    return _style(name, numbered + _spacing(0, 4), based="Body Text", priority=2)


def _paragraph_styles() -> str:
    keep = "<w:keepNext/>"
    question = f'{keep}<w:keepLines/>{_left(STEP)}<w:outlineLvl w:val="2"/>'
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{WIDTH}"/></w:tabs>'
    return "".join(
        (
            _style("Body Text", _spacing(0, 7) + _left(STEP)),
            _style("Title", keep + "<w:keepLines/>" + _spacing(0, 14), _font(20, BLUE, bold=True), follows="Body Text"),
            _style("Meeting Line", keep + _spacing(0, 4), _font(12, GREY), follows="Title", custom=True),
            _heading(1, _spacing(18, 4), _font(16, bold=True)),
            _heading(2, _spacing(14, 3), _font(14, bold=True)),
            _heading(3, _spacing(12, 3), _font(12, bold=True)),
            _heading(4, _spacing(12, 3) + _left(STEP), _font(12, bold=True, italic=True)),
            _style(
                "Question Heading", question, _font(colour=BLUE), based="heading 3", follows="Body Text", custom=True
            ),
            _style("Lead-in", keep + _spacing(4, 3), _font(bold=True), based="Body Text", custom=True),
            _style("Address Line", _spacing(0, 7) + "<w:contextualSpacing/>", based="Body Text", custom=True),
            _list_style("List Bullet", 1),
            _list_style("List Number", 2),
            _style("caption", keep + _spacing(4, 3) + _left(STEP), _font(11, bold=True), priority=3),
            _style("Table Text", _spacing(2, 2), _font(11), custom=True, priority=3),
            _style("Table Heading", keep, _font(bold=True), based="Table Text", custom=True, priority=3),
            _style("header", tab, _font(10, GREY), priority=99),
        )
    )


def _other_styles() -> str:
    cells = "".join(f'<w:{side} w:w="{size}" w:type="dxa"/>' for side, size in _cell_margins(85))
    rules = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>' for side in _RULED)
    first = f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{FILL}"/></w:tcPr>'
    return (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        + "".join(f'<w:{side} w:w="{size}" w:type="dxa"/>' for side, size in _cell_margins(108))
        + '</w:tblCellMar></w:tblPr></w:style><w:style w:type="numbering" w:default="1" w:styleId="NoList">'
        '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        + _style(
            "Hyperlink",
            rpr=f'<w:color w:val="{LINK}"/><w:u w:val="single"/>',
            kind="character",
            based="Default Paragraph Font",
        )
        + '<w:style w:type="table" w:customStyle="1" w:styleId="AnswerTable"><w:name w:val="Answer Table"/>'
        '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="3"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{rules}</w:tblBorders><w:tblCellMar>{cells}</w:tblCellMar></w:tblPr>"
        f"{first}</w:tblStylePr></w:style>"
    )


_RULED = ("top", "bottom", "insideH")


def _cell_margins(side: int) -> tuple[tuple[str, int], ...]:
    return (("top", 0), ("left", side), ("bottom", 0), ("right", side))


def _styles() -> str:
    fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>'
    language = '<w:lang w:val="fi-FI" w:eastAsia="en-US" w:bidi="ar-SA"/>'
    return (
        f"{_HEAD}<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr>{fonts}{_font(12, INK)}{language}</w:rPr>"
        '</w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:line="259" w:lineRule="auto"/></w:pPr>'
        '</w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        f'<w:name w:val="Normal"/><w:qFormat/><w:rPr><w:lang w:val="fi-FI"/></w:rPr></w:style>'
        f"{_paragraph_styles()}{_other_styles()}</w:styles>"
    )


def _numbering() -> str:
    return (
        f"{_HEAD}<w:numbering {_W}>"
        + _abstract(0, "bullet", "ListBullet")
        + _abstract(1, "decimal", "ListNumber")
        + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )


def _abstract(number: int, form: str, style: str) -> str:
    levels = ""
    for level in range(9):
        mark = "•–"[level % 2] if form == "bullet" else f"%{level + 1}."
        levels += (
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            + (f'<w:pStyle w:val="{style}"/>' if level == 0 else "")
            + f'<w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/><w:pPr>'
            f'<w:ind w:left="{STEP + HANG * (level + 1)}" w:hanging="{HANG}"/></w:pPr></w:lvl>'
        )
    return f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'


def _settings() -> str:
    word = 'w:uri="http://schemas.microsoft.com/office/word"'
    options = (
        ("compatibilityMode", 15),
        ("overrideTableStyleFontSizeAndJustification", 1),
        ("enableOpenTypeFeatures", 1),
        ("doNotFlipMirrorIndents", 1),
        ("differentiateMultirowTableHeaders", 1),
    )
    compat = "".join(f'<w:compatSetting w:name="{name}" {word} w:val="{value}"/>' for name, value in options)
    return (
        f'{_HEAD}<w:settings {_W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="{STEP}"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/><w:compat>{compat}</w:compat>'
        '<w:themeFontLang w:val="fi-FI"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def _fonts() -> str:
    return (
        f'{_HEAD}<w:fonts {_W}><w:font w:name="Calibri"><w:altName w:val="Carlito"/>'
        '<w:panose1 w:val="020F0502020204030204"/>'
        '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def _header() -> str:
    """The case number at the left, ``1 (4)`` at the right: Word works the fields out, the cached texts are replaced."""

    def field(code: str, shown: str) -> str:
        return f'<w:fldSimple w:instr=" {code} "><w:r><w:t>{shown}</w:t></w:r></w:fldSimple>'

    def text(shown: str) -> str:
        return f'<w:r><w:t xml:space="preserve">{shown}</w:t></w:r>'

    parts = (field("SUBJECT", ""), "<w:r><w:tab/></w:r>", field("PAGE", "1"), text(" ("), field("NUMPAGES", "1"))
    return f'{_HEAD}<w:hdr {_W}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{"".join(parts)}{text(")")}</w:p></w:hdr>'


def _document() -> str:
    sides = " ".join(f'w:{side}="{MARGIN}"' for side in ("top", "right", "bottom", "left"))
    return (
        f'{_HEAD}<w:document {_W} {_R} {_MORE}><w:body><w:sectPr><w:headerReference w:type="default" r:id="rId5"/>'
        f'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar {sides} w:header="567" w:footer="567" w:gutter="0"/>'
        "</w:sectPr></w:body></w:document>"
    )


def _core() -> str:
    moment = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{moment}</cp:coreProperties>'
    )


_PARTS = ("styles", "numbering", "settings", "fontTable", "header")


def _types() -> str:
    def override(name: str, type: str) -> str:
        return f'<Override PartName="/{name}" ContentType="{type}"/>'

    files = {name: f"word/{name}{'1' if name == 'header' else ''}.xml" for name in _PARTS}
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + override("word/document.xml", f"{_WORD}.document.main+xml")
        + "".join(override(file, f"{_WORD}.{name}+xml") for name, file in files.items())
        + override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + "</Types>"
    )


def _relations(targets: tuple[tuple[str, str], ...]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{n}" Type="{kind}" Target="{target}"/>' for n, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def build() -> bytes:
    """The template's bytes, the same at every call."""
    package = (
        (f"{_OFFICE}/officeDocument", "word/document.xml"),
        (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    )
    inner = tuple((f"{_OFFICE}/{name}", f"{name}{'1' if name == 'header' else ''}.xml") for name in _PARTS)
    members = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations(package),
        "word/document.xml": _document(),
        "word/_rels/document.xml.rels": _relations(inner),
        "word/styles.xml": _styles(),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _settings(),
        "word/fontTable.xml": _fonts(),
        "word/header1.xml": _header(),
        "docProps/core.xml": _core(),
    }
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        for name, text in members.items():
            member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            member.create_system, member.external_attr = 3, 0o644 << 16
            # Stored, not deflated: other builds of zlib would give other bytes, and it is small anyway.
            target.writestr(member, text.encode())
    return buffer.getvalue()


def main() -> int:
    """0 after writing the template."""
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(build())
    return 0


if __name__ == "__main__":
    sys.exit(main())
