"""One example at least of every public class of the BKO that goes over the wire, and a book."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.bko import command, jaga, kekuatan, ppns, reports
from pelayanan_publik.satpol_pp.bko.events import PeristiwaBKO
from pelayanan_publik.satpol_pp.bko.state import buku_bko, evolve

HARI = date(2024, 6, 1)
ASAL = "Satpol PP contoh"
KECAMATAN = ("Kotagede", "Umbulharjo", "Jetis")
SEMESTER = Masa(date(2024, 7, 1), date(2025, 1, 1))


def hari(bulan: int, tanggal: int = 1) -> date:
    return date(2024, bulan, tanggal)


class Markas:
    """A Satpol PP at work: runs commands with ids and days of its own, keeps book and log."""

    def __init__(self) -> None:
        self.buku = buku_bko(ASAL)
        self.log: list[PeristiwaBKO] = []
        self.hari = HARI

    def __call__(self, perintah: Callable[..., PeristiwaBKO], **isi: object):
        e = perintah(self.buku, **{"id": f"p-{len(self.log) + 1}", "tanggal": self.hari, **isi})
        self.buku = evolve(self.buku, e)
        self.log.append(e)
        return e

    def lewat(self, hari: int) -> None:
        self.hari += timedelta(days=hari)

    def tempatkan(self, petugas="SP-01", kecamatan="Kotagede", masa=SEMESTER, **isi: object):
        return self(command.tempatkan_petugas, petugas=petugas, kecamatan=kecamatan, masa=masa,
                    **{"keputusan": "SK-1", **isi})  # fmt: skip

    def perpanjang(self, penempatan: int, sampai: date, petugas="SP-01", **isi: object):
        return self(command.perpanjang_penempatan, petugas=petugas, penempatan=penempatan,
                    sampai=sampai, **{"keputusan": "SK-2", **isi})  # fmt: skip

    def tarik(self, penempatan: int, sejak: date, petugas="SP-01", **isi: object):
        return self(command.tarik_petugas, petugas=petugas, penempatan=penempatan, sejak=sejak,
                    **{"alasan": "diperlukan di asal", **isi})  # fmt: skip

    def ppns(
        self, keputusan="PPNS-1", mulai=date(2023, 4, 10), petugas="SP-01", bulan=60, **isi: object
    ):
        return self(command.catat_keputusan_ppns, petugas=petugas, keputusan=keputusan,
                    mulai=mulai, berlaku_bulan=bulan, **isi)  # fmt: skip

    def batal(self, langkah: int, petugas="SP-01", **isi: object):
        return self(command.batalkan_langkah_bko, petugas=petugas, langkah=langkah,
                    **{"alasan": "keliru", **isi})  # fmt: skip


def semua_langkah() -> Markas:
    """A book in which every kind of event has happened."""
    m = Markas()
    m.tempatkan()  # 1
    m.tempatkan("SP-02")  # 2
    m.tempatkan("SP-03", "Umbulharjo")  # 3
    m.ppns()  # 4
    m.ppns("PPNS-2", date(2024, 1, 1), "SP-03", 6)  # 5
    m.lewat(60)
    m.perpanjang(1, date(2025, 4, 1))  # 6
    m.tarik(2, date(2024, 9, 1), "SP-02")  # 7
    m.tempatkan("SP-02", "Umbulharjo", Masa(date(2024, 9, 1), date(2024, 12, 1)))  # 8
    m.tempatkan("SP-04", "Jetis")  # 9
    m.batal(9, "SP-04")  # 10
    return m


def contoh_bko() -> list[object]:
    """Events, results and the values that they are made of."""
    m = semua_langkah()
    status = ppns.status_ppns(m.buku, "SP-01", hari(8), peringatan_hari=30)
    lima = kekuatan.kekuatan_bko(m.buku, hari(8), kecamatan=KECAMATAN[:1])
    return [
        *m.log,
        *m.buku.penempatan("SP-01"),
        status,
        *status.keputusan,
        ppns.daftar_ppns(m.buku, hari(8)),
        reports.kedudukan_petugas(m.buku, "SP-02", hari(8)),
        reports.kedudukan_petugas(m.buku, "SP-02", hari(12)),
        reports.daftar_bko(m.buku, hari(8)),
        lima,
        *lima.baris,
        *lima.di_luar,
        kekuatan.kekuatan_bko(m.buku, hari(8), kecamatan=KECAMATAN, kebutuhan=2),
        reports.daftar_pulang(m.buku, hari(8), dalam_hari=365),
        *reports.daftar_pulang(m.buku, hari(8), dalam_hari=365).baris,
        kekuatan.kebutuhan_bko(kecamatan=14, personel=238, pada=HARI),
        kekuatan.kebutuhan_bko(kecamatan=14, personel=0, pada=HARI, per_kecamatan=4),
        jaga.kekuatan_jaga(5, giliran=2, bagian_tersedia=1),
        jaga.kekuatan_jaga(50, giliran=7, bagian_tersedia=0.9),
        jaga.pos_24_jam(5, pada=HARI, bagian_cuti=0),
        jaga.pos_24_jam(4, pada=HARI, bagian_cuti=0.1, jam_per_pekan=37.5),
        jaga.pos_24_jam(4, pada=HARI, bagian_cuti=1),
    ]
