"""What is read out of the logbook of a KTB: its strength, who serves where, and what is on record.

All of it is told as the book had it at the end of a day (`buku_pada`): what is entered later,
be it of an earlier day, changes nothing that was told before.
"""

from __future__ import annotations

from datetime import date

import attrs

from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.units import galat_anggota, galat_teks, tulis_kata
from pelayanan_publik.core.validity import Masa, galat_tanggal
from pelayanan_publik.tangguh_bencana.alat import Alat
from pelayanan_publik.tangguh_bencana.book.effects import buku_pada
from pelayanan_publik.tangguh_bencana.book.pilihan import BIDANG, Bagian, JabatanPengurus
from pelayanan_publik.tangguh_bencana.book.state import BukuKTB
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.ktb.bekal import Latihan
from pelayanan_publik.tangguh_bencana.ktb.pantauan import BacaanAir, LaporanRadio
from pelayanan_publik.tangguh_bencana.model import DaftarKualifikasi, Relawan

# --- strength ------------------------------------------------------------------------------------


def _pada(buku: BukuKTB, pada: date, kumpul: Pengumpul | None = None) -> BukuKTB:
    """The book as of a day, after refusing what is no book or no day."""
    kumpul = kumpul or Pengumpul()
    kumpul.tambah(galat_anggota(buku, BukuKTB, "buku"), galat_tanggal(pada, "pada"))
    kumpul.tuntas()
    return buku_pada(buku, pada)


def daftar_relawan(buku: BukuKTB, pada: date) -> tuple[Relawan, ...]:
    """The members, by code; nobody where there is no such KTB, or none any more."""
    kini = _pada(buku, pada)
    semua = (k.relawan() for k in kini.anggota() if kini.keadaan.berdiri)
    return tuple(r for r in semua if r is not None)


def daftar_alat(buku: BukuKTB, pada: date) -> tuple[Alat, ...]:
    """The items that did not go back, by code; none where there is no such KTB any more."""
    kini = _pada(buku, pada)
    semua = (k.alat() for k in kini.daftar_alat() if kini.keadaan.berdiri)
    return tuple(a for a in semua if a is not None)


def kekuatan(buku: BukuKTB, daftar: DaftarKualifikasi, pada: date) -> Kekuatan:
    """Who and what can be called upon, as known at the end of a day: what readiness begins from.

    Who left and what went back stand in it with their ends, so that it tells of each day before
    how it was then; so does a KTB that has ended. For today's members and items alone ask
    `daftar_relawan` and `daftar_alat`.

    >>> from pelayanan_publik.tangguh_bencana.book.state import buku_baru
    >>> kekuatan(buku_baru(), DaftarKualifikasi(()), date(2026, 1, 1)).relawan
    ()
    """
    kumpul = Pengumpul()
    kumpul.tambah(galat_anggota(daftar, DaftarKualifikasi, "daftar"))
    kini = _pada(buku, pada, kumpul)
    if kini.ktb is None:
        return Kekuatan((), (), daftar)
    orang = (k.relawan(kini.ktb.diakhiri) for _, k in sorted(kini.orang.items()) if k is not None)
    alat = (k.alat(kini.ktb.diakhiri) for _, k in sorted(kini.alat.items()) if k is not None)
    return Kekuatan(
        tuple(r for r in orang if r is not None), tuple(a for a in alat if a is not None), daftar
    )


# --- what was done, as assessments take it -------------------------------------------------------


def daftar_latihan(buku: BukuKTB, pada: date) -> tuple[Latihan, ...]:
    """The drills, by day."""
    semua = (k for k in _pada(buku, pada).latihan.values() if k is not None)
    urut = sorted(semua, key=lambda k: (k.hari, k.langkah))
    return tuple(Latihan(k.hari, k.jenis, k.keterampilan) for k in urut)


def daftar_laporan(buku: BukuKTB, pada: date) -> tuple[LaporanRadio, ...]:
    """The radio reports, by the moment they were given."""
    semua = (k for k in _pada(buku, pada).radio.values() if k is not None)
    return tuple(LaporanRadio(k.untuk, k.saat) for k in sorted(semua, key=lambda k: k.saat))


