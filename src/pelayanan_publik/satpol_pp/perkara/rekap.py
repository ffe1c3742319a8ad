"""Cases of a period: those carried in, those reported, and what became of each.

    carried in + reported + opened again = solved + closed + carried out

holds for every month of report and for all of them. A case solved now counts with the month in
which it was reported: the rate of a period is of the cases reported in it. What counts is the day
on which a step happened, and steps that were taken back never did, whenever that was found.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TypedDict

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tulis_persen
from pelayanan_publik.core.validity import Bulan, Masa
from pelayanan_publik.satpol_pp.perkara.events import (
    KepatuhanDicatat,
    LangkahPerkaraDibatalkan,
    PelanggaranDilaporkan,
    PelanggaranTerulang,
    PeristiwaPerkara,
    PerkaraDitutup,
    PerkaraSelesai,
)
from pelayanan_publik.satpol_pp.perkara.state import BukuPerkara


@attrs.frozen
class ArusPerkara:
    """How many cases came and went: `awal + baru + terulang == selesai + ditutup + akhir`."""

    awal: int
    """Open when the period began."""
    baru: int
    """Reported in it."""
    terulang: int
    """Opened again in it."""
    selesai: int
    ditutup: int
    akhir: int
    """Open when it ended."""


class ArusMasa(TypedDict):
    """The cases of a period in numbers, without those left over: these follow."""

    masa: Masa
    awal: int
    baru: int
    terulang: int
    selesai: int
    selesai_baru: int
    ditutup: int


@attrs.frozen
class RekapPerkara:
    """The cases of a period, by the month in which they were reported and in all."""

    masa: Masa
    per_bulan: tuple[tuple[Bulan, ArusPerkara], ...]
    """By month of report, the earliest first."""
    jumlah: ArusPerkara
    selesai_baru: int
    """Of those reported in the period, how many stood solved at its end."""

    @property
    def tingkat_penyelesaian(self) -> Fraction | None:
        """Solved of those reported in the period; None where none was reported."""
        return Fraction(self.selesai_baru, self.jumlah.baru) if self.jumlah.baru else None

    @property
    def arus(self) -> ArusMasa:
        """The period in numbers, by the names that `kinerja.PenyelesaianMasa` takes them by.

        `kinerja.PenyelesaianMasa(**rekap.arus)` is the period among the indicators.
        """
        jumlah = self.jumlah
        return {
            "masa": self.masa,
            "awal": jumlah.awal,
            "baru": jumlah.baru,
            "terulang": jumlah.terulang,
            "selesai": jumlah.selesai,
            "selesai_baru": self.selesai_baru,
            "ditutup": jumlah.ditutup,
        }

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Tingkat penyelesaian, {self.masa}",
            tulis_persen(self.tingkat_penyelesaian),
            (
                Penjelasan("Dilaporkan dalam masa ini", str(self.jumlah.baru)),
                Penjelasan("Di antaranya selesai pada akhir masa", str(self.selesai_baru)),
                Penjelasan(
                    "Penyelesaian dalam masa ini",
                    str(self.jumlah.selesai),
                    catatan="termasuk perkara bawaan, yang dihitung pada bulan laporannya",
                ),
            ),
        )

    def tabel(self) -> Tabel:
        return Tabel(
            f"Rekap perkara, {self.masa}",
            ("Dilaporkan", "Awal", "Baru", "Terulang", "Selesai", "Ditutup", "Akhir"),
            tuple((str(bulan), *attrs.astuple(arus)) for bulan, arus in self.per_bulan),
            ("Jumlah", *attrs.astuple(self.jumlah)),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


_ARUS: dict[type[PeristiwaPerkara], str] = {
    PelanggaranDilaporkan: "baru",
    PelanggaranTerulang: "terulang",
    KepatuhanDicatat: "selesai",
    PerkaraSelesai: "selesai",
    PerkaraDitutup: "ditutup",
}
_MASUK = {"baru", "terulang"}


def rekap_perkara(buku: BukuPerkara, masa: Masa) -> RekapPerkara:
    """The cases of a period, in which an open one has no end."""
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuPerkara, "buku"), galat_anggota(masa, Masa, "masa"))
    masukan.tuntas()
    lapor: dict[str, date] = {}
    akhir: dict[str, str] = {}
    arus: dict[Bulan, dict[str, int]] = {}
    for e in buku.catatan.peristiwa:
        if isinstance(e, LangkahPerkaraDibatalkan) or e.nomor in buku.dibatalkan:
            continue
        nama = _ARUS.get(type(e))
        if nama is None or (masa.sampai is not None and e.hari >= masa.sampai):
            continue
        hari = lapor.setdefault(e.perkara, e.hari)
        akhir[e.perkara] = nama
        baris = arus.setdefault(Bulan.dari(hari), dict.fromkeys(_NAMA, 0))
        arah = 1 if nama in _MASUK else -1
        baris["akhir"] += arah
        if e.hari < masa.mulai:
            baris["awal"] += arah
        else:
            baris[nama] += 1
    per_bulan = tuple(
        (bulan, ArusPerkara(**arus[bulan])) for bulan in sorted(arus) if any(arus[bulan].values())
    )
    jumlah = ArusPerkara(*(sum(getattr(a, n) for _, a in per_bulan) for n in _NAMA))
    selesai_baru = sum(akhir[p] == "selesai" for p, hari in lapor.items() if hari in masa)
    return RekapPerkara(masa, per_bulan, jumlah, selesai_baru)


_NAMA = tuple(f.name for f in attrs.fields(ArusPerkara))
