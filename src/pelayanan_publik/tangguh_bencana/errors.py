"""What the rules of disaster readiness refuse. Codes TB-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

# --- village scores: TB-001 to TB-019 ------------------------------------------------------------


class BentukJawabanSalah(Galat):
    """Answers that are not a table of indicators by questions."""

    kode = "TB-001"
    pola_pesan = "Jawaban berupa {nilai}, bukan {baris} indikator × {kolom} pertanyaan."
    message_pattern = "The answers are {shape}, not {baris} indicators × {kolom} questions."
    pola_saran = "Kirim {baris} baris menurut urutan indikator, masing-masing {kolom} jawaban."


class BanyakJawabanSalah(Galat):
    """An indicator with too few or too many answers, or with something else in their place."""

    kode = "TB-002"
    pola_pesan = "Indikator {indikator} berisi {nilai}, bukan {kolom} jawaban."
    message_pattern = "Indicator {indikator} holds {shape}, not {kolom} answers."
    pola_saran = "Isi {kolom} jawaban; yang kosong ditulis None."


class BukanYaTidak(Galat):
    """An answer that is neither yes nor no nor blank; 1 and "ya" are none of them."""

    kode = "TB-003"
    pola_pesan = "Jawaban {nilai!r} bukan Ya, Tidak, atau kosong."
    message_pattern = "Answer {nilai!r} is neither yes nor no nor blank."
    pola_saran = "Kirim True, False, atau None untuk yang kosong."


class TanggaTerputus(Galat):
    """A yes above a no on a ladder of the Perka, where the questioning had ended."""

    kode = "TB-004"
    pola_pesan = "Indikator {indikator}: pertanyaan {pertanyaan} Ya, padahal {tidak} bukan Ya."
    message_pattern = "Indicator {indikator}: question {pertanyaan} is yes above {tidak}, a no."
    pola_saran = "Tanyakan lagi pertanyaan {tidak}, atau pakai perbaiki_tangga yang mencatatnya."


class IndeksDiLuarRentang(Galat):
    """An index that no answers give."""

    kode = "TB-005"
    pola_pesan = "Indeks {nilai!r} di luar {rendah}–{tinggi}."
    message_pattern = "An index of {nilai!r} is outside {rendah}–{tinggi}."
    pola_saran = "Kirim indeks PKD (terendah {rendah}); skor Perka bukan indeks PKD."


class SkorDiLuarRentang(Galat):
    """A score that no answers give."""

    kode = "TB-006"
    pola_pesan = "Skor {nilai!r} di luar 0–{tinggi}."
    message_pattern = "A score of {nilai!r} is outside 0–{tinggi}."
    pola_saran = "Kirim banyaknya Ya dari {tinggi} pertanyaan; indeks PKD bukan skor Perka."


class PertanyaanTidakAda(Galat):
    """A cost of a question that the form does not have."""

    kode = "TB-007"
    pola_pesan = "{nilai!r} bukan indikator atau pertanyaan PKD."
    message_pattern = "{nilai!r} is no indicator or question of the PKD."
    pola_saran = "Sebut indikator 1–{indikator}, atau (indikator, pertanyaan 1–{pertanyaan})."


class KelasTidakTerjangkau(Galat):
    """A class that everything on offer together does not reach."""

    kode = "TB-008"
    pola_pesan = "Kelas {nilai} tidak terjangkau: semua yang berbiaya hanya sampai {indeks}."
    message_pattern = "Class {nilai} is out of reach: all that has a cost leads to {indeks} only."
    pola_saran = "Isi biaya bagi lebih banyak pertanyaan yang belum Ya."


class PenilaianTanpaKeterangan(Galat):
    """A score in a history of which the hazard or the day is not told."""

    kode = "TB-009"
    pola_pesan = "Penilaian tanpa {nilai} tidak dapat diurutkan dalam riwayat."
    message_pattern = "A score without {nilai} has no place in a history."
    pola_saran = "Nilai dengan nilai_pkd(..., bahaya=..., tanggal=...)."


class PenilaianGanda(Galat):
    """Two scores for one hazard on one day."""

    kode = "TB-010"
    pola_pesan = "Sudah ada penilaian untuk {nilai} pada {tanggal}."
    message_pattern = "There is a score for {nilai} on {tanggal} already."
    pola_saran = "Simpan satu saja; penilaian ulang bertanggal hari lain."


class PerbandinganSalah(Galat):
    """Two scores that cannot be compared: another hazard, or not the later one second."""

    kode = "TB-011"
    pola_pesan = "Penilaian {nilai} tidak dapat dibandingkan dengan {dengan}, sebelumnya."
    message_pattern = "The score of {nilai} cannot be compared with {dengan} before it."
    pola_saran = "Bandingkan dua penilaian untuk bahaya yang sama, yang lebih awal lebih dahulu."


class PerempuanMelebihiAnggota(Galat):
    """More women in a team than people."""

    kode = "TB-012"
    pola_pesan = "{nilai} perempuan melebihi {anggota} anggota."
    message_pattern = "{nilai} women are more than the {anggota} members."
    pola_saran = "Hitung perempuan sebagai bagian dari anggota."


class NomorDiLuarLembar(Galat):
    """A number of an indicator or a level that the form does not have."""

    kode = "TB-013"
    pola_pesan = "{nilai!r} bukan {nama} 1–{batas}."
    message_pattern = "{nilai!r} is no {name} 1–{batas}."
    pola_saran = "Sebut {nama} dengan nomornya di lembar, dari 1 sampai {batas}."


# --- people, certificates, items, patterns: TB-020 to TB-039 -------------------------------------


class KedaluwarsaSebelumTerbit(Galat):
    """A certificate that would have ended before it began."""

    kode = "TB-020"
    pola_pesan = (
        "Kualifikasi {kualifikasi!r} kedaluwarsa {nilai}, tidak sesudah terbitnya {terbit}."
    )
    message_pattern = "Qualification {kualifikasi!r} expires {nilai}, not after its issue {terbit}."
    pola_saran = (
        "Periksa kedua tanggal pada sertifikat; kosongkan kedaluwarsa bila berlaku selamanya."
    )


class KualifikasiTidakDikenal(Galat):
    """A qualification that the list does not hold."""

    kode = "TB-021"
    pola_pesan = "Kualifikasi {nilai!r} tidak ada dalam daftar."
    message_pattern = "Qualification {nilai!r} is not in the list."
    pola_saran = "Tambahkan ke DaftarKualifikasi, atau pakai salah satu: {ada}."


class KeterampilanTidakDikenal(Galat):
    """A skill that no qualification of the list gives, so that nobody could ever prove it so."""

    kode = "TB-022"
    pola_pesan = (
        "Tidak ada kualifikasi {wujud} yang memberi keterampilan {nilai!r} tingkat {tingkat}."
    )
    message_pattern = "No qualification of kind {wujud} gives skill {nilai!r} at level {tingkat}."
    pola_saran = "Periksa ejaan dan wujudnya; keterampilan yang diberikan daftar: {ada}."


class RentangUmurTerbalik(Galat):
    """A youngest age above the oldest."""

    kode = "TB-023"
    pola_pesan = "Umur paling rendah {nilai} di atas paling tinggi {tertinggi}."
    message_pattern = "The youngest age {nilai} is above the oldest {tertinggi}."
    pola_saran = "Tulis umur terendah lebih dahulu."


class PolaTanpaKursi(Galat):
    """A team pattern in which no seat has to be filled."""

    kode = "TB-024"
    pola_pesan = "Pola regu {nilai!r} tidak mempunyai peran wajib."
    message_pattern = "Team pattern {nilai!r} has no required role."
    pola_saran = "Jadikan sedikitnya satu peran wajib."


class BelumLahir(Galat):
    """A day before somebody was born. The birth date itself is not told."""

    kode = "TB-025"
    pola_pesan = "Pada {nilai} orang ini belum lahir."
    message_pattern = "On {nilai} this person was not yet born."
    pola_saran = "Periksa tanggal lahir dan tanggal yang ditanyakan."


class KursiTerlaluBanyak(Galat):
    """More seats or items than any team has."""

    kode = "TB-026"
    pola_pesan = "Banyaknya {nilai} melebihi {batas}."
    message_pattern = "A count of {nilai} exceeds {batas}."
    pola_saran = "Periksa angkanya; susun beberapa regu alih-alih satu yang sangat besar."


class SelangTerlaluPanjang(Galat):
    """Inspections further apart than anything lasts."""

    kode = "TB-027"
    pola_pesan = "Selang pemeriksaan {nilai} hari melebihi {batas} hari."
    message_pattern = "An interval of {nilai} days between inspections exceeds {batas} days."
    pola_saran = "Periksa angkanya; kosongkan bila alat itu tidak diperiksa berkala."


# --- teams: matching, readiness, calendar: TB-040 to TB-059 --------------------------------------


class TanpaRegu(Galat):
    """A question about no team at all."""

    kode = "TB-040"
    pola_pesan = "Tidak ada pola regu yang ditanyakan."
    message_pattern = "No team pattern was given."
    pola_saran = "Berikan satu PolaRegu, atau beberapa yang harus berdiri bersamaan."


class KursiTidakAda(Galat):
    """A seat that the patterns do not have."""

    kode = "TB-041"
    pola_pesan = "Regu {regu} tidak mempunyai kursi {kursi} untuk peran {nilai!r}."
    message_pattern = "Team {regu} has no seat {kursi} of role {nilai!r}."
    pola_saran = "Regu dan kursi dinomori dari 1; banyaknya kursi peran ini {ada}."


class KursiTerisiGanda(Galat):
    """A seat that two people take."""

    kode = "TB-042"
    pola_pesan = "Kursi {kursi} peran {peran!r} di regu {regu} sudah diduduki sebelum {nilai!r}."
    message_pattern = "Seat {kursi} of role {peran!r} in team {regu} was taken before {nilai!r}."
    pola_saran = "Dudukkan satu orang saja di satu kursi."


class OrangDiDuaKursi(Galat):
    """One person in two seats at once, be it in two teams."""

    kode = "TB-043"
    pola_pesan = (
        "{nilai!r} sudah duduk sebagai {peran!r} di regu {regu}; satu orang hanya satu kursi."
    )
    message_pattern = "{nilai!r} sits as {peran!r} in team {regu} already; one person has one seat."
    pola_saran = "Cari orang lain untuk salah satunya; dua sertifikat bukan dua orang."


class RelawanTidakDikenal(Galat):
    """Somebody who is not among the people at hand."""

    kode = "TB-044"
    pola_pesan = "Relawan {nilai!r} tidak ada dalam kekuatan ini."
    message_pattern = "Volunteer {nilai!r} is not in this strength."
    pola_saran = "Periksa kodenya, atau daftarkan orangnya lebih dahulu."


class RelawanBerhalangan(Galat):
    """Somebody who is away on the day."""

    kode = "TB-045"
    pola_pesan = "Relawan {nilai!r} berhalangan pada {pada}."
    message_pattern = "Volunteer {nilai!r} is away on {pada}."
    pola_saran = "Cari pengganti, atau pilih hari lain."


class SyaratKursiTidakTerpenuhi(Galat):
    """Somebody who does not meet what a seat demands on the day."""

    kode = "TB-046"
    pola_pesan = "Relawan {nilai!r} belum memenuhi syarat {syarat} bagi {peran!r} pada {pada}."
    message_pattern = "Volunteer {nilai!r} does not meet {syarat} for {peran!r} on {pada}."
    pola_saran = "Perbarui atau latih, atau dudukkan orang lain."


class KursiWajibKosong(Galat):
    """A seat that has to be filled and is not."""

    kode = "TB-047"
    pola_pesan = "Kursi {kursi} peran {nilai!r} di regu {regu} kosong, padahal wajib."
    message_pattern = "Seat {kursi} of role {nilai!r} in team {regu} is required and empty."
    pola_saran = "Dudukkan seseorang yang memenuhi syaratnya."


class KalenderTanpaAkhir(Galat):
    """A calendar that would never end."""

    kode = "TB-048"
    pola_pesan = "Masa {nilai} tidak berakhir."
    message_pattern = "Period {nilai} has no end."
    pola_saran = "Isi `sampai`: hari pertama yang tidak lagi ditanyakan."


class KalenderTerlaluLama(Galat):
    """A calendar over more years than anything planned today can last."""

    kode = "TB-049"
    pola_pesan = "Masa {nilai} lebih lama daripada {batas} tahun."
    message_pattern = "Period {nilai} is longer than {batas} years."
    pola_saran = "Tanyakan masa yang lebih pendek."


class HariDiLuarKalender(Galat):
    """A day that the calendar does not cover."""

    kode = "TB-050"
    pola_pesan = "Kalender kesiapan tidak mencakup {nilai}: masanya {masa}."
    message_pattern = "The calendar of readiness does not cover {nilai}: its period is {masa}."
    pola_saran = "Buat kalender untuk masa yang memuat hari itu."


class PelatihanGanda(Galat):
    """One person planned twice for the same qualification on one day."""

    kode = "TB-051"
    pola_pesan = "Relawan {nilai!r} direncanakan dua kali untuk {kualifikasi!r} pada {terbit}."
    message_pattern = "Volunteer {nilai!r} is planned twice for {kualifikasi!r} on {terbit}."
    pola_saran = "Hapus salah satu barisnya."


class UmurTidakDiketahui(Galat):
    """A first training with an age limit, for somebody whose birth date is not recorded."""

    kode = "TB-052"
    pola_pesan = "Umur relawan {nilai!r} tidak tercatat, padahal {kualifikasi!r} untuk {rentang}."
    message_pattern = (
        "The age of volunteer {nilai!r} is not recorded; {kualifikasi!r} asks for {rentang}."
    )
    pola_saran = "Catat tanggal lahirnya; pembaruan tidak dibatasi umur."


class UmurDiLuarRentang(Galat):
    """A first training for somebody too young or too old. The age itself is not told."""

    kode = "TB-053"
    pola_pesan = "Umur relawan {nilai!r} pada {terbit} di luar {rentang} untuk {kualifikasi!r}."
    message_pattern = (
        "Volunteer {nilai!r} on {terbit} is outside {rentang}, the ages for {kualifikasi!r}."
    )
    pola_saran = "Pilih orang lain; batas ini tidak berlaku untuk pembaruan."


# --- the smallest set of actions, teams at once: TB-060 to TB-079 --------------------------------


class SasaranBukanSiap(Galat):
    """A target that is no readiness."""

    kode = "TB-060"
    pola_pesan = "{nilai} bukan sasaran kesiapan."
    message_pattern = "{nilai} is no readiness to aim at."
    pola_saran = "Pilih siap_bersyarat (yang wajib saja) atau siap (termasuk yang dianjurkan)."


class KursiTidakTerisi(Galat):
    """Seats for which there are not enough people, whatever they learn."""

    kode = "TB-061"
    pola_pesan = (
        "Kursi {nilai} meminta {butuh} orang; yang dapat mengisinya, walau dilatih, hanya {calon}."
    )
    message_pattern = "Seats {nilai} ask for {butuh}; only {calon} could fill them, once trained."
    pola_saran = (
        "Izinkan rekrut, isi tanggal lahir yang belum tercatat, atau kurangi regunya; "
        "kurang {kurang} orang."
    )


class SyaratTerlaluBanyak(Galat):
    """A seat with so many requirements that the ways to meet them cannot all be looked at."""

    kode = "TB-062"
    pola_pesan = "Kursi dengan {nilai} syarat melebihi {batas}."
    message_pattern = "A seat with {nilai} requirements exceeds {batas}."
    pola_saran = "Gabungkan syarat yang selalu dibuktikan bersama menjadi satu keterampilan."


class AlatTidakDikenal(Galat):
    """An item that is not among the items at hand."""

    kode = "TB-063"
    pola_pesan = "Alat {nilai!r} tidak ada dalam kekuatan ini."
    message_pattern = "Item {nilai!r} is not in this strength."
    pola_saran = "Terapkan pada kekuatan yang dipakai menghitungnya, atau hitung ulang."


class BobotTidakDikenal(Galat):
    """A weight for a thing that nobody knows here, or that has none of its own."""

    kode = "TB-064"
    pola_pesan = "Bobot {jenis} untuk {nilai!r} tidak mengenai apa pun."
    message_pattern = "The weight of {jenis} for {nilai!r} concerns nothing."
    pola_saran = "Periksa ejaannya; yang dikenal: {ada}."


class PencarianReguTerlaluBesar(Galat):
    """Teams at once: too many combinations would have to be looked at."""

    kode = "TB-065"
    pola_pesan = "Pencarian regu serentak melebihi {nilai} langkah; sejauh ini {regu} regu."
    message_pattern = "The search for teams at once exceeds {nilai} steps; {regu} teams so far."
    pola_saran = "Kurangi pola yang ditanyakan sekaligus, atau batasi dengan paling_banyak."


# --- the logbook: TB-080 to TB-109 ---------------------------------------------------------------


class LangkahTidakSah(Galat):
    """A step that cannot be taken as its subject stands."""

    kode = "TB-080"
    pola_pesan = "{langkah} tidak dapat dicatat: {pokok} {nilai} {keadaan}."
    message_pattern = "{langkah} cannot be entered: {pokok} {nilai} stands as {keadaan}."
    pola_saran = "Yang dapat dicatat sekarang: {sah}."


class HariBelumTiba(Galat):
    """A past fact on a day after its entry."""

    kode = "TB-081"
    pola_pesan = "Hari kejadian {nilai} sesudah hari pencatatan {dicatat}."
    message_pattern = "The fact of {nilai} lies after its entry on {dicatat}."
    pola_saran = "Catat sesudah terjadi; betulkan tahunnya bila salah tulis."


class HariMendahului(Galat):
    """A day before the one that it must follow."""

    kode = "TB-082"
    pola_pesan = "{nilai} mendahului {sebutan} {batas}."
    message_pattern = "{nilai} is before {batas}: {sebutan}."
    pola_saran = "Periksa kedua harinya; batalkan langkah terdahulu bila itu yang salah."


class BukanLangkahTerakhir(Galat):
    """Only the last step of a subject is taken back, and only once."""

    kode = "TB-083"
    pola_pesan = "Peristiwa {nilai} bukan langkah terakhir {pokok} {subjek} (kini {ada})."
    message_pattern = "Event {nilai} is not the last step of {pokok} {subjek} (now {ada})."
    pola_saran = "Batalkan dahulu langkah yang lebih baru, mulai dari yang terakhir."


class OrangTidakDikenal(Galat):
    """A code of nobody in this book."""

    kode = "TB-084"
    pola_pesan = "Orang berkode {nilai!r} tidak ada dalam buku."
    message_pattern = "There is nobody with code {nilai!r} in the book."
    pola_saran = "Catat dahulu sebagai anggota, atau betulkan kodenya."


class BukanAnggota(Galat):
    """Somebody who was no member on the day it matters."""

    kode = "TB-085"
    pola_pesan = "Orang {nilai} sudah keluar pada {keluar}."
    message_pattern = "Person {nilai} had left on {keluar}."
    pola_saran = "Pilih anggota, atau catat dahulu bahwa ia masuk lagi."


class KoordinatorSudahAda(Galat):
    """Two coordinators of one part."""

    kode = "TB-086"
    pola_pesan = "Koordinator {bagian} sudah {ada}, bukan {nilai}."
    message_pattern = "{ada} coordinates {bagian} already, not {nilai}."
    pola_saran = "Tempatkan {ada} sebagai anggota lebih dahulu."


class MasaBaktiBertumpuk(Galat):
    """Two boards in office on one day."""

    kode = "TB-087"
    pola_pesan = "Masa bakti mulai {nilai} bertumpuk dengan masa bakti {mulai} s.d. {sampai}."
    message_pattern = "A term from {nilai} overlaps the term from {mulai} to {sampai}."
    pola_saran = "Mulai pada {sampai}, atau akhiri dahulu masa bakti yang itu."


class PengurusTanpaKetua(Galat):
    """A board on which nobody is the ketua."""

    kode = "TB-088"
    pola_pesan = "Kepengurusan tanpa ketua."
    message_pattern = "A board without a chair."
    pola_saran = "Isi kursi ketua."


class PengurusTidakMenjabat(Galat):
    """No board is in office on the day."""

    kode = "TB-089"
    pola_pesan = "Tidak ada pengurus yang menjabat pada {nilai}."
    message_pattern = "No board is in office on {nilai}."
    pola_saran = "Angkat pengurus baru; masa bakti yang habis tidak diperpanjang diam-diam."


class PerolehanGanda(Galat):
    """One certificate entered twice."""

    kode = "TB-090"
    pola_pesan = "Kualifikasi {nilai!r} terbitan {terbit} sudah tercatat bagi {orang}."
    message_pattern = "Qualification {nilai!r} of {terbit} stands on {orang}'s card already."
    pola_saran = "Catat hanya yang baru; perpanjangan bertanggal terbit sendiri."


class TidakAdaPadaKartu(Galat):
    """An absence or a qualification that does not stand on a person's card."""

    kode = "TB-091"
    pola_pesan = "Peristiwa {nilai} tidak berlaku pada kartu {orang}."
    message_pattern = "Event {nilai} does not stand on the card of {orang}."
    pola_saran = "Pakai nomor peristiwa yang mencatatnya: {ada}."


