"""Which kind of paper a page is: titles by place and size, cues, labels; unknown when nothing is sure."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from rapidfuzz import fuzz

from ocr.extract import count_labels
from ocr.labels import NUMBERED_ROW, holds_phrase, key_of
from ocr.pieces import on_same_row
from ocr.text import Line, PageText
from validators.documents.kind import PaperKind
from validators.documents.registry import KINDS

TITLE, CUE, LABEL, AGAINST = 4.0, 1.0, 0.6, 2.0
OTHER_HEADING = 8.0
"""What a heading that names another paper speaks against the kinds whose title is nowhere on the page."""
UNSUPPORTED = 0.75
"""What a title is worth where nothing else that the kind says is on the page; short ones are then not enough."""
ENOUGH = 4.0
"""Evidence from which a page is taken for a kind; a full title with one cue, or many labels."""
SURE = 8.0
LEAST_SHARE = 0.4
"""A title that fills less of its line is a mention in a sentence."""
LEAST_SHARE_FIRST = 0.3
"""The same for a title that begins its line."""
ALONE = 0.85
"""A bare title stands alone on its line: it fills at least so much of it."""
LEAST_LEAD = 1.15
"""The best kind must have this many times the evidence of the second."""
SUBJECT_SHARE = 0.8
"""A title that begins the subject of a letter counts as if it filled so much of its line."""

_SUBJECT = re.compile(r"(?i)^\W*(?:perihal|hal)\b(?!\W*\d)[\s:]*")
"""The subject of a letter is its title."""
_WORD = re.compile(r"[A-Za-z]{3,}")
"""A subject has more than one; single ones stand by chance beside the word `hal`."""
_OF_A_FILE = re.compile(r"(?i)\.(?:pdf|jpe?g|png|webp|docx?|zip)\b")
"""What lists of uploaded files name; a file's name is no title."""
_GOES_ON = re.compile(
    r"^\W*(?:SURAT (?:PERNYATAAN|KUASA|PERMOHONAN)|(?:P|F)AKTA INTEGRITAS|FORMULIR PERMOHONAN"
    r"|(?:DAFTAR|DATA) (?:ALAT|PERALATAN|SARANA|INVENTARIS|TENAGA|KETENAGAAN)|STRUKTUR ORGANISASI"
    r"|BUKTI KECUKUPAN)\b"
)
"""Titles that go on with what the paper is about, as long as it takes: `SURAT KUASA PENGAMBILAN DOKUMEN`."""
_LABEL_AND_VALUE = re.compile(r"^[A-Za-z][A-Za-z .()/-]{2,50}:\s*\S")
_NAMES_A_PAPER = re.compile(
    r"^\W{0,3}(?:E-|LEMBAR |SALINAN |CONTOH |DATA )?(?!(?:SURAT|FORMULIR|FORM|KARTU|BUKTI|TANDA|DAFTAR)\W*$)"
    r"(?:SURAT|FORMULIR|FORM|KARTU|BUKTI|TANDA(?! TANGAN)|DAFTAR|SERTIFIKAT|SERTIPIKAT|PIAGAM|LAPORAN|BERITA ACARA"
    r"|BIODATA|RIWAYAT HIDUP|PRIBADI|CURRICULUM VITAE|KUITANSI|KWITANSI|FAKTUR|INVOICE|NOTA|RESI|STRUK|TAGIHAN"
    r"|SLIP|TIKET|UNDANGAN|PENGUMUMAN|REKAM MEDIS|RESUME|HASIL|RAPOR|TRANSKRIP|REKENING|POLIS|KEPUTUSAN|PERATURAN"
    r"|IZIN|PERSETUJUAN|PENETAPAN|REKOMENDASI|PERJANJIAN|NOTULEN|JADWAL|PROPOSAL|KUESIONER)\b"
)
"""How headings of papers begin."""
_ABOUT_PAPERS = re.compile(
    r"^\W{0,3}(?:TANDA TERIMA|BUKTI (?:PENDAFTARAN|PENERIMAAN|PENGAJUAN|PENYERAHAN|PERMOHONAN)|CHECK\s?-?LIST"
    r"|CE[KC]\s?LIST?|DAFTAR (?:PERIKSA|PERSYARATAN|BERKAS|KELENGKAPAN|LAMPIRAN|ISI)"
    r"|(?:LEMBAR|FORM|FORMULIR) (?:KONTROL|VERIFIKASI|DISPOSISI|CHECK|CEK|PENGAMBILAN)"
    r"|SURAT (?:KETERANGAN|KEPUTUSAN|TANDA) (?:KEABSAHAN|PENGGANTI|KEHILANGAN|HILANG|PENYETARAAN|PENERIMAAN"
    r"|PENGAMBILAN)"
    r"|(?:PER)?SYARAT|STANDAR|ALUR|PANDUAN|TATA CARA|PENGUMUMAN|PERATURAN|UNDANG|LAPORAN|REKAP)\w*\b"
)
"""Headings of what is said about papers, whose own names follow: `TANDA TERIMA BERKAS PERMOHONAN`."""
LARGE = 1.25
"""A line in letters so much larger than usual is a heading, also in small letters."""
LONGEST_HEADING = 9
"""Words of a heading that is not in capitals."""
HEADINGS_ABOVE = 0.45
"""Further down stand lists, seals and signatures."""
LIST_OF_PAPERS = 4
"""So many kinds named on a page that calls itself something else: a checklist, a receipt of documents."""
STRONG_TITLE = 0.7
"""A title from which on a page says what it is."""
MOST_BREAKS = 2
"""A title stands on no more than so many lines and one."""
MISREAD = 90.0
"""A heading so like a title of ours (of 100) is that title with slips."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A kind and how sure it is (0 to 1)."""

    kind: str
    confidence: float


