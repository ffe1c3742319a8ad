"""Whole orders at once, so that whoever has least has as much as can be.

A design option of this library, not a rule of Yogyakarta.

Each order goes whole to one group, or to none. Of all ways the one is sought whose levels (rupiah
per member), from the lowest up, are the largest in the order of a dictionary: first the lowest is
as high as can be, then the second, and so on. That is hard in general, so it is searched: orders
from the largest down, each tried with every group; a branch is left when even its best could not
beat the best found, or where it stands like one met before. The bound is the same question without
most of its rules: what is left is poured like water over the groups, each up to what it could
reach at all.

A search that ends is a proof (`terbukti`). One that needs more than `langkah_paling_banyak` steps
stops: what it has found is a distribution, and `batas` says how high the lowest could be at most
(if orders could be divided, with the room of each day).
Twelve orders over four groups end within the default; scores of orders rarely do.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from fractions import Fraction
from math import lcm
from operator import add
from typing import TypeAlias

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_positif, tulis_pecahan
from pelayanan_publik.gandeng_gendong.kelayakan import CalonKelompok
from pelayanan_publik.gandeng_gendong.pemerataan.giliran import Dapur, SoalBagi, baca_soal
from pelayanan_publik.gandeng_gendong.pemerataan.hasil import (
    CaraBagi,
    HasilPemerataan,
    bagian_kelompok,
)
from pelayanan_publik.gandeng_gendong.pemerataan.jatah import Pipa, tingkat_terendah
from pelayanan_publik.gandeng_gendong.pesanan import PesananKonsumsi, StandarHarga

LANGKAH_PALING_BANYAK = 50_000
"""Steps of the search unless told: a second or two."""
_TIDAK = (0, 0, 0)
"""Of a group that may not sell a kind: no room."""
_Tingkat: TypeAlias = list[int | Fraction]


@attrs.frozen
class HasilUtuh:
    """A distribution of whole orders, and how much is known of how good it is."""

    pembagian: HasilPemerataan
    terbukti: bool
    """Whether no other is better in any level, from the lowest up."""
    batas: Fraction
    """How high the lowest level could be at most, in rupiah per member."""
    langkah: int
    """Steps that the search took."""

    @property
    def selisih(self) -> Fraction:
        """How far the lowest level may be below the best; zero where it is proved."""
        return self.batas - self.pembagian.terendah

    def penjelasan(self) -> Penjelasan:
        dasar = self.pembagian.penjelasan()
        bukti = "terbukti" if self.terbukti else "belum terbukti"
        tambahan = Penjelasan(
            "Tingkat terendah",
            f"Rp {tulis_pecahan(self.pembagian.terendah)} per anggota",
            catatan=f"{bukti}; paling tinggi Rp {tulis_pecahan(self.batas)}",
        )
        return attrs.evolve(dasar, rincian=(tambahan, *dasar.rincian))

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def bagi_utuh_merata(
    calon: Iterable[CalonKelompok],
    pesanan: Iterable[PesananKonsumsi],
    *,
    standar: StandarHarga,
    langkah_paling_banyak: int = LANGKAH_PALING_BANYAK,
) -> HasilUtuh:
    """Distribute whole orders at once, with proof where the search ends.

    >>> from datetime import date
    >>> from pelayanan_publik.core.validity import Masa
    >>> from pelayanan_publik.gandeng_gendong.pesanan import HargaStandar, ProdukKelompok
    >>> hari, produk = date(2024, 6, 3), [ProdukKelompok("snack", 10_000)]
    >>> standar = StandarHarga([HargaStandar("snack", 17_500, Masa(date(2024, 1, 1)), "contoh")])
    >>> calon = [CalonKelompok(k, 5, 900, 0, produk) for k in "AB"]
    >>> rapat = [PesananKonsumsi(f"P-{n}", "Dinas contoh", "snack", n, hari, hari)
    ...     for n in (30, 31, 50, 51, 60)]
    >>> hasil = bagi_utuh_merata(calon, rapat, standar=standar)
    >>> [b.rupiah for b in hasil.pembagian.bagian], hasil.terbukti
    ([1110000, 1110000], True)
    """
    masukan = Masukan()
    masukan.tambah(galat_positif(langkah_paling_banyak, "langkah_paling_banyak"))
    soal = baca_soal(masukan, calon, pesanan, standar)
    masukan.tuntas()
    cari = _Pencarian(soal)
    terbukti = cari.cari(langkah_paling_banyak)
    pembagian = cari.pembagian()
    batas = pembagian.terendah if terbukti else cari.batas_terendah
    return HasilUtuh(pembagian, terbukti, batas, cari.langkah)


class _Pencarian:
    """Branch and bound over orders from the largest down. Levels are whole: rupiah times `skala`
    over members.
    """

    def __init__(self, soal: SoalBagi) -> None:
        self.soal = soal
        self.langkah = 0
        self.anggota = [c.anggota for c in soal.calon]
        self.skala = lcm(*self.anggota)
        self.per_rupiah = [self.skala // m for m in self.anggota]
        self.nilai = list(self._nilai())
        besar = [max(isi.values(), default=0) for isi in self.nilai]
        self.urutan = sorted(range(len(besar)), key=lambda k: (-besar[k], soal.pesanan[k].untuk, k))
        self.hari = {h: n for n, h in enumerate(sorted({p.untuk for p in soal.pesanan}))}
        self.tingkat = [0] * len(soal.calon)
        self.terpakai = [[0] * len(self.hari) for _ in soal.calon]
        self.ke: list[int | None] = [None] * len(besar)
        # What the orders from the n-th on could bring: to each group, and all together.
        self.sisa = [[0] * len(soal.calon)]
        self.sisa_rupiah = [0]
        for k in reversed(self.urutan):
            baris = self.sisa[-1][:]
            for i, rupiah in self.nilai[k].items():
                baris[i] += rupiah * self.per_rupiah[i]
            self.sisa.append(baris)
            self.sisa_rupiah.append(self.sisa_rupiah[-1] + besar[k])
        self.sisa.reverse()
        self.sisa_rupiah.reverse()
        self.batas_terendah = self._batas()
        self.kelas = self._kelas()
        hari = [self.hari[soal.pesanan[k].untuk] for k in self.urutan]
        self.sisa_hari = [sorted(set(hari[n:])) for n in range(len(hari))]
        self.pernah: set[object] = set()
        self.terbaik: _Tingkat = [-1] * len(soal.calon)
        self.rencana = list(self.ke)

    def _nilai(self) -> Iterator[dict[int, int]]:
        """By order, its value with each group that could take it on an empty day."""
        dapur = Dapur(self.soal.calon)
        for p, batas in zip(self.soal.pesanan, self.soal.batas, strict=True):
            sanggup = dapur.sanggup(p.jenis, batas)
            sisa_hari = (p.untuk - p.dipesan).days
            yield {
                i: harga * p.porsi
                for i, c in enumerate(self.soal.calon)
                for harga, tenggat, kapasitas in [sanggup.get(c.kode, _TIDAK)]
                if p.porsi <= kapasitas and tenggat <= sisa_hari
            }

    def _batas(self) -> Fraction:
        """How high the lowest could be at most: as water, and if orders could be divided.

        At the best price of each group a level in rupiah is so many portions: the bottleneck of
        fair shares. A group that can get nothing has no price, and the water says so.
        """
        air = Fraction(min(self._siram(0))) / self.skala
        if not air:
            return air
        semua = list(zip(self.soal.pesanan, self.nilai, strict=True))
        bobot = [
            Fraction(m, max(v[i] // p.porsi for p, v in semua if i in v))
            for i, m in enumerate(self.anggota)
        ]
        return min(air, tingkat_terendah(Pipa(self.soal), bobot, {})[0])

    def _kelas(self) -> list[int]:
        """By group, a number that alike ones share: members, room, what each order would bring."""
        nomor: dict[object, int] = {}
        return [
            nomor.setdefault(
                (c.anggota, c.kapasitas_porsi, *(v.get(i, 0) for v in self.nilai)), len(nomor)
            )
            for i, c in enumerate(self.soal.calon)
        ]

    def _siram(self, n: int) -> _Tingkat:
        """Levels, sorted, if the orders from the n-th on were water: a bound on what is reached."""
        wadah = list(
            zip(
                self.tingkat,
                map(add, self.tingkat, self.sisa[n]),
                self.anggota,
                strict=True,
            )
        )
        air = self.sisa_rupiah[n] * self.skala
        ujung = sorted({v for dasar, paling, _ in wadah for v in (dasar, paling)})

        def perlu(tinggi: int) -> int:
            return sum(m * (min(max(tinggi, d), p) - d) for d, p, m in wadah)

        ke = bisect_left(ujung, air + 1, key=perlu)
        if ke == len(ujung):
            return [*sorted(p for _, p, _ in wadah)]
        bawah = ujung[ke - 1]
        lebar = sum(m for d, p, m in wadah if d <= bawah < p)
        tinggi = bawah + Fraction(air - perlu(bawah), lebar)
        return [*sorted(min(max(tinggi, Fraction(d)), Fraction(p)) for d, p, _ in wadah)]

    def cari(self, paling_banyak: int) -> bool:
        """Search all branches that could beat the best; False if the steps were used up before.

        `jalan` holds, for each order on the way, the groups still to be tried.
        """
        jalan: list[list[int | None]] = []
        while self.langkah < paling_banyak or self.terbaik[0] < 0:
            self.langkah += 1
            n = len(jalan)
            if n == len(self.urutan):
                self._catat()
            elif self._baru(n) and self._siram(n) > self.terbaik:
                jalan.append(self._anak(n))
            if not self._berikut(jalan):
                return True
        return False

    def _baru(self, n: int) -> bool:
        """Whether this was not met before: the same orders left, groups alike standing alike.

        So orders that are alike, and groups that are, need not be tried in every order.
        """
        ruang = ([t[h] for h in self.sisa_hari[n]] for t in self.terpakai)
        letak = sorted((k, v, *r) for k, v, r in zip(self.kelas, self.tingkat, ruang, strict=True))
        kunci = n, *letak
        baru = kunci not in self.pernah
        self.pernah.add(kunci)
        return baru

    def _anak(self, n: int) -> list[int | None]:
        """The groups to try for the n-th order, the lowest last (it is tried first); None first."""
        k = self.urutan[n]
        muat = [i for i in self.nilai[k] if self._muat(k, i)]
        muat.sort(key=lambda i: (-self.tingkat[i], -i))
        return [None, *muat]

    def _berikut(self, jalan: list[list[int | None]]) -> bool:
        """Go on to the next branch; False where none is left."""
        while jalan:
            k = self.urutan[len(jalan) - 1]
            self._pindah(k, None)
            if jalan[-1]:
                self._pindah(k, jalan[-1].pop())
                return True
            jalan.pop()
        return False

    def _pindah(self, k: int, ke: int | None) -> None:
        """Take an order from where it is, and put it with another group, or none."""
        p = self.soal.pesanan[k]
        for i, tanda in ((self.ke[k], -1), (ke, 1)):
            if i is not None:
                self.tingkat[i] += tanda * self.nilai[k][i] * self.per_rupiah[i]
                self.terpakai[i][self.hari[p.untuk]] += tanda * p.porsi
        self.ke[k] = ke

    def _muat(self, k: int, i: int) -> bool:
        """Whether a group has room for an order."""
        p = self.soal.pesanan[k]
        return self.terpakai[i][self.hari[p.untuk]] + p.porsi <= self.soal.calon[i].kapasitas_porsi

    def _catat(self) -> None:
        """Keep what is better; what leaves out an order that fits is never the best."""
        hasil: _Tingkat = [*sorted(self.tingkat)]
        if hasil > self.terbaik and not any(
            self._muat(k, i) for k, ke in enumerate(self.ke) if ke is None for i in self.nilai[k]
        ):
            self.terbaik, self.rencana = hasil, list(self.ke)

    def pembagian(self) -> HasilPemerataan:
        """The best found."""
        calon, dapur = self.soal.calon, Dapur(self.soal.calon)
        semua = list(zip(self.soal.pesanan, self.soal.batas, self.rencana, strict=True))
        penugasan = tuple(
            satu
            for p, batas, ke in semua
            if ke is not None and (satu := dapur.pertama([calon[ke].kode], p, batas))
        )
        tak_terlayani = tuple(dapur.tolak(p, batas) for p, batas, ke in semua if ke is None)
        bagian = bagian_kelompok(((c.kode, c.anggota) for c in calon), penugasan)
        return HasilPemerataan(CaraBagi.MERATA, penugasan, tak_terlayani, bagian)
