"""What can have happened to glass and blocks: past facts, never edited. Masses are whole grams.

A lot is glass that came in together; a batch (adukan) is one mix and the blocks cast of it.
Whoever bought or used something is told by the name of a business or by a code: no person's name.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, TypeAlias

import attrs

from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.errors import BukanJenisnya, Pengumpul
from pelayanan_publik.core.units import (
    berisi,
    pecahan_tak_negatif,
    pilihan,
    positif,
    semua_anggota,
    tak_negatif,
    tupel,
)
from pelayanan_publik.limbah_kaca.book.serbuk import (
    BarisTolak,
    FraksiAyakan,
    JenisTimbangan,
    PakaiSerbuk,
    Serbuk,
)
from pelayanan_publik.limbah_kaca.model import Mutu, terbaca_semua
from pelayanan_publik.limbah_kaca.mutu import kuat_wajar, persen
from pelayanan_publik.limbah_kaca.parameters import BasisKaca


def _berisi_atau_kosong(diri: object, attribute: attrs.Attribute[str], value: str) -> None:
    """Attrs validator: a text that says something, or nothing at all."""
    if value != "":
        berisi(diri, attribute, value)


_mutu_atau_kosong = attrs.validators.optional(pilihan(Mutu))


# --- a lot of glass ------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False)
class KacaDiterima(Peristiwa):
    """Glass came in: from a waste bank's stock or elsewhere, by the number of that movement."""

    lot: str = attrs.field(validator=berisi)
    asal: str = attrs.field(validator=berisi)
    rujukan: str = attrs.field(validator=berisi)
    gram: int = attrs.field(validator=positif)
    biaya_rupiah: int = attrs.field(default=0, validator=tak_negatif)


@attrs.frozen(eq=False, repr=False)
class KacaDisortir(Peristiwa):
    """Hazardous things, lamps, mirrors and residue were taken out; the rest may be ground."""

    lot: str = attrs.field(validator=berisi)
    terpilih_gram: int = attrs.field(validator=tak_negatif)
    tolak: tuple[BarisTolak, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(BarisTolak)
    )


@attrs.frozen(eq=False, repr=False)
class KacaDicuci(Peristiwa):
    """It was washed and weighed dry; labels and caps are off, or not yet."""

    lot: str = attrs.field(validator=berisi)
    bersih_gram: int = attrs.field(validator=tak_negatif)
    bebas_label: bool = attrs.field(validator=pilihan(bool))


@attrs.frozen(eq=False, repr=False)
class KacaDigiling(Peristiwa):
    """It was ground and sieved."""

    lot: str = attrs.field(validator=berisi)
    serbuk: tuple[Serbuk, ...] = attrs.field(converter=tupel, validator=semua_anggota(Serbuk))


@attrs.frozen(eq=False, repr=False)
class TimbanganDibetulkan(Peristiwa):
    """A weighing of a lot was entered wrongly: what it really was. Losses follow."""

    lot: str = attrs.field(validator=berisi)
    timbangan: JenisTimbangan = attrs.field(validator=pilihan(JenisTimbangan))
    gram: int = attrs.field(validator=tak_negatif)
    alasan: str = attrs.field(validator=berisi)
    fraksi: FraksiAyakan | None = attrs.field(
        default=None, validator=attrs.validators.optional(pilihan(FraksiAyakan))
    )
    """Of powder, which fraction."""


@attrs.frozen(eq=False, repr=False)
class SerbukDijual(Peristiwa):
    """Powder left as it is, to a craftsman or a maker of tiles."""

    lot: str = attrs.field(validator=berisi)
    fraksi: FraksiAyakan = attrs.field(validator=pilihan(FraksiAyakan))
    gram: int = attrs.field(validator=positif)
    pembeli: str = attrs.field(validator=berisi)
    nilai_rupiah: int = attrs.field(validator=tak_negatif)


# --- a batch of blocks ---------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False)
class AdukanDicampur(Peristiwa):
    """A batch was mixed; `basis` says what the glass stands in for."""

    adukan: str = attrs.field(validator=berisi)
    basis: BasisKaca = attrs.field(validator=pilihan(BasisKaca))
    semen_gram: int = attrs.field(validator=tak_negatif)
    agregat_halus_gram: int = attrs.field(validator=tak_negatif)
    agregat_kasar_gram: int = attrs.field(validator=tak_negatif)
    air_gram: int = attrs.field(validator=positif)
    kaca: tuple[PakaiSerbuk, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(PakaiSerbuk)
    )
    rujukan_uji: str = attrs.field(default="", validator=_berisi_atau_kosong)
    """The test of this mix, where more glass is used than others ever tested."""

    @property
    def kaca_gram(self) -> int:
        return sum(p.gram for p in self.kaca)

    @property
    def kering_gram(self) -> int:
        """All but the water."""
        return self.semen_gram + self.agregat_halus_gram + self.agregat_kasar_gram + self.kaca_gram

    @property
    def jumlah_gram(self) -> int:
        return self.kering_gram + self.air_gram

    @property
    def persen_kaca(self) -> Fraction | None:
        """Glass as a percentage of what it stands in for, itself included; None of nothing."""
        sisanya: int = getattr(self, f"{self.basis.value}_gram")
        seluruh = sisanya + self.kaca_gram
        return Fraction(100 * self.kaca_gram, seluruh) if seluruh else None


