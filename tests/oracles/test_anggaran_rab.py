"""Published RAB, stages and packages, against the library. Each row names its source.

OK rows must be reproduced; BAD rows must not be. Numbers such as W24 and "row 27" are those of
economy_service.md §7.4 and §8, which name the publications.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs
import pytest

from contoh_realisasi import (
    BARANG,
    BIOPORI,
    HOK,
    PAGU,
    Meja,
    berjalan,
    berpagu,
    kode_galat,
)
from pelayanan_publik.anggaran.book import command as c
from pelayanan_publik.anggaran.book.effects import evolve, fold
from pelayanan_publik.anggaran.book.state import buku_baru
from pelayanan_publik.anggaran.model import KelasDAU, Pagu, SumberDana
from pelayanan_publik.anggaran.rab import RAB, BagianRAB, BarisRAB, KodePeringatanRAB, periksa_rab
from pelayanan_publik.anggaran.reports import realisasi, silpa
from pelayanan_publik.core.units import Pembulatan
from pelayanan_publik.wilayah.model import KodeWilayah

# --- W24: the RAB of a village well, 2022 (scribd 580607152) --------------------------------------

BAHAN = [
    (1, 101_000), (1, 750_000), (112, 10_000), (1, 1_890_000), (4, 430_000), (20, 430_000),
    (4, 580_000), (35, 90_000), (14, 48_000), (28, 77_000), (14, 58_000), (3, 29_000),
    (21, 20_000), (7, 9_500_000),
]  # fmt: skip
BAGIAN = [
    ("I", "Bahan", "buah", BAHAN, 90_298_000),
    ("III", "Upah", "HOK", [(63, 100_000), (56, 120_000)], 13_020_000),
    ("IV", "Honor TPK", "orang", [(3, 100_000), (1, 500_000)], 800_000),
]
W24 = RAB(
    "Sumur desa 2022",
    [
        BagianRAB(
            label,
            uraian,
            [
                BarisRAB(f"{label}.{i}", f"{uraian} {i}", volume, satuan, harga, BARANG)
                for i, (volume, harga) in enumerate(baris, 1)
            ],
            tertulis_rupiah=terbit,
        )
        for label, uraian, satuan, baris, terbit in BAGIAN
    ],
    Pembulatan.SETENGAH_KE_ATAS,
    tertulis_rupiah=104_118_000,
)


def test_w24_rab_sumur_desa():
    """W24 OK: 90,298,000 + 13,020,000 + 800,000 = 104,118,000."""
    hasil = periksa_rab(W24, 104_118_000)
    assert hasil.jumlah_rupiah == (90_298_000, 13_020_000, 800_000)
    assert hasil.total_rupiah == 104_118_000
    assert hasil.sah
    assert (hasil.sisa_rupiah, W24.selisih_pembulatan) == (0, 0)


def test_w24_label_jumlah_1_2_3_menyembunyikan_bagian_yang_tidak_ada():
    """W24 BAD label: printed "1+2+3" though the parts are I, III, IV; the only warning."""
    hasil = periksa_rab(W24, 104_118_000)
    assert [p.kode for p in hasil.peringatan] == [KodePeringatanRAB.PENOMORAN_BERLUBANG]
    assert hasil.peringatan[0].pesan == "Bagian II tidak ada; yang ada I, III, IV."
    assert W24.tabel().kaki[1] == "Jumlah I + III + IV"


def test_w24_di_bawah_paket_100_juta_lebih_4_118_000():
    """The same template against the Danais package of Rp 100 million."""
    hasil = periksa_rab(W24, 100_000_000)
    assert [(g.kode, g.keadaan["lebih"]) for g in hasil.galat] == [("AG-042", 4_118_000)]


# --- row 27: stages -------------------------------------------------------------------------------


def pagu_dau(rupiah: int, tahun: int) -> Pagu:
    kelas = KelasDAU.BAIK if tahun == 2019 else None
    tempat = KodeWilayah("34.71.14.1001")
    return Pagu(tempat, tahun, SumberDana.DAU_KELURAHAN, rupiah, kelas_dau=kelas)


def bertermin(pagu: Pagu, bagian, syarat) -> Meja:
    meja = berpagu(pagu)
    satu = attrs.evolve(HOK, volume=1, harga_rupiah=pagu.rupiah)
    rab = RAB("Uji", [BagianRAB("I", "Upah", [satu])], Pembulatan.KE_BAWAH)
    meja(c.setujui_rab, kegiatan=BIOPORI, rab=rab)
    meja(c.rencanakan_termin, bagian=bagian, syarat_realisasi=syarat)
    return meja


def test_baris_27_dau_tambahan_2019_separuh_separuh():
    """W21: stage I of one "baik" kelurahan is 176,470,500, at the exact rate of 352,941,000."""
    meja = bertermin(pagu_dau(352_941_000, 2019), (0.5, 0.5), (0,))
    assert [t.rupiah for t in meja.buku.termin] == [176_470_500, 176_470_500]


def test_baris_27_tarif_terbulatkan_pers_tidak_memberi_angka_itu():
    """BAD: the rounded press rate of 352.9 million gives another first stage."""
    meja = bertermin(pagu_dau(352_900_000, 2019), (0.5, 0.5), (0,))
    assert meja.buku.termin[0].rupiah != 176_470_500


@pytest.mark.parametrize(
    ("rupiah", "harapan"),
    [
        (200_000_000, (60_000_000, 90_000_000, 50_000_000)),
        (199_858_923, (59_957_677, 89_936_515, 49_964_731)),
    ],
)
def test_baris_27_dau_2023_30_45_25(rupiah, harapan):
    """PMK 211/2022 art. 39A-E: 30/45/25; W22: 1.7 tn / 8,506 = 199,858,923 per kelurahan."""
    meja = bertermin(pagu_dau(rupiah, 2023), (0.30, 0.45, 0.25), (0, 0))
    termin = tuple(t.rupiah for t in meja.buku.termin)
    assert termin == harapan
    assert sum(termin) == rupiah


def test_w22_dau_2023_per_kelurahan():
    """W22 OK: "about 200 million"."""
    assert Fraction(1_700_000_000_000, 8_506).__round__() == 199_858_923


def test_baris_27_porsi_yang_tidak_genap_satu_ditolak():
    """BAD: 30/45/20 is no plan."""
    with pytest.raises(ValueError, match="AG-067"):
        bertermin(pagu_dau(200_000_000, 2023), (0.30, 0.45, 0.20), (0, 0))


# --- row 28: realisation and SiLPA ----------------------------------------------------------------


def test_baris_28_silpa_adalah_pagu_kurang_realisasi():
    """Row 28: SiLPA = pagu − realisasi; realisasi / pagu."""
    meja = berjalan()
    meja.belanja(38_000_000)
    meja.belanja(6_300_000, "II.1")
    meja(c.tutup_tahun)
    hari = date(2024, 12, 31)
    assert silpa(meja.buku, hari).silpa_rupiah == 100_000_000 - 44_300_000
    assert realisasi(meja.buku, hari).jumlah.serapan == Fraction(443, 1_000)


def test_baris_28_realisasi_di_atas_pagu_ditolak():
    """Row 28 BAD: realisasi > pagu is an error, in a command and in a log alike."""
    meja = bertermin(attrs.evolve(PAGU, rupiah=1_000), (1,), ())
    meja(c.cairkan, termin=1)
    lebih = {"kode_baris": "II.1", "jumlah_rupiah": 1_001, "bukti": "KW", "penerima": "Toko"}
    assert kode_galat(meja, c.belanjakan, **lebih) == ["AG-072", "AG-073"]
    asli = meja.belanja(1_000, "II.1")
    log = [*meja.log[:-1], attrs.evolve(asli, jumlah_rupiah=1_001)]
    assert kode_galat(fold, log, buku_baru()) == ["AG-072", "AG-073"]


# --- W23: the Danais package of 2024 --------------------------------------------------------------


def test_w23_danais_2024_empat_puluh_lima_kelurahan():
    """W23 OK: 45 × Rp 100 million = Rp 4.5 bn, each a book of its own (kumparan 10 Dec 2024)."""
    pagu = [
        Pagu(KodeWilayah(f"34.71.14.{1_001 + i}"), 2024, SumberDana.DANAIS, 100_000_000)
        for i in range(45)
    ]
    buku = [
        evolve(b := buku_baru(), c.tetapkan_pagu(b, id="p", tanggal=date(2024, 1, 2), pagu=p))
        for p in pagu
    ]
    assert sum(b.pagu.rupiah for b in buku) == 4_500_000_000
    assert sum(b.silpa_rupiah for b in buku) == 4_500_000_000


def test_w23_rupiah_per_lubang_dalam_rab_tidak_genap():
    """W23: 100 million / 648 holes = 154,321 per hole, rounded: 648 × 154,321 is not the pagu."""
    lubang = BarisRAB("I.1", "Lubang biopori", 648, "lubang", 154_321, BARANG)
    rab = RAB("Paket", [BagianRAB("I", "Lubang", [lubang])], Pembulatan.KE_BAWAH, 100_000_000)
    hasil = periksa_rab(rab, 100_000_000)
    assert (hasil.total_rupiah, hasil.lebih_rupiah) == (100_000_008, 8)
    assert [p.kode for p in hasil.peringatan] == [KodePeringatanRAB.TERTULIS_BERBEDA]
    turun = attrs.evolve(lubang, harga_rupiah=154_320)
    pas = attrs.evolve(rab, bagian=[BagianRAB("I", "Lubang", [turun])])
    assert periksa_rab(pas, 100_000_000).sisa_rupiah == 640
