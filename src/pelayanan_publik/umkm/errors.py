"""What the rules of UMKM refuse. Codes UU-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

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