class AlatTidakTercatat(Galat):
    """A code of no item in this book."""

    kode = "TB-092"
    pola_pesan = "Alat berkode {nilai!r} tidak ada dalam buku."
    message_pattern = "There is no item with code {nilai!r} in the book."
    pola_saran = "Catat dahulu penerimaannya, atau betulkan kodenya."


class AlatHarusSatuan(Galat):
    """Several ropes under one code, although each has its own log."""

    kode = "TB-093"
    pola_pesan = "{nilai} alat yang diperiksa setiap pakai tidak boleh berkode satu."
    message_pattern = "{nilai} items that are inspected after every use cannot share a code."
    pola_saran = "Beri setiap tali kodenya sendiri; riwayatnya dicatat satu per satu."


class SudahTercatat(Galat):
    """A drill, a report or a reading that stands in the book already."""

    kode = "TB-094"
    pola_pesan = "{pokok} {nilai} sudah tercatat sebagai peristiwa {ada}."
    message_pattern = "{pokok} {nilai} stands in the book already, as event {ada}."
    pola_saran = "Bila yang tercatat salah, batalkan peristiwa {ada} lalu catat lagi."


class AnggotaReguLain(Galat):
    """A person in two teams at once."""

    kode = "TB-095"
    pola_pesan = "{nilai} masih dalam regu {regu}."
    message_pattern = "{nilai} still stands in team {regu}."
    pola_saran = "Bubarkan regu {regu} lebih dahulu, atau pilih orang lain."