def daftar_bacaan(buku: BukuKTB, pos: str, pada: date) -> tuple[BacaanAir, ...]:
    """The readings of a post, by moment."""
    kumpul = Pengumpul()
    kumpul.tambah(galat_teks(pos, "pos"))
    semua = (k for k in _pada(buku, pada, kumpul).air.values() if k is not None and k.pos == pos)
    urut = sorted(semua, key=lambda k: k.saat)
    return tuple(BacaanAir(k.pos, k.saat, k.tinggi_cm) for k in urut)


# --- who serves where ----------------------------------------------------------------------------


@attrs.frozen
class KursiDitinggalkan:
    """A seat of the board in office whose holder left."""

    jabatan: JabatanPengurus
    dahulu: str


@attrs.frozen
class BarisBagian:
    """A part of the KTB and who serves in it."""

    bagian: Bagian
    koordinator: str | None
    anggota: tuple[str, ...]
    """Without the coordinator."""


@attrs.frozen
class SusunanKTB:
    """The board in office, the five bidang and the TRC on a day, by code of person."""

    pada: date
    masa_bakti: Masa | None
    """The term of the board in office; None if there is no such board."""
    pemegang: tuple[tuple[JabatanPengurus, str], ...]
    kursi_kosong: tuple[KursiDitinggalkan, ...]
    bagian: tuple[BarisBagian, ...]

    @property
    def orang(self) -> tuple[str, ...]:
        """Everyone with a seat or a place, each once."""
        tugas = [o for _, o in self.pemegang]
        for b in self.bagian:
            tugas += [*([b.koordinator] if b.koordinator else []), *b.anggota]
        return tuple(sorted(set(tugas)))

    @property
    def rangkap(self) -> tuple[str, ...]:
        """Who sits on the board and serves in a part too: allowed, and told."""
        duduk = {o for _, o in self.pemegang}
        bagian = {o for b in self.bagian for o in (b.koordinator, *b.anggota)}
        return tuple(sorted(duduk & bagian))

    @property
    def tanpa_koordinator(self) -> tuple[Bagian, ...]:
        """Bidang that nobody coordinates; the TRC needs no coordinator."""
        return tuple(b.bagian for b in self.bagian if b.bagian in BIDANG and b.koordinator is None)

    def tabel(self) -> Tabel:
        kursi = tuple((f"pengurus: {tulis_kata(j)}", o, "–") for j, o in self.pemegang)
        kosong = tuple(
            (f"pengurus: {tulis_kata(k.jabatan)}", "kosong", f"dahulu {k.dahulu}")
            for k in self.kursi_kosong
        )
        bagian = tuple(
            (tulis_kata(b.bagian), b.koordinator or "–", ", ".join(b.anggota) or "–")
            for b in self.bagian
        )
        return Tabel(
            f"Susunan KTB pada {self.pada}, {len(self.orang)} orang",
            ("Bagian", "Ketua atau koordinator", "Anggota"),
            (*kursi, *kosong, *bagian),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def susunan_ktb(buku: BukuKTB, pada: date) -> SusunanKTB:
    """Who serves where at the end of a day. A seat whose holder left is vacant, and told."""
    kini = _pada(buku, pada)
    pengurus = kini.pengurus_pada(pada)
    pemegang = kini.pemegang(pengurus) if pengurus else {}
    kursi = pengurus.kursi if pengurus else ()
    anggota = kini.anggota()

    def baris(bagian: Bagian) -> BarisBagian:
        di_sini = [k for k in anggota if k.bagian is bagian]
        koordinator = next((k.kode for k in di_sini if k.koordinator), None)
        return BarisBagian(bagian, koordinator, tuple(k.kode for k in di_sini if not k.koordinator))

    return SusunanKTB(
        pada,
        Masa(pengurus.mulai, pengurus.sampai) if pengurus else None,
        tuple((j, pemegang[j]) for j in JabatanPengurus if j in pemegang),
        tuple(KursiDitinggalkan(k.jabatan, k.orang) for k in kursi if k.jabatan not in pemegang),
        tuple(map(baris, Bagian)),
    )
