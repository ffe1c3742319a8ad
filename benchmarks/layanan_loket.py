"""Replay of 100,000 events of each book, reports over 100,000 requests, and Erlang C by counters.

Logs are made once by the commands themselves for a block of cases, then copied under new numbers.
Before anything is timed, the answers are checked: a replayed book equals the one grown event by
event on a small log, the recap balances, and Erlang C equals the textbook sum in exact fractions.
"""

from __future__ import annotations

import sys
from fractions import Fraction
from math import factorial
from pathlib import Path
from statistics import median
from time import perf_counter

import attrs

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from contoh_layanan_loket import (  # the desks of the tests
    BUKA,
    HARI,
    KALENDER,
    MejaLayanan,
    MejaPengaduan,
    aturan,
    kebijakan,
)
from pelayanan_publik.core.validity import Masa, tambah_hari
from pelayanan_publik.layanan import loket, pengaduan
from pelayanan_publik.layanan.batas_waktu import SatuanHari

UKURAN = 12_500, 25_000, 50_000, 100_000
KALI = 3


def blok_layanan():
    """Four requests: quick, slow, given back and completed, refused."""
    m = MejaLayanan()
    m.layani("A", tunggu=2, kerja=6)
    m.serah("A")
    m.layani("B", tunggu=6, kerja=9)
    m.ajukan("C", produk="PINDAH")
    m.kembali("C")
    m.lengkap("C")
    m.proses("C")
    m.selesai("C")
    m.ajukan("D")
    m.tolak("D")
    return m.log


def blok_pengaduan():
    """Three complaints in working days: solved, extended and solved, refused."""
    m = MejaPengaduan("A", "B", "C", kebijakan=kebijakan(satuan=SatuanHari.HARI_KERJA))
    for nomor in "AB":
        m.terus(nomor)
    m.perpanjang("B")
    m.minta("C")
    m.lengkap("C")
    for nomor in "AB":
        m.tanggap(nomor)
        m.selesai(nomor)
    m.tolak("C")
    return m.log


def catatan(contoh, banyak, kunci):
    """A log of so many events: each step of the block for all copies, then the next step."""
    salinan, log = -(-banyak // len(contoh)), []
    for e in sorted(contoh, key=lambda e: e.tanggal):
        for i in range(salinan):
            n = len(log) + 1
            isi = {"nomor": n, "id": f"p-{n}", kunci: f"{getattr(e, kunci)}-{i}"}
            log.append(attrs.evolve(e, **isi))
    return log[:banyak]


def lama(kerja, kali=KALI):
    waktu = []
    for _ in range(kali):
        mulai = perf_counter()
        kerja()
        waktu.append(perf_counter() - mulai)
    return median(waktu)


def tumbuh(nama, ukuran, kerja, satuan="events"):
    """Times over four sizes, and by what each doubling multiplies them."""
    print(f"{nama}\n{satuan:>9}        ms    per second   x per doubling")
    dasar = None
    for banyak in ukuran:
        waktu = lama(kerja(banyak))
        lipat = "" if dasar is None else f"{waktu / dasar:.2f}"
        print(f"{banyak:>9,}  {waktu * 1e3:>8.1f}  {banyak / waktu:>12,.0f}   {lipat}")
        dasar = waktu


def ulang(contoh, kunci, ruang, kosong):
    """Replay of logs of a size; on a small one the replay is checked against step by step."""
    kecil, buku = catatan(contoh, 300, kunci), kosong()
    for e in kecil:
        buku = ruang.evolve(buku, e)
    assert ruang.fold(kecil, kosong()) == buku

    def kerja(banyak):
        log = catatan(contoh, banyak, kunci)
        return lambda: ruang.fold(log, kosong())

    return kerja


def laporan(masa, pada):
    """Reports over 100,000 requests and as many complaints as 100,000 events make."""
    contoh = blok_layanan()
    salinan = 25_000
    log = catatan(contoh, salinan * len(contoh), "permohonan")
    buku = loket.fold(log, loket.buku_layanan())
    isi = {"aturan": aturan(), "bagian": 0.9, "pada": pada}
    rekap = loket.rekap_layanan(buku, masa, **isi)
    a = rekap.jumlah
    assert a.awal + a.masuk == a.selesai + a.ditolak + a.dicabut + a.akhir
    assert (len(buku.kartu), a.masuk, a.selesai) == (4 * salinan, 4 * salinan, 3 * salinan)
    print(f"reports over {len(buku.kartu):,} requests ({len(log):,} events)")
    ukur = {"pada": pada, "jam_buka": BUKA, "kalender": KALENDER, "batas_menit": 5}
    for nama, kerja in (
        ("rekap_layanan", lambda: loket.rekap_layanan(buku, masa, **isi)),
        ("tunggakan", lambda: loket.tunggakan(buku, HARI, pita_hari=(1, 3), aturan=aturan())),
        ("hasil_layanan", lambda: loket.hasil_layanan(buku, masa, pada=pada)),
        ("antrean_terukur", lambda: loket.antrean_terukur(buku, masa, **ukur)),
    ):
        print(f"  {nama:<20} {lama(kerja) * 1e3:>8.0f} ms")
    aduan = catatan(blok_pengaduan(), 100_000, "pengaduan")
    buku_aduan = pengaduan.fold(aduan, pengaduan.buku_pengaduan())
    print(f"reports over {len(buku_aduan.kartu):,} complaints ({len(aduan):,} events)")
    for nama, kerja in (
        ("tenggat_pengaduan", lambda: pengaduan.tenggat_pengaduan(buku_aduan, pada)),
        ("rekap_pengaduan", lambda: pengaduan.rekap_pengaduan(buku_aduan, masa, pada)),
    ):
        print(f"  {nama:<20} {lama(kerja) * 1e3:>8.0f} ms")
    seribu = loket.fold(log[:-1_000], loket.buku_layanan())
    mulai = perf_counter()
    for e in log[-1_000:]:
        seribu = loket.evolve(seribu, e)
    print(f"evolve on the full book: {(perf_counter() - mulai) * 1e3:.0f} µs an event")
    assert seribu == buku


def eksak(a, n):
    """The textbook sum, in fractions."""
    ujung = a**n / factorial(n) * n / (n - a)
    return ujung / (sum(a**k / factorial(k) for k in range(n)) + ujung)


def main() -> None:
    masa, pada = Masa(HARI, tambah_hari(HARI, 28)), tambah_hari(HARI, 28)
    kerja = ulang(blok_layanan(), "permohonan", loket, loket.buku_layanan)
    tumbuh("replay of the service book", UKURAN, kerja)
    kerja = ulang(blok_pengaduan(), "pengaduan", pengaduan, pengaduan.buku_pengaduan)
    tumbuh("replay of the book of complaints", UKURAN, kerja)
    laporan(masa, pada)
    for n in (1, 3, 40):
        a = Fraction(9, 10) * n
        assert abs(loket.erlang_c(a, n) - eksak(a, n)) < Fraction(1, 10**12)
    counters = 12_500, 25_000, 50_000, 100_000

    def kerja(n):
        return lambda: loket.erlang_c(Fraction(9, 10) * n, n)

    tumbuh("erlang_c at 90 % load", counters, kerja, "counters")
    naif = lama(lambda: eksak(Fraction(36), 40), 5)
    cepat = lama(lambda: loket.erlang_c(Fraction(36), 40), 5)
    print(f"40 counters: recurrence {cepat * 1e6:.0f} µs, exact sum {naif * 1e6:.0f} µs, "
          f"ratio {naif / cepat:.0f}")  # fmt: skip


if __name__ == "__main__":
    main()
