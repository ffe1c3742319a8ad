"""Groups: the rules of each day, people who are nobody's twice, and partners."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from contoh_gandeng import HARI, SYARAT, Meja, attrs_kode, susunan
from dunia import kode_galat
from pelayanan_publik import gandeng_gendong as gg
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.gandeng_gendong.kelompok import galat_orang

KSJPS, PKH, KMS = gg.KartuSosial.KSJPS, gg.KartuSosial.PKH, gg.KartuSosial.KMS
NIK = "3471010101900001"


def kelompok(kartu, banyak=6, luar=0, **isi):
    orang = [
        gg.AnggotaKelompok(
            f"W-{i}", "Basen" if i < luar else "Prenggan", kartu[i] if i < len(kartu) else []
        )
        for i in range(banyak)
    ]
    isi = {"koordinator": "W-0", "npwp": True, "rekening": True, **isi}
    return gg.SusunanKelompok("K", "Prenggan", orang, **isi)


def kurang(s, pada=HARI, berkas=True):
    kebijakan = gg.kebijakan_kelompok(pada, berkas_wajib=berkas)
    return [h.syarat.value for h in gg.periksa_kelompok(s, pada=pada, kebijakan=kebijakan).kurang]


@pytest.mark.parametrize(
    ("pada", "kartu", "cukup"),
    [
        (date(2018, 4, 10), [[KSJPS]], True),
        (date(2019, 12, 23), [[KSJPS]], True),
        (date(2019, 12, 23), [[PKH], [KMS]], False),
        (date(2022, 1, 1), [[KSJPS]], True),
        (date(2024, 6, 20), [[KSJPS]], True),
        (date(2024, 6, 21), [[KSJPS]], False),
        (date(2024, 6, 21), [[PKH]], False),
        (date(2024, 6, 21), [[PKH], [KMS]], True),
        (date(2024, 6, 21), [[PKH, KMS]], False),
        (date(2025, 1, 1), [[KMS], [KMS], []], True),
    ],
)
def test_syarat_kartu_menurut_tanggal(pada, kartu, cukup):
    assert ("pemegang_kartu" in kurang(kelompok(kartu), pada)) is not cukup


@pytest.mark.parametrize(("banyak", "cukup"), [(4, False), (5, True), (20, True), (21, False)])
def test_lima_sampai_dua_puluh_anggota(banyak, cukup):
    hasil = kurang(kelompok([[PKH], [KMS]], banyak))
    assert hasil == ([] if cukup else ["anggota_cukup" if banyak < 5 else "anggota_tidak_berlebih"])


def test_semua_kekurangan_disebut_bersama_dengan_sarannya():
    s = kelompok([], 4, luar=1, npwp=False, rekening=False)
    hasil = gg.periksa_kelompok(s, pada=HARI, kebijakan=SYARAT)
    assert not hasil.memenuhi
    assert [h.saran for h in hasil.kurang] == [
        "tambah 1 anggota", "ganti 1 anggota dari luar Prenggan",
        "libatkan 2 pemegang PKH atau KMS lagi", "koordinator mengurus NPWP Kota Yogyakarta",
        "koordinator mengurus rekening BPD DIY"]  # fmt: skip
    assert "belum memenuhi" in hasil._repr_html_()
    assert kurang(kelompok([[PKH], [KMS]], npwp=False), berkas=False) == []
    harap = gg.periksa_kelompok(
        kelompok([[PKH], [KMS]], npwp=False),
        pada=HARI, kebijakan=gg.kebijakan_kelompok(HARI, berkas_wajib=False))  # fmt: skip
    assert "belum (diharapkan)" in str(harap.penjelasan())


def test_sebelum_gerakan_dimulai_tidak_ada_aturan():
    assert kode_galat(gg.kebijakan_kelompok, date(2018, 4, 9), berkas_wajib=True) == ["UM-010"]


def test_yang_diusulkan_diberi_tanda():
    bukti = [gg.kebijakan_kelompok(h, berkas_wajib=True).bukti.value
             for h in (date(2019, 1, 1), date(2021, 1, 1), HARI)]  # fmt: skip
    assert bukti == ["sekunder", "usulan", "sekunder"]


@given(st.lists(st.lists(st.sampled_from(gg.KartuSosial), unique=True), max_size=25),
       st.integers(1, 25), st.integers(0, 3))  # fmt: skip
def test_menambah_pemegang_kartu_tidak_pernah_membuat_kurang(kartu, banyak, luar):
    """Law: with two more holders the rule of cards is met, whatever the others hold."""
    isi = [[PKH], [PKH], *kartu]
    assert "pemegang_kartu" not in kurang(kelompok(isi, max(banyak, 2), luar))


@pytest.mark.parametrize(
    ("buat", "kode"),
    [
        (lambda: gg.AnggotaKelompok(NIK, "Prenggan"), ["GG-001"]),
        (lambda: gg.AnggotaKelompok("34 71 0101.0190-0001", "Prenggan"), ["GG-001"]),
        (lambda: gg.AnggotaKelompok("3471/0101/0190/0001", "Prenggan"), ["GG-001"]),
        (lambda: gg.AnggotaKelompok("3471\t0101  0190_0001", "Prenggan"), ["GG-001"]),
        (lambda: gg.AnggotaKelompok(f"NIK{NIK}", "Prenggan"), ["GG-001"]),
        (lambda: gg.AnggotaKelompok("３４７１０１０１０１９００００１", "Prenggan"), ["GG-001"]),
        (lambda: gg.AnggotaKelompok("", ""), ["UM-004", "UM-004"]),
        (lambda: gg.AnggotaKelompok(7, "Prenggan"), ["UM-004"]),
        (lambda: gg.AnggotaKelompok("W", "Prenggan", ["PKH"]), ["UM-008"]),
        (lambda: gg.SusunanKelompok("K", "P", [gg.AnggotaKelompok("W", "P")] * 2, "W", npwp=True,
                                    rekening=True), ["GG-003"]),
        (lambda: gg.SusunanKelompok("K", "P", [gg.AnggotaKelompok("W", "P")], "X", npwp=True,
                                    rekening=True), ["GG-004"]),
        (lambda: gg.SusunanKelompok("K", "P", [3], NIK, npwp=1, rekening=True),
         ["UM-008", "GG-001", "UM-008"]),
        (lambda: gg.KebijakanKelompok(5, 4, 1, [PKH], berkas_wajib=True, dasar=SYARAT.dasar,
                                      bukti=SYARAT.bukti), ["GG-012"]),
        (lambda: gg.kebijakan_kelompok("2024", berkas_wajib=1), ["UM-008", "UM-007"]),
        (lambda: gg.periksa_kelompok(1, pada=2, kebijakan=3), ["UM-008", "UM-008", "UM-007"]),
        (lambda: gg.orang_berganda([susunan(), 3]), ["UM-008"]),
        (lambda: gg.orang_berganda(3), ["UM-008"]),
    ],
)  # fmt: skip
def test_masukan_buruk(buat, kode):
    assert kode_galat(buat) == kode


def test_kode_orang_tidak_pernah_tampak():
    for kerja in (lambda: gg.AnggotaKelompok(NIK, "Prenggan"),
                  lambda: gg.AnggotaKelompok(f" {NIK}", "Prenggan")):  # fmt: skip
        with pytest.raises(Penolakan) as salah:
            kerja()
        assert NIK not in str(salah.value)
        assert NIK not in repr(salah.value.daftar[0].sebagai_catatan())
    rahasia = "Siti Aminah"
    s = gg.SusunanKelompok("K", "P", [gg.AnggotaKelompok(rahasia, "P")], rahasia, npwp=True,
                           rekening=True)  # fmt: skip
    assert rahasia not in repr(s) + repr(s.anggota)
    assert galat_orang("").kode == "UM-004"
    assert galat_orang("W-1") is None
    m = Meja("A", "B")
    for nama in ("masuk", "keluar", "koordinator"):
        with pytest.raises(Penolakan) as salah:
            getattr(m, nama)("W-B-1", "A")
        assert "W-B-1" not in str(salah.value)
    e = [m.masuk(rahasia), m.koordinator(rahasia), m.koordinator("W-A-0"), m.keluar(rahasia)]
    assert rahasia not in repr(e)


def test_orang_di_dua_kelompok_dilaporkan_tanpa_mengeluarkannya():
    daftar = gg.orang_berganda([susunan("A"), attrs_kode(susunan("A"), "B"), susunan("C")])
    assert [(o.orang, o.kelompok) for o in daftar.daftar] == [
        (f"W-A-{i}", ("A", "B")) for i in range(6)]  # fmt: skip
    assert "W-A-1" not in str(daftar.tabel()) + repr(daftar) + daftar._repr_html_()
    assert gg.orang_berganda([]).daftar == ()


def test_mitra_lima_k():
    mitra = [gg.MitraKampung(u, f"Mitra {u}", ["modal", "resep"]) for u in gg.UnsurMitra]
    peta = gg.peta_mitra("Prenggan", mitra)
    assert peta.kosong == ()
    assert [m.nama for m in peta.dari(gg.UnsurMitra.KAMPUS)] == ["Mitra kampus"]
    sebagian = gg.peta_mitra("Prenggan", mitra[:2])
    assert sebagian.kosong == tuple(gg.UnsurMitra)[2:]
    assert "belum tercatat" in sebagian._repr_html_()


@pytest.mark.parametrize(
    ("buat", "kode"),
    [
        (lambda: gg.MitraKampung("kampus", "", []), ["UM-008", "UM-004", "UM-004"]),
        (lambda: gg.MitraKampung(gg.UnsurMitra.KOTA, "Dinas", ["", 3]), ["UM-008", "UM-004", "UM-004"]),
        (lambda: gg.MitraKampung(gg.UnsurMitra.KOTA, "Dinas", 3), ["UM-008", "UM-004"]),
        (lambda: gg.peta_mitra("", [3]), ["UM-004", "UM-008"]),
    ],
)  # fmt: skip
def test_mitra_buruk(buat, kode):
    assert kode_galat(buat) == kode
