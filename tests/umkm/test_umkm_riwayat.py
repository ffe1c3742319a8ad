"""Class over time against a naive walk through the days, and each cause told apart."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings, strategies as st

from pelayanan_publik import umkm
from pelayanan_publik.core.errors import Penolakan

AWAL, HUKUM = date(2020, 12, 1), date(2021, 2, 2)
RUPIAH = st.none() | st.sampled_from([n * 10**6 for n in (40, 60, 290, 310, 1_500, 2_500, 60_000)])
UKURAN = st.builds(
    umkm.UkuranUsaha,
    st.integers(0, 130).map(lambda n: AWAL + timedelta(days=n)),
    RUPIAH, RUPIAH, RUPIAH,
)  # fmt: skip
BASIS = st.lists(st.sampled_from(umkm.BasisKelas), min_size=1, max_size=3, unique=True)


def per_tahun(*juta, tahun=2019):
    return [
        umkm.UkuranUsaha(date(tahun + i, 12, 31), penjualan_rupiah=n * 10**6)
        for i, n in enumerate(juta)
    ]


def kelas_naif(ukuran, basis, hari):
    """By the law of the day and the figures last known then."""
    dikenal = sorted((u for u in ukuran if u.pada <= hari), key=lambda u: u.pada)
    menurut = [b for b in basis if b in umkm.hukum_kelas(hari)]
    if not dikenal or not menurut or dikenal[-1].rupiah(menurut[0]) is None:
        return None
    return umkm.kelas_dalam(umkm.batas_kelas(hari, menurut[0]), dikenal[-1].rupiah(menurut[0]))


@settings(max_examples=40)
@given(st.lists(UKURAN, min_size=1, max_size=5, unique_by=lambda u: u.pada), BASIS)
def test_sama_dengan_berjalan_hari_demi_hari(ukuran, basis):
    sampai = AWAL + timedelta(days=140)
    riwayat = umkm.riwayat_kelas(ukuran, basis=basis, sampai=sampai)
    pertama = min(u.pada for u in ukuran)
    hari = [AWAL + timedelta(days=n) for n in range(141)]
    assert [riwayat.pada(h) for h in hari] == [kelas_naif(ukuran, basis, h) for h in hari]
    berubah = {
        h for h in hari[1:]
        if h > pertama and kelas_naif(ukuran, basis, h) != kelas_naif(ukuran, basis, h - timedelta(1))
    }  # fmt: skip
    pada = [p.pada for p in riwayat.perubahan]
    assert berubah <= set(pada)
    assert set(pada) - berubah <= {HUKUM}, "only law and figures of one day may cancel out"
    for p in riwayat.perubahan:
        if p.sebab is umkm.SebabKelas.HUKUM:
            assert p.pada == HUKUM
            assert p.dari.ukuran == p.ke.ukuran
        else:
            assert p.ke.ukuran.pada == p.pada
            assert p.dari.hukum == p.ke.hukum


@given(st.lists(UKURAN, max_size=5, unique_by=lambda u: u.pada), BASIS, st.randoms())
def test_urutan_masukan_tidak_berarti(ukuran, basis, acak):
    lain = list(ukuran)
    acak.shuffle(lain)
    assert umkm.riwayat_kelas(lain, basis=basis) == umkm.riwayat_kelas(ukuran, basis=basis)


def test_yang_dibuat_atau_dibaca_tanpa_urutan_diurutkan():
    """The figures last known are the newest, in whatever order a store gives them back."""
    isi = tuple(per_tahun(400, 900, 2_400, tahun=2021))
    basis = (umkm.BasisKelas.PENJUALAN,)
    riwayat = umkm.RiwayatKelas(isi[::-1], basis)
    assert riwayat == umkm.riwayat_kelas(isi, basis=basis)
    assert riwayat.pada(date(2024, 1, 1)) is umkm.KelasUsaha.KECIL


def test_putusan_hari_itu_membawa_hukumnya():
    riwayat = umkm.riwayat_kelas(per_tahun(400, tahun=2020), basis="penjualan")
    for hari, kelas, hukum in (
        (date(2021, 2, 1), "kecil", "UU 20/2008"),
        (HUKUM, "mikro", "PP 7/2021"),
    ):
        putusan = riwayat.putusan(hari)
        assert (putusan.kelas.value, putusan.dasar.nama) == (kelas, hukum)
        assert putusan.rupiah == 400_000_000
    assert riwayat.putusan(date(2020, 1, 1)) is None


def test_hukum_yang_berubah_bukan_usahanya():
    """The same sales every year; only PP 7/2021 came between."""
    riwayat = umkm.riwayat_kelas(per_tahun(400, 400, 400), basis="penjualan")
    (satu,) = riwayat.perubahan
    assert (satu.pada, satu.sebab) == (HUKUM, umkm.SebabKelas.HUKUM)
    assert (str(satu.dari), str(satu.ke)) == ("kecil", "mikro")
    assert satu.uraian == "UU 20/2008 diganti PP 7/2021"
    assert "2021-02-02 karena hukum: kecil menjadi mikro" in str(riwayat.penjelasan())


def test_hukum_dan_usaha_yang_saling_menutupi_tampak_dua_langkah():
    """From 400 m to 2.5 bn: kecil before and after, yet both the law and the business moved it."""
    riwayat = umkm.riwayat_kelas(per_tahun(400, 2_500, tahun=2020), basis="penjualan")
    assert [(p.sebab.value, str(p.dari), str(p.ke)) for p in riwayat.perubahan] == [
        ("hukum", "kecil", "mikro"),
        ("usaha", "mikro", "kecil"),
    ]
    assert "penjualan Rp 400.000.000 menjadi penjualan Rp 2.500.000.000" in str(
        riwayat.penjelasan()
    )


def test_hukum_dan_ukuran_di_hari_yang_sama():
    isi = [*per_tahun(400, tahun=2020), umkm.UkuranUsaha(HUKUM, penjualan_rupiah=3 * 10**9)]
    riwayat = umkm.riwayat_kelas(isi, basis="penjualan")
    assert [(p.pada, p.sebab.value) for p in riwayat.perubahan] == [
        (HUKUM, "hukum"),
        (HUKUM, "usaha"),
    ]


def test_basis_menurut_hukum_masing_masing():
    isi = [
        umkm.UkuranUsaha(date(2020, 12, 31), kekayaan_rupiah=60_000_000),
        umkm.UkuranUsaha(date(2021, 12, 31), modal_rupiah=60_000_000),
    ]
    riwayat = umkm.riwayat_kelas(isi, basis=["modal", umkm.BasisKelas.KEKAYAAN])
    assert [str(satu) for satu, _ in riwayat.langkah] == ["kecil", "tidak diketahui", "mikro"]
    assert "modal tidak diketahui menjadi modal Rp 60.000.000" in str(riwayat.penjelasan())
    hanya = umkm.riwayat_kelas(isi, basis="kekayaan")
    assert [s.kelas for s, _ in hanya.langkah] == [umkm.KelasUsaha.KECIL, None, None]
    assert hanya.langkah[-1][0].rupiah is None
    assert "–" in str(hanya.tabel())
    lupa = umkm.riwayat_kelas(
        [*isi, umkm.UkuranUsaha(date(2020, 12, 30), penjualan_rupiah=1)], basis="kekayaan"
    )
    assert lupa.perubahan[0].uraian == "kekayaan tidak diketahui menjadi kekayaan Rp 60.000.000"
    tanpa = umkm.PerubahanKelas(*(s for s, _ in hanya.langkah[1:]), umkm.SebabKelas.USAHA)
    assert tanpa.uraian == "ukuran tidak diketahui menjadi ukuran tidak diketahui"


def test_hukum_sesudah_ukuran_terakhir():
    isi = per_tahun(400, tahun=2020)
    assert not umkm.riwayat_kelas(isi, basis="penjualan").perubahan
    riwayat = umkm.riwayat_kelas(isi, basis="penjualan", sampai=date(2026, 1, 1))
    assert [p.pada for p in riwayat.perubahan] == [HUKUM]
    assert riwayat.pada(date(2020, 12, 30)) is None


def test_riwayat_kosong():
    kosong = umkm.riwayat_kelas([], basis="penjualan")
    assert (kosong.langkah, kosong.perubahan) == ((), ())
    assert str(kosong.penjelasan()) == "Kelas terakhir: tidak diketahui"
    assert kosong._repr_html_()


def galat(*isi, **nama):
    with pytest.raises(Penolakan) as salah:
        umkm.riwayat_kelas(*isi, **nama)
    return [(g.kode, g.path) for g in salah.value.daftar]


def test_masukan_buruk_sekaligus():
    satu = per_tahun(1)
    assert galat([*satu, 5, *satu, umkm.UkuranUsaha(date(2000, 1, 1))], basis="penjualan") == [
        ("UM-008", "ukuran[1]"),
        ("UU-062", "ukuran[2].pada"),
        ("UM-010", "ukuran[3].pada"),
    ]
    assert galat(None, basis=["modal", "laba"], sampai="besok") == [
        ("UM-017", "basis[1]"),
        ("UM-008", "ukuran"),
        ("UM-007", "sampai"),
    ]
    for basis in ([], None, 5, {"modal"}):
        assert galat(satu, basis=basis) == [("UM-017", "basis")]
    with pytest.raises(Penolakan):
        umkm.riwayat_kelas(satu, basis="penjualan").pada("besok")
