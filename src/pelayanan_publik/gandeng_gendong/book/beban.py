"""What an order takes of its group: room on the day of delivery, and value in the round.

Every step of an order replaces one card by another; what the old one took is given back and what
the new one takes is added. So the registers cannot drift from the cards.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.book import Perubahan
from pelayanan_publik.gandeng_gendong.book.state import (
    BukuGandengGendong,
    KartuKelompok,
    KartuPesanan,
)
from pelayanan_publik.gandeng_gendong.errors import KapasitasTerlampaui


def ganti_kartu(buku: BukuGandengGendong, lama: KartuPesanan, baru: KartuPesanan) -> Perubahan:
    """The card after a step, and the registers that follow it."""
    kelompok: dict[str, KartuKelompok] = {}
    terpakai: dict[tuple[str, date], int] = {}
    for kartu, tanda in ((lama, -1), (baru, 1)):
        if not kartu.mengikat:
            continue
        satu = kelompok.get(kartu.kelompok) or buku.kelompok[kartu.kelompok]
        kunci = kartu.kelompok, kartu.isi.untuk
        porsi = terpakai.get(kunci, buku.terpakai.get(kunci, 0))
        terpakai[kunci] = porsi + tanda * kartu.isi.porsi
        tingkat = satu.tingkat
        if kartu.putaran == buku.putaran:
            tingkat += tanda * Fraction(kartu.nilai_rupiah, kartu.anggota)
        kelompok[satu.kode] = attrs.evolve(satu, tingkat=tingkat)
    for (kode, hari), porsi in terpakai.items():
        kapasitas = buku.kelompok[kode].kapasitas_porsi
        if porsi > max(kapasitas, buku.terpakai.get((kode, hari), 0)):
            raise KapasitasTerlampaui(
                porsi, path="pesanan", kelompok=kode, tanggal=hari, kapasitas=kapasitas
            )
    return {"pesanan": {baru.isi.kode: baru}, "kelompok": kelompok, "terpakai": terpakai}


def tingkat_masuk(buku: BukuGandengGendong, kartu: KartuKelompok) -> Fraction:
    """The level at which a group comes in, or comes back: not below the lowest that is there.

    So nobody catches up with years in which he was away; and nobody loses what he had.
    """
    hadir = [k.tingkat for k in buku.kelompok.values() if k.hadir and k.kode != kartu.kode]
    return max(kartu.tingkat, min(hadir, default=kartu.tingkat))
