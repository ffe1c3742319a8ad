"""The same question put to HiGHS, for more recipients than `pilih` proves (extra `optimum`).

A whole variable for every tier of every item; tiers fall, so the solver fills them in order by
itself. Two runs: the most benefit, then that much for the least money. The solver works in
floating point with its gaps set to zero. So its plan is reckoned again in whole numbers, and
refused where it breaks a rule; that none is better remains the solver's word. Of plans of the same
benefit and cost it gives any one. On its first use HiGHS itself prints its version, once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from math import gcd
from typing import Any

from pelayanan_publik.anggaran.errors import (
    HighsBelumTerpasang,
    JawabanHighsDitolak,
    TerlaluBesarUntukHighs,
)
from pelayanan_publik.anggaran.pilihan.butir import PenerimaButir
from pelayanan_publik.anggaran.pilihan.hasil import CaraPilih, HasilPilihan
from pelayanan_publik.anggaran.pilihan.hitung import susun_hasil
from pelayanan_publik.anggaran.pilihan.kelompok import Ruas, Titik
from pelayanan_publik.anggaran.pilihan.optimum import Temuan
from pelayanan_publik.anggaran.pilihan.soal import PALING_BANYAK, Soal, susun_soal
from pelayanan_publik.core.units import galat_positif

BATAS_TEPAT = 10**9
"""Above this total benefit the solver's tolerances could swallow a whole unit."""
_TOLERANSI = 1e-9
_Baris = tuple[float, float, dict[int, int]]
"""A row of the model: at least, at most, and what each variable counts in it."""


def pilih_highs(
    penerima: Iterable[PenerimaButir],
    *,
    pagu: int,
    satuan_manfaat: str = "manfaat",
    batas_detik: int | None = None,
) -> HasilPilihan:
    """The best plan under the pagu by HiGHS; refused where `pilih` refuses.

    Without the extra `optimum`: AG-028. `batas_detik` ends a run that takes longer (AG-030).

    >>> from pelayanan_publik.anggaran.pilihan.butir import Butir, Jenjang
    >>> lubang = Butir("lubang", 75_000, (Jenjang(10, 400), Jenjang(20, 250)))
    >>> hasil = pilih_highs([PenerimaButir("RW 01", (lubang,))], pagu=1_000_000)
    >>> hasil.manfaat, hasil.biaya_rupiah, hasil.celah
    (4750, 975000, 0)
    """
    try:
        highspy = import_module("highspy")
    except ImportError as sebab:
        raise HighsBelumTerpasang(str(sebab)) from sebab
    salah = None if batas_detik is None else galat_positif(batas_detik, "batas_detik")
    soal = susun_soal(penerima, pagu, satuan_manfaat, PALING_BANYAK, salah)

    def hitung(soal: Soal) -> Temuan:
        return _hitung(highspy, soal, batas_detik)

    return susun_hasil(soal, CaraPilih.HIGHS, hitung)


def _hitung(highspy: Any, soal: Soal, batas_detik: int | None) -> Temuan:  # noqa: ANN401 - a module without types
    semua = [(i, r) for i, k in enumerate(soal.kelompok) for r in k.ruas]
    wajib = sum(k.manfaat_wajib for k in soal.kelompok)
    if not semua:
        return Temuan(soal.awal, wajib, terbukti=False)
    seluruhnya = sum(r.banyak * r.manfaat for _, r in semua)
    if seluruhnya > BATAS_TEPAT:
        raise TerlaluBesarUntukHighs(seluruhnya, path="penerima", batas=BATAS_TEPAT)
    baris = list(_baris(soal, semua))
    manfaat, harga = [r.manfaat for _, r in semua], [r.harga for _, r in semua]
    banyak, batas = _jalankan(highspy, semua, [-m for m in manfaat], baris, batas_detik)
    tercapai = sum(n * m for n, m in zip(banyak, manfaat, strict=True))
    baris.append((tercapai, highspy.kHighsInf, dict(enumerate(manfaat))))
    banyak, _ = _jalankan(highspy, semua, harga, baris, batas_detik)
    rencana = _rencana(soal, semua, banyak)
    if sum(t.manfaat for t in rencana) != tercapai + wajib:
        raise JawabanHighsDitolak("kedua jawabannya berbeda", path="penerima")
    return Temuan(rencana, wajib + max(tercapai, round(-batas)), terbukti=False)


