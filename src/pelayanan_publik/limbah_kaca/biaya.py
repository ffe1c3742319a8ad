"""What a block costs, what it earns, and how it stands beside a plain one.

Prices are whole rupiah per kilogram. A cost per block is reckoned exactly and rounded up only
when it is shown as money; that of a square metre is rounded after multiplying. The price of glass
powder is itself reckoned, from what is paid for the glass and what is lost on the way.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan, sekaligus, terbaca, ukuran_tak_negatif
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    galat_positif,
    galat_tak_negatif,
    pecahan_positif,
    tak_negatif,
    tulis_kata,
    tulis_pecahan,
    tulis_ribuan,
    tulis_rupiah,
)
from pelayanan_publik.limbah_kaca.campuran import BahanAdukan, RancanganCampuran
from pelayanan_publik.limbah_kaca.errors import KacaHabisHilang
from pelayanan_publik.limbah_kaca.kebutuhan import KebutuhanBahan


@attrs.frozen(field_transformer=sekaligus)
class HargaBahan:
    """Rupiah per kilogram of each material. That of powder may be a fraction: it is reckoned."""

    semen: int = attrs.field(validator=tak_negatif)
    agregat_halus: int = attrs.field(validator=tak_negatif)
    agregat_kasar: int = attrs.field(validator=tak_negatif)
    air: int = attrs.field(validator=tak_negatif)
    kaca: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)

    def harga(self, bahan: BahanAdukan) -> Fraction:
        return Fraction(getattr(self, bahan.value))


def harga_serbuk(
    *, beli_rupiah_per_kg: int, olah_rupiah_per_kg: int, kehilangan: Bilangan
) -> Fraction:
    """What a kilogram of powder costs: bought and worked as glass, less what was lost.

    >>> str(harga_serbuk(beli_rupiah_per_kg=300, olah_rupiah_per_kg=150, kehilangan=0.1))
    '500'
    """
    masukan = Masukan()
    masukan.tambah(
        galat_tak_negatif(beli_rupiah_per_kg, "beli_rupiah_per_kg"),
        galat_tak_negatif(olah_rupiah_per_kg, "olah_rupiah_per_kg"),
    )
    hilang = masukan.bagian("kehilangan", kehilangan)
    if masukan.baik("kehilangan") and hilang == 1:
        masukan.tambah(KacaHabisHilang(kehilangan, path="kehilangan"))
    masukan.tuntas()
    return (beli_rupiah_per_kg + olah_rupiah_per_kg) / (1 - hilang)


@attrs.frozen
class BiayaBlok:
    """The cost of one block: its materials, the wage, and what else is spent on each."""

    rancangan: RancanganCampuran
    massa_blok_gram: Fraction
    harga: HargaBahan
    upah_rupiah: int
    """What is paid for `upah_untuk_blok` blocks."""
    upah_untuk_blok: int
    lain_rupiah: int

    def bahan(self, bahan: BahanAdukan) -> Fraction:
        """The cost of a material in one block."""
        gram = self.rancangan.porsi(bahan) * self.massa_blok_gram
        return gram * self.harga.harga(bahan) / 1_000

    @property
    def upah(self) -> Fraction:
        """The wage in one block."""
        return Fraction(self.upah_rupiah, self.upah_untuk_blok)

    @property
    def per_blok(self) -> Fraction:
        """Exactly."""
        return sum(map(self.bahan, BahanAdukan), self.upah + self.lain_rupiah)

    @property
    def per_blok_rupiah(self) -> int:
        """As money, rounded up."""
        return ceil(self.per_blok)

    def per_m2_rupiah(self, buah_per_m2: Bilangan) -> int:
        """A square metre of so many pieces, rounded up once, after multiplying."""
        return ceil(self.per_blok * pecahan_positif(buah_per_m2, "buah_per_m2"))

    @property
    def polos(self) -> BiayaBlok:
        """The same block without glass."""
        return attrs.evolve(self, rancangan=self.rancangan.polos)

    def tabel(self) -> Tabel:
        isi = [(tulis_kata(b), self.bahan(b)) for b in BahanAdukan if self.rancangan.bagian(b)]
        isi += [("upah", self.upah), ("lain", Fraction(self.lain_rupiah))]
        kolom = ("Biaya", "Rupiah per blok")
        kaki = ("jumlah", tulis_pecahan(self.per_blok))
        baris = tuple((nama, tulis_pecahan(nilai)) for nama, nilai in isi)
        return Tabel("Biaya satu blok", kolom, baris, kaki, kolom[1:])

    def penjelasan(self) -> Penjelasan:
        rincian = [
            Penjelasan(
                tulis_kata(b).capitalize(),
                f"Rp {tulis_pecahan(self.bahan(b))}",
                catatan=f"Rp {tulis_pecahan(self.harga.harga(b))}/kg",
            )
            for b in BahanAdukan
            if self.rancangan.bagian(b)
        ]
        upah = f"{tulis_rupiah(self.upah_rupiah)} untuk {self.upah_untuk_blok} blok"
        rincian.append(Penjelasan("Upah", f"Rp {tulis_pecahan(self.upah)}", catatan=upah))
        rincian.append(Penjelasan("Lain", tulis_rupiah(self.lain_rupiah)))
        return Penjelasan("Biaya satu blok", tulis_rupiah(self.per_blok_rupiah), tuple(rincian))

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def biaya_blok(
    kebutuhan: KebutuhanBahan,
    *,
    harga: HargaBahan,
    upah_rupiah: int = 0,
    upah_untuk_blok: int = 1,
    lain_rupiah: int = 0,
) -> BiayaBlok:
    """The cost of one block of a design.

    >>> from pelayanan_publik.limbah_kaca.campuran import CampuranDasar, rancang_campuran
    >>> from pelayanan_publik.limbah_kaca.kebutuhan import kebutuhan_bahan
    >>> dasar = CampuranDasar(303.2, 873.2, 98.9, 1046.5)
    >>> rancangan = rancang_campuran(dasar, basis="agregat_halus", persen=20)
    >>> perlu = kebutuhan_bahan(rancangan, massa_blok_gram=3071.7414, banyak_blok=1)
    >>> biaya = biaya_blok(perlu, harga=HargaBahan(1_485, 42, 320, 0, 500),
    ...     upah_rupiah=90_000, upah_untuk_blok=500)
    >>> biaya.per_blok_rupiah, biaya.polos.per_blok_rupiah
    (1374, 1268)
    """
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(kebutuhan, KebutuhanBahan, "kebutuhan"),
        galat_anggota(harga, HargaBahan, "harga"),
        galat_tak_negatif(upah_rupiah, "upah_rupiah"),
        galat_positif(upah_untuk_blok, "upah_untuk_blok"),
        galat_tak_negatif(lain_rupiah, "lain_rupiah"),
    )
    masukan.tuntas()
    return BiayaBlok(
        kebutuhan.rancangan,
        kebutuhan.massa_blok_gram,
        harga,
        upah_rupiah,
        upah_untuk_blok,
        lain_rupiah,
    )


# --- price and plain blocks ----------------------------------------------------------------------


@attrs.frozen
class TitikImpas:
    """What a block earns at a price, and how many pay for the machine and the rent."""

    biaya: BiayaBlok
    harga_jual_rupiah: int
    biaya_tetap_rupiah: int

    @property
    def margin(self) -> Fraction:
        """Price less cost of one block, exactly; below zero where it is sold at a loss."""
        return self.harga_jual_rupiah - self.biaya.per_blok

    @property
    def margin_dari_harga(self) -> Fraction | None:
        """As a share of the price; None of what is given away."""
        return self.margin / self.harga_jual_rupiah if self.harga_jual_rupiah else None

    @property
    def banyak_blok(self) -> int | None:
        """Blocks to sell until the fixed cost is paid; None where no number is enough."""
        if not self.biaya_tetap_rupiah:
            return 0
        return ceil(self.biaya_tetap_rupiah / self.margin) if self.margin > 0 else None

    def penjelasan(self) -> Penjelasan:
        banyak = self.banyak_blok
        return Penjelasan(
            "Titik impas",
            "tidak tercapai pada harga ini" if banyak is None else f"{tulis_ribuan(banyak)} blok",
            (
                Penjelasan("Harga jual", tulis_rupiah(self.harga_jual_rupiah)),
                self.biaya.penjelasan(),
                Penjelasan("Margin per blok", f"Rp {tulis_pecahan(self.margin)}"),
                Penjelasan("Biaya tetap", tulis_rupiah(self.biaya_tetap_rupiah)),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def titik_impas(biaya: BiayaBlok, *, harga_jual_rupiah: int, biaya_tetap_rupiah: int) -> TitikImpas:
    """Margin and break-even at a price; the fixed cost of the line is the caller's."""
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(biaya, BiayaBlok, "biaya"),
        galat_tak_negatif(harga_jual_rupiah, "harga_jual_rupiah"),
        galat_tak_negatif(biaya_tetap_rupiah, "biaya_tetap_rupiah"),
    )
    masukan.tuntas()
    return TitikImpas(biaya, harga_jual_rupiah, biaya_tetap_rupiah)


