"""What the rules of glass and paving blocks refuse. Codes LK-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

# --- tests and classes: LK-001 to LK-009 ---------------------------------------------------------


class SampelKosong(Galat):
    """A test without a single result."""

    kode = "LK-001"
    pola_pesan = "Hasil uji {nilai!r} tidak memuat satu pun nilai."
    message_pattern = "Test results {nilai!r} hold not a single value."
    pola_saran = "Isi hasil setiap benda uji; yang belum diuji tidak diisi (None)."


class SatuanKuatSalah(Galat):
    """A strength that no paving block has in megapascal."""

    kode = "LK-002"
    pola_pesan = "Kuat tekan {nilai!r} MPa tidak mungkin bagi bata beton (batas {batas} MPa)."
    message_pattern = "Strength {nilai!r} MPa is impossible for a paving block (limit {batas} MPa)."
    pola_saran = "Bila satuannya kg/cm2, ubah setiap nilai dengan kg_cm2_ke_mpa dahulu."


class LabelKBukanKuatTekan(Galat):
    """A label of concrete cubes where a measured strength belongs."""

    kode = "LK-003"
    pola_pesan = "{nilai} ialah label kubus beton, bukan kuat tekan bata beton."
    message_pattern = "{nilai} is a label of concrete cubes, not the strength of a paving block."
    pola_saran = "Isi hasil uji bata betonnya dalam MPa; label K tidak diubah menjadi mutu SNI."


class RingkasanTerbalik(Galat):
    """A summary whose smallest is above its mean, or whose largest is below."""

    kode = "LK-004"
    pola_pesan = "Nilai {nilai} tidak mungkin di samping rata-rata {rata}."
    message_pattern = "Value {nilai} is impossible beside the mean {rata}."
    pola_saran = "Periksa urutannya: minimum, rata-rata, maksimum."


class PersenDiLuarSeratus(Galat):
    """A percentage above the whole."""

    kode = "LK-005"
    pola_pesan = "{nilai!r} persen lebih dari seluruhnya."
    message_pattern = "{nilai!r} percent is more than the whole."
    pola_saran = "Isi persen antara 0 dan 100."


class UmurDiLuarTabel(Galat):
    """An age of which the table of paving says nothing."""

    kode = "LK-006"
    pola_pesan = "Tabel umur paving tidak memuat {nilai} hari."
    message_pattern = "The age table of paving has no {nilai} days."
    pola_saran = "Uji pada salah satu umur ini: {ada} hari. Di antaranya tidak ditaksir."


# --- mix, cost and carbon: LK-010 to LK-019 ------------------------------------------------------


class KacaTanpaUji(Galat):
    """More glass than anybody tested, without a test of one's own."""

    kode = "LK-010"
    pola_pesan = "Kaca {nilai} % dari {basis} di atas {batas} % perlu hasil uji sendiri."
    message_pattern = "Glass at {nilai} % of {basis}, above {batas} %, needs a test of its own."
    pola_saran = "Kurangi kacanya, atau sertakan hasil uji campuran itu."


class BasisTanpaBahan(Galat):
    """Glass in place of a material that the mix does not have."""

    kode = "LK-011"
    pola_pesan = "Campuran tidak memuat {nilai}, jadi persen kaca darinya tidak berarti."
    message_pattern = "The mix has no {nilai}, so a percentage of glass of it means nothing."
    pola_saran = "Pilih basis yang ada dalam campuran, atau lengkapi campurannya."


class FaktorBahanLain(Galat):
    """A carbon factor of another material than the one it is used for."""

    kode = "LK-012"
    pola_pesan = "Faktor karbon {nilai} dipakai untuk {seharusnya}."
    message_pattern = "The carbon factor of {nilai} is used for {seharusnya}."
    pola_saran = "Berikan faktor bahan yang digantikan kaca, dan faktor kaca sendiri."


class KacaHabisHilang(Galat):
    """A loss that leaves no powder."""

    kode = "LK-013"
    pola_pesan = "Kehilangan {nilai} tidak menyisakan serbuk."
    message_pattern = "A loss of {nilai} leaves no powder."
    pola_saran = "Isi bagian yang hilang, di bawah satu, menurut timbangan sendiri."


# --- the production book: LK-030 and up ----------------------------------------------------------


