"""What each event changes in the production book.

One function for each kind of event: it looks at the book, collects every fault, and answers with
the changed fields. Commands try their event here before they answer, and a log read from
elsewhere meets the same rules: no log makes glass out of nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import combinations
from typing import Any

import attrs

from pelayanan_publik.core.book import AturanBuku, Perubahan
from pelayanan_publik.core.errors import Galat, Pengumpul, angkat
from pelayanan_publik.core.peta import Peta
from pelayanan_publik.core.units import galat_anggota, tulis_kata
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.limbah_kaca.book.events import (
    AdukanDicampur,
    BlokDicetak,
    BlokDijual,
    BlokDipakai,
    BlokDirawat,
    BlokDiuji,
    BlokRusak,
    JenisTimbangan,
    KacaDicuci,
    KacaDigiling,
    KacaDisortir,
    KacaDiterima,
    LangkahAdukan,
    LangkahKacaDibatalkan,
    LangkahLot,
    PakaiSerbuk,
    PeristiwaKaca,
    Serbuk,
    SerbukDijual,
    TimbanganDibetulkan,
)
from pelayanan_publik.limbah_kaca.book.kartu import (
    LANGKAH_LOT,
    KartuAdukan,
    KartuLot,
    KeadaanAdukan,
    KeadaanLot,
)
from pelayanan_publik.limbah_kaca.book.state import (
    BukuKaca,
    KunciSerbuk,
    ambil_serbuk,
    buku_kaca,
    galat_langkah_adukan,
    galat_langkah_lot,
    galat_massa,
    galat_terpakai,
)
from pelayanan_publik.limbah_kaca.campuran import galat_persen_kaca
from pelayanan_publik.limbah_kaca.errors import (
    AdukanSudahAda,
    AdukanTanpaKaca,
    BlokBelumDiuji,
    BlokTidakCukup,
    BukanLangkahTerakhirKaca,
    FraksiBertumpuk,
    FraksiTidakAda,
    KacaBerlabel,
    LotSudahAda,
    MassaBertambah,
    MutuBelumDiperoleh,
    PerawatanMelebihiUmur,
    RujukanSudahDiterima,
    SudahDibatalkanKaca,
    TimbanganBelumAda,
    UjiTanpaKuatTekan,
)

# --- a lot of glass ------------------------------------------------------------------------------


def _lot(buku: BukuKaca, e: LangkahLot) -> KartuLot:
    """The card of the lot that a step is about, if the table allows that step."""
    kartu = buku.kartu_lot(e.lot)
    angkat(filter(None, [galat_langkah_lot(kartu, type(e))]))
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


# --- a batch of blocks ---------------------------------------------------------------------------


def _adukan(buku: BukuKaca, e: LangkahAdukan) -> KartuAdukan:
    kartu = buku.kartu_adukan(e.adukan)
    angkat(filter(None, [galat_langkah_adukan(kartu, type(e))]))
    return kartu


def _jadi_adukan(
    lama: KartuAdukan,
    e: LangkahAdukan,
    **isi: Any,  # noqa: ANN401 - the fields of a card
) -> Perubahan:
    baru = attrs.evolve(lama, langkah=e.nomor, **isi)
    return {"adukan": {e.adukan: baru}, "sebelum": {e.nomor: lama}}


def _dicampur(buku: BukuKaca, e: AdukanDicampur) -> Perubahan:
    kumpul = Pengumpul()
    if e.adukan in buku.adukan:
        kumpul.tambah(AdukanSudahAda(e.adukan, path="adukan"))
    if not e.kaca:
        kumpul.tambah(AdukanTanpaKaca(e.adukan, path="kaca"))
    pemakaian = ((f"kaca[{i}]", (p.lot, p.fraksi), p.gram) for i, p in enumerate(e.kaca))
    terpakai = ambil_serbuk(buku, pemakaian, kumpul)
    if (persen := e.persen_kaca) is not None:
        teruji = bool(e.rujukan_uji)
        kumpul.tambah(galat_persen_kaca(persen, e.basis, "kaca", teruji=teruji))
    kumpul.tuntas()
    return {"adukan": {e.adukan: KartuAdukan(e, e.nomor)}, "terpakai": terpakai}


def _dicetak(buku: BukuKaca, e: BlokDicetak) -> Perubahan:
    kartu = _adukan(buku, e)
    keluar, masuk = e.cetak_gram + e.sisa_gram, kartu.campur.jumlah_gram
    if keluar > masuk:
        raise MassaBertambah(keluar, path="cetak_gram", tahap="pencetakan", masuk=masuk)
    return _jadi_adukan(kartu, e, tahap=KeadaanAdukan.DICETAK, cetak=e)


def _dirawat(buku: BukuKaca, e: BlokDirawat) -> Perubahan:
    kartu = _adukan(buku, e)
    umur = kartu.umur_hari(e.tanggal)
    hari = kartu.dirawat_hari + e.hari
    if hari > umur:
        raise PerawatanMelebihiUmur(hari, path="hari", adukan=e.adukan, umur=umur)
    return _jadi_adukan(kartu, e, tahap=KeadaanAdukan.DIRAWAT, dirawat_hari=hari)


def _galat_stok(kartu: KartuAdukan, banyak: int) -> Galat | None:
    if banyak <= kartu.stok:
        return None
    return BlokTidakCukup(banyak, path="banyak", adukan=kartu.campur.adukan, ada=kartu.stok)


def _diuji(buku: BukuKaca, e: BlokDiuji) -> Perubahan:
    kartu = _adukan(buku, e)
    kumpul = Pengumpul()
    kumpul.tambah(_galat_stok(kartu, e.banyak))
    kuat = kartu.kuat_tekan_mpa + e.kuat_tekan_mpa
    if not kuat:
        kumpul.tambah(UjiTanpaKuatTekan(e.adukan, path="kuat_tekan_mpa"))
    kumpul.tuntas()
    return _jadi_adukan(
        kartu,
        e,
        tahap=KeadaanAdukan.DIUJI,
        diuji=kartu.diuji + e.banyak,
        kuat_tekan_mpa=kuat,
        keausan_mm_per_menit=kartu.keausan_mm_per_menit + e.keausan_mm_per_menit,
        penyerapan_persen=kartu.penyerapan_persen + e.penyerapan_persen,
        hari_uji=e.tanggal,
    )


def _keluar(buku: BukuKaca, e: BlokDijual | BlokDipakai) -> Perubahan:
    """Blocks go to somebody: tested, or told to be provisional, and by no class but their own."""
    kartu = _adukan(buku, e)
    kumpul = Pengumpul()
    kumpul.tambah(_galat_stok(kartu, e.banyak))
    hasil = kartu.hasil
    if hasil is None and not e.sementara:
        kumpul.tambah(BlokBelumDiuji(e.adukan, path="sementara"))
    mutu = hasil.mutu if hasil else None
    if e.mutu is not None and (mutu is None or e.mutu < mutu):
        kumpul.tambah(
            MutuBelumDiperoleh(
                e.mutu.value,
                path="mutu",
                adukan=e.adukan,
                diperoleh=hasil.kesimpulan if hasil else "belum diuji",
            )
        )
    kumpul.tuntas()
    nama = "dijual" if isinstance(e, BlokDijual) else "dipakai"
    return _jadi_adukan(kartu, e, **{nama: getattr(kartu, nama) + e.banyak})


def _rusak(buku: BukuKaca, e: BlokRusak) -> Perubahan:
    kartu = _adukan(buku, e)
    angkat(filter(None, [_galat_stok(kartu, e.banyak)]))
    return _jadi_adukan(kartu, e, rusak=kartu.rusak + e.banyak)


# --- mistakes ------------------------------------------------------------------------------------


def _dibatalkan(buku: BukuKaca, e: LangkahKacaDibatalkan) -> Perubahan:
    batal = buku.catatan.cari(e.langkah, "langkah")
    if oleh := buku.dibatalkan.get(e.langkah):
        raise SudahDibatalkanKaca(e.langkah, path="langkah", oleh=oleh)
    tanda = {"dibatalkan": {e.langkah: e.nomor}}
    if isinstance(batal, SerbukDijual):
        return {"terpakai": _kembali(buku, [batal]), **tanda}
    if isinstance(batal, LangkahKacaDibatalkan):
        raise BukanLangkahTerakhirKaca(e.langkah, path="langkah", milik="lot atau adukan", ada="–")
    if isinstance(batal, LangkahAdukan):
        return {**_batal_adukan(buku, batal), **tanda}
    return {**_batal_lot(buku, batal), **tanda}


def _kembali(
    buku: BukuKaca, diambil: Iterable[PakaiSerbuk | SerbukDijual]
) -> dict[KunciSerbuk, int]:
    """What was taken of each fraction, once these uses never were."""
    hasil: dict[KunciSerbuk, int] = {}
    for satu in diambil:
        kunci = (satu.lot, satu.fraksi)
        hasil[kunci] = hasil.get(kunci, buku.terpakai[kunci]) - satu.gram
    return hasil


def _galat_terakhir(nomor: int, kartu: KartuLot | KartuAdukan, milik: str) -> None:
    if kartu.langkah != nomor:
        raise BukanLangkahTerakhirKaca(nomor, path="langkah", milik=milik, ada=kartu.langkah)


def _batal_lot(buku: BukuKaca, batal: LangkahLot) -> Perubahan:
    """The lot as it was before, if nothing of the powder that vanishes is in use."""
    kartu = buku.lot[batal.lot]
    _galat_terakhir(batal.nomor, kartu, f"lot {batal.lot}")
    semula = buku.sebelum.get(batal.nomor)
    if isinstance(semula, KartuLot):
        angkat(galat_terpakai(buku, kartu, semula.serbuk))
        return {"lot": {batal.lot: semula}}
    terima = kartu.terima
    return {
        "lot": {batal.lot: attrs.evolve(kartu, tahap=KeadaanLot.BATAL, langkah=0)},
        "rujukan": {(terima.asal, terima.rujukan): ""},
    }


def _batal_adukan(buku: BukuKaca, batal: LangkahAdukan) -> Perubahan:
    kartu = buku.adukan[batal.adukan]
    _galat_terakhir(batal.nomor, kartu, f"adukan {batal.adukan}")
    semula = buku.sebelum.get(batal.nomor)
    if isinstance(semula, KartuAdukan):
        return {"adukan": {batal.adukan: semula}}
    return {
        "adukan": {batal.adukan: attrs.evolve(kartu, tahap=KeadaanAdukan.BATAL, langkah=0)},
        "terpakai": _kembali(buku, kartu.campur.kaca),
    }


ATURAN: AturanBuku[BukuKaca, PeristiwaKaca] = AturanBuku(
    "buku produksi kaca",
    {
        KacaDiterima: _diterima,
        KacaDisortir: _disortir,
        KacaDicuci: _dicuci,
        KacaDigiling: _digiling,
        TimbanganDibetulkan: _dibetulkan,
        SerbukDijual: _serbuk_dijual,
        AdukanDicampur: _dicampur,
        BlokDicetak: _dicetak,
        BlokDirawat: _dirawat,
        BlokDiuji: _diuji,
        BlokDijual: _keluar,
        BlokDipakai: _keluar,
        BlokRusak: _rusak,
        LangkahKacaDibatalkan: _dibatalkan,
    },
)


def evolve(buku: BukuKaca, peristiwa: PeristiwaKaca) -> BukuKaca:
    """The book with one event more; the same book if the event stands in it already."""
    return ATURAN.evolve(buku, peristiwa)


def fold(peristiwa: Iterable[PeristiwaKaca], awal: BukuKaca) -> BukuKaca:
    """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`."""
    return ATURAN.fold(peristiwa, awal)


def buku_pada(buku: BukuKaca, pada: date) -> BukuKaca:
    """The book as it stood at the end of a day, by what was entered until then."""
    salah = galat_anggota(buku, BukuKaca, "buku"), galat_tanggal(pada, "pada")
    angkat(filter(None, salah))
    if pada >= buku.catatan.terakhir:
        return buku
    return fold((e for e in buku.catatan.peristiwa if e.tanggal <= pada), buku_kaca())
