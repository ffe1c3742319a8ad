"""What the rules of disaster readiness refuse. Codes TB-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

# --- village scores: TB-001 to TB-019 ------------------------------------------------------------

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


# --- teams: matching, readiness, calendar: TB-040 to TB-059 --------------------------------------

# --- the smallest set of actions, teams at once: TB-060 to TB-079 --------------------------------

# --- the logbook: TB-080 to TB-109 ---------------------------------------------------------------

# --- things: TB-110 to TB-139 --------------------------------------------------------------------

# --- the joined assessment: TB-140 to TB-149 -----------------------------------------------------
