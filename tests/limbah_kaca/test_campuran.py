"""Mix, yield, cost, carbon and area: laws, and every kind of bad input."""

from __future__ import annotations

from fractions import Fraction
from math import floor

import pytest
from hypothesis import given, strategies as st

from contoh_kaca import DASAR, UKURAN
from dunia import kode_galat
from pelayanan_publik import limbah_kaca as lk
from pelayanan_publik.limbah_kaca import BahanAdukan as Bahan
from pelayanan_publik.limbah_kaca.parameters import BUAH_PER_M2

MASSA = UKURAN.massa_gram(Fraction("2.3218"))
bagian = st.fractions(Fraction(1, 10), 100, max_denominator=50)
dasar = st.builds(lk.CampuranDasar, bagian, bagian, bagian, st.fractions(0, 100, max_denominator=9))
rancangan = st.builds(
    lk.rancang_campuran,
    dasar,
    basis=st.sampled_from(list(lk.BasisKaca)),
    persen=st.fractions(0, 40, max_denominator=20),
)
berkaca = rancangan.filter(lambda r: r.persen > 0)
massa = st.fractions(100, 5_000, max_denominator=20)


def buat(persen=20, basis="agregat_halus", **isi):
    return lk.rancang_campuran(DASAR, basis=basis, persen=persen, **isi)


# --- the mix -------------------------------------------------------------------------------------


@given(rancangan)
def test_semua_bagian_bersama_tetap_campuran_polosnya(r):
    assert sum(map(r.bagian, Bahan)) == r.jumlah == r.polos.jumlah
    assert sum(map(r.porsi, Bahan)) == 1
    basis = Bahan(r.basis.value)
    assert r.bagian(basis) + r.bagian(Bahan.KACA) == r.polos.bagian(basis)
    assert r.bagian(Bahan.KACA) * 100 == r.persen * r.polos.bagian(basis)
    for lain in set(Bahan) - {basis, Bahan.KACA}:
        assert r.bagian(lain) == r.polos.bagian(lain)
    assert r.faktor_air_semen >= r.polos.faktor_air_semen


def test_persen_semen_dan_persen_agregat_dua_hal_yang_berbeda():
    semen, halus = buat(10, "semen"), buat(10, "agregat_halus")
    assert semen.bagian(Bahan.KACA) == Fraction("30.32")
    assert halus.bagian(Bahan.KACA) == Fraction("87.32")
    assert semen.faktor_air_semen > halus.faktor_air_semen == DASAR.faktor_air_semen
    with pytest.raises(TypeError, match="basis"):
        lk.rancang_campuran(DASAR, persen=10)


@pytest.mark.parametrize(
    ("persen", "basis", "banyak"),
    [
        (10, "semen", 0),
        (10.01, "semen", 1),
        (20, "agregat_halus", 0),
        (20.01, "agregat_halus", 1),
        (40, "semen", 1),
    ],
)
def test_di_atas_rentang_yang_teruji_diperingatkan(persen, basis, banyak):
    r = buat(persen, basis)
    assert [p.kode.value for p in r.peringatan] == ["di_atas_rentang_uji"] * banyak
    assert str(r.penjelasan()).count("Peringatan") == banyak


def test_di_atas_40_persen_hanya_dengan_hasil_uji():
    assert kode_galat(buat, 40.01) == ["LK-010"]
    baik = buat(100, "semen", hasil_uji=lk.nilai_mutu([20]))
    assert baik.faktor_air_semen is None
    assert "tidak terdefinisi" in str(baik.penjelasan())
    buruk = buat(41, hasil_uji=lk.nilai_mutu([5]))
    assert [p.kode.value for p in buruk.peringatan] == ["di_atas_rentang_uji", "uji_tidak_bermutu"]


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        ({"persen": 100.5}, ["LK-005"]),
        ({"persen": -1}, ["UM-003"]),
        ({"persen": "20"}, ["UM-016"]),
        ({"basis": None}, ["UM-017"]),
        ({"basis": "pasir"}, ["UM-017"]),
        ({"basis": "air", "persen": 101}, ["UM-017", "LK-005"]),
        ({"hasil_uji": "lulus"}, ["UM-008"]),
    ],
)
def test_rancangan_buruk_ditolak(isi, kode):
    assert kode_galat(lk.rancang_campuran, DASAR, **{"basis": "semen", "persen": 10, **isi}) == kode


