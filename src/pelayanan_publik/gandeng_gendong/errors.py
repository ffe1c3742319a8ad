"""What the rules of Gandeng Gendong refuse. Codes GG-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

# --- groups: GG-001 to GG-019 --------------------------------------------------------------------


class NikSebagaiKode(Galat):
    """A NIK where the code of a person is asked for; it is not repeated here."""

    kode = "GG-001"
    pola_pesan = "Kode orang berbentuk NIK (16 angka); nomornya tidak ditulis di sini."
    message_pattern = (
        "The code of a person has the shape of a NIK (16 digits); it is not repeated here."
    )
    pola_saran = "Beri setiap orang kode sendiri, dan simpan NIK di luar buku ini."


class OrangDiDuaKelompok(Galat):
    """A person who is a member of another group already."""

    kode = "GG-002"
    pola_pesan = "Orang {nilai} sudah menjadi anggota kelompok {kelompok}."
    message_pattern = "Person {nilai} is a member of group {kelompok} already."
    pola_saran = "Catat dulu keluarnya dari kelompok itu, atau betulkan kode orangnya."


class AnggotaGanda(Galat):
    """A person who stands twice in one group."""

    kode = "GG-003"
    pola_pesan = "Orang {nilai} disebut lebih dari sekali dalam kelompok ini."
    message_pattern = "Person {nilai} is named more than once in this group."
    pola_saran = "Sebut setiap orang sekali saja."


class KoordinatorBukanAnggota(Galat):
    """A coordinator who is no member of the group."""

    kode = "GG-004"
    pola_pesan = "Koordinator {nilai} bukan anggota kelompok."
    message_pattern = "Coordinator {nilai} is not a member of the group."
    pola_saran = "Pilih koordinator dari anggota, atau catat dulu masuknya."


class KelompokSudahAda(Galat):
    """A code of a group that is in use."""

    kode = "GG-005"
    pola_pesan = "Kelompok {nilai} sudah terdaftar ({keadaan})."
    message_pattern = "Group {nilai} is registered already ({keadaan})."
    pola_saran = "Pakai kode lain; kelompok yang nonaktif dikurasi lagi dengan kodenya yang lama."


class KelompokTakTerdaftar(Galat):
    """A code of a group that is not registered."""

    kode = "GG-006"
    pola_pesan = "Kelompok {nilai!r} tidak terdaftar."
    message_pattern = "Group {nilai!r} is not registered."
    pola_saran = "Periksa kodenya, atau daftarkan dulu kelompoknya."


class LangkahKelompokTidakSah(Galat):
    """A step that does not follow from how a group stands."""

    kode = "GG-007"
    pola_pesan = "{nilai} tidak dapat dicatat: kelompok {kelompok} berstatus {keadaan}."
    message_pattern = "{nilai} cannot be entered: group {kelompok} stands at {keadaan}."
    pola_saran = "Yang dapat dicatat sekarang: {sah}."


class SyaratKelompokTidakTerpenuhi(Galat):
    """A group that does not meet what the policy requires of it."""

    kode = "GG-008"
    pola_pesan = "Kelompok {kelompok} belum memenuhi syarat: {nilai}."
    message_pattern = "Group {kelompok} does not meet the requirements: {nilai}."
    pola_saran = "Lengkapi syaratnya, atau catat sebagai tidak lulus kurasi."


class OrangBukanAnggota(Galat):
    """A person who is not in the group."""

    kode = "GG-009"
    pola_pesan = "Orang {nilai} bukan anggota kelompok {kelompok}."
    message_pattern = "Person {nilai} is not a member of group {kelompok}."
    pola_saran = "Periksa kode orang dan kelompoknya."


class KoordinatorKeluar(Galat):
    """A coordinator who leaves without a successor."""

    kode = "GG-010"
    pola_pesan = "Koordinator {nilai} tidak dapat keluar sebelum diganti."
    message_pattern = "Coordinator {nilai} cannot leave before being replaced."
    pola_saran = "Catat dulu pergantian koordinator."


class ProdukTidakDikenal(Galat):
    """A product that the group does not have."""

    kode = "GG-011"
    pola_pesan = "Kelompok {kelompok} tidak mempunyai produk {nilai}."
    message_pattern = "Group {kelompok} has no product {nilai}."
    pola_saran = "Produk yang ada: {ada}."


class BatasAnggotaTerbalik(Galat):
    """A largest number of members below the smallest."""

    kode = "GG-012"
    pola_pesan = "Anggota paling banyak {nilai}, kurang dari paling sedikit {terendah}."
    message_pattern = "At most {nilai} members, which is fewer than the least, {terendah}."
    pola_saran = "Tukar kedua batasnya."


# --- orders: GG-020 to GG-039 --------------------------------------------------------------------


class PesananSudahAda(Galat):
    """A number of an order that is in use."""

    kode = "GG-020"
    pola_pesan = "Pesanan {nilai} sudah ada ({keadaan})."
    message_pattern = "Order {nilai} is there already ({keadaan})."
    pola_saran = "Pakai nomor lain."


class PesananTidakDikenal(Galat):
    """A number of an order that is not in the book."""

    kode = "GG-021"
    pola_pesan = "Pesanan {nilai!r} tidak ada."
    message_pattern = "There is no order {nilai!r}."
    pola_saran = "Periksa nomornya, atau catat dulu pesanannya."


class LangkahPesananTidakSah(Galat):
    """A step that does not follow from how an order stands."""

    kode = "GG-022"
    pola_pesan = "{nilai} tidak dapat dicatat: pesanan {pesanan} berstatus {keadaan}."
    message_pattern = "{nilai} cannot be entered: order {pesanan} stands at {keadaan}."
    pola_saran = "Yang dapat dicatat sekarang: {sah}."


class KelompokTidakLayak(Galat):
    """A group that an order may not be offered to, and why."""

    kode = "GG-023"
    pola_pesan = "Kelompok {nilai} tidak layak untuk pesanan {pesanan}: {alasan}."
    message_pattern = "Group {nilai} is not eligible for order {pesanan}: {alasan}."
    pola_saran = "Tawarkan kepada kelompok lain; pilih_kelompok menyebut yang layak."


class TanpaKelompokLayak(Galat):
    """An order that no group can serve, and for each group why."""

    kode = "GG-024"
    pola_pesan = "Tidak ada kelompok yang layak untuk pesanan {nilai}: {alasan}."
    message_pattern = "No group is eligible for order {nilai}: {alasan}."
    pola_saran = "Ubah hari atau porsinya, pecah pesanannya, atau batalkan dengan alasan ini."


class PorsiMelebihi(Galat):
    """More portions than the step before it had."""

    kode = "GG-025"
    pola_pesan = "Porsi {langkah} {nilai}, lebih dari {batas} porsi {sebelumnya}."
    message_pattern = "{nilai} portions {langkah}, more than the {batas} {sebelumnya}."
    pola_saran = "Betulkan porsinya; kelebihan tidak ditagih dan tidak dicatat."


class PembayaranTidakSesuai(Galat):
    """A payment of another amount than is owed."""

    kode = "GG-026"
    pola_pesan = "Dibayar {nilai}, padahal yang terutang {terutang}."
    message_pattern = "{nilai} was paid, but {terutang} is owed."
    pola_saran = "Bayar nilai porsi yang diterima pemesan, utuh dan sekali."


class SudahDibayar(Galat):
    """A payment for an order that was paid."""

    kode = "GG-027"
    pola_pesan = "Pesanan {nilai} sudah dibayar pada {hari}."
    message_pattern = "Order {nilai} was paid on {hari}."
    pola_saran = "Jangan membayar lagi; bila pembayarannya keliru, tarik dulu langkah itu."


class HariPesananMundur(Galat):
    """A step of an order on a day before its last one."""

    kode = "GG-028"
    pola_pesan = "Hari {nilai} lebih awal dari langkah terakhir pesanan ({terakhir})."
    message_pattern = "Day {nilai} is before the last step of the order ({terakhir})."
    pola_saran = "Betulkan harinya."


class HariSesudahDicatat(Galat):
    """A step that is entered before it happened."""

    kode = "GG-029"
    pola_pesan = "Hari {nilai} sesudah hari pencatatannya ({tercatat})."
    message_pattern = "Day {nilai} is after the day of its entry ({tercatat})."
    pola_saran = "Catat setelah terjadi, atau betulkan harinya."


class UntukSebelumDipesan(Galat):
    """An order for a day before it was placed."""

    kode = "GG-030"
    pola_pesan = "Pesanan untuk {nilai} dibuat sesudahnya, pada {dipesan}."
    message_pattern = "The order for {nilai} was placed after it, on {dipesan}."
    pola_saran = "Betulkan salah satu harinya."


class HargaStandarTidakAda(Galat):
    """A kind of product without a standard price on a day."""

    kode = "GG-031"
    pola_pesan = "Tidak ada harga standar {nilai} pada {tanggal}."
    message_pattern = "There is no standard price of {nilai} on {tanggal}."
    pola_saran = "Isi HargaStandar menurut keputusan yang berlaku; tidak ada bawaannya."


class BukanLangkahTerakhirPesanan(Galat):
    """A step that is not the last one of its order."""

    kode = "GG-033"
    pola_pesan = "Peristiwa nomor {nilai} bukan langkah terakhir pesanan {pesanan} ({terakhir})."
    message_pattern = "Event {nilai} is not the last step of order {pesanan} ({terakhir})."
    pola_saran = "Tarik langkah terakhir dulu, lalu yang sebelumnya."


class KapasitasTerlampaui(Galat):
    """More portions for a group on a day than it can make."""

    kode = "GG-034"
    pola_pesan = (
        "Kelompok {kelompok} pada {tanggal}: {nilai} porsi, lebih dari kapasitas {kapasitas}."
    )
    message_pattern = (
        "Group {kelompok} on {tanggal}: {nilai} portions, more than its capacity of {kapasitas}."
    )
    pola_saran = "Alihkan salah satu pesanan hari itu ke kelompok lain."


class TawaranTidakCocok(Galat):
    """An offer whose figures are not those of the group it is for."""

    kode = "GG-035"
    pola_pesan = "Tawaran menyebut {nilai}, padahal kelompok {kelompok} mempunyai {seharusnya}."
    message_pattern = "The offer says {nilai}, but group {kelompok} has {seharusnya}."
    pola_saran = "Buat tawaran dengan tawarkan_pesanan."


# --- distribution and figures: GG-040 and up -----------------------------------------------------


class TanpaCalon(Galat):
    """A distribution among nobody."""

    kode = "GG-040"
    pola_pesan = "Tidak ada kelompok untuk dibagi pesanan."
    message_pattern = "There is no group to share orders among."
    pola_saran = "Beri paling sedikit satu kelompok."


class JarakTidakAda(Galat):
    """A distance that was not told."""

    kode = "GG-041"
    pola_pesan = "Jarak {nilai} ke kelompok {kelompok} tidak diberikan."
    message_pattern = "The distance from {nilai} to group {kelompok} was not given."
    pola_saran = "Beri jarak setiap pemesan ke setiap kelompok."


class KelompokBukanCalon(Galat):
    """A code that is none of the groups orders are shared among."""

    kode = "GG-042"
    pola_pesan = "Kode {nilai!r} bukan salah satu kelompok yang ikut dibagi."
    message_pattern = "Code {nilai!r} is none of the groups that orders are shared among."
    pola_saran = "Pakai kode kelompok yang ikut dibagi."


class PokokTidakSama(Galat):
    """Figures of two subjects that were to be held against each other."""

    kode = "GG-050"
    pola_pesan = "Angka tentang {nilai} tidak dapat dibandingkan dengan {dengan}."
    message_pattern = "A figure of {nilai} cannot be held against {dengan}."
    pola_saran = "Bandingkan angka tentang satu pokok."


class KlaimTerbalik(Galat):
    """A claimed range that ends below its start."""

    kode = "GG-051"
    pola_pesan = "Klaim paling tinggi {nilai}, kurang dari paling rendah {terendah}."
    message_pattern = "The claim is at most {nilai}, which is below its least, {terendah}."
    pola_saran = "Tukar kedua batasnya."
