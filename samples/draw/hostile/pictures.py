"""Pictures with one fault each, built on purpose."""

import io
import struct
import zlib
from random import Random

import numpy as np
from PIL import Image

from samples.draw.hostile.good import good_files
from samples.draw.hostile.raw_pdf import deflated_filler

MEGABYTE = 1_000_000


def half(name: str, share: float = 0.5) -> bytes:
    """A good file broken off."""
    whole = good_files()[name]
    return whole[: round(len(whole) * share)]


def head_of(name: str, size: int) -> bytes:
    """Only the first bytes of a good file."""
    return good_files()[name][:size]


def chunk(kind: bytes, content: bytes, length: int | None = None) -> bytes:
    """A PNG chunk; its length is true unless another is given."""
    size = len(content) if length is None else length
    return struct.pack(">I", size) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png_of(width: int, height: int, *more: bytes) -> bytes:
    """A PNG that says this size, with these chunks behind its header."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + b"".join(more) + chunk(b"IEND", b"")


def giant_png(side: int = 60_000) -> bytes:
    """60,000 pixels square, packed into a few kilobytes."""
    return png_of(side, side, chunk(b"IDAT", deflated_filler(b"\0", 4 * MEGABYTE)))


def text_bomb_png() -> bytes:
    """A small picture whose comment unpacks to forty megabytes."""
    comment = chunk(b"zTXt", b"Comment\0\0" + deflated_filler(b"a", 40 * MEGABYTE))
    return png_of(64, 64, comment, chunk(b"IDAT", zlib.compress(bytes(65 * 64))))


def lying_chunk_png() -> bytes:
    """A chunk that says two thousand megabytes."""
    return png_of(64, 64, chunk(b"IDAT", zlib.compress(bytes(65 * 64)), length=2**31 - 1))


def giant_jpeg(side: int = 65_500) -> bytes:
    """A good JPEG whose header was changed to 65,500 pixels square."""
    whole = bytearray(good_files()["photo.jpg"])
    frame = whole.index(b"\xff\xc0")
    whole[frame + 5 : frame + 9] = struct.pack(">HH", side, side)
    return bytes(whole)


def scan_bomb_jpeg(scans: int = 4000) -> bytes:
    """A progressive JPEG that refines itself four thousand times."""
    buffer = io.BytesIO()
    Image.fromarray(np.full((1500, 1500), 200, np.uint8)).save(buffer, "JPEG", progressive=True, quality=30)
    whole = buffer.getvalue()
    last = whole.rindex(b"\xff\xda")
    return whole[:last] + whole[last:-2] * scans + whole[-2:]


def tiff_of(entries: list[tuple[int, int, int]], following: int, tail: bytes = b"") -> bytes:
    """A TIFF of one directory of (tag, type, value); `following` is where the next one is said to be."""
    rows = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in entries)
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + rows + struct.pack("<I", following) + tail


def _plain_tiff(width: int = 16, height: int = 16, strip: int = 256) -> list[tuple[int, int, int]]:
    values = {256: width, 257: height, 258: 8, 259: 1, 262: 1, 273: 146, 277: 1, 278: height, 279: strip}
    return [(tag, 4, value) for tag, value in values.items()]


def tiff_loop() -> bytes:
    """A directory that names itself as the next page."""
    return tiff_of(_plain_tiff(), 8, bytes(512))


def tiff_of_pages(count: int = 150) -> bytes:
    """More pages than are accepted."""
    frames = [Image.new("1", (8, 8), number % 2) for number in range(count)]
    buffer = io.BytesIO()
    frames[0].save(buffer, "TIFF", save_all=True, append_images=frames[1:])
    return buffer.getvalue()


def giant_tiff() -> bytes:
    """Four thousand million pixels wide."""
    return tiff_of(_plain_tiff(width=2**32 - 1, height=2**31), 0, bytes(512))


def lying_strip_tiff() -> bytes:
    """A strip of pixels said to lie behind the end of the file."""
    return tiff_of(_plain_tiff(strip=2**31), 0)


def giant_webp() -> bytes:
    """The largest WebP there can be, of one colour."""
    # VP8L: signature, 14 bits of width and height less one, then a palette of one colour.
    bits = (16383 - 1) | (16383 - 1) << 14
    body = b"\x2f" + struct.pack("<I", bits) + b"\x88\x88\x08" + bytes(8)
    return _riff(b"VP8L", body)


def _riff(kind: bytes, body: bytes) -> bytes:
    padded = body + b"\0" * (len(body) % 2)
    return b"RIFF" + struct.pack("<I", 12 + len(padded)) + b"WEBP" + kind + struct.pack("<I", len(body)) + padded


def animated_webp(frames: int = 200) -> bytes:
    """A film of two hundred pictures; the first one counts."""
    pictures = [Image.new("L", (64, 64), number) for number in range(frames)]
    buffer = io.BytesIO()
    pictures[0].save(buffer, "WEBP", save_all=True, append_images=pictures[1:], quality=10)
    return buffer.getvalue()


def flipped(name: str, flips: int, seed: int = 3) -> bytes:
    """A good file with single bits turned over, behind its first hundred bytes."""
    rng, broken = Random(seed), bytearray(good_files()[name])
    for _ in range(flips):
        broken[rng.randrange(100, len(broken))] ^= 1 << rng.randrange(8)
    return bytes(broken)


def noise_after(signature: bytes, size: int = 4000) -> bytes:
    """Random bytes behind a true signature."""
    return signature + Random(9).randbytes(size)
