"""Published cases of the visit, the two districts and the innovation index.

Sources: domain notes on the visit of 13 February 2024 (prokal.co), BPS tables of Kotagede (docslib
7418451) and Balikpapan Selatan (sabo.news; 123dok qv8686rz), Indeks Inovasi Daerah 2023 (scribd
654130239), Kota Yogyakarta 2023 (warta 30721), funds (Harian Jogja 5 May 2024). The file
examples/studi_tiru/kunjungan.json holds them, each with its source and grade.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from contoh_studi_tiru import DISUSUN, KOTAGEDE, SELATAN, data
from dunia import kode_galat
from pelayanan_publik import studi_tiru as tiru
from pelayanan_publik.anggaran import JenisKegiatan, Kegiatan
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.units import tulis_pecahan
from pelayanan_publik.studi_tiru.parameters import (
    IID_BAGIAN_SID,
    IID_BAGIAN_SPD,
    IID_INDIKATOR_SID,
    IID_INDIKATOR_SPD,
)
from pelayanan_publik.wilayah import KOTAGEDE_DAN_BALIKPAPAN_SELATAN as WILAYAH, KodeWilayah

D = data()
TAHUN_2023 = date(2023, 6, 1)


def tentang(kunci, luar):
    """The facts about one thing in the parts of a place."""
    return [f for f in D["fakta"] if f.kunci == kunci and str(f.wilayah).startswith(f"{luar}.")]


def nama(fakta):
    return WILAYAH.berkode(fakta.wilayah).nama


# --- the index (W30) -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("indeks", "kelas"),
    [
        ("62.78", "sangat_inovatif"),  # Kota Yogyakarta 2023, published so
        ("60.00", "inovatif"),
        ("60.01", "sangat_inovatif"),
        ("60.004", "inovatif"),  # between two printed limits: rounded first
        ("60.005", "sangat_inovatif"),
        ("34.99", "kurang_inovatif"),
        ("34.995", "inovatif"),
        ("35.00", "inovatif"),
        ("0.01", "kurang_inovatif"),
        ("0.004", "tidak_dapat_dinilai"),
        ("0", "tidak_dapat_dinilai"),
        ("100", "sangat_inovatif"),
    ],
)
def test_kelas_iid_w30(indeks, kelas):
    assert tiru.kelas_iid(Decimal(indeks), pada=TAHUN_2023).value == kelas


@pytest.mark.parametrize(
    ("jumlah", "pembagi", "rata"), [([50, 40, 30, 20], 10, 14), ([35] * 20, 20, 35)]
)
def test_rata_inovasi_w30(jumlah, pembagi, rata):
    isi = [[n] + [0] * 19 for n in jumlah]
    hasil = tiru.nilai_iid([0] * 15, isi, skor_banyaknya=0, maksimum=100, pada=TAHUN_2023)
    assert (hasil.pembagi, hasil.rata_inovasi, hasil.indeks) == (pembagi, rata, rata)


def test_susunan_iid_2023():
    banyak = IID_INDIKATOR_SPD.nilai(TAHUN_2023) + IID_INDIKATOR_SID.nilai(TAHUN_2023) + 1
    assert banyak == 36
    assert IID_BAGIAN_SPD.nilai(TAHUN_2023) + IID_BAGIAN_SID.nilai(TAHUN_2023) == 1
    assert kode_galat(tiru.kelas_iid, 50, pada=date(2022, 12, 31)) == ["UM-010"]


# --- size and shares (section 6.3, W35) ----------------------------------------------------------


def test_penduduk_dan_luas_kotagede_menutup():
    for kunci, jumlah in (("penduduk", Fraction(33_326)), ("luas", Fraction("3.07"))):
        hitung = tiru.jumlahkan_fakta(kunci, KOTAGEDE, tentang(kunci, KOTAGEDE))
        assert hitung.nilai == jumlah == tiru.daftar_fakta(D["fakta"]).satu(kunci, KOTAGEDE).nilai


def test_pangsa_luas_kotagede_dipotong_bukan_dibulatkan():
    hasil = tiru.periksa_pangsa(tentang("luas", KOTAGEDE), (32.24, 27.03, 40.71))
    assert [nama(p.bagian) for p in hasil.daftar] == ["Prenggan", "Purbayan", "Rejowinangun"]
    assert [tulis_pecahan(p.persen) for p in hasil.daftar] == ["32,25", "27,04", "40,72"]
    assert hasil.jumlah_tercetak == Fraction("99.98")
    assert hasil.tulisan == (tiru.TulisanPangsa.DIPOTONG,)


def test_pangsa_penduduk_balikpapan_selatan_dibulatkan():
    semua = tiru.daftar_fakta(D["fakta"]).satu("penduduk", SELATAN)
    bagian = tentang("penduduk", SELATAN)
    hasil = tiru.periksa_pangsa(bagian, (24.48, 22.89, 13.69), seluruh=semua)
    assert [nama(p.bagian) for p in hasil.daftar] == [
        "Sepinggan",
        "Sepinggan Baru",
        "Gunung Bahagia",
    ]
    assert tiru.TulisanPangsa.DIBULATKAN in hasil.tulisan
    assert semua.nilai - sum(p.bagian.nilai for p in hasil.daftar) == 63_738


def test_luas_balikpapan_selatan_dua_sumber_tidak_dicampur():
    tujuh = tiru.jumlahkan_fakta("luas", SELATAN, tentang("luas", SELATAN))
    assert (tujuh.nilai, tujuh.bukti) == (Fraction("37.814"), Bukti.TURUNAN)
    daftar = tiru.daftar_fakta([*D["fakta"], tujuh])
    assert kode_galat(daftar.satu, "luas", SELATAN) == ["ST-003"]
    penduduk = daftar.satu("penduduk", SELATAN)
    assert kode_galat(tiru.kepadatan, penduduk, tujuh) == ["ST-004"]
    assert tiru.jumlahkan_fakta("RT", SELATAN, tentang("RT", SELATAN)).nilai == 269


def test_konteks_kedua_kecamatan():
    k = tiru.bandingkan_konteks(D["fakta"], asal=KOTAGEDE, tujuan=SELATAN)
    assert k.tentang("penduduk").rasio == Fraction(163_660, 33_326)
    assert k.tentang("kelurahan").rasio == Fraction(7, 3)
    padat = k.tentang("kepadatan")
    assert [tulis_pecahan(f.nilai, 0) for f in (*padat.asal, *padat.tujuan)] == ["10.855", "4.058"]
    assert [len(WILAYAH.anak(w)) for w in (KOTAGEDE, SELATAN)] == [3, 7]


# --- the visit (section 0) -----------------------------------------------------------------------


def test_pasangan_di_dalam_berita():
    pasangan = tiru.pasangkan_pejabat(D["kunjungan"])
    sekcam, *trantib = pasangan.pasangan
    assert (sekcam.sebutan, sekcam.penerima) == ("mantri anom", ())
    assert len(trantib) == 8
    assert {p.penerima[0].jabatan for p in trantib} == {"Kepala Jawatan Keamanan"}
    assert [p.jabatan for p in pasangan.tanpa_tamu] == [
        "Subbagian Umum", "Kepala Jawatan Kemakmuran", "Mantri Pamong Praja"]  # fmt: skip


def test_dua_pernyataan_kepala_dinas_yang_sama_disimpan_keduanya():
    (p,) = tiru.daftar_fakta(D["fakta"]).pertentangan
    assert (p.kunci, p.jenis.value) == ("kelompok Gandeng Gendong", "lain_hari")
    assert {f.nilai for f in p.fakta} == {193, 297}


def test_seratus_juta_per_kelurahan_dari_kotagede_bukan_balikpapan():
    (f,) = (f for f in D["kunjungan"].pengamatan if f.satuan == "rupiah")
    assert (f.wilayah, f.nilai) == (KOTAGEDE, 100_000_000)


def test_setiap_fakta_bersumber_dan_rekaan_ditandai():
    def semua(isi):
        for satu in isi if isinstance(isi, list) else [isi]:
            if hasattr(satu, "bukti"):
                yield satu

    for isi in D.values():
        for satu in semua(isi):
            assert satu.sumber.nama
            if "contoh" in satu.sumber.nama.lower():
                assert satu.bukti is Bukti.USULAN


# --- from the visit to a plan --------------------------------------------------------------------


def test_danais_diganti():
    ganti = tiru.bandingkan_dana(
        Kegiatan("K", "biopori", JenisKegiatan.SARPRAS_PERMUKIMAN, "BA-1"), "danais",
        asal=KodeWilayah("34.71.14.1001"), tujuan=KodeWilayah("64.71.05.1002"), tahun=2024,
        pada=DISUSUN)  # fmt: skip
    assert not ganti.tersedia
    assert [k.sumber.value for k in ganti.pengganti] == ["apbd", "musrenbang", "dau_kelurahan"]


def test_dari_kunjungan_sampai_jadwal():
    celah = tiru.hitung_kesenjangan(D["inovasi"], D["unsur"], D["keadaan"], urutan="tersedikit")
    assert celah.daftar[0].inovasi.kode == "bko"
    assert ("forum bank sampah", ("kaca",)) in next(
        k.dipakai_juga for k in celah.daftar if k.inovasi.kode == "biopori")  # fmt: skip
    assert "forum bank sampah" in celah.bersama.kode
    pilih = tiru.pilih_adopsi(tiru.UsulanAdopsi(D["calon"], D["kegiatan"], D["dana"], DISUSUN))
    assert pilih.terpilih == ("biopori", "ktb", "gandeng_gendong", "bko")
    assert pilih.terbukti
    r = tiru.RencanaAdopsi(
        "R-1", "Adopsi dari Kotagede", KOTAGEDE, SELATAN, DISUSUN, date(2025, 1, 2),
        pilih.kegiatan, D["dana"], D["daya"], D["indikator"])  # fmt: skip
    jadwal = tiru.susun_jadwal_adopsi(r)
    assert (jadwal.lama_hari, jadwal.terbukti) == (231, True)
    assert tiru.lintasan_kritis(r).lama_hari == 112
