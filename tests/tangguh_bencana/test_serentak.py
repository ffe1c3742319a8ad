"""How many whole teams stand at once: examples, laws, an exhaustive twin, and what is refused."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import product
from random import Random

import attrs
import pytest
from hypothesis import given, strategies as st

from dunia import kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.alat import Alat
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan import serentak
from pelayanan_publik.tangguh_bencana.kesiapan.hasil_serentak import PembatasRegu
from pelayanan_publik.tangguh_bencana.kesiapan.pencarian import (
    Batas,
    TerlaluLama,
    terbaik_longgar,
    terbanyak,
)
from pelayanan_publik.tangguh_bencana.kesiapan.penilaian import kesiapan_regu
from pelayanan_publik.tangguh_bencana.kesiapan.serentak import regu_serentak
from pelayanan_publik.tangguh_bencana.model import (
    DaftarKualifikasi,
    Kemampuan,
    Kualifikasi,
    Relawan,
    SyaratKeterampilan,
    WujudKualifikasi,
)
from pelayanan_publik.tangguh_bencana.regu import KebutuhanAlat, Peran, PolaRegu
from soal_tindakan import PADA, alat_acak, daftar_acak, kekuatan_acak, pola_acak, relawan_acak

KURSUS = WujudKualifikasi.SERTIFIKAT_PELATIHAN
AIR = Kualifikasi("AIR", "Air", KURSUS, [Kemampuan("air")], 24)
TALI = Kualifikasi("TALI", "Tali", KURSUS, [Kemampuan("tali")], 24)
DAFTAR = DaftarKualifikasi([AIR, TALI])
SYARAT_AIR, SYARAT_TALI = (
    SyaratKeterampilan("air", (KURSUS,)),
    SyaratKeterampilan("tali", (KURSUS,)),
)
BARU = date(2026, 1, 1)


def regu(kode, *peran, alat=()):
    return PolaRegu(
        kode, f"Regu {kode}", [Peran(f"p{i}", *isi) for i, isi in enumerate(peran)], alat
    )


def orang(banyak, *kualifikasi, awalan="R"):
    return [
        Relawan(f"{awalan}-{i}", [k.terbitkan(BARU) for k in kualifikasi]) for i in range(banyak)
    ]


def kekuatan(*relawan, alat=()):
    return Kekuatan(relawan, alat, DAFTAR)


# --- examples ------------------------------------------------------------------------------------


def test_orang_yang_sama_tidak_terhitung_di_dua_regu():
    """Three people, each with both certificates: six certificates, three teams of one."""
    air, tali = regu("AIR", (1, [SYARAT_AIR])), regu("TALI", (1, [SYARAT_TALI]))
    hasil = regu_serentak([air, tali], kekuatan(*orang(3, AIR, TALI)), PADA)
    assert hasil.banyak == (3, 0)
    assert [p.sendiri for p in hasil.per_pola] == [3, 3]
    assert [p.menurut_sertifikat for p in hasil.per_pola] == [3, 3]
    halangan = hasil.per_pola[1].penghalang
    assert halangan == PembatasRegu(
        (("AIR", "p0"), ("TALI", "p0")), ("AIR", "TALI"), None, (1, 1), 3
    )
    assert str(halangan) == "hanya 3 orang dapat mengisi kursi AIR (semua); TALI (semua)"


def test_hitungan_sertifikat_menyesatkan_dalam_satu_regu():
    pola = regu("AIR", (1, [SYARAT_AIR]), (1, [SYARAT_TALI]))
    (baris,) = regu_serentak(pola, kekuatan(*orang(4, AIR, TALI)), PADA).per_pola
    assert (baris.banyak, baris.menurut_sertifikat) == (2, 4)


def test_lebih_banyak_regu_didahulukan_lalu_pola_yang_disebut_pertama():
    besar, kecil = regu("B", (3,)), regu("K", (2,))
    assert regu_serentak([besar, kecil], kekuatan(*orang(6)), PADA).banyak == (0, 3)
    sama = regu("S", (2,))
    assert regu_serentak([kecil, sama], kekuatan(*orang(7)), PADA).banyak == (3, 0)
    assert regu_serentak([sama, kecil], kekuatan(*orang(7)), PADA).banyak == (3, 0)


def test_alat_dibagi_dari_satu_persediaan():
    perahu = [KebutuhanAlat("perahu", 2), KebutuhanAlat("ht", wajib=False)]
    a, b = regu("A", (1,), alat=perahu), regu("B", (1,), alat=[KebutuhanAlat("perahu")])
    lot = [Alat("1", "perahu", 3), Alat("2", "perahu", 9, selang_hari=30)]
    hasil = regu_serentak([a, b], kekuatan(*orang(9), alat=lot), PADA)
    assert hasil.banyak == (0, 3)
    assert {p.penghalang for p in hasil.per_pola} == {PembatasRegu((), (), "perahu", (2, 1), 3)}
    assert str(hasil.per_pola[0].penghalang) == "perahu layak hanya 3"


def test_tanpa_perahu_tidak_ada_regu_arus_deras():
    """Medari's data: 28 neighbourhoods, no boat (W9i)."""
    pola = regu("AD", (1,), alat=[KebutuhanAlat("perahu")])
    hasil = regu_serentak([pola], kekuatan(*orang(50)), PADA)
    assert (hasil.banyak, hasil.per_pola[0].menurut_sertifikat) == ((0,), 50)


