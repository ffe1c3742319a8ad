"""What the door refuses. Codes SK-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat


class JsonRusak(Galat):
    """Text that is no JSON, or says one key twice."""

    kode = "SK-001"
    pola_pesan = "Teks bukan JSON yang sah: {sebab}."
    message_pattern = "Not valid JSON: {sebab}."
    pola_saran = "Kirim satu dokumen JSON utuh tanpa kunci berulang, NaN atau Infinity."


class TipeSalah(Galat):
    """A value of another JSON type."""

    kode = "SK-002"
    pola_pesan = "{nilai!r} bukan {diminta}."
    message_pattern = "{nilai!r} is not {diminta}."
    pola_saran = "Kirim {diminta}; nilai tidak pernah diubah diam-diam."


class KunciHilang(Galat):
    """A required key is not there."""

    kode = "SK-003"
    pola_pesan = "Kunci {nilai} tidak ada."
    message_pattern = "Key {nilai} is missing."
    pola_saran = "Isi semua kunci yang wajib."


class KunciTakDikenal(Galat):
    """A key that nobody reads: a misspelling, most often."""

    kode = "SK-004"
    pola_pesan = "Kunci {nilai!r} tidak dikenal."
    message_pattern = "Key {nilai!r} is unknown."
    pola_saran = "Pakai kunci: {ada}."


class PilihanTakDikenal(Galat):
    """A word that is not one of the choices."""

    kode = "SK-005"
    pola_pesan = "{nilai!r} bukan salah satu pilihan."
    message_pattern = "{nilai!r} is not one of the choices."
    pola_saran = "Pilih: {ada}."


class JenisTakDikenal(Galat):
    """A tag that names no type, or none that may stand here."""

    kode = "SK-006"
    pola_pesan = "Jenis {nilai!r} tidak dikenal di sini."
    message_pattern = "Type {nilai!r} is not known here."
    pola_saran = "Mungkin maksudnya: {mirip}."


class VersiMasaDepan(Galat):
    """A document that a newer library wrote."""

    kode = "SK-007"
    pola_pesan = "Versi {nilai} dari {jenis} lebih baru daripada yang dikenal ({dikenal})."
    message_pattern = "Version {nilai} of {jenis} is newer than the known {dikenal}."
    pola_saran = "Perbarui pustaka; dokumen ini tidak dibaca sebagian."


class VersiTakTerangkat(Galat):
    """An old version without the step that lifts it."""

    kode = "SK-008"
    pola_pesan = "Versi {nilai} dari {jenis} tidak dapat dinaikkan ke {dikenal}."
    message_pattern = "Version {nilai} of {jenis} cannot be lifted to {dikenal}."
    pola_saran = "Daftarkan fungsi penaik untuk versi itu."


class MesinTidakTerpasang(Galat):
    """A JSON back end that is not installed."""

    kode = "SK-009"
    pola_pesan = "Mesin JSON {nilai} tidak terpasang."
    message_pattern = "JSON back end {nilai} is not installed."
    pola_saran = "Pasang ekstra [json], atau pakai mesin json bawaan."
