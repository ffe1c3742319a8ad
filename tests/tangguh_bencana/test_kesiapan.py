"""Readiness beside brute force, its laws, the check of a seating by hand, and who is missed."""

from __future__ import annotations

from fractions import Fraction

import attrs
import pytest
from hypothesis import given, strategies as st

from contoh_kesiapan import HARI as PADA, SEMUA_POLA, roster
from dunia_kesiapan import (
    DAFTAR,
    HARI,
    KOMPETENSI,
    PELATIHAN,
    alat,
    anggota,
    boleh,
    dapat,
    hadir,
    hari,
    kekuatan,
    perolehan,
    regu,
    relawan,
    status_naif,
    tanpa_masa_depan,
    terbaik,
)
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.alat import Alat, KeadaanAlat
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.ketahanan import ketahanan
from pelayanan_publik.tangguh_bencana.kesiapan.penilaian import kesiapan_regu
from pelayanan_publik.tangguh_bencana.kesiapan.susunan import Penempatan, periksa_susunan
from pelayanan_publik.tangguh_bencana.kesiapan.uraian import KODE_TERBANYAK, tulis_kode
from pelayanan_publik.tangguh_bencana.model import Relawan, SyaratKeterampilan
from pelayanan_publik.tangguh_bencana.regu import KebutuhanAlat, Peran, PolaRegu, StatusKesiapan

SIAP, BERSYARAT, TIDAK = StatusKesiapan
AIR = SyaratKeterampilan("air", [PELATIHAN])
MAHIR = SyaratKeterampilan("air", [KOMPETENSI], 2, wajib=False)
CUTI = Masa(hari(0), hari(20))


def orang(kode, *kualifikasi, **isi):
    terbit = hari(-5)
    return Relawan(kode, [DAFTAR.ambil(k).terbitkan(terbit) for k in kualifikasi], **isi)


def kuat(*semua, alat=()):
    return Kekuatan(semua, alat, DAFTAR)


def kode_galat(fungsi, *isi):
    with pytest.raises(Penolakan) as salah:
        fungsi(*isi)
    assert all(g.pesan and g.message and g.saran for g in salah.value.daftar)
    return sorted((g.path, g.kode) for g in salah.value.daftar)


# --- beside brute force ---------------------------------------------------------------------------


@given(regu(), kekuatan(), HARI)
def test_status_dan_susunan_sama_dengan_mencoba_semua_kemungkinan(semua, kuat, pada):
    hasil = kesiapan_regu(semua, kuat, pada)
    assert hasil.status is status_naif(semua, kuat, pada)
    peran = {(i, p.nama): p for i, satu in enumerate(semua, 1) for p in satu.peran}
    per_kode = {r.kode: r for r in kuat.relawan}
    duduk = [(peran[s.regu, s.peran], per_kode[s.relawan]) for s in hasil.susunan]
    terisi = sum(p.wajib for p, _ in duduk), sum(dapat(r, p.syarat, pada) for p, r in duduk)
    assert (*terisi, len(duduk) - terisi[0]) == terbaik(semua, kuat, pada)


@given(regu(), kekuatan(), HARI)
def test_susunan_lolos_pemeriksaan_yang_tidak_tahu_pencocokan(semua, kuat, pada):
    hasil = kesiapan_regu(semua, kuat, pada)
    galat = periksa_susunan(semua, hasil.susunan, kuat, pada)
    kosong = [(k.regu, k.peran, k.kursi) for k in hasil.kursi_kosong if k.wajib]
    assert [g.kode for g in galat] == ["TB-047"] * len(kosong)
    assert [(g.keadaan["regu"], g.nilai, g.keadaan["kursi"]) for g in galat] == kosong
    kursi = sum(p.banyak for satu in semua for p in satu.peran)
    assert len(hasil.susunan) + len(hasil.kursi_kosong) == kursi


@given(regu(), kekuatan(), HARI)
def test_ikatan_selalu_cocok_jumlahnya(semua, kuat, pada):
    """The people named are just those who may fill one of the roles, and the seats are theirs."""
    hasil = kesiapan_regu(semua, kuat, pada)
    peran = {(i, p.nama): p for i, satu in enumerate(semua, 1) for p in satu.peran}
    kosong = sum(k.wajib for k in hasil.kursi_kosong)
    assert (hasil.ikatan is None) is (kosong == 0)
    for ikatan, bisa in ((hasil.ikatan, boleh), (hasil.ikatan_anjuran, _sempurna)):
        if ikatan is not None:
            diminta = [peran[p.regu, p.peran] for p in ikatan.peran]
            assert ikatan.kursi == sum(p.banyak for p in diminta)
            calon = (r for r in hadir(kuat, pada) if any(bisa(r, p, pada) for p in diminta))
            assert ikatan.relawan == tuple(sorted(r.kode for r in calon))
            assert ikatan.kurang > 0
    if hasil.ikatan:
        assert hasil.ikatan.kurang == kosong
    penuh = not hasil.kursi_kosong and not hasil.anjuran_kurang
    assert (hasil.ikatan_anjuran is None) is penuh


