"""What is done in a KTB. Each command looks at the book and answers with an event, or refuses.

The same `id` twice, with the same content, gives the first event and changes nothing. All
faults of a call are told together.

>>> from pelayanan_publik.tangguh_bencana.book.effects import evolve
>>> from pelayanan_publik.tangguh_bencana.book.state import buku_baru
>>> buku, hari = buku_baru(), date(2026, 1, 5)
>>> buku = evolve(buku, rintis(buku, id="p-1", tanggal=hari, ktb="KTB-1", kampung="Basen",
...     kelurahan="Purbayan", hari=hari))
>>> buku = evolve(buku, terima_anggota(buku, id="p-2", tanggal=hari, orang="R-1"))
>>> buku = evolve(buku, angkat_pengurus(buku, id="p-3", tanggal=hari, mulai=date(2024, 2, 29),
...     kursi=[KursiPengurus(JabatanPengurus.KETUA, "R-1")]))
>>> buku.pengurus_pada(hari).sampai
datetime.date(2027, 2, 28)
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.validity import Masa, galat_tanggal, tambah_bulan
from pelayanan_publik.tangguh_bencana.book import events as ev
from pelayanan_publik.tangguh_bencana.book.catat import catat
from pelayanan_publik.tangguh_bencana.book.events import KursiPengurus
from pelayanan_publik.tangguh_bencana.book.pilihan import (
    AlasanPensiun,
    Bagian,
    Insiden,
    JabatanPengurus,
    JenisLatihan,
    PemilikAlat,
)
from pelayanan_publik.tangguh_bencana.book.state import BukuKTB
from pelayanan_publik.tangguh_bencana.model import Perolehan
from pelayanan_publik.tangguh_bencana.parameters.ktb import MASA_BAKTI_BULAN

# --- the KTB itself ------------------------------------------------------------------------------


def rintis(
    buku: BukuKTB, *, id: str, tanggal: date, ktb: str, kampung: str, kelurahan: str, hari: date
) -> ev.KTBDirintis:
    """Begin the book of a KTB that a kampung began on a day."""
    isi = {"ktb": ktb, "kampung": kampung, "kelurahan": kelurahan, "hari": hari}
    return catat(buku, ev.KTBDirintis, id, tanggal, **isi)


def kukuhkan(buku: BukuKTB, *, id: str, tanggal: date, hari: date) -> ev.KTBDikukuhkan:
    """Enter that the BPBD inaugurated it on a day."""
    return catat(buku, ev.KTBDikukuhkan, id, tanggal, hari=hari)


def gabungkan(buku: BukuKTB, *, id: str, tanggal: date, ke: str) -> ev.KTBDigabung:
    """Let it go into another KTB. Its items can still be given back, nothing else."""
    return catat(buku, ev.KTBDigabung, id, tanggal, ke=ke)


def bubarkan(buku: BukuKTB, *, id: str, tanggal: date, alasan: str) -> ev.KTBDibubarkan:
    """End it. Its items can still be given back, nothing else."""
    return catat(buku, ev.KTBDibubarkan, id, tanggal, alasan=alasan)


# --- people --------------------------------------------------------------------------------------


def terima_anggota(
    buku: BukuKTB,
    *,
    id: str,
    tanggal: date,
    orang: str,
    lahir: date | None = None,
    perempuan: bool | None = None,
) -> ev.AnggotaMasuk:
    """Take somebody in, or in again; what is not told of who was here before is as it was."""
    isi = {"orang": orang, "lahir": lahir, "perempuan": perempuan}
    return catat(buku, ev.AnggotaMasuk, id, tanggal, **isi)


def betulkan_data(
    buku: BukuKTB,
    *,
    id: str,
    tanggal: date,
    orang: str,
    lahir: date | None,
    perempuan: bool | None,
) -> ev.DataAnggotaDibetulkan:
    """Correct what is known of a member: both as they are; None is unknown."""
    isi = {"orang": orang, "lahir": lahir, "perempuan": perempuan}
    return catat(buku, ev.DataAnggotaDibetulkan, id, tanggal, **isi)


def keluarkan_anggota(buku: BukuKTB, *, id: str, tanggal: date, orang: str) -> ev.AnggotaKeluar:
    """Enter that a member left. A seat on the board is vacant then, and told so."""
    return catat(buku, ev.AnggotaKeluar, id, tanggal, orang=orang)


def catat_halangan(
    buku: BukuKTB, *, id: str, tanggal: date, orang: str, masa: Masa
) -> ev.HalanganDicatat:
    """Enter when a member cannot be called; no two absences share a day."""
    return catat(buku, ev.HalanganDicatat, id, tanggal, orang=orang, masa=masa)


def cabut_halangan(
    buku: BukuKTB, *, id: str, tanggal: date, orang: str, halangan: int
) -> ev.HalanganDicabut:
    """Withdraw an absence, by the number of its event."""
    return catat(buku, ev.HalanganDicabut, id, tanggal, orang=orang, halangan=halangan)


def tempatkan(
    buku: BukuKTB,
    *,
    id: str,
    tanggal: date,
    orang: str,
    bagian: Bagian,
    koordinator: bool = False,
) -> ev.AnggotaDitempatkan:
    """Let a member serve in a part, and in no other: in Medari each person is named once."""
    isi = {"orang": orang, "bagian": bagian, "koordinator": koordinator}
    return catat(buku, ev.AnggotaDitempatkan, id, tanggal, **isi)


def cabut_penempatan(buku: BukuKTB, *, id: str, tanggal: date, orang: str) -> ev.PenempatanDicabut:
    """Let a member serve in no part."""
    return catat(buku, ev.PenempatanDicabut, id, tanggal, orang=orang)


def catat_perolehan(
    buku: BukuKTB, *, id: str, tanggal: date, orang: str, perolehan: Perolehan
) -> ev.PerolehanDicatat:
    """Enter a qualification of a member. A renewal is one more, with its own day of issue."""
    return catat(buku, ev.PerolehanDicatat, id, tanggal, orang=orang, perolehan=perolehan)


def cabut_perolehan(
    buku: BukuKTB, *, id: str, tanggal: date, orang: str, perolehan: int, alasan: str
) -> ev.PerolehanDicabut:
    """Withdraw a qualification, by the number of its event: revoked, or entered wrongly."""
    isi = {"orang": orang, "perolehan": perolehan, "alasan": alasan}
    return catat(buku, ev.PerolehanDicabut, id, tanggal, **isi)


# --- the board -----------------------------------------------------------------------------------


def angkat_pengurus(
    buku: BukuKTB,
    *,
    id: str,
    tanggal: date,
    mulai: date,
    kursi: Iterable[KursiPengurus],
    sampai: date | None = None,
) -> ev.PengurusDiangkat:
    """Put a board into office, for three years unless told. Terms never overlap."""
    if sampai is None:
        sampai = _akhir_masa_bakti(mulai)
    isi = {"mulai": mulai, "sampai": sampai, "kursi": kursi}
    return catat(buku, ev.PengurusDiangkat, id, tanggal, **isi)


def _akhir_masa_bakti(mulai: date) -> date:
    """Three years on. Where the first day is none, that is told and not this one."""
    if galat_tanggal(mulai):
        return date.max.replace(day=1)
    try:
        return tambah_bulan(mulai, MASA_BAKTI_BULAN.nilai(mulai))
    except Galat as salah:
        salah.path = "mulai"
        raise


def isi_kursi(
    buku: BukuKTB, *, id: str, tanggal: date, jabatan: JabatanPengurus, orang: str
) -> ev.KursiDiisi:
    """Give a seat of the board in office to a member, for the rest of its term."""
    return catat(buku, ev.KursiDiisi, id, tanggal, jabatan=jabatan, orang=orang)


def akhiri_pengurus(buku: BukuKTB, *, id: str, tanggal: date, sampai: date) -> ev.PengurusDiakhiri:
    """End the term of the board in office on a day: on that day it is in office no more."""
    return catat(buku, ev.PengurusDiakhiri, id, tanggal, sampai=sampai)


# --- items ---------------------------------------------------------------------------------------


def terima_alat(
    buku: BukuKTB,
    *,
    id: str,
    tanggal: date,
    alat: str,
    jenis: str,
    hari: date,
    setiap_pakai: bool,
    jumlah: int = 1,
    selang_hari: int | None = None,
    pemilik: PemilikAlat = PemilikAlat.KOTA,
    izin: str | None = None,
) -> ev.AlatDiterima:
    """Enter an item. `setiap_pakai` has no default: it is inspected after every use (a rope)."""
    isi = {"alat": alat, "jenis": jenis, "hari": hari, "setiap_pakai": setiap_pakai}
    lain = {"jumlah": jumlah, "selang_hari": selang_hari, "pemilik": pemilik, "izin": izin}
    return catat(buku, ev.AlatDiterima, id, tanggal, **isi, **lain)


def pakai_alat(
    buku: BukuKTB,
    *,
    id: str,
    tanggal: date,
    alat: str,
    hari: date,
    insiden: Insiden | None = None,
) -> ev.AlatDipakai:
    """Enter a use. A rope that met an incident is retired by it; anything else is inspected."""
    return catat(buku, ev.AlatDipakai, id, tanggal, alat=alat, hari=hari, insiden=insiden)


def periksa_alat(
    buku: BukuKTB, *, id: str, tanggal: date, alat: str, hari: date, lolos: bool
) -> ev.AlatDiperiksa:
    """Enter an inspection. What did not pass is repaired, and waits for the next."""
    return catat(buku, ev.AlatDiperiksa, id, tanggal, alat=alat, hari=hari, lolos=lolos)


def pensiunkan_alat(
    buku: BukuKTB, *, id: str, tanggal: date, alat: str, hari: date, alasan: AlasanPensiun
) -> ev.AlatDipensiunkan:
    """Take an item out of use for ever."""
    return catat(buku, ev.AlatDipensiunkan, id, tanggal, alat=alat, hari=hari, alasan=alasan)


def kembalikan_alat(
    buku: BukuKTB, *, id: str, tanggal: date, alat: str, hari: date
) -> ev.AlatDikembalikan:
    """Give an item back to its owner. Its code is not given again."""
    return catat(buku, ev.AlatDikembalikan, id, tanggal, alat=alat, hari=hari)


# --- drills, reports, readings, teams ------------------------------------------------------------


def gelar_latihan(
    buku: BukuKTB,
    *,
    id: str,
    tanggal: date,
    latihan: str,
    hari: date,
    jenis: JenisLatihan,
    keterampilan: Iterable[str],
    peserta: Iterable[str],
) -> ev.LatihanDigelar:
    """Enter a drill: which skills, and which members took part."""
    isi = {"latihan": latihan, "hari": hari, "jenis": jenis}
    return catat(
        buku,
        ev.LatihanDigelar,
        id,
        tanggal,
        **isi,
        keterampilan=keterampilan,
        peserta=peserta,
    )


def catat_laporan_radio(
    buku: BukuKTB, *, id: str, tanggal: date, untuk: date, saat: datetime
) -> ev.LaporanRadioDicatat:
    """Enter the condition report of a day. Several of one day are kept; the earliest counts."""
    return catat(buku, ev.LaporanRadioDicatat, id, tanggal, untuk=untuk, saat=saat)


def catat_tinggi_air(
    buku: BukuKTB, *, id: str, tanggal: date, pos: str, saat: datetime, tinggi_cm: int
) -> ev.TinggiAirDicatat:
    """Enter a reading at a post, in centimetres above the riverbed; in any order."""
    return catat(buku, ev.TinggiAirDicatat, id, tanggal, pos=pos, saat=saat, tinggi_cm=tinggi_cm)


def bentuk_regu(
    buku: BukuKTB, *, id: str, tanggal: date, regu: str, pola: str, anggota: Iterable[str]
) -> ev.ReguDibentuk:
    """Let members stand as a team of a pattern. Nobody stands in two."""
    return catat(buku, ev.ReguDibentuk, id, tanggal, regu=regu, pola=pola, anggota=anggota)


def bubarkan_regu(buku: BukuKTB, *, id: str, tanggal: date, regu: str) -> ev.ReguDibubarkan:
    """Dissolve a team."""
    return catat(buku, ev.ReguDibubarkan, id, tanggal, regu=regu)


# --- mistakes ------------------------------------------------------------------------------------


def batalkan(
    buku: BukuKTB, *, id: str, tanggal: date, langkah: int, alasan: str
) -> ev.LangkahDibatalkan:
    """Take back the last step of its subject, by the number of its event: it was never taken.

    Without its first step the subject never was, and its code is free.
    """
    return catat(buku, ev.LangkahDibatalkan, id, tanggal, langkah=langkah, alasan=alasan)
