"""One example at least of every public class of UMKM data that goes over the wire, and a register."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.umkm import (
    KBLI,
    NIB,
    NIK,
    BarisUsaha,
    BidangUsaha,
    HitunganBertanggal,
    KebijakanSumber,
    KebijakanUsulan,
    PeristiwaUsaha,
    Pernyataan,
    Telepon,
    UrutanSumber,
    baca_usaha,
    bandingkan_hitungan,
    buku_usaha,
    cocokkan,
    daftar_pertentangan,
    evolve,
    periksa_nik,
    pertumbuhan,
    tumpang_buku,
)
from pelayanan_publik.umkm.data import command

HARI = date(2024, 3, 1)
NIB_1, NIB_2 = "9120001234567", "9120007654321"
NIK_1, NIK_2 = "3471144107800001", "3471140203750002"
DINAS_DULU = KebijakanSumber(
    "dinas dulu",
    [UrutanSumber(b, ["dinas", "BPS"]) for b in BidangUsaha if b is not BidangUsaha.KBLI],
)


def kata(bidang="nama", isi="Warung Tini", sumber="dinas", kriteria="usaha mikro", hari=HARI):
    return Pernyataan(BidangUsaha(bidang), isi, sumber, kriteria, hari)


class Kantor:
    """A dinas at work: runs commands with ids and days of its own, keeps book and log."""

    def __init__(self, *usaha: str) -> None:
        self.buku = buku_usaha()
        self.log: list[PeristiwaUsaha] = []
        self.hari = HARI
        for kode in usaha:
            self(command.daftarkan_usaha, usaha=kode)

    def __call__(self, perintah: Callable[..., PeristiwaUsaha], **isi: object):
        e = perintah(self.buku, **{"id": f"p-{len(self.log) + 1}", "tanggal": self.hari, **isi})
        self.buku = evolve(self.buku, e)
        self.log.append(e)
        return e

    def lewat(self, hari: int) -> None:
        self.hari += timedelta(days=hari)

    def kata(self, usaha: str, bidang="nama", isi="Warung Tini", sumber="dinas", **lain: object):
        return self(command.catat_pernyataan, usaha=usaha,
                    pernyataan=kata(bidang, isi, sumber, **lain))  # fmt: skip

    def cabut(self, usaha: str, pernyataan: int, **isi: object):
        return self(command.cabut_pernyataan, usaha=usaha, pernyataan=pernyataan,
                    **{"alasan": "salah ketik", **isi})  # fmt: skip

    def gabung(self, dari: str, ke: str, **isi: object):
        return self(command.gabungkan_usaha, dari=dari, ke=ke, **{"alasan": "NIB sama", **isi})

    def pisah(self, penggabungan: int, **isi: object):
        return self(
            command.pisahkan_usaha, penggabungan=penggabungan, **{"alasan": "dua cabang", **isi}
        )


BARIS = (
    BarisUsaha("dinas", "1", "Warung Bu Tini", NIB_1, NIK_1, "56101", "Prenggan", "0812-3456-7890", "Tini"),
    BarisUsaha("OSS", "1", "TINI", NIB_1),
    BarisUsaha("BPS", "1", "Warung Tini", nik=NIK_1, tempat="prenggan"),
    BarisUsaha("BPS", "2", "Bengkel Budi", nik=NIK_2, kbli="45407", tempat="Purbayan"),
    BarisUsaha("dinas", "2", "Bengkel Pak Budi", nik=NIK_2, kbli="45407"),
    BarisUsaha("OSS", "2", "Budi Motor", NIB_2, NIK_1, tempat="Prenggan"),
    BarisUsaha("OSS", "3", "Sari", nik="317101", telepon="081234567890"),
    BarisUsaha("BPS", "4", "Kue Sari", tempat="Prenggan"),
    BarisUsaha("dinas", "4", "Kue Sarie", tempat="Prenggan"),
)  # fmt: skip


def semua_langkah() -> Kantor:
    """A register in which every kind of event has happened."""
    k = Kantor("U-1", "U-2", "U-3")
    k.kata("U-1", "nib", NIB_1)
    k.kata("U-2", "nib", NIB_1, "OSS")
    k.kata("U-2", isi="Tini", sumber="OSS")
    k.kata("U-1", "penjualan_setahun_rupiah", "24000000")
    k.kata("U-1", "penjualan_setahun_rupiah", "36000000", "BPS", kriteria="semua usaha")
    k.kata("U-3")
    k.cabut("U-3", 9)
    hasil = cocokkan(BARIS)
    (satu, *_) = (h for h in hasil.kelompok if len(h.anggota) > 1)
    k.gabung("U-2", "U-1", tautan=satu.tautan)
    k.gabung("U-3", "U-1")
    k.pisah(12)
    return k


def contoh_umkm() -> list[object]:
    k = semua_langkah()
    angka = [
        HitunganBertanggal("UMKM Bantul", n, "usaha", s, c, date(2020, 2, 17), Bukti.SEKUNDER)
        for n, s, c in ((121_000, "BPS", "kriteria BPS"), (48_000, "dinas", "taksiran"))
    ]
    return [
        *k.log,
        NIK(NIK_1),
        NIB(NIB_1),
        KBLI("56101"),
        Telepon("+6281234567890"),
        periksa_nik("3578080102030001", pada=HARI),
        DINAS_DULU,
        baca_usaha(k.buku, "U-1", pada=HARI, kebijakan=DINAS_DULU),
        daftar_pertentangan(k.buku, pada=HARI),
        tumpang_buku(k.buku, pada=HARI),
        KebijakanUsulan(),
        cocokkan(BARIS),
        *cocokkan(
            (*BARIS[3:5], BarisUsaha("BPS", "9", "Motor", nik=NIK_2, tempat="Purbayan"))
        ).pertentangan(),
        cocokkan(BARIS, kebijakan=KebijakanUsulan(blok_terbesar=1)),
        bandingkan_hitungan(angka, rentang_hari=0),
        pertumbuhan(15_481, 20_242),
    ]
