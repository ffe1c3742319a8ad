"""Figures that were stated, each with its day and source.

Statements on one subject that differ are both kept and reported: 193 groups in June 2024 and 297
in August, by the same head of dinas; a budget of Rp 48.4 billion in 2019 and of 5.4 in 2024, which
are not the same budget. Which one is right, or whether something changed, no arithmetic tells.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    berisi,
    pilihan,
    tak_negatif,
    tulis_kata,
    tulis_ribuan,
    tulis_rupiah,
)
from pelayanan_publik.core.validity import hari
from pelayanan_publik.gandeng_gendong.errors import PokokTidakSama
from pelayanan_publik.gandeng_gendong.parameters import ANGKA_TERBIT
from pelayanan_publik.gandeng_gendong.pintu import semua


@attrs.frozen(field_transformer=sekaligus)
class AngkaBertanggal:
    """What somebody stated: of what, how much, when, and where it was read."""

    pokok: str = attrs.field(validator=berisi)
    nilai: int = attrs.field(validator=tak_negatif)
    satuan: str = attrs.field(validator=berisi)
    tanggal: date = attrs.field(validator=hari)
    dasar: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))

    @property
    def tulis_nilai(self) -> str:
        rupiah = self.satuan == "rupiah"
        return tulis_rupiah(self.nilai) if rupiah else f"{tulis_ribuan(self.nilai)} {self.satuan}"

    def penjelasan(self) -> Penjelasan:
        judul = f"{self.pokok} pada {self.tanggal}"
        sumber = self.dasar.sumber
        return Penjelasan(
            judul, self.tulis_nilai, catatan=sumber, dasar=self.dasar, bukti=self.bukti
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def angka_terbit(kode: str) -> tuple[AngkaBertanggal, ...]:
    """The published statements on a subject, by day: `kelompok`, `anggaran`, `aplikasi`, …

    >>> [(a.nilai, str(a.tanggal)) for a in angka_terbit("kelompok")]
    [(167, '2019-12-23'), (193, '2024-06-20'), (297, '2024-08-19')]
    """
    isi = (p for k, p in ANGKA_TERBIT.items() if k.partition(".")[0] == kode)
    semua_angka = (
        AngkaBertanggal(p.uraian, b.nilai, p.satuan, b.masa.mulai, b.dasar, b.bukti)
        for p in isi
        for b in p.riwayat
    )
    return tuple(sorted(semua_angka, key=lambda a: a.tanggal))


# --- statements that differ ----------------------------------------------------------------------


class HubunganAngka(StrEnum):
    """How two statements on one subject stand to each other."""

    SAMA = "sama"
    BERTENTANGAN = "bertentangan"
    """Different figures within one calendar year."""
    BERUBAH = "berubah"
    """Different figures of different years: another count, or another denominator."""


@attrs.frozen
class PasanganAngka:
    """Two statements, the earlier first."""

    dahulu: AngkaBertanggal
    kemudian: AngkaBertanggal

    @property
    def hubungan(self) -> HubunganAngka:
        if self.dahulu.nilai == self.kemudian.nilai:
            return HubunganAngka.SAMA
        setahun = self.dahulu.tanggal.year == self.kemudian.tanggal.year
        return HubunganAngka.BERTENTANGAN if setahun else HubunganAngka.BERUBAH

    @property
    def selisih(self) -> int:
        return self.kemudian.nilai - self.dahulu.nilai

    @property
    def hari(self) -> int:
        """The days between them."""
        return (self.kemudian.tanggal - self.dahulu.tanggal).days


@attrs.frozen
class PerbandinganAngka:
    """All statements on a subject. None is dropped, and none is called the right one."""

    angka: tuple[AngkaBertanggal, ...]

    @property
    def pasangan(self) -> tuple[PasanganAngka, ...]:
        """Every two of them."""
        return tuple(
            PasanganAngka(a, b) for i, a in enumerate(self.angka) for b in self.angka[i + 1 :]
        )

    @property
    def bertentangan(self) -> tuple[PasanganAngka, ...]:
        return tuple(p for p in self.pasangan if p.hubungan is HubunganAngka.BERTENTANGAN)

    def tabel(self) -> Tabel:
        baris = tuple(
            (
                str(p.dahulu.tanggal),
                p.dahulu.tulis_nilai,
                str(p.kemudian.tanggal),
                p.kemudian.tulis_nilai,
                tulis_kata(p.hubungan),
            )
            for p in self.pasangan
        )
        kolom = ("Dahulu", "Dinyatakan", "Kemudian", "Dinyatakan lagi", "Hubungan")
        judul = self.angka[0].pokok if self.angka else "Tanpa angka"
        return Tabel(judul, kolom, baris, kanan=("Dinyatakan", "Dinyatakan lagi"))

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def bandingkan_angka(angka: Iterable[AngkaBertanggal]) -> PerbandinganAngka:
    """Statements on one subject side by side, by day.

    >>> beda = bandingkan_angka(angka_terbit("kelompok")).bertentangan
    >>> [(p.dahulu.nilai, p.kemudian.nilai, p.hari) for p in beda]
    [(193, 297, 60)]
    """
    masukan = Masukan()
    daftar = semua(masukan, "angka", angka, AngkaBertanggal)
    masukan.tuntas()
    for i, a in enumerate(daftar):
        if (a.pokok, a.satuan) != (daftar[0].pokok, daftar[0].satuan):
            masukan.tambah(PokokTidakSama(a.pokok, path=f"angka[{i}]", dengan=daftar[0].pokok))
    masukan.tuntas()
    return PerbandinganAngka(tuple(sorted(daftar, key=lambda a: a.tanggal)))
