"""The fair share of each group in a batch of orders whose portions may be divided.

A design option of this library, not a rule of Yogyakarta.

Portions flow from orders to groups that can serve them, through the room of each group on each
day. Of all ways to do that the one is taken in which the group with least per member has as much
as can be, then the next, and so on (lexicographic max-min). It is exact: levels are fractions.

How it is found. All groups rise together. Some set of groups cannot rise beyond a level, because
all that can reach it flows into it already: it is the bottleneck, and its groups stay there. The
others rise on, until the next set. The level of a bottleneck is the smallest over all sets of what
can flow into the set, less what its fixed groups have, over its members; it is found by a few
largest flows (each cut names a set, whose level is the next guess).

Why it is proved. Each layer names its groups S (all at this level or below) and the orders K that
are given out whole to them. Nothing more can flow into S than the portions of K and, on every day
for which an order outside K could come, the room of the groups in S; and that much flows. So the
lowest level cannot be higher; a distribution that is as high there gives the first set exactly as
much; and so on upward. `periksa_bukti` checks this without trusting how it was found.

A share is a right, not a delivery: half a box is nothing. Whole orders: `bagi_utuh_merata`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from math import lcm

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import tulis_pecahan
from pelayanan_publik.gandeng_gendong.kelayakan import CalonKelompok
from pelayanan_publik.gandeng_gendong.pemerataan.alir import Jaringan
from pelayanan_publik.gandeng_gendong.pemerataan.giliran import SoalBagi, baca_soal
from pelayanan_publik.gandeng_gendong.pemerataan.hasil import PILIHAN_RANCANGAN
from pelayanan_publik.gandeng_gendong.pesanan import PesananKonsumsi, StandarHarga


@attrs.frozen
class PorsiTerbagi:
    """A part of an order and the group it goes to."""

    pesanan: str
    kelompok: str
    porsi: Fraction


@attrs.frozen
class JatahKelompok:
    """What a group is due of the batch."""

    kelompok: str
    anggota: int
    porsi: Fraction

    @property
    def per_anggota(self) -> Fraction:
        return self.porsi / self.anggota


@attrs.frozen
class LapisJatah:
    """A level, all groups at it or below, and the orders that they take whole: the proof of it."""

    tingkat: Fraction
    """Portions a member."""
    kelompok: tuple[str, ...]
    pesanan_habis: tuple[str, ...]


@attrs.frozen
class HasilJatah:
    """Fair shares, how they are served, and the layers that prove them."""

    jatah: tuple[JatahKelompok, ...]
    porsi: tuple[PorsiTerbagi, ...]
    lapis: tuple[LapisJatah, ...]
    tak_terlayani: Fraction
    """Portions for which no group has room."""

    def penjelasan(self) -> Penjelasan:
        lapis = tuple(
            Penjelasan(
                f"{tulis_pecahan(satu.tingkat)} porsi per anggota",
                f"{len(satu.kelompok)} kelompok sampai tingkat ini",
                catatan=f"{len(satu.pesanan_habis)} pesanan habis oleh mereka",
            )
            for satu in self.lapis
        )
        jumlah = sum(p.porsi for p in self.porsi)
        return Penjelasan(
            "Jatah merata",
            f"{tulis_pecahan(Fraction(jumlah))} porsi untuk {len(self.jatah)} kelompok",
            (*lapis, Penjelasan("Tak terlayani", f"{tulis_pecahan(self.tak_terlayani)} porsi")),
            dasar=PILIHAN_RANCANGAN,
            bukti=Bukti.USULAN,
        )

    def tabel(self) -> Tabel:
        baris = tuple(
            (j.kelompok, j.anggota, tulis_pecahan(j.porsi), tulis_pecahan(j.per_anggota))
            for j in self.jatah
        )
        kolom = ("Kelompok", "Anggota", "Porsi", "Per anggota")
        return Tabel(
            "Jatah merata (pilihan rancangan)", kolom, baris, kanan=("Porsi", "Per anggota")
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def boleh_dibagi(calon: CalonKelompok, pesanan: PesananKonsumsi, batas: int) -> bool:
    """Whether a group can serve a part of an order, as far as room goes."""
    harga = calon.harga(pesanan.jenis)
    return (
        not calon.halangan
        and harga is not None
        and harga <= batas
        and (pesanan.untuk - pesanan.dipesan).days >= calon.tenggat_hari
    )


class Pipa:
    """The network of a batch. Orders of a day that the same groups can serve flow as one."""

    def __init__(self, soal: SoalBagi) -> None:
        self.soal = soal
        kelas: dict[tuple[date, tuple[int, ...]], list[int]] = {}
        for k, (p, batas) in enumerate(zip(soal.pesanan, soal.batas, strict=True)):
            ke = tuple(i for i, c in enumerate(soal.calon) if boleh_dibagi(c, p, batas))
            kelas.setdefault((p.untuk, ke), []).append(k)
        self.kelas = [(hari, ke, isi) for (hari, ke), isi in kelas.items()]
        self.tempat = {kunci: n for n, kunci in enumerate(self._tempat(), 1 + len(self.kelas))}
        self.pertama = 1 + len(self.kelas) + len(self.tempat)
        self.muara = self.pertama + len(soal.calon)

    def _tempat(self) -> Iterable[tuple[int, date]]:
        return dict.fromkeys((i, hari) for hari, ke, _ in self.kelas for i in ke)

    def susun(self, permintaan: list[Fraction]) -> tuple[Jaringan, int, int]:
        """The network in which each group asks for so much; its scale, and what is asked."""
        skala = lcm(*(d.denominator for d in permintaan))
        j = Jaringan(self.muara + 1)
        for n, (hari, ke, isi) in enumerate(self.kelas, 1):
            porsi = skala * sum(self.soal.pesanan[k].porsi for k in isi)
            j.pipa(0, n, porsi)
            for i in ke:
                j.pipa(n, self.tempat[i, hari], porsi)
        for (i, _), titik in self.tempat.items():
            j.pipa(titik, self.pertama + i, skala * self.soal.calon[i].kapasitas_porsi)
        minta = [int(d * skala) for d in permintaan]
        for i, d in enumerate(minta):
            j.pipa(self.pertama + i, self.muara, d)
        return j, skala, sum(minta)


def jatah_merata(
    calon: Iterable[CalonKelompok],
    pesanan: Iterable[PesananKonsumsi],
    *,
    standar: StandarHarga,
) -> HasilJatah:
    """The fair shares of a batch in portions per member, with their proof.

    >>> from pelayanan_publik.core.validity import Masa
    >>> from pelayanan_publik.gandeng_gendong.pesanan import HargaStandar, ProdukKelompok
    >>> hari, produk = date(2024, 6, 3), [ProdukKelompok("snack", 15_000)]
    >>> standar = StandarHarga([HargaStandar("snack", 17_500, Masa(date(2024, 1, 1)), "contoh")])
    >>> calon = [CalonKelompok("A", 5, 20, 0, produk), CalonKelompok("B", 10, 200, 0, produk)]
    >>> rapat = [PesananKonsumsi("P-1", "Dinas contoh", "snack", 100, hari, hari)]
    >>> hasil = jatah_merata(calon, rapat, standar=standar)
    >>> [(j.kelompok, str(j.porsi), str(j.per_anggota)) for j in hasil.jatah]
    [('A', '20', '4'), ('B', '80', '8')]
    >>> [(str(satu.tingkat), satu.kelompok, satu.pesanan_habis) for satu in hasil.lapis]
    [('4', ('A',), ()), ('8', ('A', 'B'), ('P-1',))]
    """
    masukan = Masukan()
    soal = baca_soal(masukan, calon, pesanan, standar)
    masukan.tuntas()
    pipa = Pipa(soal)
    banyak = len(soal.calon)
    tetap: dict[int, Fraction] = {}
    lapis: list[LapisJatah] = []
    while len(tetap) < banyak:
        tingkat, jauh = tingkat_terendah(pipa, [c.anggota for c in soal.calon], tetap)
        tertahan = [i for i in range(banyak) if jauh[pipa.pertama + i] < 0]
        for i in tertahan:
            tetap.setdefault(i, tingkat * soal.calon[i].anggota)
        habis = sorted(k for n, (_, _, isi) in enumerate(pipa.kelas, 1) if jauh[n] < 0 for k in isi)
        lapis.append(
            LapisJatah(
                tingkat,
                tuple(soal.calon[i].kode for i in tertahan),
                tuple(soal.pesanan[k].kode for k in habis),
            )
        )
    jatah = tuple(JatahKelompok(c.kode, c.anggota, tetap[i]) for i, c in enumerate(soal.calon))
    porsi = tuple(_urai(pipa, [j.porsi for j in jatah]))
    dipesan = sum(p.porsi for p in soal.pesanan)
    sisa = dipesan - sum((p.porsi for p in porsi), Fraction(0))
    return HasilJatah(jatah, porsi, tuple(lapis), sisa)


def tingkat_terendah(
    pipa: Pipa, bobot: Sequence[int | Fraction], tetap: Mapping[int, Fraction]
) -> tuple[Fraction, list[int]]:
    """The next bottleneck: its level, and what is out of reach (-1) when all stand at it.

    A level is portions over the weight of a group: its members, for fair shares.
    """
    sisa = [0 if i in tetap else b for i, b in enumerate(bobot)]
    tingkat = sum(p.porsi for p in pipa.soal.pesanan) / Fraction(sum(sisa))
    while True:
        minta = [tetap.get(i, tingkat * b) for i, b in enumerate(sisa)]
        j, skala, jumlah = pipa.susun(minta)
        mengalir = j.alirkan(0, pipa.muara)
        jauh = j.jarak(0)
        if mengalir == jumlah:
            return tingkat, jauh
        leher = [b for i, b in enumerate(sisa) if jauh[pipa.pertama + i] < 0]
        tingkat -= Fraction(jumlah - mengalir, skala) / sum(leher)


def _urai(pipa: Pipa, minta: list[Fraction]) -> Iterable[PorsiTerbagi]:
    """The flow, told by order: those that flowed as one are filled one after the other."""
    j, skala, _ = pipa.susun(minta)
    j.alirkan(0, pipa.muara)
    for n, (_, ke, isi) in enumerate(pipa.kelas, 1):
        pipa_keluar = (p for p in j.keluar[n] if not p & 1)
        tersedia = {i: Fraction(j.isi(p), skala) for i, p in zip(ke, pipa_keluar, strict=True)}
        for k in isi:
            pesanan = pipa.soal.pesanan[k]
            sisa = Fraction(pesanan.porsi)
            for i, ada in tersedia.items():
                ambil = min(sisa, ada)
                if ambil:
                    yield PorsiTerbagi(pesanan.kode, pipa.soal.calon[i].kode, ambil)
                    sisa -= ambil
                    tersedia[i] = ada - ambil