class ReguTidakDikenal(Galat):
    """A code of no team in this book."""

    kode = "TB-096"
    pola_pesan = "Regu berkode {nilai!r} tidak ada dalam buku."
    message_pattern = "There is no team with code {nilai!r} in the book."
    pola_saran = "Pakai kode regu yang dibentuk, atau bentuk dahulu."


class DigabungKeDirinya(Galat):
    """A merge of something into itself."""

    kode = "TB-097"
    pola_pesan = "{nilai!r} tidak dapat digabung ke dirinya sendiri."
    message_pattern = "{nilai!r} cannot be merged into itself."
    pola_saran = "Sebut yang lain sebagai tujuannya."


class AmbangTerbalik(Galat):
    """A release that is not below the trigger: noise would ring the alarm again and again."""

    kode = "TB-098"
    pola_pesan = "Ambang turun {nilai} cm tidak di bawah ambang naik {naik_cm} cm."
    message_pattern = "A release at {nilai} cm is not below the trigger at {naik_cm} cm."
    pola_saran = "Pilih ambang turun di bawah ambang naik."


class KampungTidakDikenal(Galat):
    """A kampung that the list does not hold."""

    kode = "TB-099"
    pola_pesan = "Kampung {nilai!r} tidak ada dalam daftar."
    message_pattern = "Kampung {nilai!r} is not in the list."
    pola_saran = "Pakai kode kampung dalam daftar."


