"""May this fund pay it, and how much must there be."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given, strategies as st

from dunia import kode_galat
from pelayanan_publik.anggaran import dana
from pelayanan_publik.anggaran.errors import KegiatanTidakDibiayai
from pelayanan_publik.anggaran.model import (
    JenisKegiatan,
    Kegiatan,
    KelasDAU,
    Pagu,
    Rekening,
    SumberDana,
    TingkatRekening,
)
from pelayanan_publik.anggaran.parameters import DANAIS_PERUNTUKAN
from pelayanan_publik.wilayah import KodeWilayah

PRENGGAN = KodeWilayah("34.71.14.1001")
SEPINGGAN = KodeWilayah("64.71.05.1002")
PADA = date(2024, 3, 1)
BIOPORI = Kegiatan("K-1", "Biopori tiap RW", JenisKegiatan.SARPRAS_PERMUKIMAN, "BA-07/2024")
BKK = DANAIS_PERUNTUKAN.nilai(PADA)


def pagu(sumber, tahun=2024, wilayah=PRENGGAN, **isi):
    return Pagu(wilayah, tahun, sumber, isi.pop("rupiah", 100_000_000), **isi)


def kurang(p, k=BIOPORI, pada=PADA):
    return [s.uraian for s in dana.periksa_dana(p, k, pada).kurang]


@pytest.mark.parametrize("sumber", [SumberDana.APBD, SumberDana.MUSRENBANG])
@pytest.mark.parametrize("jenis", list(JenisKegiatan))
def test_apbd_membayar_sepuluh_kelompok_yang_diputuskan_musyawarah(sumber, jenis):
    hasil = dana.periksa_dana(pagu(sumber), attrs.evolve(BIOPORI, jenis=jenis), PADA)
    assert hasil.layak == (jenis is not JenisKegiatan.DI_LUAR_DAFTAR)


def test_tanpa_berita_acara_belum_ditunjukkan_dan_itu_bukan_ya():
    hasil = dana.periksa_dana(pagu(SumberDana.APBD), attrs.evolve(BIOPORI, musyawarah=None), PADA)
    assert [s.terpenuhi for s in hasil.syarat] == [True, None]
    assert not hasil.layak
    assert "belum ditunjukkan" in str(hasil.penjelasan())


def test_danais_hanya_di_diy_dan_menurut_peruntukannya():
    """The source article's trap: Balikpapan cannot adopt the money that Kotagede used."""
    untuk = attrs.evolve(BIOPORI, peruntukan=BKK.upper())
    assert kurang(pagu(SumberDana.DANAIS, peruntukan=BKK), untuk) == []
    assert kurang(pagu(SumberDana.DANAIS, wilayah=SEPINGGAN, peruntukan=BKK), untuk) == [
        "Kelurahan di DIY"
    ]
    assert kurang(pagu(SumberDana.DANAIS), untuk) == ["Sesuai peruntukan dana"]
    gapura = attrs.evolve(untuk, jenis=JenisKegiatan.DI_LUAR_DAFTAR, musyawarah=None)
    assert kurang(pagu(SumberDana.DANAIS, peruntukan=BKK), gapura) == [
        "Termasuk kegiatan kelurahan", "Diputuskan musyawarah pembangunan kelurahan"]  # fmt: skip
    assert kurang(pagu(SumberDana.DANAIS, peruntukan=BKK)) == ["Sesuai peruntukan dana"]
    lain = attrs.evolve(BIOPORI, peruntukan="gapura")
    (syarat,) = dana.periksa_dana(pagu(SumberDana.DANAIS, peruntukan=BKK), lain, PADA).kurang
    assert syarat.terpenuhi is False
    assert "gapura" in syarat.keadaan


def test_danais_sebelum_yang_kami_ketahui_belum_ditunjukkan():
    dulu = date(2019, 5, 1)
    (satu,) = dana.periksa_dana(pagu(SumberDana.DANAIS, 2019, peruntukan="x"),
                                attrs.evolve(BIOPORI, peruntukan="x"), dulu).kurang  # fmt: skip
    assert (satu.terpenuhi, "2024-01-01" in satu.keadaan) == (None, True)
    luar = dana.sumber_dana(BIOPORI, SEPINGGAN, 2019, dulu)[-1]
    assert [s.terpenuhi for s in luar.kurang] == [False]


