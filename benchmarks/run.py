"""What the library costs, beside a peer, in one run; equal answers before times.

    python benchmarks/run.py            all sizes, several minutes
    python benchmarks/run.py --cepat    small sizes, for a quick look

Medians; machines are shared and noisy, so ratios are what lasts. A target that is
missed is printed as KALAH (lost).
"""

from __future__ import annotations

import argparse
import compileall
import gc
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from beancount.core import data, realization
from beancount.core.amount import Amount
from beancount.core.inventory import Inventory
from beancount.core.number import D

from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.bank_sampah.beancount import nama_akun, nama_komoditas, posting
from pelayanan_publik.core.units import Pembulatan, Satuan

PROGRAM = (
    "anggaran",
    "bank_sampah",
    "biopori",
    "satpol_pp.bko",
    "satpol_pp.jadwal",
    "satpol_pp.kinerja",
    "satpol_pp.perkara",
    "tangguh_bencana",
)

BANK = bs.BankSampah("BSU-1", "Bank Sampah RW 06", bs.JenisBank.MANDIRI)
AWAL = date(2020, 1, 1)
ACAK = random.Random(20240918)
TARIF = [
    bs.Tarif(f"J{i:02}", f"Jenis {i}", Satuan.KG, "bersih", bs.Skema.DITABUNG, rupiah)
    for i, rupiah in enumerate(ACAK.choices(range(300, 5_000, 50), k=40))
]


