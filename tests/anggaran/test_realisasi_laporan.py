"""Reports of the book: plan against realisation, the trail to each receipt, the SiLPA."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs
import pytest

from contoh_realisasi import (
    AKHIR_TAHUN,
    GESER,
    HARI,
    KOMPOS,
    PAGU,
    RAB_KOMPOS,
    berencana,
    berjalan,
    berpagu,
    letak_galat,
    semua_kejadian,
)
from pelayanan_publik.anggaran.book import command as c
from pelayanan_publik.anggaran.book.state import KeadaanAnggaran, buku_baru
from pelayanan_publik.anggaran.jejak import jejak
from pelayanan_publik.anggaran.reports import realisasi, silpa

LENGKAP = semua_kejadian().buku
MEI = date(2024, 5, 6)

# --- plan and realisation -----------------------------------------------------------------------


def test_tabel_realisasi_setahun():
    assert str(realisasi(LENGKAP, AKHIR_TAHUN).tabel()) == (
        """\
Realisasi pada 2024-12-31, Rp 100.000.000 danais 2024 untuk 34.71.14.1001
Kode  Uraian                       RAB     Anggaran   Realisasi        Sisa  Serapan
----  --------------------  ----------  -----------  ----------  ----------  -------
I.1   Pipa berlubang        38.880.000   37.880.000  29.750.000   8.130.000  78,54 %
I.2   Pasir                    450.002      450.002     450.002           0    100 %
      Jumlah I              39.330.002   38.330.002  30.200.002   8.130.000  78,79 %
II.1  Tukang                 6.300.000    7.300.000   7.300.000           0    100 %
      Jumlah II              6.300.000    7.300.000   7.300.000           0    100 %
K.1   Ember tumpuk          25.000.000   25.000.000  24.000.000   1.000.000     96 %
      Jumlah A              25.000.000   25.000.000  24.000.000   1.000.000     96 %
      Belum dianggarkan              0   29.369.998           0  29.369.998      0 %
----  --------------------  ----------  -----------  ----------  ----------  -------
      Jumlah terhadap pagu  70.630.002  100.000.000  61.500.002  38.499.998   61,5 %"""
    )


def test_tabel_termin_setahun():
    assert str(realisasi(LENGKAP, AKHIR_TAHUN).tabel_termin()) == (
        """\
