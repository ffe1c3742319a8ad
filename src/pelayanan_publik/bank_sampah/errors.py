"""What a waste bank's rules refuse, and what to do then. Codes BS-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

# --- who and what ------------------------------------------------------------------------------


class NasabahTidakDikenal(Galat):
    """A saver number that was never registered in this book."""

    kode = "BS-001"
    pola_pesan = "Nasabah {nilai!r} tidak terdaftar di {bank}."
    message_pattern = "Saver {nilai!r} is not registered with {bank}."
    pola_saran = "Periksa nomor di buku tabungan, atau daftarkan nasabah lebih dahulu."


class NasabahNonaktif(Galat):
    """A saver whose membership has ended."""

    kode = "BS-002"
    pola_pesan = "Nasabah {nilai} nonaktif."
    message_pattern = "Saver {nilai} is inactive."
    pola_saran = "Aktifkan kembali nasabah itu sebelum mencatat setoran baru."


class NasabahSudahTerdaftar(Galat):
    """A saver number is given once and never again."""

    kode = "BS-003"
    pola_pesan = "Nomor nasabah {nilai} sudah pernah dipakai."
    message_pattern = "Saver number {nilai} has been used before."
    pola_saran = "Beri nomor baru; nomor lama tidak dipakai ulang, juga sesudah nonaktif."


class JenisTidakDikenal(Galat):
    """A waste kind that is not in this bank's own list, or not in its store."""

    kode = "BS-004"
    pola_pesan = "Jenis sampah {nilai!r} tidak ada di {daftar}."
    message_pattern = "Waste kind {nilai!r} is not in {daftar}."
    pola_saran = "Pakai salah satu: {ada}."


class HargaTidakAda(Galat):
    """No price is in force for this kind, condition and scheme at that moment."""

    kode = "BS-005"
    pola_pesan = "Tidak ada harga {nilai} pada {saat}."
    message_pattern = "No price in force for {nilai} at {saat}."
    pola_saran = "Tetapkan harga yang berlaku saat itu, atau pilih yang ada: {ada}."


class HargaNol(Galat):
    """A price of zero that the policy does not allow."""

    kode = "BS-006"
    pola_pesan = "Harga {nilai} nol rupiah."
    message_pattern = "The price of {nilai} is zero."
    pola_saran = "Isi harga, atau izinkan harga nol dengan tegas dalam kebijakan setoran."


class HargaBerubahHariItu(Galat):
    """Two prices hold on one day and the hour was not told."""

    kode = "BS-007"
    pola_pesan = "Harga {nilai} berubah pada {tanggal}."
    message_pattern = "The price of {nilai} changes during {tanggal}."
    pola_saran = "Sebutkan jam penimbangan."


class BankBerbeda(Galat):
    """A price list, saver or book of another bank."""

    kode = "BS-008"
    pola_pesan = "Milik bank {nilai}, bukan {bank}."
    message_pattern = "Belongs to bank {nilai}, not {bank}."
    pola_saran = "Pakai daftar milik bank sampah itu sendiri."


class RincianKosong(Galat):
    """A slip without lines records nothing."""

    kode = "BS-009"
    pola_pesan = "Rincian kosong."
    message_pattern = "There are no lines."
    pola_saran = "Isi paling sedikit satu baris timbangan."


class SatuanBerbeda(Galat):
    """A kind whose stock is kept in another unit."""

    kode = "BS-010"
    pola_pesan = "Jenis {nilai} disimpan per {satuan}, bukan per {diminta}."
    message_pattern = "Kind {nilai} is kept per {satuan}, not per {diminta}."
    pola_saran = "Pakai satuan yang sama, atau daftarkan jenis baru untuk satuan lain."


class BuahPecahan(Galat):
    """Things that are counted come whole."""

    kode = "BS-011"
    pola_pesan = "{nilai} perseribu buah bukan jumlah buah yang utuh."
    message_pattern = "{nilai} thousandths of a piece is not a whole number of pieces."
    pola_saran = "Tulis kelipatan 1.000 untuk jenis yang dihitung per buah."


class SetoranTerlaluKecil(Galat):
    """A deposit below the bank's minimum."""

    kode = "BS-012"
    pola_pesan = "Setoran {nilai} gram di bawah minimum {minimum} gram."
    message_pattern = "Deposit of {nilai} g is below the minimum of {minimum} g."
    pola_saran = "Kumpulkan dahulu sampai mencapai minimum."


