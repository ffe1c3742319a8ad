"""What a study visit and its plan refuse. Codes ST-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

# --- facts and visits: ST-001 to ST-009 ----------------------------------------------------------


class FaktaKosong(Galat):
    """A fact that has neither a figure nor a sentence, or a figure without its unit."""

    kode = "ST-001"
    pola_pesan = "Fakta {nilai} tidak menyebut {kurang}."
    message_pattern = "Fact {nilai} does not tell {kurang}."
    pola_saran = "Isi nilai beserta satuannya, atau keterangan."


class FaktaTidakAda(Galat):
    """A fact that nobody handed over: it is unknown, which is not zero."""

    kode = "ST-002"
    pola_pesan = "Tidak ada fakta {nilai} tentang {wilayah}."
    message_pattern = "There is no fact {nilai} about {wilayah}."
    pola_saran = "Tambahkan faktanya beserta sumbernya, atau biarkan tidak diketahui."


class FaktaBertentangan(Galat):
    """Facts that disagree where one is asked for: the caller chooses, not the library."""

    kode = "ST-003"
    pola_pesan = "Fakta {nilai} tentang {wilayah} bertentangan: {isi}."
    message_pattern = "Facts {nilai} about {wilayah} disagree: {isi}."
    pola_saran = "Pilih satu menurut sumber dan tanggalnya; keduanya tetap disimpan."


class SumberTercampur(Galat):
    """Figures of different sources or days in one reckoning."""

    kode = "ST-004"
    pola_pesan = "{nilai} mencampur sumber atau tanggal: {isi}."
    message_pattern = "{nilai} mixes sources or days: {isi}."
    pola_saran = "Pakai angka dari satu sumber dan satu tanggal."


class SatuanBerbeda(Galat):
    """Figures of different units in one reckoning."""

    kode = "ST-005"
    pola_pesan = "{nilai} mencampur satuan: {isi}."
    message_pattern = "{nilai} mixes units: {isi}."
    pola_saran = "Samakan satuannya lebih dahulu."


class BerkunjungKeDiriSendiri(Galat):
    """Guest and host are the same region, or one lies in the other."""

    kode = "ST-006"
    pola_pesan = "Tamu {nilai} dan tuan rumah {tuan_rumah} bukan dua wilayah."
    message_pattern = "Guest {nilai} and host {tuan_rumah} are not two regions."
    pola_saran = "Isi kode dua wilayah yang terpisah."


class WilayahBerbeda(Galat):
    """Figures of different places in one reckoning."""

    kode = "ST-007"
    pola_pesan = "Angka {nilai} dan angka {wilayah} bukan tentang satu wilayah."
    message_pattern = "The figures of {nilai} and of {wilayah} are not about one region."
    pola_saran = "Pakai angka dari satu wilayah."


# --- innovations and gaps: ST-010 to ST-019 ------------------------------------------------------


class CaraKosong(Galat):
    """A requirement that nothing can meet, or a way of meeting it that needs nothing."""

    kode = "ST-010"
    pola_pesan = "Syarat {nilai} tanpa cara memenuhi yang menyebut unsur."
    message_pattern = "Requirement {nilai} has no way of meeting it that names an element."
    pola_saran = "Isi paling sedikit satu cara, tiap cara paling sedikit satu unsur."


class UnsurTidakDikenal(Galat):
    """An element that is not on the list of elements."""

    kode = "ST-011"
    pola_pesan = "Unsur {nilai} tidak ada dalam daftar."
    message_pattern = "Element {nilai} is not on the list."
    pola_saran = "Tambahkan ke daftar unsur, atau betulkan kodenya; ada: {ada}."


class BiayaTerbalik(Galat):
    """A cost range whose end lies below its beginning, or of which half is unknown."""

    kode = "ST-012"
    pola_pesan = "Biaya tertinggi {nilai} tidak cocok dengan biaya terendah {terendah}."
    message_pattern = "Highest cost {nilai} does not fit lowest cost {terendah}."
    pola_saran = "Isi terendah dan tertinggi berurutan, atau kosongkan keduanya."


class KesenjanganTerlaluBesar(Galat):
    """So many ways cross each other that the smallest set was not proved within the limit."""

    kode = "ST-013"
    pola_pesan = "Himpunan terkecil dari {nilai} syarat belum terbukti setelah {batas} langkah."
    message_pattern = "The smallest set of {nilai} requirements is unproved after {batas} steps."
    pola_saran = "Nilai lebih sedikit inovasi sekaligus, atau kurangi cara yang setara."


class BagianTidakDikenal(Galat):
    """A part that the innovation does not have."""

    kode = "ST-014"
    pola_pesan = "Bagian {nilai} tidak ada pada inovasi {inovasi}."
    message_pattern = "Part {nilai} is not in innovation {inovasi}."
    pola_saran = "Pakai kode bagian yang ada: {ada}."


class InovasiTidakDikenal(Galat):
    """An innovation that is not among those handed over."""

    kode = "ST-015"
    pola_pesan = "Inovasi {nilai} tidak ada di antara yang diberikan."
    message_pattern = "Innovation {nilai} is not among those given."
    pola_saran = "Tambahkan inovasinya, atau betulkan kodenya; ada: {ada}."


# --- plans: ST-020 to ST-039 ---------------------------------------------------------------------


class KegiatanTanpaDana(Galat):
    """An activity that costs money and has none."""

    kode = "ST-020"
    pola_pesan = "Kegiatan {nilai} berbiaya Rp {biaya} tanpa sumber dana."
    message_pattern = "Activity {nilai} costs Rp {biaya} and has no fund."
    pola_saran = "Sebut dananya, atau jadikan kegiatan tanpa biaya."


class DanaTidakBoleh(Galat):
    """A fund that may not pay the activity, by the rules of `anggaran`."""

    kode = "ST-021"
    pola_pesan = "Dana {dana} tidak boleh membiayai kegiatan {nilai}: {alasan}."
    message_pattern = "Fund {dana} may not pay activity {nilai}: {alasan}."
    pola_saran = "Cari pengganti dengan bandingkan_dana."


class DanaTidakDikenal(Galat):
    """A fund that the plan does not have."""

    kode = "ST-022"
    pola_pesan = "Dana {nilai} tidak ada dalam rencana."
    message_pattern = "Fund {nilai} is not in the plan."
    pola_saran = "Tambahkan dananya, atau betulkan kodenya; ada: {ada}."


class PendahuluTidakDikenal(Galat):
    """An activity that waits for one which is not in the plan."""

    kode = "ST-023"
    pola_pesan = "Kegiatan {kegiatan} menunggu {nilai}, yang tidak ada dalam rencana."
    message_pattern = "Activity {kegiatan} waits for {nilai}, which is not in the plan."
    pola_saran = "Tambahkan kegiatannya, atau hapus ketergantungannya."


class KetergantunganBerputar(Galat):
    """Activities or innovations that wait for each other in a circle."""

    kode = "ST-024"
    pola_pesan = "Ketergantungan berputar: {nilai}."
    message_pattern = "Dependencies go in a circle: {nilai}."
    pola_saran = "Putuskan salah satu panahnya."


class DayaTidakDikenal(Galat):
    """A resource that the plan does not have."""

    kode = "ST-025"
    pola_pesan = "Sumber daya {nilai} tidak ada dalam rencana."
    message_pattern = "Resource {nilai} is not in the plan."
    pola_saran = "Tambahkan sumber dayanya, atau betulkan kodenya; ada: {ada}."


class DayaTidakCukup(Galat):
    """An activity that alone needs more of a resource than there is."""

    kode = "ST-026"
    pola_pesan = "Kegiatan {kegiatan} memerlukan {nilai} {daya}, padahal hanya ada {ada}."
    message_pattern = "Activity {kegiatan} needs {nilai} {daya}; there are only {ada}."
    pola_saran = "Tambah sumber dayanya, atau pecah kegiatannya."


class TargetTanpaBaseline(Galat):
    """A target whose starting point is unknown: nobody could tell whether it was reached."""

    kode = "ST-027"
    pola_pesan = "Indikator {nilai} bertarget {target} tanpa nilai awal."
    message_pattern = "Indicator {nilai} has target {target} and no baseline."
    pola_saran = "Ukur dahulu keadaan awal beserta tanggalnya."


class PaguAdopsiTerlampaui(Galat):
    """The activities of a fund cost more than it holds."""

    kode = "ST-028"
    pola_pesan = "Kegiatan dari dana {nilai} berjumlah Rp {jumlah}, melebihi Rp {rupiah}."
    message_pattern = "Activities of fund {nilai} come to Rp {jumlah}, above Rp {rupiah}."
    pola_saran = "Pilih sebagian dengan pilih_adopsi, atau tambah dananya."


class JendelaTertutup(Galat):
    """An activity whose days end before it can be done, by its budget year or its deadline."""

    kode = "ST-029"
    pola_pesan = "Kegiatan {nilai} paling cepat selesai {selesai}, melewati {batas} ({sebab})."
    message_pattern = "Activity {nilai} ends {selesai} at the earliest, after {batas} ({sebab})."
    pola_saran = "Mulai lebih awal, percepat pendahulunya, atau pakai dana tahun berikutnya."


class JadwalAdopsiMustahil(Galat):
    """Resources and windows leave no schedule at all; proved by trying every order."""

    kode = "ST-030"
    pola_pesan = "Tidak ada jadwal bagi {nilai} kegiatan; terbukti."
    message_pattern = "There is no schedule for {nilai} activities; proved."
    pola_saran = "Tambah sumber daya atau longgarkan tenggat."


class JadwalAdopsiBelumDitemukan(Galat):
    """No schedule was found within the limit; whether there is one is not known."""

    kode = "ST-031"
    pola_pesan = "Belum ditemukan jadwal bagi {nilai} kegiatan setelah {batas} langkah."
    message_pattern = "No schedule for {nilai} activities was found after {batas} steps."
    pola_saran = "Naikkan batas langkah, tambah sumber daya, atau longgarkan tenggat."


class PilihanAdopsiMustahil(Galat):
    """What must be adopted does not fit the funds."""

    kode = "ST-032"
    pola_pesan = "Inovasi wajib {nilai} memerlukan Rp {jumlah} dari dana {dana}, ada Rp {rupiah}."
    message_pattern = "Obligatory {nilai} need Rp {jumlah} of fund {dana}; it holds Rp {rupiah}."
    pola_saran = "Kurangi yang wajib, atau tambah dananya."


class TenggatSebelumMulai(Galat):
    """A last day that lies before the first."""

    kode = "ST-033"
    pola_pesan = "Tenggat {nilai} lebih awal dari {mulai}."
    message_pattern = "Deadline {nilai} is before {mulai}."
    pola_saran = "Isi tenggat pada atau sesudah hari pertamanya."


class TargetBerlawanan(Galat):
    """A target on the wrong side of its baseline."""

    kode = "ST-034"
    pola_pesan = "Target {nilai} berlawanan dengan arah {arah} dari nilai awal {baseline}."
    message_pattern = "Target {nilai} goes against direction {arah} from baseline {baseline}."
    pola_saran = "Betulkan arahnya, atau targetnya."


# --- the book: ST-040 to ST-059 ------------------------------------------------------------------


class RencanaTidakDikenal(Galat):
    """A plan that the book does not hold."""

    kode = "ST-040"
    pola_pesan = "Rencana {nilai!r} tidak ada dalam buku."
    message_pattern = "Plan {nilai!r} is not in the book."
    pola_saran = "Setujui rencananya lebih dahulu, atau betulkan kodenya."


class RencanaSudahAda(Galat):
    """A plan under a code that was used before."""

    kode = "ST-041"
    pola_pesan = "Rencana {nilai} sudah pernah disetujui."
    message_pattern = "Plan {nilai} was approved before."
    pola_saran = "Pakai kode baru; rencana berjalan diubah dengan adaptasi."


class KegiatanAdopsiTidakDikenal(Galat):
    """An activity that the plan does not have."""

    kode = "ST-042"
    pola_pesan = "Kegiatan {nilai!r} tidak ada dalam rencana {rencana}."
    message_pattern = "Activity {nilai!r} is not in plan {rencana}."
    pola_saran = "Pakai kode kegiatan rencana itu: {ada}."


class LangkahAdopsiTidakSah(Galat):
    """A step that cannot be made from where the activity stands."""

    kode = "ST-043"
    pola_pesan = "Kegiatan {nilai} sedang {keadaan}; langkah {langkah} hanya sah dari: {dari}."
    message_pattern = "Activity {nilai} is {keadaan}; step {langkah} is only made from: {dari}."
    pola_saran = "Langkah yang sah sekarang: {sah}."


class HariSesudahTercatat(Galat):
    """A step that is entered before it happened."""

    kode = "ST-044"
    pola_pesan = "Hari {nilai} sesudah hari pencatatannya ({tercatat})."
    message_pattern = "Day {nilai} is after the day of its entry ({tercatat})."
    pola_saran = "Catat pada hari kejadian atau sesudahnya."


class HariMendahului(Galat):
    """A step that happened before the one that it follows."""

    kode = "ST-045"
    pola_pesan = "Hari {nilai} mendahului {sebelum} ({hari})."
    message_pattern = "Day {nilai} is before {sebelum} ({hari})."
    pola_saran = "Periksa harinya; urutan kejadian tidak dapat dibalik."


class PendahuluBelumSelesai(Galat):
    """An activity begins while one that it waits for is not done."""

    kode = "ST-046"
    pola_pesan = "Kegiatan {nilai} menunggu {belum}."
    message_pattern = "Activity {nilai} waits for {belum}."
    pola_saran = "Selesaikan pendahulunya, atau ubah ketergantungannya dengan adaptasi."


class IndikatorTidakDikenal(Galat):
    """An indicator that the plan does not have."""

    kode = "ST-047"
    pola_pesan = "Indikator {nilai!r} tidak ada dalam rencana {rencana}."
    message_pattern = "Indicator {nilai!r} is not in plan {rencana}."
    pola_saran = "Pakai kode indikator rencana itu: {ada}."


class KodeKegiatanBerubah(Galat):
    """An adaptation that makes another activity of it, or changes nothing."""

    kode = "ST-048"
    pola_pesan = "Adaptasi {nilai} bukan perubahan atas kegiatan {kegiatan}."
    message_pattern = "Adaptation {nilai} is no change of activity {kegiatan}."
    pola_saran = "Pertahankan kodenya dan ubah paling sedikit satu isinya."


class BukanLangkahTerakhirAdopsi(Galat):
    """Only the last step of a plan is taken back, then the one before it."""

    kode = "ST-049"
    pola_pesan = "Langkah {nilai} bukan langkah terakhir rencana {rencana} ({terakhir})."
    message_pattern = "Step {nilai} is not the last of plan {rencana} ({terakhir})."
    pola_saran = "Batalkan dari yang terakhir."


class RencanaBatal(Galat):
    """A plan whose approval was taken back: it never was."""

    kode = "ST-050"
    pola_pesan = "Persetujuan rencana {nilai} sudah dibatalkan."
    message_pattern = "The approval of plan {nilai} was taken back."
    pola_saran = "Setujui rencana baru dengan kode lain."


class JadwalRencanaLain(Galat):
    """A schedule that is not of the plan as it was approved."""

    kode = "ST-051"
    pola_pesan = "Jadwal rencana {nilai} bukan jadwal rencana {rencana} seperti disetujui."
    message_pattern = "The schedule of plan {nilai} is not of plan {rencana} as approved."
    pola_saran = "Susun jadwal dari isi persetujuan rencana itu."


# --- the innovation index: ST-060 and up ---------------------------------------------------------


class BanyakSkorSalah(Galat):
    """A form with more or fewer figures than it has lines."""

    kode = "ST-060"
    pola_pesan = "Ada {nilai} angka, seharusnya {seharusnya}."
    message_pattern = "There are {nilai} figures, expected {seharusnya}."
    pola_saran = "Isi satu angka untuk setiap indikator atau bagian."


class SkorMelebihiMaksimum(Galat):
    """Scores that come to more than the highest possible total."""

    kode = "ST-061"
    pola_pesan = "Jumlah skor {nilai} melebihi maksimum {maksimum}."
    message_pattern = "Total score {nilai} is above the maximum {maksimum}."
    pola_saran = "Periksa bobot dan maksimum pada formulir tahun itu."
