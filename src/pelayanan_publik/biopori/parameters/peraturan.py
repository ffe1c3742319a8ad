"""Steps of regulations, and the formulas of the SNI for wells."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TypeVar

from pelayanan_publik.biopori.model import Rentang
from pelayanan_publik.biopori.parameters.parameter import berlaku_sejak
from pelayanan_publik.core.legal import Bukti, DasarHukum, Parameter

T = TypeVar("T")

# --- holes by regulation -------------------------------------------------------------------------


def _cirebon(kode: str, uraian: str, satuan: str, nilai: T, huruf: str) -> Parameter[T]:
    letak = f"Pasal 5(2){huruf}; hari mulai berlaku tidak terbaca, dipakai 1 Januari 2019"
    dasar = DasarHukum("Perwali Cirebon 38/2019", letak, "pasal.id")
    return berlaku_sejak(kode, uraian, satuan, nilai, date(2019, 1, 1), dasar, Bukti.PRIMER)


_BADUNG = DasarHukum(
    "Perbup Badung 24/2010",
    "menurut pemberitaan; hari mulai berlaku tidak terbaca, dipakai 1 Januari 2010",
    "bali.antaranews 4939",
)
_PERMENLH = DasarHukum(
    "Keluarga PermenLH 12/2009",
    "lampirannya tidak terbaca; hari mulai berlaku tidak terbaca, dipakai 1 Januari 2009",
    "Perwali Cirebon 38/2019, Perbup Badung 24/2010 dan sebuah lembar hitung yang mengutipnya",
)
_AMBANG, _DASAR, _LANGKAH = (
    "Luas tutupan yang mulai wajib berlubang resapan",
    "Lubang pada ambang luas",
    "Tambahan luas untuk satu lubang lagi",
)

TUTUPAN_AMBANG_CIREBON = _cirebon("tutupan.ambang_cirebon", _AMBANG, "m2", 20, "b")
TUTUPAN_DASAR_CIREBON = _cirebon("tutupan.dasar_cirebon", _DASAR, "lubang", 3, "b")
TUTUPAN_LANGKAH_CIREBON = _cirebon("tutupan.langkah_cirebon", _LANGKAH, "m2", 7, "b")
TUTUPAN_AMBANG_BADUNG = berlaku_sejak(
    "tutupan.ambang_badung", _AMBANG, "m2", 20, date(2010, 1, 1), _BADUNG
)
TUTUPAN_DASAR_BADUNG = berlaku_sejak(
    "tutupan.dasar_badung", _DASAR, "lubang", 1, date(2010, 1, 1), _BADUNG
)
TUTUPAN_LANGKAH_BADUNG = berlaku_sejak(
    "tutupan.langkah_badung", _LANGKAH, "m2", 7, date(2010, 1, 1), _BADUNG
)
TUTUPAN_AMBANG_UMUM = berlaku_sejak(
    "tutupan.ambang_umum", _AMBANG, "m2", 20, date(2009, 1, 1), _PERMENLH
)
TUTUPAN_LANGKAH_UMUM = berlaku_sejak(
    "tutupan.langkah_umum", _LANGKAH, "m2", 7, date(2009, 1, 1), _PERMENLH
)
"""Of the family to which both belong: for a base that is neither's."""
SUMUR_AMBANG = _cirebon(
    "sumur.ambang", "Luas tutupan yang mulai wajib bersumur resapan", "m2", 50, "a"
)
SUMUR_LANGKAH = _cirebon(
    "sumur.langkah", "Tambahan luas untuk satu sumur lagi", "m2", Rentang(25, 50), "a"
)
SUMUR_ISI = _cirebon("sumur.isi", "Isi satu sumur resapan", "m3", 1, "a")
PENGEMBANG_AMBANG = _cirebon(
    "pengembang.ambang", "Lahan pengembang; di atasnya wajib bersumur resapan", "m2", 5_000, "a"
)
PENGEMBANG_DASAR = _cirebon(
    "pengembang.dasar", "Sumur pada ambang lahan pengembang", "sumur", 17, "a"
)
PENGEMBANG_LANGKAH = _cirebon(
    "pengembang.langkah", "Tambahan lahan pengembang untuk satu sumur lagi", "m2", 100, "a"
)
PENGEMBANG_ISI = _cirebon("pengembang.isi", "Isi satu sumur resapan pengembang", "m3", 3, "a")

# --- wells by the SNI ----------------------------------------------------------------------------


def _sni_sumur(kode: str, uraian: str, satuan: str, nilai: Decimal) -> Parameter[Decimal]:
    dasar = DasarHukum(
        "SNI 03-2453-2002",
        "Pasal 5; naskahnya tidak terbaca",
        "resapan_calc.py dan dua lembar hitung",
    )
    return berlaku_sejak(f"sni_sumur.{kode}", uraian, satuan, nilai, date(2002, 1, 1), dasar)


SNI_ANDIL = _sni_sumur("andil", "Bagian hujan limpasan yang ditampung", "", Decimal("0.855"))
SNI_LAMA_HUJAN = _sni_sumur("lama_hujan", "Pengali lama hujan efektif", "menit", Decimal("0.9"))
SNI_PANGKAT = _sni_sumur("pangkat", "Pangkat hujan pada lama hujan efektif", "", Decimal("0.92"))
