"""What a KTB must keep up: drills of each skill, and the package of items.

What was never trained is not trained zero days ago: it has no number of days. A simulation does
not stand for routine training, nor the other way round. The package stays the city's; an item
counts as there while it is not retired, and as fit by the rules of items (`Alat.keadaan`).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

import attrs

from pelayanan_publik.core.errors import galat_ganda
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_positif,
    galat_tak_negatif,
    pilihan,
    tulis_kata,
    tulis_ribuan,
    tulis_rupiah,
    tupel,
)
from pelayanan_publik.core.validity import hari
from pelayanan_publik.tangguh_bencana.alat import Alat, KeadaanAlat
from pelayanan_publik.tangguh_bencana.book.pilihan import JenisLatihan
from pelayanan_publik.tangguh_bencana.book.pintu import beberapa_kode, galat_beberapa_kode
from pelayanan_publik.tangguh_bencana.parameters.ktb import (
    NILAI_PAKET_LEBIH_DARI,
    PAKET_ALAT,
    SELANG_LATIHAN,
)
from pelayanan_publik.tangguh_bencana.sarana.capaian import Capaian


def semua_sejenis(isi: Iterable[Any], kelas: type, path: str, masukan: Masukan) -> tuple[Any, ...]:
    """Several of one class; every one that is not is told."""
    semua = tupel(isi)
    masukan.tambah(galat_anggota(semua, tuple, path))
    if not isinstance(semua, tuple):
        return ()
    masukan.tambah(*(galat_anggota(s, kelas, f"{path}[{i}]") for i, s in enumerate(semua)))
    return semua


# --- drills --------------------------------------------------------------------------------------


@attrs.frozen(field_transformer=sekaligus)
class Latihan:
    """A drill: when, of which kind, of which skills."""

    hari: date = attrs.field(validator=hari)
    jenis: JenisLatihan = attrs.field(validator=pilihan(JenisLatihan))
    keterampilan: tuple[str, ...] = attrs.field(converter=tupel, validator=beberapa_kode)


class StatusLatihan(StrEnum):
    """How a skill stands to its interval."""

    BELUM_PERNAH = "belum_pernah"
    TERJAGA = "terjaga"
    LEWAT = "lewat"


@attrs.frozen
class BarisLatihan:
    """The last drill of a skill."""

    keterampilan: str
    terakhir: date | None
    lewat_hari: int | None
    """Days since then; None if there was none, which is not zero."""
    status: StatusLatihan


@attrs.frozen
class SiklusLatihan:
    """Skills and their last drill of one kind."""

    pada: date
    jenis: JenisLatihan
    selang_hari: int
    baris: tuple[BarisLatihan, ...]

    @property
    def belum(self) -> tuple[str, ...]:
        """The skills that are due: never trained, or too long ago."""
        return tuple(b.keterampilan for b in self.baris if b.status is not StatusLatihan.TERJAGA)

    @property
    def terpenuhi(self) -> bool:
        return not self.belum

    def tabel(self) -> Tabel:
        return Tabel(
            f"Latihan {self.jenis.value} sampai {self.pada}, selang {self.selang_hari} hari",
            ("Keterampilan", "Terakhir", "Hari sejak itu", "Status"),
            tuple(
                (
                    b.keterampilan,
                    "–" if b.terakhir is None else str(b.terakhir),
                    "–" if b.lewat_hari is None else b.lewat_hari,
                    tulis_kata(b.status),
                )
                for b in self.baris
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def siklus_latihan(
    latihan: Iterable[Latihan],
    keterampilan: Iterable[str],
    pada: date,
    *,
    jenis: JenisLatihan,
    selang_hari: int | None = None,
) -> SiklusLatihan:
    """Whether each skill was trained within so many days; later drills are not known yet.

    No source says how often. Unless told, 365 days for a simulation and 90 for routine training
    are this library's proposal.

    >>> rutin = JenisLatihan.RUTIN
    >>> hasil = siklus_latihan([Latihan(date(2026, 1, 1), rutin, ["tali"])], ["tali", "perahu"],
    ...     date(2026, 4, 1), jenis=rutin)
    >>> [(b.lewat_hari, b.status.value) for b in hasil.baris]
    [(90, 'terjaga'), (None, 'belum_pernah')]
    """
    masukan = Masukan()
    masukan.hari("pada", pada)
    semua = semua_sejenis(latihan, Latihan, "latihan", masukan)
    nama = tupel(keterampilan)
    ragam = masukan.pilihan("jenis", jenis, JenisLatihan)
    masukan.tambah(*galat_beberapa_kode(nama, "keterampilan"))
    if masukan.baik("keterampilan"):
        masukan.tambah(*galat_ganda((f"keterampilan[{i}]", k) for i, k in enumerate(nama)))
    selang = SELANG_LATIHAN[ragam].riwayat[-1].nilai if selang_hari is None else selang_hari
    masukan.tambah(galat_positif(selang, "selang_hari"))
    masukan.tuntas()
    terakhir: dict[str, date] = {}
    for satu in semua:
        if satu.jenis is ragam and satu.hari <= pada:
            for k in satu.keterampilan:
                terakhir[k] = max(satu.hari, terakhir.get(k, satu.hari))

    def baris(k: str) -> BarisLatihan:
        if k not in terakhir:
            return BarisLatihan(k, None, None, StatusLatihan.BELUM_PERNAH)
        lewat = (pada - terakhir[k]).days
        status = StatusLatihan.TERJAGA if lewat <= selang else StatusLatihan.LEWAT
        return BarisLatihan(k, terakhir[k], lewat, status)

    return SiklusLatihan(pada, ragam, selang, tuple(map(baris, nama)))


# --- the package of items ------------------------------------------------------------------------


@attrs.frozen
class BarisPaket:
    """One kind of item of the package: how many there are, and how many of them are fit."""

    jenis: str
    ada: int
    layak: int


@attrs.frozen
class KelengkapanPaket:
    """The package of items on a day: one of each kind."""

    pada: date
    baris: tuple[BarisPaket, ...]

    @property
    def kurang(self) -> tuple[str, ...]:
        """Kinds of which there is none."""
        return tuple(b.jenis for b in self.baris if not b.ada)

    @property
    def tidak_layak(self) -> tuple[str, ...]:
        """Kinds of which there are some, and none fit."""
        return tuple(b.jenis for b in self.baris if b.ada and not b.layak)

    @property
    def siap(self) -> bool:
        """One fit item of each kind."""
        return not self.kurang and not self.tidak_layak

    @property
    def capaian(self) -> Capaian:
        layak = sum(b.layak > 0 for b in self.baris)
        banyak = Fraction(len(self.baris))
        return Capaian("Paket peralatan KTB", Fraction(layak), banyak, "jenis layak", "jenis paket")

    def tabel(self) -> Tabel:
        return Tabel(
            f"Paket peralatan KTB pada {self.pada}: {self.capaian}",
            ("Jenis", "Ada", "Layak"),
            tuple((b.jenis.replace("_", " "), b.ada, b.layak) for b in self.baris),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def paket_alat(alat: Iterable[Alat], pada: date) -> KelengkapanPaket:
    """Whether each kind of the package in force is there, and fit.

    >>> paket = paket_alat([Alat("G-1", "genset"), Alat("P-1", "pompa", selang_hari=180)],
    ...     date(2026, 1, 1))
    >>> print(paket.capaian, paket.tidak_layak)
    1 jenis layak / 6 jenis paket = 16,7 % ('pompa',)
    """
    masukan = Masukan()
    semua = semua_sejenis(alat, Alat, "alat", masukan)
    jenis = masukan.berlaku(PAKET_ALAT, pada)
    if masukan.baik("alat", *(f"alat[{i}]" for i in range(len(semua)))):
        masukan.tambah(*galat_ganda((f"alat[{i}].kode", a.kode) for i, a in enumerate(semua)))
    masukan.tuntas()
    hitung = {j: [0, 0] for j in jenis}
    for a in semua:
        keadaan = a.keadaan(pada)
        if a.jenis in hitung and a.terdaftar(pada) and keadaan is not KeadaanAlat.PENSIUN:
            hitung[a.jenis][0] += a.jumlah
            hitung[a.jenis][1] += a.jumlah * (keadaan is KeadaanAlat.LAYAK)
    return KelengkapanPaket(pada, tuple(BarisPaket(j, *isi) for j, isi in hitung.items()))


@attrs.frozen
class NilaiPaket:
    """What the packages of several KTB are worth more than, motorcycles left out."""

    banyak_ktb: int
    pada: date
    lebih_dari_rupiah: int

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Nilai paket peralatan, tanpa motor",
            f"lebih dari {tulis_rupiah(self.lebih_dari_rupiah)}",
            (
                Penjelasan("Banyaknya KTB", tulis_ribuan(self.banyak_ktb)),
                NILAI_PAKET_LEBIH_DARI.penjelasan(self.pada),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def nilai_paket(banyak_ktb: int, pada: date) -> NilaiPaket:
    """What so many packages are worth more than: a lower bound, as reported.

    >>> nilai_paket(20, date(2015, 6, 1)).lebih_dari_rupiah
    540000000
    """
    masukan = Masukan()
    satu = masukan.berlaku(NILAI_PAKET_LEBIH_DARI, pada)
    masukan.tambah(galat_tak_negatif(banyak_ktb, "banyak_ktb"))
    masukan.tuntas()
    return NilaiPaket(banyak_ktb, pada, banyak_ktb * satu)
