"""What each event changes in the cards of groups, and who is where."""

from __future__ import annotations

from typing import Any

import attrs

from pelayanan_publik.core.book import Perubahan
from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.units import tulis_kata
from pelayanan_publik.gandeng_gendong.book.beban import tingkat_masuk
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
    LangkahKelompok,
    ProdukDicabut,
    ProdukDiluluskan,
    PutaranDimulai,
    SanksiDicabut,
    SanksiDijatuhkan,
)
from pelayanan_publik.gandeng_gendong.book.langkah import (
    LANGKAH_KELOMPOK,
    KeadaanKelompok,
    langkah_sah,
)
from pelayanan_publik.gandeng_gendong.book.state import (
    BukuGandengGendong,
    KartuKelompok,
)
from pelayanan_publik.gandeng_gendong.errors import (
    KelompokSudahAda,
    KoordinatorBukanAnggota,
    KoordinatorKeluar,
    LangkahKelompokTidakSah,
    OrangBukanAnggota,
    ProdukTidakDikenal,
)
from pelayanan_publik.gandeng_gendong.kelompok import (
    SusunanKelompok,
    galat_rangkap,
    kunci_orang,
)


def kartu_langkah(buku: BukuGandengGendong, jenis: type[Any], kode: str) -> KartuKelompok:
    """The card of a group, if its state allows this step."""
    kartu = buku.kartu_kelompok(kode)
    if (kartu.keadaan, jenis) in LANGKAH_KELOMPOK:
        return kartu
    raise LangkahKelompokTidakSah(
        jenis.__name__,
        path="kelompok",
        kelompok=kode,
        keadaan=tulis_kata(kartu.keadaan),
        sah=langkah_sah(LANGKAH_KELOMPOK, kartu.keadaan),
    )


def _lanjut(
    buku: BukuGandengGendong,
    e: LangkahKelompok,
    **isi: Any,  # noqa: ANN401 - the fields of a card
) -> Perubahan:
    """The card of a group after a step; one that comes in or comes back gets its level."""
    kartu = kartu_langkah(buku, type(e), e.kelompok)
    keadaan = LANGKAH_KELOMPOK[kartu.keadaan, type(e)]
    baru = attrs.evolve(kartu, keadaan=keadaan, langkah=e.nomor, **isi)
    if baru.hadir and not kartu.hadir:
        baru = attrs.evolve(baru, tingkat=tingkat_masuk(buku, kartu))
    return {"kelompok": {e.kelompok: baru}}


def _bebas(buku: BukuGandengGendong, susunan: SusunanKelompok, path: str) -> None:
    """Refuse a group with members of another one; all of them are told."""
    semua = (
        galat_rangkap(a, buku.kelompok_per_orang, susunan.kode, f"{path}[{i}]")
        for i, a in enumerate(susunan.anggota)
    )
    angkat(filter(None, semua))


def didaftarkan(buku: BukuGandengGendong, e: KelompokDidaftarkan) -> Perubahan:
    s = e.susunan
    if lama := buku.kelompok.get(s.kode):
        raise KelompokSudahAda(s.kode, path="susunan.kode", keadaan=tulis_kata(lama.keadaan))
    _bebas(buku, s, "susunan.anggota")
    kartu = KartuKelompok(s, KeadaanKelompok.TERDAFTAR, e.nomor)
    return {
        "kelompok": {s.kode: kartu},
        "kelompok_per_orang": {a.kunci: s.kode for a in s.anggota},
    }


def kurasi_dimulai(buku: BukuGandengGendong, e: KurasiDimulai) -> Perubahan:
    kartu = kartu_langkah(buku, KurasiDimulai, e.kelompok)
    _bebas(buku, kartu.susunan, "anggota")
    return {
        **_lanjut(buku, e),
        "kelompok_per_orang": {a.kunci: e.kelompok for a in kartu.susunan.anggota},
    }


def langkah_saja(
    buku: BukuGandengGendong, e: KurasiLulus | KurasiTidakLulus | SanksiDicabut
) -> Perubahan:
    return _lanjut(buku, e)


