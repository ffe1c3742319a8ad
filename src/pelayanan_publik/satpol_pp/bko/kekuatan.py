"""Whether there are enough: what a BKO everywhere takes, and where officers lack on a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import galat_ganda
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_tak_negatif,
    galat_teks,
    tulis_persen,
    tulis_ribuan,
    tupel,
)
from pelayanan_publik.satpol_pp.bko.parameters import PETUGAS_PER_KECAMATAN
from pelayanan_publik.satpol_pp.bko.state import BukuBKO, kunci


def tulis_orang(banyak: int) -> str:
    """A headcount as it is read.

    >>> tulis_orang(1_200)
    '1.200 orang'
    """
    return f"{tulis_ribuan(banyak)} orang"


# --- for a whole city ----------------------------------------------------------------------------


@attrs.frozen
class KebutuhanBKO:
    """What a BKO in every kecamatan takes out of a Satpol PP."""

    kecamatan: int
    per_kecamatan: int
    personel: int
    """All of the Satpol PP."""
    pada: date
    bawaan: bool
    """True where the heads per kecamatan are those of the parameter."""

    @property
    def jumlah(self) -> int:
        return self.kecamatan * self.per_kecamatan

    @property
    def bagian(self) -> Fraction | None:
        """The share of all its people that is lent out; undefined without people."""
        return Fraction(self.jumlah, self.personel) if self.personel else None

    @property
    def tinggal(self) -> int:
        """Who is left at the origin; nobody where more are needed than there are."""
        return max(0, self.personel - self.jumlah)

    @property
    def kurang(self) -> int:
        return max(0, self.jumlah - self.personel)

    def penjelasan(self) -> Penjelasan:
        dasar = (
            PETUGAS_PER_KECAMATAN.penjelasan(self.pada)
            if self.bawaan
            else Penjelasan("Petugas per kecamatan", tulis_orang(self.per_kecamatan))
        )
        sisa = (
            Penjelasan("Kurang", tulis_orang(self.kurang))
            if self.kurang
            else Penjelasan("Tinggal di asal", tulis_orang(self.tinggal))
        )
        return Penjelasan(
            "Kebutuhan BKO",
            tulis_orang(self.jumlah),
            (
                Penjelasan("Kecamatan", tulis_ribuan(self.kecamatan)),
                dasar,
                Penjelasan("Personel Satpol PP", tulis_orang(self.personel)),
                Penjelasan("Bagian dari seluruh personel", tulis_persen(self.bagian)),
                sisa,
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def kebutuhan_bko(
    *, kecamatan: int, personel: int, pada: date, per_kecamatan: int | None = None
) -> KebutuhanBKO:
    """Officers for so many kecamatan, and what share of the whole force that is.

    >>> empat_belas = kebutuhan_bko(kecamatan=14, personel=238, pada=date(2024, 6, 1))
    >>> empat_belas.jumlah, tulis_persen(empat_belas.bagian, 1)
    (70, '29,4 %')
    """
    masukan = Masukan()
    masukan.tambah(
        galat_tak_negatif(kecamatan, "kecamatan"), galat_tak_negatif(personel, "personel")
    )
    if per_kecamatan is None:
        banyak = masukan.berlaku(PETUGAS_PER_KECAMATAN, pada)
    else:
        banyak = per_kecamatan
        masukan.hari("pada", pada)
        masukan.tambah(galat_tak_negatif(per_kecamatan, "per_kecamatan"))
    masukan.tuntas()
    return KebutuhanBKO(kecamatan, banyak, personel, pada, per_kecamatan is None)


# --- where they lack ------------------------------------------------------------------------------


@attrs.frozen
class BarisKekuatan:
    """The officers of one kecamatan on a day, against the need."""

    kecamatan: str
    petugas: tuple[str, ...]
    kebutuhan: int

    @property
    def banyak(self) -> int:
        return len(self.petugas)

    @property
    def kurang(self) -> int:
        return max(0, self.kebutuhan - self.banyak)

    @property
    def lebih(self) -> int:
        return max(0, self.banyak - self.kebutuhan)


@attrs.frozen
class KekuatanBKO:
    """The headcount of every kecamatan on a day against the need."""

    pada: date
    kebutuhan: int
    """Heads that each kecamatan should have."""
    bawaan: bool
    """True where that is the parameter's."""
    baris: tuple[BarisKekuatan, ...]
    """One for each kecamatan asked for, in the order given."""
    di_luar: tuple[BarisKekuatan, ...]
    """Hosts that were not asked for, such as a misspelt one. Their need is nothing."""

    @property
    def banyak(self) -> int:
        """All who are lent out."""
        return sum(b.banyak for b in (*self.baris, *self.di_luar))

    @property
    def kurang(self) -> int:
        """Heads lacking in all; what one kecamatan has too many makes up for no other."""
        return sum(b.kurang for b in self.baris)

    @property
    def daftar_kurang(self) -> tuple[BarisKekuatan, ...]:
        """Where officers lack, the worst first."""
        return tuple(sorted((b for b in self.baris if b.kurang), key=lambda b: -b.kurang))

    def tabel(self) -> Tabel:
        isi = tuple(
            (b.kecamatan, b.banyak, b.kebutuhan, b.kurang, b.lebih, ", ".join(b.petugas) or "–")
            for b in (*self.baris, *self.di_luar)
        )
        jumlah = (sum(b.kebutuhan for b in self.baris), self.kurang, sum(b[4] for b in isi))
        kolom = ("Kecamatan", "Petugas", "Kebutuhan", "Kurang", "Lebih", "Kode")
        judul = f"Kekuatan BKO pada {self.pada}"
        return Tabel(judul, kolom, isi, ("Jumlah", self.banyak, *jumlah, ""))

    def penjelasan(self) -> Penjelasan:
        kurang = tuple(
            Penjelasan(
                b.kecamatan,
                f"{b.banyak} dari {tulis_ribuan(b.kebutuhan)}",
                catatan=f"kurang {tulis_ribuan(b.kurang)}",
            )
            for b in self.daftar_kurang
        )
        di_luar = tuple(
            Penjelasan(b.kecamatan, tulis_orang(b.banyak), catatan="tidak termasuk yang ditanyakan")
            for b in self.di_luar
        )
        perlu = Penjelasan("Kebutuhan per kecamatan", tulis_orang(self.kebutuhan))
        dasar = PETUGAS_PER_KECAMATAN.penjelasan(self.pada) if self.bawaan else perlu
        return Penjelasan(
            f"Kekurangan petugas BKO pada {self.pada}",
            tulis_orang(self.kurang),
            (dasar, *kurang, *di_luar),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def kekuatan_bko(
    buku: BukuBKO, pada: date, *, kecamatan: Iterable[str], kebutuhan: int | None = None
) -> KekuatanBKO:
    """The headcount of every kecamatan on a day against the need: five, as reported, if not told.

    All kecamatan are given, because one without any officer is in no book.

    >>> from pelayanan_publik.satpol_pp.bko.state import buku_bko
    >>> kosong = buku_bko("Satpol PP Kota Yogyakarta")
    >>> kekuatan_bko(kosong, date(2024, 6, 1), kecamatan=["Kotagede", "Umbulharjo"]).kurang
    10
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuBKO, "buku"))
    daftar: tuple[str, ...] = tupel(kecamatan)
    masukan.tambah(galat_anggota(daftar, tuple, "kecamatan"))
    if isinstance(daftar, tuple):
        salah = [galat_teks(k, f"kecamatan[{i}]") for i, k in enumerate(daftar)]
        baik = ((f"kecamatan[{i}]", kunci(k)) for i, k in enumerate(daftar) if not salah[i])
        masukan.tambah(*salah, *galat_ganda(baik))
    if kebutuhan is None:
        perlu = masukan.berlaku(PETUGAS_PER_KECAMATAN, pada)
    else:
        perlu = kebutuhan
        masukan.hari("pada", pada)
        masukan.tambah(galat_tak_negatif(kebutuhan, "kebutuhan"))
    masukan.tuntas()
    nama: dict[str, str] = {kunci(satu): satu for satu in daftar}
    ada: dict[str, list[str]] = {satu: [] for satu in nama}
    for k in buku.berdiri():
        if pada in k.masa:
            satu = kunci(k.kecamatan)
            nama.setdefault(satu, k.kecamatan)
            ada.setdefault(satu, []).append(k.petugas)
    baris = tuple(BarisKekuatan(k, tuple(sorted(ada.pop(kunci(k)))), perlu) for k in daftar)
    sisa = sorted((nama[satu], tuple(sorted(isi))) for satu, isi in ada.items())
    di_luar = tuple(BarisKekuatan(satu, isi, 0) for satu, isi in sisa)
    return KekuatanBKO(pada, perlu, kebutuhan is None, baris, di_luar)
