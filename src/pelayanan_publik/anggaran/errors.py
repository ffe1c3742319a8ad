"""What the rules of the budget refuse. Codes AG-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

# --- sharing (AG-001 to AG-019) -------------------------------------------------------------------


class TanpaPenerima(Galat):
    """Nobody to share among."""

    kode = "AG-001"
    pola_pesan = "Tidak ada penerima."
    message_pattern = "There is no recipient."
    pola_saran = "Isi paling sedikit satu kelurahan atau RW."


class PenerimaTidakDikenal(Galat):
    """A code that no recipient has."""

    kode = "AG-002"
    pola_pesan = "{nilai!r} bukan kode penerima."
    message_pattern = "{nilai!r} is no recipient's code."
    pola_saran = "Periksa ejaan kodenya, atau tambahkan penerimanya."


class UkuranTidakAda(Galat):
    """A recipient without a measure that the rule goes by."""

    kode = "AG-003"
    pola_pesan = "Penerima {penerima} tidak memiliki ukuran {nilai}; yang ada: {ada}."
    message_pattern = "Recipient {penerima} has no measure {nilai}; it has: {ada}."
    pola_saran = "Isi ukuran itu untuk setiap penerima; nol pun ditulis."


class UkuranSemuaNol(Galat):
    """A measure that is zero for all: nothing can be shared by it."""

    kode = "AG-004"
    pola_pesan = "Ukuran {nilai} nol untuk semua penerima (dipakai {aturan})."
    message_pattern = "Measure {nilai} is zero for every recipient (used by {aturan})."
    pola_saran = "Periksa datanya, atau beri bobot itu kepada ukuran lain."


class DasarBerganda(Galat):
    """Two kinds of base in one formula."""

    kode = "AG-005"
    pola_pesan = "Dasar Rp {nilai} dan dasar {bagian} dari pagu tidak dapat berlaku bersama."
    message_pattern = "A base of Rp {nilai} and a base of {bagian} of the pagu exclude each other."
    pola_saran = "Pilih salah satu: `dasar_rupiah` atau `dasar_bagian`."


class DasarTanpaSisa(Galat):
    """A base that takes the whole pagu, so that no weight counts."""

    kode = "AG-006"
    pola_pesan = "Dasar {nilai} dari pagu tidak menyisakan apa pun untuk bobot."
    message_pattern = "A base of {nilai} of the pagu leaves nothing for the weights."
    pola_saran = "Kecilkan dasarnya; untuk membagi sama rata pakai `rata`."


class DasarMelebihiPagu(Galat):
    """Bases that cost more than there is."""

    kode = "AG-007"
    pola_pesan = (
        "Dasar Rp {nilai} untuk {banyak} penerima berjumlah Rp {jumlah}, "
        "melebihi pagu Rp {pagu} dengan Rp {lebih}."
    )
    message_pattern = (
        "A base of Rp {nilai} for {banyak} recipients comes to Rp {jumlah}, "
        "which passes the pagu of Rp {pagu} by Rp {lebih}."
    )
    pola_saran = "Kecilkan dasarnya menjadi paling banyak Rp {paling_banyak}."


class MinimumMelebihiPagu(Galat):
    """Minimums that can not all be met."""

    kode = "AG-008"
    pola_pesan = "Semua minimum berjumlah Rp {nilai}, melebihi pagu Rp {pagu} dengan Rp {lebih}."
    message_pattern = (
        "All minimums come to Rp {nilai}, which passes the pagu of Rp {pagu} by Rp {lebih}."
    )
    pola_saran = "Turunkan minimum, seluruhnya paling sedikit Rp {lebih}, atau tambah pagu."


class MinimumDiAtasBagian(Galat):
    """One of the minimums that can not all be met: it asks for more than the rule gives."""

    kode = "AG-009"
    pola_pesan = "Minimum {penerima} Rp {nilai}, Rp {kurang} di atas bagiannya (aturan {aturan})."
    message_pattern = (
        "The minimum of {penerima}, Rp {nilai}, is Rp {kurang} above its share (rule {aturan})."
    )
    pola_saran = "Turunkan minimum ini, paling jauh Rp {kurang}, atau minimum penerima lain."


class TanpaAturan(Galat):
    """No rule to share by."""

    kode = "AG-010"
    pola_pesan = "Tidak ada aturan pembagian."
    message_pattern = "There is no rule to share by."
    pola_saran = "Isi paling sedikit satu aturan; yang pertama menjadi pembanding."


# --- funds, procurement, priorities (AG-080 and up) ----------------------------------------------


class KegiatanTidakDibiayai(Galat):
    """An activity that this fund may not pay, or for which that was not shown."""

    kode = "AG-080"
    pola_pesan = "{sumber} tidak dapat membiayai kegiatan {nilai}: {alasan}."
    message_pattern = "{sumber} cannot pay activity {nilai}: {alasan}."
    pola_saran = "Lengkapi syaratnya, atau pilih dana lain: sumber_dana menyebut yang boleh."


class DasarAnggaranKurang(Galat):
    """A figure without which the least budget is not defined."""

    kode = "AG-081"
    pola_pesan = "{nilai} belum diisi."
    message_pattern = "{nilai} is missing."
    pola_saran = "Kota tanpa desa: isi APBD dan DAK; yang memiliki desa: dana desa terendah."


class DAKMelebihiAPBD(Galat):
    """A part that is larger than the whole."""

    kode = "AG-082"
    pola_pesan = "DAK {nilai} melebihi APBD {apbd}."
    message_pattern = "DAK {nilai} exceeds the APBD {apbd}."
    pola_saran = "Periksa satuannya: keduanya dalam rupiah."


class TanpaPaket(Galat):
    """Nothing to procure."""

    kode = "AG-083"
    pola_pesan = "Tidak ada paket pengadaan."
    message_pattern = "There is no package to procure."
    pola_saran = "Isi paling sedikit satu paket."


class TimBerlebih(Galat):
    """More experts than people."""

    kode = "AG-084"
    pola_pesan = "Tenaga ahli {nilai} lebih banyak daripada anggota tim, {anggota}."
    message_pattern = "There are {nilai} experts in a team of {anggota}."
    pola_saran = "Hitung tenaga ahli di dalam jumlah anggota tim."


class BobotTidakSatu(Galat):
    """Weights that do not add up to the whole."""

    kode = "AG-085"
    pola_pesan = "Jumlah bobot {nilai}, bukan 1."
    message_pattern = "The weights add up to {nilai}, not to 1."
    pola_saran = "Bagi setiap bobot dengan jumlahnya; tidak ada bobot bawaan."


class KriteriaTidakSama(Galat):
    """A proposal scored by other criteria than those that have weights."""

    kode = "AG-086"
    pola_pesan = "Usulan {nilai}: kriteria kurang {kurang}, lebih {lebih}."
    message_pattern = "Proposal {nilai}: criteria missing {kurang}, extra {lebih}."
    pola_saran = "Beri nilai untuk setiap kriteria yang berbobot, dan hanya untuk itu."


class BukanKelurahan(Galat):
    """A pagu of a kelurahan for a region that is none."""

    kode = "AG-088"
    pola_pesan = "Wilayah {nilai} bertingkat {tingkat}, bukan kelurahan."
    message_pattern = "Region {nilai} is a {tingkat}, not a kelurahan."
    pola_saran = "Isi kode kelurahan lengkap, seperti 34.71.14.1001."


class KelasTanpaDAU(Galat):
    """A class of DAU on money that is no DAU."""

    kode = "AG-089"
    pola_pesan = "Kelas {nilai} hanya untuk DAU kelurahan, bukan {sumber}."
    message_pattern = "Class {nilai} is for DAU kelurahan only, not for {sumber}."
    pola_saran = "Kosongkan kelas_dau, atau perbaiki sumber dananya."


class TanpaUsulan(Galat):
    """No proposal to rank."""

    kode = "AG-087"
    pola_pesan = "Tidak ada usulan."
    message_pattern = "There is no proposal."
    pola_saran = "Isi paling sedikit satu usulan."


# --- RAB, shifting, the book of realisation (AG-040 to AG-079) ------------------------------------


class BagianKosong(Galat):
    """A part of a RAB without a line, or a RAB without a part."""

    kode = "AG-040"
    pola_pesan = "{nilai} tidak memiliki isi."
    message_pattern = "{nilai} is empty."
    pola_saran = "Isi paling sedikit satu baris, atau hapus bagiannya."


class RekeningLainKegiatan(Galat):
    """A line under another unit or kegiatan than the first line of its RAB."""

    kode = "AG-041"
    pola_pesan = "Baris {nilai} ada di bawah {di}, baris pertama di bawah {seharusnya}."
    message_pattern = "Line {nilai} stands under {di}, the first line under {seharusnya}."
    pola_saran = "Satu RAB untuk satu kegiatan: betulkan rekening, atau susun RAB tersendiri."


class PaguTerlampaui(Galat):
    """A RAB that costs more than there is."""

    kode = "AG-042"
    pola_pesan = "RAB berjumlah Rp {nilai}, melebihi Rp {batas} dengan Rp {lebih}."
    message_pattern = "The RAB costs Rp {nilai}, which passes Rp {batas} by Rp {lebih}."
    pola_saran = "Kurangi volume atau buang baris senilai paling sedikit Rp {lebih}."


class BarisTanpaNilai(Galat):
    """A line that was rounded down to nothing."""

    kode = "AG-043"
    pola_pesan = "Baris {nilai} bernilai Rp 0 sesudah dibulatkan {pembulatan}."
    message_pattern = "Line {nilai} is worth Rp 0 after rounding ({pembulatan})."
    pola_saran = "Pakai satuan yang lebih besar, atau gabungkan baris itu dengan baris lain."


class PergeseranTidakDiatur(Galat):
    """A shift for which the sources name nobody who approves it."""

    kode = "AG-050"
    pola_pesan = "Sumber tidak menyebut penyetuju item baru dalam satu sub rincian ({nilai})."
    message_pattern = "No source says who approves a new item in one sub rincian ({nilai})."
    pola_saran = "Mintalah putusan PPKD; item baru dapat diberi sub rincian sendiri."


class PersetujuanKurang(Galat):
    """A shift approved by somebody who may not approve it."""

    kode = "AG-051"
    pola_pesan = "Persetujuan {nilai} tidak cukup; pergeseran ini memerlukan {perlu}."
    message_pattern = "Approval by {nilai} is not enough; this shift needs {perlu}."
    pola_saran = "Ajukan kepada {perlu}, lalu catat dengan nomor dokumennya."


class PergeseranDiTempat(Galat):
    """A shift from a line to itself."""

    kode = "AG-052"
    pola_pesan = "Baris {nilai} tidak dapat digeser ke dirinya sendiri."
    message_pattern = "Line {nilai} cannot be shifted to itself."
    pola_saran = "Sebutkan dua baris yang berbeda."


class LangkahAnggaranTidakSah(Galat):
    """A step that the state of the book does not allow."""

    kode = "AG-060"
    pola_pesan = "Buku anggaran {keadaan}: {nilai} tidak dapat dicatat."
    message_pattern = "The budget book is {keadaan}: {nilai} cannot be entered."
    pola_saran = "Yang dapat dicatat: {sah}."


class BelumBerpagu(Galat):
    """A book in which no pagu stands yet."""

    kode = "AG-061"
    pola_pesan = "Buku anggaran belum memiliki pagu."
    message_pattern = "The budget book has no pagu yet."
    pola_saran = "Tetapkan pagu lebih dahulu, atau pilih tanggal sesudahnya."


class DiLuarTahunAnggaran(Galat):
    """A day outside the budget year."""

    kode = "AG-062"
    pola_pesan = "Tanggal {nilai} di luar tahun anggaran {tahun}."
    message_pattern = "Date {nilai} is outside budget year {tahun}."
    pola_saran = "Catat pada tanggal dalam tahun {tahun}, atau di buku tahunnya sendiri."


class BarisTidakDikenal(Galat):
    """A RAB line that is not in the book."""

    kode = "AG-064"
    pola_pesan = "Baris RAB {nilai!r} tidak ada di buku."
    message_pattern = "RAB line {nilai!r} is not in the book."
    pola_saran = "Baris yang ada: {ada}."


class BarisSudahAda(Galat):
    """A line code that another RAB of the book has taken."""

    kode = "AG-065"
    pola_pesan = "Kode baris {nilai} sudah dipakai RAB kegiatan {kegiatan}."
    message_pattern = "Line code {nilai} is taken by the RAB of activity {kegiatan}."
    pola_saran = "Beri kode yang belum dipakai dalam pagu ini."


class KegiatanSudahAda(Galat):
    """An activity whose RAB was approved before."""

    kode = "AG-066"
    pola_pesan = "RAB kegiatan {nilai} sudah disetujui dengan peristiwa nomor {nomor}."
    message_pattern = "The RAB of activity {nilai} was approved by event {nomor}."
    pola_saran = "Ubah dengan pergeseran, atau beri kegiatan baru kode sendiri."


class RencanaTerminSalah(Galat):
    """Shares that are no whole, or not one condition for each stage after the first."""

    kode = "AG-067"
    pola_pesan = "Rencana termin tidak sah: {nilai}; seharusnya {seharusnya}."
    message_pattern = "The plan of stages does not hold: {nilai}; it should be {seharusnya}."
    pola_saran = "Bagian termin berjumlah tepat 1, dengan satu syarat untuk setiap termin berikut."


class TerminTanpaRupiah(Galat):
    """A stage so small that no rupiah falls to it."""

    kode = "AG-068"
    pola_pesan = "Termin {nilai} tidak mendapat satu rupiah pun."
    message_pattern = "Stage {nilai} gets not a single rupiah."
    pola_saran = "Perbesar bagiannya, atau kurangi banyaknya termin."


class TerminTidakUrut(Galat):
    """A stage that is not the next one."""

    kode = "AG-069"
    pola_pesan = "Termin {nilai} tidak dapat dicatat; sudah cair {cair} dari {banyak} termin."
    message_pattern = "Stage {nilai} cannot be entered; {cair} of {banyak} stages are paid."
    pola_saran = "Termin cair berurutan; yang dibatalkan hanya yang terakhir cair."


class SyaratTerminBelumTercapai(Galat):
    """Too little of the stage before was spent for the next one to be paid."""

    kode = "AG-070"
    pola_pesan = (
        "Termin {nilai} menunggu realisasi Rp {syarat} dari termin sebelumnya; "
        "baru Rp {realisasi}, kurang Rp {kurang}."
    )
    message_pattern = (
        "Stage {nilai} waits until Rp {syarat} of the stage before is spent; "
        "it is Rp {realisasi}, Rp {kurang} short."
    )
    pola_saran = "Catat belanja senilai paling sedikit Rp {kurang} lagi, lalu cairkan."


class TerminSudahCair(Galat):
    """A new plan of stages after money has come."""

    kode = "AG-071"
    pola_pesan = "Rencana termin tidak dapat diganti: {nilai} termin sudah cair."
    message_pattern = "The plan of stages cannot be replaced: {nilai} stages are paid."
    pola_saran = "Pakai rencana yang tercatat."


class SisaBarisKurang(Galat):
    """More than is left of a line's budget."""

    kode = "AG-072"
    pola_pesan = "Rp {nilai} melebihi sisa baris {baris}: Rp {sisa}."
    message_pattern = "Rp {nilai} is more than is left of line {baris}: Rp {sisa}."
    pola_saran = "Kurangi jumlahnya, atau geser anggaran dari baris lain."


