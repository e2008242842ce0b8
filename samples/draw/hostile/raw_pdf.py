"""A PDF written object by object, so that each of them may be wrong (ISO 32000-1, 7.5)."""

import zlib
from collections.abc import Mapping

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
WORDS = b"BT /F1 18 Tf 40 240 Td (SURAT KETERANGAN) Tj ET"


def stream(content: bytes, entries: bytes = b"", length: int | None = None) -> bytes:
    """A stream object; its length is true unless another is given."""
    size = len(content) if length is None else length
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries, size, content)


def simple(**changed: bytes) -> dict[int, bytes]:
    """The objects of a one-page PDF; `catalog`, `pages`, `page`, `contents`, `font` may be given instead."""
    return {
        1: changed.get("catalog", b"<</Type/Catalog/Pages 2 0 R>>"),
        2: changed.get("pages", b"<</Type/Pages/Kids[3 0 R]/Count 1>>"),
        3: changed.get("page", PAGE),
        4: changed.get("contents", stream(WORDS)),
        5: changed.get("font", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"),
    }


def assemble(objects: Mapping[int, bytes], trailer: bytes = b"", start: int | None = None) -> bytes:
    """The file with its table of offsets; `trailer` adds entries, `start` says another place for it."""
    body = bytearray(HEADER)
    places = {}
    for number, content in objects.items():
        places[number] = len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(body)
    size = max(objects) + 1
    rows = b"".join(
        b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
        for number in range(size)
    )
    body += b"xref\n0 %d\n%s" % (size, rows)
    where = table if start is None else start
    body += b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, where)
    return bytes(body)


def deflated_filler(byte: bytes, size: int) -> bytes:
    """So many equal bytes, deflated without ever being held at once."""
    packer = zlib.compressobj(9)
    block = byte * 1_000_000
    parts = [packer.compress(block) for _ in range(size // len(block))]
    return b"".join(parts) + packer.flush()
