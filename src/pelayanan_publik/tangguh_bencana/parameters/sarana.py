"""What is published of things: extinguishers, fire posts, response.

Of a regulation whose first day was not read, the first of January of its year is taken. The
spacing of 15 m is known only by hearsay (other sources say 20 or 25 m), and so is no more than
a proposal; the travel distance of NFPA 10 is not here at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from pelayanan_publik.core.legal import (
    TAK_BERTANGGAL,
    Berlaku,
    Bukti,
    DasarHukum,
    Parameter,
)
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.parameters.parameter import USULAN, berlaku_sejak
from pelayanan_publik.tangguh_bencana.sarana.pilihan import LiputanAPAR

# --- fire extinguishers --------------------------------------------------------------------------

_PERMENAKER = DasarHukum(
    "Permenaker 04/1980",
    "tinggi pemasangan; 1 Januari tahunnya, hari berlakunya tidak terbaca",
    "saranak3.co.id",
)
_GEOMETRI = DasarHukum(
    "Usulan pustaka ini", "geometri jarak 15 m; sumbernya tidak sepakat", "hitungan sendiri"
)

LIPUTAN: Mapping[LiputanAPAR, Parameter[int | Decimal]] = MappingProxyType(
    {
        LiputanAPAR.LUAS: berlaku_sejak(
            "apar.liputan.luas",
            "Luas yang diliput satu APAR 6 kg",
            "m2",
            200,
            TAK_BERTANGGAL,
            DasarHukum("Anjuran umum APAR 6 kg", "tanpa tanggal", "scribd 341159104; karinafire"),
        ),
        LiputanAPAR.LINGKARAN: berlaku_sejak(
            "apar.liputan.lingkaran",
            "Luas lingkaran berjari-jari setengah jarak 15 m",
            "m2",
            Decimal("176.71"),
            TAK_BERTANGGAL,
            _GEOMETRI,
            Bukti.USULAN,
        ),
        LiputanAPAR.PERSEGI: berlaku_sejak(
            "apar.liputan.persegi",
            "Luas persegi bersisi jarak 15 m",
            "m2",
            225,
            TAK_BERTANGGAL,
            _GEOMETRI,
            Bukti.USULAN,
        ),
    }
)
JARAK_APAR = berlaku_sejak(
    "apar.jarak", "Jarak antar-APAR", "m", 15, TAK_BERTANGGAL, USULAN, Bukti.USULAN
)
DASAR_APAR = berlaku_sejak(
    "apar.dasar", "Dasar APAR di atas lantai, paling rendah", "cm", 15, date(1980, 1, 1),
    _PERMENAKER,
)  # fmt: skip
PUNCAK_APAR = berlaku_sejak(
    "apar.puncak", "Puncak APAR di atas lantai, paling tinggi", "cm", 125, date(1980, 1, 1),
    _PERMENAKER,
)  # fmt: skip

# --- response and the area a fire post protects --------------------------------------------------

_WMK = DasarHukum(
    "Kepmeneg PU 11/KPTS/2000",
    "wilayah manajemen kebakaran; 1 Januari tahunnya, hari berlakunya tidak terbaca",
    "scribd 259781008",
)

BATAS_TANGGAP: Parameter[int] = Parameter(
    "tangguh_bencana.batas_tanggap",
    "Waktu tanggap kebakaran, paling lama",
    "menit",
    (
        Berlaku(15, Masa(date(2000, 1, 1), date(2020, 1, 1)), _WMK, Bukti.SEKUNDER),
        Berlaku(
            15,
            Masa(date(2020, 1, 1)),
            DasarHukum(
                "Kepmendagri 364.1-306/2020",
                "lampiran; 1 Januari tahunnya, hari berlakunya tidak terbaca",
                "pdfcoffee, lampiran Redkar; SPM kebakaran",
            ),
            Bukti.PRIMER,
        ),
    ),
)
JARI_JARI_WMK = berlaku_sejak(
    "wmk.jari_jari", "Jari-jari layanan pos kebakaran", "km", Decimal("7.5"), date(2000, 1, 1),
    _WMK,
)  # fmt: skip
JARAK_POS = berlaku_sejak(
    "wmk.jarak_pos", "Jarak lahan terbangun ke pos kebakaran, paling jauh", "km", Decimal("2.5"),
    date(2000, 1, 1), _WMK,
)  # fmt: skip
JARAK_SEKTOR = berlaku_sejak(
    "wmk.jarak_sektor", "Jarak lahan terbangun ke kantor sektor, paling jauh", "km",
    Decimal("3.5"), date(2000, 1, 1), _WMK,
)  # fmt: skip

_IFCAA = DasarHukum("Anjuran IFCAA", "tanpa tanggal", "text-id.123dok")
JIWA_PER_POS = berlaku_sejak(
    "kebakaran.jiwa_per_pos", "Penduduk yang dilayani satu pos kebakaran", "jiwa", 30_000,
    TAK_BERTANGGAL, _IFCAA,
)  # fmt: skip
JIWA_PER_MOBIL = berlaku_sejak(
    "kebakaran.jiwa_per_mobil", "Penduduk yang dilayani satu mobil pemadam", "jiwa", 10_000,
    TAK_BERTANGGAL, _IFCAA,
)  # fmt: skip
PERSONEL_PER_MOBIL = berlaku_sejak(
    "kebakaran.personel", "Personel bersama satu mobil pemadam", "orang", 25, TAK_BERTANGGAL,
    _IFCAA,
)  # fmt: skip