class BedaPos(Galat):
    """Readings of several posts, of which each has its own threshold and its own alarm."""

    kode = "TB-100"
    pola_pesan = "Bacaan pos {nilai!r} di antara bacaan pos {pos!r}."
    message_pattern = "A reading of post {nilai!r} among those of post {pos!r}."
    pola_saran = "Nilai setiap pos sendiri-sendiri."


class MasaTanpaAkhir(Galat):
    """A share of days in a period without an end."""

    kode = "TB-101"
    pola_pesan = "{nilai} tidak berakhir, jadi banyak harinya tidak terdefinisi."
    message_pattern = "{nilai} has no end, and so no number of days."
    pola_saran = "Beri masa yang berakhir."


class KursiRangkap(Galat):
    """Taking a step back would give somebody two seats on one board."""

    kode = "TB-102"
    pola_pesan = "{nilai} akan menduduki kursi {kursi} sekaligus pada kepengurusan sejak {mulai}."
    message_pattern = "{nilai} would hold the seats {kursi} at once on the board since {mulai}."
    pola_saran = "Batalkan pengisian salah satu kursi itu, atau isi dengan orang lain, lalu ulangi."


# --- things: TB-110 to TB-139 --------------------------------------------------------------------


class BarisBukanIsian(Galat):
    """A row that is neither the value asked for nor its fields in their order."""

    kode = "TB-110"
    pola_pesan = "Baris {nilai!r} bukan {sebagai} dan bukan isiannya."
    message_pattern = "Row {nilai!r} is no {sebagai}, nor its fields."
    pola_saran = "Isi baris menurut urutan: {isian}."