def _sempurna(satu, peran, pada):
    return dapat(satu, peran.syarat, pada)


@given(regu(), kekuatan(), HARI)
def test_dua_angka_yang_menghitung_sertifikat(semua, kuat, pada):
    hasil = kesiapan_regu(semua, kuat, pada)
    for satu in hasil.isian_peran:
        peran = next(p for p in semua[satu.peran.regu - 1].peran if p.nama == satu.peran.peran)
        assert satu.pemegang == sum(boleh(r, peran, pada) for r in hadir(kuat, pada))
        assert satu.kursi == peran.banyak
    assert len(hasil.isian_peran) == sum(p.wajib for satu in semua for p in satu.peran)
    assert hasil.isian == min(
        min(Fraction(1), Fraction(p.pemegang, p.kursi)) for p in hasil.isian_peran
    )
    terbit = [p for r in kuat.relawan if anggota(r, pada) for p in r.perolehan if p.terbit <= pada]
    berlaku = sum(p.kedaluwarsa is None or pada < p.kedaluwarsa for p in terbit)
    assert hasil.keberlakuan == (Fraction(berlaku, len(terbit)) if terbit else None)


# --- laws -----------------------------------------------------------------------------------------


@given(regu(), kekuatan(4), relawan(), HARI)
def test_orang_tambahan_tidak_pernah_menurunkan(semua, kuat, baru, pada):
    lebih = attrs.evolve(kuat, relawan=[*kuat.relawan, baru])
    assert (
        kesiapan_regu(semua, lebih, pada).status.peringkat
        >= kesiapan_regu(semua, kuat, pada).status.peringkat
    )


@given(regu(), kekuatan(4), alat(), HARI)
def test_alat_tambahan_tidak_pernah_menurunkan(semua, kuat, baru, pada):
    lebih = attrs.evolve(kuat, alat=[*kuat.alat, baru])
    assert (
        kesiapan_regu(semua, lebih, pada).status.peringkat
        >= kesiapan_regu(semua, kuat, pada).status.peringkat
    )


@given(regu(), kekuatan(4), perolehan(), st.integers(0, 3), HARI)
def test_kualifikasi_tambahan_tidak_pernah_menurunkan(semua, kuat, baru, siapa, pada):
    orang = [
        attrs.evolve(r, perolehan=[*r.perolehan, baru]) if i == siapa else r
        for i, r in enumerate(kuat.relawan)
    ]
    lebih = attrs.evolve(kuat, relawan=orang)
    assert (
        kesiapan_regu(semua, lebih, pada).status.peringkat
        >= kesiapan_regu(semua, kuat, pada).status.peringkat
    )


@given(regu(), kekuatan(), HARI)
def test_yang_bertanggal_sesudahnya_tidak_mengubah_apa_pun(semua, kuat, pada):
    dulu = tanpa_masa_depan(kuat, pada)
    assert kesiapan_regu(semua, kuat, pada) == kesiapan_regu(semua, dulu, pada)
    assert ketahanan(semua, kuat, pada) == ketahanan(semua, dulu, pada)


@given(regu(), kekuatan(), HARI, st.randoms(use_true_random=False))
def test_urutan_orang_dan_alat_tidak_berpengaruh(semua, kuat, pada, acak):
    orang, benda = list(kuat.relawan), list(kuat.alat)
    acak.shuffle(orang)
    acak.shuffle(benda)
    lain = Kekuatan(orang, benda, DAFTAR)
    assert kesiapan_regu(semua, lain, pada) == kesiapan_regu(semua, kuat, pada)
    assert ketahanan(semua, lain, pada) == ketahanan(semua, kuat, pada)


