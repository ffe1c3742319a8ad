"""Questions of a roster for tests and benchmarks: the usual post, and random small ones."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from pelayanan_publik.core.validity import KalenderKerja, Masa
from pelayanan_publik.satpol_pp.jadwal.model import (
    Giliran,
    JenisPermintaan,
    KebijakanJadwal,
    KekuatanGiliran,
    Permintaan,
    Petugas,
    SyaratKeahlian,
    Tugas,
)
from pelayanan_publik.satpol_pp.jadwal.soal import SoalJadwal

SENIN = date(2025, 6, 2)
PAGI = Giliran("P", 7, 8, malam=False)
SIANG = Giliran("S", 15, 8, malam=False)
MALAM = Giliran("M", 23, 8, malam=True)


def masa(hari: int, mulai: date = SENIN) -> Masa:
    return Masa(mulai, mulai + timedelta(hari))


def soal_biasa(banyak: int = 5, hari: int = 31, *, perlu: int = 1, **ubah: object) -> SoalJadwal:
    """A post of three shifts a day, around the clock; whatever is given replaces its part."""
    m = masa(hari, date(2025, 7, 1))
    isi = {
        "petugas": [Petugas(f"SP-{i + 1:02d}") for i in range(banyak)],
        "masa": m,
        "giliran": [PAGI, SIANG, MALAM],
        "kekuatan": [KekuatanGiliran(g.kode, perlu) for g in (PAGI, SIANG, MALAM)],
        "kebijakan": KebijakanJadwal(istirahat_jam=11, jam_sepekan=48, hari_berturut=6),
        "kalender": KalenderKerja(m, frozenset()),
    }
    return SoalJadwal(**{**isi, **ubah})


def soal_acak(acak: Random, petugas: int, hari: int) -> SoalJadwal:
    """A small question of every kind of rule; about a third of them cannot be answered."""
    m = masa(hari, SENIN + timedelta(acak.randrange(7)))
    orang = [f"A{i}" for i in range(petugas)]
    awal = acak.choice([6, 7, 7.5])
    pola = acak.choice([(12, 12), (8, 8, 8), (8, 8), (7, 7, 10), (6.5, 9), (9, 9, 9)])
    giliran, jam = [], awal
    for i, lama in enumerate(pola):
        giliran.append(Giliran("PSM"[i], jam % 24, lama, malam=i == len(pola) - 1))
        jam += min(lama, 8) if pola == (9, 9, 9) else lama
    tanggal = [m.mulai + timedelta(i) for i in range(hari)]

    def sub() -> frozenset[str]:
        return frozenset(k for k in ("PPNS", "SIM") if acak.random() < 0.7)

    def cuti() -> list[Masa]:
        if acak.random() < 0.8:
            return []
        mulai = acak.choice(tanggal)
        return [Masa(mulai, mulai + timedelta(acak.randrange(1, 4)))]

    keahlian = [sub() for _ in orang]
    kekuatan = []
    for g in giliran:
        paling = min(petugas, acak.choice([1, 1, 1, 1, 2]))
        syarat = [
            SyaratKeahlian(k)
            for k in ("PPNS", "SIM")
            if acak.random() < 0.2 and any(k in milik for milik in keahlian)
        ]
        kekuatan.append(KekuatanGiliran(g.kode, paling, syarat))
        if acak.random() < 0.3:
            kekuatan.append(KekuatanGiliran(g.kode, min(petugas, acak.randrange(3)), hari={4, 5}))
        if acak.random() < 0.2:
            kekuatan.append(
                KekuatanGiliran(
                    g.kode, min(petugas, acak.randrange(3)), tanggal={acak.choice(tanggal)}
                )
            )
    minta = {}
    for _ in range(acak.choice([0, 0, 1, 2, 4])):
        jenis = acak.choice(list(JenisPermintaan))
        bebas = jenis is JenisPermintaan.LIBUR and acak.random() < 0.5
        p = Permintaan(acak.choice(orang), acak.choice(tanggal), jenis,
                       None if bebas else acak.choice(giliran).kode)  # fmt: skip
        minta[p.uraian] = p
    sebelum = {}
    for o in orang:
        if acak.random() < 0.4:
            t = Tugas(m.mulai - timedelta(acak.choice([1, 1, 2, 3])), acak.choice(giliran).kode, o)
            sebelum[t] = t
    return SoalJadwal(
        petugas=[Petugas(o, k, cuti()) for o, k in zip(orang, keahlian, strict=True)],
        masa=m,
        giliran=giliran,
        kekuatan=kekuatan,
        kebijakan=KebijakanJadwal(
            istirahat_jam=acak.choice([0, 8, 11, 11, 12, 16]),
            jam_sepekan=acak.choice([32, 40, 48, 48, 60]),
            hari_berturut=acak.choice([None, None, 3, 5]),
            giliran_bertumpuk=pola == (9, 9, 9),
        ),
        kalender=KalenderKerja(
            Masa(date(2025, 1, 1)), frozenset(t for t in tanggal if acak.random() < 0.1)
        ),
        permintaan=list(minta.values()),
        sebelumnya=list(sebelum),
    )


def soal_bulan(acak: Random, petugas: int) -> SoalJadwal:
    """A month as a post has it: leave, wishes, a holiday, and a skill that half of them hold."""
    m = masa(31, date(2025, 7, 1))
    tanggal = [m.mulai + timedelta(i) for i in range(31)]
    orang = []
    for i in range(petugas):
        cuti = []
        if acak.random() < 0.4:
            mulai = acak.choice(tanggal[:-5])
            cuti = [Masa(mulai, mulai + timedelta(acak.randrange(1, 6)))]
        orang.append(Petugas(f"S{i}", ["PPNS"] if i < max(2, petugas // 2) else [], cuti))
    minta = {}
    for _ in range(petugas):
        jenis = acak.choice(list(JenisPermintaan))
        p = Permintaan(
            f"S{acak.randrange(petugas)}", acak.choice(tanggal), jenis, acak.choice("PSM")
        )
        minta[p.petugas, p.tanggal] = p
    perlu = petugas // 5
    return soal_biasa(
        petugas=orang,
        kekuatan=[
            KekuatanGiliran("P", perlu),
            KekuatanGiliran("S", perlu, [SyaratKeahlian("PPNS")]),
            KekuatanGiliran("M", perlu),
        ],
        kalender=KalenderKerja(m, frozenset({date(2025, 7, 17)})),
        permintaan=minta.values(),
    )


SOAL_BULAN = tuple((petugas, benih) for petugas in (5, 6, 8, 10) for benih in range(6))
"""The months that are measured: how many officers, and the seed."""