class KasAnggaranKurang(Galat):
    """More than is left of the money received."""

    kode = "AG-073"
    pola_pesan = "Rp {nilai} melebihi kas: Rp {kas} (diterima Rp {diterima})."
    message_pattern = "Rp {nilai} is more than the cash: Rp {kas} (received Rp {diterima})."
    pola_saran = "Tunggu termin berikutnya, atau kurangi jumlahnya."


class BuktiSudahDipakai(Galat):
    """One receipt for two entries."""

    kode = "AG-074"
    pola_pesan = "Bukti {nilai} sudah dipakai peristiwa nomor {nomor}."
    message_pattern = "Evidence {nilai} is used by event {nomor}."
    pola_saran = "Periksa nomor bukti; kuitansi untuk beberapa baris diberi akhiran (KW-1/a)."


class BukanBelanjaBerlaku(Galat):
    """A number that is no belanja in force."""

    kode = "AG-075"
    pola_pesan = "Peristiwa {nilai!r} bukan belanja yang berlaku."
    message_pattern = "Event {nilai!r} is no spending in force."
    pola_saran = "Sebutkan nomor peristiwa belanja yang belum dibatalkan."


class PengembalianBerlebih(Galat):
    """More given back than is left of a belanja."""

    kode = "AG-076"
    pola_pesan = "Pengembalian Rp {nilai} melebihi sisa belanja nomor {belanja}: Rp {sisa}."
    message_pattern = "A refund of Rp {nilai} passes what is left of spending {belanja}: Rp {sisa}."
    pola_saran = "Kembalikan paling banyak Rp {sisa}."


