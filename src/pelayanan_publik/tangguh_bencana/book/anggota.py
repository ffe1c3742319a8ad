"""What the steps of the KTB itself and of its people change."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from pelayanan_publik.core.book import Perubahan
from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.validity import Masa, galat_bertumpuk
from pelayanan_publik.tangguh_bencana.book import events as ev
from pelayanan_publik.tangguh_bencana.book.kartu import (
    HalanganTercatat,
    KartuAnggota,
    KartuKTB,
    PerolehanTercatat,
)
from pelayanan_publik.tangguh_bencana.book.langkah import KeadaanKTB
from pelayanan_publik.tangguh_bencana.book.periksa import (
    galat_kejadian,
    galat_koordinator,
    galat_urut,
    kartu_subjek,
    mulai,
)
from pelayanan_publik.tangguh_bencana.book.state import BukuKTB, jadi
from pelayanan_publik.tangguh_bencana.errors import (
    BelumLahir,
    DigabungKeDirinya,
    PerolehanGanda,
    TidakAdaPadaKartu,
)

# --- the KTB itself ------------------------------------------------------------------------------


def ktb_dirintis(buku: BukuKTB, e: ev.KTBDirintis) -> Perubahan:
    kumpul = mulai(buku, e)
    kumpul.tambah(galat_kejadian(e, e.hari))
    kumpul.tuntas()
    return jadi(buku, e, KartuKTB(e.ktb, e.kampung, e.kelurahan, e.hari, e.nomor))


def ktb_dikukuhkan(buku: BukuKTB, e: ev.KTBDikukuhkan) -> Perubahan:
    kumpul, kartu = mulai(buku, e), kartu_subjek(buku, e, KartuKTB)
    kumpul.tambah(
        galat_kejadian(e, e.hari), galat_urut(e.hari, kartu.dirintis, "hari perintisannya")
    )
    kumpul.tuntas()
    baru = attrs.evolve(kartu, langkah=e.nomor, keadaan=KeadaanKTB.DIKUKUHKAN, dikukuhkan=e.hari)
    return jadi(buku, e, baru)


def _berakhir(
    kartu: KartuKTB, e: ev.KTBDigabung | ev.KTBDibubarkan, keadaan: KeadaanKTB
) -> KartuKTB:
    return attrs.evolve(kartu, langkah=e.nomor, keadaan=keadaan, diakhiri=e.tanggal)


def ktb_digabung(buku: BukuKTB, e: ev.KTBDigabung) -> Perubahan:
    kumpul, kartu = mulai(buku, e), kartu_subjek(buku, e, KartuKTB)
    if e.ke == kartu.kode:
        kumpul.tambah(DigabungKeDirinya(e.ke, path="ke"))
    kumpul.tuntas()
    baru = attrs.evolve(_berakhir(kartu, e, KeadaanKTB.DIGABUNG), digabung_ke=e.ke)
    return jadi(buku, e, baru)


def ktb_dibubarkan(buku: BukuKTB, e: ev.KTBDibubarkan) -> Perubahan:
    mulai(buku, e)
    kartu = kartu_subjek(buku, e, KartuKTB)
    return jadi(buku, e, _berakhir(kartu, e, KeadaanKTB.DIBUBARKAN))


# --- people --------------------------------------------------------------------------------------


def _galat_lahir(e: ev.AnggotaMasuk | ev.DataAnggotaDibetulkan) -> Galat | None:
    """The fault of somebody who was not born when it was entered. The birth date is not told."""
    belum = e.lahir is not None and e.lahir > e.tanggal
    return BelumLahir(e.tanggal, path="lahir") if belum else None


def masuk(buku: BukuKTB, e: ev.AnggotaMasuk) -> Perubahan:
    kumpul, dahulu = mulai(buku, e), buku.orang.get(e.orang)
    kumpul.tambah(_galat_lahir(e))
    kumpul.tuntas()
    if dahulu is None:
        baru = KartuAnggota(e.orang, e.nomor, e.nomor, e.lahir, e.perempuan)
    else:
        baru = attrs.evolve(_berdata(dahulu, e), masuk=e.nomor, keluar=None)
    lalu = baru.keanggotaan
    if lalu and lalu[-1].sampai == e.tanggal:
        masa = (*lalu[:-1], Masa(lalu[-1].mulai))
    else:
        masa = (*lalu, Masa(e.tanggal))
    return jadi(buku, e, attrs.evolve(baru, keanggotaan=masa))


def _berdata(kartu: KartuAnggota, e: ev.AnggotaMasuk | ev.DataAnggotaDibetulkan) -> KartuAnggota:
    """A card with the data of a step; what that does not tell stays."""
    return attrs.evolve(
        kartu,
        langkah=e.nomor,
        lahir=kartu.lahir if e.lahir is None else e.lahir,
        perempuan=kartu.perempuan if e.perempuan is None else e.perempuan,
    )


def dibetulkan(buku: BukuKTB, e: ev.DataAnggotaDibetulkan) -> Perubahan:
    kumpul = mulai(buku, e)
    kumpul.tambah(_galat_lahir(e))
    kumpul.tuntas()
    kartu = kartu_subjek(buku, e, KartuAnggota)
    baru = attrs.evolve(kartu, langkah=e.nomor, lahir=e.lahir, perempuan=e.perempuan)
    return jadi(buku, e, baru)


def keluar(buku: BukuKTB, e: ev.AnggotaKeluar) -> Perubahan:
    mulai(buku, e)
    kartu = kartu_subjek(buku, e, KartuAnggota)
    *lalu, kini = kartu.keanggotaan
    if kini.mulai < e.tanggal:
        lalu.append(Masa(kini.mulai, e.tanggal))
    baru = attrs.evolve(
        kartu,
        langkah=e.nomor,
        keluar=e.tanggal,
        keanggotaan=tuple(lalu),
        bagian=None,
        koordinator=False,
    )
    return jadi(buku, e, baru)


def berhalangan(buku: BukuKTB, e: ev.HalanganDicatat) -> Perubahan:
    kumpul, kartu = mulai(buku, e), kartu_subjek(buku, e, KartuAnggota)
    halangan = (*kartu.halangan, HalanganTercatat(e.nomor, e.masa))
    kumpul.tambah(*galat_bertumpuk([(h.masa.mulai, h.masa.sampai) for h in halangan], "masa"))
    kumpul.tuntas()
    return jadi(buku, e, attrs.evolve(kartu, langkah=e.nomor, halangan=halangan))


def _pastikan_ada(nomor: int, path: str, orang: str, ada: Iterable[int]) -> None:
    semua = tuple(ada)
    if nomor not in semua:
        raise TidakAdaPadaKartu(nomor, path=path, orang=orang, ada=semua)


def tidak_berhalangan(buku: BukuKTB, e: ev.HalanganDicabut) -> Perubahan:
    mulai(buku, e)
    kartu = kartu_subjek(buku, e, KartuAnggota)
    _pastikan_ada(e.halangan, "halangan", e.orang, (h.nomor for h in kartu.halangan))
    sisanya = tuple(h for h in kartu.halangan if h.nomor != e.halangan)
    return jadi(buku, e, attrs.evolve(kartu, langkah=e.nomor, halangan=sisanya))


def ditempatkan(buku: BukuKTB, e: ev.AnggotaDitempatkan) -> Perubahan:
    kumpul, kartu = mulai(buku, e), kartu_subjek(buku, e, KartuAnggota)
    baru = attrs.evolve(kartu, langkah=e.nomor, bagian=e.bagian, koordinator=e.koordinator)
    kumpul.tambah(galat_koordinator(buku, baru))
    kumpul.tuntas()
    return jadi(buku, e, baru)


def tidak_ditempatkan(buku: BukuKTB, e: ev.PenempatanDicabut) -> Perubahan:
    mulai(buku, e)
    kartu = kartu_subjek(buku, e, KartuAnggota)
    return jadi(buku, e, attrs.evolve(kartu, langkah=e.nomor, bagian=None, koordinator=False))


def memperoleh(buku: BukuKTB, e: ev.PerolehanDicatat) -> Perubahan:
    kumpul, kartu, p = mulai(buku, e), kartu_subjek(buku, e, KartuAnggota), e.perolehan
    kumpul.tambah(galat_kejadian(e, p.terbit, "perolehan.terbit"))
    if any((q.perolehan.kualifikasi, q.perolehan.terbit) == (p.kualifikasi, p.terbit)
           for q in kartu.perolehan):  # fmt: skip
        kumpul.tambah(
            PerolehanGanda(p.kualifikasi, path="perolehan", terbit=p.terbit, orang=e.orang)
        )
    kumpul.tuntas()
    perolehan = (*kartu.perolehan, PerolehanTercatat(e.nomor, p))
    return jadi(buku, e, attrs.evolve(kartu, langkah=e.nomor, perolehan=perolehan))


def dicabut(buku: BukuKTB, e: ev.PerolehanDicabut) -> Perubahan:
    mulai(buku, e)
    kartu = kartu_subjek(buku, e, KartuAnggota)
    _pastikan_ada(e.perolehan, "perolehan", e.orang, (p.nomor for p in kartu.perolehan))
    sisanya = tuple(p for p in kartu.perolehan if p.nomor != e.perolehan)
    return jadi(buku, e, attrs.evolve(kartu, langkah=e.nomor, perolehan=sisanya))