def classify(page: PageText) -> Guess:
    """The kind of one page; `unknown` where the evidence is thin or two kinds are near each other."""
    titles = title_strengths(page)
    headings = other_headings(page)
    scores = sorted(
        ((_evidence_beside(page, kind, titles, headings), kind.kind) for kind in KINDS.values()), reverse=True
    )
    (best, name), (second, _) = scores[0], scores[1]
    if best < ENOUGH or best < LEAST_LEAD * second:
        return Guess(kind="unknown", confidence=round(1 - min(max(best, 0.0) / SURE, 0.9), 3))
    lead = min(1.0, (best - second) / best / 0.4)
    return Guess(kind=name, confidence=round(min(0.995, 0.5 + 0.35 * min(1.0, best / SURE) + 0.15 * lead), 3))


def _evidence_beside(
    page: PageText, kind: PaperKind, titles: Mapping[str, float], headings: Sequence[str]
) -> float:
    """The evidence for a kind, less what the page says itself that it is, where that is something else."""
    is_list = len(titles) >= LIST_OF_PAPERS and bool(headings)
    if kind.kind in titles and not is_list:
        return evidence(page, kind, titles[kind.kind])
    other = any(strength >= STRONG_TITLE for strength in titles.values())
    other = other or any(not _speaks_of(heading, kind) for heading in headings)
    return evidence(page, kind, 0.0) - OTHER_HEADING * other


def other_headings(page: PageText) -> list[str]:
    """Headings and subjects that name a paper none of whose titles we know: `KARTU PESERTA UJIAN`."""
    usual = median(line.box[3] - line.box[1] for line in page.lines) if page.lines else 0.0
    headings = [line.text for line in page.lines if _is_a_heading(line, usual)]
    subjects = [text for _, text in _subjects(page.lines) if len(_WORD.findall(text)) > 1]
    return [text for text in (*headings, *subjects) if not _holds_a_title(text)]


def _is_a_heading(line: Line, usual: float) -> bool:
    """Whether a line high on the page begins like the name of a paper, in capitals or large letters."""
    return (
        _is_large(line, usual)
        and line.box[1] < HEADINGS_ABOVE
        and any(begins.match(line.text.upper()) for begins in (_NAMES_A_PAPER, _ABOUT_PAPERS))
    )


def _is_large(line: Line, usual: float) -> bool:
    if line.text.isupper():
        return True
    # Lines that a camera saw from near are higher than others, but a broken sentence is longer than a heading.
    return line.box[3] - line.box[1] > LARGE * usual and len(line.text.split()) <= LONGEST_HEADING


