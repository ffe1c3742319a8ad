"""Classes: laws, a slow twin of the fast road, and bad input of every kind."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, strategies as st

from pelayanan_publik import umkm
from pelayanan_publik.core.errors import Penolakan, PilihanTidakAda
from pelayanan_publik.umkm.errors import BasisTidakDikenalHukum, BatasTidakNaik, TanahMelebihiJumlah

URUTAN = list(umkm.KelasUsaha)
RUPIAH = st.integers(0, 6 * 10**10) | st.sampled_from(
    [n + d for n in (50, 300, 500, 1_000, 2_000, 2_500, 5_000, 10_000, 15_000, 50_000)
     for n in (n * 10**6,) for d in (0, 1)]
)  # fmt: skip
HARI = st.dates(date(2008, 7, 4), date(2030, 1, 1)) | st.sampled_from(
    [date(2021, 2, 1), date(2021, 2, 2)]
)
BASIS = st.sampled_from(umkm.BasisKelas)
UKURAN = st.builds(
    umkm.UkuranUsaha, HARI, st.none() | RUPIAH, st.none() | RUPIAH, st.none() | RUPIAH
)


def tanya(pada, basis, rupiah):
    return umkm.klasifikasi_usaha(pada=pada, basis=basis, **{f"{basis.value}_rupiah": rupiah})


def daftar_galat(*isi, **nama):
    with pytest.raises(Penolakan) as salah:
        umkm.klasifikasi_usaha(*isi, **nama)
    return [(g.kode, g.path) for g in salah.value.daftar]


# --- laws -----------------------------------------------------------------------------------------


@given(HARI, BASIS, RUPIAH, RUPIAH)
def test_kelas_monoton_dalam_ukurannya(pada, basis, a, b):
    if basis not in umkm.hukum_kelas(pada):
        return
    kecil, besar = sorted((a, b))
    urutan = [URUTAN.index(tanya(pada, basis, n).kelas) for n in (kecil, besar)]
    assert urutan == sorted(urutan)


@given(UKURAN, BASIS)
def test_ukuran_lain_tidak_mengubah_kelas(ukuran, basis):
    rupiah = ukuran.rupiah(basis)
    if rupiah is None or basis not in umkm.hukum_kelas(ukuran.pada):
        return
    hasil = umkm.KlasifikasiUsaha(ukuran, basis)
    assert hasil.kelas is tanya(ukuran.pada, basis, rupiah).kelas
    for lain in hasil.pendapat_lain:
        assert lain.kelas is tanya(ukuran.pada, lain.basis, lain.rupiah).kelas
    assert hasil.bertentangan == (len({p.kelas for p in hasil.putusan}) > 1)
    assert hasil.umkm == (hasil.kelas is not umkm.KelasUsaha.BESAR)
    diisi = {b for b in umkm.BasisKelas if ukuran.rupiah(b) is not None}
    assert {p.basis for p in hasil.putusan} | set(hasil.tidak_dinilai) == diisi
    assert ("bertentangan" in str(hasil.penjelasan())) == hasil.bertentangan


@given(st.lists(UKURAN, max_size=30), BASIS)
def test_kelas_semua_sama_dengan_satu_per_satu(ukuran, basis):
    """The slow twin asks the law for each."""

    def satu(u):
        try:
            return umkm.KlasifikasiUsaha(u, basis).kelas
        except Penolakan:
            return None

    hasil = umkm.kelas_semua(ukuran, basis=basis)
    assert hasil == tuple(map(satu, ukuran))
    jumlah = umkm.jumlah_kelas(ukuran, basis=basis.value)
    assert jumlah.banyak == len(ukuran)
    assert [jumlah.mikro, jumlah.kecil, jumlah.menengah, jumlah.besar] == [
        hasil.count(k) for k in URUTAN
    ]
    assert jumlah.tidak_diketahui == hasil.count(None)


@given(st.lists(RUPIAH, min_size=1), HARI)
def test_satu_rumus_untuk_bilangan_dan_kolom(rupiah, pada):
    batas = umkm.batas_kelas(pada, umkm.BasisKelas.PENJUALAN)
    kolom = umkm.urutan_kelas(np.array(rupiah, dtype=np.int64), *batas.semua)
    assert [URUTAN[i] for i in kolom] == [umkm.kelas_dalam(batas, n) for n in rupiah]


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_tanah_dan_bangunan_dikeluarkan(seluruh, tanah):
    if tanah > seluruh:
        with pytest.raises(TanahMelebihiJumlah):
            umkm.tanpa_tanah_bangunan(seluruh_rupiah=seluruh, tanah_bangunan_rupiah=tanah)
    else:
        sisa = umkm.tanpa_tanah_bangunan(seluruh_rupiah=seluruh, tanah_bangunan_rupiah=tanah)
        assert sisa + tanah == seluruh


# --- what is shown --------------------------------------------------------------------------------


def test_basis_bertentangan_memberi_kedua_jawaban():
    hasil = umkm.klasifikasi_usaha(
        pada=date(2022, 1, 1), basis="penjualan", modal_rupiah=6 * 10**9,
        penjualan_rupiah=10**9, kekayaan_rupiah=7,
    )  # fmt: skip
    assert (hasil.kelas.name, hasil.bertentangan) == ("MIKRO", True)
    assert [p.kelas.name for p in hasil.pendapat_lain] == ["MENENGAH"]
    assert hasil.tidak_dinilai == (umkm.BasisKelas.KEKAYAAN,)
    teks = str(hasil.penjelasan())
    assert "Ukuran bertentangan: mikro menurut penjualan; menengah menurut modal" in teks
    assert "Kekayaan bersih tanpa tanah dan bangunan tempat usaha: Rp 7: tidak dinilai" in teks
    assert "PP 7/2021, Pasal 35 ayat (5)" in teks
    assert "menengah" in str(hasil.tabel())
    assert "<ul>" in hasil._repr_html_()


def test_penjelasan_pembanding():
    hari = date(2020, 1, 1)
    banyak = str(umkm.kelas_tenaga_kerja(20, pada=hari).penjelasan())
    assert banyak.startswith("Kelas menurut tenaga kerja (BPS): tidak terdefinisi")
    assert "di atas itu tidak terbaca" in banyak
    assert "(BPS): mikro" in umkm.kelas_tenaga_kerja(3, pada=hari)._repr_html_()
    assert str(umkm.usaha_mikro_kmk(10**9, pada=hari).penjelasan()).startswith(
        "Usaha mikro menurut KMK 40/KMK.06/2003: tidak"
    )
    assert "KMK.06/2003: ya" in umkm.usaha_mikro_kmk(1, pada=hari)._repr_html_()
    assert "tidak diketahui" in umkm.jumlah_kelas([], basis="modal")._repr_html_()


# --- bad input ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pada", "basis", "ada"),
    [
        (date(2021, 2, 2), "kekayaan", "modal, penjualan"),
        (date(2021, 2, 1), "modal", "kekayaan, penjualan"),
    ],
)
def test_basis_yang_tidak_dikenal_hukum_hari_itu(pada, basis, ada):
    with pytest.raises(Penolakan) as salah:
        umkm.klasifikasi_usaha(pada=pada, basis=basis, **{f"{basis}_rupiah": 5})
    (galat,) = salah.value.daftar
    assert galat.kode == "UU-061"
    assert f"yang dikenal: {ada}." in galat.pesan
    assert galat.dasar is not None


def test_semua_kesalahan_sekaligus():
    assert daftar_galat(
        pada=date(2022, 1, 1), basis="kekayaan", modal_rupiah=-1, penjualan_rupiah=2.0
    ) == [
        ("UM-003", "modal_rupiah"),
        ("UM-001", "penjualan_rupiah"),
        ("UU-061", "basis"),
    ], "nobody is told to fill in what the law does not know"
    assert daftar_galat(pada="2022-01-01", basis="laba", modal_rupiah=True) == [
        ("UM-017", "basis"),
        ("UM-007", "pada"),
        ("UM-001", "modal_rupiah"),
    ]


@pytest.mark.parametrize("rupiah", [True, 1.0, "1", Decimal(1), float("nan"), -1])
def test_uang_adalah_rupiah_utuh(rupiah):
    for nama in ("modal_rupiah", "penjualan_rupiah", "kekayaan_rupiah"):
        isi = {"penjualan_rupiah": 1, nama: rupiah}
        ((_, path),) = daftar_galat(pada=date(2022, 1, 1), basis="penjualan", **isi)
        assert path == nama


@pytest.mark.parametrize(
    ("pada", "kode"),
    [
        (date(2008, 7, 3), "UM-010"),
        (datetime(2022, 1, 1), "UM-007"),
        (None, "UM-007"),
        (date.max, "UM-007"),
    ],
)
def test_hari_yang_tidak_dapat_dijawab(pada, kode):
    assert daftar_galat(pada=pada, basis="penjualan", penjualan_rupiah=1) == [(kode, "pada")]


def test_tanpa_ukuran_basis():
    assert daftar_galat(pada=date(2022, 1, 1), basis="modal", penjualan_rupiah=1) == [
        ("UU-060", "modal_rupiah")
    ]


def test_nilai_langsung_diperiksa_juga():
    ukuran = umkm.UkuranUsaha(date(2022, 1, 1), penjualan_rupiah=1)
    for isi in ((ukuran, "penjualan"), (None, umkm.BasisKelas.MODAL), (None, None)):
        with pytest.raises(Penolakan):
            umkm.KlasifikasiUsaha(*isi)
    with pytest.raises(Penolakan):
        umkm.KlasifikasiUsaha(ukuran, umkm.BasisKelas.MODAL)
    with pytest.raises(BatasTidakNaik):
        umkm.BatasKelas(5, 5, 6)
    with pytest.raises(Penolakan) as salah:
        umkm.BatasKelas(0, -1, True)
    assert [g.path for g in salah.value.daftar] == ["mikro", "kecil", "menengah"]


def test_batas_dengan_kata_dan_dengan_yang_bukan_basis():
    pada = date(2022, 1, 1)
    assert umkm.batas_kelas(pada, "modal") == umkm.batas_kelas(pada, umkm.BasisKelas.MODAL)
    with pytest.raises(BasisTidakDikenalHukum):
        umkm.batas_kelas(pada, "kekayaan")
    for basis in ("laba", None, [], {}):
        with pytest.raises(PilihanTidakAda):
            umkm.batas_kelas(pada, basis)


def test_daftar_yang_salah():
    for isi in (None, "abc", 5):
        with pytest.raises(Penolakan):
            umkm.kelas_semua(isi, basis="modal")
    with pytest.raises(PilihanTidakAda):
        umkm.kelas_semua([], basis="laba")
    lama = umkm.UkuranUsaha(date(2000, 1, 1))
    with pytest.raises(Penolakan) as salah:
        umkm.kelas_semua([lama, 3, None], basis="penjualan")
    assert [(g.kode, g.path) for g in salah.value.daftar] == [
        ("UM-010", "ukuran[0].pada"),
        ("UM-008", "ukuran[1]"),
        ("UM-008", "ukuran[2]"),
    ]


@pytest.mark.parametrize("rupiah", [float("nan"), -1, True, 1.5, "1", None, np.int64(1)])
def test_kelas_dalam_batas_sendiri_hanya_menilai_rupiah(rupiah):
    """Not a number is above no bound, and would be mikro."""
    with pytest.raises(Penolakan) as salah:
        umkm.kelas_dalam(None, rupiah)
    assert [g.path for g in salah.value.daftar] == ["batas", "rupiah"]


def test_jenis_turunan_tidak_hilang_dari_hitungan():
    class UkuranSumber(umkm.UkuranUsaha):
        """Figures that remember their source, as an office may keep them."""

    satu = UkuranSumber(date(2022, 1, 1), penjualan_rupiah=1)
    assert umkm.kelas_semua([satu], basis="penjualan") == (umkm.KelasUsaha.MIKRO,)


@pytest.mark.parametrize("isi", [(-1, 0), (0, -1), (1.5, 0), (0, True)])
def test_tanah_bukan_rupiah(isi):
    with pytest.raises(Penolakan):
        umkm.tanpa_tanah_bangunan(seluruh_rupiah=isi[0], tanah_bangunan_rupiah=isi[1])


def test_pembanding_menolak():
    for pekerja in (0, -1, 2.0, True):
        with pytest.raises(Penolakan):
            umkm.kelas_tenaga_kerja(pekerja, pada=date(2020, 1, 1))
    with pytest.raises(Penolakan) as salah:
        umkm.usaha_mikro_kmk(-1, pada=date(2003, 1, 28))
    assert [g.kode for g in salah.value.daftar] == ["UM-003", "UM-010"]
    with pytest.raises(Penolakan) as salah:
        umkm.basis_keperluan("lain", pada=date(2020, 1, 1))
    assert [g.kode for g in salah.value.daftar] == ["UM-017", "UM-010"]
