"""RAB (rencana anggaran biaya): what an activity costs, line by line.

    RAB  one activity, one named rounding
      └─ BagianRAB   a part with its printed label: I bahan, III upah
           └─ BarisRAB   volume × price, under one line of the budget

A volume is a measure (2,5 m³; 63 HOK) and is kept exactly; a price is whole rupiah. Their
product is rounded once, line by line, in the way the RAB names; every total is the sum of its
lines. What people wrote beside the lines (`tertulis_rupiah`: a rounded subtotal, say) never
enters the sum: where it differs, that is shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction
from typing import cast

import attrs

from pelayanan_publik.anggaran.errors import (
    BagianKosong,
    BarisTanpaNilai,
    PaguTerlampaui,
    RekeningLainKegiatan,
)
from pelayanan_publik.anggaran.model import JenisPengadaan, Rekening
from pelayanan_publik.anggaran.penomoran import label_hilang
from pelayanan_publik.core.errors import (
    Galat,
    Pengumpul,
    Penolakan,
    angkat,
    galat_ganda,
)
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    Bilangan,
    Pembulatan,
    berisi,
    galat_anggota,
    galat_positif,
    galat_tak_negatif,
    galat_teks,
    pecahan_positif,
    pilihan,
    semua_anggota,
    tulis_pecahan,
    tulis_rupiah,
    tupel,
)

# --- lines, parts, the whole ---------------------------------------------------------------------


def _volume(nilai: Bilangan) -> Fraction:
    """The measure, exactly; what is none is left for the line to refuse with its other faults."""
    try:
        return pecahan_positif(nilai)
    except Penolakan:
        return cast("Fraction", nilai)


def _tertulis(_: object, attribute: attrs.Attribute[int | None], value: int | None) -> None:
    if value is not None and (galat := galat_tak_negatif(value, attribute.name)):
        raise galat


@attrs.frozen
class BarisRAB:
    """So much of something, at so many rupiah per unit. A bad line tells all its faults.

    >>> di = Rekening("Kotagede", "biopori", "5.1", "02", "01", "0024")
    >>> pasir = BarisRAB("I.1", "Pasir", 2.5, "m³", 180_001, di, JenisPengadaan.BARANG)
    >>> pasir.jumlah_eksak, pasir.jumlah_rupiah(Pembulatan.KE_BAWAH)
    (Fraction(900005, 2), 450002)
    """

    kode: str
    uraian: str
    volume: Fraction = attrs.field(converter=_volume)
    satuan: str
    """m³, HOK, buah, paket: as the RAB prints it."""
    harga_rupiah: int
    """Per unit."""
    rekening: Rekening
    pengadaan: JenisPengadaan | None = None
    """What is procured; None for wages and honoraria."""
    tertulis_rupiah: int | None = None
    """The amount that somebody wrote beside it; it is compared, never used."""

    def __attrs_post_init__(self) -> None:
        kumpul = Pengumpul()
        kumpul.tambah(*(galat_teks(getattr(self, n), n) for n in ("kode", "uraian", "satuan")))
        with kumpul.di():
            pecahan_positif(self.volume, "volume")
        kumpul.tambah(
            galat_positif(self.harga_rupiah, "harga_rupiah"),
            galat_anggota(self.rekening, Rekening, "rekening"),
        )
        if self.pengadaan is not None:
            kumpul.tambah(galat_anggota(self.pengadaan, JenisPengadaan, "pengadaan"))
        if self.tertulis_rupiah is not None:
            kumpul.tambah(galat_tak_negatif(self.tertulis_rupiah, "tertulis_rupiah"))
        kumpul.tuntas()

    @property
    def jumlah_eksak(self) -> Fraction:
        """Volume times price, before rounding."""
        return self.volume * self.harga_rupiah

    def jumlah_rupiah(self, pembulatan: Pembulatan) -> int:
        """Volume times price in whole rupiah."""
        return pembulatan.bulatkan(*self.jumlah_eksak.as_integer_ratio())


@attrs.frozen(field_transformer=sekaligus)
class BagianRAB:
    """A part of a RAB, with the label that is printed before it."""

    label: str = attrs.field(validator=berisi)
    uraian: str = attrs.field(validator=berisi)
    baris: tuple[BarisRAB, ...] = attrs.field(converter=tupel, validator=semua_anggota(BarisRAB))
    tertulis_rupiah: int | None = attrs.field(default=None, validator=_tertulis)
    """The subtotal that somebody wrote under it; it is compared, never used."""

    def jumlah_rupiah(self, pembulatan: Pembulatan) -> int:
        """The sum of its lines."""
        return sum(b.jumlah_rupiah(pembulatan) for b in self.baris)


@attrs.frozen(field_transformer=sekaligus)
class RAB:
    """The lines of one activity, in parts, and how each line is rounded."""

    nama: str = attrs.field(validator=berisi)
    bagian: tuple[BagianRAB, ...] = attrs.field(converter=tupel, validator=semua_anggota(BagianRAB))
    pembulatan: Pembulatan = attrs.field(validator=pilihan(Pembulatan))
    tertulis_rupiah: int | None = attrs.field(default=None, validator=_tertulis)
    """The total that somebody wrote under it; it is compared, never used."""

    @property
    def total_rupiah(self) -> int:
        """The sum of all lines."""
        return sum(b.jumlah_rupiah(self.pembulatan) for b in self.bagian)

    @property
    def selisih_pembulatan(self) -> Fraction:
        """What rounding added (or, below zero, took away) in all."""
        return self.total_rupiah - sum((b.jumlah_eksak for _, b in self.jalan()), Fraction())

    def jalan(self) -> Iterator[tuple[str, BarisRAB]]:
        """Every line, with its place: `bagian[0].baris[2]`."""
        for i, bagian in enumerate(self.bagian):
            for j, baris in enumerate(bagian.baris):
                yield f"bagian[{i}].baris[{j}]", baris

    def tabel(self) -> Tabel:
        """As a RAB is printed: parts, lines, subtotals, total."""
        kolom = ("No.", "Uraian", "Volume", "Satuan", "Harga (Rp)", "Jumlah (Rp)")
        dibulatkan = any(b.jumlah_eksak.denominator > 1 for _, b in self.jalan())
        baris = tuple(b for bagian in self.bagian for b in self._baris_tabel(bagian))
        label = " + ".join(b.label for b in self.bagian)
        kaki: tuple[str | int, ...] = ("", f"Jumlah {label}", "", "", "", self.total_rupiah)
        if not dibulatkan:
            return Tabel(self.nama, kolom, tuple(b[:-1] for b in baris), kaki, ("Volume",))
        kaki = (*kaki, _selisih(self.selisih_pembulatan))
        return Tabel(self.nama, (*kolom, "Dibulatkan"), baris, kaki, ("Volume", "Dibulatkan"))

    def _baris_tabel(self, bagian: BagianRAB) -> Iterator[tuple[str | int, ...]]:
        yield bagian.label, bagian.uraian, "", "", "", "", ""
        for b in bagian.baris:
            jumlah = b.jumlah_rupiah(self.pembulatan)
            volume, beda = tulis_pecahan(b.volume, 3), _selisih(jumlah - b.jumlah_eksak)
            yield b.kode, b.uraian, volume, b.satuan, b.harga_rupiah, jumlah, beda
        jumlah = bagian.jumlah_rupiah(self.pembulatan)
        yield "", f"Jumlah {bagian.label}", "", "", "", jumlah, ""

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _selisih(selisih: Fraction) -> str:
    """A difference in rupiah with its sign; nothing where there is none."""
    return f"{'+' if selisih > 0 else ''}{tulis_pecahan(selisih)}" if selisih else ""


# --- the check -----------------------------------------------------------------------------------


class KodePeringatanRAB(StrEnum):
    """Why a RAB is to be looked at again, though it may stand."""

    PENOMORAN_BERLUBANG = "penomoran_berlubang"
    """The labels of the parts skip one: something may have been left out."""
    TERTULIS_BERBEDA = "tertulis_berbeda"
    """A written amount is not the sum of its lines."""


@attrs.frozen(field_transformer=sekaligus)
class PeringatanRAB:
    """A reason to look again, and where."""

    kode: KodePeringatanRAB = attrs.field(validator=pilihan(KodePeringatanRAB))
    path: str
    pesan: str = attrs.field(validator=berisi)
    message: str = attrs.field(validator=berisi)


@attrs.frozen
class HasilRAB:
    """A RAB beside its ceiling: totals, all faults, all warnings."""

    rab: RAB
    pagu_rupiah: int
    jumlah_rupiah: tuple[int, ...]
    """By part."""
    total_rupiah: int
    peringatan: tuple[PeringatanRAB, ...]

    @property
    def galat(self) -> tuple[Galat, ...]:
        """Everything that forbids this RAB under this ceiling."""
        return tuple(galat_rab(self.rab, self.pagu_rupiah))

    @property
    def sah(self) -> bool:
        """Whether nothing forbids it."""
        return not self.galat

    @property
    def sisa_rupiah(self) -> int:
        """What the ceiling leaves; zero where it is passed."""
        return max(self.pagu_rupiah - self.total_rupiah, 0)

    @property
    def lebih_rupiah(self) -> int:
        """By how much the ceiling is passed; zero where it is not."""
        return max(self.total_rupiah - self.pagu_rupiah, 0)

    def _akhir(self) -> tuple[str, int]:
        return ("Lebih", self.lebih_rupiah) if self.lebih_rupiah else ("Sisa", self.sisa_rupiah)

    def tabel(self) -> Tabel:
        """The printed RAB, with the ceiling and what it leaves under it."""
        asal = self.rab.tabel()

        def tulis(nama: str, rupiah: int) -> tuple[str | int, ...]:
            return ("", nama, "", "", "", rupiah, "")[: len(asal.kolom)]

        pagu = tulis("Pagu", self.pagu_rupiah)
        return attrs.evolve(asal, baris=(*asal.baris, asal.kaki, pagu), kaki=tulis(*self._akhir()))

    def penjelasan(self) -> Penjelasan:
        nama, beda = self._akhir()
        bagian = tuple(
            Penjelasan(
                f"{b.label} {b.uraian}",
                tulis_rupiah(jumlah),
                tuple(self._penjelasan_baris(satu) for satu in b.baris),
            )
            for b, jumlah in zip(self.rab.bagian, self.jumlah_rupiah, strict=True)
        )
        galat = (Penjelasan("Galat", g.pesan, catatan=g.path) for g in self.galat)
        peringatan = (Penjelasan("Peringatan", p.pesan, catatan=p.path) for p in self.peringatan)
        pagu = Penjelasan("Pagu", tulis_rupiah(self.pagu_rupiah))
        sisa = Penjelasan(nama, tulis_rupiah(beda))
        rincian = (*bagian, pagu, sisa, *galat, *peringatan)
        return Penjelasan(self.rab.nama, tulis_rupiah(self.total_rupiah), rincian)

    def _penjelasan_baris(self, b: BarisRAB) -> Penjelasan:
        kali = f"{tulis_pecahan(b.volume, 3)} {b.satuan} × {tulis_rupiah(b.harga_rupiah)}"
        if b.jumlah_eksak.denominator > 1:
            cara = self.rab.pembulatan.value
            kali += f" = Rp {tulis_pecahan(b.jumlah_eksak)}, dibulatkan {cara}"
        jumlah = tulis_rupiah(b.jumlah_rupiah(self.rab.pembulatan))
        return Penjelasan(f"{b.kode} {b.uraian}", jumlah, catatan=kali)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def periksa_rab(rab: RAB, pagu_rupiah: int) -> HasilRAB:
    """A RAB beside a ceiling: totals by part and in all, every fault, every warning.

    >>> di = Rekening("Kotagede", "biopori", "5.1", "02", "01", "0024")
    >>> hok = BarisRAB("III.1", "Tukang", 63, "HOK", 100_000, di)
    >>> rab = RAB("Sumur", (BagianRAB("III", "Upah", (hok, hok)),), Pembulatan.KE_BAWAH)
    >>> hasil = periksa_rab(rab, 12_000_000)
    >>> hasil.total_rupiah, hasil.lebih_rupiah, [g.kode for g in hasil.galat]
    (12600000, 600000, ['UM-015', 'AG-042'])
    >>> hasil.peringatan[0].pesan
    'Bagian I, II tidak ada; yang ada III.'
    """
    salah = galat_anggota(rab, RAB, "rab"), galat_positif(pagu_rupiah, "pagu_rupiah")
    angkat(filter(None, salah))
    jumlah = tuple(b.jumlah_rupiah(rab.pembulatan) for b in rab.bagian)
    return HasilRAB(rab, pagu_rupiah, jumlah, sum(jumlah), tuple(_peringatan(rab)))


def galat_rab(rab: RAB, batas_rupiah: int) -> Iterator[Galat]:
    """Every fault of a RAB that may cost at most so much (zero or more)."""
    if not rab.bagian:
        yield BagianKosong("RAB", path="bagian")
    for i, bagian in enumerate(rab.bagian):
        if not bagian.baris:
            yield BagianKosong(f"Bagian {bagian.label}", path=f"bagian[{i}].baris")
    label = ((f"bagian[{i}].label", b.label) for i, b in enumerate(rab.bagian))
    yield from galat_ganda(label)
    yield from galat_ganda((f"{path}.kode", b.kode) for path, b in rab.jalan())
    rumah: tuple[str, str] | None = None
    for path, baris in rab.jalan():
        di = baris.rekening.unit, baris.rekening.kegiatan
        rumah = rumah or di
        if di != rumah:
            yield RekeningLainKegiatan(
                baris.kode, path=f"{path}.rekening", di=".".join(di), seharusnya=".".join(rumah)
            )
        if not baris.jumlah_rupiah(rab.pembulatan):
            yield BarisTanpaNilai(baris.kode, path=f"{path}.volume", pembulatan=rab.pembulatan)
    total = rab.total_rupiah
    if total > batas_rupiah:
        lebih = total - batas_rupiah
        yield PaguTerlampaui(total, path="total_rupiah", batas=batas_rupiah, lebih=lebih)


# --- warnings ------------------------------------------------------------------------------------


def _peringatan(rab: RAB) -> Iterator[PeringatanRAB]:
    ada = tuple(b.label for b in rab.bagian)
    if hilang := label_hilang(ada):
        yield PeringatanRAB(
            KodePeringatanRAB.PENOMORAN_BERLUBANG,
            "bagian",
            f"Bagian {', '.join(hilang)} tidak ada; yang ada {', '.join(ada)}.",
            f"There is no part {', '.join(hilang)}; there are {', '.join(ada)}.",
        )
    cara = rab.pembulatan
    tertulis = [
        *((path, b.tertulis_rupiah, b.jumlah_rupiah(cara)) for path, b in rab.jalan()),
        *(
            (f"bagian[{i}]", b.tertulis_rupiah, b.jumlah_rupiah(cara))
            for i, b in enumerate(rab.bagian)
        ),
        ("", rab.tertulis_rupiah, rab.total_rupiah),
    ]
    for path, tulisan, jumlah in tertulis:
        if tulisan is not None and tulisan != jumlah:
            tulis, hitung, beda = map(tulis_rupiah, (tulisan, jumlah, tulisan - jumlah))
            yield PeringatanRAB(
                KodePeringatanRAB.TERTULIS_BERBEDA,
                f"{path}.tertulis_rupiah".removeprefix("."),
                f"Tertulis {tulis}, menurut barisnya {hitung} (beda {beda}).",
                f"Written {tulis}, its lines give {hitung} (difference {beda}).",
            )