def diluluskan(buku: BukuGandengGendong, e: ProdukDiluluskan) -> Perubahan:
    kartu = kartu_langkah(buku, ProdukDiluluskan, e.kelompok)
    lain = (p for p in kartu.produk if p.jenis != e.produk.jenis)
    return _lanjut(buku, e, produk=(*lain, e.produk))


def dicabut(buku: BukuGandengGendong, e: ProdukDicabut) -> Perubahan:
    kartu = kartu_langkah(buku, ProdukDicabut, e.kelompok)
    ada = tuple(p.jenis for p in kartu.produk)
    if e.jenis not in ada:
        raise ProdukTidakDikenal(
            e.jenis, path="jenis", kelompok=e.kelompok, ada=", ".join(ada) or "tidak ada"
        )
    return _lanjut(buku, e, produk=tuple(p for p in kartu.produk if p.jenis != e.jenis))


def kesanggupan(buku: BukuGandengGendong, e: KesanggupanDitetapkan) -> Perubahan:
    return _lanjut(buku, e, kapasitas_porsi=e.kapasitas_porsi, tenggat_hari=e.tenggat_hari)


def masuk(buku: BukuGandengGendong, e: AnggotaKelompokMasuk) -> Perubahan:
    kartu = kartu_langkah(buku, AnggotaKelompokMasuk, e.kelompok)
    angkat(filter(None, [galat_rangkap(e.anggota, buku.kelompok_per_orang, "", "anggota")]))
    susunan = attrs.evolve(kartu.susunan, anggota=(*kartu.susunan.anggota, e.anggota))
    return {
        **_lanjut(buku, e, susunan=susunan),
        "kelompok_per_orang": {e.anggota.kunci: e.kelompok},
    }


def keluar(buku: BukuGandengGendong, e: AnggotaKelompokKeluar) -> Perubahan:
    kartu = kartu_langkah(buku, AnggotaKelompokKeluar, e.kelompok)
    kunci = kunci_orang(e.orang)
    tinggal = tuple(a for a in kartu.susunan.anggota if a.kunci != kunci)
    if len(tinggal) == len(kartu.susunan.anggota):
        raise OrangBukanAnggota(samarkan(e.orang), path="orang", kelompok=e.kelompok)
    if kunci == kunci_orang(kartu.susunan.koordinator):
        raise KoordinatorKeluar(samarkan(e.orang), path="orang")
    susunan = attrs.evolve(kartu.susunan, anggota=tinggal)
    di = buku.kelompok_per_orang[kunci]
    return {
        **_lanjut(buku, e, susunan=susunan),
        "kelompok_per_orang": {kunci: "" if di == e.kelompok else di},
    }


def koordinator(buku: BukuGandengGendong, e: KoordinatorDiganti) -> Perubahan:
    kartu = kartu_langkah(buku, KoordinatorDiganti, e.kelompok)
    if all(a.kunci != kunci_orang(e.koordinator) for a in kartu.susunan.anggota):
        raise KoordinatorBukanAnggota(samarkan(e.koordinator), path="koordinator")
    susunan = attrs.evolve(
        kartu.susunan, koordinator=e.koordinator, npwp=e.npwp, rekening=e.rekening
    )
    return _lanjut(buku, e, susunan=susunan)


def sanksi(buku: BukuGandengGendong, e: SanksiDijatuhkan) -> Perubahan:
    kartu = kartu_langkah(buku, SanksiDijatuhkan, e.kelompok)
    return _lanjut(buku, e, sanksi=(*kartu.sanksi, e))


def nonaktif(buku: BukuGandengGendong, e: KelompokDinonaktifkan) -> Perubahan:
    kartu = kartu_langkah(buku, KelompokDinonaktifkan, e.kelompok)
    return {
        **_lanjut(buku, e),
        "kelompok_per_orang": {a.kunci: "" for a in kartu.susunan.anggota},
    }


def putaran(buku: BukuGandengGendong, e: PutaranDimulai) -> Perubahan:
    nol = {kode: attrs.evolve(k, tingkat=0 * k.tingkat) for kode, k in buku.kelompok.items()}
    return {"kelompok": nol, "putaran": e.nomor}