class BelanjaSudahDikembalikan(Galat):
    """A belanja of which something was given back cannot be undone as if it never was."""

    kode = "AG-077"
    pola_pesan = "Belanja nomor {nilai} sudah dikembalikan Rp {kembali}."
    message_pattern = "Of spending {nilai}, Rp {kembali} was refunded."
    pola_saran = "Batalkan pengembaliannya lebih dahulu, atau kembalikan sisanya."


class BukanPengembalianBerlaku(Galat):
    """A number that is no refund in force."""

    kode = "AG-078"
    pola_pesan = "Peristiwa {nilai!r} bukan pengembalian yang berlaku."
    message_pattern = "Event {nilai!r} is no refund in force."
    pola_saran = "Sebutkan nomor peristiwa pengembalian yang belum dibatalkan."


class AngkaTidakCocok(Galat):
    """An event of a log whose figure is not what its book says."""

    kode = "AG-079"
    pola_pesan = "{apa} tercatat Rp {nilai}, menurut buku Rp {seharusnya}."
    message_pattern = "{apa} is entered as Rp {nilai}, the book says Rp {seharusnya}."
    pola_saran = "Muat ulang catatan lengkap; jangan menyunting peristiwa."


# --- choosing (AG-020 to AG-039) ------------------------------------------------------------------


