"""The critical path: how long the dependencies alone make a plan, and which activities decide.

Days are counted from the first of the plan. Each activity has the earliest and the latest day on
which it can begin without making the plan longer; where both are the same it is critical.
Windows, budget years and shared resources are left aside here; the schedule minds them.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import pastikan
from pelayanan_publik.core.validity import tambah_hari
from pelayanan_publik.studi_tiru.program import HITUNGAN
from pelayanan_publik.studi_tiru.rencana.graf import Pendahulu, lawan, urutan
from pelayanan_publik.studi_tiru.rencana.model import RencanaAdopsi
from pelayanan_publik.studi_tiru.rencana.periksa import pendahulu


@attrs.frozen
class WaktuKegiatan:
    """When an activity can begin, in days from the first of the plan."""

    kegiatan: str
    lama_hari: int
    mulai_tercepat: int
    mulai_terlambat: int

    @property
    def kelonggaran_hari(self) -> int:
        """By how many days it can slip without making the plan longer."""
        return self.mulai_terlambat - self.mulai_tercepat

    @property
    def kritis(self) -> bool:
        return not self.kelonggaran_hari


@attrs.frozen
class LintasanKritis:
    """The length of a plan by its dependencies alone, and one longest chain in it."""

    rencana: RencanaAdopsi
    lama_hari: int
    waktu: tuple[WaktuKegiatan, ...]
    """In the order of the plan."""
    lintasan: tuple[str, ...]
    """One longest chain, from the first to the last; where several are as long, of the lowest
    numbers in the plan."""

    @property
    def kritis(self) -> tuple[str, ...]:
        """All activities without slack, whichever longest chain they are in."""
        return tuple(w.kegiatan for w in self.waktu if w.kritis)

    def tabel(self) -> Tabel:
        mulai = self.rencana.mulai
        baris = tuple(
            (
                w.kegiatan,
                w.lama_hari,
                str(tambah_hari(mulai, w.mulai_tercepat)),
                str(tambah_hari(mulai, w.mulai_terlambat)),
                w.kelonggaran_hari,
                "kritis" if w.kritis else "",
            )
            for w in self.waktu
        )
        kolom = ("Kegiatan", "Hari", "Mulai tercepat", "Mulai terlambat", "Kelonggaran", "")
        return Tabel(f"Lintasan kritis: {self.lama_hari} hari", kolom, baris)

    def penjelasan(self) -> Penjelasan:
        menurut = {k.kode: k for k in self.rencana.kegiatan}
        rantai = tuple(menurut[k].penjelasan() for k in self.lintasan)
        kosong = (Penjelasan("Kegiatan", "tidak ada", dasar=HITUNGAN),)
        jalan = " → ".join(self.lintasan)
        return Penjelasan(
            "Lintasan kritis", f"{self.lama_hari} hari", rantai or kosong, catatan=jalan
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def lintasan_kritis(rencana: RencanaAdopsi) -> LintasanKritis:
    """The earliest and latest days of every activity, and a longest chain. Linear in the arrows."""
    pastikan(rencana=(rencana, RencanaAdopsi))
    sebelum = pendahulu(rencana.kegiatan)
    lama = [k.lama_hari for k in rencana.kegiatan]
    tercepat, terlambat, rantai = hitung_lintasan(lama, sebelum)
    kode = [k.kode for k in rencana.kegiatan]
    waktu = map(WaktuKegiatan, kode, lama, tercepat, terlambat)
    akhir = max((a + n for a, n in zip(tercepat, lama, strict=True)), default=0)
    return LintasanKritis(rencana, akhir, tuple(waktu), tuple(kode[i] for i in rantai))


def hitung_lintasan(
    lama: Sequence[int], sebelum: Pendahulu
) -> tuple[list[int], list[int], list[int]]:
    """Earliest starts, latest starts, and one longest chain, by number.

    >>> hitung_lintasan([2, 3, 1], [[], [], [0, 1]])
    ([0, 0, 3], [1, 0, 3], [1, 2])
    """
    arah = urutan(sebelum)
    awal = [0] * len(lama)
    for i in arah:
        awal[i] = max((awal[j] + lama[j] for j in sebelum[i]), default=0)
    ujung = max((a + n for a, n in zip(awal, lama, strict=True)), default=0)
    akhir = [ujung - n for n in lama]
    sesudah = lawan(sebelum)
    for i in reversed(arah):
        akhir[i] = min((akhir[j] - lama[i] for j in sesudah[i]), default=akhir[i])
    rantai: list[int] = []
    calon = [i for i in range(len(lama)) if awal[i] + lama[i] == ujung]
    while calon:
        rantai.append(min(calon))
        i = rantai[-1]
        calon = [j for j in sebelum[i] if awal[j] + lama[j] == awal[i]]
    return awal, akhir, rantai[::-1]
