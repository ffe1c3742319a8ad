"""What each event changes in the book.

One function for each kind of event: it looks at the book, collects every fault, and answers with
the changed fields. Commands try their event here before they answer, and a log read from
elsewhere meets the same rules. What rests on a policy outside the book (the rules of groups) is
asked by the command alone: a rule corrected later must not make an old log unreadable.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pelayanan_publik.core.book import AturanBuku
from pelayanan_publik.gandeng_gendong.book import akibat_kelompok, akibat_pesanan
from pelayanan_publik.gandeng_gendong.book.events import (
    AnggotaKelompokKeluar,
    AnggotaKelompokMasuk,
    KelompokDidaftarkan,
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
    PesananDicatat,
    PesananDikirim,
    PesananDitawarkan,
    PesananDiterimaPemesan,
    ProdukDicabut,
    ProdukDiluluskan,
    PutaranDimulai,
    SanksiDicabut,
    SanksiDijatuhkan,
    TawaranDitarik,
    TawaranDiterima,
    TawaranDitolak,
)
from pelayanan_publik.gandeng_gendong.book.state import (
    BukuGandengGendong,
    buku_gandeng_gendong,
)

ATURAN: AturanBuku[BukuGandengGendong, PeristiwaGandengGendong] = AturanBuku(
    "buku gandeng gendong",
    BukuGandengGendong,
    {
        KelompokDidaftarkan: akibat_kelompok.didaftarkan,
        KurasiDimulai: akibat_kelompok.kurasi_dimulai,
        ProdukDiluluskan: akibat_kelompok.diluluskan,
        ProdukDicabut: akibat_kelompok.dicabut,
        KesanggupanDitetapkan: akibat_kelompok.kesanggupan,
        KurasiLulus: akibat_kelompok.langkah_saja,
        KurasiTidakLulus: akibat_kelompok.langkah_saja,
        AnggotaKelompokMasuk: akibat_kelompok.masuk,
        AnggotaKelompokKeluar: akibat_kelompok.keluar,
        KoordinatorDiganti: akibat_kelompok.koordinator,
        SanksiDijatuhkan: akibat_kelompok.sanksi,
        SanksiDicabut: akibat_kelompok.langkah_saja,
        KelompokDinonaktifkan: akibat_kelompok.nonaktif,
        PutaranDimulai: akibat_kelompok.putaran,
        PesananDicatat: akibat_pesanan.dicatat,
        PesananDitawarkan: akibat_pesanan.ditawarkan,
        TawaranDiterima: akibat_pesanan.tawaran_diterima,
        TawaranDitolak: akibat_pesanan.tawaran_ditolak,
        TawaranDitarik: akibat_pesanan.tawaran_ditarik,
        PesananDikirim: akibat_pesanan.dikirim,
        PesananDiterimaPemesan: akibat_pesanan.diterima_pemesan,
        PesananDibayar: akibat_pesanan.dibayar,
        PesananDibatalkan: akibat_pesanan.dibatalkan,
        LangkahPesananDitarik: akibat_pesanan.langkah_ditarik,
    },
)


def evolve(buku: BukuGandengGendong, peristiwa: PeristiwaGandengGendong) -> BukuGandengGendong:
    """The book with one event more; the same one if the event stands in it already."""
    return ATURAN.evolve(buku, peristiwa)


def fold(
    peristiwa: Iterable[PeristiwaGandengGendong], awal: BukuGandengGendong
) -> BukuGandengGendong:
    """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`."""
    return ATURAN.fold(peristiwa, awal)


def buku_pada(buku: BukuGandengGendong, pada: date) -> BukuGandengGendong:
    """The book as it stood at the end of a day, by what was entered until then."""
    return ATURAN.pada(buku, pada, buku_gandeng_gendong())
