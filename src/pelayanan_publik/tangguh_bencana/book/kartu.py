"""The cards of the logbook: all that it knows of one subject, after its last step that stands."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise

import attrs

from pelayanan_publik.core.peta import Deret
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.alat import Alat
from pelayanan_publik.tangguh_bencana.book.langkah import (
    KeadaanKTB,
    KeadaanOrang,
    KeadaanRegu,
    KedudukanAlat,
)
from pelayanan_publik.tangguh_bencana.book.pilihan import (
    AlasanPensiun,
    Bagian,
    JabatanPengurus,
    JenisLatihan,
    PemilikAlat,
)
from pelayanan_publik.tangguh_bencana.model import Perolehan, Relawan


@attrs.frozen
class KartuKTB:
    """The KTB itself."""

    kode: str
    kampung: str
    kelurahan: str
    dirintis: date
    langkah: int
    """The number of its last step that stands: what can be taken back. So on every card."""
    keadaan: KeadaanKTB = KeadaanKTB.RINTISAN
    dikukuhkan: date | None = None
    digabung_ke: str | None = None
    diakhiri: date | None = None
    """The day on which it was entered that it was merged or dissolved."""


# --- people --------------------------------------------------------------------------------------


@attrs.frozen
class PerolehanTercatat:
    """A qualification on a card, by the number of the event that entered it."""

    nomor: int
    perolehan: Perolehan


@attrs.frozen
class HalanganTercatat:
    """An absence on a card, by the number of the event that entered it."""

    nomor: int
    masa: Masa


@attrs.frozen
class KartuAnggota:
    """A person. Seats and teams belong to one membership: who left and came back has none."""

    kode: str
    masuk: int
    """The number of the event by which the last membership began."""
    langkah: int
    lahir: date | None = attrs.field(default=None, repr=False)
    perempuan: bool | None = None
    keluar: date | None = None
    """The day on which it was entered that he or she left; None while a member."""
    keanggotaan: tuple[Masa, ...] = ()
    """The memberships by the days of entry, the last without an end while a member. One that
    ended on the day it began is not there; two that meet are one.
    """
    bagian: Bagian | None = None
    koordinator: bool = False
    perolehan: tuple[PerolehanTercatat, ...] = ()
    halangan: tuple[HalanganTercatat, ...] = ()

    @property
    def keadaan(self) -> KeadaanOrang:
        return KeadaanOrang.ANGGOTA if self.keluar is None else KeadaanOrang.KELUAR

    def relawan(self, diakhiri: date | None = None) -> Relawan | None:
        """As readiness knows a person; who is between two memberships is away.

        `diakhiri`: the day on which the KTB ended. None: there never was a day of membership.
        """
        masa = [m for m in self.keanggotaan if m.mulai != diakhiri]
        if not masa:
            return None
        sela = (Masa(a.sampai, b.mulai) for a, b in pairwise(masa) if a.sampai is not None)
        return Relawan(
            self.kode,
            tuple(p.perolehan for p in self.perolehan),
            self.lahir,
            self.perempuan,
            (*(h.masa for h in self.halangan), *sela),
            masa[0].mulai,
            masa[-1].sampai or diakhiri,
        )


# --- the board -----------------------------------------------------------------------------------


@attrs.frozen
class KursiTerisi:
    """Who was given a seat, and by which event."""

    jabatan: JabatanPengurus
    orang: str
    nomor: int


@attrs.frozen
class Kepengurusan:
    """A board and its term; in office from `mulai` to the day before `sampai`."""

    mulai: date
    sampai: date
    kursi: tuple[KursiTerisi, ...]

    def menjabat(self, pada: date) -> bool:
        return self.mulai <= pada < self.sampai


@attrs.frozen
class KartuPengurus:
    """The boards of a KTB, by the days on which they took office; no two share a day."""

    langkah: int
    periode: tuple[Kepengurusan, ...]


# --- items ---------------------------------------------------------------------------------------


class JenisKejadian(StrEnum):
    """What bears on the inspection of an item: a use after which it waits for one, and how one
    came out.
    """

    DIPAKAI = "dipakai"
    LOLOS = "lolos"
    TIDAK_LOLOS = "tidak_lolos"


@attrs.frozen
class KejadianAlat:
    """What bears on the inspection of an item, and its day."""

    hari: date
    jenis: JenisKejadian


@attrs.frozen
class KartuAlat:
    """An item."""

    kode: str
    jenis: str
    sejak: date
    langkah: int
    setiap_pakai: bool
    jumlah: int
    selang_hari: int | None
    pemilik: PemilikAlat
    izin: str | None
    kejadian: Deret[KejadianAlat] = Deret()
    """In the order of entry."""
    terakhir: date = attrs.field(default=attrs.Factory(lambda k: k.sejak, takes_self=True))
    """The last day on which it was received, used, inspected or retired."""
    pensiun: date | None = None
    alasan: AlasanPensiun | None = None
    """Why it is retired."""
    dikembalikan: date | None = None

    @property
    def kedudukan(self) -> KedudukanAlat:
        if self.dikembalikan is not None:
            return KedudukanAlat.DIKEMBALIKAN
        return KedudukanAlat.DIPEGANG if self.pensiun is None else KedudukanAlat.PENSIUN

    @property
    def tanpa_izin(self) -> bool:
        """Whether it is another's and no permit to use it is on record."""
        return self.pemilik is not PemilikAlat.KTB and self.izin is None

    @property
    def diperiksa(self) -> tuple[date, ...]:
        """The days of the inspections that it passed."""
        return tuple(sorted({k.hari for k in self.kejadian if k.jenis is JenisKejadian.LOLOS}))

    def menunggu(self, jenis: JenisKejadian) -> tuple[date, ...]:
        """The days of a kind of case, without those on which it passed an inspection afterwards."""
        hari: set[date] = set()
        for k in self.kejadian:
            if k.jenis is JenisKejadian.LOLOS:
                hari.discard(k.hari)
            elif k.jenis is jenis:
                hari.add(k.hari)
        return tuple(sorted(hari))

    def alat(self, diakhiri: date | None = None) -> Alat | None:
        """As readiness knows an item.

        `diakhiri`: the day on which the KTB ended. None: it was never there at the end of a day.
        """
        sampai = min(filter(None, (self.dikembalikan, diakhiri)), default=None)
        if sampai is not None and sampai <= self.sejak:
            return None
        return Alat(
            self.kode,
            self.jenis,
            self.jumlah,
            self.sejak,
            self.diperiksa,
            self.selang_hari,
            self.menunggu(JenisKejadian.DIPAKAI),
            self.pensiun,
            self.menunggu(JenisKejadian.TIDAK_LOLOS),
            sampai,
        )


# --- drills, reports, readings, teams ------------------------------------------------------------


@attrs.frozen
class LatihanTercatat:
    """A drill."""

    langkah: int
    hari: date
    jenis: JenisLatihan
    keterampilan: tuple[str, ...]
    peserta: tuple[str, ...]


@attrs.frozen
class LaporanTercatat:
    """A radio report."""

    langkah: int
    untuk: date
    saat: datetime


@attrs.frozen
class BacaanTercatat:
    """A reading of the water."""

    langkah: int
    pos: str
    saat: datetime
    tinggi_cm: int


@attrs.frozen
class KartuRegu:
    """A team; who of its members left the KTB is out of it."""

    kode: str
    pola: str
    anggota: tuple[str, ...]
    dibentuk: int
    """The number of the event that formed it."""
    langkah: int
    berdiri: bool = True

    @property
    def keadaan(self) -> KeadaanRegu:
        return KeadaanRegu.BERDIRI if self.berdiri else KeadaanRegu.BUBAR
