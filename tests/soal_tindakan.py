"""Small random questions about the smallest set of actions and about teams at once."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from random import Random

from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.alat import Alat
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.bobot import Bobot, BobotKhusus, JenisTindakan
from pelayanan_publik.tangguh_bencana.model import (
    DaftarKualifikasi,
    Kemampuan,
    Kualifikasi,
    Perolehan,
    Relawan,
    RentangUmur,
    SyaratKeterampilan,
    WujudKualifikasi,
)
from pelayanan_publik.tangguh_bencana.regu import KebutuhanAlat, Peran, PolaRegu

PADA = date(2026, 8, 1)
WUJUD = (WujudKualifikasi.SERTIFIKAT_PELATIHAN, WujudKualifikasi.KREDENSIAL)
KETERAMPILAN = ("renang", "tali", "medis")
JENIS_ALAT = ("perahu", "ht")


def kualifikasi_acak(acak: Random, kode: str) -> Kualifikasi:
    memberi = [
        Kemampuan(k, acak.choice((1, 1, 2)))
        for k in acak.sample(KETERAMPILAN, acak.choice((1, 1, 2)))
    ]
    umur = RentangUmur(19, 40) if acak.random() < 0.3 else None
    return Kualifikasi(kode, kode, acak.choice(WUJUD), memberi, acak.choice((None, 24)), umur)


def perolehan_acak(acak: Random, kode: str) -> Perolehan:
    terbit = PADA + timedelta(days=acak.choice((-900, -400, -300, -10, 0, 5)))
    lama = acak.choice((None, 300, 1_000))
    return Perolehan(kode, terbit, None if lama is None else terbit + timedelta(days=lama))


def relawan_acak(acak: Random, kode: str, daftar: DaftarKualifikasi) -> Relawan:
    isi = acak.sample(daftar.isi, acak.randrange(0, len(daftar.isi)))
    lahir = acak.choice((None, date(1990, 1, 1), date(1970, 1, 1), date(2027, 1, 1)))
    halangan = [Masa(PADA, PADA + timedelta(days=3))] if acak.random() < 0.1 else []
    return Relawan(kode, [perolehan_acak(acak, k.kode) for k in isi], lahir, berhalangan=halangan)


def alat_acak(acak: Random, kode: str) -> Alat:
    hari = [PADA + timedelta(days=n) for n in (-100, -40, -5, 0, 5)]
    return Alat(
        kode,
        acak.choice(JENIS_ALAT),
        acak.randrange(1, 4),
        sejak=acak.choice((None, None, PADA + timedelta(days=1))),
        diperiksa=acak.sample(hari, acak.randrange(0, 3)),
        selang_hari=acak.choice((None, 30)),
        dipakai=acak.sample(hari, acak.choice((0, 0, 1, 2))),
        pensiun=acak.choice((None, None, None, PADA)),
        gagal=acak.sample(hari, acak.choice((0, 0, 0, 1))),
        sampai=acak.choice((None, None, None, PADA + timedelta(days=2), None, None)),
    )


def syarat_acak(acak: Random, daftar: DaftarKualifikasi, banyak: int) -> list[SyaratKeterampilan]:
    """Requirements that something in the list meets."""
    hasil = []
    for _ in range(banyak):
        k = acak.choice(daftar.isi)
        m = acak.choice(k.memberi)
        wujud = acak.choice(((k.wujud,), WUJUD))
        tingkat = acak.randrange(1, m.tingkat + 1)
        hasil.append(SyaratKeterampilan(m.keterampilan, wujud, tingkat, wajib=acak.random() < 0.7))
    return hasil


def pola_acak(acak: Random, kode: str, daftar: DaftarKualifikasi) -> PolaRegu:
    peran = [
        Peran(
            f"peran {i}",
            acak.choice((1, 1, 2)),
            syarat_acak(acak, daftar, acak.choice((0, 1, 1, 2, 3))),
            wajib=i == 0 or acak.random() < 0.7,
        )
        for i in range(acak.randrange(1, 4))
    ]
    alat = [
        KebutuhanAlat(j, acak.randrange(1, 5), wajib=acak.random() < 0.7)
        for j in acak.sample(JENIS_ALAT, acak.randrange(0, 3))
    ]
    return PolaRegu(kode, f"Regu {kode}", peran, alat)


def bobot_acak(acak: Random, daftar: DaftarKualifikasi) -> Bobot:
    berat = (0, 1, 2, 3, Fraction(1, 2), Fraction(7, 3))
    khusus = [
        BobotKhusus(j, k.kode, acak.choice(berat))
        for k in daftar.isi
        for j in (JenisTindakan.PERBARUI, JenisTindakan.LATIH)
        if acak.random() < 0.3
    ]
    return Bobot(*(acak.choice(berat) for _ in JenisTindakan), khusus=khusus)


def daftar_acak(acak: Random) -> DaftarKualifikasi:
    return DaftarKualifikasi([kualifikasi_acak(acak, f"K{i}") for i in range(acak.randrange(2, 6))])


def kekuatan_acak(acak: Random, daftar: DaftarKualifikasi, orang: int) -> Kekuatan:
    return Kekuatan(
        [relawan_acak(acak, f"R-{i}", daftar) for i in range(acak.randrange(0, orang))],
        [alat_acak(acak, f"A-{i}") for i in range(acak.randrange(0, 5))],
        daftar,
    )


def soal_acak(acak: Random, orang: int = 7, regu: int = 3) -> tuple[tuple[PolaRegu, ...], Kekuatan]:
    """Fewer than so many patterns and people."""
    daftar = daftar_acak(acak)
    pola = tuple(pola_acak(acak, f"P{i}", daftar) for i in range(acak.randrange(1, regu)))
    return pola, kekuatan_acak(acak, daftar, orang)
