"""Bounds of the classes, by law and basis.

Not here on purpose: the table of centerforsme.freshdesk.com, which prints the sales bounds of
PP 7/2021 under the heading "net worth or capital".
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from pelayanan_publik.core.legal import (
    TAK_BERTANGGAL,
    Berlaku,
    Bukti,
    DasarHukum,
    Parameter,
    Program,
)
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.umkm.kelas.pilihan import BasisKelas, BatasKelas, KeperluanKelas

_satu = Program("umkm").satu
_UU_20_2008 = Masa(date(2008, 7, 4), date(2021, 2, 2))
_PP_7_2021 = date(2021, 2, 2)
_JUTA, _MILIAR = 10**6, 10**9


def _uu_20(mikro: int, kecil: int, menengah: int) -> Berlaku[BatasKelas]:
    return Berlaku(
        BatasKelas(mikro, kecil, menengah),
        _UU_20_2008,
        DasarHukum(
            "UU 20/2008",
            "Pasal 6; sejak diundangkan 4 Juli 2008, sampai PP 7/2021",
            "DDTC 23 Februari 2021; hukumacara1.blogspot.com dan gemercikhujan.blogspot.com, 2008",
        ),
        Bukti.SEKUNDER,
    )


def _pp_7(ayat: int, mikro: int, kecil: int, menengah: int) -> Berlaku[BatasKelas]:
    return Berlaku(
        BatasKelas(mikro, kecil, menengah),
        Masa(_PP_7_2021),
        DasarHukum(
            "PP 7/2021",
            f"Pasal 35 ayat ({ayat}); hari berlakunya dari berita, perubahan kemudian "
            "tidak diperiksa",
            "scribd 649831600; DDTC 23 Februari 2021",
        ),
        Bukti.PRIMER,
    )


BATAS_KELAS: Mapping[BasisKelas, Parameter[BatasKelas]] = MappingProxyType(
    {
        BasisKelas.MODAL: Parameter(
            "umkm.batas_kelas.modal",
            "Modal usaha paling banyak, tanpa tanah dan bangunan tempat usaha",
            "",
            (_pp_7(3, _MILIAR, 5 * _MILIAR, 10 * _MILIAR),),
        ),
        BasisKelas.PENJUALAN: Parameter(
            "umkm.batas_kelas.penjualan",
            "Hasil penjualan tahunan paling banyak",
            "",
            (
                _uu_20(300 * _JUTA, 2_500 * _JUTA, 50 * _MILIAR),
                _pp_7(5, 2 * _MILIAR, 15 * _MILIAR, 50 * _MILIAR),
            ),
        ),
        BasisKelas.KEKAYAAN: Parameter(
            "umkm.batas_kelas.kekayaan",
            "Kekayaan bersih paling banyak, tanpa tanah dan bangunan tempat usaha",
            "",
            (_uu_20(50 * _JUTA, 500 * _JUTA, 10 * _MILIAR),),
        ),
    }
)
"""By basis; a law that does not know one has no value of it on its days."""
BASIS_KEPERLUAN: Mapping[KeperluanKelas, Parameter[BasisKelas]] = MappingProxyType(
    {
        keperluan: _satu(
            f"basis_keperluan.{keperluan.value}",
            f"Basis kelas untuk {keperluan.value.replace('_', ' ')}",
            "",
            basis,
            _PP_7_2021,
            DasarHukum("PP 7/2021", "Pasal 35 ayat (2)", "ireappos.com; kontrakhukum.com"),
        )
        for keperluan, basis in (
            (KeperluanKelas.PENDIRIAN, BasisKelas.MODAL),
            (KeperluanKelas.PEMBERDAYAAN, BasisKelas.PENJUALAN),
            (KeperluanKelas.USAHA_LAMA, BasisKelas.PENJUALAN),
        )
    }
)
"""By what the class is asked for."""
PEKERJA_BPS = _satu(
    "pekerja_bps",
    "Pekerja paling banyak: mikro, kecil",
    "orang",
    (4, 19),
    TAK_BERTANGGAL,
    DasarHukum(
        "Kriteria BPS menurut tenaga kerja",
        "industri mikro 1-4 dan kecil 5-19 orang; di atas itu tidak terbaca",
        "katalog mikrodata BPS, IMK 2013",
    ),
)
PENJUALAN_MIKRO_KMK = _satu(
    "penjualan_mikro_kmk",
    "Hasil penjualan tahunan usaha mikro paling banyak, untuk kredit usaha mikro",
    "rupiah",
    100 * _JUTA,
    date(2003, 1, 29),
    DasarHukum(
        "KMK 40/KMK.06/2003",
        "tanggal keputusan 29 Januari 2003; kapan berakhir tidak diketahui",
        "belitiketpesawat-murah.blogspot.com, Oktober 2013",
    ),
)
