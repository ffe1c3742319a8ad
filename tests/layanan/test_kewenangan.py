"""PATEN and SPM: only what was delegated, only what was told."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, strategies as st

from contoh_layanan_loket import DASAR, kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.layanan.kewenangan import (
    JenisSyaratPATEN,
    PelimpahanWewenang,
    kewenangan_kecamatan,
    syarat_paten,
)
from pelayanan_publik.layanan.spm import CapaianUrusan, UrusanSPM, capaian_spm

PADA = date(2024, 3, 1)


def baris(wewenang="izin contoh", kecamatan=None, mulai=2021, sampai=None):
    masa = Masa(date(mulai, 1, 1), sampai and date(sampai, 1, 1))
    return PelimpahanWewenang(wewenang, kecamatan, masa, DASAR, Bukti.PRIMER)


@pytest.mark.parametrize(("pelimpahan", "boleh"), [
    ([], False), ([baris()], True), ([baris(kecamatan="Kotagede")], True), ([baris(kecamatan="JETIS")], False),
    ([baris("Izin  Contoh", "kotagede")], True), ([baris("izin lain")], False),
    ([baris(mulai=2025)], False), ([baris(mulai=2019, sampai=2021)], False),
    ([baris(mulai=2019, sampai=2021), baris()], True),
])  # fmt: skip
def test_boleh_hanya_menurut_baris_yang_berlaku(pelimpahan, boleh):
    hasil = kewenangan_kecamatan("izin contoh", "Kotagede", pelimpahan=pelimpahan, pada=PADA)
    assert hasil.boleh is boleh
    teks = str(hasil.penjelasan())
    assert ("tetap pada bupati/wali kota" in teks) is not boleh
    assert len(hasil.berlaku) + len(hasil.tidak_berlaku) == teks.count("Pelimpahan:")
    kena = sum(b.kena("izin contoh", "Kotagede") for b in pelimpahan)
    assert len(hasil.berlaku) + len(hasil.tidak_berlaku) == kena
    assert all(PADA in b.masa for b in hasil.berlaku)
    assert not any(PADA in b.masa for b in hasil.tidak_berlaku)
    assert hasil._repr_html_()


@given(st.lists(st.integers(2010, 2030), max_size=5), st.integers(2010, 2030))
def test_lebih_banyak_pelimpahan_tidak_mengurangi(tahun, lagi):
    semua = [baris(mulai=t) for t in tahun]
    sempit = kewenangan_kecamatan("izin contoh", "X", pelimpahan=semua, pada=PADA)
    lebar = kewenangan_kecamatan(
        "izin contoh", "X", pelimpahan=[*semua, baris(mulai=lagi)], pada=PADA
    )
    assert sempit.boleh <= lebar.boleh


def test_kewenangan_yang_salah_ditanya():
    with pytest.raises(Penolakan) as salah:
        kewenangan_kecamatan("", 5, pelimpahan=[baris(), "x"], pada="kini")
    assert {g.path for g in salah.value.daftar} == {
        "wewenang",
        "kecamatan",
        "pada",
        "pelimpahan[1]",
    }
    assert kode_galat(kewenangan_kecamatan, "a", "b", pelimpahan=3, pada=PADA) == {"UM-008"}
    assert kode_galat(PelimpahanWewenang, "", "", 1, 2, 3) == {"UM-004", "UM-008"}


@pytest.mark.parametrize("isi", list(product((True, False, None), repeat=3)))
def test_syarat_paten_tiga_nilai(isi):
    keadaan = {j: n for j, n in zip(JenisSyaratPATEN, isi, strict=True) if n is not None}
    hasil = syarat_paten(keadaan, pada=PADA)
    harapan = False if False in isi else None if None in isi else True
    assert hasil.lengkap is harapan
    assert len(hasil.terpenuhi) + len(hasil.belum) + len(hasil.tidak_diketahui) == 3
    assert "Permendagri 4/2010" in str(hasil.penjelasan())
    assert hasil._repr_html_()


def test_syarat_paten_yang_salah():
    assert kode_galat(syarat_paten, {"lain": True, "teknis": 1}, pada=PADA) == {"UM-017", "UM-008"}
    assert kode_galat(syarat_paten, [1], pada=date(2009, 1, 1)) == {"UM-008", "UM-010"}


@given(st.integers(0, 50), st.integers(0, 50))
def test_capaian_spm_bagian_dari_satu_atau_tidak_ada(terpenuhi, lebih):
    capaian = CapaianUrusan(UrusanSPM.SOSIAL, terpenuhi, terpenuhi + lebih).capaian
    assert capaian is None if terpenuhi + lebih == 0 else 0 <= capaian <= 1
    assert (capaian == 1) == (lebih == 0 and terpenuhi > 0)


def test_capaian_spm_per_urusan():
    isi = [CapaianUrusan(UrusanSPM.SOSIAL, 0, 0), CapaianUrusan(UrusanSPM.KESEHATAN, 5, 5),
           CapaianUrusan(UrusanSPM.PENDIDIKAN, 3, 4)]  # fmt: skip
    hasil = capaian_spm(isi, pada=PADA)
    assert [b.urusan.value for b in hasil.baris] == ["pendidikan", "kesehatan", "sosial"]
    assert (hasil.mencapai, hasil.target) == ((UrusanSPM.KESEHATAN,), Fraction(1))
    assert len(hasil.tidak_diketahui) == 3
    assert "1 dari 6 urusan" in str(hasil.penjelasan())
    assert "75 %" in hasil._repr_html_()
    assert capaian_spm(reversed(isi), pada=PADA) == hasil


def test_capaian_spm_yang_salah():
    assert kode_galat(CapaianUrusan, UrusanSPM.SOSIAL, 5, 4) == {"LY-100"}
    assert kode_galat(CapaianUrusan, "sosial", -1, 1.0) == {"UM-008", "UM-003", "UM-001"}
    sosial = CapaianUrusan(UrusanSPM.SOSIAL, 1, 2)
    assert kode_galat(capaian_spm, [sosial, sosial, "x"], pada=PADA) == {"LY-101", "UM-008"}
    assert kode_galat(capaian_spm, 3, pada=date(2017, 1, 1)) == {"UM-008", "UM-010"}