class BatasDiBawahMinimum(Galat):
    """An item of which more must be bought than may be."""

    kode = "AG-020"
    pola_pesan = "Batas {nilai} unit {butir} di bawah minimumnya, {minimum}."
    message_pattern = "The cap of {nilai} units of {butir} is below its minimum of {minimum}."
    pola_saran = "Naikkan batas atau turunkan minimum; tanpa batas berlaku banyaknya semua jenjang."


class ManfaatNaik(Galat):
    """A further unit that would bring more than the one before it."""

    kode = "AG-021"
    pola_pesan = "Manfaat {nilai} per unit lebih besar daripada jenjang sebelumnya, {sebelumnya}."
    message_pattern = "A benefit of {nilai} per unit exceeds that of the tier before, {sebelumnya}."
    pola_saran = (
        "Urutkan jenjang dari manfaat terbesar; yang hanya berguna sepaket ialah satu unit."
    )


class TanpaIsi(Galat):
    """A recipient without items, or an item without tiers."""

    kode = "AG-022"
    pola_pesan = "{nilai!r} tidak memiliki {perlu}."
    message_pattern = "{nilai!r} has no {perlu}."
    pola_saran = "Isi paling sedikit satu {perlu}."


class MinimumPilihanMelebihiPagu(Galat):
    """Minimums that can not all be bought."""

    kode = "AG-023"
    pola_pesan = (
        "Semua minimum berharga Rp {nilai}; pagu Rp {pagu} kurang Rp {kurang}. Rincian: {rincian}."
    )
    message_pattern = (
        "All minimums cost Rp {nilai}; the pagu of Rp {pagu} is Rp {kurang} short. "
        "In detail: {rincian}."
    )
    pola_saran = "Turunkan minimum seharga paling sedikit Rp {kurang}, atau tambah pagu."


