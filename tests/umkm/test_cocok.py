"""Matching of lists: laws, clashes, proofs, proposals, and the naive twin."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import permutations

import attrs
import pytest
from hypothesis import given, settings, strategies as st

import kembar_cocok as kembar
from contoh_umkm import BARIS, HARI, NIB_1, NIB_2, NIK_1, NIK_2
from dunia import kode_galat
from pelayanan_publik.core.errors import KumpulanGalat
from pelayanan_publik.umkm import (
    AlasanUsulan,
    BarisUsaha,
    KebijakanUsulan,
    KunciCocok,
    RujukanBaris,
    cocokkan,
    kunci_nama,
    pernyataan_baris,
)
from pelayanan_publik.umkm.errors import BukanTautanBaris

R = RujukanBaris


def r(teks):
    return R(*teks.split("/"))


def anggota(hasil):
    """The groups of several rows, as a set of sets of references."""
    return {frozenset(map(str, k.anggota)) for k in hasil.kelompok}


PENDEK = {"sumber": st.sampled_from(["A", "B", "C"])}
ISIAN = st.fixed_dictionaries({
    "nama": st.sampled_from(["Warung Tini", "UD Warung Bu Tini", "Warung Tinii", "Budi", ""]),
    "nib": st.sampled_from(["", "", "", NIB_1, NIB_2, "9" * 13, "12"]),
    "nik": st.sampled_from(["", NIK_1, NIK_1, NIK_2, "1" * 16, "3171013002001234"]),
    "kbli": st.sampled_from(["", "56101", "56101", "45407", "561"]),
    "tempat": st.sampled_from(["", "Prenggan", "PRENGGAN", "Purbayan", "Rejowinangun"]),
    "telepon": st.sampled_from(["", "", "081234567890", "+62 812 3456 7890", "0812"]),
})  # fmt: skip


def susun(isian, sumber=("A", "B", "C")):
    return [BarisUsaha(sumber[i % len(sumber)], str(i), **satu) for i, satu in enumerate(isian)]


DAFTAR = st.lists(ISIAN, max_size=12).map(susun)


def isi_nyata(banyak, acak):
    """Rows with many ties and clashes, as sources of one town would give them."""
    nib = [str(acak.randrange(10**12, 10**13)) for _ in range(banyak // 5 + 1)]
    nik = [f"347114{acak.randrange(1, 29):02}0{acak.randrange(1, 10)}{acak.randrange(50, 99)}0001"
           for _ in range(banyak // 4 + 1)]  # fmt: skip
    kata = ["Warung", "Toko", "Sari", "Tini", "Tinah", "Budi", "Jaya", "Makmur", "Bengkel", "Kue"]
    return [
        {
            "nama": " ".join(acak.choices(kata, k=acak.randrange(1, 4))),
            "nib": acak.choice(nib) if acak.random() < 0.3 else "",
            "nik": acak.choice(nik) if acak.random() < 0.7 else "",
            "kbli": acak.choice(["56101", "45407"]),
            "tempat": acak.choice(["Prenggan", "Purbayan", "Rejowinangun", ""]),
            "telepon": f"0812{acak.randrange(banyak):07}",
        }
        for _ in range(banyak)
    ]


def bandingkan_dengan_kembaran(baris, kebijakan):
    hasil = cocokkan(baris, kebijakan=kebijakan)
    kelompok, benturan = kembar.kelompokkan(baris)
    nama = {b: str(b.rujukan) for b in baris}
    assert anggota(hasil) == {frozenset(nama[b] for b in k) for k in kelompok if len(k) > 1}
    assert hasil.banyak_usaha == len(kelompok)
    ber_rujukan = {b.rujukan: b for b in baris}
    rumah = {b: k for k in kelompok for b in k}
    tertahan = {
        (f"{b.kunci}", frozenset(n for x in b.ber_nib for n in kembar.nib_dari(rumah[ber_rujukan[x]])))
        for b in hasil.benturan if b.tertahan
    }  # fmt: skip
    assert tertahan == {(kunci, n) for kunci, n, _ in benturan}
    usulan = {
        frozenset((rumah[ber_rujukan[u.baris]], rumah[ber_rujukan[u.dengan]])): {
            a.value for a in u.alasan
        }
        for u in hasil.usulan
    }
    assert usulan == kembar.usulkan(baris, kelompok, kebijakan)
    return hasil


# --- the laws -------------------------------------------------------------------------------------


@settings(max_examples=150)
@given(DAFTAR, st.integers(1, 5))
def test_sama_dengan_kembaran_yang_membandingkan_semua_dengan_semua(baris, blok):
    bandingkan_dengan_kembaran(baris, KebijakanUsulan(blok_terbesar=blok))


def test_sama_dengan_kembaran_pada_dua_ratus_baris():
    acak = random.Random(7)  # noqa: S311 - rows that are always the same
    hasil = bandingkan_dengan_kembaran(
        susun(isi_nyata(200, acak)), KebijakanUsulan(blok_terbesar=12)
    )
    assert hasil.kelompok
    assert hasil.benturan
    assert hasil.usulan
    assert hasil.blok_terlewat


@given(DAFTAR, st.randoms(use_true_random=False))
def test_urutan_daftar_dan_baris_tidak_mengubah_hasil(baris, acak):
    lain = list(baris)
    acak.shuffle(lain)
    assert cocokkan(lain) == cocokkan(baris)


@given(DAFTAR)
def test_mencocokkan_dua_kali_tidak_mengubah_hasil(baris):
    sekali = cocokkan(baris)
    assert cocokkan([*baris, *map(attrs.evolve, baris)]) == sekali
    assert cocokkan(sekali.baris) == sekali


@given(DAFTAR)
def test_tidak_ada_baris_atau_isian_yang_hilang(baris):
    hasil = cocokkan(baris)
    assert sorted(hasil.baris, key=lambda b: b.rujukan) == sorted(baris, key=lambda b: b.rujukan)
    semua = [a for k in hasil.kelompok for a in k.anggota]
    assert len(set(semua)) == len(semua)
    assert hasil.tumpang().gabungan == hasil.banyak_usaha


@given(DAFTAR)
def test_dua_nib_tidak_pernah_sekelompok_dan_setiap_tautan_benar(baris):
    hasil = cocokkan(baris)
    isi = {b.rujukan: b for b in baris}
    kunci = {KunciCocok.NIB: kembar.nib, KunciCocok.NIK_KBLI_NAMA: kembar.nik_kbli_nama,
             KunciCocok.NIK_TEMPAT: kembar.nik_tempat}  # fmt: skip
    for k in hasil.kelompok:
        assert len(kembar.nib_dari(isi[a] for a in k.anggota)) <= 1
        assert len(k.tautan) == len(k.anggota) - 1
        for t in k.tautan:
            assert kembar.sama(kunci[t.kunci], isi[t.dari], isi[t.ke])
        for ujung in k.anggota:
            jalan = hasil.alasan(k.anggota[0], ujung)
            assert len(jalan) < len(k.anggota)
            letak = k.anggota[0]
            for t in jalan:
                assert letak in (t.dari, t.ke)
                letak = t.ke if letak == t.dari else t.dari
            assert letak == ujung


@given(DAFTAR)
def test_baris_tambahan_tanpa_kunci_hanya_menambah_satu_usaha(baris):
    lagi = [*baris, BarisUsaha("Z", "1", "Nama saja")]
    assert cocokkan(lagi).banyak_usaha == cocokkan(baris).banyak_usaha + 1


@given(DAFTAR)
def test_pertentangan_adalah_semua_isian_yang_berbeda_dalam_satu_kelompok(baris):
    hasil = cocokkan(baris)
    isi = {b.rujukan: b for b in baris}
    kunci = {"nama": lambda b: kunci_nama(b.nama), "tempat": lambda b: kembar.kunci_tempat(b.tempat),
             "nib": kembar.nib, "nik": kembar.nik, "telepon": kembar.telepon,
             "kbli": lambda b: b.kbli if kembar.sah(kembar.galat_kbli, b.kbli) else None}  # fmt: skip
    harapan = []
    for k in hasil.kelompok:
        for bidang, ambil in kunci.items():
            ada = {}
            for a in k.anggota:
                ada.setdefault(ambil(isi[a]) or None, a)
            ada.pop(None, None)
            if len(ada) > 1:
                harapan.append((bidang, tuple(ada.values())))
    assert sorted((p.bidang.value, p.baris) for p in hasil.pertentangan()) == sorted(harapan)


def test_pemilik_sama_di_satu_tempat_dengan_kbli_lain_digabung_dan_dikatakan():
    hasil = cocokkan([BarisUsaha("A", "1", "Warung", nik=NIK_1, kbli="56101", tempat="P"),
                      BarisUsaha("B", "1", "Penatu", nik=NIK_1, kbli="96200", tempat="P")])  # fmt: skip
    assert [str(p) for p in hasil.pertentangan()] == ["nama: A/1 ≠ B/1", "kbli: A/1 ≠ B/1"]


# --- what is and is not a key ---------------------------------------------------------------------


def dua(**isi):
    """Whether two rows that share just this are one business."""
    return cocokkan([BarisUsaha("A", "1", **{"nama": "X", **isi}), BarisUsaha("B", "1", **{"nama": "X", **isi})]).banyak_usaha == 1  # fmt: skip


@pytest.mark.parametrize(("isi", "satu"), [
    ({"nib": NIB_1}, True),
    ({"nik": NIK_1, "kbli": "56101"}, True),
    ({"nik": NIK_1, "tempat": "Prenggan"}, True),
    ({"nik": NIK_1}, False),
    ({"kbli": "56101", "tempat": "Prenggan"}, False),
    ({"nama": "Warung Tini"}, False),
    ({"nama": "", "nik": NIK_1, "kbli": "56101"}, False),
    ({"telepon": "081234567890"}, False),
    ({"nib": "9" * 13}, False),
    ({"nib": "912000123456"}, False),
    ({"nik": "1" * 16, "tempat": "Prenggan"}, False),
    ({"nik": "3171013002001234", "tempat": "Prenggan"}, False),
    ({"nik": NIK_1, "kbli": "561"}, False),
])  # fmt: skip
def test_hanya_kunci_yang_disebut_menyatukan(isi, satu):
    assert dua(**isi) is satu


def test_kunci_terkuat_yang_menjadi_alasan():
    (k,) = cocokkan([BarisUsaha(s, "1", "T", NIB_1, NIK_1, "56101", "P") for s in "AB"]).kelompok
    assert [t.kunci for t in k.tautan] == [KunciCocok.NIB]


NIK_SAMA = {"nik": NIK_1, "tempat": "Prenggan"}


def test_dua_nib_tidak_dirantai_lewat_baris_ketiga_dari_urutan_mana_pun():
    a = BarisUsaha("A", "1", "T", NIB_1, **NIK_SAMA)
    b = BarisUsaha("B", "1", "T", NIB_2, **NIK_SAMA)
    c = BarisUsaha("C", "1", "T", **NIK_SAMA)
    d = BarisUsaha("C", "2", "U", **NIK_SAMA)
    for urut in permutations([a, b, c, d]):
        hasil = cocokkan(urut)
        assert anggota(hasil) == {frozenset({"C/1", "C/2"})}
        (benturan,) = hasil.benturan
        assert (benturan.kunci, benturan.ber_nib, benturan.tertahan) == (
            KunciCocok.NIK_TEMPAT, (a.rujukan, b.rujukan), (c.rujukan,))  # fmt: skip
    assert "A/1 ≠ B/1" in str(benturan)
    assert "tertahan: C/1" in str(benturan)


def test_yang_tertahan_oleh_kunci_kuat_tidak_digabung_oleh_kunci_lemah():
    a = BarisUsaha("A", "1", "T", NIB_1, NIK_1, "56101", "Prenggan")
    b = BarisUsaha("B", "1", "T", NIB_2, NIK_1, "56101", "Purbayan")
    c = BarisUsaha("C", "1", "T", nik=NIK_1, kbli="56101", tempat="Prenggan")
    assert anggota(cocokkan([a, c])) == {frozenset({"A/1", "C/1"})}
    hasil = cocokkan([a, b, c])
    assert not hasil.kelompok
    assert [x.kunci for x in hasil.benturan] == [KunciCocok.NIK_KBLI_NAMA]
    assert {(str(u.baris), str(u.dengan)) for u in hasil.usulan} == {("A/1", "C/1"), ("B/1", "C/1")}


def test_kelompok_yang_mendapat_nib_dari_kunci_kuat_membawanya_ke_kunci_lemah():
    """The row without a NIB stands first, so that the group it joins is found by it."""
    a = BarisUsaha("A", "1", "T", nik=NIK_1, kbli="56101", tempat="Prenggan")
    b = BarisUsaha("B", "1", "T", NIB_1, NIK_1, "56101")
    c = BarisUsaha("C", "1", "U", NIB_2, NIK_1, "45407", "Prenggan")
    hasil = cocokkan([a, b, c])
    assert anggota(hasil) == {frozenset({"A/1", "B/1"})}
    assert [str(x) for x in hasil.benturan] == ["A/1 ≠ C/1 (nik_tempat sama, NIB berbeda)"]


def test_yang_tertahan_tetap_tertahan_sesudah_bersatu_dengan_baris_yang_lebih_awal():
    a = BarisUsaha("A", "1", "T", NIB_1, NIK_1, "56101", "Prenggan")
    b = BarisUsaha("B", "1", "T", NIB_2, NIK_1, "56101")
    c = BarisUsaha("C", "1", "T", nik=NIK_1, kbli="56101", tempat="Prenggan")
    d = BarisUsaha("0", "1", "U", nik=NIK_1, tempat="Prenggan")
    assert anggota(cocokkan([a, b, c, d])) == {frozenset({"0/1", "C/1"})}
    assert anggota(cocokkan([a, b, d])) == {frozenset({"0/1", "A/1"})}


def test_kemiripan_usulan_adalah_yang_tertinggi_dari_semua_nama():
    baris = [BarisUsaha("A", "1", "Kue Sari", NIB_1, tempat="P"), BarisUsaha("A", "2", "Toko Sari", NIB_1, tempat="P"),
             BarisUsaha("B", "1", "Kue Sari", tempat="P")]  # fmt: skip
    (u,) = cocokkan(baris, kebijakan=KebijakanUsulan(Fraction(1, 2))).usulan
    assert (str(u.baris), str(u.dengan), u.kemiripan) == ("A/1", "B/1", Fraction(1))


def test_dua_nib_dalam_satu_ember_tanpa_baris_ketiga_juga_dilaporkan():
    (b,) = cocokkan([BarisUsaha("A", "1", "T", NIB_1, **NIK_SAMA), BarisUsaha("B", "1", "U", NIB_2, **NIK_SAMA)]).benturan  # fmt: skip
    assert b.tertahan == ()
    assert str(b) == "A/1 ≠ B/1 (nik_tempat sama, NIB berbeda)"


def test_alasan_ditolak_bagi_baris_dari_dua_kelompok():
    hasil = cocokkan(BARIS)
    for dari, ke in (
        ("dinas/1", "BPS/2"),
        ("BPS/2", "dinas/1"),
        ("X/1", "dinas/1"),
        ("X/1", "Y/1"),
    ):
        with pytest.raises(BukanTautanBaris) as tolak:
            hasil.alasan(r(dari), r(ke))
        assert tolak.value.kode == "UU-043"
    assert hasil.alasan(r("BPS/4"), r("BPS/4")) == ()


# --- proposals and large blocks ---------------------------------------------------------------------


def test_yang_mirip_diusulkan_dan_tidak_digabung():
    hasil = cocokkan(BARIS)
    usulan = {(str(u.baris), str(u.dengan)): u for u in hasil.usulan}
    kue = usulan["BPS/4", "dinas/4"]
    assert kue.alasan == (AlasanUsulan.NAMA_MIRIP,)
    assert kue.kemiripan == Fraction(14, 15)
    assert usulan["OSS/1", "OSS/3"].alasan == (AlasanUsulan.TELEPON_SAMA,)


def test_nama_sama_di_tempat_lain_tidak_diusulkan():
    baris = [
        BarisUsaha("A", str(i), "Kue Sari", tempat=t) for i, t in enumerate(("P", "Q", "", ""))
    ]
    assert not cocokkan(baris).usulan


def test_blok_raksasa_dilewati_disebut_dan_tidak_kuadratik():
    """A block of 100,000 would be 5·10⁹ pairs; here 3,000 of one place, and the search is counted."""
    baris = [BarisUsaha("A", f"{i:05}", f"Warung {i}", tempat="Prenggan") for i in range(3_000)]
    hasil = cocokkan(baris)
    assert hasil.banyak_usaha == 3_000
    blok = {b.kata: b for b in hasil.blok_terlewat}
    assert blok["waru"].banyak == 3_000
    assert blok["waru"].pasangan == 3_000 * 2_999 // 2
    assert blok["waru"].tempat == "Prenggan"
    assert not hasil.usulan
    assert "4498500 pasang" in str(hasil.penjelasan())


def test_satu_kelompok_besar_bernama_banyak_tidak_dibandingkan_dengan_dirinya():
    baris = [BarisUsaha("A", str(i), f"Sari {i}", NIB_1, tempat="P") for i in range(5)]
    hasil = cocokkan(baris, kebijakan=KebijakanUsulan(blok_terbesar=4))
    assert hasil.banyak_usaha == 1
    assert [b.banyak for b in hasil.blok_terlewat] == [5]


# --- rows -----------------------------------------------------------------------------------------


def test_isian_cacat_dilaporkan_dengan_kodenya():
    hasil = cocokkan([BarisUsaha("A", "1", "T", "1" * 13, "9999", "x", telepon="0812")])
    assert [(c.bidang.value, c.kode) for c in hasil.cacat] == [
        ("nib", ("angka_seragam",)), ("nik", ("UU-006",)), ("kbli", ("UU-005",)),
        ("telepon", ("UU-016",))]  # fmt: skip


def test_nomor_yang_sama_dengan_isi_lain_ditolak():
    satu = BARIS[0]
    assert kode_galat(cocokkan, [satu, attrs.evolve(satu, nama="Lain"), 7, satu, "x"]) == [
        "UU-040", "UM-008", "UM-008"]  # fmt: skip
    for buruk in (None, 5, "abc"):
        assert kode_galat(cocokkan, buruk) == ["UM-008"]
    assert kode_galat(lambda: cocokkan([], kebijakan=3)) == ["UM-008"]


def test_baris_memeriksa_semua_isiannya_dan_menyamarkannya():
    with pytest.raises(KumpulanGalat) as tolak:
        BarisUsaha("", "1", "T", nik=3471144107800001, telepon=None)
    assert [(g.path, g.kode, g.nilai) for g in tolak.value.daftar] == [
        ("sumber", "UM-004", ""), ("nik", "UM-008", "int"), ("telepon", "UM-008", "NoneType")]  # fmt: skip
    assert repr(BARIS[0]) == "BarisUsaha(dinas/1, W…i)"
    for isi in (NIK_1, NIB_1, "0812-3456-7890", "Bu Tini"):
        assert isi not in repr(cocokkan(BARIS))
        assert isi not in str(cocokkan(BARIS).penjelasan())


def test_kebijakan_usulan_memeriksa_keduanya():
    assert kode_galat(lambda: KebijakanUsulan(Fraction(3, 2), 0)) == ["UM-018", "UM-002"]


@given(ISIAN)
def test_setiap_isian_baris_menjadi_pernyataan_atau_galat(isi):
    baris = BarisUsaha("A", "1", **isi)
    kata, galat = pernyataan_baris(baris, kriteria="semua", hari=HARI)
    ada = {nama for nama, nilai in isi.items() if nilai}
    assert {p.bidang.value for p in kata} | {g.path for g in galat} == ada
    for p in kata:
        assert p.isi == isi[p.bidang.value]


def test_hasil_menerangkan_diri():
    hasil = cocokkan(BARIS)
    teks = str(hasil.penjelasan())
    assert "9 baris: 7 usaha" in teks
    assert "NIB berbenturan: 1" in teks
    assert repr(hasil) == "HasilPencocokan(9 baris, 7 usaha)"
    assert hasil.tabel().judul == "9 baris, 7 usaha"
    assert kunci_nama(BARIS[0].nama) == kunci_nama(BARIS[2].nama)
