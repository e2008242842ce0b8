"""Reading a TrueType file: glyphs of characters, their widths, and a subset to embed in a PDF.

Only what the drawn papers need: cmap format 4, simple and composite glyphs (OpenType specification).
"""

import struct
from collections.abc import Iterable
from pathlib import Path

_KEPT = ("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep")


class TrueType:
    """One TrueType font file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.data = path.read_bytes()
        count = struct.unpack_from(">H", self.data, 4)[0]
        records = (struct.unpack_from(">4s3L", self.data, 12 + 16 * index) for index in range(count))
        self.tables = {tag.decode("latin-1"): (offset, length) for tag, _, offset, length in records}
        head = self.tables["head"][0]
        self.units: int = struct.unpack_from(">H", self.data, head + 18)[0]
        self.box: tuple[int, ...] = struct.unpack_from(">4h", self.data, head + 36)
        self.long_offsets: bool = struct.unpack_from(">h", self.data, head + 50)[0] == 1
        hhea = self.tables["hhea"][0]
        self.ascent, self.descent = struct.unpack_from(">2h", self.data, hhea + 4)
        self.metrics: int = struct.unpack_from(">H", self.data, hhea + 34)[0]
        self.glyphs = self._character_map()

    def _table(self, tag: str) -> bytes:
        offset, length = self.tables[tag]
        return self.data[offset : offset + length]

    def _character_map(self) -> dict[int, int]:
        cmap = self._table("cmap")
        for index in range(struct.unpack_from(">H", cmap, 2)[0]):
            platform, _, offset = struct.unpack_from(">HHL", cmap, 4 + 8 * index)
            if platform in (0, 3) and struct.unpack_from(">H", cmap, offset)[0] == 4:
                return _read_segments(cmap[offset:])
        raise ValueError(f"{self.path.name} has no character map of format 4")

    def glyph(self, character: str) -> int:
        """The glyph number of a character; 0 where the font lacks it."""
        return self.glyphs.get(ord(character), 0)

    def glyph_width(self, glyph: int) -> float:
        """Advance width of a glyph in parts of the font size."""
        place = self.tables["hmtx"][0] + 4 * min(glyph, self.metrics - 1)
        return float(struct.unpack_from(">H", self.data, place)[0] / self.units)

    def advance(self, text: str) -> float:
        """Width of a line of text in parts of the font size, without kerning."""
        return sum(self.glyph_width(self.glyph(character)) for character in text)

    def subset(self, glyphs: Iterable[int]) -> bytes:
        """A font file with the outlines of the given glyphs (and of their parts) only, same numbers."""
        offsets = self._glyph_offsets()
        outlines = self._table("glyf")
        kept: set[int] = set()
        waiting = [0, *glyphs]
        while waiting:
            glyph = waiting.pop()
            if glyph not in kept:
                kept.add(glyph)
                waiting += _parts(outlines[offsets[glyph] : offsets[glyph + 1]])
        count = max(kept) + 1
        glyf, loca = bytearray(), [0]
        for glyph in range(count):
            if glyph in kept:
                glyf += outlines[offsets[glyph] : offsets[glyph + 1]]
                glyf += bytes(-len(glyf) % 4)
            loca.append(len(glyf))
        tables = {tag: self._table(tag) for tag in _KEPT if tag in self.tables}
        metrics = min(self.metrics, count)
        tables["glyf"] = bytes(glyf)
        tables["loca"] = struct.pack(f">{count + 1}L", *loca)
        tables["maxp"] = tables["maxp"][:4] + struct.pack(">H", count) + tables["maxp"][6:]
        tables["hhea"] = tables["hhea"][:34] + struct.pack(">H", metrics)
        tables["hmtx"] = (
            tables["hmtx"][: 4 * metrics] + tables["hmtx"][4 * self.metrics :][: 2 * (count - metrics)]
        )
        tables["head"] = tables["head"][:50] + struct.pack(">h", 1) + tables["head"][52:]
        return _write(tables)

    def _glyph_offsets(self) -> tuple[int, ...]:
        loca = self._table("loca")
        if self.long_offsets:
            return struct.unpack(f">{len(loca) // 4}L", loca)
        return tuple(2 * offset for offset in struct.unpack(f">{len(loca) // 2}H", loca))


def _read_segments(table: bytes) -> dict[int, int]:
    """The characters of a format 4 map; each segment has an end, a start, a shift and a table offset."""
    count = struct.unpack_from(">H", table, 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", table, 14)
    starts = struct.unpack_from(f">{count}H", table, 16 + 2 * count)
    shifts = struct.unpack_from(f">{count}H", table, 16 + 4 * count)
    base = 16 + 6 * count
    offsets = struct.unpack_from(f">{count}H", table, base)
    glyphs = {}
    for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
        for character in range(start, min(end, 0xFFFE) + 1):
            glyph = character
            if offsets[index]:
                place = base + 2 * index + offsets[index] + 2 * (character - start)
                glyph = struct.unpack_from(">H", table, place)[0]
                if not glyph:
                    continue
            glyphs[character] = (glyph + shifts[index]) & 0xFFFF
    return glyphs


def _parts(outline: bytes) -> list[int]:
    """The glyphs that a composite glyph is made of; none for a simple one."""
    if len(outline) < 10 or struct.unpack_from(">h", outline, 0)[0] >= 0:
        return []
    parts, place, more = [], 10, True
    while more:
        flags, glyph = struct.unpack_from(">HH", outline, place)
        parts.append(glyph)
        place += 4 + (4 if flags & 0x1 else 2)
        place += 2 if flags & 0x8 else 4 if flags & 0x40 else 8 if flags & 0x80 else 0
        more = bool(flags & 0x20)
    return parts


def _write(tables: dict[str, bytes]) -> bytes:
    """A font file of tables in alphabetical order, with their checksums."""
    place = 12 + 16 * len(tables)
    power = 1 << (len(tables).bit_length() - 1)
    header = struct.pack(
        ">LHHHH", 0x10000, len(tables), 16 * power, power.bit_length() - 1, 16 * (len(tables) - power)
    )
    body = b""
    for tag in sorted(tables):
        padded = tables[tag] + bytes(-len(tables[tag]) % 4)
        checksum = sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
        header += struct.pack(">4s3L", tag.encode("latin-1"), checksum, place + len(body), len(tables[tag]))
        body += padded
    return header + body
