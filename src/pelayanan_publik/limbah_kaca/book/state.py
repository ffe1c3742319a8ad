"""The production book after its last event, and what every step is asked before it stands.

A lot and a batch meet in the powder: `terpakai` counts what batches and buyers took of each
fraction, apart from the lot's own card. So a lot can be corrected while its powder is in use, as
long as no fraction falls below what was taken of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

import attrs

from pelayanan_publik.core.book import Buku
from pelayanan_publik.core.errors import Galat, Pengumpul
from pelayanan_publik.core.peta import Peta
from pelayanan_publik.limbah_kaca.book.events import (
    LangkahAdukan,
    LangkahKacaDibatalkan,
    LangkahLot,
    PeristiwaKaca,
)
from pelayanan_publik.limbah_kaca.book.kartu import (
    LANGKAH_ADUKAN,
    LANGKAH_LOT,
    KartuAdukan,
    KartuLot,
    KeadaanAdukan,
    KeadaanLot,
)
from pelayanan_publik.limbah_kaca.book.serbuk import (
    FraksiAyakan,
)
from pelayanan_publik.limbah_kaca.errors import (
    AdukanTidakDikenal,
    FraksiTidakAda,
    LangkahKacaTidakSah,
    LotTidakDikenal,
    MassaBertambah,
    SerbukSudahDipakai,
    SerbukTidakCukup,
)

KunciSerbuk: TypeAlias = tuple[str, FraksiAyakan]
"""A lot and one of its fractions."""


@attrs.frozen
class BukuKaca(Buku[PeristiwaKaca]):
    """The book after its last event. Made by `buku_kaca`, `evolve` and `fold`."""

    lot: Peta[str, KartuLot] = Peta()
    adukan: Peta[str, KartuAdukan] = Peta()
    terpakai: Peta[KunciSerbuk, int] = Peta()
    """By lot and fraction, the grams that batches and buyers took."""
    rujukan: Peta[tuple[str, str], str] = Peta()
    """By source and its number, the lot that it became; empty where that was taken back."""
    sebelum: Peta[int, KartuLot | KartuAdukan] = Peta()
    """By step, the card before it: what taking it back restores."""
    dibatalkan: Peta[int, int] = Peta()
    """By step that was taken back, the number of the event that did so."""

    def kartu_lot(self, lot: str, path: str = "lot") -> KartuLot:
        """The card of a lot, be it one that was taken back."""
        if type(lot) is str and lot in self.lot:
            return self.lot[lot]
        raise LotTidakDikenal(lot, path=path)

    def kartu_adukan(self, adukan: str, path: str = "adukan") -> KartuAdukan:
        """The card of a batch, be it one that was taken back."""
        if type(adukan) is str and adukan in self.adukan:
            return self.adukan[adukan]
        raise AdukanTidakDikenal(adukan, path=path)

    def sisa_serbuk(self, lot: str, fraksi: FraksiAyakan) -> int:
        """Grams of a fraction that nobody took yet."""
        return self.kartu_lot(lot).serbuk.get(fraksi, 0) - self.terpakai.get((lot, fraksi), 0)


def buku_kaca() -> BukuKaca:
    """An empty production book.

    >>> buku_kaca().nomor
    0
    """
    return BukuKaca()


# --- what every step is asked --------------------------------------------------------------------


def galat_langkah_lot(kartu: KartuLot, jenis: type[LangkahLot]) -> Galat | None:
    """The fault of a step that the table does not allow."""
    if (kartu.keadaan, jenis) in LANGKAH_LOT:
        return None
    sah = [j.__name__ for k, j in LANGKAH_LOT if k is kartu.keadaan]
    return _tidak_sah(f"Lot {kartu.terima.lot}", "lot", kartu.keadaan, jenis, sah)


def galat_langkah_adukan(kartu: KartuAdukan, jenis: type[LangkahAdukan]) -> Galat | None:
    """Likewise of a batch."""
    if (kartu.keadaan, jenis) in LANGKAH_ADUKAN:
        return None
    sah = [j.__name__ for k, j in LANGKAH_ADUKAN if k is kartu.keadaan]
    return _tidak_sah(f"Adukan {kartu.campur.adukan}", "adukan", kartu.keadaan, jenis, sah)


def _tidak_sah(
    milik: str, path: str, keadaan: KeadaanLot | KeadaanAdukan, jenis: type, sah: list[str]
) -> Galat:
    if keadaan not in (KeadaanLot.BATAL, KeadaanAdukan.BATAL):
        sah.append(LangkahKacaDibatalkan.__name__)
    return LangkahKacaTidakSah(
        milik, path=path, keadaan=keadaan, langkah=jenis.__name__, sah=tuple(sah)
    )


def galat_massa(kartu: KartuLot) -> Iterator[Galat]:
    """A fault for each stage of a lot that would give out more than went in."""
    masuk = {
        "penyortiran": kartu.diterima_gram,
        "pencucian": kartu.terpilih_gram,
        "penggilingan": kartu.bersih_gram,
    }
    for (tahap, gram), hilang in zip(masuk.items(), kartu.hilang_gram, strict=True):
        if hilang < 0:
            yield MassaBertambah(gram - hilang, path="gram", tahap=tahap, masuk=gram)


def galat_terpakai(
    buku: BukuKaca, lama: KartuLot, baru: Mapping[FraksiAyakan, int]
) -> Iterator[Galat]:
    """A fault for each fraction of which more was taken than there would be."""
    lot = lama.terima.lot
    for fraksi in lama.serbuk:
        dipakai, ada = buku.terpakai.get((lot, fraksi), 0), baru.get(fraksi, 0)
        if dipakai > ada:
            yield SerbukSudahDipakai(dipakai, path="gram", lot=lot, fraksi=str(fraksi), ada=ada)


def ambil_serbuk(
    buku: BukuKaca, pemakaian: Iterable[tuple[str, KunciSerbuk, int]], kumpul: Pengumpul
) -> dict[KunciSerbuk, int]:
    """What was taken of each fraction after these uses; each with its path, and its faults kept."""
    hasil: dict[KunciSerbuk, int] = {}
    for path, kunci, gram in pemakaian:
        lot, fraksi = kunci
        with kumpul.di(path):
            serbuk = buku.kartu_lot(lot).serbuk
            if fraksi not in serbuk:
                ada_fraksi = tuple(map(str, serbuk))
                raise FraksiTidakAda(str(fraksi), path="fraksi", lot=lot, ada=ada_fraksi)
            lama = hasil.get(kunci, buku.terpakai.get(kunci, 0))
            ada = serbuk[fraksi] - lama
            if gram > ada:
                raise SerbukTidakCukup(gram, path="gram", lot=lot, fraksi=str(fraksi), ada=ada)
            hasil[kunci] = lama + gram
    return hasil
