"""A pagu in pictures: how it is shared, what it buys, and how far it is spent."""

from __future__ import annotations

import altair as alt

from pelayanan_publik.anggaran.pembagian.hasil import PerbandinganBagi
from pelayanan_publik.anggaran.pilihan.hasil import HasilPilihan
from pelayanan_publik.anggaran.reports import LaporanRealisasi
from pelayanan_publik.charts.bingkai import bingkai
from pelayanan_publik.core.units import pastikan, tulis_rupiah

_LEBAR_LABEL = 260
_JUTA = alt.Axis(labelExpr="replace(format(datum.value / 1e6, ',.0f'), ',', '.')")


def gambar_pembagian(perbandingan: PerbandinganBagi) -> alt.Chart:
    """Bars of rupiah by recipient, one for each rule, in the order in which the rules came."""
    pastikan(perbandingan=(perbandingan, PerbandinganBagi))
    aturan = [h.aturan.nama for h in perbandingan.hasil]
    baris = [
        {"penerima": b.kode, "aturan": h.aturan.nama, "rupiah": b.rupiah}
        for h in perbandingan.hasil
        for b in h.bagian
    ]
    pagu = tulis_rupiah(perbandingan.hasil[0].pagu)
    gambar: alt.Chart = (
        bingkai(baris, f"Perbandingan pembagian {pagu}")
        .mark_bar()
        .encode(
            x=alt.X("penerima:N", title=None, sort=None, axis=alt.Axis(labelAngle=0)),
            xOffset=alt.XOffset("aturan:N", sort=aturan),
            y=alt.Y("rupiah:Q", title="Juta rupiah", axis=_JUTA),
            color=alt.Color("aturan:N", title="Aturan", sort=aturan),
            tooltip=["penerima:N", "aturan:N", "rupiah:Q"],
        )
    )
    return gambar


def gambar_pilihan(hasil: HasilPilihan) -> alt.Chart:
    """Bars of rupiah by recipient, stacked by what is bought."""
    pastikan(hasil=(hasil, HasilPilihan))
    baris = [
        {
            "penerima": b.kode,
            "butir": r.kode,
            "urutan": i,
            "unit": r.jumlah,
            "rupiah": r.biaya_rupiah,
            "manfaat": r.manfaat,
        }
        for b in hasil.baris
        for i, r in enumerate(b.rincian)
        if r.jumlah
    ]
    gambar: alt.Chart = (
        bingkai(baris, f"Pilihan di bawah pagu {tulis_rupiah(hasil.pagu_rupiah)}")
        .mark_bar()
        .encode(
            x=alt.X("rupiah:Q", title="Juta rupiah", axis=_JUTA),
            y=alt.Y("penerima:N", title=None, sort=None),
            color=alt.Color("butir:N", title="Butir", sort=None),
            order=alt.Order("urutan:Q"),
            tooltip=["penerima:N", "butir:N", "unit:Q", "rupiah:Q", "manfaat:Q"],
        )
    )
    return gambar


def gambar_realisasi(laporan: LaporanRealisasi) -> alt.LayerChart | alt.FacetChart:
    """By RAB line a pale bar of budget, and on it the bar of what was spent."""
    pastikan(laporan=(laporan, LaporanRealisasi))
    baris = [
        {
            "baris": f"{b.kode} {b.uraian}",
            "anggaran": b.anggaran_rupiah,
            "realisasi": b.realisasi_rupiah,
        }
        for bagian in laporan.bagian
        for b in bagian.baris
    ]
    judul = f"Realisasi pada {laporan.pada}, {laporan.pagu}"
    dasar = bingkai(baris, judul).encode(
        y=alt.Y("baris:N", title=None, sort=None, axis=alt.Axis(labelLimit=_LEBAR_LABEL)),
        tooltip=["baris:N", "anggaran:Q", "realisasi:Q"],
    )
    anggaran = dasar.mark_bar(color="#d5dde5").encode(
        x=alt.X("anggaran:Q", title="Juta rupiah: anggaran (pucat) dan realisasi", axis=_JUTA)
    )
    realisasi = dasar.mark_bar(color="#1f6f8b", size=8).encode(x="realisasi:Q")
    return alt.layer(anggaran, realisasi)
