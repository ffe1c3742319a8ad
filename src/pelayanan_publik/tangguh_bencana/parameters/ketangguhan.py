"""Figures of the two village scores: PKD 2021, and Perka BNPB 1/2012.

The form was read formula by formula; of the Perka only its questions (in software that holds a
copy) and a page of BNPB, which misprints the line of Madya.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from pelayanan_publik.core.legal import TAK_BERTANGGAL, Bukti, DasarHukum, Parameter
from pelayanan_publik.tangguh_bencana.nilai.kelas import RekomendasiPKD
from pelayanan_publik.tangguh_bencana.parameters.parameter import berlaku_sejak

T = TypeVar("T")

# --- PKD 2021 ------------------------------------------------------------------------------------

_BUKU_KERJA = "giat16medari/website-desa-destana @2967ac4f, 1. Form PKD 2021.xlsx"


def _pkd(
    kode: str, uraian: str, satuan: str, nilai: T, letak: str, bukti: Bukti = Bukti.PRIMER
) -> Parameter[T]:
    letak = f"{letak}; hari mulai berlaku tidak terbaca, dipakai 1 Januari 2021"
    dasar = DasarHukum("Form PKD 2021, BNPB", letak, _BUKU_KERJA)
    return berlaku_sejak(f"pkd.{kode}", uraian, satuan, nilai, date(2021, 1, 1), dasar, bukti)


PKD_BANYAK_INDIKATOR = _pkd(
    "banyak_indikator",
    "Indikator per komponen PKD, menurut urutannya",
    "indikator",
    (14, 5, 3, 6, 4),
    "lembar Analisa",
)
PKD_BANYAK_PERTANYAAN = _pkd(
    "banyak_pertanyaan", "Pertanyaan per indikator PKD", "pertanyaan", 4, "lembar Analisa"
)
PKD_BOBOT = _pkd(
    "bobot",
    "Bobot per komponen PKD, menurut urutannya",
    "poin",
    (20, 20, 20, 20, 20),
    "lembar Analisa",
)
PKD_MADYA_DI_ATAS = _pkd(
    "madya_di_atas",
    "Indeks PKD; di atasnya Madya",
    "poin",
    Decimal("58.33"),
    "lembar Analisa, rumus kelas",
)
PKD_UTAMA_DI_ATAS = _pkd(
    "utama_di_atas",
    "Indeks PKD; di atasnya Utama",
    "poin",
    Decimal("83.33"),
    "lembar Analisa, rumus kelas",
)
PKD_MADYA_DI_ATAS_EKSAK = _pkd(
    "madya_di_atas_eksak",
    "Indeks PKD; di atasnya Madya, tanpa pembulatan ambang",
    "poin",
    Fraction(35 * 100, 60),
    "35/60 Perka BNPB 1/2012 dalam persen",
    Bukti.TURUNAN,
)
PKD_UTAMA_DI_ATAS_EKSAK = _pkd(
    "utama_di_atas_eksak",
    "Indeks PKD; di atasnya Utama, tanpa pembulatan ambang",
    "poin",
    Fraction(50 * 100, 60),
    "50/60 Perka BNPB 1/2012 dalam persen",
    Bukti.TURUNAN,
)
PKD_REKOMENDASI = _pkd(
    "rekomendasi",
    "Rekomendasi PKD menurut tingkat 1 sampai 5",
    "",
    (
        RekomendasiPKD.ADAKAN,
        RekomendasiPKD.ADAKAN,
        RekomendasiPKD.EVALUASI,
        RekomendasiPKD.ANGGARKAN,
        RekomendasiPKD.KEMBANGKAN,
    ),
    "lembar tersembunyi",
)

# --- Perka BNPB 1/2012 ---------------------------------------------------------------------------

_SEJAK_2012 = date(2012, 1, 1)
_HARI_2012 = "hari mulai berlaku tidak terbaca, dipakai 1 Januari 2012"
_PITA = "pita kelas menurut laman BNPB"
_LAMAN = "katalogkesiapsiagaan.bnpb.go.id/penilaian-ketangguhan-desa-2/"
_SALINAN = "AxelChristiant/Pedestana @88980519"
_PERKA = "Perka BNPB 1/2012"


def _kelas(kode: str, kelas: str, nilai: int, letak: str, bukti: Bukti) -> Parameter[int]:
    uraian = f"Skor {kelas} paling sedikit"
    dasar = DasarHukum(_PERKA, f"{letak}; {_HARI_2012}", _LAMAN)
    return berlaku_sejak(f"perka.{kode}", uraian, "Ya", nilai, _SEJAK_2012, dasar, bukti)


PERKA_PRATAMA_MULAI = _kelas("pratama_mulai", "Pratama", 20, _PITA, Bukti.PRIMER)
PERKA_MADYA_MULAI = _kelas(
    "madya_mulai",
    "Madya",
    36,
    f"{_PITA}, yang salah cetak pada Madya: di antara Pratama 20–35 dan Utama 51–60",
    Bukti.TURUNAN,
)
PERKA_UTAMA_MULAI = _kelas("utama_mulai", "Utama", 51, _PITA, Bukti.PRIMER)


def _butir(
    kode: str, uraian: str, satuan: str, nilai: T, letak: str, bukti: Bukti = Bukti.PRIMER
) -> Parameter[T]:
    dasar = DasarHukum(_PERKA, f"{letak}; {_HARI_2012}", _SALINAN)
    return berlaku_sejak(f"perka.{kode}", uraian, satuan, nilai, _SEJAK_2012, dasar, bukti)


PERKA_BANYAK_INDIKATOR = _butir(
    "banyak_indikator", "Indikator Perka", "indikator", 20, "salinan kuesioner"
)
PERKA_BANYAK_PERTANYAAN = _butir(
    "banyak_pertanyaan", "Pertanyaan per indikator Perka", "pertanyaan", 3, "salinan kuesioner"
)
PERKA_INDIKATOR_PER_ASPEK = _butir(
    "indikator_per_aspek",
    "Indikator per aspek Perka, menurut urutannya",
    "indikator",
    (1, 1, 3, 2, 5, 8),
    "pembagian atas aspek belum diverifikasi: lampirannya tidak terbaca",
    Bukti.USULAN,
)
PERKA_ANGGOTA_LEBIH_DARI = _butir(
    "anggota_lebih_dari",
    "Anggota tim relawan; harus lebih dari ini",
    "orang",
    30,
    "salinan kuesioner, indikator 11 pertanyaan 2",
)
PERKA_PEREMPUAN_LEBIH_DARI = _butir(
    "perempuan_lebih_dari",
    "Perempuan dalam tim relawan; harus lebih dari ini",
    "orang",
    15,
    "salinan kuesioner, indikator 12 pertanyaan 2",
)

# --- KTB -----------------------------------------------------------------------------------------

KTB_ANGGOTA_PALING_SEDIKIT = berlaku_sejak(
    "ktb.anggota_paling_sedikit",
    "Relawan satu KTB paling sedikit",
    "orang",
    30,
    TAK_BERTANGGAL,
    DasarHukum(
        "Praktik KTB Kota Yogyakarta",
        "menurut pemberitaan 28 Januari 2019, tanpa hari mulai",
        "radarjogja 2019/01/28",
    ),
    Bukti.SEKUNDER,
)
