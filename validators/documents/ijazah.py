"""Ijazah, the diploma of a school or university (domain.md b)."""

import re

from validators.documents import boxes, copies, days, prose
from validators.documents.kind import Field, PaperKind, Section
from validators.documents.wording import worded
from validators.values import DATE, DOCUMENT_NUMBER, NAME, TEXT, Parsed, ValueType
from validators.words.towns import town

_PLACES_OF_POLTEKKES = (
    "Aceh", "Banda Aceh", "Medan", "Padang", "Riau", "Pekanbaru", "Jambi", "Bengkulu", "Palembang",
    "Tanjungkarang", "Pangkalpinang", "Pangkal Pinang", "Tanjung Karang", "Tanjungpinang", "Tanjung Pinang",
    "Jakarta III", "Jakarta II", "Jakarta I", "Banten", "Bandung", "Tasikmalaya", "Semarang", "Surakarta",
    "Yogyakarta", "Surabaya", "Malang", "Denpasar", "Mataram", "Kupang", "Pontianak", "Palangka Raya",
    "Palangkaraya", "Banjarmasin", "Kalimantan Timur", "Samarinda", "Manado", "Gorontalo", "Palu", "Mamuju",
    "Makassar", "Kendari", "Maluku", "Ternate", "Sorong", "Jayapura",
)  # fmt: skip
"""All polytechnics of the ministry of health bear a place's name after the ministry's."""
_POLTEKKES = (
    r"(?i:(?:politeknik kesehatan|poltekkes)\s(?:kementerian kesehatan|kemenkes|departemen kesehatan|depkes)"
    rf"(?:\s(?:republik indonesia|ri))?\s(?:{'|'.join(_PLACES_OF_POLTEKKES)}))\b"
)
_COLLEGE = (
    r"(?i:universitas|institut|politeknik|poltekkes|poltekes|sekolah tinggi|akademi|akper|akbid|akfar"
    r"|stikes|stik|stifar)\b"
)
_SCHOOL = (
    r"(?i:(?:SM[AKUP]|SMEA|STM|SPK|SMF|SMKF|MA|SD|MTs|PKBM)(?:[NS]|\s(?:negeri|swasta))?|MAN|SMAN|SMKN|SMTA|SLTA"
    r"|madrasah (?:aliyah|tsanawiyah|ibtidaiyah)|sekolah (?:dasar|menengah (?:atas|umum|kejuruan|farmasi|pertama))"
    r"|sekolah perawat kesehatan|sekolah pengatur rawat)\b"
)
_NAME_WORD = r"(?:[A-Z0-9(“\"][\w.'’()/“”\"-]*|dan|di)"
_END_OF_NAME = (
    r"(?i:menerangkan|menyatakan|memberikan|berdasarkan|dengan|tahun|program\b|nomor"
    r"|dan\s(?:dekan|ketua|direktur))"
)
_NAME_WORDS = rf"(?:\s(?!{_END_OF_NAME}){_NAME_WORD}){{1,9}}?"
_GENERIC = (
    r"(?i:(?:sekolah (?:dasar|menengah (?:atas|umum|kejuruan|pertama))(?: tingkat (?:atas|pertama))?"
    r"|sekolah tinggi(?: ilmu)?|institut(?: ilmu)?|akademi|politeknik|universitas)"
    r"(?:\s(?:kesehatan(?: masyarakat)?|keperawatan|kebidanan|farmasi|teknologi|ekonomi|hukum|negeri|swasta"
    r"|islam(?: negeri)?|kementerian kesehatan|kemenkes|republik indonesia|ri|dan))*)"
)
"""What is still no name: `Sekolah Tinggi Ilmu Kesehatan` of a place or a founder."""
_BROKEN_HEADING = (
    r"(?:SEKOLAH TINGGI|INSTITUT|AKADEMI|POLITEKNIK|UNIVERSITAS)(?:\s(?!IJAZAH)[A-Z][A-Z.'’-]+){2,9}?"
    r"(?=\s(?:I\s?J\s?A|N[Oo]\b|NOMOR|SK\b|STATUS|TERAKREDITASI|\W|[A-Z]?[a-z]))"
)
"""A name in capitals over two lines, up to the title or to what is printed in other letters."""
_NO_PART_OF_NAME = (
    r"(?:IJAZAH|IJASAH|DIPLOMA|FAKULTAS|PROGRAM|JURUSAN|SARJANA|PROFESI|TERAKREDITASI|STATUS|NOMOR|NO)\b"
)
_FOUNDED_IN = (
    r"(?:SEKOLAH TINGGI|STIKES|STIK|AKADEMI|AKPER|AKBID|AKFAR|INSTITUT|POLITEKNIK"
    r"|UNIVERSITAS (?=MUHAMMADIYAH|PGRI|ISLAM|KATOLIK|KRISTEN|TERBUKA|'?AISYIYAH))"
    rf"(?:\s?(?!{_NO_PART_OF_NAME})['‘’]?[A-Z][A-Z.'’-]+){{1,8}}?\s(?=[A-Z]{{2}}){town()}\b"
)
"""A name in capitals with the town that parts it from others of that name, also where it stands a line below."""
_HEAD = r"(?i:rektor|direktur|ketua|dekan|kepala(?: sekolah| madrasah)?)"
_IN_A_PROVINCE = (
    r"\s(?i:kecamatan|kec\.|kabupaten|kab\.|kota)\s[^,:]{3,60}?\s(?i:provinsi|prov\.)\s|\s(?i:provinsi|prov\.)\s"
)
"""Where a school stands is no part of its name."""
_STATES = (
    rf"(?=\s?,|{_IN_A_PROVINCE}|\s(?i:dengan ini|menerangkan|menyatakan|memberikan|memutuskan|berdasarkan)"
    r"|\sdan\s(?i:dekan|ketua|direktur)|\s(?i:nomor|npsn|nss)\b)"
)
_OTHER_DAY = r"(?i:lahir|terdaftar|sumpah|ditetapkan|diberikan|dikeluarkan|keputusan|sejak)\b"
"""What has a day of its own that is not the graduation."""
_OF_A_PROGRAMME = (
    r"(?i:\b(?:pada|dari|di|menyelesaikan|mengikuti|menempuh|fakultas(?:\s\w+){1,4}?"
    r"|(?:diploma|d)[ .-]?(?:iii|iv|[34])|sarjana(?: terapan)?|magister),?\s(?:program studi|prodi))\s"
)
_GOES_ON = (
    r"(?:(?i:dinyatakan|telah|lulus|dengan|pada|kepada\w*|tanggal|tgl|nomor|no|nama|gelar|jenjang|tempat|lahir)\b)"
)
_PROGRAMME_WORD = rf"(?!{_GOES_ON})[A-Z0-9](?:[\w()/&-]|\.(?=\w))*"
_AFTER_ITS_NAME = (
    rf"(?=\s?[,.;(]|\s{_GOES_ON}|\s(?:dan\s)?(?!dan\s)[a-z]"
    r"|\s(?i:fakultas|jurusan|universitas|sekolah|institut)\b)"
)
_TITLE = r"(?:I\s?J\s?A\s?[ZS]\s?A\s?H|SERTIFIKAT PROFESI|SURAT TANDA TAMAT BELAJAR)\b"

