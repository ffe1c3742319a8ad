"""Readiness in a picture: on which days which teams can go out."""

from __future__ import annotations

from collections.abc import Mapping

import altair as alt

from pelayanan_publik.charts.bingkai import bingkai
from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.units import galat_anggota, tulis_kata
from pelayanan_publik.core.validity import tambah_hari
from pelayanan_publik.tangguh_bencana.kesiapan.kalender import KalenderKesiapan
from pelayanan_publik.tangguh_bencana.regu import StatusKesiapan

_WARNA = {
    StatusKesiapan.SIAP: "#2e7d5b",
    StatusKesiapan.SIAP_BERSYARAT: "#e3b448",
    StatusKesiapan.TIDAK_SIAP: "#b3423a",
}


def gambar_kalender(kalender: Mapping[str, KalenderKesiapan]) -> alt.Chart:
    """A band of days for each calendar, by name, coloured by status."""
    kumpul = Pengumpul()
    kumpul.tambah(galat_anggota(kalender, Mapping, "kalender"))
    kumpul.tuntas()
    kumpul.tambah(
        *(galat_anggota(k, KalenderKesiapan, f"kalender.{n}") for n, k in kalender.items())
    )
    kumpul.tuntas()
    baris = [
        {
            "nama": nama,
            "mulai": rentang.masa.mulai.isoformat(),
            "sampai": tambah_hari(rentang.masa.mulai, rentang.hari).isoformat(),
            "status": tulis_kata(rentang.status),
            "hari": rentang.hari,
        }
        for nama, satu in kalender.items()
        for rentang in satu.rentang
    ]
    sebutan = [tulis_kata(s) for s in StatusKesiapan]
    warna = alt.Scale(domain=sebutan, range=[_WARNA[s] for s in StatusKesiapan])
    gambar: alt.Chart = (
        bingkai(baris, "Kalender kesiapan")
        .mark_bar(height=16)
        .encode(
            x=alt.X("mulai:T", title=None, axis=alt.Axis(format="%m/%Y")),
            x2="sampai:T",
            y=alt.Y("nama:N", title=None, sort=None, axis=alt.Axis(labelLimit=260)),
            color=alt.Color("status:N", title=None, sort=sebutan, scale=warna),
            tooltip=["nama:N", "mulai:T", "sampai:T", "status:N", "hari:Q"],
        )
    )
    return gambar
