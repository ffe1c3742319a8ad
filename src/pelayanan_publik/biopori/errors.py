"""What the rules of biopori and komposter refuse. Codes BP-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

# --- measures ------------------------------------------------------------------------------------


class RentangTerbalik(Galat):
    """A range whose low end is above its high end."""

    kode = "BP-001"
    pola_pesan = "Rentang mulai {nilai}, di atas ujungnya {tinggi}."
    message_pattern = "The range begins at {nilai}, above its end {tinggi}."
    pola_saran = "Tulis nilai terendah lebih dahulu."


class PiTidakWajar(Galat):
    """A pi that no worksheet would use."""

    kode = "BP-003"
    pola_pesan = "{nilai!r} bukan pendekatan pi."
    message_pattern = "{nilai!r} is no approximation of pi."
    pola_saran = "Kosongkan; 3.14 atau 22/7 hanya untuk mengulang lembar hitung yang terbit."


class LubangMencapaiAirTanah(Galat):
    """A hole that would stand in the ground water."""

    kode = "BP-004"
    pola_pesan = "Kedalaman {nilai} cm mencapai muka air tanah ({muka_air_tanah} cm)."
    message_pattern = "A depth of {nilai} cm reaches the water table ({muka_air_tanah} cm)."
    pola_saran = "Buat lubang lebih dangkal daripada muka air tanah."


class LangkahDiLuarRentang(Galat):
    """A step that the regulation's own range does not allow."""

    kode = "BP-005"
    pola_pesan = "Langkah {nilai!r} m2 di luar {rentang} m2."
    message_pattern = "A step of {nilai!r} m2 is outside {rentang} m2."
    pola_saran = "Pilih langkah dalam rentang itu; peraturan tidak menetapkan satu angka."


class AngkaTidakDiterbitkan(Galat):
    """A figure that the sources do not give, so that the caller must."""

    kode = "BP-006"
    pola_pesan = "Sumber tidak memberi {perlu} untuk {nilai}."
    message_pattern = "No source gives {perlu} for {nilai}."
    pola_saran = "Ukur sendiri, lalu isi {perlu}."


# --- generation and reduction --------------------------------------------------------------------


class KotaHarusMengukur(Galat):
    """A city too large for the table of the SNI."""

    kode = "BP-010"
    pola_pesan = "Kota berpenduduk {nilai} (di atas {batas}) tidak memiliki laju baku."
    message_pattern = "A city of {nilai} people (above {batas}) has no standard rate."
    pola_saran = (
        "Ukur menurut SNI 19-3964-1994, lalu serahkan kepada timbulan_kota sebagai `terukur`: "
        "LajuTerukur.seluruh_kota."
    )


class BukanPerOrang(Galat):
    """A rate that is not per resident."""

    kode = "BP-011"
    pola_pesan = "Laju {nilai} dihitung per {satuan}, bukan per orang."
    message_pattern = "The rate of {nilai} is per {satuan}, not per person."
    pola_saran = "Pakai timbulan_sumber dengan banyaknya {satuan}."


class PenguranganBerlebih(Galat):
    """More kept from the landfill than was generated."""

    kode = "BP-012"
    pola_pesan = "Pengurangan {nilai} kg melebihi timbulan {timbulan} kg."
    message_pattern = "A reduction of {nilai} kg exceeds the {timbulan} kg generated."
    pola_saran = "Samakan masa dan satuannya: ton per hari dengan ton per hari."


class MasaTerbuka(Galat):
    """A period without an end has no number of days."""

    kode = "BP-013"
    pola_pesan = "Masa {nilai} tidak berakhir."
    message_pattern = "The period {nilai} has no end."
    pola_saran = "Isi `sampai`."


class FaktorTidakSebanding(Galat):
    """Two emission factors that were not made alike."""

    kode = "BP-014"
    pola_pesan = "GWP {nilai} tidak sebanding dengan {gwp}."
    message_pattern = "GWP {nilai} cannot be compared with {gwp}."
    pola_saran = "Ambil kedua faktor dengan GWP yang sama."


class KalenderTerlaluPanjang(Galat):
    """A calendar that would not be read: more turns than any household has."""

    kode = "BP-015"
    pola_pesan = "Kalender ini dapat memuat {nilai} giliran; paling banyak {batas}."
    message_pattern = "This calendar could hold {nilai} turns; {batas} is the most."
    pola_saran = "Periksa satuan kapasitas dan masukannya (gram), atau persingkat masanya."


class PengukuranGanda(Galat):
    """Several measurements of one source on the same day, and nothing to choose between them."""

    kode = "BP-016"
    pola_pesan = "Pada {nilai} ada {banyak} pengukuran untuk sumber yang sama ({tempat})."
    message_pattern = "There are {banyak} measurements of one source on {nilai} ({tempat})."
    pola_saran = "Serahkan satu saja, atau sebutkan `tempat` bila tempatnya berbeda."