def _subjects(lines: Sequence[Line]) -> Iterator[tuple[Line, str]]:
    """What letters say after `Perihal` or `Hal`, on its line, below or beside it."""
    for line in lines:
        said = _SUBJECT.match(line.text)
        if said and said.end() < len(line.text):
            yield line, line.text[said.end() :]
        elif said:
            height = line.box[3] - line.box[1]
            below = [
                other
                for other in lines
                if abs(other.box[0] - line.box[0]) < height and -0.3 * height < other.box[1] - line.box[3] < height
            ]
            right = [other for other in lines if other.box[0] > line.box[2]]
            beside = [other for other in right if abs(other.box[1] - line.box[1]) < height / 2]
            beside.sort(key=lambda other: other.box[0])
            beneath = any(map(_says_what, below[:1])) and not any(map(_says_what, beside[:1]))
            yield from ((other, other.text) for other in (below if beneath else beside)[:1])


def _says_what(line: Line) -> bool:
    """Whether a line names a letter; what stands beside or below a label may be another label."""
    return _holds_a_title(line.text) or _NAMES_A_PAPER.match(line.text.upper()) is not None


def _holds_a_title(text: str) -> bool:
    key = key_of(text)
    titles = (key_of(title) for kind in KINDS.values() for title in kind.titles)
    if _ABOUT_PAPERS.match(text.upper()):
        return any(key.startswith(title) for title in titles)
    return any(title in key or fuzz.ratio(key, title) > MISREAD for title in titles)


def _speaks_of(heading: str, kind: PaperKind) -> bool:
    """Whether a heading has a phrase of the kind: `BUKTI PELUNASAN PBB-P2` may well be a receipt of land tax."""
    key = key_of(heading)
    if _ABOUT_PAPERS.match(heading.upper()):
        return False
    return any(len(key_of(cue)) > 3 and holds_phrase(key, cue) for cue in kind.cues)


def evidence(page: PageText, kind: PaperKind, title: float) -> float:
    """What speaks for a kind, its title among it, less what speaks against it."""
    text = key_of(page.text)
    if kind.needs and not any(holds_phrase(text, phrase) for phrase in kind.needs):
        return 0.0
    cues = sum(holds_phrase(text, cue) for cue in kind.cues)
    cues += sum(any(re.search(mark, line.text) for line in page.lines) for mark in kind.marks)
    if not title and cues < 2:
        return 0.0
    if kind.cues and not cues and all(" " not in phrase for phrase in kind.titles if _stands_on(page, phrase)):
        return 0.0  # a single word, and nothing else that speaks for the kind
    if kind.cues and not cues:
        title *= UNSUPPORTED
    labels = count_labels(page, kind) if kind.fields else 0
    against = sum(_speaks_against(page, text, phrase) for phrase in kind.against)
    return TITLE * title + CUE * cues + LABEL * labels - AGAINST * against


def _speaks_against(page: PageText, text: str, phrase: str) -> bool:
    """Whether a phrase is on the page; of other papers only titles count, as sentences name them too."""
    if not holds_phrase(text, phrase):
        return False
    is_title = (phrase.isupper() and _NAMES_A_PAPER.match(phrase)) or phrase == "Perihal"
    return not is_title or _stands_on(page, phrase)


def _stands_on(page: PageText, title: str) -> bool:
    return any(_share_of_line(key_of(line.text), title) is not None for line in page.lines)


def title_strengths(page: PageText) -> dict[str, float]:
    """For each kind how much a line looks like one of its titles (0 to 2), where any does.

    On one line the longest title counts alone: "Surat Pernyataan Memiliki Tempat Praktik" is no
    "Surat Pernyataan", also where it runs over two lines. A title in running text is a mention of
    another paper and counts nothing.
    """
    usual = median(line.box[3] - line.box[1] for line in page.lines) if page.lines else 0.0
    subjects = [line for line, _ in _subjects(page.lines)]
    labels = _labels(page, usual)
    found = [
        (_Title(line=line, kind=kind, wanted=wanted), share)
        for line in (*page.lines, *_broken_headings(page.lines))
        if not any(line.words[0] is label.words[0] for label in labels)
        for (kind, wanted), share in _titles_on(line, is_subject=line in subjects).items()
    ]
    best: dict[str, float] = {}
    for title, share in found:
        if not any(title.is_part_of(other) for other, _ in found):
            best[title.kind] = max(best.get(title.kind, 0.0), _strength(title, share, usual))
    return best


