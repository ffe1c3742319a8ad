"""Patrol plans: their two promises on generated problems, slow twins, and refusals."""

from __future__ import annotations

import itertools
from fractions import Fraction
from math import ceil

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from dunia import kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.satpol_pp.kinerja import wajib
from pelayanan_publik.satpol_pp.kinerja.berkala import bulatkan_celah, urutan_berkala
from pelayanan_publik.satpol_pp.kinerja.jatah import (
    celah,
    celah_jendela,
    jatah_giliran,
    jendela_titik,
)
from pelayanan_publik.satpol_pp.kinerja.penempatan import tempatkan
from pelayanan_publik.satpol_pp.kinerja.periksa import periksa_rencana
from pelayanan_publik.satpol_pp.kinerja.pilihan import JenisPatroli
from pelayanan_publik.satpol_pp.kinerja.rencana import rencana_patroli
from pelayanan_publik.satpol_pp.kinerja.titik import (
    BobotWaktu,
    GiliranPatroli,
    KoefisienBobot,
    RumusBobot,
    TitikPatroli,
    bobot_titik,
)
from pelayanan_publik.satpol_pp.kinerja.wajib import kunjungan_wajib

WAKTU = ("siang", "malam")
BOBOT = st.fractions(min_value=0, max_value=9, max_denominator=6)


def giliran(*muat: int, waktu: str = "malam", kelompok: int = 1) -> list[GiliranPatroli]:
    return [GiliranPatroli(f"G-{i}", waktu, m, kelompok) for i, m in enumerate(muat)]


@st.composite
def soal(draw, celah_diminta=None):
    deret = draw(
        st.lists(st.tuples(st.sampled_from(WAKTU), st.integers(1, 3)), min_size=1, max_size=14)
    )
    semua = [GiliranPatroli(f"G-{i}", w, m) for i, (w, m) in enumerate(deret)]
    ada = sorted({w for w, _ in deret})
    titik = [
        TitikPatroli(
            f"T-{i}",
            draw(BOBOT),
            None if celah_diminta is None else draw(celah_diminta),
            tuple(BobotWaktu(w, draw(BOBOT)) for w in ada if draw(st.booleans())),
            tuple(w for w in ada if draw(st.integers(0, 5)) == 0),
        )
        for i in range(draw(st.integers(1, 6)))
    ]
    return titik, semua


def jatah_lambat(bobot, banyak):
    """By trying: the largest factor so that min(1, factor x weight) adds up, found cap by cap."""
    positif = sum(1 for b in bobot if b)
    if banyak >= positif:
        return [Fraction(bool(b)) for b in bobot]
    penuh: set[int] = set()
    while True:
        sisa = sum(b for i, b in enumerate(bobot) if i not in penuh)
        hasil = [
            Fraction(1) if i in penuh else (banyak - len(penuh)) * b / sisa
            for i, b in enumerate(bobot)
        ]
        lebih = {i for i, h in enumerate(hasil) if h > 1}
        if not lebih:
            return hasil
        penuh |= lebih


def celah_lambat(kunjungan, banyak):
    """The least g so that any g turns in a row, if there are so many, have a visit."""
    for g in range(1, banyak + 1):
        if all(set(range(a, a + g)) & set(kunjungan) for a in range(banyak - g + 1)):
            return g
    return banyak + 1


# --- the parts ------------------------------------------------------------------------------------


@given(st.lists(BOBOT, min_size=1, max_size=8), st.integers(0, 9))
def test_jatah_sebanding_paling_banyak_satu_dan_sama_dengan_cara_lambat(bobot, banyak):
    hasil = jatah_giliran(bobot, banyak)
    assert hasil == jatah_lambat(bobot, banyak)
    assert sum(hasil) == min(banyak, sum(1 for b in bobot if b))
    assert all(0 <= h <= 1 for h in hasil)


@given(st.lists(st.integers(0, 20), unique=True), st.integers(1, 21))
def test_celah_sama_dengan_setiap_deret_giliran(kunjungan, banyak):
    isi = sorted(k for k in kunjungan if k < banyak)
    assert celah(isi, banyak) == celah_lambat(isi, banyak)


