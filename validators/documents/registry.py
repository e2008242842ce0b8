"""All kinds of papers, by name."""

from collections.abc import Mapping

from validators.documents import (
    bukti_lunas_pbb,
    ijazah,
    kk,
    ktp,
    nib,
    npwp,
    perjanjian_sewa,
    sip,
    skck,
    sppl,
    sppt_pbb,
    str_,
    surat_domisili,
    surat_ket_praktik,
    surat_kuasa,
    surat_permohonan,
    surat_pernyataan,
    surat_sehat,
)
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
    surat_permohonan.KIND,
    surat_kuasa.KIND,
    surat_pernyataan.KIND,
    surat_ket_praktik.KIND,
    surat_sehat.KIND,
    surat_domisili.KIND,
    skck.KIND,
    sip.KIND,
    sppl.KIND,
    perjanjian_sewa.KIND,
    *TITLED,
)

KINDS: Mapping[str, PaperKind] = {kind.kind: kind for kind in _ALL}
"""Every kind that Berkas knows by name."""
