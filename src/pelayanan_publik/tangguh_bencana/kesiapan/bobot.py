"""What can be done for readiness, and what each deed weighs.

    perbarui   somebody held the qualification before, and it expired
    latih      somebody never held it: training, or an examination
    rekrut     somebody new joins; what the seat asks for is then trained
    periksa    an item that only waits for its inspection is inspected
    beli       an item is bought

Unless told otherwise each weighs one, so that the smallest set is the one of fewest deeds. With
weights in days or rupiah it is the shortest or the cheapest.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import Galat, angkat, galat_ganda
from pelayanan_publik.core.masukan import sekaligus, terbaca, ukuran_tak_negatif
from pelayanan_publik.core.units import (
    berisi,
    pilihan,
    semua_anggota,
    tulis_kata,
    tulis_ribuan,
    tupel,
)
from pelayanan_publik.tangguh_bencana.errors import BobotTidakDikenal


class JenisTindakan(StrEnum):
    """A kind of deed."""

    PERBARUI = "perbarui"
    LATIH = "latih"
    REKRUT = "rekrut"
    PERIKSA = "periksa"
    BELI = "beli"


_SATU = Fraction(1)


@attrs.frozen(field_transformer=sekaligus)
class BobotKhusus:
    """The weight of one kind of deed on one qualification, or on one kind of item."""

    jenis: JenisTindakan = attrs.field(validator=pilihan(JenisTindakan))
    kode: str = attrs.field(validator=berisi)
    """The code of the qualification, or the kind of item."""
    bobot: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)

    def __attrs_post_init__(self) -> None:
        if self.jenis is JenisTindakan.REKRUT:
            raise BobotTidakDikenal(self.kode, path="kode", jenis=self.jenis.value, ada=())


@attrs.frozen(field_transformer=sekaligus)
class Bobot:
    """What each kind of deed weighs, and what is different for single things.

    >>> hari = Bobot(latih=5, khusus=[BobotKhusus(JenisTindakan.LATIH, "SAR-AIR", 7.5)])
    >>> print(hari.dari(JenisTindakan.LATIH, "SAR-AIR"), hari.dari(JenisTindakan.LATIH, "TALI"))
    15/2 5

    Where renewing weighs more than training, having held something once can cost more than never.
    """

    perbarui: Fraction = attrs.field(default=_SATU, converter=terbaca, validator=ukuran_tak_negatif)
    latih: Fraction = attrs.field(default=_SATU, converter=terbaca, validator=ukuran_tak_negatif)
    rekrut: Fraction = attrs.field(default=_SATU, converter=terbaca, validator=ukuran_tak_negatif)
    periksa: Fraction = attrs.field(default=_SATU, converter=terbaca, validator=ukuran_tak_negatif)
    """Of a lot, however many items are in it."""
    beli: Fraction = attrs.field(default=_SATU, converter=terbaca, validator=ukuran_tak_negatif)
    """Of each item."""
    khusus: tuple[BobotKhusus, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(BobotKhusus)
    )

    def __attrs_post_init__(self) -> None:
        kunci = ((f"khusus[{i}]", f"{k.jenis.value} {k.kode}") for i, k in enumerate(self.khusus))
        angkat(galat_ganda(kunci))

    @property
    def per_kunci(self) -> dict[tuple[JenisTindakan, str], Fraction]:
        """The weights of single things."""
        return {(k.jenis, k.kode): k.bobot for k in self.khusus}

    def dari(self, jenis: JenisTindakan, kode: str = "") -> Fraction:
        """The weight of a deed on a qualification or a kind of item."""
        umum: Fraction = getattr(self, jenis.value)
        return self.per_kunci.get((jenis, kode), umum)

    def galat_kode(
        self, kualifikasi: frozenset[str], alat: frozenset[str], path: str = "bobot"
    ) -> Iterator[Galat]:
        """The fault of every weight for a thing that nobody knows here."""
        for i, k in enumerate(self.khusus):
            benda = k.jenis in {JenisTindakan.PERIKSA, JenisTindakan.BELI}
            ada = alat if benda else kualifikasi
            if k.kode not in ada:
                yield BobotTidakDikenal(
                    k.kode, path=f"{path}.khusus[{i}].kode", jenis=k.jenis.value, ada=tuple(ada)
                )


BOBOT_SATU = Bobot()
"""Each deed weighs one."""


@attrs.frozen
class Tindakan:
    """One deed, or the buying of several items of a kind.

    >>> print(Tindakan(JenisTindakan.PERBARUI, "R-07", "SAR-AIR"))
    R-07: perbarui SAR-AIR
    """

    jenis: JenisTindakan = attrs.field(validator=pilihan(JenisTindakan))
    kode: str
    """The person, the lot of items, or the kind of item that is bought."""
    kualifikasi: str | None = None
    """What is renewed or trained."""
    banyak: int = 1
    """Deeds: items that are bought, otherwise one."""
    bobot: Fraction = Fraction(1)
    """Of all of it."""

    def __str__(self) -> str:
        if self.jenis is JenisTindakan.BELI:
            return f"{self.kode}: beli {tulis_ribuan(self.banyak)}"
        apa = f" {self.kualifikasi}" if self.kualifikasi else ""
        return f"{self.kode}: {tulis_kata(self.jenis)}{apa}"