_WHOLLY_GENERIC = re.compile(rf"{_GENERIC}\W*")
_HARDLY_A_NAME = re.compile(
    r"(?i)\b(?:diploma|degree|award\w*|confer\w*|certif\w*|granted|upon|ijazah|rektor|universit\w*|program)\b"
)


_OTHERS_NUMBER = re.compile(r"(?i)\b(?:sk|(?:ter)?akreditasi|peringkat|tanggal|tahun)\b|\b[a-z]{6,}\s[a-z]{4,}")
LEAST_DIGITS, LEAST_PLAIN = 4, 6
"""Fewer are a house's or a form's; without letters and strokes, the serial number of the printed sheet."""


def _parse_number(text: str) -> Parsed | None:
    """The diploma's number; that of an accreditation or a sentence with one is none."""
    parsed = DOCUMENT_NUMBER.parse(boxes.out_of_boxes(prose.CALLED_NUMBER.sub("", text)))
    if parsed is None or sum(map(str.isdigit, str(parsed.value))) < LEAST_DIGITS:
        return None
    if str(parsed.value).isdigit() and len(str(parsed.value)) < LEAST_PLAIN:
        return None
    return None if _OTHERS_NUMBER.search(str(parsed.value)) else parsed


def _parse_institution(text: str) -> Parsed | None:
    """The institution; one that goes on in a line that we do not see is none."""
    return None if _WHOLLY_GENERIC.fullmatch(text) else TEXT.parse(text)


