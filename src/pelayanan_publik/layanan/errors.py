"""What the rules of public service refuse. Codes LY-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

# --- surveys, samples and standards: LY-001 to LY-049 --------------------------------------------


class NilaiDiLuarSkala(Galat):
    """An answer that the scale does not have; a 5 stands in a published matrix."""

    kode = "LY-001"
    pola_pesan = "Nilai {nilai} untuk unsur {unsur} di luar skala {rendah}-{tinggi}."
    message_pattern = "Answer {nilai} for element {unsur} is outside the scale {rendah}-{tinggi}."
    pola_saran = "Periksa lembar jawabannya; yang tidak dijawab ditulis None, bukan nol."


class UnsurTidakDikenal(Galat):
    """A name that is none of the elements."""

    kode = "LY-002"
    pola_pesan = "Unsur {nilai!r} tidak dikenal."
    message_pattern = "Element {nilai!r} is not known."
    pola_saran = "Pakai salah satu: {ada}; atau sebut daftar unsur sendiri dengan unsur=."


class UnsurTidakDisebut(Galat):
    """A row that leaves out an element which the others have."""

    kode = "LY-003"
    pola_pesan = "Unsur {nilai} tidak disebut."
    message_pattern = "Element {nilai} is not named."
    pola_saran = (
        "Tulis None untuk yang tidak dijawab; atau sebut daftar unsurnya dengan unsur=, "
        "maka yang tidak ada dihitung tidak dijawab."
    )


class UnsurGanda(Galat):
    """One element under two names, or twice."""

    kode = "LY-004"
    pola_pesan = "Unsur {nilai!r} sama dengan {sama!r} yang sudah disebut."
    message_pattern = "Element {nilai!r} is the same as {sama!r}, which was named before."
    pola_saran = "Sebut setiap unsur sekali saja."


class UnsurTanpaNama(Galat):
    """Figures without names: the order of elements differs between offices."""

    kode = "LY-005"
    pola_pesan = "Nilai diberikan menurut nomor ({tipe}), bukan menurut nama unsur."
    message_pattern = "Values are given by number ({tipe}), not by the name of their element."
    pola_saran = "Kirim pemetaan nama ke nilai; U8 dan U9 tertukar di beberapa laporan."


class TanpaUnsur(Galat):
    """An index of nothing."""

    kode = "LY-006"
    pola_pesan = "Tidak ada unsur."
    message_pattern = "There is no element."
    pola_saran = "Sebut paling sedikit satu unsur."


class TanpaResponden(Galat):
    """A survey that nobody answered has no index, not an index of nothing."""

    kode = "LY-007"
    pola_pesan = "Tidak ada responden."
    message_pattern = "There is no respondent."
    pola_saran = "Kirim paling sedikit satu jawaban; tanpa responden IKM tidak terdefinisi."


class UnsurTanpaJawaban(Galat):
    """An element that no respondent answered has no mean."""

    kode = "LY-008"
    pola_pesan = "Unsur {nilai} tidak dijawab seorang pun dari {responden} responden."
    message_pattern = "Nobody of {responden} respondents answered element {nilai}."
    pola_saran = "Lengkapi datanya, atau hitung tanpa unsur itu: unsur_kosong='kecualikan'."


class RespondenGanda(Galat):
    """Two forms of one respondent. Of the code only the edges are shown."""

    kode = "LY-009"
    pola_pesan = "Responden {nilai} sudah menjawab di {sama}."
    message_pattern = "Respondent {nilai} answered already in {sama}."
    pola_saran = "Sisakan satu jawaban untuk setiap responden dan layanan."


class NRRDiLuarSkala(Galat):
    """A mean that lies outside the scale of its answers."""

    kode = "LY-010"
    pola_pesan = "Nilai rata-rata {nilai!r} di luar skala {rendah}-{tinggi}."
    message_pattern = "Mean {nilai!r} is outside the scale {rendah}-{tinggi}."
    pola_saran = "Kirim rata-rata unsur, bukan jumlahnya atau nilai konversinya."


class AngkaSurveiTidakTerbaca(Galat):
    """A written figure that is no decimal."""

    kode = "LY-011"
    pola_pesan = "{nilai!r} bukan bilangan desimal."
    message_pattern = "{nilai!r} is not a decimal number."
    pola_saran = "Tulis seperti 3.6207 atau 3,6207, tanpa pemisah ribuan."


class BobotTidakWajar(Galat):
    """A weight that is no rounding of one over the number of elements."""

    kode = "LY-012"
    pola_pesan = "Bobot {nilai} bukan pembulatan dari 1/{banyak} untuk {banyak} unsur."
    message_pattern = "Weight {nilai} is no rounding of 1/{banyak} for {banyak} elements."
    pola_saran = "Pakai 'tepat', atau 1/{banyak} yang dibulatkan; periksa banyaknya unsur."


class RekapTidakSelaras(Galat):
    """Counts of a survey that cannot come from one set of forms."""

    kode = "LY-013"
    pola_pesan = "Cacah jawaban tidak selaras: {sebab}."
    message_pattern = "The counts of answers do not agree: {cause}."
    pola_saran = "Hitung kembali dari lembar jawaban dengan rekap_jawaban."


class UnsurBerbeda(Galat):
    """Two counts of different elements, which are not one survey."""

    kode = "LY-014"
    pola_pesan = "Unsur rekap yang lain berbeda: {nilai}."
    message_pattern = "The other count has other elements: {nilai}."
    pola_saran = "Gabungkan rekap dengan daftar unsur yang sama."


class NilaiIKMDiLuarRentang(Galat):
    """A converted value that no survey has."""

    kode = "LY-015"
    pola_pesan = "Nilai {nilai!r} di luar rentang 0-100."
    message_pattern = "Value {nilai!r} is outside 0-100."
    pola_saran = "Kirim nilai konversi (25-100), bukan rata-rata 1-4."


class KelompokTidakDikenal(Galat):
    """A way of grouping that no answer knows."""

    kode = "LY-016"
    pola_pesan = "Jawaban tidak dapat dikelompokkan menurut {nilai!r}."
    message_pattern = "Answers cannot be grouped by {nilai!r}."
    pola_saran = "Pilih salah satu: {ada}."


class TanpaCacahJawaban(Galat):
    """A question about single answers, asked of means only."""

    kode = "LY-017"
    pola_pesan = "Hasil ini dihitung dari rata-rata, tanpa cacah jawaban."
    message_pattern = "This result was reckoned from means, without counts of answers."
    pola_saran = "Hitung dengan hitung_ikm_dari_jawaban."


class RespondenTidakCukup(Galat):
    """A spread needs two respondents who answered everything."""

    kode = "LY-018"
    pola_pesan = "Hanya {nilai} responden mengisi semua unsur; sebaran memerlukan {perlu}."
    message_pattern = "Only {nilai} respondents answered everything; a spread needs {perlu}."
    pola_saran = "Tambah responden; IKM-nya sendiri tetap terdefinisi."


class PopulasiKurangDariSampel(Galat):
    """A sample larger than what it was drawn from."""

    kode = "LY-019"
    pola_pesan = "Populasi {nilai} lebih kecil dari sampel {sampel}."
    message_pattern = "Population {nilai} is smaller than the sample {sampel}."
    pola_saran = "Kirim banyaknya pengguna layanan pada masa survei, atau None bila tak diketahui."


class BagianTerbuka(Galat):
    """A share that must lie strictly between nothing and the whole."""

    kode = "LY-020"
    pola_pesan = "{nilai!r} tidak di antara 0 dan 1."
    message_pattern = "{nilai!r} is not between 0 and 1."
    pola_saran = "Tulis 95 persen sebagai 0.95 dan 5 persen sebagai 0.05."


class SampelTakTerjangkau(Galat):
    """A sample size that the formula gives for no population."""

    kode = "LY-021"
    pola_pesan = "Tidak ada populasi yang memerlukan sampel {nilai} (paling banyak {batas})."
    message_pattern = "No population needs a sample of {nilai} ({batas} at most)."
    pola_saran = "Sebut sampel antara 1 dan {batas}."


class PeriodeKurang(Galat):
    """A trend needs two periods."""

    kode = "LY-022"
    pola_pesan = "Tren memerlukan paling sedikit dua periode, diberikan {nilai}."
    message_pattern = "A trend needs at least two periods, {nilai} given."
    pola_saran = "Sebut hasil setiap periode dengan namanya, menurut urutan waktu."


class MasukanAuditKurang(Galat):
    """A published report that cannot be checked for want of its inputs."""

    kode = "LY-023"
    pola_pesan = "Laporan tidak dapat diperiksa: {sebab}."
    message_pattern = "The report cannot be checked: {cause}."
    pola_saran = "Kirim nrr_per_unsur, atau jumlah_per_unsur bersama banyaknya responden."


class KomponenStandarTidakDikenal(Galat):
    """An item that is none of the components of a standard."""

    kode = "LY-024"
    pola_pesan = "Komponen {nilai!r} bukan salah satu komponen standar pelayanan."
    message_pattern = "Component {nilai!r} is none of those of a service standard."
    pola_saran = "Pakai salah satu: {ada}."


class KelasMutuTidakSah(Galat):
    """Lower bounds of classes that do not rise from C to A, or that no rounded value can meet."""

    kode = "LY-025"
    pola_pesan = "Batas bawah kelas tidak naik atau melebihi dua desimal: C {c}, B {b}, A {a}."
    message_pattern = (
        "The lower bounds of the classes do not rise or exceed two decimals: C {c}, B {b}, A {a}."
    )
    pola_saran = "Urutkan batasnya: C < B < A, di antara 0 dan 100, dua desimal."


class BanyakJawabanBerbeda(Galat):
    """A form with more or fewer answers than elements."""

    kode = "LY-026"
    pola_pesan = "Ada {nilai} jawaban untuk {unsur} unsur."
    message_pattern = "There are {nilai} answers for {unsur} elements."
    pola_saran = "Beri satu isian untuk setiap unsur; yang tidak dijawab ditulis None."


class UnsurTerlaluBanyak(Galat):
    """More elements than any survey asks for."""

    kode = "LY-027"
    pola_pesan = "{nilai} unsur melebihi {batas}, yang terbanyak dalam satu survei."
    message_pattern = "{nilai} elements are more than {batas}, the most of one survey."
    pola_saran = "Periksa banyaknya unsur; PermenPANRB 14/2017 mengenal sembilan."


class JawabanBukanBilangan(Galat):
    """An answer that is no whole number, as sheets give them: "4", 4.0, NaN, an empty text."""

    kode = "LY-028"
    pola_pesan = "Jawaban {nilai!r} ({tipe}) untuk unsur {unsur} bukan bilangan bulat (int)."
    message_pattern = "Answer {nilai!r} ({tipe}) for element {unsur} is not a whole number (int)."
    pola_saran = "Ubah dahulu menjadi int 1 sampai 4; sel kosong (teks kosong, NaN) menjadi None."


class UnsurTanpaNilai(Galat):
    """A report that gives no mean for an element of the list."""

    kode = "LY-029"
    pola_pesan = "Unsur {nilai} tidak mempunyai nilai rata-rata."
    message_pattern = "Element {nilai} has no mean."
    pola_saran = "Sebut rata-rata setiap unsur dalam daftar, atau pakai daftar unsur sendiri."


# --- time limits and steps, of either book: LY-050 to LY-059 -------------------------------------


class BatasTerlaluPanjang(Galat):
    """A time limit so long that it is a slip."""

    kode = "LY-050"
    pola_pesan = "Batas waktu {nilai} {satuan} terlalu panjang (paling banyak {batas})."
    message_pattern = "A time limit of {nilai} {satuan} is too long ({batas} at most)."
    pola_saran = "Periksa banyaknya dan satuannya."


class KalenderLayananDiperlukan(Galat):
    """A limit in working days without the calendar that tells which days these are."""

    kode = "LY-051"
    pola_pesan = "Batas {nilai} dihitung dalam hari kerja, tetapi tidak ada kalender."
    message_pattern = "The limit {nilai} counts working days, but there is no calendar."
    pola_saran = "Berikan kalender kerja kantor itu (KalenderKerja)."


class BatasTidakCocok(Galat):
    """A deadline that does not follow from its limit and the day it runs from."""

    kode = "LY-052"
    pola_pesan = "Batas {nilai} tidak sesuai; menurut kebijakannya {seharusnya}."
    message_pattern = "The deadline {nilai} does not fit; by its policy it is {seharusnya}."
    pola_saran = "Muat peristiwa dari catatan asli; batas dihitung oleh perintahnya."


class KejadianSesudahDicatat(Galat):
    """A step that is entered before it happened."""

    kode = "LY-053"
    pola_pesan = "Kejadian {nilai} dicatat lebih dahulu, pada {tercatat}."
    message_pattern = "What happened on {nilai} was entered before, on {tercatat}."
    pola_saran = "Catat sesudah terjadi."


class BukanLangkahTerakhirLayanan(Galat):
    """Only the last step that stands can be taken back."""

    kode = "LY-054"
    pola_pesan = "Peristiwa nomor {nilai} bukan langkah terakhir {berkas} (nomor {terakhir})."
    message_pattern = "Event {nilai} is not the last step of {berkas} (event {terakhir})."
    pola_saran = "Batalkan langkah yang terakhir lebih dahulu."


# --- complaints: LY-060 to LY-079 ----------------------------------------------------------------


class PengaduanTidakDikenal(Galat):
    """A number under which no complaint stands."""

    kode = "LY-060"
    pola_pesan = "Tidak ada pengaduan {nilai!r}."
    message_pattern = "There is no complaint {nilai!r}."
    pola_saran = "Pakai nomor yang diberikan waktu pengaduan diterima."


class PengaduanSudahAda(Galat):
    """A number that another complaint has."""

    kode = "LY-061"
    pola_pesan = "Nomor pengaduan {nilai} sudah dipakai ({keadaan})."
    message_pattern = "Complaint number {nilai} is taken ({keadaan})."
    pola_saran = "Pakai nomor baru; pengaduan yang sama dibuka lagi oleh pelapornya."


class LangkahPengaduanTidakSah(Galat):
    """A step that the state of the complaint does not allow."""

    kode = "LY-062"
    pola_pesan = "Pengaduan {pengaduan} {keadaan}: {nilai} tidak dapat dicatat."
    message_pattern = "Complaint {pengaduan} is {keadaan}: {nilai} cannot be entered."
    pola_saran = "Yang dapat dicatat: {ada}."


class HariPengaduanMundur(Galat):
    """A step that happened before the one before it."""

    kode = "LY-063"
    pola_pesan = "Hari {nilai} lebih awal dari langkah terakhir pengaduan {pengaduan} ({terakhir})."
    message_pattern = "Day {nilai} is before the last step of complaint {pengaduan} ({terakhir})."
    pola_saran = "Betulkan harinya, atau batalkan langkah yang keliru."


class JenisPengaduanTidakDikenal(Galat):
    """A kind of complaint for which the standard has no limit."""

    kode = "LY-064"
    pola_pesan = "Jenis pengaduan {nilai!r} tidak ada dalam {kebijakan}."
    message_pattern = "Kind of complaint {nilai!r} is not in {kebijakan}."
    pola_saran = "Pilih salah satu: {ada}."


class StandarPengaduanTidakDikenal(Galat):
    """A name under which no standard of complaints was published."""

    kode = "LY-065"
    pola_pesan = "Standar pengaduan {nilai!r} tidak dikenal."
    message_pattern = "Standard of complaints {nilai!r} is not known."
    pola_saran = "Pilih salah satu: {ada}, atau susun KebijakanPengaduan sendiri."


class PelaporDiperlukan(Galat):
    """Only a complaint whose reporter asked for it is without a name."""

    kode = "LY-066"
    pola_pesan = "Pengaduan yang tidak anonim harus menyebut pelapornya."
    message_pattern = "A complaint that is not anonymous names its reporter."
    pola_saran = "Isi pelapor, atau nyatakan anonim=True bila pelapor memintanya."


class PerpanjanganHabis(Galat):
    """An extension that the standard does not have, or not once more."""

    kode = "LY-067"
    pola_pesan = "Pengaduan {nilai} sudah diperpanjang {kali} kali (paling banyak {batas})."
    message_pattern = "Complaint {nilai} was extended {kali} times already ({batas} at most)."
    pola_saran = "Jawab pengaduannya; standar {kebijakan} tidak memberi perpanjangan lagi."


class PerpanjanganTerlambat(Galat):
    """An extension of a limit that is over, or of none."""

    kode = "LY-068"
    pola_pesan = "Batas pengaduan {pengaduan} ({batas}) tidak berjalan lagi pada {nilai}."
    message_pattern = "The limit of complaint {pengaduan} ({batas}) runs no more on {nilai}."
    pola_saran = "Perpanjang sebelum batasnya lewat; yang terlambat tetap terlambat."


class BukaLagiHabis(Galat):
    """A complaint that was opened again as often as the standard allows."""

    kode = "LY-069"
    pola_pesan = "Pengaduan {nilai} sudah dibuka lagi {kali} kali (paling banyak {batas})."
    message_pattern = "Complaint {nilai} was opened again {kali} times already ({batas} at most)."
    pola_saran = "Terima sebagai pengaduan baru."


class JenisPengaduanKosong(Galat):
    """A standard without any kind of complaint."""

    kode = "LY-070"
    pola_pesan = "Standar pengaduan {nilai} tidak mempunyai jenis pengaduan."
    message_pattern = "Standard of complaints {nilai} has no kind of complaint."
    pola_saran = "Isi paling sedikit satu jenis dengan batasnya."


class PerpanjanganTanpaLama(Galat):
    """Extensions are allowed, but nothing tells how long they are."""

    kode = "LY-071"
    pola_pesan = "Perpanjangan paling banyak {nilai} kali, tetapi lamanya tidak disebut."
    message_pattern = "{nilai} extensions are allowed, but their length is not told."
    pola_saran = "Isi perpanjangan, atau perpanjangan_paling_banyak=0."


class SatuanHariTidakTentu(Galat):
    """A published limit in days of which the sources do not agree whether they are working days."""

    kode = "LY-072"
    pola_pesan = "Standar {nilai} tidak menyebut apakah harinya hari kerja."
    message_pattern = "Standard {nilai} does not tell whether its days are working days."
    pola_saran = "Pilih satuan: {ada}."


class SatuanHariBerbeda(Galat):
    """Other days than the ones that the standard itself names."""

    kode = "LY-073"
    pola_pesan = "Standar {standar} menyebut {seharusnya}, bukan {nilai}."
    message_pattern = "Standard {standar} says {seharusnya}, not {nilai}."
    pola_saran = "Kosongkan satuan, atau susun KebijakanPengaduan sendiri."


# --- the service book: LY-080 to LY-099 ----------------------------------------------------------


class PermohonanTidakDikenal(Galat):
    """A number under which no request stands."""

    kode = "LY-080"
    pola_pesan = "Tidak ada permohonan {nilai!r}."
    message_pattern = "There is no request {nilai!r}."
    pola_saran = "Pakai nomor yang diberikan waktu permohonan diajukan."


class PermohonanSudahAda(Galat):
    """A number that another request has."""

    kode = "LY-081"
    pola_pesan = "Nomor permohonan {nilai} sudah dipakai ({keadaan})."
    message_pattern = "Request number {nilai} is taken ({keadaan})."
    pola_saran = "Pakai nomor baru."


class LangkahPermohonanTidakSah(Galat):
    """A step that the state of the request does not allow."""

    kode = "LY-082"
    pola_pesan = "Permohonan {permohonan} {keadaan}: {nilai} tidak dapat dicatat."
    message_pattern = "Request {permohonan} is {keadaan}: {nilai} cannot be entered."
    pola_saran = "Yang dapat dicatat: {ada}."


class SaatPermohonanMundur(Galat):
    """A step that happened before the one before it: no service takes less than no time."""

    kode = "LY-083"
    pola_pesan = (
        "Saat {nilai} lebih awal dari langkah terakhir permohonan {permohonan} ({terakhir})."
    )
    message_pattern = "Moment {nilai} is before the last step of request {permohonan} ({terakhir})."
    pola_saran = "Betulkan jamnya, atau batalkan langkah yang keliru."


class ProdukTidakDitawarkan(Galat):
    """A product that the catalogue does not have, or not on that day."""

    kode = "LY-084"
    pola_pesan = "Produk {nilai!r} tidak ada dalam katalog pada {pada}."
    message_pattern = "Product {nilai!r} is not in the catalogue on {pada}."
    pola_saran = "Pilih salah satu: {ada}."


class ProdukBertumpuk(Galat):
    """Two promises for one product on one day."""

    kode = "LY-085"
    pola_pesan = "Produk {nilai} mempunyai dua janji dalam masa yang sama ({masa})."
    message_pattern = "Product {nilai} has two promises in the same period ({masa})."
    pola_saran = "Akhiri masa janji lama sebelum yang baru mulai."


class JamBukaSalah(Galat):
    """Opening hours that overlap, end before they begin, are none, or are told in bare hours."""

    kode = "LY-086"
    pola_pesan = "Jam buka {nilai} kosong, terbalik, bertumpuk, atau bukan waktu."
    message_pattern = "Opening hours {nilai} are empty, reversed, overlap, or are no times."
    pola_saran = (
        "Tulis sesi menurut urutannya, misalnya (time(8), time(12)), (time(13), time(15, 30)), "
        "atau dalam menit sejak pukul 00.00."
    )


class PitaUmurSalah(Galat):
    """Bands of age that do not rise."""

    kode = "LY-087"
    pola_pesan = "Batas pita umur {nilai} tidak naik."
    message_pattern = "Limits of age {nilai} do not rise."
    pola_saran = "Tulis batas hari yang naik, misalnya 1, 3, 7."


class MasaTanpaAkhir(Galat):
    """A rate over a period needs its end."""

    kode = "LY-088"
    pola_pesan = "Masa {nilai} tidak mempunyai akhir."
    message_pattern = "Period {nilai} has no end."
    pola_saran = "Berikan Masa dengan sampai."


class LoketTerlaluBanyak(Galat):
    """More counters than any office has: a slip."""

    kode = "LY-089"
    pola_pesan = "Sebanyak {nilai} loket melebihi yang masuk akal ({batas})."
    message_pattern = "{nilai} counters are more than is sensible ({batas})."
    pola_saran = "Periksa banyaknya loket, laju kedatangan dan lamanya layanan."


class TingkatMustahil(Galat):
    """A level of service that no number of counters reaches."""

    kode = "LY-090"
    pola_pesan = "Tingkat layanan {nilai} tidak tercapai oleh loket berapa pun."
    message_pattern = "No number of counters reaches the service level {nilai}."
    pola_saran = "Minta tingkat di bawah satu."


class LajuTidakMasukAkal(Galat):
    """A load, a rate or a time that no counter has."""

    kode = "LY-091"
    pola_pesan = "Nilai {nilai!r} di luar yang masuk akal ({terkecil} s.d. {terbesar})."
    message_pattern = "{nilai!r} is beyond what is sensible ({terkecil} to {terbesar})."
    pola_saran = "Periksa satuannya: orang per jam, menit per orang."


# --- authority and minimum service: LY-100 to LY-109 ---------------------------------------------


class TerpenuhiMelebihiSeharusnya(Galat):
    """More people served than were to be served."""

    kode = "LY-100"
    pola_pesan = "Terpenuhi {nilai} melebihi yang seharusnya ({seharusnya})."
    message_pattern = "{nilai} met is more than {seharusnya} due."
    pola_saran = "Hitung hanya yang berhak; periksa angka kebutuhannya."


class UrusanGanda(Galat):
    """One affair with two attainments."""

    kode = "LY-101"
    pola_pesan = "Urusan {nilai} disebut lebih dari sekali."
    message_pattern = "Affair {nilai} is named more than once."
    pola_saran = "Sebut setiap urusan sekali."
