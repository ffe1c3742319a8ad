"""One object of every type of the sharing rules, for the tests that go over all types."""

from __future__ import annotations

from pelayanan_publik.anggaran.pembagian.aturan import formula, proporsional, rata
from pelayanan_publik.anggaran.pembagian.hitung import bandingkan
from pelayanan_publik.anggaran.pembagian.penerima import Penerima, daftar_penerima
from pelayanan_publik.core.legal import DasarHukum

KOTAGEDE = daftar_penerima(
    {
        "Prenggan": {"penduduk": 11_007, "luas_km2": 0.99},
        "Purbayan": {"penduduk": 10_008, "luas_km2": 0.83},
        "Rejowinangun": {"penduduk": 12_311, "luas_km2": 1.25},
    }
)
"""BPS 2017, by way of docslib 7418451."""


def contoh_bagi() -> list[object]:
    contoh = DasarHukum("Perwal contoh", "Pasal 1")
    rumus = formula(
        "rumus", {"penduduk": 0.75, "luas_km2": 0.25}, dasar_rupiah=50_000_000, dasar=contoh
    )
    bagian = proporsional("penduduk", satuan=1_000, metode="webster", seri="porsi_terbesar")
    penerima = [*KOTAGEDE, Penerima("Semua", {"penduduk": 33_326, "luas_km2": 3.07}, 120_000_000)]
    banding = bandingkan(300_000_000, penerima, [rata(), bagian, rumus])
    return [
        *penerima,
        *(h.aturan for h in banding.hasil),
        *banding.hasil[1].bagian,
        *banding.hasil,
        banding,
    ]
