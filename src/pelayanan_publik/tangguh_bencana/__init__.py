"""Kampung and Kelurahan Tangguh Bencana: ready on that day, and what is the least that is missing?

    what a village scores         nilai/      nilai_pkd, jarak_ke_kelas, nilai_destana_perka
    what people can prove         kompetensi  kemampuan_berlaku, peringatan_kedaluwarsa
    whether teams can go out      kesiapan/   kesiapan_regu, ketahanan, kalender_kesiapan
    the least that is missing     kesiapan/   tindakan_terkecil; regu_serentak
    the logbook of a KTB          book/       buku_baru, commands, evolve, fold
    a KTB itself                  ktb/        kesiapan_ktb, cakupan_ktb, ambang_ews
    things                        sarana/     kekurangan_alat, jumlah_apar, kapasitas_pengungsian
    all of it for a kelurahan     kelurahan   nilai_kelurahan; kecamatan: nilai_kecamatan
    what is read out of a book    reports     kekuatan, susunan_ktb
    published figures             parameters  by date and source
    refusals                      errors      TB-001 and up

All but the last three stand here, and are loaded when they are asked for: the whole is large,
and a score needs no logbook. Those three are imported by name.
"""

from __future__ import annotations

from pelayanan_publik.core.lazy import face

__getattr__, __dir__ = face(
    __name__,
    {
        "model": (
            "DaftarKualifikasi Kemampuan Kualifikasi Perolehan Relawan RentangUmur "
            "SyaratKeterampilan WujudKualifikasi"
        ),
        "alat": "Alat KeadaanAlat",
        "regu": "KebutuhanAlat Peran PeranRegu PolaRegu StatusKesiapan",
        "kompetensi": (
            "AkanKedaluwarsa PeringatanKedaluwarsa kemampuan_berlaku kualifikasi_berlaku "
            "memenuhi peringatan_kedaluwarsa umur"
        ),
        "kekuatan": "Kekuatan",
        "kesiapan.susunan": "Penempatan periksa_susunan",
        "kesiapan.penilaian": (
            "AlatTidakLayak AnjuranKurang IsianPeran KecukupanAlat KekuranganOrang KesiapanRegu "
            "KursiKosong kesiapan_regu"
        ),
        "kesiapan.ketahanan": "KelompokSetara Ketahanan ketahanan",
        "kesiapan.perjalanan": "JenisSebab",
        "kesiapan.kalender": (
            "KalenderKesiapan PerubahanKesiapan RentangKesiapan SebabPerubahan kalender_kesiapan"
        ),
        "kesiapan.pelatihan": (
            "PerbandinganKalender RencanaPelatihan bandingkan_kalender dengan_pelatihan"
        ),
        "kesiapan.bobot": "BOBOT_SATU Bobot BobotKhusus JenisTindakan Tindakan",
        "kesiapan.hasil_tindakan": "BuktiTindakan TindakanTerkecil",
        "kesiapan.tindakan": "tindakan_terkecil",
        "kesiapan.hasil_serentak": "BanyakRegu PembatasRegu ReguSerentak",
        "kesiapan.serentak": "regu_serentak",
        "nilai.bahaya": "JenisBahaya",
        "nilai.kelas": "AspekPerka KelasPKD KelasPerka KomponenPKD RekomendasiPKD",
        "nilai.indikator_pkd": "INDIKATOR_PKD PERTANYAAN_PKD komponen_indikator",
        "nilai.pkd": (
            "INDEKS_TERENDAH INDEKS_TERTINGGI TAMBAHAN_PER_YA NilaiKomponen NilaiPKD "
            "indeks_di_atas kelas_pkd kelas_pkd_eksak nilai_pkd rekomendasi_pkd"
        ),
        "nilai.perbaikan": "PerbaikanPKD PrioritasPerbaikan prioritas_perbaikan",
        "nilai.jarak": "JarakKelas jarak_ke_kelas",
        "nilai.perubahan": "PerubahanJawaban",
        "nilai.riwayat": "PerubahanPKD RiwayatPKD riwayat_pkd",
        "nilai.rekap": "RekapKelas SistemKetangguhan rekap_kelas_perka rekap_kelas_pkd",
        "nilai.indikator_perka": "INDIKATOR_PERKA TINGKAT_PERKA aspek_indikator",
        "nilai.perka": (
            "NilaiDestanaPerka TanggaDiperbaiki kelas_perka nilai_destana_perka perbaiki_tangga"
        ),
        "nilai.relawan": "JumlahRelawanPerka MinimumKTB cek_jumlah_relawan_perka cek_minimum_ktb",
        "book.pilihan": (
            "BIDANG AlasanPensiun Bagian ButirKTB Insiden JabatanPengurus JenisLatihan PemilikAlat"
        ),
        "book.events": (
            "AlatDikembalikan AlatDipakai AlatDipensiunkan AlatDiperiksa AlatDiterima "
            "AnggotaDitempatkan AnggotaKeluar AnggotaMasuk DataAnggotaDibetulkan "
            "HalanganDicabut HalanganDicatat KTBDibubarkan KTBDigabung KTBDikukuhkan "
            "KTBDirintis KursiDiisi KursiPengurus LangkahDibatalkan LaporanRadioDicatat "
            "LatihanDigelar PenempatanDicabut PengurusDiakhiri PengurusDiangkat PeristiwaKTB "
            "PerolehanDicabut PerolehanDicatat ReguDibentuk ReguDibubarkan TinggiAirDicatat"
        ),
        "book.langkah": (
            "LANGKAH LANGKAH_ALAT LANGKAH_ORANG LANGKAH_REGU KeadaanKTB KeadaanOrang "
            "KeadaanRegu KedudukanAlat"
        ),
        "book.state": "BukuKTB buku_baru",
        "book.effects": "buku_pada evolve fold",
        "book.command": (
            "akhiri_pengurus angkat_pengurus batalkan bentuk_regu betulkan_data bubarkan "
            "bubarkan_regu cabut_halangan cabut_penempatan cabut_perolehan catat_halangan "
            "catat_laporan_radio catat_perolehan catat_tinggi_air gabungkan gelar_latihan "
            "isi_kursi keluarkan_anggota kembalikan_alat kukuhkan pakai_alat pensiunkan_alat "
            "periksa_alat rintis tempatkan terima_alat terima_anggota"
        ),
        "ktb.cakupan": "BarisCakupan CakupanKTB Kampung cakupan_ktb gabung_kampung",
        "ktb.masa_bakti": "MasaBakti StatusMasaBakti masa_bakti_pengurus",
        "ktb.bekal": (
            "BarisLatihan BarisPaket KelengkapanPaket Latihan NilaiPaket SiklusLatihan "
            "StatusLatihan nilai_paket paket_alat siklus_latihan"
        ),
        "ktb.pantauan": (
            "BacaanAir CekTitikEWS HariRadio KebijakanEWS LaporanRadio PerubahanAlarm "
            "RekapRadio RiwayatEWS StatusLaporan ambang_ews cek_titik_ews rekap_radio"
        ),
        "ktb.kesiapan": "ButirKesiapan HasilButir KebijakanKTB KesiapanKTB kesiapan_ktb",
        "sarana.pilihan": (
            "KelasKebakaran KodePeringatanSarana LiputanAPAR PeringatanSarana RumusBahaya"
        ),
        "sarana.capaian": "Capaian KebakaranTertangani capaian_spm kebakaran_tertangani",
        "sarana.alat": "BarisAlat KekuranganAlat kekurangan_alat",
        "sarana.apar": "KebutuhanAPAR LantaiAPAR TinggiAPAR jumlah_apar",
        "sarana.jarak_apar": "JarakAPAR KisiAPAR TitikLantai jarak_apar kisi_apar",
        "sarana.pengungsian": (
            "BarisPengungsian KapasitasPengungsian PendudukDitempatkan RTTanpaTempat "
            "TempatPengungsian WilayahKurang kapasitas_pengungsian"
        ),
        "sarana.rentan": (
            "CekPenduduk KelompokRentan PendudukRT RentanRT cek_penduduk kelompok_rentan"
        ),
        "sarana.tanggap": (
            "CapaianWaktuTanggap KebutuhanPemadam KejadianKebakaran capaian_waktu_tanggap "
            "kebutuhan_pemadam"
        ),
        "sarana.wmk": (
            "CakupanWMK JarakLahanTerbangun cakupan_wmk cek_lahan_terbangun jari_jari_setara_km "
            "lingkaran_km2"
        ),
        "sarana.bahaya": (
            "GolonganBahaya PeriksaPeringkat PeringkatTercetak SkalaBahaya periksa_peringkat "
            "skala_bahaya_jumlah skala_bahaya_kali"
        ),
        "kelurahan": (
            "BagianKelurahan DataKelurahan HasilBagian KebijakanKelurahan "
            "KelurahanTangguhBencana gabung_kekuatan nilai_kelurahan"
        ),
        "kecamatan": "KecamatanTangguhBencana nilai_kecamatan",
    },
)
