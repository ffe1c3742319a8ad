"""The chart holds every activity of the schedule with its days, and a renderer accepts it."""

from __future__ import annotations

from datetime import date, timedelta

import vl_convert

from contoh_studi_tiru import rencana_lengkap
from dunia import kode_galat
from pelayanan_publik import studi_tiru as st
from pelayanan_publik.charts.studi_tiru import gambar_jadwal_adopsi


def test_jadwal():
    jadwal = st.susun_jadwal_adopsi(rencana_lengkap())
    gambar = gambar_jadwal_adopsi(jadwal)
    assert vl_convert.vegalite_to_png(gambar.to_json()).startswith(b"\x89PNG")
    (baris,) = gambar.to_dict()["datasets"].values()
    ada = {b["kegiatan"].split()[0]: b for b in baris}
    assert len(ada) == len(baris) == len(jadwal.baris)
    for b in jadwal.baris:
        satu = ada[b.kegiatan]
        sampai = date.fromisoformat(satu["sampai"]) - timedelta(1)
        assert (date.fromisoformat(satu["mulai"]), sampai) == (b.mulai, b.selesai)
    assert [b["mulai"] for b in baris] == sorted(b["mulai"] for b in baris)


def test_bukan_jadwal():
    assert kode_galat(gambar_jadwal_adopsi, 3) == ["UM-008"]
