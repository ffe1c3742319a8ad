"""The nouns of readiness, what somebody may be counted for, and what is about to run out."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from contoh_kesiapan import DAFTAR, HARI, roster
from dunia_kesiapan import (
    DAFTAR as KECIL,
    HARI as HARI_ACAK,
    alat,
    anggota,
    dapat,
    kekuatan,
    layak,
    relawan,
)
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.alat import SELANG_TERPANJANG, Alat, KeadaanAlat
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kompetensi import (
    kemampuan_berlaku,
    kualifikasi_berlaku,
    memenuhi,
    peringatan_kedaluwarsa,
    terpenuhi,
    umur,
)
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
from pelayanan_publik.tangguh_bencana.parameters.regu import POLA, SUSUNAN
from pelayanan_publik.tangguh_bencana.pintu import KURSI_TERBANYAK, galat_banyak
from pelayanan_publik.tangguh_bencana.regu import KebutuhanAlat, Peran, PolaRegu

KETERAMPILAN, PELATIHAN, KOMPETENSI, KREDENSIAL = WujudKualifikasi
SATU = timedelta(days=1)


def galat(fungsi, *isi, **nama):
    with pytest.raises(Penolakan) as salah:
        fungsi(*isi, **nama)
    assert all(g.pesan and g.message and g.saran for g in salah.value.daftar)
    return sorted((g.path, g.kode) for g in salah.value.daftar)


# --- what is proved -------------------------------------------------------------------------------


@pytest.mark.parametrize("wujud", WujudKualifikasi)
def test_satu_wujud_tidak_menggantikan_wujud_lain(wujud):
    """A training certificate is no competency certificate, a skill seen is no paper."""
    kualifikasi = Kualifikasi("K", "K", wujud, [Kemampuan("tali", 2)])
    for lain in WujudKualifikasi:
        assert SyaratKeterampilan("tali", [lain]).terpenuhi(kualifikasi) is (lain is wujud)
    assert SyaratKeterampilan("tali", [*WujudKualifikasi], 2).terpenuhi(kualifikasi)
    assert not SyaratKeterampilan("tali", [wujud], 3).terpenuhi(kualifikasi)
    assert not SyaratKeterampilan("air", [wujud]).terpenuhi(kualifikasi)


@given(relawan(), HARI_ACAK)
def test_kemampuan_sama_dengan_membaca_setiap_sertifikat(satu, pada):
    terbukti = kemampuan_berlaku(satu, KECIL, pada)
    for keterampilan in ("air", "tali", "masak", "renang"):
        for wujud in WujudKualifikasi:
            for tingkat in (1, 2, 3, 4):
                syarat = SyaratKeterampilan(keterampilan, [wujud], tingkat)
                assert terpenuhi(terbukti, syarat) is dapat(satu, [syarat], pada)
                assert memenuhi(satu, [syarat], KECIL, pada) is dapat(satu, [syarat], pada)
    assert memenuhi(satu, [], KECIL, pada)


def test_tingkat_terbaik_yang_masih_berlaku_yang_dihitung():
    """The gap of Sahana Eden: there an expired certificate goes on granting its level."""
    tinggi = Kualifikasi("T", "Tinggi", PELATIHAN, [Kemampuan("tali", 3)], 12)
    rendah = Kualifikasi("R", "Rendah", PELATIHAN, [Kemampuan("tali", 1)])
    daftar = DaftarKualifikasi([tinggi, rendah])
    satu = Relawan("R-1", [tinggi.terbitkan(date(2025, 8, 1)), rendah.terbitkan(date(2020, 1, 1))])
    assert kemampuan_berlaku(satu, daftar, date(2026, 7, 31)) == {("tali", PELATIHAN): 3}
    assert kemampuan_berlaku(satu, daftar, date(2026, 8, 1)) == {("tali", PELATIHAN): 1}


def test_kualifikasi_yang_dua_kali_dipegang_terhitung_sekali():
    kursus = DAFTAR.ambil("NAV")
    satu = Relawan("R-1", [kursus.terbitkan(HARI), kursus.terbitkan(HARI - SATU)])
    assert kualifikasi_berlaku(satu, DAFTAR, HARI) == (kursus,)


def test_hari_terakhir_di_kartu_masih_berlaku():
    kartu = Perolehan.sampai_dengan("A", date(2024, 1, 1), date(2026, 2, 28))
    assert kartu.berlaku(date(2026, 2, 28))
    assert not kartu.berlaku(date(2026, 3, 1))
    assert galat(Perolehan.sampai_dengan, "A", date(2024, 1, 1), "akhir") == [
        ("hari_terakhir", "UM-007")
    ]
    assert galat(Perolehan.sampai_dengan, "A", date(2024, 1, 2), date(2024, 1, 1)) == [
        ("kedaluwarsa", "TB-020")
    ]
    assert Perolehan.sampai_dengan("A", date(2024, 1, 1), date(2024, 1, 1)).berlaku(
        date(2024, 1, 1)
    )


# --- ages -----------------------------------------------------------------------------------------


@given(st.dates(date(1940, 1, 1), date(2010, 1, 1)), st.integers(0, 90))
def test_umur_bertambah_pada_hari_ulang_tahun(lahir, tahun):
    """Who was born on 29 February ages on the 28th of a common year."""
    kabisat = (lahir.month, lahir.day) == (2, 29)
    try:
        ulang = lahir.replace(year=lahir.year + tahun)
    except ValueError:
        assert kabisat
        ulang = date(lahir.year + tahun, 2, 28)
    assert umur(lahir, ulang) == tahun
    if tahun:
        assert umur(lahir, ulang - SATU) == tahun - 1


def test_umur_sebelum_lahir_ditolak_tanpa_menyebut_tanggal_lahir():
    with pytest.raises(Penolakan) as salah:
        umur(date(2000, 5, 17), date(2000, 5, 16))
    assert salah.value.daftar[0].kode == "TB-025"
    assert "2000-05-17" not in f"{salah.value!r}{salah.value.daftar[0].sebagai_catatan()}"
    assert galat(umur, "lahir", datetime(2026, 1, 1)) == [("lahir", "UM-007"), ("pada", "UM-007")]


def test_rentang_umur():
    assert [str(RentangUmur(19, 40)), str(RentangUmur(18))] == ["19–40 tahun", "18 tahun ke atas"]
    assert 120 in RentangUmur(18)
    assert galat(RentangUmur, 40, 19) == [("terendah", "TB-023")]
    assert galat(RentangUmur, -1, "tua") == [("terendah", "UM-003"), ("tertinggi", "UM-001")]
    assert 30 in RentangUmur(30, 30)


def test_tanggal_lahir_tidak_tampak():
    satu = Relawan("R-1", (), date(1991, 9, 3), True)
    assert "1991" not in repr(satu)
    assert "1991" not in repr(Kekuatan([satu], (), DAFTAR))


# --- what soon expires ----------------------------------------------------------------------------


@given(kekuatan(), HARI_ACAK, st.integers(0, 40))
def test_peringatan_sama_dengan_melihat_satu_per_satu(kuat, pada, hari):
    hasil = peringatan_kedaluwarsa(kuat.relawan, KECIL, pada, hari)
    harapan = set()
    for r in (r for r in kuat.relawan if anggota(r, pada)):
        for kode in {p.kualifikasi for p in r.perolehan}:
            akhir = [
                p.kedaluwarsa for p in r.perolehan if p.kualifikasi == kode and p.berlaku(pada)
            ]
            if akhir and None not in akhir and (max(akhir) - pada).days <= hari:
                harapan.add((max(akhir), r.kode, kode))
    assert [(s.kedaluwarsa, s.relawan, s.kualifikasi) for s in hasil.isi] == sorted(harapan)
    assert all(0 < s.sisa_hari == (s.kedaluwarsa - pada).days for s in hasil.isi)
    for s in hasil.isi:
        berlaku = {
            k.kode
            for r in kuat.relawan
            if r.kode == s.relawan
            for k in kualifikasi_berlaku(r, KECIL, pada + timedelta(days=s.sisa_hari - 1))
        }
        assert s.kualifikasi in berlaku, "it counts on each of the days told"


def test_peringatan_menerangkan_dirinya():
    hasil = peringatan_kedaluwarsa(roster().relawan, DAFTAR, HARI)
    assert hasil.hari == 90
    assert hasil.tabel().judul == f"Kedaluwarsa dalam 90 hari sejak {HARI}"
    assert [b[0] for b in hasil.tabel().baris] == [s.relawan for s in hasil.isi]
    assert len(hasil.isi) > 0
    assert hasil._repr_html_() == hasil.tabel()._repr_html_()


def test_peringatan_menolak_yang_buruk_sekaligus():
    assert galat(peringatan_kedaluwarsa, [], "daftar", "kini", -1) == [
        ("daftar", "UM-008"),
        ("hari", "UM-003"),
        ("pada", "UM-007"),
    ]
    asing = Relawan("R-1", [Perolehan("TIDAK-ADA", HARI)])
    assert galat(peringatan_kedaluwarsa, [asing, asing, 7], DAFTAR, HARI) == [
        ("relawan[0].perolehan[0].kualifikasi", "TB-021"),
        ("relawan[1].kode", "UM-015"),
        ("relawan[1].perolehan[0].kualifikasi", "TB-021"),
        ("relawan[2]", "UM-008"),
    ]


# --- items ----------------------------------------------------------------------------------------


@given(alat(), HARI_ACAK)
def test_alat_layak_sama_dengan_aturannya(satu, pada):
    assert satu.layak(pada) is layak(satu, pada)
    assert satu.layak(pada) is (satu.keadaan(pada) is KeadaanAlat.LAYAK)


def keadaan_lambat(satu, pada):
    """Day by day: what happens on a day, an inspection before a use, and how it stands then."""
    kejadian = {*satu.diperiksa, *satu.dipakai, *satu.gagal}
    terakhir, menunggu, gagal = None, False, False
    for tanggal in sorted(h for h in kejadian if h <= pada):
        if tanggal in satu.diperiksa:
            terakhir, menunggu, gagal = tanggal, False, False
        menunggu = menunggu or tanggal in satu.dipakai
        gagal = gagal or tanggal in satu.gagal
    if satu.sejak and pada < satu.sejak:
        return KeadaanAlat.BELUM_ADA
    if satu.sampai and pada >= satu.sampai:
        return KeadaanAlat.TIDAK_ADA
    if satu.pensiun and pada >= satu.pensiun:
        return KeadaanAlat.PENSIUN
    if gagal:
        return KeadaanAlat.TIDAK_LOLOS
    if menunggu:
        return KeadaanAlat.MENUNGGU_PERIKSA
    if satu.selang_hari and terakhir is None:
        return KeadaanAlat.BELUM_DIPERIKSA
    if satu.selang_hari and terakhir + satu.selang_hari * SATU < pada:
        return KeadaanAlat.LEWAT_PERIKSA
    return KeadaanAlat.LAYAK


@given(alat(), HARI_ACAK)
def test_keadaan_alat_sama_dengan_menelusuri_harinya(satu, pada):
    assert satu.keadaan(pada) is keadaan_lambat(satu, pada)
    lalu = [h for h in satu.diperiksa if h <= pada]
    polos = Alat("A", "tali", diperiksa=lalu, selang_hari=satu.selang_hari)
    kemudian = (max(lalu) + n * SATU for n in range(1, 40)) if lalu else ()
    lewat = [h for h in kemudian if polos.keadaan(h) is KeadaanAlat.LEWAT_PERIKSA]
    assert satu.jatuh_tempo(pada) == min(lewat, default=None)


@pytest.mark.parametrize(
    ("isi", "harapan", "cukup_diperiksa"),
    [
        ({}, KeadaanAlat.LAYAK, False),
        ({"sejak": HARI + SATU}, KeadaanAlat.BELUM_ADA, False),
        ({"sejak": HARI}, KeadaanAlat.LAYAK, False),
        ({"pensiun": HARI}, KeadaanAlat.PENSIUN, False),
        ({"pensiun": HARI + SATU}, KeadaanAlat.LAYAK, False),
        ({"dipakai": HARI}, KeadaanAlat.MENUNGGU_PERIKSA, True),
        ({"sampai": HARI}, KeadaanAlat.TIDAK_ADA, False),
        ({"sampai": HARI, "pensiun": HARI - SATU}, KeadaanAlat.TIDAK_ADA, False),
        ({"sampai": HARI + SATU}, KeadaanAlat.LAYAK, False),
        ({"gagal": HARI}, KeadaanAlat.TIDAK_LOLOS, False),
        ({"gagal": HARI + SATU}, KeadaanAlat.LAYAK, False),
        ({"gagal": HARI, "diperiksa": HARI}, KeadaanAlat.TIDAK_LOLOS, False),
        ({"gagal": HARI - SATU, "diperiksa": HARI}, KeadaanAlat.LAYAK, False),
        ({"gagal": HARI - SATU, "dipakai": HARI}, KeadaanAlat.TIDAK_LOLOS, False),
        ({"gagal": HARI, "pensiun": HARI}, KeadaanAlat.PENSIUN, False),
        ({"selang_hari": 5}, KeadaanAlat.BELUM_DIPERIKSA, True),
        ({"selang_hari": 5, "diperiksa": HARI + SATU}, KeadaanAlat.BELUM_DIPERIKSA, True),
        ({"selang_hari": 5, "diperiksa": HARI - 5 * SATU}, KeadaanAlat.LAYAK, False),
        ({"selang_hari": 5, "diperiksa": HARI - 6 * SATU}, KeadaanAlat.LEWAT_PERIKSA, True),
        ({"diperiksa": HARI - 900 * SATU}, KeadaanAlat.LAYAK, False),
        ({"dipakai": HARI, "pensiun": HARI}, KeadaanAlat.PENSIUN, False),
        ({"dipakai": HARI - 2 * SATU, "diperiksa": HARI - SATU}, KeadaanAlat.LAYAK, False),
        ({"dipakai": HARI - SATU, "diperiksa": HARI}, KeadaanAlat.LAYAK, False),
        ({"dipakai": HARI, "diperiksa": HARI}, KeadaanAlat.MENUNGGU_PERIKSA, True),
        ({"dipakai": HARI - SATU, "diperiksa": HARI + SATU}, KeadaanAlat.MENUNGGU_PERIKSA, True),
        (
            {"dipakai": [HARI + SATU, HARI - 3 * SATU], "diperiksa": [HARI + SATU, HARI - SATU]},
            KeadaanAlat.LAYAK,
            False,
        ),
        (
            {"selang_hari": 5, "diperiksa": [HARI + SATU, HARI - 9 * SATU]},
            KeadaanAlat.LEWAT_PERIKSA,
            True,
        ),
    ],
)
def test_keadaan_alat(isi, harapan, cukup_diperiksa):
    """Rule 26: fit through the last day of the interval; a rope used waits; retired is for ever."""
    satu = Alat("A", "tali", **isi)
    assert satu.keadaan(HARI) is harapan
    assert satu.keadaan(HARI).cukup_diperiksa is cukup_diperiksa


def test_alat_yang_keliru_ditolak():
    assert galat(Alat, "A", "tali", 0) == [("jumlah", "UM-002")]
    assert galat(Alat, "A", "tali", 1, selang_hari=0) == [("selang_hari", "UM-002")]
    assert galat(Alat, "A", "tali", 1, "kini") == [("sejak", "UM-007")]
    assert galat(Alat, " ", "tali") == [("kode", "UM-004")]
    assert galat(Alat, "A", " ", 0, selang_hari=True, pensiun=1) == [
        ("jenis", "UM-004"),
        ("jumlah", "UM-002"),
        ("pensiun", "UM-007"),
        ("selang_hari", "UM-001"),
    ]
    hari = [HARI, "kini", None, datetime(2026, 1, 1), date.max]
    assert galat(Alat, "A", "tali", diperiksa=hari, dipakai="kini") == [
        ("dipakai", "UM-007"),
        *((f"diperiksa[{i}]", "UM-007") for i in (1, 2, 3, 4)),
    ]
    assert galat(Alat, "A", "tali", dipakai=hari[3]) == [("dipakai[0]", "UM-007")]
    for bukan in (None, {HARI}, 3):
        assert galat(Alat, "A", "tali", diperiksa=bukan) == [("diperiksa", "UM-007")]
    assert galat(Alat, "A", "tali", gagal=[None], sampai=1) == [
        ("gagal[0]", "UM-007"),
        ("sampai", "UM-007"),
    ]
    satu = Alat("A", "tali")
    for tanya in (satu.keadaan, satu.layak, satu.jatuh_tempo, satu.terdaftar):
        assert galat(tanya, "kini") == galat(tanya, date.max) == [("pada", "UM-007")]


def test_hari_alat_disimpan_terurut_dan_satu_satu():
    satu = Alat("A", "tali", diperiksa=[HARI, HARI - SATU, HARI], dipakai=iter([HARI]))
    assert (satu.diperiksa, satu.dipakai) == ((HARI - SATU, HARI), (HARI,))
    assert satu == Alat("A", "tali", diperiksa=(HARI - SATU, HARI), dipakai=HARI)


def test_selang_yang_melewati_kalender_tidak_pernah_jatuh_tempo():
    """Once an interval of a milliard days was taken, and refused at every later question."""
    panjang = SELANG_TERPANJANG
    assert galat(Alat, "A", "tali", selang_hari=panjang + 1) == [("selang_hari", "TB-027")]
    assert galat(Alat, "A", "tali", selang_hari=10**9) == [("selang_hari", "TB-027")]
    akhir = date.max - SATU
    awal = akhir - (panjang + 1) * SATU
    for mulai, tempo in ((awal, akhir), (awal + SATU, None), (akhir, None)):
        satu = Alat("A", "tali", diperiksa=mulai, selang_hari=panjang)
        assert satu.jatuh_tempo(akhir) == tempo
        assert satu.layak(akhir) is (tempo is None)
        assert satu.layak(akhir - SATU) is (mulai < akhir)


# --- the strength ---------------------------------------------------------------------------------


def test_kekuatan_diperiksa_seluruhnya():
    satu = Relawan("R-1", [Perolehan("TIDAK-ADA", HARI)])
    assert galat(Kekuatan, [satu, satu, "R-2"], [Alat("A", "x"), 9, Alat("A", "y")], DAFTAR) == [
        ("alat[1]", "UM-008"),
        ("alat[2].kode", "UM-015"),
        ("relawan[0].perolehan[0].kualifikasi", "TB-021"),
        ("relawan[1].kode", "UM-015"),
        ("relawan[1].perolehan[0].kualifikasi", "TB-021"),
        ("relawan[2]", "UM-008"),
    ]
    assert galat(Kekuatan, 1, {}, []) == [
        ("alat", "UM-008"),
        ("daftar", "UM-008"),
        ("relawan", "UM-008"),
    ]


@given(kekuatan(), HARI_ACAK)
def test_yang_hadir_dan_alat_yang_layak(kuat, pada):
    hadir = kuat.hadir(pada)
    assert set(hadir) | {r for r in kuat.relawan if not r.hadir(pada)} == set(kuat.relawan)
    assert all(not any(pada in m for m in r.berhalangan) for r in hadir)
    jumlah = kuat.alat_layak(pada)
    assert all(n > 0 for n in jumlah.values())
    assert sum(jumlah.values()) == sum(a.jumlah for a in kuat.alat if layak(a, pada))


# --- lists and patterns ---------------------------------------------------------------------------


def test_daftar_kualifikasi():
    for asing in ("LAUT", None, ["AIR"]):
        assert galat(DAFTAR.ambil, asing) == [("kualifikasi", "TB-021")]
    assert galat(DaftarKualifikasi, [DAFTAR.isi[0], DAFTAR.isi[0]]) == [("isi[1].kode", "UM-015")]
    assert DaftarKualifikasi(DAFTAR.isi) == DAFTAR


def test_syarat_yang_tidak_dapat_dipenuhi_siapa_pun():
    assert DAFTAR.galat_syarat(SyaratKeterampilan("pemadaman", [KOMPETENSI], 2)) is None
    for syarat in (
        SyaratKeterampilan("pemadaman", [PELATIHAN], 2),
        SyaratKeterampilan("renang", [PELATIHAN]),
        SyaratKeterampilan("pemadaman", [KREDENSIAL]),
    ):
        salah = DAFTAR.galat_syarat(syarat, "di sini")
        assert (salah.path, salah.kode) == ("di sini", "TB-022")
        assert "pemadaman" in salah.saran
    pola = PolaRegu(
        "P", "P", [Peran("a"), Peran("b", 1, [SyaratKeterampilan("renang", [PELATIHAN])])]
    )
    assert [g.path for g in pola.galat_syarat(DAFTAR)] == ["pola.peran[1].syarat[0]"]


def test_syarat_tertulis():
    assert str(SyaratKeterampilan("teknisi_tali", [PELATIHAN])) == "teknisi tali"
    assert str(SyaratKeterampilan("teknisi_tali", [PELATIHAN], 2)) == "teknisi tali tingkat 2"


@pytest.mark.parametrize(
    ("buat", "harapan"),
    [
        (lambda: Kemampuan("", 0), "UM-004"),
        (lambda: Kemampuan("tali", 0), "UM-002"),
        (lambda: Kemampuan("tali", True), "UM-001"),
        (lambda: Kualifikasi("K", "K", "sertifikat_pelatihan", ()), "UM-008"),
        (lambda: Kualifikasi("K", "K", PELATIHAN, [Kemampuan("a"), Kemampuan("a", 2)]), "UM-015"),
        (lambda: Kualifikasi("K", "K", PELATIHAN, (), 0), "UM-002"),
        (lambda: Kualifikasi("K", "K", PELATIHAN, (), None, (19, 40)), "UM-008"),
        (lambda: Perolehan("K", HARI, HARI), "TB-020"),
        (lambda: Perolehan("K", HARI, HARI - SATU), "TB-020"),
        (lambda: Perolehan("K", "2026"), "UM-007"),
        (lambda: Perolehan("K", HARI, "2026"), "UM-007"),
        (lambda: SyaratKeterampilan("tali", PELATIHAN), "UM-008"),
        (lambda: SyaratKeterampilan("tali", ["kredensial"]), "UM-008"),
        (lambda: SyaratKeterampilan("tali", [PELATIHAN], 1, 1), "UM-008"),
        (lambda: Relawan("R-1", [DAFTAR]), "UM-008"),
        (lambda: Relawan("R-1", (), None, "ya"), "UM-008"),
        (lambda: Relawan("R-1", (), "1990"), "UM-007"),
        (lambda: Relawan("R-1", (), None, None, [HARI]), "UM-008"),
        (lambda: Peran("a", KURSI_TERBANYAK + 1), "TB-026"),
        (lambda: Peran("a", 1.5), "UM-001"),
        (lambda: KebutuhanAlat("a", 0), "UM-002"),
        (lambda: PolaRegu("P", "P", ()), "TB-024"),
        (lambda: PolaRegu("P", "P", [Peran("a", wajib=False)]), "TB-024"),
        (lambda: PolaRegu("P", "P", [Peran("a"), Peran("a")]), "UM-015"),
        (
            lambda: PolaRegu("P", "P", [Peran("a")], [KebutuhanAlat("x"), KebutuhanAlat("x")]),
            "UM-015",
        ),
        (lambda: PolaRegu("P", "P", [Peran("a")], "alat"), "UM-008"),
    ],
)
def test_kata_benda_yang_keliru_ditolak(buat, harapan):
    with pytest.raises(Penolakan) as salah:
        buat()
    assert harapan in {g.kode for g in salah.value.daftar}


def test_banyak_kursi_terbatas():
    assert galat_banyak(KURSI_TERBANYAK) is None
    assert galat_banyak(KURSI_TERBANYAK + 1).kode == "TB-026"
    assert Peran("a", KURSI_TERBANYAK).banyak == KURSI_TERBANYAK


def test_tidak_siap_dipanggil_selama_berhalangan():
    satu = Relawan("R-1", (), None, False, [Masa(HARI, HARI + 2 * SATU)])
    assert [satu.hadir(HARI + i * SATU) for i in (-1, 0, 1, 2)] == [True, False, False, True]


# --- patterns with their sources ------------------------------------------------------------------


@pytest.mark.parametrize("kode", POLA)
def test_pola_hanya_menambah_anjuran_pada_susunan(kode):
    """What we propose beside the catalogue is recommended only, but for the items."""
    pola = POLA[kode].nilai(HARI)
    if kode in SUSUNAN:
        susunan = SUSUNAN[kode].nilai(HARI)
        for lama, baru in zip(susunan.peran, pola.peran, strict=True):
            assert (lama.nama, lama.banyak, lama.wajib) == (baru.nama, baru.banyak, baru.wajib)
            assert baru.syarat[: len(lama.syarat)] == lama.syarat
            assert all(not s.wajib for s in baru.syarat[len(lama.syarat) :])
    assert all(a.wajib for a in pola.alat)
    assert list(pola.galat_syarat(DAFTAR)) == []


def test_baris_orang_yang_bukan_relawan_tidak_disebut_isinya():
    baris = {"kode": "R-1", "lahir": date(1990, 2, 3)}
    with pytest.raises(Penolakan) as salah:
        Kekuatan([baris], [], DAFTAR)
    assert "<dict>" in str(salah.value)
    assert "1990" not in str(salah.value)
