"""The logbook after its last event, and what each event changes in it.

No hole ever holds more than its capacity or less than nothing, in any book, made here or not.

A mistake is met by another event, and every mistake can be met:

    a filling since the last harvest   is corrected to what it was, as often as need be; it
                                       keeps its day, and at nothing it no longer counts
    the compost of any harvest         likewise, up to what lay in the hole then
    the last step of a hole            is taken back: the hole is as it was before, and the
                                       step before it is now the last; so back to the first,
                                       its installation, after which the hole never was

A correction of a filling is a step of its hole and can be taken back; that of a harvest
changes no hole and is corrected again.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

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
from pelayanan_publik.biopori.book.kartu import LANGKAH, Isian, KartuLubang
from pelayanan_publik.biopori.errors import (
    BelumMatang,
    BukanIsianBerjalan,
    BukanLangkahTerakhir,
    BukanPanenLubang,
    KelompokTidakDikenal,
    KomposBerlebih,
    LangkahLubangTidakSah,
    LubangSudahAda,
    LubangTidakDikenal,
    LubangTidakMuat,
)
from pelayanan_publik.core.book import AturanBuku, Buku, Perubahan
from pelayanan_publik.core.errors import Pengumpul, angkat
from pelayanan_publik.core.peta import Deret, Peta
from pelayanan_publik.core.privacy import samarkan


@attrs.frozen
class BukuBiopori(Buku[PeristiwaBiopori]):
    """The logbook after its last event. Made by `buku_baru`, `evolve` and `fold`."""

    kartu: Peta[str, KartuLubang] = Peta()
    kelompok: Peta[str, tuple[str, ...]] = Peta()
    """The holes of each household, in the order in which they were made."""
    sebelum: Peta[int, KartuLubang] = Peta()
    """By step, the card of its hole before it: what taking it back restores."""
    dibatalkan: Peta[int, int] = Peta()
    """By step that was taken back, the number of the event that did so."""

    def lubang(self, kode: str, path: str = "kode") -> KartuLubang:
        """The card of a hole, be it one whose installation was taken back."""
        if type(kode) is str and kode in self.kartu:
            return self.kartu[kode]
        raise LubangTidakDikenal(kode, path=path)

    def lubang_kelompok(self, kelompok: str, path: str = "kelompok") -> tuple[KartuLubang, ...]:
        """The cards of a household's holes."""
        if type(kelompok) is str and self.kelompok.get(kelompok):
            return tuple(self.kartu[kode] for kode in self.kelompok[kelompok])
        tersamar = samarkan(kelompok) if isinstance(kelompok, str) else kelompok
        raise KelompokTidakDikenal(tersamar, path=path)


def buku_baru() -> BukuBiopori:
    """An empty logbook.

    >>> buku_baru().nomor
    0
    """
    return BukuBiopori()


# --- what each event changes ---------------------------------------------------------------------


def _lubang(buku: BukuBiopori, e: PeristiwaBiopori) -> KartuLubang:
    """The card of the hole that a step is about, if that step can be taken."""
    kartu = buku.lubang(e.kode)
    if kartu.dapat(type(e)):
        return kartu
    sah = dict.fromkeys(jenis for _, jenis in LANGKAH if kartu.dapat(jenis))
    if not kartu.ruang_gram:
        sah.pop(LubangDiisi, None)
    raise LangkahLubangTidakSah(
        kartu.kode,
        path="kode",
        keadaan=kartu.keadaan,
        langkah=type(e).__name__,
        sah=tuple(jenis.__name__ for jenis in sah),
    )


def _tidak_muat(
    buku: BukuBiopori, kartu: KartuLubang, gram: int, ruang: int, *, dapat_dipanen: bool
) -> LubangTidakMuat:
    """The fault of a filling that is too much, with the partners that have room for it."""
    pasangan = tuple(
        lain.kode
        for lain in buku.lubang_kelompok(kartu.kelompok)
        if lain.ruang_gram >= gram and lain.kode != kartu.kode
    )
    dapat = [*(f"isi lubang {kode}" for kode in pasangan), "timbang ulang"]
    if dapat_dipanen:
        dapat.append(f"panen lubang {kartu.kode} lebih dahulu")
    return LubangTidakMuat(
        gram, path="gram", lubang=kartu.kode, ruang=ruang, pasangan=pasangan, dapat=tuple(dapat)
    )


def _jadi(lama: KartuLubang, baru: KartuLubang) -> Perubahan:
    """The card after a step, and the one to go back to."""
    return {"kartu": {baru.kode: baru}, "sebelum": {baru.langkah: lama}}


def _dipasang(buku: BukuBiopori, e: LubangDipasang) -> Perubahan:
    if e.kode in buku.kartu:
        raise LubangSudahAda(e.kode, path="kode")
    kartu = KartuLubang(
        e.kode, e.rw, e.kelompok, e.jenis, e.kapasitas_gram, e.tanggal, e.nomor, e.tanggal
    )
    sekelompok = (*buku.kelompok.get(e.kelompok, ()), e.kode)
    return {"kartu": {e.kode: kartu}, "kelompok": {e.kelompok: sekelompok}}


def _diisi(buku: BukuBiopori, e: LubangDiisi) -> Perubahan:
    kartu = _lubang(buku, e)
    if e.gram > kartu.ruang_gram:
        dapat_dipanen = kartu.isi_gram > 0 and e.gram <= kartu.kapasitas_gram
        raise _tidak_muat(buku, kartu, e.gram, kartu.ruang_gram, dapat_dipanen=dapat_dipanen)
    isian = kartu.isian.tambah(Isian(e.nomor, e.tanggal, e.gram))
    isi = kartu.isi_gram + e.gram
    return _jadi(kartu, attrs.evolve(kartu, langkah=e.nomor, isian=isian, isi_gram=isi))


