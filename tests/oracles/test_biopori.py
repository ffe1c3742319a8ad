"""Published figures of biopori, wells and waste, and our own sums from published inputs.

Each row names its source. OK rows must be reproduced; BAD rows must not be. Not here, because
their inputs are not at hand row by row: the bank list of Semarang (R-6), the compositions by
Cardno and COWI (R-13, R-14), and the worked well of SNI 03-2453-2002. Not here either, because
they are sums, products or quotients of plain figures and no rule of ours is in them: B-10
(95.20 over 8.40 cm/h), B-15 (5 and 5.4 t), R-2, R-3, R-4 and R-5 (a count times a mean).
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from pelayanan_publik import biopori as bp
from pelayanan_publik.anggaran.parameters import DANAIS_KELURAHAN, DANAIS_PER_KELURAHAN
from pelayanan_publik.biopori.parameters.komposter import TAKAKURA_JIWA, TAKAKURA_KG_PER_HARI
from pelayanan_publik.biopori.parameters.lubang import (
    DANAIS_LUBANG,
    DANAIS_PIPA_PER_RW,
    SUPER_KK,
    SUPER_RUPIAH_PER_KK,
    UKURAN,
)
from pelayanan_publik.biopori.parameters.sampah import TERUKUR_BARU_TENGAH, TIMBULAN, TIMBULAN_KOTA
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.units import Pembulatan, pecahan, tulis_pecahan
from pelayanan_publik.core.validity import Bulan, Masa

HARI = date(2024, 6, 1)
TAHUN = Masa(date(2021, 1, 1), date(2022, 1, 1))


def desimal(nilai: Fraction, banyak: int = 2) -> str:
    return tulis_pecahan(nilai, banyak)


def brata(hujan, luas, laju):
    return bp.jumlah_lrb_brata(
        intensitas_mm_per_jam=hujan, luas_kedap_m2=luas, laju_liter_per_jam=laju
    )


# --- §5.2 biopori and wells ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hujan", "luas", "laju", "jumlah"),
    [
        (20, 60, 60, 20),  # B-1: scribd 435260587, exact
        (50, 100, 180, 28),  # B-2: Brata's standard case, 27.78
    ],
)
def test_b1_b2_brata(hujan, luas, laju, jumlah):
    kebutuhan = brata(hujan, luas, laju)
    assert (kebutuhan.jumlah, kebutuhan.peringatan) == (jumlah, ())


def test_b1_dengan_pecahan_biner_tetap_tepat():
    """0.2 × 60 / 0.6 is 20, and 0.1 + 0.2 style noise would have made it 21."""
    assert brata(0.2, 60, 0.6).jumlah == brata(1.1, 3, 0.165).jumlah == 20


def test_b3_seribu_kali_terlalu_kecil():
    """BAD: PLN Punagaya (scribd 507306003) prints 278 for 10 ha; and 500 mm/h is no hourly rain."""
    kebutuhan = brata(500, 100_000, 180)
    assert kebutuhan.jumlah == 277_778, "not 278"
    assert [p.kode for p in kebutuhan.peringatan] == [bp.KodePeringatan.HUJAN_TIDAK_WAJAR]


@pytest.mark.parametrize(
    ("luas", "penuh", "mulai"),
    [
        (19.9, None, None),
        (20, 3, 3),
        (26.9, 3, 4),
        (27, 4, 4),
        (34, 5, 5),
        (100, 14, 15),
    ],
)
def test_b5_langkah_cirebon(luas, penuh, mulai):
    """Perwali Cirebon 38/2019 Pasal 5(2)b; full steps, and the other reading."""
    jumlah = [
        bp.jumlah_lrb_tutupan(luas_m2=luas, dasar=3, langkah=langkah).jumlah
        for langkah in ("penuh", "mulai")
    ]
    assert jumlah == [penuh, mulai]


def test_b5_langkah_badung():
    """Perbup Badung 24/2010 as reported: one hole at 20 m2, where Cirebon has three."""
    assert bp.jumlah_lrb_tutupan(luas_m2=27, dasar=1, langkah="penuh").jumlah == 2


def test_b7_volume_selebaran():
    """Leaflets print 7.8 L (cut off, not rounded) for a hole of 10 × 100 cm."""
    liter = bp.volume_lubang(10, 100).liter
    assert desimal(liter, 3) == "7,854"
    assert Pembulatan.KE_BAWAH.bulatkan((10 * liter).numerator, (10 * liter).denominator) == 78


@pytest.mark.parametrize(
    ("diameter", "kedalaman", "liter"),
    [
        (10, 80, "6,283"),
        (10, 100, "7,854"),
        (20, 80, "25,133"),
        (20, 100, "31,416"),
        (30, 80, "56,549"),
        (30, 100, "70,686"),
    ],
)
def test_b8_kisi_volume(diameter, kedalaman, liter):
    assert desimal(bp.volume_lubang(diameter, kedalaman).liter, 3) == liter


def test_b8_jumbo_sembilan_kali_reguler():
    """Tegalrejo 2018 (antaranews 360360): 30 cm against 10 cm is nine times the volume."""
    assert bp.volume_lubang(30, 100).liter == 9 * bp.volume_lubang(10, 100).liter


def test_b8_jumbo_mantrijeron():
    """80 cm wide, 2 to 2.5 m deep: 1.005 to 1.257 m3 (economy_service §3.4)."""
    liter = [bp.volume_lubang(80, dalam).liter / 1_000 for dalam in (200, 250)]
    assert [desimal(n, 3) for n in liter] == ["1,005", "1,257"]


def test_b12_enam_puluh_ton_sehari():
    """Mbah Dirjo, August 2023: 30 % of 200 t/day is right, 3.75 kg per hole and day is not."""
    kota = bp.reduksi_organik(pengurangan_kg_per_hari=60_000, timbulan_kg_per_hari=200_000)
    assert kota.bagian == Fraction(3, 10)
    klaim = bp.klaim_wajar(massa_kg_per_hari=60_000, banyak_lubang=16_000, lubang="reguler")
    assert (klaim.kg_per_lubang_per_hari, klaim.wajar) == (Fraction(15, 4), False)
    assert klaim.faktor.tulis(0) == "14–48"


def test_b12_batas_fisik_lubang_reguler():
    """§3.4: 2.4–3.9 kg per filling, 0.08–0.26 kg/day sustained."""
    laju = bp.laju_jenis("reguler")
    assert (laju.kapasitas_kg.tulis(1), laju.kg_per_hari.tulis(2)) == ("2,4–3,9", "0,08–0,26")


def test_b12_hitungan_ulang_kota():
    """The city's own recalculation, 30–40 t/day (warta.jogjakota 28593): 1.9–2.5 kg each."""
    for ton, kg in ((30, "1,9"), (40, "2,5")):
        klaim = bp.klaim_wajar(
            massa_kg_per_hari=ton * 1_000, banyak_lubang=16_000, lubang="reguler"
        )
        assert (desimal(klaim.kg_per_lubang_per_hari, 1), klaim.wajar) == (kg, False)


