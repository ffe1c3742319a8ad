"""Four invented businesses: how big by which law, what falls due, and what a KUR would cost.

    python examples/umkm_kelas.py

Published: the bounds of UU 20/2008 and PP 7/2021, the five years and six months of the SPP-IRT,
the terms of halal certificates, products, rates and limits of KUR (each with its source in
docs/parameter.md). All else, and whatever is marked with *, is invented: the businesses and
their figures, certificates and days, the wish for a credit, the first day of the halal duty for
mikro and kecil, and that the office reminds three months ahead.
"""

from __future__ import annotations

from datetime import date

from pelayanan_publik import umkm
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.units import tulis_kata, tulis_persen, tulis_rupiah
from pelayanan_publik.core.validity import Masa

JUTA, MILIAR = 10**6, 10**9
PADA = date(2026, 1, 15)
SEMESTER = Masa(PADA, date(2026, 7, 15))
JENDELA_BULAN = 3
WAJIB_MIKRO_KECIL = date(2026, 10, 17)
NAMA = {
    "U-1": "Keripik*",
    "U-3": "Roti*",
    "U-5": "Katering*",
}


def main() -> None:
    judul("1. SATU USAHA, DUA HUKUM, TIGA UKURAN")
    cetak_kelas()
    judul("2. HUKUM YANG BERUBAH, ATAU USAHANYA?")
    cetak_riwayat()
    judul("3. IZIN: APA YANG JATUH TEMPO SEMESTER INI?")
    cetak_izin()
    judul("4. KUR UNTUK ROTI*, DAN ANGSURANNYA")
    cetak_kur()


def judul(teks: str) -> None:
    print(f"\n{teks}\n{'=' * len(teks)}")


# --- class ----------------------------------------------------------------------------------------


def cetak_kelas() -> None:
    """Batik*: the same figures before and after PP 7/2021, and a basis that the law lacks."""
    isi = {"penjualan_rupiah": 1_800 * JUTA, "kekayaan_rupiah": 450 * JUTA}
    print("Batik*, dengan penjualan dan kekayaan yang sama pada dua hari.\n")
    lama = umkm.klasifikasi_usaha(pada=date(2020, 12, 31), basis="penjualan", **isi)
    print(lama.tabel())
    modal = umkm.tanpa_tanah_bangunan(seluruh_rupiah=2_100 * JUTA, tanah_bangunan_rupiah=850 * JUTA)
    print(f"\nModal tanpa tanah dan bangunan: {tulis_rupiah(modal)}")
    isi |= {"modal_rupiah": modal}
    baru = umkm.klasifikasi_usaha(pada=date(2021, 12, 31), basis="penjualan", **isi)
    print(baru.penjelasan())
    basis = umkm.basis_keperluan("pemberdayaan", pada=date(2021, 12, 31))
    print(f"\nUntuk pemberdayaan dipakai basis {basis.value}: {baru.kelas.value}.")
    try:
        umkm.klasifikasi_usaha(pada=date(2021, 12, 31), basis="kekayaan", **isi)
    except Penolakan as tolak:
        for galat in tolak.daftar:
            print(f"  {galat.kode} {galat.pesan}")
    orang = umkm.kelas_tenaga_kerja(6, pada=PADA).kelas
    print(f"Menurut BPS, dengan 6 pekerja*: {orang.value}. Hitungan lain, bukan kelas hukum.")


def cetak_riwayat() -> None:
    """Keripik*: six years of sales."""
    penjualan = ((2018, 260), (2019, 310), (2020, 290), (2021, 900), (2022, 2_100), (2023, 1_950))
    ukuran = [
        umkm.UkuranUsaha(date(tahun, 12, 31), penjualan_rupiah=juta * JUTA)
        for tahun, juta in penjualan
    ]
    print("Keripik*, enam tahun.\n")
    riwayat = umkm.riwayat_kelas(ukuran, basis="penjualan", sampai=PADA)
    print(riwayat.tabel())
    print()
    print(riwayat.penjelasan())
    tetap = [umkm.UkuranUsaha(date(t, 12, 31), penjualan_rupiah=400 * JUTA) for t in (2019, 2022)]
    print("\nUsaha dengan penjualan tetap Rp 400 juta*:")
    for satu in umkm.riwayat_kelas(tetap, basis="penjualan").perubahan:
        print(f"  {satu.pada}: {satu.dari} menjadi {satu.ke}, karena {satu.sebab.value}")


# --- permits --------------------------------------------------------------------------------------


