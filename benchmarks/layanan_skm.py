"""The index of 10⁵ respondents × 9 elements, against a plain Python double loop; answers first.

    python benchmarks/layanan_skm.py            10³ to 10⁶ respondents
    python benchmarks/layanan_skm.py --cepat    up to 10⁵

The plain loop over rows adds and counts what was answered. "sums only" is the leanest loop there
is: it neither knows a missing answer nor sees a 5. Ours does all of that and looks for duplicate
respondents where forms have a code. A target that is missed is printed as KALAH (lost).
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction

from pelayanan_publik import layanan as ly

HARI = date(2024, 1, 31)
UNSUR = ly.unsur_standar(HARI).nama
Baris = dict[str, int | None]


def lembar(banyak: int, kosong: float) -> list[Baris]:
    acak = random.Random(banyak)
    return [
        {u: None if acak.random() < kosong else acak.randint(1, 4) for u in UNSUR}
        for _ in range(banyak)
    ]


def polos(semua: list[Baris]) -> Fraction:
    """A plain double loop over mappings."""
    jumlah, terisi = dict.fromkeys(UNSUR, 0), dict.fromkeys(UNSUR, 0)
    for satu in semua:
        for u in UNSUR:
            nilai = satu[u]
            if nilai is not None:
                jumlah[u] += nilai
                terisi[u] += 1
    return 25 * sum(Fraction(jumlah[u], terisi[u]) for u in UNSUR) / len(UNSUR)


def polos_objek(semua: list[ly.JawabanSKM]) -> Fraction:
    """The same over objects, by the place of an answer."""
    jumlah, terisi = [0] * len(UNSUR), [0] * len(UNSUR)
    for satu in semua:
        for i, nilai in enumerate(satu.nilai):
            if nilai is not None:
                jumlah[i] += nilai
                terisi[i] += 1
    return 25 * sum(map(Fraction, jumlah, terisi), Fraction(0)) / len(UNSUR)


def jumlah_saja(semua: list[Baris]) -> None:
    jumlah = dict.fromkeys(UNSUR, 0)
    for satu in semua:
        for u in UNSUR:
            jumlah[u] += satu[u]


def waktu(*kerja: Callable[[], object], ulang: int = 5) -> list[float]:
    """Medians, the jobs in turn, so that a busy moment hits all alike."""
    hasil: list[list[float]] = [[] for _ in kerja]
    for _ in range(ulang):
        for satu, milik in zip(kerja, hasil, strict=True):
            gc.collect()
            mulai = time.perf_counter()
            satu()
            milik.append(time.perf_counter() - mulai)
    return [statistics.median(h) for h in hasil]


def putusan(sasaran: str, tercapai: bool, hasil: str) -> None:
    print(f"{'TERCAPAI' if tercapai else 'KALAH   '} {sasaran}: {hasil}")


def bandingkan(banyak: int, kosong: float) -> None:
    isi = lembar(banyak, kosong)
    objek = [ly.JawabanSKM.dari(satu) for satu in isi]
    bernama = [ly.JawabanSKM.dari(satu, responden=f"R-{i}") for i, satu in enumerate(isi)]

    def ikm(semua: list) -> Fraction:
        return ly.hitung_ikm_dari_jawaban(semua, pada=HARI).ikm_penuh

    acuan = polos(isi)
    assert acuan == polos_objek(objek) == ikm(isi) == ikm(objek) == ikm(bernama)
    lama, lama_objek, baris, tanpa, dengan = waktu(
        lambda: polos(isi), lambda: polos_objek(objek), lambda: ikm(isi), lambda: ikm(objek),
        lambda: ikm(bernama),
    )  # fmt: skip
    print(
        f"\n{banyak:,} × {len(UNSUR)}, {kosong:.0%} missing; plain loop {lama:.3f} s over "
        f"mappings, {lama_objek:.3f} s over objects"
    )
    for nama, detik, dasar in (
        ("mappings", baris, lama),
        ("objects", tanpa, lama),
        ("objects with a code, duplicates looked for", dengan, lama),
        ("objects, against the loop over objects", tanpa, lama_objek),
    ):
        kali = detik / dasar
        putusan(nama, kali <= 1.5, f"{kali:.2f}× ({banyak / detik:,.0f} respondents/s)")
    if not kosong:
        (ramping,) = waktu(lambda: jumlah_saja(isi))
        print(f"         mappings against sums only: {baris / ramping:.2f}×")


def tumbuh(ukuran: list[int]) -> None:
    print("\nrespondents   mappings s   respondents/s   x per tenfold")
    dasar = None
    for banyak in ukuran:
        isi = lembar(banyak, 0.02)
        (lama,) = waktu(lambda isi=isi: ly.rekap_jawaban(isi), ulang=3)
        lipat = "" if dasar is None else f"{lama / dasar:.1f}"
        print(f"{banyak:>11,}  {lama:>11.4f}  {banyak / lama:>14,.0f}   {lipat}")
        dasar = lama


def ingatan(ukuran: list[int]) -> None:
    """Peak memory of a stream that is made while it is counted."""

    def aliran(banyak: int) -> Iterator[Baris]:
        acak = random.Random(banyak)
        for _ in range(banyak):
            yield dict(zip(UNSUR, acak.choices((1, 2, 3, 4, None), k=len(UNSUR)), strict=True))

    print("\nstream        peak kB")
    for banyak in ukuran:
        tracemalloc.start()
        rekap = ly.rekap_jawaban(aliran(banyak))
        _, puncak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert rekap.responden == banyak
        print(f"{banyak:>9,}  {puncak / 1024:>9,.0f}")


def sekitar() -> None:
    isi = lembar(100_000, 0.02)
    hasil = ly.hitung_ikm_dari_jawaban(isi, pada=HARI)
    jumlah = dict(zip(UNSUR, (105, 101, 100, 116, 102, 105, 106, 105, 115), strict=True))
    peka, yakin, audit, tanpa = waktu(
        lambda: ly.kepekaan_mutu(hasil),
        lambda: ly.keyakinan_ikm(hasil.rekap, populasi=None),
        lambda: ly.audit_ikm("90.56", pada=HARI, jumlah_per_unsur=jumlah, responden=29).putusan,
        lambda: ly.ukuran_sampel_krejcie_morgan(10_000),
    )
    print(
        f"\nwhat changes the class of 100,000: {peka * 1e3:.1f} ms; sampling error "
        f"{yakin * 1e3:.2f} ms; audit of a report {audit * 1e3:.0f} ms; a sample size "
        f"{tanpa * 1e6:.0f} µs"
    )


def main() -> None:
    cepat = argparse.ArgumentParser()
    cepat.add_argument("--cepat", action="store_true")
    ukuran = [1_000, 10_000, 100_000] + [1_000_000] * (not cepat.parse_args().cepat)
    bandingkan(100_000, 0)
    bandingkan(100_000, 0.02)
    tumbuh(ukuran)
    ingatan(ukuran[:3])
    sekitar()


if __name__ == "__main__":
    main()
