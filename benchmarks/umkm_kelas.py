"""What classes, due lists and instalments cost, beside numpy, in one run; answers before times.

    python benchmarks/umkm_kelas.py            up to 1,000,000 businesses and 100,000 permits
    python benchmarks/umkm_kelas.py --cepat    up to 10,000, for a quick look

Businesses are objects (`UkuranUsaha`) of 2018 to 2024, so that both laws are met, made before the
clock runs. Four roads to the same classes: one explained object for each (`KlasifikasiUsaha`),
all at once (`kelas_semua`), our kernel over columns of numpy, and `numpy.searchsorted` over the
same columns, which needs the figures as columns and the law chosen beforehand.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction

import numpy as np
import numpy_financial as npf

from pelayanan_publik import umkm
from pelayanan_publik.core.validity import Masa

BASIS = umkm.BasisKelas.PENJUALAN
AWAL, PADA = date(2018, 1, 1), date(2024, 6, 1)
HUKUM = [np.array(umkm.batas_kelas(h, BASIS).semua) for h in (AWAL, PADA)]
SEMUA_KELAS = tuple(umkm.KelasUsaha)


def waktu(kerja: Callable[[], object], ulang: int = 5) -> float:
    hasil = []
    for _ in range(ulang):
        gc.collect()
        mulai = time.perf_counter()
        kerja()
        hasil.append(time.perf_counter() - mulai)
    return statistics.median(hasil)


def tulis(detik: float, banyak: int) -> str:
    return f"{detik * 1_000:10.1f} ms {banyak / detik:12,.0f}/s"


# --- classes --------------------------------------------------------------------------------------


def usaha(banyak: int) -> list[umkm.UkuranUsaha]:
    acak = random.Random(banyak)
    hari = [date(tahun, 12, 31) for tahun in range(2018, 2025)]
    return [
        umkm.UkuranUsaha(acak.choice(hari), penjualan_rupiah=int(10 ** acak.uniform(6, 11)))
        for _ in range(banyak)
    ]


def ukur_kelas(ukuran: list[int]) -> None:
    print("\nKelas usaha (median lima kali)")
    lama: dict[str, float] = {}
    for banyak in ukuran:
        isi = usaha(banyak)
        rupiah = np.array([u.penjualan_rupiah for u in isi], dtype=np.int64)
        batas = np.array([umkm.batas_kelas(u.pada, BASIS).semua for u in isi], dtype=np.int64)
        baru = np.array([u.pada >= date(2021, 2, 2) for u in isi])

        def objek(isi: list[umkm.UkuranUsaha] = isi) -> list[umkm.KelasUsaha]:
            return [umkm.KlasifikasiUsaha(u, BASIS).kelas for u in isi]

        def sekaligus(isi: list[umkm.UkuranUsaha] = isi) -> tuple[umkm.KelasUsaha | None, ...]:
            return umkm.kelas_semua(isi, basis=BASIS)

        def kolom(rupiah: np.ndarray = rupiah, batas: np.ndarray = batas) -> np.ndarray:
            return umkm.urutan_kelas(rupiah, *batas.T)

        def numpy(rupiah: np.ndarray = rupiah, baru: np.ndarray = baru) -> np.ndarray:
            dulu, kini = (np.searchsorted(b, rupiah, side="left") for b in HUKUM)
            return np.where(baru, kini, dulu)

        jawaban = sekaligus()
        assert list(jawaban) == objek()
        assert [SEMUA_KELAS.index(k) for k in jawaban] == kolom().tolist() == numpy().tolist()
        print(f"{banyak:,} usaha")
        for nama, kerja in (
            ("satu per satu, terjelaskan", objek),
            ("kelas_semua", sekaligus),
            ("rumus kita atas kolom", kolom),
            ("numpy.searchsorted", numpy),
        ):
            detik = waktu(kerja, 5 if banyak < 10**6 else 3)
            naik = f"  x{detik / lama[nama]:.1f}" if nama in lama else ""
            print(f"  {nama:<28}{tulis(detik, banyak)}{naik}")
            lama[nama] = detik
    print("  kolom tidak memuat tanggal, sumber atau penjelasan: bandingan, bukan pengganti")


# --- permits --------------------------------------------------------------------------------------


def izin(banyak: int) -> list[umkm.IzinPIRT | umkm.SertifikatHalal]:
    acak = random.Random(banyak)
    hasil: list[umkm.IzinPIRT | umkm.SertifikatHalal] = []
    for i in range(banyak):
        terbit = AWAL + timedelta(days=acak.randrange(2_300))
        if acak.random() < 0.5:
            satu = umkm.IzinPIRT(usaha=f"U-{i}", nomor=f"P-{i}", terbit=terbit, komitmen_bulan=3)
        else:
            satu = umkm.SertifikatHalal(usaha=f"U-{i}", nomor=f"H-{i}", terbit=terbit)
        hasil.append(satu)
    return hasil


def ukur_izin(ukuran: list[int]) -> None:
    print("\nDaftar jatuh tempo setahun")
    masa = Masa(PADA, date(2025, 6, 1))
    lama = 0.0
    for banyak in ukuran:
        isi = izin(banyak)
        daftar = umkm.daftar_tempo(isi, masa=masa)
        satu = [t for i in isi for t in umkm.daftar_tempo([i], masa=masa).isi]
        assert sorted(map(repr, satu)) == sorted(map(repr, daftar.isi))
        detik = waktu(lambda isi=isi: umkm.daftar_tempo(isi, masa=masa))
        naik = f"  x{detik / lama:.1f}" if lama else ""
        print(f"  {banyak:>9,} izin{tulis(detik, banyak)}  {len(daftar.isi):,} baris{naik}")
        lama = detik


# --- instalments ----------------------------------------------------------------------------------


def ukur_angsuran() -> None:
    print("\nJadwal angsuran Rp 100.000.000, 6 %")
    lama = 0.0
    for bulan in (12, 36, 120, 360):
        kredit = umkm.angsuran_anuitas(
            pokok_rupiah=10**8, bunga_per_tahun=Fraction(6, 100), bulan=bulan
        )
        hakim = -float(npf.pmt(0.06 / 12, bulan, 10**8))
        assert abs(kredit.angsuran_rupiah - hakim) <= 0.5
        assert sum(b.pokok_rupiah for b in kredit.jadwal) == 10**8
        detik = waktu(lambda kredit=kredit: kredit.jadwal, 21)
        per = np.arange(1, bulan + 1)
        numpy = waktu(lambda per=per, n=bulan: npf.ipmt(0.06 / 12, per, n, 10**8), 21)
        naik = f"  x{detik / lama:.1f}" if lama else ""
        print(
            f"  {bulan:>4} bulan {detik * 1e6:8.0f} µs{naik}; bunganya saja, tanpa pembulatan, "
            f"oleh numpy-financial {numpy * 1e6:.0f} µs ({numpy / detik:.1f} kali)"
        )
        lama = detik


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cepat", action="store_true", help="small sizes only")
    cepat = parser.parse_args().cepat
    ukur_kelas([10, 100, 1_000, 10_000] if cepat else [1_000, 10_000, 100_000, 1_000_000])
    ukur_izin([10, 100, 1_000, 10_000] if cepat else [100, 1_000, 10_000, 100_000])
    ukur_angsuran()


if __name__ == "__main__":
    main()
