"""How a group and an order stand, and the tables of what can be done to them next.

    terdaftar <-> kurasi -> aktif <-> sanksi            nonaktif from each, and back by curation

    dipesan -> ditawarkan -> diterima -> dikirim -> diterima_pemesan -> dibayar
       ^          |  ^
       +- (back) -+  +--- ditolak                       dibatalkan until something is owed

What is not in a table cannot be entered. Code, diagram and an exhaustive test read these tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeVar

from pelayanan_publik.gandeng_gendong.book.events import (
    AnggotaKelompokKeluar,
    AnggotaKelompokMasuk,
    KelompokDinonaktifkan,
    KesanggupanDitetapkan,
    KoordinatorDiganti,
    KurasiDimulai,
    KurasiLulus,
    KurasiTidakLulus,
    LangkahPesananDitarik,
    PeristiwaGandengGendong,
    PesananDibatalkan,
    PesananDibayar,
    PesananDikirim,
    PesananDitawarkan,
    PesananDiterimaPemesan,
    ProdukDicabut,
    ProdukDiluluskan,
    SanksiDicabut,
    SanksiDijatuhkan,
    TawaranDitarik,
    TawaranDiterima,
    TawaranDitolak,
)


class KeadaanKelompok(StrEnum):
    """How a group stands."""

    TERDAFTAR = "terdaftar"
    KURASI = "kurasi"
    AKTIF = "aktif"
    SANKSI = "sanksi"
    NONAKTIF = "nonaktif"


class KeadaanPesanan(StrEnum):
    """How far an order has come."""

    DIPESAN = "dipesan"
    DITAWARKAN = "ditawarkan"
    DITERIMA = "diterima"
    DITOLAK = "ditolak"
    """Refused by the last group asked: another is to be found."""
    DIKIRIM = "dikirim"
    DITERIMA_PEMESAN = "diterima_pemesan"
    DIBAYAR = "dibayar"
    DIBATALKAN = "dibatalkan"


_G = KeadaanKelompok
_P = KeadaanPesanan
_ADA = (_G.TERDAFTAR, _G.KURASI, _G.AKTIF, _G.SANKSI)
LANGKAH_KELOMPOK: Mapping[
    tuple[KeadaanKelompok, type[PeristiwaGandengGendong]], KeadaanKelompok
] = MappingProxyType(
    {
        (_G.TERDAFTAR, KurasiDimulai): _G.KURASI,
        (_G.NONAKTIF, KurasiDimulai): _G.KURASI,
        (_G.KURASI, KurasiLulus): _G.AKTIF,
        (_G.KURASI, KurasiTidakLulus): _G.TERDAFTAR,
        (_G.AKTIF, SanksiDijatuhkan): _G.SANKSI,
        (_G.SANKSI, SanksiDicabut): _G.AKTIF,
        **{(k, KelompokDinonaktifkan): _G.NONAKTIF for k in _ADA},
        **{(k, AnggotaKelompokMasuk): k for k in _ADA},
        **{(k, KoordinatorDiganti): k for k in _ADA},
        **{(k, AnggotaKelompokKeluar): k for k in _G},
        **{(k, ProdukDiluluskan): k for k in (_G.KURASI, _G.AKTIF)},
        **{(k, ProdukDicabut): k for k in (_G.KURASI, _G.AKTIF, _G.SANKSI)},
        **{(k, KesanggupanDitetapkan): k for k in (_G.KURASI, _G.AKTIF, _G.SANKSI)},
    }
)
"""The steps of a group and the state they lead to; a step that is not here is refused."""

_MAJU: Mapping[tuple[KeadaanPesanan, type[PeristiwaGandengGendong]], KeadaanPesanan] = {
    (_P.DIPESAN, PesananDitawarkan): _P.DITAWARKAN,
    (_P.DITOLAK, PesananDitawarkan): _P.DITAWARKAN,
    (_P.DITAWARKAN, TawaranDiterima): _P.DITERIMA,
    (_P.DITAWARKAN, TawaranDitolak): _P.DITOLAK,
    (_P.DITAWARKAN, TawaranDitarik): _P.DIPESAN,
    (_P.DITERIMA, PesananDikirim): _P.DIKIRIM,
    (_P.DIKIRIM, PesananDiterimaPemesan): _P.DITERIMA_PEMESAN,
    (_P.DITERIMA_PEMESAN, PesananDibayar): _P.DIBAYAR,
    **{
        (k, PesananDibatalkan): _P.DIBATALKAN
        for k in (_P.DIPESAN, _P.DITAWARKAN, _P.DITOLAK, _P.DITERIMA, _P.DIKIRIM)
    },
}


def _semula(keadaan: KeadaanPesanan) -> tuple[KeadaanPesanan, ...]:
    """The states from which one is reached."""
    asal = {dari for (dari, _), ke in _MAJU.items() if ke is keadaan}
    return tuple(k for k in _P if k in asal)


LANGKAH_PESANAN: Mapping[
    tuple[KeadaanPesanan, type[PeristiwaGandengGendong]], tuple[KeadaanPesanan, ...]
] = MappingProxyType(
    {
        **{kunci: (ke,) for kunci, ke in _MAJU.items()},
        **{(k, LangkahPesananDitarik): _semula(k) for k in _P},
    }
)
"""The steps of an order and the states they lead to. A step taken back leads to where the order
stood before it; an order just placed has none to take back, it is called off."""
BERAKHIR = frozenset({_P.DIBAYAR, _P.DIBATALKAN})
"""The states in which an order ends."""
MENGIKAT = frozenset({_P.DITAWARKAN, _P.DITERIMA, _P.DIKIRIM, _P.DITERIMA_PEMESAN, _P.DIBAYAR})
"""The states in which an order takes room and value of its group."""

K = TypeVar("K", KeadaanKelompok, KeadaanPesanan)


def langkah_sah(tabel: Mapping[tuple[K, type[Any]], object], keadaan: K) -> str:
    """The steps that may be entered in a state."""
    return ", ".join(e.__name__ for dari, e in tabel if dari is keadaan)
