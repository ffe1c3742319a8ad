"""The mix: what goes into a block when glass stands in for a part of the cement or of the sand.

A plain mix is told in parts by mass. Glass takes the place of a percentage of one of its
materials, gram for gram; which one, the caller says (`basis`): ten percent of the cement and ten
percent of the sand are two different blocks. No strength is foretold: a class is earned by a test.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan, sekaligus, terbaca, ukuran_tak_negatif
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    tulis_kata,
    tulis_pecahan,
    tulis_persen,
)
from pelayanan_publik.limbah_kaca.errors import BasisTanpaBahan, KacaTanpaUji
from pelayanan_publik.limbah_kaca.model import KodePeringatanKaca, PeringatanKaca, ukuran_positif
from pelayanan_publik.limbah_kaca.mutu import HasilMutu, persen as baca_persen
from pelayanan_publik.limbah_kaca.parameters import (
    PERSEN_TANPA_UJI,
    RENTANG_UJI,
    BasisKaca,
    penjelasan_terkini,
    terkini,
)


class BahanAdukan(StrEnum):
    """What a mix is made of."""

    SEMEN = "semen"
    AGREGAT_HALUS = "agregat_halus"
    AGREGAT_KASAR = "agregat_kasar"
    AIR = "air"
    KACA = "kaca"


@attrs.frozen(field_transformer=sekaligus)
class CampuranDasar:
    """A plain mix in parts by mass: kilograms for a cubic metre, or shovels of one weight.

    >>> dasar = CampuranDasar(semen=303.2, agregat_halus=873.2, agregat_kasar=1046.5, air=98.9)
    >>> round(float(dasar.faktor_air_semen), 3)
    0.326
    """

    semen: Fraction = attrs.field(converter=terbaca, validator=ukuran_positif)
    agregat_halus: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)
    air: Fraction = attrs.field(converter=terbaca, validator=ukuran_positif)
    agregat_kasar: Fraction = attrs.field(
        default=Fraction(0), converter=terbaca, validator=ukuran_tak_negatif
    )

    @property
    def faktor_air_semen(self) -> Fraction:
        """Water by cement."""
        return self.air / self.semen

    @classmethod
    def perbandingan(
        cls,
        *,
        agregat_halus: Bilangan,
        faktor_air_semen: Bilangan,
        agregat_kasar: Bilangan = 0,
    ) -> CampuranDasar:
        """One part of cement to so many of aggregate, by mass.

        >>> str(CampuranDasar.perbandingan(agregat_halus=4, faktor_air_semen=0.5).air)
        '1/2'
        """
        masukan = Masukan()
        air = masukan.positif("faktor_air_semen", faktor_air_semen)
        halus = masukan.tak_negatif("agregat_halus", agregat_halus)
        kasar = masukan.tak_negatif("agregat_kasar", agregat_kasar)
        masukan.tuntas()
        return cls(Fraction(1), halus, air, kasar)


def galat_persen_kaca(
    persen: Fraction, basis: BasisKaca, path: str, *, teruji: bool
) -> Galat | None:
    """The fault of more glass than anybody tested, where there is no test of one's own."""
    batas = terkini(PERSEN_TANPA_UJI).nilai
    if teruji or persen <= batas:
        return None
    return KacaTanpaUji(tulis_pecahan(persen), path=path, basis=tulis_kata(basis), batas=batas)