@attrs.frozen(eq=False, repr=False)
class BlokDicetak(Peristiwa):
    """The whole batch was cast; what stuck or spilled is weighed as `sisa_gram`."""

    adukan: str = attrs.field(validator=berisi)
    tipe: str = attrs.field(validator=berisi)
    banyak: int = attrs.field(validator=positif)
    cetak_gram: int = attrs.field(validator=positif)
    """All fresh blocks together."""
    sisa_gram: int = attrs.field(default=0, validator=tak_negatif)


@attrs.frozen(eq=False, repr=False)
class BlokDirawat(Peristiwa):
    """The blocks were kept moist for so many more days."""

    adukan: str = attrs.field(validator=berisi)
    hari: int = attrs.field(validator=positif)
    cara: str = attrs.field(validator=berisi)


def _hasil(
    pintu: Callable[[object, str], Fraction],
) -> Callable[[object, attrs.Attribute[Any], object], None]:
    """Attrs validator: results of single specimens, each through this door."""

    def periksa(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, tuple):
            raise BukanJenisnya(value, path=attribute.name, sebagai="Sequence")
        kumpul = Pengumpul()
        for i, satu in enumerate(value):
            with kumpul.di():
                pintu(satu, f"{attribute.name}[{i}]")
        kumpul.tuntas()

    return periksa


@attrs.frozen(eq=False, repr=False)
class BlokDiuji(Peristiwa):
    """Results came in of so many specimens, which are blocks no more.

    Strength in MPa, wear in mm per minute, absorption in percent. Wear and absorption may come
    later than strength, and of specimens that were taken before (`banyak` 0).
    """

    adukan: str = attrs.field(validator=berisi)
    banyak: int = attrs.field(validator=tak_negatif)
    penguji: str = attrs.field(validator=berisi)
    kuat_tekan_mpa: tuple[Fraction, ...] = attrs.field(
        default=(), converter=terbaca_semua, validator=_hasil(kuat_wajar)
    )
    keausan_mm_per_menit: tuple[Fraction, ...] = attrs.field(
        default=(), converter=terbaca_semua, validator=_hasil(pecahan_tak_negatif)
    )
    penyerapan_persen: tuple[Fraction, ...] = attrs.field(
        default=(), converter=terbaca_semua, validator=_hasil(persen)
    )


@attrs.frozen(eq=False, repr=False)
class BlokDijual(Peristiwa):
    """Blocks were sold; the class that the buyer was told, if any, and whether as provisional."""

    adukan: str = attrs.field(validator=berisi)
    banyak: int = attrs.field(validator=positif)
    pembeli: str = attrs.field(validator=berisi)
    nilai_rupiah: int = attrs.field(validator=tak_negatif)
    mutu: Mutu | None = attrs.field(default=None, validator=_mutu_atau_kosong)
    sementara: bool = attrs.field(default=False, validator=pilihan(bool))


@attrs.frozen(eq=False, repr=False)
class BlokDipakai(Peristiwa):
    """Blocks were laid somewhere by the kelurahan itself."""

    adukan: str = attrs.field(validator=berisi)
    banyak: int = attrs.field(validator=positif)
    tempat: str = attrs.field(validator=berisi)
    mutu: Mutu | None = attrs.field(default=None, validator=_mutu_atau_kosong)
    sementara: bool = attrs.field(default=False, validator=pilihan(bool))


@attrs.frozen(eq=False, repr=False)
class BlokRusak(Peristiwa):
    """Blocks broke and were given up."""

    adukan: str = attrs.field(validator=berisi)
    banyak: int = attrs.field(validator=positif)
    alasan: str = attrs.field(validator=berisi)


# --- mistakes ------------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False)
class LangkahKacaDibatalkan(Peristiwa):
    """A step was never taken: its lot or batch is as it was before it."""

    langkah: int = attrs.field(validator=positif)
    """The number of that event."""
    alasan: str = attrs.field(validator=berisi)


LangkahLot: TypeAlias = (
    KacaDiterima | KacaDisortir | KacaDicuci | KacaDigiling | TimbanganDibetulkan | SerbukDijual
)
LangkahAdukan: TypeAlias = (
    AdukanDicampur | BlokDicetak | BlokDirawat | BlokDiuji | BlokDijual | BlokDipakai | BlokRusak
)
PeristiwaKaca: TypeAlias = (
    KacaDiterima
    | KacaDisortir
    | KacaDicuci
    | KacaDigiling
    | TimbanganDibetulkan
    | SerbukDijual
    | AdukanDicampur
    | BlokDicetak
    | BlokDirawat
    | BlokDiuji
    | BlokDijual
    | BlokDipakai
    | BlokRusak
    | LangkahKacaDibatalkan
)