@given(regu(), kekuatan(), HARI)
def test_penjelasan_sama_dengan_hasil(semua, kuat, pada):
    hasil = kesiapan_regu(semua, kuat, pada)
    jelas = hasil.penjelasan()
    assert jelas.nilai == hasil.status.value.replace("_", " ")
    kursi = jelas.rincian[0]
    wajib = sum(p.kursi for p in semua)
    assert kursi.nilai == f"{wajib - sum(k.wajib for k in hasil.kursi_kosong)} dari {wajib}"
    duduk = [p.nilai for p in kursi.rincian if p.nilai != "kosong"]
    assert duduk == [s.relawan for s in hasil.susunan]
    assert len(kursi.rincian) - len(duduk) == len(hasil.kursi_kosong)
    judul = [p.judul for p in jelas.rincian]
    assert ("Kekurangan orang" in judul) is (hasil.ikatan is not None)
    assert [b[3] for b in hasil.tabel().baris if b[3]] == duduk
    assert len(hasil.tabel().baris) == len(kursi.rincian)
    assert hasil._repr_html_() == jelas._repr_html_() + hasil.tabel()._repr_html_()


# --- cases by hand --------------------------------------------------------------------------------

PENYELAM = PolaRegu("P", "Regu air", [Peran("ketua", 1, [AIR, MAHIR]), Peran("perenang", 1, [AIR])])


def test_satu_orang_dengan_dua_sertifikat_tidak_mengisi_dua_kursi():
    """Counting certificates says 100 %; one person has one seat."""
    hasil = kesiapan_regu(PENYELAM, kuat(orang("R-1", "AIR", "AIR-2"), orang("R-2")), hari(0))
    assert (hasil.status, hasil.isian, hasil.keberlakuan) == (TIDAK, 1, 1)
    assert (hasil.ikatan.kursi, hasil.ikatan.relawan, hasil.ikatan.kurang) == (2, ("R-1",), 1)
    assert [p.peran for p in hasil.ikatan.peran] == ["ketua", "perenang"]
    assert hasil.susunan == (Penempatan(1, "ketua", 1, "R-1"),)


def test_yang_kurang_anjuran_bersyarat_dan_disebut():
    hasil = kesiapan_regu(PENYELAM, kuat(orang("R-1", "AIR"), orang("R-2", "AIR")), hari(0))
    assert hasil.status is BERSYARAT
    assert [(k.penempatan.peran, k.syarat) for k in hasil.anjuran_kurang] == [("ketua", (MAHIR,))]
    assert hasil.ikatan is None
    assert "dianjurkan: air tingkat 2" in hasil.penjelasan().teks()
    assert "Anjuran belum terpenuhi: 1 orang" in hasil.penjelasan().teks()
    ahli = kesiapan_regu(PENYELAM, kuat(orang("R-1", "AIR"), orang("R-2", "AIR", "AIR-2")), hari(0))
    assert (ahli.status, ahli.susunan[0].relawan) == (SIAP, "R-2")


def test_yang_paling_tidak_serbabisa_dan_kode_terkecil_didudukkan():
    pola = PolaRegu("P", "Regu", [Peran("ketua", 1, [AIR]), Peran("jaga")])
    kuat_penuh = kuat(orang("R-3", "AIR"), orang("R-4"), orang("R-2"), orang("R-1", "AIR"))
    assert [s.relawan for s in kesiapan_regu(pola, kuat_penuh, hari(0)).susunan] == ["R-1", "R-2"]


def test_dua_regu_sekaligus_berbagi_orang_dan_alat():
    pola = PolaRegu("P", "Regu", [Peran("jaga")], [KebutuhanAlat("perahu", 2)])
    semua = kuat(orang("R-1"), orang("R-2"), alat=[Alat("A", "perahu", 3)])
    assert kesiapan_regu(pola, semua, hari(0)).status is SIAP
    hasil = kesiapan_regu([pola, pola], semua, hari(0))
    assert hasil.status is TIDAK
    assert [(a.jenis, a.perlu, a.layak, a.kurang) for a in hasil.alat] == [("perahu", 4, 3, 1)]
    assert [s.regu for s in hasil.susunan] == [1, 2]
    assert hasil.penjelasan().judul == f"Kesiapan 2 × Regu pada {hari(0)}"