def test_penghalang_menyebut_peran_bila_tidak_semua_kursi_terkena():
    pola = regu("A", (1, [SYARAT_AIR]), (2, [SYARAT_TALI]), (1,))
    (baris,) = regu_serentak(
        pola, kekuatan(*orang(2, AIR, TALI), *orang(9, awalan="S")), PADA
    ).per_pola
    assert str(baris.penghalang) == "hanya 2 orang dapat mengisi kursi A (p0, p1)"


def test_yang_dianjurkan_tidak_menghalangi():
    pola = regu("A", (1, [attrs.evolve(SYARAT_AIR, wajib=False)]), (5, (), False),
                alat=[KebutuhanAlat("ht", wajib=False)])  # fmt: skip
    assert regu_serentak(pola, kekuatan(*orang(3)), PADA).banyak == (3,)


def test_yang_berhalangan_dan_yang_kedaluwarsa_tidak_dihitung():
    pergi = Relawan("P", [AIR.terbitkan(BARU)], berhalangan=[Masa(PADA, None)])
    lama = Relawan("L", [AIR.terbitkan(date(2024, 8, 1))])
    pola = regu("A", (1, [SYARAT_AIR]))
    ada = kekuatan(pergi, lama)
    assert regu_serentak(pola, ada, PADA - timedelta(days=1)).banyak == (2,)
    assert regu_serentak(pola, ada, PADA).banyak == (0,)


def test_batas_pemanggil():
    a, b = regu("A", (2,)), regu("B", (3,))
    ada = kekuatan(*orang(12))
    assert regu_serentak([a, b], ada, PADA).banyak == (6, 0)
    hasil = regu_serentak([a, b], ada, PADA, paling_banyak=2)
    assert hasil.banyak == (2, 2)
    assert hasil.per_pola[0].penghalang is None
    assert hasil.per_pola[0].sendiri == 6
    assert "batas yang diminta" in str(hasil.tabel())
    assert regu_serentak([a, b], ada, PADA, paling_banyak={"A": 1}).banyak == (1, 3)
    assert regu_serentak([a, b], ada, PADA, paling_banyak=0).jumlah == 0


def test_penjelasan_dan_tabel():
    air, tali = regu("AIR", (1, [SYARAT_AIR])), regu("TALI", (1, [SYARAT_TALI]))
    hasil = regu_serentak([air, tali], kekuatan(*orang(3, AIR, TALI)), PADA)
    assert str(hasil.penjelasan()).splitlines() == [
        "Regu utuh yang dapat berdiri serentak pada 2026-08-01: 3",
        "  AIR: 3",
        "    Satu lagi terhalang: hanya 3 orang dapat mengisi kursi AIR (semua)",
        "    Bila berdiri sendiri: 3",
        "    Menurut hitungan sertifikat: 3 (menyesatkan: satu orang terhitung di setiap peran)",
        "  TALI: 0",
        "    Satu lagi terhalang: hanya 3 orang dapat mengisi kursi AIR (semua); TALI (semua)",
        "    Bila berdiri sendiri: 3",
        "    Menurut hitungan sertifikat: 3 (menyesatkan: satu orang terhitung di setiap peran)",
    ]
    assert hasil.tabel().kaki == ("Jumlah", 3, "", "", "")
    assert hasil._repr_html_() == hasil.tabel()._repr_html_()