_NO_PROGRAMME = re.compile(
    r"(?i)(?:(?:study )?program(?:me)?\W*$|studi\W*$"
    r"|(?:direktur|rektor|dekan|ketua|kepala|jenjang|gelar|tanggal|fakultas)\b)"
)
_AFTER_PROGRAMME = re.compile(
    r"(?i),.*|\s?/\s?(?:bachelor|master|doctor|diploma|profession|undergraduate|medic|nurs|pharma|midwi|dent|public)"
    r".*|\s(?:dan(?: (?-i:[a-z])|$)|pada|sehingga|dengan|telah|tanggal|fakultas|yang|gelar)\b.*"
)


def _parse_programme(text: str) -> Parsed | None:
    """The programme up to where the sentence goes on; a head who signs or the next label is none."""
    return None if _NO_PROGRAMME.match(text) else TEXT.parse(_AFTER_PROGRAMME.sub("", text))


def _parse_graduate(text: str) -> Parsed | None:
    """The graduate's name; the same introduction in English is none."""
    return None if _HARDLY_A_NAME.search(text) else NAME.parse(prose.ADDRESSED.sub("", text))


_NUMBER = ValueType(name="diploma_number", parse=_parse_number)
_INSTITUTION = ValueType(name="institution", parse=_parse_institution)
_PROGRAMME = ValueType(name="programme", parse=_parse_programme)
_GRADUATE = ValueType(
    name="graduate", parse=_parse_graduate, next_value=re.compile(prose.NO_DEGREE), qualified=True
)

