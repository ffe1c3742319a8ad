"""The class of one business over time: what the law changed, and what the business changed.

A class on any day is the law of that day applied to the figures last known. So it can change
on two kinds of day only, and each change has one cause:

    the first day of a law       the same figures, another law       hukum
    the day of new figures       other figures, the same law         usaha

A law and figures of one day are two steps, the law first. What cannot be told (no figure for
the basis, or a law that does not know it) is a state of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tulis_rupiah, tupel
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.umkm.errors import UkuranGanda
from pelayanan_publik.umkm.kelas.hukum import awal_hukum, hukum_kelas
from pelayanan_publik.umkm.kelas.klasifikasi import PutusanKelas
from pelayanan_publik.umkm.kelas.pilihan import BasisKelas, KelasUsaha, SebabKelas
from pelayanan_publik.umkm.kelas.ukuran import UkuranUsaha


@attrs.frozen
class KelasBertanggal:
    """The class from a day on: figures, the law of that day, and the basis that told it."""

    pada: date
    ukuran: UkuranUsaha
    """The figures last known on that day."""
    basis: BasisKelas | None
    """The first of the bases asked for that the law of that day knows; None if it knows none."""

    @property
    def rupiah(self) -> int | None:
        return None if self.basis is None else self.ukuran.rupiah(self.basis)

    @property
    def putusan(self) -> PutusanKelas | None:
        """The class with its measure and its law; None where it cannot be told."""
        if self.basis is None or self.rupiah is None:
            return None
        hukum = hukum_kelas(self.pada)[self.basis]
        return PutusanKelas(self.basis, self.rupiah, hukum.nilai, hukum.dasar, hukum.bukti)

    @property
    def kelas(self) -> KelasUsaha | None:
        """None where it cannot be told."""
        return None if self.putusan is None else self.putusan.kelas

    @property
    def hukum(self) -> str:
        return next(iter(hukum_kelas(self.pada).values())).dasar.nama

    def __str__(self) -> str:
        return "tidak diketahui" if self.kelas is None else self.kelas.value


@attrs.frozen
class PerubahanKelas:
    """One change, with the class before and after and its one cause."""

    dari: KelasBertanggal
    ke: KelasBertanggal
    sebab: SebabKelas

    @property
    def pada(self) -> date:
        return self.ke.pada

    @property
    def uraian(self) -> str:
        """In words: the law that changed, or the figures."""
        if self.sebab is SebabKelas.HUKUM:
            return f"{self.dari.hukum} diganti {self.ke.hukum}"
        return f"{_tulis(self.dari)} menjadi {_tulis(self.ke)}"

    def penjelasan(self) -> Penjelasan:
        judul = f"{self.pada} karena {self.sebab.value}"
        return Penjelasan(judul, f"{self.dari} menjadi {self.ke}", catatan=self.uraian)


def _tulis(satu: KelasBertanggal) -> str:
    nama = "ukuran" if satu.basis is None else satu.basis.value
    return (
        f"{nama} tidak diketahui" if satu.rupiah is None else f"{nama} {tulis_rupiah(satu.rupiah)}"
    )


def _menurut_hari(ukuran: Iterable[UkuranUsaha]) -> tuple[UkuranUsaha, ...]:
    return tuple(sorted(ukuran, key=lambda satu: satu.pada))


@attrs.frozen
class RiwayatKelas:
    """The class of one business through its figures and the laws."""

    ukuran: tuple[UkuranUsaha, ...] = attrs.field(converter=_menurut_hari)
    """By day, the oldest first."""
    basis: tuple[BasisKelas, ...]
    """By preference."""
    sampai: date | None = None
    """Laws are looked at up to this day, if it is later than the last figures."""

    @property
    def langkah(self) -> tuple[tuple[KelasBertanggal, SebabKelas], ...]:
        """Every day on which the class was told anew, and why it was."""
        return tuple(_langkah(self.ukuran, self.basis, self.sampai))

    def putusan(self, tanggal: date) -> PutusanKelas | None:
        """The class on a day by the figures last known then; None where it cannot be told."""
        masukan = Masukan()
        masukan.hari("tanggal", tanggal)
        masukan.tuntas()
        sampai = [satu for satu in self.ukuran if satu.pada <= tanggal]
        return _nilai(tanggal, sampai[-1], self.basis).putusan if sampai else None

    def pada(self, tanggal: date) -> KelasUsaha | None:
        """That class alone."""
        putusan = self.putusan(tanggal)
        return None if putusan is None else putusan.kelas

    @property
    def perubahan(self) -> tuple[PerubahanKelas, ...]:
        """The steps after which the class is another, each with its one cause."""
        semua = (PerubahanKelas(a, b, sebab) for (a, _), (b, sebab) in pairwise(self.langkah))
        return tuple(p for p in semua if p.dari.kelas is not p.ke.kelas)

    def penjelasan(self) -> Penjelasan:
        langkah = self.langkah
        kini = str(langkah[-1][0]) if langkah else "tidak diketahui"
        return Penjelasan("Kelas terakhir", kini, tuple(p.penjelasan() for p in self.perubahan))

    def tabel(self) -> Tabel:
        return Tabel(
            "Kelas usaha dari waktu ke waktu",
            ("Sejak", "Hukum", "Basis", "Rupiah", "Kelas", "Dinilai ulang karena"),
            tuple(
                (
                    str(satu.pada),
                    satu.hukum,
                    "–" if satu.basis is None else satu.basis.value,
                    "–" if satu.rupiah is None else satu.rupiah,
                    str(satu),
                    sebab.value,
                )
                for satu, sebab in self.langkah
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def riwayat_kelas(
    ukuran: Iterable[UkuranUsaha],
    *,
    basis: BasisKelas | str | Sequence[BasisKelas | str],
    sampai: date | None = None,
) -> RiwayatKelas:
    """The classes of one business from its dated figures, in any order.

    `basis` is one measure, or several by preference: of `("modal", "kekayaan")` each law takes
    the first that it knows. Laws count until the day of the last figures, or until `sampai`.

    >>> isi = [UkuranUsaha(date(t, 12, 31), penjualan_rupiah=n * 10**6)
    ...     for t, n in ((2019, 280), (2020, 400), (2021, 420), (2022, 2_400))]
    >>> for p in riwayat_kelas(isi, basis="penjualan").perubahan:
    ...     print(p.pada, p.sebab.value, p.dari, p.ke)
    2020-12-31 usaha mikro kecil
    2021-02-02 hukum kecil mikro
    2022-12-31 usaha mikro kecil
    """
    masukan = Masukan()
    urutan = _baca_basis(masukan, basis)
    semua = tupel(ukuran)
    masukan.tambah(galat_anggota(semua, tuple, "ukuran"))
    if sampai is not None:
        masukan.tambah(galat_tanggal(sampai, "sampai"))
    masukan.tuntas()
    ada: set[date] = set()
    for i, satu in enumerate(semua):
        if salah := galat_anggota(satu, UkuranUsaha, f"ukuran[{i}]"):
            masukan.tambah(salah)
            continue
        if satu.pada in ada:
            masukan.tambah(UkuranGanda(satu.pada, path=f"ukuran[{i}].pada"))
        ada.add(satu.pada)
        with masukan.di(f"ukuran[{i}]"):
            hukum_kelas(satu.pada)
    masukan.tuntas()
    return RiwayatKelas(semua, urutan, sampai)


def _baca_basis(
    masukan: Masukan, basis: BasisKelas | str | Sequence[BasisKelas | str]
) -> tuple[BasisKelas, ...]:
    if isinstance(basis, str):
        return (masukan.pilihan("basis", basis, BasisKelas),)
    isi = tupel(basis)
    if not isinstance(isi, tuple) or not isi:
        return (masukan.pilihan("basis", basis, BasisKelas),)
    return tuple(masukan.pilihan(f"basis[{i}]", b, BasisKelas) for i, b in enumerate(isi))


def _langkah(
    ukuran: Sequence[UkuranUsaha], basis: Sequence[BasisKelas], sampai: date | None
) -> Iterator[tuple[KelasBertanggal, SebabKelas]]:
    """Laws and figures merged by day, the law first."""
    if not ukuran:
        return
    terakhir = ukuran[-1].pada
    batas = [*(satu.pada for satu in ukuran[1:]), max(terakhir, sampai or terakhir)]
    for satu, akhir in zip(ukuran, batas, strict=True):
        yield _nilai(satu.pada, satu, basis), SebabKelas.USAHA
        for hukum in awal_hukum():
            if satu.pada < hukum <= akhir:
                yield _nilai(hukum, satu, basis), SebabKelas.HUKUM


def _nilai(pada: date, ukuran: UkuranUsaha, basis: Sequence[BasisKelas]) -> KelasBertanggal:
    hukum = hukum_kelas(pada)
    return KelasBertanggal(pada, ukuran, next((b for b in basis if b in hukum), None))
