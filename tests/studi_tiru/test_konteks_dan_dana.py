"""Ratios of what is known of both places, and funds that may pay where another does not exist."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hypothesis import given, strategies as st

from contoh_studi_tiru import DISUSUN, KOTAGEDE, SELATAN, fakta
from dunia import kode_galat
from pelayanan_publik import studi_tiru as tiru
from pelayanan_publik.anggaran import JenisKegiatan, Kegiatan, SumberDana
from pelayanan_publik.core.legal import DasarHukum
from pelayanan_publik.wilayah import KodeWilayah

SEPINGGAN, REJOWINANGUN = KodeWilayah("64.71.05.1002"), KodeWilayah("34.71.14.1001")
KERJA = Kegiatan("K", "biopori", JenisKegiatan.SARPRAS_PERMUKIMAN, "BA-7")


def banding(*isi):
    return tiru.bandingkan_konteks(isi, asal=KOTAGEDE, tujuan=SELATAN)


@given(st.integers(1, 10**6), st.integers(0, 10**6))
def test_rasio_tepat_dan_berbalik(a, b):
    k = banding(fakta("p", a), fakta("p", b, wilayah=SELATAN))
    assert k.tentang("p").rasio == Fraction(b, a)
    balik = tiru.bandingkan_konteks(
        [fakta("p", a), fakta("p", b, wilayah=SELATAN)], asal=SELATAN, tujuan=KOTAGEDE
    )
    assert balik.tentang("p").rasio == (Fraction(a, b) if b else None)


def test_mengapa_tidak_ada_rasio():
    tujuan = fakta("p", 2, wilayah=SELATAN)
    alasan = {
        "asal tidak diketahui": [tujuan],
        "tujuan tidak diketahui": [fakta("p")],
        "asal bertentangan": [fakta("p"), fakta("p", 3), tujuan],
        "tujuan bertentangan": [fakta("p"), tujuan, fakta("p", 3, wilayah=SELATAN)],
        "satuan berbeda": [fakta("p", satuan="ha"), tujuan],
        "asal nol": [fakta("p", 0), tujuan],
        "hanya keterangan": [fakta("p"), fakta("p", None, wilayah=SELATAN, keterangan="x")],
    }
    for kata, isi in alasan.items():
        baris = banding(*isi).tentang("p")
        assert (baris.tanpa_rasio, baris.rasio, baris.selisih_tahun) == (kata, None, None)
        assert kata in baris.penjelasan().teks()
    assert len(banding(*alasan["asal bertentangan"]).bertentangan) == 1
    assert banding(tujuan).tentang("q").tanpa_rasio == "asal tidak diketahui"
    assert banding().penjelasan().rincian[0].nilai == "tidak ada"


def test_dua_fakta_yang_sama_bukan_pertentangan():
    lain = DasarHukum("sumber kedua")
    k = banding(fakta("p", 2), fakta("p", 2, sumber=lain), fakta("p", 4, wilayah=SELATAN))
    assert k.tentang("p").rasio == 2
    assert len(k.tentang("p").asal) == 2


def test_kepadatan_hanya_dari_satu_sumber_dan_satu_hari():
    orang, luas = fakta("penduduk", 100, "orang"), fakta("luas", 4)
    assert tiru.kepadatan(orang, luas).nilai == 25
    assert tiru.kepadatan(orang, fakta("luas", 0)) is None
    for kode, lain in {
        "ST-004": fakta("luas", 4, tahun=2015),
        "ST-007": fakta("luas", 4, wilayah=SELATAN),
        "ST-001": fakta("luas", None, keterangan="luas sekali"),
    }.items():
        assert kode_galat(tiru.kepadatan, orang, lain) == [kode]
    assert kode_galat(tiru.kepadatan, 1, luas) == ["UM-008"]
    k = banding(orang, luas, fakta("luas", 5, tahun=2015),
                fakta("penduduk", 60, "orang", SELATAN), fakta("luas", 0, wilayah=SELATAN),
                fakta("luas", None, wilayah=SELATAN, keterangan="luas"))  # fmt: skip
    assert [f.nilai for f in k.tentang("kepadatan").asal] == [25]
    assert k.tentang("kepadatan").tujuan == ()
    assert "10.855" not in k.tabel().teks()


def test_kepadatan_yang_diberikan_tidak_ditimpa():
    k = banding(fakta("penduduk", 100, "orang"), fakta("luas", 4), fakta("kepadatan", 99))
    assert [f.nilai for f in k.tentang("kepadatan").asal] == [99]


def test_terpaut_tahun_disebut():
    k = banding(fakta("p", 2, tahun=2017), fakta("p", 4, wilayah=SELATAN))
    assert k.tentang("p").selisih_tahun == 7
    assert "terpaut 7 tahun" in k.penjelasan().teks()
    assert "2 p" not in k._repr_html_()


def test_konteks_menyebut_semua_salahnya():
    assert kode_galat(tiru.bandingkan_konteks, 1, asal="34", tujuan=3) == ["UM-008"] * 3
    assert kode_galat(banding, fakta(), 2) == ["UM-008"]


# --- funds ---------------------------------------------------------------------------------------


def ganti(kegiatan=KERJA, dipakai="danais", **isi):
    isi = {"asal": REJOWINANGUN, "tujuan": SEPINGGAN, "tahun": 2024, "pada": DISUSUN, **isi}
    return tiru.bandingkan_dana(kegiatan, dipakai, **isi)


def test_danais_tidak_ada_di_balikpapan_dan_penggantinya():
    hasil = ganti()
    assert hasil.dipakai.layak
    assert not hasil.tersedia
    assert [k.sumber.value for k in hasil.pengganti] == ["apbd", "musrenbang", "dau_kelurahan"]
    assert hasil.bersyarat == ()
    teks = hasil.penjelasan().teks()
    assert "Kelurahan di DIY: tidak" in teks
    assert "danais" in hasil._repr_html_()


def test_tanpa_musyawarah_pengganti_bersyarat():
    hasil = ganti(Kegiatan("K", "biopori", JenisKegiatan.SARPRAS_PERMUKIMAN))
    assert hasil.pengganti == ()
    assert [k.sumber for k in hasil.bersyarat] == [
        SumberDana.APBD, SumberDana.MUSRENBANG, SumberDana.DAU_KELURAHAN]  # fmt: skip
    assert "bersyarat" in hasil.tabel().teks()


def test_di_dalam_diy_danais_tetap_ada_dan_2022_tanpa_dau():
    assert ganti(tujuan=KodeWilayah("34.02.12.2001")).tersedia
    assert "dau_kelurahan" not in {k.sumber.value for k in ganti(tahun=2022).pengganti}
    luar = ganti(Kegiatan("K", "pesta", JenisKegiatan.DI_LUAR_DAFTAR, "BA"))
    assert luar.pengganti == luar.bersyarat == ()
    assert "tidak ada" in luar.penjelasan().nilai


def test_dana_menyebut_semua_salahnya():
    galat = kode_galat(ganti, 1, "dana desa", asal=2, tujuan=3, tahun="x", pada=4)
    assert set(galat) == {"UM-017", "UM-008", "UM-001", "UM-007"}
    assert kode_galat(ganti, asal=2, tujuan=3) == ["UM-008", "UM-008"]
    assert kode_galat(ganti, pada=date(2017, 1, 1)) == ["UM-010"]
