"""What readiness costs, beside scipy and networkx, in one run; answers before times.

    python benchmarks/kesiapan.py            up to 100,000 volunteers and 84,000 villages
    python benchmarks/kesiapan.py --cepat    up to 3,000, for a quick look

A roster has five kinds of team, six qualifications and up to three of them a person. The
peers are given their graph ready made: people and roles for a maximum flow, people and single
seats for a matching. Ours is given the people and groups them itself. A target that is missed is
printed as KALAH (lost).
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import accumulate

import networkx as nx
import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_bipartite_matching, maximum_flow

from pelayanan_publik import tangguh_bencana as tb
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.kesiapan.pencocokan import bit, cocokkan
from pelayanan_publik.tangguh_bencana.parameters.regu import POLA

HARI = date(2026, 8, 1)
TAHUN = Masa(date(2026, 1, 1), date(2027, 1, 1))
SEMUA_POLA = tuple(p.riwayat[-1].nilai for p in POLA.values())
PELATIHAN = tb.WujudKualifikasi.SERTIFIKAT_PELATIHAN
DAFTAR = tb.DaftarKualifikasi(
    tb.Kualifikasi(kode, kode, PELATIHAN, [tb.Kemampuan(keterampilan)], bulan)
    for kode, keterampilan, bulan in (
        ("AIR", "teknisi_arus_deras", 24), ("TALI", "teknisi_tali", 24), ("API", "pemadaman", 36),
        ("P3K", "pertolongan_pertama", 24), ("NAV", "navigasi_darat", None), ("HT", "radio", None),
    )
)  # fmt: skip


def roster(banyak: int, benih: int = 0, terbanyak: int = 3) -> tb.Kekuatan:
    """People of whom each obtained up to so many things, not all of which still count."""
    acak = random.Random(benih or banyak)
    orang = [
        tb.Relawan(
            f"R-{i}",
            [
                k.terbitkan(date(2024, 1, 1) + timedelta(days=acak.randrange(900)))
                for k in acak.sample(DAFTAR.isi, acak.randint(0, terbanyak))
            ],
        )
        for i in range(banyak)
    ]
    alat = [
        tb.Alat(f"{jenis}-{i}", jenis, min(banyak, 10_000), diperiksa=HARI, selang_hari=400)
        for jenis in ("perahu", "rompi_apung", "set_penyelamat", "ht", "pompa")
        for i in range(1 + banyak // 10_000)
    ]
    return tb.Kekuatan(orang, alat, DAFTAR)


def waktu(kerja: Callable[[], object], ulang: int = 5) -> float:
    hasil = []
    for _ in range(ulang):
        gc.collect()
        mulai = time.perf_counter()
        kerja()
        hasil.append(time.perf_counter() - mulai)
    return statistics.median(hasil)


def putusan(sasaran: str, tercapai: bool, hasil: str) -> None:
    print(f"{'TERCAPAI' if tercapai else 'KALAH   '} {sasaran} {hasil}")


# --- calendars -----------------------------------------------------------------------------------


def kalender() -> None:
    satu = roster(30)
    hasil = tb.kalender_kesiapan(SEMUA_POLA, satu, TAHUN)
    hari = [TAHUN.mulai + timedelta(days=i) for i in range(365)]
    for h in hari:
        assert hasil.status(h) is tb.kesiapan_regu(SEMUA_POLA, satu, h).status, h
    lama = waktu(lambda: tb.kalender_kesiapan(SEMUA_POLA, satu, TAHUN))
    sehari = waktu(lambda: [tb.kesiapan_regu(SEMUA_POLA, satu, h) for h in hari], 1)
    putusan(
        "satu KTB 30 orang, 5 regu, setiap hari setahun <= 100 ms:",
        lama <= 0.1,
        f"{lama * 1000:.1f} ms; dinilai lengkap hari demi hari {sehari * 1000:.0f} ms",
    )
    kota = [roster(30, i + 1) for i in range(169)]
    lama = waktu(lambda: [tb.kalender_kesiapan(SEMUA_POLA, k, TAHUN) for k in kota], 3)
    print(f"169 KTB setahun dalam satu proses: {lama:.2f} s")


# --- matching ------------------------------------------------------------------------------------


def pasangan(banyak: int) -> tuple[list[int], list[int]]:
    """Seats by role for a fifth of the people, and for each person the roles as a bitmask."""
    acak = random.Random(banyak)
    peran = 12
    kursi = [max(1, banyak // 5 // peran)] * peran
    langka = [acak.random() ** 3 / 2 for _ in range(peran)]
    orang = [sum(1 << r for r in range(peran) if acak.random() < langka[r]) for _ in range(banyak)]
    return kursi, orang


def aliran(kursi: Sequence[int], orang: Sequence[int]) -> tuple[csr_array, int]:
    """The same for scipy's maximum flow: a person gives one, a role takes its seats."""
    banyak, peran = len(orang), len(kursi)
    sumber, muara = banyak + peran, banyak + peran + 1
    sisi = [(sumber, i, 1) for i in range(banyak)]
    sisi += [(i, banyak + r, 1) for i, m in enumerate(orang) for r in bit(m)]
    sisi += [(banyak + r, muara, n) for r, n in enumerate(kursi)]
    dari, ke, muat = (np.array(x, dtype=np.int32) for x in zip(*sisi, strict=True))
    return csr_array((muat, (dari, ke)), shape=(muara + 1, muara + 1)), sumber


