"""What the steps of items change, and drills, radio reports and readings of the water.

An item that is inspected after every use waits from the use to the next inspection. The card
keeps all of both, so that each past day is told as it was. Facts may be entered late, and count
from their own day; on one day what was entered later counts as later.
"""

from __future__ import annotations

import attrs

from pelayanan_publik.core.book import Perubahan
from pelayanan_publik.core.errors import Galat, Pengumpul, galat_ganda
from pelayanan_publik.tangguh_bencana.book import events as ev
from pelayanan_publik.tangguh_bencana.book.kartu import (
    BacaanTercatat,
    JenisKejadian,
    KartuAlat,
    KejadianAlat,
    LaporanTercatat,
    LatihanTercatat,
)
from pelayanan_publik.tangguh_bencana.book.periksa import (
    galat_kejadian,
    galat_urut,
    kartu_subjek,
    mulai,
)
from pelayanan_publik.tangguh_bencana.book.pilihan import AlasanPensiun
from pelayanan_publik.tangguh_bencana.book.state import (
    POKOK,
    BukuKTB,
    galat_keanggotaan,
    jadi,
    subjek,
    tulis_kunci,
)
from pelayanan_publik.tangguh_bencana.errors import AlatHarusSatuan, SudahTercatat

# --- items ---------------------------------------------------------------------------------------


def diterima(buku: BukuKTB, e: ev.AlatDiterima) -> Perubahan:
    kumpul = mulai(buku, e)
    kumpul.tambah(galat_kejadian(e, e.hari))
    if e.setiap_pakai and e.jumlah > 1:
        kumpul.tambah(AlatHarusSatuan(e.jumlah, path="jumlah"))
    kumpul.tuntas()
    kartu = KartuAlat(
        e.alat, e.jenis, e.hari, e.nomor, e.setiap_pakai, e.jumlah, e.selang_hari, e.pemilik, e.izin
    )
    return jadi(buku, e, kartu)


def _dipegang(
    buku: BukuKTB,
    e: ev.AlatDipakai | ev.AlatDiperiksa | ev.AlatDipensiunkan,
) -> tuple[Pengumpul, KartuAlat]:
    """The card of an item in hand, and the faults of the day of what happened to it."""
    kumpul = mulai(buku, e)
    kartu = kartu_subjek(buku, e, KartuAlat)
    kumpul.tambah(galat_kejadian(e, e.hari), galat_urut(e.hari, kartu.sejak, "hari diterimanya"))
    return kumpul, kartu


def _sesudah(
    kartu: KartuAlat, e: ev.AlatDipakai | ev.AlatDiperiksa | ev.AlatDipensiunkan
) -> KartuAlat:
    """The card after a step of a day."""
    return attrs.evolve(kartu, langkah=e.nomor, terakhir=max(kartu.terakhir, e.hari))


def _terjadi(
    kartu: KartuAlat, e: ev.AlatDipakai | ev.AlatDiperiksa, jenis: JenisKejadian
) -> KartuAlat:
    """The card with what bears on its inspection."""
    kejadian = kartu.kejadian.tambah(KejadianAlat(e.hari, jenis))
    return attrs.evolve(_sesudah(kartu, e), kejadian=kejadian)


def dipakai(buku: BukuKTB, e: ev.AlatDipakai) -> Perubahan:
    """A rope that met an incident is retired at once; anything else is inspected first."""
    kumpul, kartu = _dipegang(buku, e)
    kumpul.tuntas()
    if e.insiden is not None and kartu.setiap_pakai:
        alasan = AlasanPensiun(e.insiden.value)
        baru = attrs.evolve(_sesudah(kartu, e), pensiun=e.hari, alasan=alasan)
    elif e.insiden is not None or kartu.setiap_pakai:
        baru = _terjadi(kartu, e, JenisKejadian.DIPAKAI)
    else:
        baru = _sesudah(kartu, e)
    return jadi(buku, e, baru)


def diperiksa(buku: BukuKTB, e: ev.AlatDiperiksa) -> Perubahan:
    """Passed: what it waited for by then is over. Failed: it is out of use until it passes one."""
    kumpul, kartu = _dipegang(buku, e)
    kumpul.tuntas()
    hasil = JenisKejadian.LOLOS if e.lolos else JenisKejadian.TIDAK_LOLOS
    return jadi(buku, e, _terjadi(kartu, e, hasil))


def dipensiunkan(buku: BukuKTB, e: ev.AlatDipensiunkan) -> Perubahan:
    kumpul, kartu = _dipegang(buku, e)
    kumpul.tuntas()
    baru = attrs.evolve(_sesudah(kartu, e), pensiun=e.hari, alasan=e.alasan)
    return jadi(buku, e, baru)


def dikembalikan(buku: BukuKTB, e: ev.AlatDikembalikan) -> Perubahan:
    """It does not go back before anything that is on record of it."""
    kumpul = mulai(buku, e)
    kartu = kartu_subjek(buku, e, KartuAlat)
    kumpul.tambah(
        galat_kejadian(e, e.hari),
        galat_urut(e.hari, kartu.terakhir, "kejadian terakhir yang tercatat padanya"),
    )
    kumpul.tuntas()
    return jadi(buku, e, attrs.evolve(kartu, langkah=e.nomor, dikembalikan=e.hari))


# --- drills, reports, readings -------------------------------------------------------------------


def _galat_tercatat(
    buku: BukuKTB, e: ev.LatihanDigelar | ev.LaporanRadioDicatat | ev.TinggiAirDicatat, path: str
) -> Galat | None:
    """The fault of what stands in the book already."""
    jenis, kunci = subjek(e)
    ada = buku.kartu(jenis, kunci)
    if ada is None:
        return None
    return SudahTercatat(tulis_kunci(kunci), path=path, pokok=POKOK[jenis], ada=ada.langkah)


def digelar(buku: BukuKTB, e: ev.LatihanDigelar) -> Perubahan:
    """Participants were members on that day, so far as the book knows."""
    kumpul = mulai(buku, e)
    kumpul.tambah(galat_kejadian(e, e.hari), _galat_tercatat(buku, e, "latihan"))
    for nama in ("keterampilan", "peserta"):
        kumpul.tambah(*galat_ganda((f"{nama}[{i}]", k) for i, k in enumerate(getattr(e, nama))))
    kumpul.tambah(
        *(galat_keanggotaan(buku, o, f"peserta[{i}]", e.hari) for i, o in enumerate(e.peserta))
    )
    kumpul.tuntas()
    return jadi(buku, e, LatihanTercatat(e.nomor, e.hari, e.jenis, e.keterampilan, e.peserta))


def dilaporkan(buku: BukuKTB, e: ev.LaporanRadioDicatat) -> Perubahan:
    """A report may come late, on a later day; never before the day that it is of."""
    kumpul = mulai(buku, e)
    kumpul.tambah(
        galat_kejadian(e, e.saat.date(), "saat"),
        galat_urut(e.saat.date(), e.untuk, "hari yang dilaporkan", "saat"),
        _galat_tercatat(buku, e, "saat"),
    )
    kumpul.tuntas()
    return jadi(buku, e, LaporanTercatat(e.nomor, e.untuk, e.saat))


def diukur(buku: BukuKTB, e: ev.TinggiAirDicatat) -> Perubahan:
    kumpul = mulai(buku, e)
    kumpul.tambah(galat_kejadian(e, e.saat.date(), "saat"), _galat_tercatat(buku, e, "saat"))
    kumpul.tuntas()
    return jadi(buku, e, BacaanTercatat(e.nomor, e.pos, e.saat, e.tinggi_cm))
