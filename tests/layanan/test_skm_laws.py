"""Laws of the index: each is one line of mathematics, tried on surveys of every shape."""

from __future__ import annotations

import math
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import assume, given, strategies as st

from contoh_skm import HARI
from pelayanan_publik import layanan as ly
from pelayanan_publik.layanan.skm import hitung

NAMA = ("biaya", "waktu", "sarana", "perilaku", "produk", "prosedur", "pengaduan", "syarat", "mutu")
BOBOT = {9: ("tepat", "0.1111", "0.111", "0.11"), 3: ("tepat", "0.333", "0.33"), 14: ("0.071",)}


@st.composite
def survei(draw, paling_sedikit=1, kosong=True, unsur_terbanyak=9, terbanyak=40):
    """Rows of a survey in which every element was answered by somebody."""
    unsur = NAMA[: draw(st.integers(1, unsur_terbanyak))]
    isi = st.one_of(st.integers(1, 4), st.none()) if kosong else st.integers(1, 4)
    baris = draw(
        st.lists(
            st.fixed_dictionaries(dict.fromkeys(unsur, isi)),
            min_size=paling_sedikit,
            max_size=terbanyak,
        )
    )
    assume(all(any(b[u] is not None for b in baris) for u in unsur))
    return baris


def ikm(baris, **isi):
    return ly.hitung_ikm_dari_jawaban(baris, pada=HARI, **isi)