class AlatGanda(Galat):
    """One item on two lines: whether its stock was counted twice cannot be known."""

    kode = "TB-111"
    pola_pesan = "Alat {nilai!r} disebut lebih dari sekali dalam bidang {bidang!r}."
    message_pattern = "Item {nilai!r} stands on more than one line of section {bidang!r}."
    pola_saran = "Gabungkan barisnya bila persediaannya berbeda; hapus satu bila tercatat dua kali."


class KapasitasBertentangan(Galat):
    """One shelter with several capacities."""

    kode = "TB-112"
    pola_pesan = "Tempat {nilai!r} tercatat dengan kapasitas {kapasitas}."
    message_pattern = "Place {nilai!r} is listed with capacities {kapasitas}."
    pola_saran = "Ukur tempatnya, lalu tulis satu kapasitas; dua tempat diberi dua kode."


class RTTidakDikenal(Galat):
    """A row for a neighbourhood whose people were not given."""

    kode = "TB-113"
    pola_pesan = "RT {nilai!r} tidak ada dalam daftar penduduk."
    message_pattern = "RT {nilai!r} is not in the list of people."
    pola_saran = "Tulis jumlah jiwanya, nol bila kosong, atau betulkan kode RT."


class KelompokMelebihiPenduduk(Galat):
    """A vulnerable group larger than the whole population."""

    kode = "TB-114"
    pola_pesan = "Kelompok {kelompok} {nilai} jiwa melebihi penduduk {jiwa}."
    message_pattern = "Group {kelompok} of {nilai} is larger than the population of {jiwa}."
    pola_saran = "Periksa cacah kelompok dan jumlah penduduk."


