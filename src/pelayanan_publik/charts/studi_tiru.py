"""A plan in a picture: who is at what, from when to when."""

from __future__ import annotations

from datetime import timedelta

import altair as alt

from pelayanan_publik.charts.bingkai import bingkai
from pelayanan_publik.core.units import pastikan
from pelayanan_publik.studi_tiru.rencana.jadwal import JadwalAdopsi


def gambar_jadwal_adopsi(jadwal: JadwalAdopsi) -> alt.Chart:
    """A bar for each activity, from its first day to the end of its last, coloured by owner."""
    pastikan(jadwal=(jadwal, JadwalAdopsi))
    milik = {k.kode: k for k in jadwal.rencana.kegiatan}
    baris = [
        {
            "kegiatan": f"{b.kegiatan} {milik[b.kegiatan].uraian}",
            "mulai": b.mulai.isoformat(),
            "sampai": (b.selesai + timedelta(1)).isoformat(),
            "penanggung jawab": milik[b.kegiatan].penanggung_jawab,
            "sebab": b.sebab,
        }
        for b in sorted(jadwal.baris, key=lambda b: (b.mulai, b.selesai, b.kegiatan))
    ]
    gambar: alt.Chart = (
        bingkai(baris, f"Jadwal {jadwal.rencana.kode}")
        .mark_bar(height=14)
        .encode(
            x=alt.X(
                "mulai:T",
                title=None,
                axis=alt.Axis(format="%m/%Y", labelOverlap="greedy", labelSeparation=8),
            ),
            x2="sampai:T",
            y=alt.Y("kegiatan:N", title=None, sort=None, axis=alt.Axis(labelLimit=320)),
            color=alt.Color("penanggung jawab:N", title=None, legend=alt.Legend(labelLimit=260)),
            tooltip=["kegiatan:N", "mulai:T", "sampai:T", "penanggung jawab:N", "sebab:N"],
        )
    )
    return gambar
