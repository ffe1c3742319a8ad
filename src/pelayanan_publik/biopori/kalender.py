"""When a household fills and harvests its holes, so that one rests while another takes waste.

Each day's waste goes into the hole that is being filled; what does not fit opens the hole
that has been empty longest, and of several the one with the lower number (as `lubang_berikut`
has it). A full hole composts for its days, is harvested on the morning of the day it is ripe,
and stands empty again. What finds no hole is told, day by day: that is the sign that the
household needs one more.
"""

from __future__ import annotations

from datetime import date, timedelta
from heapq import heappop, heappush

import attrs

from pelayanan_publik.biopori.errors import KalenderTerlaluPanjang
from pelayanan_publik.biopori.model import KodePeringatan, Peringatan
from pelayanan_publik.biopori.parameters.lubang import LUBANG_PER_RUMAH
from pelayanan_publik.biopori.parameters.parameter import terkini
from pelayanan_publik.biopori.reduksi import banyak_hari
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, galat_positif, tulis_ribuan
from pelayanan_publik.core.validity import Masa, tambah_hari

GILIRAN_PALING_BANYAK = 1_000_000
"""A calendar that could have more turns is refused: its figures cannot be meant."""


@attrs.frozen
class GiliranLubang:
    """One turn of a hole: filled from a day to a day, composting, ripe on a day."""

    lubang: int
    """1, 2, 3, … in the household."""
    mulai: date
    penuh: date | None
    """The day its last waste went in; None while there is room."""
    matang: date | None
    isi_gram: int


@attrs.frozen
class HariTanpaTempat:
    """A day on which waste found no hole."""

    tanggal: date
    sisa_gram: int
    """What was left over."""


