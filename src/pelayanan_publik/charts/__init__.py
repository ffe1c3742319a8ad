"""Charts of results, as Altair specifications (extra `charts`). They draw; they write no file.

    gambar_pembagian  rules of sharing side by side
    gambar_pilihan    what each recipient gets for its money
    gambar_realisasi  budget and realisation by RAB line

A chart shows itself in a notebook; `.save("nama.png")` is the caller's own step.
"""

from pelayanan_publik.charts.anggaran import gambar_pembagian, gambar_pilihan, gambar_realisasi

__all__ = ["gambar_pembagian", "gambar_pilihan", "gambar_realisasi"]
