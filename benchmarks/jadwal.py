"""Rosters beside CP-SAT, in one run; equal answers before times.

    python benchmarks/jadwal.py            all sizes, some minutes
    python benchmarks/jadwal.py --cepat    small sizes, for a quick look

Ours is a whole call, from the nouns to the roster; CP-SAT has a model of its own
(tests/hakim_jadwal.py) and four runs, one for each part of fairness, on one core. A target that is
missed is printed as KALAH (lost). `terbukti` says that the fairness was proved.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import attrs

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from hakim_jadwal import hakim
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.satpol_pp.jadwal.ortools import susun_jadwal_ortools
from pelayanan_publik.satpol_pp.jadwal.periksa import periksa_jadwal
from pelayanan_publik.satpol_pp.jadwal.rumus import susun_rumus
from pelayanan_publik.satpol_pp.jadwal.susun import jawab, susun_jadwal
from soal_jadwal import SOAL_BULAN, soal_acak, soal_biasa, soal_bulan

SASARAN_DETIK = 1.0


def lama(kerja: Callable[[], Any]) -> tuple[float, Any]:
    mulai = time.perf_counter()
    hasil = kerja()
    return time.perf_counter() - mulai, hasil


def satu_pos() -> None:
    print("5 petugas x 31 hari x 3 giliran")
    soal = soal_biasa(5)
    kita, jadwal = min((lama(lambda: susun_jadwal(soal)) for _ in range(5)), key=lambda x: x[0])
    lawan, harapan = lama(lambda: hakim(soal))
    assert attrs.astuple(jadwal.keadilan) == harapan
    putusan = "tercapai" if kita <= SASARAN_DETIK else "KALAH"
    print(f"  bawaan {kita:.3f} s, CP-SAT {lawan:.3f} s ({lawan / kita:.0f}x); keadilan sama")
    print(f"  sasaran paling lama {SASARAN_DETIK} s: {putusan}")


def tumbuh(ukuran: list[tuple[int, int]]) -> None:
    print("pertumbuhan")
    for petugas, hari in ukuran:
        soal = soal_biasa(petugas, hari)
        detik, jadwal = lama(lambda s=soal: susun_jadwal(s))
        assert periksa_jadwal(soal, jadwal.tugas).sah
        per = detik / len(jadwal.tugas) * 1e6
        print(f"  {petugas:2} petugas x {hari:3} hari: {detik:.3f} s, {per:.0f} us per tugas, "
              f"terbukti {jadwal.terbukti}")  # fmt: skip


def tujuh_puluh() -> None:
    print("70 petugas x 31 hari x 3 giliran")
    soal = soal_biasa(5)
    detik, _ = lama(lambda: [susun_jadwal(soal) for _ in range(14)])
    print(f"  14 kemantren, masing-masing 5 petugas, bawaan: {detik:.3f} s")
    soal = soal_biasa(70, perlu=14)
    detik, jadwal = lama(lambda: susun_jadwal_ortools(soal, batas_detik=10))
    assert periksa_jadwal(soal, jadwal.tugas).sah
    print(f"  satu regu 70, 14 per giliran, ortools: {detik:.3f} s, terbukti {jadwal.terbukti}")


def acak(banyak: int) -> None:
    print(f"{banyak} soal acak kecil (3-5 petugas, 4-7 hari)")
    kita = lawan = 0.0
    ada = mustahil = 0
    for i in range(banyak):
        a = Random(5_000 + i)
        soal = soal_acak(a, a.randrange(3, 6), a.randrange(4, 8))
        detik, jawaban = lama(lambda s=soal: jawab(susun_rumus(s), 2_000_000, adil=True))
        kita += detik
        detik, harapan = lama(lambda s=soal: hakim(s))
        lawan += detik
        assert jawaban.terbukti
        assert (jawaban.regu is None) is (harapan is None)
        ada, mustahil = ada + (harapan is not None), mustahil + (harapan is None)
    print(f"  {ada} ada, {mustahil} mustahil; bawaan {kita:.1f} s, CP-SAT {lawan:.1f} s")


def bulan(daftar: tuple[tuple[int, int], ...]) -> None:
    """A whole call with its default limit; a refusal is timed with its smallest conflict."""
    print(f"{len(daftar)} bulan acak: cuti, permintaan, keahlian pada separuh petugas, 3 giliran")
    hasil: Counter[str] = Counter()
    kita = lawan = terlama = 0.0
    for petugas, benih in daftar:
        soal = soal_bulan(Random(benih), petugas)
        detik, putusan = lama(lambda s=soal: coba(susun_jadwal, s))
        waktu, harapan = lama(
            lambda s=soal: coba(lambda x: susun_jadwal_ortools(x, batas_detik=8), s)
        )
        kita, lawan, terlama = kita + detik, lawan + waktu, max(terlama, detik)
        hasil[sebut(putusan)] += 1
        if isinstance(putusan, str) or isinstance(harapan, str):
            banding = "sama" if putusan == harapan else f"CP-SAT {sebut(harapan)}"
        else:
            assert periksa_jadwal(soal, putusan.tugas).sah
            beda = putusan.keadilan, harapan.keadilan
            banding = "sama" if beda[0] == beda[1] else "KALAH" if beda[0] > beda[1] else "menang"
            hasil[f"keadilan {banding}"] += 1
            if not harapan.terbukti:
                banding += " (CP-SAT belum terbukti)"
        print(f"  {petugas:2} petugas, benih {benih}: {sebut(putusan)} {detik:.2f} s; "
              f"CP-SAT {waktu:.2f} s, {banding}")  # fmt: skip
    isi = ", ".join(f"{k} {n}" for k, n in sorted(hasil.items()))
    print(f"  {isi}; bawaan {kita:.1f} s (terlama {terlama:.2f} s), CP-SAT {lawan:.1f} s")


def coba(susun: Callable[[Any], Any], soal: Any) -> Any:
    """A roster, or the code of the refusal."""
    try:
        return susun(soal)
    except Penolakan as salah:
        return salah.daftar[0].kode


def sebut(putusan: Any) -> str:
    if isinstance(putusan, str):
        return f"ditolak {putusan}"
    return "terbukti" if putusan.terbukti else "belum terbukti"


LAIN = tuple((petugas, benih) for petugas in (5, 6, 7, 8, 9, 10) for benih in range(200, 206))
"""Months that were not looked at while the method was made."""


def utama() -> None:
    pilihan = argparse.ArgumentParser()
    pilihan.add_argument("--cepat", action="store_true")
    cepat = pilihan.parse_args().cepat
    satu_pos()
    tumbuh([(5, 7), (5, 14), (5, 31), (5, 62), (5, 124)] if not cepat else [(5, 7), (5, 31)])
    tumbuh([(5, 31), (6, 31), (8, 31), (10, 31)] if not cepat else [(10, 31)])
    tujuh_puluh()
    bulan(SOAL_BULAN[::6] if cepat else SOAL_BULAN)
    bulan(LAIN[::18] if cepat else LAIN)
    acak(50 if cepat else 500)


if __name__ == "__main__":
    utama()
