"""What can be called upon: the people, the items, and the list of qualifications that count.

Checked as a whole when it is made, so that no question asked of it meets a bad roster.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import attrs

from pelayanan_publik.core.errors import BukanJenisnya, Galat, Pengumpul, galat_ganda
from pelayanan_publik.core.units import galat_anggota, tupel
from pelayanan_publik.tangguh_bencana.alat import Alat
from pelayanan_publik.tangguh_bencana.model import DaftarKualifikasi, Relawan
from pelayanan_publik.tangguh_bencana.pintu import pastikan_hari


def galat_relawan(
    relawan: Sequence[Relawan], daftar: DaftarKualifikasi, path: str = "relawan"
) -> Iterator[Galat]:
    """Every fault of a roster: what is nobody, a code used twice, a qualification unknown."""
    benar: list[tuple[str, str]] = []
    for i, satu in enumerate(relawan):
        if not isinstance(satu, Relawan):
            jenis = f"<{type(satu).__name__}>"  # a row of people is not told: it may hold names
            yield BukanJenisnya(jenis, path=f"{path}[{i}]", sebagai=Relawan.__name__)
            continue
        benar.append((f"{path}[{i}].kode", satu.kode))
        for j, p in enumerate(satu.perolehan):
            kumpul = Pengumpul()
            with kumpul.di():
                daftar.ambil(p.kualifikasi, f"{path}[{i}].perolehan[{j}].kualifikasi")
            yield from kumpul.galat
    yield from galat_ganda(benar)


@attrs.frozen
class Kekuatan:
    """The strength of a kampung, or of several together. Every code stands for one thing.

    >>> Kekuatan((Relawan("R-1"), Relawan("R-1")), (), DaftarKualifikasi(()))
    Traceback (most recent call last):
    pelayanan_publik.core.errors.KodeGanda: UM-015 ...
    """

    relawan: tuple[Relawan, ...] = attrs.field(converter=tupel)
    alat: tuple[Alat, ...] = attrs.field(converter=tupel)
    daftar: DaftarKualifikasi

    def __attrs_post_init__(self) -> None:
        kumpul = Pengumpul()
        kumpul.tambah(galat_anggota(self.relawan, tuple, "relawan"))
        kumpul.tambah(galat_anggota(self.alat, tuple, "alat"))
        kumpul.tambah(galat_anggota(self.daftar, DaftarKualifikasi, "daftar"))
        kumpul.tuntas()
        kumpul.tambah(*galat_relawan(self.relawan, self.daftar))
        salah = [galat_anggota(a, Alat, f"alat[{i}]") for i, a in enumerate(self.alat)]
        kumpul.tambah(*salah)
        kumpul.tambah(
            *galat_ganda(
                (f"alat[{i}].kode", a.kode)
                for i, (a, galat) in enumerate(zip(self.alat, salah, strict=True))
                if galat is None
            )
        )
        kumpul.tuntas()

    def hadir(self, pada: date) -> tuple[Relawan, ...]:
        """Who can be called on a day."""
        pastikan_hari(pada)
        return tuple(r for r in self.relawan if r.hadir(pada))

    def alat_layak(self, pada: date) -> dict[str, int]:
        """By kind, how many items are fit on a day; a kind that has none is not there."""
        pastikan_hari(pada)
        hasil: dict[str, int] = {}
        for satu in self.alat:
            if satu.layak(pada):
                hasil[satu.jenis] = hasil.get(satu.jenis, 0) + satu.jumlah
        return hasil
