"""Matching of 10³ to 10⁶ rows of three lists: rate, growth, peak memory; and a look at peers.

The rows are made like those of a town: two thirds of the businesses in one list only, half of the
rows without a NIB, a fifth without a NIK, 200 businesses to a place. One place in each size is
skewed: a tenth of all rows stand there and are called "Warung" something, so that its block is far
too large to be compared. Each size runs in a process of its own, whose peak is its memory. Seconds
are those of the processor.

Peers: the naive twin of the tests at 10³ rows (every row against every other; same groups, clashes
and proposals), and pandas with scipy on rows without clashes (the same groups by exact keys; it
knows no clash, no proof and no proposal).
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
import kembar_cocok as kembar
from pelayanan_publik.umkm import BarisUsaha, KebijakanUsulan, cocokkan, kunci_nama, kunci_tempat

UKURAN = 1_000, 10_000, 100_000, 1_000_000
SUMBER = "BPS", "OSS", "dinas"
KATA = ["warung", "toko", "jaya", "maju", "tini", "sari", "budi", "bengkel", "bakso", "kue"]


def buat(banyak, *, benturan=True):
    """So many rows; without clashes each owner has one business only."""
    acak = random.Random(banyak)
    kata = KATA + ["".join(acak.choices("abcdefghijklmnop", k=6)) for _ in range(3_000)]
    baris = []
    for i in range(banyak):
        ramai = i % 10 == 0
        nama = f"Warung {acak.choice(kata)} {i}" if ramai else " ".join(acak.choices(kata, k=3))
        tempat = "pasar" if ramai else f"kampung {acak.randrange(banyak // 400 + 1)}"
        pemilik = acak.randrange(banyak // 2) if benturan else i
        lahir = f"{pemilik % 28 + 1:02}{pemilik // 28 % 12 + 1:02}{pemilik // 336 % 100:02}"
        nik = f"3471{pemilik // 33_600 % 14 + 1:02}{lahir}{pemilik // 470_400 + 1:04}"
        nib = f"{9_120_000_000_000 + i}"
        baris += (
            BarisUsaha(
                sumber,
                str(i),
                nama.upper() if sumber == "OSS" else nama,
                nib=nib if acak.random() < 0.5 else "",
                nik=nik if acak.random() < 0.8 else "",
                kbli=f"{10_000 + i % 80_000}",
                tempat=tempat,
                telepon=f"0812{i:07}" if acak.random() < 0.5 else "",
            )
            for sumber in acak.sample(SUMBER, acak.choice((1, 1, 2, 3)))
        )
        if len(baris) >= banyak:
            return baris[:banyak]
    raise AssertionError


def satu_ukuran(banyak):
    """One size: seconds, groups, clashes, proposals, blocks left out, peak memory in MB."""
    baris = buat(banyak)
    dasar = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    waktu = []
    for _ in range(3 if banyak < 1_000_000 else 1):
        mulai = process_time()
        hasil = cocokkan(baris)
        waktu.append(process_time() - mulai)
    puncak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    terlewat = sum(b.pasangan for b in hasil.blok_terlewat)
    isi = (median(waktu), len(hasil.kelompok), len(hasil.benturan), len(hasil.usulan), terlewat)
    print(*isi, dasar // 1024, puncak // 1024)


def pandas_scipy(baris):
    """The number of businesses by exact keys, as a data frame and a sparse graph find it."""
    import numpy as np  # noqa: PLC0415 - only where it is installed
    import pandas as pd  # noqa: PLC0415 - only where it is installed
    from scipy.sparse import coo_matrix  # noqa: PLC0415 - only where it is installed
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415 - only where it is installed

    tabel = pd.DataFrame(
        {
            "nib": [b.nib for b in baris],
            "nik": [b.nik for b in baris],
            "kbli": [b.kbli for b in baris],
            "nama": [kunci_nama(b.nama) for b in baris],
            "tempat": [kunci_tempat(b.tempat) for b in baris],
            "letak": range(len(baris)),
        }
    ).replace("", None)
    dari, ke = [], []
    for kunci in (["nib"], ["nik", "kbli", "nama"], ["nik", "tempat"]):
        ada = tabel.dropna(subset=kunci)
        pertama = ada.groupby(kunci, sort=False)["letak"].transform("first")
        dari.append(ada.index.to_numpy())
        ke.append(pertama.to_numpy(dtype=int))
    a, b = np.concatenate(dari), np.concatenate(ke)
    graf = coo_matrix((np.ones(len(a)), (a, b)), shape=(len(baris), len(baris)))
    return connected_components(graf, directed=False)[0]


def main() -> None:
    print("      rows  seconds    rows/s  x per tenfold  groups  clashes  proposals"
          "  pairs left out  MB before  MB peak")  # fmt: skip
    dasar = None
    for banyak in UKURAN:
        keluaran = subprocess.run(
            [sys.executable, __file__, str(banyak)], capture_output=True, text=True, check=True
        ).stdout.split()
        lama = float(keluaran[0])
        lipat = "" if dasar is None else f"{lama / dasar:.1f}"
        kelompok, benturan, usulan, terlewat, awal, puncak = map(int, keluaran[1:])
        print(
            f"{banyak:>10,}  {lama:>7.3f}  {banyak / lama:>8,.0f}  {lipat:>13}  {kelompok:>6,}"
            f"  {benturan:>7,}  {usulan:>9,}  {terlewat:>14,}  {awal:>9,}  {puncak:>7,}"
        )
        dasar = lama
    lawan()


def lawan():
    baris = buat(1_000)
    mulai = process_time()
    kelompok, benturan = kembar.kelompokkan(baris)
    usulan = kembar.usulkan(baris, kelompok, KebijakanUsulan())
    lambat = process_time() - mulai
    mulai = process_time()
    hasil = cocokkan(baris)
    cepat = process_time() - mulai
    assert (hasil.banyak_usaha, len(hasil.usulan)) == (len(kelompok), len(usulan))
    assert sum(bool(b.tertahan) for b in hasil.benturan) == len(benturan)
    print(f"\nnaive twin, 1,000 rows: {lambat:.2f} s against {cepat:.3f} s, the same answer")
    if not all(map(find_spec, ("pandas", "scipy"))):
        print("pandas and scipy are not installed: no peer")
        return
    pandas_scipy(buat(1_000, benturan=False))  # loads them, before the clock starts
    for banyak in UKURAN[:3]:
        baris = buat(banyak, benturan=False)
        mulai = process_time()
        usaha = pandas_scipy(baris)
        mereka = process_time() - mulai
        mulai = process_time()
        hasil = cocokkan(baris)
        kami = process_time() - mulai
        assert usaha == hasil.banyak_usaha
        print(f"pandas and scipy, {banyak:>7,} rows: groups in {mereka:.2f} s; here {kami:.2f} s"
              " with links, clashes and proposals")  # fmt: skip


if __name__ == "__main__":
    if len(sys.argv) > 1:
        satu_ukuran(int(sys.argv[1]))
    else:
        main()
