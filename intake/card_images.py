"""Photos as strangers send them: known by their content, rebuilt without what a camera writes beside the picture.

Pure. Nothing is decoded: a picture is taken apart into the parts of its format, and of those only what draws it is put
together again. Place, time and maker (EXIF), comments, thumbnails, whatever follows the end, all of it is left out; the
one thing kept of EXIF is which side is up. JPEG: ITU-T T.81 annex B; PNG: W3C PNG, chapter 5.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 60_000_000
LEAST_SIDE = 100

_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
_HEIF_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif"))
"""ISO/IEC 23008-12: what such a file names itself as, after its length and `ftyp`."""
_FRAMES = frozenset((0xC0, 0xC1, 0xC2))
"""Start of frame: baseline, extended and progressive, which is what cameras and browsers know."""
_DRAWING = _FRAMES | {0xC4, 0xDB, 0xDD}
_ADOBE, _EXIF, _SCAN, _END = 0xEE, 0xE1, 0xDA, 0xD9
_AFTER_SCAN = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])")
_CHUNKS = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"gAMA", b"sRGB"))
_ORIENTATION = 0x0112


class NotAPhoto(Exception):
    """code: type (neither JPEG nor PNG), heic, broken, size (too many bytes or pixels), small."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Photo:
    """width, height: pixels."""

    media_type: str
    width: int
    height: int
    data: bytes = field(repr=False)


def cleaned(data: bytes) -> Photo:
    """The same picture and nothing else. Raises NotAPhoto."""
    if len(data) > MOST_BYTES:
        raise NotAPhoto("size")
    try:
        if data.startswith(_JPEG):
            photo = _jpeg(data)
        elif data.startswith(_PNG):
            photo = _png(data)
        else:
            raise NotAPhoto("heic" if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS else "type")
    except (IndexError, struct.error):
        raise NotAPhoto("broken") from None
    if photo.width * photo.height > MOST_PIXELS:
        raise NotAPhoto("size")
    if min(photo.width, photo.height) < LEAST_SIDE:
        raise NotAPhoto("small")
    return photo


def _jpeg(data: bytes) -> Photo:
    kept: list[bytes] = []
    size, turned, scanned = (0, 0), 1, False
    for marker, segment in _segments(data):
        if marker in _FRAMES and any(size):
            raise NotAPhoto("broken")  # a second size, told to whoever draws it
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", segment[5:9])
            size = (width, height)
        if marker == _EXIF:
            turned = _orientation(segment[4:]) or turned
        elif marker in _DRAWING or marker == _SCAN or (marker == _ADOBE and segment[4:9] == b"Adobe"):
            kept.append(segment)
        scanned = scanned or marker == _SCAN
    if not all(size) or not scanned:
        raise NotAPhoto("broken")
    return Photo("image/jpeg", *size, b"\xff\xd8" + _turned(turned) + b"".join(kept) + b"\xff\xd9")


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(marker, the segment with its marker) up to the end of the picture; a scan with the data behind it."""
    at = 2
    while True:
        while data[at + 1] == 0xFF:  # fill bytes before a marker
            at += 1
        if data[at] != 0xFF:
            raise NotAPhoto("broken")
        marker = data[at + 1]
        if marker == _END:
            return
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        end = at + 2 + length
        if length < 2 or end > len(data):
            raise NotAPhoto("broken")
        if marker == _SCAN:
            found = _AFTER_SCAN.search(data, end)
            if found is None:
                raise NotAPhoto("broken")
            end = found.start()
        yield marker, data[at:end]
        at = end


def _orientation(exif: bytes) -> int:
    """1 to 8 as TIFF 6.0 counts them; 0 where it is not said."""
    if exif[:6] != b"Exif\0\0" or exif[6:8] not in (b"II", b"MM"):
        return 0
    order, tiff = ("<" if exif[6:8] == b"II" else ">"), exif[6:]
    try:
        (start,) = struct.unpack(f"{order}I", tiff[4:8])
        (count,) = struct.unpack(f"{order}H", tiff[start : start + 2])
        for n in range(min(count, 64)):
            tag, _, _, value = struct.unpack(f"{order}HHIH", tiff[start + 2 + 12 * n : start + 12 + 12 * n])
            if tag == _ORIENTATION:
                return int(value) if 1 <= value <= 8 else 0
    except struct.error:
        return 0
    return 0


def _turned(orientation: int) -> bytes:
    """An EXIF segment that says which side is up, and nothing else; none where it is the usual one."""
    if orientation == 1:
        return b""
    tiff = b"MM\0*" + struct.pack(">IHHHIHHI", 8, 1, _ORIENTATION, 3, 1, orientation, 0, 0)
    exif = b"Exif\0\0" + tiff
    return b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif


def _png(data: bytes) -> Photo:
    kept: list[bytes] = []
    at, size, drawn = len(_PNG), (0, 0), False
    while True:
        length, name = struct.unpack(">I4s", data[at : at + 8])
        end = at + 12 + length
        (told,) = struct.unpack(">I", data[end - 4 : end])
        if zlib.crc32(data[at + 4 : end - 4]) != told or (not kept and name != b"IHDR"):
            raise NotAPhoto("broken")
        if name == b"IHDR" and any(size):
            raise NotAPhoto("broken")  # as of a JPEG
        if name == b"IHDR":
            size = struct.unpack(">II", data[at + 8 : at + 16])
        drawn = drawn or name == b"IDAT"
        if name in _CHUNKS:
            kept.append(data[at:end])
        if name == b"IEND":
            break
        at = end
    if not all(size) or not drawn:
        raise NotAPhoto("broken")
    return Photo("image/png", *size, _PNG + b"".join(kept))