@attrs.frozen
class RancanganCampuran:
    """A plain mix with glass in place of a percentage of one of its materials."""

    dasar: CampuranDasar
    basis: BasisKaca
    persen: Fraction
    hasil_uji: HasilMutu | None = None
    """A test of this very mix."""

    def bagian(self, bahan: BahanAdukan) -> Fraction:
        """Parts by mass of a material; all together they are those of the plain mix."""
        kaca: Fraction = getattr(self.dasar, self.basis.value) * self.persen / 100
        if bahan is BahanAdukan.KACA:
            return kaca
        asal: Fraction = getattr(self.dasar, bahan.value)
        return asal - kaca if bahan.value == self.basis.value else asal

    @property
    def jumlah(self) -> Fraction:
        """All parts together."""
        return sum(map(self.bagian, BahanAdukan), Fraction(0))

    def porsi(self, bahan: BahanAdukan) -> Fraction:
        """The share of a material in the whole fresh mix; all shares add up to one."""
        return self.bagian(bahan) / self.jumlah

    @property
    def faktor_air_semen(self) -> Fraction | None:
        """Water by the cement that is left; None where glass took the place of all of it."""
        semen = self.bagian(BahanAdukan.SEMEN)
        return self.dasar.air / semen if semen else None

    @property
    def polos(self) -> RancanganCampuran:
        """The same mix without glass."""
        return attrs.evolve(self, persen=Fraction(0), hasil_uji=None)

    @property
    def peringatan(self) -> tuple[PeringatanKaca, ...]:
        hasil = []
        teruji = terkini(RENTANG_UJI[self.basis]).nilai
        if self.persen > teruji:
            hasil.append(
                PeringatanKaca(
                    KodePeringatanKaca.DI_ATAS_RENTANG_UJI,
                    f"Kaca {tulis_pecahan(self.persen)} % dari {tulis_kata(self.basis)} di atas "
                    f"rentang yang teruji baik ({teruji} %): mutunya harus diuji, bukan ditaksir.",
                )
            )
        if self.hasil_uji and self.hasil_uji.mutu is None:
            hasil.append(
                PeringatanKaca(
                    KodePeringatanKaca.UJI_TIDAK_BERMUTU,
                    "Hasil uji campuran ini tidak masuk mutu mana pun.",
                )
            )
        return tuple(hasil)

    def tabel(self) -> Tabel:
        """Materials with their parts and shares."""
        baris = tuple(
            (tulis_kata(b), tulis_pecahan(self.bagian(b), 3), tulis_persen(self.porsi(b)))
            for b in BahanAdukan
            if self.bagian(b)
        )
        judul = f"Kaca {tulis_pecahan(self.persen)} % dari {tulis_kata(self.basis)}"
        kaki = ("jumlah", tulis_pecahan(self.jumlah, 3), tulis_persen(Fraction(1)))
        return Tabel(judul, ("Bahan", "Bagian", "Porsi"), baris, kaki, ("Bagian", "Porsi"))

    def penjelasan(self) -> Penjelasan:
        fas = self.faktor_air_semen
        return Penjelasan(
            "Campuran berkaca",
            f"{tulis_pecahan(self.persen)} % dari {tulis_kata(self.basis)}",
            (
                *(
                    Penjelasan(tulis_kata(b).capitalize(), tulis_persen(self.porsi(b)))
                    for b in BahanAdukan
                ),
                Penjelasan(
                    "Faktor air semen", "tidak terdefinisi" if fas is None else tulis_pecahan(fas)
                ),
                penjelasan_terkini(RENTANG_UJI[self.basis]),
                penjelasan_terkini(PERSEN_TANPA_UJI),
                *(Penjelasan("Peringatan", str(p)) for p in self.peringatan),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def rancang_campuran(
    dasar: CampuranDasar,
    *,
    basis: BasisKaca | str,
    persen: Bilangan,
    hasil_uji: HasilMutu | None = None,
) -> RancanganCampuran:
    """Put glass in the place of `persen` of the cement or of the fine aggregate.

    Above what was ever tested (40 %) only with a test of that mix.

    >>> dasar = CampuranDasar.perbandingan(agregat_halus=4, faktor_air_semen=0.5)
    >>> campuran = rancang_campuran(dasar, basis="agregat_halus", persen=20)
    >>> [str(campuran.bagian(b)) for b in BahanAdukan]
    ['1', '16/5', '0', '1/2', '4/5']
    >>> rancang_campuran(dasar, basis="semen", persen=41)
    Traceback (most recent call last):
    pelayanan_publik.limbah_kaca.errors.KacaTanpaUji: LK-010 persen: ...
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(dasar, CampuranDasar, "dasar"))
    dari = masukan.pilihan("basis", basis, BasisKaca)
    bagian = masukan.baca(baca_persen, "persen", persen, Fraction(0))
    if hasil_uji is not None:
        masukan.tambah(galat_anggota(hasil_uji, HasilMutu, "hasil_uji"))
    if masukan.baik("dasar", "basis") and not getattr(dasar, dari.value):
        masukan.tambah(BasisTanpaBahan(tulis_kata(dari), path="basis"))
    masukan.tambah(galat_persen_kaca(bagian, dari, "persen", teruji=hasil_uji is not None))
    masukan.tuntas()
    return RancanganCampuran(dasar, dari, bagian, hasil_uji)
