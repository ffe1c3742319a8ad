"""Two books that do not know each other: glass that leaves a waste bank arrives at the mill.

The waste bank is folded by its own programme, the mill by this one; only numbers and grams pass
between them, as an app would carry them.
"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings, strategies as st

from contoh_kaca import Bengkel
from pelayanan_publik import bank_sampah as bs, limbah_kaca as lk
from pelayanan_publik.bank_sampah.reports import kartu_stok
from pelayanan_publik.core.units import Pembulatan, Satuan

ASAL = "Bank Sampah Guyub Rukun RW 06"
HARI = date(2024, 9, 2)
BANK = bs.BankSampah("BSU-6", ASAL, bs.JenisBank.MANDIRI)
JENIS = bs.DaftarJenis("BSU-6", [
    bs.JenisSampah("BTL", "Botol beling", bs.Kategori.KACA),
    bs.JenisSampah("PLS", "PET", bs.Kategori.PLASTIK_KERAS),
])  # fmt: skip
HARGA = bs.DaftarHarga(
    JENIS,
    [
        bs.HargaSampah("BTL", "bersih", bs.Skema.DITABUNG, HARI, 300),
        bs.HargaSampah("PLS", "bersih", bs.Skema.DITABUNG, HARI, 3_000),
    ],
    Pembulatan.SETENGAH_KE_ATAS,
    porsi=(),
)


class Bank:
    def __init__(self):
        self.buku, self.log = bs.buku_baru(BANK), []
        self(bs.daftarkan_nasabah, nasabah=bs.Nasabah("N-1"))

    def __call__(self, perintah, **isi):
        e = perintah(self.buku, id=f"b-{len(self.log)}", tanggal=HARI, **isi)
        self.buku = bs.evolve(self.buku, e)
        self.log.append(e)
        return e

    def setor(self, gram, jenis="BTL"):
        self(bs.setor, nasabah="N-1", rincian=[bs.Timbangan(jenis, "bersih", gram)], harga=HARGA,
             skema=bs.Skema.DITABUNG)  # fmt: skip

    def serahkan(self, gram):
        """Hand glass over to the mill of the same neighbourhood."""
        return self(bs.olah, jenis="BTL", jumlah=gram, tujuan="giling kaca")

    def jual(self, gram):
        baris = bs.BarisJual("BTL", gram, gram, 300)
        return self(bs.jual, pembeli="TPS3R", rincian=[baris], pembulatan=Pembulatan.KE_BAWAH)


def kaca_keluar(log):
    """What an app reads out of the bank's folded log: by number of the event, grams of glass."""
    buku = bs.fold(log, bs.buku_baru(BANK))
    dibalik = {e.membalik for e in log if isinstance(e, bs.PembalikanDicatat)}
    keluar = {}
    for e in buku.catatan.peristiwa:
        if e.nomor in dibalik:
            continue
        if isinstance(e, bs.OlahanDicatat) and e.jenis == "BTL" and e.satuan is Satuan.KG:
            keluar[str(e.nomor)] = e.jumlah
        if isinstance(e, bs.PenjualanDicatat):
            gram = sum(r.jumlah for r in e.rincian if r.jenis == "BTL")
            if gram:
                keluar[str(e.nomor)] = gram
    return keluar


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 50_000)), min_size=1, max_size=6))
@settings(max_examples=40)
def test_gram_kaca_yang_keluar_dari_satu_buku_tiba_di_buku_lain(gerak):
    bank, giling = Bank(), Bengkel()
    bank.setor(300_001)
    bank.setor(7_000, "PLS")
    for i, (dijual, gram) in enumerate(gerak):
        e = bank.jual(gram) if dijual else bank.serahkan(gram)
        giling(lk.terima_kaca, lot=f"L-{i}", asal=ASAL, rujukan=str(e.nomor), gram=gram)
    kaca = lk.fold(giling.log, lk.buku_kaca())
    hasil = lk.cocokkan_kiriman(kaca, asal=ASAL, dikirim=kaca_keluar(bank.log))
    assert hasil.cocok
    stok_bank = bank.buku.stok_jumlah["BTL"]
    assert 300_001 - stok_bank == hasil.dikirim_gram == lk.neraca_massa(kaca).diterima_gram
    assert kartu_stok(bank.buku, "BTL").baris[-1].sisa == stok_bank


def test_selisih_ditemukan_dan_disebut_geraknya():
    bank, giling = Bank(), Bengkel()
    bank.setor(300_000)
    utuh, tumpah, hilang, batal = (bank.serahkan(g) for g in (80_000, 60_000, 40_000, 20_000))
    for e, gram in ((utuh, 80_000), (tumpah, 59_500), (batal, 20_000)):
        giling(lk.terima_kaca, lot=f"L-{e.nomor}", asal=ASAL, rujukan=str(e.nomor), gram=gram)
    bank(bs.balikkan, nomor=batal.nomor, alasan="salah catat")
    hasil = lk.cocokkan_kiriman(giling.buku, asal=ASAL, dikirim=kaca_keluar(bank.log))
    assert {b.rujukan: (b.status.value, b.selisih_gram) for b in hasil.baris} == {
        str(utuh.nomor): ("cocok", 0),
        str(tumpah.nomor): ("berbeda", -500),
        str(hilang.nomor): ("belum_diterima", -40_000),
        str(batal.nomor): ("tidak_dikirim", 20_000),
    }
    assert not hasil.cocok
    giling(lk.betulkan_timbangan, lot=f"L-{tumpah.nomor}", timbangan=lk.JenisTimbangan.DITERIMA, gram=60_000,
           alasan="timbangan dikalibrasi")  # fmt: skip
    giling(lk.batalkan_langkah, langkah=giling.log[2].nomor, alasan="bank membatalkan")
    giling(lk.terima_kaca, lot="L-x", asal=ASAL, rujukan=str(hilang.nomor), gram=40_000)
    assert lk.cocokkan_kiriman(giling.buku, asal=ASAL, dikirim=kaca_keluar(bank.log)).cocok


def test_kiriman_yang_sama_tidak_dapat_diterima_dua_kali():
    bank, giling = Bank(), Bengkel()
    bank.setor(10_000)
    e = bank.serahkan(10_000)
    giling(lk.terima_kaca, lot="L-1", asal=ASAL, rujukan=str(e.nomor), gram=10_000)
    with pytest.raises(ValueError, match="LK-036"):
        giling(lk.terima_kaca, lot="L-2", asal=ASAL, rujukan=str(e.nomor), gram=10_000)
