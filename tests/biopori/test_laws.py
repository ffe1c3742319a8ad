"""Laws of the assessments, and their arithmetic beside slower arithmetic."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal, localcontext
from fractions import Fraction
from math import isqrt

import attrs
import pytest
from hypothesis import given, strategies as st

from contoh_biopori import HARI
from pelayanan_publik import biopori as bp
from pelayanan_publik.biopori.limpasan import DESIMAL_PANGKAT, pangkat_bawah
from pelayanan_publik.biopori.parameters import PARAMETER
from pelayanan_publik.biopori.parameters.komposter import RENDEMEN
from pelayanan_publik.biopori.parameters.lubang import UKURAN
from pelayanan_publik.biopori.tabung import PI
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.legal import Bukti, Katalog
from pelayanan_publik.core.units import pecahan
from pelayanan_publik.core.validity import Bulan, Masa

UKUR = st.fractions(Fraction(1, 100), 10_000, max_denominator=1_000)
UKUR_ATAU_NOL = st.fractions(0, 10_000, max_denominator=1_000)
BAGIAN = st.fractions(0, 1, max_denominator=1_000)
CACAH = st.integers(1, 10**6)
BAIK = {"reguler", "jumbo", "jumbo_mantrijeron", "ember_tumpuk", "pasar"}


@st.composite
def rentang(draw):
    a, b = draw(UKUR), draw(UKUR)
    return bp.Rentang(min(a, b), max(a, b))


# --- always up, and never too far ---------------------------------------------------------------


@given(UKUR, UKUR, UKUR)
def test_brata_selalu_cukup_dan_tidak_satu_pun_lebih(hujan, luas, laju):
    k = bp.jumlah_lrb_brata(
        intensitas_mm_per_jam=hujan, luas_kedap_m2=luas, laju_liter_per_jam=laju
    )
    assert (k.jumlah - 1) * laju < hujan * luas <= k.jumlah * laju
    assert k.jumlah_tepat <= k.jumlah


@given(st.integers(1, 10**4), st.integers(1, 10**4), st.integers(1, 10**4))
def test_brata_dari_float_sama_dengan_dari_bilangan_bulat(hujan, luas, laju):
    """Tenths as floats are tenths: the answer is that of whole numbers."""
    satu = bp.jumlah_lrb_brata(
        intensitas_mm_per_jam=hujan / 10, luas_kedap_m2=luas / 10, laju_liter_per_jam=laju / 100
    )
    assert satu.jumlah == -(-hujan * luas // laju)


@given(UKUR, UKUR)
def test_volume_selalu_cukup(hujan, lubang):
    jumlah = bp.jumlah_lrb_volume(volume_hujan_liter=hujan, volume_lubang_liter=lubang).jumlah
    assert (jumlah - 1) * lubang < hujan <= jumlah * lubang


@given(UKUR, st.integers(1, 5))
def test_tutupan_seperti_menghitung_dengan_jari(luas, dasar):
    """One hole more at 27, 34, 41, … m2, or as soon as 20, 27, 34, … is passed."""
    penuh = bp.jumlah_lrb_tutupan(luas_m2=luas, dasar=dasar, langkah=bp.Langkah.PENUH)
    mulai = bp.jumlah_lrb_tutupan(luas_m2=luas, dasar=dasar, langkah=bp.Langkah.MULAI)
    if luas < 20:
        assert (penuh.jumlah, mulai.jumlah, penuh.wajib) == (None, None, False)
        return
    jari, batas = dasar, 27
    while batas <= luas:
        jari, batas = jari + 1, batas + 7
    assert penuh.jumlah == jari
    assert mulai.jumlah == jari + (batas - 7 < luas)


@pytest.mark.parametrize(("dasar", "sejak"), [(3, 2019), (1, 2010), (2, 2009), (17, 2009)])
def test_tutupan_pada_suatu_hari(dasar, sejak):
    """In force from the first day of Cirebon, of Badung, or of the family of both."""
    isi = {"luas_m2": 34, "dasar": dasar, "langkah": "penuh"}
    pertama = date(sejak, 1, 1)
    assert bp.jumlah_lrb_tutupan(**isi, pada=pertama).jumlah == dasar + 2
    assert bp.jumlah_lrb_tutupan(**isi).jumlah == dasar + 2
    with pytest.raises(Penolakan) as tolak:
        bp.jumlah_lrb_tutupan(**isi, pada=pertama - timedelta(days=1))
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [("UM-010", "pada")]


@given(st.integers(0, 10**5))
def test_jumbo_cukup(kk):
    jumlah = bp.jumlah_biopori_jumbo(kk=kk).jumlah
    assert 70 * (jumlah - 1) < kk <= 70 * jumlah or (kk, jumlah) == (0, 0)


@given(UKUR_ATAU_NOL, UKUR, BAGIAN)
def test_komposter_cukup_dan_hasilnya_bagian_dari_masuknya(organik, kapasitas, rendemen):
    k = bp.kebutuhan_komposter(jenis="drum", organik_kg_per_hari=organik, pada=HARI,
                               kapasitas_kg_per_hari=kapasitas, rendemen=rendemen)  # fmt: skip
    assert (k.jumlah - 1) * kapasitas < organik <= k.jumlah * kapasitas or organik == k.jumlah == 0
    assert 0 <= k.hasil.kg == organik * rendemen <= organik


@given(st.integers(50, 10**6), st.integers(25, 50), st.sampled_from(bp.Langkah))
def test_sumur_bangunan_seperti_menghitung_dengan_jari(luas, selangkah, langkah):
    kewajiban = bp.sumur_wajib_bangunan(
        luas_m2=luas, langkah_m2=selangkah, langkah=langkah, pada=HARI
    )
    utuh, sisa = divmod(luas - 50, selangkah)
    assert kewajiban.jumlah == 1 + utuh + (sisa > 0 and langkah is bp.Langkah.MULAI)


# --- land ---------------------------------------------------------------------------------------


@given(st.integers(1, 2_000), st.integers(1, 2_000))
def test_peringatan_lahan_menurut_batasnya(jumlah, luas):
    """Four holes per m2 at the very most, thirty per 100 m2 advised."""
    k = bp.jumlah_lrb_volume(volume_hujan_liter=jumlah, volume_lubang_liter=1, luas_lahan_m2=luas)
    harap = []
    if jumlah > 4 * luas:
        harap = [bp.KodePeringatan.LAHAN_TIDAK_MUAT]
    elif jumlah * 100 > 30 * luas:
        harap = [bp.KodePeringatan.LEBIH_RAPAT_DARI_ANJURAN]
    assert [p.kode for p in k.peringatan] == harap


@pytest.mark.parametrize(
    ("jumlah", "kode"),
    [
        (30, []),
        (31, ["lebih_rapat_dari_anjuran"]),
        (400, ["lebih_rapat_dari_anjuran"]),
        (401, ["lahan_tidak_muat"]),
    ],
)
def test_peringatan_lahan_di_tepinya(jumlah, kode):
    k = bp.jumlah_lrb_volume(volume_hujan_liter=jumlah, volume_lubang_liter=1, luas_lahan_m2=100)
    assert [p.kode.value for p in k.peringatan] == kode


def test_tanpa_lahan_tanpa_peringatan_lahan():
    k = bp.jumlah_lrb_volume(volume_hujan_liter=10**9, volume_lubang_liter=1)
    assert k.peringatan == ()


@pytest.mark.parametrize(("hujan", "banyak"), [(200, 0), (200.01, 1)])
def test_hujan_di_atas_dua_ratus_milimeter_diperingatkan(hujan, banyak):
    k = bp.jumlah_lrb_brata(intensitas_mm_per_jam=hujan, luas_kedap_m2=1, laju_liter_per_jam=1)
    assert len(k.peringatan) == banyak


# --- powers and pi, against decimals of a hundred digits ----------------------------------------


@given(st.fractions(Fraction(1, 10**6), 10**6, max_denominator=10**6))
def test_pangkat_terhadap_decimal(nilai):
    """R^0.92, cut off below: never above the true one, and less than one in the last place."""
    hasil = pangkat_bawah(nilai, Fraction(23, 25))
    with localcontext() as ctx:
        ctx.prec = 100
        benar = (Decimal(nilai.numerator) / nilai.denominator) ** Decimal("0.92")
        selisih = benar - Decimal(hasil.numerator) / hasil.denominator
    assert -(Decimal(10) ** -80) <= selisih < Decimal(10) ** -DESIMAL_PANGKAT


@given(st.integers(1, 10**12))
def test_akar_dua_terhadap_isqrt(nilai):
    skala = 10**DESIMAL_PANGKAT
    assert pangkat_bawah(Fraction(nilai), Fraction(1, 2)) == Fraction(
        isqrt(nilai * skala**2), skala
    )


def test_hujan_yang_lebih_kecil_dari_ketelitian_tidak_meresap():
    """Below thirty decimals nothing is left, and nothing breaks."""
    assert pangkat_bawah(Fraction(1, 10**40), Fraction(23, 25)) == 0
    sumur = bp.sumur_resapan(koefisien_limpasan=1, luas_m2=1, tanah=bp.Tanah(1, 1), diameter_m=1,
                             hujan_liter_per_m2_per_hari=1e-300, kedalaman_m=1,
                             pada=HARI)  # fmt: skip
    assert (sumur.limpasan.serapan_liter, sumur.jumlah) == (0, 1)


def test_pi_tidak_melebihi_pi():
    """By Machin: 16 arctan(1/5) - 4 arctan(1/239), with eighty digits."""

    def arctan_per(n):
        suku, jumlah, k = 10**80 // n, 0, 1
        while suku:
            jumlah += suku // k if k % 4 == 1 else -(suku // k)
            suku, k = suku // n**2, k + 2
        return jumlah

    pi = Fraction(16 * arctan_per(5) - 4 * arctan_per(239), 10**80)
    assert 0 < pi - PI < Fraction(1, 10**50)


@given(UKUR, UKUR, st.fractions(Fraction(1, 100), 1), UKUR, UKUR, UKUR, UKUR)
def test_sni_terhadap_decimal(hujan, luas, koefisien, vertikal, horizontal, diameter, dalam):
    """The whole chain once more, in decimals with a hundred digits."""
    isi = {"koefisien_limpasan": koefisien, "luas_m2": luas, "hujan_liter_per_m2_per_hari": hujan,
           "tanah": bp.Tanah(vertikal, horizontal), "pada": HARI}  # fmt: skip
    sumur = bp.sumur_resapan(**isi, diameter_m=diameter, kedalaman_m=dalam)
    lubang = bp.jumlah_lrb_sni(**isi, diameter_cm=100 * diameter, kedalaman_cm=100 * dalam)
    with localcontext() as ctx:
        ctx.prec = 100

        def d(n):
            return Decimal(n.numerator) / n.denominator

        andil = Decimal("0.855") * d(koefisien) * d(luas) * d(hujan)
        jam = Decimal("0.9") * d(hujan) ** Decimal("0.92") / 60
        alas = d(PI) * d(diameter) ** 2 / 4
        dinding = d(PI) * d(diameter) * d(dalam)
        rata = (d(vertikal) * alas + d(horizontal) * dinding) / (alas + dinding)
        resap = jam / 24 * (alas + dinding) * rata * 1_000
        tinggi = max(andil - resap, Decimal(0)) / 1_000 / alas
        banyak = tinggi / d(dalam)
        lrb = andil / (alas * d(dalam) * 1_000 + resap)
        dekat = Decimal(10) ** -15
        assert abs(d(sumur.limpasan.permeabilitas_m_per_hari) - rata) < dekat * rata
        assert abs(d(sumur.tinggi_m) - tinggi) <= dekat * (1 + tinggi)
        assert banyak - dekat <= sumur.jumlah < banyak + 1 + dekat or sumur.jumlah == 1
        assert lrb - dekat <= lubang.jumlah < lrb + 1 + dekat
    assert lubang.limpasan == sumur.limpasan


def test_sni_lebih_banyak_menyerap_lebih_sedikit_lubang():
    """D never asks for more than C: infiltration only helps."""
    isi = {"koefisien_limpasan": 0.85, "luas_m2": 50, "hujan_liter_per_m2_per_hari": 100,
           "diameter_cm": 10, "kedalaman_cm": 100, "pada": HARI}  # fmt: skip
    jumlah = [bp.jumlah_lrb_sni(**isi, tanah=bp.Tanah(k, k)).jumlah for k in (0.01, 0.5, 5, 500)]
    volume = bp.jumlah_lrb_volume(
        volume_hujan_liter=pecahan(3633.75), volume_lubang_liter=bp.volume_lubang(10, 100).liter
    )
    assert jumlah == sorted(jumlah, reverse=True)
    assert jumlah[0] <= volume.jumlah


# --- ranges, capacity, claims -------------------------------------------------------------------


@given(rentang(), rentang(), UKUR)
def test_rentang_memuat_setiap_hasil_dari_isinya(a, b, n):
    for x in (a.rendah, (a.rendah + a.tinggi) / 2, a.tinggi):
        assert x in a
        assert x * n in a.kali(n)
        for y in (b.rendah, b.tinggi):
            assert x / y in a.per(b)
    assert a.tinggi + 1 not in a
    assert a.rendah - Fraction(1, 1_000) not in a


@given(st.integers(1, 10**6), CACAH, st.sampled_from(sorted(BAIK)))
def test_klaim_wajar_bila_dan_hanya_bila_lubangnya_cukup(massa, banyak, jenis):
    klaim = bp.klaim_wajar(massa_kg_per_hari=massa, banyak_lubang=banyak, lubang=jenis)
    laju = bp.laju_jenis(jenis).kg_per_hari
    assert klaim.wajar == (massa <= banyak * laju.tinggi)
    (perlu,) = (d for d in klaim.diperlukan if d.jenis.value == jenis)
    assert (perlu.paling_sedikit <= banyak) == klaim.wajar
    assert perlu.paling_sedikit <= perlu.paling_banyak
    assert perlu.paling_banyak * laju.rendah >= massa > (perlu.paling_banyak - 1) * laju.rendah
    assert klaim.wajar_sekali_isi == (massa <= banyak * klaim.laju.kapasitas_kg.tinggi)


def test_klaim_menimbang_setiap_jenis_yang_terukur():
    klaim = bp.klaim_wajar(massa_kg_per_hari=1, banyak_lubang=1, lubang="reguler")
    assert {d.jenis.value for d in klaim.diperlukan} == BAIK
    klaim = bp.klaim_wajar(massa_kg_per_hari=1, banyak_lubang=1, lubang="super", kapasitas_kg=500)
    assert {d.jenis.value for d in klaim.diperlukan} == BAIK | {"super"}


def test_yang_terukur_mendahului_yang_terbit():
    terbit = bp.laju_jenis("jumbo_mantrijeron")
    assert terbit.lama_kompos_hari == bp.Rentang(365, 365)
    ukur = bp.laju_jenis("jumbo_mantrijeron", lama_kompos_hari=300, kapasitas_kg=600)
    assert ukur.kg_per_hari == bp.Rentang(2, 2)
    kebun = bp.laju_jenis("reguler", lama_kompos_hari="kebun", massa_jenis_kg_per_liter=0.4)
    assert (kebun.bahan, kebun.isi.asumsi) == (bp.Bahan.KEBUN, False)
    assert kebun.lama_kompos_hari == bp.Rentang(60, 90)


def test_hari_yang_terukur_hanya_untuk_jenisnya():
    """Days measured at one kind of hole say nothing of another."""
    klaim = bp.klaim_wajar(
        massa_kg_per_hari=100, banyak_lubang=1, lubang="reguler", lama_kompos_hari=1)  # fmt: skip
    (pasar,) = (d for d in klaim.diperlukan if d.jenis is bp.JenisLubang.PASAR)
    assert (pasar.paling_sedikit, pasar.paling_banyak) == (2, 3)  # 1,000 kg over 15 to 30 days


@pytest.mark.parametrize("lubang", ["reguler", "jumbo_mantrijeron"])
def test_bahan_berlaku_untuk_setiap_jenis_tanpa_hari_sendiri(lubang):
    """Also where the kind asked for has days of its own, and so no use for the material."""
    klaim = bp.klaim_wajar(massa_kg_per_hari=100, banyak_lubang=1, lubang=lubang,
                           lama_kompos_hari="kebun")  # fmt: skip
    hari = {d.jenis.value: d.laju.lama_kompos_hari for d in klaim.diperlukan}
    assert hari.pop("jumbo_mantrijeron") == bp.Rentang(365, 365)
    assert set(hari.values()) == {bp.Rentang(60, 90)}
    assert not klaim.hari_diberikan


def test_kapasitas_dari_kapasitas_isi_atau_dari_kilogram():
    isi = bp.kapasitas_isi(10, 0.3)
    satu = bp.laju_berkelanjutan(isi, lama_kompos_hari=30)
    assert satu.kg_per_hari == bp.laju_berkelanjutan(3, lama_kompos_hari=30).kg_per_hari
    assert (satu.isi, satu.bahan) == (isi, None)


def test_setiap_jenis_lubang_berukuran_terbit():
    assert set(UKURAN) == set(bp.JenisLubang)
    assert str(UKURAN[bp.JenisLubang.SUPER].riwayat[0].nilai) == "ukuran tidak diterbitkan"


# --- generation and reduction -------------------------------------------------------------------


def laju(hari, kg, untuk=bp.SumberTimbulan.RUMAH_PERMANEN, liter=None):
    return bp.LajuTerukur("Baru Tengah", hari, untuk, kg, "ITK", liter=liter)


@given(st.integers(0, 10**6), st.sampled_from(bp.SumberTimbulan), BAGIAN)
def test_timbulan_sebanding_dengan_banyaknya(banyak, sumber, bagian):
    satu = bp.timbulan_sumber(banyak=1, sumber=sumber, pada=HARI)
    semua = bp.timbulan_sumber(banyak=banyak, sumber=sumber, pada=HARI, bagian_organik=bagian)
    assert semua.kg_per_hari == satu.kg_per_hari.kali(banyak)
    assert semua.liter_per_hari == satu.liter_per_hari.kali(banyak)
    assert semua.organik_kg_per_hari == semua.kg_per_hari.kali(bagian)
    assert (satu.organik_kg_per_hari, satu.baku) == (None, sumber)


def test_urutan_pengukuran_tidak_memutuskan():
    """Two of one day are refused, whichever comes first, unless a place chooses one of them."""
    a, b = laju(HARI, 0.13), attrs.evolve(laju(HARI, 0.2), tempat="Klandasan")
    lama = attrs.evolve(laju(date(2020, 1, 1), 0.5), tempat="Klandasan")
    isi = {"jiwa": 100, "laju": "rumah_permanen", "pada": HARI}
    for daftar in ([a, b, lama], [lama, b, a]):
        with pytest.raises(Penolakan) as tolak:
            bp.timbulan(**isi, terukur=daftar)
        (galat,) = tolak.value.daftar
        assert (galat.kode, galat.path, galat.nilai) == ("BP-016", "terukur", HARI)
        assert set(galat.keadaan["tempat"]) == {"Baru Tengah", "Klandasan"}
        assert bp.timbulan(**isi, terukur=daftar, tempat="Baru Tengah").terukur is a
        assert bp.timbulan(**isi, terukur=daftar, tempat="Klandasan").terukur is b
        assert bp.timbulan(**isi, terukur=daftar, tempat="Semarang").terukur is None
    assert bp.timbulan(**isi, terukur=[a, laju(HARI, 0.13)]).terukur == a, "the very same"
    assert bp.timbulan(**isi, terukur=[a, lama, attrs.evolve(lama, kg=9)]).terukur is a
    pasar = [attrs.evolve(t, untuk=bp.SumberTimbulan.PASAR) for t in (a, b)]
    with pytest.raises(Penolakan, match="BP-016"):
        bp.timbulan_sumber(banyak=1, sumber="pasar", pada=HARI, terukur=pasar)


def test_pengukuran_sebagai_laju_sendirian_dan_sudah_dilakukan():
    ukur = laju(HARI, 0.13)
    kemarin = HARI - timedelta(days=1)
    lain = {"terukur": [laju(HARI, 0.2)], "tempat": "Baru Tengah"}
    with pytest.raises(Penolakan) as tolak:
        bp.timbulan(jiwa=1, laju=ukur, pada=kemarin, **lain)
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        ("BP-017", "laju"), ("BP-018", "terukur"), ("BP-018", "tempat")]  # fmt: skip
    with pytest.raises(Penolakan) as tolak:
        bp.timbulan(jiwa=1, laju=ukur, pada="kemarin")
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [("UM-007", "pada")]
    assert bp.timbulan(jiwa=1, laju=ukur, pada=HARI, terukur=[]).terukur is ukur


def test_pengukuran_seluruh_kota_mendahului_kelasnya():
    kota = bp.LajuTerukur.seluruh_kota("Balikpapan", date(2021, 1, 1), 0.7, "contoh", liter=3)
    rumah = laju(HARI, 0.13)
    for jiwa in (0, 90_000, 700_000):
        hasil = bp.timbulan_kota(jiwa=jiwa, pada=HARI, terukur=[rumah, kota], bagian_organik=0.5)
        assert hasil.kg_per_hari == bp.Rentang.tunggal(Fraction(7, 10) * jiwa)
        assert hasil.liter_per_hari == bp.Rentang.tunggal(Fraction(3 * jiwa))
        assert (hasil.terukur, hasil.kelas, hasil.satuan) == (kota, None, "orang")
    tanpa = {"jiwa": 700_000, "pada": HARI, "terukur": [rumah]}
    for isi in (tanpa, {**tanpa, "terukur": [kota], "pada": date(2020, 1, 1)},
                {**tanpa, "terukur": [kota], "tempat": "Semarang"}):  # fmt: skip
        with pytest.raises(Penolakan) as tolak:
            bp.timbulan_kota(**isi)
        (galat,) = tolak.value.daftar
        assert (galat.kode, galat.path) == ("BP-010", "jiwa")
        assert "timbulan_kota" in galat.saran
    with pytest.raises(Penolakan, match="UM-003"):
        bp.timbulan_kota(jiwa=-1, pada=HARI, terukur=[kota])
    with pytest.raises(Penolakan) as tolak:
        bp.timbulan(jiwa=1, laju=kota, pada=HARI)
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [("UM-017", "laju")]


def test_pengukuran_terakhir_sampai_hari_itu_mendahului_baku():
    lama, baru = laju(date(2019, 1, 1), 0.2), laju(date(2023, 1, 1), 0.13, liter=0.8)
    lain = laju(date(2023, 6, 1), 0.21, bp.SumberTimbulan.RUMAH_NON_PERMANEN)
    isi = {"jiwa": 100, "laju": "rumah_permanen", "terukur": [baru, lain, lama]}
    kg = {
        tahun: bp.timbulan(**isi, pada=date(tahun, 6, 1)).kg_per_hari
        for tahun in (2018, 2020, 2024)
    }
    assert kg == {2018: bp.Rentang(35, 40), 2020: bp.Rentang(20, 20), 2024: bp.Rentang(13, 13)}
    assert bp.timbulan(**isi, pada=date(2023, 1, 1)).terukur is baru, "on its own day"
    langsung = bp.timbulan(jiwa=100, laju=baru, pada=HARI)
    assert langsung == bp.timbulan(**isi, pada=HARI)
    assert (langsung.liter_per_hari, langsung.baku) == (bp.Rentang(80, 80), None)
    assert bp.timbulan(jiwa=100, laju=lama, pada=HARI).liter_per_hari is None
    assert lama.massa_jenis_kg_per_liter is None


@pytest.mark.parametrize(
    ("jiwa", "kelas", "kg"),
    [(0, "kecil", 0), (99_999, "kecil", 0.7), (100_000, "sedang", 0.8), (500_000, "sedang", 0.8)],
)
def test_kelas_kota_di_tepinya(jiwa, kelas, kg):
    assert bp.kelas_kota(jiwa, HARI).value == kelas
    kota = bp.timbulan_kota(jiwa=jiwa, pada=HARI)
    assert (kota.kelas.value, kota.kg_per_hari.tinggi) == (kelas, pecahan(kg) * jiwa)


def test_kota_besar_harus_mengukur_tetapi_pengukurannya_diterima():
    """Yogyakarta's and Balikpapan's own figures are taken as they are."""
    assert bp.timbulan(jiwa=700_000, laju=laju(HARI, 0.5), pada=HARI).kg_per_hari.rendah == 350_000


@given(UKUR_ATAU_NOL, UKUR_ATAU_NOL, BAGIAN)
def test_pengurangan_dan_sisa_menjadi_semua(a, b, bagian):
    kurang, total = min(a, b), max(a, b)
    r = bp.reduksi_organik(
        pengurangan_kg_per_hari=kurang, timbulan_kg_per_hari=total, bagian_organik=bagian
    )
    assert r.pengurangan_kg_per_hari + r.sisa_kg_per_hari == total
    assert (r.bagian is None) == (total == 0)
    assert r.bagian is None or 0 <= r.bagian <= 1
    assert (r.bagian_dari_organik is None) == (total * bagian == 0)
    assert r.pengurangan_semasa(Bulan(2024, 2)) == 29 * kurang
    assert [p.kode for p in r.peringatan] == [bp.KodePeringatan.MELEBIHI_ORGANIK] * (
        kurang > total * bagian)  # fmt: skip
    tanpa = bp.reduksi_organik(pengurangan_kg_per_hari=kurang, timbulan_kg_per_hari=total)
    assert tanpa.peringatan == ()


@given(UKUR_ATAU_NOL, st.integers(1, 9_998), st.integers(1, 12))
def test_sehari_dan_sebulan_bolak_balik(massa, tahun, bulan):
    sebulan = bp.jumlah_semasa(massa, Bulan(tahun, bulan))
    assert bp.rata_per_hari(sebulan, Bulan(tahun, bulan)) == massa
    masa = Masa(Bulan(tahun, bulan).mulai, Bulan(tahun, bulan).berikut.mulai)
    assert bp.jumlah_semasa(massa, masa) == sebulan


@given(UKUR_ATAU_NOL, st.lists(BAGIAN, max_size=4), st.randoms())
def test_bagian_berkalian_dalam_urutan_apa_pun(massa, bagian, acak):
    hasil = bp.potensi_terolah(massa_kg=massa, bagian=bagian)
    kocok = list(bagian)
    acak.shuffle(kocok)
    assert 0 <= hasil == bp.potensi_terolah(massa_kg=massa, bagian=iter(kocok)) <= massa


@given(UKUR_ATAU_NOL, st.integers(-5_000, 5_000), st.integers(-5_000, 5_000))
def test_emisi_bertukar_tanda_bila_faktornya_bertukar(massa, a, b):
    tpa, olah = (
        bp.FaktorEmisi(n, bp.SatuanEmisi.KG_CO2E_PER_TON, 2006, "AR5", "uji") for n in (a, b)
    )
    satu = bp.emisi_terhindar(massa, tpa, olah).kg_co2e
    assert satu == -bp.emisi_terhindar(massa, olah, tpa).kg_co2e == massa * (a - b) / 1_000


def test_satuan_emisi_yang_sama_besarnya():
    satuan = {"KG_CO2E_PER_KG": 1.4, "G_CO2E_PER_KG": 1_400, "KG_CO2E_PER_TON": 1_400}
    assert set(satuan) == {s.name for s in bp.SatuanEmisi}
    for nama, nilai in satuan.items():
        faktor = bp.FaktorEmisi(nilai, bp.SatuanEmisi[nama], 2006, "AR5", "uji")
        assert faktor.kg_per_kg == Fraction(7, 5)


# --- compost ------------------------------------------------------------------------------------


def test_rendemen_sepertiga_kecuali_terukur():
    assert RENDEMEN.nilai(HARI) == Fraction(1, 3)
    assert bp.hasil_kompos(masuk_kg=30, pada=HARI).kg == 10
    ukur = bp.hasil_kompos(masuk_kg=30, pada=date(2000, 1, 1), rendemen=0.2)
    assert (ukur.kg, ukur.terbitan) == (6, False)


def test_kapasitas_yang_diberi_mendahului_yang_terbit():
    isi = {"jenis": "takakura", "organik_kg_per_hari": 15, "pada": HARI}
    assert bp.kebutuhan_komposter(**isi).jumlah == 10
    assert bp.kebutuhan_komposter(**isi, kapasitas_kg_per_hari=1).jumlah == 15


def test_matang_menurut_jenis_atau_menurut_hari_yang_diberi():
    windrow = bp.tanggal_matang(HARI, jenis="windrow")
    assert (windrow.paling_cepat, windrow.paling_lambat) == (date(2024, 4, 19), date(2024, 5, 3))
    beri = bp.tanggal_matang(HARI, jenis="windrow", lama_hari=bp.Rentang(1.5, 2))
    assert (beri.jenis, beri.paling_cepat, beri.paling_lambat) == (
        None, date(2024, 3, 3), date(2024, 3, 3))  # fmt: skip


# --- the figures themselves ---------------------------------------------------------------------


def test_setiap_angka_bersumber_dan_berkode_sendiri():
    katalog = Katalog.dari(PARAMETER)
    assert {p.program for p in katalog.isi} == {"biopori"}
    assert len(katalog.isi) == len(PARAMETER) > 60
    for p in katalog.isi:
        assert p.uraian
        for b in p.riwayat:
            assert b.bukti is Bukti.USULAN or b.dasar.letak or b.dasar.sumber, p.kode
