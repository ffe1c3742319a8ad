"""The engine of the books, on a tiny one: the till of an RW, which can be closed."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import attrs
import pytest
from hypothesis import given, strategies as st

from dunia import kode_galat
from pelayanan_publik.core.book import (
    AturanBuku,
    Buku,
    Catatan,
    Peristiwa,
    galat_hari,
    jawaban_lama,
)
from pelayanan_publik.core.errors import NilaiNegatif
from pelayanan_publik.core.peta import Deret, Peta

AWAL = date(2024, 1, 1)


@attrs.frozen(eq=False, repr=False)
class UangMasuk(Peristiwa):
    rw: str
    rupiah: int


@attrs.frozen(eq=False, repr=False)
class BukuDitutup(Peristiwa):
    pass


@attrs.frozen(eq=False, repr=False)
class PeristiwaAsing(Peristiwa):
    pass


@attrs.frozen
class BukuKas(Buku[Peristiwa]):
    saldo: Peta[str, int] = Peta()
    hari_terbuka: Peta[date, int] = Peta()
    ditutup: date | None = None
    jeda: int = 0
    """The longest time in days between two entries."""


def uang_masuk(buku, e):
    """Reads every kind of thing a rule may read: its fields, the log, the last day and number."""
    saldo = buku.saldo.get(e.rw, 0) + e.rupiah
    if saldo < 0 or buku.ditutup:
        raise NilaiNegatif(saldo, path="rupiah")
    terakhir = buku.catatan.terakhir
    jeda = (e.tanggal - terakhir).days if buku.nomor else 0
    assert e.nomor == buku.nomor + 1
    assert not buku.nomor or buku.catatan.cari(buku.nomor).tanggal == terakhir
    return {
        "saldo": {e.rw: saldo},
        "hari_terbuka": {e.tanggal: buku.hari_terbuka.get(e.tanggal, 0) + 1},
        "jeda": max(buku.jeda, jeda),
    }


ATURAN = AturanBuku("buku kas", BukuKas, {
    UangMasuk: uang_masuk, BukuDitutup: lambda _, e: {"ditutup": e.tanggal},
})  # fmt: skip


def catat(isi):
    """A log of these movements; None closes the book."""
    log, hari = [], AWAL
    for i, (jeda, satu) in enumerate(isi, 1):
        hari += timedelta(days=jeda)
        kepala = (i, f"p-{i}", hari)
        log.append(BukuDitutup(*kepala) if satu is None else UangMasuk(*kepala, *satu))
    return log


GERAK = st.tuples(st.sampled_from("ABC"), st.integers(0, 10**6))
LOG = st.lists(st.tuples(st.integers(0, 40), GERAK), max_size=50).map(catat)


def satu_demi_satu(log, buku):
    for e in log:
        buku = ATURAN.evolve(buku, e)
    return buku


@given(LOG)
def test_fold_sama_dengan_evolve_dan_dengan_model_polos(log):
    buku = ATURAN.fold(log, BukuKas())
    assert buku == satu_demi_satu(log, BukuKas())
    saldo = {}
    for e in log:
        saldo[e.rw] = saldo.get(e.rw, 0) + e.rupiah
    assert buku.saldo.salin() == saldo
    assert sum(buku.hari_terbuka.values()) == len(log)
    assert list(buku.catatan.peristiwa) == log
    assert buku.nomor == len(log)
    assert buku.catatan.nomor_per_id.salin() == {e.id: e.nomor for e in log}
    assert buku.catatan.terakhir == (log[-1].tanggal if log else date.min)
    hari = [e.tanggal for e in log]
    assert buku.jeda == max(((b - a).days for a, b in pairwise(hari)), default=0)


@given(LOG, st.data())
def test_fold_dua_bagian_sama_dengan_fold_seluruhnya(log, data):
    n = data.draw(st.integers(0, len(log)))
    sebagian = ATURAN.fold(log[:n], BukuKas())
    isi = sebagian.saldo.salin(), list(sebagian.catatan.peristiwa), sebagian.jeda
    assert ATURAN.fold(iter(log[n:]), sebagian) == ATURAN.fold(log, BukuKas())
    assert (sebagian.saldo.salin(), list(sebagian.catatan.peristiwa), sebagian.jeda) == isi
    assert sebagian == ATURAN.fold(log[:n], BukuKas())


def test_fold_yang_ditolak_tidak_mengubah_buku_asalnya():
    """The log breaks at its last event: whatever was worked out before that is thrown away."""
    awal = ATURAN.fold(catat([(0, ("A", 5)), (1, ("B", 7))]), BukuKas())
    lama = attrs.evolve(
        awal, saldo=Peta(awal.saldo), catatan=Catatan(Deret(awal.catatan.peristiwa),
        Peta(awal.catatan.nomor_per_id), awal.catatan.terakhir),
    )  # fmt: skip
    hari = AWAL + timedelta(days=2)
    lanjut = [UangMasuk(3, "p-3", hari, "C", 9), UangMasuk(4, "p-4", hari, "A", -100)]
    assert kode_galat(ATURAN.fold, lanjut, awal) == ["UM-003"]
    assert awal == lama
    assert "C" not in awal.saldo


def test_perintah_yang_mustahil_ditolak_di_ketiga_jalan():
    buku = ATURAN.fold(catat([(0, ("A", 5)), (0, None)]), BukuKas())
    assert buku.ditutup == AWAL
    susulan = UangMasuk(3, "p-3", AWAL, "A", 1)
    for jalan in (ATURAN.sahkan, ATURAN.evolve):
        assert kode_galat(jalan, buku, susulan) == ["UM-003"]
    assert kode_galat(ATURAN.fold, [susulan], buku) == ["UM-003"]


def test_sahkan_menjawab_peristiwa_itu_sendiri():
    e = UangMasuk(1, "p-1", AWAL, "A", 5)
    assert ATURAN.sahkan(BukuKas(), e) is e


@pytest.mark.parametrize("asing", [PeristiwaAsing(1, "p-1", AWAL), "bukan peristiwa", None])
def test_yang_bukan_peristiwa_buku_ini_ditolak(asing):
    for jalan in (ATURAN.sahkan, ATURAN.evolve):
        assert kode_galat(jalan, BukuKas(), asing) == ["UM-023"]
    assert kode_galat(ATURAN.fold, [asing], BukuKas()) == ["UM-023"]
    with pytest.raises(ValueError, match="buku kas"):
        ATURAN.sahkan(BukuKas(), asing)


def test_buku_program_lain_ditolak():
    """Two books may have fields of the same name: a request is not entered among complaints."""

    @attrs.frozen
    class BukuLain(Buku[Peristiwa]):
        saldo: Peta[str, int] = Peta()
        ditutup: date | None = None

    [e] = catat([(0, ("A", 5))])
    assert kode_galat(ATURAN.evolve, BukuLain(), e) == ["UM-008"]
    assert kode_galat(ATURAN.fold, [e], BukuLain()) == ["UM-008"]


def test_evolve_peristiwa_yang_sudah_ada_memberi_buku_yang_sama():
    log = catat([(0, ("A", 5)), (1, ("B", 7))])
    buku = ATURAN.fold(log, BukuKas())
    assert all(ATURAN.evolve(buku, e) is buku for e in log)
    assert kode_galat(ATURAN.evolve, buku, attrs.evolve(log[0], rupiah=6)) == ["UM-020"]


@pytest.mark.parametrize(
    ("kepala", "kode"),
    [((4, "p-4", AWAL), "UM-020"), ((3, "p-1", AWAL), "UM-021"),
     ((3, "p-3", AWAL - timedelta(days=1)), "UM-022")],
)  # fmt: skip
def test_catatan_yang_tidak_urut_ditolak(kepala, kode):
    buku = ATURAN.fold(catat([(0, ("A", 5)), (0, ("B", 7))]), BukuKas())
    e = UangMasuk(*kepala, "A", 1)
    assert kode_galat(ATURAN.evolve, buku, e) == [kode]
    assert kode_galat(ATURAN.fold, [e], buku) == [kode]


def test_fold_menolak_peristiwa_yang_sudah_ada():
    log = catat([(0, ("A", 5))])
    assert kode_galat(ATURAN.fold, log, ATURAN.fold(log, BukuKas())) == ["UM-020"]


def test_tabel_akibat_tidak_ikut_berubah():
    tabel = {UangMasuk: uang_masuk}
    aturan = AturanBuku("kas", BukuKas, tabel)
    tabel.clear()
    assert aturan.akibat[UangMasuk] is uang_masuk
    with pytest.raises(TypeError):
        aturan.akibat[BukuDitutup] = uang_masuk


# --- what every command does first ---------------------------------------------------------------


def test_id_perintah_dijawab_sekali():
    catatan = ATURAN.fold(catat([(0, ("A", 5))]), BukuKas()).catatan
    assert jawaban_lama(catatan, "p-9", UangMasuk, rw="A", rupiah=5) is None
    assert jawaban_lama(catatan, "p-1", UangMasuk, rw="A", rupiah=5) is catatan.cari(1)
    for jenis, isi in (
        (UangMasuk, {"rw": "A", "rupiah": 6}),
        (UangMasuk, {"rw": "A", "rupiah": 5.0}),
        (BukuDitutup, {}),
    ):
        assert kode_galat(jawaban_lama, catatan, "p-1", jenis, **isi) == ["UM-021"]
    for buruk in ("", " p-1", None, 1):
        assert kode_galat(jawaban_lama, catatan, buruk, UangMasuk) == ["UM-004"]


def test_hari_pencatatan():
    catatan = ATURAN.fold(catat([(3, ("A", 5))]), BukuKas()).catatan
    assert galat_hari(catatan, AWAL + timedelta(days=3)) is None
    assert galat_hari(catatan, AWAL).kode == "UM-022"
    assert galat_hari(catatan, "2024-01-04").kode == "UM-007"
