"""Laws of the book: replay is live, every level reconciles, a command id is answered once."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from contoh_realisasi import (
    BIOPORI,
    GESER,
    HARI,
    HOK,
    KOMPOS,
    PAGU,
    RAB_BIOPORI,
    RAB_KOMPOS,
    Meja,
    berpagu,
    kode_galat,
    semua_kejadian,
)
from pelayanan_publik.anggaran.book import command as c, events as e
from pelayanan_publik.anggaran.book.effects import evolve, fold
from pelayanan_publik.anggaran.book.state import buku_baru
from pelayanan_publik.anggaran.jejak import jejak
from pelayanan_publik.anggaran.pergeseran import TingkatPersetujuan
from pelayanan_publik.anggaran.rab import RAB, BagianRAB
from pelayanan_publik.anggaran.reports import realisasi, silpa
from pelayanan_publik.core.book import rantai
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.units import Pembulatan

# --- a book at random ---------------------------------------------------------------------------

BARIS = st.sampled_from(["I.1", "I.2", "II.1", "K.1"])
RUPIAH = st.one_of(st.integers(1, 60_000_000), st.sampled_from([1, 450_002, 25_000_000]))
SAH = st.sampled_from(TingkatPersetujuan)


@st.composite
def buku_acak(draw) -> Meja:
    """A desk after many tries, of which those that are refused leave no trace."""
    meja = berpagu()
    meja(c.setujui_rab, kegiatan=BIOPORI, rab=RAB_BIOPORI)
    meja(c.setujui_rab, kegiatan=KOMPOS, rab=RAB_KOMPOS)
    meja(c.rencanakan_termin, bagian=(0.3, 0.45, 0.25), syarat_realisasi=(0.5, 0.5))
    meja(c.cairkan, termin=1)
    for _ in range(draw(st.integers(0, 25))):
        meja.hari += timedelta(days=draw(st.integers(0, 9)))
        nomor = draw(st.integers(1, len(meja.log)))
        rupiah = draw(RUPIAH)
        langkah = draw(st.integers(0, 6))
        try:
            if langkah <= 1:
                meja.belanja(rupiah, draw(BARIS))
            elif langkah == 2:
                meja(
                    c.kembalikan, belanja=nomor, jumlah_rupiah=rupiah, bukti=f"STS-{len(meja.log)}"
                )
            elif langkah == 3:
                meja(c.batalkan_belanja, belanja=nomor, alasan="uji")
            elif langkah == 4:
                meja(c.batalkan_pengembalian, pengembalian=nomor, alasan="uji")
            elif langkah == 5:
                isi = {"persetujuan": draw(SAH), "dokumen": "SK"}
                meja(c.geser, dari=draw(BARIS), ke=draw(BARIS), jumlah_rupiah=rupiah, **isi)
            else:
                meja(c.cairkan, termin=len(meja.buku.cair) + 1)
        except Penolakan:
            pass
    if draw(st.booleans()):
        meja(c.tutup_tahun)
    return meja


# --- laws ---------------------------------------------------------------------------------------


@given(buku_acak(), st.data())
def test_ulangan_sama_dengan_yang_hidup(meja, data):
    potong = data.draw(st.integers(0, len(meja.log)))
    awal, lanjut = meja.log[:potong], meja.log[potong:]
    assert fold(meja.log, buku_baru()) == meja.buku
    assert fold(lanjut, fold(awal, buku_baru())) == meja.buku


@given(buku_acak())
def test_setiap_rupiah_cocok_di_setiap_tingkat(meja):
    buku, log = meja.buku, meja.log
    kartu = buku.kartu.values()
    batal = {x.belanja for x in log if isinstance(x, e.BelanjaDibatalkan)}
    batal |= {x.pengembalian for x in log if isinstance(x, e.PengembalianDibatalkan)}
    berlaku = [x for x in log if x.nomor not in batal]
    keluar = sum(x.jumlah_rupiah for x in berlaku if isinstance(x, e.BelanjaDicatat))
    masuk = sum(x.jumlah_rupiah for x in berlaku if isinstance(x, e.PengembalianDicatat))
    cair = sum(x.jumlah_rupiah for x in log if isinstance(x, e.TerminDicairkan))
    assert sum(k.realisasi_rupiah for k in kartu) == buku.realisasi_rupiah == keluar - masuk
    assert sum(k.rencana_rupiah for k in kartu) == sum(k.anggaran_rupiah for k in kartu)
    assert sum(k.anggaran_rupiah for k in kartu) == buku.anggaran_rupiah <= PAGU.rupiah
    assert buku.diterima_rupiah == cair <= PAGU.rupiah
    assert 0 <= buku.realisasi_rupiah <= buku.diterima_rupiah
    assert buku.realisasi_rupiah + buku.silpa_rupiah == PAGU.rupiah
    assert buku.realisasi_rupiah + buku.kas_rupiah == buku.diterima_rupiah
    assert all(0 <= k.realisasi_rupiah <= k.anggaran_rupiah for k in kartu)
    assert sum(t.rupiah for t in buku.termin) == PAGU.rupiah
    per_termin = [buku.realisasi_termin(i) for i in range(1, len(buku.termin) + 1)]
    assert sum(per_termin) == buku.realisasi_rupiah


@given(buku_acak(), st.dates(HARI, date(2024, 12, 31)))
def test_laporan_dan_jejak_cocok_dengan_log_sampai_hari_itu(meja, hari):
    buku = fold((x for x in meja.log if x.tanggal <= hari), buku_baru())
    laporan, sisa, telusur = (f(meja.buku, hari) for f in (realisasi, silpa, jejak))
    assert (laporan, sisa, telusur) == tuple(f(buku, hari) for f in (realisasi, silpa, jejak))
    assert sisa.realisasi_rupiah + sisa.silpa_rupiah == PAGU.rupiah
    assert sisa.kas_rupiah + sisa.belum_diterima_rupiah == sisa.silpa_rupiah
    assert laporan.jumlah.realisasi_rupiah == sisa.realisasi_rupiah == telusur.realisasi_rupiah
    assert laporan.jumlah.sisa_rupiah == sisa.silpa_rupiah
    baris = [b for bagian in laporan.bagian for b in bagian.baris]
    for nama in ("rencana_rupiah", "anggaran_rupiah", "realisasi_rupiah", "sisa_rupiah"):
        for bagian in laporan.bagian:
            assert sum(getattr(b, nama) for b in bagian.baris) == getattr(bagian.jumlah, nama)
    assert sum(b.realisasi_rupiah for b in baris) == laporan.jumlah.realisasi_rupiah
    assert sum(b.rencana_rupiah for b in baris) == laporan.jumlah.rencana_rupiah
    dianggarkan = sum(b.anggaran_rupiah for b in baris)
    assert dianggarkan + laporan.belum_dianggarkan_rupiah == laporan.jumlah.anggaran_rupiah
    assert sum(t.realisasi_rupiah for t in laporan.termin) == laporan.jumlah.realisasi_rupiah
    # the trail is read from the log alone, the report from the book: line by line they agree
    assert [(b.kode, b.rencana_rupiah, b.anggaran_rupiah, b.realisasi_rupiah) for b in baris] == [
        (b.kode, b.rencana_rupiah, b.anggaran_rupiah, b.realisasi_rupiah) for b in telusur.baris
    ]
    assert sum(r[-1] for r in telusur.tabel().baris) == telusur.realisasi_rupiah
    assert all(b.sisa_rupiah >= 0 for b in telusur.baris)


@given(buku_acak())
def test_baris_sendiri_sama_dengan_baris_dalam_seluruh_jejak(meja):
    hari = meja.buku.catatan.terakhir
    semua = jejak(meja.buku, hari)
    for baris in semua.baris:
        assert jejak(meja.buku, hari, baris.kode).baris == (baris,)


@given(buku_acak())
def test_tabel_realisasi_berjumlah_seperti_kakinya(meja):
    laporan = realisasi(meja.buku, meja.hari)
    tabel = laporan.tabel()
    baris = [r for r in tabel.baris if not str(r[1]).startswith("Jumlah")]
    for i in range(2, 6):
        assert sum(r[i] for r in baris) == tabel.kaki[i]
    termin = laporan.tabel_termin()
    for i in (1, 3, 4):
        assert sum(r[i] for r in termin.baris) == termin.kaki[i]


@given(
    st.lists(st.fractions(Fraction(1, 100), 1, max_denominator=100), min_size=1, max_size=6),
    st.integers(1_000, 10**12),
)
def test_termin_membagi_habis_dan_dekat_dengan_bagiannya(bobot, pagu):
    bagian = [b / sum(bobot) for b in bobot]
    meja = berpagu(attrs.evolve(PAGU, rupiah=pagu))
    satu = RAB(
        "x",
        (BagianRAB("I", "x", (attrs.evolve(HOK, volume=1, harga_rupiah=1),)),),
        Pembulatan.KE_ATAS,
    )
    meja(c.setujui_rab, kegiatan=BIOPORI, rab=satu)
    e = meja(c.rencanakan_termin, bagian=bagian, syarat_realisasi=[0] * (len(bagian) - 1))
    assert sum(t.rupiah for t in e.termin) == pagu
    assert all(abs(t.rupiah - pagu * b) < 1 for t, b in zip(e.termin, bagian, strict=True))


@given(buku_acak())
@settings(max_examples=20)
def test_segel_berubah_bila_satu_peristiwa_disunting(meja):
    belanja = [x for x in meja.log if isinstance(x, e.BelanjaDicatat)]
    asli = list(rantai(meja.log))
    for x in belanja[:2]:
        log = [attrs.evolve(y, bukti="lain") if y is x else y for y in meja.log]
        assert list(rantai(log))[x.nomor - 1 :] != asli[x.nomor - 1 :]
        assert list(rantai(log))[: x.nomor - 1] == asli[: x.nomor - 1]


# --- a command id is answered once --------------------------------------------------------------

PERINTAH = {
    e.PaguDitetapkan: (c.tetapkan_pagu, "pagu"),
    e.RABDisetujui: (c.setujui_rab, "kegiatan rab"),
    e.TerminDirencanakan: (c.rencanakan_termin, "bagian syarat_realisasi"),
    e.TerminDicairkan: (c.cairkan, "termin"),
    e.PencairanDibatalkan: (c.batalkan_pencairan, "termin alasan"),
    e.BelanjaDicatat: (c.belanjakan, "kode_baris jumlah_rupiah bukti penerima"),
    e.BelanjaDibatalkan: (c.batalkan_belanja, "belanja alasan"),
    e.PengembalianDicatat: (c.kembalikan, "belanja jumlah_rupiah bukti"),
    e.PengembalianDibatalkan: (c.batalkan_pengembalian, "pengembalian alasan"),
    e.PergeseranDicatat: (c.geser, "dari ke jumlah_rupiah persetujuan dokumen"),
    e.TahunDitutup: (c.tutup_tahun, ""),
}
LENGKAP = semua_kejadian()
LAIN = {
    "pagu": attrs.evolve(PAGU, rupiah=1),
    "kegiatan": attrs.evolve(BIOPORI, kode="K-9"),
    "rab": attrs.evolve(RAB_BIOPORI, nama="lain"),
    "bagian": (Fraction(1, 4), Fraction(3, 4)),
    "syarat_realisasi": (Fraction(1, 4),),
    "persetujuan": TingkatPersetujuan.PERDA,
    "tanggal": date(2024, 12, 30),
}


def isi_perintah(satu):
    perintah, nama = PERINTAH[type(satu)]
    return perintah, {n: getattr(satu, n) for n in ("id", "tanggal", *nama.split())}


@pytest.mark.parametrize("satu", LENGKAP.log, ids=lambda x: f"{x.nomor}-{type(x).__name__}")
def test_perintah_yang_sama_dijawab_dengan_peristiwa_pertama(satu):
    perintah, isi = isi_perintah(satu)
    assert perintah(LENGKAP.buku, **isi) is satu
    assert evolve(LENGKAP.buku, satu) is LENGKAP.buku


@pytest.mark.parametrize("satu", LENGKAP.log, ids=lambda x: f"{x.nomor}-{type(x).__name__}")
def test_id_lama_dengan_isi_lain_ditolak(satu):
    perintah, isi = isi_perintah(satu)
    for nama, nilai in isi.items():
        if nama != "id":
            lain = LAIN.get(nama, f"{nilai}x" if isinstance(nilai, str) else 12_345)
            assert lain != nilai
            ubah = {**isi, nama: lain}
            assert kode_galat(perintah, LENGKAP.buku, **ubah) == ["UM-021"], nama
    dipakai = {**isi, "id": "p-1" if satu.nomor > 1 else "p-2"}
    assert kode_galat(perintah, LENGKAP.buku, **dipakai) == ["UM-021"]


def test_setiap_jenis_peristiwa_ada_dalam_contoh():
    assert {type(x) for x in LENGKAP.log} == set(PERINTAH) == set(e.PeristiwaAnggaran.__args__)


def test_penolakan_tidak_mengubah_apa_pun():
    meja = semua_kejadian()
    lama = meja.buku
    assert kode_galat(meja, c.geser, dari="I.1", ke="I.2", jumlah_rupiah=1, **GESER) == ["AG-060"]
    assert meja.buku is lama