def test_alat_yang_tidak_layak_disebut_beserta_sebabnya():
    pola = PolaRegu(
        "P", "Regu", [Peran("jaga")], [KebutuhanAlat("tali"), KebutuhanAlat("ht", 2, False)]
    )
    semua = kuat(
        orang("R-1"),
        alat=[
            Alat("C", "tali", pensiun=hari(0)),
            Alat("B", "tali", dipakai=hari(-1)),
            Alat("A", "tali", diperiksa=hari(-9), selang_hari=3),
            Alat("D", "tali", selang_hari=3),
            Alat("E", "tali", sejak=hari(1)),
            Alat("F", "ht"),
        ],
    )  # fmt: skip
    tali, ht = kesiapan_regu(pola, semua, hari(0)).alat
    assert [(a.kode, a.keadaan) for a in tali.tidak_layak] == [
        ("A", KeadaanAlat.LEWAT_PERIKSA),
        ("B", KeadaanAlat.MENUNGGU_PERIKSA),
        ("C", KeadaanAlat.PENSIUN),
        ("D", KeadaanAlat.BELUM_DIPERIKSA),
    ]
    assert (tali.kurang, ht.perlu, ht.anjuran, ht.kurang, ht.kurang_anjuran) == (1, 0, 2, 0, 1)
    teks = kesiapan_regu(pola, semua, hari(1)).penjelasan().teks()
    assert "Alat ht: perlu 0, dianjurkan 2 lagi, layak 1; kurang 1 dari yang dianjurkan" in teks
    assert (
        "Alat tali: perlu 1, layak 0; kurang 1"
        in kesiapan_regu(pola, semua, hari(0)).penjelasan().teks()
    )
    assert "B (1): menunggu periksa" in teks
    assert kesiapan_regu(pola, semua, hari(1)).status is BERSYARAT


def test_kursi_yang_tidak_wajib_boleh_kosong():
    pola = PolaRegu("P", "Regu", [Peran("jaga"), Peran("juru masak", wajib=False)])
    hasil = kesiapan_regu(pola, kuat(orang("R-1")), hari(0))
    assert hasil.status is BERSYARAT
    assert [(k.peran, k.wajib) for k in hasil.kursi_kosong] == [("juru masak", False)]
    assert "juru masak (regu 1), kursi 1: kosong (dianjurkan)" in hasil.penjelasan().teks()


def test_tanpa_sertifikat_keberlakuan_tidak_terdefinisi():
    hasil = kesiapan_regu(PolaRegu("P", "Regu", [Peran("jaga")]), kuat(), hari(0))
    assert (hasil.keberlakuan, hasil.isian, hasil.status) == (None, 0, TIDAK)
    assert "tidak seorang pun" in hasil.penjelasan().teks()


def test_kode_yang_banyak_disingkat_dalam_kalimat():
    kode = [f"R-{i}" for i in range(KODE_TERBANYAK + 3)]
    assert tulis_kode(kode).endswith("R-11 dan 3 lainnya")
    assert tulis_kode(kode[:2]) == "R-0, R-1"


def test_peringkat_status_bukan_urutan_abjad():
    assert [s.peringkat for s in (SIAP, BERSYARAT, TIDAK)] == [2, 1, 0]
    assert [s.dapat_bertugas for s in (SIAP, BERSYARAT, TIDAK)] == [True, True, False]


def test_masukan_buruk_disebut_semuanya():
    asing = PolaRegu(
        "P", "Regu", [Peran("juru masak", 1, [SyaratKeterampilan("renang", [PELATIHAN])])]
    )
    assert kode_galat(kesiapan_regu, [asing, "regu"], kuat(), "besok") == [
        ("pada", "UM-007"),
        ("pola[0].peran[0].syarat[0]", "TB-022"),
        ("pola[1]", "UM-008"),
    ]
    assert kode_galat(kesiapan_regu, asing, kuat(), hari(0)) == [
        ("pola.peran[0].syarat[0]", "TB-022")
    ]
    assert kode_galat(kesiapan_regu, [], "kekuatan", hari(0)) == [
        ("kekuatan", "UM-008"),
        ("pola", "TB-040"),
    ]
    assert kode_galat(kesiapan_regu, 7, kuat(), hari(0)) == [("pola", "UM-008")]
    assert kode_galat(ketahanan, PENYELAM, kuat(), None) == [("pada", "UM-007")]


# --- a seating by hand ----------------------------------------------------------------------------


