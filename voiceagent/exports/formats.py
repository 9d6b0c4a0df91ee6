"""Tables as bytes: CSV, JSON, XLSX. Rows go out one by one; nothing is kept.

A cell that a spreadsheet would run (OWASP, CSV injection) gets an apostrophe before it. CSV begins with a byte order
mark, without which Excel takes UTF-8 for something else.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Sequence
from typing import Protocol
from zipfile import ZIP_DEFLATED, ZipFile

from .xlsx import Workbook, member

_RUNS = re.compile(r"^[\s\"']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]")
MIME = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
    "zip": "application/zip",
}


class Sink(Protocol):
    def write(self, data: bytes, /) -> int: ...

    def flush(self) -> None: ...

    def close(self) -> None: ...


class Table(Protocol):
    """A table being written."""

    def row(self, cells: Sequence[str]) -> None: ...

    def close(self) -> None: ...


def safe(cell: str) -> str:
    """The cell as text that no spreadsheet takes for a formula."""
    return f"'{cell}" if _RUNS.match(cell) else cell


class Csv:
    """RFC 4180: CRLF, quotes where needed."""

    def __init__(self, sink: Sink, headers: Sequence[str]) -> None:
        sink.write(b"\xef\xbb\xbf")
        self._sink = sink
        self._rows = csv.writer(self, lineterminator="\r\n")
        self._rows.writerow(headers)

    def write(self, text: str) -> int:
        """What `csv.writer` writes to."""
        return self._sink.write(text.encode())

    def row(self, cells: Sequence[str]) -> None:
        self._rows.writerow([safe(cell) for cell in cells])

    def close(self) -> None:
        """Nothing follows the last row."""


class Json:
    """A list of objects, header to text, one a line."""

    def __init__(self, sink: Sink, headers: Sequence[str]) -> None:
        self._sink, self._headers, self._before = sink, headers, b"[\n"

    def row(self, cells: Sequence[str]) -> None:
        record = dict(zip(self._headers, cells, strict=True))
        self._sink.write(self._before + json.dumps(record, ensure_ascii=False).encode())
        self._before = b",\n"

    def close(self) -> None:
        self._sink.write(b"[]\n" if self._before == b"[\n" else b"\n]\n")


class Xlsx:
    def __init__(self, sink: Sink, headers: Sequence[str]) -> None:
        self._book = Workbook(sink, headers)

    def row(self, cells: Sequence[str]) -> None:
        self._book.row([safe(cell) for cell in cells])

    def close(self) -> None:
        self._book.close()


TABLES: dict[str, type[Csv] | type[Json] | type[Xlsx]] = {"csv": Csv, "json": Json, "xlsx": Xlsx}


class Parts:
    """A table cut into files of at most `limit` rows, for systems that take no more at a time; a zip of them."""

    def __init__(self, sink: Sink, headers: Sequence[str], *, form: str, limit: int) -> None:
        self._zip = ZipFile(sink, "w", ZIP_DEFLATED)
        self._headers, self._form, self._limit = headers, form, limit
        self._number, self._rows = 0, 0
        self._next()

    def row(self, cells: Sequence[str]) -> None:
        if self._rows == self._limit:
            self._end()
            self._next()
        self._table.row(cells)
        self._rows += 1

    def close(self) -> None:
        self._end()
        self._zip.close()

    def _next(self) -> None:
        self._number, self._rows = self._number + 1, 0
        self._member = self._zip.open(member(f"part-{self._number:03d}.{self._form}"), "w", force_zip64=True)
        self._table: Table = TABLES[self._form](self._member, self._headers)

    def _end(self) -> None:
        self._table.close()
        self._member.close()