# --- what is refused -------------------------------------------------------------------------------


def test_semua_kesalahan_diberitahukan_sekaligus():
    a = regu("A", (1, [SyaratKeterampilan("terbang", (KURSUS,))]))
    with pytest.raises(Penolakan) as salah:
        regu_serentak([a, a], kekuatan(), "besok", paling_banyak={"A": -1})
    assert [(g.kode, g.path) for g in salah.value.daftar] == [
        ("UM-007", "pada"),
        ("TB-022", "pola[0].peran[0].syarat[0]"),
        ("TB-022", "pola[1].peran[0].syarat[0]"),
        ("UM-003", "paling_banyak['A']"),
    ]
    polos = regu("A", (1,))
    assert kode_galat(regu_serentak, [polos, polos], kekuatan(), PADA) == ["UM-015"]
    assert kode_galat(regu_serentak, polos, kekuatan(), PADA, paling_banyak={"B": 1}) == ["UM-017"]
    assert kode_galat(regu_serentak, polos, kekuatan(), PADA, paling_banyak=True) == ["UM-001"]
    assert kode_galat(regu_serentak, [], kekuatan(), PADA, paling_banyak="2") == [
        "TB-040",
        "UM-001",
    ]


def test_pencarian_yang_terlalu_besar_ditolak(monkeypatch):
    monkeypatch.setattr(serentak, "LANGKAH_TERBANYAK", 1)
    a, b = regu("A", (2, [SYARAT_AIR]), (1,)), regu("B", (2,))
    ada = kekuatan(*orang(5, AIR), *orang(2, awalan="S"))
    with pytest.raises(Penolakan) as salah:
        regu_serentak([b, a], ada, PADA)
    (galat,) = salah.value.daftar
    assert (galat.kode, galat.nilai, galat.path) == ("TB-065", 1, "pola")
    assert galat.__cause__ is None


# --- the exhaustive twin, and laws ----------------------------------------------------------------


@st.composite
def soal(draw, orang=9):
    acak = Random(draw(st.integers(0, 10**9)))  # noqa: S311 - repeatable
    daftar = daftar_acak(acak)
    pola = [pola_acak(acak, f"P{i}", daftar) for i in range(acak.randrange(1, 4))]
    if draw(st.booleans()):
        pola = [attrs.evolve(p, alat=()) for p in pola]
    return pola, kekuatan_acak(acak, daftar, orang), acak


def dapat(pola, banyak, ada):
    semua = [p for p, n in zip(pola, banyak, strict=True) for _ in range(n)]
    return not semua or kesiapan_regu(semua, ada, PADA).status.dapat_bertugas


@given(soal(orang=6))
def test_sama_dengan_pencarian_menyeluruh(isi):
    pola, ada, _ = isi
    batas = len(ada.relawan) + 1
    semua = [
        k for k in product(range(batas), repeat=len(pola)) if sum(k) < batas and dapat(pola, k, ada)
    ]
    hasil = regu_serentak(pola, ada, PADA)
    assert hasil.banyak == max(semua, key=lambda k: (sum(k), k))
    for i, p in enumerate(hasil.per_pola):
        assert p.sendiri == max(k[i] for k in semua)


@given(soal(orang=20))
def test_penghalang_membuktikan_bahwa_satu_lagi_tidak_dapat(isi):
    pola, ada, _ = isi
    hasil = regu_serentak(pola, ada, PADA)
    assert dapat(pola, hasil.banyak, ada)
    assert not any(p.melarang(hasil.banyak) for p in hasil.pembatas)
    for i, p in enumerate(hasil.per_pola):
        lebih = [n + (i == j) for j, n in enumerate(hasil.banyak)]
        assert p.penghalang.melarang(lebih)
        assert not dapat(pola, lebih, ada)
        assert p.banyak <= p.sendiri <= p.menurut_sertifikat


