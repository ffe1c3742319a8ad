"""Orders of a period by the way they came, and the groups that got none."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    galat_anggota,
    tulis_kata,
    tulis_persen,
    tulis_rupiah,
)
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.gandeng_gendong.book.effects import buku_pada
from pelayanan_publik.gandeng_gendong.book.langkah import (
    KeadaanKelompok,
    KeadaanPesanan,
)
from pelayanan_publik.gandeng_gendong.book.state import (
    BukuGandengGendong,
)
from pelayanan_publik.gandeng_gendong.pesanan import SaluranPesanan


@attrs.frozen
class RekapSaluran:
    """Orders of a period by the way they came: their number and what they are worth."""

    saluran: SaluranPesanan
    pesanan: int
    rupiah: int


@attrs.frozen
class RekapPesanan:
    """Orders for the days of a period: by way, by state, and the groups that got none."""

    masa: Masa
    pada: date
    saluran: tuple[RekapSaluran, ...]
    keadaan: tuple[tuple[KeadaanPesanan, int], ...]
    tanpa_pesanan: tuple[str, ...]
    """Active groups that no order of the period binds."""
    kelompok_aktif: int

    def rupiah(self, saluran: SaluranPesanan) -> int:
        return next(s.rupiah for s in self.saluran if s.saluran is saluran)

    @property
    def bagian_aplikasi(self) -> Fraction | None:
        """Of the value of all orders in the book, what came through the app; None of nothing."""
        jumlah = sum(s.rupiah for s in self.saluran)
        return Fraction(self.rupiah(SaluranPesanan.APLIKASI), jumlah) if jumlah else None

    def penjelasan(self) -> Penjelasan:
        saluran = (
            Penjelasan(tulis_kata(s.saluran), f"{s.pesanan} pesanan, {tulis_rupiah(s.rupiah)}")
            for s in self.saluran
        )
        keadaan = (Penjelasan(tulis_kata(k), f"{n} pesanan") for k, n in self.keadaan)
        kosong = f"{len(self.tanpa_pesanan)} dari {self.kelompok_aktif}"
        return Penjelasan(
            f"Pesanan untuk {self.masa} menurut buku {self.pada}",
            f"{sum(s.pesanan for s in self.saluran)} pesanan",
            (
                *saluran,
                Penjelasan("Bagian aplikasi dari nilai", tulis_persen(self.bagian_aplikasi, 1)),
                *keadaan,
                Penjelasan("Kelompok aktif tanpa pesanan", kosong),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def rekap_pesanan(buku: BukuGandengGendong, *, masa: Masa, pada: date) -> RekapPesanan:
    """Orders for the days of a period, as the book had them on a day.

    The value of an order is that of the portions that count so far; called off, it is nothing.

    >>> from pelayanan_publik.gandeng_gendong.book.state import buku_gandeng_gendong
    >>> juli = Masa(date(2024, 7, 1), date(2024, 8, 1))
    >>> print(rekap_pesanan(buku_gandeng_gendong(), masa=juli, pada=date(2024, 7, 31)).penjelasan())
    Pesanan untuk 2024-07-01 s.d. sebelum 2024-08-01 menurut buku 2024-07-31: 0 pesanan
      ...
    """
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(buku, BukuGandengGendong, "buku"), galat_anggota(masa, Masa, "masa")
    )
    masukan.hari("pada", pada)
    masukan.tuntas()
    saat_itu = buku_pada(buku, pada)
    isi = [k for k in saat_itu.pesanan.values() if k.isi.untuk in masa]
    aktif = [
        kode for kode, k in sorted(saat_itu.kelompok.items()) if k.keadaan is KeadaanKelompok.AKTIF
    ]
    dapat = {k.kelompok for k in isi if k.mengikat}
    return RekapPesanan(
        masa,
        pada,
        tuple(
            RekapSaluran(
                s,
                sum(k.isi.saluran is s for k in isi),
                sum(k.nilai_rupiah for k in isi if k.isi.saluran is s),
            )
            for s in SaluranPesanan
        ),
        tuple((k, n) for k in KeadaanPesanan if (n := sum(p.keadaan is k for p in isi))),
        tuple(kode for kode in aktif if kode not in dapat),
        len(aktif),
    )
