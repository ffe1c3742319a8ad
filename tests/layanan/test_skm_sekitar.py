"""Groups, trends, sampling error, yearly duty: what they say, and how."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from contoh_skm import HARI, NRR_GASPUL, UNSUR_GASPUL, lembar
from pelayanan_publik import layanan as ly


@pytest.mark.parametrize(
    ("menurut", "harapan"),
    [
        ("layanan", ["KTP", "Surat pindah"]),
        ("bulan", ["2024-01", "2024-02", "2024-03", "2024-04"]),
        ("triwulan", ["2024 triwulan 1", "2024 triwulan 2"]),
        ("semester", ["2024 semester 1"]),
        ("tahun", ["2024"]),
        ("pendidikan", ["S1", "SMA"]),
    ],
)
def test_setiap_cara_mengelompokkan(menurut, harapan):
    hasil = ly.ikm_per_kelompok(lembar(), menurut, pada=HARI)
    assert [b.nama for b in hasil.bagian] == harapan
    assert hasil.responden == 12


def test_kelompok_tanpa_nama_di_akhir_dan_tanpa_indeks_disebut_sebabnya():
    isi = [*lembar(), ly.JawabanSKM(("biaya", "waktu"), (None, 4))]
    for menurut in ("layanan", "bulan", "tahun", "pendidikan"):
        terakhir = ly.ikm_per_kelompok(isi, menurut, pada=HARI).bagian[-1]
        assert (terakhir.nama, terakhir.hasil) == (None, None)
        assert terakhir.sebab == "tanpa jawaban: biaya"
    teks = ly.ikm_per_kelompok(isi, "layanan", pada=HARI).tabel().teks()
    assert "(tidak disebut)" in teks
    assert "tanpa jawaban: biaya" in teks


def test_kelompok_dengan_bobot_dan_daftar_unsur():
    isi = [ly.JawabanSKM.dari(dict.fromkeys(UNSUR_GASPUL, 3), layanan="KTP")]
    hasil = ly.ikm_per_kelompok(isi, "layanan", "0.11", pada=HARI, unsur=ly.unsur_standar(HARI))
    assert str(hasil["KTP"].hasil.ikm) == "74.25"


def test_tren_dan_halangannya():
    satu = ly.hitung_ikm({"biaya": 3.2, "waktu": 3.0}, pada=date(2016, 12, 31))
    dua = ly.hitung_ikm({"biaya": 3.2, "sarana": 3.0}, pada=HARI)
    tiga = ly.hitung_ikm({"biaya": 3.1, "sarana": 3.1}, pada=HARI)
    tren = ly.tren_ikm({"2016": satu, "2023": dua, "2024": tiga})
    pertama, kedua = tren.selisih
    assert pertama.halangan == (
        "unsur yang tidak di keduanya: sarana, waktu",
        "tabel kelas berbeda",
    )
    assert not pertama.sebanding
    assert (kedua.sebanding, kedua.arah, kedua.turun) == (True, "tetap", ("biaya",))
    assert kedua.nrr_per_unsur == {"biaya": Fraction(-1, 10), "sarana": Fraction(1, 10)}
    assert str(kedua.ikm) == "0.00"
    assert "2016     77,50  B" in tren.tabel().teks()


def test_bobot_lain_menghalangi_dan_turun_disebut_turun():
    tepat = ly.hitung_ikm(NRR_GASPUL, pada=HARI)
    lain = ly.hitung_ikm(NRR_GASPUL, "0.11", pada=HARI)
    (selisih,) = ly.tren_ikm([("S1", tepat), ("S2", lain)]).selisih
    assert selisih.halangan == ("bobot tepat dan 0.11",)
    assert (selisih.arah, str(selisih.ikm)) == ("turun", "-0.92")
    assert selisih.turun == ()
    (naik,) = ly.tren_ikm([("S1", lain), ("S2", tepat)]).selisih
    assert naik.arah == "naik"
    assert "+0,92" in ly.tren_ikm([("S1", lain), ("S2", tepat)])._repr_html_()


def test_bobot_yang_menurunkan_kelas_diperingatkan():
    hasil = ly.hitung_ikm(dict.fromkeys(UNSUR_GASPUL, "3.54"), "0.11", pada=HARI)
    assert (hasil.mutu, hasil.mutu_tepat, str(hasil.ikm_tepat)) == ("B", "A", "88.50")
    assert hasil.peringatan[1] == "Kelasnya B karena bobot; dengan bobot tepat A"
    assert "Perhatikan: Bobot 0.11" in hasil.penjelasan().teks()
    assert hasil.dikecualikan == ()
    assert "<table>" in hasil._repr_html_()


def test_galat_sampel_berdiri_di_samping_ikm():
    isi = lembar()
    hasil = ly.keyakinan_ikm(ly.rekap_jawaban(isi), populasi=400)
    assert (hasil.responden, hasil.tidak_lengkap, hasil.terlalu_sempit) == (11, 1, True)
    teks = hasil.penjelasan().teks()
    assert "bukan bagian dari IKM" in teks
    assert "rentang terlalu sempit" in teks
    besar = ly.keyakinan_ikm(ly.rekap_jawaban([{"a": 3 + i % 2} for i in range(40)]), populasi=None)
    assert not besar.terlalu_sempit
    assert "tidak diketahui" in besar.penjelasan().teks()
    assert "<ul>" in besar._repr_html_()


def test_rentang_tidak_melewati_skala():
    isi = [{"a": 4}] * 5 + [{"a": 1}]
    rendah, tinggi = ly.keyakinan_ikm(ly.rekap_jawaban(isi), populasi=None).rentang
    assert str(tinggi) == "100.00"
    assert rendah >= 25


def test_kepekaan_di_ujung_skala():
    atas = ly.kepekaan_mutu(ly.hitung_ikm_dari_jawaban([{"a": 4}], pada=HARI))
    assert atas.naik is None
    assert (atas.turun.banyak, str(atas.turun.ikm), atas.turun.mutu) == (1, "25.00", "D")
    assert [(t.jawaban[0].menjadi, t.mutu) for t in atas.tunggal] == [(3, "C")]
    bawah = ly.kepekaan_mutu(ly.hitung_ikm_dari_jawaban([{"a": 1}] * 40, pada=HARI))
    assert bawah.turun is None
    assert bawah.tunggal == ()
    assert (bawah.naik.banyak, bawah.naik.mutu) == (22, "C")
    assert "tidak mungkin" in bawah.penjelasan().teks()
    assert "22 × a: 1 menjadi 4" in bawah._repr_html_()


def test_rentang_bobot_satu_desimal_dan_kelas_yang_masih_terjangkau():
    """With 0.1 for nine elements nothing is above 90; the next class is still within reach."""
    hasil = ly.hitung_ikm_dari_jawaban([dict.fromkeys(UNSUR_GASPUL, 3)], "0.1", pada=HARI)
    assert str(hasil.rentang[1]) == "90.00"
    assert ly.kepekaan_mutu(hasil).naik.mutu == "B"


def test_tahun_tanpa_survei():
    hasil = ly.survei_berkala(
        [date(2021, 5, 1), date(2021, 11, 1), date(2023, 6, 1), date(2024, 6, 1)],
        tahun_pertama=2020,
        pada=date(2024, 2, 1),
    )
    assert hasil.per_tahun == {2020: 0, 2021: 2, 2022: 0, 2023: 1, 2024: 0}
    assert (hasil.kurang, hasil.terutang) == ((2020, 2022), True)
    assert "tahun ini masih terutang" in hasil.penjelasan().teks()
    sudah = ly.survei_berkala([date(2024, 1, 2)], tahun_pertama=2024, pada=HARI)
    assert (sudah.kurang, sudah.terutang) == ((), False)
    assert "tidak ada" in sudah._repr_html_()


def test_ukuran_sampel_menerangkan_diri():
    teks = ly.rincian_krejcie_morgan(100_000).penjelasan().teks()
    assert "dalam tabel tercetak 384" in teks
    assert "3,841" in teks
    slovin = ly.ukuran_sampel_slovin(100_000, galat=0.05, pembulatan="setengah_ke_atas")
    assert slovin.tercetak == slovin.sampel == 398
    assert "Slovin" in slovin._repr_html_()
