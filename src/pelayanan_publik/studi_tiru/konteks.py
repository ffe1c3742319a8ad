"""Two districts side by side: ratios of what is known of both, and nothing of what is not.

A row is one thing told of both places. Where facts of one place disagree there is no ratio: all
are shown, and the caller hands over the one that counts. A density takes people and area of one
source and day only, so that 163,660 people of one book never meet 37.814 km2 of another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.units import galat_anggota, pastikan, tulis_pecahan
from pelayanan_publik.studi_tiru.errors import WilayahBerbeda
from pelayanan_publik.studi_tiru.fakta import (
    DaftarFakta,
    FaktaStudi,
    wajib_angka,
    wajib_sebanding,
)
from pelayanan_publik.studi_tiru.program import HITUNGAN
from pelayanan_publik.wilayah.model import KodeWilayah


def kepadatan(penduduk: FaktaStudi, luas: FaktaStudi) -> FaktaStudi | None:
    """People per unit of area, both of one place, source and day; None over no area.

    >>> from datetime import date
    >>> from pelayanan_publik.core.legal import DasarHukum
    >>> kotagede, bps = KodeWilayah("34.71.14"), DasarHukum("BPS, docslib 7418451")
    >>> d = kepadatan(FaktaStudi("penduduk", kotagede, 33_326, "orang", date(2017, 1, 1), bps,
    ...     Bukti.SEKUNDER, True), FaktaStudi("luas", kotagede, 3.07, "km2", date(2017, 1, 1),
    ...     bps, Bukti.SEKUNDER, True))
    >>> d.isi
    '10.855,37 orang/km2'
    """
    pastikan(penduduk=(penduduk, FaktaStudi), luas=(luas, FaktaStudi))
    if penduduk.wilayah != luas.wilayah:
        raise WilayahBerbeda(str(penduduk.wilayah), path="luas.wilayah", wilayah=str(luas.wilayah))
    wajib_sebanding("kepadatan", (penduduk, luas), satuan=False)
    orang, bidang = wajib_angka(penduduk), wajib_angka(luas)
    if not bidang:
        return None
    return attrs.evolve(
        penduduk,
        kunci="kepadatan",
        nilai=orang / bidang,
        satuan=f"{penduduk.satuan}/{luas.satuan}",
        bukti=Bukti.TURUNAN,
        keterangan=f"{penduduk.isi} / {luas.isi}",
    )


@attrs.frozen
class BarisKonteks:
    """One thing in both places: all that is told of it, and the ratio where there is one."""

    kunci: str
    asal: tuple[FaktaStudi, ...]
    tujuan: tuple[FaktaStudi, ...]

    @property
    def tanpa_rasio(self) -> str | None:
        """Why there is no ratio; None where there is one."""
        for sisi, fakta in (("asal", self.asal), ("tujuan", self.tujuan)):
            if not fakta:
                return f"{sisi} tidak diketahui"
            if len({(f.nilai, f.satuan) for f in fakta}) > 1:
                return f"{sisi} bertentangan"
        if self.asal[0].satuan != self.tujuan[0].satuan:
            return "satuan berbeda"
        if self.asal[0].nilai is None or self.tujuan[0].nilai is None:
            return "hanya keterangan"
        return None if self.asal[0].nilai else "asal nol"

    @property
    def rasio(self) -> Fraction | None:
        """Destination over origin; None where it is not defined, or not known."""
        if self.tanpa_rasio is not None:
            return None
        return wajib_angka(self.tujuan[0]) / wajib_angka(self.asal[0])

    @property
    def selisih_tahun(self) -> int | None:
        """How many years lie between the two figures; None without a ratio."""
        if self.tanpa_rasio is not None:
            return None
        return abs(self.tujuan[0].tanggal.year - self.asal[0].tanggal.year)

    def penjelasan(self) -> Penjelasan:
        catatan = "" if not self.selisih_tahun else f"terpaut {self.selisih_tahun} tahun"
        nilai = self.tanpa_rasio or f"{tulis_pecahan(self.rasio or Fraction(0))} kali"
        isi = tuple(f.penjelasan() for f in (*self.asal, *self.tujuan))
        return Penjelasan(f"Rasio {self.kunci}, tujuan/asal", nilai, isi, catatan=catatan)


@attrs.frozen
class PerbandinganKonteks:
    """Two places by everything that is known of either."""

    asal: KodeWilayah
    tujuan: KodeWilayah
    baris: tuple[BarisKonteks, ...]

    def tentang(self, kunci: str) -> BarisKonteks:
        """The row of one thing; without facts where nobody told any."""
        ada = (b for b in self.baris if b.kunci == kunci)
        return next(ada, BarisKonteks(kunci, (), ()))

    @property
    def bertentangan(self) -> tuple[BarisKonteks, ...]:
        """The rows in which facts of one place disagree."""
        return tuple(b for b in self.baris if (b.tanpa_rasio or "").endswith("bertentangan"))

    def tabel(self) -> Tabel:
        def isi(fakta: tuple[FaktaStudi, ...]) -> str:
            return " / ".join(f"{f.isi} ({f.hari})" for f in fakta) or "tidak diketahui"

        baris = (
            (
                b.kunci,
                isi(b.asal),
                isi(b.tujuan),
                "–" if b.rasio is None else tulis_pecahan(b.rasio),
                b.tanpa_rasio or "",
            )
            for b in self.baris
        )
        kolom = ("Perihal", str(self.asal), str(self.tujuan), "Rasio", "Mengapa tidak")
        return Tabel("Konteks", kolom, tuple(baris), kanan=("Rasio",))

    def penjelasan(self) -> Penjelasan:
        isi = tuple(b.penjelasan() for b in self.baris)
        kosong = () if isi else (Penjelasan("Fakta", "tidak ada", dasar=HITUNGAN),)
        return Penjelasan(f"Konteks {self.tujuan} terhadap {self.asal}", "", isi or kosong)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def bandingkan_konteks(
    fakta: Iterable[FaktaStudi], *, asal: KodeWilayah, tujuan: KodeWilayah
) -> PerbandinganKonteks:
    """Everything that is told of two places, with the density where people and area allow it.

    Facts about other places are left aside. Rows stand in the order of first telling.
    """
    pastikan(fakta=(fakta, Iterable), asal=(asal, KodeWilayah), tujuan=(tujuan, KodeWilayah))
    semua = tuple(fakta)
    angkat(filter(None, (galat_anggota(f, FaktaStudi, f"fakta[{i}]") for i, f in enumerate(semua))))
    daftar = DaftarFakta(semua)
    turunan = DaftarFakta(tuple(f for w in (asal, tujuan) for f in _kepadatan(daftar, w)))
    kunci = dict.fromkeys(f.kunci for f in semua if f.wilayah in (asal, tujuan))
    baris = [BarisKonteks(k, daftar.tentang(k, asal), daftar.tentang(k, tujuan)) for k in kunci]
    if turunan.isi and "kepadatan" not in kunci:
        baris.append(
            BarisKonteks(
                "kepadatan",
                turunan.tentang("kepadatan", asal),
                turunan.tentang("kepadatan", tujuan),
            )
        )
    return PerbandinganKonteks(asal, tujuan, tuple(baris))


def _kepadatan(daftar: DaftarFakta, wilayah: KodeWilayah) -> Iterator[FaktaStudi]:
    """Every density of a place that people and area of one source and day give."""
    for orang in daftar.tentang("penduduk", wilayah):
        for luas in daftar.tentang("luas", wilayah):
            terukur = orang.nilai is not None and luas.nilai is not None
            if terukur and orang.searah(luas) and (satu := kepadatan(orang, luas)):
                yield satu
