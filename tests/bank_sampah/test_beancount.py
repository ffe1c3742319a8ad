"""beancount, which nobody here wrote, reads the exported book and must agree on every account."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest
from beancount import loader
from beancount.core.data import Transaction
from hypothesis import given, strategies as st

from dunia import BANK, JENIS, Loket, semua_kejadian
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.bank_sampah.beancount import ke_beancount, nama_akun, nama_komoditas


def baca_saldo(teks: str) -> dict[tuple[str, str], int]:
    entri, galat, _ = loader.load_string(teks)
    assert galat == []
    saldo: dict[tuple[str, str], int] = defaultdict(int)
    for e in entri:
        for p in e.postings if isinstance(e, Transaction) else ():
            saldo[p.account, p.units.currency] += int(p.units.number)
    return {kunci: nilai for kunci, nilai in saldo.items() if nilai}


def saldo_kami(buku: bs.BukuBank) -> dict[tuple[str, str], int]:
    """Every account of the book under its beancount name, sign and commodity."""
    hasil = {(nama_akun(akun), "IDR"): nilai for akun, nilai in buku.akun.items()}
    for akun, peta, tanda in (
        (bs.Akun.SIMPANAN, buku.saldo, -1),
        (bs.Akun.PERSEDIAAN, buku.stok_nilai, 1),
        (bs.Akun.PINJAMAN, buku.pinjaman, 1),
        (bs.Akun.PIUTANG, buku.piutang, 1),
    ):
        hasil |= {(nama_akun(akun, k), "IDR"): tanda * v for k, v in peta.items()}
    return {kunci: nilai for kunci, nilai in hasil.items() if nilai}


def test_setiap_akun_sama_menurut_beancount():
    buku = semua_kejadian().buku
    saldo = baca_saldo(ke_beancount(buku))
    assert {k: v for k, v in saldo.items() if k[1] == "IDR"} == saldo_kami(buku)
    stok = {
        (f"Assets:Stok:{j}", nama_komoditas("STOK", j)): n for j, n in buku.stok_jumlah.items() if n
    }
    emas = {(f"Assets:Emas:{n}", "EMAS"): m for n, m in buku.emas.items() if m}
    titipan = {
        (f"Assets:Titipan:{lot}:{n}", nama_komoditas("TITIPAN", jenis)): j
        for (lot, jenis), isi in buku.titipan.items()
        for n, j in isi.items()
        if j
    }
    barang = {k: v for k, v in saldo.items() if k[1] != "IDR" and k[0] != "Equity:Arus"}
    assert barang == stok | emas | titipan


def test_buku_kosong_dan_titipan_terbaca():
    assert baca_saldo(ke_beancount(bs.buku_baru(BANK))) == {}
    loket = Loket("N-1")
    loket(bs.titipkan, nasabah="N-1", lot="2024-09", jenis=JENIS,
          rincian=[bs.Timbangan("KRT", "bersih", 7)])  # fmt: skip
    assert baca_saldo(ke_beancount(loket.buku)) == {
        ("Assets:Titipan:2024-09:N-1", "TITIPAN-KRT"): 7,
        ("Equity:Arus", "TITIPAN-KRT"): -7,
    }


NAMA = st.text(min_size=1, max_size=12).filter(lambda t: t == t.strip() and "/" not in t)


@given(st.lists(NAMA, min_size=1, max_size=8, unique=True))
def test_nama_apa_pun_terbaca_dan_tidak_tertukar(nama):
    akun = [nama_akun(bs.Akun.SIMPANAN, n) for n in nama]
    komoditas = [nama_komoditas("STOK", n) for n in nama]
    assert len(set(akun)) == len(set(komoditas)) == len(nama)
    assert all(re.fullmatch(r"Liabilities:Simpanan:[A-Z0-9][A-Za-z0-9-]*", a) for a in akun)
    assert all(re.fullmatch(r"[A-Z][A-Z0-9'-]*[A-Z0-9]", k) for k in komoditas)


@given(st.lists(st.sampled_from(["X a", " a".strip(), "X", "a", "A", "A-1", "A--1", "-", "xa", "X-"]),
                min_size=2, max_size=2, unique=True))  # fmt: skip
def test_nama_yang_mirip_tidak_bertabrakan(nama):
    satu, dua = (nama_akun(bs.Akun.PIUTANG, n) for n in nama)
    assert satu != dua


@pytest.mark.parametrize("nomor", ["Ñandú 7", "n-1", "N--1", "佳", "N.1 (ibu)", "X1", "'"])
def test_nasabah_dan_teks_yang_aneh_tetap_dimuat(nomor):
    loket = Loket(nomor)
    loket.setor(nomor, ("KRT", "bersih", 1_000), id='slip "satu" \\ baris\ndua')
    loket.jual(("KRT", 500, 3_000), pembeli=f"UD {nomor}", tunai=False)
    saldo = baca_saldo(ke_beancount(loket.buku))
    assert saldo[nama_akun(bs.Akun.SIMPANAN, nomor), "IDR"] == -1_000
    assert saldo[nama_akun(bs.Akun.PIUTANG, f"UD {nomor}"), "IDR"] == 1_500
