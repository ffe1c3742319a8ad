"""Where trouble is, and who goes out when: the posts, their weights, and the turns.

    TitikPatroli    a post: how much it weighs, when it is closed, how long it may wait
    GiliranPatroli  a turn: a time of day, so many groups, so many posts for each
    RumusBobot      how incidents, crowd and the like make a weight

No source tells what an incident weighs against a crowd, so the coefficients are the caller's,
under the name of his formula.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import Pengumpul, galat_ganda
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan, sekaligus, terbaca, ukuran_tak_negatif
from pelayanan_publik.core.units import (
    Bilangan,
    berisi,
    galat_anggota,
    galat_teks,
    pilihan,
    positif,
    positif_atau_kosong,
    semua_anggota,
    tulis_pecahan,
    tupel,
)
from pelayanan_publik.satpol_pp.errors import FaktorTidakCocok, RumusTanpaKoefisien
from pelayanan_publik.satpol_pp.kinerja.pilihan import JenisPatroli

# --- a weight ------------------------------------------------------------------------------------


@attrs.frozen(field_transformer=sekaligus)
class KoefisienBobot:
    """What one unit of a factor (an incident, a thousand visitors) adds to the weight of a post."""

    faktor: str = attrs.field(validator=berisi)
    nilai: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)


@attrs.frozen(field_transformer=sekaligus)
class RumusBobot:
    """A linear formula under a name: the sum of factors, each times its coefficient."""

    nama: str = attrs.field(validator=berisi)
    koefisien: tuple[KoefisienBobot, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(KoefisienBobot)
    )

    def __attrs_post_init__(self) -> None:
        kumpul = Pengumpul()
        if not self.koefisien:
            kumpul.tambah(RumusTanpaKoefisien(self.nama, path="koefisien"))
        kumpul.tambah(
            *galat_ganda((f"koefisien[{i}].faktor", k.faktor) for i, k in enumerate(self.koefisien))
        )
        kumpul.tuntas()


@attrs.frozen
class BobotTitik:
    """The weight of a post, and the factors that it came from."""

    rumus: RumusBobot
    faktor: tuple[Fraction, ...]
    """In the order of the formula's coefficients."""

    @property
    def nilai(self) -> Fraction:
        pasangan = zip(self.rumus.koefisien, self.faktor, strict=True)
        return sum((k.nilai * f for k, f in pasangan), Fraction(0))

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Bobot titik menurut rumus {self.rumus.nama}",
            tulis_pecahan(self.nilai),
            tuple(
                Penjelasan(
                    k.faktor,
                    tulis_pecahan(k.nilai * f),
                    catatan=f"{tulis_pecahan(f)} kali {tulis_pecahan(k.nilai)}",
                )
                for k, f in zip(self.rumus.koefisien, self.faktor, strict=True)
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def bobot_titik(rumus: RumusBobot, faktor: Mapping[str, Bilangan]) -> BobotTitik:
    """The weight of a post by a formula: a figure of zero or more for each of its factors.

    >>> rumus = RumusBobot("contoh", (KoefisienBobot("kejadian", 3), KoefisienBobot("ramai", 0.5)))
    >>> bobot_titik(rumus, {"kejadian": 4, "ramai": 2}).nilai
    Fraction(13, 1)
    >>> bobot_titik(rumus, {"kejadian": 4})
    Traceback (most recent call last):
    pelayanan_publik.satpol_pp.errors.FaktorTidakCocok: SP-090 faktor: ...
    """
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(rumus, RumusBobot, "rumus"), galat_anggota(faktor, Mapping, "faktor")
    )
    masukan.tuntas()
    nama = [k.faktor for k in rumus.koefisien]
    if set(nama) != set(faktor):
        raise FaktorTidakCocok(
            tuple(map(str, faktor)),
            path="faktor",
            rumus=rumus.nama,
            kurang=tuple(n for n in nama if n not in faktor),
            lebih=tuple(str(f) for f in faktor if f not in nama),
        )
    nilai = tuple(masukan.tak_negatif(f"faktor[{n!r}]", faktor[n]) for n in nama)
    masukan.tuntas()
    return BobotTitik(rumus, nilai)


