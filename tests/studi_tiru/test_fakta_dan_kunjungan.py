"""Facts that disagree are kept and reported; counterparts are found by the terms of the place."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, strategies as st

from contoh_studi_tiru import KOTAGEDE, SELATAN, SUMBER, fakta, kunjungan
from dunia import kode_galat
from pelayanan_publik import studi_tiru as tiru
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.studi_tiru.fakta import wajib_angka
from pelayanan_publik.wilayah import KodeWilayah

NILAI = st.sampled_from([1, 2])
FAKTA = st.builds(
    fakta,
    kunci=st.sampled_from("ab"),
    nilai=NILAI,
    satuan=st.sampled_from(["km2", "ha"]),
    wilayah=st.sampled_from([KOTAGEDE, SELATAN]),
    tahun=st.sampled_from([2020, 2024]),
    bukti=st.sampled_from(Bukti),
)


# --- facts ---------------------------------------------------------------------------------------


@given(st.lists(FAKTA, max_size=8))
def test_tidak_ada_fakta_yang_hilang_dan_pertentangan_sama_dengan_hitungan_polos(isi):
    daftar = tiru.daftar_fakta(isi)
    assert list(daftar.isi) == isi
    harapan = {
        (f.kunci, f.wilayah)
        for f in isi
        for g in isi
        if (f.kunci, f.wilayah) == (g.kunci, g.wilayah)
        and (f.nilai, f.satuan) != (g.nilai, g.satuan)
    }
    bertentangan = {(p.kunci, p.wilayah): p for p in daftar.pertentangan}
    assert set(bertentangan) == harapan
    for (kunci, wilayah), p in bertentangan.items():
        milik = [f for f in isi if (f.kunci, f.wilayah) == (kunci, wilayah)]
        assert sorted(map(str, p.fakta)) == sorted(map(str, milik))
        assert set(kode_galat(daftar.satu, kunci, wilayah)) == {"ST-003"}
    for kunci, wilayah in {(f.kunci, f.wilayah) for f in isi} - harapan:
        satu = daftar.satu(kunci, wilayah)
        urutan = list(Bukti)
        assert urutan.index(satu.bukti) == min(
            urutan.index(f.bukti) for f in isi if (f.kunci, f.wilayah) == (kunci, wilayah)
        )


def test_jenis_pertentangan():
    a, b = fakta(nilai=1), fakta(nilai=2)
    jenis = {
        "sehari": [a, b],
        "lain_hari": [a, fakta(nilai=2, tahun=2020)],
        "satuan": [a, fakta(nilai=1, satuan="ha")],
    }
    for nama, isi in jenis.items():
        (p,) = tiru.daftar_fakta(isi).pertentangan
        assert p.jenis.value == nama
        assert len(p.penjelasan().rincian) == 2
    assert not tiru.daftar_fakta([a, fakta(nilai=1, tahun=2020)]).pertentangan
    kata = [fakta(nilai=None, satuan="", keterangan=k) for k in ("baik", "buruk")]
    assert not tiru.daftar_fakta(kata).pertentangan


def test_fakta_yang_tidak_ada_dan_yang_kosong():
    daftar = tiru.daftar_fakta([])
    assert kode_galat(daftar.satu, "luas", KOTAGEDE) == ["ST-002"]
    assert kode_galat(fakta, nilai=None) == ["ST-001"]
    assert kode_galat(fakta, satuan=" ") == ["ST-001"]
    assert kode_galat(wajib_angka, fakta(nilai=None, keterangan="x")) == ["ST-001"]
    assert daftar.penjelasan().nilai == "0, 0 pertentangan"
    assert "Perihal" in daftar._repr_html_()


def test_fakta_menyebut_semua_salahnya():
    galat = kode_galat(tiru.FaktaStudi, "", "34", float("nan"), 1, None, "BPS", "primer", 1, 2, " ")
    assert galat == ["UM-004", "UM-008", "UM-016", "UM-008", "UM-007", "UM-008", "UM-008",
                     "UM-008", "UM-008", "UM-004"]  # fmt: skip
    assert set(kode_galat(tiru.daftar_fakta, [1, fakta(), 2])) == {"UM-008"}
    assert kode_galat(tiru.daftar_fakta, 5) == ["UM-008"]


def test_tulisan_fakta():
    f = fakta(nilai=40.33, hanya_tahun=True, keterangan="buku 2025")
    assert str(f) == "luas 34.71.14: 40,33 km2 (2024)"
    assert f.penjelasan().catatan == "2024, buku 2025"
    assert fakta(nilai=None, satuan="", keterangan="rutin").isi == "rutin"


# --- sums ----------------------------------------------------------------------------------------


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=9))
def test_jumlah_bagian_tepat_dan_urutannya_tidak_penting(isi):
    bagian = [fakta(nilai=n, wilayah=SELATAN) for n in isi]
    jumlah = tiru.jumlahkan_fakta("luas", KOTAGEDE, bagian)
    assert (jumlah.nilai, jumlah.bukti) == (sum(isi), Bukti.TURUNAN)
    assert tiru.jumlahkan_fakta("luas", KOTAGEDE, bagian[::-1]).nilai == jumlah.nilai


def test_jumlah_tidak_mencampur_sumber_hari_atau_satuan():
    a = fakta()
    lain = {
        "ST-004": [fakta(sumber=DasarHukum("lain")), fakta(tahun=2020), fakta(hanya_tahun=True)],
        "ST-005": [fakta(satuan="ha")],
        "ST-001": [fakta(nilai=None, keterangan="x")],
    }
    for kode, semua in lain.items():
        for b in semua:
            assert kode_galat(tiru.jumlahkan_fakta, "luas", KOTAGEDE, [a, b]) == [kode]
    assert kode_galat(tiru.jumlahkan_fakta, "luas", KOTAGEDE, []) == ["ST-002"]
    assert kode_galat(tiru.jumlahkan_fakta, "", "34", 5) == ["UM-004", "UM-008", "UM-008"]
    assert kode_galat(tiru.jumlahkan_fakta, "luas", KOTAGEDE, [1, a]) == ["UM-008"]


# --- visits --------------------------------------------------------------------------------------


def test_pasangan_menurut_sebutan_setempat():
    pasangan = tiru.pasangkan_pejabat(kunjungan())
    isi = [(p.tamu.jabatan, p.sebutan, len(p.penerima), p.setingkat) for p in pasangan.pasangan]
    assert isi == [
        ("Sekcam", "mantri anom", 0, None),
        ("Kasi Trantib", "jawatan keamanan", 1, True),
        ("Juru bicara", None, 0, None),
    ]
    assert [p.tamu.jabatan for p in pasangan.tanpa_pasangan] == ["Sekcam", "Juru bicara"]
    assert [p.jabatan for p in pasangan.tanpa_tamu] == ["Mantri Pamong Praja"]
    teks = pasangan.penjelasan().teks()
    assert "Pergub DIY 25/2019" in teks
    assert "tidak dikenal dalam daftar sebutan" in teks
    assert "jawatan keamanan" in pasangan._repr_html_()


def test_pasangan_ke_arah_sebaliknya_dan_sebelum_pergub():
    asal = kunjungan()
    balik = attrs.evolve(
        asal, tamu=KOTAGEDE, tuan_rumah=SELATAN, rombongan=asal.penerima, penerima=asal.rombongan
    )
    keamanan = tiru.pasangkan_pejabat(balik).pasangan[0]
    assert keamanan.sebutan == "seksi ketenteraman dan ketertiban"
    assert [p.jabatan for p in keamanan.penerima] == ["Kasi Trantib"]
    assert "sebutan nasional" in tiru.pasangkan_pejabat(balik).penjelasan().teks()
    dahulu = attrs.evolve(asal, tanggal=date(2019, 2, 13))
    assert tiru.pasangkan_pejabat(dahulu).pasangan[1].sebutan == "seksi ketenteraman dan ketertiban"
    assert not tiru.pasangkan_pejabat(dahulu).pasangan[1].penerima


def test_pejabat_kelurahan_berpasangan_dengan_kecamatan_tetapi_tidak_setingkat():
    kelurahan = tiru.PejabatKunjungan("Kasi Trantib", KodeWilayah("64.71.05.1002"))
    (p,) = tiru.pasangkan_pejabat(attrs.evolve(kunjungan(), rombongan=[kelurahan])).pasangan
    assert (len(p.penerima), p.setingkat) == (1, False)


def test_kunjungan_menerangkan_semua_pengamatan_dan_pertentangannya():
    teks = kunjungan().penjelasan().teks()
    for kata in ("193", "297", "terkoordinasi baik", "Pertentangan kelompok", "Kasi Trantib"):
        assert kata in teks
    assert "<li>" in kunjungan()._repr_html_()
    assert kunjungan().fakta.pertentangan[0].jenis is tiru.JenisPertentangan.LAIN_HARI


@pytest.mark.parametrize("rumah", ["64.71.05", "64.71", "64.71.05.1002"])
def test_tidak_berkunjung_ke_diri_sendiri(rumah):
    galat = kode_galat(attrs.evolve, kunjungan(), tuan_rumah=KodeWilayah(rumah))
    assert galat == ["ST-006"]


def test_kunjungan_menyebut_semua_salahnya():
    galat = kode_galat(tiru.Kunjungan, 1, 2, "2024", "", [1], 3, {}, "pers", "A")
    assert galat == ["UM-008", "UM-008", "UM-007", "UM-004", "UM-008", "UM-008", "UM-008",
                     "UM-008", "UM-008"]  # fmt: skip
    assert kode_galat(tiru.PejabatKunjungan, " ", "64") == ["UM-004", "UM-008"]
    assert kode_galat(tiru.pasangkan_pejabat, SUMBER) == ["UM-008"]


# --- shares --------------------------------------------------------------------------------------


@given(st.lists(st.integers(1, 10**5), min_size=1, max_size=6), st.integers(0, 3))
def test_pangsa_yang_dibulatkan_dan_yang_dipotong_dikenali(isi, desimal):
    bagian = [fakta(nilai=n) for n in isi]
    skala = 10**desimal
    potong = [Fraction(n * 100 * skala // sum(isi), skala) for n in isi]
    bulat = [Fraction((2 * n * 100 * skala + sum(isi)) // (2 * sum(isi)), skala) for n in isi]
    cara = tiru.TulisanPangsa
    assert cara.DIPOTONG in tiru.periksa_pangsa(bagian, potong, desimal=desimal).tulisan
    assert cara.DIBULATKAN in tiru.periksa_pangsa(bagian, bulat, desimal=desimal).tulisan
    salah = [bulat[0] + 2, *bulat[1:]]
    hasil = tiru.periksa_pangsa(bagian, salah, desimal=desimal)
    assert hasil.tulisan == ()
    assert hasil.daftar[0].tulisan == (cara.TIDAK_COCOK,)
    assert sum((p.persen for p in hasil.daftar), Fraction(0)) == 100


def test_pangsa_dari_nol_tidak_terdefinisi_dan_salah_disebut():
    hasil = tiru.periksa_pangsa([fakta(nilai=0)], [0])
    assert hasil.daftar[0].persen is None
    assert hasil.daftar[0].tulisan == (tiru.TulisanPangsa.TIDAK_COCOK,)
    assert "tidak terdefinisi" in hasil.penjelasan().teks()
    assert "–" in hasil._repr_html_()
    f = fakta()
    assert kode_galat(tiru.periksa_pangsa, 1, 2, seluruh=3, desimal=-1) == [
        "UM-008", "UM-008", "UM-003", "UM-008"]  # fmt: skip
    assert kode_galat(tiru.periksa_pangsa, [1], [-1, 2]) == ["UM-008", "UM-003", "ST-060"]
    assert kode_galat(tiru.periksa_pangsa, [], []) == ["ST-002"]
    assert kode_galat(tiru.periksa_pangsa, [f, fakta(tahun=2020)], [1, 2]) == ["ST-004"]
    assert kode_galat(tiru.periksa_pangsa, [f], [1], seluruh=fakta(satuan="ha")) == ["ST-005"]
