"""What the rules of UMKM refuse. Codes UU-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

# --- identity: UU-001 to UU-019 ------------------------------------------------------------------
# None of these holds the number that it refuses: a NIK is a person, and its date a birthday.


class NomorBukanTeks(Galat):
    """A number of identity that is no text: as an `int` it has lost its leading zeros."""

    kode = "UU-001"
    pola_pesan = "{jenis} berupa {nilai}, bukan teks."
    message_pattern = "The {jenis} is of type {nilai}, not text."
    pola_saran = "Kirim {jenis} sebagai teks; bilangan kehilangan nol di depannya."


class NomorKosong(Galat):
    """A number of identity of which nothing is written."""

    kode = "UU-002"
    pola_pesan = "{jenis} kosong."
    message_pattern = "The {jenis} is empty."
    pola_saran = "Isi {panjang} angka, atau tinggalkan bidangnya bila tidak diketahui."


class NomorBerpemisah(Galat):
    """Spaces, dots or hyphens among the digits: whoever wrote them may have lost a digit, too."""

    kode = "UU-003"
    pola_pesan = "{jenis} berisi spasi, titik, atau garis."
    message_pattern = "The {jenis} holds spaces, dots or hyphens."
    pola_saran = "Tulis {panjang} angka berturut-turut, tanpa pemisah dan tanpa spasi di ujungnya."


class NomorAngkaAsing(Galat):
    """Digits of another script, or of full width: they look alike and compare unlike."""

    kode = "UU-004"
    pola_pesan = "{jenis} berisi angka di luar 0–9 biasa."
    message_pattern = "The {jenis} holds digits other than plain 0–9."
    pola_saran = "Ketik ulang dengan angka 0–9 biasa."


class NomorBerhuruf(Galat):
    """Letters or other signs where digits belong, such as O for 0."""

    kode = "UU-005"
    pola_pesan = "{jenis} berisi huruf atau tanda lain."
    message_pattern = "The {jenis} holds letters or other signs."
    pola_saran = "Periksa huruf yang mirip angka (O dan 0, I dan 1), lalu tulis {panjang} angka."


class NomorSalahPanjang(Galat):
    """Too few digits, or too many."""

    kode = "UU-006"
    pola_pesan = "{jenis} berisi {nilai} angka, bukan {panjang}."
    message_pattern = "The {jenis} has {nilai} digits, not {panjang}."
    pola_saran = "Salin ulang {jenis} lengkap, {panjang} angka."


class ProvinsiNIKTidakDikenal(Galat):
    """A NIK that begins with the code of no province."""

    kode = "UU-007"
    pola_pesan = "NIK diawali {nilai}, yang bukan kode provinsi."
    message_pattern = "The NIK begins with {nilai}, which is no code of a province."
    pola_saran = (
        "Periksa dua angka pertama; kode yang sudah lama dihapus diberikan lewat `wilayah`."
    )


class BagianWilayahNIKSalah(Galat):
    """A kabupaten, kota or kecamatan in a NIK that cannot have been numbered so."""

    kode = "UU-008"
    pola_pesan = "Bagian {nilai} dalam NIK tidak pernah dipakai sebagai kode."
    message_pattern = "The part for {nilai} in the NIK is no code that is ever given."
    pola_saran = "Periksa enam angka pertama: kabupaten 01–69, kota 71–99, kecamatan mulai 01."


class DaerahNIKTidakTerdaftar(Galat):
    """A region of issue that the table handed over does not hold, neither now nor formerly."""

    kode = "UU-009"
    pola_pesan = "Daerah penerbitan {nilai} tidak ada di daftar wilayah yang diberikan."
    message_pattern = "The region of issue of {nilai} is not in the table that was given."
    pola_saran = "NIK memuat daerah saat diterbitkan: berikan kode lama lewat `wilayah_lama`."


class HariNIKSalah(Galat):
    """A day in a NIK that is neither 1–31 nor, for women, 41–71."""

    kode = "UU-010"
    pola_pesan = "Hari lahir dalam {nilai} di luar 01–31 (laki-laki) dan 41–71 (perempuan)."
    message_pattern = "The day of birth in {nilai} is outside 01–31 (men) and 41–71 (women)."
    pola_saran = "Periksa angka ke-7 dan ke-8; untuk perempuan tanggal lahir ditambah 40."


class BulanNIKSalah(Galat):
    """A month in a NIK that is none of the twelve."""

    kode = "UU-011"
    pola_pesan = "Bulan lahir dalam {nilai} di luar 01–12."
    message_pattern = "The month of birth in {nilai} is outside 01–12."
    pola_saran = "Periksa angka ke-9 dan ke-10."


class TanggalLahirTidakAda(Galat):
    """A day that its month does not have in any century, such as 30 February."""

    kode = "UU-012"
    pola_pesan = "Tanggal lahir dalam {nilai} tidak ada di kalender."
    message_pattern = "The date of birth in {nilai} is on no calendar."
    pola_saran = "Periksa angka ke-7 sampai ke-12 (tanggal, bulan, tahun)."


class TanggalLahirMustahil(Galat):
    """A birth that no century puts between the oldest and the youngest age on that day."""

    kode = "UU-013"
    pola_pesan = (
        "Tanggal lahir dalam {nilai} tidak memberi umur {termuda}–{tertua} tahun pada {pada}."
    )
    message_pattern = (
        "No century gives the birth in {nilai} an age of {termuda}–{tertua} on {pada}."
    )
    pola_saran = "Periksa tahun lahir (angka ke-11 dan ke-12), atau ubah usia_termuda/usia_tertua."


class UrutNIKNol(Galat):
    """A NIK whose serial is 0000: the first of a day is 0001."""

    kode = "UU-014"
    pola_pesan = "Nomor urut dalam {nilai} 0000."
    message_pattern = "The serial in {nilai} is 0000."
    pola_saran = "Periksa empat angka terakhir; nomor urut mulai dari 0001."


class TeleponTidakTerbaca(Galat):
    """What is no written telephone number."""

    kode = "UU-015"
    pola_pesan = "Nomor telepon {nilai} tidak terbaca."
    message_pattern = "Cannot read telephone number {nilai}."
    pola_saran = "Tulis seperti 0812-3456-7890, +62 812 3456 7890 atau (0274) 123456."


class TeleponMustahil(Galat):
    """Digits that no Indonesian line has: wrong length, or a prefix that is not given out."""

    kode = "UU-016"
    pola_pesan = "Nomor telepon {nilai} tidak mungkin: {panjang} angka sesudah 0 atau +62."
    message_pattern = "Telephone number {nilai} is impossible: {panjang} digits after 0 or +62."
    pola_saran = "Seluler 08 dengan 10–13 angka; telepon rumah dengan kode area, 8–12 angka."


class RentangUsiaTerbalik(Galat):
    """A youngest age above the oldest."""

    kode = "UU-017"
    pola_pesan = "Usia termuda {nilai} melebihi usia tertua {tertua}."
    message_pattern = "The youngest age {nilai} is above the oldest, {tertua}."
    pola_saran = "Tukar keduanya, atau tinggalkan salah satu."


# --- the register: UU-020 to UU-039 --------------------------------------------------------------


class UsahaSudahAda(Galat):
    """A code that another business of the register has."""

    kode = "UU-020"
    pola_pesan = "Usaha {nilai} sudah terdaftar oleh peristiwa nomor {nomor}."
    message_pattern = "Business {nilai} was entered by event {nomor} already."
    pola_saran = "Beri kode lain, atau catat pernyataannya pada usaha yang sudah ada."


class UsahaTidakDikenal(Galat):
    """A code that no business of the register has."""

    kode = "UU-021"
    pola_pesan = "Usaha {nilai} tidak ada di buku."
    message_pattern = "Business {nilai} is not in the book."
    pola_saran = "Periksa kodenya, atau daftarkan dulu."


class LangkahUsahaTidakSah(Galat):
    """A step that the state of an entry does not allow."""

    kode = "UU-022"
    pola_pesan = "Usaha {nilai} {keadaan}: {langkah} tidak sah."
    message_pattern = "Business {nilai} is {keadaan}: {langkah} is not allowed."
    pola_saran = "Langkah yang sah: {sah}."


class PernyataanTidakBerdiri(Galat):
    """A statement that this business does not have, or that was withdrawn."""

    kode = "UU-023"
    pola_pesan = "Usaha {usaha} tidak mempunyai pernyataan nomor {nilai!r} yang masih berdiri."
    message_pattern = "Business {usaha} has no standing statement {nilai!r}."
    pola_saran = "Pernyataan yang berdiri: {ada}."


class PernyataanSudahAda(Galat):
    """The same statement, of the same source on the same day, twice."""

    kode = "UU-024"
    pola_pesan = "Pernyataan {nilai} yang sama sudah dicatat bernomor {nomor}."
    message_pattern = "The same statement on {nilai} was recorded under {nomor}."
    pola_saran = "Tidak perlu dicatat lagi; sumber atau hari yang lain adalah pernyataan lain."


class PernyataanMendahului(Galat):
    """A statement about a day that has not come yet."""

    kode = "UU-025"
    pola_pesan = "Pernyataan berlaku pada {nilai}, sesudah hari pencatatannya ({tanggal})."
    message_pattern = "The statement is of {nilai}, after the day of its entry ({tanggal})."
    pola_saran = "Catat pada atau sesudah hari yang dinyatakan sumbernya."


class GabungDiriSendiri(Galat):
    """Two entries that are one already, or a business merged into itself."""

    kode = "UU-026"
    pola_pesan = "Usaha {nilai} dan {tujuan} sudah satu."
    message_pattern = "Businesses {nilai} and {tujuan} are one already."
    pola_saran = "Pilih dua usaha yang berdiri sendiri-sendiri."


class GabungBerbedaNIB(Galat):
    """Two businesses with different NIB: whatever else they share, they are two."""

    kode = "UU-027"
    pola_pesan = "Usaha {nilai} dan {tujuan} mempunyai NIB yang berbeda."
    message_pattern = "Businesses {nilai} and {tujuan} have different NIBs."
    pola_saran = "Cabut dulu pernyataan NIB yang keliru (nomor {nomor}), atau biarkan terpisah."


class PenggabunganTidakBerdiri(Galat):
    """A merge that was never made, or was taken back."""

    kode = "UU-028"
    pola_pesan = "Penggabungan nomor {nilai!r} tidak ada atau sudah dibatalkan."
    message_pattern = "Merge {nilai!r} does not exist or was taken back."
    pola_saran = "Penggabungan yang berdiri: {ada}."


class IsiPernyataanSalah(Galat):
    """A number that a statement writes in words, or with thousands."""

    kode = "UU-029"
    pola_pesan = "Isi pernyataan {bidang} bukan bilangan bulat tanpa tanda."
    message_pattern = "The content of a statement on {bidang} is no plain whole number."
    pola_saran = "Tulis angka saja, tanpa Rp, titik ribuan, atau desimal."


class SumberBerulang(Galat):
    """A source that stands twice in one order."""

    kode = "UU-030"
    pola_pesan = "Sumber {nilai} muncul lebih dari sekali."
    message_pattern = "Source {nilai} stands more than once."
    pola_saran = "Sebut setiap sumber sekali, dari yang paling dipercaya."


# --- lists and figures: UU-040 to UU-059 ---------------------------------------------------------


class BarisBerbedaIsi(Galat):
    """Two rows of one list under one number that say different things."""

    kode = "UU-040"
    pola_pesan = "Baris {nilai} muncul lebih dari sekali dengan isi yang berbeda."
    message_pattern = "Row {nilai} appears more than once with different content."
    pola_saran = "Beri setiap baris nomornya sendiri dalam daftarnya."


class AngkaTidakSehal(Galat):
    """Figures that do not count the same thing."""

    kode = "UU-041"
    pola_pesan = "Angka tentang {nilai} tidak sehal dengan {hal}."
    message_pattern = "A figure of {nilai} does not count the same as {hal}."
    pola_saran = "Bandingkan angka tentang hal dan satuan yang sama."


class AngkaKurang(Galat):
    """Too few figures to compare."""

    kode = "UU-042"
    pola_pesan = "Hanya {nilai} angka; perbandingan memerlukan dua."
    message_pattern = "Only {nilai} figures; a comparison takes two."
    pola_saran = "Berikan paling sedikit dua angka."


class BukanTautanBaris(Galat):
    """Two rows between which no link was drawn."""

    kode = "UU-043"
    pola_pesan = "Baris {nilai} dan {ke} tidak sekelompok."
    message_pattern = "Rows {nilai} and {ke} are not in one group."
    pola_saran = "Tanyakan alasan hanya bagi dua baris dari satu kelompok."


# --- class: UU-060 to UU-069 ---------------------------------------------------------------------


class UkuranBasisKosong(Galat):
    """A class was asked for by a measure that was not given."""

    kode = "UU-060"
    pola_pesan = "Kelas diminta menurut {nilai}, tetapi {ukuran} tidak diisi."
    message_pattern = "The class was asked for by {nilai}, but {ukuran} is not given."
    pola_saran = "Isi {ukuran}, atau pilih basis yang ukurannya diketahui."


class BasisTidakDikenalHukum(Galat):
    """A basis that the law of that day does not use."""

    kode = "UU-061"
    pola_pesan = "Pada {pada} hukum ({hukum}) tidak mengenal basis {nilai}; yang dikenal: {ada}."
    message_pattern = "On {pada} the law ({hukum}) does not know the basis {nilai}, only: {ada}."
    pola_saran = "Pakai salah satu: {ada}. Kekayaan bersih dan modal usaha bukan ukuran yang sama."


class UkuranGanda(Galat):
    """Two sets of figures of one business for one day."""

    kode = "UU-062"
    pola_pesan = "Ukuran untuk {nilai} diberikan lebih dari sekali."
    message_pattern = "Figures for {nilai} are given more than once."
    pola_saran = "Pilih satu ukuran untuk tiap tanggal; yang lain simpan di data asalnya."


class BatasTidakNaik(Galat):
    """Upper bounds of classes that do not rise."""

    kode = "UU-063"
    pola_pesan = "Batas kelas {nilai} tidak naik."
    message_pattern = "The bounds of the classes ({nilai}) do not rise."
    pola_saran = "Urutkan batas mikro, kecil, menengah dari yang terkecil, masing-masing berbeda."


class TanahMelebihiJumlah(Galat):
    """Land and building worth more than the whole they are a part of."""

    kode = "UU-064"
    pola_pesan = "Tanah dan bangunan {nilai} melebihi seluruhnya {seluruh}."
    message_pattern = "Land and building ({nilai}) exceed the whole ({seluruh})."
    pola_saran = "Seluruhnya memuat tanah dan bangunan; isi keduanya dari laporan yang sama."


# --- permits: UU-070 to UU-079 -------------------------------------------------------------------


class KomitmenDiLuarRentang(Galat):
    """A commitment period that the rule does not give."""

    kode = "UU-070"
    pola_pesan = "Waktu komitmen {nilai} bulan di luar {paling_pendek} sampai {paling_lama} bulan."
    message_pattern = (
        "A commitment period of {nilai} months is outside {paling_pendek} to {paling_lama} months."
    )
    pola_saran = "Salin waktu yang tertulis pada sertifikatnya."


class SebelumTerbit(Galat):
    """Something that happened to a permit before it was issued."""

    kode = "UU-071"
    pola_pesan = "{nilai} lebih awal dari terbitnya izin ({terbit})."
    message_pattern = "{nilai} is before the permit was issued ({terbit})."
    pola_saran = "Periksa kedua tanggal; yang terjadi sebelum terbit milik izin sebelumnya."


class WajibLebihAwal(Galat):
    """A longer time that would end before the duty of all others begins."""

    kode = "UU-072"
    pola_pesan = "Kewajiban mikro dan kecil {nilai} lebih awal dari kewajiban umum {umum}."
    message_pattern = "The duty of mikro and kecil ({nilai}) is before that of all ({umum})."
    pola_saran = "Isi hari sesudah {umum}, atau None bila tidak ada waktu tambahan."


class IzinUsahaLain(Galat):
    """A permit of one business on the card of another."""

    kode = "UU-073"
    pola_pesan = "Izin milik usaha {nilai}, bukan {usaha}."
    message_pattern = "The permit belongs to business {nilai}, not to {usaha}."
    pola_saran = "Kirim izin milik {usaha} saja; gabungkan dahulu data usaha yang sama."


# --- KUR: UU-080 to UU-099 -----------------------------------------------------------------------


class BungaSebagaiPersen(Galat):
    """A rate of a hundred percent or more: percent written where a share was asked for."""

    kode = "UU-080"
    pola_pesan = "Bunga {nilai!r} berarti {persen} persen setahun."
    message_pattern = "A rate of {nilai!r} means {persen} percent a year."
    pola_saran = 'Tulis 6 persen sebagai 0.06, "6/100" atau "6 %".'


class JangkaTerlaluPanjang(Galat):
    """More months than any loan has."""

    kode = "UU-081"
    pola_pesan = "Jangka waktu {nilai} bulan lebih panjang dari {batas} bulan."
    message_pattern = "A term of {nilai} months is longer than {batas} months."
    pola_saran = "Isi dalam bulan, bukan hari: tiga tahun ditulis 36."


class BungaTidakTerbaca(Galat):
    """A written rate that is none."""

    kode = "UU-082"
    pola_pesan = "Tulisan {nilai!r} tidak terbaca sebagai bunga setahun."
    message_pattern = "Cannot read {nilai!r} as a yearly rate."
    pola_saran = 'Tulis seperti "0.06", "0,06", "6/100" atau "6 %".'
