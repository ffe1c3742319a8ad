"""Where every gram of glass is: refused, lost, in stock, sold, or in a block.

    received = refused + lost + glass in stock + powder in stock + powder sold + what batches hold

In a batch the glass is spread evenly: a block holds its share of the cast mix, and what stuck,
spilled or went missing in casting took its share too. Shares are fractions, so the sum is exact
to the last gram. Of the whole mix only what is dry is balanced: water comes and goes in curing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import pastikan, tulis_pecahan, tulis_ribuan
from pelayanan_publik.limbah_kaca.book.events import SerbukDijual
from pelayanan_publik.limbah_kaca.book.kartu import (
    KartuAdukan,
    KartuLot,
    KeadaanAdukan,
    KeadaanLot,
)
from pelayanan_publik.limbah_kaca.book.serbuk import AlasanTolak, BarisTolak
from pelayanan_publik.limbah_kaca.book.state import BukuKaca

_NOL = Fraction(0)


@attrs.frozen
class BarisLot:
    """A lot: what came in, and where it went. `diterima` equals the sum of all the others."""

    lot: str
    asal: str
    rujukan: str
    keadaan: KeadaanLot
    diterima_gram: int
    tolak: tuple[BarisTolak, ...]
    hilang_sortir_gram: int
    hilang_cuci_gram: int
    hilang_giling_gram: int
    kaca_gram: int
    """Before the mill."""
    serbuk_gram: int
    """Ground and in stock."""
    dijual_gram: int
    """Sold as powder."""
    diaduk_gram: int
    """Gone into batches."""

    @property
    def ditolak_gram(self) -> int:
        return sum(baris.gram for baris in self.tolak)

    @property
    def hilang_gram(self) -> int:
        return self.hilang_sortir_gram + self.hilang_cuci_gram + self.hilang_giling_gram

    @property
    def selisih_gram(self) -> int:
        """What came in and is nowhere; nothing in a sound book."""
        keluar = self.ditolak_gram + self.hilang_gram + self.dijual_gram + self.diaduk_gram
        return self.diterima_gram - keluar - self.kaca_gram - self.serbuk_gram


@attrs.frozen
class BarisAdukan:
    """The glass of a batch, by where it is now, in exact grams."""

    adukan: str
    keadaan: KeadaanAdukan
    kaca_gram: int
    kering_gram: int
    """Cement, aggregate and glass together."""
    belum_dicetak: Fraction
    stok: Fraction
    dijual: Fraction
    dipakai: Fraction
    diuji: Fraction
    rusak: Fraction
    sisa: Fraction
    """In what stuck or spilled, as it was weighed."""
    hilang: Fraction
    """In what was in the mix and in no weighing after it."""

    @property
    def dalam_blok(self) -> Fraction:
        """In all blocks that were cast."""
        return self.stok + self.dijual + self.dipakai + self.diuji + self.rusak

    @property
    def kering_dalam_blok(self) -> Fraction:
        """Dry mass in all blocks: the same share of it as of the glass."""
        return self.kering_gram * self.dalam_blok / self.kaca_gram

    @property
    def selisih_gram(self) -> Fraction:
        """What went in and is nowhere; nothing in a sound book."""
        return self.kaca_gram - self.belum_dicetak - self.dalam_blok - self.sisa - self.hilang


@attrs.frozen
class NeracaMassa:
    """The mass balance of glass: by lot, by batch, and over all."""

    lot: tuple[BarisLot, ...]
    adukan: tuple[BarisAdukan, ...]

    @property
    def diterima_gram(self) -> int:
        return sum(b.diterima_gram for b in self.lot)

    @property
    def pos(self) -> Mapping[str, Fraction]:
        """By place, the grams of glass there now; together they are all that came in."""
        lot = (
            "ditolak",
            "hilang_sortir",
            "hilang_cuci",
            "hilang_giling",
            "kaca",
            "serbuk",
            "dijual",
        )
        isi = {
            f"serbuk_{n}" if n == "dijual" else n: Fraction(
                sum(getattr(b, f"{n}_gram") for b in self.lot)
            )
            for n in lot
        }
        for n in ("belum_dicetak", "stok", "dijual", "dipakai", "diuji", "rusak", "sisa", "hilang"):
            nama = f"adukan_{n}" if n in ("belum_dicetak", "sisa", "hilang") else f"blok_{n}"
            isi[nama] = sum((getattr(b, n) for b in self.adukan), _NOL)
        return MappingProxyType(isi)

    @property
    def ditolak(self) -> Mapping[AlasanTolak, int]:
        """By reason, the grams that were not ground."""
        hasil = dict.fromkeys(AlasanTolak, 0)
        for baris in self.lot:
            for satu in baris.tolak:
                hasil[satu.alasan] += satu.gram
        return MappingProxyType(hasil)

    @property
    def selisih(self) -> Fraction:
        """What came in and is nowhere."""
        return self.diterima_gram - sum(self.pos.values(), _NOL)

    @property
    def seimbang(self) -> bool:
        """Whether every lot, every batch and the whole close to the gram."""
        semua = (*(b.selisih_gram for b in self.lot), *(b.selisih_gram for b in self.adukan))
        return not any(semua) and not self.selisih

    def tabel(self) -> Tabel:
        """Where the glass is, over all."""
        baris = tuple(
            (nama.replace("_", " "), tulis_pecahan(gram)) for nama, gram in self.pos.items() if gram
        )
        kaki = ("diterima", tulis_pecahan(Fraction(self.diterima_gram)))
        judul = "Neraca kaca: " + ("seimbang" if self.seimbang else "TIDAK SEIMBANG")
        return Tabel(judul, ("Letak", "Gram"), baris, kaki, ("Gram",))

    def tabel_lot(self) -> Tabel:
        """Lot by lot."""
        kolom = ("Lot", "Keadaan", "Diterima", "Ditolak", "Hilang", "Kaca", "Serbuk", "Dijual",
                 "Diaduk")  # fmt: skip
        baris = tuple(
            (b.lot, b.keadaan.value, b.diterima_gram, b.ditolak_gram, b.hilang_gram, b.kaca_gram,
             b.serbuk_gram, b.dijual_gram, b.diaduk_gram)
            for b in self.lot
        )  # fmt: skip
        return Tabel("Neraca menurut lot (gram)", kolom, baris)

    def penjelasan(self) -> Penjelasan:
        alasan = tuple(
            Penjelasan(satu.value.capitalize(), f"{tulis_ribuan(gram)} gram")
            for satu, gram in self.ditolak.items()
            if gram
        )
        return Penjelasan(
            "Kaca diterima",
            f"{tulis_ribuan(self.diterima_gram)} gram",
            tuple(
                Penjelasan(
                    nama.replace("_", " ").capitalize(),
                    f"{tulis_pecahan(gram)} gram",
                    alasan if nama == "ditolak" else (),
                )
                for nama, gram in self.pos.items()
                if gram
            ),
            catatan="seimbang" if self.seimbang else f"selisih {tulis_pecahan(self.selisih)} gram",
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def neraca_massa(buku: BukuKaca) -> NeracaMassa:
    """The balance of a book as it stands; of an earlier day, by `buku_pada`.

    >>> from pelayanan_publik.limbah_kaca.book.state import buku_kaca
    >>> neraca_massa(buku_kaca()).seimbang
    True
    """
    pastikan(buku=(buku, BukuKaca))
    diaduk: Counter[str] = Counter()
    adukan = [k for k in buku.adukan.values() if k.keadaan is not KeadaanAdukan.BATAL]
    for kartu in adukan:
        for pakai in kartu.campur.kaca:
            diaduk[pakai.lot] += pakai.gram
    dijual: Counter[str] = Counter()
    for e in buku.catatan.peristiwa:
        if isinstance(e, SerbukDijual) and e.nomor not in buku.dibatalkan:
            dijual[e.lot] += e.gram
    terpakai: Counter[str] = Counter()
    for (lot, _), gram in buku.terpakai.items():
        terpakai[lot] += gram
    return NeracaMassa(
        tuple(
            _baris_lot(k, nama, terpakai[nama], dijual[nama], diaduk[nama])
            for nama, k in buku.lot.items()
            if k.keadaan is not KeadaanLot.BATAL
        ),
        tuple(map(_baris_adukan, adukan)),
    )


def _baris_lot(kartu: KartuLot, lot: str, terpakai: int, dijual: int, diaduk: int) -> BarisLot:
    return BarisLot(
        lot,
        kartu.terima.asal,
        kartu.terima.rujukan,
        kartu.keadaan,
        kartu.diterima_gram,
        kartu.tolak,
        *kartu.hilang_gram,
        kartu.kaca_gram,
        kartu.serbuk_gram - terpakai,
        dijual,
        diaduk,
    )


def _baris_adukan(kartu: KartuAdukan) -> BarisAdukan:
    campur, kaca = kartu.campur, kartu.campur.kaca_gram
    awal = (campur.adukan, kartu.keadaan, kaca, campur.kering_gram)
    if kartu.cetak is None:
        return BarisAdukan(*awal, Fraction(kaca), *(_NOL,) * 7)
    blok, per_gram = kartu.kaca_per_blok, Fraction(kaca, campur.jumlah_gram)
    hilang = campur.jumlah_gram - kartu.cetak.cetak_gram - kartu.cetak.sisa_gram
    return BarisAdukan(
        *awal,
        _NOL,
        kartu.stok * blok,
        kartu.dijual * blok,
        kartu.dipakai * blok,
        kartu.diuji * blok,
        kartu.rusak * blok,
        kartu.cetak.sisa_gram * per_gram,
        hilang * per_gram,
    )