def test_b13_titik_segala_jenis():
    """olenas.id: 10,705 points, 28.9 t."""
    klaim = bp.klaim_wajar(massa_kg_per_hari=28_900, banyak_lubang=10_705, lubang="reguler")
    assert desimal(klaim.kg_per_lubang_per_hari) == "2,7"


@pytest.mark.parametrize(
    ("jenis", "banyak", "kg"),
    [
        (bp.JenisLubang.EMBER_TUMPUK, 10, 250),  # Kadipaten RT 15
        (bp.JenisLubang.PASAR, 4, 4_000),  # Pasty
    ],
)
def test_b14_isi_sekali(jenis, banyak, kg):
    kapasitas = UKURAN[jenis].riwayat[-1].nilai.kapasitas_kg
    assert kapasitas.kali(banyak) == bp.Rentang(kg, kg)


def test_b16_w23_danais_2024():
    """45 × Rp 100 million; 648 holes per kelurahan, training included; 54 pipes per RW."""
    dana = DANAIS_PER_KELURAHAN.nilai(HARI)
    assert DANAIS_KELURAHAN.nilai(HARI) * dana == 4_500_000_000
    lubang = DANAIS_LUBANG.nilai(HARI)
    assert Pembulatan.SETENGAH_KE_ATAS.bulatkan(dana, lubang) == 154_321
    assert Fraction(lubang, DANAIS_PIPA_PER_RW.nilai(date(2024, 6, 8))) == 12
    assert DANAIS_KELURAHAN.nilai(HARI) * lubang == 29_160