def test_peruntukan_mengikat_dana_mana_pun():
    assert kurang(pagu(SumberDana.APBD, peruntukan="drainase")) == ["Sesuai peruntukan dana"]


@pytest.mark.parametrize(
    ("tahun", "ada"),
    [(2018, False), (2020, True), (2021, False), (2022, False), (2023, True), (2026, True)],
)
def test_dau_kelurahan_menurut_tahun(tahun, ada):
    belum = kurang(pagu(SumberDana.DAU_KELURAHAN, tahun))
    assert belum == ([] if ada else ["Ada DAU untuk kelurahan pada tahun itu"])


@pytest.mark.parametrize(
    ("kelas", "rupiah", "cocok"),
    [
        (KelasDAU.BAIK, 352_941_000, True),
        (KelasDAU.PERLU_DITINGKATKAN, 370_138_000, True),
        (KelasDAU.SANGAT_PERLU_DITINGKATKAN, 384_000_000, True),
        (KelasDAU.SANGAT_PERLU_DITINGKATKAN, 380_000_000, False),
        (KelasDAU.BAIK, 352_950_000, True),
        (KelasDAU.BAIK, 352_950_001, False),
        (None, 352_941_000, False),
    ],
)
def test_dau_tambahan_2019_menurut_kelas(kelas, rupiah, cocok):
    """Press rates of PMK 187/2018; 380 million (Bisnis, 10 Apr 2019) contradicts the 384."""
    p = pagu(SumberDana.DAU_KELURAHAN, 2019, kelas_dau=kelas, rupiah=rupiah)
    assert kurang(p, pada=date(2019, 5, 1)) == ([] if cocok else ["Sebesar DAU Tambahan kelasnya"])


def test_sebelum_peraturan_tidak_ada_jawaban():
    assert kode_galat(dana.periksa_dana, pagu(SumberDana.APBD), BIOPORI, date(2017, 12, 31)) == [
        "UM-010"
    ]


def test_penolakan_menyebut_semua_syarat_yang_kurang():
    salah = attrs.evolve(BIOPORI, jenis=JenisKegiatan.DI_LUAR_DAFTAR, musyawarah=None)
    hasil = dana.periksa_dana(pagu(SumberDana.DAU_KELURAHAN, 2022), salah, PADA)
    with pytest.raises(KegiatanTidakDibiayai) as galat:
        hasil.wajib_layak()
    for kata in ("di_luar_daftar", "berita acara belum ada", "tahun 2022 tanpa DAU", "K-1"):
        assert kata in galat.value.pesan
    dana.periksa_dana(pagu(SumberDana.APBD), BIOPORI, PADA).wajib_layak()


def test_sumber_pengganti_danais_di_balikpapan():
    semua = dana.sumber_dana(BIOPORI, SEPINGGAN, 2024, PADA)
    assert [k.sumber for k in semua] == list(SumberDana)
    assert [k.layak for k in semua] == [True, True, True, False]
    teks = str(dana.tabel_dana(semua))
    assert "64.71.05.1002 di luar 34" in teks


def test_masukan_buruk_disebut_semua():
    assert kode_galat(dana.periksa_dana, "pagu", "kegiatan", "2024") == [
        "UM-008",
        "UM-008",
        "UM-007",
    ]
    assert kode_galat(dana.sumber_dana, 1, "34", True, None) == [
        "UM-008",
        "UM-008",
        "UM-001",
        "UM-007",
    ]
    for salah, kode in (({"rupiah": 0}, "UM-002"), ({"rupiah": 1.0}, "UM-001"), ({"peruntukan": " "}, "UM-004"),
                        ({"kelas_dau": "baik"}, "UM-008"), ({"wilayah": "34"}, "UM-008"),
                        ({"wilayah": KodeWilayah("34.71.14")}, "AG-088"), ({"kelas_dau": KelasDAU.BAIK}, "AG-089"),
                        ({"tahun": 10_000}, "UM-007"), ({"tahun": 10**30}, "UM-007"), ({"tahun": 0}, "UM-002")):  # fmt: skip
        assert kode_galat(pagu, SumberDana.APBD, **salah) == [kode]
    assert kode_galat(Pagu, "34", -1, "apbd", 0.5, "", 1) == [
        "UM-008",
        "UM-002",
        "UM-008",
        "UM-001",
        "UM-004",
        "UM-008",
    ]
    assert kode_galat(Kegiatan, "", " ", "x", "", "") == [
        "UM-004",
        "UM-004",
        "UM-008",
        "UM-004",
        "UM-004",
    ]
    for tahun in (0, 10_000, 10**30):
        assert len(kode_galat(dana.sumber_dana, BIOPORI, SEPINGGAN, tahun, PADA)) == 1
    assert str(pagu(SumberDana.APBD, rupiah=10**5_000)).startswith("Rp kira-kira 10^5000 apbd")
    assert kode_galat(pagu, "apbd") == ["UM-008"]
    assert kode_galat(Kegiatan, "K", "x", "sarpras_permukiman") == ["UM-008"]
    assert kode_galat(attrs.evolve, BIOPORI, musyawarah="") == ["UM-004"]


