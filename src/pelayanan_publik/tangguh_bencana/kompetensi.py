"""What a person may be counted for on a day, and what is about to run out.

Only what was issued by that day and has not expired counts. On the day of expiry it no longer
does: the last good day is the one before. The warning begins 90 days ahead (H-90).

    kemampuan_berlaku     the skills somebody can prove, by kind of proof
    memenuhi              whether somebody meets requirements
    peringatan_kedaluwarsa   what expires soon, the earliest first
    umur                  full years on a day
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

import attrs

from pelayanan_publik.core.errors import Pengumpul, angkat
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.units import galat_anggota, galat_tak_negatif, pastikan, tupel
from pelayanan_publik.core.validity import galat_tanggal, tambah_bulan
from pelayanan_publik.tangguh_bencana.errors import BelumLahir
from pelayanan_publik.tangguh_bencana.kekuatan import galat_relawan
from pelayanan_publik.tangguh_bencana.model import (
    DaftarKualifikasi,
    Kualifikasi,
    Relawan,
    SyaratKeterampilan,
    WujudKualifikasi,
    galat_lahir,
)
from pelayanan_publik.tangguh_bencana.parameters.regu import PERINGATAN_HARI
from pelayanan_publik.tangguh_bencana.pintu import pastikan_hari

Terbukti: TypeAlias = Mapping[tuple[str, WujudKualifikasi], int]
"""By skill and kind of proof, the best level."""
_BULAN_SETAHUN = 12


def kualifikasi_berlaku(
    relawan: Relawan, daftar: DaftarKualifikasi, pada: date
) -> tuple[Kualifikasi, ...]:
    """The qualifications of somebody that count on a day, each once."""
    pastikan(relawan=(relawan, Relawan), daftar=(daftar, DaftarKualifikasi))
    pastikan_hari(pada)
    kode = dict.fromkeys(p.kualifikasi for p in relawan.perolehan if p.berlaku(pada))
    return tuple(daftar.ambil(satu) for satu in kode)


def kemampuan_berlaku(relawan: Relawan, daftar: DaftarKualifikasi, pada: date) -> Terbukti:
    """The skills that somebody can prove on a day.

    >>> from pelayanan_publik.tangguh_bencana.model import Kemampuan, Perolehan
    >>> kursus = Kualifikasi("K", "Kursus", WujudKualifikasi.SERTIFIKAT_PELATIHAN,
    ...     (Kemampuan("tali"),), 24)
    >>> ani = Relawan("R-1", (kursus.terbitkan(date(2024, 5, 1)),))
    >>> daftar = DaftarKualifikasi((kursus,))
    >>> [bool(kemampuan_berlaku(ani, daftar, date(2026, m, d))) for m, d in ((4, 30), (5, 1))]
    [True, False]
    """
    hasil: dict[tuple[str, WujudKualifikasi], int] = {}
    for kualifikasi in kualifikasi_berlaku(relawan, daftar, pada):
        for k in kualifikasi.memberi:
            kunci = k.keterampilan, kualifikasi.wujud
            hasil[kunci] = max(k.tingkat, hasil.get(kunci, 0))
    return hasil


def terpenuhi(terbukti: Terbukti, syarat: SyaratKeterampilan) -> bool:
    """Whether proved skills meet a requirement."""
    return any(terbukti.get((syarat.keterampilan, w), 0) >= syarat.tingkat for w in syarat.wujud)


def memenuhi(
    relawan: Relawan, syarat: Iterable[SyaratKeterampilan], daftar: DaftarKualifikasi, pada: date
) -> bool:
    """Whether somebody meets all these requirements on a day."""
    terbukti = kemampuan_berlaku(relawan, daftar, pada)
    diminta = tupel(syarat)
    pastikan(syarat=(diminta, tuple))
    semua = (galat_anggota(s, SyaratKeterampilan, f"syarat[{i}]") for i, s in enumerate(diminta))
    angkat(filter(None, semua))
    return all(terpenuhi(terbukti, satu) for satu in diminta)


def umur(lahir: date, pada: date) -> int:
    """Full years on a day. Who was born on 29 February ages on the 28th of a common year.

    >>> umur(date(2000, 2, 29), date(2019, 2, 28)), umur(date(2000, 2, 29), date(2019, 2, 27))
    (19, 18)
    """
    angkat(filter(None, (galat_lahir(lahir), galat_tanggal(pada, "pada"))))
    if pada < lahir:
        raise BelumLahir(pada, path="pada")
    tahun = pada.year - lahir.year
    return tahun - (tambah_bulan(lahir, tahun * _BULAN_SETAHUN) > pada)


# --- what is about to expire ----------------------------------------------------------------------


@attrs.frozen
class AkanKedaluwarsa:
    """A qualification of somebody that still counts and soon will not."""

    relawan: str
    kualifikasi: str
    kedaluwarsa: date
    sisa_hari: int
    """Days on which it still counts, today among them."""


@attrs.frozen
class PeringatanKedaluwarsa:
    """What expires within so many days, the earliest first."""

    pada: date
    hari: int
    isi: tuple[AkanKedaluwarsa, ...]

    def tabel(self) -> Tabel:
        return Tabel(
            f"Kedaluwarsa dalam {self.hari} hari sejak {self.pada}",
            ("Relawan", "Kualifikasi", "Kedaluwarsa", "Sisa hari"),
            tuple((s.relawan, s.kualifikasi, str(s.kedaluwarsa), s.sisa_hari) for s in self.isi),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def peringatan_kedaluwarsa(
    relawan: Iterable[Relawan],
    daftar: DaftarKualifikasi,
    pada: date,
    hari: int | None = None,
) -> PeringatanKedaluwarsa:
    """What counts today and expires within `hari` days (90 unless told).

    Of several of one kind that somebody holds, only the one that lasts longest is told: while
    it counts nothing is lost. Who left, or joins later, is not told of.

    >>> from pelayanan_publik.tangguh_bencana.model import Perolehan
    >>> pemadam = Kualifikasi("BNSP-1", "Pemadam I", WujudKualifikasi.SERTIFIKAT_KOMPETENSI, (), 36)
    >>> budi = Relawan("R-1", (pemadam.terbitkan(date(2023, 10, 15)),))
    >>> daftar = DaftarKualifikasi((pemadam,))
    >>> [len(peringatan_kedaluwarsa([budi], daftar, date(2026, 7, d)).isi) for d in (16, 17)]
    [0, 1]
    """
    kumpul = Pengumpul()
    kumpul.tambah(galat_tanggal(pada, "pada"), galat_anggota(daftar, DaftarKualifikasi, "daftar"))
    banyak = PERINGATAN_HARI.riwayat[-1].nilai if hari is None else hari
    semua = tupel(relawan)
    kumpul.tambah(galat_tak_negatif(banyak, "hari"), galat_anggota(semua, tuple, "relawan"))
    kumpul.tuntas()
    angkat(galat_relawan(semua, daftar))
    isi: list[AkanKedaluwarsa] = []
    for satu in (r for r in semua if r.terdaftar(pada)):
        akhir: dict[str, date] = {}
        for p in satu.perolehan:
            if p.berlaku(pada):
                sampai = p.kedaluwarsa or date.max
                akhir[p.kualifikasi] = max(sampai, akhir.get(p.kualifikasi, sampai))
        isi += (
            AkanKedaluwarsa(satu.kode, kode, sampai, (sampai - pada).days)
            for kode, sampai in akhir.items()
            if sampai < date.max and (sampai - pada).days <= banyak
        )
    isi.sort(key=lambda s: (s.kedaluwarsa, s.relawan, s.kualifikasi))
    return PeringatanKedaluwarsa(pada, banyak, tuple(isi))