def semua_izin() -> list[umkm.IzinPIRT | umkm.SertifikatHalal]:
    return [
        umkm.IzinPIRT(
            usaha="U-1", nomor="P-101*", terbit=date(2021, 2, 28), komitmen_bulan=3,
            komitmen_dipenuhi=date(2021, 5, 20), perpanjangan_diajukan=date(2025, 8, 1),
        ),
        umkm.IzinPIRT(
            usaha="U-3", nomor="P-103*", terbit=date(2021, 6, 10), komitmen_bulan=6,
            komitmen_dipenuhi=date(2021, 11, 1),
        ),
        umkm.IzinPIRT(usaha="U-5", nomor="P-105*", terbit=date(2025, 8, 5), komitmen_bulan=6),
        umkm.SertifikatHalal(usaha="U-1", nomor="H-201*", terbit=date(2022, 5, 2)),
        umkm.SertifikatHalal(
            usaha="U-3", nomor="H-203*", terbit=date(2024, 3, 4), bahan_berubah=date(2025, 12, 1)
        ),
        umkm.SertifikatHalal(usaha="U-5", nomor="H-205*", terbit=date(2024, 9, 1)),
    ]  # fmt: skip


def cetak_izin() -> None:
    izin = semua_izin()
    daftar = umkm.daftar_tempo(izin, masa=SEMESTER)
    print(daftar.tabel())
    lewat, akan = len(daftar.lewat), len(daftar.akan)
    print(f"\n{daftar.izin} izin; {lewat} lewat, {akan} akan jatuh tempo.\n")
    baris = []
    for satu in izin:
        tanya = umkm.status_pirt if isinstance(satu, umkm.IzinPIRT) else umkm.status_halal
        status = tanya(satu, pada=PADA, jendela_bulan=JENDELA_BULAN)
        baris.append((satu.nomor, NAMA[satu.usaha], tulis_kata(status.status), status.langkah))
    print(Tabel(f"Keadaan pada {PADA}", ("Nomor", "Usaha", "Status", "Berikutnya"), tuple(baris)))
    roti = umkm.kartu_izin(
        "U-3",
        pada=PADA,
        riwayat=umkm.riwayat_kelas(
            [umkm.UkuranUsaha(date(2024, 12, 31), penjualan_rupiah=700 * JUTA)], basis="penjualan"
        ),
        izin=[satu for satu in izin if satu.usaha == "U-3"],
        pangan=True,
        jendela_bulan=JENDELA_BULAN,
        mulai_mikro_kecil=WAJIB_MIKRO_KECIL,
    )
    print("\nRoti* di satu lembar:")
    print(roti.penjelasan())


# --- KUR ------------------------------------------------------------------------------------------


def cetak_kur() -> None:
    """Roti* took KUR mikro twice before and asks for Rp 40 million over four years."""
    tahun = {"pada": date(2024, 5, 1), "sektor": "lainnya", "tujuan": "modal_kerja"}
    minta = umkm.kelayakan_kur(jumlah_rupiah=40 * JUTA, akses_ke=3, bulan=48, **tahun)
    print(minta.tabel())
    print(
        f"Jawaban: {'layak' if minta.layak else 'tidak layak'}, karena "
        + " dan ".join(s.nama for s in minta.alasan)
    )
    kedua = umkm.kelayakan_kur(jumlah_rupiah=40 * JUTA, akses_ke=2, bulan=36, **tahun)
    print("\nAndai ini akses kedua, tiga tahun:")
    print(kedua.penjelasan())
    print()
    angsuran = kedua.angsuran
    print(angsuran.penjelasan())
    baris = angsuran.tabel()
    print(Tabel(baris.judul, baris.kolom, (*baris.baris[:2], *baris.baris[-2:]), baris.kaki))
    print("\nSepuluh juta rupiah tepat, dan satu rupiah lagi:")
    for jumlah in (10 * JUTA, 10 * JUTA + 1):
        satu = umkm.kelayakan_kur(jumlah_rupiah=jumlah, akses_ke=1, bulan=12, **tahun)
        print(
            f"  {tulis_rupiah(jumlah)}: {satu.produk.sebutan}, "
            f"{tulis_persen(satu.bunga_per_tahun)}, sebulan "
            f"{tulis_rupiah(satu.angsuran.angsuran_rupiah)}"
        )
    pokok = umkm.pokok_terjangkau(angsuran_rupiah=JUTA, bunga_per_tahun="6 %", bulan=36)
    print(f"Dengan Rp 1.000.000* sebulan, 6 % dan 36 bulan, terjangkau {tulis_rupiah(pokok)}.")


if __name__ == "__main__":
    main()
