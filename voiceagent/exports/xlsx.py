"""A spreadsheet written row by row (ECMA-376): every cell is text, so that no ID or ZIP becomes a number.

Written here since openpyxl's write-only mode keeps the sheet in a plain file under /tmp until it is done.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

MOST_ROWS = 1_048_576
"""Rows of a sheet, headers included; what is more goes on another sheet."""
LONGEST = 32_767
"""Characters of a cell."""
CUT = " [cut]"
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_FACE = '<sz val="11"/><name val="Calibri"/>'
_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font>{_FACE}</font><font><b/>{_FACE}</font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="49" fontId="1" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
"""Style 1: number format 49, text. Style 2: the same in bold."""


class Workbook:
    """sink: takes bytes in order and is never read nor wound back."""

    def __init__(self, sink: Any, headers: Sequence[str]) -> None:
        self._zip = ZipFile(sink, "w", ZIP_DEFLATED)
        self._headers, self._sheets, self._rows = headers, 0, 0
        self._next_sheet()

    def row(self, cells: Sequence[str]) -> None:
        if self._rows == MOST_ROWS:
            self._end_sheet()
            self._next_sheet()
        self._write(cells, 1)

    def close(self) -> None:
        self._end_sheet()
        for name, text in self._frame().items():
            self._zip.writestr(member(name), _HEAD + text if not text.startswith("<?xml") else text)
        self._zip.close()

    def _next_sheet(self) -> None:
        self._sheets, self._rows = self._sheets + 1, 0
        self._sheet = self._zip.open(member(f"xl/worksheets/sheet{self._sheets}.xml"), "w", force_zip64=True)
        view = '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView>'
        self._sheet.write(f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews>{view}</sheetViews><sheetData>'.encode())
        self._write(self._headers, 2)

    def _write(self, cells: Sequence[str], style: int) -> None:
        text = "".join(
            f'<c s="{style}" t="inlineStr"><is><t xml:space="preserve">{_clean(cell)}</t></is></c>' for cell in cells
        )
        self._rows += 1
        self._sheet.write(f"<row>{text}</row>".encode())

    def _end_sheet(self) -> None:
        self._sheet.write(b"</sheetData></worksheet>")
        self._sheet.close()

    def _frame(self) -> dict[str, str]:
        """The parts around the sheets: file name to XML."""
        numbers = range(1, self._sheets + 1)
        sheets = "".join(f'<sheet name="Export {n}" sheetId="{n}" r:id="rId{n}"/>' for n in numbers)
        links = "".join(f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers)  # fmt: skip # noqa: E501
        kinds = "".join(f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_SHEET}.worksheet+xml"/>' for n in numbers)  # fmt: skip # noqa: E501
        relations = f'<Relationships xmlns="{_PACKAGE}/relationships">'
        return {
            "xl/styles.xml": _STYLES,
            "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'{relations}{links}<Relationship Id="styles" Type="{_OFFICE}/styles" '
            'Target="styles.xml"/></Relationships>',
            "_rels/.rels": f'{relations}<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{_SHEET}.styles+xml"/>{kinds}</Types>',
        }


def _clean(cell: str) -> str:
    if len(cell) > LONGEST:
        cell = cell[: LONGEST - len(CUT)] + CUT
    return escape(_FORBIDDEN.sub("\ufffd", cell))


def member(name: str) -> ZipInfo:
    """A file in a zip without a time of its own: the same rows make the same bytes."""
    info = ZipInfo(name)
    info.compress_type = ZIP_DEFLATED
    return info