def _dipanen(buku: BukuBiopori, e: LubangDipanen) -> Perubahan:
    kartu = _lubang(buku, e)
    kumpul = Pengumpul()
    kumpul.tambah(_galat_kompos(e.kompos_gram, kartu))
    if not e.belum_matang:
        with kumpul.di():
            _pastikan_matang(kartu, e)
    kumpul.tuntas()
    baru = _dikosongkan(kartu, e)
    return _jadi(kartu, attrs.evolve(baru, dikosongkan=e.tanggal, panen=e.nomor))


def _dikosongkan(kartu: KartuLubang, e: PeristiwaBiopori) -> KartuLubang:
    """The card after a step that leaves nothing in the hole."""
    return attrs.evolve(kartu, langkah=e.nomor, isian=Deret(), isi_gram=0)


def _galat_kompos(gram: int, kartu: KartuLubang) -> KomposBerlebih | None:
    """The fault of more compost than lay in the hole."""
    if gram <= kartu.isi_gram:
        return None
    return KomposBerlebih(gram, path="kompos_gram", isi=kartu.isi_gram)


def _pastikan_matang(kartu: KartuLubang, e: LubangDipanen) -> None:
    matang = kartu.matang(e.lama_kompos_hari)
    if matang is not None and e.tanggal < matang:
        raise BelumMatang(e.kode, path="tanggal", matang=matang)


def _rusak(buku: BukuBiopori, e: LubangRusak) -> Perubahan:
    kartu = _lubang(buku, e)
    return _jadi(kartu, attrs.evolve(_dikosongkan(kartu, e), rusak=True))


def _diperbaiki(buku: BukuBiopori, e: LubangDiperbaiki) -> Perubahan:
    kartu = _lubang(buku, e)
    baru = attrs.evolve(kartu, langkah=e.nomor, rusak=False, dikosongkan=e.tanggal)
    return _jadi(kartu, baru)


def _dibetulkan(buku: BukuBiopori, e: PembetulanDicatat) -> Perubahan:
    kartu = _lubang(buku, e)
    gram = {satu.nomor: satu.gram for satu in kartu.isian}
    if e.isian not in gram:
        raise BukanIsianBerjalan(e.isian, path="isian", lubang=e.kode, ada=tuple(gram))
    ruang = kartu.ruang_gram + gram[e.isian]
    if e.gram > ruang:
        raise _tidak_muat(buku, kartu, e.gram, ruang, dapat_dipanen=False)
    benar = Deret(attrs.evolve(s, gram=e.gram) if s.nomor == e.isian else s for s in kartu.isian)
    isi = kartu.isi_gram + e.gram - gram[e.isian]
    return _jadi(kartu, attrs.evolve(kartu, langkah=e.nomor, isian=benar, isi_gram=isi))


def _panen_dibetulkan(buku: BukuBiopori, e: PembetulanPanenDicatat) -> Perubahan:
    kartu = _lubang(buku, e)
    dahulu = buku.sebelum.get(e.panen)
    if (
        dahulu is None
        or dahulu.kode != e.kode
        or e.panen in buku.dibatalkan
        or not isinstance(buku.catatan.cari(e.panen), LubangDipanen)
    ):
        raise BukanPanenLubang(e.panen, path="panen", lubang=e.kode, ada=kartu.panen)
    angkat(filter(None, [_galat_kompos(e.kompos_gram, dahulu)]))
    return {}


def _dibatalkan(buku: BukuBiopori, e: PembatalanDicatat) -> Perubahan:
    kartu = _lubang(buku, e)
    if kartu.langkah != e.langkah:
        raise BukanLangkahTerakhir(e.langkah, path="langkah", lubang=e.kode, ada=(kartu.langkah,))
    batal = {"dibatalkan": {e.langkah: e.nomor}}
    if e.langkah in buku.sebelum:
        return {"kartu": {e.kode: buku.sebelum[e.langkah]}, **batal}
    sisanya = tuple(kode for kode in buku.kelompok[kartu.kelompok] if kode != e.kode)
    return {
        "kartu": {e.kode: attrs.evolve(kartu, batal=True)},
        "kelompok": {kartu.kelompok: sisanya},
        **batal,
    }


ATURAN: AturanBuku[BukuBiopori, PeristiwaBiopori] = AturanBuku(
    "buku biopori",
    BukuBiopori,
    {
        LubangDipasang: _dipasang,
        LubangDiisi: _diisi,
        LubangDipanen: _dipanen,
        LubangRusak: _rusak,
        LubangDiperbaiki: _diperbaiki,
        PembetulanDicatat: _dibetulkan,
        PembetulanPanenDicatat: _panen_dibetulkan,
        PembatalanDicatat: _dibatalkan,
    },
)


def evolve(buku: BukuBiopori, peristiwa: PeristiwaBiopori) -> BukuBiopori:
    """The book with one event more; the same book if the event stands in it already."""
    return ATURAN.evolve(buku, peristiwa)


def fold(peristiwa: Iterable[PeristiwaBiopori], awal: BukuBiopori) -> BukuBiopori:
    """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`."""
    return ATURAN.fold(peristiwa, awal)


def buku_pada(buku: BukuBiopori, tanggal: date) -> BukuBiopori:
    """The book as it stood at the end of a day."""
    return ATURAN.pada(buku, tanggal, buku_baru(), "tanggal")