def buat_catatan(banyak: int, nasabah: int = 2_000) -> list[bs.PeristiwaBank]:
    """A log of `banyak` movements: 88 % deposits of about three lines, 7 % withdrawals, sales."""
    nasabah = min(nasabah, max(10, banyak // 50))
    nama = [f"N-{i}" for i in range(nasabah)]
    log: list[bs.PeristiwaBank] = [
        bs.NasabahDidaftarkan(i + 1, f"daftar-{i}", AWAL, bs.Nasabah(f"N-{i}"))
        for i in range(nasabah)
    ]
    log.append(bs.ModalDicatat(len(log) + 1, "modal", AWAL, 10**12, "hibah"))
    hari = [AWAL + timedelta(days=i) for i in range(1_500)]
    saldo: dict[str, int] = defaultdict(int)
    stok: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    setoran: list[bs.SetoranDicatat] = []
    while len(log) <= nasabah + banyak:
        kepala = (
            len(log) + 1,
            f"2024-{len(log):07}",
            hari[len(log) * 1_499 // (nasabah + banyak + 1)],
        )
        undi, siapa = ACAK.random(), ACAK.choice(nama)
        e: bs.PeristiwaBank
        if undi < 0.07 and saldo[siapa] > 1_000:
            jumlah = ACAK.randrange(1, saldo[siapa])
            saldo[siapa] -= jumlah
            e = bs.PenarikanDicairkan(*kepala, siapa, jumlah, "A")
        elif undi < 0.11 and (punya := [t for t in ACAK.sample(TARIF, 3) if stok[t.jenis][0] > 10]):
            baris = []
            for t in punya:
                jumlah, nilai = stok[t.jenis]
                gram = ACAK.randrange(1, jumlah)
                hpp = bs.hpp_rata_rata(gram, jumlah, nilai)
                stok[t.jenis] = [jumlah - gram, nilai - hpp]
                harga = t.harga * 6 // 5
                baris.append(bs.RincianJual(t.jenis, Satuan.KG, gram, gram, harga, 1_000,
                                            gram * harga // 1_000, hpp))  # fmt: skip
            e = bs.PenjualanDicatat(*kepala, "UD Jaya", tuple(baris), Pembulatan.KE_BAWAH)
        elif undi < 0.12 and setoran and _dapat_dibalik(setoran[-1], saldo, stok):
            asal = setoran.pop()
            pos = tuple(bs.Pos(p.akun, p.rincian, -p.nilai) for p in bs.jurnal(asal))
            gerak = tuple(bs.GerakStok(s.jenis, s.satuan, -s.jumlah) for s in bs.akibat(asal).stok)
            saldo[asal.nasabah] -= asal.nilai
            for r in asal.rincian:
                stok[r.tarif.jenis][0] -= r.jumlah
                stok[r.tarif.jenis][1] -= r.nilai
            e = bs.PembalikanDicatat(*kepala, asal.nomor, "salah", bs.Akibat(pos, gerak))
        else:
            rincian = []
            for t in ACAK.choices(TARIF, k=ACAK.choice((2, 3, 3, 4))):
                gram = ACAK.randrange(100, 20_000)
                nilai = t.nilai(gram)
                rincian.append(bs.Rincian(t, gram, nilai))
                stok[t.jenis][0] += gram
                stok[t.jenis][1] += nilai
            e = bs.SetoranDicatat(*kepala, siapa, tuple(rincian))
            saldo[siapa] += e.nilai
            setoran.append(e)
        log.append(e)
    return log


def _dapat_dibalik(e: bs.SetoranDicatat, saldo: dict[str, int], stok: dict[str, list[int]]) -> bool:
    perlu: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for r in e.rincian:
        perlu[r.tarif.jenis][0] += r.jumlah
        perlu[r.tarif.jenis][1] += r.nilai
    cukup = all(stok[j][0] > p[0] and stok[j][1] >= p[1] for j, p in perlu.items())
    return saldo[e.nasabah] >= e.nilai and cukup


# --- replay beside beancount --------------------------------------------------------------------


def transaksi_beancount(log: list[bs.PeristiwaBank]) -> list[data.Transaction]:
    """What `ke_beancount` writes, as beancount's own objects, made before any clock runs.

    A quantity needs a second posting, or beancount would not accept the transaction.
    """
    hasil = []
    for e in log:
        pos = [
            data.Posting(akun, Amount(D(jumlah), satuan), None, None, None, None)
            for akun, jumlah, satuan in posting(e)
        ]
        if pos:
            kosong: frozenset[str] = frozenset()
            hasil.append(data.Transaction({}, e.tanggal, "*", None, e.id, kosong, kosong, pos))
    return hasil


def fold_beancount(transaksi: list[data.Transaction]) -> dict[str, Inventory]:
    """The leanest fold of beancount: each posting's amount into the inventory of its account."""
    saldo: dict[str, Inventory] = defaultdict(Inventory)
    for t in transaksi:
        for p in t.postings:
            saldo[p.account].add_amount(p.units)
    return saldo


def jawaban_beancount(saldo: dict[str, Inventory]) -> dict[tuple[str, str], int]:
    return {
        (akun, p.units.currency): int(p.units.number)
        for akun, isi in saldo.items()
        for p in isi
        if p.units.number
    }


def jawaban_kami(buku: bs.BukuBank) -> dict[tuple[str, str], int]:
    hasil = {(nama_akun(a), "IDR"): n for a, n in buku.akun.items()}
    hasil |= {(nama_akun(bs.Akun.SIMPANAN, k), "IDR"): -v for k, v in buku.saldo.items()}
    hasil |= {(nama_akun(bs.Akun.PERSEDIAAN, k), "IDR"): v for k, v in buku.stok_nilai.items()}
    for jenis, jumlah in buku.stok_jumlah.items():
        satuan = nama_komoditas("STOK", jenis)
        hasil |= {(f"Assets:Stok:{jenis}", satuan): jumlah, ("Equity:Arus", satuan): -jumlah}
    return {k: v for k, v in hasil.items() if v}


def waktu(kerja: Callable[[], object], ulang: int) -> float:
    hasil = []
    for _ in range(ulang):
        gc.collect()
        mulai = time.perf_counter()
        kerja()
        hasil.append(time.perf_counter() - mulai)
    return statistics.median(hasil)


def putar_ulang(ukuran: list[int]) -> None:
    print(
        "Putar ulang catatan: saldo, stok, margin, pembukuan ganda (jawaban sama diperiksa dahulu)"
    )
    print(
        f"{'peristiwa':>10} {'kami':>9} {'µs/per.':>8} {'teringan':>10} {'rasio':>7} {'realize':>8}"
    )
    per, rasio = [], []
    for n in ukuran:
        log, ulang = buat_catatan(n), 5 if n <= 10**4 else 3 if n <= 10**5 else 1
        transaksi = transaksi_beancount(log)
        buku = bs.fold(log, bs.buku_baru(BANK))
        assert jawaban_kami(buku) == jawaban_beancount(fold_beancount(transaksi)), "jawaban beda"
        assert sum(buku.neraca().values()) == 0
        margin = sum(e.margin for e in log if isinstance(e, bs.PenjualanDicatat))
        kita = -buku.saldo_akun(bs.Akun.PENJUALAN) - buku.saldo_akun(bs.Akun.HPP)
        assert margin == kita, "margin beda"
        del buku
        kami = waktu(lambda log=log: bs.fold(log, bs.buku_baru(BANK)), max(ulang, 3))
        lawan = waktu(lambda t=transaksi: fold_beancount(t), ulang)
        penuh = waktu(lambda t=transaksi: realization.realize(t), 1) if n <= 10**5 else None
        per.append(kami / len(log) * 1e6)
        rasio.append(lawan / kami)
        realize = f"{penuh / kami:7.1f}×" if penuh else f"{'–':>8}"
        print(f"{n:>10} {kami:>8.3f}s {per[-1]:>8.2f} {lawan:>9.2f}s {rasio[-1]:>6.1f}× {realize}")
        del log, transaksi
    putusan("paling sedikit 10× beancount (fold teringan)", min(rasio) >= 10, f"{min(rasio):.1f}×")
    putusan("linear: µs/peristiwa terbesar ≤ 2× terkecil", max(per) <= 2 * min(per),
            f"{min(per):.2f} … {max(per):.2f} µs")  # fmt: skip


# --- one command on books of four sizes ---------------------------------------------------------


def satu_perintah(ukuran: list[int]) -> None:
    print("\nSatu setoran tiga baris (perintah + evolve)")
    jenis = bs.DaftarJenis(
        "BSU-1", [bs.JenisSampah(t.jenis, t.nama, bs.Kategori.LAINNYA) for t in TARIF]
    )
    isi = [bs.HargaSampah(t.jenis, "bersih", bs.Skema.DITABUNG, AWAL, t.harga) for t in TARIF]
    harga = bs.DaftarHarga(jenis, isi, Pembulatan.SETENGAH_KE_ATAS, porsi=[])
    hasil = []
    for n in ukuran:
        log = [bs.NasabahDidaftarkan(i + 1, f"d-{i}", AWAL, bs.Nasabah(f"N-{i}")) for i in range(n)]
        buku = bs.fold(log, bs.buku_baru(BANK))
        saat = []
        for i in range(2_000):
            slip = [bs.Timbangan(t.jenis, "bersih", 1_000 + i) for t in ACAK.choices(TARIF, k=3)]
            mulai = time.perf_counter()
            e = bs.setor(buku, id=f"s-{i}", tanggal=AWAL, nasabah=f"N-{ACAK.randrange(n)}",
                         rincian=slip, harga=harga, skema=bs.Skema.DITABUNG)  # fmt: skip
            buku = bs.evolve(buku, e)
            saat.append(time.perf_counter() - mulai)
        rata = statistics.mean(saat) * 1e6
        hasil.append(rata)
        median = statistics.median(saat) * 1e6
        print(f"{n:>10} rekening: rata-rata {rata:7.1f} µs, median {median:7.1f} µs")
    naik = hasil[-1] / hasil[0]
    putusan(f"{ukuran[-1]} rekening paling banyak 5× {ukuran[0]}", naik <= 5, f"{naik:.2f}×")


# --- memory and import, each in a fresh interpreter ---------------------------------------------

MEMORI = """
import gc, random, resource, sys, tracemalloc
sys.path.insert(0, {folder!r})
import run
from pelayanan_publik import bank_sampah as bs
n = {n}
nasabah = [
    bs.NasabahDidaftarkan(i + 1, f"d-{{i}}", run.AWAL, bs.Nasabah(f"N-{{i}}"))
    for i in range(2000)
]
hari = [run.AWAL + run.timedelta(days=i) for i in range(1500)]
acak = random.Random(1)
gc.collect()
tracemalloc.start()
log = list(nasabah)  # savers' numbers are shared, as `schema` shares them when it reads a log
for i in range(n):
    rincian = []
    for t in acak.choices(run.TARIF, k=3):
        gram = acak.randrange(300, 20_000)
        rincian.append(bs.Rincian(t, gram, t.nilai(gram)))
    log.append(bs.SetoranDicatat(2001 + i, f"2024-{{i:07}}", hari[i * 1500 // n],
                                 acak.choice(nasabah).nasabah.nomor, tuple(rincian)))
buku = bs.fold(log, bs.buku_baru(run.BANK))
print(tracemalloc.get_traced_memory()[1] / n)
"""


def memori(n: int) -> None:
    folder = str(Path(__file__).parent)
    keluar = subprocess.run([sys.executable, "-c", MEMORI.format(folder=folder, n=n)],
                            capture_output=True, text=True, check=True)  # fmt: skip
    puncak = float(keluar.stdout)
    print(f"\nMemori puncak (tracemalloc), {n} setoran tiga baris, catatan dan buku bersama")
    putusan("paling banyak 800 bita per peristiwa", puncak <= 800, f"{puncak:.0f} bita")


def impor(ulang: int) -> None:
    print("\nWaktu impor di atas penafsir kosong (median, dengan bytecode)")
    asal = Path(bs.__file__).parents[2]
    with tempfile.TemporaryDirectory() as gudang:
        lingkungan = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        lingkungan |= {"PYTHONPYCACHEPREFIX": gudang, "PYTHONPATH": str(asal)}
        compileall.compile_dir(asal, quiet=2)

        def lama(kode: str) -> float:
            saat = []
            for _ in range(ulang + 1):
                mulai = time.perf_counter()
                subprocess.run([sys.executable, "-c", kode], env=lingkungan, check=True)
                saat.append(time.perf_counter() - mulai)
            return statistics.median(saat[1:]) * 1e3

        kosong = lama("pass")
        program = [f"pelayanan_publik.{p}" for p in PROGRAM]
        semua = ("attr", "pelayanan_publik", *program, "pelayanan_publik.schema")
        hasil = {nama: lama(f"import {nama}") - kosong for nama in semua}
        muka = "from pelayanan_publik import tangguh_bencana as t; [getattr(t, n) for n in dir(t)]"
        hasil["tangguh_bencana, semua nama"] = lama(muka) - kosong
    for nama, milidetik in hasil.items():
        print(f"{nama:>32}: {milidetik:6.1f} ms")
    putusan("pelayanan_publik ≤ 10 ms", hasil["pelayanan_publik"] <= 10, "")
    for nama in program:
        putusan(f"{nama} ≤ 110 ms", hasil[nama] <= 110, "")


def putusan(sasaran: str, tercapai: bool, hasil: str) -> None:
    print(f"{'TERCAPAI' if tercapai else 'KALAH   '} {sasaran} {hasil}")


def main() -> None:
    pilihan = argparse.ArgumentParser(description=__doc__)
    pilihan.add_argument("--cepat", action="store_true", help="ukuran kecil saja")
    cepat = pilihan.parse_args().cepat
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} inti\n")
    putar_ulang([10**3, 10**4] if cepat else [10**3, 10**4, 10**5, 10**6])
    satu_perintah([100, 1_000] if cepat else [100, 1_000, 10_000, 100_000])
    memori(10**4 if cepat else 2 * 10**5)
    impor(3 if cepat else 11)


if __name__ == "__main__":
    main()