KIND = PaperKind(
    kind="ijazah",
    title="Ijazah",
    title_en="Diploma",
    one_page=True,
    titles=(
        "IJAZAH",
        "IJASAH",
        "IJAZAH NOMOR",
        *worded("IJAZAH", "PROFESI|SARJANA|SARJANA TERAPAN|DIPLOMA|MAGISTER|SPESIALIS"),
        "SERTIFIKAT PROFESI",
        "SURAT TANDA TAMAT BELAJAR",
    ),
    cues=(
        "Program Studi",
        "Rektor",
        "Dekan",
        "gelar",
        "Nomor Ijazah",
        "Ijazah Nasional",
        "telah menyelesaikan",
        "dinyatakan lulus",
        "telah lulus",
        "lulus ujian",
        "lulus dari",
        "tamat belajar",
        "memberikan gelar",
        "memberikan ijazah",
        "UNIVERSITAS",
        "POLITEKNIK",
        "SEKOLAH TINGGI",
        "SEKOLAH MENENGAH",
        "MADRASAH",
        "satuan pendidikan",
        "Tahun Pelajaran",
        "Direktur",
    ),
    against=(
        "Perihal",
        "Mata Kuliah",
        "Mata Pelajaran",
        "Daftar Nilai",
        "Diploma Supplement",
        "Surat Keterangan Pendamping Ijazah",
        "Keterangan Lulus",
        "Capaian Pembelajaran",
        "ijazah sedang dalam proses",
        "Keabsahan Ijazah",
        "Penyetaraan Ijazah",
        "Pengganti Ijazah",
        "Pengambilan Ijazah",
        "Penerimaan Ijazah",
        "Verifikasi Ijazah",
        "adalah benar lulusan",
        "benar telah mengeluarkan ijazah",
    ),
    sections=(
        Section(name="paper", opened_by=("IJAZAH",)),
        copies.STAMP,
    ),
    fields=(
        Field(
            name="number",
            value=_NUMBER,
            required=True,
            ranked=True,
            labels=(
                *worded("Penomoran|Nomor|No", "Ijazah Nasional", "|(PIN)"),
                "PIN",
                *worded("Nomor|No|Nomor Seri|No Seri|Seri", "Ijazah|Ijasah", "|Profesi"),
                *worded("|Nomor|No", "Seri"),
                *worded("|National", "Diploma|Certificate", "Number|No"),
            ),
            # The number of the national examination, printed without a label: `DN-11 Ma 0012345`.
            patterns=(
                r"(?P<value>\bDN[-/]?\s?(?:\d{2}|PC|LN)[\s/-]{0,2}(?:\w[\w./ -]{0,16}?[\s/-]?)?\d{6,7})$",
                r"^(?:(?i:no(?:mor)?)[\s.:]{1,4})?(?P<value>[A-Z]{1,3}[-/](?:[\w.]{1,8}[-/ ]){1,5}\d{4,8})$",
                r"^(?i:no(?:mor)?)[\s.:]{1,4}(?P<value>(?=\S*(?i:IJ(?:Z|AZAH)))[\w./-]*\d[\w./-]*)$",
            ),
            # `Nomor` alone is also that of a student or a decree: the diploma's own stands at its title.
            prose=(*prose.number_under(_TITLE), prose.number_under(r"\A")[0]),
        ),
        Field(
            name="name",
            value=_GRADUATE,
            lines=2,
            required=True,
            ranked=True,
            labels=(
                "Nama",
                "Nama Lengkap",
                "Nama Mahasiswa",
                "Nama Lulusan",
                "Nama Pemilik",
                "diberikan kepada",
                "menyatakan bahwa",
                "dengan ini menyatakan bahwa",
                "menerangkan bahwa",
                "dengan ini menerangkan bahwa",
                "memberikan ijazah kepada",
                "dengan ini memberikan ijazah kepada",
                "ijazah ini diberikan kepada",
                "kepada",
                "Name",
                "Full Name",
                "Awarded to",
            ),
            prose=(prose.PERSON_BORN, prose.PERSON_STATED),
        ),
        Field(
            name="institution",
            value=_INSTITUTION,
            labels=(
                "Perguruan Tinggi",
                "Nama Perguruan Tinggi",
                "Asal Perguruan Tinggi",
                "Satuan Pendidikan",
                "Nama Sekolah",
                "Asal Sekolah",
            ),
            told_first=(
                rf"\b{_HEAD}\s(?:[A-Za-z]+\s){{0,4}}(?P<value>{_COLLEGE}{_NAME_WORDS}){_STATES}",
                rf"\b(?P<value>{_FOUNDED_IN})",
            ),
            patterns=(
                rf"^(?P<value>{_POLTEKKES})$",
                rf"^(?P<value>{_COLLEGE}{_NAME_WORDS})$",
                rf"^(?P<value>{_SCHOOL}{_NAME_WORDS})$",
                rf"(?i:lulus(?:an)? (?:dari|pada|di)) (?P<value>{_SCHOOL}{_NAME_WORDS})(?=\s?[,.]|\s[a-z]|$)",
            ),
            prose=(
                rf"\b(?P<value>{_POLTEKKES})",
                rf"\b(?P<value>{_BROKEN_HEADING})",
                rf"\b{_HEAD}\s(?:[A-Za-z]+\s){{0,4}}(?P<value>{_SCHOOL}{_NAME_WORDS}){_STATES}",
            ),
        ),
        Field(
            name="programme",
            value=_PROGRAMME,
            ranked=True,
            labels=(
                "Program Studi",
                "Jurusan/Program Studi",
                "Fakultas/Program Studi",
                "pada Program Studi",
                "Prodi",
                "Study Program",
                "Program Pendidikan",
                "Program Keahlian",
                "Kompetensi Keahlian",
                "Konsentrasi Keahlian",
                "Paket Keahlian",
                "Jurusan",
                "Peminatan",
            ),
            told_first=(
                rf"{_OF_A_PROGRAMME}(?P<value>{_PROGRAMME_WORD}(?:\s(?:dan\s)?{_PROGRAMME_WORD}){{0,7}}?){_AFTER_ITS_NAME}",
            ),
            patterns=(
                r"(?i)program studi\s?:?\s?(?P<value>[A-Za-z0-9 ()-]{3,60})$",
                r"(?i)^program\s(?P<value>(?:ilmu (?:pengetahuan|alam|sosial)|bahasa|keagamaan|ip[as])\b[a-z ]*)$",
                r"(?i)^(?P<value>(?:pendidikan )?profesi (?:dokter(?: gigi| hewan)?|ners|bidan|apoteker))$",
                r"(?i)^program(?:\spilihan|\speminatan)?\s?:\s?(?P<value>[A-Za-z0-9 ()-]{3,60})$",
            ),
        ),
        Field(
            name="graduated_on",
            value=DATE,
            ranked=True,
            labels=days.GRADUATED,
            patterns=(r"(?i)\blulus\b(?P<value>.{4,60})$",),
            prose=(
                rf"(?i:l\s?u\s?l\s?u\s?s)\b(?:(?!{_OTHER_DAY}|(?i:nomor)).){{0,200}}?(?i:pada|tanggal)\s(?:(?i:tanggal)\s)?(?P<value>{prose.DATE})",
                rf"(?i:menyelesaikan|menamatkan)\b(?:(?!{_OTHER_DAY}).){{0,110}}?(?i:pada tanggal)\s"
                rf"(?P<value>{prose.DATE})",
                rf"(?i:ujian|sidang|yudisium|studi|pendidikan)(?:,?\s[a-z]+){{0,4}}?\s"
                rf"(?i:diakhiri|diselesaikan|diselenggarakan|berakhir|selesai)\s(?:(?i:pada)\s)?(?:(?i:tanggal)\s)?"
                rf"(?P<value>{prose.DATE})",
            ),
        ),
    ),
)