class PengukuranBelumAda(Galat):
    """A measurement that had not been made on the day asked for."""

    kode = "BP-017"
    pola_pesan = "Pengukuran {nilai} dilakukan sesudah {pada}."
    message_pattern = "The measurement of {nilai} was made after {pada}."
    pola_saran = "Pakai pengukuran sampai hari itu, atau tanyakan hari sesudahnya."


class SudahTerukur(Galat):
    """A choice among measurements, where the rate is a measurement already."""

    kode = "BP-018"
    pola_pesan = "Laju sudah pengukuran di {tempat}; {nilai} tidak dipakai."
    message_pattern = "The rate is a measurement of {tempat} already; {nilai} has no use."
    pola_saran = "Kosongkan {nilai}, atau isi laju dengan sumbernya."


# --- the book ------------------------------------------------------------------------------------


class LubangTidakDikenal(Galat):
    """A hole that was never entered in this book."""

    kode = "BP-020"
    pola_pesan = "Lubang {nilai!r} tidak tercatat."
    message_pattern = "Hole {nilai!r} is not in the book."
    pola_saran = "Periksa kode pada tutupnya, atau catat pemasangannya lebih dahulu."


class LubangSudahAda(Galat):
    """A code is given to one hole and never again."""

    kode = "BP-021"
    pola_pesan = "Kode lubang {nilai} sudah dipakai."
    message_pattern = "Hole code {nilai} has been used."
    pola_saran = "Beri kode baru."


class LangkahLubangTidakSah(Galat):
    """A step that the hole's state does not allow."""

    kode = "BP-022"
    pola_pesan = "Lubang {nilai} {keadaan}: {langkah} tidak dapat dicatat."
    message_pattern = "Hole {nilai} is {keadaan}: {langkah} cannot be entered."
    pola_saran = "Yang dapat dicatat: {sah}."


class LubangTidakMuat(Galat):
    """More than the hole holds since its last harvest."""

    kode = "BP-023"
    pola_pesan = "{nilai} gram tidak muat di lubang {lubang}; ruangnya {ruang} gram."
    message_pattern = "{nilai} g does not fit in hole {lubang}; it has room for {ruang} g."
    pola_saran = "Yang dapat dilakukan: {dapat}."


class BelumMatang(Galat):
    """Compost that is still waste."""

    kode = "BP-024"
    pola_pesan = "Lubang {nilai} baru matang pada {matang}."
    message_pattern = "Hole {nilai} is not ripe before {matang}."
    pola_saran = "Tunggu, atau nyatakan belum_matang=True."


class KomposBerlebih(Galat):
    """More compost than went in as waste."""

    kode = "BP-025"
    pola_pesan = "Kompos {nilai} gram melebihi isi lubang, {isi} gram."
    message_pattern = "{nilai} g of compost is more than the {isi} g in the hole."
    pola_saran = "Timbang ulang; kompos tidak pernah lebih berat daripada sampahnya."


class BukanIsianBerjalan(Galat):
    """A number that is no filling of this hole since its last harvest."""

    kode = "BP-026"
    pola_pesan = "Peristiwa {nilai} bukan isian lubang {lubang} sejak panen terakhirnya."
    message_pattern = "Event {nilai} is no filling of hole {lubang} since its last harvest."
    pola_saran = "Sebutkan nomor salah satunya: {ada}."


class BukanLangkahTerakhir(Galat):
    """Only the last step of a hole that still stands can be taken back."""

    kode = "BP-028"
    pola_pesan = "Peristiwa {nilai} bukan langkah terakhir lubang {lubang} yang dapat dibatalkan."
    message_pattern = "Event {nilai} is not the last step of hole {lubang} that can be taken back."
    pola_saran = "Yang dapat dibatalkan sekarang: {ada}."


class KelompokTidakDikenal(Galat):
    """A household without a hole in this book."""

    kode = "BP-027"
    pola_pesan = "Kelompok {nilai!r} tidak memiliki lubang."
    message_pattern = "Group {nilai!r} has no hole."
    pola_saran = "Periksa kode kelompok pada pemasangan."


class BukanPanenLubang(Galat):
    """A number that is no harvest of this hole, or one that was taken back."""

    kode = "BP-029"
    pola_pesan = "Peristiwa {nilai} bukan panen lubang {lubang} yang berlaku."
    message_pattern = "Event {nilai} is no harvest of hole {lubang} that stands."
    pola_saran = "Sebutkan nomor panennya; yang terakhir: {ada}."