@given(soal(orang=12))
def test_menambah_orang_atau_alat_tidak_mengurangi_regu(isi):
    pola, ada, acak = isi
    awal = regu_serentak(pola, ada, PADA).jumlah
    lebih = attrs.evolve(
        ada,
        relawan=[*ada.relawan, relawan_acak(acak, "X", ada.daftar)],
        alat=[*ada.alat, alat_acak(acak, "X")],
    )
    assert regu_serentak(pola, lebih, PADA).jumlah >= awal


@given(soal(orang=12), st.integers(0, 3))
def test_batas_dihormati_dan_tidak_menambah(isi, batas):
    pola, ada, _ = isi
    bebas = regu_serentak(pola, ada, PADA)
    terbatas = regu_serentak(pola, ada, PADA, paling_banyak=batas)
    assert max(terbatas.banyak) <= batas
    assert terbatas.jumlah <= bebas.jumlah
    for i, p in enumerate(terbatas.per_pola):
        lebih = [n + (i == j) for j, n in enumerate(terbatas.banyak)]
        assert (p.penghalang is None) is dapat(pola, lebih, ada)
        assert p.penghalang is not None or p.banyak == batas


# --- the search ----------------------------------------------------------------------------------


@given(
    st.lists(st.integers(0, 6), min_size=1, max_size=3).flatmap(
        lambda tinggi: st.tuples(
            st.just(tinggi),
            st.lists(
                st.builds(
                    Batas,
                    st.tuples(*(st.integers(0, 4) for _ in tinggi)),
                    st.integers(0, 25),
                ),
                max_size=4,
            ),
            st.integers(0, 4),
        )
    )
)
def test_pencarian_sama_dengan_mencoba_semua(isi):
    tinggi, batas, diketahui = isi

    def uji(banyak):
        return next((b for b in batas if b.melarang(banyak)), None)

    hasil = terbanyak(tinggi, uji, batas[:diketahui], 10_000)
    semua = product(*(range(t + 1) for t in tinggi))
    assert hasil.banyak == max((k for k in semua if uji(k) is None), key=lambda k: (sum(k), k))
    assert not any(b.melarang(hasil.banyak) for b in hasil.batas)


def test_semua_batas_yang_ditemui_ikut_dalam_jawaban():
    batas = [Batas((2, 3), 9), Batas((1, 0), 3)]
    hasil = terbanyak(
        (9, 9), lambda banyak: next((b for b in batas if b.melarang(banyak)), None), batas[1:], 99
    )
    assert (hasil.banyak, set(hasil.batas)) == ((3, 1), set(batas))


def test_yang_dibulatkan_ke_bawah_tidak_selalu_lebih_baik():
    """Half a team of the first and the third is hoped for, and comes to nothing."""
    hasil = terbanyak((1, 5, 1), lambda _: None, [Batas((3, 0, 2), 1)], 10)
    assert hasil.banyak == (0, 5, 0)


def test_batas_dipertajam():
    assert Batas((2, 2), 7).tajam == Batas((1, 1), 3)
    assert Batas((0, 0), 7).tajam == Batas((0, 0), 7)


def test_pencarian_berhenti_dengan_yang_terbaik_sejauh_ini():
    with pytest.raises(TerlaluLama) as lama:
        terbanyak((9, 9), lambda _: None, [Batas((2, 3), 17), Batas((3, 2), 17)], 1)
    assert lama.value.terbaik == (3, 3)


def test_jumlah_yang_tidak_bulat_tidak_dihitung_satu_per_satu():
    """Halves of teams at every step once made a search of as many steps as there are teams."""
    hasil = terbanyak((9_999, 9_999), lambda _: None, [Batas((2, 2), 40_001 // 2)], 10)
    assert (hasil.banyak, hasil.langkah) == ((9_999, 1), 2)


def test_program_linear_pada_sudut_yang_berimpit():
    """Beale's example, on which the simplex method without Bland's rule goes round for ever."""
    nilai = [3, -80, 2, -24]
    baris = [([1, -32, -4, 36], 0), ([1, -24, -1, 6], 0), ([0, 0, 1, 0], 1)]
    x = terbaik_longgar(nilai, baris)
    assert sum(a * b for a, b in zip(nilai, x, strict=True)) == 5
    assert x[2] == Fraction(1)
