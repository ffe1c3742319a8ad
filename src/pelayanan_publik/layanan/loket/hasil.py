"""Who finished how much: the throughput of officers and of counters in a period."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tulis_pecahan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.layanan.loket.effects import buku_pada
from pelayanan_publik.layanan.loket.janji import UKURAN
from pelayanan_publik.layanan.loket.state import BukuLayanan


@attrs.frozen
class BarisHasil:
    """The finished requests of an officer, or of a counter, by code."""

    kode: str
    banyak: int
    hari: int
    """Days on which it finished anything: one at least."""

    @property
    def per_hari(self) -> Fraction:
        """Finished for each such day."""
        return Fraction(self.banyak, self.hari)


@attrs.frozen
class HasilLayanan:
    """The finished requests of a period by officer and by counter; either adds up to all."""

    masa: Masa
    pada: date
    per_petugas: tuple[BarisHasil, ...]
    per_loket: tuple[BarisHasil, ...]
    banyak: int

    def penjelasan(self) -> Penjelasan:
        def urai(baris: tuple[BarisHasil, ...]) -> Iterator[Penjelasan]:
            for b in baris:
                hari = f"{tulis_pecahan(b.per_hari, 1)} sehari, {b.hari} hari"
                yield Penjelasan(b.kode, str(b.banyak), catatan=hari)

        return Penjelasan(
            f"Selesai, {self.masa}",
            str(self.banyak),
            (
                Penjelasan("Menurut petugas", rincian=tuple(urai(self.per_petugas))),
                Penjelasan("Menurut loket", rincian=tuple(urai(self.per_loket))),
            ),
            dasar=UKURAN,
            bukti=Bukti.USULAN,
        )

    def tabel(self) -> Tabel:
        return Tabel(
            f"Selesai menurut petugas dan loket, {self.masa}",
            ("", "Kode", "Selesai", "Hari", "Sehari"),
            tuple(
                (nama, b.kode, b.banyak, b.hari, tulis_pecahan(b.per_hari, 1))
                for nama, baris in (("petugas", self.per_petugas), ("loket", self.per_loket))
                for b in baris
            ),
            kanan=("Sehari",),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def hasil_layanan(buku: BukuLayanan, masa: Masa, *, pada: date) -> HasilLayanan:
    """Who finished how much in a period, by what was entered until a day."""
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuLayanan, "buku"), galat_anggota(masa, Masa, "masa"))
    masukan.hari("pada", pada)
    masukan.tuntas()
    petugas: dict[str, list[date]] = defaultdict(list)
    loket: dict[str, list[date]] = defaultdict(list)
    banyak = 0
    for kartu in buku_pada(buku, pada).kartu.values():
        if kartu.dihasilkan and kartu.berakhir is not None and kartu.berakhir.date() in masa:
            banyak += 1
            petugas[kartu.petugas].append(kartu.berakhir.date())
            loket[kartu.loket].append(kartu.berakhir.date())
    return HasilLayanan(masa, pada, _baris(petugas), _baris(loket), banyak)


def _baris(hari: Mapping[str, list[date]]) -> tuple[BarisHasil, ...]:
    return tuple(BarisHasil(kode, len(hari[kode]), len(set(hari[kode]))) for kode in sorted(hari))