def test_campuran_tanpa_agregat_halus_tidak_menjadi_basisnya():
    tanpa = lk.CampuranDasar(1, 0, 0.5)
    assert kode_galat(lk.rancang_campuran, tanpa, basis="agregat_halus", persen=10) == ["LK-011"]
    assert kode_galat(lk.rancang_campuran, "1:4", basis="semen", persen=10) == ["UM-008"]
    assert kode_galat(lk.CampuranDasar, 0, -1, 0) == ["UM-002", "UM-003", "UM-002"]
    assert kode_galat(lk.CampuranDasar.perbandingan, agregat_halus=-1, faktor_air_semen=0) == [
        "UM-002",
        "UM-003",
    ]


# --- needs and yield -----------------------------------------------------------------------------


@given(rancangan, massa, st.integers(0, 10_000))
def test_kebutuhan_dibulatkan_ke_atas_sekali_sesudah_dikali(r, gram, banyak):
    perlu = lk.kebutuhan_bahan(r, massa_blok_gram=gram, banyak_blok=banyak)
    assert sum(map(perlu.per_blok, Bahan)) == gram
    for b in Bahan:
        persis = perlu.per_blok(b) * banyak
        assert persis <= perlu.gram(b) < persis + 1
        assert perlu.per_m2(b, 44) == 44 * perlu.per_blok(b)


@given(
    berkaca, massa, st.integers(0, 10**7), st.fractions(0, Fraction(99, 100), max_denominator=100)
)
def test_hasil_kaca_ke_dua_arah(r, gram, kaca, hilang):
    hasil = lk.hasil_kaca(r, massa_blok_gram=gram, kaca_gram=kaca, kehilangan=hilang)
    blok = hasil.banyak_blok
    assert blok == floor(hasil.serbuk_gram / hasil.kaca_per_blok_gram)
    assert hasil.kaca_untuk(blok) <= kaca < hasil.kaca_untuk(blok + 1)
    assert hasil.blok_per_kg_kaca * hasil.kaca_per_blok_gram == 1_000 * (1 - hilang)


def test_campuran_tanpa_kaca_tidak_menghasilkan_apa_apa_dari_kaca():
    hasil = lk.hasil_kaca(buat(0), massa_blok_gram=MASSA, kaca_gram=1_000, kehilangan=0)
    assert hasil.banyak_blok is hasil.blok_per_kg_kaca is None
    assert hasil.kaca_untuk(1_000) == 0
    assert "tidak terdefinisi" in str(hasil.penjelasan())


def test_kebutuhan_dan_hasil_buruk_ditolak():
    assert kode_galat(lk.kebutuhan_bahan, 1, massa_blok_gram=0, banyak_blok=-1) == [
        "UM-008",
        "UM-002",
        "UM-003",
    ]
    isi = {"massa_blok_gram": MASSA, "kaca_gram": 1, "kehilangan": 0}
    for salah, kode in (
        ({"kehilangan": 1}, ["LK-013"]),
        ({"kehilangan": 1.1}, ["UM-018"]),
        ({"kaca_gram": 1.5, "kehilangan": -1}, ["UM-001", "UM-003"]),
    ):
        assert kode_galat(lk.hasil_kaca, buat(), **{**isi, **salah}) == kode
    assert kode_galat(lk.hasil_kaca(buat(), **isi).kaca_untuk, -1) == ["UM-003"]
    perlu = lk.kebutuhan_bahan(buat(), massa_blok_gram=MASSA, banyak_blok=1)
    assert kode_galat(perlu.per_m2, Bahan.KACA, 0) == ["UM-002"]
    assert "kaca" in perlu._repr_html_()
    assert "kaca" in str(buat().tabel())
    for satu in (buat(), lk.hasil_kaca(buat(), **isi)):
        assert satu._repr_html_().startswith("<ul>")


# --- cost ----------------------------------------------------------------------------------------

rupiah = st.integers(0, 10_000)
harga = st.builds(
    lk.HargaBahan, rupiah, rupiah, rupiah, rupiah, st.fractions(0, 10_000, max_denominator=7)
)


