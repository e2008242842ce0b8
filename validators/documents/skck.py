"""SKCK, the police's letter about a person's record (domain.md b); it says itself how long it holds."""

from validators.documents import certificates, letters, prose
from validators.documents.kind import Field, PaperKind
from validators.values import DATE, NIK

KIND = PaperKind(
    kind="skck",
    title="SKCK",
    title_en="Police record letter",
    titles=("SURAT KETERANGAN CATATAN KEPOLISIAN", "POLICE RECORD"),
    cues=("SKCK", "KEPOLISIAN NEGARA REPUBLIK INDONESIA", "INTELKAM", "catatan kriminal", "rumus sidik jari"),
    fields=(
        Field(
            name="number",
            value=certificates.LETTER_NUMBER,
            labels=("Nomor", "No", "No. Pol", "Nomor / Number", "Number"),
            patterns=(r"\b(?P<value>SKCK\s?/[\w\s./()-]*\d[\w\s./()-]*)$",),
        ),
        Field(
            name="name",
            value=letters.LETTERS_PERSON,
            labels=("Nama", "Nama Lengkap", "Nama / Name", "Name"),
            lines=2,
            required=True,
        ),
        Field(
            name="nik",
            value=NIK,
            labels=(*letters.NIK_LABELS, "Nomor KTP/Paspor", "No. KTP/Paspor", "ID Number", "ID Card Number"),
        ),
        Field(
            name="issued_on",
            value=DATE,
            labels=("Pada Tanggal", "Dikeluarkan Pada Tanggal", "Pada Tanggal / On", "Issued on", "On date"),
            patterns=(rf"(?i)^\W{{0,2}}pada tanggal(?:\s?/\s?(?:on|date|at))?\s?[.:]?\s?(?P<value>{prose.DATE})",),
            prose=(rf"(?i:dikeluarkan di)\b[^0-9]{{2,70}}?(?i:tanggal)[^0-9]{{0,14}}(?P<value>{prose.DATE})",),
        ),
        Field(
            name="valid_until",
            value=DATE,
            labels=(
                "Sampai Dengan",
                "Sampai Dengan Tanggal",
                "Berlaku Sampai Dengan",
                "Berlaku Sampai",
                "Valid Until",
            ),
            prose=(
                rf"(?i:berlaku)\b(?:(?!(?i:dikeluarkan di|berada)).){{0,90}}?\b(?i:sampai|s\s?[./]\s?d\b|hingga)"
                rf"[^0-9]{{0,40}}(?P<value>{prose.DATE})",
            ),
        ),
    ),
    other_labels=(
        "Jenis Kelamin",
        "Kebangsaan",
        "Tempat dan Tgl. Lahir",
        "Tempat Tinggal Sekarang",
        "Rumus Sidik Jari",
        "Nomor Paspor",
        "Berada di Indonesia",
        "Sex",
        "Nationality",
        "Religion",
        "Place and date of birth",
        "Current address",
        "Occupation",
        "Fingerprints",
        "Passport Number",
    ),
)
