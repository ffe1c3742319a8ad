"""Programs that nobody here wrote judge the splits: apportionment and pabutools.

The judges are asked only where they are exact; where they are not, a test shows it, so that
a version which mends it is noticed here.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from math import floor

import pytest
from apportionment.methods import TiesException, compute, largest_remainder
from hypothesis import given, strategies as st
from pabutools.election import ApprovalBallot, ApprovalProfile, Cardinality_Sat, Instance, Project
from pabutools.rules import method_of_equal_shares

from pelayanan_publik.anggaran.pembagian.aturan import proporsional
from pelayanan_publik.anggaran.pembagian.hitung import bagi
from pelayanan_publik.anggaran.pembagian.penerima import Penerima
from pelayanan_publik.core.split import Seri, bagi_habis, bagi_webster

SUARA = st.lists(st.integers(1, 12) | st.integers(1, 10**6), min_size=1, max_size=8)
METODE = {
    "sisa_terbesar": ("largest_remainder", bagi_habis),
    "webster": ("saintelague", bagi_webster),
}


def putusan(metode, suara, kursi):
    """The judge's split in exact fractions, or None where it finds a tie."""
    try:
        return tuple(compute(metode, suara, kursi, fractions=True, tiesallowed=False))
    except TiesException:
        return None


@pytest.mark.parametrize("metode", METODE)
@given(suara=SUARA, kursi=st.integers(1, 60), seri=st.sampled_from(Seri))
def test_bagian_sama_dengan_apportionment(metode, suara, kursi, seri):
    nama, cara = METODE[metode]
    harapan = putusan(nama, suara, kursi)
    assert harapan is None or cara(kursi, suara, seri) == harapan


@pytest.mark.parametrize("metode", METODE)
@given(suara=st.lists(st.integers(1, 8), min_size=1, max_size=6), kursi=st.integers(1, 30))
def test_seri_ditandai_tepat_bila_apportionment_menemukannya(metode, suara, kursi):
    penerima = [Penerima(f"{i}", {"suara": n}) for i, n in enumerate(suara)]
    hasil = bagi(kursi, penerima, proporsional("suara", metode=metode))
    harapan = putusan(METODE[metode][0], suara, kursi)
    assert any(b.seri for b in hasil.bagian) == (harapan is None)
    if harapan is not None:
        assert tuple(b.rupiah for b in hasil.bagian) == harapan


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=8), st.integers(1, 60))
def test_webster_sama_pada_seri_bila_yang_pertama_menang(suara, kursi):
    """In a tie of a divisor method the judge goes by the order of the list, as TERDEPAN does."""
    nama = [f"{i}" for i in range(len(suara))]
    harapan = compute("saintelague", suara, kursi, fractions=True, parties=nama)
    assert bagi_webster(kursi, suara, Seri.TERDEPAN) == tuple(harapan)


# --- where the judge is wrong --------------------------------------------------------------------


def test_apportionment_memberi_seri_sebelum_sisa_terbesar():
    """With ties it serves the list from the front, even before a strictly larger remainder."""
    suara, kursi = [2, 2, 2, 4], 2
    assert largest_remainder(suara, kursi, fractions=True) == [1, 1, 0, 0]
    sisa = [Fraction(s * kursi, sum(suara)) for s in suara]
    assert sisa.index(max(sisa)) == 3
    assert bagi_habis(kursi, suara, Seri.TERDEPAN) == (1, 0, 0, 1)


def test_apportionment_tidak_eksak_pada_rupiah_besar():
    """Its floats move a rupiah to the wrong recipient; in fractions it agrees with ours."""
    suara, rupiah = [2_605, 3_612], 10**14
    kami = bagi_habis(rupiah, suara)
    assert kami == (41_901_238_539_488, 58_098_761_460_512)
    assert putusan("largest_remainder", suara, rupiah) == kami
    assert tuple(largest_remainder(suara, rupiah)) == (41_901_238_539_489, 58_098_761_460_511)
    kuota = [Fraction(rupiah * s, sum(suara)) for s in suara]
    assert [k - floor(k) < Fraction(1, 2) for k in kuota] == [True, False]


def test_apportionment_meluap_pada_71_triliun():
    """Votes times rupiah overflow its 64-bit numbers; Dana Desa of Rp 71 tn is such a sum."""
    suara, rupiah = [200_000, 150_001], 71 * 10**12
    with pytest.raises(IndexError):
        largest_remainder(suara, rupiah)
    kami = bagi_habis(rupiah, suara)
    assert sum(kami) == rupiah
    assert putusan("largest_remainder", suara, rupiah) == kami


# --- participatory budgeting ---------------------------------------------------------------------


def bagian_setara(warga, kursi):
    """The method of equal shares, without completion, where each RW approves its own projects."""
    proyek = {rw: [Project(f"{rw}-{i:02}", 1) for i in range(kursi)] for rw in range(len(warga))}
    semua = Instance([p for isi in proyek.values() for p in isi], budget_limit=kursi)
    suara = ApprovalProfile(
        [ApprovalBallot(proyek[rw]) for rw, n in enumerate(warga) for _ in range(n)]
    )
    terpilih = method_of_equal_shares(semua, suara, sat_class=Cardinality_Sat)
    banyak = Counter(p.name.partition("-")[0] for p in terpilih)
    return [banyak[str(rw)] for rw in range(len(warga))]


@given(st.lists(st.integers(1, 9), min_size=1, max_size=5), st.integers(1, 9))
def test_bagian_setara_adalah_bagian_utuh_dari_kuota(warga, kursi):
    """Projects of one unit each: equal shares buys the whole part of every quota, largest
    remainder adds a unit at most, and Webster agrees with both where the quotas are whole."""
    setara = bagian_setara(warga, kursi)
    kuota = [Fraction(kursi * n, sum(warga)) for n in warga]
    assert setara == [floor(k) for k in kuota]
    kami = bagi_habis(kursi, warga)
    assert all(0 <= a - b <= 1 for a, b in zip(kami, setara, strict=True))
    # What equal shares leaves unspent in a group is what the units left over are given by.
    ditambah = [k - b for k, a, b in zip(kuota, kami, setara, strict=True) if a > b]
    tidak = [k - b for k, a, b in zip(kuota, kami, setara, strict=True) if a == b]
    assert min(ditambah, default=Fraction(1)) >= max(tidak, default=Fraction(0))


@given(st.lists(st.integers(1, 3), min_size=1, max_size=4), st.integers(1, 2))
def test_ketiganya_sama_bila_kuota_bulat(warga, kali):
    kursi = kali * sum(warga)
    utuh = tuple(kali * n for n in warga)
    assert tuple(bagian_setara(warga, kursi)) == utuh
    assert bagi_habis(kursi, warga) == bagi_webster(kursi, warga) == utuh
