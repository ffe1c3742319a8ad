"""The plan of a study visit against programs made for each of its questions.

    critical path    networkx's longest path, 100 to 100,000 activities
    schedule         CP-SAT (5 s, one thread), 10 to 40 activities on two resources
    choice           CP-SAT, 10 to 40 innovations that share activities, two funds
    smallest set     CP-SAT, 10 to 60 requirements of three ways
    book             replay of 12,500 to 100,000 events, no peer

Answers are compared before anything is timed. Where a search of ours did not end it is counted, and
its gap is told.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

import attrs
import networkx as nx
from ortools.sat.python import cp_model

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from contoh_studi_tiru import Kantor, dana, indikator, kegiatan, rencana  # the office of the tests
from pelayanan_publik import studi_tiru as st
from pelayanan_publik.studi_tiru.himpunan import himpunan_terkecil
from pelayanan_publik.studi_tiru.rencana.cari import TANPA_AKHIR, SoalWaktu, cari_jadwal
from pelayanan_publik.studi_tiru.rencana.jadwal import BATAS_LANGKAH_JADWAL
from pelayanan_publik.studi_tiru.rencana.kritis import hitung_lintasan
from pelayanan_publik.studi_tiru.rencana.penelusuran import SoalPilihan, cari_pilihan
from pelayanan_publik.studi_tiru.rencana.pilih import BATAS_LANGKAH_PILIHAN
from soal_studi_tiru import cp_sat_pilihan, cp_sat_waktu, isi_pilihan, panjang, pelanggaran


def ukur(kerja, kali=1):
    """The median time of some runs, and the last answer."""
    waktu, hasil = [], None
    for _ in range(kali):
        mulai = perf_counter()
        hasil = kerja()
        waktu.append(perf_counter() - mulai)
    return median(waktu), hasil


# --- the critical path ---------------------------------------------------------------------------


def lintasan() -> None:
    print("critical path\nactivities   ours s   networkx s   networkx/ours   x per tenfold")
    dasar = None
    for n in (100, 1_000, 10_000, 100_000):
        acak = random.Random(n)
        lama = [acak.randint(1, 30) for _ in range(n)]
        sebelum = [
            sorted({acak.randrange(max(0, i - 50), i) for _ in range(3)}) if i else []
            for i in range(n)
        ]
        g = nx.DiGraph()
        for i, isi in enumerate(sebelum):
            g.add_edge(i, ("akhir", i), weight=lama[i])
            g.add_edges_from((j, i, {"weight": lama[j]}) for j in isi)
        kami, (awal, _, _) = ukur(lambda a=lama, b=sebelum: hitung_lintasan(a, b), 3)
        mereka, terpanjang = ukur(lambda g=g: nx.dag_longest_path_length(g), 3)
        assert max(a + m for a, m in zip(awal, lama, strict=True)) == terpanjang
        lipat = "" if dasar is None else f"{kami / dasar:.1f}"
        print(f"{n:>10}  {kami:>7.4f}  {mereka:>11.4f}  {mereka / kami:>14.1f}   {lipat}")
        dasar = kami


# --- schedules -----------------------------------------------------------------------------------


def soal_waktu(n, benih, padat):
    """Activities in layers; `padat` of them take much of a resource."""
    acak = random.Random(benih)
    sebelum = [
        sorted({acak.randrange(max(0, i - 6), i) for _ in range(acak.randint(0, 2))}) if i else []
        for i in range(n)
    ]
    butuh = [
        [acak.randint(1, 3) if acak.random() < padat else 0 for _ in range(2)] for _ in range(n)
    ]
    lama = [acak.randint(1, 20) for _ in range(n)]
    return SoalWaktu(lama, sebelum, [0] * n, [TANPA_AKHIR] * n, butuh, [4, 3])


def jadwal() -> None:
    print("\nschedule on two resources, 12 random plans of each kind")
    print(" n  busy  proved (CP-SAT)  longer at worst  median s  worst s  CP-SAT median s")
    for n in (10, 20, 30, 40):
        for padat in (0.3, 0.7):
            kami, mereka, terbukti, juri_terbukti, celah = [], [], 0, 0, 0.0
            for benih in range(12):
                soal = soal_waktu(n, benih, padat)
                t, hasil = ukur(lambda s=soal: cari_jadwal(s, BATAS_LANGKAH_JADWAL))
                juri, (dapat, bawah) = ukur(lambda s=soal: cp_sat_waktu(s, 5))
                assert pelanggaran(soal, hasil.mulai) == []
                nyata = panjang(soal, hasil.mulai)
                assert bawah <= nyata
                assert hasil.batas_bawah <= dapat
                assert nyata <= dapat or not hasil.tuntas
                terbukti += hasil.tuntas
                juri_terbukti += bawah == dapat
                celah = max(celah, nyata / dapat - 1)
                kami.append(t)
                mereka.append(juri)
            print(
                f"{n}  {padat:>4}  {terbukti:>6} ({juri_terbukti:>2})/12  {celah:>15.1%}"
                f"  {median(kami):>8.4f}  {max(kami):>7.3f}  {median(mereka):>15.4f}"
            )


# --- choices -------------------------------------------------------------------------------------


def soal_pilihan(n, benih):
    """Innovations of one to four activities, half of them shared, money for about half."""
    acak = random.Random(benih)
    banyak = 2 * n
    biaya = [(acak.randrange(2), acak.randint(5, 100)) for _ in range(banyak)]
    kegiatan = [
        sum(1 << acak.randrange(banyak) for _ in range(acak.randint(1, 4))) for _ in range(n)
    ]
    kegiatan = [k & ((1 << banyak) - 1) for k in kegiatan]
    ikut = [1 << i for i in range(n)]
    for i in range(3, n, 4):
        j = acak.randrange(i)
        ikut[i] |= ikut[j]
        kegiatan[i] |= kegiatan[j]
    pagu = [sum(b for d, b in biaya if d == k) // 3 for k in range(2)]
    return SoalPilihan([acak.randint(1, 50) for _ in range(n)], ikut, kegiatan, biaya, pagu, 0)


def pilihan() -> None:
    print("\nchoice under two funds, 12 random questions of each size")
    print("innovations   proved   worst gap   ours median s   ours worst s   CP-SAT median s")
    for n in (10, 20, 30, 40):
        kami, mereka, terbukti, celah = [], [], 0, 0.0
        for benih in range(12):
            soal = soal_pilihan(n, benih)
            t, hasil = ukur(lambda s=soal: cari_pilihan(s, BATAS_LANGKAH_PILIHAN))
            juri, tepat = ukur(lambda s=soal: cp_sat_pilihan(s))
            assert hasil.manfaat <= tepat[0] <= hasil.batas
            assert not hasil.terbukti or isi_pilihan(soal, hasil.terpilih) == tepat
            terbukti += hasil.terbukti
            celah = max(celah, 1 - hasil.manfaat / tepat[0])
            kami.append(t)
            mereka.append(juri)
        print(
            f"{n:>11}  {terbukti:>4}/12  {celah:>10.1%}  {median(kami):>14.4f}"
            f"  {max(kami):>13.3f}  {median(mereka):>16.4f}"
        )


# --- smallest sets -------------------------------------------------------------------------------


def cp_sat_himpunan(syarat, nilai):
    m = cp_model.CpModel()
    x = {k: m.new_bool_var(k) for k in nilai}
    for s in syarat:
        pilih = []
        for c in s:
            y = m.new_bool_var("")
            for u in c:
                m.add_implication(y, x[u])
            pilih.append(y)
        m.add_bool_or(pilih)
    m.minimize(sum(nilai[k][0] * x[k] for k in nilai))
    juri = cp_model.CpSolver()
    juri.parameters.num_workers = 1
    assert juri.solve(m) == cp_model.OPTIMAL
    return round(juri.objective_value)


def himpunan() -> None:
    print("\nsmallest set, 12 random questions of each size")
    print("requirements   found   ours median s   ours worst s   CP-SAT median s")
    for n in (10, 20, 40, 60):
        kami, mereka, dapat = [], [], 0
        for benih in range(12):
            acak = random.Random(benih * 97 + n)
            kode = [f"u{i:03}" for i in range(n)]
            nilai = {k: (acak.randint(1, 50),) for k in kode}
            syarat = [
                [frozenset(acak.sample(kode, acak.randint(1, 3))) for _ in range(3)]
                for _ in range(n)
            ]
            t, hasil = ukur(lambda s=syarat, v=nilai: himpunan_terkecil(s, v, 20_000))
            juri, tepat = ukur(lambda s=syarat, v=nilai: cp_sat_himpunan(s, v))
            assert hasil is None or sum(nilai[k][0] for k in hasil) == tepat
            dapat += hasil is not None
            kami.append(t)
            mereka.append(juri)
        print(
            f"{n:>12}  {dapat:>3}/12  {median(kami):>14.4f}  {max(kami):>13.3f}"
            f"  {median(mereka):>16.4f}"
        )


# --- the book ------------------------------------------------------------------------------------


def blok():
    """The events of one plan of four activities, to its end."""
    k = Kantor(
        rencana(
            kegiatan("A", 3), kegiatan("B", 2, "A", 60, "D"), kegiatan("C", 4, "A", 30, "D"),
            kegiatan("E", 1, "B C"), dana=[dana()], indikator=[indikator()])
    )  # fmt: skip
    for kode, biaya in (("A", 0), ("B", 55), ("C", 30), ("E", 0)):
        k.mulai(kode)
        k.lewat(1)
        k.hambat(kode)
        k.lanjut(kode)
        k.ukur(len(k.log))
        k.selesai(kode, biaya)
    return k.log


def catatan(banyak):
    contoh, log = sorted(blok(), key=lambda e: e.tanggal), []
    salinan = -(-banyak // len(contoh))
    isi = [attrs.evolve(contoh[0].isi, kode=f"P-{i}") for i in range(salinan)]
    for e in contoh:
        for i in range(salinan):
            n = len(log) + 1
            ubah = {"nomor": n, "id": f"p-{n}", "rencana": f"P-{i}"}
            if isinstance(e, st.RencanaDisetujui):
                ubah["isi"] = isi[i]
            log.append(attrs.evolve(e, **ubah))
    return log[:banyak]


def buku() -> None:
    print("\nbook of plans\nevents   replay s   events/s   x per doubling")
    dasar = None
    for banyak in (12_500, 25_000, 50_000, 100_000):
        log = catatan(banyak)
        lama, hasil = ukur(lambda log=log: st.fold(log, st.buku_adopsi()), 3)
        lipat = "" if dasar is None else f"{lama / dasar:.2f}"
        print(f"{banyak:>7}  {lama:>8.3f}  {banyak / lama:>9,.0f}  {lipat}")
        dasar = lama
    lama, _ = ukur(
        lambda: [st.evaluasi_adopsi(hasil, f"P-{i}", pada=log[-1].tanggal) for i in range(1000)]
    )
    print(f"{len(hasil.kartu):,} plans; one evaluated in {lama * 1e3:.0f} µs")


if __name__ == "__main__":
    lintasan()
    jadwal()
    pilihan()
    himpunan()
    buku()