class LotTidakDikenal(Galat):
    """A lot of glass that was never received."""

    kode = "LK-030"
    pola_pesan = "Lot kaca {nilai!r} tidak ada dalam buku."
    message_pattern = "Lot of glass {nilai!r} is not in the book."
    pola_saran = "Periksa kodenya, atau terima kacanya dahulu."


class LotSudahAda(Galat):
    """A code that another lot has."""

    kode = "LK-031"
    pola_pesan = "Lot kaca {nilai} sudah ada."
    message_pattern = "Lot of glass {nilai} exists already."
    pola_saran = "Pakai kode lain; kode lot dipakai sekali, juga sesudah dibatalkan."


class AdukanTidakDikenal(Galat):
    """A batch that was never mixed."""

    kode = "LK-032"
    pola_pesan = "Adukan {nilai!r} tidak ada dalam buku."
    message_pattern = "Batch {nilai!r} is not in the book."
    pola_saran = "Periksa kodenya, atau catat pencampurannya dahulu."


class AdukanSudahAda(Galat):
    """A code that another batch has."""

    kode = "LK-033"
    pola_pesan = "Adukan {nilai} sudah ada."
    message_pattern = "Batch {nilai} exists already."
    pola_saran = "Pakai kode lain; kode adukan dipakai sekali, juga sesudah dibatalkan."


class LangkahKacaTidakSah(Galat):
    """A step that the table does not allow."""

    kode = "LK-034"
    pola_pesan = "{nilai} sedang {keadaan}: {langkah} tidak dapat dicatat."
    message_pattern = "{nilai} is {keadaan}: {langkah} cannot be entered."
    pola_saran = "Yang dapat dicatat: {sah}."


class MassaBertambah(Galat):
    """A stage that gives out more than went in."""

    kode = "LK-035"
    pola_pesan = "{tahap}: keluar {nilai} gram, padahal masuk {masuk} gram."
    message_pattern = "{tahap}: {nilai} grams out, but {masuk} grams in."
    pola_saran = "Timbang ulang dalam keadaan kering, atau betulkan timbangan tahap sebelumnya."


class RujukanSudahDiterima(Galat):
    """The same movement of stock, received twice."""

    kode = "LK-036"
    pola_pesan = "Rujukan {nilai} dari {asal} sudah diterima sebagai lot {lot}."
    message_pattern = "Reference {nilai} of {asal} was received already as lot {lot}."
    pola_saran = "Periksa nomor rujukannya; kiriman terpisah diberi nomor sendiri."


class KacaBerlabel(Galat):
    """Glass that goes to the mill with labels and caps on."""

    kode = "LK-037"
    pola_pesan = "Lot {nilai} belum bebas label dan tutup."
    message_pattern = "Lot {nilai} is not yet free of labels and caps."
    pola_saran = "Cuci lagi dan nyatakan bebas_label=True."


class SerbukTidakCukup(Galat):
    """More glass used than was ground and is left."""

    kode = "LK-038"
    pola_pesan = "Serbuk {fraksi} lot {lot} tersisa {ada} gram, diminta {nilai} gram."
    message_pattern = "Powder {fraksi} of lot {lot} has {ada} grams left, {nilai} are asked for."
    pola_saran = "Kurangi pemakaiannya, pakai lot lain, atau giling lebih dahulu."


class FraksiBertumpuk(Galat):
    """Two sieve fractions of one milling that share grains, or one told twice."""

    kode = "LK-039"
    pola_pesan = "Fraksi {nilai} bertumpuk dengan {dengan}."
    message_pattern = "Fraction {nilai} overlaps {dengan}."
    pola_saran = "Sebut setiap ayakan sekali; fraksi berikutnya mulai pada ayakan sebelumnya."


class BlokTidakCukup(Galat):
    """More blocks than are left of a batch."""

    kode = "LK-040"
    pola_pesan = "Adukan {adukan} tersisa {ada} blok, diminta {nilai}."
    message_pattern = "Batch {adukan} has {ada} blocks left, {nilai} are asked for."
    pola_saran = "Kurangi banyaknya, atau betulkan yang sudah dicatat."


class BlokBelumDiuji(Galat):
    """Blocks handed out before their test, without saying so."""

    kode = "LK-041"
    pola_pesan = "Adukan {nilai} belum diuji."
    message_pattern = "Batch {nilai} has not been tested."
    pola_saran = "Uji dahulu, atau nyatakan sementara=True kepada penerima dan di sini."


