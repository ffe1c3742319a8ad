"""How a plan is going on a day: what is done, what it cost, and when it could end at the earliest.

Progress counts only what is finished: nobody measured the half of an activity. The forecast takes
the dependencies, windows and what has happened so far; it minds no shared resources, so it is the
earliest day, not the likeliest. What waits for an activity that was given up has none.
"""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import DasarHukum
from pelayanan_publik.core.units import galat_anggota, tulis_persen, tulis_rupiah
from pelayanan_publik.core.validity import galat_tanggal, tambah_hari
from pelayanan_publik.studi_tiru.book.effects import buku_pada
from pelayanan_publik.studi_tiru.book.kartu import (
    KartuKegiatan,
    KartuRencana,
    KeadaanKegiatan,
    KeadaanRencana,
)
from pelayanan_publik.studi_tiru.book.state import BukuAdopsi
from pelayanan_publik.studi_tiru.errors import JadwalRencanaLain
from pelayanan_publik.studi_tiru.program import HITUNGAN
from pelayanan_publik.studi_tiru.rencana.graf import urutan
from pelayanan_publik.studi_tiru.rencana.jadwal import JadwalAdopsi
from pelayanan_publik.studi_tiru.rencana.model import KegiatanAdopsi
from pelayanan_publik.studi_tiru.rencana.periksa import jendela, pendahulu

_K = KeadaanKegiatan


@attrs.frozen
class KemajuanKegiatan:
    """An activity: how it was scheduled, how it went, and when it could end at the earliest."""

    kegiatan: str
    keadaan: KeadaanKegiatan
    jadwal_selesai: date | None
    """None of an activity that was not in the schedule."""
    mulai: date | None
    selesai: date | None
    """The day on which it ended, or could at the earliest; None where it cannot."""
    melewati: str
    """What it ends after: a deadline or its budget year; empty where it does not."""

    @property
    def terlambat_hari(self) -> int | None:
        """Days after the schedule (before it: negative); None where one of the two is unknown."""
        if self.selesai is None or self.jadwal_selesai is None:
            return None
        return (self.selesai - self.jadwal_selesai).days