def naif(baris):
    """The index by hand: exact, and half up by `decimal`."""
    nrr = []
    for u in baris[0]:
        terisi = [b[u] for b in baris if b[u] is not None]
        nrr.append(Fraction(sum(terisi), len(terisi)))
    penuh = 25 * sum(nrr) / len(nrr)
    desimal = Decimal(penuh.numerator * 10**6 // penuh.denominator) / 10**6
    if penuh * 200 % 1 == 0:  # on the half itself six decimals say all
        desimal = Decimal(penuh.numerator) / Decimal(penuh.denominator)
    return penuh, desimal.quantize(Decimal("0.01"), ROUND_HALF_UP)


@given(survei())
def test_sama_dengan_yang_dihitung_dengan_tangan(baris):
    hasil = ikm(baris)
    penuh, dua_desimal = naif(baris)
    assert hasil.ikm_penuh == penuh
    assert hasil.ikm == dua_desimal
    assert hasil.ikm.as_tuple().exponent == -2


@given(survei())
def test_bobot_tepat_adalah_rata_rata_kali_25(baris):
    hasil = ikm(baris)
    assert (
        hasil.ikm_penuh
        == 25 * hasil.rata_rata
        == 25 * sum(hasil.nrr_per_unsur.values()) / len(hasil.unsur)
    )
    assert hasil.bobot.tepat
    assert hasil.peringatan == ()


@given(st.sampled_from([(k, b) for k, semua in BOBOT.items() for b in semua]), st.data())
def test_ikm_di_dalam_rentang_konvensinya(konvensi, data):
    banyak, bobot = konvensi
    nilai = data.draw(
        st.lists(st.fractions(1, 4, max_denominator=97), min_size=banyak, max_size=banyak)
    )
    hasil = ly.hitung_ikm({f"unsur {i}": n for i, n in enumerate(nilai)}, bobot, pada=HARI)
    rendah, tinggi = hasil.bobot.rentang
    assert rendah <= hasil.ikm_penuh <= tinggi
    assert hasil.rentang[0] <= hasil.ikm <= hasil.rentang[1]
    assert hasil.ikm_penuh == hasil.bobot.nilai * 25 * sum(nilai)
    assert bool(hasil.peringatan) is (not hasil.bobot.tepat)


@given(survei(), st.randoms(use_true_random=False))
def test_urutan_responden_dan_unsur_tidak_mengubah_apa_pun(baris, acak):
    acak_baris = acak.sample(baris, len(baris))
    urutan = acak.sample(list(baris[0]), len(baris[0]))
    putar = [{u: b[u] for u in urutan} for b in acak_baris]
    a, b = ikm(baris), ikm(putar)
    assert (a.ikm_penuh, a.ikm, a.mutu, a.prioritas) == (b.ikm_penuh, b.ikm, b.mutu, b.prioritas)
    assert a.nrr_per_unsur == b.nrr_per_unsur
    assert {c.unsur: c for c in a.rekap.isi} == {c.unsur: c for c in b.rekap.isi}
    assert a.rekap.lengkap == b.rekap.lengkap


@given(survei())
def test_menambah_responden_yang_semuanya_empat_tidak_pernah_menurunkan(baris):
    assert ikm([*baris, dict.fromkeys(baris[0], 4)]).ikm_penuh >= ikm(baris).ikm_penuh


@given(st.fractions(25, 100), st.fractions(25, 100), st.sampled_from([HARI, date(2012, 1, 1)]))
def test_kelas_monoton(a, b, hari):
    rendah, tinggi = sorted((a, b))
    assert (
        ly.mutu_pelayanan(rendah, pada=hari).urutan <= ly.mutu_pelayanan(tinggi, pada=hari).urutan
    )


@given(survei(paling_sedikit=2), st.data())
def test_gabungan_dua_rekap_adalah_rekap_keduanya(baris, data):
    batas = data.draw(st.integers(1, len(baris) - 1))
    satu, dua = baris[:batas], baris[batas:]
    a, b = ly.rekap_jawaban(satu), ly.rekap_jawaban(dua)
    assert a.gabung(b) == ly.rekap_jawaban([*satu, *dua]) == a.tambah(dua)
    assert b.gabung(a).lengkap == a.gabung(b).lengkap
    assert ly.rekap_kosong(list(satu[0])).gabung(a) == a == a.tambah([])


@given(survei(), st.integers(1, 5))
def test_aliran_sama_dengan_keseluruhan(baris, sekali):
    utuh = ly.rekap_jawaban(baris)
    with pytest.MonkeyPatch.context() as tambal:
        tambal.setattr(hitung, "SEKALI_AMBIL", sekali)
        assert ly.rekap_jawaban(iter(baris)) == utuh
    rekap = ly.rekap_kosong(list(baris[0]))
    for satu in baris:
        rekap = rekap.tambah([satu])
    assert rekap == utuh


@given(survei())
def test_objek_pemetaan_dan_baris_aneh_dihitung_sama(baris):
    """Columns are the fast way; a row of another kind makes a batch go row by row."""
    utuh = ly.rekap_jawaban(baris)
    objek = [ly.JawabanSKM.dari(b, responden=f"R-{i}") for i, b in enumerate(baris)]
    assert ly.rekap_jawaban(objek) == utuh
    assert ly.rekap_jawaban([objek[0], *baris[1:]]) == utuh
    terbalik = dict(reversed(baris[-1].items()))
    assert ly.rekap_jawaban([*baris, terbalik]) == ly.rekap_jawaban([*baris, baris[-1]])
    tanpa_kosong = [{u: n for u, n in b.items() if n is not None} for b in baris]
    assert ly.rekap_jawaban(tanpa_kosong, unsur=tuple(baris[0])) == utuh
    assert ly.rekap_jawaban([*tanpa_kosong, {}], unsur=tuple(baris[0])) == ly.rekap_jawaban(
        [*baris, dict.fromkeys(baris[0])]
    )
    acuan = [ly.JawabanSKM(j.unsur[::-1], j.nilai[::-1]) for j in objek]
    assert ly.rekap_jawaban(acuan, unsur=tuple(baris[0])) == utuh


@given(survei())
def test_penjelasan_menyebut_angka_yang_sama(baris):
    hasil = ikm(baris)
    pohon = hasil.penjelasan()
    assert pohon.nilai == f"{str(hasil.ikm).replace('.', ',')} ({hasil.mutu})"
    isi = {p.judul: p for _, p in pohon.jalan()}
    for satu in hasil.rekap.isi:
        assert f"{satu.jumlah}/{satu.terisi}" in isi[satu.unsur].catatan
    assert isi["Kelas"].nilai == f"{hasil.mutu}, {hasil.mutu.kinerja}"
    assert isi["Kelas"].dasar is not None
    assert hasil.tabel().judul.startswith(f"IKM {pohon.nilai[:5]}")


@given(survei())
def test_prioritas_memuat_setiap_unsur_sekali_menurut_rata_ratanya(baris):
    hasil = ikm(baris)
    semua = [u for p in hasil.prioritas for u in p.unsur]
    assert sorted(semua) == sorted(hasil.nrr_per_unsur)
    assert [p.nrr for p in hasil.prioritas] == sorted({*hasil.nrr_per_unsur.values()})
    for p in hasil.prioritas:
        lebih_lemah = sum(n < p.nrr for n in hasil.nrr_per_unsur.values())
        assert p.peringkat == lebih_lemah + 1
        assert all(hasil.nrr_per_unsur[u] == p.nrr for u in p.unsur)
    assert hasil.terlemah == hasil.prioritas[0].unsur


# --- what flips the class -------------------------------------------------------------------------


def naif_tunggal(baris):
    """Every single answer, changed in every way, that changes the class; by element and answer."""
    mutu = ikm(baris).mutu
    ada = {}
    for i, satu in enumerate(baris):
        for u, n in satu.items():
            for baru in range(1, 5):
                if n is not None and baru != n:
                    lain = ikm([*baris[:i], {**satu, u: baru}, *baris[i + 1 :]])
                    if lain.mutu != mutu:
                        ada.setdefault((u, n, baru > n), set()).add(
                            (baru, lain.mutu, lain.ikm_penuh)
                        )
    return {k: min(v, key=lambda t: abs(t[0] - k[1])) for k, v in ada.items()}


@given(survei(unsur_terbanyak=4, terbanyak=8))
def test_satu_jawaban_yang_mengubah_kelas_seperti_dicoba_satu_per_satu(baris):
    peka = ly.kepekaan_mutu(ikm(baris))
    tunggal = {}
    for t in peka.tunggal:
        (j,) = t.jawaban
        tunggal[j.unsur, j.dari, j.menjadi > j.dari] = (j.menjadi, t.mutu, t.ikm_penuh)
    assert tunggal == naif_tunggal(baris)


def naif_tersedikit(baris, arah):
    """The fewest answers: every choice of one, of two, of three ... ticked at the end of the scale."""
    hasil = ikm(baris)
    ujung = 4 if arah > 0 else 1
    terisi = {u: sum(satu[u] is not None for satu in baris) for u in baris[0]}
    gerak = [
        (ujung - n) * Fraction(25, len(terisi) * terisi[u])
        for satu in baris
        for u, n in satu.items()
        if n is not None
    ]
    for banyak in range(1, len(gerak) + 1):
        for pilih in combinations(gerak, banyak):
            if hasil.tabel_mutu.kelas(hasil.ikm_penuh + sum(pilih)) != hasil.mutu:
                return banyak
    return None


@given(survei(unsur_terbanyak=3, terbanyak=3))
def test_jawaban_tersedikit(baris):
    peka = ly.kepekaan_mutu(ikm(baris))
    for arah, ubah in ((1, peka.naik), (-1, peka.turun)):
        harapan = naif_tersedikit(baris, arah)
        assert (ubah and ubah.banyak) == harapan
        if ubah:
            assert ubah.mutu != peka.mutu
            assert (ubah.ikm_penuh > peka.ikm_penuh) is (arah > 0)
            assert (ubah.mutu.urutan > peka.mutu.urutan) is (arah > 0)
    ada_tunggal = {t.mutu.urutan > peka.mutu.urutan for t in peka.tunggal}
    satu = {arah > 0 for arah, u in ((1, peka.naik), (-1, peka.turun)) if u and u.banyak == 1}
    assert ada_tunggal == satu
    assert "jawaban" in peka.penjelasan().teks()


# --- parts, trends, sampling ----------------------------------------------------------------------


@given(survei(), st.lists(st.sampled_from(["KTP", "KK", None]), min_size=40, max_size=40))
def test_bagian_bagian_berjumlah_keseluruhan(baris, layanan):
    isi = [ly.JawabanSKM.dari(b, layanan=n) for b, n in zip(baris, layanan, strict=False)]
    hasil = ly.ikm_per_kelompok(isi, "layanan", pada=HARI)
    assert hasil.responden == len(baris)
    for bagian in hasil.bagian:
        milik = [j for j in isi if j.layanan == bagian.nama]
        assert bagian.responden == len(milik)
        if bagian.hasil is None:
            isian = [dict(zip(j.unsur, j.nilai, strict=True)) for j in milik]
            assert any(all(satu[u] is None for satu in isian) for u in baris[0])
            assert bagian.sebab
        else:
            assert bagian.hasil.ikm_penuh == ikm(milik).ikm_penuh
    assert "<table>" in hasil._repr_html_()


@given(survei(paling_sedikit=3, kosong=False), st.integers(0, 500))
def test_galat_sampel_menyusut_dengan_populasi_dan_hilang_pada_sensus(baris, lebih):
    rekap = ly.rekap_jawaban(baris)
    bebas = ly.keyakinan_ikm(rekap, populasi=None)
    terbatas = ly.keyakinan_ikm(rekap, populasi=len(baris) + lebih)
    sensus = ly.keyakinan_ikm(rekap, populasi=len(baris))
    assert sensus.galat_baku == 0
    assert sensus.rentang[0] == sensus.rentang[1]
    assert sensus.galat_baku <= terbatas.galat_baku <= bebas.galat_baku
    assert bebas.rata == ikm(baris).ikm_penuh
    assert bebas.rentang[0] <= ikm(baris).ikm <= bebas.rentang[1]


@given(st.integers(1, 10**7), st.integers(1, 10**7))
def test_sampel_tidak_melebihi_populasi_dan_naik_bersamanya(a, b):
    kecil, besar = sorted((a, b))
    dari_kecil, dari_besar = map(ly.ukuran_sampel_krejcie_morgan, (kecil, besar))
    assert 1 <= dari_kecil <= dari_besar <= 384
    assert dari_kecil <= kecil
    rendah, tinggi = ly.populasi_krejcie_morgan(dari_kecil)
    assert rendah <= kecil <= (tinggi or math.inf)
