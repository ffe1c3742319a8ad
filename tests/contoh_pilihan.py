"""One object of every type of choosing that goes over the wire."""

from __future__ import annotations

from pelayanan_publik.anggaran.pilihan.butir import Butir, Jenjang, PenerimaButir
from pelayanan_publik.anggaran.pilihan.hitung import pilih


def contoh_pilihan() -> list[object]:
    lubang = Butir("lubang", 75_000, (Jenjang(10, 400), Jenjang(20, 250)), minimum=2, batas=25)
    takakura = Butir("takakura", 150_000, (Jenjang(5, 900),))
    rw = (
        PenerimaButir("RW 01", (lubang, takakura)),
        PenerimaButir("RW 02", (lubang,), lantai=4_500, batas_biaya=1_200_000),
    )
    hasil = pilih(rw, pagu=2_000_000, satuan_manfaat="gram/hari")
    lantai, berikut, baris = hasil.harga_lantai, hasil.berikut, hasil.baris[0]
    assert lantai is not None
    assert berikut is not None
    return [
        lubang.jenjang[0],
        lubang,
        *rw,
        berikut,
        baris.rincian[0],
        baris,
        lantai.per_penerima[0],
        lantai,
        hasil,
    ]