def _baris(soal: Soal, semua: list[tuple[int, Ruas]]) -> Iterator[_Baris]:
    """The pagu, and each recipient's ceiling and floor, of what is bought beyond the minimums."""
    tak_terbatas = float("inf")
    harga = {j: r.harga for j, (_, r) in enumerate(semua)}
    yield -tak_terbatas, soal.pagu - sum(k.biaya_wajib for k in soal.kelompok), harga
    milik: list[list[int]] = [[] for _ in soal.kelompok]
    for j, (i, _) in enumerate(semua):
        milik[i].append(j)
    for k, isi in zip(soal.kelompok, milik, strict=True):
        yield -tak_terbatas, k.batas - k.biaya_wajib, {j: harga[j] for j in isi}
        if k.lantai > k.manfaat_wajib:
            yield k.lantai - k.manfaat_wajib, tak_terbatas, {j: semua[j][1].manfaat for j in isi}


def _jalankan(
    highspy: Any,  # noqa: ANN401 - a module without types
    semua: list[tuple[int, Ruas]],
    tujuan: list[int],
    baris: list[_Baris],
    batas_detik: int | None,
) -> tuple[list[int], float]:
    """The units with the least objective, and the bound below which none goes."""
    model = highspy.Highs()
    pilihan = {
        "output_flag": False,
        "mip_rel_gap": 0.0,
        "mip_abs_gap": 0.0,
        "mip_feasibility_tolerance": _TOLERANSI,
        "primal_feasibility_tolerance": _TOLERANSI,
        "time_limit": highspy.kHighsInf if batas_detik is None else float(batas_detik),
    }
    for nama, nilai in pilihan.items():
        model.setOptionValue(nama, nilai)
    for (_, r), t in zip(semua, tujuan, strict=True):
        model.addCol(t, 0, r.banyak, 0, [], [])
    for j in range(len(semua)):
        model.changeColIntegrality(j, highspy.HighsVarType.kInteger)
    for bawah, atas, isi in baris:
        bersama = gcd(*isi.values()) or 1
        nilai = [v // bersama for v in isi.values()]
        model.addRow(bawah / bersama, atas / bersama, len(isi), list(isi), nilai)
    model.run()
    keadaan = model.getModelStatus()
    if keadaan != highspy.HighsModelStatus.kOptimal:
        raise JawabanHighsDitolak(model.modelStatusToString(keadaan), path="penerima")
    return [round(x) for x in model.getSolution().col_value], model.getInfo().mip_dual_bound


def _rencana(soal: Soal, semua: list[tuple[int, Ruas]], banyak: list[int]) -> tuple[Titik, ...]:
    """The plan in whole numbers; refused where it breaks a floor, a ceiling or the pagu."""
    unit = [[0] * k.butir for k in soal.kelompok]
    for (i, r), n in zip(semua, banyak, strict=True):
        unit[i][r.letak] += n
    hasil = []
    for p, k, isi in zip(soal.penerima, soal.kelompok, unit, strict=True):
        jumlah = [(b, b.minimum + m) for b, m in zip(p.butir, isi, strict=True)]
        biaya = sum(b.harga * m for b, m in jumlah)
        manfaat = sum(b.manfaat_dari(m) for b, m in jumlah)
        if biaya > k.batas or manfaat < k.lantai:
            raise JawabanHighsDitolak(f"melanggar batas {p.kode}", path="penerima")
        hasil.append(Titik(biaya, manfaat, tuple(isi)))
    if sum(t.biaya for t in hasil) > soal.pagu:
        raise JawabanHighsDitolak("melebihi pagu", path="pagu")
    return tuple(hasil)
