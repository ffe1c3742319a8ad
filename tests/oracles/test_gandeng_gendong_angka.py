"""Published figures of Gandeng Gendong (domain facts 1.1, 1.2, 7.4 W25): oracles and negatives.

Harian Jogja 26 November 2019; Antara 405491 and KR, 23 December 2019; warta 34279 and 34058 (June
2024); Tribun Jogja 15 July 2024; Harian Jogja 1185302 (19 August 2024).
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from dunia import kode_galat
from pelayanan_publik import gandeng_gendong as gg
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.units import tulis_persen
from pelayanan_publik.gandeng_gendong import parameters

NOV_2019, DES_2019, JUNI_2024 = date(2019, 11, 26), date(2019, 12, 23), date(2024, 6, 1)


def angka(kode, hari):
    (satu,) = (a for a in gg.angka_terbit(kode) if a.tanggal == hari)
    return satu


def serapan(hari, aplikasi, luar, anggaran=None, target=False):
    return gg.serapan_anggaran(
        pada=hari, aplikasi_rupiah=aplikasi, luar_aplikasi_rupiah=luar,
        anggaran=anggaran or angka("anggaran", hari), dengan_target=target)  # fmt: skip


DESEMBER = serapan(DES_2019, 2_790_000_000, 12_870_000_000)
JUNI = serapan(JUNI_2024, 1_290_000_000, None, target=True)


@pytest.mark.parametrize(
    ("bagian", "persen"),
    [
        (DESEMBER.bagian_aplikasi, "17,8 %"),
        (DESEMBER.serapan, "32,4 %"),
        (serapan(NOV_2019, 0, 2_300_000_000).serapan, "4,8 %"),
        (JUNI.serapan_aplikasi, "23,9 %"),
        (Fraction(193, 230), "83,9 %"),
    ],
)
def test_w25(bagian, persen):
    assert tulis_persen(bagian, 1) == persen


def test_w25_nilai_target_2024():
    assert JUNI.target_rupiah == 3_240_000_000
    assert JUNI.kurang_rupiah == 1_950_000_000
    assert serapan(JUNI_2024, 4_000_000_000, 0, target=True).kurang_rupiah == 0


@pytest.mark.parametrize(
    ("kode", "hari", "nilai"),
    [
        ("kelompok", DES_2019, 167),
        ("kelompok", date(2024, 6, 20), 193),
        ("kelompok", date(2024, 8, 19), 297),
        ("kelompok_mendaftar", date(2024, 6, 20), 230),
        ("anggaran", NOV_2019, 48_000_000_000),
        ("anggaran", DES_2019, 48_400_000_000),
        ("anggaran", JUNI_2024, 5_400_000_000),
        ("terserap", NOV_2019, 2_300_000_000),
        ("aplikasi", DES_2019, 2_790_000_000),
        ("luar_aplikasi", DES_2019, 12_870_000_000),
        ("aplikasi", JUNI_2024, 1_290_000_000),
    ],
)
def test_setiap_angka_dengan_hari_dan_sumbernya(kode, hari, nilai):
    satu = angka(kode, hari)
    assert (satu.nilai, satu.bukti) == (nilai, Bukti.SEKUNDER)
    assert satu.dasar.sumber
    assert str(hari) in str(satu.penjelasan()) + satu._repr_html_()


def test_193_dan_297_kelompok_keduanya_disimpan_dan_dilaporkan_bertentangan():
    hasil = gg.bandingkan_angka(gg.angka_terbit("kelompok"))
    assert [a.nilai for a in hasil.angka] == [167, 193, 297]
    (p,) = hasil.bertentangan
    assert (p.dahulu.nilai, p.kemudian.nilai, p.selisih, p.hari) == (193, 297, 104, 60)
    assert [x.hubungan.value for x in hasil.pasangan] == ["berubah", "berubah", "bertentangan"]


def test_48_miliar_dan_5_miliar_adalah_penyebut_yang_lain():
    hasil = gg.bandingkan_angka(gg.angka_terbit("anggaran"))
    hubungan = {(p.dahulu.nilai, p.kemudian.nilai): p.hubungan.value for p in hasil.pasangan}
    assert hubungan[48_400_000_000, 5_400_000_000] == "berubah"
    assert hubungan[48_000_000_000, 48_400_000_000] == "bertentangan"  # one of them is rounded
    assert "Rp 48.400.000.000" in hasil._repr_html_()


def test_klaim_70_sampai_80_persen_tidak_diberikan_angka_2019():
    """BAD: warta 34279 says of 2018-2019 that 70-80 % was absorbed; no share of 2019 is that."""
    klaim = gg.periksa_klaim(DESEMBER, terendah=0.7, tertinggi=0.8)
    assert klaim.cocok == ()
    assert klaim.anggaran_menurut_klaim == (
        19_575_000_000,
        Fraction(15_660_000_000, Fraction("0.7")),
    )
    assert "tidak cocok" in klaim._repr_html_()
    assert gg.periksa_klaim(JUNI, terendah=0.7, tertinggi=0.8).anggaran_menurut_klaim is None
    nol = gg.periksa_klaim(DESEMBER, terendah=0, tertinggi=1)
    assert len(nol.cocok) == 3
    assert nol.anggaran_menurut_klaim is None
    assert "cocok dengan belanja dari anggaran" in str(nol.penjelasan())


def test_target_2024_berlaku_untuk_tahun_itu_saja():
    assert kode_galat(serapan, DES_2019, 1, 1, target=True) == ["UM-010"]
    nanti = date(2025, 1, 1)  # the target was told of 2024
    anggaran = angka("anggaran", JUNI_2024)
    assert kode_galat(serapan, nanti, 1, 1, anggaran, target=True) == ["UM-010"]


def test_perbandingan_atas_nol_tidak_terdefinisi():
    nol = gg.AngkaBertanggal("Anggaran", 0, "rupiah", JUNI_2024, JUNI.anggaran.dasar, Bukti.USULAN)
    kosong = serapan(JUNI_2024, 0, 0, nol)
    assert (kosong.bagian_aplikasi, kosong.serapan, kosong.target_rupiah, kosong.kurang_rupiah) == (
        None,) * 4  # fmt: skip
    assert "tidak terdefinisi" in str(kosong.penjelasan())
    assert "Rp 12.870.000.000" in DESEMBER._repr_html_()


def test_aturan_kelompok_yang_terbit():
    baru, lama = date(2024, 6, 21), date(2019, 12, 23)
    assert [p.nilai(baru) for p in (parameters.ANGGOTA_PALING_SEDIKIT, parameters.ANGGOTA_PALING_BANYAK,
                                    parameters.PEMEGANG_PALING_SEDIKIT)] == [5, 20, 2]  # fmt: skip
    assert parameters.KARTU_DIHITUNG.nilai(baru) == ("PKH", "KMS")
    assert parameters.KARTU_DIHITUNG.nilai(lama) == ("KSJPS",)
    assert parameters.PEMEGANG_PALING_SEDIKIT.nilai(lama) == 1
    assert parameters.TARGET_SERAPAN.nilai(baru) == Fraction(3, 5)
    assert date(2018, 4, 10) == parameters.DIMULAI
    assert [u.value for u in gg.UnsurMitra] == [
        "kota",
        "korporasi",
        "kampus",
        "kampung",
        "komunitas",
    ]


@pytest.mark.parametrize("tidak_ada", ["perwal", "tenggat", "tempo", "harga", "giliran", "rotasi"])
def test_yang_tidak_ditemukan_sumbernya_tidak_menjadi_parameter(tidak_ada):
    """No number of a Perwal, lead time, payment term, price or rotation was found (1.4)."""
    assert not any(tidak_ada in p.kode for p in parameters.PARAMETER)


@pytest.mark.parametrize(
    ("kerja", "kode"),
    [
        (lambda: gg.serapan_anggaran(pada=1, aplikasi_rupiah=-1, luar_aplikasi_rupiah=1.5, anggaran=2,
                                     dengan_target=3),
         ["UM-003", "UM-008", "UM-008", "UM-001", "UM-007"]),
        (lambda: gg.periksa_klaim(1, terendah=2, tertinggi=-1), ["UM-008", "UM-018", "UM-003"]),
        (lambda: gg.periksa_klaim(JUNI, terendah=0.8, tertinggi=0.7), ["GG-051"]),
        (lambda: gg.bandingkan_angka([1]), ["UM-008"]),
        (lambda: gg.bandingkan_angka([*gg.angka_terbit("kelompok"), *gg.angka_terbit("terserap")]),
         ["GG-050"]),
        (lambda: gg.AngkaBertanggal("", -1, "", 3, 4, 5),
         ["UM-004", "UM-003", "UM-004", "UM-007", "UM-008", "UM-008"]),
    ],
)  # fmt: skip
def test_masukan_buruk(kerja, kode):
    assert kode_galat(kerja) == kode


def test_tanpa_angka():
    assert gg.angka_terbit("laba") == ()
    kosong = gg.bandingkan_angka([])
    assert (kosong.pasangan, kosong.tabel().judul) == ((), "Tanpa angka")
    satu = gg.angka_terbit("terserap")
    assert gg.bandingkan_angka(satu * 2).pasangan[0].hubungan is gg.HubunganAngka.SAMA
