"""What each step of a lot changes: its weighings, and the powder that was taken of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import combinations
from types import MappingProxyType
from typing import Any

import attrs

from pelayanan_publik.core.book import Perubahan
from pelayanan_publik.core.errors import Galat, Pengumpul, angkat
from pelayanan_publik.core.peta import Peta
from pelayanan_publik.core.units import tulis_kata
from pelayanan_publik.limbah_kaca.book.events import (
    KacaDicuci,
    KacaDigiling,
    KacaDisortir,
    KacaDiterima,
    LangkahLot,
    SerbukDijual,
    TimbanganDibetulkan,
)
from pelayanan_publik.limbah_kaca.book.kartu import (
    LANGKAH_LOT,
    KartuLot,
    KeadaanLot,
)
from pelayanan_publik.limbah_kaca.book.serbuk import (
    JenisTimbangan,
    Serbuk,
)
from pelayanan_publik.limbah_kaca.book.state import (
    BukuKaca,
    ambil_serbuk,
    galat_langkah_lot,
    galat_massa,
    galat_terpakai,
)
from pelayanan_publik.limbah_kaca.errors import (
    FraksiBertumpuk,
    FraksiTidakAda,
    KacaBerlabel,
    LotSudahAda,
    MassaBertambah,
    RujukanSudahDiterima,
    TimbanganBelumAda,
)


def _lot(buku: BukuKaca, e: LangkahLot) -> KartuLot:
    """The card of the lot that a step is about, if the table allows that step."""
    kartu = buku.kartu_lot(e.lot)
    if galat := galat_langkah_lot(kartu, type(e)):
        raise galat
    return kartu


def _jadi_lot(buku: BukuKaca, lama: KartuLot, baru: KartuLot, *galat: Galat) -> Perubahan:
    """The card after a step, if no stage gains mass and no powder in use vanishes."""
    angkat([*galat, *galat_massa(baru), *galat_terpakai(buku, lama, baru.serbuk)])
    return {"lot": {baru.terima.lot: baru}, "sebelum": {baru.langkah: lama}}


def _maju(
    kartu: KartuLot,
    e: LangkahLot,
    **isi: Any,  # noqa: ANN401 - the fields of a card
) -> KartuLot:
    (tahap,) = LANGKAH_LOT[kartu.keadaan, type(e)]
    return attrs.evolve(kartu, langkah=e.nomor, tahap=tahap, **isi)


def _diterima(buku: BukuKaca, e: KacaDiterima) -> Perubahan:
    kumpul = Pengumpul()
    if e.lot in buku.lot:
        kumpul.tambah(LotSudahAda(e.lot, path="lot"))
    kunci = (e.asal, e.rujukan)
    if lama := buku.rujukan.get(kunci):
        kumpul.tambah(RujukanSudahDiterima(e.rujukan, path="rujukan", asal=e.asal, lot=lama))
    kumpul.tuntas()
    kartu = KartuLot(e, e.nomor, KeadaanLot.DITERIMA, e.gram)
    return {"lot": {e.lot: kartu}, "rujukan": {kunci: e.lot}}


def _disortir(buku: BukuKaca, e: KacaDisortir) -> Perubahan:
    kartu = _lot(buku, e)
    return _jadi_lot(buku, kartu, _maju(kartu, e, terpilih_gram=e.terpilih_gram, tolak=e.tolak))


def _dicuci(buku: BukuKaca, e: KacaDicuci) -> Perubahan:
    """Glass that is washed again was clean already: what it weighs now is a loss more."""
    kartu = _lot(buku, e)
    galat = []
    if kartu.keadaan is KeadaanLot.DICUCI and e.bersih_gram > kartu.bersih_gram:
        masuk = kartu.bersih_gram
        galat.append(
            MassaBertambah(e.bersih_gram, path="bersih_gram", tahap="pencucian ulang", masuk=masuk)
        )
    baru = _maju(kartu, e, bersih_gram=e.bersih_gram, bebas_label=e.bebas_label)
    return _jadi_lot(buku, kartu, baru, *galat)


def _digiling(buku: BukuKaca, e: KacaDigiling) -> Perubahan:
    kartu = _lot(buku, e)
    galat: list[Galat] = [] if kartu.bebas_label else [KacaBerlabel(e.lot, path="lot")]
    galat += galat_fraksi(e.serbuk)
    serbuk = Peta({s.fraksi: s.gram for s in e.serbuk})
    return _jadi_lot(buku, kartu, _maju(kartu, e, serbuk=serbuk), *galat)


def galat_fraksi(serbuk: Iterable[Serbuk]) -> list[Galat]:
    """A fault for each fraction that shares grains with one before it."""
    urut = list(enumerate(serbuk))
    return [
        FraksiBertumpuk(str(b.fraksi), path=f"serbuk[{j}].fraksi", dengan=str(a.fraksi))
        for (_, a), (j, b) in combinations(urut, 2)
        if a.fraksi.bertumpuk(b.fraksi)
    ]


_SUDAH_DITIMBANG = {
    JenisTimbangan.DITERIMA: tuple(KeadaanLot),
    JenisTimbangan.TERPILIH: (KeadaanLot.DISORTIR, KeadaanLot.DICUCI, KeadaanLot.DIGILING),
    JenisTimbangan.BERSIH: (KeadaanLot.DICUCI, KeadaanLot.DIGILING),
    JenisTimbangan.SERBUK: (KeadaanLot.DIGILING,),
}
"""By weighing, the states of a lot in which it was made."""


def _dibetulkan(buku: BukuKaca, e: TimbanganDibetulkan) -> Perubahan:
    kartu = _lot(buku, e)
    if kartu.keadaan not in _SUDAH_DITIMBANG[e.timbangan]:
        raise TimbanganBelumAda(tulis_kata(e.timbangan), path="timbangan", lot=e.lot)
    if e.timbangan is not JenisTimbangan.SERBUK:
        return _jadi_lot(buku, kartu, _maju(kartu, e, **{f"{e.timbangan.value}_gram": e.gram}))
    if e.fraksi is None or e.fraksi not in kartu.serbuk:
        ada = tuple(map(str, kartu.serbuk))
        raise FraksiTidakAda(str(e.fraksi or "–"), path="fraksi", lot=e.lot, ada=ada)
    serbuk = kartu.serbuk.ubah({e.fraksi: e.gram})
    return _jadi_lot(buku, kartu, _maju(kartu, e, serbuk=serbuk))


def _serbuk_dijual(buku: BukuKaca, e: SerbukDijual) -> Perubahan:
    _lot(buku, e)
    kumpul = Pengumpul()
    terpakai = ambil_serbuk(buku, [("", (e.lot, e.fraksi), e.gram)], kumpul)
    kumpul.tuntas()
    return {"terpakai": terpakai}


AKIBAT_LOT: Mapping[type, Callable[[BukuKaca, Any], Perubahan]] = MappingProxyType(
    {
        KacaDiterima: _diterima,
        KacaDisortir: _disortir,
        KacaDicuci: _dicuci,
        KacaDigiling: _digiling,
        TimbanganDibetulkan: _dibetulkan,
        SerbukDijual: _serbuk_dijual,
    }
)
"""By kind of step."""