@attrs.frozen
class KemajuanRencana:
    """A plan on a day; made by `kemajuan_rencana`."""

    rencana: str
    pada: date
    nomor_persetujuan: str
    keadaan: KeadaanRencana
    kegiatan: tuple[KemajuanKegiatan, ...]
    bagian_selesai: Fraction | None
    """By days of work, of what was not given up; None of nothing."""
    bagian_jadwal: Fraction | None
    """What the schedule had done by then."""
    realisasi: tuple[tuple[str, int, int], ...]
    """By fund, what was spent, and what is in it."""
    jadwal_selesai: date | None

    @property
    def prakiraan_selesai(self) -> date | None:
        """The earliest day on which all has ended; None where something never can."""
        hari = [k.selesai for k in self.kegiatan if k.keadaan is not _K.DIHENTIKAN]
        tahu = [h for h in hari if h is not None]
        return max(tahu) if tahu and len(tahu) == len(hari) else None

    @property
    def terlambat_hari(self) -> int | None:
        """Days after the schedule at the least; None where either is unknown."""
        if self.prakiraan_selesai is None or self.jadwal_selesai is None:
            return None
        return (self.prakiraan_selesai - self.jadwal_selesai).days

    @property
    def terhalang(self) -> tuple[str, ...]:
        """The open activities that cannot begin: what they wait for was given up."""
        return tuple(
            k.kegiatan
            for k in self.kegiatan
            if k.selesai is None and k.keadaan is not _K.DIHENTIKAN
        )

    def tabel(self) -> Tabel:
        baris = tuple(
            (
                k.kegiatan,
                k.keadaan.value,
                str(k.jadwal_selesai or "–"),
                str(k.selesai or "tidak dapat"),
                "–" if k.terlambat_hari is None else str(k.terlambat_hari),
                k.melewati,
            )
            for k in self.kegiatan
        )
        kolom = ("Kegiatan", "Keadaan", "Jadwal", "Selesai/paling cepat", "Hari", "Melewati")
        judul = f"Kemajuan {self.rencana} pada {self.pada}: {self.keadaan.value}"
        return Tabel(judul, kolom, baris, kanan=("Hari",))

    def penjelasan(self) -> Penjelasan:
        buku = DasarHukum("Buku adopsi", f"persetujuan {self.nomor_persetujuan}")
        kegiatan = tuple(
            Penjelasan(
                f"{k.kegiatan} {k.keadaan.value}",
                f"selesai {k.selesai or 'tidak dapat'}, jadwal {k.jadwal_selesai or '–'}",
                dasar=buku,
                catatan=f"melewati {k.melewati}" if k.melewati else "",
            )
            for k in self.kegiatan
        )
        uang = tuple(
            Penjelasan(f"Realisasi {d}", f"{tulis_rupiah(n)} dari {tulis_rupiah(ada)}", dasar=buku)
            for d, n, ada in self.realisasi
        )
        nyata, rencana = tulis_persen(self.bagian_selesai), tulis_persen(self.bagian_jadwal)
        return Penjelasan(
            f"Kemajuan {self.rencana}",
            f"{nyata}, menurut jadwal {rencana}",
            (
                *kegiatan,
                *uang,
                Penjelasan(
                    "Paling cepat selesai",
                    str(self.prakiraan_selesai or "tidak dapat"),
                    dasar=HITUNGAN,
                    catatan="tanpa memperhitungkan sumber daya bersama",
                ),
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def kemajuan_rencana(
    buku: BukuAdopsi, rencana: str, jadwal: JadwalAdopsi, *, pada: date
) -> KemajuanRencana:
    """How a plan stood at the end of a day, beside its schedule, and when it could end.

    `jadwal` is the schedule of the plan as it was approved.
    """
    salah = galat_anggota(buku, BukuAdopsi, "buku"), galat_tanggal(pada, "pada")
    angkat(filter(None, (*salah, galat_anggota(jadwal, JadwalAdopsi, "jadwal"))))
    kartu = buku_pada(buku, pada).rencana(rencana)
    if jadwal.rencana != kartu.persetujuan.isi:
        raise JadwalRencanaLain(jadwal.rencana.kode, path="jadwal", rencana=rencana)
    akhir = {b.kegiatan: b.selesai for b in jadwal.baris}
    lama = {k.kode: k.lama_hari for k in kartu.persetujuan.isi.kegiatan}
    kegiatan = kartu.rencana.kegiatan
    jalan = [k for k in kegiatan if kartu.kegiatan[k.kode].keadaan is not _K.DIHENTIKAN]
    usai = [k for k in jalan if kartu.kegiatan[k.kode].keadaan is _K.SELESAI]
    ramal = prakiraan(kartu, pada)
    return KemajuanRencana(
        kartu.kode,
        pada,
        kartu.persetujuan.nomor_persetujuan,
        kartu.keadaan,
        tuple(
            KemajuanKegiatan(
                k.kode,
                kartu.kegiatan[k.kode].keadaan,
                akhir.get(k.kode),
                kartu.kegiatan[k.kode].mulai,
                ramal[k.kode],
                _melewati(kartu, k, ramal[k.kode]),
            )
            for k in kegiatan
        ),
        _bagian(sum(k.lama_hari for k in usai), sum(k.lama_hari for k in jalan)),
        _bagian(sum(n for k, n in lama.items() if akhir[k] <= pada), sum(lama.values())),
        tuple((d.kode, _realisasi(kartu, d.kode), d.rupiah) for d in kartu.rencana.dana),
        jadwal.selesai,
    )


def _bagian(sebagian: int, seluruh: int) -> Fraction | None:
    return Fraction(sebagian, seluruh) if seluruh else None


def _realisasi(kartu: KartuRencana, dana: str) -> int:
    milik = (k.kode for k in kartu.rencana.kegiatan if k.dana == dana)
    return sum(kartu.kegiatan[k].realisasi_rupiah or 0 for k in milik)


def prakiraan(kartu: KartuRencana, pada: date) -> dict[str, date | None]:
    """By activity, the day on which it ended, or could at the earliest; None where it cannot."""
    kegiatan, besok = kartu.rencana.kegiatan, tambah_hari(pada, 1, "pada")
    dana = {d.kode: d for d in kartu.rencana.dana}
    sebelum = pendahulu(kegiatan)
    hasil: dict[str, date | None] = {}
    for i in urutan(sebelum):
        k, satu = kegiatan[i], kartu.kegiatan[kegiatan[i].kode]
        if satu.keadaan is _K.SELESAI:
            hasil[k.kode] = satu.selesai
        elif satu.keadaan is _K.DIHENTIKAN:
            hasil[k.kode] = None
        elif satu.mulai is not None:
            hasil[k.kode] = _lanjut(k, satu, satu.mulai, besok)
        else:
            awal, _, _ = jendela(k, kartu.rencana.mulai, dana)
            tunggu = [hasil[kegiatan[j].kode] for j in sebelum[i]]
            hari = [h for h in tunggu if h is not None]
            if len(hari) < len(tunggu):
                hasil[k.kode] = None
                continue
            mulai = max(
                [
                    besok,
                    tambah_hari(kartu.rencana.mulai, awal),
                    *(h + timedelta(days=1) for h in hari),
                ]
            )
            hasil[k.kode] = tambah_hari(mulai, k.lama_hari - 1, "lama_hari")
    return hasil


def _lanjut(k: KegiatanAdopsi, satu: KartuKegiatan, mulai: date, besok: date) -> date:
    """When a running activity could end; a hindered one, if the hindrance were gone tomorrow."""
    if satu.keadaan is _K.TERHAMBAT and satu.hari is not None:
        kerja = (satu.hari - mulai).days
        return tambah_hari(besok, max(0, k.lama_hari - kerja - 1), "lama_hari")
    return max(besok, tambah_hari(mulai, k.lama_hari - 1, "lama_hari"))


def _melewati(kartu: KartuRencana, k: KegiatanAdopsi, selesai: date | None) -> str:
    """What an activity ends after, in words; empty where it ends in time or not at all."""
    dana = {d.kode: d for d in kartu.rencana.dana}
    _, tutup, sebab = jendela(k, kartu.rencana.mulai, dana)
    if selesai is None or tutup is None:
        return ""
    return sebab if (selesai - kartu.rencana.mulai).days > tutup else ""