class MelebihiSeluruhnya(Galat):
    """A part that is larger than the whole it is a part of."""

    kode = "TB-115"
    pola_pesan = "{sebutan} {nilai} melebihi {seluruh} {penyebut}."
    message_pattern = "{sebutan}: {nilai} is more than {seluruh}: {penyebut}."
    pola_saran = "Periksa keduanya; bagian tidak pernah lebih besar daripada seluruhnya."


class LuasMelebihiLingkaran(Galat):
    """A protected area that no such number of posts can reach."""

    kode = "TB-116"
    pola_pesan = "Luas terlindung {nilai} km2 melebihi {pos} lingkaran penuh ({batas} km2)."
    message_pattern = "Protected area {nilai} km2 exceeds {pos} full circles ({batas} km2)."
    pola_saran = "Gabungkan lingkaran pos, potong pada batas wilayah, lalu hitung luasnya."


class TinggiTerbalik(Galat):
    """A top that is not above its base."""

    kode = "TB-117"
    pola_pesan = "Puncak {nilai} cm tidak di atas dasar {dasar_cm} cm."
    message_pattern = "The top at {nilai} cm is not above the base at {dasar_cm} cm."
    pola_saran = "Ukur keduanya dari lantai: dasar tabung dan puncaknya."


class PosisiDiLuarLantai(Galat):
    """A unit that stands outside the floor."""

    kode = "TB-118"
    pola_pesan = "Posisi ({nilai}, {y_m}) m di luar lantai {panjang_m} x {lebar_m} m."
    message_pattern = "Position ({nilai}, {y_m}) m is outside the floor {panjang_m} x {lebar_m} m."
    pola_saran = "Ukur posisi dari sudut lantai yang sama, dalam meter."


