"""Figures of waste banks that were published, each with its date, source and evidence.

None of them is law for all: they are what one bank, one app or one guide does.
A source without a date counts from the beginning of time, and says so.
"""

from __future__ import annotations

from datetime import date

import attrs

from pelayanan_publik.bank_sampah.kebijakan import (
    HitunganTunggu,
    KebijakanBonus,
    KebijakanPenarikan,
)
from pelayanan_publik.bank_sampah.model import JenisSimpanan
from pelayanan_publik.core.legal import (
    TAK_BERTANGGAL,
    Bukti,
    DasarHukum,
    Program,
    semua_parameter,
)
from pelayanan_publik.core.units import Pembulatan

_satu = Program("bank_sampah").satu

_GEMAH_RIPAH_2016 = DasarHukum(
    "Praktik Bank Sampah Gemah Ripah, Bantul", "Tribun Jogja 22 Mei 2016"
)
_GEMAH_RIPAH_2015 = DasarHukum("Praktik Bank Sampah Gemah Ripah, Bantul", "scribd 395847051 (2015)")
_GEMAH_RIPAH_TUNGGU = DasarHukum(
    "Praktik Bank Sampah Gemah Ripah, Bantul", "Majalah 214 hlm. 71, tanpa tanggal"
)
_LESTARI = DasarHukum("Praktik Bank Sampah Lestari", "scribd 543745027, tanpa tanggal")
_PADANG = DasarHukum("Aplikasi Bank Sampah Kota Padang", "tarikSaldoModel.js, tanpa tanggal")
_SINDANGHEULA = DasarHukum("Aplikasi Bank Sampah Sindangheula", "BUSINESS_RULES, 22 Agustus 2026")
_SINDANGHEULA_SEJAK = date(2026, 8, 22)

PORSI_DATANG_GEMAH_RIPAH = _satu(
    "gemah_ripah.porsi_datang",
    "Bagian nasabah : bank bila diantar sendiri",
    "nasabah : bank",
    (85, 15),
    date(2016, 5, 22),
    _GEMAH_RIPAH_2016,
)
PORSI_DIJEMPUT_GEMAH_RIPAH = _satu(
    "gemah_ripah.porsi_dijemput",
    "Bagian nasabah : bank bila dijemput",
    "nasabah : bank",
    (30, 70),
    date(2016, 5, 22),
    _GEMAH_RIPAH_2016,
)
TUNGGU_GEMAH_RIPAH = _satu(
    "gemah_ripah.waktu_tunggu",
    "Jarak antarpenarikan (triwulanan)",
    "bulan",
    3,
    TAK_BERTANGGAL,
    _GEMAH_RIPAH_TUNGGU,
)
HITUNGAN_GEMAH_RIPAH = _satu(
    "gemah_ripah.hitungan",
    "Triwulan dihitung sejak penarikan terakhir (bacaan kami atas 'triwulanan')",
    "",
    HitunganTunggu.SEJAK_PENARIKAN,
    TAK_BERTANGGAL,
    _GEMAH_RIPAH_TUNGGU,
    Bukti.USULAN,
)
TERSISA_GEMAH_RIPAH = _satu(
    "gemah_ripah.saldo_tersisa",
    "Saldo yang harus tersisa",
    "rupiah",
    5_000,
    date(2015, 1, 1),
    _GEMAH_RIPAH_2015,
)
TUNGGU_PEDOMAN = _satu(
    "pedoman.waktu_tunggu",
    "Waktu tunggu penarikan menurut buku pedoman",
    "bulan",
    3,
    TAK_BERTANGGAL,
    DasarHukum("Buku pedoman bank sampah", "123dok ydkpe3lq, tanpa tanggal"),
)
TUNGGU_LESTARI = _satu(
    "lestari.waktu_tunggu", "Waktu tunggu penarikan", "bulan", 0, TAK_BERTANGGAL, _LESTARI
)
BONUS_LESTARI = _satu(
    "lestari.bonus", "Bonus simpanan hari raya", "persen", 10, TAK_BERTANGGAL, _LESTARI
)
MENGENDAP_LESTARI = _satu(
    "lestari.mengendap",
    "Lama simpanan mengendap untuk bonus",
    "bulan",
    12,
    TAK_BERTANGGAL,
    _LESTARI,
)
PEMBULATAN_LESTARI = _satu(
    "lestari.pembulatan",
    "Pembulatan bonus; sumber tidak menyebutnya",
    "",
    Pembulatan.KE_BAWAH,
    TAK_BERTANGGAL,
    _LESTARI,
    Bukti.USULAN,
)
MINIMUM_PADANG = _satu(
    "padang.jumlah_minimum",
    "Penarikan paling sedikit",
    "rupiah",
    50_000,
    TAK_BERTANGGAL,
    _PADANG,
    Bukti.PRIMER,
)
SYARAT_PADANG = _satu(
    "padang.saldo_syarat",
    "Saldo paling sedikit sebelum menarik",
    "rupiah",
    50_000,
    TAK_BERTANGGAL,
    _PADANG,
    Bukti.PRIMER,
)
PEMBULATAN_SINDANGHEULA = _satu(
    "sindangheula.pembulatan",
    "Pembulatan nilai tiap baris setoran",
    "",
    Pembulatan.SETENGAH_KE_ATAS,
    _SINDANGHEULA_SEJAK,
    _SINDANGHEULA,
    Bukti.PRIMER,
)
PERSETUJUAN_SINDANGHEULA = _satu(
    "sindangheula.petugas_berbeda",
    "Penyetuju dan pembayar penarikan berbeda hak",
    "",
    True,
    _SINDANGHEULA_SEJAK,
    _SINDANGHEULA,
    Bukti.PRIMER,
)
PORSI_EMAS_PEGADAIAN = _satu(
    "pegadaian.porsi",
    "Bagian nasabah : bank dengan mitra emas",
    "nasabah : bank",
    (50, 50),
    date(2025, 9, 29),
    DasarHukum("Pegadaian Sumatera Utara", "mistar.online 29 September 2025"),
)
SETORAN_MINIMUM_UMUM = _satu(
    "perjanjian.setoran_minimum",
    "Setoran paling sedikit dalam perjanjian yang lazim",
    "gram",
    1_000,
    TAK_BERTANGGAL,
    DasarHukum("Contoh perjanjian nasabah", "pdfcoffee alur-bank-sampah, tanpa tanggal"),
)
AKTIF_ECOPOIN = _satu(
    "ecopoin.aktif",
    "Nasabah aktif bila setoran terakhir tidak lebih lama dari",
    "hari",
    90,
    TAK_BERTANGGAL,
    DasarHukum("Aplikasi EcoPoin, BSI Kota Bandung", "nilai bawaan, tanpa tanggal"),
    Bukti.PRIMER,
)
INSENTIF_PETUGAS = _satu(
    "aplikasi.insentif_petugas",
    "Insentif petugas per transaksi",
    "rupiah",
    2_000,
    TAK_BERTANGGAL,
    DasarHukum("Skema basis data aplikasi publik", "tanpa tanggal"),
    Bukti.PRIMER,
)
BANK_PER_KELURAHAN_BALIKPAPAN = _satu(
    "balikpapan.bank_per_kelurahan",
    "Sasaran bank sampah tiap kelurahan, paling sedikit",
    "bank",
    6,
    date(2025, 11, 2),
    DasarHukum("Gerakan atas Perda Balikpapan 4/2022", "ibukotakini 2 November 2025"),
)

