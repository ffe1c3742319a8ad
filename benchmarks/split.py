"""What an exact split costs, beside apportionment, in one run; answers before times.

    python benchmarks/split.py            Rp 71 trillion over 38 provinces up to 84,000 villages
    python benchmarks/split.py --cepat    up to 8,506 kelurahan, for a quick look

Every answer is first held against a plain split in exact whole numbers, and the recipients
are counted for which the peer's answer differs. Its votes are whole numbers of 64 bits, times
rupiah; where these overflow it is given floats instead. A target that is missed is printed as
KALAH (lost).
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from fractions import Fraction

from apportionment.methods import divisor as bagi_pembagi, largest_remainder

from pelayanan_publik.core.split import Seri, bagi_habis, bagi_webster

TOTAL = 71 * 10**12
UKURAN = {
    38: (700_000, 50_000_000),
    1_000: (2_000, 200_000),
    8_506: (1_000, 60_000),
    84_000: (200, 20_000),
}
"""By number of recipients, the range of their populations: provinces … kelurahan, villages."""


def penduduk(banyak: int) -> list[int]:
    acak = random.Random(banyak)
    return [acak.randint(*UKURAN[banyak]) for _ in range(banyak)]


def waktu(kerja: Callable[[], object], ulang: int) -> float:
    hasil = []
    for _ in range(ulang):
        gc.collect()
        mulai = time.perf_counter()
        kerja()
        hasil.append(time.perf_counter() - mulai)
    return statistics.median(hasil)


def polos(total: int, bobot: Sequence[int]) -> tuple[int, ...]:
    """Largest remainder as it is told: all remainders sorted, the first named wins a tie."""
    jumlah = sum(bobot)
    bagian = [total * b // jumlah for b in bobot]
    urut = sorted(range(len(bobot)), key=lambda i: -(total * bobot[i] % jumlah))
    for i in urut[: total - sum(bagian)]:
        bagian[i] += 1
    return tuple(bagian)


def punya_pembagi(bagian: Sequence[int], bobot: Sequence[int]) -> bool:
    """Whether one divisor rounds every weight to its part: what makes an answer Webster's."""
    dilayani = max(Fraction(2 * a - 1, b) for a, b in zip(bagian, bobot, strict=True) if a)
    return dilayani <= min(Fraction(2 * a + 1, b) for a, b in zip(bagian, bobot, strict=True))


def lawan(bobot: Sequence[int]) -> tuple[str, Callable[[], list[int]]]:
    """The peer in the way that works: whole numbers, or floats where these overflow."""
    nama = [""] * len(bobot)
    muat = max(bobot) * TOTAL < 2**63
    suara = list(bobot) if muat else [float(b) for b in bobot]
    return "bulat" if muat else "float", lambda: largest_remainder(suara, TOTAL, parties=nama)


def putusan(sasaran: str, tercapai: bool, hasil: str) -> None:
    print(f"{'TERCAPAI' if tercapai else 'KALAH   '} {sasaran} {hasil}")


def sisa_terbesar(ukuran: Sequence[int]) -> None:
    print(f"Rp {TOTAL:,} dengan sisa terbesar".replace(",", "."))
    print(f"{'penerima':>9} {'kami':>10} {'µs/pen.':>8} {'apportionment':>17} {'rasio':>8} beda")
    eksak, per, rasio = True, [], 0.0
    for n in ukuran:
        bobot = penduduk(n)
        jenis, saingan = lawan(bobot)
        jawaban, benar = saingan(), polos(TOTAL, bobot)
        milik = bagi_habis(TOTAL, bobot, Seri.TERDEPAN)
        eksak &= milik == benar
        beda = sum(a != b for a, b in zip(jawaban, benar, strict=True))
        kami = waktu(lambda b=bobot: bagi_habis(TOTAL, b), 21 if n < 10**4 else 11)
        dia = waktu(saingan, 5 if n < 10**4 else 1)
        per.append(kami / n * 1e6)
        rasio = dia / kami
        print(f"{n:>9} {kami * 1e3:>7.2f} ms {per[-1]:>8.3f} {dia * 1e3:>8.1f} ms {jenis}"
              f" {rasio:>7.1f}× {beda:>4}")  # fmt: skip
    print("beda: penerima yang pada apportionment lain dari pembagian polos dalam bilangan bulat")
    putusan("sama dengan pembagian polos di semua ukuran", eksak, "")
    putusan(f"paling sedikit 5× apportionment pada {ukuran[-1]}", rasio >= 5, f"{rasio:.1f}×")
    putusan("linear: µs/penerima pada ukuran terbesar ≤ 3× yang terkecil", per[-1] <= 3 * min(per),
            f"{min(per):.3f} … {max(per):.3f} µs")  # fmt: skip


