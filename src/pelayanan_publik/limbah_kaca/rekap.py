"""What the line made and what it brought in: the batches, and the money of a book."""

from __future__ import annotations

from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import pastikan, tulis_kata, tulis_pecahan, tulis_rupiah
from pelayanan_publik.limbah_kaca.book.events import BlokDijual, BlokDipakai, SerbukDijual
from pelayanan_publik.limbah_kaca.book.kartu import KeadaanAdukan, KeadaanLot
from pelayanan_publik.limbah_kaca.book.state import BukuKaca
from pelayanan_publik.limbah_kaca.model import Mutu

_NOL = Fraction(0)


@attrs.frozen
class BarisProduksi:
    """A batch as its maker looks at it."""

    adukan: str
    keadaan: KeadaanAdukan
    persen_kaca: Fraction | None
    basis: str
    dicetak: int
    stok: int
    dirawat_hari: int
    kaca_per_blok: Fraction
    mutu: str
    """In words: the class, whether provisional, or that it was not tested."""


@attrs.frozen
class RekapProduksi:
    """The batches of a book."""

    baris: tuple[BarisProduksi, ...]

    @property
    def blok_per_kg_kaca(self) -> Fraction | None:
        """Blocks cast from a kilogram of powder, over all; None before the first."""
        dicetak = [b for b in self.baris if b.dicetak]
        kaca = sum((b.kaca_per_blok * b.dicetak for b in dicetak), _NOL)
        return 1_000 * sum(b.dicetak for b in dicetak) / kaca if kaca else None

    def tabel(self) -> Tabel:
        kolom = ("Adukan", "Keadaan", "Kaca", "Dicetak", "Stok", "Dirawat", "Gram kaca/blok",
                 "Mutu")  # fmt: skip
        baris = tuple(
            (
                b.adukan,
                b.keadaan.value,
                "–" if b.persen_kaca is None else f"{tulis_pecahan(b.persen_kaca)} % {b.basis}",
                b.dicetak,
                b.stok,
                f"{b.dirawat_hari} hari",
                tulis_pecahan(b.kaca_per_blok),
                b.mutu,
            )
            for b in self.baris
        )
        return Tabel("Produksi menurut adukan", kolom, baris, kanan=("Gram kaca/blok", "Dirawat"))

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def rekap_produksi(buku: BukuKaca) -> RekapProduksi:
    """The batches of a book with their blocks and classes."""
    pastikan(buku=(buku, BukuKaca))
    return RekapProduksi(
        tuple(
            BarisProduksi(
                nama,
                k.keadaan,
                k.campur.persen_kaca,
                tulis_kata(k.campur.basis),
                k.dicetak,
                k.stok,
                k.dirawat_hari,
                k.kaca_per_blok,
                k.hasil.kesimpulan if k.hasil else "belum diuji",
            )
            for nama, k in buku.adukan.items()
            if k.keadaan is not KeadaanAdukan.BATAL
        )
    )


# --- the money -----------------------------------------------------------------------------------


@attrs.frozen
class RekapUang:
    """What was paid for glass, and what powder and blocks were sold for, in rupiah.

    Cement, wages and the mill are bought elsewhere and are not in this book.
    """

    beli_kaca_rupiah: int
    jual_serbuk_rupiah: int
    jual_blok_rupiah: int
    blok_dijual: int

    @property
    def hasil_rupiah(self) -> int:
        """All that was sold."""
        return self.jual_serbuk_rupiah + self.jual_blok_rupiah

    @property
    def harga_blok(self) -> Fraction | None:
        """What a sold block brought in; None before the first."""
        return Fraction(self.jual_blok_rupiah, self.blok_dijual) if self.blok_dijual else None

    def penjelasan(self) -> Penjelasan:
        harga = self.harga_blok
        per_blok = (
            "" if harga is None else f"{self.blok_dijual} blok, Rp {tulis_pecahan(harga)}/blok"
        )
        return Penjelasan(
            "Hasil penjualan",
            tulis_rupiah(self.hasil_rupiah),
            (
                Penjelasan("Serbuk", tulis_rupiah(self.jual_serbuk_rupiah)),
                Penjelasan("Blok", tulis_rupiah(self.jual_blok_rupiah), catatan=per_blok),
                Penjelasan("Dibayar untuk kaca", tulis_rupiah(self.beli_kaca_rupiah)),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def rekap_uang(buku: BukuKaca) -> RekapUang:
    """The money of a book; what was taken back does not count.

    >>> from pelayanan_publik.limbah_kaca.book.state import buku_kaca
    >>> rekap_uang(buku_kaca()).hasil_rupiah
    0
    """
    pastikan(buku=(buku, BukuKaca))
    beli = sum(
        kartu.terima.biaya_rupiah
        for kartu in buku.lot.values()
        if kartu.keadaan is not KeadaanLot.BATAL
    )
    serbuk = rupiah = blok = 0
    for e in buku.catatan.peristiwa:
        if e.nomor in buku.dibatalkan:
            continue
        if isinstance(e, SerbukDijual):
            serbuk += e.nilai_rupiah
        elif isinstance(e, BlokDijual):
            rupiah += e.nilai_rupiah
            blok += e.banyak
    return RekapUang(beli, serbuk, rupiah, blok)


# --- what was told, and no longer holds ----------------------------------------------------------


@attrs.frozen
class PernyataanGugur:
    """Blocks that were handed out as of a class which later tests took away."""

    nomor: int
    """The event that handed them out."""
    adukan: str
    banyak: int
    mutu: Mutu
    """As it was told then."""
    kini: Mutu | None
    """What all tests together give; None below every class."""

    def penjelasan(self) -> Penjelasan:
        kini = f"mutu {self.kini.value}" if self.kini else "tanpa mutu"
        return Penjelasan(
            f"{self.banyak} blok adukan {self.adukan} dinyatakan mutu {self.mutu.value}",
            f"kini {kini}",
            catatan=f"peristiwa {self.nomor}: beri tahu penerimanya",
        )


def pernyataan_gugur(buku: BukuKaca) -> tuple[PernyataanGugur, ...]:
    """The sales and layings whose class no longer holds, so that their receivers can be told.

    A class may be told while wear or absorption is still untested; these can lower it.
    """
    pastikan(buku=(buku, BukuKaca))
    kini = {n: k.hasil.mutu if k.hasil else None for n, k in buku.adukan.items()}
    return tuple(
        PernyataanGugur(e.nomor, e.adukan, e.banyak, e.mutu, mutu)
        for e in buku.catatan.peristiwa
        if isinstance(e, (BlokDijual, BlokDipakai))
        and e.mutu is not None
        and e.nomor not in buku.dibatalkan
        and ((mutu := kini[e.adukan]) is None or mutu > e.mutu)
    )