class PembagianBerlebih(Galat):
    """Cash, donation and instalment together are more than the deposit is worth."""

    kode = "BS-013"
    pola_pesan = "Pembagian {nilai} melebihi nilai setoran {setoran}."
    message_pattern = "Parts of {nilai} exceed the deposit's value {setoran}."
    pola_saran = "Kurangi tunai, sedekah atau angsuran; sisanya menjadi simpanan."


class PersenTanpaDasar(Galat):
    """A selling price cannot be a percentage of itself."""

    kode = "BS-015"
    pola_pesan = "Harga jual {nilai} ditulis sebagai persentase harga jual."
    message_pattern = "Selling price {nilai} is given as a percentage of the selling price."
    pola_saran = "Isi harga jual dalam rupiah; persentase hanya untuk harga beli."


class JurnalTidakSeimbang(Galat):
    """Journal lines that do not add up to nothing: an event that no command made."""

    kode = "BS-014"
    pola_pesan = "Debit dan kredit berselisih {nilai} rupiah."
    message_pattern = "Debits and credits differ by {nilai} rupiah."
    pola_saran = "Catatan ini tidak dibuat pustaka; periksa asalnya."


# --- never below zero --------------------------------------------------------------------------


class SaldoTidakCukup(Galat):
    """More than the saver can dispose of: balance less what is held."""

    kode = "BS-020"
    pola_pesan = "Rekening {rekening}: {nilai} melebihi saldo tersedia {tersedia}."
    message_pattern = "Account {rekening}: {nilai} exceeds the available balance {tersedia}."
    pola_saran = "Saldo {saldo}, tertahan {tertahan}. Kurangi jumlah atau lepaskan penahanan."


class StokTidakCukup(Galat):
    """More of a kind than the store holds."""

    kode = "BS-021"
    pola_pesan = "Stok {jenis} {stok}, kurang dari {nilai} (perseribu satuan)."
    message_pattern = "Stock of {jenis} is {stok}, less than {nilai} (thousandths of its unit)."
    pola_saran = "Timbang ulang; catat setoran yang tertinggal, atau susut bila stok memang kurang."


class KasTidakCukup(Galat):
    """More cash than the till holds."""

    kode = "BS-022"
    pola_pesan = "Kas {ada}, kurang dari {nilai}."
    message_pattern = "Cash is {ada}, less than {nilai}."
    pola_saran = "Catat modal, saldo awal kas atau pelunasan piutang lebih dahulu."


class EmasTidakCukup(Galat):
    """More gold than the saver owns."""

    kode = "BS-023"
    pola_pesan = "Emas nasabah {nasabah} {emas} mikrogram, kurang dari {nilai}."
    message_pattern = "Saver {nasabah} owns {emas} micrograms of gold, less than {nilai}."
    pola_saran = "Kurangi jumlah gram."


class DanaSosialTidakCukup(Galat):
    """More than the social fund holds."""

    kode = "BS-024"
    pola_pesan = "Dana sosial {ada}, kurang dari {nilai}."
    message_pattern = "The social fund is {ada}, less than {nilai}."
    pola_saran = "Salurkan paling banyak sebesar dana yang terkumpul."


class PiutangTidakCukup(Galat):
    """A payment of more than is owed, by a buyer or a borrower."""

    kode = "BS-025"
    pola_pesan = "Tagihan {pihak} {tagihan}, kurang dari {nilai}."
    message_pattern = "{pihak} owes {tagihan}, less than {nilai}."
    pola_saran = "Terima paling banyak sebesar tagihan; kelebihannya kembalikan."


class TitipanTidakCukup(Galat):
    """More of a lot than the saver still has in it."""

    kode = "BS-026"
    pola_pesan = "Titipan {nasabah} pada {lot} {titipan}, kurang dari {nilai}."
    message_pattern = "Saver {nasabah} has {titipan} in {lot}, less than {nilai}."
    pola_saran = "Titipan yang sudah terjual tidak dapat dibalik; balikkan panennya dahulu."


# --- withdrawal --------------------------------------------------------------------------------


