"""The logbook of one KTB after its last event, and what can be looked up in it.

Each event is a step of one subject, and each subject has a card. `sebelum` keeps the card that
each step replaced: what taking the step back restores.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar

import attrs

from pelayanan_publik.core.book import Buku, Perubahan
from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.peta import Peta
from pelayanan_publik.tangguh_bencana.book import events as ev
from pelayanan_publik.tangguh_bencana.book.kartu import (
    BacaanTercatat,
    KartuAlat,
    KartuAnggota,
    KartuKTB,
    KartuPengurus,
    KartuRegu,
    Kepengurusan,
    LaporanTercatat,
    LatihanTercatat,
)
from pelayanan_publik.tangguh_bencana.book.langkah import (
    LANGKAH,
    LANGKAH_ALAT,
    LANGKAH_ORANG,
    LANGKAH_REGU,
    Keadaan,
    KeadaanKTB,
    KeadaanOrang,
    KeadaanRegu,
    KedudukanAlat,
    TabelLangkah,
)
from pelayanan_publik.tangguh_bencana.book.pilihan import JabatanPengurus
from pelayanan_publik.tangguh_bencana.errors import (
    AlatTidakTercatat,
    BukanAnggota,
    LangkahTidakSah,
    OrangTidakDikenal,
    ReguTidakDikenal,
)

T = TypeVar("T")
Kartu: TypeAlias = (
    KartuKTB
    | KartuAnggota
    | KartuPengurus
    | KartuAlat
    | LatihanTercatat
    | LaporanTercatat
    | BacaanTercatat
    | KartuRegu
)


@attrs.frozen
class BukuKTB(Buku[ev.PeristiwaKTB]):
    """The logbook after its last event. Made by `buku_baru`, `evolve` and `fold`.

    None where a card should be: the step that made it was taken back.
    """

    ktb: KartuKTB | None = None
    orang: Peta[str, KartuAnggota | None] = Peta()
    pengurus: KartuPengurus | None = None
    alat: Peta[str, KartuAlat | None] = Peta()
    latihan: Peta[str, LatihanTercatat | None] = Peta()
    radio: Peta[tuple[date, datetime], LaporanTercatat | None] = Peta()
    air: Peta[tuple[str, datetime], BacaanTercatat | None] = Peta()
    regu: Peta[str, KartuRegu | None] = Peta()
    sebelum: Peta[int, Kartu | None] = Peta()
    """By step, the card of its subject before it."""

    @property
    def keadaan(self) -> KeadaanKTB:
        return KeadaanKTB.BELUM_ADA if self.ktb is None else self.ktb.keadaan

    # --- what there is --------------------------------------------------------------------------

    def anggota(self) -> tuple[KartuAnggota, ...]:
        """The members, by code."""
        semua = (k for k in self.orang.values() if k is not None and k.keluar is None)
        return tuple(sorted(semua, key=lambda k: k.kode))

    def daftar_alat(self) -> tuple[KartuAlat, ...]:
        """The items that did not go back to their owner, by code."""
        semua = (k for k in self.alat.values() if k is not None and k.dikembalikan is None)
        return tuple(sorted(semua, key=lambda k: k.kode))

    def pengurus_pada(self, pada: date) -> Kepengurusan | None:
        """The board in office on a day, by what the book knows."""
        periode = self.pengurus.periode if self.pengurus else ()
        return next((p for p in periode if p.menjabat(pada)), None)

    def sejak(self, orang: str, nomor: int) -> bool:
        """Whether somebody has been a member without a break since an event."""
        kartu = self.orang.get(orang)
        return kartu is not None and kartu.keluar is None and kartu.masuk < nomor

    def pemegang(self, pengurus: Kepengurusan) -> dict[JabatanPengurus, str]:
        """By seat, its holder; the seat of who left is vacant and is not there."""
        return {k.jabatan: k.orang for k in pengurus.kursi if self.sejak(k.orang, k.nomor)}

    def regu_berdiri(self) -> dict[str, tuple[str, ...]]:
        """By team that stands, its members; who left the KTB is out of the team too."""
        return {
            k.kode: tuple(o for o in k.anggota if self.sejak(o, k.dibentuk))
            for k in self.regu.values()
            if k is not None and k.berdiri
        }

    # --- the subject of a step ------------------------------------------------------------------

    def kartu(self, kotak: str, kunci: object) -> Kartu | None:
        """The card of a subject; `kunci` is None where there is one such subject."""
        isi = getattr(self, kotak)
        return isi if kunci is None else isi.get(kunci)  # type: ignore[no-any-return]  # by name


def buku_baru() -> BukuKTB:
    """An empty logbook; its first event is that the KTB was begun.

    >>> buku_baru().keadaan.value
    'belum_ada'
    """
    return BukuKTB()


# --- subjects ------------------------------------------------------------------------------------

POKOK: Mapping[str, str] = MappingProxyType(
    {
        "ktb": "KTB",
        "orang": "anggota",
        "pengurus": "pengurus",
        "alat": "alat",
        "latihan": "latihan",
        "radio": "laporan radio",
        "air": "bacaan air",
        "regu": "regu",
    }
)
"""By kind of subject, its word."""


_KOTAK: Mapping[type[ev.PeristiwaKTB], str] = MappingProxyType(
    {
        ev.KTBDirintis: "ktb",
        ev.KTBDikukuhkan: "ktb",
        ev.KTBDigabung: "ktb",
        ev.KTBDibubarkan: "ktb",
        ev.PengurusDiangkat: "pengurus",
        ev.KursiDiisi: "pengurus",
        ev.PengurusDiakhiri: "pengurus",
        ev.AlatDiterima: "alat",
        ev.AlatDipakai: "alat",
        ev.AlatDiperiksa: "alat",
        ev.AlatDipensiunkan: "alat",
        ev.AlatDikembalikan: "alat",
        ev.LatihanDigelar: "latihan",
        ev.LaporanRadioDicatat: "radio",
        ev.TinggiAirDicatat: "air",
        ev.ReguDibentuk: "regu",
        ev.ReguDibubarkan: "regu",
    }
)


def kotak(jenis: type[ev.PeristiwaKTB]) -> str:
    """The kind of subject that a kind of event is a step of; what is not named is a person's."""
    return _KOTAK.get(jenis, "orang")


