"""A fund that paid at the origin and does not exist at the destination, and what may pay instead.

Danais exists only in DIY. Which other funds may pay the same activity elsewhere is asked of
`anggaran`, condition by condition; what is not shown yet (the decision of the musyawarah) makes a
substitute conditional, not impossible.
"""

from __future__ import annotations

from datetime import date

import attrs

from pelayanan_publik.anggaran.dana import KelayakanDana, sumber_dana
from pelayanan_publik.anggaran.model import Kegiatan, SumberDana
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota
from pelayanan_publik.wilayah.model import KodeWilayah

_MANA_PUN = KodeWilayah("34")
"""Stands in for what is no region, so that the other arguments are asked too."""


def tertutup(kelayakan: KelayakanDana) -> bool:
    """Whether some condition of a fund is known to fail."""
    return any(s.terpenuhi is False for s in kelayakan.syarat)


@attrs.frozen
class PenggantiDana:
    """Every fund at the destination against an activity that one fund pays at the origin."""

    dipakai: KelayakanDana
    """The fund at the origin."""
    setempat: tuple[KelayakanDana, ...]
    """All funds, as they stand at the destination."""

    @property
    def tersedia(self) -> bool:
        """Whether the same fund could pay at the destination, as far as is known."""
        return not any(tertutup(k) for k in self.setempat if k.sumber is self.dipakai.sumber)

    @property
    def pengganti(self) -> tuple[KelayakanDana, ...]:
        """The funds that may pay there: every condition is met."""
        return tuple(k for k in self.setempat if k.layak)

    @property
    def bersyarat(self) -> tuple[KelayakanDana, ...]:
        """The funds that may pay there once what is not shown yet is shown."""
        return tuple(k for k in self.setempat if not k.layak and not tertutup(k))

    def tabel(self) -> Tabel:
        baris = []
        for k in self.setempat:
            jawab = "tidak" if tertutup(k) else "ya" if k.layak else "bersyarat"
            kurang = "; ".join(f"{s.uraian} ({s.keadaan})" for s in k.kurang)
            baris.append((k.sumber.value, jawab, kurang))
        judul = f"Pengganti {self.dipakai.sumber.value} untuk {self.dipakai.kegiatan.uraian}"
        return Tabel(judul, ("Dana", "Boleh", "Yang kurang"), tuple(baris))

    def penjelasan(self) -> Penjelasan:
        nama = ", ".join(k.sumber.value for k in (*self.pengganti, *self.bersyarat)) or "tidak ada"
        isi = (self.dipakai.penjelasan(), *(k.penjelasan() for k in self.setempat))
        return Penjelasan(f"Pengganti {self.dipakai.sumber.value}", nama, isi)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def bandingkan_dana(
    kegiatan: Kegiatan,
    dipakai: SumberDana | str,
    *,
    asal: KodeWilayah,
    tujuan: KodeWilayah,
    tahun: int,
    pada: date,
) -> PenggantiDana:
    """Which funds may pay at the destination what one fund pays at the origin, and why not.

    >>> from pelayanan_publik.anggaran import JenisKegiatan
    >>> latih = Kegiatan("K-1", "Pelatihan biopori", JenisKegiatan.PEMBERDAYAAN_KESEHATAN)
    >>> ganti = bandingkan_dana(latih, "danais", asal=KodeWilayah("34.71.14.1001"),
    ...     tujuan=KodeWilayah("64.71.05.1002"), tahun=2024, pada=date(2024, 3, 1))
    >>> ganti.tersedia, [k.sumber.value for k in ganti.bersyarat]
    (False, ['apbd', 'musrenbang', 'dau_kelurahan'])
    """
    masukan = Masukan()
    sumber = masukan.pilihan("dipakai", dipakai, SumberDana)
    tempat = {"asal": asal, "tujuan": tujuan}
    masukan.tambah(*(galat_anggota(w, KodeWilayah, nama) for nama, w in tempat.items()))
    di_asal: tuple[KelayakanDana, ...] = ()
    with masukan.di():
        di_asal = sumber_dana(kegiatan, asal if masukan.baik("asal") else _MANA_PUN, tahun, pada)
    masukan.tuntas()
    setempat = sumber_dana(kegiatan, tujuan, tahun, pada)
    (dari,) = (k for k in di_asal if k.sumber is sumber)
    return PenggantiDana(dari, setempat)
