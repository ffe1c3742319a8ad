"""Who sits where, when not everything can be had: the best seating, by four wishes in order.

    1.  as many required seats filled as can be
    2.  then as many seats as can be that hold somebody for whom nothing recommended is missing
    3.  then as many of the other seats as can be
    4.  and of all those ways one that spends the least versatile people

Each wish is given a price that outweighs all later ones together; an empty seat is filled by
nobody, who costs what the seat is worth. The cheapest plan is then the best seating.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from pelayanan_publik.tangguh_bencana.kesiapan.papan import Pasangan
from pelayanan_publik.tangguh_bencana.kesiapan.penugasan import tugaskan

Isi: TypeAlias = dict[tuple[Pasangan, int], int]
"""By class and kind of seat, how many sit there."""


def tempatkan(permintaan: Sequence[int], wajib: int, kelas: Mapping[Pasangan, int]) -> Isi:
    """The best seating: `permintaan[r]` seats of kind r, `wajib` the kinds to be filled.

    A class is `(boleh, sempurna)`: what its people may fill, and where they lack nothing. The
    order of `kelas` does not matter.

    >>> tempatkan((1, 1), 0b01, {(0b11, 0b10): 1, (0b01, 0b01): 1})
    {((1, 1), 0): 1, ((3, 2), 1): 1}
    """
    jenis, kursi = range(len(permintaan)), sum(permintaan)
    kosong = kursi * len(permintaan) + 1
    kurang = kosong * (kursi + 1)
    kosong_wajib = kurang * (kursi + 1)
    urut = sorted((k for k in kelas if k[0]), key=lambda k: (k[0].bit_count(), k))
    biaya = [
        [
            k[0].bit_count() + (0 if k[1] >> r & 1 else kurang) if k[0] >> r & 1 else None
            for r in jenis
        ]
        for k in urut
    ]
    tanpa_orang = [kurang + (kosong_wajib if wajib >> r & 1 else kosong) for r in jenis]
    banyak = [min(kelas[k], kursi) for k in urut]
    rencana = tugaskan(permintaan, [*banyak, kursi], [*biaya, tanpa_orang])
    return {(urut[k], r): n for k, r, n in rencana.isi if k < len(urut)}