class MinimumMelebihiBatasBiaya(Galat):
    """Minimums of a recipient that cost more than it may."""

    kode = "AG-024"
    pola_pesan = (
        "Minimum {penerima} berharga Rp {nilai}, melebihi batas biayanya, Rp {batas}, "
        "dengan Rp {lebih}."
    )
    message_pattern = (
        "The minimums of {penerima} cost Rp {nilai}, Rp {lebih} above its ceiling of Rp {batas}."
    )
    pola_saran = "Turunkan minimumnya, atau naikkan batas biayanya menjadi Rp {nilai}."


class LantaiTakTerjangkau(Galat):
    """A floor that no choice of the recipient reaches."""

    kode = "AG-025"
    pola_pesan = "Lantai {penerima} {nilai}; paling banyak tercapai {tercapai}, kurang {kurang}."
    message_pattern = "The floor of {penerima} is {nilai}; it reaches {tercapai}, {kurang} short."
    pola_saran = "Turunkan lantainya, atau naikkan batas unit atau batas biayanya."


class LantaiMelebihiPagu(Galat):
    """Floors that can each be reached, but not all under the pagu."""

    kode = "AG-026"
    pola_pesan = (
        "Semua lantai dan minimum paling murah Rp {nilai}; pagu Rp {pagu} kurang Rp {kurang}. "
        "Rincian: {rincian}."
    )
    message_pattern = (
        "All floors and minimums cost Rp {nilai} at least; the pagu of Rp {pagu} is Rp {kurang} "
        "short. In detail: {rincian}."
    )
    pola_saran = "Turunkan lantai, atau tambah pagu paling sedikit Rp {kurang}."


