"""Photos from strangers: the picture stays, what else is in the file does not, and what is no photo is refused."""

from __future__ import annotations

import struct
import zlib

from intake.card_images import MOST_BYTES, NotAPhoto, Photo, cleaned

SECRET = b"GPS 45.5,-122.6 iPhone of Maria"


def segment(marker: int, data: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data


def exif(orientation: int, order: str = "<") -> bytes:
    mark = b"II*\0" if order == "<" else b"MM\0*"
    entries = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0) + struct.pack(f"{order}HHII", 0x010F, 2, 4, 0)
    return segment(0xE1, b"Exif\0\0" + mark + struct.pack(f"{order}IH", 8, 2) + entries + SECRET)


SCAN = segment(0xDA, b"\1\1\0\0\x3f\0") + b"\x12\xff\x00\x34\xff\xd0\x56"
FRAME = segment(0xC0, b"\x08" + struct.pack(">HH", 480, 640) + b"\1\1\x11\0")
TABLES = segment(0xDB, b"\0" * 65)


def a_jpeg(before: bytes = b"", frame: bytes = FRAME, scan: bytes = SCAN, end: bytes = b"\xff\xd9") -> bytes:
    return b"\xff\xd8" + before + TABLES + frame + scan + end


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def a_png(width: int = 320, height: int = 200, *more: bytes, end: bytes = b"") -> bytes:
    rows = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(min(height, 400))))
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(more) + chunk(b"IDAT", rows) + chunk(b"IEND", b"") + end


def outcome(data: bytes) -> Photo | str:
    try:
        return cleaned(data)
    except NotAPhoto as why:
        return why.code


def test_of_a_jpeg_the_picture_and_which_side_is_up_are_kept() -> None:
    beside = segment(0xE0, b"JFIF\0" + SECRET) + segment(0xFE, SECRET) + segment(0xE2, b"MPF\0" + SECRET)
    for order in "<>":
        photo = cleaned(a_jpeg(exif(6, order) + beside, scan=SCAN + SCAN, end=b"\xff\xff\xd9") + SECRET)
        turned = b"Exif\0\0MM\0*" + struct.pack(">IHHHIHHI", 8, 1, 0x0112, 3, 1, 6, 0, 0)
        assert photo == Photo("image/jpeg", 640, 480, a_jpeg(segment(0xE1, turned), scan=SCAN + SCAN))
    plain = a_jpeg()
    assert [cleaned(a_jpeg(before)).data for before in (exif(1), exif(99), segment(0xE1, b"Exif\0\0II*\0"))] == [
        plain
    ] * 3
    assert cleaned(plain).data == plain


def test_of_a_png_the_picture_is_kept() -> None:
    photo = cleaned(
        a_png(320, 200, chunk(b"eXIf", SECRET), chunk(b"tEXt", SECRET), chunk(b"gAMA", b"\0\0\xb1\x8f"), end=SECRET)
    )
    assert photo == Photo("image/png", 320, 200, a_png(320, 200, chunk(b"gAMA", b"\0\0\xb1\x8f")))


def test_what_is_no_photo_is_refused_whatever_it_is_called() -> None:
    whole = a_png()
    cases = {
        "heic": [b"\0\0\0\x24ftyp" + brand + SECRET for brand in (b"heic", b"mif1", b"avif")],
        "type": [b"\0\0\0\x24ftypmp42", b"", b"GIF89a", b"%PDF-1.7", b"<svg onload=a(1)>", b"\xff\xd8", SECRET],
        "broken": [
            *(a_jpeg()[:cut] for cut in (3, 10, 60, 90, len(a_jpeg()) - 2)),
            a_jpeg(scan=b""), a_jpeg(frame=b""), b"\xff\xd8\xff\xd9",
            a_jpeg(b"\xff\xe1\0\1"), a_jpeg(TABLES + b"junk"),
            *(whole[:cut] for cut in (8, 20, 60, len(whole) - 1)),
            whole[:40] + b"\1" + whole[41:],
            a_jpeg(frame=FRAME + FRAME), a_png(320, 200, whole[8:33]),
            b"\x89PNG\r\n\x1a\n" + chunk(b"IEND", b""), b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR",
        ],
        "size": [whole + b"\0" * MOST_BYTES, a_png(60000, 60000)],
        "small": [a_png(320, 20)],
    }  # fmt: skip
    assert {code: [outcome(data) for data in tries] for code, tries in cases.items()} == {
        code: [code] * len(tries) for code, tries in cases.items()
    }