class MutuBelumDiperoleh(Galat):
    """A class that is told to the buyer and was not earned."""

    kode = "LK-042"
    pola_pesan = "Mutu {nilai} dinyatakan, padahal yang diperoleh adukan {adukan}: {diperoleh}."
    message_pattern = "Class {nilai} is declared, but batch {adukan} has earned: {diperoleh}."
    pola_saran = "Nyatakan paling tinggi mutu yang diperoleh, atau tidak menyatakannya."


class MutuMasihSementara(Galat):
    """A class told as settled while the standard still asks for tests."""

    kode = "LK-052"
    pola_pesan = "Mutu {nilai} adukan {adukan} masih sementara; belum diuji: {belum}."
    message_pattern = "Class {nilai} of batch {adukan} is provisional; not tested yet: {belum}."
    pola_saran = "Nyatakan sementara=True kepada penerima dan di sini, atau lengkapi ujinya."


class PerawatanMelebihiUmur(Galat):
    """More days of curing than have passed since casting."""

    kode = "LK-043"
    pola_pesan = "Perawatan {nilai} hari, padahal adukan {adukan} baru berumur {umur} hari."
    message_pattern = "{nilai} days of curing, but batch {adukan} is only {umur} days old."
    pola_saran = "Catat perawatan sesudah harinya lewat."


class BukanLangkahTerakhirKaca(Galat):
    """A step that cannot be taken back, because others rest on it."""

    kode = "LK-044"
    pola_pesan = "Peristiwa {nilai} bukan langkah terakhir {milik}; yang terakhir {ada}."
    message_pattern = "Event {nilai} is not the last step of {milik}; the last is {ada}."
    pola_saran = "Batalkan yang terakhir dahulu, atau betulkan timbangannya."


class SerbukSudahDipakai(Galat):
    """Powder that would vanish although it was used already."""

    kode = "LK-045"
    pola_pesan = "Serbuk {fraksi} lot {lot} sudah dipakai {nilai} gram, akan tersisa {ada} gram."
    message_pattern = "Powder {fraksi} of lot {lot}: {nilai} grams are used, {ada} would be there."
    pola_saran = "Batalkan dahulu pemakaiannya, atau timbang ulang."


class FraksiTidakAda(Galat):
    """A sieve fraction that a lot does not have."""

    kode = "LK-046"
    pola_pesan = "Lot {lot} tidak mempunyai fraksi {nilai}."
    message_pattern = "Lot {lot} has no fraction {nilai}."
    pola_saran = "Pakai salah satu: {ada}."


class UjiTanpaKuatTekan(Galat):
    """A first test without compressive strength, by which no class can be told."""

    kode = "LK-047"
    pola_pesan = "Uji pertama adukan {nilai} tidak memuat kuat tekan."
    message_pattern = "The first test of batch {nilai} has no compressive strength."
    pola_saran = "Catat kuat tekannya dahulu; keausan dan penyerapan boleh menyusul."


class TimbanganBelumAda(Galat):
    """A weighing that is corrected before it was made."""

    kode = "LK-048"
    pola_pesan = "Lot {lot} belum mempunyai timbangan {nilai}."
    message_pattern = "Lot {lot} has no weighing {nilai} yet."
    pola_saran = "Catat tahapnya dahulu; yang dapat dibetulkan ialah yang sudah ditimbang."


class SudahDibatalkanKaca(Galat):
    """A step that was taken back already."""

    kode = "LK-049"
    pola_pesan = "Peristiwa {nilai} sudah dibatalkan oleh peristiwa {oleh}."
    message_pattern = "Event {nilai} was taken back already by event {oleh}."
    pola_saran = "Tidak ada yang perlu dilakukan; periksa nomornya."


class AyakanTerbalik(Galat):
    """A fraction whose grains pass a sieve finer than the one that keeps them."""

    kode = "LK-050"
    pola_pesan = "Lolos {nilai} mikron tidak lebih besar daripada tertahan {tertahan} mikron."
    message_pattern = "Passing {nilai} microns is not above retained {tertahan} microns."
    pola_saran = "Lubang ayakan yang dilewati lebih besar daripada yang menahan."


class AdukanTanpaKaca(Galat):
    """A batch of this book without any glass."""

    kode = "LK-051"
    pola_pesan = "Adukan {nilai} tidak memakai kaca."
    message_pattern = "Batch {nilai} uses no glass."
    pola_saran = "Sebut lot dan fraksi serbuknya; adukan polos bukan urusan buku ini."