Termin pada 2024-12-31
Termin      Rencana  Cair           Diterima   Realisasi
------  -----------  ----------  -----------  ----------
1        50.000.000  2024-02-01   50.000.000  50.000.000
2        50.000.000  2024-05-06   50.000.000  11.500.002
------  -----------  ----------  -----------  ----------
Jumlah  100.000.000              100.000.000  61.500.002"""
    )


def test_termin_yang_belum_cair():
    laporan = realisasi(berjalan().buku, HARI)
    assert [t.cair for t in laporan.termin] == [HARI, None]
    assert [r[2:4] for r in laporan.tabel_termin().baris] == [
        (str(HARI), 50_000_000),
        ("belum", 0),
    ]
    assert "1 dari 2 termin" in str(laporan.penjelasan())


def test_serapan_atas_nol_tidak_terdefinisi():
    meja = berjalan()
    meja(c.geser, dari="II.1", ke="I.1", jumlah_rupiah=6_300_000, **GESER)
    laporan = realisasi(meja.buku, HARI)
    upah = laporan.bagian[1]
    assert upah.baris[0].serapan is None
    assert upah.jumlah.serapan is None
    assert laporan.jumlah.serapan == 0
    assert [r[-1] for r in laporan.tabel().baris if r[0] == "II.1"] == ["–"]


def test_serapan_tepat():
    laporan = realisasi(LENGKAP, AKHIR_TAHUN)
    assert laporan.jumlah.serapan == Fraction(61_500_002, 100_000_000)
    assert laporan.bagian[0].baris[0].serapan == Fraction(29_750_000, 37_880_000)


def test_penjelasan_realisasi():
    laporan = realisasi(LENGKAP, MEI)
    teks = str(laporan.penjelasan())
    assert laporan.penjelasan().nilai == "Rp 37.500.002 (37,5 %)"
    assert "K-1: Jumlah II: Rp 7.300.000 (dari anggaran Rp 7.300.000)" in teks
    assert "Kas: Rp 62.499.998 (diterima dikurangi realisasi)" in teks
    assert "Sisa pagu: Rp 62.499.998" in teks
    html = laporan._repr_html_()
    assert html == laporan.tabel()._repr_html_() + laporan.tabel_termin()._repr_html_()


def test_tanpa_sisa_pagu_tidak_ada_baris_belum_dianggarkan():
    meja = berpagu(attrs.evolve(PAGU, rupiah=RAB_KOMPOS.total_rupiah))
    meja(c.setujui_rab, kegiatan=KOMPOS, rab=RAB_KOMPOS)
    laporan = realisasi(meja.buku, HARI)
    assert laporan.belum_dianggarkan_rupiah == 0
    assert [r[1] for r in laporan.tabel().baris] == ["Ember tumpuk", "Jumlah A"]


# --- as at a day --------------------------------------------------------------------------------


def test_laporan_membaca_log_sampai_hari_itu():
    assert realisasi(LENGKAP, date(2024, 3, 5)).jumlah.realisasi_rupiah == 29_750_000
    assert realisasi(LENGKAP, date(2024, 5, 5)).jumlah.realisasi_rupiah == 29_750_000
    assert realisasi(LENGKAP, MEI).jumlah.realisasi_rupiah == 37_500_002
    assert realisasi(LENGKAP, date(2024, 9, 9)).keadaan is KeadaanAnggaran.BERJALAN
    assert realisasi(LENGKAP, date(2030, 1, 1)).keadaan is KeadaanAnggaran.DITUTUP


@pytest.mark.parametrize("laporan", [realisasi, silpa, jejak])
def test_laporan_tanpa_pagu_atau_dengan_masukan_buruk_ditolak(laporan):
    assert letak_galat(laporan, buku_baru(), HARI) == [("AG-061", "buku")]
    assert letak_galat(laporan, LENGKAP, date(2024, 1, 31)) == [("AG-061", "buku")]
    assert letak_galat(laporan, None, "2024-01-01") == [("UM-008", "buku"), ("UM-007", "pada")]


def test_laporan_sebelum_ada_rab():
    laporan = realisasi(berpagu().buku, HARI)
    assert (laporan.bagian, laporan.termin) == ((), ())
    assert laporan.tabel().baris == (
        ("", "Belum dianggarkan", 0, PAGU.rupiah, 0, PAGU.rupiah, "0 %"),
    )
    assert jejak(berpagu().buku, HARI).baris == ()


# --- the SiLPA ----------------------------------------------------------------------------------


def test_silpa_setelah_ditutup():
    hasil = silpa(LENGKAP, AKHIR_TAHUN)
    assert (hasil.silpa_rupiah, hasil.kas_rupiah, hasil.belum_diterima_rupiah) == (
        38_499_998,
        38_499_998,
        0,
    )
    assert str(hasil.tabel()) == (
        """\
