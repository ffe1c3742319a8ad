"""A first roster for many officers: each duty goes to those who have had the least so far.

It looks at no day but its own, and so may fail where a roster exists; where it does not, it is
often as fair as can be already, and a good place for a solver to begin.
"""

from __future__ import annotations

from pelayanan_publik.satpol_pp.jadwal.batas import TUGAS, Batas
from pelayanan_publik.satpol_pp.jadwal.cari import Pencari, Regu
from pelayanan_publik.satpol_pp.jadwal.rumus import Keadaan, Lapis, Rumus


def susun_rakus(rumus: Rumus, batas: Batas) -> Regu | None:
    """A crew for each layer, or None where it came to one that nobody can take."""
    pencari = Pencari(rumus, batas, TUGAS)
    barisan, hasil = rumus.awal, []
    for ke, lapis in enumerate(rumus.lapis):
        diam, tugas, dapat = pencari.langkah(ke, lapis, barisan)
        regu = _pilih(rumus, lapis, barisan, dapat)
        if not lapis.memenuhi(regu) or lapis.tetap & ~dapat:
            return None
        hasil.append(regu)
        barisan = tuple(
            d if t is None or not regu >> i & 1 else t
            for i, (d, t) in enumerate(zip(diam, tugas, strict=True))
        )
    return tuple(hasil)


def _pilih(rumus: Rumus, lapis: Lapis, barisan: tuple[Keadaan, ...], dapat: int) -> int:
    """The fixed ones, then holders of the skills, then anybody: the least loaded first."""

    def urutan(i: int) -> tuple[int, ...]:
        _, jam, _, malam, libur, tugas = barisan[i]
        h = rumus.harga[i]
        kini = (malam * lapis.malam, libur * lapis.libur, tugas, malam, libur)
        return (*(h * (2 * n + 1) for n in kini), jam, i)

    regu = lapis.tetap
    urut = sorted((i for i in range(len(barisan)) if dapat >> i & 1), key=urutan)
    semua = (1 << len(barisan)) - 1
    for pemilik, banyak in (*lapis.syarat, (semua, lapis.minimum)):
        for i in urut:
            if (regu & pemilik).bit_count() >= banyak:
                break
            regu |= pemilik & 1 << i
    return regu
