"""What is read out of the placement book, and what a headcount can hold: laws and edges."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from contoh_bko import ASAL, HARI, KECAMATAN, SEMESTER, Markas, contoh_bko, hari, semua_langkah
from contoh_perkara import Meja
from dunia import kode_galat
from pelayanan_publik.core.errors import KumpulanGalat, Penolakan
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.bko import parameters as parameter
from pelayanan_publik.satpol_pp.bko.jaga import JAM_SEPEKAN, kekuatan_jaga, pos_24_jam
from pelayanan_publik.satpol_pp.bko.kekuatan import kebutuhan_bko, kekuatan_bko
from pelayanan_publik.satpol_pp.bko.ppns import KeadaanPPNS, daftar_ppns, status_ppns
from pelayanan_publik.satpol_pp.bko.reports import daftar_bko, daftar_pulang, kedudukan_petugas

BUKU = semua_langkah().buku
BAGIAN = st.fractions(0, 1, max_denominator=20)
KEPALA = st.integers(0, 60)


def semua_bukti(penjelasan: Penjelasan) -> set[Bukti]:
    return {p.bukti for _, p in penjelasan.jalan() if p.bukti}


# --- who is where --------------------------------------------------------------------------------


def test_komando_pada_tuan_rumah_disiplin_pada_asal():
    m = Markas()
    m.tempatkan()
    for kapan, komando in (
        (SEMESTER.mulai - timedelta(days=1), ASAL),
        (SEMESTER.mulai, "Kotagede"),
        (SEMESTER.sampai - timedelta(days=1), "Kotagede"),
        (SEMESTER.sampai, ASAL),
    ):
        letak = kedudukan_petugas(m.buku, "SP-01", kapan)
        assert (letak.komando, letak.disiplin) == (komando, ASAL)
        assert (letak.kecamatan is None) == (komando == ASAL)
        assert (letak.penempatan is None) == (letak.sampai is None) == (komando == ASAL)
        assert letak.penjelasan().rincian[0].nilai == komando
        assert letak.penjelasan().rincian[1].nilai == ASAL


def test_petugas_yang_dibatalkan_tidak_dikenal_lagi():
    m = Markas()
    m.tempatkan()
    m.batal(1)
    assert kode_galat(kedudukan_petugas, m.buku, "SP-01", HARI) == ["SP-039"]
    assert kode_galat(status_ppns, m.buku, "SP-01", HARI) == ["SP-039"]
    assert daftar_bko(m.buku, hari(8)).baris == ()


def test_daftar_bko_menurut_kecamatan():
    daftar = daftar_bko(BUKU, hari(8))
    assert [(b.komando, b.petugas) for b in daftar.baris] == [
        ("Kotagede", "SP-01"), ("Kotagede", "SP-02"), ("Umbulharjo", "SP-03")]  # fmt: skip
    assert [b.komando for b in daftar_bko(BUKU, hari(9)).baris] == ["Kotagede", *["Umbulharjo"] * 2]
    assert [b[1] for b in daftar.tabel().baris] == [b.petugas for b in daftar.baris]


# --- where they lack -----------------------------------------------------------------------------


def test_setiap_kecamatan_dihitung_juga_yang_kosong():
    kuat = kekuatan_bko(BUKU, hari(8), kecamatan=KECAMATAN)
    assert [(b.kecamatan, b.banyak, b.kurang, b.lebih) for b in kuat.baris] == [
        ("Kotagede", 2, 3, 0), ("Umbulharjo", 1, 4, 0), ("Jetis", 0, 5, 0)]  # fmt: skip
    assert [b.kecamatan for b in kuat.daftar_kurang] == ["Jetis", "Umbulharjo", "Kotagede"]
    assert (kuat.banyak, kuat.kurang, kuat.kebutuhan, kuat.di_luar) == (3, 12, 5, ())
    assert semua_bukti(kuat.penjelasan()) == {Bukti.SEKUNDER}
    assert kuat.tabel().kaki == ("Jumlah", 3, 15, 12, 0, "")
    assert [b[-1] for b in kuat.tabel().baris] == ["SP-01, SP-02", "SP-03", "–"]


def test_kelebihan_satu_kecamatan_tidak_menutup_yang_lain():
    kuat = kekuatan_bko(BUKU, hari(8), kecamatan=KECAMATAN, kebutuhan=1)
    assert (kuat.banyak, kuat.kurang) == (3, 1)
    assert [b.kecamatan for b in kuat.daftar_kurang] == ["Jetis"]
    assert kuat.tabel().kaki == ("Jumlah", 3, 3, 1, 1, "")
    assert semua_bukti(kuat.penjelasan()) == set()


def test_kecamatan_salah_tulis_tampak_di_luar():
    kuat = kekuatan_bko(BUKU, hari(8), kecamatan=["Kota Gede"], kebutuhan=2)
    assert [(b.kecamatan, b.banyak, b.kebutuhan) for b in kuat.di_luar] == [
        ("Kotagede", 2, 0), ("Umbulharjo", 1, 0)]  # fmt: skip
    assert (kuat.banyak, kuat.kurang) == (3, 2)
    assert "Kotagede: 2 orang (tidak termasuk" in kuat.penjelasan().teks()


@given(st.integers(0, 30), st.integers(0, 300), st.integers(0, 12))
def test_kebutuhan_seluruh_kota(kecamatan, personel, per_kecamatan):
    satu = kebutuhan_bko(
        kecamatan=kecamatan, personel=personel, pada=HARI, per_kecamatan=per_kecamatan
    )
    assert satu.jumlah == sum(per_kecamatan for _ in range(kecamatan))
    assert satu.tinggal - satu.kurang == personel - satu.jumlah
    assert satu.tinggal * satu.kurang == 0
    assert satu.bagian is None if personel == 0 else satu.bagian * personel == satu.jumlah
    judul = "Kurang" if satu.kurang else "Tinggal di asal"
    assert satu.penjelasan().rincian[-1].judul == judul


def test_angka_lima_baru_diketahui_sejak_berita():
    bawaan, sendiri = (
        kebutuhan_bko(kecamatan=1, personel=9, pada=HARI, per_kecamatan=n) for n in (None, 5)
    )
    assert (bawaan.jumlah, bawaan.bawaan, semua_bukti(bawaan.penjelasan())) == (
        5,
        True,
        {Bukti.SEKUNDER},
    )
    assert (sendiri.jumlah, sendiri.bawaan, semua_bukti(sendiri.penjelasan())) == (5, False, set())
    assert kebutuhan_bko(kecamatan=1, personel=9, pada=date(2024, 2, 13)).jumlah == 5
    assert kode_galat(kebutuhan_bko, kecamatan=1, personel=9, pada=date(2024, 2, 12)) == ["UM-010"]
    assert kode_galat(kekuatan_bko, BUKU, date(2024, 2, 12), kecamatan=KECAMATAN) == ["UM-010"]


# --- who returns ---------------------------------------------------------------------------------


def pulang(buku, pada, dalam):
    daftar = daftar_pulang(buku, pada, dalam_hari=dalam)
    return [(b.petugas, b.kecamatan, b.tujuan, b.sisa_hari) for b in daftar.baris]


def test_siapa_pulang_dalam_beberapa_hari():
    assert pulang(BUKU, hari(8), 30) == []
    assert pulang(BUKU, hari(8), 31) == [("SP-02", "Kotagede", "Umbulharjo", 31)]
    assert pulang(BUKU, hari(9), 90) == []
    assert pulang(BUKU, hari(9), 91) == [("SP-02", "Umbulharjo", ASAL, 91)]


def test_yang_ditempatkan_lagi_di_situ_tidak_pulang():
    m = Markas()
    m.tempatkan()
    m.tempatkan(masa=Masa(date(2025, 1, 1), date(2025, 3, 1)))
    assert pulang(m.buku, hari(12, 31), 1) == []
    assert pulang(m.buku, hari(12, 31), 60) == [("SP-01", "Kotagede", ASAL, 60)]
    assert pulang(m.buku, hari(12, 31), 0) == []


def test_pulang_sampai_akhir_kalender():
    assert kode_galat(daftar_pulang, BUKU, HARI, dalam_hari=10**9) == ["UM-007"]


# --- PPNS ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pada", "keadaan", "sisa"),
    [
        (date(2023, 4, 9), "belum_berlaku", None),
        (date(2023, 4, 10), "berlaku", 1827),
        (date(2028, 1, 10), "berlaku", 91),
        (date(2028, 1, 11), "akan_habis", 90),
        (date(2028, 4, 9), "akan_habis", 1),
        (date(2028, 4, 10), "habis", None),
    ],
)
def test_keputusan_dari_hari_ke_hari(pada, keadaan, sisa):
    m = Markas()
    m.ppns()
    status = status_ppns(m.buku, "SP-01", pada)
    assert (status.keadaan, status.sisa_hari) == (keadaan, sisa)
    assert (status.berlaku is None) == (sisa is None)
    assert keadaan.replace("_", " ") in status.penjelasan().nilai
    assert semua_bukti(status.penjelasan()) == {Bukti.PRIMER}
    daftar = daftar_ppns(m.buku, pada)
    assert daftar.baris == (status,)
    assert daftar.perlu_diperbarui == (("SP-01",) if keadaan in {"akan_habis", "habis"} else ())
    assert daftar.berwenang == (("SP-01",) if sisa else ())


def test_pelimpahan_kepada_yang_keputusannya_berlaku():
    """As a case is handed over: the decree that holds longest, nothing where none is in force."""
    m = Markas()
    m.ppns("A", date(2024, 1, 1), bulan=6)
    m.ppns("B", date(2024, 6, 1), bulan=12)
    meja = Meja("A")
    meja.naik()
    meja.hari = date(2024, 6, 15)
    assert status_ppns(m.buku, "SP-01", date(2025, 6, 1)).pelimpahan is None
    e = meja.limpah(**status_ppns(m.buku, "SP-01", meja.hari).pelimpahan)
    assert (e.ppns, e.nomor_keputusan, str(e.keputusan_berlaku)) == (
        "SP-01", "B", "2024-06-01 s.d. sebelum 2025-06-01")  # fmt: skip


def test_perpanjangan_keputusan_menyambung():
    m = Markas()
    m.ppns("A", date(2024, 1, 1), bulan=6)
    m.ppns("B", date(2024, 7, 1), bulan=6)  # begins on the day of the end
    m.ppns("C", date(2024, 12, 1), bulan=1)  # ends with B
    m.ppns("D", date(2025, 1, 2), bulan=6)  # a day late
    satu = status_ppns(m.buku, "SP-01", date(2024, 6, 20))
    assert (satu.berlaku.keputusan, satu.sampai) == ("A", date(2025, 1, 1))
    assert satu.keadaan is KeadaanPPNS.BERLAKU
    celah = status_ppns(m.buku, "SP-01", date(2025, 1, 1))
    assert (celah.keadaan, celah.sampai) == (KeadaanPPNS.HABIS, None)
    assert status_ppns(m.buku, "SP-01", date(2025, 1, 2)).sampai == date(2025, 7, 2)


def test_yang_berlaku_ialah_yang_paling_lama():
    m = Markas()
    m.ppns("A", date(2024, 1, 1), bulan=12)
    m.ppns("B", date(2024, 2, 1), bulan=3)
    status = status_ppns(m.buku, "SP-01", date(2024, 3, 1))
    assert (status.berlaku.keputusan, status.sampai) == ("A", date(2025, 1, 1))


def test_yang_paling_dahulu_habis_di_atas():
    m = Markas()
    m.ppns("A", date(2020, 1, 1), "SP-01", 12)
    m.ppns("B", date(2022, 1, 1), "SP-01", 12)
    m.ppns("C", date(2021, 6, 1), "SP-02", 12)
    assert [s.petugas for s in daftar_ppns(m.buku, HARI).baris] == ["SP-02", "SP-01"]


def test_tabel_menyebut_keputusan_yang_menyambung_dan_akhirnya():
    m = Markas()
    m.ppns()
    m.ppns("PPNS-9", date(2028, 4, 10), "sp-01", 12)
    m.ppns("PPNS-8", date(2023, 5, 1), bulan=1)
    [baris] = daftar_ppns(m.buku, date(2028, 3, 1)).tabel().baris
    assert baris[:2] == ("SP-01", "PPNS-1, lalu PPNS-9")
    assert baris[3] == "2029-04-10"


def test_kecamatan_besar_atau_kecil_satu_kecamatan():
    m = Markas()
    m.tempatkan("SP-01", "kotagede")
    m.tempatkan("SP-02", "Kotagede")
    m.tempatkan("SP-03", "JETIS")
    m.tempatkan("SP-04", "Jetis")
    hari = SEMESTER.mulai
    kuat = kekuatan_bko(m.buku, hari, kecamatan=["Kotagede"])
    assert [(b.kecamatan, b.banyak) for b in (*kuat.baris, *kuat.di_luar)] == [
        ("Kotagede", 2), ("JETIS", 2)]  # fmt: skip
    with pytest.raises(Penolakan) as salah:
        kekuatan_bko(m.buku, hari, kecamatan=["Kotagede", "kotagede"])
    assert [(g.path, g.kode) for g in salah.value.daftar] == [("kecamatan[1]", "UM-015")]
    m.tempatkan("SP-01", "KOTAGEDE", Masa(SEMESTER.sampai, date(2025, 2, 1)))
    pulang = daftar_pulang(m.buku, date(2024, 12, 1), dalam_hari=40)
    assert [b.petugas for b in pulang.baris] == ["SP-03", "SP-04", "SP-02"]


def test_petugas_tanpa_keputusan():
    status = status_ppns(BUKU, "SP-02", HARI)
    assert (status.keadaan, status.sampai) == (KeadaanPPNS.TANPA_KEPUTUSAN, None)
    assert [s.petugas for s in daftar_ppns(BUKU, HARI).baris] == ["SP-03", "SP-01"]
    m = Markas()
    m.ppns()
    m.batal(1)
    assert daftar_ppns(m.buku, HARI).baris == ()


def test_peringatan_sendiri():
    m = Markas()
    m.ppns()
    for batas, keadaan in ((0, "berlaku"), (29, "berlaku"), (30, "akan_habis")):
        status = status_ppns(m.buku, "SP-01", date(2028, 3, 11), peringatan_hari=batas)
        assert status.keadaan == keadaan
        assert not semua_bukti(status.penjelasan())
    assert daftar_ppns(m.buku, date(2028, 3, 11), peringatan_hari=29).perlu_diperbarui == ()


# --- by the shift --------------------------------------------------------------------------------


@given(KEPALA, st.integers(1, 9), BAGIAN)
def test_kekuatan_jaga_dibagi_satu_per_satu(petugas, giliran, bagian):
    """Heads are dealt to the shifts until there is none for everyone: the slow twin."""
    satu = kekuatan_jaga(petugas, giliran=giliran, bagian_tersedia=bagian)
    sisa, tiap = petugas * bagian, 0
    while sisa >= giliran:
        sisa, tiap = sisa - giliran, tiap + 1
    assert (satu.per_giliran, satu.sisa) == (tiap, sisa)
    assert satu.penjelasan().nilai == f"{tiap} orang"


def test_lima_petugas_dua_giliran():
    satu = kekuatan_jaga(5, giliran=2, bagian_tersedia=1)
    assert (satu.per_giliran, satu.sisa) == (2, 1)
    assert "Giliran sehari: 2 (2 + 2)" in satu.penjelasan().teks()
    assert kekuatan_jaga(5, giliran=2, bagian_tersedia=0.79).per_giliran == 1
    assert kekuatan_jaga(5, giliran=2, bagian_tersedia=0.8).per_giliran == 2
    assert kekuatan_jaga(5, giliran=3, bagian_tersedia=1).per_giliran == 1
    assert (
        "(1 + 1 + 1 + 1 + 1 + 1)"
        in kekuatan_jaga(6, giliran=6, bagian_tersedia=1).penjelasan().teks()
    )
    assert "(" not in kekuatan_jaga(70, giliran=7, bagian_tersedia=1).penjelasan().teks()


# --- day and night -------------------------------------------------------------------------------


def pos_pelan(petugas: int, jam: Fraction) -> int:
    """Posts by pouring the hours of one officer after another into weeks of 168."""
    pos, isi = 0, Fraction(0)
    for _ in range(petugas):
        isi += jam
        while isi >= JAM_SEPEKAN:
            pos, isi = pos + 1, isi - JAM_SEPEKAN
    return pos


@given(KEPALA, st.fractions(1, 168, max_denominator=4), BAGIAN)
def test_pos_24_jam_sama_dengan_kembarannya(petugas, jam, cuti):
    satu = pos_24_jam(petugas, pada=HARI, bagian_cuti=cuti, jam_per_pekan=jam)
    assert satu.pos == pos_pelan(petugas, jam * (1 - cuti))
    assert satu.pos * JAM_SEPEKAN + satu.sisa_jam == satu.jam_tersedia
    assert 0 <= satu.sisa_jam < JAM_SEPEKAN
    assert satu.penjelasan().nilai == f"{satu.pos} pos"
    judul = [p.judul for p in satu.penjelasan().rincian]
    assert ("Tetap terjaga selama cuti paling banyak" in judul) == (satu.pos > 0)
    assert ("Kurang untuk satu pos lagi" in judul) == (cuti < 1)
    if cuti == 1:
        assert satu.perlu(1) is satu.petugas_per_pos is satu.petugas_untuk_pos_berikut is None
        return
    kurang = satu.petugas_untuk_pos_berikut

    def dengan(lebih, cuti=cuti):
        return pos_24_jam(petugas + lebih, pada=HARI, bagian_cuti=cuti, jam_per_pekan=jam).pos

    assert satu.pos == dengan(kurang - 1) < dengan(kurang)
    assert satu.perlu(satu.pos) <= petugas < satu.perlu(satu.pos + 1) == petugas + kurang
    paling = satu.bagian_cuti_paling_banyak
    assert (paling is None) == (satu.pos == 0)
    if paling is not None:
        assert cuti <= paling
        assert dengan(0, paling) == satu.pos
        sedikit = (1 - paling) / 1000
        assert dengan(0, paling + sedikit) == satu.pos - 1


@given(KEPALA, BAGIAN, BAGIAN)
def test_lebih_banyak_cuti_tidak_menambah_pos(petugas, satu, dua):
    sedikit, banyak = sorted((satu, dua))
    assert (
        pos_24_jam(petugas, pada=HARI, bagian_cuti=sedikit).pos
        >= pos_24_jam(petugas, pada=HARI, bagian_cuti=banyak).pos
    )


def test_empat_lima_enam_petugas():
    sebelum_cuti = [pos_24_jam(n, pada=HARI, bagian_cuti=0) for n in (4, 5, 6)]
    assert [p.pos for p in sebelum_cuti] == [0, 1, 1]
    assert [p.sisa_jam for p in sebelum_cuti] == [160, 32, 72]
    assert [p.petugas_untuk_pos_berikut for p in sebelum_cuti] == [1, 4, 3]
    assert sebelum_cuti[1].bagian_cuti_paling_banyak == Fraction(16, 100)
    assert pos_24_jam(5, pada=HARI, bagian_cuti=0.16).pos == 1
    assert pos_24_jam(5, pada=HARI, bagian_cuti=0.17).pos == 0
    assert pos_24_jam(6, pada=HARI, bagian_cuti=0.3).pos == 1


def test_jam_usulan_ditandai():
    assert semua_bukti(pos_24_jam(5, pada=HARI, bagian_cuti=0).penjelasan()) == {Bukti.USULAN}
    sendiri = pos_24_jam(5, pada=HARI, bagian_cuti=0, jam_per_pekan=37.5)
    assert semua_bukti(sendiri.penjelasan()) == set()
    assert sendiri.petugas_per_pos == Fraction(448, 100)
    assert pos_24_jam(3, pada=HARI, bagian_cuti=0, jam_per_pekan=168).pos == 3


# --- bad input -----------------------------------------------------------------------------------

TANGGAL = [None, "2024-06-01", 20240601, date.max]
CACAH = [None, True, "12", 1.0, -1]
BAGIAN_BURUK = [None, True, "0.5", float("nan"), -0.1, 1.1]
BUKU_BURUK = [None, [], Markas()]
FUNGSI = {
    kedudukan_petugas: {"buku": (BUKU, BUKU_BURUK), "petugas": ("SP-01", ["", None, 7, "SP-99", ["SP-01"]]),
                        "pada": (HARI, TANGGAL)},
    daftar_bko: {"buku": (BUKU, BUKU_BURUK), "pada": (HARI, TANGGAL)},
    daftar_pulang: {"buku": (BUKU, BUKU_BURUK), "pada": (HARI, TANGGAL),
                    "dalam_hari": (30, [*CACAH, 10**9])},
    kekuatan_bko: {"buku": (BUKU, BUKU_BURUK), "pada": (HARI, [*TANGGAL, date(2020, 1, 1)]),
                   "kecamatan": (KECAMATAN, [None, 7, "Jetis", {"Jetis"}]),
                   },
    status_ppns: {"buku": (BUKU, BUKU_BURUK), "petugas": ("SP-01", ["", None, 7, "SP-99"]),
                  "pada": (HARI, TANGGAL), "peringatan_hari": (30, CACAH[1:])},
    daftar_ppns: {"buku": (BUKU, BUKU_BURUK), "pada": (HARI, TANGGAL),
                  "peringatan_hari": (30, CACAH[1:])},
    kekuatan_jaga: {"petugas": (5, CACAH), "giliran": (2, [*CACAH, 0]),
                    "bagian_tersedia": (1, BAGIAN_BURUK)},
    pos_24_jam: {"petugas": (5, CACAH), "pada": (HARI, TANGGAL), "bagian_cuti": (0, BAGIAN_BURUK),
                 "jam_per_pekan": (40, [*BAGIAN_BURUK[1:5], 0, 168.5])},
    kebutuhan_bko: {"kecamatan": (14, CACAH), "personel": (238, CACAH), "pada": (HARI, TANGGAL),
                    "per_kecamatan": (5, CACAH[1:])},
}  # fmt: skip


@pytest.mark.parametrize("fungsi", FUNGSI)
def test_masukan_buruk_ditolak_dengan_letaknya(fungsi):
    benar = {nama: nilai for nama, (nilai, _) in FUNGSI[fungsi].items()}
    fungsi(**benar)
    for nama, (_, semua) in FUNGSI[fungsi].items():
        for buruk in semua:
            with pytest.raises(Penolakan) as tolak:
                fungsi(**{**benar, nama: buruk})
            assert [g.path for g in tolak.value.daftar] == [nama], (nama, buruk)


@pytest.mark.parametrize("fungsi", FUNGSI)
def test_semua_masukan_buruk_disebut_sekaligus(fungsi):
    with pytest.raises(KumpulanGalat) as tolak:
        fungsi(**{nama: semua[1] for nama, (_, semua) in FUNGSI[fungsi].items()})
    tanpa_buku = [n for n in FUNGSI[fungsi] if n != "petugas" or "buku" not in FUNGSI[fungsi]]
    assert {g.path for g in tolak.value.daftar} >= set(tanpa_buku)


@pytest.mark.parametrize("kebutuhan", CACAH[1:])
def test_kebutuhan_buruk(kebutuhan):
    assert kode_galat(kekuatan_bko, BUKU, HARI, kecamatan=KECAMATAN, kebutuhan=kebutuhan)[0] in {
        "UM-001", "UM-003"}  # fmt: skip


def test_daftar_kecamatan_ganda_dan_kosong():
    with pytest.raises(KumpulanGalat) as tolak:
        kekuatan_bko(BUKU, HARI, kecamatan=["Jetis", "", "Jetis", 7])
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        ("UM-004", "kecamatan[1]"), ("UM-004", "kecamatan[3]"), ("UM-015", "kecamatan[2]")]  # fmt: skip


# --- shown ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("hasil", contoh_bko(), ids=lambda c: type(c).__name__)
def test_setiap_hasil_dapat_ditampilkan(hasil):
    tampil = [getattr(hasil, n)() for n in ("penjelasan", "tabel") if hasattr(hasil, n)]
    for satu in tampil:
        assert satu.teks()
        assert satu.markdown()
    if tampil:
        assert hasil._repr_html_() in {satu._repr_html_() for satu in tampil}
    assert "None" not in "".join(satu.teks() for satu in tampil)


def test_tiap_angka_bertanggal_dan_berdasar():
    assert {p.kode for p in vars(parameter).values() if hasattr(p, "riwayat")} == {
        "satpol_pp.bko.petugas_per_kecamatan", "satpol_pp.bko.keputusan_ppns_bulan",
        "satpol_pp.bko.peringatan_ppns_hari", "satpol_pp.bko.jam_per_pekan"}  # fmt: skip
    for p in (parameter.KEPUTUSAN_PPNS_BULAN, parameter.PERINGATAN_PPNS_HARI):
        assert p.pada(HARI).bukti is Bukti.PRIMER
        assert "bukan peraturan" in p.pada(HARI).dasar.letak
