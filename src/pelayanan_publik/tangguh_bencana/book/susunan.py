"""What the steps of the board and of teams change."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import attrs

from pelayanan_publik.core.book import Perubahan
from pelayanan_publik.core.errors import Galat, MasaTerbalik, galat_ganda
from pelayanan_publik.core.validity import bertumpuk
from pelayanan_publik.tangguh_bencana.book import events as ev
from pelayanan_publik.tangguh_bencana.book.kartu import (
    KartuPengurus,
    KartuRegu,
    Kepengurusan,
    KursiTerisi,
)
from pelayanan_publik.tangguh_bencana.book.periksa import galat_regu, kartu_subjek, mulai
from pelayanan_publik.tangguh_bencana.book.pilihan import JabatanPengurus
from pelayanan_publik.tangguh_bencana.book.state import BukuKTB, galat_keanggotaan, jadi
from pelayanan_publik.tangguh_bencana.errors import (
    MasaBaktiBertumpuk,
    PengurusTanpaKetua,
    PengurusTidakMenjabat,
)

# --- the board -----------------------------------------------------------------------------------


def _galat_kursi(buku: BukuKTB, kursi: tuple[ev.KursiPengurus, ...]) -> Iterator[Galat | None]:
    """Every fault of the seats of a board: none for the ketua, one or a person twice, no member."""
    if all(k.jabatan is not JabatanPengurus.KETUA for k in kursi):
        yield PengurusTanpaKetua(path="kursi")
    yield from galat_ganda((f"kursi[{i}].jabatan", k.jabatan.value) for i, k in enumerate(kursi))
    yield from galat_ganda((f"kursi[{i}].orang", k.orang) for i, k in enumerate(kursi))
    for i, k in enumerate(kursi):
        yield galat_keanggotaan(buku, k.orang, f"kursi[{i}].orang")


def diangkat(buku: BukuKTB, e: ev.PengurusDiangkat) -> Perubahan:
    kumpul = mulai(buku, e)
    periode = buku.pengurus.periode if buku.pengurus else ()
    if e.sampai <= e.mulai:
        kumpul.tambah(MasaTerbalik(e.sampai, path="sampai", mulai=e.mulai))
    else:
        kumpul.tambah(
            *(
                MasaBaktiBertumpuk(e.mulai, path="mulai", mulai=p.mulai, sampai=p.sampai)
                for p in periode
                if bertumpuk((p.mulai, p.sampai), (e.mulai, e.sampai))
            )
        )
    kumpul.tambah(*_galat_kursi(buku, e.kursi))
    kumpul.tuntas()
    kursi = tuple(KursiTerisi(k.jabatan, k.orang, e.nomor) for k in e.kursi)
    baru = sorted((*periode, Kepengurusan(e.mulai, e.sampai, kursi)), key=lambda p: p.mulai)
    return jadi(buku, e, KartuPengurus(e.nomor, tuple(baru)))


def _ganti(
    buku: BukuKTB, e: ev.KursiDiisi | ev.PengurusDiakhiri, lama: Kepengurusan, baru: Kepengurusan
) -> Perubahan:
    """The boards with one of them changed."""
    kartu = kartu_subjek(buku, e, KartuPengurus)
    periode = tuple(baru if p is lama else p for p in kartu.periode)
    return jadi(buku, e, KartuPengurus(e.nomor, periode))


def kursi_diisi(buku: BukuKTB, e: ev.KursiDiisi) -> Perubahan:
    """Who takes another seat leaves the one that he or she had; but the ketua's seat is not left
    for another.
    """
    kumpul = mulai(buku, e)
    kumpul.tambah(galat_keanggotaan(buku, e.orang, "orang"))
    lama = cast("Kepengurusan", buku.pengurus_pada(e.tanggal))
    if not lama:
        kumpul.tambah(PengurusTidakMenjabat(e.tanggal, path="tanggal"))
    kumpul.tuntas()
    pemegang = buku.pemegang(lama)
    ketua = pemegang.get(JabatanPengurus.KETUA) == e.orang
    if ketua and e.jabatan is not JabatanPengurus.KETUA:
        raise PengurusTanpaKetua(e.orang, path="orang")
    tetap = (
        k for k in lama.kursi if k.jabatan is not e.jabatan and pemegang.get(k.jabatan) != e.orang
    )
    kursi = (*tetap, KursiTerisi(e.jabatan, e.orang, e.nomor))
    return _ganti(buku, e, lama, attrs.evolve(lama, kursi=kursi))


def diakhiri(buku: BukuKTB, e: ev.PengurusDiakhiri) -> Perubahan:
    mulai(buku, e)
    lama = buku.pengurus_pada(e.sampai)
    if lama is None or lama.mulai == e.sampai:
        raise PengurusTidakMenjabat(e.sampai, path="sampai")
    return _ganti(buku, e, lama, attrs.evolve(lama, sampai=e.sampai))


# --- teams ---------------------------------------------------------------------------------------


def dibentuk(buku: BukuKTB, e: ev.ReguDibentuk) -> Perubahan:
    kumpul = mulai(buku, e)
    kumpul.tambah(*galat_ganda((f"anggota[{i}]", o) for i, o in enumerate(e.anggota)))
    kumpul.tambah(*(galat_keanggotaan(buku, o, f"anggota[{i}]") for i, o in enumerate(e.anggota)))
    kartu = KartuRegu(e.regu, e.pola, e.anggota, e.nomor, e.nomor)
    kumpul.tambah(*galat_regu(buku, kartu))
    kumpul.tuntas()
    return jadi(buku, e, kartu)


def dibubarkan(buku: BukuKTB, e: ev.ReguDibubarkan) -> Perubahan:
    mulai(buku, e)
    kartu = kartu_subjek(buku, e, KartuRegu)
    return jadi(buku, e, attrs.evolve(kartu, langkah=e.nomor, berdiri=False))
