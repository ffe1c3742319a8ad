"""The charts hold the figures of the results they draw, and a renderer accepts them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import vl_convert

from contoh_realisasi import semua_kejadian
from dunia import kode_galat
from pelayanan_publik import anggaran as ag, tangguh_bencana as tb
from pelayanan_publik.anggaran import reports
from pelayanan_publik.charts import anggaran as charts, tangguh_bencana as kesiapan
from pelayanan_publik.core.validity import Masa

KOTAGEDE = ag.daftar_penerima({"A": {"jiwa": 3}, "B": {"jiwa": 1}})


def baris_di(gambar) -> Iterator[dict]:
    """The rows that travel inside a chart."""
    spek = gambar.to_dict()
    yield from (b for satu in spek["datasets"].values() for b in satu)


def tergambar(gambar) -> None:
    png = vl_convert.vegalite_to_png(gambar.to_json())
    assert png.startswith(b"\x89PNG")


def test_pembagian():
    hasil = ag.bandingkan(1_000_000, KOTAGEDE, [ag.rata(), ag.proporsional("jiwa")])
    gambar = charts.gambar_pembagian(hasil)
    tergambar(gambar)
    assert [(b["penerima"], b["aturan"], b["rupiah"]) for b in baris_di(gambar)] == [
        (satu.kode, h.aturan.nama, satu.rupiah) for h in hasil.hasil for satu in h.bagian
    ]


def test_pilihan():
    lubang = ag.Butir("lubang", 75_000, (ag.Jenjang(10, 400),))
    mahal = ag.Butir("mahal", 10**9, (ag.Jenjang(1, 1),))
    penerima = [ag.PenerimaButir(kode, (lubang, mahal)) for kode in ("RW 2", "RW 1")]
    hasil = ag.pilih(penerima, pagu=1_000_000)
    gambar = charts.gambar_pilihan(hasil)
    tergambar(gambar)
    baris = list(baris_di(gambar))
    assert sum(b["rupiah"] for b in baris) == hasil.biaya_rupiah
    assert sum(b["manfaat"] for b in baris) == hasil.manfaat
    assert {b["butir"] for b in baris} == {"lubang"}


def test_realisasi():
    laporan = reports.realisasi(semua_kejadian().buku, date(2024, 12, 31))
    gambar = charts.gambar_realisasi(laporan)
    tergambar(gambar)
    baris = list(baris_di(gambar))
    assert sum(b["realisasi"] for b in baris) == laporan.jumlah.realisasi_rupiah
    assert len(baris) == sum(len(b.baris) for b in laporan.bagian)


def test_bukan_hasilnya_ditolak():
    for gambar in (charts.gambar_pembagian, charts.gambar_pilihan, charts.gambar_realisasi):
        assert kode_galat(gambar, 5) == ["UM-008"]


# --- readiness ----------------------------------------------------------------------------------


def test_kalender():
    kursus = tb.Kualifikasi(
        "AIR", "Kursus", tb.WujudKualifikasi.SERTIFIKAT_PELATIHAN, [tb.Kemampuan("air")], 12
    )
    syarat = tb.SyaratKeterampilan("air", [kursus.wujud])
    regu = tb.PolaRegu("AIR", "regu air", [tb.Peran("perenang", 1, [syarat])])
    orang = [tb.Relawan("R-1", [kursus.terbitkan(date(2025, 7, 1))])]
    kekuatan = tb.Kekuatan(orang, (), tb.DaftarKualifikasi([kursus]))
    tahun = Masa(date(2026, 1, 1), date(2027, 1, 1))
    kalender = tb.kalender_kesiapan(regu, kekuatan, tahun)
    gambar = kesiapan.gambar_kalender({"Regu air": kalender})
    tergambar(gambar)
    baris = list(baris_di(gambar))
    assert [(b["mulai"], b["sampai"], b["status"], b["hari"]) for b in baris] == [
        ("2026-01-01", "2026-07-01", "siap", 181),
        ("2026-07-01", "2027-01-01", "tidak siap", 184),
    ]
    assert kode_galat(kesiapan.gambar_kalender, [kalender]) == ["UM-008"]
    assert kode_galat(kesiapan.gambar_kalender, {"a": 1, "b": None}) == ["UM-008", "UM-008"]
