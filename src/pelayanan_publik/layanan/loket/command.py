"""What is done to a request: commands look at the book and answer with an event, or refuse.

The same `id` twice, with the same content, gives the first event and changes nothing. `saat` is
the moment at which it happened; it is entered on that day unless `tanggal` tells a later one.

>>> from datetime import datetime
>>> from pelayanan_publik.core.validity import Masa
>>> from pelayanan_publik.layanan.loket.effects import evolve
>>> from pelayanan_publik.layanan.loket.produk import JanjiWaktu, ProdukLayanan, SatuanJanji
>>> from pelayanan_publik.layanan.loket.state import buku_layanan
>>> katalog = KatalogLayanan([ProdukLayanan("SKCK", "pengantar SKCK",
...     JanjiWaktu(10, SatuanJanji.MENIT), Masa(date(2023, 1, 1)))])
>>> buku = buku_layanan()
>>> buku = evolve(buku, ajukan_permohonan(buku, id="p-1", permohonan="001",
...     saat=datetime(2024, 3, 4, 8, 0), produk="SKCK", pemohon="W-0417", katalog=katalog))
>>> buku = evolve(buku, nyatakan_lengkap(buku, id="p-2", permohonan="001",
...     saat=datetime(2024, 3, 4, 8, 2)))
>>> buku.kartu["001"].keadaan.value, str(buku.kartu["001"].janji)
('lengkap', '10 menit')
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, TypeVar, cast

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.units import galat_anggota, pastikan
from pelayanan_publik.layanan.catat import catat
from pelayanan_publik.layanan.errors import ProdukTidakDitawarkan
from pelayanan_publik.layanan.loket.effects import ATURAN
from pelayanan_publik.layanan.loket.events import (
    BerkasDikembalikan,
    BerkasLengkap,
    DokumenDiambil,
    LangkahPermohonan,
    LangkahPermohonanDibatalkan,
    PermohonanDiajukan,
    PermohonanDicabut,
    PermohonanDiproses,
    PermohonanDitolak,
    PermohonanSelesai,
)
from pelayanan_publik.layanan.loket.produk import KatalogLayanan
from pelayanan_publik.layanan.loket.state import BukuLayanan, galat_langkah, galat_tercatat

E = TypeVar("E", bound=LangkahPermohonan)


def _bertanggal(isi: dict[str, Any]) -> dict[str, Any]:
    """The content of a command, entered on the day of its moment where no other is told."""
    if isi["tanggal"] is None and isinstance(isi["saat"], datetime):
        isi["tanggal"] = isi["saat"].date()
    return isi


def _langkah(buku: BukuLayanan, jenis: type[E], id_perintah: str, **isi: Any) -> E:  # noqa: ANN401 - the fields of any event
    """The event of a step of a request that is there."""
    pastikan(buku=(buku, BukuLayanan))
    _bertanggal(isi)

    def galat(rusak: frozenset[str]) -> Iterator[Galat | None]:
        kartu = buku.permohonan(isi["permohonan"])
        if rusak.isdisjoint({"saat", "tanggal"}):
            sebagai = cast("type[LangkahPermohonan]", jenis)
            yield from galat_langkah(kartu, sebagai, isi["saat"], isi["tanggal"])

    return catat(ATURAN, buku, jenis, id_perintah, isi, galat)


def ajukan_permohonan(
    buku: BukuLayanan,
    *,
    id: str,
    permohonan: str,
    saat: datetime,
    produk: str,
    pemohon: str,
    katalog: KatalogLayanan,
    tanggal: date | None = None,
) -> PermohonanDiajukan:
    """Take a request in, under the promise that the catalogue gives on that day."""
    pastikan(buku=(buku, BukuLayanan))
    isi = _bertanggal(
        {
            "tanggal": tanggal,
            "permohonan": permohonan,
            "saat": saat,
            "produk": produk,
            "pemohon": pemohon,
        }
    )

    def galat(rusak: frozenset[str]) -> Iterator[Galat | None]:
        bukan = galat_anggota(katalog, KatalogLayanan, "katalog")
        yield bukan
        if rusak.isdisjoint({"saat", "tanggal"}):
            yield galat_tercatat(saat, isi["tanggal"])
            if bukan is None and "produk" not in rusak:
                yield _galat_produk(katalog, produk, saat.date())

    return catat(
        ATURAN,
        buku,
        PermohonanDiajukan,
        id,
        isi,
        galat,
        lambda: {"janji": katalog.produk(produk, saat.date()).janji},
    )


def _galat_produk(katalog: KatalogLayanan, produk: str, hari: date) -> Galat | None:
    """The fault of a product that is not offered on a day."""
    try:
        katalog.produk(produk, hari)
    except ProdukTidakDitawarkan as galat:
        return galat
    return None


def kembalikan_berkas(
    buku: BukuLayanan,
    *,
    id: str,
    permohonan: str,
    saat: datetime,
    alasan: str,
    tanggal: date | None = None,
) -> BerkasDikembalikan:
    """Give the file back, for what is missing or wrong."""
    isi = {"tanggal": tanggal, "permohonan": permohonan, "saat": saat, "alasan": alasan}
    return _langkah(buku, BerkasDikembalikan, id, **isi)


def nyatakan_lengkap(
    buku: BukuLayanan, *, id: str, permohonan: str, saat: datetime, tanggal: date | None = None
) -> BerkasLengkap:
    """Declare the file complete: the promise runs from here."""
    return _langkah(buku, BerkasLengkap, id, tanggal=tanggal, permohonan=permohonan, saat=saat)


def proses_permohonan(
    buku: BukuLayanan,
    *,
    id: str,
    permohonan: str,
    saat: datetime,
    petugas: str,
    loket: str,
    tanggal: date | None = None,
) -> PermohonanDiproses:
    """Take a request on, by an officer at a counter."""
    isi = {
        "tanggal": tanggal, "permohonan": permohonan, "saat": saat,
        "petugas": petugas, "loket": loket,
    }  # fmt: skip
    return _langkah(buku, PermohonanDiproses, id, **isi)


def selesaikan_permohonan(
    buku: BukuLayanan,
    *,
    id: str,
    permohonan: str,
    saat: datetime,
    nomor_surat: str = "",
    tanggal: date | None = None,
) -> PermohonanSelesai:
    """Finish a request: the document is ready."""
    isi = {"tanggal": tanggal, "permohonan": permohonan, "saat": saat, "nomor_surat": nomor_surat}
    return _langkah(buku, PermohonanSelesai, id, **isi)


def serahkan_dokumen(
    buku: BukuLayanan, *, id: str, permohonan: str, saat: datetime, tanggal: date | None = None
) -> DokumenDiambil:
    """Hand the document over."""
    return _langkah(buku, DokumenDiambil, id, tanggal=tanggal, permohonan=permohonan, saat=saat)


def tolak_permohonan(
    buku: BukuLayanan,
    *,
    id: str,
    permohonan: str,
    saat: datetime,
    alasan: str,
    tanggal: date | None = None,
) -> PermohonanDitolak:
    """Refuse a request, for a reason."""
    isi = {"tanggal": tanggal, "permohonan": permohonan, "saat": saat, "alasan": alasan}
    return _langkah(buku, PermohonanDitolak, id, **isi)


def cabut_permohonan(
    buku: BukuLayanan,
    *,
    id: str,
    permohonan: str,
    saat: datetime,
    alasan: str,
    tanggal: date | None = None,
) -> PermohonanDicabut:
    """Record that the one who asked withdrew the request."""
    isi = {"tanggal": tanggal, "permohonan": permohonan, "saat": saat, "alasan": alasan}
    return _langkah(buku, PermohonanDicabut, id, **isi)


def batalkan_langkah_permohonan(
    buku: BukuLayanan, *, id: str, tanggal: date, permohonan: str, langkah: int, alasan: str
) -> LangkahPermohonanDibatalkan:
    """Take back the last step of a request, by the number of its event: it was never taken."""
    pastikan(buku=(buku, BukuLayanan))
    isi = {"tanggal": tanggal, "permohonan": permohonan, "langkah": langkah, "alasan": alasan}

    def galat(_: frozenset[str]) -> Iterator[Galat | None]:
        buku.permohonan(permohonan)
        return iter(())

    return catat(ATURAN, buku, LangkahPermohonanDibatalkan, id, isi, galat)
