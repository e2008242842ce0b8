"""STR, the registration of a health professional (domain.md b; lifetime since UU 17/2023)."""

from validators.documents import prose
from validators.documents.kind import Field, PaperKind
from validators.values import DATE, DOCUMENT_NUMBER, NAME, TEXT, VALIDITY

KIND = PaperKind(
    kind="str",
    title="STR",
    title_en="Professional registration",
    one_page=True,
    titles=("SURAT TANDA REGISTRASI", "REGISTRATION CERTIFICATE"),
    cues=(
        "KONSIL",
        "Nomor STR",
        "Kompetensi",
        "Tenaga Kesehatan",
        "Perguruan Tinggi",
        "Berlaku sampai",
        "Konsil Kesehatan Indonesia",
        "REGISTRASI",
    ),
    against=("SURAT IZIN PRAKTIK", "Perihal"),
    fields=(
        Field(
            name="number",
            value=DOCUMENT_NUMBER,
            labels=(
                "Nomor STR",
                "No. STR",
                "Nomor Registrasi",
                "Nomor",
                "No. Registrasi",
                "Registration Number",
                "No",
            ),
            required=True,
        ),
        Field(
            name="name",
            value=NAME,
            labels=("Nama", "Nama Lengkap", "Name", "Diberikan kepada", "Granted to"),
            prose=(prose.PERSON_BORN,),
            required=True,
        ),
        Field(
            name="birth_date",
            value=DATE,
            labels=(
                "Tempat/Tanggal Lahir",
                "Tempat/Tgl Lahir",
                "Tanggal Lahir",
                "Tempat, Tanggal Lahir",
                "Tempat dan Tanggal Lahir",
                "Date of Birth",
            ),
            prose=(prose.BORN_ON,),
        ),
        Field(
            name="profession",
            value=TEXT,
            labels=(
                "Profesi",
                "Kompetensi",
                "Jenis Tenaga Medis/Kesehatan",
                "Jenis Tenaga Medis",
                "Jenis Tenaga Kesehatan",
                "Jenis Tenaga",
                "Kualifikasi",
                "Jenis Profesi",
            ),
        ),
        Field(
            name="issued_on",
            value=DATE,
            labels=(
                "Tanggal Terbit",
                "Diterbitkan tanggal",
                "Tanggal Ditetapkan",
                "Tanggal Penetapan",
                "Ditetapkan tanggal",
                "Pada tanggal",
                "Tgl Terbit",
            ),
            patterns=(
                rf"^[A-Z][A-Za-z. ]{{2,30}}\s?,\s?(?P<value>{prose.DATE})[.]?$",
                rf"(?i)^(?:pada\s)?tanggal\s?:?\s?(?P<value>{prose.DATE})$",
            ),
            last=True,
            unlabelled=True,
        ),
        Field(
            name="valid_until",
            value=VALIDITY,
            labels=(
                "Berlaku sampai",
                "Berlaku Sampai Dengan",
                "Berlaku s/d",
                "Berlaku hingga",
                "Masa Berlaku",
                "Berlaku",
                "Valid until",
            ),
            prose=(prose.VALID_IN_SENTENCE,),
            required=True,
        ),
    ),
)
