"""Who can serve an order: every reason alone, and all of them together."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest

from contoh_gandeng import HARI, STANDAR, calon, pesanan
from dunia import kode_galat
from pelayanan_publik import gandeng_gendong as gg
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.gandeng_gendong.pemerataan.giliran import Dapur

A = gg.AlasanTidakLayak
SANKSI = gg.SebabTidakLayak(A.SANKSI, "pinjam nama")


def sebab(c, p, **isi):
    hasil = gg.kelayakan_pesanan(p, [c], standar=STANDAR, **isi)
    return [s.alasan for s in hasil.calon[0].sebab]


@pytest.mark.parametrize(
    ("kelompok", "minta", "isi", "alasan"),
    [
        (calon(), pesanan(), {}, []),
        (calon(tenggat=3), pesanan(untuk=3), {}, []),
        (calon(tenggat=4), pesanan(untuk=3), {}, [A.TERLALU_MENDADAK]),
        (calon(tenggat=3), pesanan(untuk=3), {"pada": HARI + timedelta(1)}, [A.TERLALU_MENDADAK]),
        (calon(harga=17_500), pesanan(), {}, []),
        (calon(harga=17_501), pesanan(), {}, [A.HARGA_DI_ATAS_STANDAR]),
        (calon(harga=None), pesanan(), {}, [A.TANPA_PRODUK]),
        (calon(), pesanan(jenis="nasi"), {}, [A.TANPA_PRODUK]),
        (calon(kapasitas=40), pesanan(porsi=40), {}, []),
        (calon(kapasitas=40), pesanan(porsi=41), {}, [A.KAPASITAS_KURANG]),
        (calon(), pesanan(porsi=40), {"terpakai": {"A": 60}}, []),
        (calon(), pesanan(porsi=40), {"terpakai": {"A": 61}}, [A.KAPASITAS_KURANG]),
        (calon(), pesanan(porsi=1), {"terpakai": {"A": 200}}, [A.KAPASITAS_KURANG]),
        (calon(halangan=[SANKSI]), pesanan(), {}, [A.SANKSI]),
        (calon(kapasitas=1, tenggat=9, harga=20_000, halangan=[SANKSI]), pesanan(), {},
         [A.SANKSI, A.HARGA_DI_ATAS_STANDAR, A.TERLALU_MENDADAK, A.KAPASITAS_KURANG]),
    ],
)  # fmt: skip
def test_setiap_alasan(kelompok, minta, isi, alasan):
    assert sebab(kelompok, minta, **isi) == alasan
    if not isi:
        dapur = Dapur([kelompok])
        assert (dapur.pertama(["A"], minta, 17_500) is not None) == (not alasan)
        if alasan:
            assert [b.alasan for b in dapur.tolak(minta, 17_500).ringkasan] == alasan


def test_ringkasan_dan_penjelasan():
    hasil = gg.kelayakan_pesanan(
        pesanan(porsi=60), [calon("A", kapasitas=50, tenggat=9), calon("B"), calon("C", tenggat=5)],
        standar=STANDAR)  # fmt: skip
    assert hasil.layak == ("B",)
    assert [(b.alasan.value, b.kelompok) for b in hasil.ringkasan] == [
        ("terlalu_mendadak", 2), ("kapasitas_kurang", 1)]  # fmt: skip
    assert "1 dari 3 kelompok" in str(hasil.penjelasan())
    assert "perlu 5" in hasil._repr_html_()
    assert str(hasil.calon[1]) == "B: layak"


@pytest.mark.parametrize(
    ("kerja", "kode"),
    [
        (lambda: gg.kelayakan_pesanan(1, 2, standar=3), ["UM-008"] * 3),
        (lambda: gg.kelayakan_pesanan(pesanan(), [calon(), calon()], standar=STANDAR), ["UM-015"]),
        (lambda: gg.kelayakan_pesanan(pesanan(), [calon()], standar=STANDAR, pada="x"), ["UM-007"]),
        (
            lambda: gg.kelayakan_pesanan(pesanan(), [calon()], standar=STANDAR, terpakai=3),
            ["UM-008"],
        ),
        (
            lambda: gg.kelayakan_pesanan(pesanan(), [calon()], standar=STANDAR, terpakai={"A": -1}),
            ["UM-003"],
        ),
        (
            lambda: gg.kelayakan_pesanan(pesanan(jenis="kue"), [calon()], standar=STANDAR),
            ["GG-031"],
        ),
        (lambda: pesanan(porsi=0), ["UM-002"]),
        (lambda: pesanan(porsi=True, pemesan=""), ["UM-004", "UM-001"]),
        (lambda: pesanan(untuk=-1), ["GG-030"]),
        (lambda: gg.PesananKonsumsi("P", "D", "snack", 1, "kemarin", HARI), ["UM-007"]),
        (lambda: pesanan(saluran="aplikasi"), ["UM-008"]),
        (lambda: calon(anggota=0, kapasitas=-1, tenggat=1.5), ["UM-002", "UM-003", "UM-001"]),
        (lambda: calon(halangan=["sakit"]), ["UM-008"]),
        (lambda: gg.CalonKelompok("A", 5, 9, 1, [gg.ProdukKelompok("snack", 1)] * 2), ["UM-015"]),
        (lambda: gg.ProdukKelompok("", 1.5), ["UM-004", "UM-001"]),
        (lambda: gg.StandarHarga([3]), ["UM-008"]),
        (lambda: gg.StandarHarga(STANDAR.daftar * 2), ["UM-011", "UM-011"]),
        (lambda: STANDAR.pada("snack", "x"), ["UM-007"]),
        (lambda: STANDAR.pada("snack", date(2025, 1, 1)), ["GG-031"]),
        (lambda: gg.HargaStandar("snack", 0, 3, ""), ["UM-002", "UM-008", "UM-004"]),
    ],
)
def test_masukan_buruk(kerja, kode):
    assert kode_galat(kerja) == kode


def test_harga_standar_berganti_menurut_hari_pengiriman():
    lama, baru = (
        gg.HargaStandar("snack", r, Masa(date(t, 1, 1), date(t + 1, 1, 1)), f"contoh {t}")
        for r, t in ((10_000, 2023), (17_500, 2024))
    )
    standar = gg.StandarHarga([lama, baru])
    akhir_tahun = attrs.evolve(pesanan(), dipesan=date(2023, 12, 30), untuk=date(2024, 1, 2))
    assert gg.kelayakan_pesanan(akhir_tahun, [calon()], standar=standar).layak == ("A",)
    assert standar.pada("snack", date(2023, 12, 31)).rupiah == 10_000