PARAMETER = semua_parameter(vars())


@attrs.frozen
class Praktik:
    """What one source says of a bank's ways. None where the source is silent."""

    nama: str
    penarikan: KebijakanPenarikan
    porsi_datang: tuple[int, int] | None = None
    porsi_dijemput: tuple[int, int] | None = None
    bonus: KebijakanBonus | None = None
    pembulatan: Pembulatan | None = None


def _penarikan(nama: str, **diatur: object) -> KebijakanPenarikan:
    """A policy with only the rules that a source states; all others are absent, not invented."""
    tanpa_aturan: dict[str, object] = {
        "waktu_tunggu_bulan": 0,
        "hitungan": HitunganTunggu.PER_SETORAN,
        "saldo_tersisa_rupiah": 0,
        "saldo_syarat_rupiah": 0,
        "jumlah_minimum_rupiah": 0,
        "jadwal": (),
        "kedaluwarsa_hari": None,
        "perlu_persetujuan": False,
        "petugas_berbeda": False,
    }
    return KebijakanPenarikan(nama=nama, **{**tanpa_aturan, **diatur})  # type: ignore[arg-type]  # the field names are checked by the class


def gemah_ripah(pada: date) -> Praktik:
    """Bank Sampah Gemah Ripah, Bantul: quarterly, Rp 5,000 stays, 85:15 brought and 30:70 fetched.

    That the quarter runs from the last withdrawal is our reading of "quarterly" (`USULAN`).

    >>> gemah_ripah(date(2017, 1, 1)).porsi_datang
    (85, 15)
    """
    return Praktik(
        "Gemah Ripah",
        _penarikan(
            "Gemah Ripah",
            waktu_tunggu_bulan=TUNGGU_GEMAH_RIPAH.nilai(pada),
            hitungan=HITUNGAN_GEMAH_RIPAH.nilai(pada),
            saldo_tersisa_rupiah=TERSISA_GEMAH_RIPAH.nilai(pada),
        ),
        porsi_datang=PORSI_DATANG_GEMAH_RIPAH.nilai(pada),
        porsi_dijemput=PORSI_DIJEMPUT_GEMAH_RIPAH.nilai(pada),
    )


def lestari(pada: date) -> Praktik:
    """Bank Sampah Lestari: no waiting, and 10 % on holiday savings kept for 12 months.

    The source names no rounding; dropping the fraction is our proposal (`USULAN`).

    >>> lestari(date(2022, 1, 1)).bonus.persen
    10
    """
    return Praktik(
        "Lestari",
        _penarikan("Lestari", waktu_tunggu_bulan=TUNGGU_LESTARI.nilai(pada)),
        bonus=KebijakanBonus(
            BONUS_LESTARI.nilai(pada),
            MENGENDAP_LESTARI.nilai(pada),
            JenisSimpanan.HARI_RAYA,
            PEMBULATAN_LESTARI.nilai(pada),
        ),
    )


def padang(pada: date) -> Praktik:
    """The Padang app: at least Rp 50,000 at a time, from a balance of at least Rp 50,000.

    >>> padang(date(2024, 1, 1)).penarikan.jumlah_minimum_rupiah
    50000
    """
    return Praktik(
        "Padang",
        _penarikan(
            "Padang",
            jumlah_minimum_rupiah=MINIMUM_PADANG.nilai(pada),
            saldo_syarat_rupiah=SYARAT_PADANG.nilai(pada),
        ),
    )


def sindangheula(pada: date) -> Praktik:
    """The Sindangheula app: held on request, approved and paid by different people, half up.

    >>> sindangheula(date(2026, 9, 1)).penarikan.petugas_berbeda
    True
    """
    berbeda = PERSETUJUAN_SINDANGHEULA.nilai(pada)
    return Praktik(
        "Sindangheula",
        _penarikan("Sindangheula", perlu_persetujuan=berbeda, petugas_berbeda=berbeda),
        pembulatan=PEMBULATAN_SINDANGHEULA.nilai(pada),
    )