class BelumBolehDitarik(Galat):
    """The waiting time has not passed for that much of the balance."""

    kode = "BS-030"
    pola_pesan = "{nilai} melebihi {paling_banyak} yang boleh ditarik pada {tanggal}."
    message_pattern = "{nilai} exceeds {paling_banyak} withdrawable on {tanggal}."
    pola_saran = (
        "Saldo {saldo}, tertahan {tertahan}, belum melewati waktu tunggu {belum_matang}, "
        "wajib tersisa {wajib_tersisa}."
    )


class PenarikanTerlaluKecil(Galat):
    """A withdrawal below the minimum amount."""

    kode = "BS-031"
    pola_pesan = "Penarikan {nilai} di bawah minimum {minimum}."
    message_pattern = "Withdrawal of {nilai} is below the minimum {minimum}."
    pola_saran = "Tarik paling sedikit sebesar minimum."


class SaldoBelumMemenuhiSyarat(Galat):
    """The balance has not reached what qualifies for a withdrawal."""

    kode = "BS-032"
    pola_pesan = "Saldo {saldo} belum mencapai syarat penarikan {syarat}."
    message_pattern = "Balance {saldo} has not reached the qualifying {syarat}."
    pola_saran = "Tunggu sampai saldo mencapai syarat."


class DiLuarJadwalPenarikan(Galat):
    """Withdrawals are paid in set weeks, and this is not one."""

    kode = "BS-033"
    pola_pesan = "{nilai} di luar jadwal penarikan ({jadwal})."
    message_pattern = "{nilai} is outside the withdrawal calendar ({jadwal})."
    pola_saran = "Tarik dalam jadwal."


class BelumWaktunyaMenarik(Galat):
    """Too soon after the last withdrawal."""

    kode = "BS-034"
    pola_pesan = "Penarikan baru boleh lagi mulai {mulai}."
    message_pattern = "The next withdrawal is possible from {mulai}."
    pola_saran = "Tunggu sampai {mulai}."


class LangkahTidakSah(Galat):
    """A step that a withdrawal in this state cannot take."""

    kode = "BS-035"
    pola_pesan = "Pengajuan {nilai} berkeadaan {keadaan}; tidak dapat {langkah}."
    message_pattern = "Request {nilai} is {keadaan}; it cannot take {langkah}."
    pola_saran = "Langkah yang sah: {sah}."


class PengajuanKedaluwarsa(Galat):
    """The hold has lasted longer than the policy lets it."""

    kode = "BS-036"
    pola_pesan = "Pengajuan {nilai} kedaluwarsa sejak {sejak}."
    message_pattern = "Request {nilai} expired on {sejak}."
    pola_saran = "Lepaskan dengan kedaluwarsakan_penarikan, lalu ajukan lagi."


class BelumKedaluwarsa(Galat):
    """The hold may not be released by lapse of time yet."""

    kode = "BS-037"
    pola_pesan = "Pengajuan {nilai} baru kedaluwarsa pada {mulai}."
    message_pattern = "Request {nilai} expires only on {mulai}."
    pola_saran = "Tunggu tanggal itu, atau lepaskan dengan alasan lain."


class PetugasSama(Galat):
    """Who approves does not pay."""

    kode = "BS-038"
    pola_pesan = "Petugas {nilai} menyetujui dan membayar pengajuan yang sama."
    message_pattern = "Officer {nilai} both approves and pays the same request."
    pola_saran = "Pembayaran dilakukan petugas lain."


class PotonganBerlebih(Galat):
    """A deduction larger than what is paid out."""

    kode = "BS-039"
    pola_pesan = "Potongan {nilai} melebihi penarikan {jumlah}."
    message_pattern = "Deduction {nilai} exceeds the withdrawal {jumlah}."
    pola_saran = "Isi potongan antara nol dan jumlah penarikan."


class PerluPersetujuan(Galat):
    """The policy wants an approved request before money leaves."""

    kode = "BS-040"
    pola_pesan = "Kebijakan {kebijakan} meminta persetujuan sebelum pembayaran."
    message_pattern = "Policy {kebijakan} asks for approval before payment."
    pola_saran = "Pakai ajukan_penarikan, setujui_penarikan, lalu cairkan_penarikan."


# --- correction, reversal, closing -------------------------------------------------------------


class SudahDibalik(Galat):
    """Each event is reversed once at most."""

    kode = "BS-050"
    pola_pesan = "Peristiwa {nilai} sudah dibalik oleh nomor {oleh}."
    message_pattern = "Event {nilai} was reversed by {oleh}."
    pola_saran = "Catat kejadian yang benar sebagai peristiwa baru."