def subjek(e: ev.PeristiwaKTB) -> tuple[str, Any]:
    """The subject that an event is a step of: its kind, and its code."""
    jenis = kotak(type(e))
    if jenis in {"ktb", "pengurus"}:
        return jenis, None
    if isinstance(e, ev.LaporanRadioDicatat):
        return jenis, (e.untuk, e.saat)
    if isinstance(e, ev.TinggiAirDicatat):
        return jenis, (e.pos, e.saat)
    return jenis, getattr(e, jenis)


def tulis_kunci(kunci: object) -> str:
    """The code of a subject as a person reads it."""
    if isinstance(kunci, tuple):
        return " ".join(map(str, kunci))
    return "ini" if kunci is None else str(kunci)


def jadi(buku: BukuKTB, e: ev.PeristiwaKTB, baru: Kartu) -> Perubahan:
    """The subject's card after a step, and the one to go back to."""
    jenis, kunci = subjek(e)
    isi = baru if kunci is None else {kunci: baru}
    return {jenis: isi, "sebelum": {e.nomor: buku.kartu(jenis, kunci)}}


# --- whether a step can be taken -----------------------------------------------------------------

_BELUM: dict[str, tuple[TabelLangkah, Keadaan, type[Galat]]] = {
    "orang": (LANGKAH_ORANG, KeadaanOrang.BELUM_ADA, OrangTidakDikenal),  # type: ignore[dict-item]  # a table of its own states
    "alat": (LANGKAH_ALAT, KedudukanAlat.BELUM_ADA, AlatTidakTercatat),  # type: ignore[dict-item]  # likewise
    "regu": (LANGKAH_REGU, KeadaanRegu.BELUM_ADA, ReguTidakDikenal),  # type: ignore[dict-item]  # likewise
}


def _berdiri_sebagai(kartu: KartuAnggota | KartuAlat | KartuRegu) -> Keadaan:
    return kartu.kedudukan if isinstance(kartu, KartuAlat) else kartu.keadaan


def _tidak_sah(
    nama: str, kode: str, keadaan: Keadaan, jenis: type, tabel: TabelLangkah
) -> LangkahTidakSah:
    sah = tuple(j.__name__ for k, j in tabel if k is keadaan)
    return LangkahTidakSah(
        kode,
        path=nama,
        pokok=POKOK[nama],
        keadaan=keadaan,
        langkah=jenis.__name__,
        sah=sah,
    )


def galat_langkah(buku: BukuKTB, jenis: type[ev.PeristiwaKTB], kunci: object) -> Iterator[Galat]:
    """Why a step cannot be taken as the KTB and the subject stand; nothing if it can."""
    keadaan = buku.keadaan
    if (keadaan, jenis) not in LANGKAH:
        kode = buku.ktb.kode if buku.ktb else "ini"
        yield _tidak_sah("ktb", kode, keadaan, jenis, LANGKAH)  # type: ignore[arg-type]  # likewise
    nama = kotak(jenis)
    if nama not in _BELUM or jenis is ev.LangkahDibatalkan or type(kunci) is not str:
        return
    tabel, belum, tidak_dikenal = _BELUM[nama]
    kartu: Any = buku.kartu(nama, kunci)
    berdiri = belum if kartu is None else _berdiri_sebagai(kartu)
    if (berdiri, jenis) in tabel:
        return
    if kartu is None:
        yield tidak_dikenal(kunci, path=nama)
    else:
        yield _tidak_sah(nama, kunci, berdiri, jenis, tabel)


def galat_keanggotaan(
    buku: BukuKTB, orang: str, path: str, hari: date | None = None
) -> Galat | None:
    """The fault of somebody who is no member: now, or was not on a day; None if he or she was."""
    kartu = buku.orang.get(orang)
    if kartu is None:
        return OrangTidakDikenal(orang, path=path)
    if kartu.keluar is None or (hari is not None and hari < kartu.keluar):
        return None
    return BukanAnggota(orang, path=path, keluar=kartu.keluar)
