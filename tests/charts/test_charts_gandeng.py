"""The chart holds what each group got, from the least to the most, and a renderer accepts it."""

from __future__ import annotations

from itertools import pairwise

import vl_convert

from contoh_gandeng import STANDAR, calon, pesanan
from dunia import kode_galat
from pelayanan_publik import gandeng_gendong as gg
from pelayanan_publik.charts.gandeng_gendong import gambar_pemerataan


def test_pemerataan():
    isi = [calon("A", 5), calon("B", 8), calon("C")], [pesanan(f"P{i}", 30) for i in range(4)]
    hasil = gg.bandingkan_pemerataan(
        [gg.bagi_bergilir(*isi, standar=STANDAR),
         gg.bagi_menurut_kesukaan(*isi, standar=STANDAR, kesukaan={})])  # fmt: skip
    gambar = gambar_pemerataan(hasil)
    assert vl_convert.vegalite_to_png(gambar.to_json()).startswith(b"\x89PNG")
    (baris,) = gambar.to_dict()["datasets"].values()
    for h in hasil.hasil:
        milik = [b for b in baris if b["cara"] == h.cara.value]
        assert all(a["rupiah"] <= b["rupiah"] for a, b in pairwise(milik))
        assert {(b["kelompok"], b["rupiah"]) for b in milik} == {
            (b.kelompok, float(b.per_anggota)) for b in h.bagian}  # fmt: skip


def test_bukan_hasilnya():
    assert kode_galat(gambar_pemerataan, 3) == ["UM-008"]