class TidakDapatDibalik(Galat):
    """An event that moves nothing, or is itself a reversal."""

    kode = "BS-051"
    pola_pesan = "Peristiwa {nilai} ({jenis}) tidak dapat dibalik."
    message_pattern = "Event {nilai} ({jenis}) cannot be reversed."
    pola_saran = "Catat kejadian yang benar sebagai peristiwa baru."


class BalikkanDahulu(Galat):
    """Something later rests on this event."""

    kode = "BS-052"
    pola_pesan = "Peristiwa {nilai} menjadi dasar peristiwa {oleh}."
    message_pattern = "Event {nilai} is the ground of event {oleh}."
    pola_saran = "Balikkan nomor {oleh} dahulu."


class BukanSetoran(Galat):
    """Only a deposit can be corrected line by line."""

    kode = "BS-053"
    pola_pesan = "Peristiwa {nilai} ({jenis}) bukan setoran yang berlaku."
    message_pattern = "Event {nilai} ({jenis}) is not a deposit in force."
    pola_saran = "Sebut nomor setoran; untuk peristiwa lain pakai balikkan."


class KoreksiTanpaPerubahan(Galat):
    """A correction that says the same as what is recorded."""

    kode = "BS-054"
    pola_pesan = "Rincian koreksi setoran {nilai} sama dengan yang tercatat."
    message_pattern = "The corrected lines of deposit {nilai} equal the recorded ones."
    pola_saran = "Kirim rincian lengkap yang seharusnya."


class BulanTerkunci(Galat):
    """A month that was closed stays as it is."""

    kode = "BS-055"
    pola_pesan = "Tanggal {nilai} jatuh dalam bulan yang sudah ditutup (s.d. {tutup})."
    message_pattern = "Date {nilai} lies in a closed month (up to {tutup})."
    pola_saran = "Catat koreksi atau pembalikan dengan tanggal di bulan berjalan."


class BulanTidakUrut(Galat):
    """Months are closed one after another."""

    kode = "BS-056"
    pola_pesan = "Bulan {nilai} ditutup tidak urut; berikutnya {berikut}."
    message_pattern = "Month {nilai} is out of order; the next to close is {berikut}."
    pola_saran = "Tutup {berikut} dahulu."


class BulanBelumSelesai(Galat):
    """A month is closed on its last day or later."""

    kode = "BS-057"
    pola_pesan = "Bulan {nilai} belum selesai pada {tanggal}."
    message_pattern = "Month {nilai} is not over on {tanggal}."
    pola_saran = "Tutup pada hari terakhir bulan itu atau sesudahnya."


class SaldoAwalTerlambat(Galat):
    """Opening balances stand before everything else."""

    kode = "BS-058"
    pola_pesan = "Saldo awal dicatat sesudah buku bergerak (peristiwa {nilai})."
    message_pattern = "Opening balances after the book has moved (event {nilai})."
    pola_saran = "Buka buku baru dengan saldo awal, atau catat modal dan koreksi."


class SudahBersaldo(Galat):
    """An opening balance is entered once for each account."""

    kode = "BS-059"
    pola_pesan = "{nilai} sudah mempunyai saldo awal."
    message_pattern = "{nilai} already has an opening balance."
    pola_saran = "Balikkan saldo awal yang salah dahulu."


# --- sale, sharing, loans, gold ----------------------------------------------------------------


class LotKosong(Galat):
    """No saver has anything of that kind in the lot."""

    kode = "BS-060"
    pola_pesan = "Lot {nilai} tidak berisi titipan."
    message_pattern = "Lot {nilai} holds no deposits."
    pola_saran = "Periksa nama lot dan jenis; lot yang sudah terjual tidak dijual lagi."


class BukanPenjualan(Galat):
    """A reference that should be a sale in force and is not."""

    kode = "BS-061"
    pola_pesan = "Peristiwa {nilai} ({jenis}) bukan penjualan yang berlaku."
    message_pattern = "Event {nilai} ({jenis}) is not a sale in force."
    pola_saran = "Sebut nomor penjualan yang belum dibalik."


