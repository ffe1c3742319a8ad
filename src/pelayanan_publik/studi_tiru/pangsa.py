"""Shares of a whole, and how a published list of them was written: rounded, cut off, or neither.

Printed shares are checked against the parts they are of. The shares of Kotagede's area were cut
off and come to 99.98; those of Balikpapan Selatan's people were rounded.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    Pembulatan,
    galat_anggota,
    galat_tak_negatif,
    tulis_pecahan,
    tupel,
)
from pelayanan_publik.studi_tiru.errors import BanyakSkorSalah, FaktaTidakAda
from pelayanan_publik.studi_tiru.fakta import FaktaStudi, wajib_angka, wajib_sebanding


class TulisanPangsa(StrEnum):
    """How a printed share came from the exact one."""

    DIBULATKAN = "dibulatkan"
    DIPOTONG = "dipotong"
    TIDAK_COCOK = "tidak_cocok"


@attrs.frozen
class PangsaFakta:
    """A part, the whole, and what was printed of it."""

    bagian: FaktaStudi
    seluruh: FaktaStudi
    tercetak_persen: Fraction
    desimal: int

    @property
    def persen(self) -> Fraction | None:
        """The share in percent, exactly; None of nothing."""
        semua = wajib_angka(self.seluruh)
        return wajib_angka(self.bagian) / semua * 100 if semua else None

    @property
    def tulisan(self) -> tuple[TulisanPangsa, ...]:
        """The ways that give what was printed; where both do, both."""
        cara = {
            TulisanPangsa.DIBULATKAN: Pembulatan.SETENGAH_KE_ATAS,
            TulisanPangsa.DIPOTONG: Pembulatan.KE_BAWAH,
        }
        cocok = tuple(t for t, p in cara.items() if self._tulis(p) == self.tercetak_persen)
        return cocok or (TulisanPangsa.TIDAK_COCOK,)

    def _tulis(self, cara: Pembulatan) -> Fraction | None:
        if self.persen is None:
            return None
        skala = 10**self.desimal
        besar = self.persen * skala
        return Fraction(cara.bulatkan(besar.numerator, besar.denominator), skala)

    def penjelasan(self) -> Penjelasan:
        kata = " atau ".join(t.value.replace("_", " ") for t in self.tulisan)
        tercetak = f"tercetak {tulis_pecahan(self.tercetak_persen, self.desimal)} %"
        isi = (self.bagian.penjelasan(), self.seluruh.penjelasan())
        persen = (
            "tidak terdefinisi" if self.persen is None else f"{tulis_pecahan(self.persen, 4)} %"
        )
        return Penjelasan(
            f"Pangsa {self.bagian.wilayah}", persen, isi, catatan=f"{tercetak}: {kata}"
        )


@attrs.frozen
class PeriksaPangsa:
    """A printed list of shares against its parts."""

    daftar: tuple[PangsaFakta, ...]

    @property
    def jumlah_tercetak(self) -> Fraction:
        """What the printed shares come to, in percent."""
        return sum((p.tercetak_persen for p in self.daftar), Fraction(0))

    @property
    def tulisan(self) -> tuple[TulisanPangsa, ...]:
        """The ways that give every printed share; none where the list is wrong or mixed."""
        cara = (TulisanPangsa.DIBULATKAN, TulisanPangsa.DIPOTONG)
        return tuple(t for t in cara if all(t in p.tulisan for p in self.daftar))

    def tabel(self) -> Tabel:
        baris = (
            (
                str(p.bagian.wilayah),
                p.bagian.isi,
                "–" if p.persen is None else tulis_pecahan(p.persen, 4),
                tulis_pecahan(p.tercetak_persen, p.desimal),
                " atau ".join(t.value.replace("_", " ") for t in p.tulisan),
            )
            for p in self.daftar
        )
        kolom = ("Wilayah", "Bagian", "Persen", "Tercetak", "Cara")
        return Tabel("Pangsa tercetak", kolom, tuple(baris), kanan=("Persen", "Tercetak"))

    def penjelasan(self) -> Penjelasan:
        isi = tuple(p.penjelasan() for p in self.daftar)
        jumlah = f"tercetak berjumlah {tulis_pecahan(self.jumlah_tercetak)} %"
        return Penjelasan("Pangsa tercetak", jumlah, isi)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def periksa_pangsa(
    bagian: Iterable[FaktaStudi],
    tercetak_persen: Iterable[Bilangan],
    *,
    seluruh: FaktaStudi | None = None,
    desimal: int = 2,
) -> PeriksaPangsa:
    """How printed shares came about; without `seluruh` the parts are the whole.

    All figures are of one unit, one source and one day.

    >>> from datetime import date
    >>> from pelayanan_publik.core.legal import DasarHukum
    >>> from pelayanan_publik.wilayah import KodeWilayah
    >>> luas = [FaktaStudi("luas", KodeWilayah(f"34.71.14.100{k}"), km2, "km2", date(2017, 1, 1),
    ...     DasarHukum("BPS"), Bukti.SEKUNDER) for k, km2 in ((2, 0.99), (3, 0.83), (1, 1.25))]
    >>> hasil = periksa_pangsa(luas, (32.24, 27.03, 40.71))
    >>> [t.value for t in hasil.tulisan], str(hasil.jumlah_tercetak)
    (['dipotong'], '4999/50')
    """
    masukan = Masukan()
    semua, cetak = tupel(bagian), tupel(tercetak_persen)
    for nama, isi in (("bagian", semua), ("tercetak_persen", cetak)):
        masukan.tambah(galat_anggota(isi, tuple, nama))
    masukan.tambah(galat_tak_negatif(desimal, "desimal"))
    if seluruh is not None:
        masukan.tambah(galat_anggota(seluruh, FaktaStudi, "seluruh"))
    masukan.tuntas()
    masukan.tambah(*(galat_anggota(f, FaktaStudi, f"bagian[{i}]") for i, f in enumerate(semua)))
    angka = [masukan.tak_negatif(f"tercetak_persen[{i}]", p) for i, p in enumerate(cetak)]
    if len(angka) != len(semua):
        masukan.tambah(BanyakSkorSalah(len(angka), path="tercetak_persen", seharusnya=len(semua)))
    masukan.tuntas()
    if not semua:
        raise FaktaTidakAda("pangsa", path="bagian", wilayah="mana pun")
    wajib_sebanding("pangsa", (*semua, seluruh or semua[0]))
    jumlah = sum((wajib_angka(f) for f in semua), Fraction(0))
    utuh = seluruh or attrs.evolve(
        semua[0], nilai=jumlah, bukti=Bukti.TURUNAN, keterangan=f"jumlah {len(semua)} bagian"
    )
    return PeriksaPangsa(
        tuple(PangsaFakta(f, utuh, p, desimal) for f, p in zip(semua, angka, strict=True))
    )
