"""One example at least of every public class of classes, permits and KUR that goes over the wire."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from pelayanan_publik import umkm
from pelayanan_publik.core.validity import Masa

PADA = date(2026, 1, 15)


def contoh_ukuran() -> list[umkm.UkuranUsaha]:
    """The sales of one invented business through both laws, and what else is known of it."""
    return [
        umkm.UkuranUsaha(date(2019, 12, 31), None, 280_000_000, 45_000_000),
        umkm.UkuranUsaha(date(2020, 12, 31), None, 400_000_000, None),
        umkm.UkuranUsaha(date(2022, 12, 31), 900_000_000, 2_400_000_000, 1),
    ]


def contoh_izin() -> list[umkm.IzinPIRT | umkm.SertifikatHalal]:
    """Invented certificates: one lapsed, one due, one that a change ended."""
    return [
        umkm.IzinPIRT(
            usaha="U-1",
            nomor="P-1",
            terbit=date(2019, 5, 2),
            komitmen_bulan=3,
            komitmen_dipenuhi=date(2019, 7, 1),
        ),
        umkm.IzinPIRT(
            usaha="U-1",
            nomor="P-2",
            terbit=date(2021, 8, 20),
            komitmen_bulan=6,
            komitmen_dipenuhi=date(2021, 9, 1),
            perpanjangan_diajukan=date(2026, 1, 10),
        ),
        umkm.SertifikatHalal(
            usaha="U-2", nomor="H-1", terbit=date(2022, 4, 1), proses_berubah=date(2023, 1, 1)
        ),
        umkm.SertifikatHalal(
            usaha="U-3", nomor="H-2", terbit=date(2024, 4, 1), bahan_berubah=date(2025, 12, 1)
        ),
        umkm.SertifikatHalal(
            usaha="U-4", nomor="H-3", terbit=date(2020, 1, 2), rezim=umkm.RezimHalal.MUI
        ),
    ]


def contoh_umkm_kelas() -> list[object]:
    ukuran, izin = contoh_ukuran(), contoh_izin()
    riwayat = umkm.riwayat_kelas(ukuran, basis=("kekayaan", "penjualan"))
    kur = umkm.kelayakan_kur(
        pada=date(2024, 3, 1),
        jumlah_rupiah=25_000_000,
        akses_ke=3,
        sektor="lainnya",
        tujuan="modal_kerja",
        bulan=40,
    )
    return [
        *ukuran,
        *izin,
        *(umkm.KlasifikasiUsaha(u, umkm.BasisKelas.PENJUALAN) for u in ukuran),
        *umkm.KlasifikasiUsaha(ukuran[-1], umkm.BasisKelas.MODAL).putusan,
        umkm.jumlah_kelas(ukuran, basis="modal"),
        riwayat,
        *riwayat.perubahan,
        riwayat.langkah[0][0],
        umkm.kelas_tenaga_kerja(20, pada=PADA),
        umkm.usaha_mikro_kmk(100_000_001, pada=PADA),
        *(umkm.status_pirt(i, pada=PADA, jendela_bulan=2) for i in izin[:2]),
        *(umkm.status_halal(s, pada=PADA, jendela_bulan=2) for s in izin[2:]),
        umkm.wajib_halal("mikro", pada=PADA, mulai_mikro_kecil=date(2026, 10, 17)),
        umkm.daftar_tempo(izin, masa=Masa(PADA, date(2026, 7, 1))),
        umkm.kartu_izin(
            "U-1",
            pada=PADA,
            riwayat=riwayat,
            izin=izin[:2],
            pangan=True,
            jendela_bulan=2,
            mulai_mikro_kecil=date(2026, 10, 17),
        ),
        kur,
        *kur.syarat,
        kur.angsuran,
        umkm.angsuran_anuitas(pokok_rupiah=1_000, bunga_per_tahun=0, bulan=3).jadwal[0],
        umkm.PlafonKUR(0, 10),
        umkm.TanggaBunga((Fraction(6, 100), Fraction(7, 100))),
    ]