class PilihanTerlaluBanyak(Galat):
    """Choices of nearly the same worth that the exact method can not tell apart with its work."""

    kode = "AG-027"
    pola_pesan = (
        "Terlalu banyak pilihan hampir sama nilainya untuk batas kerja {nilai}; "
        "yang terbaik belum terbukti."
    )
    message_pattern = (
        "Too many choices are nearly equal for a work limit of {nilai}; "
        "which is best is not proved."
    )
    pola_saran = "Pakai pilih_cepat (dengan celah) atau pilih_highs, atau naikkan paling_banyak."


class HighsBelumTerpasang(Galat):
    """The solver of the extra is not there."""

    kode = "AG-028"
    pola_pesan = "HiGHS belum terpasang: {nilai}."
    message_pattern = "HiGHS is not installed: {nilai}."
    pola_saran = "Pasang dengan: pip install 'pelayanan-publik[optimum]'."


class TerlaluBesarUntukHighs(Galat):
    """Numbers that floating point does not hold to the last unit."""

    kode = "AG-029"
    pola_pesan = "Bilangan sampai {nilai} tidak dihitung HiGHS sampai satuan terakhir."
    message_pattern = "Numbers up to {nilai} are not exact to the last unit in HiGHS."
    pola_saran = "Pakai satuan yang lebih besar (manfaat paling banyak {batas}), atau pilih."


class JawabanHighsDitolak(Galat):
    """The solver stopped without an optimum, or its answer breaks a rule when reckoned exactly."""

    kode = "AG-030"
    pola_pesan = "HiGHS tidak memberi rencana yang sah: {nilai}."
    message_pattern = "HiGHS gave no valid plan: {nilai}."
    pola_saran = "Tambah batas waktunya, atau pakai pilih atau pilih_cepat."


class BobotPenerimaTidakAda(Galat):
    """A recipient without the number that a common floor goes by."""

    kode = "AG-031"
    pola_pesan = "Penerima {nilai!r} tidak memiliki bobot."
    message_pattern = "Recipient {nilai!r} has no weight."
    pola_saran = "Isi jiwa atau KK setiap penerima; nol pun ditulis."
