"""Products, rates and limits of KUR: the rule of 2023, and what was read of the one before.

The rules of 2025 and 2026 were not read. The figures of 2023 hold until somebody enters them,
and every basis says so. The page that tells the first day of the rule of 2023 has other rates
than CNBC, which quotes the articles; the rates are CNBC's.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import TypeVar

from pelayanan_publik.core.legal import Berlaku, Bukti, DasarHukum, Parameter
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.umkm.kur.pilihan import (
    PlafonKUR,
    ProdukKUR,
    SektorKUR,
    TanggaBunga,
    TujuanKUR,
)

T = TypeVar("T")
_JUTA = 10**6
_SEJAK_2023 = date(2023, 2, 1)
_2020 = Masa(date(2020, 9, 7), _SEJAK_2023)
_2023 = Masa(_SEJAK_2023)
_TENTANG_2023 = "sejak 1 Februari 2023 (gomediaonline.com); aturan 2025 dan 2026 tidak terbaca"


def _permenko_1(letak: str, sumber: str) -> DasarHukum:
    isi = "; ".join(filter(None, (letak, _TENTANG_2023)))
    return DasarHukum("Permenko Perekonomian 1/2023", isi, sumber)


_PERMENKO_15 = DasarHukum(
    "Permenko Perekonomian 15/2020",
    "hari berlakunya tidak terbaca, kira-kira akhir Agustus 2020; dipakai hari penjelasannya",
    "Okezone 7 September 2020; detikFinance 13 Agustus 2020",
)
_RATA_2020 = DasarHukum(
    _PERMENKO_15.nama, f"6 % untuk semua; {_PERMENKO_15.letak}", _PERMENKO_15.sumber
)
_NOL_2020 = DasarHukum(
    _PERMENKO_15.nama,
    f"0 % sampai 31 Desember 2020, lalu 6 %; {_PERMENKO_15.letak}",
    "iNews 14 Agustus 2020; detikFinance 13 Agustus 2020",
)
_CNBC = "CNBC Indonesia 4 September 2023"
_RADAR = "radarselatan"


def _riwayat(*isi: tuple[Masa, T, DasarHukum]) -> tuple[Berlaku[T], ...]:
    return tuple(Berlaku(nilai, masa, dasar, Bukti.SEKUNDER) for masa, nilai, dasar in isi)


PLAFON_KUR: Mapping[ProdukKUR, Parameter[PlafonKUR]] = MappingProxyType(
    {
        produk: Parameter(f"umkm.plafon_kur.{produk.value}", uraian, "", riwayat)
        for produk, uraian, riwayat in (
            (
                ProdukKUR.SUPER_MIKRO,
                "Jumlah KUR super mikro",
                _riwayat(
                    (_2020, PlafonKUR(0, 10 * _JUTA), _PERMENKO_15),
                    (_2023, PlafonKUR(0, 10 * _JUTA), _permenko_1("Pasal 18", _CNBC)),
                ),
            ),
            (
                ProdukKUR.MIKRO,
                "Jumlah KUR mikro",
                _riwayat(
                    (_2020, PlafonKUR(10 * _JUTA, 50 * _JUTA), _PERMENKO_15),
                    (_2023, PlafonKUR(10 * _JUTA, 100 * _JUTA), _permenko_1("Pasal 22", _CNBC)),
                ),
            ),
            (
                ProdukKUR.KECIL,
                "Jumlah KUR kecil",
                _riwayat((_2023, PlafonKUR(100 * _JUTA, 500 * _JUTA), _permenko_1("", _CNBC))),
            ),
            (
                ProdukKUR.KHUSUS,
                "Jumlah KUR khusus setiap anggota kelompok",
                _riwayat((_2023, PlafonKUR(0, 500 * _JUTA), _permenko_1("", _CNBC))),
            ),
            (
                ProdukKUR.PMI,
                "Jumlah KUR penempatan pekerja migran Indonesia",
                _riwayat((_2023, PlafonKUR(0, 100 * _JUTA), _permenko_1("", _CNBC))),
            ),
        )
    }
)
"""By product; a product has no value on the days of a rule that was not read for it."""


def _tangga(*persen: int) -> TanggaBunga:
    return TanggaBunga(tuple(Fraction(p, 100) for p in persen))


_ENAM = ((_2020, _tangga(6), _RATA_2020),)
_NOL_LALU_ENAM = (
    (Masa(_2020.mulai, date(2021, 1, 1)), _tangga(0), _NOL_2020),
    (Masa(date(2021, 1, 1), _SEJAK_2023), _tangga(6), _RATA_2020),
)
BUNGA_KUR: Mapping[ProdukKUR, Parameter[TanggaBunga]] = MappingProxyType(
    {
        produk: Parameter(
            f"umkm.bunga_kur.{produk.value}",
            f"Bunga efektif setahun {produk.sebutan}, menurut akses ke-",
            "",
            _riwayat(
                *dulu,
                *((_2023, _tangga(*p), _permenko_1(letak, _CNBC)) for p in persen),
            ),
        )
        for produk, dulu, letak, persen in (
            (ProdukKUR.SUPER_MIKRO, _NOL_LALU_ENAM, "Pasal 18 ayat (2)", [(3,)]),
            (ProdukKUR.MIKRO, _ENAM, "Pasal 22", [(6, 7, 8, 9)]),
            (ProdukKUR.KECIL, _ENAM, "sama dengan KUR mikro", [(6, 7, 8, 9)]),
            (ProdukKUR.KHUSUS, _ENAM, "", [(6,)]),
            (ProdukKUR.PMI, _ENAM, "", []),
        )
    }
)
"""By product: one rate for every access, or one for each. Of PMI only the rate of 2020 was read."""
AKSES_KUR_MIKRO: Mapping[SektorKUR, Parameter[int]] = MappingProxyType(
    {
        sektor: Parameter(
            f"umkm.akses_kur_mikro.{sektor.value}",
            f"Akses KUR mikro paling banyak, {sektor.value.replace('_', ' ')}",
            "kali",
            _riwayat((_2023, banyak, _permenko_1("", _RADAR))),
        )
        for sektor, banyak in ((SektorKUR.PRODUKSI_PERTANIAN, 4), (SektorKUR.LAINNYA, 2))
    }
)
"""By what the money is for; of the other products no limit was read."""
_BULAN = ((TujuanKUR.MODAL_KERJA, (36, 48)), (TujuanKUR.INVESTASI, (60, 84)))


def _jangka(
    kode: str, nama: str, masa: Masa, dasar: DasarHukum
) -> Mapping[TujuanKUR, Parameter[tuple[int, int]]]:
    return MappingProxyType(
        {
            tujuan: Parameter(
                f"umkm.{kode}.{tujuan.value}",
                f"Jangka {nama} paling lama untuk {tujuan.value.replace('_', ' ')}: "
                "semula, diperpanjang",
                "bulan",
                _riwayat((masa, bulan, dasar)),
            )
            for tujuan, bulan in _BULAN
        }
    )


JANGKA_KUR = _jangka("jangka_kur", "KUR", _2023, _permenko_1("produknya tidak disebut", _RADAR))
"""By what is bought with it: the longest term, and the longest with an extension."""
JANGKA_KUR_MIKRO = _jangka("jangka_kur_mikro", "KUR mikro", _2020, _PERMENKO_15)
"""The same of the rule of 2020, read of KUR mikro alone."""
