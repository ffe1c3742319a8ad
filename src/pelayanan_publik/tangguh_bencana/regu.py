"""Patterns of teams: roles with seats, and what each seat asks for; and how ready a team is.

A seat asks for skills proved in named ways (`SyaratKeterampilan`). What is not `wajib` is only
recommended: without it a team is ready with a proviso.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import attrs

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    berisi,
    pilihan,
    semua_anggota,
    tupel,
)
from pelayanan_publik.tangguh_bencana.errors import (
    PolaTanpaKursi,
)
from pelayanan_publik.tangguh_bencana.model import DaftarKualifikasi, SyaratKeterampilan
from pelayanan_publik.tangguh_bencana.pintu import (
    atau_kosong,
    berbanyak,
    tanpa_ulangan,
)


class StatusKesiapan(StrEnum):
    """Whether teams can go out. As words they have no order; `peringkat` has.

    >>> StatusKesiapan.SIAP.peringkat > StatusKesiapan.SIAP_BERSYARAT.peringkat
    True
    """

    SIAP = "siap"
    """Nothing is missing, nothing recommended either."""
    SIAP_BERSYARAT = "siap_bersyarat"
    """All that is required is there; something recommended is missing."""
    TIDAK_SIAP = "tidak_siap"

    @property
    def peringkat(self) -> int:
        """2, 1, 0: the higher the readier."""
        return _PERINGKAT[self]

    @property
    def dapat_bertugas(self) -> bool:
        """Whether they can go out, be it with a proviso."""
        return self is not StatusKesiapan.TIDAK_SIAP


_PERINGKAT = {s: 2 - i for i, s in enumerate(StatusKesiapan)}


@attrs.frozen(field_transformer=sekaligus)
class Peran:
    """A role in a team: how many seats, and what each of them asks for.

    A seat of a role that is not `wajib` may stay empty: the team is then ready with a proviso.
    """

    nama: str = attrs.field(validator=berisi)
    banyak: int = attrs.field(default=1, validator=berbanyak)
    syarat: tuple[SyaratKeterampilan, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(SyaratKeterampilan)
    )
    wajib: bool = attrs.field(default=True, validator=pilihan(bool))


@attrs.frozen(field_transformer=sekaligus)
class KebutuhanAlat:
    """So many items of a kind in a team; if not `wajib`, only recommended."""

    jenis: str = attrs.field(validator=berisi)
    banyak: int = attrs.field(default=1, validator=berbanyak)
    wajib: bool = attrs.field(default=True, validator=pilihan(bool))


@attrs.frozen(field_transformer=sekaligus)
class PolaRegu:
    """The pattern of a team: its roles and its items. Each is named once.

    >>> regu = PolaRegu("JAGA", "Regu jaga", (Peran("ketua"), Peran("anggota", 2)))
    >>> regu.kursi
    3
    """

    kode: str = attrs.field(validator=berisi)
    nama: str = attrs.field(validator=berisi)
    peran: tuple[Peran, ...] = attrs.field(
        converter=tupel, validator=[semua_anggota(Peran), tanpa_ulangan("nama")]
    )
    alat: tuple[KebutuhanAlat, ...] = attrs.field(
        default=(),
        converter=tupel,
        validator=[semua_anggota(KebutuhanAlat), tanpa_ulangan("jenis")],
    )

    dasar: DasarHukum | None = attrs.field(default=None, validator=atau_kosong(DasarHukum))
    """What the pattern rests on; None: it is the caller's own."""
    bukti: Bukti | None = attrs.field(default=None, validator=atau_kosong(Bukti))

    def __attrs_post_init__(self) -> None:
        if not any(p.wajib for p in self.peran):
            raise PolaTanpaKursi(self.kode, path="peran")

    @property
    def kursi(self) -> int:
        """Seats that must be filled."""
        return sum(p.banyak for p in self.peran if p.wajib)

    def galat_syarat(self, daftar: DaftarKualifikasi, path: str = "pola") -> Iterator[Galat]:
        """The fault of every requirement that nothing in the list could ever meet."""
        for i, peran in enumerate(self.peran):
            for j, syarat in enumerate(peran.syarat):
                if galat := daftar.galat_syarat(syarat, f"{path}.peran[{i}].syarat[{j}]"):
                    yield galat


@attrs.frozen
class PeranRegu:
    """A role in one of the teams; the teams are numbered from 1 in the order given."""

    regu: int
    peran: str

    def __str__(self) -> str:
        return f"{self.peran} (regu {self.regu})"