def test_b17_super_biopori():
    """krjogja 492861: Rp 600,000 per family, ten families."""
    assert SUPER_KK.nilai(HARI) * SUPER_RUPIAH_PER_KK.nilai(HARI) == 6_000_000


@pytest.mark.parametrize(
    ("kk", "jumlah"), [(100, 2), (120, 2), (140, 2), (141, 3), (70, 1), (1, 1), (0, 0)]
)
def test_w31_jumbo_per_rw(kk, jumlah):
    """Tribun Jogja 3 September 2025; the first two are published."""
    kebutuhan = bp.jumlah_biopori_jumbo(kk=kk)
    assert (kebutuhan.jumlah, kebutuhan.buis_beton) == (jumlah, 5 * jumlah), "five at least"


# --- §5.3 waste totals and reductions -----------------------------------------------------------


@pytest.mark.parametrize(
    ("ton", "jumlah", "terbit"),
    [
        (1_126, 537, 536),
        (1_316, 627, 627),
        (1_523, 726, 725),
        (1_732, 825, 825),
        (1_938, 923, 923),
    ],
)
def test_r7_kebutuhan_tps3r(ton, jumlah, terbit):
    """Bappeda Semarang 2021 rounds to the nearest; a capacity needs the ceiling."""
    kebutuhan = bp.kebutuhan_komposter(
        jenis="tps3r", organik_kg_per_hari=ton * 1_000, pada=TAHUN.mulai
    )
    assert kebutuhan.jumlah == jumlah
    tepat = Fraction(ton * 10, 21)
    assert Pembulatan.SETENGAH_KE_ATAS.bulatkan(tepat.numerator, tepat.denominator) == terbit, (
        "as printed"
    )


@pytest.mark.parametrize(
    ("sehari", "setahun", "terbit"), [(1_126, 410_990, 410_940), (1_938, 707_370, 707_206)]
)
def test_r8_timbulan_setahun(sehari, setahun, terbit):
    """BAD~: the printed year rests on unrounded days."""
    assert bp.jumlah_semasa(sehari, TAHUN) == setahun != terbit
    assert desimal(bp.rata_per_hari(terbit, TAHUN), 0) == desimal(Fraction(sehari), 0)


@pytest.mark.parametrize(
    ("massa", "bagian", "jumlah", "terbit"),
    [
        (410_940, (0.2594, 0.45, 0.45), "21.586", 21_581),
        (707_206, (0.2594, 0.8, 0.8), "117.408", 117_453),
        (410_940, (0.1688, 0.45, 0.45), "14.047", 14_043),
        (707_206, (0.1688, 0.8, 0.8), "76.401", 76_430),
    ],
)
def test_r9_r10_bagian_berkalian(massa, bagian, jumlah, terbit):
    """OK~ to 0.05 %: the shares printed are rounded. Coverage and participation multiply."""
    potensi = bp.potensi_terolah(massa_kg=massa, bagian=bagian)
    assert desimal(potensi, 0) == jumlah
    assert abs(potensi - terbit) < terbit * Fraction(1, 2_000)


@pytest.mark.parametrize(("makanan", "kompos"), [(14_043, "4.681"), (76_430, "25.477")])
def test_r11_kompos_sepertiga(makanan, kompos):
    assert desimal(bp.hasil_kompos(masuk_kg=makanan, pada=TAHUN.mulai).kg, 0) == kompos


