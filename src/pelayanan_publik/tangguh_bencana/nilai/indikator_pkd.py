"""The 32 indicators of the PKD and the pattern of their four questions, in the order of the form.

Counted from 1 as on paper; the names are short forms of the workbook's. Every indicator is asked
the same four questions, so that its level tells how far it has come:

    1  is it there, has it been done          3  does the village budget for it
    2  does it serve, reliably and enough     4  do others help to make it better
"""

from __future__ import annotations

from itertools import accumulate
from types import MappingProxyType

from pelayanan_publik.tangguh_bencana.nilai.jawaban import nomor_lembar
from pelayanan_publik.tangguh_bencana.nilai.kelas import KomponenPKD
from pelayanan_publik.tangguh_bencana.parameters.ketangguhan import (
    PKD_BANYAK_INDIKATOR,
    PKD_BANYAK_PERTANYAAN,
)

INDIKATOR_PKD: tuple[str, ...] = (
    # layanan dasar
    "Pendidikan",
    "Kesehatan",
    "Transportasi",
    "Air bersih",
    "Pangan dan gizi",
    "UMKM dan BUMDes",
    "Komunikasi dan informasi",
    "Administrasi dan kependudukan",
    "Lingkungan hidup",
    "Keagamaan",
    "Kebudayaan",
    "Perlindungan keamanan",
    "Pemberdayaan perempuan dan perlindungan anak",
    "Layanan khusus difabel",
    # peraturan dan kebijakan penanggulangan bencana
    "Pengkajian risiko bencana",
    "Rencana penanggulangan bencana",
    "Pelatihan penanggulangan bencana",
    "Kelembagaan penanggulangan bencana",
    "Bantuan dan kerja sama penanggulangan bencana",
    # pencegahan dan mitigasi
    "Pencegahan",
    "Mitigasi",
    "Sosialisasi pengetahuan kebencanaan",
    # kesiapsiagaan darurat
    "Peringatan bahaya",
    "Penyebarluasan peringatan",
    "Rencana evakuasi",
    "Jalur evakuasi",
    "Tempat pengungsian",
    "Uji kesiapsiagaan atau simulasi",
    # kesiapsiagaan pemulihan
    "Penilaian pascabencana mandiri",
    "Pemulihan dini mandiri",
    "Pengelolaan bantuan yang transparan",
    "Membangun kembali lebih baik",
)
PERTANYAAN_PKD: tuple[str, ...] = (
    "Apakah ada atau sudah dilakukan?",
    "Apakah bermanfaat, andal, dan memenuhi kebutuhan?",
    "Apakah pemerintah desa menganggarkan kelanjutannya?",
    "Apakah bekerja sama dengan pihak lain untuk meningkatkannya?",
)
"""The pattern that the four questions of every indicator follow; not their words."""

BANYAK_PERTANYAAN = PKD_BANYAK_PERTANYAAN.riwayat[-1].nilai
_BANYAK = PKD_BANYAK_INDIKATOR.riwayat[-1].nilai
_UJUNG = (0, *accumulate(_BANYAK))

LETAK_KOMPONEN: MappingProxyType[KomponenPKD, slice] = MappingProxyType(
    {k: slice(a, b) for k, a, b in zip(KomponenPKD, _UJUNG, _UJUNG[1:], strict=False)}
)
"""Where each component stands among the indicators."""
_KOMPONEN = tuple(k for k, n in zip(KomponenPKD, _BANYAK, strict=True) for _ in range(n))


def komponen_indikator(indikator: int) -> KomponenPKD:
    """The component of an indicator, by its number from 1 to 32.

    >>> komponen_indikator(14), komponen_indikator(20).value
    (<KomponenPKD.LAYANAN_DASAR: 'layanan_dasar'>, 'pencegahan_dan_mitigasi')
    """
    return _KOMPONEN[nomor_lembar(indikator, len(_KOMPONEN), "indikator", "indicator")]
