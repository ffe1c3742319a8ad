"""The class of blocks: boundaries, laws, ties, what is missing, and every kind of bad input."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, strategies as st

from dunia import kode_galat
from pelayanan_publik import limbah_kaca as lk
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.limbah_kaca.parameters import PENGGUNAAN, SYARAT_MUTU

PADA = date(2024, 9, 2)
SYARAT = SYARAT_MUTU.nilai(PADA)
KRITERIA = list(lk.KriteriaMutu)
ukuran = st.decimals(0, 60, places=2, allow_nan=False)


def naif(rata, minimum, keausan_rata_rata, keausan_terburuk, serap):
    """The class as a clerk reads it off the table, row by row; None is not tested."""
    tabel = {"A": (40, 35, "0.090", "0.103", 3), "B": (20, 17, "0.130", "0.149", 6),
             "C": (15, "12.5", "0.160", "0.184", 8), "D": (10, "8.5", "0.219", "0.251", 10)}  # fmt: skip
    for huruf, baris in tabel.items():
        b = [Fraction(x) for x in baris]
        if (
            (rata >= b[0] and minimum >= b[1])
            and (keausan_rata_rata is None or keausan_rata_rata <= b[2])
            and (keausan_terburuk is None or keausan_terburuk <= b[3])
            and (serap is None or serap <= b[4])
        ):
            return huruf
    return None


# --- laws ---------------------------------------------------------------------------------------


@given(
    st.lists(ukuran, min_size=1, max_size=12),
    st.none() | st.lists(st.decimals(0, 1, places=3), min_size=1, max_size=5),
    st.none() | st.lists(st.decimals(0, 12, places=2), min_size=1, max_size=5),
)
def test_mutu_sama_dengan_pembacaan_baris_demi_baris(kuat, aus, serap):
    hasil = lk.nilai_mutu(kuat_tekan_mpa=kuat, keausan_mm_per_menit=aus, penyerapan_persen=serap)

    def rata(isi):
        return None if isi is None else sum(map(Fraction, isi)) / len(isi)

    terburuk = None if aus is None else max(map(Fraction, aus))
    assert hasil.mutu == naif(
        rata(kuat), min(map(Fraction, kuat)), rata(aus), terburuk, rata(serap)
    )
    assert hasil.sementara == (aus is None or serap is None)
    assert hasil.penentu
    assert {n.mutu for n in hasil.kriteria if n.kriteria in hasil.penentu} == {hasil.mutu}
    assert str(lk.nilai_mutu(kuat, aus, serap, pada=PADA).penjelasan()) == str(hasil.penjelasan())


@given(
    st.tuples(*[st.decimals(0, 60, places=1)] * 2).map(sorted),
    st.tuples(*[st.decimals(0, 1, places=3)] * 2).map(sorted),
    st.none() | st.decimals(0, 12, places=1),
    st.sampled_from(KRITERIA),
    st.decimals(0, 5, places=2),
)
def test_mutu_tidak_pernah_membaik_bila_satu_kriteria_memburuk(kuat, aus, serap, kriteria, langkah):
    isi = {
        "rata": kuat[1], "minimum": kuat[0], "aus": aus[0], "terburuk": aus[1], "serap": serap,
    }  # fmt: skip

    def nilai(isi):
        return lk.nilai_mutu(
            lk.RingkasanUji(isi["rata"], minimum=isi["minimum"]),
            lk.RingkasanUji(isi["aus"], maksimum=isi["terburuk"]),
            isi["serap"],
        )

    buruk = dict(isi)
    if kriteria is lk.KriteriaMutu.KUAT_TEKAN_MINIMUM:
        buruk["minimum"] = max(Decimal(0), isi["minimum"] - langkah)
    elif kriteria is lk.KriteriaMutu.KUAT_TEKAN_RATA_RATA:
        buruk["rata"] = max(isi["minimum"], isi["rata"] - langkah)
    elif kriteria is lk.KriteriaMutu.KEAUSAN_RATA_RATA:
        buruk["aus"] = min(isi["terburuk"], isi["aus"] + langkah)
    elif kriteria is lk.KriteriaMutu.KEAUSAN_TERBURUK:
        buruk["terburuk"] = isi["terburuk"] + langkah
    elif serap is not None:
        buruk["serap"] = serap + langkah
    peringkat = [*lk.Mutu, None]
    assert peringkat.index(nilai(buruk).mutu) >= peringkat.index(nilai(isi).mutu)


@given(st.lists(ukuran, min_size=1, max_size=8), st.data())
def test_uji_tambahan_hanya_dapat_menurunkan(kuat, data):
    awal = lk.nilai_mutu(kuat)
    aus = data.draw(st.decimals(0, 1, places=3))
    penuh = lk.nilai_mutu(kuat, aus, data.draw(st.decimals(0, 12, places=1)))
    peringkat = [*lk.Mutu, None]
    assert peringkat.index(penuh.mutu) >= peringkat.index(awal.mutu)
    assert awal.sementara
    assert not penuh.sementara
    assert penuh.pasti
    if awal.pasti:
        assert penuh.mutu is awal.mutu is None


@given(st.lists(ukuran, min_size=1, max_size=8), st.sampled_from(list(lk.Mutu)))
def test_mutu_tercapai_bila_dan_hanya_bila_tidak_ada_kekurangan_terukur(kuat, tujuan):
    hasil = lk.nilai_mutu(kuat, 0.1, 3)
    kurang = hasil.kekurangan(tujuan)
    assert (not kurang) == (hasil.mutu is not None and hasil.mutu <= tujuan)
    for k in kurang:
        assert k.selisih == abs(k.nilai - k.ambang) > 0


@given(st.lists(ukuran, min_size=1), st.randoms())
def test_urutan_benda_uji_tidak_berarti(kuat, acak):
    lain = list(kuat)
    acak.shuffle(lain)
    assert lk.nilai_mutu(kuat).mutu == lk.nilai_mutu(lain).mutu


@pytest.mark.parametrize(("i", "kriteria"), list(product(range(4), KRITERIA)))
def test_tepat_di_batas_lulus_dan_sedikit_di_luarnya_tidak(i, kriteria):
    """Each limit of the table, met exactly and missed by a thousandth, with all else excellent."""
    ambang = SYARAT[i].ambang(kriteria)
    geser = Fraction(-1, 1_000) if kriteria.semakin_besar_semakin_baik else Fraction(1, 1_000)

    def mutu(angka):
        kuat, aus, serap = lk.RingkasanUji(50), None, None
        match kriteria:
            case lk.KriteriaMutu.KUAT_TEKAN_RATA_RATA:
                kuat = lk.RingkasanUji(angka)
            case lk.KriteriaMutu.KUAT_TEKAN_MINIMUM:
                kuat = lk.RingkasanUji(50, minimum=angka)
            case lk.KriteriaMutu.KEAUSAN_RATA_RATA:
                aus = lk.RingkasanUji(angka)
            case lk.KriteriaMutu.KEAUSAN_TERBURUK:
                aus = lk.RingkasanUji(0, maksimum=angka)
            case lk.KriteriaMutu.PENYERAPAN:
                serap = angka
        return lk.nilai_mutu(kuat, aus, serap).mutu

    assert mutu(ambang) is SYARAT[i].mutu
    assert mutu(ambang + geser) is (SYARAT[i + 1].mutu if i < 3 else None)


# --- what decides, what is missing --------------------------------------------------------------


def test_penentu_seri_disebut_semua():
    hasil = lk.nilai_mutu([16, 16], 0.15, 7)
    assert [k.value for k in hasil.penentu] == [k.value for k in KRITERIA]
    hasil = lk.nilai_mutu([16, 12.4, 30], 0.2, 2)
    assert hasil.mutu == "D"
    assert [k.value for k in hasil.penentu] == [
        "kuat_tekan_minimum",
        "keausan_rata_rata",
        "keausan_terburuk",
    ]


def test_yang_terlemah_dan_yang_paling_aus_juga_menentukan():
    assert lk.nilai_mutu([40, 45, 34.9, 50], 0.05, 1).penentu == (
        lk.KriteriaMutu.KUAT_TEKAN_MINIMUM,
    )
    aus = [0.05] * 9 + [0.150]
    hasil = lk.nilai_mutu([45] * 10, aus, 1)
    assert hasil.mutu == "C"
    assert hasil.penentu == (lk.KriteriaMutu.KEAUSAN_TERBURUK,)
    assert "keausan_terburuk" in hasil.penentu


def test_rata_tanpa_minimum_tidak_menganggap_minimum():
    hasil = lk.nilai_mutu(lk.RingkasanUji(13.08))
    assert hasil.mutu == "D"
    assert hasil.belum_diuji == tuple(
        k for k in KRITERIA if k is not lk.KriteriaMutu.KUAT_TEKAN_RATA_RATA
    )
    kurang = hasil.kekurangan("D")
    assert [k.kriteria for k in kurang] == list(hasil.belum_diuji)
    assert all(k.nilai is k.selisih is None for k in kurang)
    assert "belum diuji" in str(hasil.penjelasan())
    assert "banyaknya tidak disebut" in str(hasil.peringatan[0])


def test_di_bawah_d_tidak_ada_mutu_dan_itu_pasti():
    hasil = lk.nilai_mutu([9.9, 9.9])
    assert hasil.mutu is None
    assert hasil.sementara
    assert hasil.pasti
    assert hasil.mutu_berikut == "D"
    assert hasil.kesimpulan == "tidak masuk mutu mana pun"
    assert "di luar semua mutu" in str(hasil.penjelasan())
    assert "Menuju D: kuat tekan rata-rata selisih 0,1 MPa" in str(hasil.penjelasan())
    assert "Penggunaan" not in str(hasil.penjelasan())
    assert "di luar" in str(hasil.tabel())


def test_mutu_a_tidak_menuju_ke_mana_mana():
    hasil = lk.nilai_mutu([45] * 10, [0.05] * 3, [2] * 5)
    assert (hasil.mutu, hasil.mutu_berikut, hasil.sementara, hasil.peringatan) == (
        "A",
        None,
        False,
        (),
    )
    assert "Menuju" not in str(hasil.penjelasan())
    assert "bukti sekunder" in str(hasil.penjelasan())


def test_penggunaan_selalu_disebut_usulan():
    assert all(p.riwayat[0].bukti == "usulan" for p in PENGGUNAAN.values())
    (baris,) = [b for b in str(lk.nilai_mutu([25]).penjelasan()).splitlines() if "Penggunaan" in b]
    assert "pelataran parkir" in baris
    assert "bukti usulan" in baris


def test_contoh_sementara_di_tabel():
    tabel = str(lk.nilai_mutu([25]).tabel())
    assert tabel.startswith("Hasil: mutu B (sementara)")
    assert tabel.count("belum diuji") == 3


# --- warnings ------------------------------------------------------------------------------------


def kode(hasil):
    return [p.kode.value for p in hasil.peringatan]


def test_sampel_kurang_dari_standar_diperingatkan():
    assert kode(lk.nilai_mutu([20] * 9, 0.1, [5] * 4)) == ["sampel_kurang"] * 2
    assert kode(lk.nilai_mutu([20] * 10, 0.1, [5] * 5)) == []
    assert kode(lk.nilai_mutu(lk.RingkasanUji(20, banyak=10), 0.1)) == []


def test_nilai_yang_berbau_satuan_lain_diperingatkan():
    assert kode(lk.nilai_mutu([60] * 10)) == ["kuat_di_atas_terbitan"]
    assert kode(lk.nilai_mutu([8] + [64] * 9)) == ["kuat_di_atas_terbitan", "satuan_bercampur"]
    assert kode(lk.nilai_mutu([8.01] + [64] * 9)) == ["kuat_di_atas_terbitan"]
    assert kode(lk.nilai_mutu([0] * 10)) == []
    assert kode(lk.nilai_mutu([20] * 10, penyerapan_persen=[0.05] * 5)) == [
        "penyerapan_mencurigakan"
    ]


# --- bad input -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("isi", "harapan"),
    [
        ({"kuat_tekan_mpa": []}, [("LK-001", "kuat_tekan_mpa")]),
        ({"kuat_tekan_mpa": None}, [("LK-001", "kuat_tekan_mpa")]),
        ({"kuat_tekan_mpa": [17.5, 175]}, [("LK-002", "kuat_tekan_mpa[1]")]),
        ({"kuat_tekan_mpa": 308.3}, [("LK-002", "kuat_tekan_mpa")]),
        ({"kuat_tekan_mpa": lk.RingkasanUji(175, 170)},
         [("LK-002", "kuat_tekan_mpa.rata"), ("LK-002", "kuat_tekan_mpa.minimum")]),
        ({"kuat_tekan_mpa": lk.SampelUji([100])}, [("LK-002", "kuat_tekan_mpa[0]")]),
        ({"kuat_tekan_mpa": "K-350"}, [("LK-003", "kuat_tekan_mpa")]),
        ({"kuat_tekan_mpa": [20, "k 225"]}, [("LK-003", "kuat_tekan_mpa[1]")]),
        ({"kuat_tekan_mpa": "20"}, [("UM-016", "kuat_tekan_mpa")]),
        ({"kuat_tekan_mpa": [-1, float("nan"), True]},
         [("UM-003", "kuat_tekan_mpa[0]"), ("UM-016", "kuat_tekan_mpa[1]"), ("UM-016", "kuat_tekan_mpa[2]")]),
        ({"kuat_tekan_mpa": b"20"}, [("UM-016", "kuat_tekan_mpa")]),
        ({"kuat_tekan_mpa": {20}}, [("UM-016", "kuat_tekan_mpa")]),
        ({"kuat_tekan_mpa": [20], "keausan_mm_per_menit": []}, [("LK-001", "keausan_mm_per_menit")]),
        ({"kuat_tekan_mpa": [20], "keausan_mm_per_menit": -0.1}, [("UM-003", "keausan_mm_per_menit")]),
        ({"kuat_tekan_mpa": [20], "penyerapan_persen": 100.1}, [("LK-005", "penyerapan_persen")]),
        ({"kuat_tekan_mpa": [20], "penyerapan_persen": [5, -1]}, [("UM-003", "penyerapan_persen[1]")]),
        ({"kuat_tekan_mpa": [20], "pada": date(1990, 1, 1)}, [("UM-010", "pada")]),
        ({"kuat_tekan_mpa": [20], "pada": "2024"}, [("UM-007", "pada")]),
        ({"kuat_tekan_mpa": [], "keausan_mm_per_menit": "x", "penyerapan_persen": 101},
         [("LK-001", "kuat_tekan_mpa"), ("UM-016", "keausan_mm_per_menit"), ("LK-005", "penyerapan_persen")]),
    ],
)  # fmt: skip
def test_masukan_buruk_ditolak_bersama_dengan_letaknya(isi, harapan):
    try:
        lk.nilai_mutu(**isi)
    except Penolakan as p:
        assert [(g.kode, g.path) for g in p.daftar] == harapan
        for g in p.daftar:
            assert g.pesan
            assert g.message
            assert g.saran
    else:
        pytest.fail("tidak ditolak")


def test_nilai_buatan_sendiri_juga_diperiksa():
    assert kode_galat(lk.RingkasanUji, 10, minimum=11, maksimum=9) == ["LK-004", "LK-004"]
    assert kode_galat(lk.RingkasanUji, -1, banyak=0) == ["UM-003", "UM-002"]
    assert kode_galat(lk.RingkasanUji, 10, minimum=-1, maksimum="x") == ["UM-003", "UM-016"]
    assert kode_galat(lk.SampelUji, []) == ["LK-001"]
    assert kode_galat(lk.SampelUji, 3) == ["LK-001"]
    assert kode_galat(lk.SampelUji, [3, -1]) == ["UM-003"]
    assert kode_galat(lk.UkuranBlok, 0, 1, -1) == ["UM-002", "UM-002"]
    assert kode_galat(lk.nilai_mutu([20]).kekurangan, "E") == ["UM-017"]
    assert kode_galat(lk.PeringatanKaca, "x", "") == ["UM-008"]


# --- printed classes -----------------------------------------------------------------------------


def test_mutu_tercetak_yang_benar_terlalu_baik_dan_terlalu_rendah():
    hasil = lk.nilai_mutu([21] * 10, [0.12], [5] * 5)
    assert [lk.periksa_mutu(hasil, m).terlalu_baik for m in (*lk.Mutu, None)] == [
        True,
        *[False] * 4,
    ]
    assert [lk.periksa_mutu(hasil, m).benar for m in (*lk.Mutu, None)] == [
        False,
        True,
        *[False] * 3,
    ]
    assert "sesuai" in str(lk.periksa_mutu(hasil, "B").penjelasan())
    assert str(lk.periksa_mutu(hasil, None).penjelasan()).startswith("Mutu tercetak tanpa mutu")
    assert lk.periksa_mutu(lk.nilai_mutu([5]), "D").terlalu_baik
    assert kode_galat(lk.periksa_mutu, "B", "K-300") == ["UM-008", "UM-017"]


# --- units and age -------------------------------------------------------------------------------


@given(st.fractions(0, 10**6))
def test_satuan_pulang_pergi_persis(kuat):
    assert (
        lk.mpa_ke_kg_cm2(lk.kg_cm2_ke_mpa(kuat)) == kuat == lk.kg_cm2_ke_mpa(lk.mpa_ke_kg_cm2(kuat))
    )


def test_satuan_menolak_label_dan_yang_negatif():
    assert kode_galat(lk.kg_cm2_ke_mpa, "K-350") == ["LK-003"]
    assert kode_galat(lk.mpa_ke_kg_cm2, -1) == ["UM-003"]
    assert kode_galat(lk.kg_cm2_ke_mpa, "350") == ["UM-016"]


@given(st.fractions(0, 90), st.sampled_from([3, 7, 14, 21, 28, 56, 91]))
def test_umur_dibagi_faktornya_dan_semakin_tua_semakin_kecil_koreksinya(kuat, hari):
    faktor = {3: "0.757", 7: "0.837", 14: "0.949", 21: "0.986", 28: "1", 56: "1.013", 91: "1.065"}
    assert lk.umur_ke_28_hari(kuat_tekan_mpa=kuat, hari=hari) * Fraction(faktor[hari]) == kuat
    assert f"{hari} hari" in str(lk.koreksi_umur(kuat, hari).penjelasan())


@pytest.mark.parametrize("hari", [1, 2, 4, 10, 27, 29, 60, 90, 92, 365])
def test_umur_di_luar_tabel_tidak_ditaksir(hari):
    with pytest.raises(Penolakan) as tolak:
        lk.umur_ke_28_hari(20, hari)
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [("LK-006", "hari")]
    assert "3, 7, 14, 21, 28, 56, 91" in tolak.value.daftar[0].saran


@pytest.mark.parametrize(
    ("hari", "kode"), [(0, "UM-002"), (7.0, "UM-001"), (True, "UM-001"), ("7", "UM-001")]
)
def test_umur_bukan_hari(hari, kode):
    assert kode_galat(lk.umur_ke_28_hari, 20, hari) == [kode]
    assert kode_galat(lk.umur_ke_28_hari, "K-350", hari) == ["LK-003", kode]


def test_hasil_di_buku_catatan():
    for satu in (
        lk.nilai_mutu([20]),
        lk.koreksi_umur(20, 28),
        lk.periksa_mutu(lk.nilai_mutu([20]), "A"),
    ):
        assert satu._repr_html_().startswith("<ul>")
