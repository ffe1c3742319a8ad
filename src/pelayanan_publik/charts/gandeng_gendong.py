"""Orders of a month in pictures: what each group got, by the way in which they were given out."""

from __future__ import annotations

import altair as alt

from pelayanan_publik.charts.bingkai import bingkai
from pelayanan_publik.core.units import pastikan, tulis_kata
from pelayanan_publik.gandeng_gendong.pemerataan.hasil import PerbandinganPemerataan

_RIBU = alt.Axis(labelExpr="replace(format(datum.value / 1e3, ',.0f'), ',', '.')")


def gambar_pemerataan(perbandingan: PerbandinganPemerataan) -> alt.Chart:
    """Value per member of every group, from the least to the most; a line for each way.

    A flat line is even; one that lies on the ground and then rises is not.
    """
    pastikan(perbandingan=(perbandingan, PerbandinganPemerataan))
    cara = [tulis_kata(h.cara) for h in perbandingan.hasil]
    baris = [
        {"urutan": i, "cara": nama, "kelompok": b.kelompok, "rupiah": float(b.per_anggota)}
        for nama, h in zip(cara, perbandingan.hasil, strict=True)
        for i, b in enumerate(sorted(h.bagian, key=lambda b: (b.per_anggota, b.kelompok)), 1)
    ]
    gambar: alt.Chart = (
        bingkai(baris, "Nilai pesanan per anggota (pilihan rancangan)")
        .mark_line(interpolate="step-after")
        .encode(
            x=alt.X("urutan:Q", title="Kelompok, dari yang paling sedikit"),
            y=alt.Y("rupiah:Q", title="Ribu rupiah per anggota", axis=_RIBU),
            color=alt.Color("cara:N", title="Cara", sort=cara),
            tooltip=["cara:N", "kelompok:N", "rupiah:Q"],
        )
    )
    return gambar