# --- a post and a turn ---------------------------------------------------------------------------


@attrs.frozen(field_transformer=sekaligus)
class BobotWaktu:
    """What a post weighs at a time of day, in place of its usual weight."""

    waktu: str = attrs.field(validator=berisi)
    bobot: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)


def _waktu_tutup(_: object, attribute: attrs.Attribute[tuple[str, ...]], value: object) -> None:
    kumpul = Pengumpul()
    kumpul.tambah(galat_anggota(value, tuple, attribute.name))
    if isinstance(value, tuple):
        kumpul.tambah(*(galat_teks(w, f"{attribute.name}[{i}]") for i, w in enumerate(value)))
    kumpul.tuntas()


@attrs.frozen(field_transformer=sekaligus)
class TitikPatroli:
    """A place that patrols visit. Of two, the one that weighs twice as much gets twice the visits.

    A weight of zero gets only the visits that its longest gap asks for. `celah_paling_lama`
    counts turns: with 3, one of any three turns in a row comes by. A time in `tutup` never does.
    `kelurahan` is where it lies, for the visits of each kelurahan.
    """

    kode: str = attrs.field(validator=berisi)
    bobot: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)
    celah_paling_lama: int | None = attrs.field(default=None, validator=positif_atau_kosong)
    bobot_waktu: tuple[BobotWaktu, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(BobotWaktu)
    )
    tutup: tuple[str, ...] = attrs.field(default=(), converter=tupel, validator=_waktu_tutup)
    jenis: JenisPatroli = attrs.field(default=JenisPatroli.LAIN, validator=pilihan(JenisPatroli))
    kelurahan: str | None = attrs.field(default=None, validator=attrs.validators.optional(berisi))

    def __attrs_post_init__(self) -> None:
        kumpul = Pengumpul()
        kumpul.tambah(
            *galat_ganda(
                (f"bobot_waktu[{i}].waktu", b.waktu) for i, b in enumerate(self.bobot_waktu)
            ),
            *galat_ganda((f"tutup[{i}]", w) for i, w in enumerate(self.tutup)),
        )
        kumpul.tuntas()

    def buka(self, waktu: str) -> bool:
        return waktu not in self.tutup

    @property
    def tulisan_bobot(self) -> str:
        """Its weight, and what it weighs at other times, for reading."""
        lain = (f"{b.waktu} {tulis_pecahan(b.bobot)}" for b in self.bobot_waktu)
        return "; ".join((tulis_pecahan(self.bobot), *lain))

    def bobot_pada(self, waktu: str) -> Fraction:
        """What it weighs at a time of day; nothing when it is closed.

        >>> pasar = TitikPatroli("PASAR", 2, bobot_waktu=(BobotWaktu("malam", 5),), tutup=("pagi",))
        >>> [int(pasar.bobot_pada(w)) for w in ("pagi", "siang", "malam")]
        [0, 2, 5]
        """
        if not self.buka(waktu):
            return Fraction(0)
        return next((b.bobot for b in self.bobot_waktu if b.waktu == waktu), self.bobot)


@attrs.frozen(field_transformer=sekaligus)
class GiliranPatroli:
    """One going out: at a time of day, so many groups, each to so many posts."""

    kode: str = attrs.field(validator=berisi)
    waktu: str = attrs.field(validator=berisi)
    titik_per_kelompok: int = attrs.field(validator=positif)
    banyak_kelompok: int = attrs.field(default=1, validator=positif)

    @property
    def banyak_kunjungan(self) -> int:
        """Visits that it can make."""
        return self.titik_per_kelompok * self.banyak_kelompok
