"""Dated figures beside each other, growth by its denominator, and overlaps of sources."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations

import attrs
import pytest
from hypothesis import given, strategies as st

from dunia import kode_galat
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.umkm import (
    HitunganBertanggal,
    HubunganHitungan,
    PenyebutPertumbuhan,
    bandingkan_hitungan,
    pertumbuhan,
    tumpang_tindih,
)

HARI = date(2024, 1, 1)


def angka(nilai, hari=0, sumber="dinas", **isi):
    return HitunganBertanggal(**{
        "hal": "UMKM", "nilai": nilai, "satuan": "usaha", "sumber": sumber, "kriteria": "semua",
        "tanggal": HARI + timedelta(days=hari), "bukti": Bukti.SEKUNDER, **isi})  # fmt: skip


SEMUA = st.lists(st.builds(angka, st.integers(0, 5), st.integers(0, 9)), min_size=2, max_size=6)


@given(SEMUA, st.integers(0, 9))
def test_setiap_dua_angka_dibandingkan_sekali_dan_semua_disimpan(semua, rentang):
    hasil = bandingkan_hitungan(semua, rentang_hari=rentang)
    assert len(hasil.pasangan) == len(semua) * (len(semua) - 1) // 2
    assert sorted(map(str, hasil.angka)) == sorted(map(str, semua))
    assert bandingkan_hitungan(semua[::-1], rentang_hari=rentang).pasangan == hasil.pasangan
    for p in hasil.pasangan:
        jarak = (p.akhir.tanggal - p.awal.tanggal).days
        assert jarak >= 0
        sama = p.awal.nilai == p.akhir.nilai
        assert (p.hubungan is HubunganHitungan.SEPAKAT) is sama
        assert (p.hubungan is HubunganHitungan.BERTENTANGAN) is (not sama and jarak <= rentang)
        assert (p in hasil.pertentangan) is (p.hubungan is HubunganHitungan.BERTENTANGAN)
        kecil, besar = sorted((p.awal.nilai, p.akhir.nilai))
        assert p.selisih == besar - kecil
        assert p.pertumbuhan == pertumbuhan(p.awal.nilai, p.akhir.nilai)
        assert p.rasio == (Fraction(besar, kecil) if kecil else None)


def test_perbandingan_terbaca():
    hasil = bandingkan_hitungan([angka(0), angka(3, 30)], rentang_hari=10)
    assert "berubah" in str(hasil.tabel())
    assert "–" in str(hasil.tabel())
    assert "0 pasang bertentangan" in str(hasil.penjelasan())


def test_angka_yang_tidak_dapat_dibandingkan_ditolak_dengan_letaknya():
    lain = angka(4, satuan="kelompok")
    assert kode_galat(lambda: bandingkan_hitungan([angka(1), lain], rentang_hari=-1)) == [
        "UM-003",
        "UU-041",
    ]
    assert kode_galat(lambda: bandingkan_hitungan([angka(1), 7], rentang_hari=1)) == ["UM-008"]
    assert kode_galat(lambda: bandingkan_hitungan([angka(1)], rentang_hari=1)) == ["UU-042"]
    assert kode_galat(lambda: bandingkan_hitungan({angka(1)}, rentang_hari=True)) == [
        "UM-001",
        "UM-008",
    ]
    assert kode_galat(lambda: angka(-1, hal="", bukti="primer")) == ["UM-004", "UM-003", "UM-008"]


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_pertumbuhan_menurut_kedua_penyebut(sebelum, sesudah):
    biasa = pertumbuhan(sebelum, sesudah)
    lain = pertumbuhan(sebelum, sesudah, penyebut="sesudah")
    assert biasa.penyebut is PenyebutPertumbuhan.SEBELUM
    assert biasa.bagian == (Fraction(sesudah - sebelum, sebelum) if sebelum else None)
    assert lain.bagian == (Fraction(sesudah - sebelum, sesudah) if sesudah else None)
    if biasa.bagian is not None and lain.bagian is not None:
        assert abs(lain.bagian) <= abs(biasa.bagian) or sesudah < sebelum
    assert "tidak terdefinisi" in str(pertumbuhan(0, sesudah).penjelasan())


def test_pertumbuhan_menolak_yang_bukan_hitungan():
    assert kode_galat(pertumbuhan, -1, 2.0, penyebut="tengah") == ["UM-003", "UM-001", "UM-017"]
    assert kode_galat(pertumbuhan, True, None) == ["UM-001", "UM-001"]


@given(st.lists(st.sets(st.sampled_from("ABCD"), max_size=4), max_size=20))
def test_tumpang_tindih_sama_dengan_himpunan(usaha):
    hasil = tumpang_tindih(usaha)
    punya = {s: {i for i, u in enumerate(usaha) if s in u} for s in sorted(set().union(*usaha))}
    assert {s.sumber: s.banyak for s in hasil.sumber} == {s: len(isi) for s, isi in punya.items()}
    assert hasil.gabungan == len(set().union(*punya.values()))
    assert hasil.semua_sumber == (len(set.intersection(*punya.values())) if punya else 0)
    for i in hasil.irisan:
        a, b = punya[i.sumber], punya[i.dengan]
        assert i.banyak == len(a & b)
        assert i.bagian == Fraction(len(a & b), len(a | b))
    for s in hasil.sumber:
        lain = set().union(*(isi for n, isi in punya.items() if n != s.sumber))
        assert s.hanya_di_sini == len(punya[s.sumber] - lain)
        assert s.bagian == Fraction(s.banyak, hasil.gabungan)
    tanda = 0
    for n in range(1, len(punya) + 1):
        for pilihan in combinations(punya, n):
            tanda += (-1) ** (n + 1) * len(set.intersection(*(punya[s] for s in pilihan)))
    assert tanda == hasil.gabungan
    assert f"{hasil.gabungan} usaha" in str(hasil.penjelasan())
    assert str(hasil.jumlah) in hasil.tabel().judul


def test_angka_tidak_berubah_dan_dapat_dikunci():
    satu = angka(3)
    assert {satu, angka(3)} == {satu}
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        satu.nilai = 4
