"""Published sums of sharing, and our own from published inputs, against the library.

Each row names its source. OK rows must be reproduced; BAD rows must not be.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from math import floor

import pytest

from pelayanan_publik.anggaran.pembagian.aturan import formula, proporsional, rata
from pelayanan_publik.anggaran.pembagian.hitung import bagi, bandingkan
from pelayanan_publik.anggaran.pembagian.penerima import Penerima, daftar_penerima
from pelayanan_publik.core.split import bagi_habis, bagi_webster
from pelayanan_publik.core.units import tulis_pecahan, tulis_persen

# --- Tangerang 2016: Perbup 18/2016 (docslib 8374544) ------------------------------------------------

UKURAN = ("penduduk", "miskin", "ikg", "luas")
BOBOT = dict(zip(UKURAN, ("0.25", "0.35", "0.10", "0.30"), strict=True))
BOBOT = {nama: Fraction(bobot) for nama, bobot in BOBOT.items()}
RASIO = {
    "Cangkudu": ("0.00732413", "0.00385507", "0.00476973", "0.00264667"),
    "Talagasari": ("0.00494914", "0.00086842", "0.00243029", "0.00238297"),
    "Gembong": ("0.00356249", "0.00641338", "0.00547383", "0.00252022"),
}
TOTAL_BOBOT = {"Cangkudu": "0.00445128", "Talagasari": "0.00249915", "Gembong": "0.00443875"}
ALOKASI_DASAR = 565_640_000
ALOKASI_FORMULA = {"Cangkudu": 131_813_002, "Talagasari": 74_005_786}
PAGU_DESA = {"Cangkudu": 697_453_001, "Talagasari": 639_645_785}
DELAPAN_ANGKA = Fraction(1, 2 * 10**8)
"""Half of the last printed digit."""


def tangerang():
    """The three villages of the table, and all others as one: the ratios of a measure add up to 1."""
    per_desa = {
        desa: dict(zip(UKURAN, map(Fraction, isi), strict=True)) for desa, isi in RASIO.items()
    }
    lain = {u: 1 - sum(isi[u] for isi in per_desa.values()) for u in UKURAN}
    return daftar_penerima({**per_desa, "desa lain": lain})


def test_w20_bobot_tangerang_mengulang_setiap_total_bobot():
    """Weights .25/.35/.10/.30: every total to its eighth digit, every alokasi formula within it."""
    kolam = 29_612_370_000
    rumus = formula("Perbup 18/2016", BOBOT, dasar_rupiah=ALOKASI_DASAR)
    hasil = bagi(kolam + 4 * ALOKASI_DASAR, tangerang(), rumus)
    for satu in hasil.bagian[:3]:
        bobot = (satu.kuota - ALOKASI_DASAR) / kolam
        assert tulis_pecahan(bobot, 8) == TOTAL_BOBOT[satu.kode].replace(".", ",")
        if satu.kode in ALOKASI_FORMULA:
            # The pool itself is known to 2e-6 only, from these very figures.
            cukup = 2 * DELAPAN_ANGKA * kolam
            assert abs(satu.rupiah - ALOKASI_DASAR - ALOKASI_FORMULA[satu.kode]) <= cukup
    gembong = hasil.rupiah_per_kode["Gembong"]
    assert tulis_pecahan(Fraction(gembong - ALOKASI_DASAR, 10**6), 2) == "131,44"
    assert tulis_pecahan(Fraction(gembong, 10**6), 2) == "697,08"


def test_w20_bobot_tangerang_ditemukan_kembali():
    """Three printed totals and the sum of 1 are four equations for the four weights."""
    matriks = [[*map(Fraction, RASIO[d]), Fraction(TOTAL_BOBOT[d])] for d in RASIO]
    matriks.append([Fraction(1)] * 5)
    for i in range(4):
        poros = next(r for r in range(i, 4) if matriks[r][i])
        matriks[i], matriks[poros] = matriks[poros], matriks[i]
        matriks[i] = [x / matriks[i][i] for x in matriks[i]]
        for r in range(4):
            if r != i:
                matriks[r] = [
                    x - matriks[r][i] * y for x, y in zip(matriks[r], matriks[i], strict=True)
                ]
    ditemukan = [baris[4] for baris in matriks]
    assert sum(ditemukan) == 1
    assert [tulis_pecahan(b, 4) for b in ditemukan] == ["0,25", "0,35", "0,1", "0,3"]


@pytest.mark.parametrize("desa", PAGU_DESA)
def test_w20_pagu_tercetak_satu_rupiah_di_bawah_jumlah_bagiannya(desa):
    """BAD by one rupiah: the printed pagu is AD + AF − 1; ours is the sum of its parts."""
    lain = sum(ALOKASI_FORMULA.values()) - ALOKASI_FORMULA[desa]
    kasus = [Penerima(desa, {"af": ALOKASI_FORMULA[desa]}), Penerima("lain", {"af": lain})]
    pagu = sum(ALOKASI_FORMULA.values()) + 2 * ALOKASI_DASAR
    ours = bagi(pagu, kasus, formula("AD + AF", {"af": 1}, dasar_rupiah=ALOKASI_DASAR))
    rupiah = ours.rupiah_per_kode[desa]
    assert rupiah == ALOKASI_DASAR + ALOKASI_FORMULA[desa] == PAGU_DESA[desa] + 1
    assert abs(rupiah - PAGU_DESA[desa]) <= 1


@pytest.mark.parametrize(
    ("ukuran", "total", "isi"),
    [("penduduk", range(2_550_745, 2_550_748), {"Cangkudu": 18_682, "Talagasari": 12_624, "Gembong": 9_087}),
     ("miskin", [170_425], {"Cangkudu": 657, "Talagasari": 148, "Gembong": 1_093})],
)  # fmt: skip
def test_w20_rasio_tercetak_dari_jumlah_yang_dibulatkan(ukuran, total, isi):
    """The totals that the paper leaves out: 2,550,745–7 people, 170,425 poor."""
    for jumlah in total:
        for desa, n in isi.items():
            tercetak = RASIO[desa][UKURAN.index(ukuran)]
            assert tulis_pecahan(Fraction(n, jumlah), 8) == tercetak.replace(".", ",")


# --- national amounts --------------------------------------------------------------------------------

DAU_2019 = {
    "baik": (2_805, 352_941_000),
    "perlu": (4_782, 370_138_000),
    "sangat": (625, 384_000_000),
}
"""PMK 187/2018: kelurahan by class and the exact rates (press: 352.9, 370.1 and 384 million)."""


def test_w21_dau_tambahan_2019():
    """8,212 kelurahan in 91 + 257 + 62 daerah; each class divides evenly at the exact rate."""
    assert sum(n for n, _ in DAU_2019.values()) == 8_212
    assert 91 + 257 + 62 == 410
    total = sum(n * tarif for n, tarif in DAU_2019.values())
    assert total == 2_999_999_421_000
    kelas = daftar_penerima({k: {"rupiah": n * tarif} for k, (n, tarif) in DAU_2019.items()})
    per_kelas = bagi(total, kelas, proporsional("rupiah")).rupiah_per_kode
    for nama, (banyak, tarif) in DAU_2019.items():
        assert bagi_habis(per_kelas[nama], (1,) * banyak) == (tarif,) * banyak


def test_w21_tarif_pers_tidak_menutup_tiga_triliun():
    """BAD: with the rates as the press rounded them, and with the "380 million" of Bisnis."""
    pers = 2_805 * 352_900_000 + 4_782 * 370_100_000 + 625 * 384_000_000
    assert pers == 2_999_702_700_000
    eksak = sum(n * tarif for n, tarif in DAU_2019.values())
    assert 3 * 10**12 - eksak < 10**6 < 3 * 10**12 - pers
    assert eksak - 625 * 4_000_000 == 2_997_499_421_000
    banyak, tarif = DAU_2019["baik"]
    assert set(bagi_habis(banyak * 352_900_000, (1,) * banyak)) == {352_900_000} != {tarif}


def test_w21_tahap_satu_kelurahan_baik():
    """Stage I is half (Bisnis 10 Apr 2019, DDTC)."""
    assert bagi_habis(352_941_000, (50, 50)) == (176_470_500, 176_470_500)


def test_w22_dau_kelurahan_2023():
    """Rp 1.7 tn for 8,506 kelurahan, "about 200 million each" (Tribun 10 Nov 2022)."""
    kelurahan = [Penerima(f"{i:04}") for i in range(8_506)]
    hasil = bagi(1_700_000_000_000, kelurahan, rata())
    banyak = Counter(b.rupiah for b in hasil.bagian)
    assert banyak == {199_858_924: 962, 199_858_923: 7_544}
    assert tulis_pecahan(hasil.bagian[0].kuota, 0) == "199.858.923"
    assert hasil.bagian[961].rupiah - hasil.bagian[962].rupiah == 1


def test_w23_danais_2024():
    """BKK Danais: 45 × Rp 100 million; 648 holes of 12 sets of 54 (kumparan, Harian Jogja)."""
    assert bagi_habis(4_500_000_000, (1,) * 45) == (100_000_000,) * 45
    per_lubang = bagi_habis(100_000_000, (1,) * 648)
    assert Counter(per_lubang).most_common(1)[0][0] == 154_321
    assert tulis_pecahan(Fraction(100_000_000, 648), 0) == "154.321"
    assert bagi_habis(648, (1,) * 12) == (54,) * 12


@pytest.mark.parametrize(
    ("bagian", "dari", "persen"),
    [(2_790, 2_790 + 12_870, "17,8"), (2_790 + 12_870, 48_400, "32,4"), (2_300, 48_000, "4,8"),
     (1_290, 5_400, "23,9")],
)  # fmt: skip
def test_w25_serapan_nglarisi(bagian, dari, persen):
    """In millions: Antara 405491 (2019), Harian Jogja (Nov 2019), warta 34279 (2024)."""
    assert tulis_pecahan(Fraction(100 * bagian, dari), 1) == persen


def test_w25_sasaran_dan_klaim_belakangan():
    """60 % of Rp 5.4 bn is 3.24 bn; BAD: the "70–80 %" claimed later for 2018–2019."""
    assert bagi_habis(5_400_000_000, (60, 40))[0] == 3_240_000_000
    assert Fraction(2_790 + 12_870, 48_400) < Fraction(70, 100)


# --- Kotagede and Balikpapan Selatan -----------------------------------------------------------------

KOTAGEDE = daftar_penerima(
    {
        "Prenggan": {"penduduk": 11_007, "luas_km2": 0.99},
        "Purbayan": {"penduduk": 10_008, "luas_km2": 0.83},
        "Rejowinangun": {"penduduk": 12_311, "luas_km2": 1.25},
    }
)
PAGU = 300_000_000
SERIBU = {"satuan": 1_000}


@pytest.mark.parametrize("metode", ["sisa_terbesar", "webster"])
@pytest.mark.parametrize(
    ("rumus", "isi", "rupiah"),
    [
        (rata, SERIBU, (100_000_000, 100_000_000, 100_000_000)),
        (lambda **k: proporsional("penduduk", **k), SERIBU, (99_085_000, 90_092_000, 110_823_000)),
        (lambda **k: proporsional("penduduk", **k), {}, (99_084_799, 90_091_820, 110_823_381)),
        (lambda **k: proporsional("luas_km2", **k), SERIBU, (96_743_000, 81_107_000, 122_150_000)),
        (lambda **k: formula("60 : 40", {"penduduk": 1}, dasar_bagian=0.6, **k), SERIBU,
         (99_634_000, 96_037_000, 104_329_000)),
    ],
)  # fmt: skip
def test_w26_tiga_kelurahan_kotagede(rumus, isi, rupiah, metode):
    """Rp 300 million among the three, by five rules; Webster agrees on all of them."""
    hasil = bagi(PAGU, KOTAGEDE, rumus(metode=metode, **isi))
    assert tuple(hasil.rupiah_per_kode.values()) == rupiah


def test_w26_berdampingan():
    penduduk, luas = proporsional("penduduk", **SERIBU), proporsional("luas_km2", **SERIBU)
    banding = bandingkan(PAGU, KOTAGEDE, [rata(**SERIBU), penduduk, luas])
    assert banding.berpindah_rupiah == (0, 10_823_000, 22_150_000)
    assert banding.tabel().baris[1] == (
        "Purbayan", 100_000_000, 90_092_000, 81_107_000, -9_908_000, -18_893_000
    )  # fmt: skip


def test_w35_persentase_balikpapan_selatan_dibulatkan():
    """OK: 24.48, 22.89 and 13.69 % of 163,660 (sabo.news citing BPS 2025)."""
    for penduduk, persen in ((40_056, "24,48 %"), (37_462, "22,89 %"), (22_404, "13,69 %")):
        assert tulis_persen(Fraction(penduduk, 163_660)) == persen
    assert 163_660 - 40_056 - 37_462 - 22_404 == 63_738
    assert tulis_pecahan(Fraction(83_188 * 100, 80_472)) == "103,38"


def test_w35_persentase_kotagede_dipotong():
    """BAD: 32.24 + 27.03 + 40.71 is 99.98. Rounded they make 100.01; a split makes exactly 100."""
    luas = [dict(p.ukuran)["luas_km2"] for p in KOTAGEDE]
    eksak = [10_000 * n / sum(luas) for n in luas]
    tercetak = [3_224, 2_703, 4_071]
    assert [floor(e) for e in eksak] == tercetak
    assert sum(tercetak) == 9_998
    dibulatkan = [tulis_persen(e / 10_000) for e in eksak]
    assert dibulatkan == ["32,25 %", "27,04 %", "40,72 %"]
    assert 3_225 + 2_704 + 4_072 == 10_001
    assert bagi_habis(10_000, luas) == bagi_webster(10_000, luas) == (3_225, 2_703, 4_072)


def test_63_jumlah_kotagede_menutup():
    """BPS via docslib 7418451: people and areas of the three add up to the kemantren's."""
    hasil = bagi(1, KOTAGEDE, formula("uji", {"penduduk": 0.5, "luas_km2": 0.5}))
    assert dict(hasil.jumlah_ukuran) == {"penduduk": 33_326, "luas_km2": Fraction("3.07")}
    jiwa = ((5_363, 5_644, 11_007), (4_906, 5_102, 10_008), (6_118, 6_193, 12_311))
    assert all(a + b == c for a, b, c in jiwa)


