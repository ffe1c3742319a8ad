# The names of the face, for type checkers; `__init__.py` loads them.

from pelayanan_publik.tangguh_bencana.alat import (
    Alat as Alat,
    KeadaanAlat as KeadaanAlat,
)
from pelayanan_publik.tangguh_bencana.book.command import (
    akhiri_pengurus as akhiri_pengurus,
    angkat_pengurus as angkat_pengurus,
    batalkan as batalkan,
    bentuk_regu as bentuk_regu,
    betulkan_data as betulkan_data,
    bubarkan as bubarkan,
    bubarkan_regu as bubarkan_regu,
    cabut_halangan as cabut_halangan,
    cabut_penempatan as cabut_penempatan,
    cabut_perolehan as cabut_perolehan,
    catat_halangan as catat_halangan,
    catat_laporan_radio as catat_laporan_radio,
    catat_perolehan as catat_perolehan,
    catat_tinggi_air as catat_tinggi_air,
    gabungkan as gabungkan,
    gelar_latihan as gelar_latihan,
    isi_kursi as isi_kursi,
    keluarkan_anggota as keluarkan_anggota,
    kembalikan_alat as kembalikan_alat,
    kukuhkan as kukuhkan,
    pakai_alat as pakai_alat,
    pensiunkan_alat as pensiunkan_alat,
    periksa_alat as periksa_alat,
    rintis as rintis,
    tempatkan as tempatkan,
    terima_alat as terima_alat,
    terima_anggota as terima_anggota,
)
from pelayanan_publik.tangguh_bencana.book.effects import (
    buku_pada as buku_pada,
    evolve as evolve,
    fold as fold,
)
from pelayanan_publik.tangguh_bencana.book.events import (
    AlatDikembalikan as AlatDikembalikan,
    AlatDipakai as AlatDipakai,
    AlatDipensiunkan as AlatDipensiunkan,
    AlatDiperiksa as AlatDiperiksa,
    AlatDiterima as AlatDiterima,
    AnggotaDitempatkan as AnggotaDitempatkan,
    AnggotaKeluar as AnggotaKeluar,
    AnggotaMasuk as AnggotaMasuk,
    DataAnggotaDibetulkan as DataAnggotaDibetulkan,
    HalanganDicabut as HalanganDicabut,
    HalanganDicatat as HalanganDicatat,
    KTBDibubarkan as KTBDibubarkan,
    KTBDigabung as KTBDigabung,
    KTBDikukuhkan as KTBDikukuhkan,
    KTBDirintis as KTBDirintis,
    KursiDiisi as KursiDiisi,
    KursiPengurus as KursiPengurus,
    LangkahDibatalkan as LangkahDibatalkan,
    LaporanRadioDicatat as LaporanRadioDicatat,
    LatihanDigelar as LatihanDigelar,
    PenempatanDicabut as PenempatanDicabut,
    PengurusDiakhiri as PengurusDiakhiri,
    PengurusDiangkat as PengurusDiangkat,
    PeristiwaKTB as PeristiwaKTB,
    PerolehanDicabut as PerolehanDicabut,
    PerolehanDicatat as PerolehanDicatat,
    ReguDibentuk as ReguDibentuk,
    ReguDibubarkan as ReguDibubarkan,
    TinggiAirDicatat as TinggiAirDicatat,
)
from pelayanan_publik.tangguh_bencana.book.langkah import (
    LANGKAH as LANGKAH,
    LANGKAH_ALAT as LANGKAH_ALAT,
    LANGKAH_ORANG as LANGKAH_ORANG,
    LANGKAH_REGU as LANGKAH_REGU,
    KeadaanKTB as KeadaanKTB,
    KeadaanOrang as KeadaanOrang,
    KeadaanRegu as KeadaanRegu,
    KedudukanAlat as KedudukanAlat,
)
from pelayanan_publik.tangguh_bencana.book.pilihan import (
    BIDANG as BIDANG,
    AlasanPensiun as AlasanPensiun,
    Bagian as Bagian,
    ButirKTB as ButirKTB,
    Insiden as Insiden,
    JabatanPengurus as JabatanPengurus,
    JenisLatihan as JenisLatihan,
    PemilikAlat as PemilikAlat,
)
from pelayanan_publik.tangguh_bencana.book.state import (
    BukuKTB as BukuKTB,
    buku_baru as buku_baru,
)
from pelayanan_publik.tangguh_bencana.kecamatan import (
    KecamatanTangguhBencana as KecamatanTangguhBencana,
    nilai_kecamatan as nilai_kecamatan,
)
from pelayanan_publik.tangguh_bencana.kekuatan import (
    Kekuatan as Kekuatan,
)
from pelayanan_publik.tangguh_bencana.kelurahan import (
    BagianKelurahan as BagianKelurahan,
    DataKelurahan as DataKelurahan,
    HasilBagian as HasilBagian,
    KebijakanKelurahan as KebijakanKelurahan,
    KelurahanTangguhBencana as KelurahanTangguhBencana,
    gabung_kekuatan as gabung_kekuatan,
    nilai_kelurahan as nilai_kelurahan,
)
from pelayanan_publik.tangguh_bencana.kesiapan.bobot import (
    BOBOT_SATU as BOBOT_SATU,
    Bobot as Bobot,
    BobotKhusus as BobotKhusus,
    JenisTindakan as JenisTindakan,
    Tindakan as Tindakan,
)
from pelayanan_publik.tangguh_bencana.kesiapan.hasil_serentak import (
    BanyakRegu as BanyakRegu,
    PembatasRegu as PembatasRegu,
    ReguSerentak as ReguSerentak,
)
from pelayanan_publik.tangguh_bencana.kesiapan.hasil_tindakan import (
    BuktiTindakan as BuktiTindakan,
    TindakanTerkecil as TindakanTerkecil,
)
from pelayanan_publik.tangguh_bencana.kesiapan.kalender import (
    KalenderKesiapan as KalenderKesiapan,
    PerubahanKesiapan as PerubahanKesiapan,
    RentangKesiapan as RentangKesiapan,
    SebabPerubahan as SebabPerubahan,
    kalender_kesiapan as kalender_kesiapan,
)
from pelayanan_publik.tangguh_bencana.kesiapan.ketahanan import (
    KelompokSetara as KelompokSetara,
    Ketahanan as Ketahanan,
    ketahanan as ketahanan,
)
from pelayanan_publik.tangguh_bencana.kesiapan.pelatihan import (
    PerbandinganKalender as PerbandinganKalender,
    RencanaPelatihan as RencanaPelatihan,
    bandingkan_kalender as bandingkan_kalender,
    dengan_pelatihan as dengan_pelatihan,
)
from pelayanan_publik.tangguh_bencana.kesiapan.penilaian import (
    AlatTidakLayak as AlatTidakLayak,
    AnjuranKurang as AnjuranKurang,
    IsianPeran as IsianPeran,
    KecukupanAlat as KecukupanAlat,
    KekuranganOrang as KekuranganOrang,
    KesiapanRegu as KesiapanRegu,
    KursiKosong as KursiKosong,
    kesiapan_regu as kesiapan_regu,
)
from pelayanan_publik.tangguh_bencana.kesiapan.perjalanan import (
    JenisSebab as JenisSebab,
)
from pelayanan_publik.tangguh_bencana.kesiapan.serentak import (
    regu_serentak as regu_serentak,
)
from pelayanan_publik.tangguh_bencana.kesiapan.susunan import (
    Penempatan as Penempatan,
    periksa_susunan as periksa_susunan,
)
from pelayanan_publik.tangguh_bencana.kesiapan.tindakan import (
    tindakan_terkecil as tindakan_terkecil,
)
from pelayanan_publik.tangguh_bencana.kompetensi import (
    AkanKedaluwarsa as AkanKedaluwarsa,
    PeringatanKedaluwarsa as PeringatanKedaluwarsa,
    kemampuan_berlaku as kemampuan_berlaku,
    kualifikasi_berlaku as kualifikasi_berlaku,
    memenuhi as memenuhi,
    peringatan_kedaluwarsa as peringatan_kedaluwarsa,
    umur as umur,
)
from pelayanan_publik.tangguh_bencana.ktb.bekal import (
    BarisLatihan as BarisLatihan,
    BarisPaket as BarisPaket,
    KelengkapanPaket as KelengkapanPaket,
    Latihan as Latihan,
    NilaiPaket as NilaiPaket,
    SiklusLatihan as SiklusLatihan,
    StatusLatihan as StatusLatihan,
    nilai_paket as nilai_paket,
    paket_alat as paket_alat,
    siklus_latihan as siklus_latihan,
)
from pelayanan_publik.tangguh_bencana.ktb.cakupan import (
    BarisCakupan as BarisCakupan,
    CakupanKTB as CakupanKTB,
    Kampung as Kampung,
    cakupan_ktb as cakupan_ktb,
    gabung_kampung as gabung_kampung,
)
from pelayanan_publik.tangguh_bencana.ktb.kesiapan import (
    ButirKesiapan as ButirKesiapan,
    HasilButir as HasilButir,
    KebijakanKTB as KebijakanKTB,
    KesiapanKTB as KesiapanKTB,
    kesiapan_ktb as kesiapan_ktb,
)
from pelayanan_publik.tangguh_bencana.ktb.masa_bakti import (
    MasaBakti as MasaBakti,
    StatusMasaBakti as StatusMasaBakti,
    masa_bakti_pengurus as masa_bakti_pengurus,
)
from pelayanan_publik.tangguh_bencana.ktb.pantauan import (
    BacaanAir as BacaanAir,
    CekTitikEWS as CekTitikEWS,
    HariRadio as HariRadio,
    KebijakanEWS as KebijakanEWS,
    LaporanRadio as LaporanRadio,
    PerubahanAlarm as PerubahanAlarm,
    RekapRadio as RekapRadio,
    RiwayatEWS as RiwayatEWS,
    StatusLaporan as StatusLaporan,
    ambang_ews as ambang_ews,
    cek_titik_ews as cek_titik_ews,
    rekap_radio as rekap_radio,
)
from pelayanan_publik.tangguh_bencana.model import (
    DaftarKualifikasi as DaftarKualifikasi,
    Kemampuan as Kemampuan,
    Kualifikasi as Kualifikasi,
    Perolehan as Perolehan,
    Relawan as Relawan,
    RentangUmur as RentangUmur,
    SyaratKeterampilan as SyaratKeterampilan,
    WujudKualifikasi as WujudKualifikasi,
)
from pelayanan_publik.tangguh_bencana.nilai.bahaya import (
    JenisBahaya as JenisBahaya,
)
from pelayanan_publik.tangguh_bencana.nilai.indikator_perka import (
    INDIKATOR_PERKA as INDIKATOR_PERKA,
    TINGKAT_PERKA as TINGKAT_PERKA,
    aspek_indikator as aspek_indikator,
)
from pelayanan_publik.tangguh_bencana.nilai.indikator_pkd import (
    INDIKATOR_PKD as INDIKATOR_PKD,
    PERTANYAAN_PKD as PERTANYAAN_PKD,
    komponen_indikator as komponen_indikator,
)
from pelayanan_publik.tangguh_bencana.nilai.jarak import (
    JarakKelas as JarakKelas,
    jarak_ke_kelas as jarak_ke_kelas,
)
from pelayanan_publik.tangguh_bencana.nilai.kelas import (
    AspekPerka as AspekPerka,
    KelasPerka as KelasPerka,
    KelasPKD as KelasPKD,
    KomponenPKD as KomponenPKD,
    RekomendasiPKD as RekomendasiPKD,
)
from pelayanan_publik.tangguh_bencana.nilai.perbaikan import (
    PerbaikanPKD as PerbaikanPKD,
    PrioritasPerbaikan as PrioritasPerbaikan,
    prioritas_perbaikan as prioritas_perbaikan,
)
from pelayanan_publik.tangguh_bencana.nilai.perka import (
    NilaiDestanaPerka as NilaiDestanaPerka,
    TanggaDiperbaiki as TanggaDiperbaiki,
    kelas_perka as kelas_perka,
    nilai_destana_perka as nilai_destana_perka,
    perbaiki_tangga as perbaiki_tangga,
)
from pelayanan_publik.tangguh_bencana.nilai.perubahan import (
    PerubahanJawaban as PerubahanJawaban,
)
from pelayanan_publik.tangguh_bencana.nilai.pkd import (
    INDEKS_TERENDAH as INDEKS_TERENDAH,
    INDEKS_TERTINGGI as INDEKS_TERTINGGI,
    TAMBAHAN_PER_YA as TAMBAHAN_PER_YA,
    NilaiKomponen as NilaiKomponen,
    NilaiPKD as NilaiPKD,
    indeks_di_atas as indeks_di_atas,
    kelas_pkd as kelas_pkd,
    kelas_pkd_eksak as kelas_pkd_eksak,
    nilai_pkd as nilai_pkd,
    rekomendasi_pkd as rekomendasi_pkd,
)
from pelayanan_publik.tangguh_bencana.nilai.rekap import (
    RekapKelas as RekapKelas,
    SistemKetangguhan as SistemKetangguhan,
    rekap_kelas_perka as rekap_kelas_perka,
    rekap_kelas_pkd as rekap_kelas_pkd,
)
from pelayanan_publik.tangguh_bencana.nilai.relawan import (
    JumlahRelawanPerka as JumlahRelawanPerka,
    MinimumKTB as MinimumKTB,
    cek_jumlah_relawan_perka as cek_jumlah_relawan_perka,
    cek_minimum_ktb as cek_minimum_ktb,
)
from pelayanan_publik.tangguh_bencana.nilai.riwayat import (
    PerubahanPKD as PerubahanPKD,
    RiwayatPKD as RiwayatPKD,
    riwayat_pkd as riwayat_pkd,
)
from pelayanan_publik.tangguh_bencana.regu import (
    KebutuhanAlat as KebutuhanAlat,
    Peran as Peran,
    PeranRegu as PeranRegu,
    PolaRegu as PolaRegu,
    StatusKesiapan as StatusKesiapan,
)
from pelayanan_publik.tangguh_bencana.sarana.alat import (
    BarisAlat as BarisAlat,
    KekuranganAlat as KekuranganAlat,
    kekurangan_alat as kekurangan_alat,
)
from pelayanan_publik.tangguh_bencana.sarana.apar import (
    KebutuhanAPAR as KebutuhanAPAR,
    LantaiAPAR as LantaiAPAR,
    TinggiAPAR as TinggiAPAR,
    jumlah_apar as jumlah_apar,
)
from pelayanan_publik.tangguh_bencana.sarana.bahaya import (
    GolonganBahaya as GolonganBahaya,
    PeriksaPeringkat as PeriksaPeringkat,
    PeringkatTercetak as PeringkatTercetak,
    SkalaBahaya as SkalaBahaya,
    periksa_peringkat as periksa_peringkat,
    skala_bahaya_jumlah as skala_bahaya_jumlah,
    skala_bahaya_kali as skala_bahaya_kali,
)
from pelayanan_publik.tangguh_bencana.sarana.capaian import (
    Capaian as Capaian,
    KebakaranTertangani as KebakaranTertangani,
    capaian_spm as capaian_spm,
    kebakaran_tertangani as kebakaran_tertangani,
)
from pelayanan_publik.tangguh_bencana.sarana.jarak_apar import (
    JarakAPAR as JarakAPAR,
    KisiAPAR as KisiAPAR,
    TitikLantai as TitikLantai,
    jarak_apar as jarak_apar,
    kisi_apar as kisi_apar,
)
from pelayanan_publik.tangguh_bencana.sarana.pengungsian import (
    BarisPengungsian as BarisPengungsian,
    KapasitasPengungsian as KapasitasPengungsian,
    PendudukDitempatkan as PendudukDitempatkan,
    RTTanpaTempat as RTTanpaTempat,
    TempatPengungsian as TempatPengungsian,
    WilayahKurang as WilayahKurang,
    kapasitas_pengungsian as kapasitas_pengungsian,
)
from pelayanan_publik.tangguh_bencana.sarana.pilihan import (
    KelasKebakaran as KelasKebakaran,
    KodePeringatanSarana as KodePeringatanSarana,
    LiputanAPAR as LiputanAPAR,
    PeringatanSarana as PeringatanSarana,
    RumusBahaya as RumusBahaya,
)
from pelayanan_publik.tangguh_bencana.sarana.rentan import (
    CekPenduduk as CekPenduduk,
    KelompokRentan as KelompokRentan,
    PendudukRT as PendudukRT,
    RentanRT as RentanRT,
    cek_penduduk as cek_penduduk,
    kelompok_rentan as kelompok_rentan,
)
from pelayanan_publik.tangguh_bencana.sarana.tanggap import (
    CapaianWaktuTanggap as CapaianWaktuTanggap,
    KebutuhanPemadam as KebutuhanPemadam,
    KejadianKebakaran as KejadianKebakaran,
    capaian_waktu_tanggap as capaian_waktu_tanggap,
    kebutuhan_pemadam as kebutuhan_pemadam,
)
from pelayanan_publik.tangguh_bencana.sarana.wmk import (
    CakupanWMK as CakupanWMK,
    JarakLahanTerbangun as JarakLahanTerbangun,
    cakupan_wmk as cakupan_wmk,
    cek_lahan_terbangun as cek_lahan_terbangun,
    jari_jari_setara_km as jari_jari_setara_km,
    lingkaran_km2 as lingkaran_km2,
)