class TidakAdaYangDibagi(Galat):
    """A share of nothing or of a loss."""

    kode = "BS-062"
    pola_pesan = "Dasar bagi hasil {nilai} dari penjualan {penjualan} tidak lebih dari nol."
    message_pattern = "The base {nilai} of sale {penjualan} is not above zero."
    pola_saran = "Bagi hasil hanya dari nilai atau margin yang positif."


class SudahDibagi(Galat):
    """The result of a sale is shared once."""

    kode = "BS-063"
    pola_pesan = "Penjualan {nilai} sudah dibagi oleh peristiwa {oleh}."
    message_pattern = "Sale {nilai} was shared by event {oleh}."
    pola_saran = "Balikkan pembagian itu dahulu bila salah."


class PinjamanMasihAda(Galat):
    """One loan at a time."""

    kode = "BS-064"
    pola_pesan = "Nasabah {nilai} masih berutang {pinjaman}."
    message_pattern = "Saver {nilai} still owes {pinjaman}."
    pola_saran = "Lunasi pinjaman sebelumnya."


class PinjamanMelebihiBatas(Galat):
    """A loan above the policy's multiple of the saver's own savings."""

    kode = "BS-065"
    pola_pesan = "Pinjaman {nilai} melebihi batas {batas}."
    message_pattern = "Loan {nilai} exceeds the limit {batas}."
    pola_saran = "Pinjam paling banyak sebesar batas."


class PecahanEmasTidakAda(Galat):
    """Gold bars that the partner does not make."""

    kode = "BS-066"
    pola_pesan = "Pecahan {nilai} mikrogram tidak tersedia."
    message_pattern = "There is no bar of {nilai} micrograms."
    pola_saran = "Pilih pecahan: {ada}."


class EmasTerlaluKecil(Galat):
    """Less than the smallest gram fraction that is booked."""

    kode = "BS-067"
    pola_pesan = "{nilai} rupiah kurang dari 0,0001 gram emas (harga {harga} per gram)."
    message_pattern = "Rp {nilai} buys less than 0.0001 g of gold at {harga} per gram."
    pola_saran = "Tambah jumlah rupiah."


class EmasTidakGenap(Galat):
    """Gold is booked in ten-thousandths of a gram."""

    kode = "BS-068"
    pola_pesan = "{nilai} mikrogram bukan kelipatan 100 (0,0001 gram)."
    message_pattern = "{nilai} micrograms is not a multiple of 100 (0.0001 g)."
    pola_saran = "Tulis paling banyak empat angka desimal gram."


class PihakSama(Galat):
    """A transfer to oneself."""

    kode = "BS-069"
    pola_pesan = "Rekening asal dan tujuan sama: {nilai}."
    message_pattern = "Source and destination are the same account: {nilai}."
    pola_saran = "Pilih rekening tujuan yang lain."


class BonusBelumBerhak(Galat):
    """Nothing has been kept long enough, or the bonus of this year was given."""

    kode = "BS-070"
    pola_pesan = "Rekening {nilai} belum berhak atas bonus pada {tanggal}."
    message_pattern = "Account {nilai} does not qualify for a bonus on {tanggal}."
    pola_saran = "Mengendap {mengendap}; bonus terakhir {bonus_terakhir}."


class TenggatTerlewat(Galat):
    """A term that ends before it begins."""

    kode = "BS-071"
    pola_pesan = "Tenggat {nilai} tidak sesudah {tanggal}."
    message_pattern = "Term {nilai} is not after {tanggal}."
    pola_saran = "Isi tenggat sesudah tanggal pencairan."


# --- bank structure ----------------------------------------------------------------------------


class IndukTidakSah(Galat):
    """A unit hangs under an induk; an induk and a mandiri bank under nobody."""

    kode = "BS-080"
    pola_pesan = "Bank {nilai} ({jenis}) tidak boleh berinduk {induk}."
    message_pattern = "Bank {nilai} ({jenis}) may not have parent {induk}."
    pola_saran = "Unit berinduk satu BSI yang terdaftar; BSI dan mandiri tanpa induk."


class MasihBerunit(Galat):
    """An induk with units stays an induk."""

    kode = "BS-081"
    pola_pesan = "Bank {nilai} masih menjadi induk dari {unit}."
    message_pattern = "Bank {nilai} is still the parent of {unit}."
    pola_saran = "Pindahkan unit-unitnya lebih dahulu."
