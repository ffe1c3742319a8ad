"""What is read out of the register: what is due, what may be done next, and why not the rest.

All of it is told as the book had it on the day asked for, by the same rules that the book
itself goes by (`syarat`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tulis_kata, tulis_ribuan
from pelayanan_publik.satpol_pp.perkara.effects import buku_pada
from pelayanan_publik.satpol_pp.perkara.events import PelanggaranBerlanjut, PerpanjanganDicatat
from pelayanan_publik.satpol_pp.perkara.gerak import Gerak, semua_gerak
from pelayanan_publik.satpol_pp.perkara.kartu import LANGKAH, KartuPerkara, KeadaanPerkara
from pelayanan_publik.satpol_pp.perkara.state import BukuPerkara
from pelayanan_publik.satpol_pp.perkara.syarat import (
    alasan_gerak,
    galat_hari_gerak,
    rentang_hari,
)
from pelayanan_publik.satpol_pp.perkara.tangga import tulis_sebutan
from pelayanan_publik.satpol_pp.perkara.tenggang import JatuhTempo

_SEHARI = timedelta(days=1)

# --- what is due ---------------------------------------------------------------------------------


class StatusTenggang(StrEnum):
    """How a grace stands on a day."""

    LEWAT = "lewat"
    """It is over, and nobody has recorded a check."""
    HARI_INI = "hari_ini"
    """This is its last day."""
    AKAN_DATANG = "akan_datang"
    MENUNGGU_PETUGAS = "menunggu_petugas"
    """No grace runs: the case waits for the office."""


@attrs.frozen
class BarisTenggang:
    """An open case: where it stands, until when its letter gives it time, and what is to do."""

    perkara: str
    jenis: str
    """What was violated, as it was reported."""
    kelurahan: str
    keadaan: KeadaanPerkara
    sejak: date
    surat: str
    """The letter that is out; empty where none is."""
    jatuh_tempo: JatuhTempo | None
    status: StatusTenggang
    lewat_hari: int
    """Whole days since the grace has been over; zero where it is not."""
    berikutnya: tuple[str, ...]
    """The work that lies before the office on the day, or on the next one ("besok")."""

    @property
    def tulis_status(self) -> str:
        """The status as it is read, with the days that the grace is over."""
        hari = f" {tulis_ribuan(self.lewat_hari)} hari" if self.lewat_hari else ""
        return f"{tulis_kata(self.status)}{hari}"


@attrs.frozen
class DaftarTenggang:
    """Every open case on a day: overdue first, then due today, coming, and the office's turn."""

    pada: date
    baris: tuple[BarisTenggang, ...]

    def berstatus(self, status: StatusTenggang) -> tuple[BarisTenggang, ...]:
        return tuple(b for b in self.baris if b.status is status)

    @property
    def lewat(self) -> tuple[BarisTenggang, ...]:
        return self.berstatus(StatusTenggang.LEWAT)

    @property
    def hari_ini(self) -> tuple[BarisTenggang, ...]:
        return self.berstatus(StatusTenggang.HARI_INI)

    @property
    def akan_datang(self) -> tuple[BarisTenggang, ...]:
        return self.berstatus(StatusTenggang.AKAN_DATANG)

    @property
    def menunggu_petugas(self) -> tuple[BarisTenggang, ...]:
        return self.berstatus(StatusTenggang.MENUNGGU_PETUGAS)

    def tabel(self) -> Tabel:
        return Tabel(
            f"Perkara terbuka pada {self.pada}",
            (
                "Perkara",
                "Jenis",
                "Kelurahan",
                "Keadaan",
                "Sejak",
                "Jatuh tempo",
                "Status",
                "Berikutnya",
            ),
            tuple(
                (
                    b.perkara,
                    b.jenis,
                    b.kelurahan,
                    f"{tulis_sebutan(b.keadaan)} {b.surat}".strip(),
                    str(b.sejak),
                    str(b.jatuh_tempo or "–"),
                    b.tulis_status,
                    ", ".join(b.berikutnya) or "–",
                )
                for b in self.baris
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


_URUTAN = tuple(StatusTenggang)


def jatuh_tempo(buku: BukuPerkara, pada: date) -> DaftarTenggang:
    """Every open case on a day: what is overdue, due today, coming, or waits for the office."""
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuPerkara, "buku"))
    masukan.hari("pada", pada)
    masukan.tuntas()
    baris = [_baris(k, pada) for k in buku_pada(buku, pada).kartu.values() if k.terbuka]
    return DaftarTenggang(pada, tuple(sorted(baris, key=_mendesak)))


def _mendesak(baris: BarisTenggang) -> tuple[int, date, datetime, str]:
    """What comes first: by status, by day, and on one day the grace that ends at an hour of it."""
    tempo = baris.jatuh_tempo
    hari, saat = (tempo.tanggal, tempo.saat) if tempo else (baris.sejak, None)
    return _URUTAN.index(baris.status), hari, saat or datetime.max, baris.perkara


def _baris(kartu: KartuPerkara, pada: date) -> BarisTenggang:
    tempo = kartu.jatuh_tempo
    return BarisTenggang(
        kartu.perkara,
        kartu.laporan.jenis,
        kartu.laporan.kelurahan,
        kartu.keadaan,
        kartu.hari,
        "" if kartu.surat is None else kartu.surat.anak_tangga.kode,
        tempo,
        _status(tempo, pada),
        0 if tempo is None else max(0, (pada - tempo.tanggal).days),
        tuple(_berikutnya(kartu, pada)),
    )


