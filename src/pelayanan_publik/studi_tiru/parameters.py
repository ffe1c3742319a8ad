"""Figures of innovation that were published, each with its date, source and evidence.

Of the innovation index only the structure and the classes of 2023 were readable; the weights of
its 36 indicators were not, so scores are the caller's. The older limit of 30 was only remembered
and is not here, nor are the eight steps of APEKSI and LAN's five. Of transfer instruments no
cut-off exists, and none is here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

from pelayanan_publik.core.legal import Bukti, DasarHukum, Parameter, semua_parameter
from pelayanan_publik.studi_tiru.pilihan import DimensiKeteralihan, KriteriaInovasi
from pelayanan_publik.studi_tiru.program import berlaku_sejak

# --- the innovation index ------------------------------------------------------------------------

_IID = DasarHukum(
    "Indeks Inovasi Daerah 2023",
    "terbaca untuk 2023; perubahan sesudahnya tidak terbaca",
    "scribd 654130239",
)
_SEJAK_2023 = date(2023, 1, 1)
IID_INDIKATOR_SPD = berlaku_sejak(
    "iid.indikator_spd", "Indikator satuan pemerintah daerah (1-15)", "", 15, _SEJAK_2023, _IID
)
IID_INDIKATOR_SID = berlaku_sejak(
    "iid.indikator_sid",
    "Indikator satuan inovasi daerah tiap inovasi (16-35)",
    "",
    20,
    _SEJAK_2023,
    _IID,
)
IID_PEMBAGI_TERKECIL = berlaku_sejak(
    "iid.pembagi_terkecil",
    "Skor inovasi dibagi banyaknya inovasi, paling sedikit",
    "inovasi",
    10,
    _SEJAK_2023,
    _IID,
)
IID_BAGIAN_SPD = berlaku_sejak(
    "iid.bagian_spd", "Bagian aspek SPD", "", Fraction(252, 1000), _SEJAK_2023, _IID
)
IID_BAGIAN_SID = berlaku_sejak(
    "iid.bagian_sid", "Bagian aspek SID", "", Fraction(748, 1000), _SEJAK_2023, _IID
)
IID_SANGAT_INOVATIF = berlaku_sejak(
    "iid.sangat_inovatif", "Sangat inovatif mulai", "", Decimal("60.01"), _SEJAK_2023, _IID
)
IID_INOVATIF = berlaku_sejak(
    "iid.inovatif", "Inovatif mulai", "", Decimal("35.00"), _SEJAK_2023, _IID
)
IID_KURANG_INOVATIF = berlaku_sejak(
    "iid.kurang_inovatif", "Kurang inovatif mulai", "", Decimal("0.01"), _SEJAK_2023, _IID
)

# --- what makes a regional innovation ------------------------------------------------------------

_PP_38 = DasarHukum(
    "PP 38/2017",
    "Pasal 6; hari pertama tidak terbaca, diambil 1 Januari",
    "paparan IID 2022, pdfcoffee",
)
KRITERIA_INOVASI: Mapping[KriteriaInovasi, Parameter[str]] = MappingProxyType(
    {
        kriteria: berlaku_sejak(
            f"kriteria_inovasi.{kriteria.value}",
            "Kriteria inovasi daerah",
            "",
            uraian,
            date(2017, 1, 1),
            _PP_38,
        )
        for kriteria, uraian in (
            (KriteriaInovasi.KEBARUAN, "baru seluruhnya atau sebagian"),
            (KriteriaInovasi.MANFAAT, "memberi manfaat"),
            (KriteriaInovasi.TIDAK_MEMBEBANI, "tidak membebani atau membatasi masyarakat"),
            (KriteriaInovasi.KEWENANGAN, "menjadi kewenangan daerah"),
            (KriteriaInovasi.DAPAT_DIREPLIKASI, "dapat direplikasi"),
        )
    }
)

# --- transfer ------------------------------------------------------------------------------------

_ASTAIRE = DasarHukum(
    "ASTAIRE (Cambon 2013)", "BMC Public Health 13:1184; tanpa ambang", "PMC3878633"
)
DIMENSI_KETERALIHAN: Mapping[DimensiKeteralihan, Parameter[str]] = MappingProxyType(
    {
        dimensi: berlaku_sejak(
            f"keteralihan.{dimensi.value}",
            "Kelompok kriteria keteralihan",
            "",
            uraian,
            date(2013, 1, 1),
            _ASTAIRE,
            Bukti.PRIMER,
        )
        for dimensi, uraian in (
            (DimensiKeteralihan.POPULASI, "population"),
            (DimensiKeteralihan.LINGKUNGAN, "environment"),
            (DimensiKeteralihan.PELAKSANAAN, "implementation"),
            (DimensiKeteralihan.DUKUNGAN, "support for transfer"),
        )
    }
)
BANYAK_KRITERIA_ASTAIRE = berlaku_sejak(
    "keteralihan.astaire",
    "Kriteria ASTAIRE; kalimatnya tidak ada di sini",
    "kriteria",
    23,
    date(2013, 1, 1),
    _ASTAIRE,
    Bukti.PRIMER,
)
DERAJAT_KETERALIHAN = berlaku_sejak(
    "keteralihan.derajat",
    "Derajat alih kebijakan",
    "",
    "copying, emulation, mixtures, inspiration",
    date(2000, 1, 1),
    DasarHukum("Dolowitz dan Marsh (2000)", "tabel", "PMC7294243"),
    Bukti.PRIMER,
)
KEGAGALAN_KETERALIHAN = berlaku_sejak(
    "keteralihan.kegagalan",
    "Kegagalan alih kebijakan",
    "",
    "uninformed, incomplete, inappropriate",
    date(2000, 1, 1),
    DasarHukum("Dolowitz dan Marsh (2000)", "tabel", "PMC7294243"),
    Bukti.PRIMER,
)
ANTISIPASI = berlaku_sejak(
    "keteralihan.antisipasi",
    "Sebelum mulai keteralihan hanya diantisipasi; dinilai setelah efek diukur",
    "",
    True,
    date(2018, 1, 1),
    DasarHukum("PIET-T (Schloemer 2018)", "Implementation Science", "s13012-018-0751-8"),
    Bukti.PRIMER,
)

PARAMETER = semua_parameter(vars())
"""All of them, for the catalogue."""