BALIKPAPAN_SELATAN = daftar_penerima(
    {
        "Sepinggan": {"luas_km2": 7.812, "rt": 45},
        "Sepinggan Baru": {"luas_km2": 10.618, "rt": 40},
        "Gunung Bahagia": {"luas_km2": 3.735, "rt": 50},
        "Sepinggan Raya": {"luas_km2": 6.588, "rt": 31},
        "Sungai Nangka": {"luas_km2": 3.204, "rt": 27},
        "Damai Baru": {"luas_km2": 2.149, "rt": 33},
        "Damai Bahagia": {"luas_km2": 3.708, "rt": 43},
    }
)
"""Areas and RT: 123dok qv8686rz, about 2015."""


def test_63_balikpapan_selatan_membagi_menurut_jumlahnya_sendiri():
    """269 RT close. BAD: the areas sum to 37.814, not to the 40.33 km2 of the 2025 book."""
    per_rt = bagi(269_000_000, BALIKPAPAN_SELATAN, proporsional("rt"))
    assert per_rt.rupiah_per_kode["Sepinggan"] == 45_000_000
    assert not any(b.selisih for b in per_rt.bagian)
    luas = bagi(PAGU, BALIKPAPAN_SELATAN, proporsional("luas_km2"))
    assert luas.jumlah_ukuran == (("luas_km2", Fraction("37.814")),)
    assert sum(luas.rupiah_per_kode.values()) == PAGU
    tercampur = sum(
        floor(PAGU * p.nilai("luas_km2") / Fraction("40.33")) for p in BALIKPAPAN_SELATAN
    )
    assert tulis_persen(Fraction(tercampur, PAGU)) == "93,76 %"