@pytest.mark.parametrize(
    ("bagian", "jumlah", "timbulan", "persen"),
    [
        ((300, 21_581, 14_043), 35_924, 410_940, "8,74"),
        ((1_033, 117_453, 76_430), 194_916, 707_206, "27,56"),
    ],
)
def test_r12_jumlah_reduksi(bagian, jumlah, timbulan, persen):
    """The printed sums of a year's three parts, as the share of what that year makes."""
    per_bagian = [
        bp.reduksi_organik(
            pengurangan_kg_per_hari=bp.rata_per_hari(ton, TAHUN),
            timbulan_kg_per_hari=bp.rata_per_hari(timbulan, TAHUN),
        )
        for ton in (*bagian, jumlah)
    ]
    *satu_satu, semua = per_bagian
    assert sum(r.pengurangan_semasa(TAHUN) for r in satu_satu) == jumlah
    assert sum(r.bagian for r in satu_satu) == semua.bagian
    assert desimal(100 * semua.bagian) == persen


def test_r15_massa_jenis_semarang():
    ukur = bp.LajuTerukur("Semarang", HARI, bp.SumberTimbulan.RUMAH_PERMANEN, 0.57,
                          "Bappeda 2021", liter=3.69)  # fmt: skip
    assert desimal(ukur.massa_jenis_kg_per_liter, 3) == "0,154"


@pytest.mark.parametrize(
    ("kurang", "total", "persen", "sisa"),
    [
        (80, 360, "22,2", 280),  # R-16 Yogyakarta, January 2023
        (120, 500, "24", 380),  # R-17 Balikpapan, November 2024: "380–400" to the landfill
        (120, 550, "21,8", 430),  # R-18 Balikpapan, November 2025
    ],
)
def test_r16_r18_pengurangan(kurang, total, persen, sisa):
    hasil = bp.reduksi_organik(pengurangan_kg_per_hari=kurang, timbulan_kg_per_hari=total)
    assert (desimal(100 * hasil.bagian, 1), hasil.sisa_kg_per_hari) == (persen, sisa)


def test_r16_organik_yogyakarta():
    """55 % of 360 t."""
    hasil = bp.reduksi_organik(
        pengurangan_kg_per_hari=80, timbulan_kg_per_hari=360, bagian_organik=0.55
    )
    assert hasil.organik_kg_per_hari == 198


def test_r18_bukan_tiga_puluh_persen():
    """BAD: "30 %, i.e. 120 of 550 t/day"."""
    hasil = bp.reduksi_organik(pengurangan_kg_per_hari=120, timbulan_kg_per_hari=550)
    assert hasil.bagian != Fraction(3, 10)
    assert abs(hasil.bagian - Fraction(3, 10)) > Fraction(8, 100)


def test_r19_ton_sehari_menjadi_sebulan():
    """BAD: "50 t/day = 550 t/month"; September has 30 days."""
    assert bp.jumlah_semasa(50, Bulan(2025, 9)) == 1_500, "not 550"
    with pytest.raises(Penolakan) as tolak:  # the month's figure against a day's generation
        bp.reduksi_organik(pengurangan_kg_per_hari=1_500, timbulan_kg_per_hari=550)
    assert [g.kode for g in tolak.value.daftar] == ["BP-012"]


def test_r20_sasaran_balikpapan():
    """34 kelurahan × 6."""
    assert bp.Rentang(6, 6).kali(34) == bp.Rentang(204, 204)


def test_r21_tambahan_enam_puluh_ton():
    """BAD~: 360 and "60 more" is printed as 400: of that 340 would have been there before."""
    sebelum = [
        bp.reduksi_organik(pengurangan_kg_per_hari=60, timbulan_kg_per_hari=n).sisa_kg_per_hari
        for n in (420, 400)
    ]
    assert sebelum == [360, 340], "420, not 400"


def test_r22_takakura_per_orang():
    """1.5 kg/day for a family of seven (Pusdakota 2007)."""
    sehari = pecahan(TAKAKURA_KG_PER_HARI.nilai(HARI))
    assert desimal(sehari / TAKAKURA_JIWA.nilai(HARI), 3) == "0,214"


def faktor(nilai, satuan=bp.SatuanEmisi.G_CO2E_PER_KG, gwp="AR5"):
    return bp.FaktorEmisi(nilai, satuan, 2010, gwp, "uji")


