"""What each event changes in the book of services.

One function for each kind of event: it looks at the book, collects every fault, and answers with
the changed fields. Commands try their event here before they answer, and a log read from
elsewhere meets the same rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

import attrs

from pelayanan_publik.core.book import AturanBuku, Perubahan
from pelayanan_publik.core.errors import Pengumpul, angkat
from pelayanan_publik.core.units import tulis_kata
from pelayanan_publik.layanan.errors import BukanLangkahTerakhirLayanan, PermohonanSudahAda
from pelayanan_publik.layanan.loket.events import (
    BerkasDikembalikan,
    BerkasLengkap,
    DokumenDiambil,
    LangkahPermohonan,
    LangkahPermohonanDibatalkan,
    PeristiwaLayanan,
    PermohonanDiajukan,
    PermohonanDicabut,
    PermohonanDiproses,
    PermohonanDitolak,
    PermohonanSelesai,
)
from pelayanan_publik.layanan.loket.kartu import LANGKAH, KartuPermohonan, KeadaanPermohonan
from pelayanan_publik.layanan.loket.state import (
    BukuLayanan,
    buku_layanan,
    galat_keadaan,
    galat_langkah,
    galat_tercatat,
)


def _maju(
    buku: BukuLayanan,
    e: LangkahPermohonan,
    lama: KartuPermohonan,
    **isi: Any,  # noqa: ANN401 - the fields of a card
) -> Perubahan:
    """The card after a step, in the state it leads to, and the counts."""
    (keadaan,) = LANGKAH[lama.keadaan, type(e)]
    baru = attrs.evolve(lama, keadaan=keadaan, langkah=e.nomor, saat=e.saat, **isi)
    return {
        "kartu": {baru.permohonan: baru},
        "sebelum": {e.nomor: lama},
        **_hitung(buku, lama.keadaan, keadaan),
    }


def _mulai(buku: BukuLayanan, e: LangkahPermohonan) -> KartuPermohonan:
    """The card of a step's request, after asking what is asked of every step."""
    kartu = buku.permohonan(e.permohonan)
    kumpul = Pengumpul()
    kumpul.tambah(*galat_langkah(kartu, type(e), e.saat, e.tanggal))
    kumpul.tuntas()
    return kartu


def _hitung(buku: BukuLayanan, dari: KeadaanPermohonan, ke: KeadaanPermohonan) -> Perubahan:
    return {"banyak": {dari: buku.banyak[dari] - 1, ke: buku.banyak.get(ke, 0) + 1}}


def _berhenti(
    kartu: KartuPermohonan, saat: datetime
) -> tuple[tuple[datetime, datetime | None], ...]:
    """The stretches of the promise, of which none runs after a moment."""
    if not kartu.berjalan or kartu.berjalan[-1][1] is not None:
        return kartu.berjalan
    *lalu, (mulai, _) = kartu.berjalan
    return (*lalu, (mulai, saat))


def _diajukan(buku: BukuLayanan, e: PermohonanDiajukan) -> Perubahan:
    if lama := buku.kartu.get(e.permohonan):
        raise PermohonanSudahAda(e.permohonan, path="permohonan", keadaan=tulis_kata(lama.keadaan))
    angkat(filter(None, [galat_tercatat(e.saat, e.tanggal)]))
    awal = KeadaanPermohonan.DIAJUKAN
    kartu = KartuPermohonan(e, awal, e.nomor, e.saat)
    return {"kartu": {e.permohonan: kartu}, "banyak": {awal: buku.banyak.get(awal, 0) + 1}}


def _dikembalikan(buku: BukuLayanan, e: BerkasDikembalikan) -> Perubahan:
    kartu = _mulai(buku, e)
    return _maju(buku, e, kartu, berjalan=_berhenti(kartu, e.saat))


def _lengkap(buku: BukuLayanan, e: BerkasLengkap) -> Perubahan:
    kartu = _mulai(buku, e)
    return _maju(buku, e, kartu, berjalan=(*kartu.berjalan, (e.saat, None)))


def _diproses(buku: BukuLayanan, e: PermohonanDiproses) -> Perubahan:
    kartu = _mulai(buku, e)
    return _maju(buku, e, kartu, diproses=e.saat, petugas=e.petugas, loket=e.loket)


def _berakhir(
    buku: BukuLayanan, e: PermohonanSelesai | PermohonanDitolak | PermohonanDicabut
) -> Perubahan:
    kartu = _mulai(buku, e)
    return _maju(buku, e, kartu, berjalan=_berhenti(kartu, e.saat), berakhir=e.saat)


def _diambil(buku: BukuLayanan, e: DokumenDiambil) -> Perubahan:
    return _maju(buku, e, _mulai(buku, e))


def _dibatalkan(buku: BukuLayanan, e: LangkahPermohonanDibatalkan) -> Perubahan:
    kartu = buku.permohonan(e.permohonan)
    angkat(filter(None, [galat_keadaan(kartu, type(e))]))
    if kartu.langkah != e.langkah:
        raise BukanLangkahTerakhirLayanan(
            e.langkah, path="langkah", berkas=e.permohonan, terakhir=kartu.langkah
        )
    semula = buku.sebelum.get(e.langkah)
    if semula is None:
        semula = attrs.evolve(kartu, keadaan=KeadaanPermohonan.BATAL)
    return {
        "kartu": {e.permohonan: semula},
        "dibatalkan": {e.langkah: e.nomor},
        **_hitung(buku, kartu.keadaan, semula.keadaan),
    }


ATURAN: AturanBuku[BukuLayanan, PeristiwaLayanan] = AturanBuku(
    "buku layanan",
    BukuLayanan,
    {
        PermohonanDiajukan: _diajukan,
        BerkasDikembalikan: _dikembalikan,
        BerkasLengkap: _lengkap,
        PermohonanDiproses: _diproses,
        PermohonanSelesai: _berakhir,
        DokumenDiambil: _diambil,
        PermohonanDitolak: _berakhir,
        PermohonanDicabut: _berakhir,
        LangkahPermohonanDibatalkan: _dibatalkan,
    },
)


def evolve(buku: BukuLayanan, peristiwa: PeristiwaLayanan) -> BukuLayanan:
    """The book with one event more; the same one if the event stands in it already."""
    return ATURAN.evolve(buku, peristiwa)


def fold(peristiwa: Iterable[PeristiwaLayanan], awal: BukuLayanan) -> BukuLayanan:
    """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`."""
    return ATURAN.fold(peristiwa, awal)


def buku_pada(buku: BukuLayanan, pada: date) -> BukuLayanan:
    """The book as it stood at the end of a day, by what was entered until then."""
    return ATURAN.pada(buku, pada, buku_layanan())
