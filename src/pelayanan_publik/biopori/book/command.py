"""What is done to a hole. Each command looks at the book and answers with an event, or refuses.

The same `id` twice, with the same content, gives the first event and changes nothing.

>>> from datetime import timedelta
>>> from pelayanan_publik.biopori.book.state import buku_baru, evolve
>>> buku, hari = buku_baru(), date(2024, 3, 1)
>>> buku = evolve(buku, pasang(buku, id="p-1", tanggal=hari, kode="A", rw="RW 06",
...     kelompok="KK-07", jenis=JenisLubang.REGULER, kapasitas_gram=3_000))
>>> buku = evolve(buku, isi(buku, id="p-2", tanggal=hari, kode="A", gram=1_200))
>>> hari += timedelta(days=30)
>>> panen(buku, id="p-3", tanggal=hari, kode="A", kompos_gram=400, lama_kompos_hari=30).kompos_gram
400
"""

from __future__ import annotations

from datetime import date

from pelayanan_publik.biopori.book.events import (
    LubangDiisi,
    LubangDipanen,
    LubangDipasang,
    LubangDiperbaiki,
    LubangRusak,
    PembatalanDicatat,
    PembetulanDicatat,
    PembetulanPanenDicatat,
    PeristiwaBiopori,
)
from pelayanan_publik.biopori.book.state import ATURAN, BukuBiopori
from pelayanan_publik.biopori.errors import LubangSudahAda
from pelayanan_publik.biopori.model import JenisLubang
from pelayanan_publik.core.book import Catatan, galat_hari, jawaban_lama
from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_positif,
    galat_tak_negatif,
    galat_teks,
    pastikan,
)


def _catatan(buku: BukuBiopori) -> Catatan[PeristiwaBiopori]:
    """The log of a book; what is no book of holes is refused."""
    pastikan(buku=(buku, BukuBiopori))
    return buku.catatan


def _mulai(buku: BukuBiopori, tanggal: date, kode: str) -> Pengumpul:
    """A collector with the faults of the day and of the hole's code."""
    kumpul = Pengumpul()
    kumpul.tambah(galat_hari(buku.catatan, tanggal))
    with kumpul.di():
        buku.lubang(kode)
    return kumpul


def pasang(
    buku: BukuBiopori,
    *,
    id: str,
    tanggal: date,
    kode: str,
    rw: str,
    kelompok: str,
    jenis: JenisLubang,
    kapasitas_gram: int,
) -> LubangDipasang:
    """Enter a hole. `kelompok` is who fills it: the code of a household, or of those who share."""
    teks = {"kode": kode, "rw": rw, "kelompok": kelompok}
    isi = {"tanggal": tanggal, "jenis": jenis, "kapasitas_gram": kapasitas_gram, **teks}
    if lama := jawaban_lama(_catatan(buku), id, LubangDipasang, **isi):
        return lama
    kumpul = Pengumpul()
    kumpul.tambah(galat_hari(buku.catatan, tanggal))
    kumpul.tambah(*(galat_teks(nilai, nama) for nama, nilai in teks.items()))
    kumpul.tambah(
        galat_anggota(jenis, JenisLubang, "jenis"), galat_positif(kapasitas_gram, "kapasitas_gram")
    )
    if type(kode) is str and kode in buku.kartu:
        kumpul.tambah(LubangSudahAda(kode, path="kode"))
    kumpul.tuntas()
    e = LubangDipasang(buku.nomor + 1, id, tanggal, kode, rw, kelompok, jenis, kapasitas_gram)
    return ATURAN.sahkan(buku, e)


def isi(buku: BukuBiopori, *, id: str, tanggal: date, kode: str, gram: int) -> LubangDiisi:
    """Put organic waste in. More than the hole holds since its last harvest is refused."""
    if lama := jawaban_lama(_catatan(buku), id, LubangDiisi, tanggal=tanggal, kode=kode, gram=gram):
        return lama
    kumpul = _mulai(buku, tanggal, kode)
    kumpul.tambah(galat_positif(gram, "gram"))
    kumpul.tuntas()
    return ATURAN.sahkan(buku, LubangDiisi(buku.nomor + 1, id, tanggal, kode, gram))


