"""What leaves the store: two scales, one average, and shares that add up."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from dunia import HARGA, HARI, JENIS, Loket, kode_galat
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.units import Pembulatan


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(0, 10**9))
def test_hpp_rata_rata_tidak_melebihi_nilai_dan_habis_bersama_stok(a, b, nilai):
    """The cost is the exact average rounded down; what is left is worth the rest; the last takes all."""
    stok, keluar = max(a, b), min(a, b)
    hpp = bs.hpp_rata_rata(keluar, stok, nilai)
    assert 0 <= Fraction(nilai * keluar, stok) - hpp < 1
    assert hpp <= nilai
    if stok > keluar:
        assert bs.hpp_rata_rata(stok - keluar, stok - keluar, nilai - hpp) == nilai - hpp


@given(
    st.integers(1, 10_000),
    st.integers(1, 12_000),
    st.integers(0, 5_000),
    st.sampled_from(Pembulatan),
)
def test_kedua_timbangan_tinggal_di_baris(kirim, terima, rupiah, cara):
    """What left is costed, what arrived is paid; the difference of the scales is kept, not booked."""
    loket = Loket("N-1")
    loket.setor("N-1", ("KRT", "bersih", 10_000))
    e = loket(
        bs.jual, pembeli="UD", rincian=[bs.BarisJual("KRT", kirim, terima, rupiah)], pembulatan=cara
    )
    (baris,) = e.rincian
    assert baris.selisih_timbang == terima - kirim
    assert baris.nilai == cara.bulatkan(terima * rupiah, 1_000)
    assert baris.hpp == kirim
    assert (
        e.margin == baris.margin == baris.nilai - baris.hpp == bs.margin_bersih(loket.buku, e.nomor)
    )
    assert loket.buku.stok_jumlah["KRT"] == 10_000 - kirim


def test_panen_menyimpan_berat_buku_dan_berat_pembeli():
    loket = Loket("N-1", "N-2")
    for nasabah, gram in (("N-1", 700), ("N-2", 301)):
        loket(
            bs.titipkan,
            nasabah=nasabah,
            lot="A",
            jenis=JENIS,
            rincian=[bs.Timbangan("KRT", "bersih", gram)],
        )
    e = loket(bs.panen, lot="A", jenis="KRT", pembeli="UD", jumlah_diterima=1_000, harga=1_001, porsi=(85, 15),
              pembulatan=Pembulatan.KE_BAWAH)  # fmt: skip
    assert (e.jumlah_buku, e.jumlah_diterima, e.nilai, e.bagian_bank) == (1_001, 1_000, 1_001, 150)
    assert [b.rupiah for b in e.bagian] == [595, 256]
    assert loket.buku.stok_jumlah.get("KRT", 0) == 0


@pytest.mark.parametrize(("jenis", "jumlah", "kode"), [
    ("KRT", 0, "UM-002"), ("KRT", -1, "UM-002"), ("KRT", 1.5, "UM-001"), ("KRT", True, "UM-001"),
    ("BTL", 1_500, "BS-011"), ("???", 1, "BS-004"),
])  # fmt: skip
def test_baris_koreksi_yang_buruk(jenis, jumlah, kode):
    """A corrected line is checked like a first one, and its place is told."""
    loket = Loket("N-1")
    e = loket.setor("N-1", ("KRT", "bersih", 1_000))
    lama = loket.buku
    rincian = [bs.Timbangan("KRT", "bersih", 900), bs.Timbangan(jenis, "bersih", jumlah)]
    assert kode_galat(
        loket, bs.koreksi, setoran=e.nomor, rincian=rincian, alasan="x", harga=HARGA
    ) == [kode]
    assert loket.buku is lama


def test_peminjam_yang_tidak_terdaftar_dalam_akibat_karangan():
    """A hand-made event cannot lend to nobody."""
    loket = Loket("N-1", modal=10)
    pos = (bs.Pos(bs.Akun.PINJAMAN, "N-9", 5), bs.Pos(bs.Akun.KAS, "", -5))
    palsu = bs.PembalikanDicatat(3, "x", HARI, 2, "x", bs.Akibat(pos))
    for coba in (lambda: bs.evolve(loket.buku, palsu), lambda: bs.fold([palsu], loket.buku)):
        assert kode_galat(coba) == ["BS-001"]


def test_biaya_dan_bagi_hasil_hanya_untuk_penjualan_yang_berlaku():
    loket = Loket("N-1", modal=10_000)
    e = loket.setor("N-1", ("KRT", "bersih", 1_000))
    jual = loket.jual(("KRT", 1_000, 2_000))
    for nomor in (e.nomor, 99):
        assert kode_galat(loket, bs.bayar_biaya, jumlah=1, uraian="x", penjualan=nomor) in (
            ["BS-061"],
            ["UM-024"],
        )
    loket(bs.balikkan, nomor=jual.nomor, alasan="batal")
    isi = {"penjualan": jual.nomor}
    assert kode_galat(loket, bs.bayar_biaya, jumlah=1, uraian="x", **isi) == ["BS-061"]
    assert kode_galat(
        loket, bs.bagi_hasil, dasar=bs.DasarBagi.MARGIN, porsi=(1, 1), bobot={"N-1": 1}, **isi
    ) == ["BS-061"]
    assert kode_galat(bs.margin_bersih, loket.buku, jual.nomor) == ["BS-061"]


@pytest.mark.parametrize(
    ("bobot", "path"), [({}, "bobot"), ({"N-1": 0}, "bobot"), ({"N-1": -1}, "bobot.N-1")]
)
def test_bobot_yang_bukan_bobot(bobot, path):
    loket = Loket("N-1", modal=10_000)
    loket.setor("N-1", ("KRT", "bersih", 1_000))
    jual = loket.jual(("KRT", 1_000, 2_000))
    with pytest.raises(ValueError) as tolak:
        loket(
            bs.bagi_hasil,
            penjualan=jual.nomor,
            dasar=bs.DasarBagi.NILAI_JUAL,
            porsi=(1, 1),
            bobot=bobot,
        )
    assert {g.path for g in tolak.value.daftar} == {path}
