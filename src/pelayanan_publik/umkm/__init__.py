"""Micro, small and middle businesses: how big by law, which permits, and which credit.

    how big, on a day and over time       kelas/       klasifikasi_usaha, riwayat_kelas
    what permits hold, and what is due    izin/        kartu_izin, status_pirt, daftar_tempo
    which KUR, and what a month costs     kur/         kelayakan_kur, angsuran_anuitas
    published figures                     parameters   by date and source
    refusals                              errors       UU-001 and up

All but the last two stand here, and are loaded when they are asked for.
"""

from __future__ import annotations

from pelayanan_publik.core.lazy import face

__getattr__, __dir__ = face(
    __name__,
    {
        "kelas.pilihan": "BasisKelas BatasKelas KelasUsaha KeperluanKelas SebabKelas",
        "kelas.ukuran": "UkuranUsaha tanpa_tanah_bangunan",
        "kelas.hukum": "awal_hukum batas_kelas hukum_kelas kelas_dalam urutan_kelas",
        "kelas.klasifikasi": "KlasifikasiUsaha PutusanKelas basis_keperluan klasifikasi_usaha",
        "kelas.banyak": "JumlahKelas jumlah_kelas kelas_semua",
        "kelas.riwayat": "KelasBertanggal PerubahanKelas RiwayatKelas riwayat_kelas",
        "kelas.pembanding": "KelasTenagaKerja UsahaMikroKMK kelas_tenaga_kerja usaha_mikro_kmk",
        "izin.pilihan": "JenisTempo RezimHalal StatusIzin StatusKomitmen",
        "izin.pirt": "IzinPIRT StatusPIRT status_pirt",
        "izin.halal": "SertifikatHalal StatusHalal status_halal",
        "izin.wajib": "WajibHalal wajib_halal",
        "izin.tempo": "DaftarTempo TempoIzin daftar_tempo",
        "izin.kartu": "KartuIzin kartu_izin",
        "kur.pilihan": "PlafonKUR ProdukKUR SektorKUR TanggaBunga TujuanKUR",
        "kur.bunga": "baca_bunga",
        "kur.anuitas": "AngsuranAnuitas BarisAngsuran angsuran_anuitas pokok_terjangkau",
        "kur.kelayakan": "KelayakanKUR SyaratKUR kelayakan_kur produk_kur",
    },
)
