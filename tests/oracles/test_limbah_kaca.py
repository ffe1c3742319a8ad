"""Published cases of glass and paving, by the numbers of domain/waste.md: OK, BAD, computed.

Strengths of theses are means without their single results, so they enter as summaries.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from contoh_kaca import DASAR, UKURAN
from pelayanan_publik import limbah_kaca as lk
from pelayanan_publik.limbah_kaca import BahanAdukan as Bahan
from pelayanan_publik.limbah_kaca.parameters import (
    FAKTOR_UMUR,
    HARGA_BOTOL,
    PARAMETER,
    SYARAT_MUTU,
)

MASSA = UKURAN.massa_gram(Fraction("2.3218"))
"""A block of the published K-350 mix: 1.323 L at 2,321.8 kg per cubic metre."""


def ringkas(rata, minimum=None):
    return lk.RingkasanUji(Decimal(str(rata)), None if minimum is None else Decimal(str(minimum)))


# --- SNI 03-0691-1996 (123dok eqoklx87y) ---------------------------------------------------------


def test_tabel_sni():
    (berlaku,) = SYARAT_MUTU.riwayat
    assert [str(s) for s in berlaku.nilai] == [
        "A 40/35/0,09/0,103/3",
        "B 20/17/0,13/0,149/6",
        "C 15/12,5/0,16/0,184/8",
        "D 10/8,5/0,219/0,251/10",
    ]
    assert berlaku.bukti == "sekunder"


@pytest.mark.parametrize(
    ("rata", "minimum", "serap", "mutu", "penentu"),
    [
        (40, 35, 3, "A", {"kuat_tekan_rata_rata", "kuat_tekan_minimum", "penyerapan"}),
        ("39.99", 35, 3, "B", {"kuat_tekan_rata_rata"}),
        (40, "34.9", 3, "B", {"kuat_tekan_minimum"}),
        (40, 35, "6.01", "C", {"penyerapan"}),
        (40, 35, "10.01", None, {"penyerapan"}),
        ("9.9", "9.9", 3, None, {"kuat_tekan_rata_rata"}),
    ],
)
def test_p9_batas(rata, minimum, serap, mutu, penentu):
    """P-9 [C]: A; B; B; C; none; none. Wear was not given, so all are provisional."""
    hasil = lk.nilai_mutu(ringkas(rata, minimum), penyerapan_persen=Decimal(str(serap)))
    assert hasil.mutu == mutu
    assert {k.value for k in hasil.penentu} == penentu
    assert hasil.sementara


# --- theses --------------------------------------------------------------------------------------


def test_bad_13_08_mpa_tercetak_sebagai_mutu_c():
    """§0.7: published theses call 13.08 MPa class C; the mean must be 15."""
    periksa = lk.periksa_mutu(lk.nilai_mutu(ringkas("13.08")), "C")
    assert not periksa.benar
    assert periksa.terlalu_baik
    assert periksa.hasil.mutu == "D"
    (kurang, *_) = periksa.hasil.kekurangan("C")
    assert kurang.selisih == Fraction("1.92")


def test_p4_ui_kaca_pengganti_semen():
    """P-4 (lib.ui.ac.id 20332203): 13.625 MPa is +25.86 % over its control: 10.83; class D."""
    hasil = lk.nilai_mutu(ringkas("13.625"))
    assert hasil.mutu == "D"
    kontrol = Fraction("13.625") / Fraction("1.2586")
    assert round(float(kontrol), 2) == 10.83
    assert lk.nilai_mutu(lk.RingkasanUji(kontrol)).mutu == "D"
    campuran = lk.CampuranDasar.perbandingan(agregat_halus=4.5, faktor_air_semen=0.5)
    assert not lk.rancang_campuran(campuran, basis="semen", persen=10).peringatan
    assert lk.rancang_campuran(campuran, basis="semen", persen=20).peringatan


def test_ummat_kuat_a_tetapi_serap_b():
    """55.9 MPa at 20 % of the fine aggregate, best absorption 5.471 % (repository.ummat.ac.id)."""
    hasil = lk.nilai_mutu(ringkas("55.9"), penyerapan_persen=Decimal("5.471"))
    assert hasil.mutu == "B"
    assert [k.value for k in hasil.penentu] == ["penyerapan"]
    assert "kuat_di_atas_terbitan" not in [p.kode.value for p in hasil.peringatan]


def test_bung_hatta_dalam_kg_per_cm2():
    """JFTSP 25447: 308.3 kg/cm2; as MPa it is a B, and given as MPa it is refused."""
    mpa = lk.kg_cm2_ke_mpa(308.3)
    assert mpa == Fraction("30.23390195")
    assert lk.nilai_mutu(lk.RingkasanUji(mpa)).mutu == "B"
    with pytest.raises(ValueError, match="LK-002"):
        lk.nilai_mutu(308.3)


@pytest.mark.parametrize("label", ["K-350", "K-175", "K 225", "k300"])
def test_label_k_tidak_pernah_menjadi_mutu(label):
    with pytest.raises(ValueError, match="LK-003"):
        lk.nilai_mutu([label])


def test_umur_paving_bukan_umur_beton():
    """Herman et al., Univ. Riau (scribd 357045096)."""
    faktor = {h: p.riwayat[0].nilai for h, p in FAKTOR_UMUR.items()}
    assert [float(f) for f in faktor.values()] == [0.757, 0.837, 0.949, 0.986, 1.013, 1.065]
    beton = {3: "0.40", 7: "0.65", 14: "0.88", 21: "0.95", 56: "1.20", 91: "1.30"}
    assert all(faktor[h] != Fraction(f) for h, f in beton.items())
    assert round(float(lk.umur_ke_28_hari(10, 7)), 2) == 11.95


# --- geometry and yield (§4.4) -------------------------------------------------------------------


def test_blok_k350():
    assert UKURAN.liter == Fraction("1.323")
    assert round(float(MASSA) / 1_000, 2) == 3.07


@pytest.mark.parametrize(
    ("persen", "kg_blok", "blok_per_kg", "kg_m2"),
    [(5, 0.058, 17.3, 2.5), (10, 0.116, 8.7, 5.1), (20, 0.231, 4.3, 10.2), (40, 0.462, 2.2, 20.3)],
)
def test_kaca_per_blok_dan_per_m2(persen, kg_blok, blok_per_kg, kg_m2):
    """[C] of the K-350 mix's sand, 44 pieces to the square metre."""
    campuran = lk.rancang_campuran(DASAR, basis="agregat_halus", persen=persen)
    perlu = lk.kebutuhan_bahan(campuran, massa_blok_gram=MASSA, banyak_blok=1)
    hasil = lk.hasil_kaca(campuran, massa_blok_gram=MASSA, kaca_gram=1_000, kehilangan=0)
    assert round(float(perlu.per_blok(Bahan.KACA)) / 1_000, 3) == kg_blok
    assert round(float(hasil.blok_per_kg_kaca), 1) == blok_per_kg
    assert round(float(perlu.per_m2(Bahan.KACA, 44)) / 1_000, 1) == kg_m2
    assert hasil.banyak_blok == int(blok_per_kg)


