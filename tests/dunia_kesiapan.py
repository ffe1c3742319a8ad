"""Small worlds of people, items and teams, and their readiness by brute force.

The naive answers here know nothing of classes, matching, or tallies: they try every seat for
every person, and read certificates one by one.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

import attrs
from hypothesis import strategies as st

from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.alat import Alat
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
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
from pelayanan_publik.tangguh_bencana.regu import KebutuhanAlat, Peran, PolaRegu, StatusKesiapan

AWAL = date(2026, 2, 20)
HARI_BANYAK = 24
PELATIHAN = WujudKualifikasi.SERTIFIKAT_PELATIHAN
KOMPETENSI = WujudKualifikasi.SERTIFIKAT_KOMPETENSI
DAFTAR = DaftarKualifikasi(
    [
        Kualifikasi("AIR", "Air", PELATIHAN, [Kemampuan("air")], 1),
        Kualifikasi("AIR-2", "Air ahli", KOMPETENSI, [Kemampuan("air", 2)], 2),
        Kualifikasi("TALI", "Tali", PELATIHAN, [Kemampuan("tali")], 1, RentangUmur(19, 40)),
        Kualifikasi("DUA", "Keduanya", KOMPETENSI, [Kemampuan("air"), Kemampuan("tali", 3)]),
        Kualifikasi("LAIN", "Yang tidak diminta siapa pun", PELATIHAN, [Kemampuan("masak")], 1),
    ]
)
KODE = tuple(q.kode for q in DAFTAR.isi)
JENIS_ALAT = ("perahu", "tali")


def hari(ke: int) -> date:
    return AWAL + timedelta(days=ke)


HARI = st.integers(0, HARI_BANYAK).map(hari)
HARI_LEBAR = st.integers(-40, HARI_BANYAK + 20).map(hari)


@st.composite
def masa(draw):
    mulai = draw(HARI_LEBAR)
    lama = draw(st.none() | st.integers(1, 20))
    return Masa(mulai, None if lama is None else mulai + timedelta(days=lama))


@st.composite
def perolehan(draw):
    kode = draw(st.sampled_from(KODE))
    terbit = draw(HARI_LEBAR)
    lama = draw(st.none() | st.integers(1, 60))
    return Perolehan(kode, terbit, None if lama is None else terbit + timedelta(days=lama))


@st.composite
def ujung(draw):
    """The day of coming and the first day gone, in their order; mostly neither."""
    hari = sorted(draw(st.lists(HARI_LEBAR, max_size=2, unique=True)))
    return draw(st.sampled_from([(None, None), (None, None), *_ujung(hari)]))


def _ujung(hari):
    if len(hari) == 2:
        return [tuple(hari)]
    return [(hari[0], None), (None, hari[0])] if hari else []


@st.composite
def relawan(draw, kode="R-X"):
    return Relawan(
        kode,
        draw(st.lists(perolehan(), max_size=3)),
        draw(st.none() | st.just(date(1995, 5, 5))),
        None,
        draw(st.lists(masa(), max_size=1)),
        *draw(ujung()),
    )


@st.composite
def alat(draw, kode="A-X"):
    sejak, sampai = draw(ujung())
    return Alat(
        kode,
        draw(st.sampled_from(JENIS_ALAT)),
        draw(st.integers(1, 2)),
        sejak,
        draw(st.lists(HARI_LEBAR, max_size=4)),
        draw(st.none() | st.integers(1, 30)),
        draw(st.lists(HARI, max_size=2)),
        draw(st.none() | HARI),
        draw(st.lists(HARI, max_size=1)),
        sampai,
    )


@st.composite
def kekuatan(draw, paling_banyak=5):
    orang = draw(st.integers(0, paling_banyak))
    benda = draw(st.integers(0, 3))
    return Kekuatan(
        [draw(relawan(f"R-{i}")) for i in range(orang)],
        [draw(alat(f"A-{i}")) for i in range(benda)],
        DAFTAR,
    )


SYARAT = st.builds(
    SyaratKeterampilan,
    st.sampled_from(["air", "tali"]),
    st.sampled_from([(PELATIHAN, KOMPETENSI), (KOMPETENSI,)]),
    st.integers(1, 2),
    st.booleans(),
)


@st.composite
def pola(draw, kode="P", kursi=2):
    banyak = draw(st.integers(1, 3))
    peran = [
        Peran(
            f"peran {i}",
            draw(st.integers(1, kursi)),
            draw(st.lists(SYARAT, max_size=2, unique=True)),
            wajib=i == 0 or draw(st.booleans()),
        )
        for i in range(banyak)
    ]
    jenis = draw(st.lists(st.sampled_from(JENIS_ALAT), unique=True, max_size=2))
    butuh = [KebutuhanAlat(j, draw(st.integers(1, 2)), draw(st.booleans())) for j in jenis]
    return PolaRegu(kode, f"regu {kode}", peran, butuh)


@st.composite
def regu(draw):
    """One team or two, at times twice the same."""
    satu = draw(pola("P"))
    return draw(st.sampled_from([(satu,), (satu, satu), (satu, draw(pola("Q", 1)))]))


# --- by brute force -------------------------------------------------------------------------------


def dapat(orang: Relawan, syarat, pada: date) -> bool:
    """Whether somebody meets all of these, read off certificate by certificate."""
    berlaku = [
        DAFTAR.ambil(p.kualifikasi)
        for p in orang.perolehan
        if p.terbit <= pada and (p.kedaluwarsa is None or pada < p.kedaluwarsa)
    ]
    return all(
        any(
            q.wujud in s.wujud
            and any(k.keterampilan == s.keterampilan and k.tingkat >= s.tingkat for k in q.memberi)
            for q in berlaku
        )
        for s in syarat
    )


def boleh(orang: Relawan, peran: Peran, pada: date) -> bool:
    return dapat(orang, [s for s in peran.syarat if s.wajib], pada)


def anggota(orang: Relawan, pada: date) -> bool:
    """Whether somebody has joined by a day and has not left by then."""
    datang = orang.sejak is None or orang.sejak <= pada
    return datang and (orang.sampai is None or pada < orang.sampai)


def hadir(kekuatan: Kekuatan, pada: date) -> list[Relawan]:
    return [
        r
        for r in kekuatan.relawan
        if anggota(r, pada)
        and not any(
            m.mulai <= pada and (m.sampai is None or pada < m.sampai) for m in r.berhalangan
        )
    ]


def terbaik(regu, kekuatan: Kekuatan, pada: date) -> tuple[int, int, int]:
    """Required seats filled, seats with somebody who lacks nothing, other seats filled: the best."""
    peran = [p for satu in regu for p in satu.peran]
    orang = hadir(kekuatan, pada)

    @cache
    def cari(i: int, kosong: tuple[int, ...]) -> tuple[int, int, int]:
        if i == len(orang):
            return 0, 0, 0
        semua = [cari(i + 1, kosong)]
        for r, p in enumerate(peran):
            if kosong[r] and boleh(orang[i], p, pada):
                sisa = (*kosong[:r], kosong[r] - 1, *kosong[r + 1 :])
                sempurna = dapat(orang[i], p.syarat, pada)
                a, b, c = cari(i + 1, sisa)
                semua.append((a + p.wajib, b + sempurna, c + (not p.wajib)))
        return max(semua)

    return cari(0, tuple(p.banyak for p in peran))


def layak(satu: Alat, pada: date) -> bool:
    if satu.sejak is not None and pada < satu.sejak:
        return False
    if satu.sampai is not None and satu.sampai <= pada:
        return False
    if satu.pensiun is not None and satu.pensiun <= pada:
        return False
    lalu = [h for h in satu.diperiksa if h <= pada]
    tunggu = (*satu.dipakai, *satu.gagal)
    if any(u <= pada and not any(u < h for h in lalu) for u in tunggu):
        return False
    return satu.selang_hari is None or any((pada - h).days <= satu.selang_hari for h in lalu)


def alat_cukup(regu, kekuatan: Kekuatan, pada: date, *, semua: bool) -> bool:
    return all(
        sum(a.banyak for p in regu for a in p.alat if a.jenis == jenis and (a.wajib or semua))
        <= sum(a.jumlah for a in kekuatan.alat if a.jenis == jenis and layak(a, pada))
        for jenis in JENIS_ALAT
    )


def status_naif(regu, kekuatan: Kekuatan, pada: date) -> StatusKesiapan:
    wajib = sum(p.banyak for satu in regu for p in satu.peran if p.wajib)
    kursi = sum(p.banyak for satu in regu for p in satu.peran)
    terisi, sempurna, _ = terbaik(regu, kekuatan, pada)
    if terisi < wajib or not alat_cukup(regu, kekuatan, pada, semua=False):
        return StatusKesiapan.TIDAK_SIAP
    if sempurna < kursi or not alat_cukup(regu, kekuatan, pada, semua=True):
        return StatusKesiapan.SIAP_BERSYARAT
    return StatusKesiapan.SIAP


def tanpa_masa_depan(kekuatan: Kekuatan, pada: date) -> Kekuatan:
    """What was known by the end of a day."""

    def lalu(tanggal: date | None) -> date | None:
        return tanggal if tanggal is not None and tanggal <= pada else None

    orang = [
        attrs.evolve(
            r,
            perolehan=[
                Perolehan(p.kualifikasi, p.terbit, lalu(p.kedaluwarsa))
                for p in r.perolehan
                if p.terbit <= pada
            ],
            berhalangan=[Masa(m.mulai, lalu(m.sampai)) for m in r.berhalangan if m.mulai <= pada],
            sampai=lalu(r.sampai),
        )
        for r in kekuatan.relawan
        if r.sejak is None or r.sejak <= pada
    ]
    benda = [
        attrs.evolve(
            a,
            diperiksa=[h for h in a.diperiksa if h <= pada],
            dipakai=[h for h in a.dipakai if h <= pada],
            pensiun=lalu(a.pensiun),
            gagal=[h for h in a.gagal if h <= pada],
            sampai=lalu(a.sampai),
        )
        for a in kekuatan.alat
        if a.sejak is None or a.sejak <= pada
    ]
    return Kekuatan(orang, benda, kekuatan.daftar)
