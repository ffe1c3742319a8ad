"""What is due: every open complaint on a day, the overdue first.

Two limits stand beside each other: the first response, until there is one, and the limit of the
kind, until it is met. The nearer one that is not met is shown. All of it is told as the book had
it on the day asked for: what was entered later does not change it.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tulis_kata, tulis_ribuan
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.layanan.batas_waktu import BatasAkhir
from pelayanan_publik.layanan.pengaduan.effects import buku_pada
from pelayanan_publik.layanan.pengaduan.kartu import KartuPengaduan, KeadaanPengaduan
from pelayanan_publik.layanan.pengaduan.state import BukuPengaduan


class StatusBatas(StrEnum):
    """How an open complaint stands on a day."""

    LEWAT = "lewat"
    HARI_INI = "hari_ini"
    """This is the last day."""
    AKAN_DATANG = "akan_datang"
    MENUNGGU_PELAPOR = "menunggu_pelapor"
    """The limit stands still until the reporter answers."""
    TERPENUHI = "terpenuhi"
    """The limit is met; the complaint is still open."""
    TANPA_BATAS = "tanpa_batas"
    """Nothing has begun its limit yet."""


class LingkupBatas(StrEnum):
    """What is due."""

    TANGGAPAN_AWAL = "tanggapan_awal"
    PENANGANAN = "penanganan"


@attrs.frozen
class BarisPengaduan:
    """An open complaint and the limit that is nearest. Who complained is not in it."""

    pengaduan: str
    jenis: str
    layanan: str
    unit: str
    """Who deals with it; empty until it is forwarded."""
    keadaan: KeadaanPengaduan
    diterima: date
    lingkup: LingkupBatas | None
    """What is due; None where no limit runs."""
    batas: date | None
    status: StatusBatas
    lewat_hari: int
    """Calendar days since the limit has been over; zero where it is not."""

    @property
    def tulis_status(self) -> str:
        """The status as it is read, with the days that the limit is over."""
        hari = f" {tulis_ribuan(self.lewat_hari)} hari" if self.lewat_hari else ""
        return f"{tulis_kata(self.status)}{hari}"


@attrs.frozen
class DaftarPengaduan:
    """Every open complaint on a day, the most pressing first."""

    pada: date
    baris: tuple[BarisPengaduan, ...]

    def berstatus(self, status: StatusBatas) -> tuple[BarisPengaduan, ...]:
        return tuple(b for b in self.baris if b.status is status)

    @property
    def lewat(self) -> tuple[BarisPengaduan, ...]:
        return self.berstatus(StatusBatas.LEWAT)

    @property
    def hari_ini(self) -> tuple[BarisPengaduan, ...]:
        return self.berstatus(StatusBatas.HARI_INI)

    def sampai(self, tanggal: date) -> tuple[BarisPengaduan, ...]:
        """What is overdue, or falls due up to and on a day."""
        angkat(filter(None, [galat_tanggal(tanggal)]))
        terdesak = {StatusBatas.LEWAT, StatusBatas.HARI_INI, StatusBatas.AKAN_DATANG}
        return tuple(
            b for b in self.baris if b.status in terdesak and b.batas and b.batas <= tanggal
        )

    def penjelasan(self) -> Penjelasan:
        rincian = tuple(
            Penjelasan(tulis_kata(status).capitalize(), str(len(isi)))
            for status in StatusBatas
            if (isi := self.berstatus(status))
        )
        return Penjelasan(f"Pengaduan terbuka pada {self.pada}", str(len(self.baris)), rincian)

    def tabel(self) -> Tabel:
        return Tabel(
            f"Pengaduan terbuka pada {self.pada}",
            ("Pengaduan", "Jenis", "Layanan", "Unit", "Keadaan", "Diterima", "Batas", "Status"),
            tuple(
                (
                    b.pengaduan,
                    b.jenis.replace("_", " "),
                    b.layanan,
                    b.unit or "–",
                    tulis_kata(b.keadaan),
                    str(b.diterima),
                    f"{b.batas} {tulis_kata(b.lingkup)}" if b.batas and b.lingkup else "–",
                    b.tulis_status,
                )
                for b in self.baris
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


_URUTAN = tuple(StatusBatas)


def tenggat_pengaduan(buku: BukuPengaduan, pada: date) -> DaftarPengaduan:
    """Every open complaint at the end of a day, by what was entered until then."""
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuPengaduan, "buku"))
    masukan.hari("pada", pada)
    masukan.tuntas()
    baris = (_baris(k, pada) for k in buku_pada(buku, pada).kartu.values() if k.terbuka)
    return DaftarPengaduan(pada, tuple(sorted(baris, key=_mendesak)))


def _mendesak(baris: BarisPengaduan) -> tuple[int, date, str]:
    return _URUTAN.index(baris.status), baris.batas or baris.diterima, baris.pengaduan


def _baris(kartu: KartuPengaduan, pada: date) -> BarisPengaduan:
    lingkup, batas = _terdekat(kartu)
    return BarisPengaduan(
        kartu.pengaduan,
        kartu.jenis,
        kartu.penerimaan.layanan,
        kartu.unit,
        kartu.keadaan,
        kartu.penerimaan.hari,
        lingkup,
        None if batas is None else batas.tanggal,
        _status(kartu, batas, pada),
        0 if batas is None or kartu.berhenti else max(0, (pada - batas.tanggal).days),
    )


def _terdekat(kartu: KartuPengaduan) -> tuple[LingkupBatas | None, BatasAkhir | None]:
    """The limit that is not met and comes first."""
    putaran = kartu.putaran
    semua = (
        (kartu.batas_awal, LingkupBatas.TANGGAPAN_AWAL),
        (putaran.batas if putaran.terpenuhi is None else None, LingkupBatas.PENANGANAN),
    )
    ada = [(batas.tanggal, i) for i, (batas, _) in enumerate(semua) if batas is not None]
    if not ada:
        return None, None
    batas, lingkup = semua[min(ada)[1]]
    return lingkup, batas


def _status(kartu: KartuPengaduan, batas: BatasAkhir | None, pada: date) -> StatusBatas:
    if batas is None:
        if kartu.putaran.terpenuhi is not None:
            return StatusBatas.TERPENUHI
        return StatusBatas.TANPA_BATAS
    if kartu.berhenti:
        return StatusBatas.MENUNGGU_PELAPOR
    if batas.lewat(pada):
        return StatusBatas.LEWAT
    return StatusBatas.HARI_INI if pada == batas.tanggal else StatusBatas.AKAN_DATANG