# --- the least there must be ---------------------------------------------------------------------


def test_kota_tanpa_desa_lima_persen_setelah_dak():
    hasil = dana.anggaran_minimal(
        ada_desa=False, pada=PADA, apbd_rupiah=2_000_000_000_000, dak_rupiah=0
    )
    assert (hasil.rupiah, hasil.per_kelurahan) == (100_000_000_000, False)
    assert hasil.kurang_rupiah(99_999_999_999) == 1
    assert hasil.kurang_rupiah(100_000_000_001) == 0
    assert kode_galat(hasil.kurang_rupiah, float("nan")) == ["UM-001"]
    assert "PP 17/2018" in str(hasil.penjelasan())


def test_yang_memiliki_desa_setara_dana_desa_terendah():
    hasil = dana.anggaran_minimal(ada_desa=True, pada=PADA, dana_desa_terendah_rupiah=565_640_000)
    assert (hasil.rupiah, hasil.per_kelurahan) == (565_640_000, True)
    assert "setiap kelurahan" in str(hasil.penjelasan())
    campur = dana.anggaran_minimal(
        ada_desa=True, pada=PADA, dana_desa_terendah_rupiah=5, apbd_rupiah=10**12
    )
    assert campur.rupiah == 5


@given(st.integers(0, 10**14), st.integers(0, 10**14))
def test_tidak_pernah_kurang_dari_lima_persen_dan_tidak_serupiah_lebih(apbd, dak):
    dak = min(apbd, dak)
    rupiah = dana.anggaran_minimal(
        ada_desa=False, pada=PADA, apbd_rupiah=apbd, dak_rupiah=dak
    ).rupiah
    assert 0 <= 20 * rupiah - (apbd - dak) < 20


def test_anggaran_minimal_menolak():
    minimal = dana.anggaran_minimal
    assert kode_galat(minimal, ada_desa=False, pada=PADA) == ["AG-081", "AG-081"]
    assert kode_galat(minimal, ada_desa=True, pada=PADA) == ["AG-081"]
    assert kode_galat(minimal, ada_desa=False, pada=PADA, apbd_rupiah=1, dak_rupiah=2) == ["AG-082"]
    assert kode_galat(minimal, ada_desa=1, pada=None, apbd_rupiah=-1, dak_rupiah=1.5,
                      dana_desa_terendah_rupiah=True) == ["UM-008", "UM-007", "UM-003", "UM-001", "UM-001"]  # fmt: skip
    for bukan in (1, "ya", None, [1, 2]):
        assert kode_galat(minimal, ada_desa=bukan, pada=PADA) == ["UM-008"]
    assert kode_galat(dana.tabel_dana, None) == ["UM-008"]
    for desa in (True, False):
        assert kode_galat(minimal, ada_desa=desa, pada=date(2017, 1, 1), apbd_rupiah=1, dak_rupiah=1,
                          dana_desa_terendah_rupiah=1) == ["UM-010"]  # fmt: skip


# --- nouns ---------------------------------------------------------------------------------------


def test_rekening_berpisah_pada_tingkat_terluar():
    a = Rekening("K", "1", "5.1", "02", "01", "0024")
    assert a.berbeda_mulai(a) is None
    for tingkat in TingkatRekening:
        lain = attrs.evolve(
            a, sub_rincian="9", **({tingkat.value: "x"} if tingkat.value != "sub_rincian" else {})
        )
        assert a.berbeda_mulai(lain) is tingkat
    assert str(a) == "K.1.5.1.02.01.0024"
    assert kode_galat(Rekening, "K", 1, "5.1", "02", "", "0024") == ["UM-004", "UM-004"]
