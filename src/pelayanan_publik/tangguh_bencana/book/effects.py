"""What each event changes in the logbook, and how a step is taken back.

Every mistake can be met. The last step of any subject is taken back, then the one before it,
back to its first: the subject then never was, and its code is free. Subjects are small, so what
is wrong is near: a person, the board, an item, a team, and each drill, report and reading by
itself. What lies deeper is put right by a step of its own: a certificate or an absence is
withdrawn by its number, the data of a member are corrected, a seat or a place is given anew.

No step brings somebody into two teams or onto two seats of a board, or two coordinators into one
part, and none is taken back if that would.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs

from pelayanan_publik.core.book import AturanBuku, Perubahan
from pelayanan_publik.core.errors import Pengumpul, angkat
from pelayanan_publik.tangguh_bencana.book import alat, anggota, events as ev, susunan
from pelayanan_publik.tangguh_bencana.book.kartu import KartuAnggota
from pelayanan_publik.tangguh_bencana.book.periksa import (
    galat_koordinator,
    galat_kursi_rangkap,
    galat_regu,
)
from pelayanan_publik.tangguh_bencana.book.state import (
    POKOK,
    BukuKTB,
    Kartu,
    buku_baru,
    galat_langkah,
    subjek,
    tulis_kunci,
)
from pelayanan_publik.tangguh_bencana.errors import BukanLangkahTerakhir


def _pokok(buku: BukuKTB, langkah: int) -> tuple[str, object]:
    """The subject of a step; of a taking back, that of the step taken back."""
    peristiwa = buku.catatan.cari(langkah, "langkah")
    while isinstance(peristiwa, ev.LangkahDibatalkan):
        peristiwa = buku.catatan.cari(peristiwa.langkah, "langkah")
    return subjek(peristiwa)


def _pastikan_boleh(buku: BukuKTB, kotak: str, kunci: object, dahulu: Kartu | None) -> None:
    """Refuse what would bring somebody into two teams or seats, or a part two coordinators."""
    kumpul = Pengumpul()
    if isinstance(dahulu, KartuAnggota):
        kumpul.tambah(galat_koordinator(buku, dahulu))
    if kotak in {"orang", "regu", "pengurus"}:
        isi: Any = dahulu if kunci is None else getattr(buku, kotak).ubah({kunci: dahulu})
        kembali = attrs.evolve(buku, **{kotak: isi})
        kumpul.tambah(*galat_kursi_rangkap(kembali))
        for satu in kembali.regu.values():
            if satu is not None and satu.berdiri:
                kumpul.tambah(*galat_regu(kembali, satu, f"regu.{satu.kode}"))
    kumpul.tuntas()


def _dibatalkan(buku: BukuKTB, e: ev.LangkahDibatalkan) -> Perubahan:
    angkat(galat_langkah(buku, ev.LangkahDibatalkan, None))
    kotak, kunci = _pokok(buku, e.langkah)
    kartu = buku.kartu(kotak, kunci)
    if kartu is None or kartu.langkah != e.langkah:
        raise BukanLangkahTerakhir(
            e.langkah,
            path="langkah",
            pokok=POKOK[kotak],
            subjek=tulis_kunci(kunci),
            ada="tidak ada" if kartu is None else kartu.langkah,
        )
    dahulu = buku.sebelum[e.langkah]
    _pastikan_boleh(buku, kotak, kunci, dahulu)
    return {kotak: dahulu if kunci is None else {kunci: dahulu}}


ATURAN: AturanBuku[BukuKTB, ev.PeristiwaKTB] = AturanBuku(
    "buku KTB",
    BukuKTB,
    {
        ev.KTBDirintis: anggota.ktb_dirintis,
        ev.KTBDikukuhkan: anggota.ktb_dikukuhkan,
        ev.KTBDigabung: anggota.ktb_digabung,
        ev.KTBDibubarkan: anggota.ktb_dibubarkan,
        ev.AnggotaMasuk: anggota.masuk,
        ev.DataAnggotaDibetulkan: anggota.dibetulkan,
        ev.AnggotaKeluar: anggota.keluar,
        ev.HalanganDicatat: anggota.berhalangan,
        ev.HalanganDicabut: anggota.tidak_berhalangan,
        ev.AnggotaDitempatkan: anggota.ditempatkan,
        ev.PenempatanDicabut: anggota.tidak_ditempatkan,
        ev.PerolehanDicatat: anggota.memperoleh,
        ev.PerolehanDicabut: anggota.dicabut,
        ev.PengurusDiangkat: susunan.diangkat,
        ev.KursiDiisi: susunan.kursi_diisi,
        ev.PengurusDiakhiri: susunan.diakhiri,
        ev.AlatDiterima: alat.diterima,
        ev.AlatDipakai: alat.dipakai,
        ev.AlatDiperiksa: alat.diperiksa,
        ev.AlatDipensiunkan: alat.dipensiunkan,
        ev.AlatDikembalikan: alat.dikembalikan,
        ev.LatihanDigelar: alat.digelar,
        ev.LaporanRadioDicatat: alat.dilaporkan,
        ev.TinggiAirDicatat: alat.diukur,
        ev.ReguDibentuk: susunan.dibentuk,
        ev.ReguDibubarkan: susunan.dibubarkan,
        ev.LangkahDibatalkan: _dibatalkan,
    },
)


def evolve(buku: BukuKTB, peristiwa: ev.PeristiwaKTB) -> BukuKTB:
    """The book with one event more; the same book if the event stands in it already."""
    return ATURAN.evolve(buku, peristiwa)


def fold(peristiwa: Iterable[ev.PeristiwaKTB], awal: BukuKTB) -> BukuKTB:
    """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`."""
    return ATURAN.fold(peristiwa, awal)


def buku_pada(buku: BukuKTB, tanggal: date) -> BukuKTB:
    """The book as it stood at the end of a day: what was entered later is not known in it."""
    return ATURAN.pada(buku, tanggal, buku_baru(), "tanggal")
