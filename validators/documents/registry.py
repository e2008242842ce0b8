"""All kinds of papers, by name."""

from collections.abc import Mapping

from validators.documents import bukti_lunas_pbb, ijazah, kk, ktp, letters, nib, npwp, sppt_pbb, str_
from validators.documents.kind import PaperKind
from validators.documents.titled import TITLED

_ALL = (
    ktp.KIND,
    kk.KIND,
    npwp.KIND,
    nib.KIND,
    str_.KIND,
    ijazah.KIND,
    sppt_pbb.KIND,
    bukti_lunas_pbb.KIND,
    letters.SURAT_PERMOHONAN,
    letters.SURAT_KUASA,
    letters.SURAT_PERNYATAAN,
    letters.SURAT_KET_PRAKTIK,
    *TITLED,
)

KINDS: Mapping[str, PaperKind] = {kind.kind: kind for kind in _ALL}
"""Every kind that Berkas knows by name."""
