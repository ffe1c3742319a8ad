"""What the rules of public service refuse. Codes LY-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

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
