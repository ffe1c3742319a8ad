"""Audits of published reports: laws, findings, and what is refused."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from contoh_skm import HARI, JUMLAH_GASPUL, NRR_GASPUL
from pelayanan_publik import layanan as ly
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.units import Pembulatan
from pelayanan_publik.layanan.skm import konvensi

NRR = st.lists(st.fractions(1, 4, max_denominator=60), min_size=9, max_size=9)


def galat(fungsi, *isi, **lain):
    with pytest.raises(Penolakan) as salah:
        fungsi(*isi, **lain)
    return [(g.kode, g.path) for g in salah.value.daftar]


def bernama(nilai):
    return {f"unsur {i}": n for i, n in enumerate(nilai)}


@settings(max_examples=25)
@given(NRR)
def test_angka_yang_benar_selalu_sesuai(nilai):
    hasil = ly.hitung_ikm(bernama(nilai), pada=HARI)
    audit = ly.audit_ikm(
        str(hasil.ikm), pada=HARI, nrr_per_unsur=bernama(nilai), mutu_terbit=hasil.mutu
    )
    assert audit.putusan is ly.PutusanAudit.SESUAI
    assert audit.selisih == 0
    assert audit.mutu is hasil.mutu is audit.mutu_dari_terbit
    assert audit.mutu_cocok is True
    assert audit.cocok[0].lazim
    assert len(audit.temuan) == 1


@settings(max_examples=25)
@given(NRR, st.sampled_from(ly.bobot_lazim(9)))
def test_angka_dari_bobot_apa_pun_ditemukan_bobotnya(nilai, bobot):
    hasil = ly.hitung_ikm(bernama(nilai), bobot, pada=HARI)
    audit = ly.audit_ikm(str(hasil.ikm), pada=HARI, nrr_per_unsur=bernama(nilai),
                         bobot_disebut=bobot.sebutan)  # fmt: skip
    assert audit.bobot_disebut_benar is True
    assert ly.KonvensiIKM(bobot) in audit.cocok
    assert audit.putusan in (ly.PutusanAudit.SESUAI, ly.PutusanAudit.KONVENSI_LAIN)


@settings(max_examples=25)
@given(
    NRR,
    st.sampled_from(ly.bobot_lazim(9)),
    st.sampled_from([None, 2, 3, 4]),
    st.sampled_from([None, 2, 3, 4]),
    st.sampled_from(
        [Pembulatan.SETENGAH_KE_ATAS, Pembulatan.SETENGAH_KE_GENAP, Pembulatan.KE_BAWAH]
    ),
)
def test_setiap_konvensi_menemukan_angkanya_sendiri_dan_yang_tersederhana_di_depan(
    nilai, bobot, nrr, kolom, akhir
):
    satu = ly.KonvensiIKM(bobot, nrr, kolom, cara_akhir=akhir)
    angka = satu.hitung(nilai)
    cocok = ly.konvensi_cocok(nilai, ly.AngkaTerbit(angka, 2), ly.bobot_lazim(9))
    assert satu in cocok
    rumit = [k.kerumitan for k in cocok]
    assert rumit == sorted(rumit)
    assert all(k.hitung(nilai) == angka for k in cocok)
    assert len(set(map(str, cocok))) == len(cocok)


@settings(max_examples=25)
@given(st.lists(st.fractions(1, 4, max_denominator=29), min_size=9, max_size=9), st.integers(1, 4))
def test_angka_penuh_tidak_pernah_disebut_mustahil(nilai, desimal):
    """Means printed short, and the index of the means before that: never a contradiction."""
    tercetak = bernama(f"{float(n):.{desimal}f}" for n in nilai)
    terbit = str(ly.hitung_ikm(bernama(nilai), pada=HARI).ikm)
    audit = ly.audit_ikm(terbit, pada=HARI, nrr_per_unsur=tercetak)
    assert audit.putusan is not ly.PutusanAudit.TIDAK_COCOK
    assert "tepat" in audit.bobot_mungkin


def test_temuan_dalam_kalimat():
    audit = ly.audit_ikm("90.56", pada=HARI, jumlah_per_unsur=JUMLAH_GASPUL, responden=29,
                         bobot_disebut="0.1111", mutu_terbit="B",
                         kolom_per_unsur={"persyaratan": "0.3983", "biaya/tarif": "0.5"})  # fmt: skip
    assert audit.temuan == (
        "Diberikan oleh bobot 0.11",
        "Bobot yang disebut 0.1111, yang dipakai 0.11",
        "Kolom berbobot tidak dari bobot mana pun: biaya/tarif",
        "Kelas yang disebut B, menurut tabel A",
    )
    assert audit.bobot_kolom == ()
    assert audit.ikm_dari_kolom is None
    assert "Menurut aturan: 91,48" in audit.penjelasan().teks()
    assert "0.11    90,56  terbit" in audit.tabel().teks()
    assert "<ul>" in audit._repr_html_()


def test_temuan_bobot_disebut_tanpa_yang_cocok_dan_kelas_yang_lain():
    audit = ly.audit_ikm("70", pada=HARI, nrr_per_unsur=NRR_GASPUL, bobot_disebut="0.111")
    assert audit.temuan == (
        "Tidak diberikan konvensi mana pun",
        "Bobot yang disebut 0.111, yang dipakai tidak diketahui",
        "Kelas angka yang benar A",
    )
    lama = ly.audit_ikm("80.07", pada=HARI, rata_rata="3.20", banyak_unsur=9)
    assert lama.temuan[0].startswith("Bukan dari rata-rata yang tercetak; mungkin")
    assert lama.mutu_cocok is None
    assert lama.bobot_disebut_benar is None


def test_bobot_yang_disebut_ikut_dicoba():
    """0.111111 is none of the usual ones, and made this figure."""
    hasil = ly.hitung_ikm(NRR_GASPUL, "0.1", pada=HARI)
    audit = ly.audit_ikm(str(hasil.ikm), pada=HARI, nrr_per_unsur=NRR_GASPUL, bobot_disebut="0.1")
    assert audit.bobot_disebut_benar is True
    assert [b.sebutan for b in audit.bobot] == ["tepat", "0.1111", "0.111", "0.11", "0.1"]


def test_konvensi_dalam_kata_kata():
    bobot = ly.BobotUnsur.baca("0.11", 9)
    semua = ly.KonvensiIKM(bobot, 3, 2, Pembulatan.KE_BAWAH, Pembulatan.SETENGAH_KE_GENAP)
    assert str(semua) == (
        "bobot 0.11, NRR 3 desimal, kolom 2 desimal, di antaranya ke bawah, "
        "akhirnya setengah ke genap"
    )
    assert semua.kerumitan == 5
    assert ly.KonvensiIKM(ly.BobotUnsur.baca("tepat", 9)).lazim


@pytest.mark.parametrize("banyak", [1, 2, 4, 7, 100, 1_000])
def test_bobot_lazim_selalu_wajar(banyak):
    assert galat(ly.bobot_lazim, -banyak) == [("UM-002", "banyak")]
    semua = ly.bobot_lazim(banyak)
    assert semua[0].tepat
    assert not any(b.tepat for b in semua[1:])


# --- what is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("isi", "harapan"),
    [
        ({}, [("LY-023", "nrr_per_unsur")]),
        ({"nrr_per_unsur": {"a": 3}, "rata_rata": 3}, [("LY-023", "nrr_per_unsur")]),
        ({"nrr_per_unsur": {}}, [("LY-006", "nrr_per_unsur")]),
        ({"nrr_per_unsur": [3]}, [("LY-005", "nrr_per_unsur")]),
        ({"nrr_per_unsur": {"a": 5, "b": "x"}},
         [("LY-010", "nrr_per_unsur.a"), ("LY-011", "nrr_per_unsur.b")]),
        ({"nrr_per_unsur": {"a": Fraction(9, 2)}}, [("LY-010", "nrr_per_unsur.a")]),
        ({"jumlah_per_unsur": {"a": 105}}, [("UM-001", "responden")]),
        ({"jumlah_per_unsur": {"a": 105, "b": -1, "c": 1.5}, "responden": 20},
         [("LY-010", "jumlah_per_unsur.a"), ("UM-003", "jumlah_per_unsur.b"),
          ("UM-001", "jumlah_per_unsur.c")]),
        ({"rata_rata": 3}, [("UM-001", "banyak_unsur")]),
        ({"rata_rata": 3, "banyak_unsur": 10**9}, [("LY-027", "banyak_unsur")]),
        ({"nrr_per_unsur": {"a": 3, "A": 3}}, [("LY-004", "nrr_per_unsur[1]")]),
        ({"rata_rata": "0.5", "banyak_unsur": 9}, [("LY-010", "rata_rata")]),
        ({"rata_rata": None, "nrr_per_unsur": {"a": 3}, "kolom_per_unsur": {"b": "x"}},
         [("LY-011", "kolom_per_unsur.b"), ("LY-002", "kolom_per_unsur.b")]),
        ({"nrr_per_unsur": {"a": 3, "b": 3}, "bobot_disebut": "0.11"},
         [("LY-012", "bobot_disebut")]),
        ({"nrr_per_unsur": {"a": 3}, "mutu_terbit": "E"}, [("UM-017", "mutu_terbit")]),
    ],
)  # fmt: skip
def test_masukan_audit_yang_salah(isi, harapan):
    assert galat(ly.audit_ikm, "78.75", pada=HARI, **isi) == harapan


def test_angka_terbit_dan_hari_yang_salah():
    assert galat(ly.audit_ikm, "tujuh", pada=date(1990, 1, 1), nrr_per_unsur={"a": 3}) == [
        ("UM-010", "pada"), ("LY-011", "ikm_terbit")]  # fmt: skip
    assert galat(ly.audit_ikm, -5, pada=HARI, nrr_per_unsur={"a": 3}) == [("UM-003", "ikm_terbit")]


@pytest.mark.parametrize(
    ("nilai", "desimal"),
    [("90.560", 3), ("3", 0), (3.5, 1), (1e-7, 7), (Fraction(1, 4), 2), ("3,50", 2)],
)
def test_angka_terbit_menyimpan_desimalnya(nilai, desimal):
    assert ly.AngkaTerbit.baca(nilai).desimal == desimal


@pytest.mark.parametrize("nilai", [Fraction(1, 3), "-", 1e-70])
def test_angka_yang_tidak_dapat_tercetak(nilai):
    assert galat(ly.AngkaTerbit.baca, nilai, "x") == [("LY-011", "x")]


def test_angka_terbit_yang_disusun_sendiri():
    satu = ly.AngkaTerbit(Fraction(1, 4), 3)
    assert ly.AngkaTerbit.baca(satu) is satu
    assert str(satu) == "0,250"
    for nilai, desimal in ((Fraction(1, 3), 2), (Fraction(1, 4), 1), (1, 61)):
        assert galat(ly.AngkaTerbit, nilai, desimal) == [("UM-019", "desimal")]
    assert galat(ly.AngkaTerbit, -1, -1) == [("UM-003", "nilai"), ("UM-003", "desimal")]


def test_jumlah_yang_salah():
    rekap = ly.rekap_jawaban([{"a": 4, "b": 3}])
    assert galat(ly.periksa_jumlah, 5, {}) == [("UM-008", "rekap"), ("LY-006", "jumlah_per_unsur")]
    assert galat(ly.periksa_jumlah, rekap, {"c": 3, "a": -1}) == [
        ("LY-002", "jumlah_per_unsur.c"), ("UM-003", "jumlah_per_unsur.a")]  # fmt: skip
    hasil = ly.periksa_jumlah(rekap, {"a": 4, "b": 4})
    assert "beda" in hasil.tabel().teks()
    assert "<table>" in hasil._repr_html_()
    assert ly.periksa_jumlah(rekap, {"a": 4}).cocok


def test_label_unsur_yang_salah():
    assert galat(ly.periksa_mutu_unsur, {"a": ("5", "E"), "b": 3, "c": ()}, pada="x") == [
        ("UM-007", "pada"),
        ("LY-010", "mutu_per_unsur.a[0]"),
        ("UM-017", "mutu_per_unsur.a[1]"),
        ("UM-008", "mutu_per_unsur.b"),
        ("UM-016", "mutu_per_unsur.c[0]"),
        ("UM-017", "mutu_per_unsur.c[1]"),
    ]
    (satu,) = ly.periksa_mutu_unsur({"biaya": ("3.35", "B")}, pada=HARI)
    assert str(satu) == "biaya 3,35: baik"


def test_seberapa_sering_angka_sembarang_cocok_dengan_kebetulan():
    """What docs/layanan_skm.md says of chance: few figures fit, and fewer a plain way."""
    nrr, rumit = tuple(NRR_GASPUL.values()), {}
    for awal in konvensi._tanpa_akhir(ly.bobot_lazim(9), antara=True):
        for akhir in konvensi.CARA:
            satu = attrs.evolve(awal, cara_akhir=akhir)
            angka = satu.hitung(nrr)
            rumit[angka] = min(satu.kerumitan, rumit.get(angka, 9))
    cocok = [r for angka, r in rumit.items() if 89 <= angka <= 92]
    assert len(cocok) == 40
    assert sum(r <= 2 for r in cocok) == 15
