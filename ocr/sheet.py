"""One page as a person scans it: labels, what stands beside and below them, and where a value goes on."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from ocr.broken_labels import whole_labels
from ocr.labels import ENUMERATION, NUMBERED_ROW, Spot, key_of, spots_of
from ocr.pieces import NEXT_LINE, Piece, box_of, joined, on_same_row, out_of_boxes, piece_of
from ocr.sections import Sections
from ocr.tables import cell_at, crossing
from ocr.text import Line, PageText, Word
from validators.documents.kind import Block, Field, PaperKind
from validators.papers import Box

COMMON_LABELS = (
    "Alamat", "Pekerjaan", "Jabatan", "No. HP", "No HP", "Nomor Telepon", "Telepon", "Email", "Tempat/Tgl Lahir",
    "Tempat, Tanggal Lahir", "Tempat/Tanggal Lahir", "Tempat, tgl lahir", "Jenis Kelamin", "Agama", "Nama", "NIK",
    "Kecamatan", "Kelurahan", "Kewarganegaraan", "Keperluan", "Nomor", "Perihal", "Lampiran", "NPWP", "NIP",
    "Tanggal Lahir", "Nomor Induk Mahasiswa", "Nomor Pokok Mahasiswa", "Nomor Induk Pegawai", "Status",
    "Berlaku Hingga", "NIM", "Gelar", "Program Studi", "KPP", "Tanggal", "Kabupaten/Kota", "Provinsi", "Kode Pos",
    "Kota/Kabupaten",
    "Dicetak Tanggal", "Tanggal Cetak", "Tanggal Terbit", "Nama Perusahaan", "Nama Usaha", "Nama Badan Usaha",
    "Nama Ibu", "Nama Ibu Kandung", "Nama Ayah", "Nama Suami", "Nama Istri", "Nama Instansi", "Nama Kegiatan",
    "Nama Jalan", "Nama Toko", "Profesi", "Umur", "Pendidikan", "Departemen", "Posisi", "No. STR", "Nomor STR",
    "No. Karyawan", "Keterangan", "Nomor Induk", "Nomor Induk Siswa", "NISN", "Perguruan Tinggi", "Tanggal Masuk",
    "Nama Orang Tua", "Pendidikan Terakhir", "Lulusan", "Tahun Lulus", "Sertifikat Kompetensi",
    "Nomor Sertifikat Kompetensi",
)  # fmt: skip
"""Labels of many papers; where one begins, the value before it ends."""
ALSO_VALUES = frozenset(
    (
        "Profesi", "Pendidikan", "Kecamatan", "Kelurahan", "Kabupaten/Kota", "Provinsi", "Kode Pos", "Kota",
        "RT/RW", "Desa/Kelurahan", "Kelurahan/Desa", "Desa/Kel", "Kel/Desa",
    )
)  # fmt: skip
"""Labels that begin values too: an address names its `Kecamatan`, a diploma the `Profesi Dokter`."""

_OTHER_NAME = re.compile(r"\s*[/(]\s*[A-Za-z][A-Za-z0-9² .]{0,25}\)?\s*(?=:|$)")
"""A second name of a label before its colon: `Nomor KTP / NIK :`."""
_REMARK = re.compile(
    r"\s*(?:\((?![^()]*\d{3})[^()]{1,30}\)|(?i:tahun)\s(?:(?i:pajak)\s)?(?:19|20)\d{2})\s*(?=:|$|(?i:rp\b))"
)
"""What goes on with a label and is no value: `PBB terutang (0,1%)`, `harus dibayar (5 x 6)`, `Tahun 2026 Rp`."""
_STARTS_LIKE_A_LABEL = re.compile(r"^(?!(?i:r\.?[tw]|kel|kec|kota|kab|pos)\b)[A-Za-z][A-Za-z /().'-]{1,45}:")
_CURRENCY = re.compile(r"(?i)(?:rp|idr)\W*")
_COUNTED = re.compile(r"^\W{0,2}(\d{1,2})(?:$|[.)]?\s)")
_SECOND_ROW = re.compile(r"^2[.)]?(?:\s|$)")
CLEAR_LABEL = 0.8
"""A label that matches as well as this is one, also if another matches better elsewhere on the page."""
_LABEL_AT_START = 3
"""A label within so many signs of a line's start begins it; colons and numbers may stand before."""
_ASIDE = 2.0
"""A value below its label may stand so many line heights to its side: labels are centred, values are not."""
NEARLY_FULL, INDENT = 0.93, 4.0
"""A line fills its row from this share of the widest on; the next is indented by at most so many line heights."""
_BELOW = 3.2
"""A value below its label begins within this many line heights."""