class PosisiKosong(Galat):
    """A floor without any unit has no nearest one."""

    kode = "TB-119"
    pola_pesan = "Tidak ada satu pun APAR pada lantai ini."
    message_pattern = "There is not one extinguisher on this floor."
    pola_saran = "Isi paling sedikit satu posisi."


class GolonganTidakNaik(Galat):
    """Bands that do not rise, or none."""

    kode = "TB-120"
    pola_pesan = "Batas golongan {nilai!r} tidak naik."
    message_pattern = "The limits of the bands {nilai!r} do not rise."
    pola_saran = "Tulis golongan dari yang terendah, tiap batas atas lebih besar dari sebelumnya."


class GolonganTidakMencakup(Galat):
    """A scale whose highest value lies above the last band."""

    kode = "TB-121"
    pola_pesan = "Golongan sampai {nilai} tidak mencakup nilai tertinggi {tertinggi}."
    message_pattern = "Bands up to {nilai} do not reach the highest value {tertinggi}."
    pola_saran = "Naikkan batas golongan terakhir sampai nilai tertinggi skala."


class NilaiDiLuarSkala(Galat):
    """A likelihood or an impact that the scale does not have."""

    kode = "TB-122"
    pola_pesan = "Nilai {nilai} di luar skala 1 sampai {tertinggi}."
    message_pattern = "Value {nilai} is outside the scale of 1 to {tertinggi}."
    pola_saran = "Pakai nilai pada skala, atau betulkan nilai tertingginya."


