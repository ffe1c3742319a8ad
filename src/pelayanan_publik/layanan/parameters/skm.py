"""Figures of surveys and samples: the elements, the classes by date, the sample size.

The annexes of the three regulations were not read. Where only memory supports a figure it is
marked `usulan` and its basis says so.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from pelayanan_publik.core.legal import (
    TAK_BERTANGGAL,
    Berlaku,
    Bukti,
    DasarHukum,
    Parameter,
    Program,
    semua_parameter,
)
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.layanan.skm.mutu import TabelMutu
from pelayanan_publik.layanan.skm.unsur import DaftarUnsur, Unsur

_satu = Program("layanan").satu
_SEJAK_2004, _SEJAK_2014, _SEJAK_2017 = date(2004, 1, 1), date(2014, 1, 1), date(2017, 1, 1)
_HARI = "hari berlakunya tidak terbaca, dipakai 1 Januari tahunnya"

# --- elements ------------------------------------------------------------------------------------

_DELAPAN = (
    Unsur("persyaratan", ("persyaratan pelayanan",)),
    Unsur("sistem, mekanisme, dan prosedur", ("prosedur", "prosedur pelayanan")),
    Unsur("waktu penyelesaian", ("waktu", "waktu pelayanan", "jangka waktu")),
    Unsur("biaya/tarif", ("biaya", "tarif", "biaya pelayanan")),
    Unsur(
        "produk spesifikasi jenis pelayanan",
        ("produk", "produk layanan", "produk pelayanan", "spesifikasi jenis pelayanan"),
    ),
    Unsur("kompetensi pelaksana", ("kompetensi", "kompetensi petugas")),
    Unsur("perilaku pelaksana", ("perilaku", "perilaku petugas")),
    Unsur(
        "penanganan pengaduan, saran, dan masukan",
        ("pengaduan", "penanganan pengaduan", "pengaduan, saran, dan masukan"),
    ),
)
UNSUR_STANDAR = Parameter(
    "layanan.unsur_skm",
    "Unsur survei kepuasan masyarakat",
    "",
    (
        Berlaku(
            DaftarUnsur((*_DELAPAN, Unsur("maklumat pelayanan", ("maklumat",)))),
            Masa(_SEJAK_2014, _SEJAK_2017),
            DasarHukum(
                "PermenPANRB 16/2014",
                f"sembilan unsur dengan maklumat; delapan lainnya dibaca dari 2017; {_HARI}",
                "dpmptsp.bogorkab.go.id",
            ),
            Bukti.TURUNAN,
        ),
        Berlaku(
            DaftarUnsur((*_DELAPAN, Unsur("sarana dan prasarana", ("sarana", "prasarana")))),
            Masa(_SEJAK_2017),
            DasarHukum(
                "PermenPANRB 14/2017",
                f"sembilan unsur dengan sarana dan prasarana; {_HARI}",
                "portal Bantul, e-smile.tubaba.go.id, GASPUL",
            ),
            Bukti.SEKUNDER,
        ),
    ),
)
SKALA_TERTINGGI_SKM = _satu(
    "skala_tertinggi_skm",
    "Nilai tertinggi jawaban, dari 1",
    "",
    4,
    _SEJAK_2017,
    DasarHukum("PermenPANRB 14/2017", f"skala 1 sampai 4; {_HARI}", "GASPUL, tubaba"),
)

# --- classes -------------------------------------------------------------------------------------

_LAMA = TabelMutu(Fraction("43.76"), Fraction("62.51"), Fraction("81.26"))
_INGATAN = (
    "tabel kelas tidak terbaca; ambang menurut ingatan, sesuai dengan label yang terbit di Bogor "
    f"2011-2016; {_HARI}"
)
TABEL_MUTU = Parameter(
    "layanan.tabel_mutu",
    "Batas bawah kelas mutu, nilai konversi dua desimal",
    "",
    (
        Berlaku(
            _LAMA,
            Masa(_SEJAK_2004, _SEJAK_2014),
            DasarHukum("KEP/25/M.PAN/2/2004", _INGATAN),
            Bukti.USULAN,
        ),
        Berlaku(
            _LAMA,
            Masa(_SEJAK_2014, _SEJAK_2017),
            DasarHukum("PermenPANRB 16/2014", _INGATAN),
            Bukti.USULAN,
        ),
        Berlaku(
            TabelMutu(Fraction("65.00"), Fraction("76.61"), Fraction("88.31")),
            Masa(_SEJAK_2017),
            DasarHukum(
                "PermenPANRB 14/2017",
                f"interval nilai konversi; {_HARI}",
                "e-smile.tubaba.go.id, GASPUL dan empat lainnya",
            ),
            Bukti.SEKUNDER,
        ),
    ),
)

# --- how often -----------------------------------------------------------------------------------

SURVEI_PER_TAHUN = _satu(
    "survei_per_tahun",
    "Survei paling sedikit",
    "kali/tahun",
    1,
    _SEJAK_2017,
    DasarHukum("PermenPANRB 14/2017", f"Pasal 1 ayat (1); {_HARI}", "scribd 438812237"),
    Bukti.PRIMER,
)

# --- samples -------------------------------------------------------------------------------------

_KREJCIE_MORGAN = DasarHukum(
    "Krejcie & Morgan 1970",
    "rumus di balik tabelnya; bahwa PermenPANRB 14/2017 memakainya tidak terbaca",
    "pdfs.asia/tabel-krejcie dan beberapa aplikasi",
)
KHI_KUADRAT = _satu(
    "khi_kuadrat", "Khi kuadrat, 95 persen, derajat bebas 1", "", Fraction("3.841"),
    TAK_BERTANGGAL, _KREJCIE_MORGAN,
)  # fmt: skip
PROPORSI_POPULASI = _satu(
    "proporsi_populasi", "Proporsi populasi, yang sampelnya terbesar", "", Fraction("0.5"),
    TAK_BERTANGGAL, _KREJCIE_MORGAN,
)  # fmt: skip
GALAT_SAMPEL = _satu(
    "galat_sampel", "Galat yang diterima", "", Fraction("0.05"), TAK_BERTANGGAL, _KREJCIE_MORGAN
)
SAMPEL_TERCETAK = _satu(
    "sampel_tercetak_100000",
    "Satu-satunya baris tabel yang bukan hasil rumusnya: populasi 100.000",
    "orang",
    384,
    TAK_BERTANGGAL,
    DasarHukum(
        "Krejcie & Morgan 1970", "rumus memberi 382,634, jadi 383", "90 baris dihitung ulang"
    ),
)

PARAMETER = semua_parameter(vars())
"""All of them, for the catalogue."""