def tidak_eksak(percobaan: int) -> None:
    """Rp 71 trillion between a few recipients, many times: how often the peer is wrong."""
    acak = random.Random(71)
    salah_dia = salah_kami = 0
    for _ in range(percobaan):
        bobot = [acak.randint(1, 100_000) for _ in range(acak.randint(2, 5))]
        benar = polos(TOTAL, bobot)
        salah_dia += tuple(largest_remainder(bobot, TOTAL)) != benar
        salah_kami += bagi_habis(TOTAL, bobot, Seri.TERDEPAN) != benar
    print(f"\n{percobaan} pembagian acak untuk 2–5 penerima, tanpa luapan 64 bita")
    print(f"tidak eksak: apportionment {salah_dia}, kami {salah_kami}")
    putusan("eksak di mana apportionment tidak", salah_kami == 0 < salah_dia, "")


def webster(ukuran: Sequence[int]) -> None:
    print(f"\nRp {TOTAL:,} dengan Webster".replace(",", "."))
    per, sah = [], True
    for n in ukuran:
        bobot = penduduk(n)
        bagian = bagi_webster(TOTAL, bobot)
        sah &= sum(bagian) == TOTAL and punya_pembagi(bagian, bobot)
        kami = waktu(lambda b=bobot: bagi_webster(TOTAL, b), 21 if n < 10**4 else 11)
        per.append(kami / n * 1e6)
        print(f"{n:>9} {kami * 1e3:>7.2f} ms {per[-1]:>8.3f} µs/penerima")
    putusan("satu pembagi bagi semua, di semua ukuran", sah, "")
    putusan("linear: µs/penerima pada ukuran terbesar ≤ 3× yang terkecil", per[-1] <= 3 * min(per),
            f"{min(per):.3f} … {max(per):.3f} µs")  # fmt: skip
    bobot, kursi = penduduk(38), 580
    nama = [""] * len(bobot)
    dia = tuple(bagi_pembagi(bobot, kursi, "saintelague", parties=nama))
    assert dia == bagi_webster(kursi, bobot, Seri.TERDEPAN), "jawaban beda"
    kami = waktu(lambda: bagi_webster(kursi, bobot), 21)
    lama = waktu(lambda: bagi_pembagi(bobot, kursi, "saintelague", parties=nama), 21)
    print(f"580 kursi untuk 38 provinsi, jawaban sama: {kami * 1e3:.3f} dan {lama * 1e3:.3f} ms")
    print("(apportionment memerlukan memori sebanyak penerima × satuan)")


def main() -> None:
    pilihan = argparse.ArgumentParser(description=__doc__)
    pilihan.add_argument("--cepat", action="store_true", help="ukuran kecil saja")
    cepat = pilihan.parse_args().cepat
    print(f"Python {sys.version.split()[0]}\n")
    ukuran = list(UKURAN)[:-1] if cepat else list(UKURAN)
    sisa_terbesar(ukuran)
    tidak_eksak(500 if cepat else 5_000)
    webster(ukuran)


if __name__ == "__main__":
    main()
