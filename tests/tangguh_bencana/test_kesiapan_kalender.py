"""The calendar beside asking every day, and its causes beside a world in which one did not happen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given, strategies as st

from contoh_kesiapan import SEMUA_POLA, TAHUN, roster
from dunia_kesiapan import (
    AWAL,
    DAFTAR,
    HARI_BANYAK,
    HARI_LEBAR,
    PELATIHAN,
    hari,
    kekuatan,
    perolehan,
    regu,
    status_naif,
)
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.alat import Alat
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.kalender import TAHUN_TERBANYAK, kalender_kesiapan
from pelayanan_publik.tangguh_bencana.kesiapan.penilaian import kesiapan_regu
from pelayanan_publik.tangguh_bencana.kesiapan.perjalanan import JenisSebab as J
from pelayanan_publik.tangguh_bencana.model import Perolehan, Relawan, SyaratKeterampilan
from pelayanan_publik.tangguh_bencana.regu import KebutuhanAlat, Peran, PolaRegu, StatusKesiapan

MASA = Masa(AWAL, hari(HARI_BANYAK))
SIAP, BERSYARAT, TIDAK = StatusKesiapan
SATU = timedelta(days=1)
JAGA = PolaRegu("P", "Regu", [Peran("jaga")])
RENANG = PolaRegu("P", "Regu air", [Peran("perenang", 1, [SyaratKeterampilan("air", [PELATIHAN])])])


def hari_dalam(masa: Masa) -> Iterator[date]:
    return (masa.mulai + timedelta(days=i) for i in range((masa.sampai - masa.mulai).days))


def kuat(*semua, alat=()):
    return Kekuatan(semua, alat, DAFTAR)


# --- a world in which one thing did not happen on the day -----------------------------------------


def ganti(semua, i, baru):
    return [x for j, x in enumerate(semua) if j != i] if baru is None else [
        baru if j == i else x for j, x in enumerate(semua)
    ]  # fmt: skip


def andai_orang(satu: Relawan, tanggal: date):
    """By what happened, the person to whom it did not happen that day."""
    for i, p in enumerate(satu.perolehan):
        if p.terbit == tanggal:
            yield (
                (J.KUALIFIKASI_TERBIT, p.kualifikasi),
                attrs.evolve(satu, perolehan=ganti(satu.perolehan, i, None)),
            )
        if p.kedaluwarsa == tanggal:
            lama = Perolehan(p.kualifikasi, p.terbit, tanggal + SATU)
            yield (
                (J.KUALIFIKASI_KEDALUWARSA, p.kualifikasi),
                attrs.evolve(satu, perolehan=ganti(satu.perolehan, i, lama)),
            )
    for i, m in enumerate(satu.berhalangan):
        if m.mulai == tanggal:
            yield (
                (J.BERHALANGAN, None),
                attrs.evolve(satu, berhalangan=ganti(satu.berhalangan, i, None)),
            )
        if m.sampai == tanggal:
            masih = Masa(m.mulai, tanggal + SATU)
            yield (
                (J.KEMBALI, None),
                attrs.evolve(satu, berhalangan=ganti(satu.berhalangan, i, masih)),
            )

    sehari = Masa(tanggal, tanggal + SATU)
    if satu.sejak == tanggal:
        yield (J.MASUK, None), attrs.evolve(satu, berhalangan=[*satu.berhalangan, sehari])
    if satu.sampai == tanggal:
        yield (J.KELUAR, None), attrs.evolve(satu, sampai=tanggal + SATU)


def tanpa(semua, hari_ini):
    return [h for h in semua if h != hari_ini]


def andai_alat(satu: Alat, tanggal: date):
    """An item as fit as the day before did not change, whatever was done so that it did not."""
    if satu.layak(tanggal) is satu.layak(tanggal - SATU):
        return
    if satu.sejak == tanggal:
        yield (J.ALAT_DATANG, None), attrs.evolve(satu, pensiun=tanggal)
    if satu.sampai == tanggal:
        yield (J.ALAT_DIKEMBALIKAN, None), attrs.evolve(satu, sampai=None)
    if tanggal in satu.gagal:
        yield (J.ALAT_TIDAK_LOLOS, None), attrs.evolve(satu, gagal=tanpa(satu.gagal, tanggal))
    if tanggal in satu.diperiksa:
        yield (
            (J.ALAT_DIPERIKSA, None),
            attrs.evolve(satu, diperiksa=tanpa(satu.diperiksa, tanggal)),
        )
    if tanggal in satu.dipakai:
        yield (J.ALAT_DIPAKAI, None), attrs.evolve(satu, dipakai=tanpa(satu.dipakai, tanggal))
    if satu.jatuh_tempo(tanggal) == tanggal:
        yield (J.PERIKSA_JATUH_TEMPO, None), attrs.evolve(satu, selang_hari=satu.selang_hari + 1)
    if satu.pensiun == tanggal:
        yield (J.ALAT_PENSIUN, None), attrs.evolve(satu, pensiun=None)


def semua_andai(kuat: Kekuatan, tanggal: date):
    """Everything dated that day, with the strength in which it alone did not happen."""
    for i, r in enumerate(kuat.relawan):
        for (jenis, apa), lain in andai_orang(r, tanggal):
            yield (jenis, r.kode, apa), attrs.evolve(kuat, relawan=ganti(kuat.relawan, i, lain))
    for i, a in enumerate(kuat.alat):
        for (jenis, apa), lain in andai_alat(a, tanggal):
            yield (jenis, a.kode, apa), attrs.evolve(kuat, alat=ganti(kuat.alat, i, lain))


# --- beside every day -----------------------------------------------------------------------------


@given(regu(), kekuatan())
def test_kalender_sama_dengan_bertanya_setiap_hari(semua, kuat):
    kalender = kalender_kesiapan(semua, kuat, MASA)
    for tanggal in hari_dalam(MASA):
        assert kalender.status(tanggal) is status_naif(semua, kuat, tanggal), tanggal


@given(regu(), kekuatan())
def test_rentang_menyambung_dan_perubahan_di_batasnya(semua, kuat):
    kalender = kalender_kesiapan(semua, kuat, MASA)
    rentang = kalender.rentang
    assert (rentang[0].masa.mulai, rentang[-1].masa.sampai) == (MASA.mulai, MASA.sampai)
    for a, b, p in zip(rentang, rentang[1:], kalender.perubahan, strict=False):
        assert a.masa.sampai == b.masa.mulai == p.tanggal
        assert (a.status, b.status) == (p.semula, p.menjadi)
        assert a.status is not b.status
    assert len(kalender.perubahan) == len(rentang) - 1
    assert sum(map(kalender.hari, StatusKesiapan)) == HARI_BANYAK
    assert sum(r.hari for r in rentang) == HARI_BANYAK
    turun = [p.tanggal for p in kalender.perubahan if p.berhenti]
    assert (kalender.berhenti_siap.tanggal if kalender.berhenti_siap else None) == (
        turun[0] if turun else None
    )
    siap = [t for t in hari_dalam(MASA) if kalender.status(t).dapat_bertugas]
    assert kalender.mulai_siap == (siap[0] if siap else None)


@given(regu(), kekuatan())
def test_sebab_sama_dengan_dunia_tanpa_kejadian_itu(semua, kuat):
    """What is told of a cause is so; what is not told would alone have changed nothing."""
    for p in kalender_kesiapan(semua, kuat, MASA).perubahan:
        naik = p.menjadi.peringkat > p.semula.peringkat
        assert p.turun is not naik
        tersebut = {(s.jenis, s.kode, s.kualifikasi): s for s in p.sebab}
        assert all(s.jenis.menambah is naik for s in p.sebab)
        terjadi = set()
        for kunci, dunia in semua_andai(kuat, p.tanggal):
            terjadi.add(kunci)
            tanpanya = kesiapan_regu(semua, dunia, p.tanggal).status
            if kunci in tersebut:
                assert tersebut[kunci].tanpanya is tanpanya, kunci
                assert tersebut[kunci].menentukan is (tanpanya is p.semula)
            elif kunci[0].menambah is naik:
                assert tanpanya is p.menjadi, kunci
        assert set(tersebut) <= terjadi
        assert p.sebab
        assert p.penentu == tuple(s for s in p.sebab if s.menentukan)


@given(regu(), kekuatan(), perolehan(), st.integers(0, 4))
def test_kualifikasi_tambahan_tidak_menurunkan_hari_mana_pun(semua, kuat, baru, siapa):
    lebih = attrs.evolve(
        kuat,
        relawan=[
            attrs.evolve(r, perolehan=[*r.perolehan, baru]) if i == siapa else r
            for i, r in enumerate(kuat.relawan)
        ],
    )
    a, b = kalender_kesiapan(semua, kuat, MASA), kalender_kesiapan(semua, lebih, MASA)
    assert all(b.status(t).peringkat >= a.status(t).peringkat for t in hari_dalam(MASA))


@given(regu(), kekuatan(), HARI_LEBAR, st.integers(0, 2))
def test_pemeriksaan_tambahan_tidak_menurunkan_hari_mana_pun(semua, kuat, tanggal, mana):
    """Nor does a use or a failure that was none; and neither changes a day before it."""
    lebih = attrs.evolve(
        kuat,
        alat=[
            attrs.evolve(a, diperiksa=[*a.diperiksa, tanggal]) if i == mana else a
            for i, a in enumerate(kuat.alat)
        ],
    )
    kurang = attrs.evolve(
        kuat,
        alat=[
            attrs.evolve(a, dipakai=tanpa(a.dipakai, tanggal), gagal=tanpa(a.gagal, tanggal))
            for a in kuat.alat
        ],
    )
    dasar = kalender_kesiapan(semua, kuat, MASA)
    for lain in (kalender_kesiapan(semua, dunia, MASA) for dunia in (lebih, kurang)):
        for t in hari_dalam(MASA):
            assert lain.status(t).peringkat >= dasar.status(t).peringkat
            assert t >= tanggal or lain.status(t) is dasar.status(t)


# --- cases by hand --------------------------------------------------------------------------------


def test_pemeriksaan_baru_tidak_mengubah_hari_yang_lalu():
    """Inspected twice: fit, overdue, fit again, overdue; and waiting in between after a use."""
    pola = PolaRegu("P", "Regu", [Peran("jaga")], [KebutuhanAlat("ht")])
    riwayat = {"diperiksa": [hari(12), hari(1), hari(12)], "selang_hari": 6}
    kalender = kalender_kesiapan(
        pola, kuat(Relawan("R-1"), alat=[Alat("H", "ht", **riwayat)]), MASA
    )
    assert [(p.tanggal, str(p.sebab[0])) for p in kalender.perubahan] == [
        (hari(1), "H diperiksa"),
        (hari(8), "H jatuh tempo periksa"),
        (hari(12), "H diperiksa"),
        (hari(19), "H jatuh tempo periksa"),
    ]
    tali = Alat("T", "ht", diperiksa=[hari(4), hari(9)], dipakai=[hari(2), hari(3), hari(9)])
    kalender = kalender_kesiapan(pola, kuat(Relawan("R-1"), alat=[tali]), MASA)
    assert [(p.tanggal, str(p.sebab[0]), p.sebab[0].menentukan) for p in kalender.perubahan] == [
        (hari(2), "T dipakai", True),
        (hari(4), "T diperiksa", True),
        (hari(9), "T dipakai", True),
    ]


def test_diperiksa_pada_hari_jatuh_tempo_atau_kedatangannya_bukan_perubahan():
    pola = PolaRegu("P", "Regu", [Peran("jaga")], [KebutuhanAlat("ht")])
    tepat = Alat("H", "ht", diperiksa=[hari(1), hari(8)], selang_hari=6)
    kalender = kalender_kesiapan(pola, kuat(Relawan("R-1"), alat=[tepat]), MASA)
    assert [p.tanggal for p in kalender.perubahan] == [hari(1), hari(15)]
    datang = Alat("H", "ht", 1, hari(3), diperiksa=[hari(1), hari(3)], selang_hari=60)
    (ubah,) = kalender_kesiapan(pola, kuat(Relawan("R-1"), alat=[datang]), MASA).perubahan
    assert [s.jenis for s in ubah.sebab] == [J.ALAT_DATANG]


def test_yang_kedaluwarsa_menghentikan_dan_pembaruan_menyambung():
    kartu = Perolehan("AIR", hari(-9), hari(5)), Perolehan("AIR", hari(9), hari(14))
    kalender = kalender_kesiapan(RENANG, kuat(Relawan("R-1", kartu)), MASA)
    assert [(r.status, r.hari) for r in kalender.rentang] == [
        (SIAP, 5), (TIDAK, 4), (SIAP, 5), (TIDAK, 10),
    ]  # fmt: skip
    henti = kalender.berhenti_siap
    assert (henti.tanggal, str(henti.sebab[0])) == (hari(5), "R-1 AIR kedaluwarsa")
    assert henti.sebab[0].menentukan
    assert [p.berhenti for p in kalender.perubahan] == [True, False, True]
    tanpa_sela = Perolehan("AIR", hari(-9), hari(5)), Perolehan("AIR", hari(5), None)
    assert kalender_kesiapan(RENANG, kuat(Relawan("R-1", tanpa_sela)), MASA).perubahan == ()


def test_dua_sebab_yang_masing_masing_cukup_tidak_menentukan_sendiri():
    pola = PolaRegu("P", "Regu", [Peran("jaga")], [KebutuhanAlat("ht")])
    pergi = [Masa(hari(4))]
    alat = [Alat("HT", "ht", pensiun=hari(4))]
    henti = kalender_kesiapan(pola, kuat(Relawan("R-1", (), None, None, pergi), alat=alat), MASA)
    sebab = henti.berhenti_siap.sebab
    assert [(s.jenis, s.kode, s.menentukan) for s in sebab] == [
        (J.BERHALANGAN, "R-1", False),
        (J.ALAT_PENSIUN, "HT", False),
    ]
    assert henti.berhenti_siap.penentu == ()
    assert "R-1 berhalangan (tidak sendirian)" in henti.penjelasan().teks()


def test_tali_yang_dipakai_menghentikan_sampai_diperiksa():
    pola = PolaRegu("P", "Regu", [Peran("jaga")], [KebutuhanAlat("tali")])
    tali = [Alat("T", "tali", dipakai=hari(4), diperiksa=hari(-3), selang_hari=6)]
    (henti,) = kalender_kesiapan(pola, kuat(Relawan("R-1"), alat=tali), MASA).perubahan
    assert [(s.jenis, s.menentukan, s.tanpanya) for s in henti.sebab] == [
        (J.ALAT_DIPAKAI, False, TIDAK),
        (J.PERIKSA_JATUH_TEMPO, False, TIDAK),
    ]
    tanpa_selang = kuat(Relawan("R-1"), alat=[Alat("T", "tali", dipakai=hari(4))])
    assert kalender_kesiapan(pola, tanpa_selang, MASA).berhenti_siap.penentu[0].tanpanya is SIAP


def test_yang_tidak_lolos_disebut_begitu_dan_berhenti_sampai_lolos():
    pola = PolaRegu("P", "Regu", [Peran("jaga")], [KebutuhanAlat("perahu")])
    perahu = Alat("P-1", "perahu", diperiksa=[hari(1), hari(9)], gagal=hari(4), dipakai=hari(6))
    semua = kuat(Relawan("R-1"), alat=[perahu])
    assert [
        (p.tanggal, *map(str, p.sebab)) for p in kalender_kesiapan(pola, semua, MASA).perubahan
    ] == [
        (hari(4), "P-1 tidak lolos periksa"),
        (hari(9), "P-1 diperiksa"),
    ]


def test_yang_masuk_keluar_datang_dan_dikembalikan_disebut():
    pola = PolaRegu("P", "Regu", [Peran("jaga")], [KebutuhanAlat("ht", wajib=False)])
    semua = kuat(
        Relawan("R-1", sejak=hari(2), sampai=hari(12)),
        alat=[Alat("HT", "ht", sejak=hari(4), sampai=hari(8))],
    )
    assert [
        (p.tanggal, p.menjadi, *map(str, p.sebab))
        for p in kalender_kesiapan(pola, semua, MASA).perubahan
    ] == [
        (hari(2), BERSYARAT, "R-1 masuk"),
        (hari(4), SIAP, "HT datang"),
        (hari(8), BERSYARAT, "HT dikembalikan"),
        (hari(12), TIDAK, "R-1 keluar"),
    ]


def test_yang_keluar_ketika_berhalangan_bukan_sebab():
    """Away from before joining until after leaving: neither is told, nor is coming back."""
    pergi = [Masa(hari(1), hari(14))]
    orang = Relawan("R-1", berhalangan=pergi, sejak=hari(2), sampai=hari(12))
    assert kalender_kesiapan(JAGA, kuat(orang), MASA).perubahan == ()
    sekaligus = Relawan("R-1", berhalangan=[Masa(hari(5))], sampai=hari(5))
    (ubah,) = kalender_kesiapan(JAGA, kuat(sekaligus), MASA).perubahan
    assert [(s.jenis, s.tanpanya, s.menentukan) for s in ubah.sebab] == [
        (J.BERHALANGAN, TIDAK, False),
        (J.KELUAR, TIDAK, False),
    ]


def test_yang_naik_pada_hari_itu_bukan_sebab_turun():
    """On one day one person goes, another item comes: only the first explains the fall."""
    pola = PolaRegu("P", "Regu", [Peran("jaga")], [KebutuhanAlat("ht", 1, wajib=False)])
    semua = kuat(
        Relawan("R-1", (), None, None, [Masa(hari(4))]), alat=[Alat("HT", "ht", sejak=hari(4))]
    )
    (ubah,) = kalender_kesiapan(pola, semua, MASA).perubahan
    assert (ubah.semula, ubah.menjadi, ubah.turun) == (BERSYARAT, TIDAK, True)
    assert [s.kode for s in ubah.sebab] == ["R-1"]


def test_pemeriksaan_memulihkan_dan_yang_tidak_berpengaruh_tidak_disebut():
    """Of all that is dated that day only the inspection and the return of R-1 changed anything."""
    pola = PolaRegu("P", "Regu", [Peran("jaga", 2)], [KebutuhanAlat("ht", 2)])
    semua = kuat(
        Relawan("R-1", (), None, None, [Masa(hari(1), hari(4))]),
        Relawan("R-2", [Perolehan("LAIN", hari(-9), hari(4)), Perolehan("AIR", hari(4))]),
        alat=[
            Alat("A", "ht", diperiksa=hari(4), selang_hari=9),
            Alat("B", "ht", diperiksa=hari(4)),
            Alat("C", "ht", dipakai=hari(4), pensiun=hari(2)),
        ],
    )
    (pergi, ubah, lewat) = kalender_kesiapan(pola, semua, MASA).perubahan
    assert [(s.jenis, s.kode) for s in pergi.sebab] == [(J.BERHALANGAN, "R-1")]
    assert [(s.jenis, s.kode, s.menentukan) for s in ubah.sebab] == [
        (J.KEMBALI, "R-1", True),
        (J.ALAT_DIPERIKSA, "A", True),
    ]
    assert [(s.jenis, s.kode) for s in lewat.sebab] == [(J.PERIKSA_JATUH_TEMPO, "A")]
    assert lewat.tanggal == hari(14)


def test_turun_yang_masih_dapat_bertugas_bukan_berhenti():
    pola = PolaRegu("P", "Regu", [Peran("jaga"), Peran("juru masak", wajib=False)])
    semua = kuat(Relawan("R-1"), Relawan("R-2", (), None, None, [Masa(hari(4), hari(6))]))
    kalender = kalender_kesiapan(pola, semua, MASA)
    assert [r.status for r in kalender.rentang] == [SIAP, BERSYARAT, SIAP]
    assert kalender.berhenti_siap is None
    assert kalender.mulai_siap == MASA.mulai


def test_tidak_pernah_siap():
    kalender = kalender_kesiapan(JAGA, kuat(), MASA)
    assert (kalender.mulai_siap, kalender.berhenti_siap) == (None, None)
    assert [(r.status, r.hari) for r in kalender.rentang] == [(TIDAK, HARI_BANYAK)]


def test_kejadian_di_hari_pertama_dan_sesudah_masa_tidak_menjadi_perubahan():
    pergi = [Masa(hari(0), hari(HARI_BANYAK))]
    assert (
        kalender_kesiapan(JAGA, kuat(Relawan("R-1", (), None, None, pergi)), MASA).perubahan == ()
    )


def test_kalender_menerangkan_dirinya():
    semua = kuat(Relawan("R-1", [Perolehan("AIR", hari(-9), hari(5))]))
    kalender = kalender_kesiapan(RENANG, semua, MASA)
    assert kalender.penjelasan().teks().splitlines() == [
        f"Kalender kesiapan Regu air: {MASA}",
        "  Siap: 5 hari",
        "  Siap bersyarat: 0 hari",
        "  Tidak siap: 19 hari",
        f"  {hari(5)}: siap menjadi tidak siap",
        "    R-1 AIR kedaluwarsa (menentukan)",
    ]
    assert kalender.tabel().baris == (
        (str(hari(0)), str(hari(5)), 5, "siap", ""),
        (str(hari(5)), str(hari(24)), 19, "tidak siap", "R-1 AIR kedaluwarsa"),
    )
    assert kalender._repr_html_() == kalender.tabel()._repr_html_()


def test_setahun_satu_ktb_rekaan():
    kalender = kalender_kesiapan(SEMUA_POLA, roster(), TAHUN)
    assert sum(map(kalender.hari, StatusKesiapan)) == 365
    assert [r.status for r in kalender.rentang] == [
        TIDAK, SIAP, BERSYARAT, SIAP, BERSYARAT, SIAP, TIDAK,
    ]  # fmt: skip
    assert str(kalender.berhenti_siap.penentu[0]) == "ROMPI jatuh tempo periksa"
    assert kalender.berhenti_siap.tanggal == date(2026, 10, 2)


# --- bad input ------------------------------------------------------------------------------------


def kode(*isi):
    with pytest.raises(Penolakan) as salah:
        kalender_kesiapan(*isi)
    assert all(g.pesan and g.message and g.saran for g in salah.value.daftar)
    return sorted((g.path, g.kode) for g in salah.value.daftar)


def test_masa_tanpa_akhir_atau_terlalu_lama_ditolak():
    awal = date(2024, 2, 29)
    assert kode(JAGA, kuat(), Masa(awal)) == [("masa", "TB-048")]
    assert kode(JAGA, kuat(), Masa(awal, date(2124, 3, 1))) == [("masa", "TB-049")]
    seabad = Masa(awal, date(2124, 2, 29))
    assert kalender_kesiapan(JAGA, kuat(), seabad).hari(TIDAK) == 36524
    assert TAHUN_TERBANYAK == 100
    assert kode(JAGA, "kekuatan", 2026) == [("kekuatan", "UM-008"), ("masa", "UM-008")]


def test_hari_di_luar_kalender_ditolak():
    kalender = kalender_kesiapan(JAGA, kuat(), MASA)
    for salah, harapan in ((MASA.sampai, "TB-050"), (hari(-1), "TB-050"), ("kini", "UM-007")):
        with pytest.raises(Penolakan) as galat:
            kalender.status(salah)
        (satu,) = galat.value.daftar
        assert satu.kode == harapan
        assert satu.pesan
        assert satu.message