class Sheet:
    """A page with the labels and sections of one kind found on it; lines are named by their number."""

    def __init__(self, page: PageText, kind: PaperKind) -> None:
        self.kind = kind
        self._aspect = page.width / max(1, page.height)
        labels = {label for field in kind.fields for label in (*field.labels, *field.block_labels)}
        every_label = {*labels, *kind.other_labels, *COMMON_LABELS}
        self.lines = whole_labels(page.lines, every_label, self._aspect)
        self._labels: dict[int, list[Spot]] = {}
        for spot in spots_of(self.lines, every_label):
            if spot.label in labels or not self._is_part_of_value(spot):
                self._labels.setdefault(spot.line, []).append(spot)
        self._sections = Sections(self.lines, kind.sections, self._lines_of_sections())

    # --- Labels ---------------------------------------------------------------------------

    def spots(self, field: Field) -> list[Spot]:
        """The field's labels in its section, the best first, then in reading order."""
        found = [
            spot
            for spot in spots_of(self.lines, field.labels)
            if self.within(field, spot.line)
            and self._is_longest(spot)
            and not self._goes_on(spot)
            and not self._heads_several_rows(spot.line)
            and not self._is_either_partys(field, spot)
        ]
        found += [
            spot
            for spot in spots_of(self.lines, field.block_labels)
            if self._is_longest(spot) and not self._goes_on(spot) and self._block_of(spot.line) == field.block
        ]
        labels = (*field.labels, *field.block_labels)
        rank = {label: place for place, label in enumerate(labels)} if field.ranked else {}
        return sorted(
            found, key=lambda spot: (spot.quality < CLEAR_LABEL, rank.get(spot.label, 0), spot.line, spot.start)
        )

    def within(self, field: Field, line: int) -> bool:
        """Whether a line lies in the field's section; sections that are columns share their lines."""
        return self._sections.holds(field.section, line)

    def _block_of(self, number: int) -> str | None:
        """The block whose heading is the next above a line; of headings on one row the one whose column it is."""
        line = self.lines[number]
        above = [
            (heading, block.name)
            for heading in self.lines
            for block in self.kind.blocks
            if heading.box[3] <= line.box[1] + 0.3 * (line.box[3] - line.box[1]) and _heads(heading, block)
        ]
        if not above:
            return None
        lowest = max((heading for heading, _ in above), key=lambda heading: heading.box[1])
        row = [(heading, name) for heading, name in above if on_same_row(heading.box, lowest.box)]
        return min(row, key=lambda found: abs(found[0].box[0] - line.box[0]))[1]

    def starts_with_label(self, number: int) -> bool:
        """Whether a known label begins the line."""
        return any(spot.start <= _LABEL_AT_START for spot in self._labels.get(number, ()))

    def is_labelled(self, number: int) -> bool:
        """Whether a label begins the line, or one without a value stands next to it, on its left or above.

        A date may be called one.
        """
        own = any(
            spot.start <= _LABEL_AT_START and spot.label != "Tanggal" for spot in self._labels.get(number, ())
        )
        return (
            own or any(self._awaits_value(other) for other in self.left_of(number)[:1]) or number in self._headed
        )

    def _awaits_value(self, number: int) -> bool:
        """Whether a line is nothing but a label."""
        spots = [spot for spot in self._labels.get(number, ()) if spot.start <= _LABEL_AT_START]
        return any(spot.label != "Tanggal" and not self._rest_of_line(spot)[0].says_something for spot in spots)

    @cached_property
    def _headed(self) -> frozenset[int]:
        """The lines that are the first below one that is nothing but a label, as in the boxes of a form."""
        heads = [other for other in self._labels if self._awaits_value(other) and not self.right_of(other)]
        return frozenset(number for head in heads for number in self.below(head)[:1])

    def _value_follows(self, number: int) -> bool:
        """Whether the next text on the row of a line begins with the colon that its label lacks."""
        return any(self.lines[other].text.lstrip().startswith(":") for other in self.right_of(number)[:1])

    def _is_part_of_value(self, spot: Spot) -> bool:
        """Whether a word like `Provinsi` is part of a value, as it is with more behind it and no colon between."""
        rest = self.lines[spot.line].text[spot.end :].lstrip()
        return spot.label in ALSO_VALUES and bool(rest) and not rest.startswith(":")

    def _is_longest(self, spot: Spot) -> bool:
        """Whether no longer label covers it (`Nama` in `Nama Kepala Keluarga`, `Tanggal` in `Dicetak tanggal`)."""
        return not any(
            other.start <= spot.start
            and spot.end <= other.end
            and (
                other.size * other.quality > spot.size * spot.quality + 2
                or (other.start == spot.start and other.quality == 1 > spot.quality)
            )
            for other in self._labels.get(spot.line, ())
        )

    def _goes_on(self, spot: Spot) -> bool:
        """Whether the label is the beginning of a longer one that we do not know (`Nama Ibu Kandung :`)."""
        rest = self.lines[spot.line].text[spot.end :]
        colon = rest.find(":")
        between = rest[:colon] if colon >= 0 else ""
        known = any(other.start > spot.start for other in self._labels.get(spot.line, ()))
        return (
            len(key_of(between)) > 2
            and len(between) < 35
            and not known
            and not between.lstrip().startswith(("(", "/"))
        )

    def _heads_several_rows(self, number: int) -> bool:
        """Whether a line stands in the head of a table with numbered rows: a list of people names none of them."""
        counters = [
            other for other in self.left_of(number) if key_of(self.lines[other].text) in ("no", "nomor", "nr")
        ]
        return any(
            _SECOND_ROW.match(line.text)
            and line.box[1] > self.lines[head].box[3]
            and _overlap(line, self.lines[head])
            for head in counters
            for line in self.lines
        )

    def _is_either_partys(self, field: Field, spot: Spot) -> bool:
        """Whether the same label stands twice on a row of sections that are not known for columns."""
        if field.section is None or self._sections.are_columns:
            return False
        return any(
            other != spot.line
            and on_same_row(self.lines[other].box, self.lines[spot.line].box)
            and any(twin.label in field.labels and twin.start <= _LABEL_AT_START for twin in twins)
            for other, twins in self._labels.items()
        )

    def _label_starts(self, number: int) -> list[int]:
        """Where labels begin within a line; one after a comma goes on with a sentence."""
        text = self.lines[number].text
        starts = [
            spot.start for spot in self._labels.get(number, ()) if not text[: spot.start].rstrip().endswith(",")
        ]
        return starts + self._label_before_colon(number)

    def _label_before_colon(self, number: int) -> list[int]:
        """Where a label of the next column ends the line, whose colon begins the line to the right."""
        line = self.lines[number]
        beside = [
            other for other in self.lines if on_same_row(other.box, line.box) and other.box[0] >= line.box[2]
        ]
        if not beside or not min(beside, key=lambda other: other.box[0]).text.startswith((":", "=")):
            return []
        return [len(line.text) - len(label) for label in COMMON_LABELS if line.text.endswith(f" {label}")][:1]

    def _lines_of_sections(self) -> set[int]:
        """The lines with a label of a field that has a section."""
        labels = {label for field in self.kind.fields if field.section for label in field.labels}
        return {number for number, spots in self._labels.items() if any(spot.label in labels for spot in spots)}

    # --- Values beside and below a label -----------------------------------------------------

    def values_at(self, spot: Spot, field: Field) -> Iterator[Piece]:
        """Texts that may be the value of a label: in its line, then on its row to the right, then below.

        In a table it is the cell where the label's row meets the value's column, and no other.
        """
        met = crossing(self.lines, self.lines[spot.line], field.columns, self._aspect) if field.columns else None
        if met is not None:
            cell = cell_at(self.lines, *met, self._aspect)
            yield from [cell] if cell is not None else []
        else:
            yield from self._values_beside(spot, field)

    def _values_beside(self, spot: Spot, field: Field) -> Iterator[Piece]:
        """Texts in a label's line, to its right, and below it."""
        rest, is_label = self._rest_of_line(spot)
        boxed = self._out_of_boxes(rest, self._own_column(field, self.right_of(spot.line)))
        if boxed is not None and not field.value.strict:
            yield boxed
        is_all_label = is_label and self._value_follows(spot.line)
        if rest.says_something and not is_all_label and not self._is_other_column(field, rest):
            yield self._with_continuation(rest, field, spot.line)
            if not (is_label and (field.value.strict or field.value.qualified)):
                return
        right = self._own_column(field, self._values_right_of(spot.line))
        for pieces in (right[:1], right)[: len(right)]:
            under = spot.line if len(pieces) == 1 and self._is_behind_colon(pieces[0]) else None
            yield self._with_continuation(self._up_to_label(pieces), field, under)
        if any(self._is_behind_colon(number) for number in right[:1]):
            return  # what stands below belongs to the next row
        for number in self._own_column(field, self.below(spot.line)):
            if self._is_behind_colon(number) and any(map(self.starts_with_label, self.left_of(number)[:1])):
                continue
            boxed = self._out_of_boxes(piece_of(self.lines[number]), self.right_of(number))
            if boxed is not None and not field.value.strict:
                yield boxed
            if not self.starts_with_label(number):
                piece = self._up_to_label([number])
                # What stands below a name that is itself below its label may be a label that we do not know.
                ends = field.value.name in ("name", "person") and not piece.text.endswith(",")
                yield piece if ends else self._with_continuation(piece, field)

    def _is_behind_colon(self, number: int) -> bool:
        """Whether a line is the value of what stands to its left on its row."""
        text = self.lines[number].text.lstrip()
        return text.startswith(":") and any(map(str.isalnum, text))

    def _values_right_of(self, number: int) -> list[int]:
        """The lines right of a label, but for those that are another label beside it."""
        right = self.right_of(number)
        return [] if right and self._heads_a_column(number, right[0]) else right

    def _heads_a_column(self, number: int, right: int) -> bool:
        """Whether a label and what stands right of it are labels side by side, each over its value.

        So they are where two labels that we know stand over the same columns elsewhere on the page.
        """
        line, other = self.lines[number], self.lines[right]
        below = [self.below(head)[:1] for head in (number, right)]
        if ":" in line.text or not all(below) or any(self.starts_with_label(value) for (value,) in below):
            return False
        return any(
            twin != number
            and _begin_alike(self.lines[twin], line, self._aspect)
            and any(
                _begin_alike(self.lines[beside], other, self._aspect)
                and on_same_row(self.lines[twin].box, self.lines[beside].box)
                for beside in self._bare
            )
            for twin in self._bare
        )

    @cached_property
    def _bare(self) -> list[int]:
        """The lines that are nothing but a label without a colon."""
        return [
            number for number in self._labels if self._awaits_value(number) and ":" not in self.lines[number].text
        ]

    def values_under(self, box: Box, field: Field) -> Iterator[Piece]:
        """Unlabelled lines under another field's value, the nearest first."""
        height = box[3] - box[1]
        # Its label may stand to the left of the value; what lies below either is below the field.
        left = min(line.box[0] for line in self.lines if on_same_row(line.box, box) and line.box[0] < box[2])
        for number, line in enumerate(self.lines):
            drop = line.box[1] - box[3]
            apart = max(line.box[0], left) - min(line.box[2], box[2])
            near = apart * self._aspect < _ASIDE * height
            if -0.3 * height < drop < 4 * height and near and not self.starts_with_label(number):
                yield self._with_continuation(piece_of(line), field)

    def _rest_of_line(self, spot: Spot) -> tuple[Piece, bool]:
        """What follows a label in its own line, and whether it may be more of the label instead of a value."""
        line = self.lines[spot.line]
        twin = _OTHER_NAME.match(line.text, spot.end) or _REMARK.match(line.text, spot.end)
        begin = twin.end() if twin else spot.end
        end = min((start for start in self._label_starts(spot.line) if start > begin), default=len(line.text))
        rest = piece_of(line, begin, end)
        if _CURRENCY.fullmatch(rest.text):
            rest = Piece("", ())  # the sum stands in a column of its own
        has_colon = line.text[spot.end :].lstrip().startswith((":", "="))
        return rest, not has_colon and not any(map(str.isdigit, rest.text))

    def _up_to_label(self, numbers: Sequence[int]) -> Piece:
        """Several lines of one row as one text that ends where a label begins within it."""
        pieces: list[Piece] = []
        for number in numbers:
            later = [start for start in self._label_starts(number) if start > _LABEL_AT_START]
            pieces.append(piece_of(self.lines[number], 0, min(later, default=None)))
            if later:
                break
        return joined(pieces)

    def _with_continuation(self, piece: Piece, field: Field, label: int | None = None) -> Piece:
        """The piece with the lines on which its value goes on; the first may begin under the label."""
        for _ in range(field.lines - 1):
            more = self.next_line(piece.words)
            if more is None and label is not None and piece.words:
                more = self._under_label(label, piece.words[-1].box[2])
                label = None
            if more is None or field.value.ends_before(more.text):
                break
            piece = piece + Piece(more.text, more.words)
        return piece

    def _out_of_boxes(self, piece: Piece, right: Sequence[int]) -> Piece | None:
        """A piece and what stands to its right, where that is one letter in each box."""
        return out_of_boxes(
            [*piece.words, *(word for number in right for word in piece_of(self.lines[number]).words)]
        )

    # --- Neighbours ---------------------------------------------------------------------------

    def next_line(self, words: Sequence[Word]) -> Line | None:
        """The line below some words that begins where they begin and is no label's."""
        if not words:
            return None
        last = box_of([word for word in words[-2:] if on_same_row(word.box, words[-1].box)])
        first = box_of(words)
        height = last[3] - last[1]
        for number, line in enumerate(self.lines):
            drop = line.box[1] - last[3]
            begins_alike = abs(line.box[0] - first[0]) * self._aspect < 2.0 * height
            # Telephones set values at the right edge; shorter lines below begin further to the right.
            ends_alike = abs(line.box[2] - last[2]) * self._aspect < 0.2 * height and line.box[0] > first[0]
            near = -0.4 * height < drop < NEXT_LINE * height and (begins_alike or ends_alike)
            if near and line.words[0] not in words:
                if words[-1].text.endswith(","):
                    return line
                return line if self._is_free(number) and not self._is_next_row(number) else None
        return None

    def _under_label(self, number: int, end: float) -> Line | None:
        """The line under a label on which its value goes on, where another column beside keeps both short.

        Args:
            number: of the label's line.
            end: the right edge of the value, behind which the other column begins.
        """
        line = self.lines[number]
        row = [other for other in self.lines if on_same_row(other.box, line.box)]
        column = min((other.box[0] for other in row if other.box[0] > end), default=None)
        if column is None:
            return self._wrapped_under(number)
        height = max(other.box[3] - other.box[1] for other in row)  # letters may be seen without those that rise
        for other, below in enumerate(self.lines):
            near = -0.4 * height < below.box[1] - line.box[3] < NEXT_LINE * height
            begins_alike = abs(below.box[0] - line.box[0]) * self._aspect < 0.5 * height
            if near and begins_alike:
                within = [below, *(self.lines[right] for right in self.right_of(other))]
                alone = all(text is below or text.box[0] > column - height for text in within)
                return below if alone and below.box[2] < column and self._is_free(other) else None
        return None

    def _wrapped_under(self, number: int) -> Line | None:
        """The line on which a numbered row that fills its line goes on, a little further to the right."""
        line = self.lines[number]
        height = line.box[3] - line.box[1]
        is_full = line.box[2] > NEARLY_FULL * max(other.box[2] for other in self.lines)
        if not is_full or not ENUMERATION.match(line.text):
            return None
        for other, below in enumerate(self.lines):
            indent = (below.box[0] - line.box[0]) * self._aspect
            if -0.4 * height < below.box[1] - line.box[3] < NEXT_LINE * height and indent < INDENT * height:
                is_row = ENUMERATION.match(below.text) is not None
                return below if indent > 0.5 * height and not is_row and self._is_free(other) else None
        return None

    def line_above(self, words: Sequence[Word]) -> Line | None:
        """The line above some words that begins where they begin and is no label's."""
        below = box_of(words)
        height = below[3] - below[1]
        for number, line in enumerate(self.lines):
            drop = below[1] - line.box[3]
            begins_alike = abs(line.box[0] - below[0]) * self._aspect < 2.0 * height
            if -0.4 * height < drop < NEXT_LINE * height and begins_alike and line.words[0] not in words:
                return line if self._is_free(number) else None
        return None

    def row_above(self, number: int) -> str:
        """What stands on the next row above a line, from left to right."""
        top = self.lines[number].box[1]
        above = [line for line in self.lines if line.box[3] <= top + 0.4 * (line.box[3] - line.box[1])]
        lowest = max(above, key=lambda line: line.box[3], default=None)
        row = [line for line in above if lowest is not None and on_same_row(line.box, lowest.box)]
        return " ".join(line.text for line in sorted(row, key=lambda line: line.box[0]))

    def _is_free(self, number: int) -> bool:
        """Whether a line may go on with the value above it: neither it nor what stands left of it is a label."""
        text = self.lines[number].text
        left = self.left_of(number)
        labelled = any(self.starts_with_label(other) for other in [number, *left])
        labelled = labelled or any(self.lines[other].text.rstrip().endswith(":") for other in left)
        numbered = any(NUMBERED_ROW.match(self.lines[other].text) for other in left)
        return not (labelled or numbered or text.lstrip().startswith(":") or _STARTS_LIKE_A_LABEL.match(text))

    def _is_next_row(self, number: int) -> bool:
        """Whether a counter stands left of a line, and the one before it above: `4 Kategori` under `3 Nama`."""
        for other in self.left_of(number):
            counter = self.lines[other]
            counted = _COUNTED.match(counter.text)
            if counted and any(
                before.box[3] <= counter.box[1] + 0.4 * (counter.box[3] - counter.box[1])
                and _begin_alike(before, counter, self._aspect)
                and (found := _COUNTED.match(before.text))
                and int(found[1]) == int(counted[1]) - 1
                for before in self.lines
            ):
                return True
        return False

    def left_of(self, number: int) -> list[int]:
        """Lines on the same row, to the left, the nearest first."""
        line = self.lines[number]
        row = [
            other
            for other, left in enumerate(self.lines)
            if left.box[2] <= line.box[0] and on_same_row(left.box, line.box)
        ]
        return sorted(row, key=lambda other: -self.lines[other].box[2])

    def right_of(self, number: int) -> list[int]:
        """Lines on the same row to the right, up to the next label, that say something."""
        line = self.lines[number]
        row = [
            other
            for other, right in enumerate(self.lines)
            if other != number and right.box[0] >= line.box[2] - 0.01 and on_same_row(line.box, right.box)
        ]
        found: list[int] = []
        for other in sorted(row, key=lambda other: self.lines[other].box[0]):
            begins_anew = self.lines[other].text.lstrip().startswith(":")
            if (self.starts_with_label(other) and not begins_anew) or (found and begins_anew):
                break
            nearest = self.left_of(other)[:1]
            if begins_anew and nearest != [number] and any(map(self.starts_with_label, nearest)):
                break  # a colon whose own label stands a little higher or lower
            if _says(self.lines[other]):
                found.append(other)
        return found

    def below(self, number: int) -> list[int]:
        """Lines below within reach that share the column of a line or are centred under it."""
        line = self.lines[number]
        height = line.box[3] - line.box[1]
        found = []
        for other, candidate in enumerate(self.lines):
            drop = candidate.box[1] - line.box[3]
            apart = max(candidate.box[0], line.box[0]) - min(candidate.box[2], line.box[2])
            near = apart * self._aspect < _ASIDE * height
            if other != number and -0.3 * height < drop < _BELOW * height and near and _says(candidate):
                found.append(other)
        return found[:3]

    def _own_column(self, field: Field, numbers: list[int]) -> list[int]:
        """Those of some lines that stand in the field's column; all of them where sections are no columns."""
        return [number for number in numbers if not self._is_other_column(field, piece_of(self.lines[number]))]

    def _is_other_column(self, field: Field, piece: Piece) -> bool:
        """Whether a piece stands in another section's column."""
        return self._sections.is_other_column(field.section, piece.box)


def _overlap(line: Line, head: Line) -> bool:
    """Whether a line's first word stands under a head."""
    return line.words[0].box[0] < head.box[2] and head.box[0] < line.words[0].box[2]


def _begin_alike(line: Line, other: Line, aspect: float) -> bool:
    """Whether two lines begin at the same distance from the left edge."""
    return abs(line.box[0] - other.box[0]) * aspect < 0.5 * (line.box[3] - line.box[1])


def _says(line: Line) -> bool:
    return piece_of(line).says_something


def _heads(line: Line, block: Block) -> bool:
    """Whether a line is nothing but one of a block's headings, behind a letter or number at most."""
    key = key_of(ENUMERATION.sub("", line.text))
    return any(key == key_of(heading) for heading in block.headings)
