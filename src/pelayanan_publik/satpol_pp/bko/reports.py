"""What is read out of the book: who is where on a day, and who returns.

All of it is told as the book knows it now, for any day, past or ahead. A placement that was
taken back never was, and stands in no report.
"""

from __future__ import annotations

from datetime import date

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_tak_negatif,
    galat_teks,
    tulis_ribuan,
)
from pelayanan_publik.core.validity import tambah_hari
from pelayanan_publik.satpol_pp.bko.kartu import KartuPenempatan
from pelayanan_publik.satpol_pp.bko.state import BukuBKO, kunci

# --- who is where ---------------------------------------------------------------------------------


@attrs.frozen
class KedudukanPetugas:
    """Where an officer stands on a day, who commands, and who disciplines."""

    petugas: str
    pada: date
    disiplin: str
    """The origin, which keeps it wherever the officer is."""
    kecamatan: str | None
    """The host; None where the officer is at the origin."""
    penempatan: int | None
    """The number of the placement."""
    keputusan: str | None
    sampai: date | None
    """The first day on which the officer is no longer there."""

    @property
    def komando(self) -> str:
        """Who gives the orders of the day: the host, or else the origin."""
        return self.kecamatan or self.disiplin

    def penjelasan(self) -> Penjelasan:
        tempat = (
            Penjelasan(
                "Penempatan", f"nomor {self.penempatan}", catatan=f"sampai sebelum {self.sampai}"
            ),
            Penjelasan("Keputusan", str(self.keputusan)),
        )
        return Penjelasan(
            f"Kedudukan {self.petugas} pada {self.pada}",
            f"BKO di {self.kecamatan}" if self.kecamatan else "di satuan asal",
            (
                Penjelasan("Komando", self.komando),
                Penjelasan("Disiplin", self.disiplin),
                *(tempat if self.kecamatan else ()),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _kedudukan(
    buku: BukuBKO, petugas: str, pada: date, kartu: KartuPenempatan | None
) -> KedudukanPetugas:
    if kartu is None:
        return KedudukanPetugas(petugas, pada, buku.asal, None, None, None, None)
    return KedudukanPetugas(
        petugas, pada, buku.asal, kartu.kecamatan, kartu.nomor, kartu.keputusan, kartu.sampai
    )


def kedudukan_petugas(buku: BukuBKO, petugas: str, pada: date) -> KedudukanPetugas:
    """Where one officer stands on a day.

    >>> from pelayanan_publik.core.validity import Masa
    >>> from pelayanan_publik.satpol_pp.bko.command import tempatkan_petugas
    >>> from pelayanan_publik.satpol_pp.bko.state import buku_bko, evolve
    >>> buku = buku_bko("Satpol PP Kota Yogyakarta")
    >>> buku = evolve(buku, tempatkan_petugas(buku, id="p-1", tanggal=date(2024, 1, 15),
    ...     petugas="SP-01", kecamatan="Kotagede", keputusan="SK-7/2024",
    ...     masa=Masa(date(2024, 2, 1), date(2024, 8, 1))))
    >>> siang = kedudukan_petugas(buku, "SP-01", date(2024, 7, 31))
    >>> siang.komando, siang.disiplin
    ('Kotagede', 'Satpol PP Kota Yogyakarta')
    >>> kedudukan_petugas(buku, "SP-01", date(2024, 8, 1)).komando
    'Satpol PP Kota Yogyakarta'
    """
    masukan = _mulai(buku, pada)
    masukan.tambah(
        buku.galat_petugas(petugas) if isinstance(buku, BukuBKO) else galat_teks(petugas, "petugas")
    )
    masukan.tuntas()
    kartu = next((k for k in buku.penempatan(petugas) if pada in k.masa), None)
    return _kedudukan(buku, petugas, pada, kartu)


@attrs.frozen
class DaftarBKO:
    """All who are lent out on a day, by kecamatan."""

    asal: str
    pada: date
    baris: tuple[KedudukanPetugas, ...]

    def tabel(self) -> Tabel:
        isi = (
            (b.komando, b.petugas, str(b.penempatan), str(b.sampai), str(b.keputusan))
            for b in self.baris
        )
        kolom = ("Komando", "Petugas", "Penempatan", "Sampai sebelum", "Keputusan")
        return Tabel(f"BKO {self.asal} pada {self.pada}", kolom, tuple(isi))

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def daftar_bko(buku: BukuBKO, pada: date) -> DaftarBKO:
    """All who are lent out on a day."""
    _mulai(buku, pada).tuntas()
    semua = (_kedudukan(buku, k.petugas, pada, k) for k in buku.berdiri() if pada in k.masa)
    urut = sorted(semua, key=lambda b: (kunci(b.komando), b.petugas))
    return DaftarBKO(buku.asal, pada, tuple(urut))


def _mulai(buku: BukuBKO, pada: date) -> Masukan:
    """A collector with the faults of the book and the day."""
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuBKO, "buku"))
    masukan.hari("pada", pada)
    return masukan


# --- who returns ----------------------------------------------------------------------------------


@attrs.frozen
class BarisPulang:
    """An officer who leaves a kecamatan, and where to."""

    petugas: str
    kecamatan: str
    kembali: date
    """The first day no longer there."""
    sisa_hari: int
    tujuan: str
    """The origin, or the kecamatan of the placement that begins on that very day."""


@attrs.frozen
class DaftarPulang:
    """Who leaves a kecamatan within so many days, the first on top."""

    pada: date
    dalam_hari: int
    baris: tuple[BarisPulang, ...]

    def tabel(self) -> Tabel:
        isi = ((str(b.kembali), b.petugas, b.kecamatan, b.tujuan, b.sisa_hari) for b in self.baris)
        kolom = ("Sejak", "Petugas", "Dari", "Ke", "Sisa (hari)")
        judul = f"Kembali dalam {tulis_ribuan(self.dalam_hari)} hari sejak {self.pada}"
        return Tabel(judul, kolom, tuple(isi))

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def daftar_pulang(buku: BukuBKO, pada: date, *, dalam_hari: int) -> DaftarPulang:
    """Who leaves a kecamatan after a day, so many days later at most.

    Whoever is placed there again from that very day on does not leave.
    """
    masukan = _mulai(buku, pada)
    masukan.tambah(galat_tak_negatif(dalam_hari, "dalam_hari"))
    masukan.tuntas()
    batas = tambah_hari(pada, dalam_hari, "dalam_hari")
    baris = (
        BarisPulang(k.petugas, k.kecamatan, k.sampai, (k.sampai - pada).days, tujuan or buku.asal)
        for k in buku.berdiri()
        if pada < k.sampai <= batas
        for tujuan in (_berikut(buku, k),)
        if tujuan is None or kunci(tujuan) != kunci(k.kecamatan)
    )
    urut = sorted(baris, key=lambda b: (b.kembali, b.kecamatan, b.petugas))
    return DaftarPulang(pada, dalam_hari, tuple(urut))


def _berikut(buku: BukuBKO, kartu: KartuPenempatan) -> str | None:
    """Where the officer is placed on the day on which a placement ends; None: nowhere."""
    lain = (k.kecamatan for k in buku.penempatan(kartu.petugas) if k.mulai == kartu.sampai)
    return next(lain, None)