@pytest.mark.parametrize(
    ("tipe", "buah", "maksimum"),
    [("bata", 44, 45.35), ("cacing", 39, 39.68), ("trihex", 39, None), ("hexagon", 25, None),
     ("ubin_10", 88, 90.70), ("ubin_21", 22, 22.68)],
)  # fmt: skip
def test_buah_per_m2_dagang_dan_geometri(tipe, buah, maksimum):
    hasil = lk.kebutuhan_paving(1, tipe)
    assert hasil.buah == buah
    nyata = hasil.maksimum_per_m2
    assert (None if nyata is None else round(float(nyata), 2)) == maksimum


def test_p11_lima_puluh_meter_persegi_bata():
    """P-11 (pavingsbi.com): 10 m x 5 m = 50 m2; x 44 = 2,200 pieces."""
    assert lk.kebutuhan_paving(10 * 5, "bata").buah == 2_200


def test_p12_blok_ummat():
    """P-12 [C]: 200 x 100 x 80 mm is 1.6 L, 50 pieces per square metre without joints."""
    blok = lk.UkuranBlok(200, 100, 80)
    assert blok.liter == Fraction("1.6")
    assert lk.kebutuhan_paving_ukuran(1, blok, siar_mm=0).buah == 50


def test_p13_bagian_campuran_menjumlah_seratus_persen():
    """P-13: 70 : 30 adds to 100; so do the shares of any mix here."""
    assert sum(map(lk.rancang_campuran(DASAR, basis="semen", persen=30).porsi, Bahan)) == 1


# --- cost (§5.4) ---------------------------------------------------------------------------------


def biaya_k350(massa_gram, **isi):
    polos = lk.rancang_campuran(DASAR, basis="agregat_halus", persen=0)
    perlu = lk.kebutuhan_bahan(polos, massa_blok_gram=massa_gram, banyak_blok=1)
    harga = lk.HargaBahan(semen=1_485, agregat_halus=42, agregat_kasar=320, air=0, kaca=0)
    return lk.biaya_blok(perlu, harga=harga, **isi)


def test_p2_bad_baris_biaya_satu_meter_kubik():
    """P-2: printed 450,189; 36,946; 334,939. Sum right; each line off its own factors."""
    meter_kubik = biaya_k350(Fraction(2_321_700 + 100))
    nyata = [meter_kubik.bahan(b) for b in (Bahan.SEMEN, Bahan.AGREGAT_HALUS, Bahan.AGREGAT_KASAR)]
    assert nyata == [450_252, Fraction("36674.4"), 334_880]
    assert [round(n) for n in nyata] != [450_189, 36_946, 334_939]
    assert 450_189 + 36_946 + 334_939 == 822_074
    assert abs(meter_kubik.per_blok - 822_074) < 270


def test_p3_biaya_satu_blok():
    """P-3: 822,074 / 756 = 1,088 rounded up; + 90,000/500 = 180; 1,268."""
    satu = biaya_k350(MASSA, upah_rupiah=90_000, upah_untuk_blok=500)
    assert satu.upah == 180
    assert satu.per_blok_rupiah == 1_268
    blok_per_m3 = 1_000 / UKURAN.liter
    assert (int(blok_per_m3), round(float(blok_per_m3))) == (
        755,
        756,
    )  # the source rounds up; whole blocks are 755


def test_harga_botol_dan_180_kg():
    assert 180 * HARGA_BOTOL.riwayat[0].nilai == 54_000


# --- grades --------------------------------------------------------------------------------------


def test_yang_tidak_bersumber_disebut_usulan():
    usulan = {
        p.kode.removeprefix("limbah_kaca.") for p in PARAMETER if p.riwayat[0].bukti == "usulan"
    }
    assert usulan == {
        "persen_tanpa_uji", "kuat_mustahil", "nisbah_satuan", "penyerapan_terkecil",
        "penggunaan.A", "penggunaan.B", "penggunaan.C", "penggunaan.D",
    }  # fmt: skip
