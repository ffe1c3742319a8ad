"""What the rules of regions refuse. Codes WL-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat


class KodeWilayahSalah(Galat):
    """Text that is no Kemendagri code."""

    kode = "WL-001"
    pola_pesan = "{nilai!r} bukan kode wilayah Kemendagri."
    message_pattern = "{nilai!r} is not a Kemendagri region code."
    pola_saran = "Tulis PP.KK.CC.VVVV atau bagian depannya, misalnya 34.71.14.1001."


class KodeBPSSalah(Galat):
    """Text that is no BPS code."""

    kode = "WL-002"
    pola_pesan = "{nilai!r} bukan kode wilayah BPS."
    message_pattern = "{nilai!r} is not a BPS region code."
    pola_saran = "Tulis 2, 4, 7 atau 10 angka tanpa titik, misalnya 3471050003."


class TanpaInduk(Galat):
    """A province has no region above it."""

    kode = "WL-003"
    pola_pesan = "Provinsi {nilai} tidak berinduk."
    message_pattern = "Province {nilai} has no parent."
    pola_saran = "Berhenti di tingkat provinsi."


class WilayahTidakDikenal(Galat):
    """A code or name that this list does not hold."""

    kode = "WL-004"
    pola_pesan = "Wilayah {nilai!r} tidak ada di daftar."
    message_pattern = "Region {nilai!r} is not in the list."
    pola_saran = "Mungkin maksudnya: {mirip}."


class NamaBerganda(Galat):
    """A name that several regions bear."""

    kode = "WL-005"
    pola_pesan = "Nama {nilai!r} dipakai {kode_wilayah}."
    message_pattern = "Name {nilai!r} is borne by {kode_wilayah}."
    pola_saran = "Sebutkan juga induknya, atau pakai kodenya."


class IndukTidakTerdaftar(Galat):
    """A row that hangs in the air."""

    kode = "WL-006"
    pola_pesan = "Induk {induk} dari {nilai} tidak ada di daftar."
    message_pattern = "Parent {induk} of {nilai} is not in the list."
    pola_saran = "Tambahkan baris induknya."


class SebutanTidakDikenal(Galat):
    """A term that names no level or office."""

    kode = "WL-007"
    pola_pesan = "Sebutan {nilai!r} tidak dikenal."
    message_pattern = "Term {nilai!r} is not known."
    pola_saran = "Pakai salah satu: {ada}."