@given(st.lists(st.fractions(0, 1, max_denominator=7), min_size=1, max_size=20))
def test_jendela_menurut_jumlah_jatah(jatah):
    jumlah = [Fraction(0), *itertools.accumulate(jatah)]
    semua = jendela_titik(3, jatah)
    assert len(semua) == ceil(jumlah[-1])
    for n, j in enumerate(semua, 1):
        assert j.titik == 3
        assert j.awal == min(t for t in range(len(jatah)) if jumlah[t + 1] > n - 1)
        assert j.wajib == (jumlah[-1] >= n)
        if j.wajib:
            assert j.akhir == min(t for t in range(len(jatah)) if jumlah[t + 1] >= n)
            assert j.sisa == 1
        else:
            assert (j.akhir, j.sisa) == (len(jatah) - 1, jumlah[-1] - n + 1)


@given(st.fractions(Fraction(1, 30), 1, max_denominator=30), st.integers(1, 60))
def test_batas_celah_jatah_tetap_paling_banyak_dua_per_jatah(jatah, banyak):
    batas = celah_jendela(jendela_titik(0, [jatah] * banyak), banyak)
    assert batas <= ceil(2 / jatah)


@given(soal())
def test_setiap_kunjungan_wajib_mendapat_tempat_dalam_jendelanya(isi):
    titik, deret = isi
    kolom = [
        jatah_giliran([t.bobot_pada(g.waktu) for t in titik], g.banyak_kunjungan) for g in deret
    ]
    jatah = list(zip(*kolom, strict=True))
    jendela = [jendela_titik(i, satu) for i, satu in enumerate(jatah)]
    hasil = tempatkan([j for satu in jendela for j in satu], jatah)
    for t, satu in enumerate(kolom):
        assert sum(t in h for h in hasil) == sum(satu)
    for i, h in enumerate(hasil):
        assert len(set(h)) == len(h)
        assert all(jatah[i][t] for t in h)
        assert all(j.awal <= t <= j.akhir for t, j in zip(h, jendela[i], strict=False))
        assert sum(j.wajib for j in jendela[i]) <= len(h) <= len(jendela[i])


