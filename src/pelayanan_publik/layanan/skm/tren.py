"""From one period to the next: what rose, what fell, and whether the two may be compared at all.

Two figures are comparable when they were weighed alike, asked the same elements, and are judged by
the same table. Where they are not, the difference is still shown, with what stands against it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

import attrs

from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import berisi, galat_anggota, galat_teks, tupel
from pelayanan_publik.layanan.errors import PeriodeKurang
from pelayanan_publik.layanan.skm.angka import tulis_desimal
from pelayanan_publik.layanan.skm.ikm import HasilIKM

_PALING_SEDIKIT = 2


@attrs.frozen
class PeriodeIKM:
    """The index of one period, under the period's name."""

    nama: str = attrs.field(validator=berisi)
    hasil: HasilIKM


@attrs.frozen
class SelisihIKM:
    """What changed between two periods."""

    lama: PeriodeIKM
    baru: PeriodeIKM

    @property
    def ikm(self) -> Decimal:
        """The difference of the two printed figures."""
        return self.baru.hasil.ikm - self.lama.hasil.ikm

    @property
    def ikm_penuh(self) -> Fraction:
        """The difference before rounding."""
        return self.baru.hasil.ikm_penuh - self.lama.hasil.ikm_penuh

    @property
    def nrr_per_unsur(self) -> dict[str, Fraction]:
        """By element that both asked, how much its mean changed."""
        lama, baru = self.lama.hasil.nrr_per_unsur, self.baru.hasil.nrr_per_unsur
        return {u: nrr - lama[u] for u, nrr in baru.items() if u in lama}

    @property
    def turun(self) -> tuple[str, ...]:
        """Elements that fell, the deepest first."""
        turun = sorted((nrr, u) for u, nrr in self.nrr_per_unsur.items() if nrr < 0)
        return tuple(u for _, u in turun)

    @property
    def arah(self) -> str:
        """By the unrounded figures: `naik`, `turun` or `tetap`."""
        if not self.ikm_penuh:
            return "tetap"
        return "naik" if self.ikm_penuh > 0 else "turun"

    @property
    def halangan(self) -> tuple[str, ...]:
        """What stands against comparing the two."""
        lama, baru = self.lama.hasil, self.baru.hasil
        semua: list[str] = []
        if lama.bobot.jumlah != baru.bobot.jumlah:
            semua.append(f"bobot {lama.bobot.sebutan} dan {baru.bobot.sebutan}")
        berbeda = sorted(lama.nrr_per_unsur.keys() ^ baru.nrr_per_unsur.keys())
        if berbeda:
            semua.append(f"unsur yang tidak di keduanya: {', '.join(berbeda)}")
        if lama.tabel_mutu != baru.tabel_mutu:
            semua.append("tabel kelas berbeda")
        return tuple(semua)

    @property
    def sebanding(self) -> bool:
        return not self.halangan


@attrs.frozen
class TrenIKM:
    """Several periods, in the order of time."""

    periode: tuple[PeriodeIKM, ...]

    @property
    def selisih(self) -> tuple[SelisihIKM, ...]:
        return tuple(SelisihIKM(lama, baru) for lama, baru in pairwise(self.periode))

    def tabel(self) -> Tabel:
        baris = [_baris(self.periode[0], None)]
        baris += [_baris(s.baru, s) for s in self.selisih]
        kolom = ("Periode", "IKM", "Mutu", "Selisih", "Unsur turun", "Halangan")
        return Tabel("Tren IKM", kolom, tuple(baris), kanan=("IKM", "Selisih"))

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _baris(periode: PeriodeIKM, selisih: SelisihIKM | None) -> tuple[str, ...]:
    ikm = str(periode.hasil.ikm).replace(".", ",")
    kepala = (periode.nama, ikm, periode.hasil.mutu.value)
    if selisih is None:
        return (*kepala, "", "", "")
    beda = tulis_desimal(Fraction(selisih.ikm))
    tanda = "+" if selisih.ikm > 0 else ""
    return (*kepala, tanda + beda, ", ".join(selisih.turun), "; ".join(selisih.halangan))


def tren_ikm(periode: Mapping[str, HasilIKM] | Iterable[tuple[str, HasilIKM]]) -> TrenIKM:
    """The index over periods, given by name in the order of time.

    >>> from datetime import date
    >>> from pelayanan_publik.layanan.skm.survei import hitung_ikm
    >>> satu = hitung_ikm({"biaya": 3.2, "waktu": 3.0}, pada=date(2023, 12, 31))
    >>> dua = hitung_ikm({"biaya": 3.4, "waktu": 2.9}, "0.5", pada=date(2024, 12, 31))
    >>> (selisih,) = tren_ikm({"2023": satu, "2024": dua}).selisih
    >>> selisih.arah, str(selisih.ikm), selisih.turun, selisih.sebanding
    ('naik', '1.25', ('waktu',), True)
    """
    pasangan: tuple[Any, ...] = tupel(
        list(periode.items()) if isinstance(periode, Mapping) else periode
    )
    masukan = Masukan()
    masukan.tambah(galat_anggota(pasangan, tuple, "periode"))
    masukan.tuntas()
    for i, satu in enumerate(pasangan):
        masukan.tambah(galat_anggota(satu, tuple, f"periode[{i}]"))
        if isinstance(satu, tuple):
            nama, hasil = (*satu, None, None)[:2]
            masukan.tambah(
                galat_teks(nama, f"periode[{i}].nama"),
                galat_anggota(hasil, HasilIKM, f"periode[{i}].hasil"),
            )
    if len(pasangan) < _PALING_SEDIKIT:
        masukan.tambah(PeriodeKurang(len(pasangan), path="periode"))
    masukan.tuntas()
    return TrenIKM(tuple(PeriodeIKM(nama, hasil) for nama, hasil in pasangan))
