"""What is done to glass and blocks. Each command looks at the book and answers with an event, or
refuses. The same `id` twice, with the same content, gives the first event and changes nothing.

>>> from pelayanan_publik.limbah_kaca.book.effects import evolve
>>> from pelayanan_publik.limbah_kaca.book.serbuk import AlasanTolak
>>> from pelayanan_publik.limbah_kaca.book.state import buku_kaca
>>> buku, hari = buku_kaca(), date(2024, 9, 2)
>>> buku = evolve(buku, terima_kaca(buku, id="p-1", tanggal=hari, lot="L-1",
...     asal="Bank Sampah RW 06", rujukan="17", gram=180_000, biaya_rupiah=54_000))
>>> buku = evolve(buku, sortir(buku, id="p-2", tanggal=hari, lot="L-1", terpilih_gram=170_000,
...     tolak=[BarisTolak(AlasanTolak.LAMPU, 2_000, "TPS B3")]))
>>> buku.kartu_lot("L-1").hilang_gram
(8000, 0, 0)
>>> giling(buku, id="p-3", tanggal=hari, lot="L-1", serbuk=[])
Traceback (most recent call last):
pelayanan_publik.limbah_kaca.errors.LangkahKacaTidakSah: LK-034 lot: ...
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pelayanan_publik.core.units import Bilangan, tupel
from pelayanan_publik.limbah_kaca.book.catat import catat
from pelayanan_publik.limbah_kaca.book.events import (
    AdukanDicampur,
    BlokDicetak,
    BlokDijual,
    BlokDipakai,
    BlokDirawat,
    BlokDiuji,
    BlokRusak,
    KacaDicuci,
    KacaDigiling,
    KacaDisortir,
    KacaDiterima,
    LangkahKacaDibatalkan,
    SerbukDijual,
    TimbanganDibetulkan,
)
from pelayanan_publik.limbah_kaca.book.serbuk import (
    BarisTolak,
    FraksiAyakan,
    JenisTimbangan,
    PakaiSerbuk,
    Serbuk,
)
from pelayanan_publik.limbah_kaca.book.state import BukuKaca
from pelayanan_publik.limbah_kaca.model import Mutu, terbaca_semua
from pelayanan_publik.limbah_kaca.parameters import BasisKaca

# --- a lot of glass ------------------------------------------------------------------------------


def terima_kaca(
    buku: BukuKaca,
    *,
    id: str,
    tanggal: date,
    lot: str,
    asal: str,
    rujukan: str,
    gram: int,
    biaya_rupiah: int = 0,
) -> KacaDiterima:
    """Receive glass as a new lot. A movement of the source (`rujukan`) is received once."""
    return catat(
        buku,
        KacaDiterima,
        id,
        tanggal=tanggal,
        lot=lot,
        asal=asal,
        rujukan=rujukan,
        gram=gram,
        biaya_rupiah=biaya_rupiah,
    )


def sortir(
    buku: BukuKaca,
    *,
    id: str,
    tanggal: date,
    lot: str,
    terpilih_gram: int,
    tolak: Iterable[BarisTolak] = (),
) -> KacaDisortir:
    """Take out what must not be ground. What neither was kept nor refused counts as lost."""
    isi = {"terpilih_gram": terpilih_gram, "tolak": tupel(tolak)}
    return catat(buku, KacaDisortir, id, tanggal=tanggal, lot=lot, **isi)


def cuci(
    buku: BukuKaca, *, id: str, tanggal: date, lot: str, bersih_gram: int, bebas_label: bool
) -> KacaDicuci:
    """Wash it, and weigh it dry. May be done again, until it is free of labels and caps."""
    isi = {"bersih_gram": bersih_gram, "bebas_label": bebas_label}
    return catat(buku, KacaDicuci, id, tanggal=tanggal, lot=lot, **isi)


def giling(
    buku: BukuKaca, *, id: str, tanggal: date, lot: str, serbuk: Iterable[Serbuk]
) -> KacaDigiling:
    """Grind and sieve it. Dust that was not caught counts as lost."""
    return catat(buku, KacaDigiling, id, tanggal=tanggal, lot=lot, serbuk=tupel(serbuk))


def betulkan_timbangan(
    buku: BukuKaca,
    *,
    id: str,
    tanggal: date,
    lot: str,
    timbangan: JenisTimbangan,
    gram: int,
    alasan: str,
    fraksi: FraksiAyakan | None = None,
) -> TimbanganDibetulkan:
    """Correct a weighing of a lot, whatever was done since; losses before and after it follow.

    Refused where a stage would then gain mass, or powder would vanish that was used.
    """
    isi = {"timbangan": timbangan, "gram": gram, "alasan": alasan, "fraksi": fraksi}
    return catat(buku, TimbanganDibetulkan, id, tanggal=tanggal, lot=lot, **isi)


def jual_serbuk(
    buku: BukuKaca,
    *,
    id: str,
    tanggal: date,
    lot: str,
    fraksi: FraksiAyakan,
    gram: int,
    pembeli: str,
    nilai_rupiah: int,
) -> SerbukDijual:
    """Sell powder as it is."""
    isi = {"fraksi": fraksi, "gram": gram, "pembeli": pembeli, "nilai_rupiah": nilai_rupiah}
    return catat(buku, SerbukDijual, id, tanggal=tanggal, lot=lot, **isi)


# --- a batch of blocks ---------------------------------------------------------------------------


def campur(
    buku: BukuKaca,
    *,
    id: str,
    tanggal: date,
    adukan: str,
    basis: BasisKaca,
    semen_gram: int,
    agregat_halus_gram: int,
    air_gram: int,
    kaca: Iterable[PakaiSerbuk],
    agregat_kasar_gram: int = 0,
    rujukan_uji: str = "",
) -> AdukanDicampur:
    """Mix a batch. Never more powder than was ground and is left."""
    return catat(
        buku,
        AdukanDicampur,
        id,
        tanggal=tanggal,
        adukan=adukan,
        basis=basis,
        semen_gram=semen_gram,
        agregat_halus_gram=agregat_halus_gram,
        agregat_kasar_gram=agregat_kasar_gram,
        air_gram=air_gram,
        kaca=tupel(kaca),
        rujukan_uji=rujukan_uji,
    )


def cetak(
    buku: BukuKaca,
    *,
    id: str,
    tanggal: date,
    adukan: str,
    tipe: str,
    banyak: int,
    cetak_gram: int,
    sisa_gram: int = 0,
) -> BlokDicetak:
    """Cast the whole batch; `cetak_gram` are all fresh blocks, `sisa_gram` what was thrown away."""
    isi = {"tipe": tipe, "banyak": banyak, "cetak_gram": cetak_gram, "sisa_gram": sisa_gram}
    return catat(buku, BlokDicetak, id, tanggal=tanggal, adukan=adukan, **isi)


def rawat(
    buku: BukuKaca, *, id: str, tanggal: date, adukan: str, hari: int, cara: str
) -> BlokDirawat:
    """Record so many more days of curing, not more than have passed since casting."""
    return catat(buku, BlokDirawat, id, tanggal=tanggal, adukan=adukan, hari=hari, cara=cara)


def uji(
    buku: BukuKaca,
    *,
    id: str,
    tanggal: date,
    adukan: str,
    banyak: int,
    penguji: str,
    kuat_tekan_mpa: Iterable[Bilangan] = (),
    keausan_mm_per_menit: Iterable[Bilangan] = (),
    penyerapan_persen: Iterable[Bilangan] = (),
) -> BlokDiuji:
    """Record results of specimens; `banyak` blocks of the stock were spent on them."""
    return catat(
        buku,
        BlokDiuji,
        id,
        tanggal=tanggal,
        adukan=adukan,
        banyak=banyak,
        penguji=penguji,
        kuat_tekan_mpa=terbaca_semua(kuat_tekan_mpa),
        keausan_mm_per_menit=terbaca_semua(keausan_mm_per_menit),
        penyerapan_persen=terbaca_semua(penyerapan_persen),
    )


def jual_blok(
    buku: BukuKaca,
    *,
    id: str,
    tanggal: date,
    adukan: str,
    banyak: int,
    pembeli: str,
    nilai_rupiah: int,
    mutu: Mutu | None = None,
    sementara: bool = False,
) -> BlokDijual:
    """Sell blocks: tested ones, or as provisional; by a class (`mutu`) only if it is earned.

    A class that a missing test could still lower is told as provisional too.
    """
    isi = {"pembeli": pembeli, "nilai_rupiah": nilai_rupiah, "mutu": mutu, "sementara": sementara}
    return catat(buku, BlokDijual, id, tanggal=tanggal, adukan=adukan, banyak=banyak, **isi)


def pakai_blok(
    buku: BukuKaca,
    *,
    id: str,
    tanggal: date,
    adukan: str,
    banyak: int,
    tempat: str,
    mutu: Mutu | None = None,
    sementara: bool = False,
) -> BlokDipakai:
    """Lay blocks somewhere, under the same conditions as a sale."""
    isi = {"tempat": tempat, "mutu": mutu, "sementara": sementara}
    return catat(buku, BlokDipakai, id, tanggal=tanggal, adukan=adukan, banyak=banyak, **isi)


def rusakkan_blok(
    buku: BukuKaca, *, id: str, tanggal: date, adukan: str, banyak: int, alasan: str
) -> BlokRusak:
    """Give up blocks that broke."""
    return catat(buku, BlokRusak, id, tanggal=tanggal, adukan=adukan, banyak=banyak, alasan=alasan)


# --- mistakes ------------------------------------------------------------------------------------


def batalkan_langkah(
    buku: BukuKaca, *, id: str, tanggal: date, langkah: int, alasan: str
) -> LangkahKacaDibatalkan:
    """Take back a step by the number of its event: the last of its lot or batch, or a sale of
    powder. Then the one before it, down to the first: the lot or batch then never was.
    """
    return catat(buku, LangkahKacaDibatalkan, id, tanggal=tanggal, langkah=langkah, alasan=alasan)