class BanyakLantaiBerbeda(Galat):
    """Stock given for another number of floors."""

    kode = "TB-123"
    pola_pesan = "Persediaan untuk {nilai} lantai, luas untuk {lantai}."
    message_pattern = "Stock is given for {nilai} floors, area for {lantai}."
    pola_saran = "Isi satu persediaan untuk setiap lantai, menurut urutan yang sama."


class LantaiTanpaLuas(Galat):
    """A building without a floor."""

    kode = "TB-124"
    pola_pesan = "Tidak ada satu pun lantai."
    message_pattern = "There is not one floor."
    pola_saran = "Isi luas paling sedikit satu lantai."


# --- the joined assessment: TB-140 to TB-149 -----------------------------------------------------


class KTBKelurahanLain(Galat):
    """A KTB, or a kampung, that does not stand among those of the kelurahan."""

    kode = "TB-140"
    pola_pesan = "{nilai} tercatat di kelurahan {lain}, tidak terdaftar di {di}."
    message_pattern = "{nilai} is recorded in kelurahan {lain}, not listed in {di}."
    pola_saran = "Serahkan hanya kampung dan buku KTB kelurahan itu; daftarkan KTB pada kampungnya."


class DiDuaKTB(Galat):
    """One code in two KTB: counted together it would count twice."""

    kode = "TB-141"
    pola_pesan = "{nilai} tercatat di {ktb} dan di {lain}."
    message_pattern = "{nilai} stands in {ktb} and in {lain}."
    pola_saran = "Keluarkan dari salah satu KTB; orang atau alat lain beri kode sendiri."


class TanpaKelurahan(Galat):
    """A kecamatan of which no kelurahan was judged."""

    kode = "TB-142"
    pola_pesan = "Kecamatan {nilai} tidak mempunyai penilaian kelurahan."
    message_pattern = "Kecamatan {nilai} has no kelurahan that was judged."
    pola_saran = "Nilai setiap kelurahannya dengan nilai_kelurahan lebih dahulu."


class KelurahanTidakSebanding(Galat):
    """Two kelurahan judged on different days, or by different policies."""

    kode = "TB-143"
    pola_pesan = "{nilai} ({pada}) tidak sebanding dengan {lain} ({pada_lain})."
    message_pattern = "{nilai} ({pada}) cannot be compared with {lain} ({pada_lain})."
    pola_saran = "Nilai semua kelurahan pada hari yang sama dengan kebijakan yang sama."