def kursi_demi_kursi(kursi: Sequence[int], orang: Sequence[int]) -> tuple[csr_array, nx.Graph]:
    """The graph of people and single seats, for matchings."""
    awal = [0, *accumulate(kursi)]
    sisi = [
        (i, s) for i, m in enumerate(orang) for r in bit(m) for s in range(awal[r], awal[r + 1])
    ]
    baris, kolom = (np.array(x, dtype=np.int32) for x in zip(*sisi, strict=True))
    satu = np.ones(len(sisi), dtype=np.int8)
    graf = nx.Graph()
    graf.add_nodes_from(range(len(orang)))
    graf.add_edges_from((i, -1 - s) for i, s in sisi)
    return csr_array((satu, (baris, kolom)), shape=(len(orang), awal[-1])), graf


def pencocokan(ukuran: Sequence[int]) -> None:
    print("\nPencocokan orang dengan kursi 12 peran, dalam milidetik; perbandingan dengan kami")
    print("   orang  terisi    kami  scipy alir   scipy pasang     networkx pasang")
    for banyak in ukuran:
        kursi, orang = pasangan(banyak)
        hasil = cocokkan(kursi, Counter(orang))
        kami = waktu(lambda k=kursi, o=orang: cocokkan(k, Counter(o)))
        matriks, sumber = aliran(kursi, orang)
        assert maximum_flow(matriks, sumber, sumber + 1).flow_value == hasil.terisi
        lain = [waktu(lambda m=matriks, a=sumber: maximum_flow(m, a, a + 1))]
        if banyak <= PASANG_TERBANYAK:
            matriks, graf = kursi_demi_kursi(kursi, orang)
            assert int((maximum_bipartite_matching(matriks, "row") >= 0).sum()) == hasil.terisi
            lain.append(waktu(lambda m=matriks: maximum_bipartite_matching(m, "row")))
            kiri = range(banyak)
            assert len(nx.bipartite.maximum_matching(graf, kiri)) // 2 == hasil.terisi
            lain.append(waktu(lambda g=graf, k=kiri: nx.bipartite.maximum_matching(g, k), 1))
        teks = "".join(f"{t * 1000:9.2f} ({t / kami:5.1f}x)" for t in lain)
        print(f"{banyak:>8,} {hasil.terisi:>7,} {kami * 1000:7.2f} {teks}")
    print(f"Pasangan demi kursi hanya sampai {PASANG_TERBANYAK:,} orang: sisinya orang kali kursi.")


PASANG_TERBANYAK = 3_000


# --- the least that is missing -------------------------------------------------------------------


def tindakan(ukuran: Sequence[int]) -> None:
    print("\nTindakan terkecil bagi n/20 kali lima regu, dan regu serentak (ms)")
    for banyak in ukuran:
        kekuatan, pola = roster(banyak, terbanyak=1), SEMUA_POLA * max(1, banyak // 20)
        hasil = tb.tindakan_terkecil(pola, kekuatan, HARI)
        assert hasil.terbukti()
        sesudah = hasil.terapkan(kekuatan, HARI)
        assert tb.kesiapan_regu(pola, sesudah, HARI).status.dapat_bertugas
        ulang = 3 if banyak <= 3_000 else 1
        satu = waktu(lambda p=pola, k=kekuatan: tb.tindakan_terkecil(p, k, HARI), ulang)
        dua = waktu(lambda k=kekuatan: tb.regu_serentak(SEMUA_POLA, k, HARI), ulang)
        print(f"{banyak:>8,} {hasil.banyak:>7,} tindakan {satu * 1000:9.1f} {dua * 1000:9.1f}")


# --- village scores ------------------------------------------------------------------------------


def skor(ukuran: Sequence[int]) -> None:
    print("\nPKD sebagai objek: indeks dan kelas")
    acak = random.Random(1)
    for banyak in ukuran:
        desa = [[[acak.random() < 0.6 for _ in range(4)] for _ in range(32)] for _ in range(banyak)]
        satu = tb.nilai_pkd(desa[0])
        bagian = (14, 5, 3, 6, 4)
        letak, indeks = 0, 0.0
        for n in bagian:
            indeks += 20 * sum(1 + sum(j) for j in desa[0][letak : letak + n]) / n / 5
            letak += n
        assert abs(float(satu.indeks) - indeks) < 1e-9
        lama = waktu(lambda d=desa: [(n.indeks, n.kelas) for n in map(tb.nilai_pkd, d)], 3)
        print(f"{banyak:>8,} desa {lama:7.2f} s, {banyak / lama:,.0f} desa/s")


def main() -> None:
    pilihan = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    pilihan.add_argument("--cepat", action="store_true", help="small sizes")
    cepat = pilihan.parse_args().cepat
    kalender()
    pencocokan((30, 300, 3_000) if cepat else (30, 300, 3_000, 100_000))
    tindakan((30, 300, 3_000) if cepat else (30, 300, 3_000, 100_000))
    skor((84, 840, 8_400) if cepat else (84, 840, 8_400, 84_000))


if __name__ == "__main__":
    main()
