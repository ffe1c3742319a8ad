"""Replay of 100,000 events of the production book: rate, and how it grows over four sizes; and
the rate of `nilai_mutu`.

Each lot is received, sorted, washed and ground; its powder goes into two batches that are cast,
cured, tested and sold. The log of one lot is made by the commands themselves, then copied under
new numbers. Answers are checked before anything is timed.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

import attrs

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from contoh_kaca import HALUS, SEDANG, Bengkel  # the workshop of the tests
from pelayanan_publik import limbah_kaca as lk

UKURAN = 12_500, 25_000, 50_000, 100_000


def blok():
    """The events of one lot and its two batches."""
    b = Bengkel()
    b.olah()
    for adukan in ("A-1", "A-2"):
        b.campur(adukan, [(HALUS, 5_000), (SEDANG, 15_000)])
        b.cetak(adukan)
        b.lewat(28)
        b.rawat(adukan, hari=14)
        b.uji(adukan, penyerapan_persen=[5.5] * 5)
        b.jual(adukan, banyak=20, mutu=lk.Mutu.B, sementara=True)
        b(lk.rusakkan_blok, adukan=adukan, banyak=1, alasan="jatuh")
    b(lk.jual_serbuk, lot="L-1", fraksi=SEDANG, gram=5_000, pembeli="perajin", nilai_rupiah=1)
    return b.log


def catatan(banyak):
    """A log of so many events, step by step over all lots, as the book is written forward."""
    contoh, log = sorted(blok(), key=lambda e: e.tanggal), []
    salinan = -(-banyak // len(contoh))
    for e in contoh:
        for i in range(salinan):
            n = len(log) + 1
            isi = {"nomor": n, "id": f"p-{n}"}
            for nama in ("lot", "adukan", "rujukan"):
                if hasattr(e, nama):
                    isi[nama] = f"{getattr(e, nama)}-{i}"
            if isinstance(e, lk.AdukanDicampur):
                isi["kaca"] = tuple(attrs.evolve(p, lot=f"{p.lot}-{i}") for p in e.kaca)
            log.append(attrs.evolve(e, **isi))
    return log


def tengah(kerja, kali=3):
    waktu = []
    for _ in range(kali):
        mulai = perf_counter()
        kerja()
        waktu.append(perf_counter() - mulai)
    return median(waktu)


def putar_ulang():
    dasar = 0.0
    print("events    replay s   events/s   x per doubling   neraca_massa s")
    for ukuran in UKURAN:
        log = catatan(ukuran)
        buku = lk.fold(log, lk.buku_kaca())
        neraca = lk.neraca_massa(buku)
        assert neraca.seimbang
        assert neraca.diterima_gram == 180_000 * len(buku.lot)
        lama = tengah(lambda log=log: lk.fold(log, lk.buku_kaca()))
        hitung = tengah(lambda buku=buku: lk.neraca_massa(buku))
        lipat, laju = f"{lama / dasar:.2f}" if dasar else "", len(log) / lama
        print(f"{len(log):>7}  {lama:>9.3f}  {laju:>9,.0f}  {lipat:>15}  {hitung:>15.3f}")
        dasar = lama
    awal = lk.fold(log[:-1000], lk.buku_kaca())
    mulai = perf_counter()
    for e in log[-1000:]:
        awal = lk.evolve(awal, e)
    print(f"evolve on the full book: {(perf_counter() - mulai) * 1e3:.0f} µs an event (of 1,000)")
    assert awal == buku


def naif(kuat, aus, serap):
    """The class by floats and a table, without reading, checking or keeping anything."""
    for huruf, r, m, ar, at, s in (
        ("A", 40, 35, 0.090, 0.103, 3),
        ("B", 20, 17, 0.130, 0.149, 6),
        ("C", 15, 12.5, 0.160, 0.184, 8),
        ("D", 10, 8.5, 0.219, 0.251, 10),
    ):
        if (
            sum(kuat) / len(kuat) >= r and min(kuat) >= m and sum(aus) / len(aus) <= ar
            and max(aus) <= at and sum(serap) / len(serap) <= s
        ):  # fmt: skip
            return huruf
    return None


def mutu():
    acak = random.Random(7)
    isi = [
        (
            [round(acak.uniform(8, 50), 1) for _ in range(10)],
            [round(acak.uniform(0.05, 0.2), 3) for _ in range(3)],
            [round(acak.uniform(2, 9), 2) for _ in range(5)],
        )
        for _ in range(5_000)
    ]
    beda = sum(lk.nilai_mutu(*satu).mutu != naif(*satu) for satu in isi)
    assert beda <= 5  # floats may miss a limit by the last bit
    lama = tengah(lambda: [lk.nilai_mutu(*satu).mutu for satu in isi])
    cepat = tengah(lambda: [naif(*satu) for satu in isi])
    print(
        f"nilai_mutu of 18 results: {len(isi) / lama:,.0f} a second, "
        f"{lama / len(isi) * 1e6:.0f} µs each; "
        f"{lama / cepat:.0f} times a bare float loop, from which it differs {beda} times in 5,000"
    )


def main():
    putar_ulang()
    mutu()


if __name__ == "__main__":
    main()
