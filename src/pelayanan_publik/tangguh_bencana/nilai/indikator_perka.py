"""The 20 indicators of Perka BNPB 1/2012: each a ladder of three questions.

The first rung is an effort begun, the second that the thing exists, the third that it works and
lasts; a no ends the ladder. The wording is short and ours; the split over the six aspects
follows the order of the questions and is not verified, because the annex could not be read.
"""

from __future__ import annotations

from pelayanan_publik.tangguh_bencana.nilai.jawaban import nomor_lembar
from pelayanan_publik.tangguh_bencana.nilai.kelas import AspekPerka
from pelayanan_publik.tangguh_bencana.parameters.ketangguhan import PERKA_INDIKATOR_PER_ASPEK

INDIKATOR_PERKA: tuple[str, ...] = (
    "Kebijakan pengurangan risiko bencana",
    "Rencana penanggulangan bencana, rencana aksi, rencana kontinjensi",
    "Forum pengurangan risiko bencana",
    "Tim relawan atau siaga bencana",
    "Kerja sama antarpelaku dan antarwilayah",
    "Dana tanggap darurat",
    "Dana pengurangan risiko bencana",
    "Pelatihan dan sarana aparat",
    "Pelatihan tim relawan",
    "Pelatihan warga",
    "Partisipasi warga dalam tim relawan",
    "Pelibatan perempuan dalam tim relawan",
    "Peta dan analisis risiko",
    "Peta, jalur evakuasi, dan pengungsian",
    "Sistem peringatan dini",
    "Mitigasi fisik",
    "Ketahanan ekonomi",
    "Perlindungan kesehatan kelompok rentan",
    "Pengelolaan sumber daya alam",
    "Perlindungan aset produktif",
)
TINGKAT_PERKA: tuple[tuple[str, str, str], ...] = (
    ("penyusunan dimulai", "dirancang dan dikonsultasikan", "ditetapkan sebagai peraturan"),
    ("penyusunan dimulai", "dokumen selesai", "terpadu dalam rencana pembangunan desa"),
    ("pembentukan dimulai", "terbentuk, belum sangat aktif", "aktif dengan program terencana"),
    ("pembentukan dimulai", "orang dan peralatan memadai", "latihan dan simulasi rutin"),
    ("pembicaraan dimulai", "perjanjian ditandatangani", "kegiatan bersama"),
    ("upaya menghimpun", "dana ada", "ada pengelola dan mekanisme"),
    ("upaya dimulai", "alokasi ditetapkan", "ada pengelola dan mekanisme"),
    ("upaya dimulai", "aparat terlatih, sarana ada", "ada mekanisme pemeliharaan"),
    ("upaya dimulai", "pelatihan diadakan", "praktik evakuasi dan tanggap darurat"),
    ("penyuluhan", "pelatihan warga diadakan", "simulasi bersama rutin"),
    ("upaya dimulai", "lebih dari 30 anggota aktif", "RT, RW, pemuda menyatakan diri relawan"),
    ("upaya dimulai", "lebih dari 15 perempuan aktif", "PKK, posyandu menyatakan diri relawan"),
    ("upaya dimulai", "dokumen risiko partisipatif", "kegiatan menurunkan risiko"),
    ("rencana", "dibuat, pengungsian berperlengkapan dasar", "simulasi evakuasi sering"),
    ("upaya dimulai", "data, alat, petugas, sampai ke semua", "simulasi peringatan sering"),
    ("rencana", "terbangun", "dipelihara dan diperluas"),
    ("rencana", "kegiatan berjalan", "berkelanjutan dan meluas"),
    ("rencana", "skema ada", "ada pengelola, mekanisme, prosedur"),
    ("rencana", "kegiatan berjalan", "mekanisme jangka panjang"),
    ("upaya dimulai", "kegiatan nyata", "ada pengelola dan mekanisme"),
)
"""What each of the three rungs means, by indicator."""

_ASPEK = tuple(
    aspek
    for aspek, banyak in zip(AspekPerka, PERKA_INDIKATOR_PER_ASPEK.riwayat[-1].nilai, strict=True)
    for _ in range(banyak)
)


def aspek_indikator(indikator: int) -> AspekPerka:
    """The aspect of an indicator, by its number from 1 to 20; the split is not verified.

    >>> aspek_indikator(1).value, aspek_indikator(20).value
    ('legislasi', 'penyelenggaraan')
    """
    return _ASPEK[nomor_lembar(indikator, len(_ASPEK), "indikator", "indicator")]
