"""The fast method: a plan for any number of recipients, and how far from the best it is at most.

The same search as `pilih`, with a small limit: where it would look at more choices than that in
one step it is thinned out and ends there. Most questions of the size of a kelurahan are solved
and proved all the same; the others get a good plan, the bound that was proved until then, and
the gap between them.
"""

from __future__ import annotations

from collections.abc import Iterable

from pelayanan_publik.anggaran.pilihan.butir import PenerimaButir
from pelayanan_publik.anggaran.pilihan.hasil import CaraPilih, HasilPilihan
from pelayanan_publik.anggaran.pilihan.hitung import susun_hasil
from pelayanan_publik.anggaran.pilihan.optimum import Temuan, cari
from pelayanan_publik.anggaran.pilihan.soal import Soal, susun_soal

SECUKUPNYA = 10_000
"""Choices looked at in one step: about a hundredth of a second's work."""


def pilih_cepat(
    penerima: Iterable[PenerimaButir],
    *,
    pagu: int,
    satuan_manfaat: str = "manfaat",
    paling_banyak: int = SECUKUPNYA,
) -> HasilPilihan:
    """A plan under the pagu with the gap to the optimum that is left, at most.

    Minimums and floors are met exactly, and refused as by `pilih` where they cannot be.

    >>> from pelayanan_publik.anggaran.pilihan.butir import Butir, Jenjang
    >>> lubang = Butir("lubang", 75_000, (Jenjang(10, 400), Jenjang(20, 250)))
    >>> semua = [PenerimaButir(f"RW {i:04}", (lubang,)) for i in range(1_000)]
    >>> hasil = pilih_cepat(semua, pagu=1_000_000_000)
    >>> hasil.manfaat, hasil.batas, hasil.celah, hasil.terbukti
    (4833250, 4833250, 0, False)
    """
    soal = susun_soal(penerima, pagu, satuan_manfaat, paling_banyak)

    def hitung(soal: Soal) -> Temuan:
        return cari(soal.kelompok, soal.pagu, soal.awal, paling_banyak, jarang=True)

    return susun_hasil(soal, CaraPilih.CEPAT, hitung)
