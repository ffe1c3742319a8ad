"""Schedules keep every dependency, window and resource, and none is shorter when it says so."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from contoh_studi_tiru import HARI, dana, daya, kegiatan, rencana, rencana_lengkap
from dunia import kode_galat
from pelayanan_publik import studi_tiru as tiru
from pelayanan_publik.studi_tiru.rencana import cari, jadwal as modul
from pelayanan_publik.studi_tiru.rencana.cari import (
    TANPA_AKHIR,
    SoalWaktu,
    batas_bawah,
    cari_jadwal,
    susun_berurutan,
)
from soal_studi_tiru import coba_semua_urutan, panjang, pelanggaran, soal_waktu


@pytest.mark.parametrize("percobaan", [0, 200])
@settings(max_examples=150)
@given(soal_waktu(paling_banyak=5))
def test_jadwal_sama_dengan_mencoba_semua_urutan(percobaan, soal):
    """Both after tries by rules of thumb, and by the search alone."""
    with pytest.MonkeyPatch.context() as m:
        m.setattr(cari, "PERCOBAAN", percobaan)
        hasil = cari_jadwal(soal, 10_000)
    harapan = coba_semua_urutan(soal)
    assert hasil.tuntas
    if harapan is None:
        assert hasil.mulai is None
        return
    assert pelanggaran(soal, hasil.mulai) == []
    assert panjang(soal, hasil.mulai) == harapan == hasil.batas_bawah
    assert batas_bawah(soal) <= harapan


@given(soal_waktu(paling_banyak=8, jendela=False), st.integers(0, 3))
def test_dalam_batas_langkah_apa_pun_jadwal_sah_dan_batasnya_benar(soal, langkah):
    hasil = cari_jadwal(soal, langkah)
    assert pelanggaran(soal, hasil.mulai) == []
    tepat = cari_jadwal(soal, 100_000)
    assert tepat.tuntas
    assert hasil.batas_bawah <= panjang(soal, tepat.mulai) <= panjang(soal, hasil.mulai)
    if hasil.tuntas:
        assert panjang(soal, hasil.mulai) == panjang(soal, tepat.mulai)


@given(soal_waktu(jendela=False), st.randoms())
def test_susunan_berurutan_selalu_sah(soal, acak):
    urut = list(range(soal.banyak))
    acak.shuffle(urut)
    assert pelanggaran(soal, susun_berurutan(soal, urut)) == []


@given(soal_waktu(paling_banyak=5, jendela=False))
def test_sumber_daya_lebih_banyak_tidak_memperpanjang(soal):
    lama = cari_jadwal(soal, 10_000)
    longgar = attrs.evolve(soal, kapasitas=[n + 1 for n in soal.kapasitas])
    assert panjang(soal, cari_jadwal(longgar, 10_000).mulai) <= panjang(soal, lama.mulai)


# --- of a plan -----------------------------------------------------------------------------------


def lima(**lain):
    return rencana(*(kegiatan(k, 2, daya={"R": 1}) for k in "ABCDE"), daya=[daya(banyak=2)], **lain)


def test_jadwal_rencana_dengan_sebabnya():
    hasil = tiru.susun_jadwal_adopsi(rencana_lengkap())
    assert (hasil.lama_hari, hasil.terbukti, hasil.celah) == (5, True, 0)
    assert hasil.selesai == date(2025, 1, 6)
    sebab = {b.kegiatan: b.sebab for b in hasil.baris}
    assert sebab["A"] == "hari pertama rencana"
    assert sebab["B"] == "setelah A"
    assert hasil.per_dana == (("D", 90, 10),)
    assert "terpendek, terbukti" in hasil.penjelasan().nilai
    assert "Mengapa baru mulai" in hasil._repr_html_()


def test_sumber_daya_bersama_membuat_menunggu():
    hasil = tiru.susun_jadwal_adopsi(lima())
    assert (hasil.lama_hari, hasil.terbukti) == (6, True)
    tunggu = [b.sebab for b in hasil.baris if "menunggu" in b.sebab]
    assert len(tunggu) == 3
    assert all("menunggu sumber daya dari " in s for s in tunggu)


def test_kegiatan_di_dalam_tahun_anggarannya():
    r = rencana(
        kegiatan("A", 5), kegiatan("B", 5, "A", 10, "D"), dana=[dana(tahun=2026)],
        mulai=date(2025, 12, 20))  # fmt: skip
    baris = {b.kegiatan: b for b in tiru.susun_jadwal_adopsi(r).baris}
    assert baris["A"].selesai == date(2025, 12, 24)
    assert baris["B"].mulai == date(2026, 1, 1)
    assert baris["B"].sebab == "hari pertama yang boleh"


def test_mustahil_terbukti_dan_belum_ditemukan():
    akhir = HARI + timedelta(days=4)
    semua = [kegiatan(k, 2, daya={"R": 1}, tenggat=akhir) for k in "ABC"]
    r = rencana(*semua, daya=[daya()])
    assert kode_galat(tiru.susun_jadwal_adopsi, r) == ["ST-030"]
    assert kode_galat(tiru.susun_jadwal_adopsi, r, batas_langkah=1) == ["ST-031"]


def test_lebih_besar_dari_batas_eksak_jujur_dengan_celah(monkeypatch):
    monkeypatch.setattr(modul, "BATAS_EKSAK", 4)
    assert tiru.susun_jadwal_adopsi(rencana_lengkap()).terbukti
    genap = rencana(*(kegiatan(k, 2, daya={"R": 1}) for k in "ABCDEF"), daya=[daya(banyak=2)])
    assert tiru.susun_jadwal_adopsi(genap).terbukti  # the bound meets the first schedule
    hasil = tiru.susun_jadwal_adopsi(lima())
    assert (hasil.terbukti, hasil.lama_hari, hasil.batas_bawah_hari) == (False, 6, 5)
    assert hasil.celah == Fraction(1, 6)
    assert "belum terbukti" in hasil.penjelasan().teks()
    assert "celah" in hasil.tabel().judul
    monkeypatch.setattr(modul, "BATAS_EKSAK", 60)
    assert tiru.susun_jadwal_adopsi(lima()).terbukti


def test_jadwal_menyebut_semua_salahnya():
    assert kode_galat(tiru.susun_jadwal_adopsi, 1) == ["UM-008"]
    assert kode_galat(tiru.susun_jadwal_adopsi, rencana(), batas_langkah=0) == ["UM-002"]
    jauh = [kegiatan(k, 2_000_000, daya={"R": 1}) for k in "AB"]
    assert kode_galat(tiru.susun_jadwal_adopsi, rencana(*jauh, daya=[daya()])) == ["UM-007"]


def test_rencana_panjang_tidak_memenuhi_tumpukan():
    banyak = 150
    soal = SoalWaktu(
        [1] * banyak, [[i - 1] if i else [] for i in range(banyak)], [0] * banyak,
        [TANPA_AKHIR] * banyak, [[1]] * banyak, [1])  # fmt: skip
    assert panjang(soal, cari_jadwal(soal, 10).mulai) == banyak
    lebar = attrs.evolve(soal, sebelum=[[]] * banyak, butuh=[[2]] * banyak, kapasitas=[3])
    assert panjang(lebar, cari_jadwal(lebar, 10).mulai) == banyak


@pytest.mark.parametrize("lama", [1, 5])
def test_satu_kegiatan(lama):
    hasil = tiru.susun_jadwal_adopsi(rencana(kegiatan(lama=lama)))
    assert hasil.baris[0].selesai == HARI + timedelta(days=lama - 1)