@given(rancangan, massa, harga, rupiah, st.integers(1, 900), rupiah)
def test_biaya_ialah_jumlah_rinciannya_dan_bandingan_polosnya_hanya_bahan_yang_diganti(
    r, gram, h, upah, untuk, lain
):
    perlu = lk.kebutuhan_bahan(r, massa_blok_gram=gram, banyak_blok=1)
    b = lk.biaya_blok(perlu, harga=h, upah_rupiah=upah, upah_untuk_blok=untuk, lain_rupiah=lain)
    assert b.per_blok == sum(map(b.bahan, Bahan)) + Fraction(upah, untuk) + lain
    assert b.per_blok <= b.per_blok_rupiah < b.per_blok + 1
    assert 44 * b.per_blok <= b.per_m2_rupiah(44) < 44 * b.per_blok + 1
    banding = lk.bandingkan_polos(b)
    beda = h.kaca - banding.harga_serbuk_impas
    assert banding.selisih_per_blok == perlu.per_blok(Bahan.KACA) * beda / 1_000


@given(rancangan, harga, rupiah, st.integers(0, 10**7))
def test_titik_impas_ialah_bilangan_terkecil_yang_menutup_biaya_tetap(r, h, jual, tetap):
    perlu = lk.kebutuhan_bahan(r, massa_blok_gram=3_000, banyak_blok=1)
    impas = lk.titik_impas(
        lk.biaya_blok(perlu, harga=h), harga_jual_rupiah=jual, biaya_tetap_rupiah=tetap
    )
    banyak = impas.banyak_blok
    if banyak is None:
        assert impas.margin <= 0 < tetap
        assert "tidak tercapai" in str(impas.penjelasan())
    else:
        assert banyak * impas.margin >= tetap or not tetap
        assert not banyak or (banyak - 1) * impas.margin < tetap
    assert impas.margin_dari_harga == (impas.margin / jual if jual else None)


@given(rupiah, rupiah, st.fractions(0, Fraction(9, 10), max_denominator=10))
def test_harga_serbuk_menanggung_yang_hilang(beli, olah, hilang):
    harga = lk.harga_serbuk(beli_rupiah_per_kg=beli, olah_rupiah_per_kg=olah, kehilangan=hilang)
    assert harga * (1 - hilang) == beli + olah


def test_biaya_buruk_ditolak():
    perlu = lk.kebutuhan_bahan(buat(), massa_blok_gram=MASSA, banyak_blok=1)
    h = lk.HargaBahan(1, 1, 1, 1, 1)
    assert kode_galat(lk.HargaBahan, 1.5, -1, True, "x", -1) == [
        "UM-001",
        "UM-003",
        "UM-001",
        "UM-001",
        "UM-003",
    ]
    assert kode_galat(lk.biaya_blok, 1, harga=1, upah_rupiah=-1, upah_untuk_blok=0, lain_rupiah=0.5) == [
        "UM-008", "UM-008", "UM-003", "UM-002", "UM-001"]  # fmt: skip
    assert kode_galat(lk.titik_impas, 1, harga_jual_rupiah=-1, biaya_tetap_rupiah=1.0) == [
        "UM-008",
        "UM-003",
        "UM-001",
    ]
    assert kode_galat(lk.bandingkan_polos, perlu) == ["UM-008"]
    assert kode_galat(lk.harga_serbuk, beli_rupiah_per_kg=-1, olah_rupiah_per_kg=1.0, kehilangan=1) == [
        "UM-003", "UM-001", "LK-013"]  # fmt: skip
    assert kode_galat(
        lk.harga_serbuk, beli_rupiah_per_kg=1, olah_rupiah_per_kg=1, kehilangan=2
    ) == ["UM-018"]
    b = lk.biaya_blok(perlu, harga=h)
    assert kode_galat(b.per_m2_rupiah, 0) == ["UM-002"]
    for satu in (b, lk.titik_impas(b, harga_jual_rupiah=9, biaya_tetap_rupiah=0)):
        assert satu._repr_html_().startswith("<ul>")
    assert "Polos" in lk.bandingkan_polos(b)._repr_html_()
    baris = str(b.tabel()).splitlines()
    assert [n.split("  ")[0] for n in baris[3:-2]] == [
        "semen", "agregat halus", "agregat kasar", "air", "kaca", "upah", "lain"]  # fmt: skip