def test_penempatan_menggeser_yang_sudah_ditempatkan():
    """Three posts at two thirds, two at a time: the last to be placed moves the others."""
    for banyak in (3, 6, 9):
        jatah = [[Fraction(2, 3)] * banyak] * 2 + [[Fraction(1, 3)] * banyak] * 2
        semua = [j for i, satu in enumerate(jatah) for j in jendela_titik(i, satu)]
        hasil = tempatkan(semua, jatah)
        assert [len(h) for h in hasil] == [2 * banyak // 3] * 2 + [banyak // 3] * 2


# --- the plan -------------------------------------------------------------------------------------


def periksa_janji(titik, deret):
    rencana = rencana_patroli(titik=titik, giliran=deret)
    hasil = periksa_rencana(titik=titik, giliran=deret, kunjungan=rencana.kunjungan)
    assert hasil.layak
    harus = kunjungan_wajib(titik, deret)
    terutang = [Fraction(0)] * len(titik)
    dibuat = [0] * len(titik)
    letak: list[list[int]] = [[] for _ in titik]
    for t, (g, isi) in enumerate(zip(deret, rencana.kunjungan, strict=True)):
        sudah = [t in h for h in harus]
        bobot = [
            Fraction(0) if s else p.bobot_pada(g.waktu) for p, s in zip(titik, sudah, strict=True)
        ]
        jatah = jatah_lambat(bobot, g.banyak_kunjungan - sum(sudah))
        assert len(isi) == sum(sudah) + sum(jatah)
        for i, p in enumerate(titik):
            terutang[i] += jatah[i] + sudah[i]
            dibuat[i] += p.kode in isi
            assert abs(dibuat[i] - terutang[i]) < 1
            letak[i] += [t] * (p.kode in isi)
    for i, (p, j) in enumerate(zip(titik, rencana.jaminan, strict=True)):
        assert (j.titik, j.kunjungan, j.terutang) == (p.kode, dibuat[i], terutang[i])
        assert j.wajib == len(harus[i])
        assert j.celah_terpanjang == celah_lambat(letak[i], len(deret))
        if j.batas_celah is None:
            assert p.celah_paling_lama is None or p.celah_paling_lama > len(deret)
            assert j.terutang < 1
        else:
            assert j.celah_terpanjang <= j.batas_celah <= min(len(deret), p.celah_paling_lama or 99)
            assert j.kunjungan
    assert dict(hasil.kunjungan_per_titik) == {
        p.kode: d for p, d in zip(titik, dibuat, strict=True)
    }
    return rencana


@given(soal())
def test_kunjungan_sebanding_bobot_dan_celah_dalam_batas(isi):
    titik, deret = isi
    rencana = periksa_janji(titik, deret)
    assert rencana == rencana_patroli(titik=iter(titik), giliran=iter(deret))
    tiga = [
        attrs.evolve(
            t,
            bobot=3 * t.bobot,
            bobot_waktu=tuple(BobotWaktu(b.waktu, 3 * b.bobot) for b in t.bobot_waktu),
        )
        for t in titik
    ]
    assert rencana_patroli(titik=tiga, giliran=deret).kunjungan == rencana.kunjungan


@given(soal(celah_diminta=st.one_of(st.none(), st.integers(1, 16))))
@settings(max_examples=100)
def test_celah_yang_diminta_terjaga_atau_ditolak_dengan_sebab(isi):
    titik, deret = isi
    try:
        periksa_janji(titik, deret)
    except Penolakan as salah:
        assert salah.daftar[0].kode in {"SP-093", "SP-094"}
        assert not ada_urutan(titik, deret)


def ada_urutan(titik, deret) -> bool:
    """All states that can be reached, turn by turn: an order exists if one is left."""
    ketat = [t for t in titik if t.celah_paling_lama is not None]
    keadaan = {(0,) * len(ketat)}
    for g in deret:
        buka = [i for i, t in enumerate(ketat) if t.buka(g.waktu)]
        baru = set()
        for umur in keadaan:
            for isi in itertools.combinations(buka, min(g.banyak_kunjungan, len(buka))):
                lanjut = tuple(0 if i in isi else u + 1 for i, u in enumerate(umur))
                if all(u < t.celah_paling_lama for u, t in zip(lanjut, ketat, strict=True)):
                    baru.add(lanjut)
        keadaan = baru
    return bool(keadaan)


@given(st.lists(st.integers(1, 7), min_size=1, max_size=4), st.integers(1, 2), st.integers(1, 14))
@settings(max_examples=100)
def test_ada_rencana_tepat_bila_ada_urutan(gap, muat, banyak):
    titik = [TitikPatroli(f"T-{i}", 0, c) for i, c in enumerate(gap)]
    deret = giliran(*[muat] * banyak)
    try:
        periksa_janji(titik, deret)
    except Penolakan:
        assert not ada_urutan(titik, deret)
    else:
        assert ada_urutan(titik, deret)


@given(st.lists(st.integers(1, 40), max_size=12), st.integers(1, 3), st.integers(1, 60))
def test_setengah_kunjungan_selalu_cukup_untuk_celah(gap, muat, banyak):
    """Gaps that need no more than half of every turn: regular intervals keep them all."""
    isi: dict[int, int] = {}
    for i, c in enumerate(gap):
        if sum(Fraction(1, x) for x in [*isi.values(), c]) <= Fraction(muat, 2):
            isi[i] = c
    urutan = urutan_berkala(isi, muat, banyak)
    assert (urutan is None) == (not isi)
    for i, c in isi.items():
        letak = [t for t, satu in enumerate(urutan) if i in satu]
        assert celah_lambat(letak, banyak) <= c
    assert all(len(satu) <= muat for satu in urutan or ())


@given(st.integers(1, 500), st.integers(1, 500))
def test_celah_dibulatkan_ke_pokok_kali_pangkat_dua(a, b):
    pokok, gap = sorted((a, b))
    hasil = bulatkan_celah(gap, pokok)
    assert hasil <= gap < 2 * hasil
    assert hasil % pokok == 0
    assert (hasil // pokok).bit_count() == 1


def test_bobot_sama_berputar_rata():
    titik = [TitikPatroli(f"T-{i}", 1) for i in range(4)]
    rencana = rencana_patroli(titik=titik, giliran=giliran(*[1] * 12))
    assert [isi for (isi,) in rencana.kunjungan] == [f"T-{i}" for i in range(4)] * 3
    assert {j.celah_terpanjang for j in rencana.jaminan} == {4}


def test_malam_ke_pasar_siang_ke_sekolah():
    titik = [
        TitikPatroli("PASAR", 1, bobot_waktu=(BobotWaktu("malam", 9),), jenis=JenisPatroli.KERAMAIAN),
        TitikPatroli("SEKOLAH", 1, tutup=("malam",)),
        TitikPatroli("TAMAN", 1),
    ]  # fmt: skip
    deret = [GiliranPatroli(f"{n}-{w}", w, 1) for n in range(5) for w in WAKTU]
    rencana = rencana_patroli(titik=titik, giliran=deret)
    malam = [isi for g, (isi,) in zip(deret, rencana.kunjungan, strict=True) if g.waktu == "malam"]
    assert "SEKOLAH" not in malam
    assert malam.count("PASAR") >= 4


def test_dua_kelompok_berbagi_titik_menurut_urutan():
    titik = [TitikPatroli(f"T-{i}", 1) for i in range(5)]
    rencana = rencana_patroli(titik=titik, giliran=giliran(2, 3, kelompok=2))
    assert rencana.per_kelompok(0) == (("T-0", "T-1"), ("T-2", "T-3"))
    assert rencana.per_kelompok(1) == (("T-0", "T-1", "T-2"), ("T-3", "T-4"))
    teks = str(rencana.tabel())
    assert "T-0, T-1 | T-2, T-3" in teks
    assert "T-0: 2 kunjungan" in str(rencana.penjelasan())
    assert "Dijamin" in rencana._repr_html_()


def test_kelompok_tanpa_titik_tampak():
    rencana = rencana_patroli(titik=[TitikPatroli("T", 0, 1)], giliran=giliran(1, kelompok=2))
    assert rencana.per_kelompok(0) == (("T",), ())
    assert "T | -" in str(rencana.tabel())


def test_celah_sangat_panjang_tidak_meminta_apa_pun():
    titik = [TitikPatroli("A", 0, 10**30), TitikPatroli("B", 1)]
    rencana = rencana_patroli(titik=titik, giliran=giliran(1, 1))
    assert [(j.wajib, j.kunjungan, j.batas_celah) for j in rencana.jaminan] == [
        (0, 0, None),
        (0, 2, 1),
    ]
    assert "Celah terpanjang: 3 giliran (tidak ada yang dijamin)" in str(rencana.penjelasan())


def test_tabel_jaminan_menyebut_yang_tidak_dijamin():
    titik = [
        TitikPatroli("A", 2, bobot_waktu=(BobotWaktu("malam", 2.5),), kelurahan="Prenggan"),
        TitikPatroli("B", 0),
        TitikPatroli("C", 0, 2),
    ]
    rencana = rencana_patroli(titik=titik, giliran=giliran(1, 1, 1, 1))
    assert rencana.tabel_jaminan().baris == (
        ("A", "Prenggan", "2; malam 2,5", 0, "2", 2, 2, "2"),
        ("B", "-", "0", 0, "0", 0, 5, "tidak"),
        ("C", "-", "0", 2, "0", 2, 2, "2"),
    )


@given(soal(), st.lists(st.sampled_from("PQR"), min_size=6, max_size=6))
def test_kunjungan_per_kelurahan_tidak_kehilangan_apa_pun(isi, di):
    titik, deret = isi
    titik = [attrs.evolve(t, kelurahan=k) for t, k in zip(titik, di, strict=False)]
    rencana = rencana_patroli(titik=titik, giliran=deret)
    hasil = rencana.per_kelurahan(iter("PQRS"))
    letak = {t.kode: t.kelurahan for t in titik}
    semua = [letak[kode] for satu in rencana.kunjungan for kode in satu]
    assert hasil == {k: semua.count(k) for k in "PQRS"}


def test_kunjungan_per_kelurahan_menolak_yang_akan_hilang():
    titik = [TitikPatroli("A", 1), TitikPatroli("B", 1, kelurahan="Jauh"),
             TitikPatroli("C", 1, kelurahan="Prenggan")]  # fmt: skip
    rencana = rencana_patroli(titik=titik, giliran=giliran(1))
    with pytest.raises(Penolakan) as salah:
        rencana.per_kelurahan(["Prenggan", ""])
    assert [(g.kode, g.path) for g in salah.value.daftar] == [
        ("UM-004", "kelurahan[1]"),
        ("SP-101", "titik[0].kelurahan"),
        ("SP-099", "titik[1].kelurahan"),
    ]
    assert kode_galat(rencana.per_kelurahan, "Prenggan") == ["UM-008"]
    with pytest.raises(Penolakan) as salah:
        TitikPatroli("A", 1, kelurahan="")
    assert [g.path for g in salah.value.daftar] == ["kelurahan"]


# --- gaps that cannot be kept ---------------------------------------------------------------------


def tolak(titik, deret):
    with pytest.raises(Penolakan) as salah:
        rencana_patroli(titik=titik, giliran=deret)
    return salah.value.daftar


def test_celah_mustahil_menyebut_titik_dan_hitungannya():
    titik = [TitikPatroli("A", 5, 2), TitikPatroli("B", 1, 3), TitikPatroli("C", 1, 4),
             TitikPatroli("D", 9)]  # fmt: skip
    (galat,) = tolak(titik, giliran(*[1] * 12))
    assert galat.kode == "SP-093"
    assert galat.nilai == ("A", "B", "C")
    assert dict(galat.keadaan) == {"perlu": 13, "muat": 12, "dari": "G-0", "sampai": "G-11"}
    assert "A, B, C" in galat.pesan


def test_celah_mustahil_dalam_satu_giliran():
    (galat,) = tolak([TitikPatroli("A", 0, 1), TitikPatroli("B", 0, 1)], giliran(1))
    assert (galat.kode, galat.keadaan["perlu"], galat.keadaan["muat"]) == ("SP-093", 2, 1)


def test_celah_mustahil_menyebut_giliran_yang_sempit():
    """Only in the narrow turns: before and after there is room for all."""
    titik = [TitikPatroli(k, 0, 2) for k in "ABC"]
    (galat,) = tolak(titik, giliran(3, 3, 1, 1, 3, 3))
    assert dict(galat.keadaan) == {"perlu": 3, "muat": 2, "dari": "G-2", "sampai": "G-3"}


def test_titik_yang_tutup_terlalu_lama():
    deret = giliran(1, 1) + [GiliranPatroli(f"S-{i}", "siang", 5) for i in range(3)]
    (galat,) = tolak([TitikPatroli("A", 1, 3, tutup=("siang",))], deret)
    assert galat.kode == "SP-093"
    assert (galat.nilai, galat.keadaan["dari"], galat.keadaan["sampai"]) == (("A",), "S-0", "S-2")
    assert (galat.keadaan["perlu"], galat.keadaan["muat"]) == (1, 0)


def test_cukup_giliran_tetapi_tanpa_urutan():
    """2, 3 and anything else: no order exists, although 1/2 + 1/3 + 1/12 is below one."""
    titik = [TitikPatroli(f"T-{c}", 1, c) for c in (2, 3, 12)]
    (galat,) = tolak(titik, giliran(*[1] * 24))
    assert galat.kode == "SP-094"
    assert galat.nilai == ("T-2", "T-3", "T-12")


def test_pencarian_berhenti_dan_mengatakannya(monkeypatch):
    monkeypatch.setattr(wajib, "LANGKAH_TERBANYAK", 5)
    titik = [TitikPatroli(f"T-{c}", 1, c) for c in (2, 3, 12)]
    (galat,) = tolak(titik, giliran(*[1] * 24))
    assert (galat.kode, galat.keadaan["langkah"]) == ("SP-095", 5)


def test_pencarian_menghitung_setiap_giliran(monkeypatch):
    deret = [GiliranPatroli(str(n), WAKTU[n % 2], 1) for n in range(6)]
    titik = [TitikPatroli("A", 0, 3, tutup=("siang",))]
    monkeypatch.setattr(wajib, "LANGKAH_TERBANYAK", 6)
    periksa_janji(titik, deret)
    monkeypatch.setattr(wajib, "LANGKAH_TERBANYAK", 5)
    assert kode_galat(rencana_patroli, titik=titik, giliran=deret) == ["SP-095"]


def test_selang_teratur_tidak_perlu_mencari(monkeypatch):
    titik = [TitikPatroli(f"T-{i}", 0, c) for i, c in enumerate((4, 6, 8, 10, 12) * 2)]
    monkeypatch.setattr(wajib, "LANGKAH_TERBANYAK", 0)
    periksa_janji(titik, giliran(*[2] * 60))


def test_pencarian_mundur_dari_jalan_buntu(monkeypatch):
    """3, 5, 5, 5: regular intervals do not fit, pressing first goes wrong, the search turns back."""
    titik = [TitikPatroli(f"T-{i}", 0, c) for i, c in enumerate((3, 5, 5, 5))]
    deret = giliran(*[1] * 20)
    assert urutan_berkala({i: t.celah_paling_lama for i, t in enumerate(titik)}, 1, 20) is None
    periksa_janji(titik, deret)
    monkeypatch.setattr(wajib, "LANGKAH_TERBANYAK", 20)
    assert kode_galat(rencana_patroli, titik=titik, giliran=deret) == ["SP-095"]


# --- the checker ----------------------------------------------------------------------------------


def test_setiap_pelanggaran_rencana_terdaftar():
    titik = [
        TitikPatroli("A", 1, 2),
        TitikPatroli("B", 1, tutup=("siang",)),
        TitikPatroli("C", 1, 2),
    ]
    deret = [GiliranPatroli("1", "siang", 2), GiliranPatroli("2", "malam", 2),
             GiliranPatroli("3", "malam", 2)]  # fmt: skip
    hasil = periksa_rencana(
        titik=titik, giliran=deret, kunjungan=[["B", "X", "B"], ["C"], ["A", "C"]]
    )
    temuan = [(str(p.jenis), p.titik, p.giliran, p.nilai, p.batas) for p in hasil.pelanggaran]
    assert temuan == [
        ("kunjungan_berlebih", "", "1", 3, 2),
        ("titik_tutup", "B", "1", 2, 0),
        ("titik_berulang", "B", "1", 2, 1),
        ("titik_asing", "X", "1", 1, 0),
        ("celah_berlebih", "A", "3", 3, 2),
    ]
    assert not hasil.layak
    assert hasil.kosong == 1
    assert "celah berlebih" in hasil._repr_html_()
    assert hasil.tabel().baris[0] == ("kunjungan berlebih", "-", "1", 3, 2)
    akhir = periksa_rencana(titik=titik, giliran=deret, kunjungan=[["A", "C"], [], []])
    assert [(p.titik, p.giliran, p.nilai) for p in akhir.pelanggaran] == [
        ("A", "", 3),
        ("C", "", 3),
    ]
    assert akhir.tabel().baris[0] == ("celah berlebih", "A", "akhir", 3, 2)


@pytest.mark.parametrize("kunjungan", [None, 5, "ABC", [["A"]], [["A"], "A"], [["A"], {"A"}], {}])
def test_kunjungan_harus_sebaris_setiap_giliran(kunjungan):
    with pytest.raises(Penolakan) as salah:
        periksa_rencana(titik=[TitikPatroli("A", 1)], giliran=giliran(1, 1), kunjungan=kunjungan)
    assert [g.path for g in salah.value.daftar] == ["kunjungan"]


def test_kode_kunjungan_harus_teks():
    with pytest.raises(Penolakan) as salah:
        periksa_rencana(titik=[TitikPatroli("A", 1)], giliran=giliran(2), kunjungan=[["", 5]])
    assert [g.path for g in salah.value.daftar] == ["kunjungan[0][0]", "kunjungan[0][1]"]


# --- bad input ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("buat", "path"),
    [
        (lambda: TitikPatroli("", -1, 0, tutup=("",)), ["kode", "bobot", "celah_paling_lama", "tutup[0]"]),
        (lambda: TitikPatroli("A", float("nan"), True, jenis="keramaian"), ["bobot", "celah_paling_lama", "jenis"]),
        (lambda: TitikPatroli("A", 1, bobot_waktu=5, tutup="malam"), ["bobot_waktu", "tutup"]),
        (lambda: TitikPatroli("A", 1, bobot_waktu=("x",)), ["bobot_waktu[0]"]),
        (lambda: TitikPatroli("A", 1, bobot_waktu=(BobotWaktu("m", 1),) * 2, tutup=("m", "m")),
         ["bobot_waktu[1].waktu", "tutup[1]"]),
        (lambda: BobotWaktu(" ", "1"), ["waktu", "bobot"]),
        (lambda: GiliranPatroli("", 5, 0, True), ["kode", "waktu", "titik_per_kelompok", "banyak_kelompok"]),
        (lambda: KoefisienBobot("", -1), ["faktor", "nilai"]),
        (lambda: RumusBobot("", ("x",)), ["nama", "koefisien[0]"]),
        (lambda: RumusBobot("r", ()), ["koefisien"]),
        (lambda: RumusBobot("r", (KoefisienBobot("a", 1),) * 2), ["koefisien[1].faktor"]),
        (lambda: rencana_patroli(titik=[], giliran=5), ["titik", "giliran"]),
        (lambda: rencana_patroli(titik={TitikPatroli("A", 1)}, giliran=[]), ["titik", "giliran"]),
        (lambda: rencana_patroli(titik=["A"], giliran=[None]), ["titik[0]", "giliran[0]"]),
        (lambda: rencana_patroli(titik=[TitikPatroli("A", 1)] * 2, giliran=giliran(1) * 2),
         ["titik[1].kode", "giliran[1].kode"]),
        (lambda: rencana_patroli(
            titik=[TitikPatroli("A", 1, bobot_waktu=(BobotWaktu("pagi", 1),), tutup=("sore",))],
            giliran=giliran(1)), ["titik[0].bobot_waktu[0].waktu", "titik[0].tutup[0]"]),
    ],
)  # fmt: skip
def test_masukan_buruk_ditolak_sekaligus(buat, path):
    with pytest.raises(Penolakan) as salah:
        buat()
    assert [g.path for g in salah.value.daftar] == path


def test_waktu_tanpa_giliran_menyebut_yang_ada():
    with pytest.raises(Penolakan) as salah:
        rencana_patroli(titik=[TitikPatroli("A", 1, tutup=("pagi",))], giliran=giliran(1))
    (galat,) = salah.value.daftar
    assert (galat.kode, galat.keadaan["ada"]) == ("SP-092", ("malam",))


def test_rencana_kosong():
    assert kode_galat(rencana_patroli, titik=[], giliran=[]) == ["SP-091", "SP-091"]


# --- weights --------------------------------------------------------------------------------------

RUMUS = RumusBobot("Kotagede", (KoefisienBobot("kejadian", 3), KoefisienBobot("ramai", 0.5)))


@given(BOBOT, BOBOT, BOBOT)
def test_bobot_linear(a, b, c):
    satu = bobot_titik(RUMUS, {"kejadian": a, "ramai": b})
    assert satu.nilai == 3 * a + b / 2
    assert bobot_titik(RUMUS, {"ramai": b + c, "kejadian": a}).nilai - satu.nilai == c / 2


def test_bobot_menjelaskan_diri():
    bobot = bobot_titik(RUMUS, {"kejadian": 4, "ramai": 2.5})
    assert str(bobot.penjelasan()) == (
        "Bobot titik menurut rumus Kotagede: 13,25\n"
        "  kejadian: 12 (4 kali 3)\n"
        "  ramai: 1,25 (2,5 kali 0,5)"
    )
    assert "13,25" in bobot._repr_html_()


@pytest.mark.parametrize(
    ("faktor", "kode", "path"),
    [
        ({"kejadian": 1, "rame": 2}, ["SP-090"], ["faktor"]),
        ({"kejadian": 1, "ramai": 2, 5: 1}, ["SP-090"], ["faktor"]),
        ({"kejadian": -1, "ramai": "2"}, ["UM-003", "UM-016"], ["faktor['kejadian']", "faktor['ramai']"]),
        (None, ["UM-008"], ["faktor"]),
    ],
)  # fmt: skip
def test_faktor_harus_cocok(faktor, kode, path):
    with pytest.raises(Penolakan) as salah:
        bobot_titik(RUMUS, faktor)
    assert [g.kode for g in salah.value.daftar] == kode
    assert [g.path for g in salah.value.daftar] == path


def test_rumus_harus_rumus():
    with pytest.raises(Penolakan) as salah:
        bobot_titik(None, 5)
    assert [g.path for g in salah.value.daftar] == ["rumus", "faktor"]


def test_pencarian_yang_buntu_berhenti_pada_batas_kerjanya():
    giliran = [
        GiliranPatroli(f"G{i}", "pagi" if i == 3 else "malam", 2 if i == 3 else 8) for i in range(6)
    ]
    titik = [TitikPatroli(f"X{i}", 1, 6, tutup=("malam",)) for i in range(3)]
    titik += [TitikPatroli(f"Y{i}", 1, 6, tutup=("pagi",)) for i in range(16)]
    assert kode_galat(rencana_patroli, titik=titik, giliran=giliran) == ["SP-095"]


def test_rencana_dari_generator_diperiksa_juga():
    titik = [TitikPatroli("PASAR", 1)]
    giliran = [GiliranPatroli(f"G-{i}", "malam", 1) for i in range(3)]
    hasil = periksa_rencana(titik=titik, giliran=giliran, kunjungan=(x for x in [["PASAR"]] * 3))
    assert not hasil.pelanggaran
