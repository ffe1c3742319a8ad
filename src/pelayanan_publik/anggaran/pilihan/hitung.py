"""Choosing whole things under a pagu: the most benefit that the money buys, exactly.

    pilih         the optimum; up to some hundred recipients
    pilih_cepat   (`cepat`) a plan and how far from the optimum it is at most; thousands
    pilih_highs   (`highs`, extra `optimum`) the same question put to HiGHS

The plan with the most benefit is chosen; among equal ones the cheapest; among those the
foremost: recipients in the order of their codes, and of each its items in the order of theirs,
get as much as they can in turn. So the order in which they are named changes nothing. `terbukti`
says that all of this is proved; where `celah` is 0 without it, the benefit alone is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

import attrs

from pelayanan_publik.anggaran.errors import PilihanTerlaluBanyak
from pelayanan_publik.anggaran.pilihan.butir import PenerimaButir
from pelayanan_publik.anggaran.pilihan.hasil import (
    CaraPilih,
    HargaLantai,
    HasilPilihan,
    PengaruhLantai,
    PilihanButir,
    PilihanPenerima,
    UnitBerikut,
)
from pelayanan_publik.anggaran.pilihan.kelompok import TerlaluBanyak, Titik
from pelayanan_publik.anggaran.pilihan.optimum import Temuan, cari, harga_rupiah
from pelayanan_publik.anggaran.pilihan.soal import PALING_BANYAK, Soal, susun_soal


def pilih(
    penerima: Iterable[PenerimaButir],
    *,
    pagu: int,
    satuan_manfaat: str = "manfaat",
    paling_banyak: int = PALING_BANYAK,
) -> HasilPilihan:
    """The best plan under the pagu.

    Refused, all faults together: a pagu that is not above zero, codes used twice, minimums and
    floors that cannot be met (with what is missing). Where a step of the search would take more
    work or memory than `paling_banyak` allows, a plan that reaches the proved bound is given if one
    was found (`celah` 0, `terbukti` False); if not, it says so (AG-027) and gives no answer. Very
    many choices of nearly the same value for money, at prices to the single rupiah, are the cause.

    >>> from pelayanan_publik.anggaran.pilihan.butir import Butir, Jenjang
    >>> lubang = Butir("lubang", 75_000, (Jenjang(10, 400), Jenjang(20, 250)), minimum=2)
    >>> takakura = Butir("takakura", 150_000, (Jenjang(5, 900),))
    >>> satu = PenerimaButir("RW 01", (lubang, takakura))
    >>> dua = PenerimaButir("RW 02", (lubang,), lantai=4_500)
    >>> hasil = pilih([satu, dua], pagu=2_000_000, satuan_manfaat="gram/hari")
    >>> print(hasil.tabel())
    Pilihan di bawah pagu Rp 2.000.000 (optimum, terbukti)
    Penerima  Butir     Unit  Biaya (Rp)  Manfaat (gram/hari)  Alasan
    --------  --------  ----  ----------  -------------------  ------------------------------------
    RW 01     lubang       4     300.000                1.600  2 minimum, 2 nilai terbaik
    RW 01     takakura     5     750.000                4.500  5 nilai terbaik
    RW 02     lubang      12     900.000                4.500  2 minimum, 6 lantai, 4 nilai terbaik
    --------  --------  ----  ----------  -------------------  ------------------------------------
    Jumlah                21   1.950.000               10.600
    >>> hasil.berikut.butir, hasil.berikut.kurang_rupiah, hasil.harga_lantai.harga
    ('lubang', 25000, 300)
    """
    soal = susun_soal(penerima, pagu, satuan_manfaat, paling_banyak)

    def hitung(soal: Soal) -> Temuan:
        try:
            return cari(soal.kelompok, soal.pagu, soal.awal, paling_banyak)
        except TerlaluBanyak:
            raise PilihanTerlaluBanyak(paling_banyak, path="penerima") from None

    return susun_hasil(soal, CaraPilih.TEPAT, hitung)


# --- the result ----------------------------------------------------------------------------------


def susun_hasil(soal: Soal, cara: CaraPilih, hitung: Callable[[Soal], Temuan]) -> HasilPilihan:
    """The plan that `hitung` finds, with reasons, in the order in which the caller named all."""
    temuan = hitung(soal)
    tanpa = _tanpa_lantai(soal, temuan, hitung) if soal.berlantai else None
    sisa = soal.pagu - sum(t.biaya for t in temuan.rencana)
    letak = {p.kode: i for i, p in enumerate(soal.penerima)}
    baris = []
    for p in soal.asli:
        i = letak[p.kode]
        unit = _unit(soal.penerima[i], temuan.rencana[i])
        bebas = unit
        if tanpa is not None and tanpa.rencana[i].manfaat < p.lantai:
            bebas = _unit(soal.penerima[i], tanpa.rencana[i])
        baris.append(_pilihan_penerima(p, unit, bebas, sisa))
    harga_lantai = None
    if tanpa is not None:
        pengaruh = tuple(
            PengaruhLantai(b.kode, b.manfaat, tanpa.rencana[letak[b.kode]].manfaat) for b in baris
        )
        pasti = cara is not CaraPilih.HIGHS and temuan.celah == tanpa.celah == 0
        harga_lantai = HargaLantai(pengaruh, pasti)
    return HasilPilihan(
        soal.pagu,
        soal.satuan_manfaat,
        cara,
        tuple(baris),
        temuan.batas,
        Fraction(*harga_rupiah(soal.kelompok, soal.pagu)),
        temuan.terbukti,
        harga_lantai,
    )


def _tanpa_lantai(soal: Soal, dengan: Temuan, hitung: Callable[[Soal], Temuan]) -> Temuan:
    """The plan as if nobody had a floor, or the one with floors where that one brings more."""
    tanpa = hitung(soal.tanpa_lantai())
    return tanpa if tanpa.manfaat >= dengan.manfaat else attrs.evolve(tanpa, rencana=dengan.rencana)


def _unit(p: PenerimaButir, t: Titik) -> dict[str, int]:
    return {b.kode: b.minimum + n for b, n in zip(p.butir, t.banyak, strict=True)}


def _pilihan_penerima(
    p: PenerimaButir, unit: dict[str, int], bebas: dict[str, int], sisa: int
) -> PilihanPenerima:
    rincian = []
    for b in p.butir:
        n = unit[b.kode]
        lantai = max(0, n - max(bebas[b.kode], b.minimum))
        terakhir = b.manfaat_unit(n) if n else 0
        nilai = n - b.minimum - lantai
        rincian.append(
            PilihanButir(b.kode, b.harga, b.minimum, lantai, nilai, b.manfaat_dari(n), terakhir)
        )
    biaya = sum(r.biaya_rupiah for r in rincian)
    berikut = _berikut(p, unit, biaya, sisa)
    return PilihanPenerima(p.kode, tuple(rincian), p.lantai, p.batas_biaya, berikut)


def _berikut(p: PenerimaButir, unit: dict[str, int], biaya: int, sisa: int) -> UnitBerikut | None:
    """The best value for money that the recipient's caps and ceiling still allow."""
    calon = []
    for b in p.butir:
        n = unit[b.kode]
        boleh = p.batas_biaya is None or biaya + b.harga <= p.batas_biaya
        if n < b.paling_banyak and boleh and (manfaat := b.manfaat_unit(n + 1)):
            kurang = max(0, b.harga - sisa)
            calon.append(UnitBerikut(p.kode, b.kode, b.harga, manfaat, kurang))
    return min(calon, key=lambda u: u.urutan, default=None)
