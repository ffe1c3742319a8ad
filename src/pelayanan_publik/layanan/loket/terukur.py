"""What a month of the book says about its queue, and how far a forecast was from it.

A wait is from the complete file until an officer took it on, a service from there until the
document was ready, both in opening minutes. Only requests that were finished in the period count,
so that each has both.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import cast

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    galat_teks,
    pastikan,
    tulis_pecahan,
    tulis_persen,
    tupel,
)
from pelayanan_publik.core.validity import KalenderKerja, Masa, tambah_hari
from pelayanan_publik.layanan.errors import MasaTanpaAkhir
from pelayanan_publik.layanan.loket.antrean import PrakiraanAntrean, prakiraan_antrean
from pelayanan_publik.layanan.loket.effects import buku_pada
from pelayanan_publik.layanan.loket.jam import JamBuka
from pelayanan_publik.layanan.loket.janji import UKURAN
from pelayanan_publik.layanan.loket.produk import MENIT_PER_JAM
from pelayanan_publik.layanan.loket.state import BukuLayanan
from pelayanan_publik.layanan.sebaran import median_urut


@attrs.frozen
class AntreanTerukur:
    """The queue of a period as it was; what cannot be told of no request is None."""

    masa: Masa
    pada: date
    banyak: int
    """Requests that were finished in the period."""
    menit_buka: Fraction
    """Of the period, as far as it had passed at the end of that day."""
    batas_menit: Fraction
    jumlah_layanan_menit: Fraction
    jumlah_tunggu_menit: Fraction
    median_tunggu_menit: Fraction | None
    dalam_batas: int
    """Of them, how many waited no longer than the limit."""

    @property
    def kedatangan_per_jam(self) -> Fraction | None:
        """Finished requests for each open hour; None where it was never open."""
        if not self.menit_buka:
            return None
        return Fraction(self.banyak * MENIT_PER_JAM) / self.menit_buka

    @property
    def menit_per_layanan(self) -> Fraction | None:
        return self.jumlah_layanan_menit / self.banyak if self.banyak else None

    @property
    def rata_tunggu_menit(self) -> Fraction | None:
        return self.jumlah_tunggu_menit / self.banyak if self.banyak else None

    @property
    def tingkat_layanan(self) -> Fraction | None:
        """The share that waited no longer than the limit."""
        return Fraction(self.dalam_batas, self.banyak) if self.banyak else None

    def prakiraan(self, loket: int) -> PrakiraanAntrean | None:
        """What Erlang's formula expects of the measured arrivals and times at so many counters.

        None where nothing was measured to expect it from.
        """
        datang, lama = self.kedatangan_per_jam, self.menit_per_layanan
        if datang is None or not lama:
            return None
        return prakiraan_antrean(
            kedatangan_per_jam=datang,
            menit_per_layanan=lama,
            loket=loket,
            batas_menit=self.batas_menit,
        )

    def bandingkan(self, prakiraan: PrakiraanAntrean) -> Tabel:
        """The measured period beside a forecast."""
        pastikan(prakiraan=(prakiraan, PrakiraanAntrean))
        baris = (
            ("Kedatangan per jam", self.kedatangan_per_jam, prakiraan.kedatangan_per_jam),
            ("Menit per layanan", self.menit_per_layanan, prakiraan.menit_per_layanan),
            ("Rata-rata menunggu, menit", self.rata_tunggu_menit, prakiraan.rata_tunggu_menit),
        )
        return Tabel(
            f"Antrean terukur dan prakiraan untuk {prakiraan.loket} loket",
            ("", "Terukur", "Prakiraan"),
            (
                *((nama, _tulis(a), _tulis(b)) for nama, a, b in baris),
                (
                    f"Menunggu paling lama {tulis_pecahan(self.batas_menit)} menit",
                    tulis_persen(self.tingkat_layanan, 1),
                    tulis_persen(prakiraan.tingkat_layanan, 1)
                    if prakiraan.batas_menit == self.batas_menit
                    else "batas lain",
                ),
            ),
            kanan=("Terukur", "Prakiraan"),
        )

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Antrean {self.masa}",
            f"{self.banyak} permohonan",
            (
                Penjelasan("Kedatangan per jam buka", _tulis(self.kedatangan_per_jam)),
                Penjelasan("Menit per layanan", _tulis(self.menit_per_layanan)),
                Penjelasan("Rata-rata menunggu, menit", _tulis(self.rata_tunggu_menit)),
                Penjelasan("Median menunggu, menit", _tulis(self.median_tunggu_menit)),
                Penjelasan(
                    f"Menunggu paling lama {tulis_pecahan(self.batas_menit)} menit",
                    tulis_persen(self.tingkat_layanan, 1),
                ),
            ),
            dasar=UKURAN,
            bukti=Bukti.USULAN,
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _tulis(nilai: Fraction | None) -> str:
    return "tidak terdefinisi" if nilai is None else tulis_pecahan(nilai)


def antrean_terukur(
    buku: BukuLayanan,
    masa: Masa,
    *,
    pada: date,
    jam_buka: JamBuka,
    kalender: KalenderKerja,
    batas_menit: Bilangan,
    produk: Iterable[str] | None = None,
) -> AntreanTerukur:
    """The queue of a period that has an end, of some products or of all."""
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(buku, BukuLayanan, "buku"),
        galat_anggota(masa, Masa, "masa"),
        galat_anggota(jam_buka, JamBuka, "jam_buka"),
        galat_anggota(kalender, KalenderKerja, "kalender"),
    )
    masukan.hari("pada", pada)
    batas = masukan.tak_negatif("batas_menit", batas_menit)
    if masukan.baik("masa") and masa.sampai is None:
        masukan.tambah(MasaTanpaAkhir(str(masa), path="masa"))
    kode = None if produk is None else tupel(produk)
    if kode is not None:
        masukan.tambah(galat_anggota(kode, tuple, "produk"))
        if masukan.baik("produk"):
            masukan.tambah(*(galat_teks(k, f"produk[{i}]") for i, k in enumerate(kode)))
    masukan.tuntas()
    teramati = _teramati(masa, pada)
    tunggu: list[Fraction] = []
    layanan = Fraction(0)
    for kartu in buku_pada(buku, pada).kartu.values():
        if kode is not None and kartu.produk not in kode:
            continue
        selesai, diproses = kartu.berakhir, kartu.diproses
        if kartu.dihasilkan and selesai and diproses and selesai.date() in masa:
            mulai = kartu.berjalan[-1][0]
            tunggu.append(jam_buka.menit_antara(mulai, diproses, kalender))
            layanan += jam_buka.menit_antara(diproses, selesai, kalender)
    return AntreanTerukur(
        masa,
        pada,
        len(tunggu),
        jam_buka.menit_masa(teramati, kalender) if teramati else Fraction(0),
        batas,
        layanan,
        sum(tunggu, Fraction(0)),
        median_urut(sorted(tunggu)),
        sum(t <= batas for t in tunggu),
    )


def _teramati(masa: Masa, pada: date) -> Masa | None:
    """What had passed of a period with an end at the end of a day; None before it began."""
    sampai = min(cast("date", masa.sampai), tambah_hari(pada, 1, "pada"))
    return Masa(masa.mulai, sampai) if masa.mulai < sampai else None
