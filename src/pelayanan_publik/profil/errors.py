"""What a profile refuses. Codes PR-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat


class HasilTidakDikenal(Galat):
    """A result that no reader of the profile knows."""

    kode = "PR-001"
    pola_pesan = "Hasil {nilai} tidak dapat dibaca menjadi indikator."
    message_pattern = "A result of kind {nilai} cannot be read as an indicator."
    pola_saran = "Serahkan salah satu: {dikenal}; atau susun Indikator sendiri."


class TanpaTanggalData(Galat):
    """A result that bears no day, handed over without one."""

    kode = "PR-002"
    pola_pesan = "Hasil {nilai} tidak menyebut tanggal datanya."
    message_pattern = "A result of kind {nilai} does not tell the day of its data."
    pola_saran = "Sebutkan tanggal_data."


class TanggalDataBerbeda(Galat):
    """A result that bears another day than the one named for it."""

    kode = "PR-003"
    pola_pesan = "Hasil itu bertanggal {milik}, bukan {nilai}."
    message_pattern = "That result is of {milik}, not of {nilai}."
    pola_saran = "Kosongkan tanggal_data: hasil itu menyebut tanggalnya sendiri."


class DataMasaDepan(Galat):
    """Data later than the day of the report."""

    kode = "PR-004"
    pola_pesan = "Data {indikator} bertanggal {nilai}, sesudah tanggal profil {pada}."
    message_pattern = (
        "The data of {indikator} are of {nilai}, after the day of the profile, {pada}."
    )
    pola_saran = "Buat profil pada tanggal itu atau sesudahnya, atau pakai data yang lebih lama."


class IndikatorGanda(Galat):
    """The same indicator of the same place and day twice."""

    kode = "PR-005"
    pola_pesan = "Indikator {nilai} untuk {tempat} diserahkan dua kali pada tanggal data yang sama."
    message_pattern = "Indicator {nilai} of {tempat} was handed over twice for the same day."
    pola_saran = "Serahkan satu saja, atau beri tempat yang membedakannya."


class ProgramTidakDikenal(Galat):
    """A programme that this library does not have."""

    kode = "PR-006"
    pola_pesan = "Program {nilai} tidak dikenal."
    message_pattern = "There is no programme {nilai}."
    pola_saran = "Pakai salah satu: {dikenal}."