@attrs.frozen
class KalenderLubang:
    """The turns of a household's holes in a period, and the days on which they were too few."""

    masa: Masa
    banyak_lubang: int
    kapasitas_gram: int
    masukan_gram_per_hari: int
    lama_kompos_hari: int
    giliran: tuple[GiliranLubang, ...]
    tanpa_tempat: tuple[HariTanpaTempat, ...]
    peringatan: tuple[Peringatan, ...]

    @property
    def cukup(self) -> bool:
        """Whether every day's waste found a hole."""
        return not self.tanpa_tempat

    def tabel(self) -> Tabel:
        baris = tuple(
            (
                str(g.lubang),
                str(g.mulai),
                "" if g.penuh is None else str(g.penuh),
                "" if g.matang is None else str(g.matang),
                g.isi_gram,
            )
            for g in self.giliran
        )
        return Tabel(
            f"Kalender isi dan panen {tulis_ribuan(self.banyak_lubang)} lubang; "
            f"tanpa tempat {tulis_ribuan(len(self.tanpa_tempat))} hari",
            ("Lubang", "Mulai diisi", "Penuh", "Panen", "Isi (gram)"),
            baris,
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def kalender_isi_panen(
    *,
    masa: Masa,
    banyak_lubang: int,
    kapasitas_gram: int,
    masukan_gram_per_hari: int,
    lama_kompos_hari: int,
) -> KalenderLubang:
    """The turns of holes that alternate, and the days on which none could take the waste.

    What could have more turns than `GILIRAN_PALING_BANYAK` is refused (BP-015).

    >>> januari = Masa(date(2024, 1, 1), date(2024, 2, 1))
    >>> print(kalender_isi_panen(masa=januari, banyak_lubang=2, kapasitas_gram=3_000,
    ...     masukan_gram_per_hari=200, lama_kompos_hari=15).tabel())
    Kalender isi dan panen 2 lubang; tanpa tempat 0 hari
    Lubang  Mulai diisi  Penuh       Panen       Isi (gram)
    ------  -----------  ----------  ----------  ----------
    1       2024-01-01   2024-01-15  2024-01-30       3.000
    2       2024-01-16   2024-01-30  2024-02-14       3.000
    1       2024-01-31                                  200
    """
    masukan = Masukan()
    hari = 1
    if salah := galat_anggota(masa, Masa, "masa"):
        masukan.tambah(salah)
    else:
        hari = masukan.baca(banyak_hari, "masa", masa, hari)
    isi = {
        "banyak_lubang": banyak_lubang,
        "kapasitas_gram": kapasitas_gram,
        "masukan_gram_per_hari": masukan_gram_per_hari,
        "lama_kompos_hari": lama_kompos_hari,
    }
    masukan.tambah(*(galat_positif(nilai, nama) for nama, nilai in isi.items()))
    if masukan.baik("masa", "lama_kompos_hari"):
        with masukan.di():
            tambah_hari(masa.mulai, hari + lama_kompos_hari, "lama_kompos_hari")
    if not masukan.galat and (banyak := _paling_banyak(hari, **isi)) > GILIRAN_PALING_BANYAK:
        masukan.tambah(
            KalenderTerlaluPanjang(banyak, path="kapasitas_gram", batas=GILIRAN_PALING_BANYAK)
        )
    masukan.tuntas()
    giliran, tanpa_tempat = _jalankan(masa.mulai, hari, **isi)
    return KalenderLubang(
        masa,
        banyak_lubang,
        kapasitas_gram,
        masukan_gram_per_hari,
        lama_kompos_hari,
        giliran,
        tanpa_tempat,
        _bergantian(banyak_lubang),
    )


def _bergantian(banyak_lubang: int) -> tuple[Peringatan, ...]:
    anjuran = terkini(LUBANG_PER_RUMAH)
    if banyak_lubang >= anjuran.nilai:
        return ()
    pesan = f"Dianjurkan {anjuran.nilai} lubang per rumah, agar satu dapat beristirahat."
    message = f"{anjuran.nilai} holes per household are advised, so that one can rest."
    return (Peringatan.dari(KodePeringatan.LUBANG_TIDAK_BERGANTIAN, pesan, message, anjuran),)


def _paling_banyak(
    hari: int,
    banyak_lubang: int,
    kapasitas_gram: int,
    masukan_gram_per_hari: int,
    lama_kompos_hari: int,
) -> int:
    """How many turns there can be: no more than the waste fills, nor than the holes can have."""
    menurut_lubang = -(-hari // lama_kompos_hari) * banyak_lubang
    return min(hari * masukan_gram_per_hari // kapasitas_gram, menurut_lubang) + 1


def _jalankan(
    mulai: date,
    hari: int,
    banyak_lubang: int,
    kapasitas_gram: int,
    masukan_gram_per_hari: int,
    lama_kompos_hari: int,
) -> tuple[tuple[GiliranLubang, ...], tuple[HariTanpaTempat, ...]]:
    giliran: list[GiliranLubang] = []
    tanpa_tempat: list[HariTanpaTempat] = []
    baru = 1
    """The lowest number of a hole that was never opened: empty from the beginning."""
    dipanen: list[tuple[date, int]] = []
    """A heap of the holes that were full: the day on which each is harvested, and its number."""
    lubang, dari, isi = 0, mulai, 0
    """The hole that is being filled (0: none), since when, and what is in it."""
    for tanggal in (mulai + timedelta(days=ke) for ke in range(hari)):
        sisa = masukan_gram_per_hari
        while sisa:
            if not lubang:
                dari, isi = tanggal, 0
                if baru <= banyak_lubang:
                    lubang, baru = baru, baru + 1
                elif dipanen and dipanen[0][0] <= tanggal:
                    lubang = heappop(dipanen)[1]
                else:
                    tanpa_tempat.append(HariTanpaTempat(tanggal, sisa))
                    break
            masuk = min(sisa, kapasitas_gram - isi)
            sisa, isi = sisa - masuk, isi + masuk
            if isi == kapasitas_gram:
                matang = tanggal + timedelta(days=lama_kompos_hari)
                giliran.append(GiliranLubang(lubang, dari, tanggal, matang, isi))
                heappush(dipanen, (matang, lubang))
                lubang = 0
    if lubang:
        giliran.append(GiliranLubang(lubang, dari, None, None, isi))
    return tuple(giliran), tuple(tanpa_tempat)