@attrs.frozen
class BandinganPolos:
    """A block with glass beside the plain one of the same mix, prices and wage."""

    biaya: BiayaBlok

    @property
    def selisih_per_blok(self) -> Fraction:
        """How much dearer the glass makes it; below zero where it is cheaper."""
        return self.biaya.per_blok - self.biaya.polos.per_blok

    @property
    def harga_serbuk_impas(self) -> Fraction:
        """The price of powder at which both cost the same: that of what it stands in for."""
        return self.biaya.harga.harga(BahanAdukan(self.biaya.rancangan.basis.value))

    def tabel(self) -> Tabel:
        polos = self.biaya.polos
        isi = [(tulis_kata(b), polos.bahan(b), self.biaya.bahan(b)) for b in BahanAdukan]
        tambahan = (polos.upah + polos.lain_rupiah, self.biaya.upah + self.biaya.lain_rupiah)
        isi.append(("upah dan lain", *tambahan))
        kolom = ("Rupiah per blok", "Polos", "Berkaca")
        kaki = ("jumlah", tulis_pecahan(polos.per_blok), tulis_pecahan(self.biaya.per_blok))
        baris = tuple((nama, tulis_pecahan(a), tulis_pecahan(b)) for nama, a, b in isi)
        return Tabel("Berkaca di samping polos", kolom, baris, kaki, kolom[1:])

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def bandingkan_polos(biaya: BiayaBlok) -> BandinganPolos:
    """A block beside the plain one."""
    masukan = Masukan()
    masukan.tambah(galat_anggota(biaya, BiayaBlok, "biaya"))
    masukan.tuntas()
    return BandinganPolos(biaya)
