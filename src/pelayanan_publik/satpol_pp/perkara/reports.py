"""What is read out of the register: what is due, what may be done next, and why not the rest.

All of it is told as the book had it on the day asked for, by the same rules that the book
itself goes by (`syarat`).
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tulis_kata
from pelayanan_publik.satpol_pp.perkara.effects import buku_pada
from pelayanan_publik.satpol_pp.perkara.events import PelanggaranBerlanjut
from pelayanan_publik.satpol_pp.perkara.kartu import KartuPerkara, KeadaanPerkara
from pelayanan_publik.satpol_pp.perkara.state import BukuPerkara
from pelayanan_publik.satpol_pp.perkara.syarat import (
    Gerak,
    galat_gerak,
    galat_hari_gerak,
    rentang_hari,
    semua_gerak,
)

# --- what is due ---------------------------------------------------------------------------------


class StatusTenggang(StrEnum):
    """How a grace stands on a day."""

    LEWAT = "lewat"
    """It is over, and nobody has recorded a check."""
    HARI_INI = "hari_ini"
    """This is its last day."""
    AKAN_DATANG = "akan_datang"
    TANPA_TENGGANG = "tanpa_tenggang"
    """No grace runs: the case waits for the office."""


@attrs.frozen
class BarisTenggang:
    """An open case: where it stands, since when, and until when its letter gives it time."""

    perkara: str
    kelurahan: str
    keadaan: KeadaanPerkara
    sejak: date
    surat: str
    """The letter that is out; empty where none is."""
    jatuh_tempo: date | None
    status: StatusTenggang
    lewat_hari: int
    """Days since the grace has been over; zero where it is not."""


@attrs.frozen
class DaftarTenggang:
    """Every open case on a day: overdue first, then due today, coming, and without a deadline."""

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
    def tanpa_tenggang(self) -> tuple[BarisTenggang, ...]:
        return self.berstatus(StatusTenggang.TANPA_TENGGANG)

    def tabel(self) -> Tabel:
        return Tabel(
            f"Perkara terbuka pada {self.pada}",
            (
                "Perkara",
                "Kelurahan",
                "Keadaan",
                "Sejak",
                "Surat",
                "Jatuh tempo",
                "Status",
                "Lewat (hari)",
            ),
            tuple(
                (
                    b.perkara,
                    b.kelurahan,
                    tulis_kata(b.keadaan),
                    str(b.sejak),
                    b.surat or "–",
                    str(b.jatuh_tempo or "–"),
                    tulis_kata(b.status),
                    b.lewat_hari,
                )
                for b in self.baris
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


_URUTAN = tuple(StatusTenggang)


def jatuh_tempo(buku: BukuPerkara, pada: date) -> DaftarTenggang:
    """What is overdue, due today, coming, or without a deadline: every open case on a day."""
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuPerkara, "buku"))
    masukan.hari("pada", pada)
    masukan.tuntas()
    baris = [_baris(k, pada) for k in buku_pada(buku, pada).kartu.values() if k.terbuka]
    baris.sort(key=lambda b: (_URUTAN.index(b.status), b.jatuh_tempo or b.sejak, b.perkara))
    return DaftarTenggang(pada, tuple(baris))


def _baris(kartu: KartuPerkara, pada: date) -> BarisTenggang:
    tempo = kartu.jatuh_tempo
    if tempo is None:
        status, lewat = StatusTenggang.TANPA_TENGGANG, 0
    elif pada > tempo.tanggal:
        status, lewat = StatusTenggang.LEWAT, (pada - tempo.tanggal).days
    else:
        hari_ini = pada == tempo.tanggal
        status, lewat = StatusTenggang.HARI_INI if hari_ini else StatusTenggang.AKAN_DATANG, 0
    return BarisTenggang(
        kartu.perkara,
        kartu.laporan.kelurahan,
        kartu.keadaan,
        kartu.hari,
        "" if kartu.surat is None else kartu.surat.anak_tangga.kode,
        None if tempo is None else tempo.tanggal,
        status,
        lewat,
    )


def penjelasan_jatuh_tempo(buku: BukuPerkara, perkara: str) -> Penjelasan:
    """How the deadline of a case follows: receipt, grace, days not counted, extensions."""
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuPerkara, "buku"))
    masukan.tuntas()
    kartu = buku.perkara(perkara)
    surat, tempo = kartu.surat, kartu.jatuh_tempo
    judul = f"Jatuh tempo perkara {perkara}"
    if surat is None or surat.penerimaan is None or tempo is None:
        alasan = "surat belum diterima" if surat else "tidak ada surat yang berjalan"
        return Penjelasan(judul, "tidak ada", catatan=alasan)
    terima, tangga = surat.penerimaan, kartu.tangga
    dihitung = "hari pertama" if tangga.hari_terima_dihitung else "tidak dihitung"
    return Penjelasan(
        judul,
        str(tempo),
        (
            Penjelasan("Surat", surat.anak_tangga.kode, catatan=f"terbit {surat.terbit}"),
            Penjelasan(
                "Diterima",
                str(terima.hari if terima.saat is None else f"{terima.saat:%Y-%m-%d %H.%M}"),
                catatan=f"{terima.penyerahan.value}, di depan {len(terima.saksi)} saksi",
            ),
            Penjelasan(
                "Tenggang",
                str(surat.anak_tangga.tenggang),
                _dilewati(terima.jatuh_tempo.dilewati),
                tangga.dasar,
                tangga.bukti,
                f"hari penerimaan {dihitung}",
            ),
            *(
                Penjelasan(
                    "Perpanjangan",
                    f"{p.tambahan}, sampai {p.jatuh_tempo}",
                    _dilewati(p.jatuh_tempo.dilewati),
                    catatan=p.alasan,
                )
                for p in surat.perpanjangan
            ),
            Penjelasan("Lewat sejak", str(tempo.lewat_sejak)),
        ),
    )


def _dilewati(hari: tuple[date, ...]) -> tuple[Penjelasan, ...]:
    """The resting days that the calendar had, where there are any."""
    return (Penjelasan("Bukan hari kerja", ", ".join(map(str, hari))),) if hari else ()


# --- what may be done next -----------------------------------------------------------------------


@attrs.frozen
class Kemungkinan:
    """One move: whether it is lawful on the day, from and until when it is, or why it is not."""

    langkah: str
    """The name of the event, with the letter or the stage of guidance."""
    sah: bool
    sejak: date | None
    """From which day on; None where no waiting makes it lawful."""
    saat: datetime | None
    """On that first day only from this moment, where a grace in hours ends then."""
    sampai: date | None
    alasan: str
    """Why it is not lawful on the day; empty where it is."""


@attrs.frozen
class LangkahSah:
    """All moves of a case on a day, the lawful ones and the others with their reasons."""

    perkara: str
    keadaan: KeadaanPerkara
    pada: date
    kemungkinan: tuple[Kemungkinan, ...]

    @property
    def sah(self) -> tuple[Kemungkinan, ...]:
        return tuple(k for k in self.kemungkinan if k.sah)

    def tabel(self) -> Tabel:
        return Tabel(
            f"Langkah perkara {self.perkara} ({tulis_kata(self.keadaan)}) pada {self.pada}",
            ("Langkah", "Sah", "Sejak", "Sampai", "Alasan"),
            tuple(
                (
                    k.langkah,
                    "ya" if k.sah else "tidak",
                    f"{k.saat:%Y-%m-%d %H.%M}" if k.saat else str(k.sejak or "–"),
                    str(k.sampai or "–"),
                    k.alasan or "–",
                )
                for k in self.kemungkinan
            ),
        )

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Perkara {self.perkara} pada {self.pada}",
            tulis_kata(self.keadaan),
            tuple(
                Penjelasan(k.langkah, "sah" if k.sah else "tidak sah", catatan=k.alasan)
                for k in self.kemungkinan
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
    if galat := galat_gerak(kartu, gerak):
        return Kemungkinan(
            str(gerak),
            sah=False,
            sejak=None,
            saat=None,
            sampai=None,
            alasan=" ".join(g.pesan for g in galat),
        )
    sejak, sampai = rentang_hari(kartu, gerak.jenis)
    tempo = kartu.jatuh_tempo
    saat = tempo.saat if tempo and gerak.jenis is PelanggaranBerlanjut else None
    alasan = " ".join(g.pesan for g in galat_hari_gerak(kartu, gerak.jenis, pada, saat))
    return Kemungkinan(str(gerak), not alasan, sejak, saat, sampai, alasan)