def test_susunan_buatan_tangan_diperiksa_seluruhnya():
    pola = [
        PENYELAM,
        PolaRegu("Q", "Regu jaga", [Peran("jaga", 2), Peran("juru masak", wajib=False)]),
    ]
    semua = kuat(
        orang("R-1", "AIR"), orang("R-2"), orang("R-3", berhalangan=[CUTI]), orang("R-4", "AIR")
    )
    susunan = [
        Penempatan(1, "ketua", 1, "R-1"),
        Penempatan(2, "jaga", 1, "R-1"),
        Penempatan(1, "perenang", 1, "R-2"),
        Penempatan(2, "jaga", 1, "R-3"),
        Penempatan(2, "jaga", 3, "R-4"),
        Penempatan(3, "jaga", 1, "R-9"),
    ]
    galat = periksa_susunan(pola, susunan, semua, hari(0))
    assert [(g.path, g.kode) for g in galat] == [
        ("susunan[1].relawan", "TB-043"),
        ("susunan[2].relawan", "TB-046"),
        ("susunan[3]", "TB-042"),
        ("susunan[3].relawan", "TB-045"),
        ("susunan[4]", "TB-041"),
        ("susunan[5]", "TB-041"),
        ("susunan[5].relawan", "TB-044"),
        ("susunan", "TB-047"),
    ]
    assert (
        galat[0].pesan
        == "'R-1' sudah duduk sebagai 'ketua' di regu 1; satu orang hanya satu kursi."
    )
    assert "syarat air bagi 'perenang'" in galat[1].pesan
    assert all(g.message and g.saran for g in galat)
    assert (galat[4].keadaan["ada"], galat[5].keadaan["ada"]) == (2, 0)
    assert "kursi 2 peran 'jaga' di regu 2" in galat[7].pesan.lower()


def test_susunan_yang_benar_tanpa_temuan():
    semua = kuat(orang("R-1", "AIR"), orang("R-2", "AIR"))
    susunan = [Penempatan(1, "ketua", 1, "R-1"), Penempatan(1, "perenang", 1, "R-2")]
    assert periksa_susunan(PENYELAM, susunan, semua, hari(0)) == ()


def test_susunan_bukan_susunan():
    isi = [PENYELAM, [Penempatan(1, "ketua", 1, "R-1"), "R-2"], kuat(), 3]
    assert kode_galat(periksa_susunan, *isi) == [("pada", "UM-007"), ("susunan[1]", "UM-008")]
    assert kode_galat(periksa_susunan, PENYELAM, 7, kuat(), hari(0)) == [("susunan", "UM-008")]
    with pytest.raises(Penolakan) as salah:
        Penempatan(0, " ", True, "")
    assert salah.value.daftar[0].path == "regu"


# --- who is missed --------------------------------------------------------------------------------


@given(regu(), kekuatan(), HARI)
def test_ketahanan_sama_dengan_mengeluarkan_setiap_orang(semua, kuat, pada):
    hasil = ketahanan(semua, kuat, pada)
    awal = status_naif(semua, kuat, pada)
    assert hasil.status is awal
    tanpa = {
        r.kode: status_naif(
            semua, attrs.evolve(kuat, relawan=[x for x in kuat.relawan if x is not r]), pada
        )
        for r in hadir(kuat, pada)
    }
    assert {kode: k.tanpa_satu for k in hasil.kelompok for kode in k.relawan} == tanpa
    assert hasil.tahan is all(s.dapat_bertugas for s in (awal, *tanpa.values()))
    kunci = [k for k, s in tanpa.items() if awal.dapat_bertugas and not s.dapat_bertugas]
    assert hasil.orang_kunci == tuple(sorted(kunci))
    assert hasil.orang_penentu == tuple(sorted(k for k, s in tanpa.items() if s is not awal))
    assert hasil.terburuk.peringkat == min(s.peringkat for s in (awal, *tanpa.values()))


def test_ketahanan_menerangkan_dirinya():
    semua = kuat(orang("R-1", "AIR"), orang("R-2"), orang("R-3"))
    hasil = ketahanan(
        PolaRegu("P", "Regu", [Peran("perenang", 1, [AIR]), Peran("jaga")]), semua, hari(0)
    )
    assert (hasil.status, hasil.orang_kunci, hasil.tahan) == (SIAP, ("R-1",), False)
    assert hasil.penjelasan().teks().splitlines() == [
        f"Ketahanan Regu pada {hari(0)}: tidak siap",
        "  Dengan semua orang: siap",
        "  Orang kunci: R-1",
        "  Tanpa satu di antara R-2, R-3: siap",
        "  Tanpa R-1: tidak siap",
    ]
    assert hasil.tabel().baris[1] == ("R-1", 1, "tidak siap")
    assert "Orang kunci" in hasil._repr_html_()
    assert ketahanan(PENYELAM, semua, hari(0)).orang_kunci == ()


def test_roster_rekaan_siap_dan_tahan():
    hasil = kesiapan_regu(SEMUA_POLA, roster(), PADA)
    assert (hasil.status, len(hasil.susunan)) == (SIAP, sum(p.kursi for p in SEMUA_POLA))
    assert periksa_susunan(SEMUA_POLA, hasil.susunan, roster(), PADA) == ()
    assert ketahanan(SEMUA_POLA, roster(), PADA).tahan