SiLPA pada 2024-12-31
Uraian                        Rupiah
-----------------------  -----------
Pagu                     100.000.000
Realisasi                 61.500.002
Kas, harus dikembalikan   38.499.998
Belum diterima                     0
-----------------------  -----------
SiLPA                     38.499.998"""
    )
    assert "Di kas: Rp 38.499.998 (dikembalikan)" in str(hasil.penjelasan())
    tutup = LENGKAP.catatan.peristiwa[-1]
    assert (tutup.silpa_rupiah, tutup.kas_rupiah) == (hasil.silpa_rupiah, hasil.kas_rupiah)


def test_sisa_sebelum_ditutup_bukan_silpa():
    hasil = silpa(berjalan().buku, HARI)
    assert not hasil.ditutup
    assert (hasil.silpa_rupiah, hasil.kas_rupiah) == (100_000_000, 50_000_000)
    assert hasil.tabel().judul.startswith("Sisa pagu, tahun belum ditutup")
    assert hasil.tabel().baris[2] == ("Kas", 50_000_000)
    assert "masih dapat dibelanjakan" in str(hasil.penjelasan())
    assert hasil._repr_html_() == hasil.tabel()._repr_html_()


# --- the trail ----------------------------------------------------------------------------------


def test_jejak_satu_baris_sampai_buktinya():
    hasil = jejak(LENGKAP, AKHIR_TAHUN, "I.1")
    assert str(hasil.penjelasan()) == (
        """\
Jejak pada 2024-12-31: Rp 29.750.000 dari Rp 37.880.000 (Rp 100.000.000 danais 2024 untuk 34.71.14.1001)
  I.1 Pipa berlubang: Rp 29.750.000 dari Rp 37.880.000 (K-1, musyawarah BA 3/2024)
    RAB: Rp 38.880.000
    Pergeseran nomor 12 ke II.1: -Rp 1.000.000 (SK 7/2024)
    Belanja nomor 6: Rp 3.000.000 (2024-03-05, bukti KW-A, dibatalkan nomor 7)
    Belanja nomor 8: Rp 30.000.000 (2024-03-05, bukti KW-A)
      Pengembalian nomor 9: -Rp 500.000 (2024-03-05, bukti STS-1, dibatalkan nomor 10)
      Pengembalian nomor 11: -Rp 250.000 (2024-03-05, bukti STS-1)
    Sisa: Rp 8.130.000"""
    )
    (baris,) = hasil.baris
    assert [b.bersih_rupiah for b in baris.belanja] == [0, 29_750_000]
    assert (baris.bagian, baris.kegiatan.musyawarah) == ("I", "BA 3/2024")


def test_jejak_seluruhnya_hanya_mendaftar_bukti_yang_berlaku():
    hasil = jejak(LENGKAP, AKHIR_TAHUN)
    assert str(hasil.tabel()) == (
        """\
Jejak pada 2024-12-31, Rp 100.000.000 danais 2024 untuk 34.71.14.1001
Baris      Nomor  Tanggal     Bukti      Rupiah
---------  -----  ----------  -----  ----------
I.1            8  2024-03-05  KW-A   30.000.000
I.1           11  2024-03-05  STS-1    -250.000
I.2           14  2024-05-06  KW-14     450.002
II.1          13  2024-05-06  KW-13   7.300.000
K.1           18  2024-09-09  KW-18  24.000.000
---------  -----  ----------  -----  ----------
Realisasi                            61.500.002"""
    )
    assert hasil.anggaran_rupiah == LENGKAP.anggaran_rupiah
    bukti = [r[3] for r in hasil.tabel().baris]
    assert len(bukti) == len(set(bukti))
    assert "Pergeseran nomor 12 dari I.1: Rp 1.000.000 (SK 7/2024)" in str(hasil.penjelasan())
    assert hasil._repr_html_() == hasil.tabel()._repr_html_()


def test_jejak_tidak_menyebut_penerima():
    hasil = jejak(LENGKAP, AKHIR_TAHUN)
    assert "Aminah" not in f"{hasil} {hasil.tabel()} {hasil.penjelasan()}"


@pytest.mark.parametrize("kode", ["X", 5, ["I.1"]])
def test_jejak_baris_yang_tidak_ada_ditolak(kode):
    assert letak_galat(jejak, LENGKAP, AKHIR_TAHUN, kode) == [("AG-064", "kode_baris")]
    assert letak_galat(jejak, berpagu().buku, HARI, "I.1") == [("AG-064", "kode_baris")]
    assert jejak(berencana().buku, HARI, "I.1").realisasi_rupiah == 0
