"""Replay of 100,000 case events: rate, and how it grows over four sizes.

Each case goes up a ladder of three letters, is acted upon and solved, or is obeyed at a letter;
the log is made once by the commands themselves for a block of cases, then copied under new numbers.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter

import attrs

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from contoh_perkara import Meja  # the office of the tests
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.perkara import reports
from pelayanan_publik.satpol_pp.perkara.effects import evolve, fold
from pelayanan_publik.satpol_pp.perkara.rekap import rekap_perkara
from pelayanan_publik.satpol_pp.perkara.state import buku_perkara

UKURAN = 12_500, 25_000, 50_000, 100_000


def blok():
    """The events of three cases: one to the end, one obeyed at SP2, one with its grace running."""
    m = Meja("A", "B", "C")
    m.naik("SP3", "A")
    m.tertib("A")
    m.selesai("A")
    m.naik("SP1", "B")
    m.terbit("SP2", "B")
    m.terima("B")
    m.patuh("B")
    m.terbit("SP1", "C")
    m.terima("C")
    m.perpanjang("C")
    return m.log


def catatan(banyak):
    """A log of so many events; days run on with the first block, as the book is written forward."""
    contoh, log = sorted(blok(), key=lambda e: e.tanggal), []
    salinan = -(-banyak // len(contoh))
    for e in contoh:
        for i in range(salinan):
            n = len(log) + 1
            isi = {"nomor": n, "id": f"p-{n}", "perkara": f"{e.perkara}-{i}"}
            if hasattr(e, "nomor_surat"):
                isi["nomor_surat"] = f"{e.nomor_surat}-{e.perkara}-{i}"
            log.append(attrs.evolve(e, **isi))
    return log[:banyak]


def terbaik(kerja, kali=3):
    waktu = []
    for _ in range(kali):
        mulai = perf_counter()
        kerja()
        waktu.append(perf_counter() - mulai)
    return min(waktu)


def main() -> None:
    dasar = None
    print("events   replay s   events/s   x per doubling")
    for banyak in UKURAN:
        log = catatan(banyak)  # each size has the same mixture of steps
        lama = terbaik(lambda log=log: fold(log, buku_perkara()))
        lipat = "" if dasar is None else f"{lama / dasar:.2f}"
        print(f"{banyak:>7}  {lama:>8.3f}  {banyak / lama:>9,.0f}  {lipat}")
        dasar = lama
    buku = fold(log, buku_perkara())
    seribu = fold(log[:-1000], buku_perkara())
    mulai = perf_counter()
    for e in log[-1000:]:
        seribu = evolve(seribu, e)
    print(f"evolve on the full book: {(perf_counter() - mulai) * 1e3:.0f} µs an event")
    assert seribu == buku
    hari = log[-1].tanggal
    daftar = terbaik(lambda: reports.jatuh_tempo(buku, hari))
    rekap = terbaik(lambda: rekap_perkara(buku, Masa(log[0].tanggal)))
    print(f"{len(buku.kartu):,} cases; jatuh_tempo {daftar:.3f} s, rekap_perkara {rekap:.3f} s")


if __name__ == "__main__":
    main()
