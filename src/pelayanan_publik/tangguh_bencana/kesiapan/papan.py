"""The seats of one team, or of several at once, as a tally sees them.

Two seats that ask for the same are filled by the same people. So the seats of all the teams are
put together by kind (`JenisKursi`), and of a person only this is kept: the set of kinds he or
she may fill, and the set of those for which nothing recommended is missing either.

    boleh       meets what each of these kinds demands
    sempurna    meets what it recommends too; always a part of `boleh`

Both follow from which qualifications somebody holds on the day, and from nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeAlias

import attrs

from pelayanan_publik.core.errors import Galat, Pengumpul
from pelayanan_publik.core.units import galat_anggota, tupel
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.tangguh_bencana.errors import TanpaRegu
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.kursi import macam_alat
from pelayanan_publik.tangguh_bencana.kesiapan.pencocokan import bit
from pelayanan_publik.tangguh_bencana.model import DaftarKualifikasi, Relawan, SyaratKeterampilan
from pelayanan_publik.tangguh_bencana.regu import Peran, PeranRegu, PolaRegu

Pasangan: TypeAlias = tuple[int, int]
"""`(boleh, sempurna)`: what somebody may fill, and what perfectly, as bitmasks of kinds."""


@attrs.frozen
class JenisKursi:
    """Seats that ask for the same, wherever they stand."""

    syarat: tuple[SyaratKeterampilan, ...]
    """All requirements, recommended ones among them."""
    wajib: bool
    """Whether these seats have to be filled."""
    letak: tuple[tuple[PeranRegu, int], ...]
    """The roles they belong to, and how many seats in each."""

    @property
    def banyak(self) -> int:
        return sum(kursi for _, kursi in self.letak)


class Papan:
    """The kinds of seats and the items that these teams ask for together."""

    def __init__(self, pola: Sequence[PolaRegu], daftar: DaftarKualifikasi) -> None:
        self.pola = tuple(pola)
        self.jenis = _jenis_kursi(self.pola)
        self.permintaan = tuple(j.banyak for j in self.jenis)
        self.permintaan_wajib = tuple(j.banyak if j.wajib else 0 for j in self.jenis)
        self.wajib = sum(1 << r for r, j in enumerate(self.jenis) if j.wajib)
        """The kinds that have to be filled, as a bitmask."""
        self.alat_wajib = macam_alat(self.pola, lengkap=False)
        self.alat_semua = macam_alat(self.pola, lengkap=True)
        semua = tuple(dict.fromkeys(s for j in self.jenis for s in j.syarat))
        letak = {s: 1 << i for i, s in enumerate(semua)}
        self._perlu = [
            (
                sum(letak[s] for s in set(j.syarat) if s.wajib),
                sum(letak[s] for s in set(j.syarat)),
            )
            for j in self.jenis
        ]
        self._memberi = {q.kode: sum(letak[s] for s in semua if s.terpenuhi(q)) for q in daftar.isi}
        self._ingatan: dict[frozenset[str], Pasangan] = {}

    def berguna(self, kualifikasi: str) -> bool:
        """Whether a qualification meets anything that is asked for here."""
        return bool(self._memberi[kualifikasi])

    def pasangan(self, kualifikasi: frozenset[str]) -> Pasangan:
        """What somebody who holds just these qualifications may fill."""
        hasil = self._ingatan.get(kualifikasi)
        if hasil is None:
            punya = 0
            for kode in kualifikasi:
                punya |= self._memberi[kode]
            boleh = sempurna = 0
            for r, (wajib, semua) in enumerate(self._perlu):
                boleh |= (not wajib & ~punya) << r
                sempurna |= (not semua & ~punya) << r
            hasil = self._ingatan[kualifikasi] = boleh, sempurna
        return hasil

    def pasangan_pada(self, relawan: Relawan, pada: date) -> Pasangan | None:
        """What somebody may fill on a day; None while away."""
        if not relawan.hadir(pada):
            return None
        return self.pasangan(
            frozenset([p.kualifikasi for p in relawan.perolehan if p.berlaku(pada)])
        )

    def peran(self, jenis: int) -> tuple[PeranRegu, ...]:
        """The roles whose seats are of these kinds (a bitmask), in order of team and pattern."""
        dari = {p for r in bit(jenis) for p, _ in self.jenis[r].letak}
        return tuple(
            p
            for i, pola in enumerate(self.pola, 1)
            for satu in pola.peran
            if (p := PeranRegu(i, satu.nama)) in dari
        )


def _jenis_kursi(pola: Sequence[PolaRegu]) -> tuple[JenisKursi, ...]:
    kumpulan: dict[object, list[tuple[PeranRegu, Peran]]] = {}
    for i, satu in enumerate(pola, 1):
        for peran in satu.peran:
            kunci = frozenset(map(_isi_syarat, peran.syarat)), peran.wajib
            kumpulan.setdefault(kunci, []).append((PeranRegu(i, peran.nama), peran))
    return tuple(
        JenisKursi(isi[0][1].syarat, isi[0][1].wajib, tuple((p, s.banyak) for p, s in isi))
        for isi in kumpulan.values()
    )


def _isi_syarat(syarat: SyaratKeterampilan) -> tuple[object, ...]:
    return syarat.keterampilan, frozenset(syarat.wujud), syarat.tingkat, syarat.wajib


def baca_regu(
    pola: PolaRegu | Iterable[PolaRegu], kekuatan: Kekuatan, *galat: Galat | None
) -> tuple[PolaRegu, ...]:
    """One pattern or several that stand at once, checked against the list of qualifications.

    All faults are raised together, those handed over (`galat`) among them.
    """
    kumpul = Pengumpul()
    semua = (pola,) if isinstance(pola, PolaRegu) else tupel(pola)
    kumpul.tambah(galat_anggota(semua, tuple, "pola"), *galat)
    kumpul.tambah(salah := galat_anggota(kekuatan, Kekuatan, "kekuatan"))
    regu = semua if isinstance(semua, tuple) else ()
    if semua == ():
        kumpul.tambah(TanpaRegu(path="pola"))
    for i, satu in enumerate(regu):
        path = "pola" if satu is pola else f"pola[{i}]"
        kumpul.tambah(bukan := galat_anggota(satu, PolaRegu, path))
        if bukan is None and salah is None:
            kumpul.tambah(*satu.galat_syarat(kekuatan.daftar, path))
    kumpul.tuntas()
    return regu


def siapkan_papan(
    pola: PolaRegu | Iterable[PolaRegu], kekuatan: Kekuatan, pada: date, *galat: Galat | None
) -> Papan:
    """The board of these teams for a question about one day; bad input is refused as a whole."""
    regu = baca_regu(pola, kekuatan, galat_tanggal(pada, "pada"), *galat)
    return Papan(regu, kekuatan.daftar)
