"""Distributing 100,000 orders over 300 groups by turn; fair shares of a batch; replay of the book.

Answers are compared first: the turn with its slow twin, fair shares with the largest flows of
networkx. Whole orders are judged in the tests (by trying all, and by CP-SAT).
"""

from __future__ import annotations

import random
import sys
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

import networkx as nx

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from contoh_gandeng import HARI, STANDAR as TAHUN_INI, Meja  # the dinas of the tests
from pelayanan_publik import gandeng_gendong as gg
from pelayanan_publik.core.validity import Masa
from soal_gandeng import bergilir_pelan, dapat

KELOMPOK = 300
STANDAR = gg.StandarHarga([gg.HargaStandar("snack", 17_500, Masa(date(2024, 1, 1)), "invented")])
UKURAN = 100, 1_000, 10_000, 100_000


def kelompok(rng, banyak=KELOMPOK):
    return [
        gg.CalonKelompok(
            f"K{i:03}",
            rng.randint(5, 20),
            rng.choice([60, 100, 150]),
            rng.randint(1, 3),
            [gg.ProdukKelompok("snack", rng.choice([14_000, 15_000, 16_500]))],
        )
        for i in range(banyak)
    ]


def pesanan(rng, banyak, per_hari):
    """Orders day after day, so many a day, each for one to six days later."""
    return [
        gg.PesananKonsumsi(
            f"P{k}",
            f"Dinas {rng.randint(1, 40)}",
            "snack",
            rng.randint(10, 90),
            (hari := date(2024, 1, 1) + timedelta(k // per_hari)),
            hari + timedelta(rng.randint(1, 6)),
        )
        for k in range(banyak)
    ]


def lama(kerja, kali=3):
    waktu = []
    for _ in range(kali):
        mulai = perf_counter()
        kerja()
        waktu.append(perf_counter() - mulai)
    return median(waktu)


def giliran() -> None:
    rng = random.Random(7)
    calon = kelompok(rng)
    contoh = pesanan(rng, 1_000, 200)
    cepat = gg.bagi_bergilir(calon, contoh, standar=STANDAR)
    ke = {p.pesanan: p.kelompok for p in cepat.penugasan}
    assert [ke.get(k) for k, *_ in bergilir_pelan(calon, contoh)] == [
        k for _, k, *_ in bergilir_pelan(calon, contoh)
    ]
    pelan = lama(lambda: bergilir_pelan(calon, contoh), 1)
    print(f"slow twin, 1,000 orders: {pelan:.2f} s; the same answers")
    for nama, per_hari in (("room for all", 200), ("crowded days", 900)):
        print(f"{nama}: orders   seconds   orders/s   x per tenfold   not served")
        dasar = None
        for banyak in UKURAN:
            isi = pesanan(rng, banyak, per_hari)
            hasil = gg.bagi_bergilir(calon, isi, standar=STANDAR)
            detik = lama(lambda isi=isi: gg.bagi_bergilir(calon, isi, standar=STANDAR))
            lipat = "" if dasar is None else f"{detik / dasar:.1f}"
            print(
                f"{banyak:>20,}  {detik:>8.4f}  {banyak / detik:>9,.0f}  {lipat:>13}"
                f"  {len(hasil.tak_terlayani):>11,}"
            )
            dasar = detik


def aliran(calon, isi, siapa) -> int:
    """The most that can flow into these groups, by networkx."""
    g = nx.DiGraph()
    g.add_nodes_from(["s", "t"])
    for p in isi:
        g.add_edge("s", p.kode, capacity=p.porsi)
        for c in calon:
            if c.kode in siapa and dapat(c, p):
                g.add_edge(p.kode, (c.kode, p.untuk))
                g.add_edge((c.kode, p.untuk), "t", capacity=c.kapasitas_porsi)
    return nx.maximum_flow_value(g, "s", "t")


def jatah() -> None:
    print("fair shares, proved: groups   orders   layers   seconds   check of proof   one nx flow")
    for banyak, minta in ((10, 20), (30, 60), (100, 200), (300, 600)):
        rng = random.Random(banyak)
        calon, isi = kelompok(rng, banyak), pesanan(rng, minta, 40)
        hasil = gg.jatah_merata(calon, isi, standar=STANDAR)
        assert gg.periksa_bukti(hasil, calon, isi, standar=STANDAR) == ()
        detik = lama(lambda c=calon, i=isi: gg.jatah_merata(c, i, standar=STANDAR), 1)
        periksa = lama(
            lambda h=hasil, c=calon, i=isi: gg.periksa_bukti(h, c, i, standar=STANDAR), 1
        )
        satu = "not run"
        if banyak <= 100:
            semua = {c.kode for c in calon}
            assert aliran(calon, isi, semua) == sum(j.porsi for j in hasil.jatah)
            satu = f"{lama(lambda c=calon, i=isi, s=semua: aliran(c, i, s), 1):.3f}"
        print(
            f"{banyak:>27}  {minta:>7}  {len(hasil.lapis):>7}  {detik:>8.3f}  {periksa:>15.3f}"
            f"  {satu:>12}"
        )


def utuh() -> None:
    print("whole orders: orders/groups   proved   gap to the bound (median of the unproved)")
    for minta, banyak in ((8, 3), (12, 4), (16, 5), (30, 10)):
        terbukti, celah, waktu = 0, [], []
        for benih in range(5):
            rng = random.Random(benih)
            calon, isi = kelompok(rng, banyak), pesanan(rng, minta, 10)
            mulai = perf_counter()
            hasil = gg.bagi_utuh_merata(calon, isi, standar=STANDAR)
            waktu.append(perf_counter() - mulai)
            terbukti += hasil.terbukti
            if not hasil.terbukti:
                celah.append(float(hasil.selisih / hasil.batas))
        tulis = f"{median(celah):.1%}" if celah else "–"
        print(f"{minta:>20}/{banyak:<3}  {terbukti} of 5  {tulis}; {median(waktu):.2f} s")


def buku() -> None:
    m = Meja("A", "B", "C")
    for k in "ABC":
        m.sanggup(k, 10**9, 0)
    for i in range(2_000):
        kode = f"P{i}"
        m.pesan(kode, 40, 3)
        pilihan = gg.pilih_kelompok(m.buku, kode, pada=HARI, standar=TAHUN_INI, syarat=None)
        m.tawar(kode, pilihan.kelompok)
        m.terima(kode)
        m.kirim(kode)
        m.terima_kiriman(kode)
        m.bayar(kode)
    print("replay of the book: events   seconds   events/s")
    for banyak in (1_500, 3_000, 6_000, 12_000):
        detik = lama(lambda n=banyak: gg.fold(m.log[:n], gg.buku_gandeng_gendong()))
        print(f"{banyak:>26,}  {detik:>8.3f}  {banyak / detik:>9,.0f}")


def main() -> None:
    giliran()
    jatah()
    utuh()
    buku()


if __name__ == "__main__":
    main()
