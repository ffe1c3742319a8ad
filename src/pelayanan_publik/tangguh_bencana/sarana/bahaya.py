"""The hazard scale: likelihood and impact as one number, with its formula in the name.

Worksheets head the column "likelihood x impact" and fill it with the sum. So there is no
`skala_bahaya`: there is one that adds and one that multiplies, the bands are yours, and a
printed ranking is held against both, row by row.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

import attrs

from pelayanan_publik.core.errors import Pengumpul, angkat, galat_ganda
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_positif,
    galat_teks,
    positif,
    tulis_kata,
)
from pelayanan_publik.tangguh_bencana.errors import (
    GolonganTidakMencakup,
    GolonganTidakNaik,
    NilaiDiLuarSkala,
)
from pelayanan_publik.tangguh_bencana.sarana.baris import baca_baris
from pelayanan_publik.tangguh_bencana.sarana.pilihan import RumusBahaya


@attrs.frozen(field_transformer=sekaligus)
class GolonganBahaya:
    """A band: its name, and the highest value that is still in it."""

    sebutan: str = attrs.field(validator=berisi)
    sampai: int = attrs.field(validator=positif)


@attrs.frozen
class SkalaBahaya:
    """A hazard on a scale: what went in, the value, and the band it falls in."""

    kemungkinan: int
    dampak: int
    tertinggi: int
    rumus: RumusBahaya
    daftar_golongan: tuple[GolonganBahaya, ...]

    @property
    def nilai(self) -> int:
        return self.rumus.nilai(self.kemungkinan, self.dampak)

    @property
    def golongan(self) -> GolonganBahaya:
        """The first band that reaches up to the value."""
        return next(g for g in self.daftar_golongan if self.nilai <= g.sampai)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Skala bahaya menurut {tulis_kata(self.rumus)}",
            f"{self.nilai}, {self.golongan.sebutan}",
            (
                Penjelasan("Kemungkinan", f"{self.kemungkinan} dari {self.tertinggi}"),
                Penjelasan("Dampak", f"{self.dampak} dari {self.tertinggi}"),
                Penjelasan(
                    "Golongan, diberikan",
                    "; ".join(f"{g.sebutan} sampai {g.sampai}" for g in self.daftar_golongan),
                ),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def skala_bahaya_jumlah(
    *,
    kemungkinan: int,
    dampak: int,
    tertinggi: int,
    golongan: Iterable[GolonganBahaya | tuple[Any, ...]],
) -> SkalaBahaya:
    """Likelihood plus impact, each from 1 to `tertinggi`, and the band of the sum.

    >>> golongan = [("rendah", 3), ("sedang", 5), ("tinggi", 8)]
    >>> angin = skala_bahaya_jumlah(kemungkinan=4, dampak=2, tertinggi=4, golongan=golongan)
    >>> angin.nilai, angin.golongan.sebutan
    (6, 'tinggi')
    """
    return _skala(RumusBahaya.JUMLAH, kemungkinan, dampak, tertinggi, golongan)


def skala_bahaya_kali(
    *,
    kemungkinan: int,
    dampak: int,
    tertinggi: int,
    golongan: Iterable[GolonganBahaya | tuple[Any, ...]],
) -> SkalaBahaya:
    """Likelihood times impact, each from 1 to `tertinggi`, and the band of the product.

    >>> golongan = [("rendah", 4), ("sedang", 8), ("tinggi", 16)]
    >>> angin = skala_bahaya_kali(kemungkinan=4, dampak=2, tertinggi=4, golongan=golongan)
    >>> angin.nilai, angin.golongan.sebutan
    (8, 'sedang')
    """
    return _skala(RumusBahaya.KALI, kemungkinan, dampak, tertinggi, golongan)


def _skala(
    rumus: RumusBahaya,
    kemungkinan: int,
    dampak: int,
    tertinggi: int,
    golongan: Iterable[GolonganBahaya | tuple[Any, ...]],
) -> SkalaBahaya:
    kumpul = Pengumpul()
    puncak = galat_positif(tertinggi, "tertinggi")
    kumpul.tambah(puncak)
    for path, nilai in (("kemungkinan", kemungkinan), ("dampak", dampak)):
        galat = galat_positif(nilai, path)
        if galat is None and puncak is None and nilai > tertinggi:
            galat = NilaiDiLuarSkala(nilai, path=path, tertinggi=tertinggi)
        kumpul.tambah(galat)
    sebelum = len(kumpul.galat)
    daftar = tuple(satu for _, satu in baca_baris(kumpul, GolonganBahaya, golongan, "golongan"))
    if len(kumpul.galat) == sebelum:
        batas = tuple(g.sampai for g in daftar)
        if not daftar or any(a >= b for a, b in pairwise(batas)):
            kumpul.tambah(GolonganTidakNaik(batas, path="golongan"))
        elif puncak is None and batas[-1] < rumus.nilai(tertinggi, tertinggi):
            kumpul.tambah(
                GolonganTidakMencakup(
                    batas[-1], path="golongan", tertinggi=rumus.nilai(tertinggi, tertinggi)
                )
            )
    kumpul.tuntas()
    return SkalaBahaya(kemungkinan, dampak, tertinggi, rumus, daftar)


# --- a printed ranking ---------------------------------------------------------------------------


@attrs.frozen
class PeringkatTercetak:
    """A row of a printed ranking: likelihood, impact, and the total it prints.

    >>> [rumus.value for rumus in PeringkatTercetak("Banjir", 3, 1, 4).menurut]
    ['jumlah']
    """

    ancaman: str
    kemungkinan: int
    dampak: int
    tercetak: int

    def __attrs_post_init__(self) -> None:
        cacah = ("kemungkinan", "dampak", "tercetak")
        salah = (galat_positif(getattr(self, nama), nama) for nama in cacah)
        angkat(filter(None, (galat_teks(self.ancaman, "ancaman"), *salah)))

    @property
    def menurut(self) -> tuple[RumusBahaya, ...]:
        """The formulas that give the printed total: none, one, or both (2 and 2)."""
        return tuple(
            r for r in RumusBahaya if r.nilai(self.kemungkinan, self.dampak) == self.tercetak
        )


@attrs.frozen
class PeriksaPeringkat:
    """A printed ranking against both formulas."""

    baris: tuple[PeringkatTercetak, ...]

    @property
    def rumus(self) -> tuple[RumusBahaya, ...]:
        """The formulas that give every row; none where the sheet follows no rule throughout."""
        return tuple(r for r in RumusBahaya if self.baris and not self.melanggar(r))

    def melanggar(self, rumus: RumusBahaya) -> tuple[PeringkatTercetak, ...]:
        """The rows whose total this formula does not give."""
        return tuple(b for b in self.baris if rumus not in b.menurut)

    @property
    def tanpa_rumus(self) -> tuple[PeringkatTercetak, ...]:
        """The rows whose total neither formula gives."""
        return tuple(b for b in self.baris if not b.menurut)

    def penjelasan(self) -> Penjelasan:
        kata = ", ".join(map(tulis_kata, self.rumus)) or "tidak ada satu rumus untuk semua baris"
        return Penjelasan(
            "Rumus peringkat yang tercetak",
            kata,
            tuple(
                Penjelasan(
                    f"Menurut {tulis_kata(rumus)}",
                    f"{len(self.baris) - len(langgar)} dari {len(self.baris)} baris",
                    catatan=f"melanggar: {', '.join(b.ancaman for b in langgar)}"
                    if langgar
                    else "",
                )
                for rumus in RumusBahaya
                for langgar in [self.melanggar(rumus)]
            ),
        )

    def tabel(self) -> Tabel:
        baris: tuple[tuple[str | int, ...], ...] = tuple(
            (
                b.ancaman,
                b.kemungkinan,
                b.dampak,
                b.tercetak,
                *(r.nilai(b.kemungkinan, b.dampak) for r in RumusBahaya),
                ", ".join(map(tulis_kata, b.menurut)) or "–",
            )
            for b in self.baris
        )
        kolom = ("Ancaman", "Kemungkinan", "Dampak", "Tercetak", "Jumlah", "Kali", "Menurut")
        return Tabel("Peringkat ancaman", kolom, baris)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def periksa_peringkat(
    baris: Iterable[PeringkatTercetak | tuple[Any, ...]],
) -> PeriksaPeringkat:
    """Which formula a printed ranking follows, row by row; a hazard stands once.

    >>> cek = periksa_peringkat([("Banjir", 3, 1, 4), ("Longsor", 2, 1, 2)])
    >>> cek.rumus, [b.ancaman for b in cek.melanggar(RumusBahaya.JUMLAH)]
    ((), ['Longsor'])
    """
    kumpul = Pengumpul()
    terbaca = baca_baris(kumpul, PeringkatTercetak, baris)
    kumpul.tambah(*galat_ganda((f"{letak}.ancaman", satu.ancaman) for letak, satu in terbaca))
    kumpul.tuntas()
    return PeriksaPeringkat(tuple(satu for _, satu in terbaca))