def test_r23_carb_2010():
    """OK~: 4,034,834 short tons × 430 g/kg; printed 1,573,585 t (factor 429.9) and 390 kg per ton."""
    ton_pendek = pecahan(907.1847)
    emisi = bp.emisi_terhindar(4_034_834 * ton_pendek, faktor(430), faktor(0)).kg_co2e
    assert desimal(emisi / 1_000, 0) == "1.573.946"
    assert abs(emisi / 1_000 - 1_573_585) < Fraction(1_573_585, 4_000)
    assert desimal(430 * ton_pendek / 1_000) == "390,09"


def test_r24_dinitrogen_oksida_basah():
    """BAD~: IPCC prints 0.3 g/kg wet beside 0.6 dry at 60 % moisture; 40 % of 0.6 is 0.24."""
    basah = bp.potensi_terolah(massa_kg=0.6, bagian=[1 - pecahan(0.6)])
    assert basah == Fraction("0.24") != Fraction("0.3")


# --- §3.5–3.7 -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("n2o", "kg_per_ton"), [(0.24, "175,6"), (0.3, "191,5")])
def test_faktor_kompos_ipcc(n2o, kg_per_ton):
    """4 g CH4 × 28 and N2O × 265, both brought by the caller."""
    olah = faktor(4 * 28 + pecahan(n2o) * 265)
    assert desimal(-bp.emisi_terhindar(1_000, faktor(0), olah).kg_co2e) == kg_per_ton


def test_laju_baku_sni_dan_pengukuran_balikpapan():
    """SNI 19-3983-1995 by house, and Baru Tengah, lower by two to three times."""
    for sumber, kg, ukur in (
        ("rumah_permanen", "0,35–0,4", "0,13"),
        ("rumah_semi_permanen", "0,3–0,35", "0,13"),
        ("rumah_non_permanen", "0,25–0,3", "0,21"),
    ):
        satu = bp.SumberTimbulan(sumber)
        baku = TIMBULAN[satu].nilai(HARI).kg
        terukur = pecahan(TERUKUR_BARU_TENGAH[satu].nilai(HARI))
        assert (str(baku), desimal(terukur)) == (kg, ukur)
        assert terukur < baku.rendah


@pytest.mark.parametrize(
    ("kelas", "kg", "liter"),
    [("kecil", "0,625–0,7", "2,5–2,75"), ("sedang", "0,7–0,8", "2,75–3,25")],
)
def test_laju_baku_kota(kelas, kg, liter):
    baku = TIMBULAN_KOTA[bp.KelasKota(kelas)].nilai(HARI)
    assert (str(baku.kg), str(baku.liter)) == (kg, liter)


def test_pasar_bukan_baris_pertama():
    """BAD: one thesis prints 0.350–0.400 kg per m2 for a market, the figure of the first row."""
    pasar = TIMBULAN[bp.SumberTimbulan.PASAR].nilai(HARI).kg
    assert pasar == bp.Rentang(0.1, 0.3)
    assert pasar != TIMBULAN[bp.SumberTimbulan.RUMAH_PERMANEN].nilai(HARI).kg


def test_komposter_bppt_49_hari():
    """Sahwan et al., 123dok z333en8z."""
    assert bp.tanggal_matang(date(2024, 1, 1), jenis="bppt").paling_cepat == date(2024, 2, 19)


@pytest.mark.parametrize(("luas", "jumlah"), [(49.99, None), (50, 1), (74, 1), (75, 2), (100, 3)])
def test_sumur_cirebon(luas, jumlah):
    """Perwali Cirebon 38/2019 Pasal 5(2)a, with the shorter step, when it is full."""
    kewajiban = bp.sumur_wajib_bangunan(luas_m2=luas, langkah_m2=25, langkah="penuh", pada=HARI)
    assert (kewajiban.jumlah, kewajiban.isi_m3) == (jumlah, 1)


@pytest.mark.parametrize(
    ("luas", "jumlah"), [(5_000, None), (5_000.5, 17), (5_100, 18), (6_000, 27)]
)
def test_sumur_pengembang_cirebon(luas, jumlah):
    kewajiban = bp.sumur_wajib_pengembang(luas_m2=luas, langkah="penuh", pada=HARI)
    assert (kewajiban.jumlah, kewajiban.isi_m3) == (jumlah, 3)
