"""One example at least of every public class about things that an app stores or sends."""

from __future__ import annotations

from datetime import date

from pelayanan_publik.tangguh_bencana.sarana import (
    alat,
    apar,
    bahaya,
    capaian,
    jarak_apar,
    pengungsian,
    rentan,
    tanggap,
    wmk,
)

HARI = date(2024, 6, 1)
GOLONGAN = (
    bahaya.GolonganBahaya("rendah", 3),
    bahaya.GolonganBahaya("sedang", 5),
    bahaya.GolonganBahaya("tinggi", 16),
)


def contoh_sarana() -> list[object]:
    """Rows, results, and the values that they are made of."""
    rencana = alat.kekurangan_alat(
        [("Tandu", 5, 8, 0, "Evakuasi"), ("Tikar plastik", 30, 12, 28), ("Perahu", 0, 0)]
    )
    gedung = apar.jumlah_apar([600, 50.5], kelas=["A", "B"], tersedia=[2, 1])
    kisi = jarak_apar.kisi_apar(panjang_m=40, lebar_m=15)
    jarak = jarak_apar.jarak_apar(kisi.posisi, panjang_m=40, lebar_m=15, jangkauan_m=7.5)
    tampung = pengungsian.kapasitas_pengungsian(
        [("01/06", "MASJID", 100), ("01/06", "MASJID", 100), ("02/06", "SD", 60)],
        {"01/06": 45, "02/06": 90, "03/06": 12},
    )
    cek = rentan.cek_penduduk([("01/06", 20, 25, 45), ("02/06", 40, 50, 9), ("03/06", 5, 7)])
    kelompok = rentan.kelompok_rentan(
        [("01/06", 3, 11, 0, 1), ("02/06", 7, 16, 0, 1)], jiwa=cek.jiwa
    )
    kejadian = [("K-1", 12, True), ("K-2", None, True), ("K-3", 40.5, False)]
    waktu = tanggap.capaian_waktu_tanggap(kejadian, pada=HARI)
    luas = {"luas_terlindung_km2": 103.7, "luas_wilayah_km2": 574.82, "pada": HARI}
    skala = {"kemungkinan": 4, "dampak": 2, "tertinggi": 4, "golongan": GOLONGAN}
    peringkat = bahaya.periksa_peringkat([("Banjir", 3, 1, 4), ("Longsor", 2, 1, 2)])
    return [
        rencana,
        *rencana.baris,
        gedung,
        *gedung.lantai,
        *gedung.peringatan,
        apar.jumlah_apar(400, liputan=176.71),
        apar.jumlah_apar(400, liputan="persegi"),
        apar.TinggiAPAR(15, 125.5),
        kisi,
        jarak_apar.kisi_apar(panjang_m=40, lebar_m=15, jarak_m=20),
        jarak,
        jarak.titik_terjauh,
        tampung,
        pengungsian.BarisPengungsian("01/06", "MASJID", 100),
        *tampung.tempat,
        *tampung.penempatan,
        *tampung.tanpa_tempat,
        *tampung.wilayah_kurang,
        *tampung.peringatan,
        cek,
        *cek.baris,
        kelompok,
        *kelompok.baris,
        waktu,
        *waktu.kejadian,
        *waktu.peringatan,
        tanggap.capaian_waktu_tanggap(kejadian, pada=HARI, batas_menit=6.5),
        tanggap.kebutuhan_pemadam(penduduk=30_001),
        wmk.cakupan_wmk(**luas, banyak_pos=1),
        wmk.cakupan_wmk(**luas, banyak_pos=2, jari_jari_km=5),
        wmk.cek_lahan_terbangun(pos_km=2.5, sektor_km=3.6, pada=HARI),
        capaian.capaian_spm(terpenuhi=9, kebutuhan=12),
        capaian.capaian_spm(terpenuhi=0, kebutuhan=0),
        capaian.kebakaran_tertangani(terjadi=50, tertangani=36, kebakaran_hutan=10),
        bahaya.skala_bahaya_jumlah(**skala),
        bahaya.skala_bahaya_kali(**skala),
        *GOLONGAN,
        peringkat,
        *peringkat.baris,
    ]
