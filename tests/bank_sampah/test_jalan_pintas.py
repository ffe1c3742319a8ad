"""The short cuts of `fold` against their slow twin: every way out of each is taken once."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from dunia import BEBAS, Loket, kode_galat
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.units import Pembulatan, Satuan
from pelayanan_publik.core.validity import Bulan

RAYA = bs.JenisSimpanan.HARI_RAYA


@pytest.fixture(scope="module")
def loket():
    """Savings of 50,000 (20,000 held, 9,000 for the holidays), stock of two kinds, August closed."""
    loket = Loket("N-1", "N-2", modal=40_000)
    loket(bs.tutup_bulan, bulan=Bulan(2024, 8))
    loket.setor("N-1", ("KRT", "bersih", 30_000), ("PLS", "kotor", 10_000))
    loket.setor("N-1", ("KRT", "bersih", 9_000), simpanan=RAYA)
    loket(bs.ajukan_penarikan, nasabah="N-1", jumlah=20_000, kebijakan=BEBAS)
    return loket


def baris(jenis, jumlah, nilai, hpp):
    return bs.RincianJual(jenis, Satuan.KG, jumlah, jumlah, 1_000, 1_000, nilai, hpp)


TARIK = bs.PenarikanDicairkan(1, "x", date(2024, 9, 2), "N-1", 5_000, "A")
JUAL = bs.PenjualanDicatat(
    1,
    "x",
    date(2024, 9, 2),
    "UD",
    (baris("KRT", 1_000, 1_500, 1_000), baris("PLS", 1_000, 1_500, 1_125)),
    Pembulatan.KE_BAWAH,
)


@pytest.mark.parametrize(("e", "kode"), [
    (TARIK, []),
    (attrs.evolve(TARIK, jumlah=21_250), []),
    (attrs.evolve(TARIK, jumlah=21_251), ["BS-020"]),
    (attrs.evolve(TARIK, nasabah="N-2"), ["BS-020"]),
    (attrs.evolve(TARIK, nasabah="N-9"), ["BS-001"]),
    (attrs.evolve(TARIK, simpanan=RAYA, jumlah=9_000), []),
    (attrs.evolve(TARIK, simpanan=RAYA, jumlah=9_001), ["BS-020"]),
    (attrs.evolve(TARIK, potongan=100), []),
    (attrs.evolve(TARIK, pengajuan=7, jumlah=20_000), []),
    (attrs.evolve(TARIK, pengajuan=5), ["BS-035"]),
    (JUAL, []),
    (attrs.evolve(JUAL, tunai=False), []),
    (attrs.evolve(JUAL, rincian=(baris("KRT", 39_000, 1, 39_000),)), []),
    (attrs.evolve(JUAL, rincian=(baris("KRT", 39_000, 1, 38_999),)), ["BS-021"]),
    (attrs.evolve(JUAL, rincian=(baris("KRT", 39_001, 1, 1),)), ["BS-021"]),
    (attrs.evolve(JUAL, rincian=(baris("KRT", 1, 1, 39_001),)), ["BS-021"]),
    (attrs.evolve(JUAL, rincian=(baris("???", 1, 1, 1),)), ["BS-021"]),
    (attrs.evolve(JUAL, rincian=(baris("KRT", 20_000, 1, 20_000),) * 2), ["BS-021"]),
    (attrs.evolve(JUAL, rincian=(baris("KRT", 1, 0, 0),)), []),
    (attrs.evolve(JUAL, rincian=(baris("KRT", 1, 5, 0),)), []),
    (attrs.evolve(JUAL, rincian=()), []),
])  # fmt: skip
def test_jalan_pintas_menjawab_seperti_kembarannya(loket, e, kode):
    e = attrs.evolve(e, nomor=loket.buku.nomor + 1)
    if kode:
        assert kode_galat(bs.evolve, loket.buku, e) == kode
        assert kode_galat(bs.fold, [e], loket.buku) == kode
    else:
        pelan = bs.evolve(loket.buku, e)
        assert bs.fold([e], loket.buku) == pelan
        assert sum(pelan.neraca().values()) == 0


def test_kas_yang_kurang_ditolak_di_kedua_jalan():
    loket = Loket("N-1", modal=100)
    loket.setor("N-1", ("KRT", "bersih", 5_000))
    e = attrs.evolve(TARIK, nomor=4, jumlah=101)
    assert (
        kode_galat(bs.evolve, loket.buku, e) == kode_galat(bs.fold, [e], loket.buku) == ["BS-022"]
    )


@pytest.mark.parametrize("e", [TARIK, JUAL])
def test_bulan_terkunci_di_kedua_jalan(loket, e):
    tutup = Loket("N-1", modal=40_000)
    tutup.setor("N-1", ("KRT", "bersih", 30_000), ("PLS", "kotor", 10_000))
    tutup.hari = date(2024, 9, 30)
    tutup(bs.tutup_bulan, bulan=Bulan(2024, 9))
    e = attrs.evolve(e, nomor=tutup.buku.nomor + 1, tanggal=tutup.hari)
    assert (
        kode_galat(bs.evolve, tutup.buku, e) == kode_galat(bs.fold, [e], tutup.buku) == ["BS-055"]
    )


def test_penjualan_stok_awal_sebagai_gerakan_pertama_menutup_saldo_awal():
    """The first movement locks the opening balances, by whichever way it comes."""
    loket = Loket("N-1")
    loket(bs.buka_saldo, stok=[bs.SaldoAwalStok("KRT", Satuan.KG, 9_000, 9_000)])
    loket(bs.buka_saldo, simpanan=[bs.SaldoAwalSimpanan("N-1", 9_000)], kas=9_000)
    jual = attrs.evolve(JUAL, nomor=4, rincian=(baris("KRT", 1_000, 1_500, 1_000),))
    for e in (jual, attrs.evolve(TARIK, nomor=4)):
        cepat, pelan = bs.fold([e], loket.buku), bs.evolve(loket.buku, e)
        assert cepat == pelan
        assert cepat.bergerak == 4