# --- carbon --------------------------------------------------------------------------------------


def faktor(bahan, nilai):
    return lk.FaktorKarbon(bahan, nilai, 2020, "contoh")


@given(berkaca, st.integers(0, 1_000), st.fractions(-1, 1), st.fractions(-1, 1))
def test_karbon_ialah_massa_kaca_kali_selisih_faktor(r, banyak, diganti, kaca):
    perlu = lk.kebutuhan_bahan(r, massa_blok_gram=3_000, banyak_blok=banyak)
    hasil = lk.karbon_terhindar(
        perlu,
        faktor_diganti=faktor(Bahan(r.basis.value), diganti),
        faktor_kaca=faktor(Bahan.KACA, kaca),
    )
    assert hasil.kg_co2e * 1_000 == perlu.per_blok(Bahan.KACA) * banyak * (diganti - kaca)
    assert "contoh, 2020" in str(hasil.penjelasan())
    assert hasil._repr_html_()


def test_karbon_tidak_dihitung_dengan_faktor_bahan_lain_atau_tanpa_sumber():
    perlu = lk.kebutuhan_bahan(buat(), massa_blok_gram=3_000, banyak_blok=1)
    semen, kaca = faktor(Bahan.SEMEN, 0.8), faktor(Bahan.KACA, 0.1)
    assert (
        kode_galat(lk.karbon_terhindar, perlu, faktor_diganti=semen, faktor_kaca=semen)
        == ["LK-012"] * 2
    )
    assert (
        kode_galat(lk.karbon_terhindar, 1, faktor_diganti=0.8, faktor_kaca=kaca) == ["UM-008"] * 2
    )
    assert kode_galat(lk.FaktorKarbon, "semen", "0.8", 0, "") == [
        "UM-008",
        "UM-016",
        "UM-002",
        "UM-004",
    ]


# --- area ----------------------------------------------------------------------------------------


@given(st.fractions(Fraction(1, 100), 10_000, max_denominator=100), st.sampled_from(list(lk.TipePaving)),
       st.fractions(0, 1, max_denominator=20))  # fmt: skip
def test_paving_dibulatkan_ke_atas_sekali_dan_tidak_melebihi_geometri(luas, tipe, cadangan):
    hasil = lk.kebutuhan_paving(luas, tipe, cadangan)
    persis = luas * BUAH_PER_M2[tipe].riwayat[0].nilai * (1 + cadangan)
    assert persis <= hasil.buah < persis + 1
    if tipe in (lk.TipePaving.TRIHEX, lk.TipePaving.HEXAGON):
        assert hasil.maksimum is hasil.bagian_siar is None
        assert "tidak diterbitkan" in str(hasil.penjelasan())
    else:
        assert hasil.buah_per_m2 < hasil.maksimum_per_m2
        assert hasil.maksimum == floor(luas * hasil.maksimum_per_m2)
        assert 0 < hasil.bagian_siar < Fraction(1, 20)
    assert hasil._repr_html_()


@given(st.fractions(1, 100), st.fractions(1, 500), st.fractions(1, 500), st.fractions(0, 10))
def test_siar_mengurangi_dan_tanpa_siar_tercapai_maksimum(luas, panjang, lebar, siar):
    blok = lk.UkuranBlok(panjang, lebar, 60)
    hasil = lk.kebutuhan_paving_ukuran(luas, blok, siar_mm=siar)
    assert hasil.buah_per_m2 <= hasil.maksimum_per_m2
    assert (hasil.bagian_siar == 0) == (siar == 0)
    assert hasil.tipe is None


def test_luas_buruk_ditolak():
    assert kode_galat(lk.kebutuhan_paving, 0, "bulat", 1.5) == ["UM-002", "UM-017", "UM-018"]
    assert kode_galat(lk.kebutuhan_paving_ukuran, -1, 1, siar_mm=-1, cadangan=2) == [
        "UM-002", "UM-003", "UM-018", "UM-008"]  # fmt: skip