def panen(
    buku: BukuBiopori,
    *,
    id: str,
    tanggal: date,
    kode: str,
    kompos_gram: int,
    lama_kompos_hari: int,
    belum_matang: bool = False,
) -> LubangDipanen:
    """Take all compost out: never more than went in, and not before it is ripe unless that is
    stated.
    """
    angka = {"kompos_gram": kompos_gram, "lama_kompos_hari": lama_kompos_hari}
    isi = {"tanggal": tanggal, "kode": kode, "belum_matang": belum_matang, **angka}
    if lama := jawaban_lama(_catatan(buku), id, LubangDipanen, **isi):
        return lama
    kumpul = _mulai(buku, tanggal, kode)
    kumpul.tambah(
        galat_tak_negatif(kompos_gram, "kompos_gram"),
        galat_positif(lama_kompos_hari, "lama_kompos_hari"),
        galat_anggota(belum_matang, bool, "belum_matang"),
    )
    kumpul.tuntas()
    e = LubangDipanen(
        buku.nomor + 1, id, tanggal, kode, kompos_gram, lama_kompos_hari, belum_matang
    )
    return ATURAN.sahkan(buku, e)


def laporkan_rusak(
    buku: BukuBiopori, *, id: str, tanggal: date, kode: str, alasan: str
) -> LubangRusak:
    """Take a hole out of use; what lies in it is given up."""
    if lama := jawaban_lama(
        _catatan(buku), id, LubangRusak, tanggal=tanggal, kode=kode, alasan=alasan
    ):
        return lama
    kumpul = _mulai(buku, tanggal, kode)
    kumpul.tambah(galat_teks(alasan, "alasan"))
    kumpul.tuntas()
    return ATURAN.sahkan(buku, LubangRusak(buku.nomor + 1, id, tanggal, kode, alasan))


def perbaiki(buku: BukuBiopori, *, id: str, tanggal: date, kode: str) -> LubangDiperbaiki:
    """Put a broken hole back into use, empty."""
    if lama := jawaban_lama(_catatan(buku), id, LubangDiperbaiki, tanggal=tanggal, kode=kode):
        return lama
    _mulai(buku, tanggal, kode).tuntas()
    return ATURAN.sahkan(buku, LubangDiperbaiki(buku.nomor + 1, id, tanggal, kode))


def betulkan(
    buku: BukuBiopori,
    *,
    id: str,
    tanggal: date,
    kode: str,
    isian: int,
    gram: int,
    alasan: str,
) -> PembetulanDicatat:
    """Correct a filling since the last harvest, by its event's number. It keeps its day.

    To nothing, where it was never put in here; and again, where the correction was wrong.
    """
    isi = {"tanggal": tanggal, "kode": kode, "isian": isian, "gram": gram, "alasan": alasan}
    if lama := jawaban_lama(_catatan(buku), id, PembetulanDicatat, **isi):
        return lama
    kumpul = _mulai(buku, tanggal, kode)
    kumpul.tambah(
        galat_positif(isian, "isian"), galat_tak_negatif(gram, "gram"), galat_teks(alasan, "alasan")
    )
    kumpul.tuntas()
    e = PembetulanDicatat(buku.nomor + 1, id, tanggal, kode, isian, gram, alasan)
    return ATURAN.sahkan(buku, e)


def betulkan_panen(
    buku: BukuBiopori,
    *,
    id: str,
    tanggal: date,
    kode: str,
    panen: int,
    kompos_gram: int,
    alasan: str,
) -> PembetulanPanenDicatat:
    """Correct the compost of a harvest, by its event's number, whatever was done since.

    Never more than lay in the hole then.
    """
    angka = {"panen": panen, "kompos_gram": kompos_gram}
    isi = {"tanggal": tanggal, "kode": kode, "alasan": alasan, **angka}
    if lama := jawaban_lama(_catatan(buku), id, PembetulanPanenDicatat, **isi):
        return lama
    kumpul = _mulai(buku, tanggal, kode)
    kumpul.tambah(
        galat_positif(panen, "panen"),
        galat_tak_negatif(kompos_gram, "kompos_gram"),
        galat_teks(alasan, "alasan"),
    )
    kumpul.tuntas()
    e = PembetulanPanenDicatat(buku.nomor + 1, id, tanggal, kode, panen, kompos_gram, alasan)
    return ATURAN.sahkan(buku, e)


def batalkan(
    buku: BukuBiopori, *, id: str, tanggal: date, kode: str, langkah: int, alasan: str
) -> PembatalanDicatat:
    """Take back the last step of a hole, by the number of its event: it was never taken.

    The step before it is then the last. Without its installation the hole never was.
    """
    isi = {"tanggal": tanggal, "kode": kode, "langkah": langkah, "alasan": alasan}
    if lama := jawaban_lama(_catatan(buku), id, PembatalanDicatat, **isi):
        return lama
    kumpul = _mulai(buku, tanggal, kode)
    kumpul.tambah(galat_positif(langkah, "langkah"), galat_teks(alasan, "alasan"))
    kumpul.tuntas()
    e = PembatalanDicatat(buku.nomor + 1, id, tanggal, kode, langkah, alasan)
    return ATURAN.sahkan(buku, e)
