"""Counts that were published: of what, by whom, by which criterion, of which day.

Two figures that differ are both kept. Within as many days as the caller allows they contradict
each other, and the ratio says how far; further apart they are a change, and its growth is told
with the denominator by its name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from fractions import Fraction
from itertools import combinations

import attrs

from pelayanan_publik.core.errors import BukanJenisnya, Galat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    galat_tak_negatif,
    pilihan,
    tak_negatif,
    tulis_pecahan,
    tulis_persen,
    tulis_ribuan,
    tupel,
)
from pelayanan_publik.core.validity import hari
from pelayanan_publik.umkm.errors import AngkaKurang, AngkaTidakSehal

_DUA = 2


@attrs.frozen(field_transformer=sekaligus)
class HitunganBertanggal:
    """One published figure, and everything that it must never travel without."""

    hal: str = attrs.field(validator=berisi)
    """What is counted, and where."""
    nilai: int = attrs.field(validator=tak_negatif)
    satuan: str = attrs.field(validator=berisi)
    sumber: str = attrs.field(validator=berisi)
    kriteria: str = attrs.field(validator=berisi)
    """What the source counts as such, in its words."""
    tanggal: date = attrs.field(validator=hari)
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))

    def __str__(self) -> str:
        return f"{tulis_ribuan(self.nilai)} {self.satuan} ({self.sumber}, {self.tanggal})"


class HubunganHitungan(StrEnum):
    """What two figures of one thing are to each other."""

    SEPAKAT = "sepakat"
    BERTENTANGAN = "bertentangan"
    """They differ, and lie near enough in time to be the same."""
    BERUBAH = "berubah"
    """They differ, and lie far enough apart to be both right."""


@attrs.frozen
class PasanganHitungan:
    """Two figures, the earlier first, and of one day the smaller."""

    awal: HitunganBertanggal
    akhir: HitunganBertanggal
    hubungan: HubunganHitungan

    @property
    def rasio(self) -> Fraction | None:
        """The larger over the smaller; undefined over nothing."""
        kecil, besar = sorted((self.awal.nilai, self.akhir.nilai))
        return Fraction(besar, kecil) if kecil else None

    @property
    def selisih(self) -> int:
        return abs(self.akhir.nilai - self.awal.nilai)

    @property
    def pertumbuhan(self) -> Pertumbuhan:
        """From the earlier to the later, over the earlier one; idle where they contradict."""
        return Pertumbuhan(self.awal.nilai, self.akhir.nilai, PenyebutPertumbuhan.SEBELUM)


@attrs.frozen
class PerbandinganHitungan:
    """All that was published of one thing, and every two of it beside each other."""

    angka: tuple[HitunganBertanggal, ...]
    rentang_hari: int
    pasangan: tuple[PasanganHitungan, ...]

    @property
    def pertentangan(self) -> tuple[PasanganHitungan, ...]:
        """The pairs of which one at least is wrong, or counts something else."""
        return tuple(p for p in self.pasangan if p.hubungan is HubunganHitungan.BERTENTANGAN)

    def tabel(self) -> Tabel:
        baris = tuple(
            (p.hubungan.value, str(p.awal), str(p.akhir),
             "–" if p.rasio is None else tulis_pecahan(p.rasio), p.selisih)
            for p in self.pasangan
        )  # fmt: skip
        kolom = ("Hubungan", "Angka", "Angka lain", "Rasio", "Selisih")
        return Tabel(f"{self.angka[0].hal}, dalam {self.rentang_hari} hari", kolom, baris,
                     kanan=("Rasio",))  # fmt: skip

    def penjelasan(self) -> Penjelasan:
        angka = tuple(
            Penjelasan(f"{a.sumber}, {a.tanggal}", f"{tulis_ribuan(a.nilai)} {a.satuan}",
                       catatan=f"{a.kriteria}; bukti {a.bukti.value}")
            for a in self.angka
        )  # fmt: skip
        banyak = len(self.pertentangan)
        return Penjelasan(self.angka[0].hal, f"{banyak} pasang bertentangan", angka)


def bandingkan_hitungan(
    angka: Iterable[HitunganBertanggal], *, rentang_hari: int
) -> PerbandinganHitungan:
    """Every two figures of one thing; within `rentang_hari` days they should be the same.

    How long a figure stays true is for the caller to say: no source tells.

    >>> def bantul(nilai, sumber, kriteria):
    ...     return HitunganBertanggal("UMKM Bantul", nilai, "usaha", sumber, kriteria,
    ...         date(2020, 2, 17), Bukti.SEKUNDER)
    >>> hasil = bandingkan_hitungan([bantul(121_000, "BPS", "kriteria BPS"),
    ...     bantul(48_000, "dinas", "taksiran")], rentang_hari=0)
    >>> [(p.hubungan.value, p.rasio) for p in hasil.pasangan]
    [('bertentangan', Fraction(121, 48))]
    """
    semua = tupel(angka)
    masukan = Masukan()
    masukan.tambah(galat_tak_negatif(rentang_hari, "rentang_hari"))
    masukan.tambah(*_galat_sehal(semua))
    masukan.tuntas()
    urut = tuple(sorted(semua, key=lambda a: (a.tanggal, a.nilai, a.sumber, a.kriteria)))
    pasangan = tuple(PasanganHitungan(a, b, _hubungan(a, b, rentang_hari))
                     for a, b in combinations(urut, 2))  # fmt: skip
    return PerbandinganHitungan(urut, rentang_hari, pasangan)


def _galat_sehal(semua: tuple[HitunganBertanggal, ...]) -> Iterator[Galat]:
    if not isinstance(semua, tuple):
        yield BukanJenisnya(semua, path="angka", sebagai="Sequence")
        return
    if len(semua) < _DUA:
        yield AngkaKurang(len(semua), path="angka")
    salah = [galat_anggota(a, HitunganBertanggal, f"angka[{i}]") for i, a in enumerate(semua)]
    yield from filter(None, salah)
    if not any(salah):
        for i, satu in enumerate(semua):
            if (satu.hal, satu.satuan) != (semua[0].hal, semua[0].satuan):
                hal = f"{semua[0].hal} ({semua[0].satuan})"
                yield AngkaTidakSehal(f"{satu.hal} ({satu.satuan})", path=f"angka[{i}]", hal=hal)


def _hubungan(a: HitunganBertanggal, b: HitunganBertanggal, rentang_hari: int) -> HubunganHitungan:
    if a.nilai == b.nilai:
        return HubunganHitungan.SEPAKAT
    dekat = (b.tanggal - a.tanggal).days <= rentang_hari
    return HubunganHitungan.BERTENTANGAN if dekat else HubunganHitungan.BERUBAH


# --- growth --------------------------------------------------------------------------------------


class PenyebutPertumbuhan(StrEnum):
    """Over what a difference is taken. Only the first is growth as everybody means it."""

    SEBELUM = "sebelum"
    SESUDAH = "sesudah"
    """As some published tables do: it understates growth and overstates decline."""


@attrs.frozen
class Pertumbuhan:
    """A difference over a denominator that is named."""

    sebelum: int
    sesudah: int
    penyebut: PenyebutPertumbuhan

    @property
    def selisih(self) -> int:
        return self.sesudah - self.sebelum

    @property
    def bagian(self) -> Fraction | None:
        """The difference over the denominator; undefined over nothing."""
        sebelum = self.penyebut is PenyebutPertumbuhan.SEBELUM
        dasar = self.sebelum if sebelum else self.sesudah
        return Fraction(self.selisih, dasar) if dasar else None

    def penjelasan(self) -> Penjelasan:
        lain = next(p for p in PenyebutPertumbuhan if p is not self.penyebut)
        pembanding = attrs.evolve(self, penyebut=lain)
        rincian = (
            Penjelasan("Sebelum", tulis_ribuan(self.sebelum)),
            Penjelasan("Sesudah", tulis_ribuan(self.sesudah)),
            Penjelasan(f"Terhadap nilai {lain.value}", tulis_persen(pembanding.bagian)),
        )
        catatan = f"terhadap nilai {self.penyebut.value}"
        return Penjelasan("Pertumbuhan", tulis_persen(self.bagian), rincian, catatan=catatan)


def pertumbuhan(
    sebelum: int,
    sesudah: int,
    *,
    penyebut: PenyebutPertumbuhan = PenyebutPertumbuhan.SEBELUM,
) -> Pertumbuhan:
    """The growth from one count to the next, over the earlier one unless another is named.

    Kabupaten Blitar published 23,52 percent for 15.481 and 20.242, which is over the later one.

    >>> print(pertumbuhan(15_481, 20_242).penjelasan())
    Pertumbuhan: 30,75 % (terhadap nilai sebelum)
      Sebelum: 15.481
      Sesudah: 20.242
      Terhadap nilai sesudah: 23,52 %
    """
    masukan = Masukan()
    masukan.tambah(galat_tak_negatif(sebelum, "sebelum"), galat_tak_negatif(sesudah, "sesudah"))
    dasar = masukan.pilihan("penyebut", penyebut, PenyebutPertumbuhan)
    masukan.tuntas()
    return Pertumbuhan(sebelum, sesudah, dasar)