def _labels(page: PageText, usual: float) -> list[Line]:
    """Lines with a colon and a value, or with one beside them: they label a number (`Nomor Induk Berusaha : 02…`).

    In capitals or large letters they may be a heading all the same, where there is no other.
    """
    headed = bool(other_headings(page))
    return [
        line
        for line in page.lines
        if (headed or not _is_large(line, usual))
        and not _SUBJECT.match(line.text)
        and (_LABEL_AND_VALUE.match(line.text) or any(_stands_beside(line, other) for other in page.lines))
    ]


def _stands_beside(line: Line, other: Line) -> bool:
    """Whether another line stands to the right, and begins with a colon."""
    half = (line.box[3] - line.box[1]) / 2
    return other.text.startswith(":") and other.box[0] > line.box[2] and abs(other.box[1] - line.box[1]) < half


@dataclass(frozen=True, slots=True, kw_only=True)
class _Title:
    """A kind's title on a line, or on two that make one heading."""

    line: Line
    kind: str
    wanted: str

    def is_part_of(self, other: "_Title") -> bool:
        """Whether another title says the same and more at the same place."""
        longer = self.wanted != other.wanted and self.wanted in other.wanted
        return longer and (self.line.words[0] in other.line.words or other.line.words[0] in self.line.words)


def _strength(title: _Title, share: float, usual: float) -> float:
    """How much a line looks like its title: how much of it the title fills, its size, place and length."""
    first = title.line.words[0].box
    large = min(1.4, max(0.8, (first[3] - first[1]) / usual)) if usual else 1.0
    high = 1.1 if first[1] < 0.4 else 0.7
    return share * large * high * min(1.15, 0.7 + len(title.wanted) / 40)


def _broken_headings(lines: Sequence[Line]) -> Iterator[Line]:
    """Lines joined with the one or two below them that are centred under them or, in capitals, begin with them.

    Long titles are broken, and what stands beside them in other columns comes between in reading order. Words that
    stand far apart on one row are one title, too.
    """
    for line in lines:
        row = [other for other in lines if on_same_row(other.box, line.box)] if line.text.isupper() else []
        if len(row) > 1 and row[0] is line and all(other.text.isupper() for other in row):
            yield Line(
                words=tuple(word for other in sorted(row, key=lambda other: other.box[0]) for word in other.words)
            )
        joined = line
        for _ in range(MOST_BREAKS):
            below = _goes_on_below(joined, line.box[3] - line.box[1], lines)
            if below is None:
                break
            joined = Line(words=joined.words + below.words)
            yield joined


def _goes_on_below(heading: Line, height: float, lines: Sequence[Line]) -> Line | None:
    """The next line below in the column of a heading."""
    left, _, right, bottom = heading.box
    found = [
        other
        for other in lines
        if -0.4 * height < other.box[1] - bottom < 1.2 * height
        and (
            abs(left + right - other.box[0] - other.box[2]) < 0.06
            or (abs(left - other.box[0]) < 0.01 and heading.text.isupper() and other.text.isupper())
        )
    ]
    return min(found, key=lambda other: other.box[1], default=None)


def _titles_on(line: Line, *, is_subject: bool = False) -> dict[tuple[str, str], float]:
    """The kinds and titles that a line carries, with the share of it that each fills."""
    key = key_of(_SUBJECT.sub("", line.text))
    found: dict[tuple[str, str], float] = {}
    is_about_papers = _ABOUT_PAPERS.match(line.text.upper()) is not None
    if NUMBERED_ROW.match(line.text) or _OF_A_FILE.search(line.text):
        return found  # no heading
    goes_on = line.text.isupper() and _GOES_ON.match(line.text) is not None
    for kind in KINDS.values():
        for title in (*kind.titles, *kind.bare_titles):
            share = _share_of_line(key, title)
            begins = key.startswith(key_of(title))
            if is_about_papers and not begins:
                continue
            if begins and (goes_on or (is_subject and share is not None)):
                share = max(share or 0.0, SUBJECT_SHARE)
            if share is not None and (title not in kind.bare_titles or share > ALONE):
                found[kind.kind, key_of(title)] = share
    return found


def _share_of_line(key: str, title: str) -> float | None:
    """The share of a line that a title fills; None where it does not stand there, or is lost in a sentence."""
    wanted = key_of(title)
    if len(key) < len(wanted) - 2 or not holds_phrase(key, title):
        return None
    share = min(1.0, len(wanted) / len(key))
    return share if share >= (LEAST_SHARE_FIRST if key.startswith(wanted) else LEAST_SHARE) else None