def _status(tempo: JatuhTempo | None, pada: date) -> StatusTenggang:
    if tempo is None:
        return StatusTenggang.MENUNGGU_PETUGAS
    if tempo.lewat(pada):
        return StatusTenggang.LEWAT
    return StatusTenggang.HARI_INI if pada == tempo.tanggal else StatusTenggang.AKAN_DATANG


def _berikutnya(kartu: KartuPerkara, pada: date) -> Iterator[str]:
    """The work before the office: what brings the case on, today or tomorrow."""
    for gerak in semua_gerak(kartu.tangga):
        if gerak.tugas and (kartu.keadaan, gerak.jenis) in LANGKAH:
            satu = _kemungkinan(kartu, gerak, pada)
            if satu.sah:
                yield gerak.tugas
            elif satu.sejak == pada + _SEHARI:
                yield f"{gerak.tugas} besok"


# --- what may be done next -----------------------------------------------------------------------


@attrs.frozen
class Kemungkinan:
    """One move: whether it is lawful on the day, from and until when it is, or why it is not."""

    langkah: str
    """The name of the event, with the letter or the stage of guidance."""
    sebutan: str
    """The same in the words of an officer."""
    sah: bool
    sejak: date | None
    """From which day on; None where no waiting makes it lawful."""
    sampai: date | None
    """The last day on which it is; None where there is no end."""
    saat: datetime | None
    """Where a grace in hours ends, its moment: of the first day what comes after it is lawful (a
    violation that goes on), of the last day what comes before (an extension)."""
    alasan: str
    """Why it is not lawful on the day; empty where it is."""

    def _pada_jam(self, hari: date | None) -> str:
        jam = self.saat if self.saat and self.saat.date() == hari else None
        return f"{jam:%Y-%m-%d %H.%M}" if jam else str(hari or "–")

    @property
    def masa(self) -> tuple[str, str]:
        """From when until when, as it is read."""
        return self._pada_jam(self.sejak), self._pada_jam(self.sampai)

    def batas(self, pada: date) -> tuple[str, ...]:
        """What bounds the move as seen on a day: the hour from which, and the end."""
        berjam = self.saat is not None and self.saat.date() == self.sejak == pada
        sejak, sampai = self.masa
        return (
            *((f"sejak {sejak}",) if berjam else ()),
            *((f"sampai {sampai}",) if self.sampai else ()),
        )


@attrs.frozen
class LangkahSah:
    """All moves of a case on a day, the lawful ones and the others with their reasons."""

    perkara: str
    keadaan: KeadaanPerkara
    pada: date
    kemungkinan: tuple[Kemungkinan, ...]
    """From the bottom of the ladder up."""

    @property
    def sah(self) -> tuple[Kemungkinan, ...]:
        return tuple(k for k in self.kemungkinan if k.sah)

    @property
    def tidak_sah(self) -> tuple[Kemungkinan, ...]:
        return tuple(k for k in self.kemungkinan if not k.sah)

    def tabel(self) -> Tabel:
        """The lawful moves first."""
        return Tabel(
            f"Langkah perkara {self.perkara} ({tulis_sebutan(self.keadaan)}) pada {self.pada}",
            ("Langkah", "Sah", "Sejak", "Sampai", "Alasan"),
            tuple(
                (k.sebutan, "ya" if k.sah else "tidak", *k.masa, k.alasan or "–")
                for k in (*self.sah, *self.tidak_sah)
            ),
        )

    def penjelasan(self) -> Penjelasan:
        """What may be done, and what may not and why."""
        boleh = tuple(
            Penjelasan(k.sebutan, catatan=", ".join(k.batas(self.pada))) for k in self.sah
        )
        tidak = tuple(Penjelasan(k.sebutan, k.alasan) for k in self.tidak_sah)
        return Penjelasan(
            f"Perkara {self.perkara} pada {self.pada}",
            tulis_sebutan(self.keadaan),
            (
                Penjelasan("Boleh", "" if boleh else "tidak ada", boleh),
                Penjelasan("Tidak boleh", rincian=tidak),
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def langkah_sah(buku: BukuPerkara, perkara: str, pada: date) -> LangkahSah:
    """What may lawfully be done to a case on a day, and why not the other moves.

    Corrections are no moves: the last step can always be taken back.
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuPerkara, "buku"))
    masukan.hari("pada", pada)
    masukan.tuntas()
    buku.perkara(perkara)
    kartu = buku_pada(buku, pada).perkara(perkara)
    gerak = tuple(_kemungkinan(kartu, satu, pada) for satu in semua_gerak(kartu.tangga))
    return LangkahSah(perkara, kartu.keadaan, pada, gerak)


def _kemungkinan(kartu: KartuPerkara, gerak: Gerak, pada: date) -> Kemungkinan:
    """Whether one move of a case is lawful on a day."""
    if alasan := alasan_gerak(kartu, gerak):
        return Kemungkinan(
            str(gerak), gerak.sebutan, sah=False, sejak=None, sampai=None, saat=None, alasan=alasan
        )
    sejak, sampai = rentang_hari(kartu, gerak.jenis)
    tempo = kartu.jatuh_tempo
    berjam = tempo is not None and gerak.jenis in {PelanggaranBerlanjut, PerpanjanganDicatat}
    saat = tempo.saat if tempo is not None and berjam else None
    # asked at the best moment of the day: an extension at its beginning, a check at the deadline
    kini = saat if gerak.jenis is PelanggaranBerlanjut else None
    alasan = " ".join(g.pesan for g in galat_hari_gerak(kartu, gerak.jenis, pada, kini))
    return Kemungkinan(
        str(gerak),
        gerak.sebutan,
        sah=not alasan,
        sejak=sejak,
        sampai=sampai,
        saat=saat,
        alasan=alasan,
    )
